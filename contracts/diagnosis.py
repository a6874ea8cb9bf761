"""Says in words what a validator refuses: the place, what the schema wants, what the document has.

The validator decides. This module only looks for the first place, in the order of the document, that it refuses; it
knows the keywords our schemas use.
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

import jsonschema_rs

from contracts.errors import Path
from contracts.nouns import NOUNS, limits
from contracts.schema import resolved

Schema: TypeAlias = Mapping[str, Any] | bool
Fault = tuple[Path, str]

LONGEST_QUOTE = 40


def first_fault(schema: Schema, document: Any) -> Fault | None:
    """The first place where the document breaks the schema, and how; None where these keywords show no fault."""
    return next(_faults(schema, schema, document, ()), None)


def _faults(root: Schema, schema: Schema, value: Any, path: Path) -> Iterator[Fault]:
    schema = resolved(root, schema)
    if isinstance(schema, bool):
        if not schema:
            yield path, "is not allowed"
    elif branches := schema.get("anyOf") or schema.get("oneOf"):
        yield from _faults_of_branches(root, [resolved(root, branch) for branch in branches], value, path)
    elif not _satisfies(schema, value):
        yield path, f"must be {describe(schema)}, got {quote(value)}"
    elif isinstance(value, dict):
        yield from _faults_of_members(root, schema, value, path)
    elif isinstance(value, list | tuple) and "items" in schema:
        for index, item in enumerate(value[len(schema.get("prefixItems", ())) :], len(schema.get("prefixItems", ()))):
            yield from _faults(root, schema["items"], item, (*path, index))


def _faults_of_members(
    root: Schema, schema: Mapping[str, Any], value: Mapping[str, Any], path: Path
) -> Iterator[Fault]:
    properties = schema.get("properties", {})
    yield from (((*path, name), "is required") for name in schema.get("required", ()) if name not in value)
    for name, member in value.items():
        if name in properties:
            yield from _faults(root, properties[name], member, (*path, name))
        elif schema.get("additionalProperties") is False:
            yield (*path, name), "is not declared by the schema"


def _faults_of_branches(root: Schema, branches: list[Schema], value: Any, path: Path) -> Iterator[Fault]:
    """The faults of the one branch that was meant, if its type or tag tells which; else what all branches want."""
    if not all(any(_faults(root, branch, value, path)) for branch in branches):
        return
    meant = [branch for branch in branches if not isinstance(branch, bool) and _has_type(branch, value)]
    if tag := _tag(meant):
        options = [branch["properties"][tag]["const"] for branch in meant]
        yield from _faults(root, {"required": [tag], "properties": {tag: {"enum": options}}}, value, path)
        meant = [branch for branch in meant if branch["properties"][tag]["const"] == value.get(tag)]
    if len(meant) == 1:
        yield from _faults(root, meant[0], value, path)
    else:
        yield path, f"must be {' or '.join(map(describe, branches))}, got {quote(value)}"


def _tag(branches: list[Mapping[str, Any]]) -> str | None:
    """The property that tells several branches apart: each requires another constant in it."""
    if len(branches) < 2:
        return None
    return next(iter(sorted(set.intersection(*map(_constants, branches)))), None)


def _constants(branch: Mapping[str, Any]) -> set[str]:
    members = branch.get("properties", {}).items()
    return {name for name, member in members if isinstance(member, dict) and "const" in member}


def _types(schema: Mapping[str, Any]) -> list[str]:
    wanted = schema.get("type", [])
    return [wanted] if isinstance(wanted, str) else wanted


def _has_type(schema: Mapping[str, Any], value: Any) -> bool:
    return "type" not in schema or any(_TYPES[name](value) for name in _types(schema))


def _is_number(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, float) and math.isfinite(value)
    )


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list | tuple),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": _is_number,
    "integer": lambda value: _is_number(value) and value == int(value),
    "null": lambda value: value is None,
}


def _satisfies(schema: Mapping[str, Any], value: Any) -> bool:
    """Whether the value itself is as wanted, whatever it contains."""
    if not _has_type(schema, value):
        return False
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    if _is_number(value):
        above, below = schema.get("exclusiveMinimum", -math.inf), schema.get("exclusiveMaximum", math.inf)
        return _is_within(schema, "imum", value) and bool(above < value < below)
    if isinstance(value, str):
        return _is_within(schema, "Length", len(value)) and _has_format(schema, value)
    return not isinstance(value, list | tuple) or _is_within(schema, "Items", len(value))


def _is_within(schema: Mapping[str, Any], measure: str, size: float) -> bool:
    return bool(schema.get(f"min{measure}", -math.inf) <= size <= schema.get(f"max{measure}", math.inf))


def _has_format(schema: Mapping[str, Any], value: str) -> bool:
    return "format" not in schema or _format(schema["format"]).is_valid(value)


@cache
def _format(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)


def describe(schema: Schema) -> str:
    """What a schema wants, as a noun: "an integer from 15 to 180"."""
    if isinstance(schema, bool):
        return "anything" if schema else "nothing"
    if "enum" in schema:
        words = [str(option) for option in schema["enum"]]
        return f"one of {', '.join(words)}{' or another' if schema.get('x-open-enum') is True else ''}"
    if "const" in schema:
        return str(schema["const"])
    if "format" in schema:
        return f"a {schema['format']}"
    nouns = [NOUNS[name] for name in _types(schema)] or [NOUNS["object"]]
    return " or ".join(nouns) + limits(schema)


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
