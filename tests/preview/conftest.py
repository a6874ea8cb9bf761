"""A preview as it is served: a real uvicorn on a free loopback port, and a client with a token."""

import asyncio
import io
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import jwt
import pytest
from prometheus_client import CollectorRegistry

from worker import logs
from worker.metrics import PREFIX
from worker.pool.pool import Pool
from worker.preview.app import CONNECTIONS_AT_MOST, serving
from worker.settings import Settings

SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
NOWHERE = "nats://127.0.0.1:9"


@dataclass
class Preview:
    """A preview under test: its address, what it counts and logs."""

    secret: str = SECRET
    url: str = ""
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    log: io.StringIO = field(default_factory=io.StringIO)

    def claims(self, user_id: str = "athlete-1", **others: Any) -> dict[str, Any]:
        """What a good token says; others replace or, where they are None, remove."""
        now = int(time.time())
        claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600, "userId": user_id}
        return {name: value for name, value in {**claims, **others}.items() if value is not None}

    def token(self, user_id: str = "athlete-1", **others: Any) -> str:
        """A token of that user."""
        return jwt.encode(self.claims(user_id, **others), self.secret, "HS256")

    @property
    def client(self) -> httpx.Client:
        """A client with a good token."""
        return self.as_user("athlete-1")

    def as_user(self, user_id: str) -> httpx.Client:
        """A client with that user's token."""
        headers = {"Authorization": f"Bearer {self.token(user_id)}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=30)

    def count(self, metric: str, **labels: str) -> float:
        """A counter's value, by its name without prefix and suffix."""
        return self.registry.get_sample_value(f"{PREFIX}_{metric}_total", labels) or 0.0

    def lines(self, event: str) -> list[dict[str, Any]]:
        """What it logged under that name."""
        lines = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [line for line in lines if line["event"] == event]


Serve = Callable[..., AbstractContextManager[Preview]]


@contextmanager
def served(connections_at_most: int = CONNECTIONS_AT_MOST, **settings: Any) -> Iterator[Preview]:
    """A preview for as long as the context lasts, in a thread with an event loop of its own."""
    defaults: dict[str, Any] = {
        "nats_url": NOWHERE,
        "jwt_secret": SECRET,
        "feature_override": True,
        "preview_processes": 1,
    }
    preview, up = Preview(), threading.Event()
    chosen = Settings(preview_port=0, **{**defaults, **settings})
    failure: list[BaseException] = []
    stop: list[Callable[[], object]] = []

    async def run() -> None:
        stopping, loop = asyncio.Event(), asyncio.get_running_loop()
        stop.append(lambda: loop.call_soon_threadsafe(stopping.set))
        log = logs.to(preview.log, "debug")
        async with serving(chosen, preview.registry, log, connections_at_most=connections_at_most) as preview.url:
            up.set()
            await stopping.wait()

    def thread() -> None:
        try:
            asyncio.run(run())
        except BaseException as error:
            failure.append(error)
        finally:
            up.set()

    running = threading.Thread(target=thread, name="preview under test")
    running.start()
    up.wait()
    try:
        if failure:
            raise failure[0]
        yield preview
    finally:
        if stop and running.is_alive():
            stop[0]()
        running.join()
    if failure:
        raise failure[0]


@pytest.fixture(scope="session")
def serve() -> Serve:
    """Serves a preview with other settings."""
    return served


@pytest.fixture(scope="session")
def preview() -> Iterator[Preview]:
    """One preview for all tests that need nothing special: every user has the feature, no broker is there."""
    with served(preview_burst=100_000) as running:
        yield running


def handed_over(monkeypatch: pytest.MonkeyPatch, work: Any) -> list[Any]:
    """How often that work is handed to a process from now on."""
    handed: list[Any] = []
    run = Pool.run

    async def counted(pool: Pool, seconds: float, given: Any, *args: Any, **others: Any) -> Any:
        handed.extend([given] if given is work else [])
        return await run(pool, seconds, given, *args, **others)

    monkeypatch.setattr(Pool, "run", counted)
    return handed
