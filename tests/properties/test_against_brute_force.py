"""On weeks small enough to try everything: what the engine finds is the best there is."""

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, assume, given, settings

from tests.support import brute
from tests.support.makers import a_plan
from tests.support.strategies import Asked, weeks, weeks_with_ties
from worker.domain import rules
from worker.domain.errors import PlanNotCompressible
from worker.domain.outcome import Outcome, Status
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine import configurations, solve
from worker.engine.compress import compress

POLICIES = [
    CompressionPolicy(),
    CompressionPolicy(pace=1.1),
    CompressionPolicy(core_lift_policy=CoreLiftPolicy.PROTECT),
]


def compressed(asked: Asked, policy: CompressionPolicy) -> Outcome | None:
    """None where the plan is refused."""
    try:
        return compress(a_plan(asked.week), 180, policy, asked.windows)
    except PlanNotCompressible:
        return None


@pytest.mark.parametrize("policy", POLICIES, ids=["default", "slower", "protect"])
@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(asked=weeks())
def test_a_week_is_as_good_as_the_best_way_to_do_it(policy: CompressionPolicy, asked: Asked) -> None:
    agrees(policy, asked)


@pytest.mark.parametrize(("listed", "combined"), [(3_000, 2), (0, 2), (0, 0.001)], ids=["listed", "built", "branched"])
@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(asked=weeks_with_ties())
def test_a_week_with_ties_is_as_good_as_the_best_way_to_do_it(listed: int, combined: float, asked: Asked) -> None:
    """Also from a poor incumbent, and where nothing is too small to be built behind bounds, merged and split."""
    with (
        patch.multiple(configurations, _LISTED=listed, MERGED=0),
        patch.multiple(solve, _TRIED_OUTRIGHT=0, MERGED=0, _FIRST_POOL=3, _COMBINED=combined),
        patch.object(solve._Search, "_ascend", any_combination),
    ):
        agrees(CompressionPolicy(), asked)


def any_combination(
    search: solve._Search, target: solve._Target, pools: list[configurations.Configurations], _: object
) -> None:
    """Offers the first configuration of each pool."""
    total = search.fixed + sum(pool.vectors[0] for pool in pools)
    target.offer(search.objective.value(total), [pool.choices[0] for pool in pools])


def agrees(policy: CompressionPolicy, asked: Asked) -> None:
    protect = policy.core_lift_policy is CoreLiftPolicy.PROTECT
    best = brute.best_objective(asked.week, asked.budgets, policy.pace, protect=protect)
    assume(best is not None)
    outcome = compressed(asked, policy)
    if outcome is None:
        assert best == brute.objective(asked.week, brute.added(*map(brute.all_dropped, asked.week.sessions)))
        return
    (week,) = outcome.optimality

    assert week.status is Status.OPTIMAL
    assert week.objective == pytest.approx(best, abs=1e-9)
    assert week.upper_bound >= week.objective
    assert rules.check(a_plan(asked.week), outcome, asked.windows) == ()
