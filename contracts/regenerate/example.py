"""An example of an event, made from its schema alone."""

import re
from typing import Any

from contracts.compatibility import Incompatible, compare
from contracts.regenerate.shapes import Schema
from contracts.registry import closed, compiled
from contracts.schema import definition, unfolded

FORMATS = {
    "date-time": "2026-01-05T09:00:00Z",
    "date": "2026-01-05",
    "time": "09:00:00Z",
    "duration": "PT45M",
    "email": "athlete@example.org",
    "uri": "https://example.org/",
    "uuid": "5f0c1e4e-8a52-4b7e-9f0e-3f1f2c9d6a10",
}
MOMENT = 1767603600000
"""Shown for a number that has room for milliseconds since 1970: 2026-01-05, nine o'clock."""


def example(event: str, schema: Schema) -> Any | None:
    """An event that a producer may send, with every field; none where the schema is too complex."""
    judge = compiled(closed(schema))
    made = _Maker(schema).value(schema, event, ())
    if judge.validator.is_valid(made):
        return made
    found = compare(closed(schema), {"not": {}})
    return found.payload if isinstance(found, Incompatible) else None


class _Maker:
    def __init__(self, root: Schema) -> None:
        self._root = root

    def value(self, node: Any, name: str, within: tuple[str, ...]) -> Any:
        """A value for a field of that name."""
        node, within = unfolded(self._root, node, within)
        if definition(node):
            return None
        if not isinstance(node, dict):
            return name
        if "const" in node:
            return node["const"]
        if shown := node.get("examples") or node.get("enum"):
            return shown[0]
        if parts := node.get("oneOf") or node.get("anyOf"):
            return self.value(parts[0], name, within)
        kind = node.get("type", "object")
        match kind[0] if isinstance(kind, list) else kind:
            case "object":
                return self._object(node, within)
            case "array":
                return self._array(node, name, within)
            case "string":
                return _text(node, name)
            case "boolean":
                return True
            case "integer" | "number":
                return _number(node)
            case _:
                return None

    def _object(self, node: Schema, within: tuple[str, ...]) -> dict[str, Any]:
        required = node.get("required", ())
        values = {name: self.value(member, name, within) for name, member in node.get("properties", {}).items()}
        return {name: value for name, value in values.items() if value is not None or name in required}

    def _array(self, node: Schema, name: str, within: tuple[str, ...]) -> list[Any]:
        item = self.value(node.get("items"), name.removesuffix("s"), within)
        return [] if item is None else [item] * max(1, node.get("minItems", 0))


def _text(node: Schema, name: str) -> str:
    if node.get("format") in FORMATS:
        return FORMATS[node["format"]]
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()
    words = words.ljust(node.get("minLength", 0), "-")
    return words[: node.get("maxLength", len(words))]


def _number(node: Schema) -> int | float:
    low = node.get("minimum", node.get("exclusiveMinimum", 0))
    high = node.get("maximum", node.get("exclusiveMaximum", low + 1))
    if low <= MOMENT and high >= 1e15:
        return MOMENT
    if "exclusiveMinimum" in node:
        low = low + 1 if low + 1 <= high else (low + high) / 2
    if low <= 1 <= high:
        return 1
    return low if isinstance(low, int) or not float(low).is_integer() else int(low)
