"""Count a performed session in its athlete's record, once, or store it as a dead letter.

The delivery rules are those of requests; `messaging.consumer` keeps them for both. The broker delivers one session at a
time to all workers together, so sessions are counted in the order they were published, even if a worker is killed. A
record changes only if it is still the value that was read, so a worker wrongly taken for dead does no harm.
"""

from contracts.generated.events import SessionPerformedEvent
from contracts.topology import Topology
from worker.identity import Identity
from worker.logs import Logger
from worker.messaging.claims import Claim, Claims, key_of_content
from worker.messaging.dead_letters import DeadLetters
from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason
from worker.messaging.messages import Incoming, Outcome
from worker.messaging.observe import Record
from worker.messaging.publish import Publisher
from worker.pace import events
from worker.pace.events import Counted, NotCounted, Rejected, Said
from worker.pace.lifts import is_core_lift
from worker.pace.store import PaceStore, PacesUnavailable


class Learned(Outcome, frozen=True):
    """How an attempt at a performed session ended."""

    decision: Counted | NotCounted | None = None
    """Whether the session was counted in the record; None if the attempt did not get that far."""

    said: Said | None = None
    """What a compressed plan had predicted for the session; None if it was of no such plan."""


class Sessions:
    """Counts performed sessions. An expected error is an outcome, not an exception."""

    def __init__(self, paces: PaceStore, publisher: Publisher, declared: Topology, log: Logger) -> None:
        self._paces = paces
        self._log = log
        self._claims = Claims(publisher, declared)
        self._letters = DeadLetters(publisher, self._claims, declared.pace_dead_letters, SessionPerformedEvent)

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
        detail = decision.outlier or ("late" if decision.late else "")
        return Learned(Happened.STORED, detail, decision=decision, said=events.said(event))

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the dead letter; the first worker's reason is kept. Raises Unconfirmed."""
        after = await self._letters.place_before(reason)
        detail = outcome.detail[:1000]
        proposal = Claim(incoming.digest, "dead_letter", detail=detail, reason=reason.value, letter_after=after)
        held = await self._claims.make(key_of_content(incoming), proposal)
        if not held.claim.stored:
            await self._letters.keep(held, incoming, outcome.path)
        return DeadLetter(Reason(held.claim.reason))


class SessionRecord(Record):
    """Counts and logs performed sessions, without their exercises."""

    what = "session performed"

    def count_given_up(self) -> None:
        """Count a session that the broker gave up."""
        self.metrics.performed.labels("given_up").inc()

    def count(self, incoming: Incoming, outcome: Outcome, decision: Decision, whose: Identity, seconds: float) -> None:
        """Count the outcome of a session."""
        learned = outcome if isinstance(outcome, Learned) else Learned(outcome.happened)
        match learned.decision:
            case Counted(outlier=None, late=late):
                self.metrics.performed.labels("late" if late else "learned").inc()
                if learned.said is not None:
                    self._hold_against(learned.said)
            case Counted():
                self.metrics.performed.labels("set_aside").inc()
            case NotCounted(refusal):
                self.metrics.performed.labels(refusal.value).inc()
            case None if isinstance(decision, DeadLetter):
                is_invalid = decision.reason is Reason.SCHEMA_INVALID
                self.metrics.performed.labels("invalid" if is_invalid else "given_up").inc()
            case None:
                self.metrics.errors.labels(learned.happened.value).inc()

    def _hold_against(self, said: Said) -> None:
        """Compare the time a session took with the compressed plan's prediction, and count both."""
        for which, seconds in (("usual", said.usual_seconds), ("four_in_five", said.four_in_five_seconds)):
            self.metrics.promises.labels(which, "yes" if said.taken_seconds <= seconds else "no").inc()
        self.metrics.taken_ratio.observe(said.taken_seconds / said.usual_seconds)
