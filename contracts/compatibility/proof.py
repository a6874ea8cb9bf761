"""Checks candidate payloads with the validators, and simplifies those that break."""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from contracts.compatibility.normal import DRAFTS, LEGACY_DRAFTS, canonical, dialect
from contracts.compatibility.search import KIND_OF_KEYWORD
from contracts.compatibility.verdict import Break
from contracts.schema import at, pointer

MOST_BREAKS = 60
MOST_TRIALS = 3000
KEYWORDS = frozenset(KIND_OF_KEYWORD) | {
    "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "additionalItems", "dependencies", "dependentRequired",
    "unevaluatedProperties", "unevaluatedItems",
}  # fmt: skip

_Place: TypeAlias = tuple[str, str]
"""A rule, and the pointer to where it is broken."""
_Cause: TypeAlias = tuple[str, str, tuple[str | int, ...]]
"""A rule, the member it names, if any, and the way to it in the schema, wherever that is referred to from."""


@lru_cache(maxsize=512)
def validator_of(text: str) -> Any:
    """The validator of a schema given as canonical JSON; kept, since schemas are compared again and again."""
    return validator(json.loads(text))


def validator(schema: Any) -> Any:
    """The validator of a schema in its own draft, formats included. Raises ValueError where it cannot be compiled."""
    draft = DRAFTS[dialect(schema)]
    if isinstance(schema, dict):
        schema = {keyword: value for keyword, value in schema.items() if keyword != "$schema"}
    return draft(schema, validate_formats=True, offline=True)


class Proof:
    """The validators of writer and reader: a payload is a proof if the writer's accepts it and the reader's refuses it.

    Both are given by their schemas as canonical JSON.
    """

    def __init__(self, writer: Any, reader: Any) -> None:
        self._writer = validator_of(writer)
        self._reader = validator_of(reader)
        self._schema = json.loads(reader)
        self._trials = 0

    def breaks(self, payload: Any) -> bool:
        """Whether the writer may send it and the reader refuses it."""
        return self._writer.is_valid(payload) and not self._reader.is_valid(payload)

    def shrunk(self, payload: Any) -> Any:
        """The payload without every member and item that the break does not need."""
        return _shrunk(payload, self.breaks)

    def collect(self, candidates: Iterable[Any], harmless: list[Any]) -> tuple[Break, ...]:
        """The proven breaks, one for each cause, each payload with as few other faults as possible.

        A part of the schema that is referred to from many places and breaks at all of them is one cause.
        """
        found: dict[_Cause, Break] = {}
        for candidate in candidates:
            if not self.breaks(candidate):
                continue
            for place, cause in self._faults(candidate).items():
                if cause in found or len(found) >= MOST_BREAKS:
                    continue
                payload = candidate
                for example in harmless:
                    payload = _mended(payload, example, self._keeps(place))
                found[cause] = Break(*place, payload)
        return tuple(sorted(found.values(), key=lambda each: (each.pointer, each.rule)))

    def _faults(self, payload: Any) -> dict[_Place, _Cause]:
        found: dict[_Place, _Cause] = {}
        for error in islice(self._reader.iter_errors(payload), MOST_BREAKS):
            meant = self._meant(error) if error.kind.name in ("anyOf", "oneOf") else None
            for each in meant or [error]:
                place, cause = _described(each, list(error.instance_path) if meant else [])
                found.setdefault(place, cause)
        return found

    def _meant(self, error: Any) -> list[Any] | None:
        """The errors of the one alternative that the value is meant to be, if its constants and types tell which."""
        node = at(self._schema, pointer(tuple(error.schema_path)))
        if not isinstance(node, list) or dialect(self._schema) in LEGACY_DRAFTS:
            return None
        ways = [self._errors_by(part, error.instance) for part in node]
        fitting = [errors for errors in ways if errors and not any(map(_tells_apart, errors))]
        return fitting[0] if len(fitting) == 1 else None

    def _errors_by(self, part: Any, value: Any) -> list[Any]:
        definitions = {**self._schema.get("$defs", {}), "": part}
        judge = validator_of(canonical({"$ref": "#/$defs/", "$defs": definitions}))
        return list(islice(judge.iter_errors(value), MOST_BREAKS))

    def _keeps(self, place: _Place) -> Callable[[Any, Any], bool]:
        """Whether a change of the payload leaves one fault in it and adds no other."""

        def is_better(before: Any, after: Any) -> bool:
            self._trials += 1
            if self._trials > MOST_TRIALS or not self.breaks(after):
                return False
            faults = self._faults(after)
            return place in faults and len(faults) <= len(self._faults(before))

        return is_better


def _tells_apart(error: Any) -> bool:
    """Whether an error shows that a value is of another alternative: by its type, or a constant of a member."""
    rule, depth = error.kind.name, len(list(error.instance_path))
    return (rule == "type" and depth == 0) or (rule in ("constant", "const", "enum") and depth <= 1)


def _described(error: Any, outer: list[str | int]) -> tuple[_Place, _Cause]:
    path = [*outer, *error.instance_path]
    name = error.kind.name
    rule = next((step for step in reversed(error.schema_path) if step in KEYWORDS), name)
    member = ""
    if name == "required":
        member, rule = error.kind.as_dict()["property"], "required"
    elif name == "additionalProperties":
        member, rule = next(iter(error.kind.as_dict().get("unexpected", [])), ""), "additionalProperties"
    place = (str(rule), pointer((*path, member) if member else tuple(path)))
    return place, (str(rule), member, tuple(error.schema_path))


def _shrunk(payload: Any, breaks: Callable[[Any], bool]) -> Any:
    if isinstance(payload, dict):
        for name in list(payload):
            without = {other: member for other, member in payload.items() if other != name}
            if breaks(without):
                payload = without
        for name, member in payload.items():
            outer = payload
            payload = {**payload, name: _shrunk(member, lambda each, o=outer, n=name: breaks({**o, n: each}))}  # type: ignore[misc]
    elif isinstance(payload, list):
        for index in reversed(range(len(payload))):
            if breaks(without_item := payload[:index] + payload[index + 1 :]):
                payload = without_item
        for index, item in enumerate(payload):
            kept = payload
            payload = [
                *kept[:index],
                _shrunk(item, lambda each, k=kept, i=index: breaks([*k[:i], each, *k[i + 1 :]])),  # type: ignore[misc]
                *kept[index + 1 :],
            ]
    return payload


def _mended(payload: Any, example: Any, is_better: Callable[[Any, Any], bool]) -> Any:
    """The payload with every member of a harmless example that can take its place."""
    if not isinstance(payload, dict) or not isinstance(example, dict):
        return payload
    for name, member in example.items():
        if name in payload and payload[name] == member:
            continue
        changed = {**payload, name: member}
        if is_better(payload, changed):
            payload = changed
        elif name in payload:
            outer = payload

            def inner(before: Any, after: Any, outer: Any = outer, name: str = name) -> bool:
                return is_better({**outer, name: before}, {**outer, name: after})

            payload = {**payload, name: _mended(payload[name], member, inner)}
    return payload
