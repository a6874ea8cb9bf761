"""Dead letters as values."""

import pytest

from contracts import registry, topology
from worker.messaging.dead_letters import letter
from worker.messaging.delivery import Reason
from worker.messaging.messages import Incoming, Outgoing

DECLARED = topology.load().dead_letters
LARGEST = 1 << 20


def make(data: bytes = b"\xff", detail: str = "", reason: Reason = Reason.SCHEMA_INVALID) -> Outgoing:
    incoming = Incoming(data, "athlete-ally.plans.generation-requested", "AA_CORE_HOT", sequence=7, delivered=2)
    return letter(incoming, reason, detail, "plan.name", DECLARED, LARGEST)


def test_a_dead_letter_goes_to_the_subject_of_its_reason() -> None:
    assert make(reason=Reason.MAX_DELIVER).subject == "dlq.time-crunch.plans.generation-requested.max-deliver"


def test_every_reason_is_declared() -> None:
    assert {reason.value for reason in Reason} == set(DECLARED.reasons)


def test_the_same_message_gives_the_same_id() -> None:
    assert make().message_id == make(detail="other words").message_id
    assert make().message_id.startswith("dead-letter-AA_CORE_HOT-7-")


def test_another_message_in_the_same_place_gives_another_id() -> None:
    """Places are given out from the first one again where an operator makes the stream anew."""
    assert make(b"\xff").message_id != make(b"\xfe").message_id


def test_a_detail_is_one_short_line_of_ascii_whatever_it_quotes() -> None:
    detail = make(detail="must be\r\nX-Evil: 1 \ud800 \u202e " + "x" * 9999).headers["Dead-Letter-Detail"]
    assert detail.isascii()
    assert "\n" not in detail
    assert len(detail) <= 500


def test_a_body_that_leaves_no_room_for_headers_stays_where_it_is_and_the_letter_says_so() -> None:
    large = make(b"x" * LARGEST)
    assert (large.body, large.headers["Body-Omitted-Bytes"]) == (b"", str(LARGEST))
    assert (large.headers["Original-Stream"], large.headers["Original-Sequence"]) == ("AA_CORE_HOT", "7")


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("data", [b"", b"\xff", b"x" * LARGEST])
def test_the_headers_of_a_letter_are_what_their_contract_says_and_no_more(reason: Reason, data: bytes) -> None:
    headers = make(data, "bad \ud800 words " + "x" * 9999, reason).headers

    assert registry.closed_judge("DeadLetter", registry.latest("DeadLetter")).fault(headers) is None
