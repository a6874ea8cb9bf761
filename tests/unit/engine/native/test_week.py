"""A week in the library: it ends with an error where it cannot end with an answer, and never ends the process."""

from unittest.mock import patch

import numpy as np
import pytest

from tests.benchmarks.weeks import generated_week
from tests.support.makers import a_core_lift, a_plan, a_session, a_week
from worker.domain.policy import CompressionPolicy
from worker.engine import solve
from worker.engine.compress import compress
from worker.engine.objective import week_objective
from worker.engine.solve import Limits
from worker.engine.space import Layout, SessionSpace
from worker.engine.week import Week, asked_week


class Stopped(BaseException):
    """What a handler of signals raises."""


@pytest.mark.parametrize("listed", [0, solve.LISTED])
def test_a_session_in_which_nothing_fits_is_refused(listed: int) -> None:
    microcycle, policy = a_week(a_session(a_core_lift())), CompressionPolicy()
    objective, week = week_objective(microcycle, policy), Week(asked_week(microcycle, policy, {}), policy)
    space, nothing = SessionSpace(Layout(week.offered[0], objective), 1), np.zeros(objective.size)
    prices = objective.marginals(nothing)

    with patch.object(solve, "LISTED", listed), pytest.raises(ValueError, match="has no room for"):
        solve.solve(objective, nothing, [space], [[1]], prices, Limits())


def test_what_a_look_at_the_clock_raises_is_raised() -> None:
    looks = 0

    def seconds_left() -> float:
        nonlocal looks
        looks += 1
        if looks > 5:
            raise Stopped
        return 60.0

    with pytest.raises(Stopped):
        compress(a_plan(generated_week(0, 7, 14, 10)), 45, limits=Limits(seconds_left=seconds_left))
