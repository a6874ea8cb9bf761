"""Plans that are stored, previewed by whose they are."""

import asyncio
import json
import time

import httpx

from contracts import topology
from tests.preview.conftest import Serve
from tests.preview.test_answers import CURVE, PLAN, PREVIEW
from tests.support.makers import plan_document
from worker.broker import login, streams
from worker.development.server import EmbeddedServer
from worker.messaging.publish import Publisher
from worker.messaging.store import Store
from worker.planning.source import Stored
from worker.settings import Settings

ASKED = {"planId": "upper-lower", "targetMinutes": 30}


def store(url: str, *plans: Stored) -> None:
    """Store plans as `time-crunch plans put` does."""

    async def put() -> None:
        async with login.for_a_moment(Settings(nats_url=url)) as client:
            await streams.ensure(client.jetstream(), topology.load(), manage=True)
            for plan in plans:
                await Store(Publisher(client), topology.load()).put_plan(plan)

    asyncio.run(put())


def test_a_stored_plan_is_previewed_for_its_owner_alone(nats_server: EmbeddedServer, serve: Serve) -> None:
    store(nats_server.url, Stored("upper-lower", "athlete-1", PLAN), Stored("empty", "athlete-1", plan_document()))
    with serve(nats_url=nats_server.url) as preview, preview.client as owner, preview.as_user("stranger") as stranger:
        inline = owner.post(PREVIEW, json={"plan": PLAN, "targetMinutes": 30})
        own = owner.post(PREVIEW, json=ASKED)
        others = stranger.post(PREVIEW, json=ASKED)
        nobodys = stranger.post(PREVIEW, json={**ASKED, "planId": "no-such-plan"})
        curve = owner.get(CURVE, params={"planId": "upper-lower"})
        empty = owner.post(PREVIEW, json={**ASKED, "planId": "empty"})

    assert own.content == inline.content
    assert (others.status_code, others.json()) == (404, {"error": "plan_not_found"})
    assert (nobodys.status_code, nobodys.content) == (others.status_code, others.content)
    assert len(curve.json()["points"]) == 166
    assert (empty.status_code, empty.json()["error"]) == (422, "plan_missing_content")
    assert preview.count("fallbacks", reason="plan_not_found") == 2


def test_a_large_stored_plan_is_previewed(nats_server: EmbeddedServer, serve: Serve) -> None:
    large = {**PLAN, "notes": "x" * 500_000}
    store(nats_server.url, Stored("large", "athlete-1", large))
    with serve(nats_url=nats_server.url) as preview, preview.client as client:
        assert client.post(PREVIEW, json={**ASKED, "planId": "large"}).status_code == 200


def test_without_a_broker_inline_plans_go_on_and_stored_ones_are_back_with_it(
    nats_server: EmbeddedServer, serve: Serve
) -> None:
    store(nats_server.url, Stored("upper-lower", "athlete-1", PLAN))
    nats_server.stop()
    with serve(nats_url=nats_server.url, preview_burst=100_000) as preview, preview.client as client:
        away = client.post(PREVIEW, json=ASKED)
        assert (away.status_code, away.json()["error"]) == (503, "preview_failed")
        assert client.post(PREVIEW, json={"plan": PLAN, "targetMinutes": 30}).status_code == 200
        assert httpx.get(preview.url + "/health/ready").status_code == 200
        nats_server.start()
        assert answered(client)
        nats_server.stop()
        assert client.post(PREVIEW, json=ASKED).status_code == 503
        nats_server.start()
        assert answered(client)


def answered(client: httpx.Client) -> bool:
    """Whether the stored plan is answered before long."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if client.post(PREVIEW, json=ASKED).status_code == 200:
            return True
    return False


def test_a_plan_stored_anew_is_previewed_anew(nats_server: EmbeddedServer, serve: Serve) -> None:
    store(nats_server.url, Stored("upper-lower", "athlete-1", PLAN))
    with serve(nats_url=nats_server.url) as preview, preview.client as client:
        before = client.post(PREVIEW, json=ASKED).json()
        shorter = json.loads(json.dumps(PLAN))
        shorter["microcycles"][0]["sessions"] = shorter["microcycles"][0]["sessions"][:1]
        store(nats_server.url, Stored("upper-lower", "athlete-1", shorter))
        after = client.post(PREVIEW, json=ASKED).json()

    assert (len(before["sessions"]), len(after["sessions"])) == (4, 1)
