"""Every keyword of JSON Schema, both ways: a single instance as writer, against the schema and against its negation."""

from collections.abc import Callable
from typing import Any

import pytest

from contracts.compatibility import Compatible, Incompatible, Unproven, compare

LATEST = "https://json-schema.org/draft/2020-12/schema"
DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema"
LEGACY = {number: f"http://json-schema.org/draft-0{number}/schema#" for number in (4, 6, 7)}
TREE = {"$defs": {"node": {"properties": {"next": {"$ref": "#/$defs/node"}, "value": {"type": "integer"}}}}}
HOLDS: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"type": "string"}, ["", "a"], [1, None, [], {}]),
    ({"type": ["integer", "null"]}, [1, 1.0, None], [1.5, "1"]),
    ({"enum": [1, "a", None, [], {"a": 1}]}, [1, 1.0, "a", None, [], {"a": 1}], [2, "b", [1], {"a": 2}]),
    ({"enum": [False]}, [False], [0, None]),
    ({"enum": [1]}, [1], [True]),
    ({"const": {"a": [1, {"b": None}]}}, [{"a": [1, {"b": None}]}], [{"a": [1, {"b": 0}]}, {"a": [1]}]),
    ({"minimum": 1.1}, [1.1, 2, "x"], [1, 0.6]),
    ({"maximum": 3}, [3, -1, []], [3.5]),
    ({"exclusiveMinimum": 1}, [1.1, 2], [1, 0]),
    ({"exclusiveMaximum": 1}, [0.9, -3], [1, 1.0, 7]),
    ({"multipleOf": 0.01}, [4.02, 0, 1], [0.005]),
    ({"multipleOf": 1.5}, [4.5, 0, "a"], [35]),
    ({"minLength": 2}, ["ab", "💩💩", 1], ["a", "💩"]),
    ({"maxLength": 2}, ["ab", "💩💩", 100], ["abc"]),
    ({"pattern": "^a*$"}, ["", "aaa", 3], ["b"]),
    ({"pattern": "a+"}, ["xaay"], ["xyz"]),
    ({"format": "date"}, ["2024-02-29", 1], ["2023-02-29", "today"]),
    ({"format": "unheard-of"}, ["anything"], []),
    ({"minItems": 1}, [[1], "a"], [[]]),
    ({"maxItems": 1}, [[], [1]], [[1, 2]]),
    ({"uniqueItems": True}, [[1, 2], [{}, []], [1, True], [0, False]], [[1, 1], [1, 1.0], [{"a": 1}, {"a": 1}]]),
    ({"uniqueItems": False}, [[1, 1]], []),
    ({"items": {"type": "integer"}}, [[], [1, 2], {"0": "x"}], [[1, "x"]]),
    ({"items": False}, [[]], [[1]]),
    ({"prefixItems": [{"type": "integer"}, {"type": "string"}]}, [[], [1], [1, "a", None]], [["a"], [1, 2]]),
    ({"prefixItems": [{}], "items": {"type": "string"}}, [[1], [1, "a"]], [[1, 2]]),
    ({"contains": {"minimum": 5}}, [[3, 5], "a"], [[], [3, 4]]),
    ({"contains": {"const": 1}, "minContains": 2}, [[1, 2, 1]], [[1, 2], []]),
    ({"contains": {"const": 1}, "maxContains": 1}, [[1, 2]], [[1, 1], [2]]),
    ({"contains": {"const": 1}, "minContains": 0}, [[], [2]], []),
    ({"minProperties": 1}, [{"a": 1}, []], [{}]),
    ({"maxProperties": 1}, [{"a": 1}, {}], [{"a": 1, "b": 2}]),
    ({"required": ["a"]}, [{"a": None}, [], "a"], [{}, {"b": 1}]),
    ({"required": ["__proto__"]}, [{"__proto__": 1}], [{}]),
    ({"properties": {"a": {"type": "integer"}, "b": False}}, [{}, {"a": 1}, {"c": "x"}], [{"a": "x"}, {"b": 1}]),
    ({"patternProperties": {"^x-": {"type": "integer"}}}, [{"x-a": 1}, {"y": "a"}], [{"x-a": "a"}]),
    ({"properties": {"a": {}}, "additionalProperties": False}, [{"a": 1}, {}], [{"b": 1}]),
    (
        {"patternProperties": {"^v": {}}, "additionalProperties": {"type": "boolean"}},
        [{"v": 1}, {"w": True}],
        [{"w": 1}],
    ),
    ({"propertyNames": {"maxLength": 2}}, [{"ab": 1}, {}], [{"abc": 1}]),
    ({"dependentRequired": {"a": ["b"]}}, [{"b": 1}, {"a": 1, "b": 2}, []], [{"a": 1}]),
    ({"dependentSchemas": {"a": {"required": ["b"]}}}, [{}, {"a": 1, "b": 2}], [{"a": 1}]),
    ({"allOf": [{"minimum": 1}, {"maximum": 3}]}, [2, "a"], [0, 4]),
    ({"anyOf": [{"type": "integer"}, {"minimum": 2}]}, [1, 2.5], [1.5]),
    ({"oneOf": [{"type": "integer"}, {"minimum": 2}]}, [1, 2.5], [3, 1.5]),
    ({"not": {"type": "integer"}}, ["a", 1.5], [1]),
    ({"if": {"const": "a"}, "then": {"minLength": 2}, "else": {"maxLength": 2}}, ["bb"], ["a", "ccc"]),
    ({"then": {"const": 0}}, [1], []),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"type": "integer"}}, "maximum": 3}, [3], ["a", 4]),
    ({"$ref": "#/$defs/a~1b%25", "$defs": {"a/b%": {"type": "integer"}}}, [3], ["a"]),
    ({"$ref": "#/$defs/node", **TREE}, [{"next": {"next": {"value": 1}}}], [{"next": {"next": {"value": "x"}}}]),
    ({"$ref": "#here", "$defs": {"a": {"$anchor": "here", "type": "integer"}}}, [1], ["a"]),
    (
        {"$id": "http://a.example/", "$ref": "b", "$defs": {"b": {"$id": "b", "type": "integer"}}},
        [1],
        ["a"],
    ),
    ({"$dynamicRef": "#n", "$defs": {"a": {"$dynamicAnchor": "n", "type": "integer"}}}, [1], ["a"]),
    ({"properties": {"a": {}}, "unevaluatedProperties": False}, [{"a": 1}], [{"b": 1}]),
    ({"prefixItems": [{}], "unevaluatedItems": False}, [[1]], [[1, 2]]),
    ({"title": "x", "description": "y", "default": 1, "examples": [2], "$comment": "c"}, [1, "a"], []),
    ({"readOnly": True, "writeOnly": True, "deprecated": True, "contentEncoding": "base64"}, ["#"], []),
    # what an unknown keyword holds is no schema: neither its name nor its anchor counts
    (
        {
            "$ref": "#here",
            "x-unknown": {"$anchor": "here", "type": "string"},
            "$defs": {"a": {"$anchor": "here", "type": "integer"}},
        },
        [1],
        ["a"],
    ),
    (
        {
            "$id": "http://a.example/",
            "$ref": "b",
            "unheardOf": {"$id": "b", "type": "string"},
            "$defs": {"b": {"$id": "b", "type": "integer"}},
        },
        [1],
        ["a"],
    ),
    ({"$schema": DRAFT_2019, "items": [{"type": "integer"}], "additionalItems": False}, [[1]], [[1, 2], ["a"]]),
    ({"$schema": DRAFT_2019, "$ref": "#/$defs/a", "$defs": {"a": {"type": "integer"}}, "maximum": 3}, [3], [4, "a"]),
    ({"$schema": DRAFT_2019, "prefixItems": [{"type": "integer"}]}, [["a"]], []),
    ({"$schema": LEGACY[7], "items": [{"type": "integer"}], "additionalItems": False}, [[1]], [[1, 2], ["a"]]),
    ({"$schema": LEGACY[7], "additionalItems": False}, [[1, 2]], []),
    ({"$schema": LEGACY[7], "dependencies": {"a": ["b"], "c": {"maxProperties": 1}}}, [{"c": 1}], [{"a": 1}]),
    ({"$schema": LEGACY[7], "$ref": "#/definitions/a", "definitions": {"a": {}}, "type": "string"}, [1], []),
    ({"$schema": LEGACY[7], "dependentRequired": {"a": ["b"]}}, [{"a": 1}], []),
    ({"$schema": LEGACY[6], "if": {}, "then": False}, [1], []),
    ({"$schema": LEGACY[6], "format": "hostname"}, ["xn--a"], ["a b"]),
    ({"$schema": LEGACY[6], "format": "uuid"}, ["no"], []),
    ({"$schema": LEGACY[6], "contains": {"const": 1}}, [[1]], [[]]),
    ({"$schema": LEGACY[4], "minimum": 1, "exclusiveMinimum": True}, [2], [1]),
    ({"$schema": LEGACY[4], "format": "hostname"}, ["xn--a"], ["a b"]),
    ({"$schema": LEGACY[4], "format": "json-pointer"}, ["no pointer"], []),
    ({"$schema": LEGACY[4], "const": 1, "contains": False, "propertyNames": False}, [2, [1], {"a": 1}], []),
    ({"$schema": LEGACY[4], "id": "http://a.example/", "type": "string"}, ["a"], [1]),
]
UNDECIDED = [{"$schema": LEGACY[number], "format": "hostname"} for number in (4, 6)]
"""Where an older draft means something else by a word, the search has no proof of its own."""


def sole(schema: dict[str, Any], instance: Any) -> dict[str, Any]:
    """The schema of that instance alone, in the same draft."""
    named = {"$schema": schema["$schema"]} if "$schema" in schema else {}
    return {**named, "enum": [instance]}


def negated(schema: dict[str, Any]) -> dict[str, Any]:
    """What the schema refuses; its definitions stay where references look for them."""
    kept: dict[str, Any] = {
        key: schema[key] for key in ("$schema", "$id", "id", "$defs", "definitions") if key in schema
    }
    if "$ref" in schema and "draft-0" in schema.get("$schema", ""):
        return {**kept, "not": {"$ref": schema["$ref"]}}
    return {**kept, "not": {key: value for key, value in schema.items() if key not in kept}}


@pytest.mark.parametrize(("schema", "held", "refused"), HOLDS, ids=lambda each: str(each)[:70])
def test_an_instance_is_compatible_with_a_schema_or_with_its_negation(
    schema: dict[str, Any], held: list[Any], refused: list[Any]
) -> None:
    said = Unproven if schema in UNDECIDED else Compatible
    for instance in held:
        assert isinstance(compare(sole(schema, instance), schema), said), instance
        assert isinstance(compare(sole(schema, instance), negated(schema)), Incompatible), instance
    for instance in refused:
        assert isinstance(compare(sole(schema, instance), schema), Incompatible), instance
        assert isinstance(compare(sole(schema, instance), negated(schema)), said), instance


SURROUNDINGS: list[tuple[str, Callable[[dict[str, Any]], dict[str, Any]], Callable[[Any], Any]]] = [
    ("a member", lambda schema: {"properties": {"m": schema}, "required": ["m"]}, lambda value: {"m": value}),
    ("an item", lambda schema: {"items": schema, "minItems": 1}, lambda value: [value]),
    ("a first item", lambda schema: {"prefixItems": [schema], "minItems": 1}, lambda value: [value]),
    ("all of", lambda schema: {"allOf": [{}, schema]}, lambda value: value),
    ("any of", lambda schema: {"anyOf": [False, schema]}, lambda value: value),
    ("one of", lambda schema: {"oneOf": [schema, False]}, lambda value: value),
    ("not not", lambda schema: {"not": {"not": schema}}, lambda value: value),
    ("then", lambda schema: {"if": True, "then": schema}, lambda value: value),
    ("a definition", lambda schema: {"$ref": "#/$defs/it", "$defs": {"it": schema}}, lambda value: value),
    ("other members", lambda schema: {"additionalProperties": schema, "minProperties": 1}, lambda value: {"m": value}),
    (
        "named alike",
        lambda schema: {"patternProperties": {"^m": schema}, "required": ["m"]},
        lambda value: {"m": value},
    ),
]
PLACED = [
    row for row in HOLDS if not any(word in str(row[0]) for word in ("$schema", "$ref", "$id", "$defs", "$dynamicRef"))
]
"""Schemas that mean the same wherever they stand."""


def test_in_any_surroundings_no_verdict_is_unsound_and_nearly_everything_compatible_is_accepted() -> None:
    """Nearly four thousand cases. Where the search has no proof it says so, which is strict and no error."""
    compatible, accepted = 0, 0
    for _, around, holding in SURROUNDINGS:
        for schema, held, refused in PLACED:
            both = around(schema), negated(around(schema))
            for readers, instances in ((both, held), (both[::-1], refused)):
                for instance in instances:
                    takes, refuses = (compare({"const": holding(instance)}, reader) for reader in readers)
                    assert not isinstance(takes, Incompatible), (around(schema), instance)
                    assert not isinstance(refuses, Compatible), (around(schema), instance)
                    compatible += 1
                    accepted += isinstance(takes, Compatible)

    assert compatible > 1_700
    assert accepted >= 0.99 * compatible


@pytest.mark.parametrize("large", [1e26, 10**26, 2**70, 2.0**70, -(2**70), 1e300])
def test_of_numbers_that_validators_round_nothing_is_claimed_but_what_one_shows(large: float) -> None:
    for bound in ("exclusiveMaximum", "exclusiveMinimum"):
        assert not isinstance(compare({"const": large}, {bound: large}), Compatible)
    assert not isinstance(compare({"minimum": large, "maximum": large}, {"not": {"const": large}}), Compatible)
    assert isinstance(compare({"const": large}, {"const": large}), Compatible)
    assert isinstance(compare({"maximum": large}, {"maximum": large, "title": "The same."}), Compatible)


def test_two_numbers_that_validators_tell_apart_are_not_taken_for_one() -> None:
    assert not isinstance(compare({"const": 2**70}, {"const": 2.0**70}), Compatible)


@pytest.mark.parametrize(
    "named",
    [
        "https://json-schema.example/draft/2020-12/no-validation",
        "http://localhost:1234/draft2020-12/metaschema-no-validation.json",
        "http://json-schema.org/draft-03/schema#",
        "https://json-schema.org/draft/next/schema",
    ],
)
def test_what_an_unknown_meta_schema_means_is_unproven(named: str) -> None:
    schema = {"$schema": named, "type": "integer", "minimum": 2}

    assert isinstance(compare({"const": 1}, schema), Unproven)
    assert isinstance(compare(schema, {"type": "integer"}), Unproven)


def test_parts_of_different_drafts_are_unproven() -> None:
    part = {"$id": "http://a.example/b", "$schema": LEGACY[7], "$ref": "#/definitions/c", "definitions": {"c": {}}}

    assert isinstance(compare({"const": 1}, {"properties": {"a": part}}), Unproven)


def test_a_name_that_two_parts_have_leads_nowhere() -> None:
    twice = {"a": {"$anchor": "here", "type": "string"}, "b": {"$anchor": "here", "type": "integer"}}

    assert not isinstance(compare({"const": 1}, {"$ref": "#here", "$defs": twice}), Compatible)
