"""The form of a schema: what is a fault, where it is, and what is none."""

from typing import Any

import pytest

from contracts import registry
from contracts.cli import HERE
from contracts.lint import lint, topology_faults
from contracts.policy import read_waivers
from contracts.topology import load

WAIVERS = read_waivers(HERE)
HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://athlete-ally.dev/schemas/DoorOpenedEvent/1.0.0",
    "title": "DoorOpenedEvent",
    "description": "A door was opened.",
    "type": "object",
}
WORDS = {"description": "Words.", "type": "string", "maxLength": 9}


def faults(**schema: Any) -> list[tuple[str, str]]:
    return [(each.rule, each.pointer) for each in lint("DoorOpenedEvent", "1.0.0", {**HEAD, **schema})]


@pytest.mark.parametrize("event", registry.events())
def test_every_schema_of_ours_has_the_form(event: str) -> None:
    for version in registry.versions(event):
        found = lint(event, version, registry.schema(event, version))
        assert [each for each in found if not any(waiver.covers(each) for waiver in WAIVERS)] == []


@pytest.mark.parametrize(
    "member",
    [
        WORDS,
        {"description": "One of two.", "enum": ["a", "b"], "type": "string"},
        {"description": "A share.", "type": "number", "exclusiveMinimum": 0, "maximum": 1},
        {"description": "Open by its own word.", "type": "object", "additionalProperties": True},
        {"$ref": "#/$defs/words"},
    ],
)
def test_what_is_described_bounded_and_open_is_no_fault(member: dict[str, Any]) -> None:
    assert faults(properties={"a": member}, **{"$defs": {"words": WORDS}}) == []


@pytest.mark.parametrize(
    ("member", "rule"),
    [
        ({"type": "boolean"}, "description-missing"),
        ({"description": "Words.", "type": "string"}, "bound-missing"),
        ({"description": "A list.", "type": "array", "items": WORDS}, "bound-missing"),
        ({"description": "A count.", "type": "integer", "minimum": 0}, "bound-missing"),
        ({"description": "Words or none.", "type": ["string", "null"], "maxLength": 9}, "null-allowed"),
        ({"description": "A colour or none.", "enum": ["red", None]}, "null-allowed"),
        ({"description": "Shut.", "type": "object", "additionalProperties": False}, "object-not-open"),
        ({"$ref": "https://schemas.example/words"}, "reference-not-local"),
        ({"$ref": "#/$defs/nothing"}, "reference-not-local"),
    ],
)
def test_a_fault_is_told_with_its_place(member: dict[str, Any], rule: str) -> None:
    inside = {"description": "A part.", "type": "array", "maxItems": 3, "items": member}

    assert faults(properties={"a": member}) == [(rule, "/properties/a")]
    assert faults(properties={"a": inside}) == [(rule, "/properties/a/items")]


def test_a_schema_says_which_it_is() -> None:
    assert faults(title="Door") == [("identity-wrong", "/title")]


def test_the_topology_speaks_of_events_that_there_are() -> None:
    assert topology_faults(load(), set(registry.events())) == []
