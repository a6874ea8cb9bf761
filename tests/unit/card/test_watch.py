"""The workout for a watch, read back by another library."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import fitdecode

from tests.support import makers as m
from worker.card.watch import Effort, Repeat, Step, fit, steps
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import Segment

NOW = datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
CURL, PUSHDOWN = m.an_exercise("Curl"), m.an_exercise("Pushdown", Muscle.TRICEPS)


def loaded(exercise: Exercise, load: str) -> Exercise:
    return replace(exercise, sets=tuple(replace(one, load=load, reps="4-6") for one in exercise.sets))


BENCH = loaded(m.a_core_lift("Bench press", Muscle.CHEST, equipment=[Equipment.BARBELL]), "80 kg")


def done(*segments: Segment, name: str = "Push A") -> CompressedSession:
    exercises = [part.exercise for segment in segments for part in segment.performed]
    return m.a_done_session(m.a_session(*exercises, name=name), *segments)


def messages(content: bytes) -> list[tuple[str, dict[str, Any]]]:
    """The messages of a file, each with the fields it has; the checksum is compared."""
    with fitdecode.FitReader(content, check_crc=fitdecode.CrcCheck.RAISE) as reader:
        return [
            (frame.name, {field.name: field.value for field in frame.fields if field.value is not None})
            for frame in reader
            if frame.frame_type == fitdecode.FIT_FRAME_DATA
        ]


def carried_out(rows: list[Step | Repeat]) -> list[Step]:
    """The steps in the order an athlete does them: a repeat counts what was done once."""
    found: list[Step] = []
    places: list[int] = []
    for row in rows:
        places.append(len(found))
        if isinstance(row, Repeat):
            found += found[places[row.first] :] * (row.times - 1)
        else:
            found.append(row)
    return found


def test_the_file_is_a_strength_workout_with_every_step_in_order() -> None:
    rows = messages(fit(done(m.core(BENCH)), m.POLICY, NOW))
    (_, file), (_, workout), *found = rows

    assert [name for name, _ in rows] == ["file_id", "workout", *["workout_step"] * 7]
    assert (file["type"], file["time_created"]) == ("workout", NOW)
    assert (workout["wkt_name"], workout["sub_sport"], workout["num_valid_steps"]) == ("Push A", "strength_training", 7)
    assert [step["message_index"] for _, step in found] == list(range(7))


def test_a_lift_is_set_up_led_up_to_and_done_with_its_rests() -> None:
    _, _, *found = messages(fit(done(m.core(BENCH)), m.POLICY, NOW))
    warm_up, set_up, ramp, work, rest, repeat, last = (step for _, step in found)

    assert (warm_up["intensity"], warm_up["duration_time"]) == ("warmup", 180)
    assert (set_up["wkt_step_name"], set_up["duration_type"]) == ("Set up Bench press", "open")
    assert (ramp["intensity"], ramp["duration_reps"], ramp["exercise_weight"]) == ("warmup", 5, 47.5)
    assert (work["wkt_step_name"], work["intensity"], work["notes"]) == ("Bench press", "active", "4–6 at 80 kg")
    assert (work["duration_type"], work["duration_reps"], work["exercise_weight"]) == ("reps", 6, 80)
    assert (rest["intensity"], rest["duration_time"]) == ("rest", 150)
    assert (repeat["duration_type"], repeat["duration_step"], repeat["repeat_steps"]) == (
        "repeat_until_steps_cmplt",
        3,
        2,
    )
    assert (last["wkt_step_name"], last["duration_reps"]) == ("Bench press", 6)


def test_nothing_is_rested_after_the_last_set() -> None:
    found = carried_out(steps(done(m.single(CURL, 2), m.single(PUSHDOWN, 1)), m.POLICY))

    assert [step.name for step in found] == [
        *("Warm-up", "Set up Curl", "Curl", "Rest", "Curl"),
        *("Set up Pushdown", "Pushdown"),
    ]


def test_a_superset_alternates_and_rests_after_each_round() -> None:
    rows = steps(done(m.superset(CURL, PUSHDOWN, 3)), m.POLICY)

    assert [step.name for step in carried_out(rows)[1:]] == [
        "Set up Curl + Pushdown",
        *("Curl", "Pushdown", "Rest"),
        *("Curl", "Pushdown", "Rest"),
        *("Curl", "Pushdown"),
    ]
    assert [row.seconds for row in rows if isinstance(row, Step) and row.name == "Rest"] == [45]


def test_the_rests_a_coach_states_inside_a_round_are_kept() -> None:
    group = m.grouped("A", m.an_exercise("Push-up", Muscle.CHEST, rest=15), m.an_exercise("Row", Muscle.BACK, rest=75))
    found = carried_out(steps(done(m.coach_group(group, 2)), m.POLICY))

    assert [(step.name, step.seconds) for step in found[2:]] == [
        *(("Push-up", None), ("Rest", 15), ("Row", None), ("Rest", 75)),
        *(("Push-up", None), ("Rest", 15), ("Row", None)),
    ]


def test_every_set_is_counted_as_the_plan_counts_it() -> None:
    def step(reps: int | str, exercise: Exercise = CURL) -> Step:
        one = replace(exercise, sets=tuple(replace(each, reps=reps) for each in exercise.sets))
        found = carried_out(steps(done(m.single(one, 1)), m.POLICY))[-1]
        assert isinstance(found, Step)
        return found

    assert (step(8).repetitions, step(8).seconds) == (8, None)
    assert (step("45 sec").repetitions, step("45 sec").seconds) == (None, CURL.sets[0].work_seconds)
    assert (step("AMRAP").repetitions, step("AMRAP").seconds) == (None, None)
    assert (step("5+").repetitions, step("what you can").repetitions) == (None, None)


def test_a_run_lasts_its_seconds_and_a_load_in_pounds_stays_in_pounds() -> None:
    run = carried_out(steps(done(m.conditioning(m.steady("Run", 20), parts=12)), m.POLICY))[-1]
    (*_, (_, step)) = messages(fit(done(m.single(loaded(CURL, "100 lb"), 1)), m.POLICY, NOW))

    assert (run.seconds, run.effort) == (720, Effort.WORK)
    assert (step["exercise_weight"], step["weight_display_unit"]) == (45.36, "pound")


def test_long_names_in_any_script_are_cut_between_characters() -> None:
    name = "推" * 100
    rows = messages(fit(done(m.single(m.an_exercise(name), 1), name=name), CompressionPolicy(), NOW))

    assert rows[1][1]["wkt_name"] == "推" * 19 + "…"
    assert rows[-1][1]["wkt_step_name"] == "推" * 19 + "…"


def test_a_session_of_nothing_is_a_workout_without_steps() -> None:
    assert steps(done(), m.POLICY) == []
    assert messages(fit(done(), m.POLICY, NOW))[1][1]["num_valid_steps"] == 0


def test_what_is_done_is_no_step_and_what_is_begun_is_not_set_up_again() -> None:
    part = replace(m.core(BENCH, 2).performed[0], is_set_up=True, rest_before=120)
    ahead = replace(m.core(BENCH, 2), performed=(part,))
    session = m.a_done_session(
        m.a_session(BENCH, CURL), replace(m.core(BENCH, 1), is_done=True), ahead, m.single(CURL, 1), elapsed_seconds=600
    )

    assert [step.name for step in carried_out(steps(session, m.POLICY))] == [
        *("Rest", "Bench press", "Rest", "Bench press"),
        *("Set up Curl", "Curl"),
    ]
    assert steps(session, m.POLICY)[0] == Step("Rest", Effort.REST, seconds=120)
