"""The fields that known consumers read: `expectations/<consumer>/<Event>.json` lists them, and the check keeps them.

    {"event": "DoorOpenedEvent", "version": "1.1.0", "source": "door-service, src/doors.ts",
     "fields": {"/door": {"type": "string", "required": true}, "/keys/*/name": {"type": "string"}}}

`version` is the one that the consumer was written for; it is checked against the newest of its major. A pointer's `*`
is any item of an array. `required` says that the consumer needs the field wherever the object around it is present.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

from contracts.findings import Finding
from contracts.lint import CannotRunError
from contracts.policy import Schema
from contracts.readers import Readers
from contracts.schema import order, places

JsonType: TypeAlias = Literal["string", "number", "integer", "boolean", "object", "array"]


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a consumer reads a field."""

    type: JsonType
    required: bool = False


class Expectation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a consumer reads of an event."""

    event: str
    version: str
    source: str
    """The place in the consumer where this was seen."""
    fields: dict[str, Field]


def read_expectations(root: Path) -> dict[str, list[Expectation]]:
    """The expectations by consumer. Raises CannotRunError, which names the file and the path in it."""
    found: dict[str, list[Expectation]] = {}
    for file in sorted((root / "expectations").glob("*/*")):
        name = f"expectations/{file.parent.name}/{file.name}"
        try:
            read = msgspec.json.decode(file.read_bytes(), type=Expectation)
            order(read.version)
        except (OSError, ValueError) as error:
            raise CannotRunError(f"{name}: {error}") from error
        if file.name != f"{read.event}.json":
            raise CannotRunError(f"{name}: speaks of {read.event} at `$.event`, and its name does not")
        if wrong := next((pointer for pointer in read.fields if not pointer.startswith("/")), None):
            raise CannotRunError(f"{name}: {wrong!r} at `$.fields` is no JSON pointer: it begins with /")
        found.setdefault(file.parent.name, []).append(read)
    return found


def expectation_faults(
    expectations: Mapping[str, list[Expectation]], schemas: Mapping[str, Mapping[str, Schema]]
) -> Iterator[Finding]:
    """The fields in which the newest version of a major is not what a consumer reads."""
    for consumer, those in expectations.items():
        for each in those:
            file = f"contracts/expectations/{consumer}/{each.event}.json"
            versions = schemas.get(each.event, {})
            if each.version not in versions:
                message = f"{consumer} reads {each.event} {each.version}, which is not there"
                yield Finding("expectation-unknown", each.event, each.version, "", message, file=file)
                continue
            newest = [version for version in versions if order(version)[0] == order(each.version)[0]][-1]
            for pointer, field in each.fields.items():
                for rule, message in _faults(versions[newest], pointer, field):
                    told = f"{consumer} {message} ({each.source})"
                    yield Finding(rule, each.event, newest, pointer, told, file=file)


def reader_faults(
    readers: Readers,
    expectations: Mapping[str, Sequence[Expectation]],
    released: Mapping[str, Collection[str]],
    published: Collection[str],
) -> Iterator[Finding]:
    """The differences between the list and `expectations/`, by the published events and their released versions."""
    reading = {
        (each.event, str(order(each.version)[0]), consumer): each.version
        for consumer, those in expectations.items()
        for each in those
        if each.event in published
    }
    listed = {(event, major, name) for event, majors in readers.items() for major in majors for name in majors[major]}
    for (event, major, consumer), version in reading.items():
        if int(major) < _newest(released.get(event, ())) and (event, major, consumer) not in listed:
            message = (
                f"{consumer} reads {event} {version}, and contracts.toml does not list it: {major}.x is not published"
            )
            file = f"contracts/expectations/{consumer}/{event}.json"
            yield Finding("reader-dropped", event, version, "", message, file=file)
    for event, major, consumer in sorted(listed):
        if (event, major, consumer) not in reading or int(major) >= _newest(released.get(event, ())):
            message = f"contracts.toml lists {consumer} as a reader of {event} {major}.x, and it reads no such version"
            yield Finding("reader-unknown", event, "", "", message, file="contracts/contracts.toml")


def _newest(versions: Collection[str]) -> int:
    return max((order(version)[0] for version in versions), default=0)


def _faults(schema: Schema, pointer: str, field: Field) -> Iterator[tuple[str, str]]:
    asked = pointer.replace("/*", "/0")
    nodes = places(schema, asked)
    if not nodes:
        yield "expected-field-missing", "reads a field that is not there"
        return
    types = {kind for node in nodes for kind in _types(node)}
    wider = types - {field.type} - ({"integer"} if field.type == "number" else set())
    if wider:
        yield "expected-type-differs", f"reads {field.type}, and it may be {', '.join(sorted(wider))}"
    outer, _, name = asked.rpartition("/")
    if field.required and not _is_required(places(schema, outer), name.replace("~1", "/").replace("~0", "~")):
        yield "expected-field-optional", "cannot do without a field that may be left out"


def _types(node: Mapping[str, Any]) -> list[str]:
    wanted = node.get("type", [])
    values = node.get("enum", [node["const"]] if "const" in node else [])
    return [wanted] if isinstance(wanted, str) else wanted or [_kind(value) for value in values]


def _kind(value: Any) -> str:
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number", dict: "object", list: "array"}
    return kinds.get(type(value), "null")


def _is_required(owners: list[Schema], name: str) -> bool:
    if name.isdecimal() and not any(name in owner.get("properties", {}) for owner in owners):
        return False
    declaring = [owner for owner in owners if name in owner.get("properties", {})]
    return bool(declaring) and all(name in owner.get("required", []) for owner in declaring)
