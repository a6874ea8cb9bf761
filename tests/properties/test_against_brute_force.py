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
from worker.engine import configurations, solve
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


@pytest.mark.parametrize(("listed", "combined"), [(3_000, 2), (0, 2), (0, 0.001)], ids=["listed", "built", "branched"])
@quick
@given(asked=weeks_with_ties())
def test_a_week_with_ties_is_as_good_as_the_best_way_to_do_it(listed: int, combined: float, asked: Asked) -> None:
    """Also from a poor incumbent, and where nothing is too small to be built behind bounds, merged and split."""
    with (
        patch.object(configurations, "LISTED", listed),
        patch.multiple(solve, _TRIED_OUTRIGHT=0, MERGED=0, _FIRST_POOL=3, _COMBINED=combined),
        patch.object(solve._Search, "_ascend", any_combination),
    ):
        agrees(*ASKED["default"], asked)


def any_combination(
    search: solve._Search, target: solve._Target, pools: list[configurations.Configurations], _: object
) -> None:
    """Offers the first configuration of each pool."""
    total = search.fixed + sum(pool.vectors[0] for pool in pools)
    target.offer(search.objective.value(total), [pool.choices[0] for pool in pools])


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
