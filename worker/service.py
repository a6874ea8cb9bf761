"""Answer a request, from its bytes to the bytes of its answer, by plain functions.

decode -> plan source -> translate -> compress -> rules.check -> events -> encode. No step goes back, and none uses a
broker.
"""

import hashlib
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias
from uuid import UUID, uuid5

import msgspec
from msgspec import UNSET

from contracts import codec, topology
from contracts.errors import DecodeError, TooLargeError
from contracts.generated import earlier
from contracts.generated.events import (
    FixedSchedule,
    PlanCompressedEvent,
    PlanGeneratedEvent,
    PlanGenerationFailedEvent,
    PlanGenerationRequestedEvent,
)
from worker import wire, wire_1x
from worker.cache import Cache
from worker.domain import rules
from worker.domain.asked import Asked, Preferences
from worker.domain.errors import Code, PlanError, RuleBroken
from worker.domain.figures import Figures, figures
from worker.domain.outcome import Outcome
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.alternatives import with_alternative
from worker.engine.compress import Compression, budget_seconds
from worker.engine.solve import Limits
from worker.identity import Identity
from worker.pace import policy as pace
from worker.pace.policy import AS_KNOWN, LEAST_CONFIDENCE, NOBODY, Counting, Known
from worker.planning.asked import asked_of
from worker.planning.source import NothingStored, PlanStore, Sourced, Stored, plan_of
from worker.planning.windows import windows
from worker.reading import REQUEST_VERSION
from worker.reading.reader import read
from worker.reading.wishes import wishes_of

MAX_BODY_BYTES = codec.MAX_BYTES - 4096
"""The most bytes that a broker with default settings takes, less the headers, which count too."""

PLANS_KEPT = 64
KEPT_BYTES = 1024 * 1024
"""The most bytes of plans' documents that are kept: requesters often ask for another target of the same plan."""

COMPRESSIONS_KEPT = 6
"""The most policies of each plan whose compressions are kept."""

_EVENT_IDS = UUID("6a1f3c52-8d0e-5b7a-9c44-2f6f0b9f7e31")
_NOTHING_STORED = NothingStored()

ResultEvent: TypeAlias = earlier.PlanCompressedEvent | PlanCompressedEvent

_RESULTS: Mapping[int, tuple[type[ResultEvent], Callable[[Outcome], dict[str, Any]]]] = {
    1: (earlier.PlanCompressedEvent, wire_1x.outcome_fields),
    2: (PlanCompressedEvent, wire.outcome_fields),
}
"""The event and its fields of a result, by major version."""

RESULT_MAJOR = max(_RESULTS)
"""The major version that every result is published in."""


class Reply(msgspec.Struct, frozen=True):
    """An event to publish in answer to a request: the same request gives the same reply, byte for byte."""

    event: str
    version: str
    subject: str
    message_id: str
    body: bytes
    code: str = ""
    """The failure code, if the event is a failure."""

    detail: str = ""
    """The failure as text, if the event is a failure."""

    result_of: str = ""
    """The job id, if the event is a result."""

    figures: Figures | None = None
    """The figures to count, if the event is a result."""


class Answer(msgspec.Struct, frozen=True, tag=True):
    """The answer to a request: the same request and stored plan give the same answer."""

    replies: tuple[Reply, ...]
    """The events to publish, in this order; the last one says how the request ended."""

    plans: tuple[Stored, ...] = ()
    """The plans to store before the first reply, which names them, is published."""

    whose: Identity = Identity()
    """Whose request it is."""


class Skipped(msgspec.Struct, frozen=True, tag=True):
    """A request that asks nothing of this worker."""

    reason: str
    is_off: bool = False
    """Whether the only reason is that its user is outside the rollout."""

    whose: Identity = Identity()
    """Whose request it is."""


def everybody(user_id: str) -> bool:
    """Return True: every user is in the rollout."""
    return True


def handle(
    data: bytes,
    new_limits: Callable[[], Limits] = Limits,
    store: PlanStore = _NOTHING_STORED,
    admits: Callable[[str], bool] = everybody,
    older_results: tuple[int, ...] = (),
    pace_value: bytes | None = None,
    pace_revision: int = 0,
) -> Answer | Skipped:
    """Answer a request given as bytes, if `admits` says that its user is in the rollout.

    `older_results` are the major versions in which a result is published too, before the newest; `pace_value` is the
    user's stored pace, and `pace_revision` its revision.

    Raises DecodeError where the request is invalid, RuleBroken where our own result breaks a rule, and what `store`
    raises.
    """
    request = codec.decode_request(data, REQUEST_VERSION)
    whose = Identity(request.event_id, request.user_id, request.job_id)
    if request.time_crunch_target_minutes is UNSET:
        return Skipped("no target", whose=whose)
    if not admits(request.user_id):
        return Skipped("flag off", is_off=True, whose=whose)
    athlete = _Athlete(pace.known(pace_value, pace_revision), (pace_value, pace_revision))
    replies, plans = _replies(request, request.time_crunch_target_minutes, new_limits(), store, older_results, athlete)
    return Answer(replies, plans, whose)


@dataclass(frozen=True, slots=True)
class _Athlete:
    known: Known
    told: tuple[bytes | None, int]
    """The stored value and the revision that `known` was read from."""


def _replies(
    request: PlanGenerationRequestedEvent,
    target_minutes: int,
    limits: Limits,
    store: PlanStore,
    older_results: tuple[int, ...],
    athlete: _Athlete,
) -> tuple[tuple[Reply, ...], tuple[Stored, ...]]:
    """Return the events that answer the request, and the plans to store before them."""
    try:
        sourced = plan_of(request, store)
        asked = asked_of(request, target_minutes)
        outcome = _fitted(request, sourced, athlete, asked, limits)
        older = [_reply(_result(request, sourced, outcome, major), request.event_id) for major in older_results]
        newest = _reply(
            _result(request, sourced, outcome, RESULT_MAJOR), request.event_id, figures(outcome), is_beside=bool(older)
        )
        if sourced.source != "generated":
            return (*older, newest), ()
        generated = _reply(_generated(request, sourced), request.event_id)
        return (generated, *older, newest), (Stored(sourced.plan_id, request.user_id, sourced.document),)
    except PlanError as error:
        return (_reply(_failed(request, error.code, str(error)), request.event_id),), ()
    except TooLargeError as error:
        return (_reply(_failed(request, Code.RESULT_TOO_LARGE, too_large(error)), request.event_id),), ()


class _Named(msgspec.Struct, rename="camel"):
    """The fields read from bytes that need not be a valid request."""

    event_id: str
    user_id: str
    job_id: str
    timestamp: object = None


def failure(
    data: bytes, code: str, error: str, *, stored_at_ms: int, retriable: bool = False, about: str = ""
) -> Reply | None:
    """Return the failure event for these bytes; None if they do not say whose they are.

    `about` distinguishes failures of the same eventId. If the bytes hold no valid time, the event has `stored_at_ms`,
    the time at which the broker stored them.
    """
    try:
        named = msgspec.json.decode(data, type=_Named)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    for timestamp in (named.timestamp, stored_at_ms):
        try:
            return _reply(
                PlanGenerationFailedEvent(
                    event_id=event_id(
                        "PlanGenerationFailedEvent", f"{named.event_id}/{about}" if about else named.event_id
                    ),
                    user_id=named.user_id,
                    job_id=named.job_id,
                    timestamp=timestamp,  # type: ignore[arg-type]  # encoding it tells whether it is a time
                    error=error[:1000],
                    code=code,
                    request_event_id=named.event_id,
                    retriable=retriable,
                ),
                named.event_id,
            )
        except (DecodeError, ValueError, TypeError, msgspec.MsgspecError):
            continue
    return None


class Fitting:
    """A plan, read and ready to be fitted to one or several targets; every request and every preview uses it."""

    def __init__(
        self,
        document: Mapping[str, Any],
        plan_id: str,
        policy: CompressionPolicy | None = None,
        fixed_schedules: Sequence[FixedSchedule] = (),
        counting: Counting = AS_KNOWN,
        athlete: Known = NOBODY,
    ) -> None:
        """`plan_id` is its id if the document has none. Raises PlanUnreadable.

        `counting` says how to count the minutes; it overrides the policy's tempo and pace.
        """
        plan = read(document, plan_id=plan_id)
        self._windows, unread = windows(fixed_schedules)
        self.plan = replace(plan, assumptions=(*plan.assumptions, *unread, *pace.assumptions(counting, athlete)))
        self._policy, self._counting, self._athlete = policy or CompressionPolicy(), counting, athlete
        self._usual: dict[Counting, CompressionPolicy] = {}
        self._compressions: dict[object, Compression] = {}

    def policy(
        self, target_minutes: int, counting: Counting | None = None, wishes: Wishes | None = None
    ) -> CompressionPolicy:
        """Return the policy for a target: its kappa depends on the target if the athlete wants to be surer than usual.

        `counting` overrides how the minutes are counted.
        """
        counting = counting or self._counting
        if counting in self._usual:
            return self._usual[counting]
        sessions = [session for week in self.plan.microcycles for session in week.sessions]
        asked = wishes or {}
        short = [session for session in sessions if asked.get(session.id, NO_WISH).in_scope]
        budgets = ((session, budget_seconds(session, target_minutes, self._windows, asked)) for session in short)
        policy = pace.policy_of(self._policy, self.plan, budgets, counting, self._athlete)
        if counting.confidence <= LEAST_CONFIDENCE:  # then it is the same for every target
            self._usual[counting] = policy
        return policy

    def to(self, asked: Asked | int, limits: Limits, *, compared: bool = False) -> Outcome:
        """Fit the plan to what is asked, or to so many minutes, and check the outcome by every rule.

        `compared` adds what the other tempo would keep. Raises PlanNotCompressible and RuleBroken.
        """
        asked = asked if isinstance(asked, Asked) else Asked(asked)
        wishes, unmet = wishes_of(self.plan, asked)
        target, preferences = asked.target_minutes, asked.preferences
        policy = preferred(self.policy(target, wishes=wishes), preferences)
        outcome = self._compression(policy).outcome(target, self._windows, limits, wishes)
        if compared:
            other = preferred(self.policy(target, pace.other_tempo(self._counting, policy), wishes), preferences)
            outcome = with_alternative(outcome, self._compression(other), self._windows, limits, wishes)
        outcome = replace(outcome, assumptions=(*outcome.assumptions, *unmet), asked=asked)
        plan = replace(self.plan, assumptions=outcome.assumptions)
        if broken := rules.check(plan, outcome, self._windows, wishes):
            raise RuleBroken(broken)
        return outcome

    def _compression(self, policy: CompressionPolicy) -> Compression:
        """Return the compression of the plan by that policy, made or kept: policies differ only in what is asked."""
        key = policy.tempo_name, policy.pace.kappa, policy.supersets, policy.crowded_gym, policy.drop_sets
        if key not in self._compressions:
            if len(self._compressions) >= COMPRESSIONS_KEPT:  # with a confidence, every target has its own policy
                self._compressions.clear()
            self._compressions[key] = Compression(self.plan, policy)
        return self._compressions[key]


def preferred(policy: CompressionPolicy, preferences: Preferences) -> CompressionPolicy:
    """Return the policy with the athlete's preferences."""
    return replace(
        policy,
        supersets=preferences.supersets,
        crowded_gym=policy.crowded_gym or preferences.crowded_gym,
        drop_sets=policy.drop_sets or preferences.drop_sets,
    )


def too_large(error: TooLargeError) -> str:
    """Describe why a result is too large to be published, and what to do."""
    return f"the result {error.reason}; send fewer weeks at a time"


_kept: Cache[Fitting] = Cache(PLANS_KEPT, KEPT_BYTES)
"""The plans fitted last, with all that is worked out of them independently of the target."""


def _fitted(
    request: PlanGenerationRequestedEvent,
    sourced: Sourced,
    athlete: _Athlete,
    asked: Asked,
    limits: Limits,
) -> Outcome:
    """Fit the plan to what is asked; the plan is read only if it is not kept from an earlier request."""
    document = msgspec.json.encode(sourced.document)
    key: Hashable = (
        hashlib.sha256(document).digest(),
        sourced.plan_id,
        request.core_lift_policy,
        msgspec.json.encode(request.fixed_schedules) if request.fixed_schedules else b"",
        _counting(request),
        athlete.told,
    )
    fitting = _kept.take(key) or _fitting(request, sourced, athlete.known)
    outcome = fitting.to(asked, limits, compared=True)
    _kept.put(key, fitting, len(document))
    return outcome


def _fitting(request: PlanGenerationRequestedEvent, sourced: Sourced, athlete: Known) -> Fitting:
    core = CoreLiftPolicy.FIT if request.core_lift_policy is UNSET else CoreLiftPolicy(request.core_lift_policy)
    return Fitting(
        sourced.document,
        sourced.plan_id,
        CompressionPolicy(core_lift_policy=core),
        () if request.fixed_schedules is UNSET else request.fixed_schedules,
        _counting(request),
        athlete,
    )


def _counting(request: PlanGenerationRequestedEvent) -> Counting:
    """Return how the request wants its minutes counted."""
    return Counting(
        tempo=None if request.tempo is UNSET else request.tempo,
        confidence=LEAST_CONFIDENCE if request.confidence is UNSET else float(request.confidence),
    )


def _result(request: PlanGenerationRequestedEvent, sourced: Sourced, outcome: Outcome, major: int) -> ResultEvent:
    event, fields_of = _RESULTS[major]
    return event(
        event_id=event_id("PlanCompressedEvent" if major == 1 else f"PlanCompressedEvent {major}", request.event_id),
        request_event_id=request.event_id,
        user_id=request.user_id,
        job_id=request.job_id,
        timestamp=request.timestamp,
        plan_source=sourced.source,
        **fields_of(outcome),
    )


def _generated(request: PlanGenerationRequestedEvent, sourced: Sourced) -> PlanGeneratedEvent:
    return PlanGeneratedEvent(
        event_id=event_id("PlanGeneratedEvent", request.event_id),
        user_id=request.user_id,
        plan_id=sourced.plan_id,
        timestamp=request.timestamp,
        plan_name=sourced.document["name"],
        status="completed",
        version=1,
        plan_data=dict(sourced.document),
    )


def _failed(request: PlanGenerationRequestedEvent, code: Code, error: str) -> PlanGenerationFailedEvent:
    return PlanGenerationFailedEvent(
        event_id=event_id("PlanGenerationFailedEvent", request.event_id),
        user_id=request.user_id,
        job_id=request.job_id,
        timestamp=request.timestamp,
        error=error[:1000],
        code=code.value,
        request_event_id=request.event_id,
        retriable=False,
    )


def event_id(event: str, request_event_id: str) -> str:
    """Return the id of the event of that type that answers the request; it is always the same."""
    return str(uuid5(_EVENT_IDS, f"{event}/{request_event_id}"))


def _reply(
    event: ResultEvent | PlanGeneratedEvent | PlanGenerationFailedEvent,
    request_event_id: str,
    counted: Figures | None = None,
    is_beside: bool = False,
) -> Reply:
    """Encode an event as a reply; `is_beside` if an older version of the event has its usual subject."""
    name = type(event).__name__
    publication = topology.load().publication(name)
    pattern = publication.newer_subject if is_beside else publication.subject
    return Reply(
        event=name,
        version=event.schema_version,
        subject=pattern.format(request=topology.subject_token(request_event_id)),
        message_id=event.event_id,
        body=codec.encode(event, MAX_BODY_BYTES),
        code=event.code if isinstance(event, PlanGenerationFailedEvent) and event.code is not UNSET else "",
        detail=event.error if isinstance(event, PlanGenerationFailedEvent) else "",
        result_of=event.job_id if isinstance(event, ResultEvent) else "",
        figures=counted,
    )
