"""Section 3 of the model: the honest clock."""

import pytest

from tests.support.makers import POLICY, a_core_lift, an_exercise, block, core, single, superset
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import Segment, programmed_seconds, segment_timing, session_seconds

ONE, TWO, THREE = (an_exercise(name, work=work) for name, work in [("a", 30), ("b", 40), ("c", 50)])


def seconds(segment: Segment, policy: CompressionPolicy = POLICY) -> int:
    return segment_timing(segment, policy).total_seconds


def test_a_single_is_setup_work_and_rest_between_its_sets() -> None:
    assert seconds(single(ONE)) == 60 + 3 * 30 + 2 * 60


def test_a_single_of_one_set_has_no_rest() -> None:
    assert seconds(single(ONE, 1)) == 60 + 30


def test_a_core_lift_is_timed_like_a_single() -> None:
    assert seconds(core(a_core_lift(work=40), 2, rest=120)) == 60 + 2 * 40 + 120


def test_a_superset_has_a_second_setup_a_change_each_round_and_rest_between_rounds() -> None:
    assert seconds(superset(ONE, TWO, 2)) == 60 + 30 + 2 * (30 + 10 + 40) + 45


def test_a_block_of_two_has_a_second_setup_a_change_each_round_and_rest_between_rounds() -> None:
    assert seconds(block([ONE, TWO], 2)) == 60 + 30 + 2 * (30 + 40 + 15) + 60


def test_a_block_of_three_has_two_more_setups_and_two_changes_each_round() -> None:
    assert seconds(block([ONE, TWO, THREE], 3)) == 60 + 60 + 3 * (30 + 40 + 50 + 30) + 2 * 60


@pytest.mark.parametrize("group", [superset(ONE, TWO, 1), block([ONE, TWO], 1), block([ONE, TWO, THREE], 1)])
def test_one_round_has_no_rest_between_rounds(group: Segment) -> None:
    timing = segment_timing(group, POLICY)

    assert timing.total_seconds == timing.setup_seconds + timing.work_seconds + timing.rest_seconds
    assert timing.rest_seconds in (10, 15, 30)


def test_only_the_kept_sets_are_timed() -> None:
    pyramid = an_exercise(sets=[20, 30, 90], keep_order=[2, 1, 0])

    assert seconds(single(pyramid, 1)) == 60 + 90
    assert seconds(single(pyramid, 2)) == 60 + 30 + 90 + 60


def test_a_programmed_exercise_takes_all_its_sets_and_its_full_rest() -> None:
    assert programmed_seconds(an_exercise(sets=4, work=30, rest=180), POLICY) == 60 + 4 * 30 + 3 * 180


def test_a_session_is_a_warm_up_and_its_segments() -> None:
    assert session_seconds([300, 200], POLICY) == 180 + 300 + 200
    assert session_seconds([], POLICY) == 180


def test_pace_rounds_each_segment_and_the_warm_up_by_itself() -> None:
    slower = CompressionPolicy(pace=1.01)

    assert seconds(single(ONE, 1), slower) == 91  # 90.9
    assert session_seconds([91, 91], slower) == 182 + 91 + 91  # 181.8
