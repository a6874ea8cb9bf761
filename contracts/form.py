"""Finds faults in a single subschema of any event that validators do not report."""

import keyword
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import jsonschema_rs

from contracts.diagnosis import quote
from contracts.schema import ANNOTATIONS, LISTS, MEMBERS, SINGLE, walk

KEYWORDS = (
    *ANNOTATIONS, *MEMBERS, *LISTS, *SINGLE, "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary",
    "type", "enum", "const", "required", "dependentRequired", "uniqueItems", "minContains", "maxContains",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "minProperties", "maxProperties", "format", "readOnly", "writeOnly",
    "contentEncoding", "contentMediaType",
)  # fmt: skip
FORMATS = (
    "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri",
    "uri-reference", "iri", "iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex", "uuid",
)  # fmt: skip
RESERVED = frozenset((
    "constructor", "prototype", "__proto__", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toString",
    "toLocaleString", "valueOf",  # what every JavaScript object has
    *(word for word in keyword.kwlist if word != "from"),  # `from` is a common word, and becomes `from_` in Python
))  # fmt: skip
"""Names that generated code of some language cannot use as they are."""
PAIRS = (
    ("minimum", "maximum"), ("exclusiveMinimum", "maximum"), ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "exclusiveMaximum"), ("minLength", "maxLength"), ("minItems", "maxItems"),
    ("minProperties", "maxProperties"), ("minContains", "maxContains"),
)  # fmt: skip
SAYS_A_TYPE = ("type", "$ref", "enum", "const", "anyOf", "oneOf", "allOf", "$dynamicRef")
CONDITIONS = ("not", "if", "then", "else", "propertyNames", "dependentSchemas")
"""Keywords whose schemas are conditions on a value that is described elsewhere."""


def described_subschemas(schema: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The subschemas that describe a value of their own, by pointer; conditions are left out."""
    for place, node in walk(schema):
        steps = re.sub(r"/(?:properties|\$defs)/[^/]*", "", place).split("/")
        if not any(step in CONDITIONS for step in steps) and not node.keys() <= {"required"}:
            yield place, node


def form_faults(root: Mapping[str, Any], node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The rules that a subschema breaks, each with a message."""
    yield from _words(node)
    if not any(each in node for each in SAYS_A_TYPE):
        yield "type-missing", "This may be of any type"
    declared = node.get("properties", {})
    for name in node.get("required", ()):
        if name not in declared and "$ref" not in node:
            yield "required-undeclared", f"{name} is required and not declared{_hint(name, declared)}"
    for low, high in PAIRS:
        if low in node and high in node and not _fits(node[low], node[high], low + high):
            yield "bounds-crossed", f"No value is possible: {low} is {node[low]} and {high} is {node[high]}"
    if "array" in _types(node) and "items" not in node and "prefixItems" not in node:
        yield "items-missing", "Nothing says what the items are"
    yield from _values(root, node)
    yield from _reserved(declared)
    if not node.get("additionalProperties"):  # an object that says it is open is a document of others, with their names
        yield from _alike(declared)


def _words(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for each in node:
        if each not in KEYWORDS and not each.startswith("x-"):
            yield "keyword-unknown", f"{each} is no keyword of JSON Schema{_hint(each, KEYWORDS)}"
    if "format" in node and node["format"] not in FORMATS:
        yield "format-unknown", f"{node['format']} is no format that validators know{_hint(node['format'], FORMATS)}"


def _hint(name: str, known: Any) -> str:
    close = get_close_matches(name, list(known), n=1)
    return f"; is it {close[0]}?" if close else ""


def _fits(low: Any, high: Any, names: str) -> bool:
    return bool(low < high) if "exclusive" in names else bool(low <= high)


def _types(node: Mapping[str, Any]) -> list[str]:
    wanted = node.get("type", [])
    return [wanted] if isinstance(wanted, str) else list(wanted)


def _values(root: Mapping[str, Any], node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The values that a subschema names but refuses itself."""
    listed = [*node.get("enum", ()), *([node["const"]] if "const" in node else [])]
    kinds = {key: node[key] for key in ("type",) if key in node}
    for value in listed:
        if kinds and not jsonschema_rs.Draft202012Validator(kinds).is_valid(value):
            yield "enum-type-differs", f"{quote(value)} is not of the type {' or '.join(_types(node))}"
    shown = [*node.get("examples", ()), *([node["default"]] if "default" in node else [])]
    if shown:
        whole = {**node, "$defs": root.get("$defs", {})}
        judge = jsonschema_rs.Draft202012Validator(whole, validate_formats=True, offline=True)
        for value in shown:
            if not judge.is_valid(value):
                yield "default-refused", f"{quote(value)}, a default or an example, is refused by this very schema"


def _reserved(declared: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in declared:
        if name in RESERVED:
            yield "name-reserved", f"{name} means something else in generated code"


def _alike(declared: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    alike: dict[str, str] = {}
    for name in declared:
        if (other := alike.setdefault(re.sub(r"[\W_]", "", name).lower(), name)) != name:
            yield "names-alike", f"{name} and {other} differ only in case or in their separators"
