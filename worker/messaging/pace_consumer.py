"""The durable consumer of sessions performed: it takes them one at a time, in the order they were published in."""

import asyncio
from collections.abc import Callable

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import api
from nats.js.errors import NotFoundError

from contracts.topology import Topology
from worker.logs import Logger
from worker.messaging.advisories import Advisories
from worker.messaging.claims import BUCKET, Claims
from worker.messaging.connection import Link
from worker.messaging.consumer import Consumer
from worker.messaging.learning import Learning, PaceLetters, PaceRecord
from worker.messaging.publish import Publisher
from worker.messaging.streams import consumer_config
from worker.messaging.waiting import beside, first
from worker.metrics import Metrics
from worker.pace.store import PaceStore
from worker.tracing import Tracing

DURABLE = "time-crunch-pace"
"""The durable consumer that every worker shares."""


class PaceConsumer:
    """Counts sessions performed, and keeps as dead letters what cannot be counted."""

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
        manage: bool,
        random: Callable[[], float],
        look_seconds: float = 5.0,
        answer_seconds: float = 3.0,
    ) -> None:
        """Where `manage` holds, a consumer that is missing is created. `random` gives numbers from 0 to 1.

        How many sessions wait is looked at every `look_seconds`, and each answer is waited for `answer_seconds`.
        """
        self._jetstream = client.jetstream()
        self._declared = declared.consumer(DURABLE)
        self._link = link
        self._metrics = metrics
        self._stopping = stopping
        self._manage = manage
        self._look_seconds = look_seconds
        self._answer_seconds = answer_seconds
        record = PaceRecord(metrics, log)
        claims = Claims(publisher, declared.bucket(BUCKET))
        letters = PaceLetters(publisher, claims, declared.pace_dead_letters, client.max_payload)
        self._consumer = Consumer(
            client,
            self._declared,
            link,
            Learning(paces, log),
            letters,
            record,
            tracing,
            window=self._declared.max_ack_pending,
            random=random,
            stopping=stopping,
        )
        self._advisories = Advisories(client, declared.pace_exhausted, link, letters, record, log, stopping)

    async def run(self) -> None:
        """Count sessions until `stopping` is set and what is in hand is settled."""
        async with beside(self._watch(), self._advisories.run()):
            await self._consumer.run()

    async def look(self) -> None:
        """Look how many wait. What the broker does not say stays as it was; without a consumer nobody can know."""
        declared = self._declared
        try:
            async with asyncio.timeout(self._answer_seconds if self._link.online.is_set() else 0):
                info: api.ConsumerInfo = await self._jetstream.consumer_info(declared.stream, declared.durable)
                waiting: float = (info.num_pending or 0) + (info.num_ack_pending or 0)
        except NotFoundError:
            waiting = float("inf")
            if self._manage:
                await self._create()
        except (NatsError, OSError):  # TimeoutError is one
            return
        self._metrics.performed_pending.set(waiting)

    async def _watch(self) -> None:
        while not self._stopping.is_set():
            await self.look()
            await first(self._stopping.wait(), asyncio.sleep(self._look_seconds))

    async def _create(self) -> None:
        try:
            await self._jetstream.add_consumer(self._declared.stream, consumer_config(self._declared))
        except (NatsError, OSError) as error:
            self._link.troubled("the consumer of sessions performed is gone", error)
