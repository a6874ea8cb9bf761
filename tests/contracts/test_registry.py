"""The schemas as they are found, and the form they must have."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from contracts import registry
from contracts.generated import events

ALL = [(event, version) for event in registry.events() for version in registry.versions(event)]


def subschemas(node: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    yield pointer, node
    for keyword in ("properties", "$defs"):
        for name, child in node.get(keyword, {}).items():
            yield from subschemas(child, f"{pointer}/{keyword}/{name}")
    for keyword in ("anyOf", "oneOf"):
        for index, child in enumerate(node.get(keyword, [])):
            yield from subschemas(child, f"{pointer}/{keyword}/{index}")
    if "items" in node:
        yield from subschemas(node["items"], f"{pointer}/items")


def is_bounded(schema: dict[str, Any]) -> bool:
    match schema.get("type"):
        case "string":
            return "maxLength" in schema or "enum" in schema
        case "array":
            return "maxItems" in schema
        case "integer" | "number":
            return "maximum" in schema and ("minimum" in schema or "exclusiveMinimum" in schema)
        case _:
            return True


@pytest.mark.parametrize(("event", "version"), ALL)
def test_a_schema_says_what_it_is(event: str, version: str) -> None:
    schema = registry.schema(event, version)

    jsonschema_rs.meta.validate(schema)
    assert schema["$id"] == f"https://athlete-ally.dev/schemas/{event}/{version}"
    assert schema["title"] == event


@pytest.mark.parametrize(("event", "version"), ALL)
def test_every_value_is_bounded_and_described_and_no_object_is_closed(event: str, version: str) -> None:
    for pointer, schema in subschemas(registry.schema(event, version)):
        assert is_bounded(schema), pointer
        assert "description" in schema or schema.keys() == {"$ref"}, pointer
        assert schema.get("additionalProperties") is not False, pointer
        assert schema.get("$ref", "#/$defs/").startswith("#/$defs/"), pointer


def test_the_types_are_of_the_newest_version() -> None:
    for event in registry.events():
        assert getattr(events, event).schema_version == registry.latest(event)


def test_versions_are_ordered_as_numbers_and_the_latest_of_a_major_is_found() -> None:
    versions = registry.versions("PlanGenerationRequestedEvent")
    assert versions[:4] == ("0.9.0", "1.0.0", "1.1.0", "1.2.0")
    assert registry.latest("PlanGenerationRequestedEvent", major=1) == versions[-1]
    assert registry.latest("PlanGenerationRequestedEvent", major=0) == "0.9.0"


@pytest.mark.parametrize(("event", "version"), [("PlanForgottenEvent", "1.0.0"), ("PlanCompressedEvent", "0.0.1")])
def test_what_is_not_shipped_is_a_lookup_error(event: str, version: str) -> None:
    with pytest.raises(registry.UnknownSchemaError):
        registry.schema(event, version)


def test_a_major_nobody_released_is_a_lookup_error() -> None:
    with pytest.raises(registry.UnknownSchemaError):
        registry.latest("PlanCompressedEvent", major=9)


def test_a_validator_is_compiled_once() -> None:
    assert registry.judge("PlanCompressedEvent", "1.0.0") is registry.judge("PlanCompressedEvent", "1.0.0")


def test_the_closed_form_closes_what_declares_its_properties_and_spares_what_says_it_is_open() -> None:
    strict = {"type": "object", "properties": {"a": {"type": "integer"}}}

    assert registry.closed({"items": strict}) == {"items": {**strict, "additionalProperties": False}}
    assert registry.closed({**strict, "additionalProperties": True}) == {**strict, "additionalProperties": True}
    assert registry.closed({"type": "object"}) == {"type": "object"}
