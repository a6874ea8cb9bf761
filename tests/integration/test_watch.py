"""What is exported about the broker while the worker works."""

import asyncio
import io
from typing import Any

import pytest
from nats.aio.client import Client
from prometheus_client import CollectorRegistry

from contracts import topology
from worker import logs
from worker.broker import streams
from worker.development.server import EmbeddedServer
from worker.messaging.connection import Link
from worker.messaging.publish import Publisher
from worker.metrics import PREFIX, Metrics
from worker.monitoring.active_users import BUCKET
from worker.monitoring.watch import Watch
from worker.settings import DURABLE

DECLARED = topology.load()
REQUESTS = DECLARED.consumer(DURABLE).filter_subject


class Looking:
    """A watch and what it exports."""

    def __init__(self, client: Client) -> None:
        self._registry = CollectorRegistry()
        link = Link(logs.to(io.StringIO(), "info"), asyncio.Event())
        link.opened(client)
        self.watch = Watch(Publisher(client), link, DECLARED, DECLARED.consumer(DURABLE), None, Metrics(self._registry))

    async def sees(self) -> dict[str, Any]:
        await self.watch.look()
        names = ("broker_up", "store_up", "pending", "active_users")
        return {name: self._registry.get_sample_value(f"{PREFIX}_{name}") for name in names}


@pytest.fixture
async def looking(client: Client) -> Looking:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    return Looking(client)


async def test_requests_that_wait_and_users_who_were_there_are_counted(client: Client, looking: Looking) -> None:
    for number in range(3):
        await client.jetstream().publish(REQUESTS, b"{}")
        await client.jetstream().publish(f"{DECLARED.bucket(BUCKET).subject_prefix}{number % 2}", b"")
    assert await looking.sees() == {"broker_up": 1, "store_up": 1, "pending": 3, "active_users": 2}


async def test_a_broker_that_is_away_is_down_and_so_is_its_store(nats_server: EmbeddedServer, looking: Looking) -> None:
    await looking.sees()
    nats_server.stop()
    seen = await looking.sees()
    assert (seen["broker_up"], seen["store_up"]) == (0, 0)


async def test_a_store_that_is_gone_is_told_from_the_broker(client: Client, looking: Looking) -> None:
    await client.jetstream().delete_stream(DECLARED.bucket("compressed-plans").stream)
    seen = await looking.sees()
    assert (seen["broker_up"], seen["store_up"]) == (1, 0)


async def test_a_consumer_that_is_gone_is_no_broker_to_work_with(client: Client, looking: Looking) -> None:
    await client.jetstream().delete_consumer(DECLARED.consumer(DURABLE).stream, DURABLE)
    assert (await looking.sees())["broker_up"] == 0
