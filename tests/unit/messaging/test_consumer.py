"""The order of things, with the broker faked: nothing is acknowledged or terminated before it is stored."""

import asyncio
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import CollectorRegistry

from contracts import topology
from contracts.errors import DecodeError
from worker import logs
from worker.isolation.work import Worked, worked
from worker.messaging.answered import Answered
from worker.messaging.answering import Answering
from worker.messaging.connection import Link
from worker.messaging.consumer import HOLDS_AN_ACK_WAIT, Consumer
from worker.messaging.dead_letters import Burial
from worker.messaging.direct import Hear, Heard
from worker.messaging.messages import Outgoing
from worker.messaging.publisher import Stored, Unconfirmed
from worker.messaging.record import Record
from worker.messaging.store import StoreUnavailable
from worker.metrics import Metrics
from worker.planning.source import Stored as StoredPlan
from worker.service import Answer, Reply, Skipped
from worker.settings import DURABLE
from worker.tracing import Tracing

REPLY = Reply("PlanCompressedEvent", "1.0.0", "athlete-ally.plans.compressed.r", "event-1", b"{}", result_of="job")
GENERATED = Reply("PlanGeneratedEvent", "1.1.0", "athlete-ally.plans.generated", "event-0", b"{}")
FAILED = Reply("PlanGenerationFailedEvent", "1.1.0", "athlete-ally.plans.generation-failed", "event-2", b"{}")


@dataclass
class Broker:
    """Delivers messages, takes what is stored, and keeps a diary of both sides."""

    deliveries: list[int]
    """How often each message has been delivered."""

    refusals: int = 0
    """How many publishes go unconfirmed before one is stored."""

    held: tuple[str, ...] = ()
    """What is stored of earlier deliveries: how their subjects end."""

    failure: bytes = b"{}"
    """What the failure says that is stored, if one is."""

    away: bool = False
    """Whether the store takes nothing."""

    endless: bool = False
    """Whether it never says whether a result is kept."""

    diary: list[str] = field(default_factory=list)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def client(self) -> "Broker":
        return self

    def new_inbox(self) -> str:
        return "inbox"

    async def listen(self, subject: str, hear: Hear) -> None:
        self.hear = hear

    async def end(self, subscription: None) -> None:
        return None

    def say(self, subject: str, data: bytes, reply: str = "") -> None:
        if subject.startswith("$JS.ACK"):
            self.diary.append(settlement(data))
            return
        for _ in range(min(len(self.deliveries), json.loads(data)["batch"])):
            place = f"$JS.ACK.S.D.{self.deliveries.pop(0)}.1.1.1700000000000000000.0"
            asyncio.get_running_loop().call_soon(self.hear, Heard("requests", place, b'{"eventId": "r"}', b""))
        if not self.deliveries:
            asyncio.get_running_loop().call_soon(self.stopping.set)

    async def store(self, message: Outgoing) -> Stored:
        if self.refusals:
            self.refusals -= 1
            self.diary.append("unconfirmed")
            raise Unconfirmed("nobody answers")
        self.diary.append(f"stored {message.subject.rsplit('.', 1)[-1]}")
        return Stored(1)

    async def stored_body(self, message: Outgoing) -> bytes | None:
        last = message.subject.rsplit(".", 1)[-1]
        return (
            None if last not in self.held else self.failure if last == "generation-failed" else b'{"as": "published"}'
        )

    async def put_plan(self, stored: StoredPlan) -> None:
        self.diary.append(f"put {stored.plan_id}")

    async def put_result(self, job_id: str, body: bytes) -> None:
        if self.endless:
            await asyncio.Event().wait()
        if self.away:
            raise StoreUnavailable("nobody answers")
        self.diary.append(f"kept {job_id}" + (" as published" if body != REPLY.body else ""))


def settlement(payload: bytes) -> str:
    """What the broker is told of a message, in a word."""
    match payload.split():
        case [b"-NAK", *delay]:
            return f"nak {json.loads(b''.join(delay))['delay'] / 1e9:g}"
        case _:
            return payload.decode().strip("+").lower()


class Bench:
    """Works each request at once."""

    def __init__(self, handle: Callable[[bytes], Answer | Skipped], too_late: bool) -> None:
        self._handle = handle
        self._too_late = too_late

    async def work(self, data: bytes, again: bool) -> Worked | None:
        return None if self._too_late else worked(self._handle, lambda data, error: None, data)

    def begin_no_more(self) -> None:
        return None

    async def close(self) -> None:
        return None


def raises(error: Exception) -> Callable[[bytes], Answer]:
    def handle(data: bytes) -> Answer:
        raise error

    return handle


async def diary_of(
    broker: Broker, handle: Callable[[bytes], Answer | Skipped] = lambda data: Answer((REPLY,)), too_late: bool = False
) -> list[str]:
    """Consume all there is and return the diary."""
    log = logs.to(io.StringIO(), "debug")
    link, record = Link(log, broker.stopping), Record(Metrics(CollectorRegistry()), log)
    link.online.set()
    direct: Any = broker
    publisher: Any = broker
    store: Any = broker
    declared = topology.load()
    durable, answered = declared.consumer(DURABLE), Answered(publisher, declared)
    consumer = Consumer(
        direct,
        durable,
        link,
        Answering(Bench(handle, too_late), publisher, store, answered, declared, log, Tracing(), durable.max_deliver),
        Burial(publisher, answered, declared.dead_letters, 1 << 20, record),
        record,
        Tracing(),
        window=2,
        random=lambda: 0.0,
        stopping=broker.stopping,
    )
    await consumer.run()
    return broker.diary


def generated(data: bytes) -> Answer:
    return Answer((GENERATED, REPLY), (StoredPlan("p", "athlete", {}),))


async def test_a_request_is_acknowledged_once_its_answer_is_stored_and_its_result_kept() -> None:
    assert await diary_of(Broker([1])) == ["stored r", "kept job", "ack"]


async def test_a_plan_is_stored_before_it_is_told_of_and_told_of_before_its_result() -> None:
    diary = await diary_of(Broker([1]), generated)
    assert diary == ["put p", "stored generated", "stored r", "kept job", "ack"]


async def test_what_comes_again_when_its_result_is_stored_tells_of_its_plan_no_more() -> None:
    assert await diary_of(Broker([2], held=("r",)), generated) == ["kept job as published", "ack"]


async def test_a_result_that_is_not_kept_is_tried_again_later() -> None:
    assert await diary_of(Broker([1], away=True)) == ["stored r", "nak 2"]


async def test_a_failure_is_no_result_to_keep() -> None:
    assert await diary_of(Broker([1]), lambda data: Answer((FAILED,))) == ["stored generation-failed", "ack"]


async def test_a_plan_that_nobody_says_is_told_of_is_not_compressed_yet() -> None:
    assert await diary_of(Broker([1], refusals=1), generated) == ["put p", "unconfirmed", "nak 2"]


async def test_a_skipped_request_is_acknowledged_and_nothing_stored() -> None:
    assert await diary_of(Broker([1]), lambda data: Skipped("no target")) == ["ack"]


async def test_an_answer_that_nobody_confirms_is_tried_again_later() -> None:
    assert await diary_of(Broker([2], refusals=1)) == ["unconfirmed", "nak 4"]


async def test_an_answer_that_nobody_confirms_at_the_last_delivery_becomes_a_dead_letter() -> None:
    assert await diary_of(Broker([6], refusals=1)) == ["unconfirmed", "stored max-deliver", "term"]


@pytest.mark.parametrize("held", ["r", "generation-failed"])
async def test_an_answer_that_is_stored_although_nobody_confirms_it_is_no_dead_letter(held: str) -> None:
    assert await diary_of(Broker([6], refusals=1, held=(held,))) == ["unconfirmed", "ack"]


async def test_a_failure_that_says_that_the_bytes_are_no_request_still_needs_their_dead_letter() -> None:
    broker = Broker([6], refusals=1, held=("generation-failed",), failure=b'{"code": "schema_invalid"}')
    assert await diary_of(broker) == ["unconfirmed", "stored schema-invalid", "term"]


async def test_what_became_a_dead_letter_at_its_last_delivery_is_not_answered_too() -> None:
    assert await diary_of(Broker([6], held=("max-deliver",))) == ["ack"]
    assert await diary_of(Broker([5], held=("max-deliver",))) == ["stored r", "kept job", "ack"]


async def test_a_dead_letter_is_stored_before_its_message_is_terminated() -> None:
    diary = await diary_of(Broker([1]), raises(DecodeError((), "is no JSON")))
    assert diary == ["stored schema-invalid", "term"]


async def test_a_message_whose_dead_letter_is_not_stored_is_not_terminated() -> None:
    diary = await diary_of(Broker([1], refusals=1), raises(DecodeError((), "is no JSON")))
    assert diary == ["unconfirmed", "nak 2"]


async def test_a_dead_letter_of_the_last_delivery_is_tried_until_it_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worker.messaging.consumer.retry_delay_seconds", lambda delivered, jitter: 0.0)
    diary = await diary_of(Broker([6], refusals=2), raises(DecodeError((), "is no JSON")))
    assert diary == ["unconfirmed", "unconfirmed", "stored schema-invalid", "term"]


async def test_an_engine_that_crashes_is_tried_again_and_in_the_end_given_up() -> None:
    assert await diary_of(Broker([1, 6]), raises(ZeroDivisionError())) == ["nak 2", "stored max-deliver", "term"]


async def test_what_was_not_begun_when_time_is_up_goes_back_at_once() -> None:
    assert await diary_of(Broker([1, 1]), too_late=True) == ["nak 0", "nak 0"]


async def test_what_takes_long_is_held_and_what_never_ends_is_left_to_the_broker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("worker.messaging.consumer.HELD_ACK_WAITS", 2)
    looks = 0

    async def look(seconds: float) -> None:
        nonlocal looks
        looks += 1
        await asyncio.sleep(0)

    clock: Any = SimpleNamespace(**{**vars(asyncio), "sleep": look})
    monkeypatch.setattr("worker.messaging.consumer.asyncio", clock)
    broker = Broker([1], endless=True)
    running = asyncio.create_task(diary_of(broker))
    while looks < 100:
        await asyncio.sleep(0)
    assert broker.diary == ["stored r", *["wpi"] * (2 * HOLDS_AN_ACK_WAIT - 1)]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
