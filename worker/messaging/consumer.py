"""Settle the messages of a durable consumer: none is acknowledged before its outcome is stored."""

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

from nats.aio.msg import Msg

from contracts import topology
from worker.messaging.connection import Link
from worker.messaging.delivery import Ack, DeadLetter, Decision, Reason, Retry, decide, retry_delay_seconds
from worker.messaging.messages import Incoming, Outcome, incoming
from worker.messaging.observe import Record
from worker.messaging.publish import Unconfirmed
from worker.messaging.pull import UNHURRIED, Pace, Pull
from worker.tracing import Tracing


class Handler(Protocol):
    """Works the messages of a consumer."""

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Work a message and store its answer; an error is an outcome."""

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store the message's dead letter. Raises Unconfirmed."""


class Consumer:
    """Has the messages of one durable consumer worked, and acknowledges each or asks for another delivery."""

    def __init__(
        self,
        link: Link,
        declared: topology.Consumer,
        handler: Handler,
        record: Record,
        tracing: Tracing,
        *,
        window: int,
        random: Callable[[], float],
        pace: Pace = UNHURRIED,
        letter_delay_seconds: Callable[[int, float], float] = retry_delay_seconds,
    ) -> None:
        """`window` is how many messages are in hand at most; `random` gives numbers from 0 to 1.

        `letter_delay_seconds` returns, from the number of deliveries and a jitter, the delay before a dead letter that
        could not be stored is tried again.
        """
        self._max_deliver = declared.max_deliver
        self._handler = handler
        self._record = record
        self._tracing = tracing
        self._random = random
        self._letter_delay_seconds = letter_delay_seconds
        self.pull = Pull(link, declared, self._work, window=window, pace=pace)

    async def _work(self, message: Msg) -> None:
        started, taken = time.perf_counter(), incoming(message)
        try:
            with self._tracing.received(taken.headers, taken.subject):
                outcome = await self._handler.attempt(taken)
                decision = decide(outcome.happened, taken.delivered, self._max_deliver, self._random())
                decision = await self._stored(taken, outcome, decision)
                match decision:
                    case Ack():
                        await message.ack()
                    case Retry(delay_seconds):
                        await message.nak(delay_seconds)
                    case DeadLetter(reason):
                        self._record.dead_letter(reason)
                        await message.term()
                self._record.attempt(taken, outcome, decision, time.perf_counter() - started)
        except Exception as error:
            self._record.unsettled(taken, error)

    async def _stored(self, taken: Incoming, outcome: Outcome, decision: Decision) -> Decision:
        """Store the dead letter if the decision is one; return the final decision, which may be another."""
        while isinstance(decision, DeadLetter):
            try:
                return await self._handler.bury(taken, outcome, decision.reason)
            except Unconfirmed as error:
                self._record.dead_letter_unconfirmed(taken, str(error))
                delay_seconds = self._letter_delay_seconds(taken.delivered, self._random())
                if taken.delivered < self._max_deliver:
                    return Retry(delay_seconds)
                await asyncio.sleep(delay_seconds)
        return decision
