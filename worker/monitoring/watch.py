"""Export what only the broker knows, every few seconds: whether it answers, what waits, what it stores, its copies.

Every worker does so, and exports the same values.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import TypeVar

from nats.errors import Error as NatsError
from nats.js import api
from nats.js.errors import NotFoundError

from contracts.topology import Consumer, Topology
from worker.broker.streams import consumer_config, consumer_differences, copies_missing
from worker.messaging.answers import RESULTS
from worker.messaging.connection import Link
from worker.messaging.publish import Publisher, Unconfirmed
from worker.metrics import NOT_KNOWN, Metrics
from worker.monitoring import active_users
from worker.monitoring.backlog import Backlog
from worker.waiting import first

Answer = TypeVar("Answer")


@dataclass
class Watch:
    """Reads the broker's state while the worker runs."""

    publisher: Publisher
    link: Link
    declared: Topology
    requests: Consumer
    sessions: Consumer | None
    """None if sessions are not consumed."""

    metrics: Metrics
    _: KW_ONLY
    manage: bool = False
    """Whether a missing consumer is created."""

    every_seconds: float = 5.0
    answer_seconds: float = 3.0
    """How long it waits for each answer."""

    faults: Sequence[str] = ()
    """The faults of the consumer of requests, by the broker's last answer."""

    def __post_init__(self) -> None:
        self._jetstream = self.publisher.jetstream
        self._backlog = Backlog(self.publisher, self.declared, self.requests)

    async def run(self, stopping: asyncio.Event) -> None:
        """Read the state again and again until `stopping` is set."""
        while not stopping.is_set():
            await self.look()
            await first(stopping.wait(), asyncio.sleep(self.every_seconds))

    async def look(self) -> None:
        """Read the state once. What the broker does not answer keeps its last value; only copies become unknown."""
        simple = self._look_at_sessions(), self._look_at_letters(), self._look_at_account()
        await asyncio.gather(self._look_at_requests(), self._look_at_streams(), *map(self._answered, simple))

    async def _look_at_requests(self) -> None:
        metrics, info = self.metrics, await self._answered(self._requests_info())
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
        info = await self._info(self.requests)
        missing = [f"consumer {self.requests.durable} does not exist"]
        self.faults = missing if info is None else consumer_differences(self.requests, info.config)
        return info

    async def _info(self, declared: Consumer) -> api.ConsumerInfo | None:
        """Read a consumer; None if it is gone. It is created again if the worker manages the topology."""
        try:
            info: api.ConsumerInfo = await self._jetstream.consumer_info(declared.stream, declared.durable)
            return info
        except NotFoundError:
            if self.manage:
                await self._jetstream.add_consumer(declared.stream, consumer_config(declared))
            return None

    async def _look_at_sessions(self) -> None:
        """Export how many sessions wait; infinite without their consumer, as nobody can know."""
        if self.sessions is not None:
            info = await self._info(self.sessions)
            self.metrics.performed_pending.set(float("inf") if info is None else _waiting(info))

    async def _look_at_letters(self) -> None:
        waiting: Counter[str] = Counter()
        for dead in (self.declared.dead_letters, self.declared.pace_dead_letters):
            subjects = dead.subject.format(reason="*")
            held = (await self._jetstream.stream_info(dead.stream, subjects_filter=subjects)).state.subjects or {}
            waiting.update({reason: held.get(dead.subject.format(reason=reason), 0) for reason in dead.reasons})
        for reason, number in waiting.items():
            self.metrics.letters.labels(reason).set(number)

    async def _look_at_account(self) -> None:
        account = await self._jetstream.account_info()
        limit = account.limits.max_storage
        self.metrics.store_used_bytes.set(account.storage)
        self.metrics.store_limit_bytes.set(limit if limit > 0 else float("inf"))

    async def _look_at_streams(self) -> None:
        metrics, declared = self.metrics, self.declared
        names = declared.stream_names
        infos = await asyncio.gather(*(self._answered(self._jetstream.stream_info(name)) for name in names))
        known = {name: info for name, info in zip(names, infos, strict=True) if info is not None}
        metrics.copies_missing.set(max(map(copies_missing, known.values()), default=NOT_KNOWN))
        metrics.store_up.set(declared.bucket(RESULTS).stream in known)
        if (users := known.get(declared.bucket(active_users.BUCKET).stream)) is not None:
            metrics.active_users.set(users.state.messages)

    async def _answered(self, asked: Awaitable[Answer]) -> Answer | None:
        try:
            async with asyncio.timeout(self.answer_seconds if self.link.online.is_set() else 0):
                return await asked
        except (NatsError, OSError, Unconfirmed):  # TimeoutError is an OSError
            return None


def _waiting(info: api.ConsumerInfo) -> int:
    return (info.num_pending or 0) + (info.num_ack_pending or 0)
