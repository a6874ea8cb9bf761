"""Every alert is made to fire by what it is meant for: rules of deploy/, in a hurry, and real faults."""

import asyncio
import itertools
import threading
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client

from contracts import topology
from tests.support.engines import InThread
from tests.support.prometheus import Prometheus, free_port, running
from worker import app, health, service
from worker.development.server import EmbeddedServer
from worker.domain.errors import RuleBroken
from worker.flags import FLAG
from worker.flags.file import Rollout, write
from worker.health import Health
from worker.monitoring.watch import Watch
from worker.service import Answer, Skipped
from worker.settings import DURABLE

WORKER = "time-crunch-worker"
REQUESTS = topology.load().consumer(DURABLE).filter_subject


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "Watch", partial(Watch, every_seconds=0.2, answer_seconds=0.5))


@pytest.fixture
def monitored(tmp_path: Path, work: Any) -> Any:
    """A worker with a Prometheus that watches it."""

    @asynccontextmanager
    async def monitoring(**parts: Any) -> Any:
        port = free_port()
        async with work(**parts) as worker:
            with (
                health.exposed(worker.registry, Health(), port),
                running(tmp_path / "prometheus", {WORKER: [port]}, rules=True) as prometheus,
            ):
                await prometheus.until(lambda: prometheus.query(f'up{{job="{WORKER}"}}==1') != [])
                yield prometheus

    return monitoring


async def fire(prometheus: Prometheus, *alerts: str) -> None:
    """Wait until they all have fired."""
    seen: set[str] = set()

    def all_seen() -> bool:
        seen.update(prometheus.firing())
        return seen >= set(alerts)

    try:
        await prometheus.until(all_seen)
    except TimeoutError:
        pytest.fail(f"never fired: {sorted(set(alerts) - seen)}")


@asynccontextmanager
async def publishing(client: Client, *bodies: bytes) -> Any:
    """Requests go on coming in for as long as the context lasts."""

    async def publish() -> None:
        for body in itertools.cycle(bodies):
            await client.jetstream().publish(REQUESTS, body)
            await asyncio.sleep(0.05)

    task = asyncio.create_task(publish())
    yield
    task.cancel()


async def test_a_bug_bad_requests_and_a_lost_store_are_told_apart(
    monitored: Any, client: Client, make_request: Any
) -> None:
    def broken(data: bytes) -> Answer | Skipped:
        if b"broken" in data:
            raise RuleBroken(("a rule",))
        return service.handle(data)

    bodies = [make_request("broken"), make_request("fine")]
    async with monitored(engines=InThread(broken)) as prometheus:
        async with publishing(client, *bodies):
            await fire(prometheus, "TimeCrunchErrorRateHigh", "TimeCrunchDeadLetters")
            assert "TimeCrunchInvalidRequests" not in prometheus.firing()
        await client.jetstream().publish(REQUESTS, b'{"eventId": 1}')
        await fire(prometheus, "TimeCrunchInvalidRequests")
        await client.jetstream().delete_stream(topology.load().bucket("compressed-plans").stream)
        await fire(prometheus, "TimeCrunchStoreUnreachable")
        assert "TimeCrunchBrokerUnreachable" not in prometheus.firing()


@pytest.mark.monitoring
async def test_a_slow_engine_lets_requests_pile_up(monitored: Any, client: Client, make_request: Any) -> None:
    over = threading.Event()

    def slow(data: bytes) -> Answer | Skipped:
        over.wait(2.1)
        return service.handle(data)

    bodies = [make_request(f"request-{number}") for number in range(1000)]
    async with monitored(engines=InThread(slow)) as prometheus:
        async with publishing(client, *bodies):
            await fire(prometheus, "TimeCrunchSlow", "TimeCrunchPendingHigh", "TimeCrunchBacklogGrowing")
        over.set()


async def test_a_lost_broker_is_noticed(monitored: Any, nats_server: EmbeddedServer) -> None:
    async with monitored() as prometheus:
        nats_server.stop()
        await fire(prometheus, "TimeCrunchBrokerUnreachable", "TimeCrunchWorkerSilent")
        nats_server.start()


@pytest.mark.monitoring
async def test_flags_that_cannot_be_read_any_more_are_stale(
    monitored: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "flags.json"
    write(path, {FLAG: Rollout(10)})
    monkeypatch.setenv("FEATURE_STREAM5_TIME_CRUNCH_MODE", "")
    monkeypatch.setenv("TIME_CRUNCH_FLAG_FILE", str(path))
    async with monitored() as prometheus:
        assert "TimeCrunchFlagStale" not in prometheus.firing()
        path.write_text("{")
        await fire(prometheus, "TimeCrunchFlagStale")


@pytest.mark.monitoring
async def test_a_worker_that_ends_is_down_and_one_that_is_forgotten_is_absent(tmp_path: Path, work: Any) -> None:
    port, other = free_port(), free_port()
    async with work() as worker:
        with running(tmp_path / "prometheus", {WORKER: [port, other]}, rules=True) as prometheus:
            with health.exposed(worker.registry, Health(), port):
                await fire(prometheus, "TimeCrunchInstanceDown")
                assert "TimeCrunchServiceDown" not in prometheus.firing()
            await fire(prometheus, "TimeCrunchServiceDown")
            prometheus.scrape(WORKER, [])
            await fire(prometheus, "TimeCrunchServiceAbsent")
