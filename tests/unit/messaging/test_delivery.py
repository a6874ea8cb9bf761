"""The delivery decision, as the table of the design."""

import pytest

from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason, Retry, decide, letter_delay_seconds

MAX_DELIVER = 6


@pytest.mark.parametrize("delivered", [1, 3, MAX_DELIVER, MAX_DELIVER + 1])
@pytest.mark.parametrize(
    ("happened", "decision"),
    [
        (Happened.STORED, Ack()),
        (Happened.ALREADY_STORED, Ack()),
        (Happened.SKIPPED, Ack()),
        (Happened.GIVEN_UP, Ack()),
        (Happened.SCHEMA_INVALID, DeadLetter(Reason.SCHEMA_INVALID)),
        (Happened.RULE_BROKEN, DeadLetter(Reason.NON_RETRYABLE)),
        (Happened.UNPUBLISHABLE, DeadLetter(Reason.NON_RETRYABLE)),
    ],
)
def test_what_is_final_is_decided_the_same_on_every_delivery(
    happened: Happened, decision: Decision, delivered: int
) -> None:
    assert decide(happened, delivered, MAX_DELIVER, jitter=0.5) == decision


@pytest.mark.parametrize(
    ("happened", "delivered", "decision"),
    [
        (Happened.UNCONFIRMED, 1, Retry(2.5)),
        (Happened.UNCONFIRMED, 2, Retry(4.5)),
        (Happened.UNCONFIRMED, 5, Retry(32.5)),
        (Happened.UNCONFIRMED, 6, DeadLetter(Reason.MAX_DELIVER)),
        (Happened.CRASHED, 1, Retry(2.5)),
        (Happened.CRASHED, 5, Retry(32.5)),
        (Happened.CRASHED, 6, DeadLetter(Reason.MAX_DELIVER)),
        (Happened.NOT_STARTED, 1, Retry(0.0)),
        (Happened.NOT_STARTED, 5, Retry(0.0)),
        (Happened.NOT_STARTED, 6, DeadLetter(Reason.MAX_DELIVER)),
    ],
)
def test_what_may_work_later_is_retried_until_the_last_delivery(
    happened: Happened, delivered: int, decision: Decision
) -> None:
    assert decide(happened, delivered, MAX_DELIVER, jitter=0.5) == decision


def test_every_happening_is_decided() -> None:
    assert all(decide(happened, 1, MAX_DELIVER, jitter=0) for happened in Happened)


def test_a_retry_never_waits_longer_than_a_minute_and_the_jitter() -> None:
    assert decide(Happened.UNCONFIRMED, 5000, max_deliver=9999, jitter=1.0) == Retry(61.0)


def test_a_dead_letter_after_the_last_delivery_waits_no_longer_than_a_stop_may() -> None:
    assert [letter_delay_seconds(delivered, jitter=0.5) for delivered in (1, 2, 6)] == [2.5, 4.5, 5.0]
