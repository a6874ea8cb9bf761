"""Writes the Python types that the worker uses: msgspec Structs and the aliases they use."""

from collections.abc import Collection, Iterator, Mapping
from textwrap import wrap

import msgspec

from contracts.compatibility.normal import canonical
from contracts.policy import without_annotations
from contracts.regenerate.inputs import Inputs
from contracts.regenerate.shapes import (
    Alternatives,
    Anything,
    Array,
    Choice,
    Constant,
    Field,
    Record,
    Scalar,
    Schema,
    Shape,
    Table,
    Vocabulary,
    called,
    reachable,
    vocabulary,
)
from contracts.regenerate.words import attributes, camel, pascal
from contracts.schema import order

BANNER = "Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead."
SCALARS = {"string": "str", "integer": "int", "number": "int | float", "boolean": "bool"}
WIDTH = 120


def structs(found: Vocabulary) -> str:
    """The module of event types, each in the form of its newest released schema."""
    return _module("The events as typed, frozen values, in the form of their newest released schema.", found)


def earlier(inputs: Inputs) -> str:
    """The module of the types of each event's previous major, which is published while anybody reads it."""
    told = "The events in the newest form of the major before the newest, for whoever still reads or writes it."
    return _module(told, vocabulary(inputs.earlier, called(inputs.earlier, inputs.names)))


def drafts(inputs: Inputs) -> str:
    """The module of the drafts' types.

    A draft within the newest major is a subtype of the released type, with the fields that are new or changed.
    """
    wanted: dict[str, tuple[str, Schema]] = {}
    altered: dict[str, Collection[str]] = {}
    for event, (version, schema) in inputs.drafts.items():
        released, older = inputs.latest.get(event, ("0.0.0", {}))
        if order(released)[0] == order(version)[0]:
            fields = _differing_fields(older, schema)
            wanted[event] = (version, {**schema, "properties": fields})
            altered[event] = fields.keys() & older["properties"].keys()
        else:
            wanted[event] = (version, schema)
    told = "The events of drafts, which may change until they are released; no package has them."
    return _module(told, vocabulary(wanted, called(wanted, inputs.names)), altered)


def _differing_fields(older: Schema, newer: Schema) -> dict[str, Schema]:
    """The fields of an event that the older schema lacks or declares differently."""
    before = older["properties"]
    return {
        name: field
        for name, field in newer["properties"].items()
        if name not in before
        or (name in older.get("required", ())) != (name in newer.get("required", ()))
        or _meaning(older, before[name]) != _meaning(newer, field)
    }


def _meaning(schema: Schema, node: Schema) -> str:
    return canonical(without_annotations({"allOf": [node], "$defs": reachable(schema, node)}))


def _module(title: str, found: Vocabulary, altered: Mapping[str, Collection[str]] | None = None) -> str:
    """A module of event types; those in `altered` extend the released type and redefine the fields listed."""
    altered = altered or {}
    versions = {each.record.name: each.version for each in found.events}
    used = list(_used(found))
    tags = {part.name: each.tag for each in found.alternatives.values() for part in _records(each)}
    released = "\nfrom contracts.generated import events as released" if altered else ""
    parts = [
        f'"""{title}\n\n{BANNER}\n"""',
        "from __future__ import annotations\n\nfrom typing import Any, ClassVar, Literal, TypeAlias\n\n"
        "from msgspec import UNSET, UnsetType\nfrom msgspec import field as _field\n\n"
        f"from contracts.base import Event, Part{released}",
        *("\n".join(choice(each)) for each in found.choices.values()),
        *(_tags(each) for each in found.alternatives.values() if each.name),
        *(_struct(each, versions.get(each.name), tags.get(each.name, ""), altered.get(each.name)) for each in used),
        *(_union(each) for each in found.alternatives.values() if each.name),
        exported([*found.choices, *_alias_names(found), *(each.name for each in used)]),
    ]
    return "\n\n".join(parts) + "\n"


def exported(names: list[str]) -> str:
    """The `__all__` of a module, sorted."""
    if not names:
        return "__all__: list[str] = []"
    return "__all__ = [\n" + "".join(f'    "{name}",\n' for name in sorted(set(names))) + "]"


def _alias_names(found: Vocabulary) -> list[str]:
    named = [each for each in found.alternatives.values() if each.name]
    return [each.name for each in named] + [each.name + pascal(each.tag) for each in named]


def _records(shape: Alternatives) -> list[Record]:
    return [part for part in shape.parts if isinstance(part, Record)]


def _used(found: Vocabulary) -> Iterator[Record]:
    """The records that get a type of their own, in reading order; the content of open records is left untyped."""
    seen: dict[str, Record] = {}
    stack: list[Shape] = [each.record for each in reversed(found.events)]
    while stack:
        match stack.pop():
            case Record() as record if not record.is_open or any(record is each.record for each in found.events):
                if record.name not in seen:
                    seen[record.name] = record
                    stack.extend(each.shape for each in reversed(record.fields))
            case Array(item) | Table(item):
                stack.append(item)
            case Alternatives() as several if several.tag:
                stack.extend(reversed(several.parts))
            case _:
                pass
    yield from (record for record in found.records.values() if record.name in seen)


def choice(each: Choice) -> list[str]:
    """The alias of a choice. An open choice is any word, since msgspec cannot combine a list of words with others."""
    if each.is_open:
        told = (
            f"{each.description} So far {', '.join(map(quoted, each.values))}; a reader may meet words that came later."
        )
        return [f"{each.name}: TypeAlias = str", *docstring(told.strip(), "")]
    return [*literal(each), *docstring(each.description, "")]


def literal(each: Choice, more: str = "") -> list[str]:
    """The alias of the listed words and of `more`."""
    words = ", ".join(map(quoted, each.values))
    line = f"{each.name}: TypeAlias = Literal[{words}]{more}"
    if len(line) <= WIDTH:
        return [line]
    wrapped = wrap(words + ",", WIDTH - 4, break_on_hyphens=False)
    return [f"{each.name}: TypeAlias = Literal[", *(f"    {part}" for part in wrapped), f"]{more}"]


def quoted(value: str | int) -> str:
    """A value as Python writes it, in double quotes."""
    return msgspec.json.encode(value).decode() if isinstance(value, str) else str(value)


def docstring(text: str, indent: str = "    ") -> list[str]:
    """The lines of a docstring; none where the text is empty."""
    if not text:
        return []
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    safe = safe[:-1] + '\\"' if safe.endswith('"') else safe
    lines = wrap(safe, WIDTH - len(indent) - 6, break_long_words=False, break_on_hyphens=False) or [""]
    if len(lines) == 1:
        return [f'{indent}"""{lines[0]}"""']
    return [f'{indent}"""{lines[0]}', *(f"{indent}{line}" for line in lines[1:]), f'{indent}"""']


def _tags(each: Alternatives) -> str:
    values = tuple(value for record in _records(each) if isinstance(value := record.constant(each.tag), str))
    told = f"The {each.tag} of a {each.name}."
    return "\n".join(choice(Choice(each.name + pascal(each.tag), values, told)))


def _union(each: Alternatives) -> str:
    line = f"{each.name}: TypeAlias = {' | '.join(record.name for record in _records(each))}"
    return "\n".join([line, *docstring(each.description, "")])


def _struct(record: Record, version: str | None, tag: str, altered: Collection[str] | None = None) -> str:
    """A class. `altered` are the fields that differ from the released class it extends; None if it extends none."""
    options = "frozen=True, kw_only=True"
    lines: list[str] = []
    if version is not None:
        lines += [f'    schema_version: ClassVar[str] = "{version}"', ""]
    if tag:
        value = quoted(record.constant(tag) or "")
        options += f', tag_field="{tag}", tag={value}'
        lines += [f"    {attributes([tag])[tag]}: ClassVar[Literal[{value}]] = {value}", ""]
    names = attributes([each.name for each in record.fields])
    for each in record.fields:
        if each.name != tag:
            line = _field(each, names[each.name])
            line += "  # type: ignore[assignment, unused-ignore]" if each.name in (altered or ()) else ""
            lines += [line, *docstring(each.description), ""]
    base = f"released.{record.name}" if altered is not None else "Event" if version is not None else "Part"
    head = f"class {record.name}({base}, {options}):"
    body = [*(docstring(record.description) or docstring(f"A {record.name}.")), "", *lines]
    return "\n" + "\n".join([head, *body]).rstrip()


def _field(each: Field, attribute: str) -> str:
    type_ = annotation(each.shape)
    if not each.is_required:
        type_ += " | UnsetType"
    named = "" if camel(attribute) == each.name else f"name={quoted(each.name)}"
    default = "" if each.is_required else "UNSET"
    if named:
        default = f"_field({named})" if each.is_required else f"_field({named}, default=UNSET)"
    return f"    {attribute}: {type_}" + (f" = {default}" if default else "")


def annotation(shape: Shape) -> str:
    """The shape as a Python type that msgspec reads."""
    match shape:
        case Scalar(type=type_):
            return SCALARS[type_]
        case Constant(value):
            return f"Literal[{quoted(value)}]"
        case Choice(name=name):
            return name
        case Array(item) if shape.length is not None:
            return f"tuple[{', '.join([annotation(item)] * shape.length)}]"
        case Array(item):
            return f"tuple[{annotation(item)}, ...]"
        case Table(value):
            return f"dict[str, {annotation(value)}]"
        case Record(is_open=True):
            return "dict[str, Any]"
        case Record(name=name):
            return name
        case Alternatives(name=name) if name:
            return name
        case Alternatives(parts) if _is_told_apart(parts):
            return " | ".join(dict.fromkeys(map(annotation, parts)))
        case _:
            return "Any"


def _is_told_apart(parts: tuple[Shape, ...]) -> bool:
    """Whether msgspec can tell these apart: at most one of each kind of value."""
    kinds = [kind for part in parts for kind in _kinds(part)]
    return len(set(kinds)) == len(kinds) and "any" not in kinds


def _kinds(shape: Shape) -> list[str]:
    match shape:
        case Scalar(type="integer"):
            return ["integer"]
        case Scalar(type="number"):
            return ["integer", "number"]
        case Scalar(type=type_):
            return [type_]
        case Constant(value):
            return ["string" if isinstance(value, str) else "integer"]
        case Choice(values=values):
            return sorted({"string" if isinstance(value, str) else "integer" for value in values})
        case Array():
            return ["array"]
        case Record() | Table():
            return ["object"]
        case Anything() | Alternatives():
            return ["any"]
