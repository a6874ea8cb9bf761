"""On weeks small enough to try everything: what the engine finds is the best there is."""

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, assume, given, settings

from tests.properties.test_the_judges import ASKED
from tests.support import brute
from tests.support.makers import a_plan
from tests.support.strategies import Asked, weeks, weeks_to_group, weeks_with_ties
from worker.domain import rules
from worker.domain.errors import PlanNotCompressible
from worker.domain.outcome import Outcome, Status
from worker.domain.policy import CompressionPolicy
from worker.engine import solve
from worker.engine.compress import compress

quick = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def compressed(asked: Asked, policy: CompressionPolicy) -> Outcome | None:
    """None where the plan is refused."""
    try:
        return compress(a_plan(asked.week), 180, policy, asked.windows)
    except PlanNotCompressible:
        return None


@pytest.mark.parametrize("terms", ASKED)
@quick
@given(asked=weeks())
def test_a_week_is_as_good_as_the_best_way_to_do_it(terms: str, asked: Asked) -> None:
    agrees(*ASKED[terms], asked)


@pytest.mark.parametrize("terms", ["default", "crowded", "drops"])
@quick
@given(asked=weeks_to_group())
def test_accessories_are_grouped_as_well_as_can_be(terms: str, asked: Asked) -> None:
    agrees(*ASKED[terms], asked)


@pytest.mark.parametrize(
    ("listed", "states", "combined"),
    [(500, 16_384, 200_000), (0, 16_384, 200_000), (0, 4, 200_000), (0, 16_384, 1)],
    ids=["listed", "built", "charged", "branched"],
)
@quick
@given(asked=weeks_with_ties())
def test_a_week_with_ties_is_as_good_as_the_best_way_to_do_it(
    listed: int, states: int, combined: int, asked: Asked
) -> None:
    """Also where nothing is too small to be built behind bounds, and all that is left is halved to single weeks."""
    with (
        patch.multiple(solve, LISTED=listed, STATES=states, COMBINED=combined),
        patch.multiple(solve, TRIED_OUTRIGHT=0, TRIED_AT_ONCE=0, FIRST_POOL=3),
    ):
        agrees(*ASKED["default"], asked)


def agrees(policy: CompressionPolicy, terms: brute.Terms, asked: Asked) -> None:
    best = brute.best_objective(asked.week, asked.budgets, terms, most=5_000)
    assume(best is not None)
    outcome = compressed(asked, policy)
    if outcome is None:
        assert best == pytest.approx(brute.objective(asked.week, [()] * len(asked.week.sessions)))
        return
    (week,) = outcome.optimality

    assert rules.check(a_plan(asked.week), outcome, asked.windows) == ()
    assert week.status is Status.OPTIMAL
    assert week.objective == pytest.approx(best, abs=1e-9)
    assert week.upper_bound >= week.objective
