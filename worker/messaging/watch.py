"""What only the broker knows, exported again and again: whether it answers, what waits, what it holds and how often.

Every worker looks, and sees the same.
"""

import asyncio
from collections import Counter
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
from worker.metrics import NOT_KNOWN, Metrics

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
        """Look once. What the broker does not say stays as it was said last; only copies are not known then."""
        await asyncio.gather(
            self._look_at_consumer(), self._look_at_letters(), self._look_at_account(), self._look_at_streams()
        )

    async def _look_at_consumer(self) -> None:
        metrics, info = self._metrics, await self._answered(self._consumer_info())
        metrics.broker_up.set(info is not None)
        if info is None:
            return
        metrics.pending.set(info.num_pending or 0)
        metrics.backlog.set((info.num_pending or 0) + (info.num_ack_pending or 0))
        dropped = await self._answered(self._backlog.looked_at(info))
        if dropped is not None:
            metrics.dropped_unworked.set(dropped)

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

    async def _look_at_account(self) -> None:
        account = await self._answered(self._jetstream.account_info())
        if account is not None:
            limit = account.limits.max_storage
            self._metrics.store_used_bytes.set(account.storage)
            self._metrics.store_limit_bytes.set(limit if limit > 0 else float("inf"))

    async def _look_at_streams(self) -> None:
        metrics, declared = self._metrics, self._declared
        names = declared.stream_names
        infos = await asyncio.gather(*(self._answered(self._jetstream.stream_info(name)) for name in names))
        known = {name: info for name, info in zip(names, infos, strict=True) if info is not None}
        metrics.copies_missing.set(max(map(copies_missing, known.values()), default=NOT_KNOWN))
        metrics.store_up.set(declared.bucket(RESULTS).stream in known)
        if (users := known.get(declared.bucket(active_users.BUCKET).stream)) is not None:
            metrics.active_users.set(users.state.messages)

    async def _answered(self, asked: Awaitable[Answer]) -> Answer | None:
        try:
            async with asyncio.timeout(self._answer_seconds if self._link.online.is_set() else 0):
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
