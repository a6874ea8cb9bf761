"""Describes a schema in named types: records with fields, choices among words, alternatives, arrays and scalars."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from contracts.compatibility.normal import canonical
from contracts.policy import without_annotations
from contracts.regenerate.words import pascal, singular
from contracts.schema import definition, walk

Schema: TypeAlias = Mapping[str, Any]
Names: TypeAlias = Mapping[str, str]
"""Names from `contracts.toml`, by `definition`, `definition.property`, or `$.property` of the event itself."""
Called: TypeAlias = Mapping[tuple[str, str], str]
"""The names of the generated types, by event and key."""

DEPRECATED = "Deprecated: the next major version leaves it out."
SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True)
class Scalar:
    """A string, an integer, a number or a boolean, with the keywords that bound it."""

    type: Literal["string", "integer", "number", "boolean"]
    schema: Schema


@dataclass(frozen=True)
class Constant:
    """A shape with one value."""

    value: str | int


@dataclass(frozen=True)
class Choice:
    """A named choice of one of several words."""

    name: str
    values: tuple[str | int, ...]
    description: str
    is_open: bool = False
    """Whether readers also accept words added later."""


@dataclass(frozen=True)
class Array:
    """An array of one shape."""

    item: "Shape"
    schema: Schema

    @property
    def length(self) -> int | None:
        """The length of the array, where it is fixed and small."""
        least, most = self.schema.get("minItems", 0), self.schema.get("maxItems")
        return least if least == most and 0 < least <= 3 else None


@dataclass(frozen=True)
class Table:
    """An object whose members have any names and values of the shape `value`."""

    value: "Shape"


@dataclass(frozen=True)
class Field:
    """A member of a record."""

    name: str
    shape: "Shape"
    is_required: bool
    description: str
    """The meaning of the member, and whether it is deprecated."""


@dataclass(eq=False)
class Record:
    """A named object with declared members."""

    name: str
    description: str
    is_open: bool
    """Whether the schema allows other members, which are then kept."""
    fields: tuple[Field, ...] = ()

    def constant(self, name: str) -> str | int | None:
        """The value that a member must have; None where it may have several."""
        shapes = [each.shape for each in self.fields if each.name == name and each.is_required]
        return shapes[0].value if shapes and isinstance(shapes[0], Constant) else None


@dataclass(frozen=True)
class Alternatives:
    """One of several shapes; the member `tag`, where there is one, tells records among them apart."""

    parts: tuple["Shape", ...]
    tag: str = ""
    name: str = ""
    description: str = ""


@dataclass(frozen=True)
class Anything:
    """A value that types cannot describe."""


@dataclass(frozen=True)
class Null(Anything):
    """Null, which only schemas of documents by others allow."""


Shape: TypeAlias = Scalar | Constant | Choice | Array | Table | Record | Alternatives | Anything


@dataclass(frozen=True)
class EventType:
    """An event in one version."""

    version: str
    record: Record


@dataclass
class Vocabulary:
    """All named shapes of some events; a name comes before whatever refers to it, except in a cycle."""

    events: list[EventType] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
    choices: dict[str, Choice] = field(default_factory=dict)
    alternatives: dict[str, Alternatives] = field(default_factory=dict)


class NameTakenError(ValueError):
    """Two things would have one name."""


def vocabulary(schemas: Mapping[str, tuple[str, Schema]], named: Called) -> Vocabulary:
    """The types of events, which are given by name with version and schema; `called` names their parts."""
    found = Vocabulary()
    for event, (version, schema) in schemas.items():
        found.events.append(EventType(version, _Reader(event, schema, named, found).event()))
    return found


@dataclass(frozen=True)
class _Nameable:
    """A part of a schema that gets a name: its place, and what it is."""

    event: str
    key: str
    owner: str
    wanted: str
    identity: str


def called(schemas: Mapping[str, tuple[str, Schema]], names: Mapping[str, Names]) -> dict[tuple[str, str], str]:
    """The name of every part by event and key; a part equal in two events has one name. Raises NameTakenError."""
    given = {(event, key): name for event, table in names.items() for key, name in table.items()}
    wanted: dict[str, dict[str, list[_Nameable]]] = {event: {"": []} for event in schemas}
    for event, (_, schema) in schemas.items():
        for each in _nameables(event, schema):
            name = given.get((event, each.key), each.wanted)
            wanted.setdefault(name, {}).setdefault(each.identity, []).append(each)
    owners: dict[str, str] = {}
    for name, identities in wanted.items():
        for identity, group in identities.items():
            for each in group:
                pinned = given.get((each.event, each.key))
                final = pinned or (name if len(identities) == 1 else pascal(each.owner) + name)
                if owners.setdefault(final, identity) != identity or (pinned and final in schemas):
                    raise NameTakenError(
                        f"two types are called {final}, one of them {each.key} of {each.event}: "
                        f'write {each.key} = "another name" under [names.{each.event}] in contracts.toml'
                    )
                given[each.event, each.key] = final
    return given


def _nameables(event: str, schema: Schema) -> Iterator[_Nameable]:
    for key, owner, wanted, node in nameable_nodes(schema):
        identity = without_annotations({"allOf": [node], "$defs": reachable(schema, node)})
        yield _Nameable(event, key, owner or event.removesuffix("Event"), wanted, canonical(identity))


def nameable_nodes(schema: Schema) -> Iterator[tuple[str, str, str, Schema]]:
    """Every part of a schema that gets a name, with its key, the record it is in, and the name it asks for."""
    for name, node in schema.get("$defs", {}).items():
        yield from _walk(node, name, "", pascal(name))
    for name, node in schema.get("properties", {}).items():
        yield from _walk(node, f"$.{name}", "", pascal(name))


def _walk(node: Any, key: str, owner: str, wanted: str) -> Iterator[tuple[str, str, str, Schema]]:
    if not isinstance(node, dict):
        return
    if _is_nameable(node):
        yield key, owner, wanted, node
    for name, member in node.get("properties", {}).items():
        yield from _walk(member, f"{key}.{name}", wanted, pascal(name))
    yield from _walk(node.get("items"), f"{key}[]", owner, singular(wanted))
    for keyword in ("oneOf", "anyOf"):
        for index, part in enumerate(node.get(keyword, ())):
            yield from _walk(part, f"{key}.{index}", owner, f"{wanted}{index + 1}")


def _is_nameable(node: Any) -> bool:
    if not isinstance(node, dict) or "$ref" in node:
        return False
    return bool(_words(node)) or "properties" in node or bool(_tagged_parts(node))


def _words(node: Schema) -> tuple[str | int, ...]:
    values = node.get("enum", ())
    return tuple(values) if all(type(value) in (str, int) for value in values) else ()


def _tagged_parts(node: Schema) -> list[Any]:
    parts = node.get("oneOf") or node.get("anyOf") or []
    return parts if all(isinstance(part, dict) and ("$ref" in part or "properties" in part) for part in parts) else []


def reachable(schema: Schema, node: Any) -> dict[str, Any]:
    """The definitions that a part of a schema leads to."""
    definitions, found = schema.get("$defs", {}), dict[str, Any]()
    stack = [node]
    while stack:
        for _, part in walk(stack.pop()):
            if (name := definition(part)) in definitions and name not in found:
                found[name] = definitions[name]
                stack.append(definitions[name])
    return found


class _Reader:
    """Reads one event's schema into a vocabulary."""

    def __init__(self, event: str, schema: Schema, called: Called, found: Vocabulary) -> None:
        self._event = event
        self._schema = schema
        self._called = called
        self._found = found
        self._within: list[str] = []

    def event(self) -> Record:
        """The event itself."""
        return self._record(self._event, self._schema, "$")

    def _shape(self, node: Any, key: str) -> Shape:
        if not isinstance(node, dict):
            return Anything()
        if name := definition(node):
            return self._definition(name)
        called = self._called.get((self._event, key), "")
        if words := _words(node):
            choice = Choice(called, words, node.get("description", ""), node.get("x-open-enum") is True)
            return self._found.choices.setdefault(called, choice)
        if type(node.get("const")) in (str, int):
            return Constant(node["const"])
        if "enum" in node or "const" in node or "allOf" in node:
            return Anything()
        if parts := node.get("oneOf") or node.get("anyOf"):
            return self._alternatives(parts, key, called, node.get("description", ""))
        types = node.get("type")
        if isinstance(types, list):
            parts = tuple(self._shape({**node, "type": each}, key) for each in types)
            return Alternatives(parts)
        return self._plain(types, node, key, called)

    def _plain(self, type_: Any, node: Schema, key: str, called: str) -> Shape:
        if type_ in SCALARS:
            return Scalar(type_, node)
        if type_ == "array":
            return Array(self._shape(node.get("items"), f"{key}[]"), node)
        if type_ == "object" or "properties" in node:
            if "properties" in node:
                return self._record(called, node, key)
            return Table(self._shape(node.get("additionalProperties"), f"{key}{{}}"))
        if type_ == "null":
            return Null()
        return Anything()

    def _definition(self, name: str) -> Shape:
        node = self._schema["$defs"][name]
        if name in self._within and "properties" not in node:
            return Anything()  # a definition that only refers to itself; types would need a name for it
        self._within.append(name)
        try:
            return self._shape(node, name)
        finally:
            self._within.pop()

    def _record(self, name: str, node: Schema, key: str) -> Record:
        if name in self._found.records:
            return self._found.records[name]
        is_open = node.get("additionalProperties", False) is not False
        record = self._found.records[name] = Record(name, node.get("description", ""), is_open)
        required = node.get("required", ())
        record.fields = tuple(
            Field(each, self._shape(member, f"{key}.{each}"), each in required, self._description(member))
            for each, member in node["properties"].items()
        )
        return record

    def _description(self, node: Any) -> str:
        if not isinstance(node, dict):
            return ""
        target = self._schema["$defs"][name] if (name := definition(node)) else {}
        told = str(node.get("description") or target.get("description", ""))
        return f"{DEPRECATED} {told}" if node.get("deprecated") or target.get("deprecated") else told

    def _alternatives(self, nodes: list[Any], key: str, called: str, description: str) -> Shape:
        parts = tuple(self._shape(node, f"{key}.{index}") for index, node in enumerate(nodes))
        records = [part for part in parts if isinstance(part, Record)]
        tag = _tag(records) if len(records) == len(parts) > 1 else ""
        found = Alternatives(parts, tag, called if tag else "", description)
        return self._found.alternatives.setdefault(called, found) if tag else found


def _tag(records: list[Record]) -> str:
    """The required member that tells records apart: each requires another constant in it."""
    for each in records[0].fields:
        constants = [record.constant(each.name) for record in records]
        if all(isinstance(constant, str) for constant in constants) and len(set(constants)) == len(constants):
            return each.name
    return ""
