"""Take requests from the durable consumer and settle each: nothing is acknowledged before its answer is stored."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from opentelemetry.trace import SpanKind

from contracts import topology
from contracts.errors import TooLargeError
from worker.logs import Logger
from worker.messaging.answers import Answers, Outcome
from worker.messaging.connection import Link
from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason, Retry, decide, retry_delay_seconds
from worker.messaging.engines import Bench
from worker.messaging.lookup import LookUp
from worker.messaging.messages import ACK, IN_PROGRESS, TERM, Incoming, incoming, nak
from worker.messaging.publish import Unconfirmed, Unpublishable
from worker.messaging.pull import Pull
from worker.messaging.work import Failed, Refused
from worker.pool.pool import NotBegun, PoolFull
from worker.tracing import Tracing


class Attempts:
    """Works requests, and stores their answers. What can go wrong on the way is an outcome, not an exception."""

    def __init__(self, look_up: LookUp, bench: Bench, answers: Answers, log: Logger, tracing: Tracing) -> None:
        self._look_up = look_up
        self._bench = bench
        self._answers = answers
        self._log = log
        self._tracing = tracing

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Look up what the request needs, have it worked, and store its answer."""
        try:
            request, whose = await self._look_up.request(incoming)
            with self._tracing.step("compress"):
                worked = await self._bench.work(request, whose.user_id, again=incoming.delivered > 1)
            match worked:
                case Refused(path, reason):
                    return Outcome(Happened.SCHEMA_INVALID, reason, path)
                case Failed(fault, detail, trace):
                    if trace:
                        self._log.error("request crashed the engine", sequence=incoming.sequence, trace=trace)
                    return Outcome(Happened(fault.value), detail)
            with self._tracing.step("publish", SpanKind.PRODUCER):
                return await self._answers.store(worked, incoming)
        except (NotBegun, PoolFull):
            return Outcome(Happened.NOT_STARTED)
        except (Unpublishable, TooLargeError) as error:
            return Outcome(Happened.UNPUBLISHABLE, str(error))
        except Unconfirmed as error:
            return Outcome(Happened.UNCONFIRMED, str(error))
        except Exception as error:
            self._log.error("answer not stored", sequence=incoming.sequence, exc_info=error)
            return Outcome(Happened.CRASHED, f"{type(error).__name__}: {error}")


class Works(Protocol):
    """Works one message."""

    async def attempt(self, incoming: Incoming) -> Outcome:
        """Work it; what went wrong is an outcome."""


class Buries(Protocol):
    """Stores dead letters."""

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack:
        """Store one. Raises Unconfirmed."""


class Records(Protocol):
    """Counts and logs what became of each message, as `observe.Record` does."""

    def attempt(self, incoming: Incoming, outcome: Outcome, decision: Decision, seconds: float) -> None: ...
    def dead_letter(self, reason: Reason) -> None: ...
    def dead_letter_unconfirmed(self, incoming: Incoming, detail: str) -> None: ...
    def unsettled(self, incoming: Incoming, error: Exception) -> None: ...


class Consumer:
    """Works the messages of one durable consumer."""

    def __init__(
        self,
        client: Client,
        declared: topology.Consumer,
        link: Link,
        attempts: Works,
        answers: Buries,
        record: Records,
        tracing: Tracing,
        *,
        window: int,
        random: Callable[[], float],
        stopping: asyncio.Event,
        looks_an_ack_wait: int = 3,
        held_ack_waits: int = 20,
        letter_delay_seconds: Callable[[int, float], float] = retry_delay_seconds,
    ) -> None:
        """`window` is how many messages are in hand at most; `random` gives numbers from 0 to 1.

        What takes long is reported as in progress, so many times an ack wait; a request that has been in hand for
        `held_ack_waits` is left to the broker, which delivers it again. `letter_delay_seconds` says, after how many
        deliveries and with what jitter, when a dead letter that could not be stored is tried again.
        """
        self._client = client
        self._declared = declared
        self._link = link
        self._attempts = attempts
        self._answers = answers
        self._record = record
        self._tracing = tracing
        self._random = random
        self._letter_delay_seconds = letter_delay_seconds
        self._look_seconds = declared.ack_wait_seconds / looks_an_ack_wait
        self._most_looks = held_ack_waits * looks_an_ack_wait
        self._at_work: dict[asyncio.Task[None], Incoming] = {}
        self.pull = Pull(client, declared, window, self._take, link.troubled, stopping)

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

    def _take(self, message: Msg) -> None:
        taken = incoming(message)
        task = asyncio.get_running_loop().create_task(self._work(taken))
        self._at_work[task] = taken
        task.add_done_callback(self._settled)

    def _settled(self, task: asyncio.Task[None]) -> None:
        del self._at_work[task]
        self.pull.settled()

    async def _hold(self) -> None:
        """Say of what takes long that it is still in hand, or it would be delivered again meanwhile."""
        looks: dict[asyncio.Task[None], int] = {}
        while True:
            await asyncio.sleep(self._look_seconds)
            looks = {task: looks.get(task, 0) + 1 for task in self._at_work}
            for task, seen in list(looks.items()):
                if 1 < seen <= self._most_looks and task in self._at_work:
                    with suppress(NatsError):
                        await self._client.publish(self._at_work[task].reply, IN_PROGRESS)

    async def _work(self, incoming: Incoming) -> None:
        started = time.perf_counter()
        try:
            with self._tracing.received(incoming.headers, incoming.subject):
                outcome = await self._attempts.attempt(incoming)
                decision = decide(outcome.happened, incoming.delivered, self._declared.max_deliver, self._random())
                decision = await self._settle(incoming, outcome, decision)
                self._record.attempt(incoming, outcome, decision, time.perf_counter() - started)
        except Exception as error:
            self._record.unsettled(incoming, error)

    async def _settle(self, incoming: Incoming, outcome: Outcome, decision: Decision) -> Decision:
        """Tell the broker. Returns what was done: a dead letter may become a retry, or not be needed."""
        while isinstance(decision, DeadLetter):
            try:
                decision = await self._answers.bury(incoming, outcome, decision.reason)
                break
            except Unconfirmed as error:
                self._record.dead_letter_unconfirmed(incoming, str(error))
                delay_seconds = self._letter_delay_seconds(incoming.delivered, self._random())
                if incoming.delivered < self._declared.max_deliver:
                    decision = Retry(delay_seconds)
                else:
                    await asyncio.sleep(delay_seconds)
        match decision:
            case Ack():
                said = ACK
            case Retry(delay_seconds):
                said = nak(delay_seconds)
            case DeadLetter(reason):
                self._record.dead_letter(reason)
                said = TERM
        await self._client.publish(incoming.reply, said)
        return decision
