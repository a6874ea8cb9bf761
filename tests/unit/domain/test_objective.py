"""Section 5 of the model, by numbers worked out by hand."""

from math import sqrt

import pytest

from tests.support.makers import (
    POLICY,
    a_core_lift,
    a_done_session,
    a_drill,
    a_session,
    a_week,
    an_exercise,
    block,
    coach_group,
    conditioning,
    core,
    drop_set,
    grouped,
    single,
    steady,
    superset,
)
from worker.domain import rules
from worker.domain.facts import Muscle
from worker.domain.plan import Exercise
from worker.domain.segments import Segment

BENCH, ROW = an_exercise("bench", Muscle.CHEST, sets=4), an_exercise("row", Muscle.BACK, sets=4)
CALF, CRUNCH = an_exercise("calf", Muscle.CALVES, sets=4), an_exercise("crunch", Muscle.CORE, sets=4)


def value(exercises: list[Exercise], *segments: Segment) -> float:
    """J of a week of one session."""
    session = a_session(*exercises)
    return rules.effect(a_week(session), [a_done_session(session, *segments)], POLICY)[0]


def test_the_programme_as_written_is_worth_one() -> None:
    assert value([a_core_lift(), BENCH, ROW], core(a_core_lift()), single(BENCH), single(ROW)) == pytest.approx(1.0)


def test_a_week_without_exercises_is_worth_one() -> None:
    assert value([]) == 1.0


def test_hypertrophy_is_the_root_of_the_volume_kept() -> None:
    assert value([CALF], single(CALF, 1)) == pytest.approx(sqrt(1 / 4) - 0.05)


def test_roots_are_added_over_the_muscles() -> None:
    kept = (sqrt(4) + sqrt(1)) / (sqrt(4) + sqrt(4))

    assert value([CALF, CRUNCH], single(CALF), single(CRUNCH, 1)) == pytest.approx(kept - 0.05 / 2)


def test_a_secondary_muscle_counts_half() -> None:
    lunge = an_exercise("lunge", Muscle.QUADRICEPS, sets=4, secondaries=[Muscle.GLUTES])
    bridge = an_exercise("bridge", Muscle.GLUTES, sets=2)
    kept = (sqrt(4) + sqrt(2)) / (sqrt(4) + sqrt(2 + 2))

    assert value([lunge, bridge], single(lunge)) == pytest.approx(kept - 0.05 / 2)


def test_strength_is_sets_over_sets_and_one() -> None:
    squat = a_core_lift(sets=4)

    assert value([squat], core(squat, 3)) == pytest.approx(0.6 * sqrt(3 / 4) + 0.4 * (3 / 4) / (4 / 5) - 0.05)


def test_a_week_without_a_core_lift_is_all_hypertrophy() -> None:
    assert value([CALF], single(CALF, 2)) == pytest.approx(sqrt(2 / 4) - 0.05)


def test_a_core_set_is_worth_one_after_a_shorter_rest() -> None:
    squat = a_core_lift(rest=300)

    assert value([squat], core(squat, rest=150)) == pytest.approx(1 - 0.05)


@pytest.mark.parametrize(("rest", "programmed", "quality"), [(60, 120, 0.86), (90, 120, 1.0), (60, 75, 0.86 / 0.93)])
def test_an_accessory_set_is_worth_less_after_a_shorter_rest(rest: int, programmed: int, quality: float) -> None:
    calf = an_exercise("calf", Muscle.CALVES, rest=programmed)

    assert value([calf], single(calf, rest=rest)) == pytest.approx(sqrt(quality) - 0.05)


@pytest.mark.parametrize(("priority", "quality"), [("antagonist", 1.0), ("equipment", 0.97), ("non_competing", 0.97)])
def test_a_superset_costs_the_quality_of_its_kind(priority: str, quality: float) -> None:
    assert value([CALF, CRUNCH], superset(CALF, CRUNCH, 4, priority)) == pytest.approx(sqrt(quality) - 0.05)


@pytest.mark.parametrize(("rationale", "quality"), [("metabolic_stress", 0.85), ("equipment_cluster", 0.93)])
def test_a_block_costs_the_quality_of_its_kind(rationale: str, quality: float) -> None:
    assert value([CALF, CRUNCH], block([CALF, CRUNCH], 4, rationale)) == pytest.approx(sqrt(quality) - 0.05)


def test_push_kept_beyond_pull_costs_its_square() -> None:
    kept = (sqrt(4) + sqrt(1)) / 4

    assert value([BENCH, ROW], single(BENCH), single(ROW, 1)) == pytest.approx(kept - 0.5 * (1 - 1 / 4) ** 2 - 0.025)
    assert value([BENCH, ROW], single(BENCH, 1), single(ROW)) == pytest.approx(kept - 0.5 * (1 / 4 - 1) ** 2 - 0.025)


def test_push_and_pull_that_give_way_together_are_balanced() -> None:
    assert value([BENCH, ROW], single(BENCH, 1), single(ROW, 1)) == pytest.approx(0.5 - 0.05)


@pytest.mark.parametrize("primary", [Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS])
def test_push_is_chest_shoulders_and_triceps(primary: Muscle) -> None:
    press = an_exercise("press", primary, sets=4)

    assert value([press, ROW], single(ROW)) == pytest.approx(1 / 2 - 0.5 - 0.025)


@pytest.mark.parametrize("primary", [Muscle.BACK, Muscle.BICEPS])
def test_pull_is_back_and_biceps(primary: Muscle) -> None:
    pull = an_exercise("pull", primary, sets=4)

    assert value([BENCH, pull], single(BENCH)) == pytest.approx(1 / 2 - 0.5 - 0.025)


def test_only_direct_sets_count_for_the_balance() -> None:
    press = an_exercise("press", Muscle.QUADRICEPS, sets=4, secondaries=[Muscle.CHEST])

    assert value([press, ROW], single(press)) == pytest.approx((2 + sqrt(2)) / (2 + sqrt(2) + 2) - 0.025)


def test_a_week_without_pull_has_no_balance_to_lose() -> None:
    assert value([BENCH], single(BENCH, 1)) == pytest.approx(0.5 - 0.05)


def test_sets_of_less_quality_count_less_for_the_balance_too() -> None:
    bench = an_exercise("bench", Muscle.CHEST, sets=4, rest=120)
    kept, balance = (2 * sqrt(0.86) + 2) / 4, 0.86 - 1

    assert value([bench, ROW], single(bench, rest=60), single(ROW)) == pytest.approx(kept - balance**2 / 2 - 0.025)


def test_a_coachs_group_counts_as_it_is_programmed() -> None:
    group = grouped("A", CALF, CRUNCH)

    assert value(list(group), coach_group(group)) == pytest.approx(1.0)
    assert value(list(group), coach_group(group, 1)) == pytest.approx(1 / 2 - 0.05)


def test_a_drop_set_counts_three_sets_of_less_worth() -> None:
    assert value([CALF], drop_set(CALF)) == pytest.approx(sqrt(3 * 0.9 / 4) - 0.05)


def test_conditioning_counts_five_minutes_a_set() -> None:
    run = steady(minutes=20)
    kept = (sqrt(12 / 5) + sqrt(4)) / (sqrt(20 / 5) + sqrt(4))

    assert value([run, CALF], conditioning(run, parts=12), single(CALF)) == pytest.approx(kept - 0.05 / 2)


def test_drills_and_warm_up_sets_count_for_nothing_but_the_change() -> None:
    squeeze = an_exercise("squeeze", Muscle.CALVES, sets=4, warm_ups=2)

    assert value([a_drill(), squeeze], single(squeeze, 4)) == pytest.approx(1 - 0.05)
    assert value([a_drill()]) == pytest.approx(1 - 0.05)


def test_exercises_that_nobody_knows_train_a_muscle_each() -> None:
    one, two = an_exercise("thing", None, sets=4), an_exercise("other thing", None, sets=4)

    assert value([one, two], single(one)) == pytest.approx(1 / 2 - 0.05 / 2)


def test_a_dropped_exercise_is_a_changed_one() -> None:
    assert value([CALF, CRUNCH], single(CALF)) == pytest.approx(1 / 2 - 0.05 / 2)


def test_a_week_adds_up_its_sessions() -> None:
    monday, friday = a_session(CALF, name="monday"), a_session(CALF, name="friday")
    done = [a_done_session(monday, single(CALF)), a_done_session(friday)]

    assert rules.effect(a_week(monday, friday), done, POLICY)[0] == pytest.approx(sqrt(4 / 8) - 0.05 / 2)
