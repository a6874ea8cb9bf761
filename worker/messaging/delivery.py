"""Decide what becomes of a message: one pure function, so that it can be read, and tested, as a table."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

LONGEST_DELAY_SECONDS = 60.0
LONGEST_LETTER_DELAY_SECONDS = 5.0
"""The longest delay of a dead letter after the last delivery: a worker that stops waits for it."""


class Reason(StrEnum):
    """Why a message is a dead letter, as in the letter's subject."""

    SCHEMA_INVALID = "schema-invalid"
    NON_RETRYABLE = "non-retryable"
    MAX_DELIVER = "max-deliver"


class Happened(StrEnum):
    """The result of an attempt at a message."""

    STORED = "stored"
    ALREADY_STORED = "already_stored"
    SKIPPED = "skipped"
    OFF = "off"
    GIVEN_UP = "given_up"
    SCHEMA_INVALID = "schema_invalid"
    RULE_BROKEN = "rule_broken"
    UNPUBLISHABLE = "unpublishable"
    UNCONFIRMED = "unconfirmed"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    NOT_STARTED = "not_started"


@dataclass(frozen=True)
class Ack:
    """Acknowledge the message: it is never delivered again."""

    def __str__(self) -> str:
        return "ack"


@dataclass(frozen=True)
class Retry:
    """Have the message delivered again after the delay."""

    delay_seconds: float

    def __str__(self) -> str:
        return f"retry in {self.delay_seconds:.1f} s"


@dataclass(frozen=True)
class DeadLetter:
    """Store the message as a dead letter; it is never delivered again."""

    reason: Reason

    def __str__(self) -> str:
        return f"dead letter {self.reason.value}"


Decision: TypeAlias = Ack | Retry | DeadLetter


def decide(happened: Happened, delivered: int, max_deliver: int, jitter: float) -> Decision:
    """Decide what to do after delivery number `delivered` (from 1) of at most `max_deliver`; `jitter` is from 0 to 1.

    There is no retry after the last delivery: the broker would drop the message silently.
    """
    match happened:
        case Happened.STORED | Happened.ALREADY_STORED | Happened.SKIPPED | Happened.OFF | Happened.GIVEN_UP:
            return Ack()
        case Happened.SCHEMA_INVALID:
            return DeadLetter(Reason.SCHEMA_INVALID)
        case Happened.RULE_BROKEN | Happened.UNPUBLISHABLE:
            return DeadLetter(Reason.NON_RETRYABLE)
        case _ if delivered >= max_deliver:
            return DeadLetter(Reason.MAX_DELIVER)
        case Happened.UNCONFIRMED | Happened.CRASHED | Happened.TIMED_OUT:
            return Retry(retry_delay_seconds(delivered, jitter))
        case Happened.NOT_STARTED:
            return Retry(0.0)


def retry_delay_seconds(delivered: int, jitter: float) -> float:
    """Return twice the delay after each delivery, at most a minute, plus up to a second that spreads the retries."""
    return min(LONGEST_DELAY_SECONDS, 2.0 ** min(delivered, 10)) + jitter


def letter_delay_seconds(delivered: int, jitter: float) -> float:
    """Return the delay before a dead letter of the last delivery is stored again, which no other worker does soon."""
    return min(LONGEST_LETTER_DELAY_SECONDS, retry_delay_seconds(delivered, jitter))
