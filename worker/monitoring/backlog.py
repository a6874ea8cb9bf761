"""Count requests that their stream dropped before a worker took them: too old, or pushed out by a limit.

The broker does not report them; they are only missing from the pending count. Each look is compared with the one
before, of any worker, which is stored beside the records of requests.
"""

import msgspec
from nats.js import api
from nats.js.errors import NotFoundError

from contracts.topology import Consumer, Topology
from worker.messaging.buckets import Values
from worker.messaging.claims import BUCKET
from worker.messaging.publish import Publisher

KEY = "=backlog"
"""The key of the last look; the key of an eventId never holds a `=`."""


class Look(msgspec.Struct, frozen=True, rename="camel"):
    """The number of requests that waited at one time, and of those dropped before."""

    created: str
    """When the consumer was created: a new consumer counts from the beginning."""

    pending: int
    delivered: int
    """Deliveries before this look, repeats included."""

    head: int
    """The place of the first waiting request; 0 if none waits."""

    dropped: int = 0
    """The least number of requests dropped unworked: those that came and went between two looks are not seen."""


def dropped_between(before: Look, now: Look, first_place: int) -> int:
    """Return the least number of requests dropped unworked between two looks; `first_place` is the stream's first now.

    A request that waited, was not delivered and no longer waits is dropped. If as many came as were dropped, the first
    waiting request shows it: it was not delivered, and it lies before the beginning of the stream.
    """
    if before.created != now.created:
        return 0
    missing = before.pending - (now.delivered - before.delivered) - now.pending
    overtaken = 0 < before.head < first_place and now.delivered == before.delivered and before.pending > 0
    return max(missing, int(overtaken), 0)


class Backlog:
    """Looks at the waiting requests. Every method raises Unconfirmed, or what the client raises."""

    def __init__(self, publisher: Publisher, declared: Topology, consumer: Consumer) -> None:
        self._jetstream = publisher.jetstream
        self._consumer = consumer
        self._looks = Values(publisher, declared.bucket(BUCKET))

    async def looked_at(self, info: api.ConsumerInfo) -> int:
        """Look, store the look, and return the number of requests known to have ever been dropped unworked."""
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
        """Return the last look of any worker, and its revision."""
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
