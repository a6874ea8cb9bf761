"""Settle the messages of a durable consumer: none is acknowledged before its outcome is stored."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from typing import Protocol

from nats.aio.msg import Msg

from contracts import topology
from worker.messaging.connection import Link
from worker.messaging.delivery import (
    Ack,
    DeadLetter,
    Decision,
    Reason,
    Retry,
    decide,
    letter_delay_seconds,
    retry_delay_seconds,
)
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


@dataclass(eq=False)
class Consumer:
    """Has the messages of one durable consumer worked, and acknowledges each or asks for another delivery."""

    link: Link
    declared: topology.Consumer
    handler: Handler
    record: Record
    tracing: Tracing
    _: KW_ONLY
    window: int
    """The most messages in hand at a time."""

    random: Callable[[], float]
    """Gives numbers from 0 to 1."""

    pace: Pace = UNHURRIED

    def __post_init__(self) -> None:
        self.pull = Pull(self.link, self.declared, self._work, window=self.window, pace=self.pace)

    async def _work(self, message: Msg) -> None:
        started, taken = time.perf_counter(), incoming(message)
        try:
            with self.tracing.received(taken.headers, taken.subject):
                outcome = await self.handler.attempt(taken)
                decision = decide(outcome.happened, taken.delivered, self.declared.max_deliver, self.random())
                decision = await self._stored(taken, outcome, decision)
                match decision:
                    case Ack():
                        await message.ack()
                    case Retry(delay_seconds):
                        await message.nak(delay_seconds)
                    case DeadLetter(reason):
                        self.record.dead_letter(reason)
                        await message.term()
                self.record.attempt(taken, outcome, decision, time.perf_counter() - started)
        except Exception as error:
            self.record.unsettled(taken, error)

    async def _stored(self, taken: Incoming, outcome: Outcome, decision: Decision) -> Decision:
        """Store the dead letter if the decision is one; return the final decision, which may be another."""
        while isinstance(decision, DeadLetter):
            try:
                return await self.handler.bury(taken, outcome, decision.reason)
            except Unconfirmed as error:
                self.record.dead_letter_unconfirmed(taken, str(error))
                if taken.delivered < self.declared.max_deliver:
                    return Retry(retry_delay_seconds(taken.delivered, self.random()))
                await asyncio.sleep(letter_delay_seconds(taken.delivered, self.random()))
        return decision
