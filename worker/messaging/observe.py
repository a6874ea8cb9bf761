"""Count and log each attempt at a message."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from worker import identity, logs, tracing
from worker.domain.errors import PLAN_FAILURES
from worker.identity import Identity
from worker.logs import Logger
from worker.messaging.answers import CODES, FAILURE, JOB_TAKEN, REUSED
from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason, Retry
from worker.messaging.messages import Incoming, Outcome
from worker.metrics import SAMPLED, STATUSES, Channel, Metrics
from worker.sample import Sample

CHANNEL: Channel = "worker"
UNSETTLED = "unsettled"

LONGEST_ID = 64
"""The most characters of an id that are logged: an invalid request may hold an endless one."""

LONGEST_SUBJECT = 256

_FINE = {Happened.STORED, Happened.ALREADY_STORED, Happened.SKIPPED, Happened.OFF, Happened.NOT_STARTED}


@dataclass(eq=False)
class Record:
    """Counts in `metrics` and writes one line a message to `log`, without plan content and without user ids."""

    metrics: Metrics
    log: Logger
    what: ClassVar[str] = "request"
    """The word for a message in the log."""

    def count(self, incoming: Incoming, outcome: Outcome, decision: Decision, whose: Identity, seconds: float) -> None:
        """Count the outcome of a message; `seconds` run from taking it to storing its answer."""
        raise NotImplementedError

    def count_given_up(self) -> None:
        """Count a message that the broker gave up."""
        raise NotImplementedError

    def attempt(self, incoming: Incoming, outcome: Outcome, decision: Decision, seconds: float) -> None:
        """Count and log an attempt; `seconds` run from taking the message to storing its answer."""
        whose = outcome.whose if outcome.whose.event_id else identity.of(incoming.data)
        self.count(incoming, outcome, decision, whose, seconds)
        level = _level(outcome.happened, decision)
        if not self.log.is_enabled_for(level):
            return
        self.log.log(
            level,
            self.what,
            event_id=whose.event_id[:LONGEST_ID],
            user=logs.pseudonym(whose.user_id),
            outcome=outcome.happened.value,
            decision=str(decision),
            event_type=outcome.event,
            path=outcome.path,
            detail="" if outcome.happened is Happened.SCHEMA_INVALID else outcome.detail,
            job_id=whose.job_id[:LONGEST_ID],
            subject=incoming.subject[:LONGEST_SUBJECT],
            sequence=incoming.sequence,
            delivered=incoming.delivered,
            milliseconds=round(seconds * 1000, 1),
            trace_id=tracing.trace_id(),
        )

    def dead_letter(self, reason: Reason) -> None:
        """Count a dead letter that is stored."""
        self.metrics.dead_letters.labels(reason.value).inc()

    def dead_letter_unconfirmed(self, incoming: Incoming, detail: str) -> None:
        """Count and log a dead letter whose storage is not confirmed; it will be tried again."""
        self.metrics.errors.labels(Happened.UNCONFIRMED.value).inc()
        self.log.error("dead letter not stored", sequence=incoming.sequence, detail=detail)

    def exhausted(self, incoming: Incoming, reason: Reason, detail: str) -> None:
        """Count and log a message that the broker gave up and that is now a dead letter."""
        self.dead_letter(reason)
        self.count_given_up()
        delivered = incoming.delivered
        self.log.error(f"{self.what} given up", sequence=incoming.sequence, delivered=delivered, detail=detail)

    def gone(self, sequence: int) -> None:
        """Log a message that the broker gave up and that is no longer in its stream."""
        self.log.error(f"{self.what} given up and no longer kept", sequence=sequence)

    def unsettled(self, incoming: Incoming, error: Exception) -> None:
        """Count and log a message that could not be acknowledged; the broker will deliver it again."""
        self.metrics.errors.labels(UNSETTLED).inc()
        self.log.error(f"{self.what} not settled: it will come again", sequence=incoming.sequence, exc_info=error)


@dataclass(eq=False)
class RequestRecord(Record):
    """Counts and logs requests."""

    seen: Callable[[str], None] = lambda user_id: None
    """Called with the user of every request that asks for something."""

    clock: Callable[[], float] = time.monotonic
    """Gives seconds from any beginning."""

    def __post_init__(self) -> None:
        metrics = self.metrics
        self._sample = Sample(metrics, CHANNEL, self.clock)
        unfine = (happened for happened in Happened if happened not in _FINE)
        for code in (*unfine, *PLAN_FAILURES, *CODES.values(), REUSED, JOB_TAKEN, UNSETTLED):
            metrics.errors.labels(str(code))
        self._requests = {status: metrics.requests.labels(CHANNEL, status) for status in STATUSES}
        self._duration_seconds = metrics.duration_seconds.labels(CHANNEL)

    def noted(self, code: str, sequence: int) -> None:
        """Count and log an error that fails no request."""
        self.metrics.errors.labels(code).inc()
        self.log.warning(code, sequence=sequence)

    def count_given_up(self) -> None:
        """Count a request that the broker gave up as failed."""
        self._requests["failed"].inc()

    def count(self, incoming: Incoming, outcome: Outcome, decision: Decision, whose: Identity, seconds: float) -> None:
        """Count the outcome of a request; its status only with the attempt that ends it."""
        metrics, status = self.metrics, _status(outcome, decision)
        if incoming.delivered > 1:
            metrics.redeliveries.inc()
        if outcome.happened is Happened.ALREADY_STORED:
            metrics.duplicates.inc()
        if outcome.happened not in _FINE:
            metrics.errors.labels(outcome.happened.value).inc()
        elif outcome.code:
            metrics.errors.labels(outcome.code).inc()
            if outcome.code in PLAN_FAILURES:
                metrics.fallbacks.labels(outcome.code).inc()
        if status is None:
            return
        self._requests[status].inc()
        if status in ("succeeded", "failed", "rejected"):
            self.seen(whose.user_id)
        if status in SAMPLED:
            self._sample.ended(whose.user_id, status)
            self._duration_seconds.observe(seconds)
            if incoming.stored_at_ms:
                metrics.age_seconds.observe(max(0.0, time.time() - incoming.stored_at_ms / 1000))
        if outcome.figures is not None:
            metrics.compressed(CHANNEL, outcome.figures)


def _status(outcome: Outcome, decision: Decision) -> str | None:
    """Return how the request ended: `rejected` and `invalid` are the requester's fault, `failed` is ours."""
    match decision:
        case Retry():
            return None
        case DeadLetter(Reason.SCHEMA_INVALID):
            return "invalid"
        case DeadLetter():
            return "failed"
        case Ack() if outcome.happened is Happened.GIVEN_UP:
            return None
        case Ack() if outcome.happened in (Happened.SKIPPED, Happened.OFF):
            return outcome.happened.value
        case Ack():
            return "rejected" if outcome.event == FAILURE else "succeeded"


def _level(happened: Happened, decision: Decision) -> int:
    if isinstance(decision, DeadLetter) and happened is not Happened.SCHEMA_INVALID:
        return logging.ERROR
    return logging.INFO if happened in _FINE else logging.WARNING
