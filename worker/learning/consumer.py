"""The durable consumer of performed sessions: it takes them one at a time, in the order they were published."""

import asyncio
from collections.abc import Callable

from nats.aio.client import Client

from contracts.topology import Topology
from worker.learning.sessions import SessionRecord, Sessions
from worker.logs import Logger
from worker.messaging.advisories import Advisories
from worker.messaging.connection import Link
from worker.messaging.consumer import Consumer
from worker.messaging.publish import Publisher
from worker.metrics import Metrics
from worker.pace.store import PaceStore
from worker.tracing import Tracing
from worker.waiting import beside

DURABLE = "time-crunch-pace"
"""The name of the durable consumer that all workers share."""


class PaceConsumer:
    """Counts performed sessions, and stores dead letters for those that cannot be counted."""

    def __init__(
        self,
        client: Client,
        declared: Topology,
        link: Link,
        publisher: Publisher,
        paces: PaceStore,
        metrics: Metrics,
        log: Logger,
        tracing: Tracing,
        stopping: asyncio.Event,
        *,
        random: Callable[[], float],
    ) -> None:
        """`random` gives numbers from 0 to 1."""
        durable, record = declared.consumer(DURABLE), SessionRecord(metrics, log)
        sessions = Sessions(paces, publisher, declared, log)
        window = durable.max_ack_pending
        self._consumer = Consumer(
            client, durable, link, sessions, record, tracing, stopping, window=window, random=random
        )
        self._advisories = Advisories(client, declared.pace_exhausted, link, sessions, record, stopping)

    async def run(self) -> None:
        """Count sessions until `stopping` is set and the messages in hand are settled."""
        async with beside(self._advisories.pull.run()):
            await self._consumer.pull.run()
