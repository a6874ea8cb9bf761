"""Requests, from their bytes to their outcome: looked up, worked by an engine, and the answer stored.

Flag, plan and pace are looked up first, so that the engine needs nothing but the request.
"""

import asyncio
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from typing import Protocol, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType
from opentelemetry.trace import SpanKind

from contracts.errors import TooLargeError
from worker.flags import Flags, FlagsUnknown
from worker.identity import Identity
from worker.jobs.proof import PROOF_SECONDS
from worker.jobs.requests import Failed, Request, Worked, warm_up
from worker.logs import Logger
from worker.messaging.answers import Answers
from worker.messaging.delivery import Ack, DeadLetter, Happened, Reason
from worker.messaging.messages import Incoming, Outcome
from worker.messaging.publish import Unconfirmed, Unpublishable
from worker.messaging.store import Store
from worker.metrics import Metrics
from worker.pace.store import PaceStore, PacesUnavailable
from worker.pool.pool import NotBegun, Pool, WorkFailed, WorkOverdue
from worker.tracing import Tracing

Engine: TypeAlias = Callable[[Request], Worked]
"""A function that answers a request; importable, as it is called in another process."""


class Engines(Protocol):
    """Answers requests, as `Pools` does."""

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked: ...
    def begin_no_more(self) -> None: ...
    async def close(self) -> None: ...


@dataclass(eq=False)
class Pools:
    """Two pools of processes: one for first deliveries, and one for redeliveries, which starts with the first of them.

    A redelivered request may itself be the reason for its redelivery.
    """

    engine: Engine
    log: Logger
    _: KW_ONLY
    count: int
    """The number of processes for first deliveries."""

    deadline_seconds: float
    """A process that takes longer for a request is ended."""

    memory_mib: int

    def __post_init__(self) -> None:
        self._first = Pool(self.count, self.log, warm_up=warm_up, memory_mib=self.memory_mib)
        self._again = Pool(1, self.log, warm_up=warm_up, memory_mib=self.memory_mib)

    async def start(self) -> None:
        """Start the processes, and return when one takes requests. Raises PoolFailed."""
        await self._first.start()

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """Answer the request; `again` if it was delivered before. Raises NotBegun where its turn did not come."""
        pool = self._again if again else self._first
        pool.open()
        try:
            return await pool.run(self.deadline_seconds, self.engine, request, user=user_id)
        except WorkOverdue as error:
            return Failed("timed_out", str(error))
        except WorkFailed as error:
            return Failed("crashed", str(error))

    def begin_no_more(self) -> None:
        """Finish the requests being worked, and fail those waiting with NotBegun."""
        self._first.begin_no_more()
        self._again.begin_no_more()

    async def close(self) -> None:
        """End all processes."""
        await asyncio.gather(self._first.close(), self._again.close())


class _Asked(msgspec.Struct, rename="camel"):
    """The fields read from a request before it is validated. The engine refuses values of other types."""

    event_id: str
    user_id: str
    plan_id: str = ""
    plan: msgspec.Raw | UnsetType = UNSET
    time_crunch_target_minutes: msgspec.Raw | UnsetType = UNSET


_to_asked = msgspec.json.Decoder(_Asked).decode


@dataclass(frozen=True)
class Requests:
    """Handles the requests of a consumer. An expected error is an outcome, not an exception."""

    store: Store
    flags: Flags
    paces: PaceStore | None
    """Without it no athlete's pace is known."""

    engines: Engines
    answers: Answers
    metrics: Metrics
    log: Logger
    tracing: Tracing
    older_results: tuple[int, ...] = ()
    """The majors that are published beside the newest."""

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the request's dead letter. Raises Unconfirmed."""
        return await self.answers.bury(incoming, outcome, reason)

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Look up what the request needs, have it worked, and store its answer."""
        try:
            request, whose = await self._looked_up(incoming)
            with self.tracing.step("compress"):
                worked = await self.engines.work(request, whose.user_id, again=incoming.delivered > 1)
            if isinstance(worked, Failed):
                if worked.trace:
                    self.log.error("request crashed the engine", sequence=incoming.sequence, trace=worked.trace)
                return Outcome(Happened(worked.why), worked.detail, worked.path)
            with self.tracing.step("publish", SpanKind.PRODUCER):
                return await self.answers.store(worked, incoming)
        except NotBegun:
            return Outcome(Happened.NOT_STARTED)
        except (Unpublishable, TooLargeError) as error:
            return Outcome(Happened.UNPUBLISHABLE, str(error))
        except (Unconfirmed, FlagsUnknown, PacesUnavailable) as error:
            return Outcome(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self.log.error("answer not stored", sequence=incoming.sequence, exc_info=error)
            return Outcome(Happened.CRASHED, f"{type(error).__name__}: {error}")

    async def _looked_up(self, incoming: Incoming) -> tuple[Request, Identity]:
        """Return the request with all that it needs, and the ids that it gives.

        Every further delivery halves the time for the proof, so that no plan is too large for all its deliveries.
        """
        data, proof_seconds = incoming.data, PROOF_SECONDS / 2 ** (incoming.delivered - 1)
        try:
            asked = _to_asked(data)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return Request(data, proof_seconds=proof_seconds), Identity()
        whose = Identity(asked.event_id, asked.user_id)
        if asked.time_crunch_target_minutes is UNSET:
            return Request(data, proof_seconds=proof_seconds), whose
        decision = self.flags.enabled(asked.user_id)
        self.metrics.flag_decided(decision.value, decision.source.value)
        if not decision.value:
            return Request(data, False, proof_seconds=proof_seconds), whose
        value = await self.store.plan_value(asked.plan_id) if asked.plan_id and asked.plan is UNSET else None
        pace, revision = await self._pace(asked.user_id)
        return Request(data, True, value, proof_seconds, self.older_results, pace, revision), whose

    async def _pace(self, user_id: str) -> tuple[bytes | None, int]:
        """Return the user's stored pace. Raises PacesUnavailable: an unread pace must not pass for an unknown one."""
        if self.paces is None:
            return None, 0
        try:
            value, revision = await self.paces.value(user_id)
        except PacesUnavailable:
            self.metrics.pace_found("worker", "away")
            raise
        self.metrics.pace_found("worker", "unknown" if value is None else "known")
        return value, revision
