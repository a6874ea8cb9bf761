"""The clock of a session performed, part by part as docs/minutes.md has it."""

import pytest

from worker.domain.tempo import BRISK, USUAL
from worker.pace.clock import group_seconds, measure, session_seconds, single_seconds
from worker.pace.performed import PerformedExercise, PerformedSession, PerformedSet, exercise_key, from_plain


def exercise(
    *reps: int, name: str = "Curl (Dumbbell)", core: bool = False, rest: int | None = None, group: str | None = None
) -> PerformedExercise:
    return PerformedExercise(name, tuple(PerformedSet(n) for n in reps), core, rest, group)


def test_one_set_has_no_rest() -> None:
    assert single_seconds(exercise(10), BRISK) == 60 + 40


def test_a_set_takes_its_stated_seconds_or_at_least_25() -> None:
    held = PerformedExercise("Plank", (PerformedSet(None, 45),))

    assert single_seconds(held, BRISK) == 60 + 45
    assert single_seconds(exercise(1), BRISK) == 60 + 25


def test_usual_adds_to_every_rest_what_people_take() -> None:
    assert single_seconds(exercise(10, 10, 10), USUAL) == 180 + 3 * 40 + 2 * (60 + 35)
    assert single_seconds(exercise(10, 10, 10, core=True), USUAL) == 180 + 3 * 40 + 2 * (150 + 35)
    assert single_seconds(exercise(10, 10, 10, rest=20), USUAL) == 180 + 3 * 40 + 2 * (20 + 35)


def test_after_a_warm_up_set_the_rest_is_at_most_a_minute() -> None:
    warmed_up = PerformedExercise("Squat", (PerformedSet(10, None, True), PerformedSet(10)), True)

    assert single_seconds(warmed_up, BRISK) == 60 + 80 + 60


def test_a_superset_is_counted_in_rounds() -> None:
    pair = [exercise(10, 10), exercise(10)]

    assert group_seconds(pair, BRISK) == 60 + 30 + 3 * 40 + 2 * 10 + 45


def test_walking_to_another_weight_takes_longer() -> None:
    pair = [exercise(10, 10), exercise(10, 10, name="Fly (Cable)")]

    assert group_seconds(pair, BRISK) == 60 + 30 + 4 * 40 + 2 * 20 + 45


def test_a_circuit_is_counted_in_rounds_too() -> None:
    assert group_seconds([exercise(10, 10)] * 3, BRISK) == 60 + 2 * 30 + 6 * 40 + 2 * 2 * 15 + 60


def test_stated_rests_of_a_group_stand_in_place_of_switch_and_round() -> None:
    pair = [exercise(10, 10, rest=5), exercise(10, 10, rest=90)]

    assert group_seconds(pair, USUAL) == 180 + USUAL.second_setup_seconds + 4 * 40 + 2 * (5 + 35) + (90 + 35)


def test_the_members_of_a_group_share_its_seconds() -> None:
    session = PerformedSession((exercise(10, 10, group="A"), exercise(10, 10, name="Row (Dumbbell)", group="A")))

    (_, first), (_, second) = measure(session, BRISK).parts
    assert first == second == group_seconds(session.exercises, BRISK) / 2


def test_an_exercise_done_twice_is_one_part() -> None:
    session = PerformedSession((exercise(10), exercise(10, name="dumbbell  CURLS")))

    assert measure(session, BRISK).parts == (("dumbbell curl", 200.0),)


def test_no_session_is_shorter_than_five_minutes() -> None:
    assert session_seconds(PerformedSession((exercise(10),)), BRISK) == 300
    assert session_seconds(PerformedSession((exercise(10),)), USUAL) == 600 + 180 + 40


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Bench Press (Barbell)", "barbell bench press"),
        ("Barbell Bench Presses", "barbell bench press"),
        ("Bicep Curls (Cable)", "cable bicep curl"),
        ("Biceps Curl - Cable", "bicep curl cable"),
        ("  Überzüge – am KABEL ", "überzüge am kabel"),
        ("ベンチプレス", "ベンチプレス"),
        ("***", "exercise"),
        ("é" * 100, "é" * 32),
        ("\ud800x", "x"),
    ],
)
def test_an_exercise_has_one_short_key(name: str, key: str) -> None:
    assert exercise_key(name) == key


def test_what_is_no_number_of_reps_is_no_reps() -> None:
    sets = [{"reps": reps} for reps in (-1, 0, True, "8", None, 1e9, 8.0)]

    (read,) = from_plain({"exercises": [{"name": "Row", "sets": sets}, {"name": "Row", "sets": []}, 7]}).exercises

    assert [one.reps for one in read.sets] == [None] * 6 + [8]
