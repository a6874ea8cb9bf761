"""The queries of dashboard and alerts find their data in what a real worker process exports."""

import asyncio
import itertools
import math
import re
from pathlib import Path
from typing import Any

import httpx
import nats

from contracts import topology
from tests.preview.conftest import Preview, served
from tests.support import monitoring
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.performed import an_event
from tests.support.prometheus import Prometheus, free_port, running
from worker.development.server import EmbeddedServer
from worker.flags import FLAG
from worker.flags.file import Rollout, write
from worker.settings import DURABLE

REQUESTS = topology.load().consumer(DURABLE).filter_subject
HEAVY = [exercise_document("Lift", sets=3, reps=300, isCoreLift=True)]


def without_data(prometheus: Prometheus, queries: list[str]) -> list[str]:
    """The queries that give nothing, or nothing but NaN."""
    return [query for query in queries if all(math.isnan(value) for _, value in prometheus.query(query))]


async def publish(url: str) -> None:
    """Requests that succeed, that are out of reach and that have no content, for ever."""
    exercises = [exercise_document("Squat"), exercise_document("Curl", primaryMuscle="biceps")]
    cases = [(plan_document(*exercises), 30), (plan_document(*HEAVY), 15), (plan_document(), 30)]
    orders = itertools.count()
    client = await nats.connect(url)
    try:
        for number, (plan, target) in enumerate(itertools.cycle(cases)):
            request = a_request(plan, target, eventId=f"request-{number}", userId=f"athlete-{number % 30}")
            await client.jetstream().publish(REQUESTS, as_bytes(request))
            said = {"usualSeconds": 3000, "fourInFiveSeconds": 3600}
            done = an_event(next(orders), said=said, resultEventId="tc-evt-1")
            await client.jetstream().publish("athlete-ally.sessions.performed", done)
            await asyncio.sleep(0.02)
    finally:
        await client.close()


async def preview(serving: Preview) -> None:
    """A preview now and then, for ever."""
    headers = {"Authorization": f"Bearer {serving.token()}"}
    async with httpx.AsyncClient(base_url=serving.url, headers=headers, timeout=30) as client:
        for target in itertools.cycle((15, 30, 45)):
            body = {"plan": plan_document(exercise_document("Squat")), "targetMinutes": target}
            (await client.post("/api/v1/time-crunch/preview", json=body)).raise_for_status()
            await asyncio.sleep(0.1)


async def test_every_panel_and_every_alert_has_data_and_no_alert_fires_on_a_healthy_worker(
    nats_server: EmbeddedServer, start: Any, tmp_path: Path
) -> None:
    port = free_port()
    write(tmp_path / "flags.json", {FLAG: Rollout(100)})
    process = await start(
        "worker",
        NATS_URL=nats_server.url,
        TIME_CRUNCH_MANAGE_TOPOLOGY="true",
        TIME_CRUNCH_METRICS_PORT=str(port),
        TIME_CRUNCH_ACTIVE_USERS_SECRET="sixteen letters.",
        TIME_CRUNCH_PACE_SECRET="sixteen letters.",
    )
    await process.is_ready()
    with served(nats_url=nats_server.url, feature_override=None, flag_file=tmp_path / "flags.json") as previews:
        await watched(nats_server.url, previews, {"time-crunch-worker": [port]}, tmp_path)


async def watched(url: str, serving: Preview, targets: dict[str, list[int]], tmp_path: Path) -> None:
    """Have worker and preview under load, and look at them as Prometheus does."""
    load = asyncio.gather(publish(url), preview(serving))
    panels = [query for queries in monitoring.panel_queries("8s").values() for query in queries]
    hurried = [re.sub(r"\b(\d+)m\b", r"\1s", monitoring.inner(alert["expr"])) for alert in monitoring.alerts()]
    targets["time-crunch-preview"] = [int(serving.url.rsplit(":", 1)[1])]
    with running(tmp_path / "prometheus", targets, rules=True) as prometheus:
        try:
            await prometheus.until(lambda: without_data(prometheus, panels + hurried) == [], 60)
        finally:
            load.cancel()
            await asyncio.wait({load})
            left = without_data(prometheus, panels + hurried)
        assert left == []
        assert prometheus.firing() == set()
        strategies = prometheus.query(monitoring.panel_queries("30s")["Strategy distribution"][0])
        previews = prometheus.query(monitoring.panel_queries("30s")["Preview requests"][0])
        fallbacks = prometheus.query(monitoring.panel_queries("30s")["Fallback reasons"][0])
    assert any(value > 0 for _, value in strategies)
    assert {labels["status"] for labels, value in previews if value > 0} == {"succeeded"}
    assert {labels["reason"] for labels, value in fallbacks if value > 0} == {"out_of_reach", "plan_missing_content"}
