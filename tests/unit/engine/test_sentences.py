"""What an athlete is told of each change: the decision, then its price."""

from dataclasses import replace

from tests.support import makers as m
from worker.domain.facts import Muscle
from worker.domain.outcome import Change, ChangeKind, CompressedSession
from worker.domain.plan import Exercise
from worker.domain.segments import Segment
from worker.engine.sentences import duration, sentence

BENCH = m.a_core_lift("Bench press", Muscle.CHEST, sets=5, warm_ups=3)
CURL, PUSHDOWN = m.an_exercise("Curls"), m.an_exercise("Pushdowns", Muscle.TRICEPS)


def told(*exercises: Exercise, segments: tuple[Segment, ...] = (), lost: float = 0.01, **fields: object) -> str:
    """The sentence of one change, beside another that costs more and one that costs less."""
    given = {"exercise_ids": (exercises[0].id,), "seconds_saved": 420, "segment": 0 if segments else None, **fields}
    change = Change(stimulus_lost=lost, reason="it fits", **given)  # type: ignore[arg-type]  # tests name the rest
    others = (replace(change, stimulus_lost=0.005), replace(change, stimulus_lost=0.05))
    done: CompressedSession = m.a_done_session(m.a_session(*exercises), *segments)
    return sentence(replace(done, changes=(change, *others)), change)


def test_what_is_left_out_says_what_it_saves() -> None:
    assert told(CURL, kinds=(ChangeKind.DROPPED,)) == "Curls left out: saves 7 minutes."


def test_the_change_that_is_missed_least_and_the_one_that_is_missed_most_say_so() -> None:
    least = told(CURL, kinds=(ChangeKind.DROPPED,), lost=0.001)
    most = told(BENCH, segments=(m.core(BENCH, 3),), kinds=(ChangeKind.FEWER_SETS,), lost=0.2, seconds_saved=360)

    assert least == "Curls left out: saves 7 minutes, least missed this week."
    assert most == "Bench press 5 → 3 sets: saves 6 minutes; the most important cut."


def test_what_nobody_misses_is_said_to_be_hardly_missed() -> None:
    fewer = told(
        BENCH, segments=(m.core(BENCH, warm_ups=2),), kinds=(ChangeKind.FEWER_WARM_UPS,), lost=0.0, seconds_saved=40
    )
    assert fewer == "Bench press 3 → 2 warm-up sets: saves 40 seconds, hardly missed."


def test_a_superset_with_all_sets_keeps_the_same_sets() -> None:
    pair = m.superset(CURL, PUSHDOWN, 3)
    same = told(CURL, PUSHDOWN, segments=(pair,), kinds=(ChangeKind.SUPERSET,), seconds_saved=300)

    assert same == "Curls and Pushdowns alternate: same sets, 5 minutes less."


def test_a_superset_with_fewer_sets_says_how_many() -> None:
    fewer = told(
        CURL,
        PUSHDOWN,
        segments=(m.superset(CURL, PUSHDOWN, 2),),
        kinds=(ChangeKind.SUPERSET, ChangeKind.FEWER_SETS),
        exercise_ids=("Curls", "Pushdowns"),
    )
    assert fewer == "Curls and Pushdowns alternate, 3 → 2 sets each: saves 7 minutes."


def test_a_superset_of_which_one_exercise_gives_sets_names_it() -> None:
    dips = m.an_exercise("Dips", Muscle.TRICEPS, sets=4)
    kinds, ids = (ChangeKind.SUPERSET, ChangeKind.FEWER_SETS), ("Curls", "Dips")

    one = told(CURL, dips, segments=(m.superset(CURL, dips, 3),), kinds=kinds, exercise_ids=ids)
    both = told(CURL, dips, segments=(m.superset(CURL, dips, 2),), kinds=kinds, exercise_ids=ids)

    assert one == "Curls and Dips alternate, Dips 4 → 3 sets: saves 7 minutes."
    assert both == "Curls and Dips alternate, 2 sets each, from 3 and 4: saves 7 minutes."


def test_what_goes_with_fewer_sets_is_told_without_numbers() -> None:
    fewer = told(
        BENCH,
        segments=(m.core(BENCH, 3, 120, warm_ups=2),),
        kinds=(ChangeKind.FEWER_SETS, ChangeKind.SHORTER_REST, ChangeKind.FEWER_WARM_UPS),
    )
    assert fewer == "Bench press 5 → 3 sets, shorter rests, fewer warm-up sets: saves 7 minutes."


def test_least_missed_of_the_session_is_not_least_missed_of_the_week() -> None:
    change = Change(("Curls",), (ChangeKind.DROPPED,), 420, 0.01, "it fits")
    done = replace(m.a_done_session(m.a_session(CURL)), changes=(change, replace(change, stimulus_lost=0.02)))
    week = (*done.changes, replace(change, stimulus_lost=0.001))

    assert sentence(done, change, week) == "Curls left out: saves 7 minutes, least missed today."
    assert sentence(done, change) == "Curls left out: saves 7 minutes, least missed this week."


def test_a_lift_for_another_day_a_shorter_ride_and_a_drop_set_are_told_as_such() -> None:
    ride, fly = m.steady("Bike", 20), m.an_exercise("Fly", Muscle.CHEST)

    assert told(BENCH, kinds=(ChangeKind.POSTPONED,)).startswith("Bench press moved to another day:")
    assert told(ride, segments=(m.conditioning(ride, parts=12),), kinds=(ChangeKind.SHORTENED,)).startswith(
        "Bike 20 → 12 minutes:"
    )
    assert told(fly, segments=(m.drop_set(fly),), kinds=(ChangeKind.DROP_SET,)).startswith("Fly as a drop set:")


def test_shorter_rests_are_told_in_minutes() -> None:
    curl = m.an_exercise("Curls", rest=120)
    assert told(curl, segments=(m.single(curl, rest=90),), kinds=(ChangeKind.SHORTER_REST,)).startswith(
        "Curls rest 2:00 → 1:30:"
    )


def test_what_takes_longer_says_so() -> None:
    assert told(CURL, segments=(m.single(CURL, 2),), kinds=(ChangeKind.FEWER_SETS,), seconds_saved=-60).startswith(
        "Curls 3 → 2 sets: takes 1 minute more"
    )


def test_lengths_of_time_are_told_to_the_minute() -> None:
    assert [duration(seconds) for seconds in (1, 45, 60, 89, 90)] == [
        "1 second",
        "45 seconds",
        "1 minute",
        "1 minute",
        "2 minutes",
    ]


def test_what_the_athlete_leaves_out_is_told_as_such_and_not_weighed() -> None:
    change = Change(("Curls",), (ChangeKind.DROPPED,), 420, 0.01, "the request leaves it out")
    ours = replace(change, exercise_ids=("Pushdowns",), stimulus_lost=0.02)
    done = replace(m.a_done_session(m.a_session(CURL, PUSHDOWN)), changes=(change, ours), excluded=frozenset({"Curls"}))

    assert sentence(done, change) == "Curls left out, as you asked: saves 7 minutes."
    assert sentence(done, ours) == "Pushdowns left out: saves 7 minutes."


def test_of_a_lift_under_way_the_sets_done_are_kept_sets() -> None:
    done_part = replace(m.core(BENCH, 2), is_done=True)
    going_on = m.core(BENCH, 1)
    change = Change(("Bench press",), (ChangeKind.FEWER_SETS,), 420, 0.01, "it fits", 1)
    done = replace(m.a_done_session(m.a_session(BENCH), done_part, going_on), changes=(change,))

    assert sentence(done, change) == "Bench press 5 → 3 sets: saves 7 minutes."


def test_a_rest_before_the_next_set_may_be_the_shorter_one() -> None:
    (part,) = m.core(BENCH, 1).performed
    going_on = replace(m.core(BENCH, 1), performed=(replace(part, is_set_up=True, rest_before=90),))

    assert told(BENCH, segments=(going_on,), kinds=(ChangeKind.SHORTER_REST,)).startswith(
        "Bench press rest 2:30 → 1:30:"
    )
