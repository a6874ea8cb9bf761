"""What the preview answers to what it is asked, over HTTP."""

import json
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import psutil
import pytest

from contracts import codec
from contracts.generated.events import PlanCompressedEvent
from tests.preview.conftest import Preview, Serve, handed_over
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from worker import samples
from worker.jobs import previews as jobs
from worker.service import Answer, handle

PREVIEW = "/api/v1/time-crunch/preview"
CURVE = "/api/v1/time-crunch/curve"
TELEMETRY = "/api/v1/time-crunch/telemetry"
PLAN: dict[str, Any] = json.loads(samples.read("upper-lower"))
SEEN = {"planId": "p", "targetMinutes": 30}
EVENT_ONLY = {"eventId", "requestEventId", "userId", "jobId", "timestamp", "planSource"}


def ask(preview: Preview, body: Any, path: str = PREVIEW, **options: Any) -> tuple[int, dict[str, Any]]:
    with preview.client as client:
        response = client.post(path, json=body, **options)
    return response.status_code, response.json()


def test_a_preview_is_to_the_letter_what_the_worker_would_send(preview: Preview) -> None:
    status, told = ask(preview, {"plan": PLAN, "targetMinutes": 30, "coreLiftPolicy": "protect", "resultVersion": 2})
    answered = handle(as_bytes(a_request(PLAN, 30, coreLiftPolicy="protect")))
    assert isinstance(answered, Answer)
    event = json.loads(answered.replies[-1].body)

    assert status == 200
    assert told == {name: value for name, value in event.items() if name not in EVENT_ONLY}


def test_a_session_under_way_is_fitted_to_the_minutes_that_are_left(preview: Preview) -> None:
    session = PLAN["microcycles"][0]["sessions"][0]
    name = session["exercises"][0]["name"]
    wishes = {
        "timeCrunchScope": {"days": [session["dayOfWeek"]], "weeks": [1]},
        "timeCrunchTargets": [{"dayOfWeek": session["dayOfWeek"], "minutes": 40}],
        "timeCrunchPreferences": {"exclude": [session["exercises"][-1]["name"].upper()], "keep": ["no such exercise"]},
        "timeCrunchProgress": {
            "sessionId": session["id"],
            "elapsedSeconds": 900,
            "done": [{"exerciseId": name, "sets": 2}],
        },
    }
    status, told = ask(preview, {"plan": PLAN, "targetMinutes": 30, **wishes})
    answered = handle(as_bytes(a_request(PLAN, 30, **wishes)))
    assert isinstance(answered, Answer)
    event = json.loads(answered.replies[-1].body)
    first, *others = told["sessions"]

    assert status == 200
    assert told == {name: value for name, value in event.items() if name not in {*EVENT_ONLY, "alternatives"}}
    assert [other["inScope"] for other in others] == [False] * len(others)
    assert (first["inScope"], first["elapsedSeconds"], first["budgetSeconds"]) == (True, 900, 2400)
    assert first["summary"]["compressedDurationSeconds"] == 900 + sum(one["seconds"] for one in first["segments"])
    assert first["summary"]["compressedDurationSeconds"] <= 2400
    assert first["segments"][0]["done"] is True
    assert told["assumptions"][-1]["stated"] == "no such exercise"


def test_a_scope_without_a_session_says_so(preview: Preview) -> None:
    status, told = ask(preview, {"plan": PLAN, "targetMinutes": 30, "timeCrunchScope": {"weeks": [104]}})

    assert (status, told["error"]) == (422, "nothing_in_scope")


def test_the_version_of_the_result_can_be_asked_for(preview: Preview) -> None:
    told = [ask(preview, {"plan": PLAN, "targetMinutes": 34, "resultVersion": version})[1] for version in (1, 2)]

    assert ["inScope" in one["sessions"][0] for one in told] == [False, True]


def test_a_repeated_preview_is_the_same_bytes(preview: Preview) -> None:
    with preview.client as client:
        one, other = (client.post(PREVIEW, json={"plan": PLAN, "targetMinutes": 33}).content for _ in range(2))

    assert one == other


def test_what_many_ask_for_at_once_is_worked_out_once(preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    fitted = handed_over(monkeypatch, jobs.fit)
    body = {"plan": {**PLAN, "id": "asked-by-many"}, "targetMinutes": 41}
    with ThreadPoolExecutor(20) as callers:
        answers = list(callers.map(lambda _: ask(preview, body), range(60)))

    assert {status for status, _ in answers} == {200}
    assert all(told == answers[0][1] for _, told in answers)
    assert len(fitted) == 1


def test_no_answer_is_sent_in_parts_that_wait_for_each_other(preview: Preview) -> None:
    """Nagle's algorithm would hold the body back until the head is confirmed."""
    found = [sock for sock in psutil.Process().net_connections("tcp") if sock.status == "LISTEN"]
    port = httpx.URL(preview.url).port
    (listener,) = [sock.fd for sock in found if sock.laddr.port == port]
    with socket.socket(fileno=os.dup(listener)) as listening:
        assert listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize("target", [15, 180, 45.0])
def test_whole_minutes_from_15_to_180_are_targets(preview: Preview, target: float) -> None:
    status, told = ask(preview, {"plan": PLAN, "targetMinutes": target})

    assert (status, told["targetMinutes"]) == (200, target)


@pytest.mark.parametrize("target", [14, 181, 30.5, "30", True, None, [], -30, 1e9])
def test_anything_else_is_refused_with_the_place(preview: Preview, target: Any) -> None:
    status, told = ask(preview, {"plan": PLAN, "targetMinutes": target})

    assert (status, told["error"]) == (400, "invalid_request")
    assert [detail["path"] for detail in told["details"]] == ["targetMinutes"]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"plan": PLAN}, "targetMinutes"),
        ({"targetMinutes": 30}, ""),
        ({"plan": PLAN, "planId": "p", "targetMinutes": 30}, ""),
        ({"planId": "", "targetMinutes": 30}, "planId"),
        ({"planId": None, "targetMinutes": 30}, "planId"),
        ({"planId": "x" * 129, "targetMinutes": 30}, "planId"),
        ({"plan": {"microcycles": 3}, "targetMinutes": 30}, "plan.microcycles"),
        ({"plan": PLAN, "targetMinutes": 30, "coreLiftPolicy": "neither"}, "coreLiftPolicy"),
        ([], ""),
        (None, ""),
        ("text", ""),
    ],
)
def test_a_body_that_is_not_what_is_asked_for_is_refused_with_the_place(preview: Preview, body: Any, path: str) -> None:
    status, told = ask(preview, body)

    assert (status, told["error"]) == (400, "invalid_request")
    assert told["details"][0]["path"] == path


def test_a_value_that_cannot_be_is_quoted_and_refuses_no_plan(preview: Preview) -> None:
    plan = plan_document(exercise_document("Squat", rest="61 min"))
    status, told = ask(preview, {"plan": plan, "targetMinutes": 30})

    assert status == 200
    assert any(one["field"] == "restTime" for one in told["assumptions"])


def test_a_plan_without_an_exercise_is_missing_content(preview: Preview) -> None:
    status, told = ask(preview, {"plan": plan_document(), "targetMinutes": 30})

    assert (status, told["error"]) == (422, "plan_missing_content")


def test_a_plan_of_which_nothing_fits_is_empty_and_says_what_would(preview: Preview) -> None:
    plan = plan_document(exercise_document("Curl") | {"sets": [{"estimatedDurationSeconds": 7_200}]})
    status, told = ask(preview, {"plan": plan, "targetMinutes": 60})

    assert (status, told["meetsTimeConstraint"], told["minimumMinutes"]) == (200, False, 133)
    assert told["sessions"][0]["segments"] == []


def test_a_plan_without_an_id_is_called_preview(preview: Preview) -> None:
    nameless = {name: value for name, value in PLAN.items() if name != "id"}

    assert ask(preview, {"plan": nameless, "targetMinutes": 30})[1]["planId"] == "preview"


def test_the_curve_has_a_point_for_every_minute(preview: Preview) -> None:
    status, told = ask(preview, {"plan": PLAN}, CURVE)
    points = told["points"]

    assert status == 200
    assert [point["targetMinutes"] for point in points] == list(range(15, 181))
    assert points[-1] == {
        **{"targetMinutes": 180, "stimulusRetained": 1.0, "objective": 1.0, "upperBound": 1.0},
        "meetsTimeConstraint": True,
    }
    assert all(0 <= point["stimulusRetained"] <= 1 for point in points)


def test_a_curve_of_a_stored_plan_needs_its_id(preview: Preview) -> None:
    with preview.client as client:
        for query in ("", "?planId=", "?planId=a&planId=b", "?planId=a&coreLiftPolicy=neither"):
            response = client.get(CURVE + query)
            assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


def test_a_declined_preview_is_logged_without_the_user(preview: Preview) -> None:
    body = {"planId": "declined-1", "targetMinutes": 30, "compressionStrategy": "core_only", "reason": "too hard"}
    with preview.as_user("athlete-77") as client:
        assert client.post(TELEMETRY, json=body).status_code == 204
    (line,) = [line for line in preview.lines("stream5.time_crunch_preview_declined") if line["planId"] == "declined-1"]

    assert (line["targetMinutes"], line["compressionStrategy"], line["reason"]) == (30, "core_only", "too hard")
    assert line["user"]
    assert "athlete-77" not in preview.log.getvalue()


@pytest.mark.parametrize(
    "body",
    [{}, {"planId": "p"}, {"planId": "p", "targetMinutes": 14}, {"planId": "p", "targetMinutes": 30, "event": "x"}],
)
def test_telemetry_that_is_none_is_refused(preview: Preview, body: Any) -> None:
    with preview.client as client:
        response = client.post(TELEMETRY, json=body)

    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


def test_previews_are_counted_and_told_of(serve: Serve) -> None:
    with serve() as preview:
        ask(preview, {"plan": PLAN, "targetMinutes": 30})
        ask(preview, {"plan": plan_document(), "targetMinutes": 30})
        ask(preview, {"plan": PLAN, "targetMinutes": 14})

    assert preview.count("requests", channel="preview", status="succeeded") == 1
    assert preview.count("requests", channel="preview", status="rejected") == 1
    assert preview.count("requests", channel="preview", status="invalid") == 1
    assert preview.count("requests", channel="preview", status="failed") == 0
    assert preview.count("fallbacks", reason="plan_missing_content") == 1
    assert preview.count("constraint", channel="preview", satisfied="yes") == 1
    assert preview.count("flag_evaluations", source="environment", value="on") == 3
    requested = preview.lines("stream5.time_crunch_preview_requested")
    (succeeded,) = preview.lines("stream5.time_crunch_preview_succeeded")
    (fallback,) = preview.lines("stream5.time_crunch_preview_fallback")
    assert [line["compressionStrategy"] for line in requested] == ["pending", "pending"]
    assert (succeeded["targetMinutes"], succeeded["meetsTimeConstraint"]) == (30, True)
    assert (fallback["reason"], fallback["compressionStrategy"]) == ("plan_missing_content", "none")


def test_health_metrics_and_documents_need_no_token_and_lead_nowhere_else(preview: Preview) -> None:
    with httpx.Client(base_url=preview.url) as client:
        assert client.get("/health/live").json() == {"status": "live", "faults": []}
        assert client.get("/health/ready").json() == {"status": "ready", "faults": []}
        assert "planning_engine_time_crunch_requests_total" in client.get("/metrics").text
        page = client.get("/docs")
        assert page.status_code == 200
        assert PREVIEW in page.text
        assert "http://" not in page.text
        assert "https://" not in page.text
        assert client.get("/openapi.json").json()["openapi"].startswith("3.1")


def test_every_answer_has_the_headers_that_protect_a_browser(preview: Preview) -> None:
    with preview.client as client:
        answers = [
            client.get("/docs"),
            client.get("/nowhere"),
            client.post(PREVIEW, content=b"{"),
            client.get("/metrics"),
        ]

    for answer in answers:
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "no-referrer"


def test_what_is_not_there_is_said_in_the_same_form(preview: Preview) -> None:
    with preview.client as client:
        assert (client.get("/nowhere").status_code, client.get("/nowhere").json()) == (404, {"error": "not_found"})
        refused = client.get(PREVIEW)

    assert (refused.status_code, refused.json()) == (405, {"error": "method_not_allowed"})


def test_the_worker_reads_what_the_preview_was_given(preview: Preview) -> None:
    """The example of the page's samples: all of them can be previewed, and requested."""
    for name in samples.names():
        status, told = ask(preview, {"plan": json.loads(samples.read(name)), "targetMinutes": 30})
        answered = handle(as_bytes(a_request(json.loads(samples.read(name)), 30)))
        assert isinstance(answered, Answer)
        event = codec.decode(PlanCompressedEvent, answered.replies[-1].body)

        assert (status, told["stimulusRetained"]) == (200, event.stimulus_retained)


def test_nobody_is_told_that_they_lack_the_feature_while_nobody_knows_who_has_it(serve: Any, tmp_path: Any) -> None:
    (tmp_path / "flags.json").write_text("{mistyped")
    with serve(feature_override=None, flag_file=tmp_path / "flags.json") as preview, preview.client as client:
        answer = client.post("/api/v1/time-crunch/preview", json={"planId": "p", "targetMinutes": 30})
        ready = client.get("/health/ready")
    assert (answer.status_code, answer.json()["error"]) == (503, "preview_failed")
    assert ready.status_code == 503
    assert "never answered" in ready.text
