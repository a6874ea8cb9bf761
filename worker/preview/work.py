"""What is worked out away from the event loop: plain functions of bytes, which do not raise what a caller did wrong."""

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
from worker.domain.outcome import StoppedBy
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
"""How long an optimum may be proven before what is found is shown, with a looser bound."""

PLANS_KEPT = 8
KEPT_BYTES = 64 * 1024
"""Plans up to that size stay read for a while: who asked for one target asks for the next."""

PLAN_ID = "preview"
"""What an inline plan without an id is called."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan to be worked on."""

    document: bytes
    plan_id: str
    """Its id where the document names none."""
    core_lift_policy: CoreLiftPolicy
    is_stored: bool
    counting: Counting = AS_KNOWN
    """How its minutes are to be counted."""
    pace_value: bytes | None = None
    """What is stored of the pace of the user who asks."""
    pace_revision: int = 0


@dataclass(frozen=True, slots=True)
class Fitted:
    """A preview, as it is sent."""

    body: bytes
    plan_name: str
    """Its id where it has none."""
    figures: Figures
    is_repeatable: bool
    """Whether working it out again gives the same, which a deadline may prevent."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What every target keeps, as it is sent."""

    body: bytes
    is_repeatable: bool


def warm_up() -> None:
    """Load what the work needs: importing this module has done that."""


def fit(
    plan: Plan, targets: Sequence[int], result_version: int = 1, wishes: bytes = NO_WISHES
) -> list[Fitted | Refusal]:
    """The plan fitted to each of the targets and what is asked beside, told in results of that major version."""
    try:
        fitting = fitting_of(plan)
    except PlanError as error:
        return [refusal_of(error, plan)] * len(targets)
    document = msgspec.json.decode(wishes)
    return [_fitted(fitting, asked_by(document, target), plan, result_version) for target in targets]


def curve_of(plan: Plan, wishes: bytes = NO_WISHES) -> Curve | Refusal:
    """What every target keeps of the plan, as its minutes usually are."""
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
                "stimulusRetained": round(min(1.0, point.stimulus_retained), wire.DECIMALS),
                "objective": round(point.objective, wire.DECIMALS),
                "upperBound": round(max(point.objective, point.upper_bound), wire.DECIMALS),
                "meetsTimeConstraint": point.meets_time_constraint,
            }
            for point in points
        ],
    }
    return Curve(msgspec.json.encode(told), not limits.expired())


def plan_of(value: bytes, plan_id: str, user_id: str) -> bytes | Refusal:
    """The plan that a stored value holds, if it is that user's: as `bodies.canonical` writes it."""
    try:
        document = stored_plan(plan_id, user_id, _One(kept.decode(plan_id, value)))
    except DecodeError:
        return PLAN_NOT_FOUND  # whose it is cannot be read
    except PlanError as error:
        return refusal_of(error, Plan(b"", plan_id, CoreLiftPolicy.FIT, is_stored=True))
    return canonical(document)


def fitting_of(plan: Plan) -> service.Fitting:
    """The plan, read. Raises PlanError."""
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
        is_compared = result_version > 1 and asked.progress is None  # whoever trains waits for no second opinion
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
    """What ends the search after so many seconds from now."""
    deadline = time.monotonic() + seconds
    return Limits(seconds_left=lambda: deadline - time.monotonic())


def refusal_of(error: PlanError, plan: Plan) -> Refusal:
    """What is answered where the plan cannot be fitted."""
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
