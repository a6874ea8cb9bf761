"""Sessions performed come in over HTTP, and what is known of an athlete's pace goes into a preview."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import nats
import pytest
from nats.js.api import RawStreamMsg

from contracts import topology
from tests.preview.conftest import NOWHERE, Preview, served
from tests.preview.test_answers import PLAN
from tests.preview.test_stored_plans import store
from tests.support.performed import an_event
from worker.development import server
from worker.learning.consumer import DURABLE
from worker.pace.events import decide, value_after
from worker.pace.store import BUCKET, PaceStore
from worker.preview import openapi

CONSUMER = topology.load().consumer(DURABLE)
SECRET = "sixteen letters."


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Preview, str]]:
    """A preview with a broker, and where that is."""
    with server.running(tmp_path_factory.mktemp("jetstream")) as broker:
        store(broker.url)
        with served(nats_url=broker.url, pace_secret=SECRET, preview_burst=10_000) as preview:
            yield preview, broker.url


def session(**fields: Any) -> dict[str, Any]:
    """A session as a caller sends it."""
    document: dict[str, Any] = json.loads(an_event(**{"userId": None, **fields}))
    return document


def stored(url: str) -> list[RawStreamMsg]:
    """The sessions in the stream."""

    async def all_of_them() -> list[RawStreamMsg]:
        client = await nats.connect(url)
        try:
            jetstream = client.jetstream()
            last = (await jetstream.stream_info(CONSUMER.stream)).state.last_seq
            return [await jetstream.get_msg(CONSUMER.stream, place) for place in range(1, last + 1)]
        finally:
            await client.close()

    return asyncio.run(all_of_them())


def test_a_session_is_stored_as_the_token_s_user_and_once_however_often_it_is_sent(here: tuple[Preview, str]) -> None:
    preview, url = here
    before = len(stored(url))
    with preview.client as client:
        answers = [client.post(openapi.PERFORMED, json=session(eventId="once")) for _ in range(3)]
        answers.append(client.post(openapi.PERFORMED, json=session(eventId="once", userId="athlete-1")))
    with preview.as_user("athlete-2") as other:
        answers.append(other.post(openapi.PERFORMED, json=session(eventId="once")))

    assert {(answer.status_code, answer.content) for answer in answers} == {(202, b"")}
    messages = stored(url)[before:]
    assert [json.loads(message.data or b"")["userId"] for message in messages] == ["athlete-1", "athlete-2"]
    assert {message.subject for message in messages} == {CONSUMER.filter_subject}
    assert (messages[0].headers or {})["Event-Type"] == "SessionPerformedEvent"
    assert decide(None, messages[0].data or b"", lambda _: False)


def test_a_session_of_somebody_else_is_refused_and_not_stored(here: tuple[Preview, str]) -> None:
    preview, url = here
    before = len(stored(url))
    with preview.client as client:
        answer = client.post(openapi.PERFORMED, json=session(userId="athlete-2"))

    assert answer.status_code == 403
    assert answer.json()["error"] == "other_athlete"
    assert answer.json()["details"][0]["path"] == "userId"
    assert len(stored(url)) == before


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"durationSeconds": 0}, "durationSeconds"),
        ({"durationSeconds": -60}, "durationSeconds"),
        ({"exercises": []}, "exercises"),
        ({"eventId": ""}, "eventId"),
        ({"exercises": [{"name": "Squat", "sets": [{"reps": 1.5}]}]}, "exercises[0].sets[0].reps"),
    ],
)
def test_what_is_no_session_is_refused_with_the_place(
    here: tuple[Preview, str], fields: dict[str, Any], path: str
) -> None:
    with here[0].client as client:
        answer = client.post(openapi.PERFORMED, json=session() | fields)

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
    assert answer.json()["details"][0]["path"] == path


def test_a_session_too_large_is_refused(here: tuple[Preview, str]) -> None:
    with here[0].client as client:
        answer = client.post(openapi.PERFORMED, json=session() | {"notes": "x" * 600_000})

    assert answer.status_code == 413


def test_without_a_token_or_the_feature_nothing_is_taken(here: tuple[Preview, str]) -> None:
    preview, url = here
    with preview.client as client:
        answer = client.post(openapi.PERFORMED, json=session(), headers={"Authorization": ""})
    with served(nats_url=url, feature_override=False) as off, off.client as client:
        refused = client.post(openapi.PERFORMED, json=session())

    assert answer.status_code == 401
    assert (refused.status_code, refused.json()["error"]) == (404, "feature_not_available")


def test_a_stream_that_is_away_is_said(preview: Preview) -> None:
    with preview.client as client:
        answer = client.post(openapi.PERFORMED, json=session())

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "1"


def test_a_preview_counts_by_what_is_known_of_its_user(here: tuple[Preview, str]) -> None:
    preview, url = here

    async def learn() -> None:
        client = await nats.connect(url)
        paces = PaceStore(client.jetstream(), topology.load().bucket(BUCKET), SECRET.encode())
        for order in range(12):
            event = an_event(order, durationSeconds=6000 + order, userId="slow")

            def change(value: bytes | None, event: bytes = event) -> tuple[bytes | None, None]:
                return value_after(decide(value, event, lambda _: False)), None

            await paces.change("slow", change)
        await client.close()

    asyncio.run(learn())
    body = {"plan": PLAN, "targetMinutes": 45}
    known, unknown = (preview.count("pace_lookups", channel="preview", outcome=each) for each in ("known", "unknown"))
    with preview.as_user("slow") as slow, preview.as_user("new") as new:
        answers = [client.post(openapi.PREVIEW, json=body) for client in (slow, new)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() != answers[1].json()
    assert preview.count("pace_lookups", channel="preview", outcome="known") == known + 1
    assert preview.count("pace_lookups", channel="preview", outcome="unknown") == unknown + 1


def test_a_bucket_that_is_away_does_not_keep_a_preview_waiting() -> None:
    with served(nats_url=NOWHERE, pace_secret=SECRET) as preview, preview.client as client:
        answer = client.post(openapi.PREVIEW, json={"plan": PLAN, "targetMinutes": 45})

    assert answer.status_code == 200
    assert preview.count("pace_lookups", channel="preview", outcome="away") == 1
