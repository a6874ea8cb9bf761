"""Minutes against training effect: what every target would keep of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.plan import Plan
from worker.domain.policy import CompressionPolicy
from worker.domain.wishes import NO_WISH, Wishes
from worker.engine.compress import Windows, budget_seconds, require_content
from worker.engine.solve import Limits
from worker.engine.week import Week, asked_week


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What one target keeps, as means over the plan's weeks."""

    target_minutes: int
    stimulus_retained: float
    objective: float
    upper_bound: float
    meets_time_constraint: bool


def curve(
    plan: Plan,
    targets: Sequence[int],
    policy: CompressionPolicy | None = None,
    windows: Windows | None = None,
    limits: Limits | None = None,
    wishes: Wishes | None = None,
) -> tuple[CurvePoint, ...]:
    """A point for each of `targets` in minutes, in their order; options and prices are shared.

    Raises PlanNotCompressible where the plan has no exercise.
    """
    policy, windows, limits, asked = policy or CompressionPolicy(), windows or {}, limits or Limits(), wishes or {}
    require_content(plan)
    microcycles = [week for week in plan.microcycles if any(session.exercises for session in week.sessions)]
    weeks_asked = [asked_week(week, policy, asked) for week in microcycles]
    keys = [
        (week.key, *((s.day_of_week, asked.get(s.id, NO_WISH).minutes) for s in week.microcycle.sessions))
        for week in weeks_asked
    ]
    solvers = {key: Week(week, policy) for key, week in dict(zip(keys, weeks_asked, strict=True)).items()}
    ascending = sorted(set(targets))
    solved = {
        key: week.solve_each(
            [[budget_seconds(s, target, windows, asked) for s in week.microcycle.sessions] for target in ascending],
            limits.share(len(solvers) - done),
        )
        for done, (key, week) in enumerate(solvers.items())
    }
    points = {}
    for index, target in enumerate(ascending):
        weeks = [solved[key][index] for key in keys]
        points[target] = CurvePoint(
            target_minutes=target,
            stimulus_retained=sum((week.stimulus for week in weeks), 0.0) / len(weeks),
            objective=sum((week.optimality.objective for week in weeks), 0.0) / len(weeks),
            upper_bound=sum((week.optimality.upper_bound for week in weeks), 0.0) / len(weeks),
            meets_time_constraint=all(s.minimum_seconds is None for week in weeks for s in week.sessions),
        )
    return tuple(points[target] for target in targets)
