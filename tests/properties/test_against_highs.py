"""A general solver, given the same model, finds the same optimum and never more than our bound allows."""

import pytest

from tests.benchmarks.reference import GAP, highs, linear
from tests.benchmarks.weeks import generated_week, real_plans
from worker.domain.plan import Microcycle
from worker.domain.policy import CompressionPolicy
from worker.engine.solve import Limits
from worker.engine.week import Week

TIME_LIMIT = 120.0


def assert_agrees(week: Microcycle, minutes: int) -> None:
    model = linear(week, minutes * 60, CompressionPolicy())
    assert model is not None, "nothing is to be chosen at this target"
    ours = Week(week, CompressionPolicy()).solve([minutes * 60] * len(week.sessions), Limits()).optimality
    theirs = highs(model, TIME_LIMIT)

    assert theirs.value <= ours.upper_bound + GAP
    assert ours.objective <= theirs.upper_bound + GAP
    assert ours.objective == pytest.approx(theirs.value, abs=2 * GAP)


@pytest.mark.parametrize(
    ("seed", "sessions", "exercises", "sets"), [(1, 1, 6, 4), (2, 2, 5, 3), (3, 2, 6, 4), (4, 3, 5, 3)]
)
def test_a_generated_week_has_the_same_optimum(seed: int, sessions: int, exercises: int, sets: int) -> None:
    assert_agrees(generated_week(seed, sessions, exercises, sets), 20)


def test_a_real_week_has_the_same_optimum() -> None:
    plans = {plan.id: plan for plan in real_plans()}
    if not plans:
        pytest.skip("the real plans are not beside this project")

    assert_agrees(plans["liftosaur-dbppl"].microcycles[0], 30)
