"""What only the broker knows, exported again and again: whether it answers, what waits, how many users there were."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext, api

from contracts.topology import Consumer, Topology
from worker.messaging import active_users
from worker.messaging.connection import Link
from worker.messaging.store import RESULTS
from worker.messaging.waiting import first
from worker.metrics import Metrics

EVERY_SECONDS = 5.0
ANSWER_SECONDS = 3.0

Answer = TypeVar("Answer")


class Watch:
    """Looks at the broker while the worker works."""

    def __init__(
        self, jetstream: JetStreamContext, link: Link, declared: Topology, consumer: Consumer, metrics: Metrics
    ) -> None:
        self._jetstream = jetstream
        self._link = link
        self._declared = declared
        self._consumer = consumer
        self._metrics = metrics

    async def run(self, stopping: asyncio.Event) -> None:
        """Look until `stopping` is set."""
        while not stopping.is_set():
            await self.look()
            await first(stopping.wait(), asyncio.sleep(EVERY_SECONDS))

    async def look(self) -> None:
        """Look once. What the broker does not say stays as it was said last."""
        metrics, stream = self._metrics, self._jetstream.stream_info
        consumer: api.ConsumerInfo | None = await self._answered(
            self._jetstream.consumer_info(self._consumer.stream, self._consumer.durable)
        )
        metrics.broker_up.set(consumer is not None)
        if consumer is not None:
            metrics.pending.set(consumer.num_pending or 0)
        metrics.store_up.set(await self._answered(stream(self._declared.bucket(RESULTS).stream)) is not None)
        users = await self._answered(active_users.count(self._jetstream, self._declared.bucket(active_users.BUCKET)))
        if users is not None:
            metrics.active_users.set(users)

    async def _answered(self, asked: Awaitable[Answer]) -> Answer | None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS if self._link.online.is_set() else 0):
                return await asked
        except (NatsError, OSError):  # TimeoutError is one
            return None
