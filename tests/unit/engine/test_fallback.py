"""Section 4 of the model: sessions whose core lifts do not fit.

A lift of three sets of 40 s with 150 s of rest takes 480 s, with 120 s of rest 420 s; two sets 290 or 260; one 100. The
warm-up takes 180.
"""

import pytest

from tests.support.brisk import brisk, compress
from tests.support.makers import a_core_lift, a_plan, a_plan_of, a_session, a_week, an_exercise
from worker.domain.facts import Muscle
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Plan
from worker.domain.policy import CoreLiftPolicy, Pace

SQUAT, BENCH, CURL = a_core_lift("squat"), a_core_lift("bench", Muscle.CHEST), an_exercise("curl")
WARM_UP = 180


def fitted(*exercises: Exercise, seconds: int, policy: CoreLiftPolicy = CoreLiftPolicy.FIT) -> CompressedSession:
    plan = a_plan_of(*exercises)
    return compress(plan, 180, brisk(core_lift_policy=policy), {1: seconds}).sessions[0]


def kept(done: CompressedSession) -> list[tuple[str, int, int]]:
    parts = [part for segment in done.segments for part in segment.performed]
    return [(part.exercise.id, part.working, max(part.rests)) for part in parts]


@pytest.mark.parametrize(
    ("seconds", "sets", "rest"),
    [
        (479, 3, 120),
        (420, 3, 120),
        (419, 2, 150),
        (290, 2, 150),
        (289, 2, 120),
        (260, 2, 120),
        (259, 1, 150),
        (120, 1, 150),
    ],
)
def test_a_core_lift_keeps_the_most_sets_that_fit_and_then_the_longer_rest(seconds: int, sets: int, rest: int) -> None:
    done = fitted(SQUAT, CURL, seconds=WARM_UP + seconds)

    assert kept(done) == [("squat", sets, rest)]
    assert done.fallback == 1
    assert done.meets_time_constraint


def test_protected_core_lifts_that_just_fit_are_not_cut() -> None:
    done = fitted(SQUAT, CURL, seconds=WARM_UP + 480)

    assert kept(done) == [("squat", 3, 150)]
    assert done.fallback == 0


def test_a_rest_longer_than_the_cap_is_cut_before_any_set_is() -> None:
    done = fitted(a_core_lift(rest=300), CURL, seconds=WARM_UP + 480)

    assert kept(done) == [("squat", 3, 150)]
    assert done.fallback == 0


def test_a_rest_below_both_caps_stays() -> None:
    assert kept(fitted(a_core_lift(rest=90), seconds=WARM_UP + 60 + 2 * 40 + 90)) == [("squat", 2, 90)]


def test_never_more_than_three_sets_are_kept() -> None:
    done = fitted(a_core_lift(sets=6, rest=150), seconds=WARM_UP + 479)

    assert kept(done) == [("squat", 3, 120)]


def test_sets_are_spread_before_one_lift_gets_all() -> None:
    done = fitted(SQUAT, BENCH, seconds=WARM_UP + 2 * 290)

    assert kept(done) == [("squat", 2, 150), ("bench", 2, 150)]


def test_of_equal_lifts_the_earlier_gets_more() -> None:
    assert kept(fitted(SQUAT, BENCH, seconds=WARM_UP + 390)) == [("squat", 2, 150), ("bench", 1, 150)]
    assert kept(fitted(BENCH, SQUAT, seconds=WARM_UP + 390)) == [("bench", 2, 150), ("squat", 1, 150)]


def test_a_later_lift_gets_more_where_only_that_fits() -> None:
    slow = a_core_lift("slow", work=300)

    assert kept(fitted(slow, SQUAT, seconds=WARM_UP + 360 + 290)) == [("slow", 1, 150), ("squat", 2, 150)]


def test_the_longer_rest_comes_before_more_sets_for_the_earlier_lift() -> None:
    """At 150 s only the second lift has room for two sets; at 120 s the first would have, for the same strength."""
    first, second = a_core_lift("first", work=70), a_core_lift("second", work=55)
    room = (60 + 70) + (60 + 2 * 55 + 150)
    assert room >= (60 + 2 * 70 + 120) + (60 + 55)

    assert kept(fitted(first, second, seconds=WARM_UP + room)) == [("first", 1, 150), ("second", 2, 150)]


def test_one_shorter_rest_is_taken_for_all_lifts_or_none() -> None:
    done = fitted(SQUAT, BENCH, seconds=WARM_UP + 260 + 290 - 1)

    assert kept(done) == [("squat", 2, 120), ("bench", 2, 120)]


def test_no_accessory_is_kept_whatever_room_is_left() -> None:
    done = fitted(SQUAT, an_exercise(sets=1, work=5), seconds=WARM_UP + 479)

    assert [name for name, _, _ in kept(done)] == ["squat"]


@pytest.mark.parametrize(("seconds", "shortfall"), [(299, 1), (200, 100), (60, 240)])
def test_where_one_set_of_each_does_not_fit_the_session_says_by_how_much(seconds: int, shortfall: int) -> None:
    done = fitted(SQUAT, CURL, seconds=seconds)

    assert [(name, sets) for name, sets, _ in kept(done)] == [("squat", 1)]
    assert done.fallback == 1
    assert not done.meets_time_constraint
    assert (done.shortfall_seconds, done.minimum_minutes) == (shortfall, 5)


@pytest.mark.parametrize("seconds", [WARM_UP + 479, WARM_UP + 120, 60])
def test_under_protect_the_minutes_give_way(seconds: int) -> None:
    done = fitted(SQUAT, CURL, seconds=seconds, policy=CoreLiftPolicy.PROTECT)

    assert kept(done) == [("squat", 3, 150)]
    assert done.fallback == 0
    assert (done.shortfall_seconds, done.minimum_minutes) == (WARM_UP + 480 - seconds, 11)


def test_under_protect_a_session_that_fits_is_no_different() -> None:
    fit, protect = (fitted(SQUAT, CURL, BENCH, seconds=1_200, policy=policy) for policy in CoreLiftPolicy)

    assert fit == protect


def test_a_session_without_core_lifts_where_nothing_fits_is_left_empty_and_says_so() -> None:
    long = a_session(an_exercise(sets=3, work=700), name="long", day=1)
    plan = a_plan(a_week(long, a_session(CURL, name="short", day=2)))
    done, _ = compress(plan, 15).sessions

    assert done.segments == ()
    assert (done.shortfall_seconds, done.minimum_minutes) == (WARM_UP + 60 + 700 - 900, 16)
    assert done.fallback == 0


def test_a_plan_of_which_nothing_fits_is_empty_and_says_what_would() -> None:
    outcome = compress(a_plan_of(an_exercise(work=700)), 15)

    assert [done.segments for done in outcome.sessions] == [()]
    assert (outcome.meets_time_constraint, outcome.minimum_minutes) == (False, 16)


def test_a_lift_that_takes_forever_still_has_an_answer() -> None:
    done = fitted(a_core_lift(work=7_200), seconds=10_800)

    assert done.minimum_minutes is None
    assert kept(done) == [("squat", 1, 150)]


def test_pace_counts_in_the_fallback() -> None:
    plan: Plan = a_plan_of(SQUAT, CURL)
    slower = brisk(pace=Pace(f=1.1, g=1.1))
    least = 198 + 528

    assert [compress(plan, 180, slower, {1: seconds}).sessions[0].fallback for seconds in (least, least - 1)] == [0, 1]
