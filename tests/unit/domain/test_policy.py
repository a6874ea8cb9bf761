import math

import pytest

from worker.domain.policy import CompressionPolicy


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


@pytest.mark.parametrize(
    ("seconds", "pace", "paced"), [(100, 1.1, 110), (101, 1.1, 112), (180, 1.0, 180), (61, 0.5, 31), (0, 2.0, 0)]
)
def test_pace_multiplies_and_rounds_up(seconds: int, pace: float, paced: int) -> None:
    assert CompressionPolicy(pace=pace).paced(seconds) == paced


@pytest.mark.parametrize("pace", [0, -1.0, math.inf, math.nan])
def test_a_pace_that_is_no_positive_number_is_refused(pace: float) -> None:
    with pytest.raises(ValueError, match="pace"):
        CompressionPolicy(pace=pace)
