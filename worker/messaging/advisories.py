"""Requests that the broker gave up, because whoever held them at their last delivery ended: they become dead letters.

The broker says so once, in an advisory. A stream keeps the advisories, so that no worker need be alive to hear them.
"""

import asyncio
from datetime import datetime
from typing import Protocol

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts.topology import Consumer
from worker.logs import Logger
from worker.messaging.answers import Outcome
from worker.messaging.connection import Link
from worker.messaging.consumer import Buries
from worker.messaging.delivery import DeadLetter, Happened, Reason
from worker.messaging.messages import ACK, Incoming, nak
from worker.messaging.publish import Unconfirmed
from worker.messaging.pull import Pull

WINDOW = 4
"""Advisories in hand at a time: there are few."""


class Advisory(msgspec.Struct):
    """What we read of `io.nats.jetstream.advisory.v1.max_deliver`."""

    stream: str
    stream_seq: int
    deliveries: int
    timestamp: datetime


class Gone(Protocol):
    """Counts and logs what the broker gave up, as `observe.Record` does."""

    def dead_letter(self, reason: Reason) -> None: ...
    def exhausted(self, incoming: Incoming, detail: str) -> None: ...


class Advisories:
    """Works the advisories of one durable consumer."""

    def __init__(
        self,
        client: Client,
        declared: Consumer,
        link: Link,
        answers: Buries,
        record: Gone,
        log: Logger,
        stopping: asyncio.Event,
        *,
        retry_seconds: float = 10.0,
        answer_seconds: float = 10.0,
    ) -> None:
        """An advisory that cannot be worked comes again after `retry_seconds`."""
        self._client = client
        self._jetstream = client.jetstream()
        self._link = link
        self._answers = answers
        self._record = record
        self._log = log
        self._retry_seconds = retry_seconds
        self._answer_seconds = answer_seconds
        self._at_work: set[asyncio.Task[None]] = set()
        self._pull = Pull(client, declared, WINDOW, self._take, link.troubled, stopping)

    async def run(self) -> None:
        """Work advisories until the pull ends."""
        self._link.on_return(self._pull.renew)
        await self._pull.run(self._link.online)

    def _take(self, message: Msg) -> None:
        task = asyncio.get_running_loop().create_task(self._work(message))
        self._at_work.add(task)
        task.add_done_callback(self._settled)

    def _settled(self, task: asyncio.Task[None]) -> None:
        self._at_work.discard(task)
        self._pull.settled()

    async def _work(self, message: Msg) -> None:
        try:
            said = await self._worked(msgspec.json.decode(message.data, type=Advisory))
        except (NatsError, OSError, Unconfirmed, msgspec.MsgspecError) as error:
            self._link.troubled("advisory not worked: it will come again", error)
            said = nak(self._retry_seconds)
        try:
            await self._client.publish(message.reply, said)
        except NatsError as error:
            self._link.troubled("advisory not settled: it will come again", error)

    async def _worked(self, advisory: Advisory) -> bytes:
        async with asyncio.timeout(self._answer_seconds):
            incoming = await self._request(advisory)
        if incoming is None:
            self._log.error("request given up and no longer kept", sequence=advisory.stream_seq)
            return ACK
        detail = "whoever held it at its last delivery ended before it was settled"
        done = await self._answers.bury(incoming, Outcome(Happened.CRASHED, detail), Reason.MAX_DELIVER)
        if isinstance(done, DeadLetter):
            self._record.dead_letter(done.reason)
            self._record.exhausted(incoming, detail)
        return ACK

    async def _request(self, advisory: Advisory) -> Incoming | None:
        """The request it is about; None where the stream does not hold it any more.

        What was stored after the advisory is another, in a stream that was made anew: both times are the broker's.
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
            stored_at_ms=int(kept.time.timestamp() * 1000) if kept.time else 0,
        )
