"""What known consumers read, held against the newest schemas."""

import json
from pathlib import Path
from typing import Any

import pytest

from contracts.cli import HERE
from contracts.expectations import Expectation, Field, expectation_faults, read_expectations
from contracts.lint import CannotRunError, read_catalogue

KEY = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "teeth": {"type": "integer"}}}
FIRST = {
    "type": "object",
    "required": ["door", "keys"],
    "properties": {
        "door": {"enum": ["front", "back"]},
        "keys": {"type": "array", "items": {"$ref": "#/$defs/key"}},
        "by": {"type": ["string", "integer"]},
        "width": {"type": "integer"},
    },
    "$defs": {"key": KEY},
}


def faults(schemas: dict[str, Any], version: str = "1.0.0", /, **fields: Field) -> list[tuple[str, str, str]]:
    read = Expectation("DoorOpened", version, "doors.ts", {f"/{name}": field for name, field in fields.items()})
    found = expectation_faults({"door-service": [read]}, {"DoorOpened": schemas})
    return [(each.rule, each.versions, each.pointer) for each in found]


def test_what_the_known_consumers_read_is_there() -> None:
    expectations = read_expectations(HERE)

    assert {"planning-engine", "time-crunch"} <= expectations.keys()
    assert list(expectation_faults(expectations, read_catalogue(HERE).schemas)) == []


@pytest.mark.parametrize(
    ("pointer", "field"),
    [
        ("door", Field("string", required=True)),
        ("keys/*/name", Field("string", required=True)),
        ("keys/*/teeth", Field("number")),
        ("keys/*", Field("object")),
        ("width", Field("number")),
    ],
)
def test_a_field_that_is_there_as_it_is_read_is_no_fault(pointer: str, field: Field) -> None:
    assert faults({"1.0.0": FIRST}, **{pointer: field}) == []


@pytest.mark.parametrize(
    ("pointer", "field", "rule"),
    [
        ("window", Field("string"), "expected-field-missing"),
        ("keys/*/colour", Field("string"), "expected-field-missing"),
        ("door", Field("integer"), "expected-type-differs"),
        ("by", Field("string"), "expected-type-differs"),
        ("width", Field("integer", required=True), "expected-field-optional"),
        ("keys/*/teeth", Field("integer", required=True), "expected-field-optional"),
    ],
)
def test_a_field_that_is_not_as_it_is_read_is_told(pointer: str, field: Field, rule: str) -> None:
    assert faults({"1.0.0": FIRST}, **{pointer: field}) == [(rule, "1.0.0", f"/{pointer}")]


def test_the_newest_version_of_the_major_is_what_a_consumer_meets() -> None:
    renamed = {**FIRST, "properties": {"gate": {"type": "string"}}}
    door = Field("string")

    assert faults({"1.0.0": FIRST, "1.1.0": renamed}, door=door) == [("expected-field-missing", "1.1.0", "/door")]
    assert faults({"1.0.0": FIRST, "2.0.0": renamed}, door=door) == []
    assert faults({"1.0.0": FIRST}, "1.3.0", door=door) == [("expectation-unknown", "1.3.0", "")]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"fields": {"/a": {"type": "text"}}}, "$.fields[...].type"),
        ({"fields": {"/a": {"typ": "string"}}}, "$.fields[...]"),
        ({"fields": {"a": {"type": "string"}}}, "$.fields"),
        ({"event": "WindowOpened"}, "$.event"),
        ({"version": 1}, "$.version"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_path(tmp_path: Path, change: dict[str, Any], path: str) -> None:
    file = tmp_path / "expectations" / "door-service" / "DoorOpened.json"
    file.parent.mkdir(parents=True)
    sound = {"event": "DoorOpened", "version": "1.0.0", "source": "doors.ts", "fields": {}}
    file.write_text(json.dumps(sound | change), encoding="utf-8")

    with pytest.raises(CannotRunError) as error:
        read_expectations(tmp_path)

    assert "expectations/door-service/DoorOpened.json" in str(error.value)
    assert path in str(error.value)
