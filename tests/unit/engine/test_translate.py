"""Section 2 of the model: reading a plan, and stating what had to be assumed."""

from typing import Any

import pytest

from tests.support.makers import Document, exercise_document, plan_document
from worker.domain.errors import PlanUnreadable
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise, Plan
from worker.engine.translate import translate

EXERCISE = "microcycles[0].sessions[0].exercises[0]"
FULL = {"sets": 3, "reps": 10, "rest": 60, "primaryMuscleGroup": "biceps", "isCoreLift": False}


def read(**fields: Any) -> Exercise:
    """The only exercise of a plan."""
    return translate(plan_document(exercise_document(**fields))).microcycles[0].sessions[0].exercises[0]


def assumed(document: Document) -> list[tuple[str, str, str]]:
    return [(a.path, a.field, a.value) for a in translate(document).assumptions]


def assumed_of(**fields: Any) -> list[tuple[str, str, str]]:
    """What is assumed of an exercise that states all but these fields."""
    return assumed(plan_document(exercise_document(**{**FULL, **fields})))


def without(field: str) -> Document:
    return plan_document(exercise_document(**{key: value for key, value in FULL.items() if key != field}))


# Set work seconds.


@pytest.mark.parametrize(
    ("reps", "seconds"),
    [
        (1, 25),
        (5, 25),
        (6, 28),
        (10, 40),
        (20, 70),
        ("5", 25),
        ("12", 46),
        ("8-12", 46),
        ("12-15", 55),
        ("1-3", 25),
        ("8 - 12", 46),
        ("8–12", 46),
        ("8 each", 58),
        ("10/arm", 70),
        ("10-12/arm", 82),
        ("10/leg", 70),
        ("12 per side", 82),
        ("10/leg (20 total steps per set)", 70),
        ("60 sec", 60),
        ("45s", 45),
        ("30s", 30),
        ("45-60 sec", 60),
        ("30-45 sec", 45),
        ("20 seconds", 20),
        ("AMRAP", 40),
        ("max", 40),
        ("as many as you like", 40),
    ],
)
def test_a_set_takes_what_its_reps_take(reps: int | str, seconds: int) -> None:
    assert {s.work_seconds for s in read(sets=2, reps=reps).sets} == {seconds}


def test_an_estimated_duration_wins_over_the_reps() -> None:
    exercise = read(sets=[{"reps": 10, "estimatedDurationSeconds": 75}, {"reps": 10}])

    assert [s.work_seconds for s in exercise.sets] == [75, 40]


@pytest.mark.parametrize("group", ["A", 1])
def test_a_superset_of_the_programme_is_stated_not_to_be_read(group: Any) -> None:
    assert assumed_of(supersetGroup=group) == [
        (EXERCISE, "supersetGroup", "none, as every exercise is read as done alone")
    ]
    assert assumed_of(supersetGroup=None) == []


def test_reps_that_state_no_number_are_stated_as_assumed() -> None:
    ((path, field, value),) = assumed_of(sets=[{"reps": "AMRAP"}])

    assert (path, field) == (f"{EXERCISE}.sets[0]", "estimatedDurationSeconds")
    assert value.startswith("40")


def test_the_reps_of_a_set_win_over_those_of_its_exercise() -> None:
    exercise = read(reps=20, sets=[{"reps": 5}, {"targetReps": 10}, {}])

    assert [s.reps for s in exercise.sets] == [5, 10, 20]


# Rests.


@pytest.mark.parametrize(
    ("rest", "seconds"), [(0, 0), (90, 90), ("90", 90), ("90s", 90), ("90 sec", 90), ("120 seconds", 120)]
)
def test_a_rest_is_a_number_or_a_text_in_seconds(rest: int | str, seconds: int) -> None:
    assert read(rest=rest).rest_seconds == seconds


@pytest.mark.parametrize("field", ["restTime", "restSeconds", "restInterval", "targetRest", "rest"])
def test_the_rest_has_five_names(field: str) -> None:
    assert read(**{field: 95}).rest_seconds == 95


@pytest.mark.parametrize(("core_lift", "seconds"), [(True, 150), (False, 60)])
def test_a_rest_not_stated_is_assumed(core_lift: bool, seconds: int) -> None:
    document = plan_document(exercise_document(sets=3, reps=10, primaryMuscle="chest", isCoreLift=core_lift))

    assert assumed(document) == [(EXERCISE, "restTime", str(seconds))]
    assert translate(document).microcycles[0].sessions[0].exercises[0].rest_seconds == seconds


def test_a_rest_that_cannot_be_read_is_assumed() -> None:
    assert assumed_of(rest="as needed") == [(EXERCISE, "restTime", "60")]


@pytest.mark.parametrize("rest", ["3601", "61 min", "9" * 32])
def test_a_text_that_states_a_rest_over_an_hour_is_refused_with_its_place(rest: str) -> None:
    assert read(rest="3600").rest_seconds == read(rest="60 min").rest_seconds == 3_600
    with pytest.raises(PlanUnreadable) as refused:
        read(rest=rest)

    assert refused.value.path.startswith(EXERCISE)
    assert rest[:30] in refused.value.reason


@pytest.mark.parametrize("reps", ["9" * 64, "9" * 19, "1000 min", "40000 sec"])
def test_a_text_that_states_a_set_of_hours_is_refused_with_its_place(reps: str) -> None:
    with pytest.raises(PlanUnreadable) as refused:
        read(sets=[{"reps": 5}, {"reps": reps}])

    assert refused.value.path == f"{EXERCISE}.sets[1]"
    assert reps[:30] in refused.value.reason


# Other defaults.


@pytest.mark.parametrize(
    ("field", "assumption"),
    [
        ("sets", (EXERCISE, "sets", "3")),
        ("rest", (EXERCISE, "restTime", "60")),
        ("primaryMuscleGroup", (EXERCISE, "primaryMuscleGroup", "other")),
    ],
)
def test_a_field_not_stated_is_assumed_once_with_its_place(field: str, assumption: tuple[str, str, str]) -> None:
    assert assumed(without(field)) == [assumption]


def test_reps_not_stated_are_assumed() -> None:
    assert set(assumed(without("reps"))) == {(EXERCISE, "reps", "8-12")}
    assert read().sets[0].reps == "8-12"


def test_reps_not_stated_by_one_set_are_assumed_there() -> None:
    document = plan_document(exercise_document(**{**FULL, "sets": [{"reps": 5}, {"weight": 80}], "reps": 9}))
    del document["microcycles"][0]["sessions"][0]["exercises"][0]["reps"]

    assert assumed(document) == [(f"{EXERCISE}.sets[1]", "reps", "8-12")]


@pytest.mark.parametrize("fields", [{"reps": "AMRAP", "sets": 5}, {"reps": "max", "sets": [{}, {}]}])
def test_an_assumption_is_stated_once(fields: Document) -> None:
    stated = assumed_of(**fields)

    assert len(stated) == len(set(stated))


def test_assumed_reps_are_stated_once() -> None:
    stated = assumed(without("reps"))

    assert len(stated) == len(set(stated))


def test_a_plan_that_states_everything_needs_no_assumption() -> None:
    assert assumed_of() == []


@pytest.mark.parametrize("fields", [{"primaryMuscleGroup": "left ear"}, {"secondaryMuscleGroups": ["left ear"]}])
def test_an_unknown_muscle_is_other_and_stated(fields: Document) -> None:
    ((path, field, value),) = assumed_of(**fields)

    assert (path, field, value) == (EXERCISE, next(iter(fields)), "other")


def test_unknown_equipment_is_other_and_stated() -> None:
    assert assumed_of(equipment=["barbell", "sandbag"]) == [(EXERCISE, "equipment", "other")]
    assert read(equipment="sandbag").equipment == (Equipment.OTHER,)


def test_ids_and_days_not_stated_are_made_and_stated() -> None:
    session = {"exercises": []}
    plan = translate({"microcycles": [{"weekNumber": 4, "sessions": [session] * 8}, {"sessions": [session]}]})
    sessions = plan.microcycles[0].sessions

    assert [week.id for week in plan.microcycles] == ["microcycle-4", "microcycle-2"]
    assert [s.id for s in sessions] == [f"session-microcycle-4-{n}" for n in range(1, 9)]
    assert [s.day_of_week for s in sessions] == [1, 2, 3, 4, 5, 6, 7, 1]
    stated = {(a.path, a.field, a.value) for a in plan.assumptions}
    assert {
        ("microcycles[0]", "id", "microcycle-4"),
        ("microcycles[0].sessions[7]", "id", "session-microcycle-4-8"),
        ("microcycles[0].sessions[7]", "dayOfWeek", "1"),
    } <= stated


def test_a_plan_without_an_id_takes_the_one_it_is_given() -> None:
    assert translate({"microcycles": []}, plan_id="job-1").id == "job-1"
    assert translate({"id": "mine", "microcycles": []}, plan_id="job-1").id == "mine"


def test_an_exercise_without_an_id_is_called_after_its_name() -> None:
    assert read(name="Bench Press (Barbell)").id == "bench-press-barbell"


@pytest.mark.parametrize("name", ["\u200b", "\u202e", "!?", " "])
def test_a_name_without_letters_still_gives_an_id(name: str) -> None:
    assert read(name=name).id


def twice(what: str) -> Plan:
    plan = plan_document(exercise_document(), exercise_document())
    week = plan["microcycles"][0]
    if what == "sessions":
        week["sessions"] *= 2
    if what == "weeks":
        plan["microcycles"] = [week, {"id": week["id"], "sessions": []}]
    return translate(plan)


@pytest.mark.parametrize(
    ("what", "path", "new"),
    [
        ("exercises", "microcycles[0].sessions[0].exercises[1]", "curl-2"),
        ("sessions", "microcycles[0].sessions[1]", "monday-2"),
        ("weeks", "microcycles[1]", "week-2"),
    ],
)
def test_an_id_given_twice_is_made_unique_and_stated(what: str, path: str, new: str) -> None:
    assert (path, "id", new) in [(a.path, a.field, a.value) for a in twice(what).assumptions]


def test_an_id_made_unique_is_not_one_that_is_there() -> None:
    exercises = [exercise_document(id=i) for i in ("a", "a-2", "a", "a")]
    session = translate(plan_document(*exercises)).microcycles[0].sessions[0]

    assert len({exercise.id for exercise in session.exercises}) == 4


# Field names.


@pytest.mark.parametrize(
    "fields",
    [
        {"primaryMuscleGroup": "chest"},
        {"primaryMuscle": "chest"},
        {"primaryMuscles": ["chest", "back"]},
        {"muscleGroup": "chest"},
    ],
)
def test_the_primary_muscle_has_four_names(fields: Document) -> None:
    assert read(**fields).primary is Muscle.CHEST


@pytest.mark.parametrize("field", ["secondaryMuscleGroups", "secondaryMuscles", "muscleGroups"])
def test_the_secondary_muscles_have_three_names(field: str) -> None:
    assert read(**{field: ["back", "biceps"]}).secondaries == (Muscle.BACK, Muscle.BICEPS)


def test_a_secondary_muscle_counts_once_and_not_beside_being_primary() -> None:
    exercise = read(primaryMuscle="chest", secondaryMuscles=["triceps", "pecs", "triceps"])

    assert exercise.secondaries == (Muscle.TRICEPS,)


@pytest.mark.parametrize(
    ("alias", "muscle"),
    [
        ("pecs", Muscle.CHEST),
        ("Pectorals", Muscle.CHEST),
        ("lats", Muscle.BACK),
        ("deltoids", Muscle.SHOULDERS),
        ("Quads", Muscle.QUADRICEPS),
        ("abs", Muscle.CORE),
        ("full-body", Muscle.FULL_BODY),
        ("full body", Muscle.FULL_BODY),
        *((muscle.value, muscle) for muscle in Muscle),
    ],
)
def test_muscles_are_known_by_their_other_names(alias: str, muscle: Muscle) -> None:
    assert read(primaryMuscle=alias).primary is muscle


@pytest.mark.parametrize("equipment", list(Equipment))
def test_equipment_is_a_text_or_a_list(equipment: Equipment) -> None:
    assert read(equipment=equipment.value).equipment == (equipment,)
    assert read(equipment=[equipment.value.upper(), equipment.value]).equipment == (equipment,)


@pytest.mark.parametrize("fields", [{"sets": 4}, {"targetSets": 4}, {"sets": [{}] * 4}, {"sets": 4, "targetSets": 2}])
def test_sets_are_a_number_or_a_list(fields: Document) -> None:
    assert [s.index for s in read(**fields).sets] == [1, 2, 3, 4]


@pytest.mark.parametrize("field", ["reps", "targetReps", "repRange"])
def test_reps_have_three_names(field: str) -> None:
    assert read(**{field: "6-8"}).sets[0].reps == "6-8"


@pytest.mark.parametrize("field", ["weight", "targetWeight", "load"])
def test_the_load_has_three_names(field: str) -> None:
    assert read(**{field: "80 kg"}).sets[0].load == "80 kg"


@pytest.mark.parametrize("field", ["effort", "rpe", "targetEffort"])
def test_the_effort_has_three_names(field: str) -> None:
    assert read(**{field: 8}).sets[0].effort == "8"


def test_a_set_may_say_its_own_load_and_effort() -> None:
    exercise = read(weight=50, rpe=7, sets=[{"load": 60, "effort": "RPE 9"}, {"weight": 70}, {}])

    assert [(s.load, s.effort) for s in exercise.sets] == [("60", "RPE 9"), ("70", "7"), ("50", "7")]


# Which sets are kept.


@pytest.mark.parametrize(
    ("loads", "kept_longest_first"),
    [
        ([60, 80, 100], (2, 1, 0)),
        ([100, 80, 60], (0, 1, 2)),
        ([60, 100, 80], (1, 2, 0)),
        (["60 kg", "80 kg", "100 kg"], (2, 1, 0)),
        (["60kg", "100 kg", "80 KG"], (1, 2, 0)),
        (["70%", "90%", "80%"], (1, 2, 0)),
        ([80, 80, 80], (0, 1, 2)),
        ([80, 100, 80, 100], (1, 3, 0, 2)),
        (["60 kg", "100 lb", "80 kg"], (0, 1, 2)),
        ([60, "100 kg", 80], (0, 1, 2)),
        (["light", "heavy", "heavy"], (0, 1, 2)),
        ([60, None, 100], (0, 1, 2)),
        ([None, None, None], (0, 1, 2)),
    ],
)
def test_sets_are_trimmed_lightest_first_where_loads_compare_else_last_first(
    loads: list[Any], kept_longest_first: tuple[int, ...]
) -> None:
    exercise = read(sets=[{"reps": 5} if load is None else {"reps": 5, "weight": load} for load in loads])

    assert exercise.keep_order == kept_longest_first


def test_kept_sets_run_in_programmed_order() -> None:
    exercise = read(sets=[{"weight": load} for load in (60, 100, 80)])

    assert [s.load for s in exercise.kept(2)] == ["100", "80"]
    assert [s.load for s in exercise.kept(1)] == ["100"]
    assert exercise.kept(3) == exercise.sets
