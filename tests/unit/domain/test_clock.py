"""Section 3 of the model: the honest clock, on which all segments are timed."""

import math
from dataclasses import replace

import pytest

from tests.support.brisk import brisk
from tests.support.makers import (
    POLICY,
    a_core_lift,
    an_exercise,
    block,
    coach_group,
    conditioning,
    core,
    drop_set,
    grouped,
    intervals,
    seconds_of,
    single,
    superset,
)
from worker.domain.facts import Equipment
from worker.domain.policy import CompressionPolicy, Pace
from worker.domain.segments import Segment, segment_timing
from worker.domain.tempo import USUAL

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
    assert seconds(superset(ONE, TWO, 2)) == 60 + 30 + 2 * (30 + 20 + 40) + 45


def test_a_block_of_two_has_a_second_setup_a_change_each_round_and_rest_between_rounds() -> None:
    assert seconds(block([ONE, TWO], 2)) == 60 + 30 + 2 * (30 + 40 + 20) + 60


def test_a_block_of_three_has_two_more_setups_and_two_changes_each_round() -> None:
    assert seconds(block([ONE, TWO, THREE], 3)) == 60 + 60 + 3 * (30 + 40 + 50 + 40) + 2 * 60


@pytest.mark.parametrize("group", [superset(ONE, TWO, 1), block([ONE, TWO], 1), block([ONE, TWO, THREE], 1)])
def test_one_round_has_no_rest_between_rounds(group: Segment) -> None:
    timing = segment_timing(group, POLICY)

    assert timing.total_seconds == timing.setup_seconds + timing.work_seconds + timing.rest_seconds
    assert timing.rest_seconds in (20, 40)


def test_only_the_kept_sets_are_timed() -> None:
    pyramid = an_exercise(sets=[20, 30, 90], keep_order=[2, 1, 0])

    assert seconds(single(pyramid, 1)) == 60 + 90
    assert seconds(single(pyramid, 2)) == 60 + 30 + 90 + 60


def test_a_session_is_its_fixed_seconds_and_its_segments() -> None:
    assert seconds_of([single(ONE), single(TWO)]) == 180 + (60 + 90 + 120) + (60 + 120 + 120)


def test_a_session_takes_five_minutes_at_least() -> None:
    assert seconds_of([]) == 300
    assert seconds_of([single(ONE, 1)]) == 300


def test_warm_up_sets_take_their_time() -> None:
    assert seconds(single(an_exercise(warm_ups=2, work=30), 1)) == 60 + 40 + 60 + 30


def test_the_usual_clock_adds_to_each_rest() -> None:
    assert seconds(single(ONE), CompressionPolicy(tempo=USUAL)) == 180 + 3 * 30 + 2 * (60 + 35)


def test_a_coachs_group_keeps_the_rests_it_states() -> None:
    group = grouped("A", replace(ONE, is_rest_stated=True), replace(TWO, is_rest_stated=False))

    assert seconds(coach_group(group, 2)) == 60 + 30 + 2 * (30 + 60 + 40) + 45


def test_an_exercise_of_a_group_with_fewer_sets_sits_out_the_later_rounds() -> None:
    group = grouped("A", *(replace(one, is_rest_stated=False) for one in (ONE, an_exercise("short", sets=1, work=40))))

    assert seconds(coach_group(group)) == 60 + 30 + (30 + 20 + 40) + 45 + 30 + 45 + 30


def test_a_free_weight_that_all_share_and_the_body_alone_make_a_short_switch() -> None:
    for tool, switch in ((Equipment.DUMBBELL, 10), (Equipment.BODYWEIGHT, 10), (Equipment.MACHINE, 20)):
        pair = [an_exercise(name, equipment=[tool], work=30) for name in ("a", "b")]
        assert seconds(superset(pair[0], pair[1], 1)) == 60 + 30 + 30 + switch + 30


def test_conditioning_is_its_setup_its_work_and_the_rests_told() -> None:
    assert seconds(conditioning(intervals(sets=3)), CompressionPolicy(tempo=USUAL)) == 180 + 3 * 120 + 2 * 60


def test_a_drop_set_has_no_rest() -> None:
    assert seconds(drop_set(ONE)) == 60 + 3 * 30


def test_pace_multiplies_exactly_and_rounds_the_session_up() -> None:
    slower = brisk(pace=Pace(f=1.1, g=1.01, kappa=1.5))

    assert seconds_of([single(ONE), single(TWO)], slower) == math.ceil(1.5 * (198 + 1.01 * 570))


def test_an_exercise_that_takes_longer_lengthens_its_own_segment() -> None:
    longer = brisk(pace=Pace(effects={"a": 0.5}))

    assert seconds_of([single(ONE), single(TWO)], longer) == 180 + 270 * 3 // 2 + 300


def test_a_group_takes_longer_by_the_mean_of_its_exercises() -> None:
    one, two = (an_exercise(name, sets=1, work=40) for name in ("a", "b"))
    longer = brisk(pace=Pace(effects={"a": 0.5}))

    assert seconds_of([superset(one, two, 1)], longer) == 180 + math.ceil(190 * 1.25)
