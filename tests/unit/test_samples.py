import json
import re
from typing import Any

import pytest

from worker import samples
from worker.domain.tempo import USUAL

MUSCLES = {
    *("chest", "back", "shoulders", "biceps", "triceps", "core"),
    *("quadriceps", "hamstrings", "glutes", "calves", "full-body", "other"),
}
ALIASES = {"lats", "quads"}
EQUIPMENT = {"barbell", "dumbbell", "kettlebell", "machine", "cable", "bodyweight", "band", "cardio", "other"}
RESTS = ("restTime", "restSeconds", "restInterval", "targetRest", "rest")
REPS = ("reps", "targetReps", "repRange")

each_sample = pytest.mark.parametrize("name", samples.names())


def plan(name: str) -> Any:
    return json.loads(samples.read(name))


def sessions(name: str) -> list[Any]:
    return [session for week in plan(name)["microcycles"] for session in week["sessions"]]


def exercises(name: str) -> list[Any]:
    return [exercise for session in sessions(name) for exercise in session["exercises"]]


def first(record: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((record[key] for key in keys if key in record), None)


def work_seconds(reps: int | str) -> int:
    text = str(reps)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if not numbers:
        return 40
    both_sides = 2 if "each" in text or "/" in text else 1
    return both_sides * numbers[-1] if "sec" in text else max(25, 10 + 3 * both_sides * numbers[-1])


def exercise_seconds(exercise: dict[str, Any]) -> int:
    sets = first(exercise, ("sets", "targetSets"))
    each = sets if isinstance(sets, list) else [{"reps": first(exercise, REPS)}] * sets
    work = sum(one.get("estimatedDurationSeconds") or work_seconds(first(one, REPS)) for one in each)
    rest = int(str(first(exercise, RESTS)).removesuffix("s")) + USUAL.rest_extra_seconds
    return int(USUAL.setup_seconds + work + (len(each) - 1) * rest)


def session_minutes(session: dict[str, Any]) -> float:
    return (USUAL.fixed_seconds + sum(map(exercise_seconds, session["exercises"]))) / 60


def test_there_are_seven_sorted_samples() -> None:
    assert len(samples.names()) == 7
    assert list(samples.names()) == sorted(samples.names())


@pytest.mark.parametrize("name", ["no-such-plan", "../samples/five-by-five", ""])
def test_an_unlisted_name_is_not_read(name: str) -> None:
    with pytest.raises(KeyError):
        samples.read(name)


@each_sample
def test_a_sample_says_whose_it_is_and_how_long_it_runs(name: str) -> None:
    sample = plan(name)
    assert sample["id"] == name
    assert sample["userId"].startswith("athlete-demo-")
    assert sample["name"]
    assert sample["description"]
    assert [week["weekNumber"] for week in sample["microcycles"]] == list(range(1, sample["duration"] + 1))


@each_sample
def test_a_week_has_its_sessions_on_different_days_in_order(name: str) -> None:
    for week in plan(name)["microcycles"]:
        days = [session["dayOfWeek"] for session in week["sessions"]]
        assert days == sorted(set(days))
        assert set(days) <= set(range(1, 8))


@each_sample
def test_every_session_has_four_to_eight_different_named_exercises(name: str) -> None:
    for session in sessions(name):
        ids = [exercise["id"] for exercise in session["exercises"]]
        assert all(record["id"] and record["name"] for record in (session, *session["exercises"]))
        assert len(set(ids)) == len(ids)
        assert 4 <= len(ids) <= 8


@each_sample
def test_every_session_lasts_35_to_110_minutes_and_says_so(name: str) -> None:
    for session in sessions(name):
        assert 35 <= session_minutes(session) <= 110, session["id"]
        assert abs(session["duration"] - session_minutes(session)) <= 5, session["id"]


@each_sample
def test_muscles_and_equipment_are_known(name: str) -> None:
    for exercise in exercises(name):
        equipment = [exercise["equipment"]] if isinstance(exercise["equipment"], str) else exercise["equipment"]
        assert {exercise["primaryMuscleGroup"], *exercise["secondaryMuscleGroups"]} <= MUSCLES | ALIASES, exercise["id"]
        assert equipment, exercise["id"]
        assert set(equipment) <= EQUIPMENT, exercise["id"]


def test_the_machine_plan_offers_nothing_free_to_call_a_core_lift() -> None:
    assert {exercise["equipment"] for exercise in exercises("machine-beginner")} == {"machine", "cable", "cardio"}
