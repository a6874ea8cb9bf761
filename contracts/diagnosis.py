"""Words for what a validator refuses: where, what was wanted, what was there.

The validator judges. This only looks for the first place, in the order of the document, where it must have said no; it
knows the keywords our schemas use.
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import jsonschema_rs

from contracts.errors import Path

Schema = Mapping[str, Any]
Fault = tuple[Path, str]

LONGEST_QUOTE = 40


def first_fault(schema: Schema, document: Any) -> Fault | None:
    """The first place where the document breaks the schema, and how; None where these keywords find nothing wrong."""
    return next(_faults(schema, schema, document, ()), None)


def _faults(root: Schema, schema: Schema, value: Any, path: Path) -> Iterator[Fault]:
    schema = _resolve(root, schema)
    if branches := schema.get("anyOf") or schema.get("oneOf"):
        yield from _faults_of_branches(root, [_resolve(root, branch) for branch in branches], value, path)
    elif not _satisfies(schema, value):
        yield path, f"must be {describe(schema)}, got {quote(value)}"
    elif isinstance(value, dict):
        yield from _faults_of_members(root, schema, value, path)
    elif isinstance(value, list | tuple) and "items" in schema:
        for index, item in enumerate(value):
            yield from _faults(root, schema["items"], item, (*path, index))


def _faults_of_members(root: Schema, schema: Schema, value: Mapping[str, Any], path: Path) -> Iterator[Fault]:
    properties = schema.get("properties", {})
    yield from (((*path, name), "is required") for name in schema.get("required", ()) if name not in value)
    for name, member in value.items():
        if name in properties:
            yield from _faults(root, properties[name], member, (*path, name))
        elif schema.get("additionalProperties") is False:
            yield (*path, name), "is not declared by the schema"


def _faults_of_branches(root: Schema, branches: list[Schema], value: Any, path: Path) -> Iterator[Fault]:
    """The faults under the one branch that was meant, if its type or tag tells; else what all of them want."""
    if not all(any(_faults(root, branch, value, path)) for branch in branches):
        return
    meant = [branch for branch in branches if _has_type(branch, value)]
    if tag := _tag(meant):
        options = [branch["properties"][tag]["const"] for branch in meant]
        yield from _faults(root, {"required": [tag], "properties": {tag: {"enum": options}}}, value, path)
        meant = [branch for branch in meant if branch["properties"][tag]["const"] == value.get(tag)]
    if len(meant) == 1:
        yield from _faults(root, meant[0], value, path)
    else:
        yield path, f"must be {' or '.join(map(describe, branches))}, got {quote(value)}"


def _tag(branches: list[Schema]) -> str | None:
    """The property by which several branches are told apart: each holds it to another constant."""
    if len(branches) < 2:
        return None
    tags = ({name for name, member in branch.get("properties", {}).items() if "const" in member} for branch in branches)
    return next(iter(set.intersection(*tags)), None)


def _resolve(root: Schema, schema: Schema) -> Schema:
    while "$ref" in schema:
        target = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        schema = target
    return schema


def _has_type(schema: Schema, value: Any) -> bool:
    return _TYPES[schema["type"]](value) if "type" in schema else True


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list | tuple),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": _is_number,
    "integer": lambda value: _is_number(value) and value == int(value),
}


def _satisfies(schema: Schema, value: Any) -> bool:
    """Whether the value itself is as wanted, whatever it holds."""
    if not _has_type(schema, value):
        return False
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    if _is_number(value):
        return _is_within(schema, "imum", value) and schema.get("exclusiveMinimum", -math.inf) < value
    if isinstance(value, str):
        return _is_within(schema, "Length", len(value)) and _has_format(schema, value)
    return not isinstance(value, list | tuple) or _is_within(schema, "Items", len(value))


def _is_within(schema: Schema, measure: str, size: float) -> bool:
    return bool(schema.get(f"min{measure}", -math.inf) <= size <= schema.get(f"max{measure}", math.inf))


def _has_format(schema: Schema, value: str) -> bool:
    return "format" not in schema or _format(schema["format"]).is_valid(value)


@cache
def _format(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)


_NOUNS = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "true or false",
    "number": "a number",
    "integer": "an integer",
}


def describe(schema: Schema) -> str:
    """What a schema wants, as a noun: "an integer from 15 to 180"."""
    if "enum" in schema:
        return "one of " + ", ".join(str(option) for option in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    if "format" in schema:
        return f"a {schema['format']}"
    return (
        _NOUNS[schema.get("type", "object")]
        + _range(schema)
        + _size(schema, "Length", "characters")
        + _size(schema, "Items", "items")
    )


def _range(schema: Schema) -> str:
    if "exclusiveMinimum" in schema:
        return f" above {schema['exclusiveMinimum']} and at most {schema['maximum']}"
    return f" from {schema['minimum']} to {schema['maximum']}" if "maximum" in schema else ""


def _size(schema: Schema, measure: str, unit: str) -> str:
    low, high = schema.get(f"min{measure}", 0), schema.get(f"max{measure}")
    if high is None:
        return ""
    if low == high:
        return f" of {low} {unit}"
    return f" of {low} to {high} {unit}" if low else f" of at most {high} {unit}"


def quote(value: Any) -> str:
    """A value as an error may show it: short, in ASCII, and never the content of anything large."""
    match value:
        case str():
            text = ascii(value)
            return text if len(text) <= LONGEST_QUOTE else f"a string of {len(value)} characters"
        case list() | tuple():
            return f"an array of {len(value)} items"
        case dict():
            return "an object"
        case int() if abs(value) >= 10**LONGEST_QUOTE:
            return "a huge integer"
        case None | bool():
            return json.dumps(value)
        case _:
            return str(value)
