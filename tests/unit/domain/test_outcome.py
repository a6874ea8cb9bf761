import pytest

from tests.support.makers import (
    a_core_lift,
    a_done_session,
    a_session,
    an_exercise,
    an_outcome,
    block,
    core,
    single,
    superset,
)
from worker.domain.facts import Muscle
from worker.domain.outcome import Optimality, Status
from worker.domain.segments import Segment

SQUAT = a_core_lift()
FIVE = a_core_lift("five", sets=5, warm_ups=2)
CURL, DIP = an_exercise("curl", Muscle.BICEPS), an_exercise("dip", Muscle.TRICEPS)
HAMMER, PREACHER = an_exercise("hammer curl", Muscle.BICEPS), an_exercise("preacher curl", Muscle.BICEPS)
SESSION = a_session(SQUAT, CURL, DIP, HAMMER, PREACHER)


@pytest.mark.parametrize(
    ("segments", "strategy"),
    [
        ([core(SQUAT)], "core_only"),
        ([], "core_only"),
        ([core(SQUAT), single(CURL)], "core_plus_accessory"),
        ([core(SQUAT), superset(CURL, DIP, 2)], "core_plus_superset"),
        ([single(CURL), block([HAMMER, PREACHER], 2)], "core_plus_block"),
        ([superset(CURL, DIP, 2), block([HAMMER, PREACHER], 2)], "core_plus_block_and_superset"),
    ],
)
def test_the_strategy_says_what_was_done_with_the_accessories(segments: list[Segment], strategy: str) -> None:
    assert an_outcome(a_done_session(SESSION, *segments)).strategy == strategy


def test_a_plan_takes_what_its_sessions_take() -> None:
    outcome = an_outcome(a_done_session(SESSION, core(SQUAT)), a_done_session(SESSION, core(SQUAT, 1)))

    assert outcome.compressed_seconds == sum(done.compressed_seconds for done in outcome.sessions)
    assert outcome.original_seconds == 2 * outcome.sessions[0].original_seconds


def test_one_session_that_does_not_fit_makes_the_plan_not_fit() -> None:
    fits = a_done_session(SESSION, core(SQUAT))
    short, shorter = (a_done_session(SESSION, budget=900, minimum_seconds=s) for s in (901, 961))

    assert an_outcome(fits).meets_time_constraint
    assert not an_outcome(fits, short).meets_time_constraint
    assert an_outcome(fits, short, shorter).minimum_minutes == 17


@pytest.mark.parametrize(("minimum", "shortfall", "minutes"), [(901, 1, 16), (960, 60, 16), (961, 61, 17)])
def test_a_session_that_does_not_fit_says_by_how_much(minimum: int, shortfall: int, minutes: int) -> None:
    done = a_done_session(SESSION, core(SQUAT), budget=900, minimum_seconds=minimum)

    assert (done.shortfall_seconds, done.minimum_minutes) == (shortfall, minutes)


@pytest.mark.parametrize(
    ("segments", "level"),
    [
        ([core(FIVE, 3), core(SQUAT, 3)], "full"),
        ([core(FIVE, 5), core(SQUAT, 2)], "reduced"),
        ([core(FIVE, 1)], "partial"),
        ([], "partial"),
    ],
)
def test_core_protection_follows_from_the_sets_kept(segments: list[Segment], level: str) -> None:
    done = a_done_session(a_session(FIVE, SQUAT, CURL), *segments)

    assert an_outcome(done).core_level == level


def test_a_session_says_how_many_sets_of_each_core_lift_it_keeps() -> None:
    done = a_done_session(a_session(FIVE, CURL, SQUAT), core(FIVE, 2))

    assert [(lift.exercise.id, lift.kept, lift.programmed, lift.is_postponed) for lift in done.core_lifts] == [
        ("five", 2, 5, False),
        ("squat", 0, 3, True),
    ]


def test_a_gap_is_never_below_zero() -> None:
    assert Optimality("week", 0.9, 0.95, Status.BOUNDED, nodes=1).gap == pytest.approx(0.05)
    assert Optimality("week", 0.9, 0.9 - 1e-12, Status.OPTIMAL, nodes=1).gap == 0.0
