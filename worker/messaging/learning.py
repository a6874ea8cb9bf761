"""What becomes of a session performed: it is counted in its athlete's record once, or kept as a dead letter.

The delivery rules are those of requests, and `consumer.Consumer` keeps them for both. The broker has one session under
way at a time for all workers together, so sessions are counted in the order in which they were published, whoever is
killed meanwhile. A record changes only where it still is what was read, so whoever was taken for dead does no harm.
"""

import logging

from contracts.generated.drafts import SessionPerformedEvent
from contracts.topology import DeadLetters
from worker import identity, logs, tracing
from worker.logs import Logger
from worker.messaging.answers import Outcome
from worker.messaging.claims import Claim, Claims, key_of_content
from worker.messaging.dead_letters import letter, subject
from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason
from worker.messaging.messages import Incoming
from worker.messaging.publish import Publisher
from worker.metrics import Metrics
from worker.pace import events
from worker.pace.events import Counted, NotCounted, Rejected, Said
from worker.pace.lifts import is_core_lift
from worker.pace.store import PaceStore, PacesUnavailable

LONGEST_ID = 64
"""Characters of an id that are logged."""

UNSETTLED = "unsettled"


class Learned(Outcome, frozen=True):
    """How an attempt at a session performed ended."""

    decision: Counted | NotCounted | None = None
    """What it did to the record; none where it did nothing yet."""

    said: Said | None = None
    """What a compressed plan had said of the session; none where it was of no such plan."""


class Learning:
    """Counts sessions performed. What can go wrong on the way is an outcome, not an exception."""

    def __init__(self, paces: PaceStore, log: Logger) -> None:
        self._paces = paces
        self._log = log

    async def attempt(self, incoming: Incoming) -> Learned:
        """Count the session, unless it is counted already."""
        event = events.read(incoming.data)
        if isinstance(event, Rejected):
            return Learned(Happened.SCHEMA_INVALID, event.reason, event.path)
        done = events.performance(event, is_core_lift)

        def change(value: bytes | None) -> tuple[bytes | None, Counted | NotCounted]:
            decision = events.decided(value, done)
            return events.value_after(decision), decision

        try:
            decision = await self._paces.change(event.user_id, change)
        except PacesUnavailable as error:
            return Learned(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self._log.error("session not counted", sequence=incoming.sequence, exc_info=error)
            return Learned(Happened.CRASHED, f"{type(error).__name__}: {error}")
        if isinstance(decision, NotCounted):
            return Learned(Happened.ALREADY_STORED, decision.refusal.value, decision=decision)
        return Learned(Happened.STORED, decision.outlier or "", decision=decision, said=events.said(event))


class PaceLetters:
    """Stores dead letters of sessions performed, each once. Raises Unconfirmed where the broker does not answer."""

    def __init__(self, publisher: Publisher, claims: Claims, declared: DeadLetters, largest_bytes: int) -> None:
        self._publisher = publisher
        self._claims = claims
        self._declared = declared
        self._largest_bytes = largest_bytes

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the dead letter; what the first worker said of it stands."""
        after = await self._publisher.known_last(self._declared.stream, subject(self._declared, reason))
        proposal = Claim(
            incoming.digest,
            "dead_letter",
            detail=outcome.detail[:1000],
            reason=reason.value,
            letter_after=after,
        )
        held = await self._claims.make(key_of_content(incoming), proposal)
        claim = held.claim
        if not claim.stored:
            message = letter(
                incoming,
                claim.reason,
                claim.detail,
                outcome.path,
                self._declared,
                self._largest_bytes,
                SessionPerformedEvent,
            )
            await self._publisher.store_shared(message, claim.letter_after, look=not held.is_fresh)
            await self._claims.all_is_stored(held)
        return DeadLetter(Reason(claim.reason))


class PaceRecord:
    """Counts in `metrics` and writes one line a session to `log`: no exercise, and no user id as it is."""

    def __init__(self, metrics: Metrics, log: Logger) -> None:
        self._metrics = metrics
        self._log = log

    def attempt(self, incoming: Incoming, outcome: Outcome, decision: Decision, seconds: float) -> None:
        """An attempt and what became of it; `seconds` from taking the message up to its record being stored."""
        learned = outcome if isinstance(outcome, Learned) else Learned(outcome.happened)
        self._count(learned, decision)
        whose = identity.of(incoming.data)
        self._log.log(
            logging.INFO if isinstance(decision, Ack) else logging.WARNING,
            "session performed",
            event_id=whose.event_id[:LONGEST_ID],
            user=logs.pseudonym(whose.user_id),
            outcome=outcome.happened.value,
            detail="" if outcome.happened is Happened.SCHEMA_INVALID else outcome.detail,
            path=outcome.path,
            late=isinstance(learned.decision, Counted) and learned.decision.late,
            sequence=incoming.sequence,
            delivered=incoming.delivered,
            milliseconds=round(seconds * 1000, 1),
            trace_id=tracing.trace_id(),
        )

    def dead_letter(self, reason: Reason) -> None:
        """A dead letter is stored."""
        self._metrics.dead_letters.labels(reason.value).inc()

    def dead_letter_unconfirmed(self, incoming: Incoming, detail: str) -> None:
        """A dead letter may not be stored, so it will be tried again."""
        self._metrics.errors.labels(Happened.UNCONFIRMED.value).inc()
        self._log.error("dead letter not stored", sequence=incoming.sequence, detail=detail)

    def exhausted(self, incoming: Incoming, detail: str) -> None:
        """A session that the broker gave up came to its end as a dead letter."""
        self._metrics.performed.labels("given_up").inc()
        self._log.error("session given up", sequence=incoming.sequence, delivered=incoming.delivered, detail=detail)

    def unsettled(self, incoming: Incoming, error: Exception) -> None:
        """The broker could not be told what became of a message."""
        self._metrics.errors.labels(UNSETTLED).inc()
        self._log.error("session not settled: it will come again", sequence=incoming.sequence, exc_info=error)

    def _count(self, learned: Learned, decision: Decision) -> None:
        match learned.decision:
            case Counted(outlier=None, late=late):
                self._metrics.performed.labels("late" if late else "learned").inc()
                self._hold_against(learned)
            case Counted():
                self._metrics.performed.labels("set_aside").inc()
            case NotCounted(refusal):
                self._metrics.performed.labels(refusal.value).inc()
            case None if isinstance(decision, DeadLetter):
                is_invalid = decision.reason is Reason.SCHEMA_INVALID
                self._metrics.performed.labels("invalid" if is_invalid else "given_up").inc()
            case None:
                self._metrics.errors.labels(learned.happened.value).inc()

    def _hold_against(self, learned: Learned) -> None:
        """Hold how long a session of a compressed plan took against what was said of it."""
        if learned.said is None:
            return
        said, metrics = learned.said, self._metrics
        for which, seconds in (("usual", said.usual_seconds), ("four_in_five", said.four_in_five_seconds)):
            metrics.promises.labels(which, "yes" if said.taken_seconds <= seconds else "no").inc()
        metrics.taken_ratio.observe(said.taken_seconds / said.usual_seconds)
