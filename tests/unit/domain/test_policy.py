import math

import pytest

from tests.support.brisk import brisk
from worker.domain.policy import CompressionPolicy, Pace, clock


@pytest.mark.parametrize(
    ("rest", "quality"), [(0, 0.86), (59, 0.86), (60, 0.86), (75, 0.93), (84, 0.972), (90, 1.0), (600, 1.0)]
)
def test_a_set_is_worth_less_after_less_than_ninety_seconds(rest: int, quality: float) -> None:
    assert CompressionPolicy().rest_quality(rest) == pytest.approx(quality)


@pytest.mark.parametrize(
    ("rest", "programmed", "quality"),
    [(60, 120, 0.86), (90, 120, 1.0), (60, 75, 0.86 / 0.93), (60, 60, 1.0), (60, 30, 1.0), (90, 60, 1.0)],
)
def test_a_shorter_rest_costs_what_it_takes_from_the_programmed_one(rest: int, programmed: int, quality: float) -> None:
    assert CompressionPolicy().single_quality(rest, programmed) == pytest.approx(quality)


@pytest.mark.parametrize("number", [0, -1.0, math.inf, math.nan])
@pytest.mark.parametrize("name", ["f", "g", "kappa"])
def test_a_pace_that_is_no_positive_number_is_refused(name: str, number: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        Pace(**{name: number})  # type: ignore[arg-type]  # one of the three


@pytest.mark.parametrize("effect", [-1.0, 10.0, math.nan])
def test_an_effect_that_leaves_no_time_or_far_too_much_is_refused(effect: float) -> None:
    with pytest.raises(ValueError, match="effects"):
        Pace(effects={"curl": effect})


def test_capacity_is_what_the_segments_may_take_within_the_budget() -> None:
    runs = clock(brisk())

    assert runs.capacity(1_000) == 820
    assert runs.capacity(299) < 0
    assert runs.seconds(820) == 1_000
    assert runs.seconds(821) == 1_001


@pytest.mark.parametrize("budget", [300, 1_000, 1_001, 3_600])
def test_what_fits_the_capacity_fits_the_budget_and_no_more_does(budget: int) -> None:
    slow = clock(brisk(pace=Pace(f=1.1, g=1.07, kappa=1.3, effects={"curl": 0.1})))
    most = slow.capacity(budget)

    assert most < 0 or slow.seconds(most) <= budget < slow.seconds(most + 1)
