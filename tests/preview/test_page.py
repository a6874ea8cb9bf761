"""The page over HTTP: what needs a token, what does not, and what strangers may try."""

import gzip
import re
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from contracts import codec
from tests.preview.conftest import Preview, Serve
from tests.preview.test_answers import PLAN
from tests.support.taken_along import appointment, step_names
from worker import samples
from worker.preview.page.files import all_files
from worker.preview.page.routes import SAMPLES_AT_ONCE, takes_gzip
from worker.preview.requests import SHARED_BYTES

RESULT, CURVE, FIT = "/page/own/result", "/page/own/curve", "/page/own/fit"


def get(preview: Preview, path: str, **headers: str) -> httpx.Response:
    return httpx.get(preview.url + path, headers=headers, timeout=30)


def ask(preview: Preview, path: str = RESULT, /, **fields: Any) -> httpx.Response:
    body = {"plan": PLAN, "targetMinutes": 30, **fields}
    with preview.client as client:
        return client.post(path, json={name: value for name, value in body.items() if value is not None})


@pytest.mark.parametrize("name", samples.names())
def test_a_sample_is_a_whole_page_without_a_token(preview: Preview, name: str) -> None:
    answer = get(preview, f"/?sample={name}&target=30")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text.count('<svg class="timeline"') > 0


def test_a_sample_is_shown_to_whoever_has_a_token_that_is_not_good(preview: Preview) -> None:
    for token in (preview.token(exp=1), "nonsense"):
        answer = get(preview, "/page/sample/result?sample=upper-lower&target=30", Authorization=f"Bearer {token}")
        assert answer.status_code == 200


def test_looking_at_a_sample_is_nobodys_preview(serve: Serve) -> None:
    with serve() as preview:
        get(preview, "/?sample=upper-lower&target=30")
        get(preview, "/page/sample/result?sample=upper-lower&target=31")
        assert preview.count("requests", channel="preview", status="succeeded") == 0
        assert ask(preview).status_code == 200
        assert preview.count("requests", channel="preview", status="succeeded") == 1


def test_samples_are_shown_where_the_feature_is_off_and_own_plans_are_not(serve: Serve) -> None:
    with serve(feature_override=False) as preview:
        assert get(preview, "/?sample=upper-lower").status_code == 200
        refused = ask(preview)
        assert refused.status_code == 404
        assert "not switched on for you yet" in refused.text


def test_the_same_address_may_not_ask_for_samples_without_end(serve: Serve) -> None:
    with serve() as preview, httpx.Client(base_url=preview.url, timeout=30) as client:
        asked = (client.get("/page/sample/result?sample=no-such-plan") for _ in range(10 * SAMPLES_AT_ONCE))
        limited = next(answer for answer in asked if answer.status_code == 429)
        assert int(limited.headers["retry-after"]) >= 1
        assert "That was a lot at once" in limited.text
        assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "target=abc",
        "target=",
        "target=-1",
        "target=1e9",
        "target=99999999999999999999",
        "target=٣٠",
        "week=-3",
        "week=zero",
        "session=no-such-session",
        "only=nothing&tempo=slow&confidence=2",
        "policy=<script>",
        "target=30&target=40",
    ],
)
def test_a_mistyped_address_shows_the_plan_all_the_same(preview: Preview, query: str) -> None:
    answer = get(preview, f"/?sample=upper-lower&{query}")
    assert answer.status_code == 200
    assert '<svg class="timeline"' in answer.text
    assert "<script>" not in answer.text


@pytest.mark.parametrize("target", [(14, 15), (181, 180), (500, 180)])
def test_a_target_beyond_the_slider_is_its_nearest_end(preview: Preview, target: tuple[int, int]) -> None:
    asked, shown = target
    assert f'data-target="{shown}"' in get(preview, f"/?sample=upper-lower&target={asked}").text


@pytest.mark.parametrize("name", ["../domain/plan", "no-such-plan", "%00", "<script>alert(1)</script>", "x" * 5_000])
def test_a_sample_that_does_not_exist_is_not_found(preview: Preview, name: str) -> None:
    answer = get(preview, f"/?sample={name}")
    assert answer.status_code == 404
    assert "There is no such plan" in answer.text
    assert "<script>alert" not in answer.text


def test_an_own_plan_is_shown_with_a_token(preview: Preview) -> None:
    answer = ask(preview)
    assert answer.status_code == 200
    assert '<svg class="timeline"' in answer.text
    assert "data-decline" in answer.text


@pytest.mark.parametrize("path", [RESULT, CURVE])
def test_an_own_plan_is_refused_without_one(preview: Preview, path: str) -> None:
    answer = httpx.post(preview.url + path, json={"plan": PLAN, "targetMinutes": 30}, timeout=30)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert "Access token" in answer.text


def test_a_fault_in_a_plan_is_shown_with_its_path(preview: Preview) -> None:
    answer = ask(preview, plan={"microcycles": [{"sessions": [{"name": "A", "exercises": 3}]}]})
    assert answer.status_code == 400
    assert "plan.microcycles[0].sessions[0].exercises" in answer.text


def test_a_plan_with_nothing_in_it_says_so(preview: Preview) -> None:
    answer = ask(preview, plan={"microcycles": [{"sessions": []}]})
    assert answer.status_code == 422
    assert "There is nothing to fit in this plan" in answer.text


def test_the_curve_of_an_own_plan_marks_the_target_of_the_address(preview: Preview) -> None:
    answer = ask(preview, f"{CURVE}?target=45")
    assert answer.status_code == 200
    assert "45 minutes keep" in answer.text


def test_a_plan_of_many_weeks_is_shown_one_week_at_a_time(preview: Preview) -> None:
    week = PLAN["microcycles"][0]
    plan = {"id": "long", "microcycles": [{"id": f"w{n}", "sessions": week["sessions"]} for n in range(15)]}
    one, last = ask(preview, plan=plan), ask(preview, f"{RESULT}?week=15", plan=plan)
    assert one.text.count("sheet-of-paper") == last.text.count("sheet-of-paper") == len(week["sessions"])
    assert "Week 15" in last.text


def test_a_plan_that_came_with_a_link_is_shown_without_a_token(preview: Preview) -> None:
    body = {"plan": PLAN, "targetMinutes": 30}
    for part in ("result", "curve", "fit"):
        answer = httpx.post(f"{preview.url}/page/shared/{part}", json=body, timeout=30)
        assert answer.status_code == 200, answer.text
    stored = {"planId": "some-plan", "targetMinutes": 30}
    assert httpx.post(f"{preview.url}/page/shared/result", json=stored, timeout=30).status_code == 401


def test_a_plan_too_large_for_a_link_takes_a_token(preview: Preview) -> None:
    body = {"plan": {**PLAN, "notes": "x" * SHARED_BYTES}, "targetMinutes": 30}
    assert httpx.post(f"{preview.url}/page/shared/result", json=body, timeout=30).status_code == 401
    assert ask(preview, **body).status_code == 200


def test_an_address_may_not_ask_for_plans_of_links_without_end_and_only_where_the_feature_is_on(serve: Serve) -> None:
    body = {"plan": PLAN, "targetMinutes": 30}
    with serve(preview_burst=3, preview_rate=0.01) as preview, httpx.Client(base_url=preview.url, timeout=30) as client:
        statuses = [client.post("/page/shared/result", json=body).status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
    with serve(feature_override=False) as preview:
        assert httpx.post(f"{preview.url}/page/shared/result", json=body, timeout=30).status_code == 404


def test_a_fitted_plan_comes_as_the_second_form_of_the_result(preview: Preview) -> None:
    own, sample = ask(preview, FIT), get(preview, "/page/sample/fit?sample=upper-lower&target=30")
    for answer in (own, sample):
        assert answer.headers["content-type"] == "application/json"
        assert answer.json()["sessions"][0]["segments"][0]["exercises"][0]["sets"][0]["restSeconds"] > 0


def test_a_sample_plan_is_given_as_it_is(preview: Preview) -> None:
    plan = get(preview, "/page/sample/plan?sample=upper-lower").json()
    assert plan == codec.decode_plan(samples.read("upper-lower"))


def test_whoever_reads_pages_gets_one_where_there_is_none_and_programs_get_the_code(preview: Preview) -> None:
    page = get(preview, "/no/such/page", Accept="text/html,application/xhtml+xml")
    assert page.status_code == 404
    assert "There is no such page" in page.text
    assert 'href="/?sample=upper-lower' in page.text
    assert get(preview, "/no/such/page").json() == {"error": "not_found"}


def test_files_are_sent_once_and_then_only_asked_about(preview: Preview) -> None:
    for name, file in all_files().items():
        first = get(preview, f"/page/static/{name}")
        again = get(preview, f"/page/static/{name}", **{"If-None-Match": first.headers["etag"]})
        assert first.content == file.plain.body
        assert (again.status_code, again.content) == (304, b"")


BENCH = {"sample": "upper-lower", "target": "45", "session": "upper-lower-1-1-upper-heavy"}


def file_of(preview: Preview, form: str, **others: str) -> httpx.Response:
    return httpx.get(f"{preview.url}/page/sample/file", params={**BENCH, "form": form, **others}, timeout=30)


def test_a_session_goes_into_a_calendar_on_its_next_day_at_the_hour_that_is_asked_for(preview: Preview) -> None:
    answer = file_of(preview, "ics", today="2026-03-04", at="07:30")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found = appointment(answer.content)
    assert found.starts == datetime(2026, 3, 9, 7, 30)  # Monday: it is the Monday's session
    assert found.summary.startswith("Upper Heavy, Monday")
    assert "Barbell Bench Press" in found.description


def test_an_appointment_without_a_day_and_an_hour_is_in_the_evening(preview: Preview) -> None:
    starts = appointment(file_of(preview, "ics", today="soon", at="late").content).starts
    assert (starts.hour, starts.isoweekday()) == (18, 1)


@pytest.mark.parametrize("whose", ["sample", "own", "shared"])
def test_a_session_goes_onto_a_watch_with_its_steps(preview: Preview, whose: str) -> None:
    if whose == "sample":
        answer = file_of(preview, "fit")
    else:
        headers = {"Authorization": f"Bearer {preview.token()}"} if whose == "own" else {}
        fitted = ask(preview, FIT).json()
        session = fitted["sessions"][0]["context"]["sessionId"]
        body = {"plan": PLAN, "targetMinutes": 30}
        path = f"{preview.url}/page/{whose}/file?form=fit&session={session}"
        answer = httpx.post(path, json=body, headers=headers, timeout=30)
    assert answer.status_code == 200
    assert answer.headers["content-disposition"] == 'attachment; filename="session.fit"'
    names = step_names(answer.content)
    assert names[0] == "Warm-up"
    assert len(names) > 2


def test_no_file_is_made_of_a_session_that_is_not_there(preview: Preview) -> None:
    assert file_of(preview, "fit", session="no-such-session").status_code == 422
    assert file_of(preview, "fit", session="no-such-session", only="all").status_code == 400
    answer = httpx.post(f"{preview.url}/page/own/file?form=fit", json={"plan": PLAN, "targetMinutes": 30}, timeout=30)
    assert answer.status_code == 401


def test_the_card_says_what_to_ramp_up_with_and_the_rests_that_the_terminal_says(preview: Preview) -> None:
    page = get(preview, f"/?{urlencode(BENCH)}").text
    assert re.search("Ramp up first: <b><span>8&nbsp;<i>at</i>&nbsp;<bdi>32.5</bdi>,</span>", page)


@pytest.mark.parametrize("name", ["page.py", "..%2frender.py", "inter.LICENSE.txt", "%00", "nothing.css"])
def test_no_other_file_is_sent(preview: Preview, name: str) -> None:
    assert get(preview, f"/page/static/{name}").status_code == 404


def test_the_page_allows_itself_nothing_from_elsewhere(preview: Preview) -> None:
    answer = get(preview, "/?sample=upper-lower")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert re.findall(r'(?:src|href)="(?!/|#)', answer.text) == []


def test_markup_is_compressed_for_whoever_takes_that(preview: Preview) -> None:
    with httpx.stream("GET", f"{preview.url}/?sample=upper-lower", headers={"Accept-Encoding": "gzip"}) as answer:
        packed = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "gzip"
    plain = get(preview, "/?sample=upper-lower", **{"Accept-Encoding": "identity"})
    assert gzip.decompress(packed) == plain.content
    assert len(packed) < len(plain.content) / 4


@pytest.mark.parametrize(
    ("accept_encoding", "taken"),
    [
        ("gzip", True),
        ("deflate, GZIP;q=0.5", True),
        ("br, gzip ; q=1.0", True),
        ("*", True),
        ("*;q=0, gzip", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
        ("*;q=0.0", False),
        ("x-gzip-like", False),
    ],
)
def test_gzip_is_sent_to_whoever_takes_it_and_to_nobody_else(accept_encoding: str, taken: bool) -> None:
    assert takes_gzip(accept_encoding) is taken
