import pytest

from tests.support.makers import a_core_lift, a_plan, a_session, a_week, an_exercise
from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.facts import Muscle
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine.compress import compress
from worker.engine.curve import curve

SESSION = (
    a_core_lift(sets=5, work=50, rest=180),
    *(an_exercise(m, m, sets=4, rest=90, work=45) for m in (Muscle.CHEST, Muscle.BACK, Muscle.BICEPS, Muscle.CALVES)),
)
PLAN = a_plan(
    a_week(*(a_session(*SESSION, name=f"a{d}", day=d) for d in (1, 3, 5)), name="one"),
    a_week(a_session(*SESSION, name="b", day=2), a_session(*SESSION[:3], name="c", day=4), name="two"),
)
TARGETS = range(15, 65, 5)


def test_a_point_is_what_compress_finds() -> None:
    for point in curve(PLAN, TARGETS):
        outcome = compress(PLAN, point.target_minutes)
        weeks = outcome.optimality

        assert point.objective == pytest.approx(sum(w.objective for w in weeks) / len(weeks), abs=1e-9)
        assert point.stimulus_retained == pytest.approx(outcome.stimulus_retained, abs=1e-4)
        assert point.upper_bound >= point.objective
        assert point.meets_time_constraint == outcome.meets_time_constraint


def test_points_come_in_the_order_asked_for() -> None:
    points = curve(PLAN, [60, 15, 30, 15])

    assert [point.target_minutes for point in points] == [60, 15, 30, 15]
    assert points[1] == points[3]


def test_more_minutes_are_never_worse() -> None:
    values = [point.objective for point in curve(PLAN, range(25, 100))]

    assert values == sorted(values)
    assert values[-1] == 1.0


def test_a_target_that_cannot_be_met_says_so() -> None:
    plan = a_plan(a_week(a_session(a_core_lift(work=900))))
    policy = CompressionPolicy(core_lift_policy=CoreLiftPolicy.PROTECT)

    assert [p.meets_time_constraint for p in curve(plan, [15, 30, 180])] == [False, True, True]
    assert [p.meets_time_constraint for p in curve(plan, [15, 30, 180], policy)] == [False, False, True]


def test_a_plan_without_an_exercise_has_no_curve() -> None:
    with pytest.raises(PlanNotCompressible) as refused:
        curve(a_plan(a_week(a_session())), [30])

    assert refused.value.code is Code.PLAN_MISSING_CONTENT
