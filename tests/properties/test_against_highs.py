"""A general solver, given the same model, finds the same optimum and never more than our bound allows."""

import pytest

from tests.benchmarks.reference import GAP, highs, linear
from tests.benchmarks.weeks import generated_week, real_plans
from tests.support.brisk import compress
from tests.support.makers import (
    a_core_lift,
    a_drill,
    a_plan,
    a_session,
    a_week,
    an_exercise,
    grouped,
    intervals,
    steady,
)
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Microcycle

TIME_LIMIT = 120.0


def assert_agrees(week: Microcycle, minutes: int) -> None:
    model = linear(week, [minutes * 60] * len(week.sessions))
    assert model is not None, "nothing is to be chosen at this target"
    (ours,) = compress(a_plan(week), minutes).optimality
    theirs = highs(model, TIME_LIMIT)

    assert theirs.value <= ours.upper_bound + GAP
    assert ours.objective <= theirs.upper_bound + GAP
    assert ours.objective == pytest.approx(theirs.value, abs=2 * GAP)


@pytest.mark.parametrize(
    ("seed", "sessions", "exercises", "sets"), [(1, 1, 6, 4), (2, 2, 5, 3), (3, 2, 6, 4), (4, 3, 5, 3)]
)
def test_a_generated_week_has_the_same_optimum(seed: int, sessions: int, exercises: int, sets: int) -> None:
    assert_agrees(generated_week(seed, sessions, exercises, sets), 20)


@pytest.mark.parametrize("minutes", [20, 25, 30])
def test_a_week_of_everything_has_the_same_optimum(minutes: int) -> None:
    circuit = grouped(
        "A",
        an_exercise("push-up", Muscle.CHEST, equipment=[Equipment.BODYWEIGHT], rest_stated=False),
        an_exercise("plank", Muscle.CORE, sets=2, equipment=[Equipment.BODYWEIGHT], rest_stated=False),
        an_exercise("lunge", Muscle.QUADRICEPS, secondaries=[Muscle.GLUTES], rest=30, warm_ups=1),
    )
    pull = grouped("B", a_core_lift("row", Muscle.BACK, warm_ups=2), an_exercise("dip", Muscle.TRICEPS, sets=4))
    monday = a_session(
        a_drill(),
        a_core_lift(sets=5, rest=180, warm_ups=4),
        an_exercise("press", Muscle.CHEST, sets=4, rest=120, equipment=[Equipment.DUMBBELL]),
        an_exercise("pulldown", Muscle.BACK, sets=4, rest=90, equipment=[Equipment.CABLE]),
        an_exercise("thing", None, sets=3),
        *circuit,
        name="monday",
    )
    friday = a_session(
        *pull, an_exercise("curl", Muscle.BICEPS, rest=[60, 90, 120]), intervals(), steady(), name="friday"
    )

    assert_agrees(a_week(monday, friday), minutes)


def test_a_real_week_has_the_same_optimum() -> None:
    plans = {plan.id: plan for plan in real_plans()}
    if not plans:
        pytest.skip("the real plans are not beside this project")

    assert_agrees(plans["liftosaur-dbppl"].microcycles[0], 30)
