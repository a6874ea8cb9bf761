"""Puts candidate payloads before the validators, and makes what breaks as plain as it can be."""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from contracts.compatibility.normal import DRAFTS, dialect
from contracts.compatibility.search import KIND_OF_KEYWORD
from contracts.compatibility.verdict import Break
from contracts.schema import escaped

MOST_BREAKS = 60
MOST_TRIALS = 3000
KEYWORDS = frozenset(KIND_OF_KEYWORD) | {
    "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "additionalItems", "dependencies", "dependentRequired",
    "unevaluatedProperties", "unevaluatedItems",
}  # fmt: skip

_Place: TypeAlias = tuple[str, str]
"""A rule, and the pointer to where it is broken."""
_Cause: TypeAlias = tuple[str, tuple[str, ...], tuple[str | int, ...]]
"""A rule, the way to where it is broken, whichever items it leads through, and the way to it in the schema."""


@lru_cache(maxsize=512)
def validator_of(text: str) -> Any:
    """The validator of a schema written out as canonical JSON; kept, since schemas are compared again and again."""
    return validator(json.loads(text))


def validator(schema: Any) -> Any:
    """The validator of a schema in its own draft, formats included. Raises ValueError where it cannot be compiled."""
    draft = DRAFTS[dialect(schema)]
    if isinstance(schema, dict):
        schema = {keyword: value for keyword, value in schema.items() if keyword != "$schema"}
    return draft(schema, validate_formats=True, offline=True)


class Proof:
    """The two judges: a payload is a proof if the writer's says yes and the reader's says no."""

    def __init__(self, writer: Any, reader: Any) -> None:
        self._writer = writer
        self._reader = reader
        self._trials = 0

    def breaks(self, payload: Any) -> bool:
        """Whether the writer may send it and the reader refuses it."""
        return self._writer.is_valid(payload) and not self._reader.is_valid(payload)

    def collect(self, candidates: Iterable[Any], harmless: list[Any]) -> tuple[Break, ...]:
        """The proven breaks, one for each rule and place, each with as little else wrong as possible.

        The items of an array that break by the same part of the schema are one place.
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
        errors = islice(self._reader.iter_errors(payload), MOST_BREAKS)
        return dict(_described(error) for error in errors)

    def _keeps(self, place: _Place) -> Callable[[Any, Any], bool]:
        """Whether a change of the payload leaves one fault in it and adds no other."""

        def is_better(before: Any, after: Any) -> bool:
            self._trials += 1
            if self._trials > MOST_TRIALS or not self.breaks(after):
                return False
            faults = self._faults(after)
            return place in faults and len(faults) <= len(self._faults(before))

        return is_better


def _described(error: Any) -> tuple[_Place, _Cause]:
    path = list(error.instance_path)
    name = error.kind.name
    rule = next((step for step in reversed(error.schema_path) if step in KEYWORDS), name)
    if name == "required":
        path, rule = [*path, error.kind.as_dict()["property"]], "required"
    elif name == "additionalProperties":
        path, rule = [*path, *error.kind.as_dict().get("unexpected", [])[:1]], "additionalProperties"
    place = (str(rule), "".join(f"/{escaped(step)}" for step in path))
    return place, (str(rule), tuple("*" if isinstance(step, int) else step for step in path), tuple(error.schema_path))


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
