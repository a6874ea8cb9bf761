"""Export what only the broker knows, every few seconds: whether it answers, what waits, what it stores, its copies.

Every worker does so, and exports the same values.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import api
from nats.js.errors import NotFoundError

from contracts.topology import Consumer, Topology
from worker.broker.streams import consumer_config, consumer_differences
from worker.messaging import active_users
from worker.messaging.answers import RESULTS
from worker.messaging.backlog import Backlog
from worker.messaging.connection import Link
from worker.messaging.publish import Publisher, Unconfirmed
from worker.metrics import NOT_KNOWN, Metrics
from worker.waiting import first

Answer = TypeVar("Answer")


class Watch:
    """Reads the broker's state while the worker runs."""

    def __init__(
        self,
        publisher: Publisher,
        link: Link,
        declared: Topology,
        requests: Consumer,
        sessions: Consumer | None,
        metrics: Metrics,
        *,
        manage: bool = False,
        every_seconds: float = 5.0,
        answer_seconds: float = 3.0,
    ) -> None:
        """With `manage`, a missing consumer is created; `sessions` is None if sessions are not consumed.

        The state is read `every_seconds`, with `answer_seconds` to wait for each answer.
        """
        self._jetstream = publisher.jetstream
        self._link = link
        self._declared = declared
        self._requests = requests
        self._sessions = sessions
        self._backlog = Backlog(publisher, declared, requests)
        self._metrics = metrics
        self._manage = manage
        self._every_seconds = every_seconds
        self._answer_seconds = answer_seconds
        self.faults: list[str] = []
        """The faults of the consumer of requests, by the broker's last answer."""

    async def run(self, stopping: asyncio.Event) -> None:
        """Read the state again and again until `stopping` is set."""
        while not stopping.is_set():
            await self.look()
            await first(stopping.wait(), asyncio.sleep(self._every_seconds))

    async def look(self) -> None:
        """Read the state once. What the broker does not answer keeps its last value; only copies become unknown."""
        await asyncio.gather(
            self._look_at_requests(),
            self._look_at_sessions(),
            self._look_at_letters(),
            self._look_at_account(),
            self._look_at_streams(),
        )

    async def _look_at_requests(self) -> None:
        metrics, info = self._metrics, await self._answered(self._requests_info())
        metrics.broker_up.set(info is not None)
        if info is None:
            return
        metrics.pending.set(info.num_pending or 0)
        metrics.backlog.set(_waiting(info))
        dropped = await self._answered(self._backlog.looked_at(info))
        if dropped is not None:
            metrics.dropped_unworked.set(dropped)

    async def _requests_info(self) -> api.ConsumerInfo | None:
        """Read the consumer of requests, and note its faults."""
        declared, info = self._requests, await self._info(self._requests)
        missing = [f"consumer {declared.durable} does not exist"]
        self.faults = missing if info is None else consumer_differences(declared, info.config)
        return info

    async def _look_at_sessions(self) -> None:
        if self._sessions is None:
            return
        waiting = await self._answered(self._sessions_waiting(self._sessions))
        if waiting is not None:
            self._metrics.performed_pending.set(waiting)

    async def _sessions_waiting(self, declared: Consumer) -> float:
        """Return how many sessions wait; infinite without their consumer, as nobody can know."""
        info = await self._info(declared)
        return float("inf") if info is None else _waiting(info)

    async def _info(self, declared: Consumer) -> api.ConsumerInfo | None:
        """Read a consumer; None if it is gone. It is created again if the worker manages the topology."""
        try:
            info: api.ConsumerInfo = await self._jetstream.consumer_info(declared.stream, declared.durable)
            return info
        except NotFoundError:
            if self._manage:
                await self._jetstream.add_consumer(declared.stream, consumer_config(declared))
            return None

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
        except (NatsError, OSError, Unconfirmed):  # TimeoutError is an OSError
            return None


def _waiting(info: api.ConsumerInfo) -> int:
    return (info.num_pending or 0) + (info.num_ack_pending or 0)


def copies_current(info: api.StreamInfo) -> int:
    """Return how many copies of a stream are up to date."""
    if info.cluster is None:
        return info.config.num_replicas or 1
    peers = sum(bool(peer.current) and not peer.offline for peer in info.cluster.replicas or ())
    return peers + bool(info.cluster.leader)


def copies_missing(info: api.StreamInfo) -> int:
    """Return how many copies of a stream are away or behind."""
    return max(0, (info.config.num_replicas or 1) - copies_current(info))
