"""Bytes to events and back."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import UNSET

from contracts import registry
from contracts.codec import decode, decode_plan, decode_request, draft, encode
from contracts.errors import ContractError, DecodeError, EncodeError, TooLargeError
from contracts.generated import models
from contracts.generated.events import (
    DeadLetter,
    PlanCompressedEvent,
    PlanGenerationFailedEvent,
    PlanGenerationRequestedEvent,
)
from tests.support.typed import type_of

SAMPLES = Path(registry.__file__).parent / "samples"


def a_request(**fields: Any) -> bytes:
    sample = SAMPLES / "PlanGenerationRequestedEvent" / "1.2.0" / "valid" / "smallest.json"
    return json.dumps({**json.loads(sample.read_bytes()), **fields}).encode()


def a_failure(**fields: Any) -> PlanGenerationFailedEvent:
    fields = {"event_id": "e", "user_id": "u", "job_id": "j", "timestamp": 1, "error": "no plan", **fields}
    return PlanGenerationFailedEvent(**fields)


def a_compressed_event() -> Any:
    sample = SAMPLES / "PlanCompressedEvent" / "1.0.0" / "valid" / "every-kind-of-segment.json"
    return decode(type_of("PlanCompressedEvent", "1.0.0"), sample.read_bytes())


def a_plan(**exercise: Any) -> dict[str, Any]:
    return {"microcycles": [{"sessions": [{"exercises": [{"name": "Row", **exercise}]}]}]}


def test_a_request_decodes_to_typed_fields() -> None:
    request = decode_request(a_request(timeCrunchTargetMinutes=45, coreLiftPolicy="protect"))

    assert request.time_crunch_target_minutes == 45
    assert request.core_lift_policy == "protect"


def test_a_field_that_is_absent_is_unset() -> None:
    assert decode_request(a_request()).plan is UNSET


@pytest.mark.parametrize("number", ["30.0", "3e1", "300E-1", "30"])
def test_an_integer_may_be_spelled_with_a_fraction_of_zero(number: str) -> None:
    data = a_request(timeCrunchTargetMinutes=77).replace(b"77", number.encode())

    minutes = decode_request(data).time_crunch_target_minutes

    assert minutes == 30
    assert isinstance(minutes, int)


def test_integers_within_a_plan_are_integers_however_they_are_spelled() -> None:
    exercise = decode_plan(json.dumps(a_plan(sets=3.0)).encode())["microcycles"][0]["sessions"][0]["exercises"][0]

    assert isinstance(exercise["sets"], int)


def test_a_timestamp_keeps_its_fraction() -> None:
    assert decode_request(a_request(timestamp=1767264000000.5)).timestamp == 1767264000000.5


def test_fields_that_are_not_declared_are_ignored_on_the_way_in() -> None:
    assert decode_request(a_request(colour="blue", tint=None)) == decode_request(a_request())


def test_a_plan_keeps_what_is_not_declared() -> None:
    assert decode_plan(json.dumps(a_plan(mechanic=None)).encode()) == a_plan(mechanic=None)


@pytest.mark.parametrize(
    "sample",
    sorted(SAMPLES.glob(f"PlanCompressedEvent/{PlanCompressedEvent.schema_version}/valid/*.json")),
    ids=lambda sample: sample.stem,
)
def test_an_event_survives_the_round_trip(sample: Path) -> None:
    event = decode(PlanCompressedEvent, sample.read_bytes())

    assert decode(PlanCompressedEvent, encode(event)) == event


def test_a_segment_tells_its_kind() -> None:
    kinds = [segment.kind for segment in a_compressed_event().sessions[1].segments]

    assert kinds == ["core_lift", "accessory_single", "accessory_superset", "accessory_block"]


def test_equal_events_give_equal_bytes_whatever_the_order_of_a_plans_keys() -> None:
    one = decode_request(a_request(plan={**a_plan(), "name": "A", "id": "a"}))
    other = decode_request(a_request(plan={"id": "a", "name": "A", **a_plan()}))

    assert encode(one) == encode(other)


def test_a_request_with_a_plan_of_another_writer_can_be_sent_as_it_is() -> None:
    request = decode_request(a_request(plan={**a_plan(mechanic="compound"), "goal": "strength"}))

    assert json.loads(encode(request))["plan"] == {**a_plan(mechanic="compound"), "goal": "strength"}


def test_absent_fields_are_not_sent() -> None:
    assert json.loads(encode(a_failure())).keys() == {"eventId", "userId", "jobId", "timestamp", "error"}


def test_an_event_that_breaks_its_schema_is_not_sent() -> None:
    event = a_compressed_event()
    session = msgspec.structs.replace(event.sessions[0], budget_seconds=-1)

    with pytest.raises(EncodeError) as error:
        encode(msgspec.structs.replace(event, sessions=(session,)))

    assert str(error.value) == "sessions[0].budgetSeconds: must be an integer from 0 to 10800, got -1"


def test_what_is_not_a_number_is_not_sent() -> None:
    with pytest.raises(EncodeError, match=r"^stimulusRetained: must be a number from 0 to 1, got nan$"):
        encode(msgspec.structs.replace(a_compressed_event(), stimulus_retained=float("nan")))


def test_a_field_that_the_schema_does_not_declare_is_not_sent() -> None:
    class Drifted(PlanGenerationFailedEvent, frozen=True, kw_only=True):
        mood: str

    Drifted.__name__ = "PlanGenerationFailedEvent"

    with pytest.raises(EncodeError) as error:
        encode(Drifted(**msgspec.structs.asdict(a_failure()), mood="grim"))

    assert str(error.value) == "mood: is not declared by the schema"


def test_half_a_surrogate_pair_is_not_sent() -> None:
    with pytest.raises(EncodeError, match="cannot be written as JSON"):
        encode(a_failure(error="\ud800"))


def test_an_event_no_reader_would_take_is_not_sent() -> None:
    with pytest.raises(TooLargeError, match=r"^is \d+ bytes long, at most 10 are read$"):
        encode(a_failure(), max_bytes=10)


def test_an_error_without_a_path_is_its_reason() -> None:
    error = DecodeError((), "is not JSON")

    assert isinstance(error, ContractError)
    assert (error.path, str(error)) == ("", "is not JSON")


def test_a_path_reads_as_people_write_it_and_never_grows_long() -> None:
    assert DecodeError(("plan", "microcycles", 0, "two words"), "").path == 'plan.microcycles[0]["two words"]'
    assert len(DecodeError(("x" * 5000,) * 50, "").path) == 120


def test_a_request_type_is_decoded_by_its_own_schema() -> None:
    assert decode(PlanGenerationRequestedEvent, a_request()) == decode_request(a_request())


def test_what_is_neither_the_released_form_nor_a_draft_is_not_read() -> None:
    assert draft(PlanCompressedEvent, PlanCompressedEvent.schema_version) is PlanCompressedEvent
    for version in ("1.1.0", "9.9.9"):
        with pytest.raises(registry.UnknownSchemaError):
            decode_request(a_request(), version)


def test_an_open_enum_is_read_with_words_that_came_later_and_written_without() -> None:
    sample = SAMPLES / "DeadLetter" / "1.0.0" / "valid" / "unknown-reason.json"

    letter = decode(DeadLetter, sample.read_bytes())

    assert letter.dead_letter_reason == "tired"
    with pytest.raises(EncodeError, match="must be one of schema-invalid"):
        encode(letter)
    model = models.DeadLetter.model_validate_json(sample.read_bytes())
    assert model.dead_letter_reason == "tired"
