"""A session in the library: what it refuses, and that its bounds change nothing but the work."""

from unittest.mock import patch

import pytest

from tests.benchmarks.weeks import generated_week
from tests.support.makers import a_plan, a_session, a_week, an_exercise
from worker.domain.facts import Muscle
from worker.domain.outcome import Optimality, Status
from worker.domain.plan import Microcycle
from worker.engine import solve
from worker.engine.compress import compress


def optimum(week: Microcycle, minutes: int) -> Optimality:
    (proven,) = compress(a_plan(week), minutes).optimality
    return proven


def test_more_accessories_than_there_are_bits_are_refused() -> None:
    muscles = (Muscle.CHEST, Muscle.BACK)
    exercises = [an_exercise(f"e{n}", muscles[n % 2], sets=3, rest=60 + n, work=46) for n in range(64)]

    with pytest.raises(ValueError, match="has no room for"):
        optimum(a_week(a_session(*exercises)), 30)


@pytest.mark.parametrize("states", [1, 100, 5_000])
def test_fewer_states_tabulated_prove_the_same_with_more_nodes(states: int) -> None:
    week = generated_week(4, 1, 14, 4)
    best = optimum(week, 30)
    with patch.object(solve, "STATES", states):
        charged = optimum(week, 30)

    assert best.status is charged.status is Status.OPTIMAL
    assert charged.objective == pytest.approx(best.objective, abs=1e-12)
    assert charged.nodes >= best.nodes > 0


@pytest.mark.parametrize(("seed", "minutes"), [(1, 45), (1, 60), (4, 45)])
def test_a_session_of_nineteen_exercises_is_proven_with_few_nodes(seed: int, minutes: int) -> None:
    proven = optimum(generated_week(seed, 1, 19, 5), minutes)

    assert (proven.status, proven.stopped_by) == (Status.OPTIMAL, None)
    assert proven.nodes < 100_000


def test_a_week_of_seven_long_sessions_is_proven() -> None:
    proven = optimum(generated_week(0, 7, 14, 10), 45)

    assert (proven.status, proven.stopped_by) == (Status.OPTIMAL, None)
    assert proven.nodes < 500_000
