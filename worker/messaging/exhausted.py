"""Requests that the broker gave up, because whoever held them at their last delivery ended: they become dead letters.

The broker says so once, in an advisory. A stream keeps the advisories, so that no worker need be alive to hear them.
"""

import asyncio
from datetime import datetime

import msgspec
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts.topology import Topology
from worker.logs import Logger
from worker.messaging.answering import Outcome
from worker.messaging.connection import Link
from worker.messaging.dead_letters import Burial
from worker.messaging.delivery import DeadLetter, Happened, Reason
from worker.messaging.direct import Direct, Heard
from worker.messaging.messages import ACK, Incoming, nak
from worker.messaging.pull import Pull
from worker.messaging.record import Record

WINDOW = 4
"""Advisories in hand at a time: there are few."""

RETRY_SECONDS = 10.0
ANSWER_SECONDS = 10.0


class Advisory(msgspec.Struct):
    """What we read of `io.nats.jetstream.advisory.v1.max_deliver`."""

    stream: str
    stream_seq: int
    deliveries: int
    timestamp: datetime


class Exhausted:
    """Works the advisories of one durable consumer."""

    def __init__(
        self,
        direct: Direct,
        declared: Topology,
        link: Link,
        burial: Burial,
        record: Record,
        log: Logger,
        stopping: asyncio.Event,
    ) -> None:
        self._direct = direct
        self._jetstream = direct.client.jetstream()
        self._link = link
        self._burial = burial
        self._record = record
        self._log = log
        self._at_work: set[asyncio.Task[None]] = set()
        self._pull = Pull(direct, declared.exhausted, WINDOW, self._take, link.troubled, stopping)

    async def run(self) -> None:
        """Work advisories until the pull ends."""
        self._link.on_return(self._pull.renew)
        await self._pull.run(self._link.online)

    def _take(self, message: Heard) -> None:
        task = asyncio.get_running_loop().create_task(self._work(message))
        self._at_work.add(task)
        task.add_done_callback(self._settled)

    def _settled(self, task: asyncio.Task[None]) -> None:
        self._at_work.discard(task)
        self._pull.settled()

    async def _work(self, message: Heard) -> None:
        try:
            advisory = msgspec.json.decode(message.data, type=Advisory)
            async with asyncio.timeout(ANSWER_SECONDS):
                incoming = await self._request(advisory)
            if incoming is None:
                self._log.error("request given up and no longer kept", sequence=advisory.stream_seq)
            else:
                await self._bury(incoming)
            self._direct.say(message.reply, ACK)
        except (NatsError, OSError, msgspec.MsgspecError) as error:
            self._link.troubled("advisory not worked: it will come again", error)
            self._direct.say(message.reply, nak(RETRY_SECONDS))

    async def _request(self, advisory: Advisory) -> Incoming | None:
        """The request it is about; None where the stream does not hold it any more.

        What was stored after the advisory is another, in a stream that was made anew.
        """
        try:
            kept = await self._jetstream.get_msg(advisory.stream, advisory.stream_seq)
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
            stored_at=kept.time.timestamp() if kept.time else 0.0,
        )

    async def _bury(self, incoming: Incoming) -> None:
        detail = "whoever held it at its last delivery ended before it was settled"
        done = await self._burial.bury(incoming, Outcome(Happened.CRASHED, detail), Reason.MAX_DELIVER)
        if done is None:
            raise TimeoutError("its dead letter is not stored")
        if isinstance(done, DeadLetter):
            self._record.exhausted(incoming, detail)
