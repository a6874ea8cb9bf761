"""What the comparison proves and what it shows, keyword by keyword."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from contracts import registry
from contracts.compatibility import Compatible, Incompatible, Unproven, compare
from contracts.compatibility.proof import validator
from contracts.compatibility.search import Search

CONFORMANCE = Path(__file__).resolve().parents[3] / "shared" / "conformance" / "apicurio.json"
DRAFT_4 = "http://json-schema.org/draft-04/schema#"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"

TREE = {"type": "object", "properties": {"next": {"$ref": "#/$defs/t"}, "n": {"type": "integer"}}, "required": ["n"]}


def tree(**node: Any) -> dict[str, Any]:
    return {"$ref": "#/$defs/t", "$defs": {"t": {**TREE, **node}}}


def fields(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


NARROWER_THEN_WIDER: list[tuple[Any, Any]] = [
    (False, {"type": "string"}),
    ({"type": "string"}, True),
    ({"type": "integer"}, {"type": "number"}),
    ({"type": "null"}, {"type": ["null", "string"]}),
    ({"enum": [1, 2]}, {"enum": [1, 2, 3]}),
    ({"const": 4}, {"type": "integer", "multipleOf": 2}),
    ({"enum": ["ab", "abc"]}, {"type": "string", "pattern": "^ab", "maxLength": 3}),
    ({"type": "number", "minimum": 2, "maximum": 3}, {"type": "number", "exclusiveMinimum": 1}),
    ({"type": "integer", "minimum": 2, "maximum": 3}, {"enum": [1, 2, 3]}),
    ({"type": "number", "multipleOf": 0.3}, {"type": "number", "multipleOf": 0.1}),
    ({"type": "string", "minLength": 3}, {"type": "string", "minLength": 2}),
    ({"type": "string", "pattern": "^[a-f]{2,3}$"}, {"type": "string", "pattern": "^[a-z]+$"}),
    ({"type": "string", "pattern": "^[a-f]{2,3}$"}, {"type": "string", "minLength": 2, "maxLength": 3}),
    ({"type": "string", "format": "date-time"}, {"type": "string"}),
    ({"type": "array", "items": {"const": 1}, "maxItems": 2}, {"type": "array", "items": {"type": "integer"}}),
    ({"type": "array", "prefixItems": [{"const": 1}], "items": False}, {"type": "array", "maxItems": 1}),
    ({"type": "array", "items": {"const": 1}, "minItems": 1}, {"type": "array", "contains": {"type": "integer"}}),
    ({"type": "array", "contains": {"const": 1}, "minContains": 2}, {"type": "array", "minItems": 2}),
    ({"type": "array", "maxItems": 1}, {"type": "array", "uniqueItems": True}),
    ({**fields(a={"type": "string"}), "required": ["a"]}, fields(a={"type": "string"})),
    ({**fields(a={"type": "string"}), "additionalProperties": False}, fields(a={"type": "string"}, b={"const": 1})),
    ({"type": "object", "additionalProperties": {"const": 1}}, fields(a={"type": "integer"})),
    ({"type": "object", "patternProperties": {"^a": {"const": 1}}}, fields(ab={"type": "integer"})),
    ({"type": "object", "propertyNames": {"pattern": "^a"}}, {"type": "object", "propertyNames": {"minLength": 1}}),
    ({"type": "object", "required": ["a", "b"]}, {"type": "object", "minProperties": 2}),
    ({**fields(a=True), "additionalProperties": False}, {"type": "object", "maxProperties": 1}),
    ({"type": "object", "required": ["b"]}, {"type": "object", "dependentRequired": {"a": ["b"]}}),
    ({"allOf": [{"minimum": 3}, {"type": "integer"}]}, {"type": "number", "minimum": 1}),
    ({"anyOf": [{"const": 1}, {"const": "a"}]}, {"oneOf": [{"type": "integer"}, {"type": "string"}]}),
    ({"not": {"type": ["string", "number"]}}, {"not": {"type": "string"}}),
    ({"if": {"type": "string"}, "then": {"minLength": 2}, "else": False}, {"type": "string", "minLength": 1}),
    ({"$schema": DRAFT_7, "items": [{"const": 1}], "additionalItems": False}, {"$schema": DRAFT_7, "maxItems": 1}),
    ({"$schema": DRAFT_4, "type": "number", "minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
    ({"$schema": DRAFT_7, "type": "object", "dependencies": {"a": ["b", "c"]}}, {"dependentRequired": {"a": ["b"]}}),
    # what one member or one place must break, it must break at once
    (fields(k={"enum": ["x", "y"]}), {"anyOf": [fields(k={"const": "x"}), fields(k={"enum": ["y", "z"]})]}),
    (
        {"type": "array", "prefixItems": [{"enum": [1, 2]}], "minItems": 1},
        {"anyOf": [{"type": "array", "prefixItems": [{"const": 1}]}, {"prefixItems": [{"minimum": 2}]}]},
    ),
    ({"type": "array", "contains": {"const": 1}, "maxItems": 1}, {"type": "array", "items": {"const": 1}}),
    # values and names that are listed
    ({"type": "object", "propertyNames": {"enum": ["a", "b"]}}, {"type": "object", "maxProperties": 2}),
    ({"enum": []}, {"type": "string", "maxLength": 0}),
    ({"type": "string", "pattern": "^(a|b)$"}, {"enum": ["a", "b", "c"]}),
    ({"type": "array", "prefixItems": [{"const": 1}], "items": False, "minItems": 1}, {"enum": [[1.0], [2], {}]}),
    (
        {**fields(a={"enum": [1, 2]}), "required": ["a"], "additionalProperties": False},
        {"enum": [{"a": 1}, {"a": 2}, {"a": 3}]},
    ),
    (tree(additionalProperties=False), tree()),
    (tree(required=["n", "next"]), {"type": "string"}),
]  # fmt: skip


@pytest.mark.parametrize(("narrow", "wide"), NARROWER_THEN_WIDER, ids=lambda schema: json.dumps(schema)[:60])
def test_the_wider_schema_reads_the_narrower_and_not_the_other_way_round(narrow: Any, wide: Any) -> None:
    assert compare(narrow, wide) == Compatible()

    verdict = compare(wide, narrow)

    assert isinstance(verdict, Incompatible)
    assert jsonschema_rs.validator_for(wide, validate_formats=True).is_valid(verdict.payload)
    assert not jsonschema_rs.validator_for(narrow, validate_formats=True).is_valid(verdict.payload)


def draft(number: int, **schema: Any) -> dict[str, Any]:
    return {"$schema": f"http://json-schema.org/draft-0{number}/schema#", **schema}


def dynamic(**member: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"next": member}}


INTEGER, STRING = {"type": "integer"}, {"type": "string"}
CHAIN = {"type": "object", "properties": {"next": {"$ref": "#"}}}

IDIOMS: list[tuple[Any, Any]] = [
    # references by name, relative to what the document is called
    (
        draft(
            7,
            **{"$id": "http://d.example/door.json"},
            properties={"a": {"$ref": "door.json#/definitions/n"}},
            definitions={"n": INTEGER},
        ),
        {"properties": {"a": {"type": "number"}}},
    ),
    (
        draft(
            7,
            **{"$id": "http://d.example/door"},
            properties={"a": {"$ref": "key"}},
            definitions={"n": {"$id": "key", **INTEGER}},
        ),
        {"properties": {"a": {"type": "number"}}},
    ),
    (
        draft(7, properties={"a": {"$ref": "#n"}}, definitions={"n": {"$id": "#n", **INTEGER}}),
        {"properties": {"a": {"type": "number"}}},
    ),
    (
        draft(4, id="urn:door", properties={"a": {"$ref": "#/definitions/a%20b"}}, definitions={"a b": STRING}),
        {"properties": {"a": {"type": ["string", "null"]}}},
    ),
    # what stands beside a reference counts from 2019-09 on
    ({"$ref": "#/$defs/n", "minimum": 3, "$defs": {"n": INTEGER}}, {"type": "integer", "minimum": 2}),
    (
        draft(7, properties={"a": {"$ref": "#/definitions/n"}}, definitions={"n": INTEGER}),
        draft(7, properties={"a": {"$ref": "#/definitions/n", "minimum": 3}}, definitions={"n": {"type": "number"}}),
    ),
    (
        {"enum": [{"a": 1}, {"a": 2.0}]},
        {"properties": {"a": {"$ref": "#/$defs/a~1b%25"}}, "$defs": {"a/b%": {"type": "integer", "minimum": 1}}},
    ),
    (draft(4, type="integer", enum=[1, 2]), draft(4, type="integer", enum=[2, 3, 1])),
    # members and places that nothing else looks at
    (
        {"allOf": [fields(a=STRING)], "properties": {"b": STRING}, "unevaluatedProperties": False},
        {"additionalProperties": STRING},
    ),
    (
        {"$ref": "#/$defs/d", "unevaluatedProperties": INTEGER, "$defs": {"d": fields(a=STRING)}},
        {"properties": {"a": STRING, "b": INTEGER}},
    ),
    ({"prefixItems": [STRING, INTEGER], "unevaluatedItems": False}, {"maxItems": 2}),
    ({"prefixItems": [INTEGER], "unevaluatedItems": INTEGER}, {"items": INTEGER, "prefixItems": [{"type": "number"}]}),
    # documents that hold documents of their own kind
    ({**CHAIN, "additionalProperties": False}, CHAIN),
    ({**CHAIN, "required": ["a"]}, CHAIN),
    # keywords that an older draft does not know
    (draft(7, type="object", minProperties=1), draft(7, type="object", dependentRequired={"a": ["b"]})),
    (draft(6, type="string", minLength=2), draft(6, type="string", **{"if": True}, then=False)),
    (draft(4, type="string", minLength=2), draft(4, type="string", const="a")),
    # formats that nobody knows
    ({"type": "string", "minLength": 1}, {"type": "string", "format": "door-colour"}),
]


@pytest.mark.parametrize(("narrow", "wide"), IDIOMS, ids=lambda schema: json.dumps(schema)[:60])
def test_the_idioms_of_every_draft_are_read_as_its_validator_reads_them(narrow: Any, wide: Any) -> None:
    assert compare(narrow, wide) == Compatible()

    verdict = compare(wide, narrow)

    assert isinstance(verdict, Incompatible)
    assert validator(wide).is_valid(verdict.payload)
    assert not validator(narrow).is_valid(verdict.payload)


def test_what_an_unevaluated_member_refuses_behind_a_reference_is_no_proof() -> None:
    either = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "unevaluatedProperties": False}
    reader = {"properties": {"p": {"$ref": "#/$defs/either"}}, "$defs": {"either": either}}

    assert isinstance(compare({"const": {"p": {"a": 1}}}, reader), Incompatible)


def test_what_is_not_understood_is_equal_where_it_is_written_alike() -> None:
    either = {"anyOf": [fields(a=True), fields(b=True)], "unevaluatedProperties": False}

    assert compare({"properties": {"p": {**either, "title": "one"}}}, {"properties": {"p": either}}) == Compatible()
    assert not isinstance(compare({**either, "unevaluatedProperties": {"const": 1}}, either), Compatible)
    refers = {**either, "patternProperties": {"^z": {"$ref": "#/$defs/s"}}}
    verdict = compare({**refers, "$defs": {"s": {"type": "integer"}}}, {**refers, "$defs": {"s": {"type": "string"}}})
    assert not isinstance(verdict, Compatible)


def test_a_reference_that_is_dynamic_in_name_only_is_a_reference() -> None:
    one = {"$dynamicAnchor": "door", **dynamic(**{"$dynamicRef": "#door"})}
    older = {"$schema": "https://json-schema.org/draft/2019-09/schema", **dynamic(**{"$recursiveRef": "#"})}

    for each in (one, older):
        assert compare(each, CHAIN) == compare(CHAIN, each) == Compatible()


FORMATS = (
    "date-time", "date", "time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid", "duration", "iri",
    "iri-reference", "idn-email", "idn-hostname", "json-pointer", "uri-template", "regex",
)  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_that_the_validator_knows_is_an_assertion(name: str) -> None:
    assert not isinstance(compare({"type": "string"}, {"type": "string", "format": name}), Compatible)


def test_a_schema_nested_beyond_measure_is_unproven_and_no_crash() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for _ in range(400):
        deep = {"type": "array", "items": deep}

    assert not isinstance(compare(deep, {"type": "string"}), Compatible)
    assert not isinstance(compare(deep, {**deep, "maxItems": 3}), Compatible)


def test_a_doubt_has_its_place() -> None:
    looks = {"type": "string", "pattern": "^(?=a)a$"}
    around = {"type": "string", "pattern": "^(?:a)(?=$)"}

    assert compare(fields(a={"type": "object", "properties": {"b/c": looks}}), fields(a=fields(**{"b/c": around}))) == (
        Unproven("undecided", "/a/b~1c")
    )
    assert compare(fields(a={"items": looks}), fields(a={"items": around})) == Unproven("undecided", "/a/0")


EQUAL: list[tuple[Any, Any]] = [
    ({"type": "string", "maxLength": 0}, {"const": ""}),
    ({"type": "object", "maxProperties": 0}, {"const": {}}),
    ({"type": "string"}, {"allOf": [{"type": "string"}]}),
    ({"type": "boolean"}, {"enum": [True, False]}),
    ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
    ({"type": "integer", "maximum": 3.5}, {"type": "integer", "maximum": 3}),
    ({"type": ["integer", "string"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
    ({"type": "string", "pattern": "^(a|b)+$"}, {"type": "string", "pattern": "^[ab][ab]*$"}),
    ({"type": "object", "required": ["a"]}, {"type": "object", "required": ["a"], "minProperties": 1}),
    (tree(), fields(next=tree(), n={"type": "integer"}) | {"required": ["n"], "$defs": tree()["$defs"]}),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), EQUAL, ids=lambda schema: json.dumps(schema)[:60])
def test_two_spellings_of_one_meaning_read_each_other(one: Any, other: Any) -> None:
    assert compare(one, other) == compare(other, one) == Compatible()


def test_every_broken_rule_gets_a_payload_in_which_it_alone_is_broken() -> None:
    writer = fields(a={"type": "string", "maxLength": 9}, b={"type": "integer"}, c={"enum": [1, 2]})
    reader = fields(a={"type": "string", "maxLength": 8}, b={"type": "string"}, c={"enum": [1]}) | {"required": ["a"]}

    verdict = compare({**writer, "additionalProperties": False}, reader)

    assert isinstance(verdict, Incompatible)
    found = [(each.rule, each.pointer) for each in verdict.breaks]
    assert found == [("maxLength", "/a"), ("required", "/a"), ("type", "/b"), ("enum", "/c")]
    validator = jsonschema_rs.validator_for(reader)
    assert all(len(list(validator.iter_errors(each.payload))) == 1 for each in verdict.breaks)


def test_a_rule_that_every_item_breaks_is_told_of_once() -> None:
    def sessions(*names: str) -> Any:
        return fields(sessions={"type": "array", "minItems": 2, "maxItems": 9, "items": {"required": [*names]}})

    verdict = compare(sessions(), sessions("a", "b"))

    assert isinstance(verdict, Incompatible)
    assert [each.pointer for each in verdict.breaks] == ["/sessions/0/a", "/sessions/0/b"]


def test_items_that_break_by_parts_of_their_own_are_told_of_each() -> None:
    verdict = compare({"type": "array", "minItems": 2}, {"prefixItems": [{"type": "string"}, {"type": "string"}]})

    assert isinstance(verdict, Incompatible)
    assert [each.pointer for each in verdict.breaks] == ["/0", "/1"]


@pytest.mark.parametrize(
    ("writer", "reader"),
    [
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date", "pattern": "^\\d{4}-"}),
        ({"type": "string", "pattern": "^(?=a)a$"}, {"type": "string", "pattern": "^(?:a)(?=$)"}),
        ({"anyOf": [fields(a=True), fields(b=True)], "unevaluatedProperties": False}, {"maxProperties": 2}),
        ({"type": "string"}, {"type": "nonsense"}),
        ({"$ref": "#/$defs/missing"}, {"type": "string"}),
        ({"$ref": "#/$defs/m", "$defs": {"m": {"type": "null", "not": {"$ref": "#/$defs/m"}}}}, {"type": "string"}),
    ],
)
def test_what_cannot_be_decided_is_said_to_be_unproven(writer: Any, reader: Any) -> None:
    assert isinstance(compare(writer, reader), Unproven)


def test_what_is_compatible_is_proven_without_a_single_value_being_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Any] = []
    monkeypatch.setattr(Search, "_verdict", lambda _search, _node, value: tried.append(value))
    named = {f"n{number}": {"type": "string", "minLength": number} for number in range(1, 30)}
    writer = {**fields(**named, list={"items": fields(**named)}), "additionalProperties": False}
    reader = fields(**named | {"n1": STRING}, list={"items": {**fields(**named), "minProperties": 0}})

    assert compare({**writer, "required": ["n1"]}, reader) == Compatible()
    assert not tried


def test_a_comparison_out_of_proportion_ends_soon() -> None:
    branches = [{"properties": {f"p{n}{m}": {"minimum": m, "maxLength": m} for m in range(6)}} for n in range(24)]
    reader = {"oneOf": [{"anyOf": branches[:12]}, {"anyOf": branches[12:]}]}
    began = time.perf_counter()

    verdict = compare({"anyOf": branches}, reader)

    assert not isinstance(verdict, Compatible)
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize(("older", "newer"), [("1.0.0", "1.1.0"), ("1.0.0", "1.2.0"), ("1.1.0", "1.2.0")])
def test_the_versions_of_the_request_read_each_other(older: str, newer: str) -> None:
    one, two = (registry.schema("PlanGenerationRequestedEvent", version) for version in (older, newer))

    assert compare(registry.closed(one), two) == Compatible()
    assert compare(registry.closed(two), one) == Compatible()


@pytest.mark.skipif(not CONFORMANCE.exists(), reason="the public suite lies beside the project, in shared/conformance")
def test_a_public_suite_is_judged_as_its_counterexamples_have_it() -> None:
    cases = json.loads(CONFORMANCE.read_text(encoding="utf-8"))["cases"]
    verdicts: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for case in cases:
        verdict = compare(case["writer_schema"], case["reader_schema"])
        kinds[type(verdict).__name__] += 1
        refuted = case["oracle"] == "incompatible"
        assert not (refuted and isinstance(verdict, Compatible)), case["id"]
        if case["expected"] and not refuted:
            assert not isinstance(verdict, Incompatible), case["id"]
            verdicts[type(verdict).__name__] += 1

    assert verdicts["Compatible"] >= 0.95 * verdicts.total()
    assert kinds == {"Compatible": 169, "Incompatible": 117, "Unproven": 4}
