"""What may be done with exercises, and what never, one rule at a time on the smallest session that shows it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.support.brisk import brisk
from tests.support.makers import (
    a_core_lift,
    a_drill,
    a_plan_of,
    a_session,
    a_week,
    an_exercise,
    grouped,
    intervals,
    steady,
)
from worker.domain import rules
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import ChangeKind, CompressedSession
from worker.domain.plan import Exercise, Plan
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    COACH_GROUP,
    CONDITIONING,
    DRILL,
    DROP_SET,
    SINGLE,
    SUPERSET,
    PerformedExercise,
    Segment,
)
from worker.engine.compress import Compression, compress

WARM_UP, SETUP = 180, 60
EVERY_BUDGET = range(300, 1_500, 30)
CHEST, BACK, BICEPS, TRICEPS = Muscle.CHEST, Muscle.BACK, Muscle.BICEPS, Muscle.TRICEPS
CURL, PUSHDOWN = an_exercise("curl", BICEPS), an_exercise("pushdown", TRICEPS)
CALF, CRUNCH = an_exercise("calf", Muscle.CALVES), an_exercise("crunch", Muscle.CORE)


def fitted(*exercises: Exercise, seconds: int, policy: CompressionPolicy | None = None) -> CompressedSession:
    return next(iter(each(exercises, [seconds], policy)))


def each(
    exercises: Sequence[Exercise], budgets: Sequence[int] = EVERY_BUDGET, policy: CompressionPolicy | None = None
) -> Iterator[CompressedSession]:
    """The session at each budget, beside one that always has something done; each result keeps every rule."""
    plan = Plan("plan", "plan", None, (a_week(a_session(*exercises), a_session(CALF, name="other", day=2)),))
    compression = Compression(plan, policy or brisk())
    for seconds in budgets:
        outcome = compression.outcome(180, {1: seconds})
        assert rules.check(plan, outcome, {1: seconds}) == ()
        yield outcome.sessions[0]


def part(done: CompressedSession, exercise_id: str) -> PerformedExercise | None:
    found = (one for segment in done.segments for one in segment.performed if one.exercise.id == exercise_id)
    return next(found, None)


def kinds(done: CompressedSession, exercise_id: str) -> set[ChangeKind]:
    return {kind for change in done.changes if exercise_id in change.exercise_ids for kind in change.kinds}


def groups(exercises: Sequence[Exercise], policy: CompressionPolicy | None = None) -> set[tuple[str, ...]]:
    """The exercises of every group that the engine makes of these, at any budget."""
    return {
        tuple(one.exercise.id for one in segment.performed)
        for done in each(exercises, policy=policy)
        for segment in done.segments
        if len(segment.performed) > 1
    }


# Core lifts and rests.


def test_a_core_lift_keeps_three_sets_before_an_accessory_keeps_one() -> None:
    for done in each([a_core_lift(sets=5), CALF, CRUNCH]):
        lift = part(done, "squat")
        assert lift is not None
        assert lift.working >= 3 or len(done.segments) == 1


def test_a_core_lift_never_rests_less_than_programmed_or_the_cap() -> None:
    for done in each([a_core_lift(rest=240), CURL], range(700, 1_200, 20)):
        lift = part(done, "squat")
        assert lift is not None
        assert done.fallback or set(lift.rests) in ({240}, {150})


@pytest.mark.parametrize(("rest", "allowed"), [(120, {120, 90, 60}), (75, {75, 60}), (45, {45})])
def test_an_accessory_rests_as_programmed_or_at_a_shorter_cap(rest: int, allowed: set[int]) -> None:
    curl = an_exercise("curl", rest=rest)

    assert {seconds for done in each([curl]) for one in [part(done, "curl")] if one for seconds in one.rests} == allowed


def test_a_heavy_accessory_never_rests_less_than_ninety_seconds() -> None:
    press = an_exercise("press", Muscle.SHOULDERS, heavy=True, rest=180, sets=4)
    rests = {seconds for done in each([press]) for one in [part(done, "press")] if one for seconds in one.rests}

    assert rests == {180, 90}


def test_one_set_has_no_rest_to_shorten() -> None:
    for done in each([an_exercise("curl", sets=4, rest=120)]):
        one = part(done, "curl")
        if one is not None and one.working == 1:
            assert ChangeKind.SHORTER_REST not in kinds(done, "curl")


# Never grouped.


def test_two_that_nothing_forbids_alternate() -> None:
    assert groups([CURL, PUSHDOWN]) == {("curl", "pushdown")}


@pytest.mark.parametrize(
    "fields",
    [
        {"core_lift": True},
        {"heavy": True},
        {"ballistic": True},
        {"primary": None},
    ],
    ids=str,
)
def test_one_is_never_grouped(fields: dict[str, Any]) -> None:
    assert groups([an_exercise("x", **{"primary": BICEPS, **fields}), PUSHDOWN]) == set()


@pytest.mark.parametrize("other", [steady("x", 5), intervals("x"), a_drill("x")], ids=["steady", "intervals", "drill"])
def test_conditioning_and_drills_are_never_grouped(other: Exercise) -> None:
    assert groups([other, PUSHDOWN]) == set()


@pytest.mark.parametrize(
    "fields", [{"grip_limited": True}, {"axial_load": True}, {"equipment": [Equipment.BARBELL]}], ids=str
)
def test_two_are_never_grouped_with_each_other(fields: dict[str, Any]) -> None:
    one, other = an_exercise("curl", BICEPS, **fields), an_exercise("pushdown", TRICEPS, **fields)

    assert groups([one, other]) == set()
    assert groups([one, PUSHDOWN]) == {("curl", "pushdown")}


def test_two_unknown_muscles_are_no_block_of_one_muscle() -> None:
    tools = [Equipment.MACHINE]

    assert groups([an_exercise(name, None, equipment=tools, sets=4) for name in ("x", "y", "z")]) == set()


def test_two_of_one_muscle_are_a_block_on_machines_and_none_with_a_barbell() -> None:
    def two(tool: Equipment) -> list[Exercise]:
        return [an_exercise(name, Muscle.QUADRICEPS, equipment=[tool], sets=4, rest=90) for name in ("x", "y")]

    assert groups(two(Equipment.MACHINE)) == {("x", "y")}
    assert groups(two(Equipment.BARBELL)) == set()


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (Equipment.CABLE, Equipment.MACHINE, False),
        (Equipment.MACHINE, Equipment.MACHINE, False),
        (Equipment.CABLE, Equipment.CABLE, True),
        (Equipment.DUMBBELL, Equipment.DUMBBELL, True),
        (Equipment.MACHINE, Equipment.BODYWEIGHT, True),
        (Equipment.MACHINE, Equipment.BAND, True),
    ],
)
def test_in_a_crowded_gym_nobody_holds_two_stations(one: Equipment, other: Equipment, *, may: bool) -> None:
    pair = [an_exercise("curl", BICEPS, equipment=[one]), an_exercise("pushdown", TRICEPS, equipment=[other])]

    assert bool(groups(pair, brisk(crowded_gym=True))) is may
    assert groups(pair)


# Warm-up sets.


def warm_ups_kept(exercise: Exercise) -> set[tuple[int, int]]:
    """Warm-up and working sets kept, over every budget."""
    found = (part(done, exercise.id) for done in each([exercise, CRUNCH]))
    return {(len(one.sets) - one.working, one.working) for one in found if one is not None}


def test_a_heavy_lift_keeps_its_last_two_warm_up_sets_whatever_is_cut() -> None:
    lift = a_core_lift(warm_ups=4)
    found = warm_ups_kept(lift)
    last = [part(done, "squat") for done in each([lift], [600])]

    assert {warm for warm, working in found if working < 3} == {2}
    assert {warm for warm, working in found if working == 3} == {4, 2}
    assert [one.index for one in last[0].sets[:2]] == [3, 4] if last[0] else False


def test_another_exercise_keeps_its_last_warm_up_set() -> None:
    found = warm_ups_kept(an_exercise("curl", warm_ups=3))

    assert {warm for warm, working in found if working < 3} == {1}
    assert {warm for warm, working in found if working == 3} == {3, 1}


def test_fewer_warm_up_sets_are_a_change() -> None:
    done = fitted(an_exercise("curl", warm_ups=3), seconds=WARM_UP + 2 * SETUP + 6 * 40 + 5 * 60 - 61)

    assert kinds(done, "curl") == {ChangeKind.FEWER_WARM_UPS}


# The coach's groups.


def segments_of(done: CompressedSession, *exercise_ids: str) -> list[Segment]:
    return [one for one in done.segments if any(p.exercise.id in exercise_ids for p in one.performed)]


def test_a_group_stays_whole_loses_rounds_or_loses_members_and_is_never_mixed() -> None:
    row, press = an_exercise("row", BACK), an_exercise("press", CHEST)
    seen = set()
    for done in each([*grouped("A", row, press), CURL, PUSHDOWN], range(300, 2_000, 20)):
        for segment in done.segments:
            members = {one.exercise.id for one in segment.performed}
            assert members <= {"row", "press"} or members.isdisjoint({"row", "press"})
            assert segment.kind is COACH_GROUP or members != {"row", "press"}
        assert len(segments_of(done, "row", "press")) <= 1
        seen |= {(len(s.performed), s.rounds) for s in segments_of(done, "row", "press")}

    assert {(2, 3), (2, 2)} <= seen


def test_a_member_with_fewer_sets_sits_out_the_later_rounds() -> None:
    group = grouped("A", an_exercise("row", BACK, sets=4), an_exercise("press", CHEST, sets=2))
    rounds = {
        tuple(one.working for one in segment.performed)
        for done in each([*group, CURL], range(300, 1_600, 20))
        for segment in segments_of(done, "row")
        if segment.kind is COACH_GROUP and len(segment.performed) == 2
    }

    assert rounds <= {(4, 2), (3, 2), (2, 2), (1, 1)}
    assert len(rounds) > 1


def test_a_stated_rest_holds_in_the_group_and_the_clock_fills_in_for_one_that_is_not() -> None:
    row = an_exercise("row", BACK, rest=15)
    press = an_exercise("press", CHEST, rest=100)
    silent = replace(press, is_rest_stated=False)
    stated = fitted(*grouped("A", row, press), seconds=1_500)
    filled = fitted(*grouped("A", row, silent), seconds=1_500)

    assert [one.rests for one in stated.segments[0].performed] == [(15,) * 3, (100,) * 3]
    assert [one.rests for one in filled.segments[0].performed] == [(15,) * 3, (45,) * 3]


def test_a_group_with_a_core_lift_stays_as_it_is_or_is_cut_to_the_core_lift() -> None:
    group = grouped("A", a_core_lift(rest=60), CURL)
    seen = set()
    for done in each([*group, CRUNCH], range(450, 1_400, 10)):
        found = segments_of(done, "squat", "curl")
        assert len(found) == 1
        seen.add((len(found[0].performed), found[0].rounds))

    assert {(2, 3), (1, 3)} <= seen
    assert {rounds for size, rounds in seen if size == 2} == {3}


def test_a_group_of_two_core_lifts_is_done_whole_or_each_lift_alone() -> None:
    group = grouped("A", a_core_lift("bench", CHEST, rest=90), a_core_lift("row", BACK, rest=90))
    for done in each([*group, CURL], range(500, 1_500, 20)):
        found = segments_of(done, "bench", "row")
        assert [len(one.performed) for one in found] in ([2], [1, 1])


def test_a_group_runs_with_the_core_lifts_where_it_has_one() -> None:
    done = fitted(CURL, *grouped("A", CRUNCH, a_core_lift()), seconds=WARM_UP + 1_000)

    assert done.segments[0].is_core


def test_a_group_broken_is_told() -> None:
    for done in each([*grouped("A", an_exercise("row", BACK), an_exercise("press", CHEST))]):
        for segment in segments_of(done, "row", "press"):
            if len(segment.performed) == 1:
                assert ChangeKind.GROUP_BROKEN in kinds(done, segment.performed[0].exercise.id)


# Conditioning and drills.


def test_steady_work_is_shortened_to_whole_minutes_and_never_below_half() -> None:
    kept = set()
    for done in each([steady("run", 11)], range(300, 900, 15)):
        for segment in done.segments:
            assert segment.kind is CONDITIONING
            kept.add(segment.performed[0].sets[0].work_seconds)

    assert kept == {minutes * 60 for minutes in range(6, 11)}


def test_work_in_rounds_is_shortened_to_whole_rounds() -> None:
    rounds = steady("circuit", sets=[600], part_seconds=200)
    kept = {s.performed[0].sets[0].work_seconds for done in each([rounds]) for s in done.segments}

    assert kept == {600, 400}


def test_of_intervals_at_least_half_stay() -> None:
    kept = {s.performed[0].working for done in each([intervals(sets=5)]) for s in done.segments}

    assert kept == {5, 4, 3}


def test_conditioning_stands_where_the_plan_has_it_after_the_core_lifts() -> None:
    done = fitted(steady("run", 5), CURL, a_core_lift(), seconds=WARM_UP + 480 + 360 + 100)

    assert [segment.performed[0].exercise.id for segment in done.segments] == ["squat", "run", "curl"]


def test_a_drill_is_whole_or_left_out_and_comes_first() -> None:
    seen = set()
    for done in each([a_core_lift(), a_drill("circles", 2), an_exercise(work=400)], range(700, 1_200, 20)):
        found = segments_of(done, "circles")
        assert all(segment.rounds == 2 for segment in found)
        assert not found or done.segments[0].kind is DRILL
        seen.add(len(found))

    assert seen == {0, 1}


def test_a_session_of_one_drill_is_that_drill() -> None:
    plan = a_plan_of(a_drill())

    assert [segment.kind for segment in compress(plan, 15).sessions[0].segments] == [DRILL]


# Drop sets.


@pytest.mark.parametrize("tool", [Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL])
def test_a_drop_set_is_made_only_where_it_is_allowed(tool: Equipment) -> None:
    fly = an_exercise("fly", CHEST, sets=4, rest=120, equipment=[tool])
    made = [done.segments for done in each([fly], policy=brisk(drop_sets=True))]
    without = [done.segments for done in each([fly])]

    assert DROP_SET in {segment.kind for segments in made for segment in segments}
    assert {segment.kind for segments in without for segment in segments} == {SINGLE}


@pytest.mark.parametrize(
    "fields",
    [{"heavy": True}, {"equipment": [Equipment.BARBELL]}, {"equipment": []}, {"sets": 1}, {"core_lift": True}],
    ids=str,
)
def test_no_drop_set_is_made_of_what_is_heavy_racked_or_one_set(fields: dict[str, Any]) -> None:
    fly = an_exercise("fly", CHEST, **{"sets": 4, "rest": 120, "equipment": [Equipment.CABLE], **fields})
    made = [done.segments for done in each([fly], policy=brisk(drop_sets=True))]

    assert DROP_SET not in {segment.kind for segments in made for segment in segments}


def test_a_drop_set_has_no_rest_and_counts_its_three_sets() -> None:
    fly = an_exercise("fly", CHEST, sets=4, rest=120, equipment=[Equipment.CABLE], warm_ups=2)
    made = [
        segment
        for done in each([fly], policy=brisk(drop_sets=True))
        for segment in done.segments
        if segment.kind is DROP_SET
    ]

    assert made
    for segment in made:
        (one,) = segment.performed
        assert (one.working, set(one.rests)) == (3, {0})
        assert len(one.sets) - one.working == 1


def test_an_exercise_too_long_alone_for_its_warm_up_rests_may_still_be_in_a_superset() -> None:
    curl = an_exercise("curl", BICEPS, sets=1, warm_ups=1)
    warm_up, working = curl.sets
    curl = replace(curl, sets=(replace(warm_up, rest_seconds=600), working))
    done = fitted(curl, PUSHDOWN, seconds=WARM_UP + 400)

    assert [segment.kind for segment in done.segments] == [SUPERSET]
