"""What only the broker knows, exported again and again: whether it answers, what waits, how many users there were."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext, api
from nats.js.errors import NotFoundError

from contracts.topology import Consumer, Topology
from worker.messaging import active_users
from worker.messaging.backlog import Backlog
from worker.messaging.connection import Link
from worker.messaging.store import RESULTS
from worker.messaging.streams import consumer_config, consumer_differences
from worker.messaging.waiting import first
from worker.metrics import Metrics

Answer = TypeVar("Answer")


class Watch:
    """Looks at the broker while the worker works."""

    def __init__(
        self,
        jetstream: JetStreamContext,
        link: Link,
        declared: Topology,
        consumer: Consumer,
        metrics: Metrics,
        manage: bool = False,
        *,
        every_seconds: float = 5.0,
        answer_seconds: float = 3.0,
    ) -> None:
        """Where `manage` holds, a consumer that is missing is created.

        It looks `every_seconds`, and waits `answer_seconds` for each answer.
        """
        self._every_seconds = every_seconds
        self._answer_seconds = answer_seconds
        self._backlog = Backlog(jetstream, declared, consumer)
        self._manage = manage
        self._jetstream = jetstream
        self._link = link
        self._declared = declared
        self._consumer = consumer
        self._metrics = metrics
        self.faults: list[str] = []
        """What is wrong with the consumer, as far as the broker says."""

    async def run(self, stopping: asyncio.Event) -> None:
        """Look until `stopping` is set."""
        while not stopping.is_set():
            await self.look()
            await first(stopping.wait(), asyncio.sleep(self._every_seconds))

    async def look(self) -> None:
        """Look once. What the broker does not say stays as it was said last."""
        metrics, stream = self._metrics, self._jetstream.stream_info
        consumer = await self._answered(self._consumer_info())
        metrics.broker_up.set(consumer is not None)
        if consumer is not None:
            metrics.pending.set(consumer.num_pending or 0)
            dropped = await self._answered(self._backlog.looked_at(consumer))
            if dropped is not None:
                metrics.dropped_unworked.set(dropped)
        metrics.store_up.set(await self._answered(stream(self._declared.bucket(RESULTS).stream)) is not None)
        users = await self._answered(active_users.count(self._jetstream, self._declared.bucket(active_users.BUCKET)))
        if users is not None:
            metrics.active_users.set(users)

    async def _consumer_info(self) -> api.ConsumerInfo | None:
        """The consumer, whose faults are noted; one that is gone comes back where the topology is ours to manage."""
        declared = self._consumer
        try:
            info: api.ConsumerInfo = await self._jetstream.consumer_info(declared.stream, declared.durable)
        except NotFoundError:
            self.faults = [f"consumer {declared.durable} does not exist"]
            if self._manage:
                await self._jetstream.add_consumer(declared.stream, consumer_config(declared))
            return None
        self.faults = consumer_differences(declared, info.config)
        return info

    async def _answered(self, asked: Awaitable[Answer]) -> Answer | None:
        try:
            async with asyncio.timeout(self._answer_seconds if self._link.online.is_set() else 0):
                return await asked
        except (NatsError, OSError):  # TimeoutError is one
            return None
