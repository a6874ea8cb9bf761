"""Finds the schemas that this package ships, by event and version, and compiles each once, on first use.

`released.toml` lists the released versions. Any other version is a draft, found only where it is named.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import jsonschema_rs

from contracts.diagnosis import Fault, first_fault
from contracts.schema import order


class UnknownSchemaError(LookupError):
    """No schema of that event and version is shipped."""


@dataclass(frozen=True)
class Judge:
    """A schema, compiled."""

    schema: Mapping[str, Any]
    validator: jsonschema_rs.Draft202012Validator

    def fault(self, document: Any) -> Fault | None:
        """The first place where the document breaks the schema, with a reason for people; None if it is valid."""
        if self.validator.is_valid(document):
            return None
        return first_fault(self.schema, document) or self._plain_fault(document)

    def _plain_fault(self, document: Any) -> Fault:
        error = next(iter(self.validator.iter_errors(document)))
        return tuple(error.instance_path), f"breaks the rule {error.kind.name!r}"


def events() -> tuple[str, ...]:
    """The names of the events that have a released version."""
    return tuple(sorted(_released()))


def versions(event: str) -> tuple[str, ...]:
    """The released versions of an event, oldest first."""
    if event not in _released():
        raise UnknownSchemaError(event)
    return _released()[event]


def latest(event: str, major: int | None = None) -> str:
    """The newest released version of an event, or the newest within a major."""
    found = [version for version in versions(event) if major in (None, order(version)[0])]
    if not found:
        raise UnknownSchemaError(f"{event} {major}.x")
    return found[-1]


def is_draft(event: str, version: str) -> bool:
    """Whether a version has a schema and is not released."""
    return version not in _released().get(event, ()) and _file(event, version).is_file()


def schema(event: str, version: str) -> dict[str, Any]:
    """The schema as shipped, of a draft too: open, so that a reader ignores what it does not know."""
    if version not in _released().get(event, ()) and not is_draft(event, version):
        raise UnknownSchemaError(f"{event} {version}")
    loaded: dict[str, Any] = json.loads(_file(event, version).read_text(encoding="utf-8"))
    return loaded


@cache
def judge(event: str, version: str, definition: str = "") -> Judge:
    """The judge of incoming documents: the whole event, or one of the schema's `$defs`."""
    whole = opened(schema(event, version))
    return compiled({"$ref": f"#/$defs/{definition}", "$defs": whole["$defs"]} if definition else whole)


@cache
def closed_judge(event: str, version: str) -> Judge:
    """The judge of outgoing documents: it refuses every field that is not declared."""
    return compiled(closed(schema(event, version)))


def opened(node: Any) -> Any:
    """The form of a schema that readers use: an enum marked `x-open-enum` accepts words added later."""
    if isinstance(node, list):
        return [opened(item) for item in node]
    if not isinstance(node, dict):
        return node
    is_open = node.get("x-open-enum") is True
    return {key: opened(value) for key, value in node.items() if not (is_open and key == "enum")}


def closed(node: Any, spares_open: bool = True) -> Any:
    """The form of a schema that writers use: objects with declared properties take no others, and enums no new words.

    An object whose schema states `additionalProperties` stays open, as a training plan is written by others; unless
    `spares_open` is false.
    """
    if isinstance(node, list):
        return [closed(item, spares_open) for item in node]
    if not isinstance(node, dict):
        return node
    shut = {key: closed(value, spares_open) for key, value in node.items()}
    if node.get("type") == "object" and "properties" in node and not ("additionalProperties" in node and spares_open):
        shut["additionalProperties"] = False
    return shut


def compiled(document: dict[str, Any]) -> Judge:
    """The judge by a schema, formats included."""
    return Judge(document, jsonschema_rs.Draft202012Validator(document, validate_formats=True, offline=True))


@cache
def _released() -> dict[str, tuple[str, ...]]:
    """The released versions by event, each event's oldest first."""
    listed = tomllib.loads((resources.files(__package__) / "released.toml").read_text(encoding="utf-8"))
    return {event: tuple(sorted(versions, key=order)) for event, versions in listed.items()}


def _file(event: str, version: str) -> Traversable:
    return resources.files(__package__) / "schemas" / event / f"{version}.json"
