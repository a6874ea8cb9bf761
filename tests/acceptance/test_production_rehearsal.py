"""The shipped configuration, whole: three servers, every role, a worker, a preview, Prometheus and Alertmanager.

Requests flow, a server dies, nothing is lost, and the alert that is meant for it comes to Alertmanager, and no other.
"""

import asyncio
import json
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.errors import ServerError

from contracts import topology
from tests.support.broker_roles import SecuredCluster, secured_cluster
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.prometheus import DEPLOY, Prometheus, find, free_port
from worker.broker import login, streams
from worker.development.server import Guard
from worker.flags import FLAG
from worker.flags.file import Rollout, write
from worker.messaging.publish import Publisher
from worker.messaging.store import Store
from worker.planning.source import Stored

SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
DECLARED = topology.load()
REQUESTS = DECLARED.consumer("time-crunch-plan-gen").filter_subject
PLAN = plan_document(exercise_document("Squat"), exercise_document("Curl", primaryMuscle="biceps"))
EXPECTED = "TimeCrunchCopiesMissing"


@contextmanager
def alertmanager(folder: Path) -> Iterator[str]:
    """An Alertmanager with the configuration of deploy/, and its address."""
    folder.mkdir()
    address = f"127.0.0.1:{free_port()}"
    command = [
        *(find("prometheus-alertmanager"), f"--config.file={DEPLOY / 'alertmanager' / 'alertmanager.yml'}"),
        *(f"--storage.path={folder}", f"--web.listen-address={address}", "--cluster.listen-address="),
    ]
    with (folder / "log").open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        guard = Guard(process.pid)
        try:
            yield address
        finally:
            process.terminate()
            guard.dismiss()


async def until(holds: Any, what: str, seconds: float = 90) -> None:
    """Look again and again until it holds."""
    deadline = time.monotonic() + seconds
    while not await holds():
        if time.monotonic() > deadline:
            pytest.fail(f"not within {seconds:g} s: {what}")
        await asyncio.sleep(0.2)


class Rehearsal:
    """What runs, and who asks it."""

    def __init__(self, cluster: SecuredCluster, prometheus: Prometheus, alerts: str, preview: str) -> None:
        self.cluster = cluster
        self.prometheus = prometheus
        self.alerts = alerts
        self.preview = preview
        self.published: list[str] = []
        self.heard: set[str] = set()
        self.previews: list[int] = []

    async def told(self) -> set[str]:
        """The alerts that Alertmanager has and does not keep back."""
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"http://{self.alerts}/api/v2/alerts", params={"inhibited": "false"})
        return {alert["labels"]["alertname"] for alert in answer.json()}

    @asynccontextmanager
    async def flowing(self, a_second: float) -> AsyncIterator[None]:
        """Requests and previews go on for as long as the context lasts."""
        over = asyncio.Event()
        tasks = [asyncio.create_task(self._publish(over, a_second)), asyncio.create_task(self._ask(over))]
        try:
            yield
        finally:
            over.set()
            await asyncio.gather(*tasks)

    async def _publish(self, over: asyncio.Event, a_second: float) -> None:
        async with login.for_a_moment(self.cluster.settings("publisher")) as client:
            while not over.is_set():
                name = f"rehearsed-{len(self.published)}"
                body = as_bytes(
                    a_request(PLAN, 30, eventId=name, jobId=name, userId=f"athlete-{len(self.published) % 40}")
                )
                await stored(client, body, name)
                self.published.append(name)
                with suppress(TimeoutError):
                    await asyncio.wait_for(over.wait(), 1 / a_second)

    async def _ask(self, over: asyncio.Event) -> None:
        now = int(time.time())
        claims = {
            "iss": "athlete-ally",
            "aud": "athlete-ally-users",
            "iat": now,
            "exp": now + 900,
            "userId": "athlete-1",
        }
        headers = {"Authorization": f"Bearer {jwt.encode(claims, SECRET, 'HS256')}"}
        async with httpx.AsyncClient(base_url=self.preview, headers=headers, timeout=30) as client:
            while not over.is_set():
                body = {"planId": "upper-lower", "targetMinutes": 30}
                self.previews.append((await client.post("/api/v1/time-crunch/preview", json=body)).status_code)
                with suppress(TimeoutError):
                    await asyncio.wait_for(over.wait(), 0.5)

    async def answered(self) -> set[str]:
        """The requests whose one result is stored."""
        with suppress(NatsError, OSError, ServerError, login.ConnectionLost):
            async with login.for_a_moment(self.cluster.settings("operator")) as client:
                results = DECLARED.publication("PlanCompressedEvent").subject.format(request="*")
                info = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=results)
                found = (info.state.subjects or {}).items()
                return {subject.rpartition(".")[2] for subject, number in found if number == 1}
        return set()


async def stored(client: Client, body: bytes, name: str) -> None:
    """Publish until the broker says that it has it."""
    async with asyncio.timeout(60):
        while True:
            with suppress(NatsError, OSError, ServerError):
                await client.jetstream(timeout=2).publish(REQUESTS, body, headers={"Nats-Msg-Id": name})
                return


@pytest.fixture
async def rehearsal(tmp_path: Path, start: Any) -> AsyncIterator[Rehearsal]:
    """Everything runs, and is seen by Prometheus."""
    find("prometheus"), find("prometheus-alertmanager")
    with secured_cluster(tmp_path) as cluster:
        await _declared(cluster)
        async with login.for_a_moment(cluster.settings("operator")) as operator:
            await Store(Publisher(operator), DECLARED).put_plan(Stored("upper-lower", "athlete-1", PLAN))
        write(tmp_path / "flags.json", {FLAG: Rollout(100)})
        shared = {
            "TIME_CRUNCH_FLAG_FILE": str(tmp_path / "flags.json"),
            "TIME_CRUNCH_ACTIVE_USERS_SECRET": "sixteen letters.",
            "FEATURE_STREAM5_TIME_CRUNCH_MODE": "",
            "TIME_CRUNCH_STREAM_COPIES": "3",
        }
        port = free_port()
        worker = await start("worker", **cluster.environment("worker"), **shared, TIME_CRUNCH_METRICS_PORT=str(port))
        preview = await start(
            "preview",
            **cluster.environment("preview"),
            **shared,
            TIME_CRUNCH_PREVIEW_PORT="0",
            TIME_CRUNCH_JWT_SECRET=SECRET,
        )
        await worker.is_ready()
        address = json.loads(await preview.says("preview ready"))["address"]
        ports = {"time-crunch-worker": [port], "time-crunch-preview": [int(address.rpartition(":")[2])]}
        with alertmanager(tmp_path / "alertmanager") as alerts:
            prometheus = Prometheus(tmp_path / "prometheus", ports, rules=True, alertmanager=alerts, minute_seconds=4)
            prometheus.start()
            try:
                await prometheus.until(lambda: prometheus.query("sum(up) == 2") != [])
                yield Rehearsal(cluster, prometheus, alerts, address)
            finally:
                prometheus.stop()


async def _declared(cluster: SecuredCluster) -> None:
    async def made() -> bool:
        with suppress(login.ConnectionLost, streams.JetStreamUnavailable, NatsError):
            async with login.for_a_moment(cluster.settings("steward")) as steward:
                await streams.ensure(steward.jetstream(), DECLARED, True, 3)
                return True
        return False

    await until(made, "streams are made")


async def _rehearse(rehearsal: Rehearsal, settling_requests: int, a_second: float) -> None:
    results = DECLARED.publication("PlanCompressedEvent").subject.format(request="*")
    patience = 60 + settling_requests / 5
    async with login.for_a_moment(rehearsal.cluster.settings("subscriber")) as subscriber:

        async def hear(message: Any) -> None:
            rehearsal.heard.add(message.subject.rpartition(".")[2])

        await subscriber.subscribe(results, cb=hear)
        await subscriber.flush()
        async with rehearsal.flowing(a_second):
            await until(lambda: _true(len(rehearsal.heard) >= settling_requests), "requests are answered", patience)
            assert await rehearsal.told() == set()
            victim = rehearsal.cluster.nodes[0]
            victim.kill()
            await until(lambda: _told(rehearsal, EXPECTED), f"{EXPECTED} comes to Alertmanager")
            during = len(rehearsal.published)
            await until(
                lambda: _true(len(rehearsal.published) >= during + settling_requests), "requests flow on", patience
            )
            assert await rehearsal.told() == {EXPECTED}
            victim.start()
            await until(lambda: _quiet(rehearsal), "all is well again")
        await until(lambda: _all_answered(rehearsal), "every request has its one result", patience)
    assert len(rehearsal.published) > 2 * settling_requests
    away = rehearsal.previews.count(503)  # while the stored plan's bucket elects its leader, the preview says so
    assert set(rehearsal.previews) <= {200, 503}
    assert rehearsal.previews[-1] == 200
    assert away <= max(20, 0.1 * len(rehearsal.previews))
    async with login.for_a_moment(rehearsal.cluster.settings("operator")) as operator:
        letters = await operator.jetstream().stream_info("AA_DLQ")
    assert letters.state.messages == 0


async def _true(value: bool) -> bool:
    return value


async def _told(rehearsal: Rehearsal, alert: str) -> bool:
    return alert in await rehearsal.told()


async def _quiet(rehearsal: Rehearsal) -> bool:
    return not rehearsal.prometheus.firing()


async def _all_answered(rehearsal: Rehearsal) -> bool:
    return set(rehearsal.published) <= await rehearsal.answered()


async def test_a_server_dies_and_nothing_is_lost_and_the_right_alert_comes(rehearsal: Rehearsal) -> None:
    await _rehearse(rehearsal, settling_requests=30, a_second=20)


@pytest.mark.rehearsal
async def test_the_same_for_minutes(rehearsal: Rehearsal) -> None:
    await _rehearse(rehearsal, settling_requests=800, a_second=20)
