"""Take requests from the durable consumer and settle each: nothing is acknowledged before its answer is stored."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress

from nats.errors import Error as NatsError

from contracts import topology
from worker.messaging.answering import Answering, Outcome
from worker.messaging.connection import Link
from worker.messaging.dead_letters import Burial
from worker.messaging.delivery import Ack, DeadLetter, Decision, Retry, decide, retry_delay_seconds
from worker.messaging.direct import Direct, Heard, headers_of
from worker.messaging.messages import ACK, IN_PROGRESS, TERM, Incoming, nak
from worker.messaging.pull import Pull
from worker.messaging.record import Record
from worker.tracing import Tracing

HELD_ACK_WAITS = 20
"""A request that nobody has come to an end with for so long is left to the broker, which delivers it again."""

HOLDS_AN_ACK_WAIT = 3

SHORT_PLACE = 9
"""Tokens in the short form of a subject to acknowledge by."""


class Consumer:
    """Works the requests of one durable consumer."""

    def __init__(
        self,
        direct: Direct,
        declared: topology.Consumer,
        link: Link,
        answering: Answering,
        burial: Burial,
        record: Record,
        tracing: Tracing,
        *,
        window: int,
        random: Callable[[], float],
        stopping: asyncio.Event,
    ) -> None:
        """`window` is how many messages are in hand at most; `random` gives numbers from 0 to 1."""
        self._direct = direct
        self._declared = declared
        self._link = link
        self._answering = answering
        self._burial = burial
        self._record = record
        self._tracing = tracing
        self._random = random
        self._at_work: dict[asyncio.Task[None], Incoming] = {}
        self.pull = Pull(direct, declared, window, self._take, link.troubled, stopping)

    @property
    def in_hand(self) -> int:
        """How many messages are taken and not settled."""
        return len(self._at_work)

    async def run(self) -> None:
        """Work requests until the pull ends and all that is in hand is settled."""
        self._link.on_return(self.pull.renew)
        holding = asyncio.create_task(self._hold())
        try:
            await self.pull.run(self._link.online)
        finally:
            holding.cancel()
            for task in self._at_work:
                task.cancel()

    def _take(self, message: Heard) -> None:
        incoming = _incoming(message)
        task = asyncio.get_running_loop().create_task(self._work(incoming))
        self._at_work[task] = incoming
        task.add_done_callback(self._settled)

    def _settled(self, task: asyncio.Task[None]) -> None:
        del self._at_work[task]
        self.pull.settled()

    async def _hold(self) -> None:
        """Say of what takes long that it is still in hand, or it would be delivered again meanwhile."""
        looks: dict[asyncio.Task[None], int] = {}
        while True:
            await asyncio.sleep(self._declared.ack_wait_seconds / HOLDS_AN_ACK_WAIT)
            looks = {task: looks.get(task, 0) + 1 for task in self._at_work}
            for task, seen in looks.items():
                if 1 < seen <= HELD_ACK_WAITS * HOLDS_AN_ACK_WAIT:
                    with suppress(NatsError):
                        self._direct.say(self._at_work[task].reply, IN_PROGRESS)

    async def _work(self, incoming: Incoming) -> None:
        started = time.perf_counter()
        try:
            with self._tracing.received(incoming.headers, incoming.subject):
                outcome = await self._answering.attempt(incoming)
                seconds = time.perf_counter() - started
                limit = self._declared.max_deliver
                decision = decide(outcome.happened, incoming.delivered, limit, self._random())
                decision = await self._settle(incoming, outcome, decision)
                self._record.attempt(incoming, outcome, decision, seconds)
        except Exception as error:
            self._record.unsettled(incoming, error)

    async def _settle(self, incoming: Incoming, outcome: Outcome, decision: Decision) -> Decision:
        """Tell the broker. Returns what was done: a dead letter may become a retry, or not be needed."""
        match decision:
            case Ack():
                self._direct.say(incoming.reply, ACK)
            case Retry(delay_seconds):
                self._direct.say(incoming.reply, nak(delay_seconds))
            case DeadLetter(reason):
                while (done := await self._burial.bury(incoming, outcome, reason)) is None:
                    delay_seconds = retry_delay_seconds(incoming.delivered, self._random())
                    if incoming.delivered < self._declared.max_deliver:
                        return await self._settle(incoming, outcome, Retry(delay_seconds))
                    await asyncio.sleep(delay_seconds)
                self._direct.say(incoming.reply, TERM if isinstance(done, DeadLetter) else ACK)
                return done
        return decision


def _incoming(message: Heard) -> Incoming:
    """The message as a plain value; the subject that it is to be acknowledged by says where it has its place.

    That is `$JS.ACK.[domain.account.]stream.consumer.delivered.sequence.…`; the long form has a token more at its end.
    """
    tokens = message.reply.split(".")
    stream, _, delivered, sequence, _, nanoseconds = tokens[2:8] if len(tokens) == SHORT_PLACE else tokens[4:10]
    return Incoming(
        data=message.data,
        subject=message.subject,
        stream=stream,
        sequence=int(sequence),
        delivered=int(delivered),
        headers=headers_of(message.headers) if message.headers else {},
        stored_at=int(nanoseconds) / 1e9,
        reply=message.reply,
    )
