"""Words for people about what a schema wants of a value."""

from collections.abc import Mapping
from typing import Any

NOUNS = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "true or false",
    "number": "a number",
    "integer": "an integer",
    "null": "null",
}
"""The types of JSON Schema."""


def limits(schema: Mapping[str, Any]) -> str:
    """The bounds on a number, a string's length and an array's items, to stand behind a noun: " from 15 to 180"."""
    return _range(schema) + _size(schema, "Length", "characters") + _size(schema, "Items", "items")


def _range(schema: Mapping[str, Any]) -> str:
    low, above = schema.get("minimum"), schema.get("exclusiveMinimum")
    high, below = schema.get("maximum"), schema.get("exclusiveMaximum")
    if low is not None and high is not None:
        return f" from {low} to {high}"
    bounds = {"above": above, "at least": low, "at most": high, "below": below}
    said = [f"{words} {bound}" for words, bound in bounds.items() if bound is not None]
    return f" {' and '.join(said)}" if said else ""


def _size(schema: Mapping[str, Any], measure: str, unit: str) -> str:
    low, high = schema.get(f"min{measure}", 0), schema.get(f"max{measure}")
    if high is None:
        return f" of at least {low} {unit}" if low else ""
    if low == high:
        return f" of {low} {unit}"
    return f" of {low} to {high} {unit}" if low else f" of at most {high} {unit}"
