"""The work of a preview outside the event loop: functions of bytes that return a caller's fault as a value."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import msgspec

from contracts.errors import DecodeError, TooLargeError
from worker import service, wire, wire_1x
from worker.domain.asked import Asked
from worker.domain.errors import Code, PlanError
from worker.domain.figures import Figures, figures
from worker.domain.outcome import DECIMALS, StoppedBy
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine.curve import curve
from worker.engine.solve import Limits
from worker.pace.policy import AS_KNOWN, LEAST_CONFIDENCE, Counting, known
from worker.planning import stored as kept
from worker.planning.asked import asked_by
from worker.planning.source import PlanStore, Stored, stored_plan
from worker.preview.bodies import NO_WISHES, canonical
from worker.preview.refused import PLAN_NOT_FOUND, Detail, Refusal, refusal
from worker.reading.wishes import wishes_of

TARGETS = range(15, 181)
PROOF_SECONDS = 5.0
"""Seconds to prove an optimum; after them the best found is shown, with a looser bound."""

PLANS_KEPT = 8
KEPT_BYTES = 64 * 1024
"""Plans up to this size stay in memory after reading: callers often ask for another target of the same plan."""

PLAN_ID = "preview"
"""The id of an inline plan without one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan to fit."""

    document: bytes
    plan_id: str
    """Its id if the document has none."""
    core_lift_policy: CoreLiftPolicy
    is_stored: bool
    counting: Counting = AS_KNOWN
    """The tempo and confidence by which its minutes are counted."""
    pace_value: bytes | None = None
    """The stored pace of the user who asks."""
    pace_revision: int = 0


@dataclass(frozen=True, slots=True)
class Fitted:
    """A preview, encoded."""

    body: bytes
    plan_name: str
    """The plan's name, or its id if it has no name."""
    figures: Figures
    is_repeatable: bool
    """Whether working it out again gives the same: not so if a deadline ended the search."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What every target keeps of a plan, encoded."""

    body: bytes
    is_repeatable: bool


def warm_up() -> None:
    """Do nothing: importing this module has loaded what the work needs."""


def fit(
    plan: Plan, targets: Sequence[int], result_version: int = 1, wishes: bytes = NO_WISHES
) -> list[Fitted | Refusal]:
    """Fit the plan to each of the targets and to the wishes; the results have that major version."""
    try:
        fitting = fitting_of(plan)
    except PlanError as error:
        return [refusal_of(error, plan)] * len(targets)
    document = msgspec.json.decode(wishes)
    return [_fitted(fitting, asked_by(document, target), plan, result_version) for target in targets]


def curve_of(plan: Plan, wishes: bytes = NO_WISHES) -> Curve | Refusal:
    """Return what every target keeps of the plan, with its minutes as they usually are."""
    limits = limits_of(PROOF_SECONDS)
    try:
        fitting = fitting_of(plan)
        usually = replace(plan.counting, confidence=LEAST_CONFIDENCE)
        asked = asked_by(msgspec.json.decode(wishes), TARGETS[0])
        policy = service.preferred(fitting.policy(TARGETS[0], usually), asked.preferences)
        points = curve(fitting.plan, TARGETS, policy, limits=limits, wishes=wishes_of(fitting.plan, asked)[0])
    except PlanError as error:
        return refusal_of(error, plan)
    told = {
        "planId": fitting.plan.id,
        "points": [
            {
                "targetMinutes": point.target_minutes,
                "stimulusRetained": round(min(1.0, point.stimulus_retained), DECIMALS),
                "objective": round(point.objective, DECIMALS),
                "upperBound": round(max(point.objective, point.upper_bound), DECIMALS),
                "meetsTimeConstraint": point.meets_time_constraint,
            }
            for point in points
        ],
    }
    return Curve(msgspec.json.encode(told), not limits.expired())


def plan_of(value: bytes, plan_id: str, user_id: str) -> bytes | Refusal:
    """Return the plan of a stored value as canonical JSON, if it belongs to that user."""
    try:
        document = stored_plan(plan_id, user_id, _One(kept.decode(plan_id, value)))
    except DecodeError:
        return PLAN_NOT_FOUND  # its owner cannot be read
    except PlanError as error:
        return refusal_of(error, Plan(b"", plan_id, CoreLiftPolicy.FIT, is_stored=True))
    return canonical(document)


def fitting_of(plan: Plan) -> service.Fitting:
    """Read the plan, unless it is kept. Raises PlanError."""
    return _read(plan) if len(plan.document) > KEPT_BYTES else _kept(plan)


def _read(plan: Plan) -> service.Fitting:
    return service.Fitting(
        msgspec.json.decode(plan.document),
        plan.plan_id,
        CompressionPolicy(core_lift_policy=plan.core_lift_policy),
        counting=plan.counting,
        athlete=known(plan.pace_value, plan.pace_revision),
    )


_kept = lru_cache(PLANS_KEPT)(_read)


def _fitted(fitting: service.Fitting, asked: Asked, plan: Plan, result_version: int) -> Fitted | Refusal:
    try:
        is_compared = result_version > 1 and asked.progress is None  # an athlete in a session needs a quick answer
        outcome = fitting.to(asked, limits_of(PROOF_SECONDS), compared=is_compared)
        body = msgspec.json.encode((wire if result_version == 2 else wire_1x).outcome(outcome), order="deterministic")
        if len(body) > service.MAX_BODY_BYTES:
            raise TooLargeError((), f"is {len(body)} bytes long, at most {service.MAX_BODY_BYTES} are sent")
    except PlanError as error:
        return refusal_of(error, plan)
    except TooLargeError as error:
        return refusal(Code.RESULT_TOO_LARGE, Detail("", service.too_large(error)))
    by_deadline = any(week.stopped_by is StoppedBy.DEADLINE for week in outcome.optimality)
    return Fitted(body, fitting.plan.name, figures(outcome), is_repeatable=not by_deadline)


def limits_of(seconds: float) -> Limits:
    """Return limits that end the search after so many seconds from now."""
    deadline = time.monotonic() + seconds
    return Limits(seconds_left=lambda: deadline - time.monotonic())


def refusal_of(error: PlanError, plan: Plan) -> Refusal:
    """Return the refusal of a plan that cannot be fitted."""
    if error.code is Code.PLAN_NOT_FOUND:
        return PLAN_NOT_FOUND
    if error.code is Code.INVALID_PLAN:
        if plan.is_stored:
            return refusal(Code.PLAN_NOT_COMPRESSIBLE, Detail(error.path, error.reason))
        return refusal(error.code, Detail(f"plan.{error.path}" if error.path else "plan", error.reason))
    return refusal(error.code, Detail(error.path, error.reason))


class _One(PlanStore):
    """A store of one plan."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def get(self, plan_id: str) -> Stored | None:
        return self._stored
