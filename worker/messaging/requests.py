"""Requests, from their bytes to their outcome: looked up, worked by an engine, and the answer stored.

Flag, plan and pace are looked up first, so that the engine needs nothing but the request.
"""

import msgspec
from msgspec import UNSET, UnsetType
from opentelemetry.trace import SpanKind

from contracts.errors import TooLargeError
from worker.flags import Flags, FlagsUnknown
from worker.identity import Identity
from worker.jobs.requests import PROOF_SECONDS, Failed, Refused, Request
from worker.logs import Logger
from worker.messaging.answers import Answers
from worker.messaging.delivery import Happened, Outcome
from worker.messaging.engines import Engines
from worker.messaging.messages import Incoming
from worker.messaging.publish import Unconfirmed, Unpublishable
from worker.messaging.store import Store
from worker.metrics import Metrics
from worker.pace.store import PaceStore, PacesUnavailable
from worker.pool.pool import NotBegun
from worker.tracing import Tracing


class _Asked(msgspec.Struct, rename="camel"):
    """The fields read from a request before it is validated. The engine refuses values of other types."""

    event_id: str
    user_id: str
    plan_id: str = ""
    plan: msgspec.Raw | UnsetType = UNSET
    time_crunch_target_minutes: msgspec.Raw | UnsetType = UNSET


_to_asked = msgspec.json.Decoder(_Asked).decode


class Requests:
    """Handles the requests of a consumer. An expected error is an outcome, not an exception."""

    def __init__(
        self,
        store: Store,
        flags: Flags,
        paces: PaceStore | None,
        engines: Engines,
        answers: Answers,
        metrics: Metrics,
        log: Logger,
        tracing: Tracing,
        older_results: tuple[int, ...] = (),
    ) -> None:
        """Without `paces` no athlete's pace is known; `older_results` are majors published beside the newest."""
        self._store = store
        self._flags = flags
        self._paces = paces
        self._engines = engines
        self._answers = answers
        self._metrics = metrics
        self._log = log
        self._tracing = tracing
        self._older_results = older_results
        self.bury = answers.bury

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Look up what the request needs, have it worked, and store its answer."""
        try:
            request, whose = await self._looked_up(incoming)
            with self._tracing.step("compress"):
                worked = await self._engines.work(request, whose.user_id, again=incoming.delivered > 1)
            match worked:
                case Refused(path, reason):
                    return Outcome(Happened.SCHEMA_INVALID, reason, path)
                case Failed(why, detail, trace):
                    if trace:
                        self._log.error("request crashed the engine", sequence=incoming.sequence, trace=trace)
                    return Outcome(Happened(why), detail)
            with self._tracing.step("publish", SpanKind.PRODUCER):
                return await self._answers.store(worked, incoming)
        except NotBegun:
            return Outcome(Happened.NOT_STARTED)
        except (Unpublishable, TooLargeError) as error:
            return Outcome(Happened.UNPUBLISHABLE, str(error))
        except (Unconfirmed, FlagsUnknown, PacesUnavailable) as error:
            return Outcome(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self._log.error("answer not stored", sequence=incoming.sequence, exc_info=error)
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
        decision = self._flags.enabled(asked.user_id)
        self._metrics.flag_decided(decision.value, decision.source.value)
        if not decision.value:
            return Request(data, False, proof_seconds=proof_seconds), whose
        value = await self._store.plan_value(asked.plan_id) if asked.plan_id and asked.plan is UNSET else None
        pace, revision = await self._pace(asked.user_id)
        return Request(data, True, value, proof_seconds, self._older_results, pace, revision), whose

    async def _pace(self, user_id: str) -> tuple[bytes | None, int]:
        """Return the user's stored pace. Raises PacesUnavailable: an unread pace must not pass for an unknown one."""
        if self._paces is None:
            return None, 0
        try:
            value, revision = await self._paces.value(user_id)
        except PacesUnavailable:
            self._metrics.pace_found("worker", "away")
            raise
        self._metrics.pace_found("worker", "unknown" if value is None else "known")
        return value, revision
