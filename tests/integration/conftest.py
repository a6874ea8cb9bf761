"""A client that knows only the contracts, and a worker in this process."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import nats
import pytest
from nats.aio.client import Client
from prometheus_client import CollectorRegistry
from pydantic import SecretStr

from tests.support.makers import a_request, as_bytes
from worker import app, logs
from worker.development.server import EmbeddedServer
from worker.metrics import PREFIX, Metrics
from worker.settings import Settings


@dataclass
class Worker:
    """A worker under test: what it counts and logs."""

    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    log: io.StringIO = field(default_factory=io.StringIO)

    def count(self, metric: str, **labels: str) -> float:
        """A counter's value, by its name without prefix and suffix."""
        return self.registry.get_sample_value(f"{PREFIX}_{metric}_total", labels) or 0.0

    def gauge(self, metric: str) -> float | None:
        """A gauge's value, by its name without prefix."""
        return self.registry.get_sample_value(f"{PREFIX}_{metric}")

    def lines(self) -> list[dict[str, Any]]:
        """What it logged."""
        return [json.loads(line) for line in self.log.getvalue().splitlines()]


Work = Callable[..., AbstractAsyncContextManager[Worker]]


@pytest.fixture
async def client(nats_server: EmbeddedServer) -> AsyncIterator[Client]:
    """A plain NATS client."""
    connection = await nats.connect(nats_server.url, reconnect_time_wait=0.1)
    yield connection
    await connection.close()


@pytest.fixture
def work(nats_server: EmbeddedServer) -> Work:
    """Runs a worker for as long as its context lasts; when that ends, all it held is settled."""

    @asynccontextmanager
    async def working(
        manage: bool = True,
        grace_seconds: float = 45,
        request_deadline_seconds: float = 10,
        pace_secret: str | None = None,
        **parts: Any,
    ) -> AsyncIterator[Worker]:
        secret = None if pace_secret is None else SecretStr(pace_secret)
        settings = Settings(nats_url=nats_server.url, manage_topology=manage, pace_secret=secret)
        seconds = {"shutdown_grace_seconds": grace_seconds, "request_deadline_seconds": request_deadline_seconds}
        settings = settings.model_copy(update=seconds)
        worker, ready = Worker(), asyncio.Event()
        log, counted = logs.to(worker.log, "debug"), Metrics(worker.registry)
        serving = asyncio.create_task(app.serve(settings, counted, log, worker.stopping, on_ready=ready.set, **parts))
        until_ready = asyncio.create_task(ready.wait())
        await asyncio.wait({serving, until_ready}, return_when=asyncio.FIRST_COMPLETED)
        until_ready.cancel()
        try:
            if not serving.done():
                yield worker
        finally:
            worker.stopping.set()
            await serving

    return working


@pytest.fixture
def make_request() -> Callable[..., bytes]:
    """Makes a request with boring defaults; a field that is None is left out."""

    def make(event_id: str = "request-1", **fields: Any) -> bytes:
        usual = {"userId": "athlete-1", "jobId": f"job-{event_id}", "proficiency": "intermediate", "plan": PLAN}
        event = a_request(**{"eventId": event_id, **usual, "equipment": ["barbell"], **fields})
        return as_bytes({name: value for name, value in event.items() if value is not None})

    return make


EXERCISES = [
    {"name": "Back Squat", "sets": 5, "reps": 5, "isCoreLift": True, "primaryMuscleGroup": "quadriceps"},
    {"name": "Lat Pulldown", "sets": 4, "reps": 10, "primaryMuscleGroup": "back"},
    {"name": "Leg Curl", "sets": 4, "reps": 12, "primaryMuscleGroup": "hamstrings"},
]
PLAN = {"microcycles": [{"sessions": [{"name": "A", "exercises": EXERCISES}]}]}
