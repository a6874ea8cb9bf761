"""The queries of dashboard and alerts find their data in what a real worker process exports."""

import asyncio
import itertools
import math
import re
from pathlib import Path
from typing import Any

import nats

from contracts import topology
from tests.support import monitoring
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.prometheus import Prometheus, free_port, running
from worker.development.server import EmbeddedServer
from worker.settings import DURABLE

REQUESTS = topology.load().consumer(DURABLE).filter_subject
HEAVY = [exercise_document(f"Lift {number}", sets=8, reps=5, rest=300, isCoreLift=True) for number in range(32)]


def without_data(prometheus: Prometheus, queries: list[str]) -> list[str]:
    """The queries that give nothing, or nothing but NaN."""
    return [query for query in queries if all(math.isnan(value) for _, value in prometheus.query(query))]


async def publish(url: str) -> None:
    """Requests that succeed, that are out of reach and that have no content, for ever."""
    exercises = [exercise_document("Squat"), exercise_document("Curl", primaryMuscle="biceps")]
    cases = [(plan_document(*exercises), 30), (plan_document(*HEAVY), 15), (plan_document(), 30)]
    client = await nats.connect(url)
    try:
        for number, (plan, target) in enumerate(itertools.cycle(cases)):
            request = a_request(plan, target, eventId=f"request-{number}", userId=f"athlete-{number % 30}")
            await client.jetstream().publish(REQUESTS, as_bytes(request))
            await asyncio.sleep(0.02)
    finally:
        await client.close()


async def test_every_panel_and_every_alert_has_data_and_no_alert_fires_on_a_healthy_worker(
    nats_server: EmbeddedServer, start: Any, tmp_path: Path
) -> None:
    port = free_port()
    process = await start(
        "worker",
        NATS_URL=nats_server.url,
        TIME_CRUNCH_MANAGE_TOPOLOGY="true",
        TIME_CRUNCH_METRICS_PORT=str(port),
        TIME_CRUNCH_ACTIVE_USERS_SECRET="sixteen letters.",
    )
    await process.is_ready()
    load = asyncio.create_task(publish(nats_server.url))
    panels = [query for queries in monitoring.panel_queries("8s").values() for query in queries]
    hurried = [
        re.sub(r"\b(\d+)m\b", r"\1s", monitoring.inner(alert["expr"]))
        for alert in monitoring.alerts()
        if alert["alert"] != "TimeCrunchFlagStale"  # this worker has no flags
    ]
    with running(tmp_path / "prometheus", {"time-crunch-worker": [port]}, rules=True) as prometheus:
        try:
            await prometheus.until(lambda: without_data(prometheus, panels + hurried) == [], 30)
        finally:
            load.cancel()
            await asyncio.wait({load})
            left = without_data(prometheus, panels + hurried)
        assert left == []
        assert prometheus.firing() == set()
        strategies = prometheus.query(monitoring.panel_queries("30s")["Strategy distribution"][0])
        fallbacks = prometheus.query(monitoring.panel_queries("30s")["Fallback reasons"][0])
    assert any(value > 0 for _, value in strategies)
    assert {labels["reason"] for labels, value in fallbacks if value > 0} == {"out_of_reach", "plan_missing_content"}
