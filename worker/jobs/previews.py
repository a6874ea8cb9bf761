"""Work out a preview: functions of bytes that return what is wrong with the plan as a value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec

from contracts.errors import TooLargeError
from worker import service, wire, wire_1x
from worker.domain.asked import Asked
from worker.domain.errors import Code, PlanError
from worker.domain.figures import Figures, figures
from worker.domain.outcome import DECIMALS, StoppedBy
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine.curve import curve
from worker.jobs.proof import within
from worker.pace.policy import AS_KNOWN, LEAST_CONFIDENCE, Counting, known
from worker.planning.asked import asked_by
from worker.planning.source import stored_plan
from worker.planning.stored import EngineStore
from worker.reading.wishes import wishes_of

TARGETS = range(15, 181)

PLANS_KEPT = 8
KEPT_BYTES = 64 * 1024
"""Plans up to this size stay in memory after reading: callers often ask for another target of the same plan."""

PLAN_ID = "preview"
"""The id of an inline plan without one."""

NO_WISHES = b"{}"


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan to fit."""

    document: bytes
    plan_id: str
    """Its id if the document has none."""
    core_lift_policy: CoreLiftPolicy
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


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a plan has no preview: the code, the place in the plan, and what is wrong there."""

    code: Code
    path: str
    reason: str


class Form(Enum):
    """The kinds of a session's file, an appointment for a calendar or a workout for a watch: ending and media type."""

    CALENDAR = "ics", "text/calendar; charset=utf-8"
    WATCH = "fit", "application/vnd.ant.fit"

    def __init__(self, ending: str, media_type: str) -> None:
        self.ending = ending
        self.media_type = media_type


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file of which session is wanted."""

    form: Form
    session_id: str
    today: date
    """The date where the athlete is: the appointment is on the next day of the session, today included."""
    starts: time
    """The start of the appointment, in the calendar's local time."""
    made: datetime


def warm_up() -> None:
    """Do nothing: importing this module has loaded what the work needs."""


def fit(plan: Plan, targets: Sequence[int], result_version: int = 1, wishes: bytes = NO_WISHES) -> list[Fitted | Unfit]:
    """Fit the plan to each of the targets and to the wishes; the results have that major version."""
    try:
        fitting = _fitting(plan)
    except PlanError as error:
        return [_unfit(error)] * len(targets)
    document = msgspec.json.decode(wishes)
    return [_fitted(fitting, asked_by(document, target), result_version) for target in targets]


def _fitted(fitting: service.Fitting, asked: Asked, result_version: int) -> Fitted | Unfit:
    try:
        is_compared = result_version > 1 and asked.progress is None  # an athlete in a session needs a quick answer
        outcome = fitting.to(asked, within(), compared=is_compared)
        body = canonical((wire if result_version == 2 else wire_1x).outcome(outcome))
        if len(body) > service.MAX_BODY_BYTES:
            raise TooLargeError((), f"is {len(body)} bytes long, at most {service.MAX_BODY_BYTES} are sent")
    except PlanError as error:
        return _unfit(error)
    except TooLargeError as error:
        return Unfit(Code.RESULT_TOO_LARGE, "", service.too_large(error))
    by_deadline = any(week.stopped_by is StoppedBy.DEADLINE for week in outcome.optimality)
    return Fitted(body, fitting.plan.name, figures(outcome), is_repeatable=not by_deadline)


def curve_of(plan: Plan, wishes: bytes = NO_WISHES) -> Curve | Unfit:
    """Return what every target keeps of the plan, with its minutes as they usually are."""
    limits = within()
    try:
        fitting = _fitting(plan)
        usually = replace(plan.counting, confidence=LEAST_CONFIDENCE)
        asked = asked_by(msgspec.json.decode(wishes), TARGETS[0])
        policy = service.preferred(fitting.policy(TARGETS[0], usually), asked.preferences)
        points = curve(fitting.plan, TARGETS, policy, limits=limits, wishes=wishes_of(fitting.plan, asked)[0])
    except PlanError as error:
        return _unfit(error)
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


def file_of(plan: Plan, target: int, wishes: bytes, wanted: Wanted) -> bytes | Unfit:
    """Fit the plan to the target and the wishes, and return one of its sessions as a file."""
    try:
        outcome = _fitting(plan).to(asked_by(msgspec.json.decode(wishes), target), within())
    except PlanError as error:
        return _unfit(error)
    done = next((one for one in outcome.sessions if one.session.id == wanted.session_id), None)
    if done is None:
        return Unfit(Code.INVALID_REQUEST, "session", "names no session of the plan")
    # these modules take long to load, and are rarely needed
    if wanted.form is Form.WATCH:
        from worker.card import watch

        return watch.fit(done, outcome.policy, wanted.made)
    from worker.card import appointment
    from worker.card.card import card_of

    day = appointment.next_day(done.session.day_of_week, wanted.today)
    event_of = f"{outcome.plan_id}/{done.session.id}"
    return appointment.ics(card_of(done, outcome), event_of, datetime.combine(day, wanted.starts), wanted.made)


def plan_of(value: bytes, plan_id: str, user_id: str) -> bytes | Unfit:
    """Return the plan of a stored value as canonical JSON, if it belongs to that user."""
    try:
        return canonical(stored_plan(plan_id, user_id, EngineStore(lambda _: value)))
    except PlanError as error:
        return _unfit(error)


def canonical(document: Any) -> bytes:
    """Encode the document as JSON: the same document gives the same bytes."""
    return msgspec.json.encode(document, order="deterministic")


def _read(plan: Plan) -> service.Fitting:
    return service.Fitting(
        msgspec.json.decode(plan.document),
        plan.plan_id,
        CompressionPolicy(core_lift_policy=plan.core_lift_policy),
        counting=plan.counting,
        athlete=known(plan.pace_value, plan.pace_revision),
    )


_kept = lru_cache(PLANS_KEPT)(_read)


def _fitting(plan: Plan) -> service.Fitting:
    """Read the plan, unless it is kept. Raises PlanError."""
    return _read(plan) if len(plan.document) > KEPT_BYTES else _kept(plan)


def _unfit(error: PlanError) -> Unfit:
    return Unfit(error.code, error.path, error.reason)
