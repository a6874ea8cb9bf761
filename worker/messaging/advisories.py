"""Store dead letters for messages that the broker gave up: the process that had the last delivery ended.

The broker says so once, in an advisory. A stream keeps the advisories, so that none is lost while no worker runs.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import msgspec
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts.topology import Consumer
from worker.messaging.connection import Link
from worker.messaging.consumer import Handler
from worker.messaging.delivery import DeadLetter, Happened, Reason
from worker.messaging.messages import Incoming, Outcome
from worker.messaging.observe import Record
from worker.messaging.publish import Unconfirmed
from worker.messaging.pull import Pull

WINDOW = 4
"""The most advisories in hand at a time: they are rare."""

RETRY_SECONDS = 10.0
ANSWER_SECONDS = 10.0


class Advisory(msgspec.Struct):
    """The fields that we read from `io.nats.jetstream.advisory.v1.max_deliver`."""

    stream: str
    stream_seq: int
    deliveries: int
    timestamp: datetime


@dataclass(eq=False)
class Advisories:
    """Works the advisories of one durable consumer; one that cannot be worked is delivered again."""

    link: Link
    declared: Consumer
    handler: Handler
    """The handler of the given-up messages; `record` is theirs too."""

    record: Record

    def __post_init__(self) -> None:
        self.pull = Pull(self.link, self.declared, self._work, window=WINDOW)

    async def _work(self, message: Msg) -> None:
        try:
            await self._bury(msgspec.json.decode(message.data, type=Advisory))
            await message.ack()
        except (NatsError, OSError, Unconfirmed, msgspec.MsgspecError) as error:
            self.link.troubled("advisory not worked: it will come again", error)
            with suppress(NatsError):
                await message.nak(RETRY_SECONDS)

    async def _bury(self, advisory: Advisory) -> None:
        async with asyncio.timeout(ANSWER_SECONDS):
            given_up = await self._given_up(advisory)
        if given_up is None:
            self.record.gone(advisory.stream_seq)
            return
        detail = "whoever held it at its last delivery ended before it was settled"
        done = await self.handler.bury(given_up, Outcome(Happened.CRASHED, detail), Reason.MAX_DELIVER)
        if isinstance(done, DeadLetter):
            self.record.exhausted(given_up, done.reason, detail)

    async def _given_up(self, advisory: Advisory) -> Incoming | None:
        """Return the given-up message; None if the stream no longer holds it.

        A message stored after the advisory is another one, in a stream created again: both times are the broker's.
        """
        try:
            kept = await self.link.client.jetstream().get_msg(advisory.stream, advisory.stream_seq)
        except NotFoundError:
            return None
        if kept.time is not None and kept.time > advisory.timestamp:
            return None
        return Incoming(
            data=kept.data or b"",
            subject=kept.subject or "",
            stream=advisory.stream,
            sequence=advisory.stream_seq,
            delivered=advisory.deliveries,
            headers=kept.headers or {},
            stored_at_ms=int(kept.time.timestamp() * 1000) if kept.time else 0,
        )
