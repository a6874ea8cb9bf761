"""Results in the words of both majors of the contract, judged by their closed schemas."""

from dataclasses import fields, replace
from typing import Any

import msgspec
import pytest

from contracts import registry
from tests.support import makers as m
from worker import wire, wire_1x
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import CompressedSession, CoreLevel, Outcome
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy, Pace
from worker.domain.segments import KINDS
from worker.domain.tempo import USUAL, Tempo

ENVELOPE = {
    "eventId": "event",
    "requestEventId": "request",
    "userId": "user",
    "jobId": "job",
    "timestamp": 1,
    "planSource": "inline",
}


def told(found: Outcome, version: str = "2.0.0") -> dict[str, Any]:
    """The result as its readers see it, which the closed schema has taken."""
    form = wire if version == "2.0.0" else wire_1x
    document: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(form.outcome(found)))
    assert registry.closed_judge("PlanCompressedEvent", version).fault({**ENVELOPE, **document}) is None
    return document


def everything(policy: CompressionPolicy = m.POLICY) -> CompressedSession:
    """A session with every kind of segment."""
    squat, bench = m.a_core_lift(sets=4, warm_ups=3), m.a_core_lift("bench", Muscle.CHEST)
    curl, dip = m.an_exercise("curl"), m.an_exercise("dip", Muscle.TRICEPS)
    one, two = m.an_exercise("leg curl", Muscle.HAMSTRINGS), m.an_exercise("other leg curl", Muscle.HAMSTRINGS)
    circuit = m.grouped("circuit A", *(m.an_exercise(f"station {n}", None, rest=20) for n in range(5)))
    drill, fly, run = m.a_drill(), m.an_exercise("fly", Muscle.CHEST, equipment=[Equipment.CABLE]), m.steady()
    calf = m.an_exercise("calf raise", Muscle.CALVES, sets=4)
    session = m.a_session(drill, squat, bench, curl, dip, one, two, *circuit, fly, run, calf)
    return m.a_done_session(
        session,
        m.drill(drill),
        m.core(squat, 3, 150),
        m.core(bench),
        m.superset(curl, dip, 3),
        m.block([one, two], 3),
        m.coach_group(circuit, 2),
        m.drop_set(fly),
        m.conditioning(run, parts=10),
        m.single(calf, 2, 60),
        budget=3600,
        policy=policy,
    )


def test_an_exercise_is_told_once_for_all_results_of_its_plan() -> None:
    curl = m.an_exercise("curl")
    results = [m.an_outcome(m.a_done_session(m.a_session(one), m.single(one))) for one in (curl, curl, replace(curl))]
    first, again, like_it = (wire.outcome_fields(found)["sessions"][0].context.exercises[0] for found in results)

    assert first is again
    assert first is not like_it
    assert first == like_it


def outcome(policy: CompressionPolicy = m.POLICY) -> Outcome:
    return m.an_outcome(everything(policy), policy=policy)


def test_every_kind_of_segment_is_told_under_its_name() -> None:
    (session,) = told(outcome())["sessions"]

    assert {segment["kind"] for segment in session["segments"]} == set(KINDS)
    assert all(segment["exercises"] for segment in session["segments"])


def test_a_segment_tells_its_seconds_its_sets_and_the_rests_after_them() -> None:
    (session,) = told(outcome())["sessions"]
    squat = session["segments"][1]

    assert [one["index"] for one in squat["exercises"][0]["sets"]] == [2, 3, 4, 5, 6]
    assert [one["type"] for one in squat["exercises"][0]["sets"]] == ["warm_up"] * 2 + ["working"] * 3
    assert [one["restSeconds"] for one in squat["exercises"][0]["sets"]] == [60, 60, 150, 150, 150]
    timing = squat["timing"]
    assert timing["totalSeconds"] == timing["setupSeconds"] + timing["workSeconds"] + timing["restSeconds"]
    assert squat["seconds"] == timing["totalSeconds"] == 60 + 5 * 40 + 2 * 60 + 2 * 150


def test_only_groups_have_rounds_and_each_says_why_it_is_one() -> None:
    (session,) = told(outcome())["sessions"]
    segments = {segment["kind"]: segment for segment in session["segments"]}

    assert {kind for kind, segment in segments.items() if "rounds" in segment} == {
        "accessory_superset",
        "accessory_block",
        "coach_group",
    }
    assert segments["accessory_superset"]["priority"] == "antagonist"
    assert segments["coach_group"]["rationale"] == "coach_defined"


def test_an_exercise_as_read_tells_its_muscles_its_facts_and_its_group() -> None:
    (session,) = told(outcome())["sessions"]
    exercises = {exercise["id"]: exercise for exercise in session["context"]["exercises"]}
    squat, station = exercises["squat"], exercises["station 0"]

    assert (squat["facts"], squat["factsFrom"]) == ({"heavy": True}, "plan")
    assert (station["primaryMuscleGroup"], station["muscles"]["primary"]) == ("other", "unknown:station 0")
    assert (station["groupId"], station["factsFrom"]) == ("circuit A", "unknown")
    assert squat["keepOrder"] == [4, 5, 6, 7]
    assert exercises["run"]["muscles"]["primary"] == "cardio"


def test_what_the_plan_says_and_nobody_uses_is_carried_through() -> None:
    curl = m.an_exercise(as_written={"notes": "slow", "alternatives": [{"name": "Row"}]})
    (session,) = told(m.an_outcome(m.a_done_session(m.a_session(curl), m.single(curl))))["sessions"]

    assert session["context"]["exercises"][0]["asWritten"] == {"notes": "slow", "alternatives": [{"name": "Row"}]}


def test_every_constant_of_the_policy_is_told() -> None:
    policy = told(outcome())["policy"]

    assert len(policy) == len(fields(CompressionPolicy)) - 1  # the pace stands in the tempo
    assert len(policy["tempo"]) == len(fields(Tempo)) + len(fields(Pace))
    assert (policy["tempo"]["fixedSeconds"], policy["coreMinimumSets"]) == (180, 3)


def test_at_an_athlete_s_pace_a_segment_tells_both_its_times() -> None:
    policy = CompressionPolicy(tempo=USUAL, pace=Pace(f=1.2, g=0.5, effects={"curl": 0.1}, source="personal"))
    document = told(outcome(policy))
    (session,) = document["sessions"]

    assert document["policy"]["tempo"]["from"] == "personal"
    assert document["policy"]["tempo"]["effects"] == {"curl": 0.1}
    bench = session["segments"][2]
    assert bench["seconds"] == -(-bench["timing"]["totalSeconds"] // 2)


def test_core_protection_counts_sets_and_names_what_is_postponed() -> None:
    squat, press = m.a_core_lift(sets=5), m.a_core_lift("press", Muscle.SHOULDERS)
    done = m.a_done_session(m.a_session(squat, press), m.core(squat, 2, 120), budget=900, fallback=2)
    document = told(m.an_outcome(done))

    assert document["sessions"][0]["coreProtection"] == {
        "level": "partial",
        "lifts": [
            {"exerciseId": "squat", "kept": 2, "programmed": 5},
            {"exerciseId": "press", "kept": 0, "programmed": 3, "postponed": True},
        ],
    }
    assert document["coreProtection"] == {"level": CoreLevel.PARTIAL.value, "kept": 2, "programmed": 8}
    assert document["sessions"][0]["fallback"] == 2


def test_readers_of_1x_are_told_a_group_of_five_exercise_by_exercise() -> None:
    (session,) = told(outcome(), "1.0.0")["sessions"]
    stations = [s for s in session["segments"] if "exercise" in s and s["exercise"]["id"].startswith("station")]

    assert [segment["kind"] for segment in stations] == ["accessory_single"] * 5
    assert session["summary"]["segmentOrder"] == [segment["id"] for segment in session["segments"]]


def test_readers_of_1x_find_every_second_in_the_segments_and_the_warm_up() -> None:
    for policy in (m.POLICY, CompressionPolicy(tempo=USUAL)):
        (session,) = told(outcome(policy), "1.0.0")["sessions"]
        segments = sum(segment["timing"]["totalSeconds"] for segment in session["segments"])
        assert segments + session["summary"]["warmUpSeconds"] == session["summary"]["compressedDurationSeconds"]


def test_readers_of_1x_are_told_a_coach_s_pair_as_a_block() -> None:
    pair = m.grouped("A", m.an_exercise("row", Muscle.BACK, rest=0), m.an_exercise("press", Muscle.CHEST, rest=75))
    (session,) = told(m.an_outcome(m.a_done_session(m.a_session(*pair), m.coach_group(pair))), "1.0.0")["sessions"]
    (block,) = session["segments"]

    assert (block["kind"], block["rationale"]) == ("accessory_block", "coach_defined")
    assert (block["restBetweenExercisesSeconds"], block["restBetweenRoundsSeconds"], block["rounds"]) == (0, 75, 3)


@pytest.mark.parametrize("name", ["Жим лёжа", "x" * 500, "💪" * 150])
def test_no_name_is_too_long_for_either_form(name: str) -> None:
    exercise: Exercise = m.an_exercise(name)
    found = m.an_outcome(m.a_done_session(m.a_session(exercise), m.single(exercise)))

    assert told(found)["sessions"][0]["segments"][0]["exercises"][0]["name"] == name
    assert len(told(found, "1.0.0")["sessions"][0]["segments"][0]["exercise"]["name"]) <= 200


def test_a_heavy_lift_says_what_leads_up_to_it() -> None:
    squat = m.a_core_lift(equipment=[Equipment.BARBELL])
    squat = replace(squat, sets=tuple(replace(one, load="100 kg") for one in squat.sets))
    curl = m.an_exercise("curl")
    done = m.a_done_session(m.a_session(squat, curl), m.core(squat), m.single(curl))
    lift, accessory = told(m.an_outcome(done))["sessions"][0]["segments"]

    assert lift["exercises"][0]["rampSets"] == [{"reps": 5, "load": "60 kg"}]
    assert "rampSets" not in accessory["exercises"][0]
