"""A plan fitted to its minutes, on the smallest sessions that show it."""

from dataclasses import replace
from math import sqrt
from unittest.mock import patch

import pytest

from tests.support.brisk import brisk, compress
from tests.support.makers import a_core_lift, a_plan, a_plan_of, a_session, a_week, an_exercise
from worker.domain import rules
from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import CompressedSession, CoreLevel, Status, StoppedBy
from worker.domain.plan import Exercise, Plan, TrainingSet
from worker.domain.policy import Pace
from worker.domain.wishes import Wish
from worker.engine import compress as engine
from worker.engine import solve
from worker.engine.solve import Limits

SQUAT = a_core_lift()
CALF, CRUNCH = an_exercise("calf", Muscle.CALVES), an_exercise("crunch", Muscle.CORE)
"""Three sets of 40 s with 60 s of rest: 300 s as written, 200 s with two sets, 100 s with one."""


def fitted(*exercises: Exercise, seconds: int) -> CompressedSession:
    return compress(a_plan_of(*exercises), 180, windows={1: seconds}).sessions[0]


def kept(done: CompressedSession) -> list[tuple[str, ...]]:
    """The exercises of each segment, with its sets, in the order they are done."""
    return [
        (*(part.exercise.id for part in segment.performed), str(segment.performed[0].working))
        for segment in done.segments
    ]


def a_full_week(accessories: int, sessions: int = 1, longer: int = 0) -> Plan:
    muscles, tools = list(Muscle), list(Equipment)
    return a_plan(
        a_week(
            *(
                a_session(
                    *(
                        an_exercise(
                            f"e{n}",
                            muscles[(n + 3 * day) % len(muscles)],
                            sets=4,
                            rest=120,
                            work=30 + n + longer,
                            equipment=[tools[n % 4]],
                        )
                        for n in range(accessories)
                    ),
                    name=f"s{day}",
                    day=day,
                )
                for day in range(1, sessions + 1)
            )
        )
    )


# Unchanged where it fits.


def test_a_session_that_just_fits_is_done_as_written_in_its_order() -> None:
    done = fitted(CALF, SQUAT, CRUNCH, seconds=180 + 300 + 480 + 300)

    assert kept(done) == [("calf", "3"), ("squat", "3"), ("crunch", "3")]
    assert done.changes == ()
    assert done.original_seconds == done.compressed_seconds == 1_260


def test_a_week_that_fits_is_worth_one_with_nothing_left_to_prove() -> None:
    outcome = compress(a_plan_of(SQUAT, CALF), 60)
    (week,) = outcome.optimality

    assert (week.objective, week.upper_bound, week.gap, week.status) == (1.0, 1.0, 0.0, Status.OPTIMAL)
    assert outcome.stimulus_retained == 1.0


def test_a_session_a_second_too_long_is_changed() -> None:
    done = fitted(CALF, SQUAT, CRUNCH, seconds=1_259)

    assert done.changes
    assert done.compressed_seconds <= 1_259


# What gives way.


def test_sets_go_before_exercises_do() -> None:
    (week,) = (outcome := compress(a_plan_of(CALF), 180, windows={1: 479})).optimality

    assert kept(outcome.sessions[0]) == [("calf", "2")]
    assert week.objective == pytest.approx(sqrt(2 / 3) - 0.05)
    assert outcome.stimulus_retained == pytest.approx(sqrt(2 / 3))


def test_a_rest_is_shortened_where_that_keeps_more_than_a_set() -> None:
    rested = an_exercise("calf", Muscle.CALVES, rest=120)
    (week,) = (outcome := compress(a_plan_of(rested), 180, windows={1: 180 + 60 + 3 * 40 + 2 * 60})).optimality

    assert outcome.sessions[0].segments[0].performed[0].rests == (60, 60, 60)
    assert week.objective == pytest.approx(sqrt(0.86) - 0.05)


def test_a_rest_of_ninety_seconds_costs_only_the_change() -> None:
    rested = an_exercise("calf", Muscle.CALVES, rest=120)
    (week,) = compress(a_plan_of(rested), 180, windows={1: 180 + 60 + 3 * 40 + 2 * 90}).optimality

    assert week.objective == pytest.approx(1 - 0.05)


def test_opposed_exercises_alternate_where_both_are_too_long() -> None:
    curl, dip = an_exercise("curl", Muscle.BICEPS), an_exercise("dip", Muscle.TRICEPS)
    done = fitted(curl, dip, seconds=180 + 60 + 30 + 3 * (40 + 20 + 40) + 2 * 45)

    assert kept(done) == [("curl", "dip", "3")]


def test_the_heaviest_set_is_the_one_that_stays() -> None:
    pyramid = an_exercise("calf", Muscle.CALVES, keep_order=[2, 1, 0])
    done = fitted(pyramid, seconds=300)

    assert [one.index for one in done.segments[0].performed[0].sets] == [3]


def test_core_lifts_come_first_then_accessories_in_the_order_of_their_first_exercise() -> None:
    bench = a_core_lift("bench", Muscle.CHEST)
    curl, dip = an_exercise("curl", Muscle.BICEPS), an_exercise("dip", Muscle.TRICEPS)
    done = fitted(CALF, curl, SQUAT, CRUNCH, dip, bench, seconds=180 + 2 * 480 + 2 * 300 + 390)
    order = [segment[0] for segment in kept(done)]

    assert order[:2] == ["squat", "bench"]
    assert [name for name in ("calf", "curl", "crunch", "dip") if name in order] == order[2:]


def test_more_core_sets_than_protected_are_kept_where_there_is_time() -> None:
    done = fitted(a_core_lift(sets=5), seconds=180 + 60 + 5 * 40 + 4 * 150 - 1)

    assert kept(done) == [("squat", "4")]


def test_push_and_pull_give_way_together() -> None:
    """One set of each is worth more than two of one, for what the imbalance would cost."""
    bench, row = (
        an_exercise(m, m, work=300, rest=60, equipment=[Equipment.MACHINE], secondaries=[Muscle.CORE])
        for m in (Muscle.SHOULDERS, Muscle.BACK)
    )
    done = fitted(bench, row, seconds=180 + 2 * 360)

    assert {name for segment in kept(done) for name in segment[:-1]} == {"shoulders", "back"}


# Budgets.


@pytest.mark.parametrize(("window", "budget"), [(1_200, 1_200), (1_800, 1_800), (3_600, 1_800), (None, 1_800)])
def test_the_budget_is_the_target_or_the_windows_of_the_day_if_shorter(window: int | None, budget: int) -> None:
    windows = {} if window is None else {1: window}

    assert compress(a_plan_of(SQUAT), 30, windows=windows).sessions[0].budget_seconds == budget


def test_a_window_limits_its_weekday_only() -> None:
    sessions = (a_session(SQUAT, name=str(day), day=day) for day in range(1, 8))
    outcome = compress(a_plan(a_week(*sessions)), 30, windows={3: 900})

    assert [done.budget_seconds for done in outcome.sessions] == [1_800, 1_800, 900, 1_800, 1_800, 1_800, 1_800]


def test_day_zero_is_a_sunday() -> None:
    plan = a_plan(a_week(a_session(SQUAT, day=0)))

    assert compress(plan, 30, windows={7: 900}).sessions[0].budget_seconds == 900


# Weeks.


def test_sessions_of_a_week_share_its_volume() -> None:
    """Alone, each session would keep the calves; together one of them keeps the crunches."""
    squat = a_core_lift(sets=3)
    sessions = [a_session(squat, CALF, CRUNCH, name=f"s{d}", day=d) for d in (1, 2)]
    done = compress(a_plan(a_week(*sessions)), 180, windows=dict.fromkeys((1, 2), 180 + 480 + 300)).sessions

    assert {name for one in done for segment in kept(one) for name in segment[:-1]} == {"squat", "calf", "crunch"}


def test_weeks_are_counted_one_by_one() -> None:
    week = a_week(a_session(CALF, name="a"), name="one"), a_week(a_session(CALF, name="b"), name="two")
    outcome = compress(a_plan(*week), 180, windows={1: 479})

    assert [week.microcycle_id for week in outcome.optimality] == ["one", "two"]
    assert [week.objective for week in outcome.optimality] == pytest.approx([sqrt(2 / 3) - 0.05] * 2)
    assert [(s.microcycle_id, s.session.id) for s in outcome.sessions] == [("one", "a"), ("two", "b")]


def test_equal_weeks_keep_their_own_names() -> None:
    other = an_exercise("donkey calf", Muscle.CALVES)
    plan = a_plan(a_week(a_session(CALF, name="a"), name="one"), a_week(a_session(other, name="b"), name="two"))
    outcome = compress(plan, 180, windows={1: 479})

    assert [kept(done) for done in outcome.sessions] == [[("calf", "2")], [("donkey calf", "2")]]
    assert [change.exercise_ids for done in outcome.sessions for change in done.changes] == [
        ("calf",),
        ("donkey calf",),
    ]


def test_weeks_that_differ_in_loads_alone_keep_their_own_loads() -> None:
    """They offer the same choices, so they are solved once."""
    weeks = [
        a_week(a_session(replace(SQUAT, sets=loaded(SQUAT, load)), CALF, name=load), name=load)
        for load in ("100 kg", "110 kg")
    ]
    outcome = compress(a_plan(*weeks), 180, windows={1: 180 + 480})

    assert rules.check(a_plan(*weeks), outcome, {1: 660}) == ()
    for done in outcome.sessions:
        assert {one.load for segment in done.segments for one in segment.performed[0].sets} == {done.session.id}


def loaded(exercise: Exercise, load: str) -> tuple[TrainingSet, ...]:
    return tuple(replace(one, load=load) for one in exercise.sets)


def test_a_superset_keeps_the_sets_of_each_where_two_alike_stand_around_another() -> None:
    """The earlier of two alike is the one that is kept: beside the other, it stands first."""
    curls = (an_exercise(name) for name in ("curl", "other curl"))
    dip = an_exercise("dip", Muscle.TRICEPS, warm_ups=2, keep_order=[2, 1, 0])
    one, other = curls
    plan = a_plan_of(one, dip, other)
    for seconds in range(400, 1_400, 20):
        assert rules.check(plan, compress(plan, 180, windows={1: seconds}), {1: seconds}) == ()


def test_equal_weeks_on_other_days_have_their_own_budgets() -> None:
    weeks = (a_week(a_session(CALF, name=n, day=d), name=n) for n, d in [("one", 1), ("two", 2)])
    outcome = compress(a_plan(*weeks), 180, windows={1: 479})

    assert [done.compressed_seconds for done in outcome.sessions] == [380, 480]


# Nothing to do.


@pytest.mark.parametrize("weeks", [(), (a_week(),), (a_week(a_session()),)])
def test_a_plan_without_an_exercise_is_refused(weeks: tuple[object, ...]) -> None:
    with pytest.raises(PlanNotCompressible) as refused:
        compress(a_plan(*weeks), 30)  # type: ignore[arg-type]

    assert refused.value.code is Code.PLAN_MISSING_CONTENT
    assert refused.value.path


def test_an_empty_session_or_week_beside_others_stays_empty() -> None:
    plan = a_plan(a_week(a_session(name="rest"), a_session(SQUAT, name="train")), a_week(name="off"))
    outcome = compress(plan, 30)

    assert [len(done.segments) for done in outcome.sessions] == [0, 1]
    assert [week.objective for week in outcome.optimality] == [1.0, 1.0]
    assert rules.check(plan, outcome, {}) == ()


def test_more_exercises_kept_than_are_tried_together_are_judged_as_they_are_fitted() -> None:
    muscles = (Muscle.CHEST, Muscle.BACK)
    plan = a_plan_of(*(an_exercise(f"e{n}", muscles[n % 2], work=30 + n % 3) for n in range(24)))
    wishes = {"session": Wish(kept=frozenset(f"e{n}" for n in range(24)))}
    outcome = engine.compress(plan, 15, wishes=wishes)

    assert rules.check(plan, outcome, {}, wishes) == ()
    assert not outcome.meets_time_constraint


# Work limits.


def test_a_node_limit_gives_a_sound_answer_that_says_so() -> None:
    plan = a_full_week(10, sessions=3)
    outcome = compress(plan, 25, limits=Limits(nodes=1))
    (week,) = outcome.optimality

    assert rules.check(plan, outcome, {}) == ()
    assert (week.status, week.stopped_by) == (Status.BOUNDED, StoppedBy.NODES)
    assert week.gap > 1e-6


def test_a_deadline_gives_a_sound_answer_that_says_so() -> None:
    plan = a_full_week(10, sessions=3)
    outcome = compress(plan, 25, limits=Limits(seconds_left=lambda: 0.0))
    (week,) = outcome.optimality

    assert rules.check(plan, outcome, {}) == ()
    assert (week.status, week.stopped_by) == (Status.BOUNDED, StoppedBy.DEADLINE)


def test_a_limit_that_keeps_nothing_that_counts_from_being_proven_is_not_named() -> None:
    curls = [
        an_exercise(
            f"curl {n}",
            sets=[46, 25, 25],
            rest=[90, 90, 180],
            keep_order=[1, 0, 2],
            equipment=[Equipment.DUMBBELL],
            grip_limited=True,
            rest_seconds=90,
        )
        for n in range(5)
    ]
    plan = a_plan_of(*curls)
    with patch.multiple(solve, LISTED=0, STATES=1, FIRST_POOL=1):
        outcome = compress(plan, 180, windows={1: 1809}, limits=Limits(nodes=0))
    (week,) = outcome.optimality

    assert rules.check(plan, outcome, {1: 1809}) == ()
    assert (week.status, week.stopped_by) == (Status.OPTIMAL, None)
    assert week.gap > solve.TOLERANCE


class CountingDown:
    """A clock by which every look at it takes a second."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        self.left -= 1
        return self.left


def test_searches_that_take_all_they_may_take_the_same_and_what_one_leaves_the_others_share() -> None:
    clock = CountingDown(400)
    limits = Limits(seconds_left=clock)

    def looks(searches: int, most: int) -> int:
        share, before = limits.share(searches), clock.looks
        while not share.expired() and clock.looks - before < most:
            pass
        return clock.looks - before

    taken = [looks(4, 10_000), looks(3, 10), looks(2, 10_000), looks(1, 10_000)]

    assert taken[1] == 10
    assert sum(taken) in range(390, 401)
    assert max(taken[2:]) - min(taken[2:]) <= 3
    assert taken[0] in range(97, 103)


def test_every_week_of_a_heavy_plan_has_its_share_of_the_time_and_the_answer_is_there_at_the_deadline() -> None:
    weeks = [a_full_week(9, sessions=3, longer=number).microcycles[0] for number in range(6)]
    plan = a_plan(*(replace(week, id=f"w{number}") for number, week in enumerate(weeks)))
    outcome = compress(plan, 25, limits=Limits(nodes=10**9, seconds_left=CountingDown(600)))
    nodes = [week.nodes for week in outcome.optimality]

    assert rules.check(plan, outcome, {}) == ()
    assert {week.stopped_by for week in outcome.optimality} == {StoppedBy.DEADLINE}
    assert min(nodes) > max(nodes) / 3
    assert all(week.objective < week.upper_bound < 1.05 * week.objective for week in outcome.optimality)


def test_the_bound_of_a_stopped_search_is_not_below_the_optimum() -> None:
    plan = a_full_week(6, sessions=2)
    (whole,) = compress(plan, 20).optimality
    assert whole.status is Status.OPTIMAL

    for limits in (*map(Limits, (1, 100, 10_000)), Limits(seconds_left=lambda: 0.0)):
        (stopped,) = compress(plan, 20, limits=limits).optimality
        assert stopped.objective <= whole.objective + 1e-9
        assert stopped.upper_bound >= whole.objective - 1e-9


def test_a_session_of_as_many_accessories_as_the_contract_allows_is_compressed() -> None:
    plan = a_full_week(32)
    outcome = compress(plan, 45, limits=Limits(nodes=10_000))

    assert rules.check(plan, outcome, {}) == ()
    assert outcome.meets_time_constraint


def test_a_session_of_as_many_core_lifts_as_the_contract_allows_is_compressed() -> None:
    plan = a_plan_of(*(a_core_lift(f"lift {n}", sets=5) for n in range(32)))
    outcome = compress(plan, 120)

    assert rules.check(plan, outcome, {}) == ()
    assert outcome.core_level in (CoreLevel.REDUCED, CoreLevel.PARTIAL)


def test_exercises_of_as_many_sets_as_the_contract_allows_are_compressed() -> None:
    plan = a_plan_of(*(an_exercise(m, m, sets=50) for m in list(Muscle)[:4]), a_core_lift(sets=50))
    outcome = compress(plan, 60)

    assert rules.check(plan, outcome, {}) == ()
    assert outcome.optimality[0].status is Status.OPTIMAL


def test_a_slower_athlete_keeps_less() -> None:
    plan = a_plan_of(SQUAT, CALF, CRUNCH)
    quick, slow = (compress(plan, 180, brisk(pace=Pace(g=g)), {1: 900}).optimality[0] for g in (1.0, 1.2))

    assert slow.objective < quick.objective
