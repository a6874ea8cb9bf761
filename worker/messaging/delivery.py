"""What becomes of a message: one pure decision, so that it can be read, and tested, as a table."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import msgspec

from worker.domain.figures import Figures
from worker.identity import Identity
from worker.messaging.reason import Reason

LONGEST_DELAY_SECONDS = 60.0


class Happened(StrEnum):
    """What came of an attempt at a message."""

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


class Outcome(msgspec.Struct, frozen=True):
    """How an attempt at a message ended."""

    happened: Happened
    detail: str = ""
    """Why, for people. It may quote the message."""

    path: str = ""
    """The place in the message that is at fault."""

    event: str = ""
    """The kind of event that is stored now, if one is."""

    code: str = ""
    """Why there is no plan, where that event says so."""

    figures: Figures | None = None
    """What is counted about the result, where that event is one."""

    whose: Identity = Identity()
    """Whose message it is, as far as it says so."""


@dataclass(frozen=True)
class Ack:
    """Done: never deliver it again."""


@dataclass(frozen=True)
class Retry:
    """Deliver it again, after that time."""

    delay_seconds: float


@dataclass(frozen=True)
class DeadLetter:
    """Store it with the dead letters, then never deliver it again."""

    reason: Reason


Decision: TypeAlias = Ack | Retry | DeadLetter


def decide(happened: Happened, delivered: int, max_deliver: int, jitter: float) -> Decision:
    """What to do after the `delivered`-th delivery (from 1) of at most `max_deliver`; `jitter` is from 0 to 1.

    There is no retry after the last delivery: the broker would drop the message without a word.
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
    """Twice as long after each delivery, up to a minute, plus up to a second so that many do not return at once."""
    return min(LONGEST_DELAY_SECONDS, 2.0 ** min(delivered, 10)) + jitter
