"""Plans as people write them become plans as the engine reads them."""

import math
from typing import Any

import pytest

from tests.support.makers import Document, exercise_document, plan_document
from worker.domain import rules
from worker.domain.facts import Evidence, Muscle
from worker.domain.plan import Because, Exercise
from worker.domain.sets import SetType
from worker.engine.compress import compress
from worker.reading.reader import read


def exercises(*documents: Document) -> tuple[Exercise, ...]:
    return read(plan_document(*documents)).microcycles[0].sessions[0].exercises


def exercise(name: str = "Curl", **fields: Any) -> Exercise:
    (found,) = exercises(exercise_document(name, **fields))
    return found


def work(name: str = "Curl", **fields: Any) -> list[int]:
    return [one.work_seconds for one in exercise(name, **fields).sets]


def assumed(name: str = "Curl", **fields: Any) -> dict[str, tuple[str, Because, str | None]]:
    """By field what was assumed of the exercise: value, why, and what the plan states."""
    plan = read(plan_document(exercise_document(name, **fields)))
    return {one.field: (one.value, one.because, one.stated) for one in plan.assumptions if "exercises[0]" in one.path}


def types(name: str = "Curl", **fields: Any) -> list[SetType]:
    return [one.type for one in exercise(name, **fields).sets]


def groups(*documents: Document) -> list[bool]:
    return [one.group is not None for one in exercises(*documents)]


# What is absent.


FIELDS = [
    "sets",
    "reps",
    "rest",
    "weight",
    "primaryMuscle",
    "equipment",
    "isCoreLift",
    "supersetGroup",
    "tags",
    "tempo",
]


def test_null_is_absent() -> None:
    nothing: dict[str, Any] = dict.fromkeys(FIELDS)

    assert exercise(**nothing) == exercise()


def test_a_plan_without_ids_names_or_days_gets_them() -> None:
    sessions: list[Document] = [{"exercises": [{"name": "Curl"}]}, {"exercises": [{"name": "Curl"}, {"name": "Curl"}]}]
    plan = read({"microcycles": [{"sessions": sessions}, {"sessions": sessions}]})
    every = [session for week in plan.microcycles for session in week.sessions]

    assert len({session.id for session in every}) == 4
    assert [session.day_of_week for session in every] == [1, 2, 1, 2]
    assert len({one.id for one in every[1].exercises}) == 2


def test_whole_numbers_are_ids() -> None:
    plan = read(
        {"id": 3, "microcycles": [{"id": 5, "sessions": [{"id": 7, "exercises": [{"id": 12, "name": "Curl"}]}]}]}
    )
    (week,) = plan.microcycles

    assert (plan.id, week.id, week.sessions[0].id, week.sessions[0].exercises[0].id) == ("3", "5", "7", "12")


def test_an_exercise_that_states_nothing_is_three_sets_and_says_so() -> None:
    assert len(exercise().sets) == 3
    assert {"sets", "reps", "restTime"} <= set(assumed())


@pytest.mark.parametrize("day", ["Wednesday", "Mittwoch", "miércoles", 3, "3"])
def test_weekdays_are_days(day: Any) -> None:
    plan = plan_document(exercise_document())
    plan["microcycles"][0]["sessions"][0]["dayOfWeek"] = day

    assert read(plan).microcycles[0].sessions[0].day_of_week == 3


# Sets.


@pytest.mark.parametrize(("stated", "count"), [("3", 3), ("3-4", 4), (3.0, 3), (5, 5), ("4 sets", 4)])
def test_sets_are_counted_from_numbers_texts_and_ranges(stated: Any, count: int) -> None:
    assert len(exercise(sets=stated).sets) == count


@pytest.mark.parametrize("stated", [0, "0", []])
def test_an_exercise_of_no_sets_is_left_out_and_that_is_told(stated: Any) -> None:
    plan = read(plan_document(exercise_document("Row", sets=stated), exercise_document("Curl")))

    assert [one.name for one in plan.microcycles[0].sessions[0].exercises] == ["Curl"]
    assert [one.because for one in plan.assumptions if one.field == "exercise"] == [Because.TEXT]


@pytest.mark.parametrize("stated", ["a few", -3, True, 10**9, 2.5])
def test_a_number_of_sets_that_cannot_be_is_quoted(stated: Any) -> None:
    assert len(exercise(sets=stated).sets) == 3
    assert assumed(sets=stated)["sets"] == ("3", Because.DEFAULT, str(stated))


@pytest.mark.parametrize("rows", [["12", "10", "8"], [12, 10, 8], [{"reps": 12}, {"reps": "10"}, {"reps": 8}]])
def test_sets_are_given_row_by_row(rows: list[Any]) -> None:
    assert work(sets=rows) == [46, 40, 34]


@pytest.mark.parametrize("reps", ["35, 30, 25", [35, 30, 25]])
def test_repetitions_in_a_row_are_one_a_set(reps: Any) -> None:
    assert [one.reps for one in exercise("Leg Press", sets=3, reps=reps).sets] == [35, 30, 25]


@pytest.mark.parametrize("field", ["type", "setType", "set_type", "kind"])
@pytest.mark.parametrize(
    ("word", "kind"),
    [("warmup", SetType.WARM_UP), ("drop", SetType.DROP), ("failure", SetType.FAILURE), ("backoff", SetType.BACK_OFF)],
)
def test_a_set_has_the_type_that_any_field_gives_it(field: str, word: str, kind: SetType) -> None:
    rows = [{"reps": 8}, {"reps": 8, field: word}]

    assert types(sets=rows) == [SetType.WORKING, kind]


def test_a_flag_makes_a_warm_up_set_whatever_the_type_says_and_that_is_told() -> None:
    rows = [{"reps": 5, "type": "normal", "isWarmup": True}, {"reps": 5}]

    assert types(sets=rows) == [SetType.WARM_UP, SetType.WORKING]
    assert assumed(sets=rows)["type"] == ("warm_up", Because.DEFAULT, "normal")


def test_a_number_of_warm_up_sets_comes_before_the_sets() -> None:
    assert types(sets=2, warmupSets=2) == [SetType.WARM_UP] * 2 + [SetType.WORKING] * 2
    assert len(exercise("Squat", sets=3, warmupSets=40).warm_ups) == 40


def test_warm_up_rows_are_not_counted_twice() -> None:
    assert len(exercise(sets=[{"type": "warmup"}, {"reps": 5}], warmupSets=1).sets) == 2


def test_leading_sets_far_lighter_than_the_heaviest_warm_up() -> None:
    rows = [{"reps": 5, "weight": f"{load} kg"} for load in (40, 59, 60, 100, 50)]

    assert types(sets=rows) == [SetType.WARM_UP] * 2 + [SetType.WORKING] * 3
    assert assumed(sets=rows)["warmupSets"][1] is Because.LOADS


@pytest.mark.parametrize(
    "rows",
    [
        [{"reps": 5, "weight": "20 kg"}, {"reps": 5, "weight": "100 kg", "type": "working"}],
        [{"reps": 5, "weight": "20 kg"}, {"reps": 5, "weight": "heavy"}],
        [{"reps": 5, "weight": "20 kg"}, {"reps": 5, "weight": "100 lb"}],
        [{"reps": 5}, {"reps": 5, "weight": "100 kg"}],
    ],
)
def test_nothing_is_inferred_where_a_type_is_stated_or_loads_do_not_compare(rows: list[Document]) -> None:
    assert types(sets=rows) == [SetType.WORKING] * 2


def test_the_heaviest_sets_are_kept_longest_and_the_first_where_loads_do_not_compare() -> None:
    loads = [{"reps": 5, "weight": load} for load in ("80 kg", "160-170 kg", "165 kg", "100 kg")]
    words = [{"reps": 5, "weight": load} for load in ("light", "heavy", "80 kg")]

    assert exercise(sets=[{**row, "type": "working"} for row in loads]).keep_order == (1, 2, 3, 0)
    assert exercise(sets=words).keep_order == (0, 1, 2)


def test_an_exercise_of_warm_up_sets_alone_is_a_drill() -> None:
    assert exercise("Squat", sets=[{"type": "warmup", "reps": 5}] * 2).facts.drill


# Rests.


@pytest.mark.parametrize("stated", [90, "90", "90s", "1:30", "60-90s", "1.5 min"])
def test_rests_are_seconds(stated: Any) -> None:
    assert exercise(restTime=stated).rest_seconds == 90


@pytest.mark.parametrize("stated", ["soon", -5, True, "9" * 20, math.nan])
def test_a_rest_that_cannot_be_is_quoted(stated: Any) -> None:
    assert exercise(rest=stated).rest_seconds == 60
    assert assumed(rest=stated)["restTime"] == ("60", Because.DEFAULT, str(stated))


def test_a_rest_is_stated_for_a_set_or_for_all() -> None:
    rows = [{"reps": 5, "restSeconds": 120}, {"reps": 5}, {"reps": 5, "restSeconds": 30}]

    assert [one.rest_seconds for one in exercise(sets=rows, rest=75).sets] == [120, 75, 30]


def test_nobody_is_told_to_rest_long_after_a_warm_up_set() -> None:
    rests = [one.rest_seconds for one in exercise("Squat", sets=2, warmupSets=2, rest=180).sets]

    assert rests == [60, 60, 180, 180]


# Groups.


@pytest.mark.parametrize("field", ["supersetGroup", "supersetId", "superset_id", "groupId", "circuit", "segmentId"])
@pytest.mark.parametrize("value", ["A", 0, 7])
def test_exercises_that_share_a_value_of_a_group_field_take_turns(field: str, value: Any) -> None:
    both = [exercise_document(name, **{field: value}) for name in ("Curl", "Pushdown")]

    assert groups(*both, exercise_document("Plank")) == [True, True, False]


def test_letters_make_groups() -> None:
    names = ["A1. Curl", "A2. Pushdown", "B1 Plank", "B2 Crunch", "C1 Calf raise"]
    found = exercises(*map(exercise_document, names))

    assert [one.group is not None for one in found] == [True, True, True, True, False]
    assert found[0].group == found[1].group != found[2].group
    assert found[0].facts.primary is Muscle.BICEPS


def test_numbers_with_letters_make_groups() -> None:
    names = ["1a. Curl", "1b. Pushdown", "2a) Plank", "2b) Crunch", "3 Calf raise"]

    assert groups(*map(exercise_document, names)) == [True, True, True, True, False]


def test_a_drill_whose_sets_are_not_stated_is_done_once() -> None:
    assert work("Foam rolling", reps="5 min") == [300]


@pytest.mark.parametrize("size", [1, 13])
def test_a_group_of_one_or_of_very_many_is_none_and_that_is_told(size: int) -> None:
    plan = read(plan_document(*(exercise_document(f"Curl {n}", groupId="A") for n in range(size))))

    assert all(one.group is None for one in plan.microcycles[0].sessions[0].exercises)
    assert [one.stated for one in plan.assumptions if one.field == "groupId"] == ["groupId A"] * size


@pytest.mark.parametrize("value", ["", False, None, " "])
def test_an_empty_group_is_none(value: Any) -> None:
    assert groups(*(exercise_document(name, supersetId=value) for name in ("Curl", "Row"))) == [False, False]


def test_of_nested_groups_the_field_that_comes_first_counts() -> None:
    inner = [exercise_document(name, groupId="A", circuit="X") for name in ("Curl", "Pushdown")]

    assert groups(*inner, exercise_document("Plank", circuit="X")) in ([True, True, False], [True, True, True])


def test_a_group_ends_with_its_session() -> None:
    sessions = [{"id": name, "exercises": [exercise_document(name, groupId="A")]} for name in ("Curl", "Row")]
    plan = read({"microcycles": [{"sessions": sessions}]})

    assert [one.group for session in plan.microcycles[0].sessions for one in session.exercises] == [None, None]


def test_a_name_that_lists_several_exercises_is_a_group_of_them() -> None:
    found = exercises(exercise_document("SUPERSET: Curls with Dips", sets=4, rest=90))

    assert [one.name for one in found] == ["Curls", "Dips"]
    assert found[0].group == found[1].group is not None
    assert [len(one.sets) for one in found] == [4, 4]
    assert [one.is_rest_stated for one in found] == [False, True]


def test_a_name_stays_whole_where_its_exercises_would_make_too_many_for_a_session() -> None:
    session = {"exercises": [exercise_document("Circuit: bench, row, squat, curl") for _ in range(32)]}
    plan = read({"microcycles": [{"sessions": [session]}]})

    names = [one.name for one in plan.microcycles[0].sessions[0].exercises]
    assert names.count("Circuit: bench, row, squat, curl") == 23
    assert len(names) == 59
    assert sum(each.value == "one, as a session has at most 60" for each in plan.assumptions) == 23


# Work.


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"reps": 10, "tempo": "3-1-X-0"}, 60),
        ({"reps": 10, "tempo": 4012}, 80),
        ({"reps": 10, "tempo": "whatever"}, 40),
        ({"reps": "8-12"}, 46),
        ({"reps": "10 ea"}, 70),
        ({"reps": "45s"}, 45),
        ({"reps": 2}, 25),
        ({"estimatedDurationSeconds": 33}, 33),
    ],
)
def test_a_set_takes_what_its_repetitions_and_tempo_say(fields: Document, seconds: int) -> None:
    assert work("Preacher Curl", sets=1, **fields) == [seconds]


def test_a_tempo_that_cannot_be_read_is_quoted() -> None:
    assert assumed(sets=1, reps=5, tempo="whatever")["tempo"][2] == "whatever"


@pytest.mark.parametrize(
    ("name", "fields", "seconds"),
    [
        ("AMRAP 20", {}, 1_200),
        ("EMOM 12 min", {}, 720),
        ("Metcon", {"reps": "AMRAP 20"}, 1_200),
        ("Metcon", {"reps": "EMOM 12 min"}, 720),
        ("Metcon", {"reps": "5 rounds for time"}, 600),
        ("5 rounds for time", {}, 600),
        ("Rowing 2000m", {}, 540),
        ("Bike 20 min", {}, 1_200),
        ("Run", {"reps": "1 hour"}, 3_600),
        ("Run", {"reps": "5 km"}, 1_800),
        ("Run", {"distanceMeters": 400}, 144),
        ("Row ergometer", {"distance": "500 m"}, 135),
        ("Run", {"durationMinutes": 20}, 1_200),
        ("Run", {}, 600),
    ],
)
def test_conditioning_is_measured_in_time(name: str, fields: Document, seconds: int) -> None:
    found = exercise(name, **fields)

    assert (found.facts.conditioning, [one.work_seconds for one in found.sets]) == (True, [seconds])
    assert found.facts.primary is Muscle.CARDIO


def test_rounds_are_the_parts_that_conditioning_is_shortened_by() -> None:
    assert exercise("Metcon", reps="5 rounds for time").part_seconds == 120
    assert exercise("Run", reps="20 min").part_seconds == 60


@pytest.mark.parametrize("metres", [0, -5, math.nan, math.inf])
def test_a_distance_that_cannot_be_is_ten_minutes_and_quoted(metres: float) -> None:
    assert work("Run", distanceMeters=metres) == [600]
    assert assumed("Run", distanceMeters=metres)["estimatedDurationSeconds"] == ("600", Because.DEFAULT, str(metres))


def test_a_distance_without_end_is_cut_and_quoted() -> None:
    assert work("Run", distanceMeters=10**9) == [36_000]
    assert assumed("Run", distanceMeters=10**9)["estimatedDurationSeconds"][0] == "36000"


@pytest.mark.parametrize(
    ("fields", "load"),
    [
        ({"weight": 50, "unit": "lb"}, "50 lb"),
        ({"weight": "50 kg"}, "50 kg"),
        ({"percentage": 0.7}, "70 %"),
        ({"percentage": 120}, "120 %"),
        ({"weight": "heavy"}, "heavy"),
        ({}, None),
    ],
)
def test_loads_keep_their_unit(fields: Document, load: str | None) -> None:
    assert exercise(sets=1, reps=5, **fields).sets[0].load == load


# Facts.


@pytest.mark.parametrize("field", ["primaryMuscleGroup", "primaryMuscle", "primaryMuscles", "muscleGroup"])
def test_a_stated_muscle_wins_over_the_name(field: str) -> None:
    found = exercise("Curl", **{field: "chest"})

    assert (found.facts.primary, found.evidence) == (Muscle.CHEST, Evidence.PLAN)


def test_a_muscle_word_that_is_not_known_is_quoted_and_the_name_decides() -> None:
    assert exercise("Curl", primaryMuscle="gunz").facts.primary is Muscle.BICEPS
    assert assumed("Curl", primaryMuscle="gunz")["primaryMuscleGroup"][2] == "gunz"


@pytest.mark.parametrize("name", ["Жим", "ベンチ", "💪🏋️", "x" * 500, "\u202e"])
def test_a_name_that_nobody_knows_is_kept_without_a_muscle(name: str) -> None:
    found = exercise(name)

    assert (found.name, found.facts.primary, found.evidence) == (name, None, Evidence.UNKNOWN)


# What travels through.


def test_what_the_plan_says_beside_is_carried() -> None:
    row = {"reps": 12, "rir": 2, "templateSetId": 5}
    found = exercise("Cable Fly", notes="stop at 90 degrees", alternatives=["Pec Deck"], videoUrl="v", sets=[row])

    assert found.as_written == {"notes": "stop at 90 degrees", "alternatives": ["Pec Deck"], "videoUrl": "v"}
    assert found.sets[0].as_written == {"rir": 2, "templateSetId": 5}


# Bad input: a result, or a refusal that says where; never for one odd exercise.

ODD: dict[str, list[Document]] = {
    "a group of one": [exercise_document(groupId="A")],
    "nested groups": [exercise_document(name, groupId="A", circuit="X") for name in ("Curl", "Dip", "Row")],
    "contradictory types": [exercise_document(sets=[{"type": "warmup", "isWarmup": False}, {"type": "drop"}])],
    "no metres": [exercise_document("Run", distanceMeters=0)],
    "metres below zero": [exercise_document("Run", distance=-5)],
    "very many metres": [exercise_document("Run", distanceMeters=10**9)],
    "AMRAP alone": [exercise_document("AMRAP")],
    "AMRAP of repetitions": [exercise_document("Push-ups", reps="AMRAP")],
    "tempo XXXX": [exercise_document("Squat", tempo="XXXX", sets=3, reps=5)],
    "40 warm-up sets": [exercise_document("Squat", warmupSets=40, sets=3)],
    "a name of 500 letters": [exercise_document("x" * 500)],
    "emoji": [exercise_document("💪🏋️")],
    "other alphabets": [exercise_document(name) for name in ("Жим лёжа", "ベンチプレス")],
    "twice with other loads": [exercise_document("Bench", sets=[{"reps": 5, "weight": w}] * 3) for w in (100, 60)],
    "a percentage over 100": [exercise_document("Bench", sets=[{"reps": 1, "percentage": 120}])],
    "loads in words": [exercise_document("Row", sets=[{"reps": 5, "weight": w} for w in ("heavy", "light")])],
    "an unknown set type": [exercise_document(sets=[{"type": 1, "reps": 5}, {"type": "weird", "reps": 5}])],
    "a list of rests": [exercise_document(rest=[60, 90])],
    "an object of repetitions": [exercise_document(reps={"min": 8, "max": 12})],
    "a number as a muscle": [exercise_document(primaryMuscle=5, equipment=5, tags=5, metadata="x")],
    "no number": [exercise_document(reps=math.nan, rest=math.inf)],
    "an empty row": [exercise_document(sets=[None, {"reps": 5}])],
}


@pytest.mark.parametrize("odd", ODD)
def test_one_odd_exercise_never_refuses_a_plan(odd: str) -> None:
    plan = read(plan_document(exercise_document("Leg Extension", sets=3, reps=10), *ODD[odd]))

    for target in (15, 30, 60):
        outcome = compress(plan, target)
        assert rules.check(plan, outcome, {}) == ()
        assert outcome.sessions[0].segments


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_exercise_alone_is_a_result_or_a_refusal_that_says_where(odd: str) -> None:
    plan = read(plan_document(*ODD[odd]))

    assert rules.check(plan, compress(plan, 30), {}) == ()


def test_a_drill_as_the_only_exercise_is_done() -> None:
    plan = read(plan_document(exercise_document("Hip mobility stretch", sets=2, reps="30s")))

    assert len(compress(plan, 20).sessions[0].segments) == 1


def test_a_swing_in_sets_and_repetitions_trains_its_muscle_and_is_never_grouped() -> None:
    swing = exercise_document("Kettlebell Swing", sets=3, reps=10)
    by_time = exercise_document("Kettlebell Swing", sets=3, reps="40 s")
    of_sets, of_time = (
        read(plan_document(one)).microcycles[0].sessions[0].exercises[0].facts for one in (swing, by_time)
    )

    assert (of_sets.primary, of_sets.conditioning, of_sets.ballistic) == (Muscle.GLUTES, False, True)
    assert (of_time.primary, of_time.conditioning) == (Muscle.CARDIO, True)
