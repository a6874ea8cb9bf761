"""Section 2 of the model: which exercises are core lifts."""

from typing import Any

import pytest

from tests.support.makers import Document, exercise_document, plan_document
from worker.reading.reader import read


def core_lifts(*exercises: Document) -> list[str]:
    session = read(plan_document(*exercises)).microcycles[0].sessions[0]
    return [exercise.name for exercise in session.core_lifts]


def is_core_lift(name: str, **fields: Any) -> bool:
    return core_lifts(exercise_document(name, **fields)) == [name]


@pytest.mark.parametrize(
    "name",
    [
        *("Squat", "Back Squat", "Front Squat", "Low-Bar Squat", "barbell squats", "SQUAT (Barbell)"),
        *("Deadlift", "Sumo Deadlift", "Romanian Deadlift", "Deadlifts"),
        *("Bench Press", "Barbell Bench Press", "Incline Bench Press", "bench-press"),
        *("Overhead Press", "Standing Overhead Press (Barbell)"),
        *("Clean", "Power Clean", "Clean and Jerk", "Snatch", "Power Snatch"),
        *("Pull-up", "Pull Up", "Pullups", "Weighted Pull-Ups", "Chin-up", "Chin Ups"),
        *("Barbell Row", "barbell rows"),
    ],
)
def test_the_big_lifts_are_known_by_name(name: str) -> None:
    assert is_core_lift(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Machine Squat", "Chest Press Machine", "Machine Bench Press", "Machine Overhead Press"),
        *("Smith Machine Squat", "Smith Bench Press", "Squat (Smith Machine)"),
        *("Cable Row", "Cable Pull-up", "Cable Deadlift"),
        *("Leg Press", "Calf Press", "Pallof Press", "Calf Press on the Leg Press", "Single-Leg Press"),
        *("Split Squat", "Bulgarian Split Squat", "Goblet Squat", "Dumbbell Goblet Squat"),
        *("Lunge", "Walking Lunges", "Reverse Lunge", "Step-up", "Step Ups", "Barbell Step-Up"),
        *("Leg Extension", "Triceps Extensions", "Back Extension", "Overhead Triceps Extension"),
        *("Lateral Raise", "Calf Raises", "Front Raise", "Standing Calf Raise (Barbell)"),
        *("Curl", "Barbell Curl", "Leg Curls", "Hammer Curl"),
        *("Chest Fly", "Cable Flyes", "Reverse Flies", "Dumbbell Fly"),
        *("Plank", "Row", "Face Pull", "Pushdown"),
    ],
)
def test_machines_isolation_and_lesser_variants_never_are(name: str) -> None:
    assert not is_core_lift(name)


@pytest.mark.parametrize("equipment", ["machine", "cable", ["machine", "barbell"], "smith machine"])
def test_a_big_name_on_a_machine_or_a_cable_is_no_core_lift(equipment: Any) -> None:
    assert not is_core_lift("Squat", equipment=equipment)


@pytest.mark.parametrize("name", ["\u202eSquat", "Squ\u200bat", "\u2066Bench Press\u2069", "ＤＥＡＤＬＩＦＴ"])
def test_invisible_characters_do_not_hide_a_name(name: str) -> None:
    assert is_core_lift(name)


@pytest.mark.parametrize("fields", [{"isCoreLift": False}, {"metadata": {"isCoreLift": False}}])
def test_a_flag_that_says_no_wins_over_tags_pattern_and_name(fields: Document) -> None:
    evidence = {"tags": ["core-lift"], "equipment": "barbell"}

    assert not is_core_lift("Squat", **evidence, **fields)


@pytest.mark.parametrize("fields", [{"isCoreLift": True}, {"metadata": {"isCoreLift": True}}])
def test_a_flag_that_says_yes_wins_over_the_name(fields: Document) -> None:
    assert is_core_lift("Leg Press", equipment="machine", **fields)


@pytest.mark.parametrize("tag", ["core-lift", "competition-lift"])
def test_a_tag_makes_a_core_lift_of_any_name(tag: str) -> None:
    assert is_core_lift("Leg Press", tags=["heavy", tag])


def test_another_tag_does_not() -> None:
    assert not is_core_lift("Leg Press", tags=["core", "lift", "core-lifting"])


@pytest.mark.parametrize("pattern", ["squat", "hinge", "vertical press"])
def test_a_movement_pattern_makes_no_core_lift(pattern: str) -> None:
    assert not is_core_lift("Something", equipment="barbell", metadata={"movementPattern": pattern})


@pytest.mark.parametrize("equipment", ["power rack", "the big thing", None])
def test_an_equipment_word_that_is_not_known_revokes_nothing(equipment: str | None) -> None:
    assert is_core_lift("Squat", equipment=equipment)


def test_warm_up_variants_and_sets_that_only_warm_up_are_passed_over() -> None:
    warming = exercise_document("Deadlift", sets=[{"type": "warmup", "reps": 5}] * 2)

    assert core_lifts(exercise_document("Bench Press Warm-up"), warming, exercise_document("Squat")) == ["Squat"]


def test_at_most_three_are_inferred_in_programmed_order() -> None:
    names = ["Squat", "Bench Press", "Deadlift", "Pull-up", "Snatch"]

    assert core_lifts(*map(exercise_document, names)) == names[:3]


def test_those_that_are_stated_count_and_are_not_limited() -> None:
    flagged = [exercise_document(f"Lift {n}", isCoreLift=True) for n in range(4)]
    big = [exercise_document(name) for name in ("Squat", "Bench Press", "Deadlift")]

    assert len(core_lifts(*flagged, *big)) == 4
    assert core_lifts(*flagged[:1], *big) == ["Lift 0", "Squat", "Bench Press"]


def test_the_limit_is_for_each_session() -> None:
    plan = plan_document(*(exercise_document(name) for name in ("Squat", "Bench Press", "Deadlift")))
    plan["microcycles"][0]["sessions"] *= 2
    sessions = read(plan).microcycles[0].sessions

    assert [len(session.core_lifts) for session in sessions] == [3, 3]


def test_a_heavy_lift_beyond_the_limit_rests_ninety_seconds() -> None:
    plan = plan_document(*(exercise_document(name) for name in ("Squat", "Bench Press", "Deadlift", "Pull-up", "Curl")))

    assert [e.rest_seconds for e in read(plan).microcycles[0].sessions[0].exercises] == [150, 150, 150, 90, 60]
