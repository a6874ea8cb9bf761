"""What the broker holds of ours, exported again and again: backlog, dead letters, missing copies, use of the store."""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext, api

from contracts.topology import Consumer, Topology
from worker.messaging.connection import Link
from worker.messaging.waiting import first
from worker.metrics import NOT_KNOWN, Metrics

EVERY_SECONDS = 5.0
ANSWER_SECONDS = 3.0

Answer = TypeVar("Answer")


class BrokerState:
    """Looks at streams, consumer and account. Every worker does, and sees the same."""

    def __init__(
        self,
        jetstream: JetStreamContext,
        link: Link,
        declared: Topology,
        consumer: Consumer,
        metrics: Metrics,
        every_seconds: float = EVERY_SECONDS,
    ) -> None:
        self._jetstream = jetstream
        self._link = link
        self._declared = declared
        self._consumer = consumer
        self._metrics = metrics
        self._every_seconds = every_seconds

    async def run(self, stopping: asyncio.Event) -> None:
        """Look until `stopping` is set."""
        while not stopping.is_set():
            await self.look()
            await first(stopping.wait(), asyncio.sleep(self._every_seconds))

    async def look(self) -> None:
        """Look once. What the broker does not say stays as it was, but for copies, which are not known then."""
        await self._look_at_backlog()
        await self._look_at_letters()
        await self._look_at_store()
        await self._look_at_copies()

    async def _look_at_backlog(self) -> None:
        consumer = self._consumer
        info: api.ConsumerInfo | None = await self._answered(
            self._jetstream.consumer_info(consumer.stream, consumer.durable)
        )
        if info is not None:
            self._metrics.backlog.set((info.num_pending or 0) + (info.num_ack_pending or 0))

    async def _look_at_letters(self) -> None:
        waiting: Counter[str] = Counter()
        for dead in (self._declared.dead_letters, self._declared.pace_dead_letters):
            subjects = dead.subject.format(reason="*")
            info = await self._answered(self._jetstream.stream_info(dead.stream, subjects_filter=subjects))
            if info is None:
                return
            held = info.state.subjects or {}
            waiting.update({reason: held.get(dead.subject.format(reason=reason), 0) for reason in dead.reasons})
        for reason, number in waiting.items():
            self._metrics.letters.labels(reason).set(number)

    async def _look_at_store(self) -> None:
        account = await self._answered(self._jetstream.account_info())
        if account is not None:
            self._metrics.store_used_bytes.set(account.storage)
            limit = account.limits.max_storage
            self._metrics.store_limit_bytes.set(limit if limit > 0 else float("inf"))

    async def _look_at_copies(self) -> None:
        streams = [await self._answered(self._jetstream.stream_info(name)) for name in self._declared.stream_names]
        missing = [copies_missing(info) for info in streams if info is not None]
        self._metrics.copies_missing.set(max(missing, default=NOT_KNOWN))

    async def _answered(self, asked: Awaitable[Answer]) -> Answer | None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS if self._link.online.is_set() else 0):
                return await asked
        except (NatsError, OSError):  # TimeoutError is one
            return None


def copies_missing(info: api.StreamInfo) -> int:
    """How many copies of a stream are away or behind."""
    wanted = info.config.num_replicas or 1
    if info.cluster is None:
        return 0
    current = sum(bool(peer.current) and not peer.offline for peer in info.cluster.replicas or ())
    return max(0, wanted - current - bool(info.cluster.leader))
