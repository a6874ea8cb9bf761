"""A request from its bytes to the bytes of its answer."""

import json
from typing import Any

import jsonschema
import pytest

from contracts import registry
from contracts.errors import DecodeError
from tests.support.makers import Document, a_request, as_bytes, exercise_document, plan_document
from tests.support.performed import a_pace, taught
from worker import samples, service
from worker.cache import Cache
from worker.domain.plan import Plan
from worker.engine.solve import Limits
from worker.planning.source import Stored
from worker.reading import reader
from worker.service import Answer, Reply, Skipped, handle

SQUAT = exercise_document(
    "Squat", sets=5, reps=5, rest=180, equipment="barbell", primaryMuscleGroup="quads", secondaryMuscleGroups=["glutes"]
)
CURL = exercise_document("Curl", sets=3, reps=12, rest=90, equipment="dumbbell", primaryMuscleGroup="biceps")
DIP = exercise_document("Dip", sets=3, reps=12, rest=90, equipment="bodyweight", primaryMuscleGroup="triceps")
PLAN = plan_document(SQUAT, CURL, DIP)


def answer(request: Document) -> Reply:
    """The only reply to a request."""
    answered = handle(as_bytes(request))
    assert isinstance(answered, Answer)
    (reply,) = answered.replies
    return reply


def body(request: Document) -> Document:
    """The answer, checked by the published schema with another validator than the worker's."""
    reply = answer(request)
    document: Document = json.loads(reply.body)
    jsonschema.validate(document, registry.schema(reply.event, reply.version))
    return document


def failure(plan: Document, target: int = 30, **fields: Any) -> tuple[str, str]:
    document = body(a_request(plan, target, **fields))
    return document["code"], document["error"]


def test_a_plan_is_read_once_for_all_its_targets(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Document] = []
    monkeypatch.setattr(service, "_kept", Cache(2, 10_000))

    def noted(document: Document, *, plan_id: str) -> Plan:
        read.append(document)
        return reader.read(document, plan_id=plan_id)

    monkeypatch.setattr(service, "read", noted)
    for target in (20, 30, 20):
        answer(a_request(PLAN, target))

    assert len(read) == 1
    answer(a_request(PLAN, 30, coreLiftPolicy="protect"))
    answer(a_request(plan_document(CURL), 30))
    assert len(read) == 3


def test_an_answer_is_the_same_whatever_was_asked_before(monkeypatch: pytest.MonkeyPatch) -> None:
    targets = (15, 20, 25, 30, 20, 15)
    with_the_plan_kept = [answer(a_request(PLAN, target)) for target in targets]
    monkeypatch.setattr(service, "_kept", Cache(0, 0))

    assert [answer(a_request(PLAN, target)) for target in targets] == with_the_plan_kept


# Compressed.


def test_a_request_with_a_plan_is_answered_by_the_plan_compressed() -> None:
    reply = answer(a_request(PLAN, 20))
    document = body(a_request(PLAN, 20))

    assert reply.event == "PlanCompressedEvent"
    assert reply.version == registry.latest("PlanCompressedEvent")
    assert reply.message_id == document["eventId"]
    assert document["targetMinutes"] == 20
    assert document["compressedDurationSeconds"] <= 20 * 60 < document["originalDurationSeconds"]


def test_the_answer_says_whose_it_is() -> None:
    document = body(a_request(PLAN, eventId="e-1", userId="u-1", jobId="j-1", timestamp=17))

    assert [document[f] for f in ("requestEventId", "userId", "jobId", "planId", "planSource")] == [
        *("e-1", "u-1", "j-1", "plan", "inline")
    ]


def test_a_plan_without_an_id_is_called_by_the_planid_of_the_request_or_its_job() -> None:
    nameless = {key: value for key, value in PLAN.items() if key != "id"}

    assert body(a_request(nameless, planId="p-1"))["planId"] == "p-1"
    assert body(a_request(nameless))["planId"] == "job"


def test_the_subject_is_that_of_the_request() -> None:
    one, other = (answer(a_request(PLAN, eventId=e)).subject for e in ("one", "other"))

    assert one != other
    assert all(subject.startswith("athlete-ally.plans.compressed.") for subject in (one, other))


@pytest.mark.parametrize("odd", ["a b", "a.b", "*", ">", "深", "\u202e", "x" * 256])
def test_a_subject_is_one_token_whatever_the_event_is_called(odd: str) -> None:
    token = answer(a_request(PLAN, eventId=odd)).subject.removeprefix("athlete-ally.plans.compressed.")

    assert token
    assert token.isascii()
    assert not set(token) & set(". *>\t\n")


def test_the_same_request_gives_the_same_reply() -> None:
    assert answer(a_request(PLAN, 20)) == answer(a_request(PLAN, 20))


def test_other_events_have_other_ids() -> None:
    assert answer(a_request(PLAN, eventId="1")).message_id != answer(a_request(PLAN, eventId="2")).message_id


@pytest.mark.parametrize("target", [15, 180, 30.0])
def test_targets_on_the_bounds_and_whole_floats_are_minutes(target: float) -> None:
    assert body(a_request(PLAN, target))["targetMinutes"] == target


def test_every_session_says_what_was_done_to_it() -> None:
    (session,) = body(a_request(PLAN, 20))["sessions"]
    segments, summary = session["segments"], session["summary"]

    assert segments[0]["kind"] == "core_lift"
    assert [s["order"] for s in segments] == list(range(1, len(segments) + 1))
    assert summary["segmentOrder"] == [s["id"] for s in segments]
    assert summary["compressedDurationSeconds"] == summary["warmUpSeconds"] + sum(
        s["timing"]["totalSeconds"] for s in segments
    )
    assert summary["durationDeltaSeconds"] == sum(c["secondsSaved"] for c in session["changes"])
    assert [e["name"] for e in session["context"]["exercises"]] == ["Squat", "Curl", "Dip"]
    assert {row["segmentId"] for row in session["telemetry"]} == {*summary["segmentOrder"], "session"}


def test_every_change_points_at_a_segment_or_is_a_drop() -> None:
    (session,) = body(a_request(PLAN, 15))["sessions"]
    ids = {segment["id"] for segment in session["segments"]}

    assert session["changes"]
    for change in session["changes"]:
        assert change.get("segmentId") in ids or change["kinds"] in (["dropped"], ["postponed"])


def test_every_week_says_how_good_it_is() -> None:
    (week,) = body(a_request(PLAN, 20))["optimality"]

    assert week["status"] == "optimal"
    assert week["upperBound"] >= week["objective"]
    assert 0 <= week["gap"] <= 1e-6
    assert week["microcycleId"] == "week"


def test_what_was_assumed_is_said() -> None:
    plan = plan_document(exercise_document("Squat"))

    assert {a["field"] for a in body(a_request(plan))["assumptions"]} >= {"sets", "reps", "restTime"}


def test_what_travels_in_the_shortest_plan_is_what_came() -> None:
    (session,) = body(a_request(PLAN, 180))["sessions"]

    assert session["changes"] == []
    assert [s["exercises"][0]["sets"] for s in session["segments"]] == [
        e["sets"] for e in session["context"]["exercises"]
    ]


# Budgets and policy.


def schedule(day: str, start: str, end: str) -> Document:
    return {"fixedSchedules": [{"day": day, "start": start, "end": end}]}


def test_a_window_shortens_the_budget_of_its_weekday() -> None:
    assert body(a_request(PLAN, 30, **schedule("Monday", "06:00", "06:20")))["sessions"][0]["budgetSeconds"] == 1_200
    assert body(a_request(PLAN, 30, **schedule("Tuesday", "06:00", "06:20")))["sessions"][0]["budgetSeconds"] == 1_800
    assert body(a_request(PLAN, 30, **schedule("Monday", "06:00", "08:00")))["sessions"][0]["budgetSeconds"] == 1_800


def test_a_whole_day_limits_nothing() -> None:
    document = body(a_request(PLAN, 30, **schedule("Monday", "00:00", "24:00")))

    assert document["sessions"][0]["budgetSeconds"] == 1_800


def test_a_window_that_cannot_be_read_is_an_assumption() -> None:
    document = body(a_request(PLAN, 30, **schedule("someday", "early", "late")))

    assert "fixedSchedules[0]" in [a["path"] for a in document["assumptions"]]


def test_the_core_lift_policy_is_the_requests() -> None:
    window = schedule("Monday", "06:00", "06:20")
    fit, protect = (body(a_request(PLAN, **window, coreLiftPolicy=p)) for p in ("fit", "protect"))

    assert (fit["coreProtection"]["level"], fit["meetsTimeConstraint"]) == ("reduced", True)
    assert (protect["coreProtection"]["level"], protect["meetsTimeConstraint"]) == ("full", False)
    assert protect["shortfallSeconds"] == protect["compressedDurationSeconds"] - 1_200
    assert protect["minimumMinutes"] == -(-protect["compressedDurationSeconds"] // 60)
    assert protect["policy"]["coreLiftPolicy"] == "protect"


# How minutes are counted.


def counted(value: bytes | None = None, revision: int = 0, **fields: Any) -> Document:
    """The result for an athlete of whom that is stored."""
    answered = handle(as_bytes(a_request(PLAN, **fields)), pace_value=value, pace_revision=revision)
    assert isinstance(answered, Answer)
    document: Document = json.loads(answered.replies[-1].body)
    return document


def test_minutes_are_usual_where_nothing_is_known() -> None:
    document = counted()

    assert document == counted(tempo="usual", confidence=0.5)
    assert document["policy"]["tempo"]["name"] == "usual"
    assert document["policy"]["tempo"]["from"] == "population"
    assert (document["policy"]["tempo"]["kappa"], document["policy"]["tempo"]["revision"]) == (1.0, 0)


def test_minutes_are_the_athletes_where_they_are_known() -> None:
    document, pace = counted(a_pace(), 17), taught()
    tempo = document["policy"]["tempo"]

    assert (tempo["name"], tempo["from"], tempo["sessionsKnown"], tempo["revision"]) == ("personal", "personal", 12, 17)
    assert (tempo["f"], tempo["g"]) == (pace.f, pace.g)
    assert document["sessions"][0]["usualSeconds"] == document["sessions"][0]["summary"]["compressedDurationSeconds"]
    assert document == counted(a_pace(), 17, tempo="personal")


@pytest.mark.parametrize("tempo", ["usual", "brisk"])
def test_a_tempo_that_is_asked_for_goes_before_the_athletes(tempo: str) -> None:
    assert counted(a_pace(), 17, tempo=tempo) == counted(tempo=tempo)
    assert counted(tempo=tempo)["policy"]["tempo"]["name"] == tempo


def test_at_the_brisk_tempo_more_is_kept_and_the_honest_minutes_are_told() -> None:
    usual, brisk = (counted(tempo=tempo) for tempo in ("usual", "brisk"))
    (session,) = brisk["sessions"]

    assert brisk["stimulusRetained"] > usual["stimulusRetained"]
    assert session["summary"]["compressedDurationSeconds"] <= session["budgetSeconds"] < session["usualSeconds"]


@pytest.mark.parametrize("value", [None, a_pace()], ids=["unknown", "known"])
def test_whoever_wants_to_be_surer_keeps_less_and_is_done_in_time_so_often(value: bytes | None) -> None:
    usually, surely = (counted(value, 1, target=40, confidence=confidence) for confidence in (0.5, 0.8))

    assert surely["stimulusRetained"] < usually["stimulusRetained"]
    assert surely["sessions"][0]["fourInFiveSeconds"] <= 2_400 < usually["sessions"][0]["fourInFiveSeconds"]
    assert surely["policy"]["tempo"]["confidence"] == 0.8


def test_the_same_request_and_pace_give_the_same_bytes() -> None:
    data = as_bytes(a_request(PLAN, confidence=0.7))
    first, second = (handle(data, pace_value=a_pace(), pace_revision=3) for _ in range(2))

    assert first == second


def test_a_pace_that_cannot_be_read_is_everybodys_and_an_assumption() -> None:
    document = counted(b"no record", 3)

    assert {**document, "assumptions": counted()["assumptions"]} == counted()
    assert document["assumptions"][-1]["field"] == "tempo"


def test_a_pace_that_is_asked_for_and_not_known_is_an_assumption() -> None:
    assert counted(tempo="personal")["assumptions"][-1]["stated"] == "personal"


def test_what_the_other_tempo_would_keep_is_what_asking_for_it_gives() -> None:
    usual, brisk = (counted(tempo=tempo, confidence=0.8) for tempo in ("usual", "brisk"))
    (other,) = usual["alternatives"]

    assert other["tempo"] == "brisk"
    assert other["stimulusRetained"] == brisk["stimulusRetained"]
    assert other["coreProtection"]["level"] == brisk["coreProtection"]["level"]
    assert [other["tempo"] for other in brisk["alternatives"]] == ["usual"]


def test_a_result_that_misses_its_minutes_says_what_both_tempos_take() -> None:
    usual, brisk = (counted(target=15, coreLiftPolicy="protect", tempo=tempo) for tempo in ("usual", "brisk"))

    assert not usual["meetsTimeConstraint"]
    assert usual["alternatives"][0]["minimumMinutes"] <= brisk.get("minimumMinutes", 15) < usual["minimumMinutes"]


def test_readers_of_1x_get_the_athletes_minutes_too() -> None:
    told = []
    for value in (a_pace(), None):
        answered = handle(as_bytes(a_request(PLAN)), pace_value=value, pace_revision=1, older_results=(1,))
        assert isinstance(answered, Answer)
        told.append(json.loads(answered.replies[0].body))
    known, unknown = told

    assert known["stimulusRetained"] > unknown["stimulusRetained"]
    assert "alternatives" not in known


# Skipped and failed.


def test_a_request_without_a_target_asks_nothing() -> None:
    assert isinstance(handle(as_bytes(a_request(PLAN, None))), Skipped)


class Plans(dict[str, Stored]):
    """A store in memory."""


def test_a_request_without_a_plan_is_answered_by_one_made_for_it_and_then_by_it_compressed() -> None:
    answered = handle(as_bytes(a_request(None)))
    assert isinstance(answered, Answer)
    generated, compressed = answered.replies
    told, result = json.loads(generated.body), json.loads(compressed.body)
    jsonschema.validate(told, registry.schema("PlanGeneratedEvent", "1.1.0"))

    assert (generated.subject, generated.message_id) == ("athlete-ally.plans.generated", told["eventId"])
    assert answered.plans == (Stored(told["planId"], "user", told["planData"]),)
    assert (result["planSource"], result["planId"]) == ("generated", told["planId"])
    assert (generated.result_of, compressed.result_of) == ("", "job")


def test_the_same_request_gives_the_same_plan_and_another_one_another() -> None:
    assert handle(as_bytes(a_request(None))) == handle(as_bytes(a_request(None)))
    one, other = (handle(as_bytes(a_request(None, eventId=event))) for event in ("1", "2"))
    assert isinstance(one, Answer)
    assert isinstance(other, Answer)

    assert not {reply.message_id for reply in one.replies} & {reply.message_id for reply in other.replies}
    assert one.plans[0].plan_id != other.plans[0].plan_id


def test_a_stored_plan_is_compressed_for_its_owner_alone() -> None:
    plans = Plans(p=Stored("p", "user", PLAN))
    request = a_request(None, planId="p")
    owners, strangers = (handle(as_bytes({**request, "userId": u}), store=plans) for u in ("user", "stranger"))
    assert isinstance(owners, Answer)
    assert isinstance(strangers, Answer)

    assert json.loads(owners.replies[0].body)["planSource"] == "stored"
    assert owners.plans == ()
    assert json.loads(strangers.replies[0].body)["error"] == body({**request, "userId": "stranger"})["error"]


def test_a_request_for_a_stored_plan_that_is_not_there_fails_as_not_found() -> None:
    document = body(a_request(None, planId="p-1"))

    assert document["code"] == "plan_not_found"
    assert document["requestEventId"] == "event"
    assert not document["retriable"]


@pytest.mark.parametrize(
    "plan", [{"microcycles": []}, {"microcycles": [{"sessions": []}]}, plan_document(), {"id": "x", "microcycles": []}]
)
def test_a_plan_without_an_exercise_fails_as_missing_content(plan: Document) -> None:
    code, error = failure(plan)

    assert code == "plan_missing_content"
    assert "microcycles" in error


def test_a_plan_of_which_nothing_fits_is_empty_and_says_what_would() -> None:
    event = body(a_request(plan_document({**CURL, "sets": [{"estimatedDurationSeconds": 7_200}]}), 60))

    assert (event["meetsTimeConstraint"], event["minimumMinutes"]) == (False, 133)


@pytest.mark.parametrize("fields", [{"rest": "61 min"}, {"reps": "9" * 64}, {"rest": "9" * 32}, {"sets": 0}])
def test_a_text_that_states_what_cannot_be_is_quoted_and_refuses_no_plan(fields: Document) -> None:
    event = body(a_request(plan_document(SQUAT, {**CURL, **fields})))

    assert any(one["path"].startswith("microcycles[0].sessions[0].exercises[1]") for one in event["assumptions"])


def test_a_result_too_large_to_send_fails_and_says_so() -> None:
    exercises = [exercise_document("Curl", id=f"{n}" + "深" * 120, sets=50) for n in range(8)]
    week = {"sessions": plan_document(*exercises)["microcycles"][0]["sessions"]}
    plan = plan_document(microcycles=[week] * 40)
    code, error = failure(plan, target=180)

    assert code == "result_too_large"
    assert "fewer weeks" in error


def test_a_session_whose_names_list_very_many_exercises_is_answered_in_both_forms() -> None:
    plan = plan_document(*(exercise_document(f"Circuit: bench, row, squat, curl {n}") for n in range(32)))

    answered = handle(as_bytes(a_request(plan, 45)), older_results=(1,))

    assert isinstance(answered, Answer)
    for reply in answered.replies:
        (session,) = json.loads(reply.body)["sessions"]
        assert len(session["context"]["exercises"]) == 59


# Bad input.


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        *(({"timeCrunchTargetMinutes": bad}, "timeCrunchTargetMinutes") for bad in (14, 181, 30.5, "30", True, None)),
        ({"userId": 1}, "userId"),
        ({"plan": []}, "plan"),
        ({"plan": {}}, "plan.microcycles"),
        (
            {"plan": plan_document({"name": "Squat", "sets": 10**6})},
            "plan.microcycles[0].sessions[0].exercises[0].sets",
        ),
        ({"plan": {"microcycles": [{"sessions": [{"exercises": []}] * 10_000}]}}, "plan.microcycles[0].sessions"),
    ],
)
def test_a_request_that_breaks_its_schema_is_refused_with_the_path(fields: Document, path: str) -> None:
    with pytest.raises(DecodeError) as refused:
        handle(as_bytes({**a_request(PLAN), **fields}))

    assert refused.value.path == path


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"not json", b"\xff\xfe", b"[" * 10_000 + b"]" * 10_000, b"9" * 5_000, b"NaN", b"null", b"[]"),
        as_bytes(a_request(PLAN)).replace(b'"timestamp": ', b'"timestamp": NaN, "x": '),
        as_bytes(a_request(PLAN)).replace(b'"timestamp": ', b'"timestamp": Infinity, "x": '),
        as_bytes(a_request(PLAN)).replace(b'"userId"', b'"eventId": "twice", "userId"'),
        as_bytes(a_request(PLAN)).replace(b'"timestamp": ', b'"timestamp": ' + b"9" * 5_000),
    ],
    ids=lambda data: data[:12],
)
def test_bytes_that_are_no_json_of_ours_are_refused(data: bytes) -> None:
    with pytest.raises(DecodeError) as refused:
        handle(data)

    assert refused.value.reason


def test_a_refused_request_that_says_whose_it_is_gets_a_failure() -> None:
    data = as_bytes(a_request(PLAN, 14))
    with pytest.raises(DecodeError) as refused:
        handle(data)
    reply = service.failure(data, "schema_invalid", str(refused.value), stored_at_ms=1)
    assert reply is not None

    document = json.loads(reply.body)
    assert (reply.event, document["code"]) == ("PlanGenerationFailedEvent", "schema_invalid")
    assert "timeCrunchTargetMinutes" in document["error"]


@pytest.mark.parametrize(
    "data", [b"", b"not json", b"{}", b"[]", as_bytes({**a_request(PLAN), "userId": 1}), as_bytes({"eventId": "x"})]
)
def test_bytes_that_do_not_say_whose_they_are_get_none(data: bytes) -> None:
    assert service.failure(data, "schema_invalid", "no request", stored_at_ms=1) is None


@pytest.mark.parametrize("timestamp", [None, "yesterday", -1, [], {}])
def test_a_failure_has_the_brokers_time_where_the_request_has_none_of_its_own(timestamp: object) -> None:
    data = as_bytes({"eventId": "e", "userId": "u", "jobId": "j", "timestamp": timestamp})
    reply = service.failure(data, "schema_invalid", "no request", stored_at_ms=1767225600000)
    assert reply is not None
    assert json.loads(reply.body)["timestamp"] == 1767225600000


ODD = ["\u200bSquat\u200b", "\u202eSquat", "\u2066Squat\u2069", "Squat\u0000", "\u200b", "😀" * 200, "[bold]Squat"]


@pytest.mark.parametrize("name", ODD)
def test_odd_names_travel_as_they_came(name: str) -> None:
    document = body(a_request(plan_document({**CURL, "name": name}, SQUAT, DIP), 15))

    assert document["sessions"][0]["context"]["exercises"][0]["name"] == name


def test_an_id_given_twice_is_told_apart() -> None:
    plan = plan_document({**CURL, "id": "a"}, {**DIP, "id": "a"}, {**SQUAT, "id": "a-2"})
    (session,) = body(a_request(plan, 15))["sessions"]
    ids = [exercise["id"] for exercise in session["context"]["exercises"]]

    assert len(set(ids)) == 3


def test_a_set_may_carry_an_id_of_any_length() -> None:
    plan = plan_document({**CURL, "sets": [{"id": "x" * 600, "reps": 5}]})

    assert body(a_request(plan))["planId"] == "plan"


@pytest.mark.parametrize("name", samples.names())
@pytest.mark.parametrize("target", [15, 30, 60])
def test_every_sample_plan_is_answered(name: str, target: int) -> None:
    document = body(a_request(json.loads(samples.read(name)), target))

    assert document["planId"] == name
    assert document["meetsTimeConstraint"]


def test_limits_are_made_for_each_request() -> None:
    made = []

    def limits() -> Limits:
        made.append(Limits(nodes=1))
        return made[-1]

    handle(as_bytes(a_request(PLAN, 15)), limits)
    handle(as_bytes(a_request(PLAN, 15)), limits)

    assert len(made) == 2
