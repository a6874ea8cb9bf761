"""Requests that their stream dropped before any worker had them: too old, or pushed out by a limit.

The broker says nothing of them; they are missing from what waits. Each look is held against the one before, whoever
had that: it is kept beside the records of requests.
"""

import msgspec
from nats.js import api
from nats.js.errors import NotFoundError

from contracts.topology import Consumer, Topology
from worker.messaging.buckets import Values
from worker.messaging.claims import BUCKET
from worker.messaging.publish import Publisher

KEY = "=backlog"
"""No eventId's key: those hold no such sign."""


class Look(msgspec.Struct, frozen=True, rename="camel"):
    """What waited at a time, and how many had been dropped up to then."""

    created: str
    """When the consumer was created: another one counts from the beginning."""

    pending: int
    delivered: int
    """Deliveries up to then, repeats included."""

    head: int
    """The place of the first request that waits; 0 where none does."""

    dropped: int = 0
    """Requests known to be dropped unworked. There may be more: those that came and went between two looks."""


def dropped_between(before: Look, now: Look, first_place: int) -> int:
    """How many requests were dropped unworked between two looks, at least; `first_place` is the stream's first now.

    What waited and neither waits any more nor was delivered is gone. Where as much came as went, the first that waited
    tells: it is still ahead of the consumer and behind the beginning of the stream.
    """
    if before.created != now.created:
        return 0
    missing = before.pending - (now.delivered - before.delivered) - now.pending
    overtaken = 0 < before.head < first_place and now.delivered == before.delivered and before.pending > 0
    return max(missing, int(overtaken), 0)


class Backlog:
    """Looks at what waits. Every method raises Unconfirmed, or what the client raises."""

    def __init__(self, publisher: Publisher, declared: Topology, consumer: Consumer) -> None:
        self._jetstream = publisher.jetstream
        self._consumer = consumer
        self._looks = Values(publisher, declared.bucket(BUCKET))

    async def looked_at(self, info: api.ConsumerInfo) -> int:
        """Look, note it, and return how many requests were ever dropped unworked, as far as is known."""
        before, revision = await self.last_look()
        delivered = info.delivered.consumer_seq if info.delivered else 0
        now = Look(str(info.created), info.num_pending or 0, delivered, await self._head(info))
        if before is not None:
            first = (await self._jetstream.stream_info(self._consumer.stream)).state.first_seq
            now = msgspec.structs.replace(now, dropped=before.dropped + dropped_between(before, now, first))
        if now != before and await self._looks.put(KEY, msgspec.json.encode(now), revision) is None:
            return before.dropped if before else 0  # another worker looked at the same time, and counted
        return now.dropped

    async def last_look(self) -> tuple[Look | None, int]:
        """What was seen last, by any worker, and its revision."""
        value = await self._looks.get(KEY)
        return None if value.data is None else msgspec.json.decode(value.data, type=Look), value.revision

    async def _head(self, info: api.ConsumerInfo) -> int:
        if not info.num_pending:
            return 0
        after = info.delivered.stream_seq if info.delivered else 0
        subject = self._consumer.filter_subject
        try:
            head = await self._jetstream.get_msg(self._consumer.stream, after + 1, subject=subject, next=True)
        except NotFoundError:
            return 0
        return head.seq or 0
