"""Whatever the bytes, an error that says what is wrong and where."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from contracts import registry
from contracts.codec import MAX_BYTES, MAX_PLAN_BYTES, decode_plan, decode_request
from contracts.errors import DecodeError
from contracts.strict_json import MAX_DEPTH, STRIDE, parse

SMALLEST = Path(registry.__file__).parent / "samples/PlanGenerationRequestedEvent/1.3.0/valid/smallest.json"

TEXT = "a string of at most 10000 characters"
NUMBER = "a number from -1000000000000 to 1000000000000"


def a_request(**fields: Any) -> dict[str, Any]:
    return {**json.loads(SMALLEST.read_bytes()), **fields}


def a_request_with(name: str, text: str) -> bytes:
    """A request where one field's value is this very text."""
    return json.dumps(a_request(**{name: "@"})).replace('"@"', text).encode()


def a_plan(**exercise: Any) -> dict[str, Any]:
    exercises = [{"name": "Squat"}, {"name": "Row", **exercise}]
    return {"microcycles": [{"sessions": [{"exercises": []}, {"exercises": exercises}]}]}


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(DecodeError) as error:
        decode_request(data)
    return error.value.path, error.value.reason


def refusal_of_plan(plan: Any, max_bytes: int = MAX_PLAN_BYTES) -> str:
    with pytest.raises(DecodeError) as error:
        decode_plan(json.dumps(plan).encode(), max_bytes)
    return str(error.value)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not JSON: expecting value (line 1, column 1)"),
        (b"{", "is not JSON: expecting property name enclosed in double quotes (line 1, column 2)"),
        (b"{} {}", "is not JSON: extra data (line 1, column 4)"),
        (b"{'a': 1}", "is not JSON: expecting property name enclosed in double quotes (line 1, column 2)"),
        (b"\x00\x01\x02", "is not JSON: expecting value (line 1, column 1)"),
        (b'{"a": "\xff"}', "is not UTF-8 (at byte 7)"),
        (b'{"a": "\xed\xa0\x80"}', "is not UTF-8 (at byte 7)"),
        ("{}".encode("utf-16"), "is not UTF-8 (at byte 0)"),
        (b"\xef\xbb\xbf{}", "begins with a byte order mark"),
        (b"[]", "must be an object, got an array of 0 items"),
        (b"null", "must be an object, got null"),
        (b'"text"', "must be an object, got 'text'"),
        (b"30", "must be an object, got 30"),
        (b"NaN", "is NaN, which is not JSON"),
        (b" " * (MAX_BYTES + 1), "is 1048577 bytes long, at most 1048576 are read"),
    ],
)
def test_bytes_that_are_no_object_are_refused_as_a_whole(data: bytes, reason: str) -> None:
    assert refusal(data) == ("", reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("14", "must be an integer from 15 to 180, got 14"),
        ("181", "must be an integer from 15 to 180, got 181"),
        ("30.5", "must be an integer from 15 to 180, got 30.5"),
        ('"30"', "must be an integer from 15 to 180, got '30'"),
        ("true", "must be an integer from 15 to 180, got true"),
        ("null", "must be an integer from 15 to 180, got null"),
        ("1e300", "must be an integer from 15 to 180, got 1e+300"),
        ("1" * 300, "must be an integer from 15 to 180, got a huge integer"),
        ("1e999", "is a number too large to represent"),
        ("-1e999", "is a number too large to represent"),
        ("1" * 310, "is a number too large to represent"),
        ("1" * 5000, "is a number of 5000 digits"),
        ("NaN", "is NaN, which is not JSON"),
        ("-Infinity", "is -Infinity, which is not JSON"),
        ("[30]", "must be an integer from 15 to 180, got an array of 1 items"),
        ('{"a": 1, "a": 1}', "appears twice in one object"),
    ],
)
def test_a_target_must_be_whole_minutes_within_the_bounds(text: str, reason: str) -> None:
    path, said = refusal(a_request_with("timeCrunchTargetMinutes", text))

    assert path.startswith("timeCrunchTargetMinutes")
    assert said == reason


@pytest.mark.parametrize("text", ["NaN", "1e999", "9" * 5000])
def test_a_number_that_is_none_is_refused_where_nothing_is_declared_too(text: str) -> None:
    assert refusal(a_request_with("colour", f"[1, {text}]"))[0] == "colour[1]"


def test_a_key_that_appears_twice_is_named() -> None:
    data = json.dumps(a_request(plan=a_plan(sets=3))).replace('"sets": 3', '"sets": 3, "sets": 4').encode()

    path = "plan.microcycles[0].sessions[1].exercises[1].sets"
    assert refusal(data) == (path, "appears twice in one object")


@pytest.mark.parametrize("opening", ["[", '{"a":'])
@pytest.mark.parametrize("depth", [101, 300, 1_200, 10_000, 100_000])
def test_nesting_is_limited(opening: str, depth: int) -> None:
    closing = {"[": "]", '{"a":': "}"}[opening]

    assert refusal((opening * depth + "1" + closing * depth).encode())[1] == "is nested deeper than 100 levels"


def test_nesting_up_to_the_limit_is_read() -> None:
    levels = MAX_DEPTH - 1
    deep: list[Any] = json.loads("[" * levels + "]" * levels)

    assert decode_request(json.dumps(a_request(colour=deep)).encode())
    assert refusal(json.dumps(a_request(colour=[deep])).encode())[1] == "is nested deeper than 100 levels"


def test_brackets_in_strings_are_no_nesting() -> None:
    assert decode_request(json.dumps(a_request(colour="[" * 500)).encode())
    assert refusal(json.dumps("[" * 500).encode()) == ("", "must be an object, got a string of 500 characters")


@pytest.mark.parametrize("half", [r"\ud800", r"\uDFFF", r"\udc00\ud800", r"\ud83d \ude00"])
def test_half_a_surrogate_pair_is_refused_wherever_it_stands(half: str) -> None:
    assert refusal(a_request_with("userId", f'"a{half}"')) == ("userId", "holds half of a surrogate pair")
    assert refusal(a_request_with("colour", f'["{half}"]')) == ("colour[0]", "holds half of a surrogate pair")
    assert refusal(a_request_with("colour", f'{{"{half}": 1}}')) == (
        "colour",
        "has a key with half of a surrogate pair",
    )


def test_a_whole_surrogate_pair_is_a_character() -> None:
    assert decode_request(a_request_with("userId", r'"\ud83d\ude00"')).user_id == "😀"


def test_zero_width_and_right_to_left_names_are_names() -> None:
    name = "\u202eSquat\u200b"

    plan = decode_plan(json.dumps({"microcycles": [{"sessions": [{"exercises": [{"name": name}]}]}]}).encode())

    assert plan["microcycles"][0]["sessions"][0]["exercises"][0]["name"] == name


def test_a_field_that_is_required_is_named_where_it_should_be() -> None:
    request = a_request()
    del request["jobId"]

    assert refusal(json.dumps(request).encode()) == ("jobId", "is required")


def test_the_first_fault_of_the_document_is_reported() -> None:
    faulty = {**a_request(), "userId": 1, "eventId": 2}

    assert next(iter(faulty)) == "eventId"
    assert refusal(json.dumps(faulty).encode())[0] == "eventId"
    assert refusal(json.dumps(dict(reversed(faulty.items()))).encode())[0] == "userId"


@pytest.mark.parametrize(
    ("exercise", "message"),
    [
        ({"sets": 51}, ".sets: must be a number from -1000000000000 to 50, got 51"),
        ({"sets": [{}] * 51}, ".sets: must be an array of at most 50 items, got an array of 51 items"),
        ({"sets": [{}, {"reps": 1e13}]}, f".sets[1].reps: must be {NUMBER}, got 10000000000000"),
        ({"rest": 1e13}, f".rest: must be {NUMBER}, got 10000000000000"),
        ({"rest": [60] * 101}, ".rest: must be an array of at most 100 items, got an array of 101 items"),
        (
            {"tags": [[1]]},
            f".tags[0]: must be null or {TEXT} or {NUMBER} or true or false or an object, got an array of 1 items",
        ),
        ({"name": "x" * 10_001}, f".name: must be {TEXT}, got a string of 10001 characters"),
        (
            {"metadata": {"movementPattern": "x" * 10_001}},
            f".metadata.movementPattern: must be {TEXT}, got a string of 10001 characters",
        ),
    ],
)
def test_a_fault_within_a_plan_is_found_and_said_plainly(exercise: dict[str, Any], message: str) -> None:
    assert refusal_of_plan(a_plan(**exercise)) == "microcycles[0].sessions[1].exercises[1]" + message


def test_sessions_are_limited() -> None:
    plan: dict[str, Any] = {"microcycles": [{"sessions": [{"exercises": []}] * 10_000}]}

    message = "microcycles[0].sessions: must be an array of at most 21 items, got an array of 10000 items"
    assert refusal_of_plan(plan) == message


@pytest.mark.parametrize("filler", [1, {}, {"reps": 0}, []])
def test_the_largest_lists_of_nonsense_are_refused_at_once(filler: Any) -> None:
    assert refusal_of_plan(a_plan(sets=[filler] * 300_000)).startswith("microcycles[0].sessions[1].exercises[1].sets")


@pytest.mark.parametrize("content", [{"microcycles": []}, {"microcycles": [{"sessions": []}]}, a_plan()])
def test_a_plan_without_content_is_well_formed(content: dict[str, Any]) -> None:
    assert decode_plan(json.dumps(content).encode()) == content


def test_a_plan_has_a_limit_of_its_own() -> None:
    assert refusal_of_plan(a_plan(), max_bytes=10).endswith("bytes long, at most 10 are read")
    assert decode_plan(json.dumps({**a_plan(), "colour": "x" * MAX_BYTES}).encode())


@pytest.mark.parametrize(
    "request_",
    [{"userId": "s" * 5000}, {"equipment": {"s" * 5000: 1}}, {"season": "s" * 60}, {"purpose": ["s" * 5000]}],
)
def test_an_error_does_not_repeat_what_a_stranger_sent(request_: dict[str, Any]) -> None:
    assert "sssssssss" not in refusal(json.dumps(a_request(**request_)).encode())[1]


def test_the_limits_do_not_depend_on_the_interpreters() -> None:
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        assert refusal(a_request_with("colour", "1" * 500_000)) == ("colour", "is a number of 500000 digits")
    finally:
        sys.set_int_max_str_digits(limit)


@pytest.mark.parametrize("place", range(STRIDE))
def test_a_number_too_large_to_represent_is_seen_wherever_it_stands(place: int) -> None:
    with pytest.raises(DecodeError, match="is a number too large to represent"):
        parse(b" " * place + b"1" * 310, MAX_BYTES)
