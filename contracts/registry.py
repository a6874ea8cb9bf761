"""Finds the schemas this package ships, by event and version, and compiles each once, on first use."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import jsonschema_rs

from contracts.diagnosis import Fault, first_fault


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
    """The names of the events that have a schema."""
    return tuple(sorted(folder.name for folder in _schemas().iterdir() if folder.is_dir()))


@cache
def versions(event: str) -> tuple[str, ...]:
    """The versions of an event, oldest first."""
    folder = _schemas() / event
    if not folder.is_dir():
        raise UnknownSchemaError(event)
    names = (file.name for file in folder.iterdir() if file.name.endswith(".json"))
    return tuple(sorted((name.removesuffix(".json") for name in names), key=_order))


def latest(event: str, major: int | None = None) -> str:
    """The newest version of an event, or the newest within a major."""
    found = [version for version in versions(event) if major in (None, _order(version)[0])]
    if not found:
        raise UnknownSchemaError(f"{event} {major}.x")
    return found[-1]


def schema(event: str, version: str) -> dict[str, Any]:
    """The schema as shipped: open, so that a reader ignores what it does not know."""
    if version not in versions(event):
        raise UnknownSchemaError(f"{event} {version}")
    loaded: dict[str, Any] = json.loads((_schemas() / event / f"{version}.json").read_text(encoding="utf-8"))
    return loaded


@cache
def judge(event: str, version: str, definition: str = "") -> Judge:
    """The judge of what comes in: the whole event, or one of the schema's `$defs`."""
    whole = schema(event, version)
    return compiled({"$ref": f"#/$defs/{definition}", "$defs": whole["$defs"]} if definition else whole)


@cache
def closed_judge(event: str, version: str) -> Judge:
    """The judge of what goes out: it refuses every field that is not declared."""
    return compiled(closed(schema(event, version)))


def closed(node: Any, spares_open: bool = True) -> Any:
    """The closed form of a schema: objects with declared properties take no others.

    An object whose schema itself says `additionalProperties` keeps its word, as a training plan is written by others;
    unless nothing is to be spared.
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


def _schemas() -> Traversable:
    return resources.files("contracts") / "schemas"


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
