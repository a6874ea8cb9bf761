"""Whatever comes in: an event, or a DecodeError."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from contracts import registry
from contracts.base import Event
from contracts.codec import decode, decode_plan, decode_request, encode
from contracts.errors import DecodeError
from contracts.generated.events import PlanCompressedEvent, PlanGenerationRequestedEvent

SAMPLES = Path(registry.__file__).parent / "samples"
REQUEST = json.loads((SAMPLES / "PlanGenerationRequestedEvent/1.2.0/valid/every-field.json").read_bytes())
COMPRESSED = json.loads((SAMPLES / "PlanCompressedEvent/1.0.0/valid/every-kind-of-segment.json").read_bytes())

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()))
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path] + [place for key, member in members for place in places(member, (*path, key))]


def replaced(node: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    copy = dict(node) if isinstance(node, dict) else list(node)
    copy[place[0]] = replaced(node[place[0]], place[1:], value)
    return copy


def mutations(document: Any) -> st.SearchStrategy[bytes]:
    """The document with another value at one of its places."""
    return st.builds(
        lambda place, value: json.dumps(replaced(document, place, value)).encode(),
        st.sampled_from(places(document)),
        JSON,
    )


def refusal(read: Callable[[bytes], object], data: bytes) -> str | None:
    try:
        read(data)
    except DecodeError as error:
        return error.reason
    return None


def survives(event_type: type[Event], data: bytes) -> bool:
    event = decode(event_type, data)
    return decode(event_type, encode(event)) == event


@given(st.binary() | st.text().map(str.encode) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_read_or_refused_with_a_reason(data: bytes) -> None:
    for read in (decode_request, decode_plan, partial(decode, PlanCompressedEvent)):
        assert refusal(read, data) != ""


@given(mutations(REQUEST) | mutations(REQUEST["plan"]))
def test_a_request_or_plan_changed_anywhere_is_read_or_refused_in_words(data: bytes) -> None:
    for read in (decode_request, decode_plan):
        assert "breaks the rule" not in (refusal(read, data) or "")


@given(mutations(REQUEST))
def test_a_request_that_was_read_survives_the_round_trip(data: bytes) -> None:
    assert refusal(decode_request, data) or survives(PlanGenerationRequestedEvent, data)


@given(mutations(COMPRESSED))
def test_a_result_that_was_read_survives_the_round_trip(data: bytes) -> None:
    assert refusal(partial(decode, PlanCompressedEvent), data) or survives(PlanCompressedEvent, data)
