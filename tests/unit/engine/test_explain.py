"""One line for every change: what, the seconds saved, the stimulus lost, and why this and not another."""

from math import sqrt

import pytest

from tests.support.brisk import compress
from tests.support.makers import a_core_lift, a_plan, a_plan_of, a_session, a_week, an_exercise, grouped
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import Change, ChangeKind, CompressedSession
from worker.domain.plan import Exercise
from worker.engine.sentences import sentence

SQUAT = a_core_lift(rest=180)
CALF, CRUNCH = an_exercise("calf", Muscle.CALVES), an_exercise("crunch", Muscle.CORE)
CURL, DIP = an_exercise("curl", Muscle.BICEPS), an_exercise("dip", Muscle.TRICEPS)


def fitted(*exercises: Exercise, seconds: int) -> CompressedSession:
    return compress(a_plan_of(*exercises), 180, windows={1: seconds}).sessions[0]


def the_change(*exercises: Exercise, seconds: int) -> Change:
    (change,) = fitted(*exercises, seconds=seconds).changes
    return change


def test_fewer_sets_say_how_many_and_what_they_save() -> None:
    change = the_change(CALF, seconds=180 + 299)

    assert (change.exercise_ids, change.kinds, change.segment) == (("calf",), (ChangeKind.FEWER_SETS,), 0)
    assert change.seconds_saved == 100
    assert "calf" in change.reason
    assert "3 → 2" in change.reason


def test_one_set_is_one_set() -> None:
    assert "calf 3 → 1 set:" in the_change(CALF, seconds=180 + 199).reason


def test_where_no_accessory_is_left_none_is_said_to_give_way() -> None:
    (alone,) = fitted(SQUAT, seconds=180 + 300).changes
    for change in (alone, *fitted(SQUAT, CALF, seconds=180 + 300).changes, the_change(CALF, seconds=180 + 299)):
        assert change.reason.endswith("and there is no accessory left to give way")


def test_where_another_does_as_well_its_place_gains_nothing() -> None:
    calf = an_exercise("toe raise", Muscle.CALVES, sets=1)
    change = the_change(calf, an_exercise("heel raise", Muscle.CALVES, sets=1), seconds=300)

    assert change.kinds == (ChangeKind.DROPPED,)
    assert change.reason.endswith("giving up toe raise for it would leave the week as good as it is")


def test_what_is_proven_is_not_said_to_have_a_better_choice() -> None:
    plan = a_plan_of(a_core_lift(), *(an_exercise(muscle, muscle) for muscle in list(Muscle)[:10]))
    (done,) = compress(plan, 25).sessions

    assert not any("the search did not come to" in change.reason for change in done.changes)


def test_a_member_left_out_of_a_group_is_compared_with_the_group_that_has_it() -> None:
    """Alone beside its group it may not be done, however little one set of it takes."""
    row, press = an_exercise("row", Muscle.BACK, work=120), an_exercise("press", Muscle.CHEST, work=20)
    done = [fitted(*grouped("A", row, press), CALF, CRUNCH, seconds=seconds) for seconds in range(400, 1_500, 50)]
    reasons = [change.reason for one in done for change in one.changes]

    assert any("with it the group takes" in reason for reason in reasons)
    assert not any("the search did not come to" in reason for reason in reasons)


def test_a_shorter_rest_says_from_what_to_what() -> None:
    change = the_change(an_exercise("calf", Muscle.CALVES, rest=120), seconds=180 + 60 + 120 + 180)

    assert change.kinds == (ChangeKind.SHORTER_REST,)
    assert change.seconds_saved == 2 * (120 - 90)
    assert "120 → 90" in change.reason


def test_a_core_lift_cut_to_the_rest_cap_says_so() -> None:
    change = the_change(SQUAT, seconds=180 + 60 + 120 + 300)

    assert (change.exercise_ids, change.kinds) == (("squat",), (ChangeKind.SHORTER_REST,))
    assert change.seconds_saved == 60
    assert change.stimulus_lost == 0.0


def test_a_superset_is_one_change_for_both() -> None:
    change = the_change(CURL, DIP, seconds=180 + 600 - 1)

    assert (change.exercise_ids, change.kinds) == (("curl", "dip"), (ChangeKind.SUPERSET,))
    assert change.seconds_saved == 600 - (60 + 30 + 3 * 100 + 2 * 45)
    assert all(word in change.reason for word in ("curl", "dip", "opposing muscles"))
    assert change.stimulus_lost == pytest.approx(0.0)


def test_a_superset_with_fewer_rounds_is_both() -> None:
    change = the_change(CURL, DIP, seconds=180 + 60 + 30 + 2 * 100 + 45)

    assert change.kinds == (ChangeKind.SUPERSET, ChangeKind.FEWER_SETS)
    assert change.stimulus_lost > 0


def test_a_block_says_why_it_is_one() -> None:
    tools = [Equipment.DUMBBELL]
    group = [an_exercise(m, m, sets=1, equipment=tools) for m in (Muscle.CALVES, Muscle.CORE, Muscle.GLUTES)]
    change = the_change(*group, seconds=180 + 60 + 2 * 30 + 3 * 40 + 2 * 15)

    assert change.kinds == (ChangeKind.BLOCK,)
    assert "(shared equipment)" in change.reason


def test_a_dropped_exercise_is_in_no_segment_and_saves_all_it_took() -> None:
    done = fitted(SQUAT, CALF, seconds=180 + 60 + 3 * 40 + 2 * 150)
    dropped = [change for change in done.changes if change.kinds == (ChangeKind.DROPPED,)]

    assert [(c.exercise_ids, c.segment, c.seconds_saved) for c in dropped] == [(("calf",), None, 300)]
    assert "calf is dropped" in dropped[0].reason


def test_what_is_done_as_programmed_has_no_line() -> None:
    done = fitted(SQUAT, CALF, seconds=180 + 540 + 200)
    changed = {i for change in done.changes for i in change.exercise_ids}

    assert changed == {"calf"}


def test_the_stimulus_lost_is_what_undoing_the_change_would_bring_back() -> None:
    change = the_change(CALF, seconds=180 + 299)

    assert change.stimulus_lost == pytest.approx(1 - sqrt(2 / 3))


def test_a_change_points_at_its_segment() -> None:
    done = fitted(CALF, SQUAT, CRUNCH, seconds=180 + 480 + 300)

    for change in done.changes:
        if change.segment is not None:
            parts = done.segments[change.segment].performed
            assert tuple(part.exercise.id for part in parts) == change.exercise_ids


def test_a_fallback_is_explained_too() -> None:
    done = fitted(SQUAT, CALF, seconds=180 + 300)
    changes = {change.exercise_ids: change.kinds for change in done.changes}

    assert changes == {
        ("squat",): (ChangeKind.FEWER_SETS, ChangeKind.SHORTER_REST),
        ("calf",): (ChangeKind.DROPPED,),
    }


def test_a_fallback_does_not_say_that_the_week_would_gain_nothing() -> None:
    """What is left over there is no choice: a shorter rest is taken for all lifts, and accessories are out."""
    lifts = [a_core_lift("squat"), a_core_lift("bench", Muscle.CHEST)]
    for seconds in range(500, 1_140, 20):
        done = fitted(*lifts, an_exercise("curl", sets=1, work=5), seconds=seconds)
        assert done.fallback == 1
        assert not any("the week is no better for it" in change.reason for change in done.changes)


@pytest.mark.parametrize("name", ["n" * 200, "深" * 200, "\u202e" * 200])
def test_a_long_name_keeps_a_reason_readable(name: str) -> None:
    muscles = (Muscle.CALVES, Muscle.CORE, Muscle.GLUTES, Muscle.OTHER)
    done = fitted(*(an_exercise(f"{name[:-1]}{n}", m) for n, m in enumerate(muscles)), seconds=500)

    assert done.changes
    assert all(0 < len(change.reason) <= 1_000 for change in done.changes)


def test_reasons_are_one_line() -> None:
    squat = a_core_lift("squat\nand\nstand")
    done = fitted(squat, CALF, CRUNCH, seconds=180 + 480 + 200)

    assert done.changes
    assert all("\n" not in change.reason for change in done.changes)


def test_savings_may_be_below_zero_for_one_change_but_add_up() -> None:
    plan = a_plan(a_week(*(a_session(CURL, DIP, CALF, CRUNCH, name=str(d), day=d) for d in (1, 2))))
    outcome = compress(plan, 180, windows={1: 700, 2: 900})

    for done in outcome.sessions:
        assert sum(c.seconds_saved for c in done.changes) == done.original_seconds - done.compressed_seconds


def test_changes_that_cost_the_same_are_told_alike_whatever_the_muscle() -> None:
    names = ["flye", "raise", "calf", "crunch", "curl", "dip", "thrust"]
    muscles = [Muscle.CHEST, Muscle.SHOULDERS, Muscle.CALVES, Muscle.CORE, Muscle.BICEPS, Muscle.TRICEPS, Muscle.GLUTES]
    accessories = [an_exercise(name, muscle) for name, muscle in zip(names, muscles, strict=True)]

    done = fitted(*accessories, seconds=180 + 3 * 100)

    dropped = [change for change in done.changes if change.kinds == (ChangeKind.DROPPED,)]
    assert len(dropped) > 1
    assert len({change.stimulus_lost for change in dropped}) == 1
    assert not any("least" in sentence(done, change) or "most" in sentence(done, change) for change in dropped)
