"""Take requests from the durable consumer and settle each: nothing is acknowledged before its answer is stored.

The loop asks for one message when it has room for one. So it never holds more than its window, and a stop finds nothing
queued that nobody knows of.
"""

import asyncio
import time
from collections.abc import Callable

from faststream import AckPolicy
from faststream.nats import JStream, NatsBroker, PullSub
from faststream.nats.message import NatsMessage
from faststream.nats.subscriber.usecases import PullStreamSubscriber
from nats.errors import Error as NatsError

from contracts import topology
from worker.messaging.answering import Answering, Outcome
from worker.messaging.connection import Link
from worker.messaging.dead_letters import Burial
from worker.messaging.delivery import Ack, DeadLetter, Decision, Retry, decide, retry_delay_seconds
from worker.messaging.messages import Incoming
from worker.messaging.record import Record
from worker.messaging.streams import consumer_config
from worker.messaging.waiting import first
from worker.tracing import Tracing

PULL_SECONDS = 0.5
"""How long a pull waits for a message. One that was under way when the connection broke is deaf for the rest of it."""


def subscribe(broker: NatsBroker, declared: topology.Consumer, inbox_prefix: str) -> PullStreamSubscriber:
    """A subscriber of that durable consumer which declares nothing, decodes nothing and acknowledges nothing."""
    return broker.subscriber(
        declared.filter_subject,
        durable=declared.durable,
        stream=JStream(declared.stream, declare=False),
        pull_sub=PullSub(),
        config=consumer_config(declared),
        ack_policy=AckPolicy.MANUAL,
        inbox_prefix=f"{inbox_prefix}.".encode(),
    )


class Consumer:
    """Works the requests of one durable consumer."""

    def __init__(
        self,
        subscriber: PullStreamSubscriber,
        link: Link,
        answering: Answering,
        burial: Burial,
        record: Record,
        tracing: Tracing,
        *,
        max_deliver: int,
        window: int,
        random: Callable[[], float],
        stopping: asyncio.Event,
    ) -> None:
        """`window` is how many messages are in hand at most; `random` gives numbers from 0 to 1."""
        self._subscriber = subscriber
        self._link = link
        self._answering = answering
        self._burial = burial
        self._record = record
        self._tracing = tracing
        self._max_deliver = max_deliver
        self._room = asyncio.Semaphore(window)
        self._random = random
        self._stopping = stopping

    async def run(self) -> None:
        """Work requests until `stopping` is set and all that is in hand is settled."""
        async with asyncio.TaskGroup() as at_work:
            while not self._stopping.is_set():
                await self._room.acquire()
                message = await self._next()
                if message is None:
                    self._room.release()
                    await asyncio.sleep(0)  # a closed client answers at once, and its callbacks must get to run
                else:
                    at_work.create_task(self._work(message))

    async def _next(self) -> NatsMessage | None:
        """The next message, if one comes within the time of a pull.

        Asks only while connected: the client would keep the pulls and send them all at once later. Never cuts a pull
        short: its message would be nobody's until the ack wait is over.
        """
        if not self._link.online.is_set():
            await first(self._link.online.wait(), self._stopping.wait())
        if self._stopping.is_set():
            return None
        try:
            return await self._subscriber.get_one(timeout=PULL_SECONDS)
        except (NatsError, OSError) as error:
            self._link.troubled("no messages can be pulled", error)
            await first(self._stopping.wait(), asyncio.sleep(PULL_SECONDS))
            return None

    async def _work(self, message: NatsMessage) -> None:
        incoming = _incoming(message)
        started = time.perf_counter()
        try:
            with self._record.in_flight(), self._tracing.received(incoming.headers, incoming.subject):
                outcome = await self._answering.attempt(incoming)
                seconds = time.perf_counter() - started
                decision = decide(outcome.happened, incoming.delivered, self._max_deliver, self._random())
                decision = await self._settle(message, incoming, outcome, decision)
                self._record.attempt(incoming, outcome, decision, seconds)
        except Exception as error:
            self._record.unsettled(incoming, error)
        finally:
            self._room.release()

    async def _settle(self, message: NatsMessage, incoming: Incoming, outcome: Outcome, decision: Decision) -> Decision:
        """Tell the broker. Returns what was done in the end: a dead letter that could not be stored is a retry."""
        match decision:
            case Ack():
                await message.ack()
            case Retry(delay_seconds):
                await message.nack(delay_seconds)
            case DeadLetter(reason):
                while not await self._burial.stored(incoming, outcome, reason):
                    delay_seconds = retry_delay_seconds(incoming.delivered, self._random())
                    if incoming.delivered < self._max_deliver:
                        return await self._settle(message, incoming, outcome, Retry(delay_seconds))
                    await asyncio.sleep(delay_seconds)
                await message.reject()
        return decision


def _incoming(message: NatsMessage) -> Incoming:
    raw = message.raw_message
    place = raw.metadata
    return Incoming(
        data=raw.data,
        subject=raw.subject,
        stream=place.stream,
        sequence=place.sequence.stream,
        delivered=place.num_delivered,
        headers=raw.headers or {},
    )
