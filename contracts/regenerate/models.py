"""Writes the pydantic models: the same types with their bounds."""

from collections.abc import Mapping
from typing import Any

from pydantic.alias_generators import to_camel

from contracts.compatibility.normal import canonical
from contracts.policy import without_annotations
from contracts.regenerate.shapes import (
    Alternatives,
    Anything,
    Array,
    Choice,
    Constant,
    Field,
    Null,
    Record,
    Scalar,
    Schema,
    Shape,
    Table,
    Vocabulary,
)
from contracts.regenerate.structs import BANNER, WIDTH, docstring, exported, literal, quoted
from contracts.regenerate.words import attributes
from contracts.schema import children

SCALARS = {"string": "str", "integer": "Integer", "number": "Number", "boolean": "bool"}
BOUNDS: Mapping[str, Mapping[str, str]] = {
    "string": {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"},
    "integer": {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"},
    "number": {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"},
    "array": {"minItems": "min_length", "maxItems": "max_length"},
    "boolean": {},
}
RESERVED = ("copy", "construct", "dict", "json", "schema", "validate")


CARRIED = {
    "$schema", "$id", "$ref", "$defs", "title", "description", "default", "examples", "deprecated", "$comment",
    "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "oneOf", "format",
    *(keyword for bounds in BOUNDS.values() for keyword in bounds),
}  # fmt: skip
"""Keywords that a model's types express, or that mean nothing to a validator."""


def models(found: Vocabulary, schemas: Mapping[str, tuple[str, Schema]]) -> str:
    """The module of models, each in the form of its event's newest schema, given with that schema."""
    versions = {each.record.name: each.version for each in found.events}
    named = [each for each in found.alternatives.values() if each.name]
    names = [*found.choices, *(each.name for each in named), *found.records]
    parts = [
        f'"""The events as pydantic models, in the form of their newest released schema.\n\n{BANNER}\n"""',
        "from __future__ import annotations\n\nfrom typing import Annotated, Any, ClassVar, Literal, TypeAlias\n\n"
        "from pydantic import ConfigDict\nfrom pydantic import Field as _Field\n\n"
        "from contracts.model import Integer, Model, Number, Optional, formatted, obeying",
        *(_choice(each) for each in found.choices.values()),
        *(_model(each, versions.get(each.name), schemas.get(each.name)) for each in found.records.values()),
        *(_union(each) for each in named),
        "\n".join(f"{name}.model_rebuild()" for name in found.records),
        exported(names),
    ]
    return "\n\n".join(parts) + "\n"


def _choice(each: Choice) -> str:
    return "\n".join([*literal(each, " | str" if each.is_open else ""), *docstring(each.description, "")])


def _model(record: Record, version: str | None, event: tuple[str, Schema] | None) -> str:
    lines = docstring(record.description) or docstring(f"A {record.name}.")
    if record.is_open:
        lines += ["", '    model_config = ConfigDict(extra="allow")']
    if version is not None:
        lines += ["", f'    schema_version: ClassVar[str] = "{version}"']
    if event is not None and not _is_carried(event[1]):
        lines += ["", f"    _obeys = obeying({canonical(without_annotations(event[1]))!r})"]
    names = attributes([each.name for each in record.fields])
    for each in record.fields:
        lines += ["", *_field(each, _safe(names[each.name])), *docstring(each.description)]
    return "\n" + "\n".join([f"class {record.name}(Model):", *lines])


def _is_carried(node: Any) -> bool:
    """Whether a model's types express all that a schema says."""
    if not isinstance(node, Mapping):
        return node is not False
    is_known = all(key in CARRIED or key.startswith("x-") for key in node)
    return is_known and _has_words(node) and all(_is_carried(child) for _, child in children(node))


def _has_words(node: Schema) -> bool:
    """Whether types can name the values that a schema lists: texts and integers, but not null, which means absence."""
    values = [*node.get("enum", []), *([node["const"]] if "const" in node else [])]
    return all(type(value) in (str, int) for value in values) and "null" not in node.get("type", "")


def _safe(attribute: str) -> str:
    """An attribute name that pydantic does not use itself."""
    return f"{attribute}_" if attribute in RESERVED or attribute.startswith("model_") else attribute


def _field(each: Field, attribute: str) -> list[str]:
    type_ = annotation(each.shape)
    options = [] if each.is_required else ["default=None"]
    if to_camel(attribute) != each.name:
        options.append(f"alias={quoted(each.name)}")
    type_ = type_ if each.is_required or takes_null(each.shape) else f"Optional[{type_}]"
    default = " = None" if options == ["default=None"] else f" = _Field({', '.join(options)})" if options else ""
    return [f"    {attribute}: {type_}{default}"]


def _union(each: Alternatives) -> str:
    names = " | ".join(part.name for part in each.parts if isinstance(part, Record))
    tag = f'_Field(discriminator="{attributes([each.tag])[each.tag]}")'
    line = f"{each.name}: TypeAlias = Annotated[{names}, {tag}]"
    if len(line) > WIDTH:
        line = f"{each.name}: TypeAlias = Annotated[\n    {names},\n    {tag},\n]"
    return "\n".join([line, *docstring(each.description, "")])


def annotation(shape: Shape) -> str:
    """A shape as a type with its bounds."""
    match shape:
        case Scalar(type=type_, schema=schema):
            return _bounded(SCALARS[type_], type_, schema)
        case Constant(value):
            return f"Literal[{quoted(value)}]"
        case Choice(name=name) | Record(name=name):
            return name
        case Array(item, schema):
            return _bounded(f"list[{annotation(item)}]", "array", schema)
        case Table(value):
            return f"dict[str, {annotation(value)}]"
        case Alternatives(name=name) if name:
            return name
        case Null():
            return "None"
        case Alternatives(parts):
            return " | ".join(dict.fromkeys(map(annotation, parts)))
        case _:
            return "Any"


def takes_null(shape: Shape) -> bool:
    """Whether null is a value of its own in the shape, instead of meaning that there is none."""
    return isinstance(shape, Anything) or (isinstance(shape, Alternatives) and any(map(takes_null, shape.parts)))


def _bounded(type_: str, kind: str, schema: Schema) -> str:
    bounds = [f"{option}={_literal(schema[key])}" for key, option in BOUNDS[kind].items() if key in schema]
    said = [f"_Field({', '.join(bounds)})"] if bounds else []
    if kind == "string" and "format" in schema:
        said.append(f"formatted({_literal(schema['format'])})")
    return f"Annotated[{', '.join([type_, *said])}]" if said else type_


def _literal(value: object) -> str:
    return quoted(value) if isinstance(value, str) else str(value)
