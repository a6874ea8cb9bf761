"""Words for a fault, for every form that a schema may have."""

from typing import Any

import jsonschema_rs
import pytest

from contracts.registry import Judge


def fault(schema: dict[str, Any], document: Any) -> Any:
    return Judge(schema, jsonschema_rs.Draft202012Validator(schema, validate_formats=True)).fault(document)


@pytest.mark.parametrize(
    ("member", "value", "reason"),
    [
        (False, 1, "is not allowed"),
        ({"type": ["string", "null"], "maxLength": 3}, 1, "must be a string or null of at most 3 characters"),
        ({"type": ["integer", "null"], "minimum": 2}, 1, "must be an integer or null at least 2, got 1"),
        ({"type": "number", "exclusiveMinimum": 2}, 1, "must be a number above 2, got 1"),
        ({"type": "number", "exclusiveMaximum": 2}, 2, "must be a number below 2, got 2"),
        ({"anyOf": [False, {"type": "string"}]}, 1, "must be nothing or a string"),
        ({"anyOf": [{"type": ["string", "array"]}, {"type": "null"}]}, 1, "must be a string or an array or null"),
        ({"$ref": "#/$defs/a~1b"}, 1, "must be a string"),
        ({"$ref": "#words"}, 1, "breaks the rule 'type'"),
        ({"$ref": "#/$defs/either"}, 1, "must be a string or a string"),
        ({"prefixItems": [True], "items": False}, [1, 2], "is not allowed"),
    ],
)  # fmt: skip
def test_a_fault_is_told_in_words_whatever_form_the_schema_has(member: Any, value: Any, reason: str) -> None:
    either = {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/a~1b"}]}
    words = {"$anchor": "words", "type": "string"}
    path, said = fault({"properties": {"a": member}, "$defs": {"a/b": words, "either": either}}, {"a": value})

    assert path[0] == "a"
    assert said.startswith(reason)
