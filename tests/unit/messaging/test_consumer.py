"""The order of things, with the broker faked: nothing is acknowledged or terminated before it is stored."""

import asyncio
import io
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from nats.aio.msg import Msg
from nats.errors import ConnectionClosedError
from nats.js.api import RawStreamMsg
from nats.js.errors import NotFoundError
from prometheus_client import CollectorRegistry

from contracts import topology
from contracts.errors import DecodeError
from tests.support.makers import a_request, as_bytes
from worker import logs, service
from worker.flags import Decision, FlagsUnknown, Source
from worker.identity import Identity
from worker.jobs.requests import Request, Worked, work
from worker.messaging.answers import Answers
from worker.messaging.connection import Link
from worker.messaging.consumer import Consumer
from worker.messaging.delivery import LONGEST_DELAY_SECONDS
from worker.messaging.observe import RequestRecord
from worker.messaging.publish import Publisher
from worker.messaging.pull import Pace
from worker.messaging.requests import Requests
from worker.messaging.store import Store
from worker.metrics import Metrics
from worker.planning.source import Stored as StoredPlan
from worker.pool.pool import NotBegun
from worker.service import Answer, Reply, Skipped
from worker.settings import DURABLE
from worker.tracing import Tracing

REQUEST = as_bytes(a_request(eventId="r", userId="athlete", jobId="job"))
WHOSE = Identity("r", "athlete")
REPLY = Reply("PlanCompressedEvent", "2.0.0", "athlete-ally.plans.compressed.r", "event-1", b"{}", result_of="job")
GENERATED = Reply("PlanGeneratedEvent", "1.1.0", "athlete-ally.plans.generated", "event-0", b"{}")
OLDER = Reply("PlanCompressedEvent", "1.0.0", REPLY.subject, "event-of-1.x", b"{}")
BESIDE = Reply("PlanCompressedEvent", "2.0.0", "athlete-ally.plans.compressed.v2.r", "event-1", b"{}", result_of="job")
RESULT = Answer((REPLY,), whose=WHOSE)
BOTH = Answer((OLDER, BESIDE), whose=WHOSE)
MADE = Answer((GENERATED, REPLY), (StoredPlan("p", "athlete", {}),), WHOSE)

Handle = Callable[[bytes], Answer | Skipped]


def failed(code: str = "plan_not_found") -> Answer:
    reply = service.failure(REQUEST, code, "no such plan", stored_at_ms=0)
    assert reply is not None
    return Answer((reply,), whose=WHOSE)


@dataclass
class Broker:
    """Delivers messages, takes what is stored, and keeps a diary of both sides."""

    deliveries: list[int | tuple[int, bytes]]
    """How often each message has been delivered, and its bytes where they are not those of REQUEST."""

    kept: dict[str, list[RawStreamMsg]] = field(default_factory=lambda: defaultdict(list))
    """By subject."""

    refusals: int = 0
    """How many events go unconfirmed before one is stored."""

    away: bool = False
    """Whether the bucket of results' places takes nothing."""

    endless: bool = False
    """Whether it never answers."""

    diary: list[str] = field(default_factory=list)
    settled: int = 0
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    is_connected: bool = True
    max_payload: int = 1 << 20

    def new_inbox(self) -> str:
        self._inboxes = getattr(self, "_inboxes", 0) + 1
        return f"inbox-{self._inboxes}"

    async def subscribe(self, inbox: str, cb: Any) -> "Broker":
        if inbox.endswith(".*"):
            self._on_answer = cb
        else:
            self._on_message = cb
        return self

    async def drain(self) -> None:
        return None

    async def publish(
        self, subject: str, data: bytes = b"+ACK", reply: str = "", headers: dict[str, str] | None = None
    ) -> None:
        if reply and not subject.startswith("$JS.API"):
            if (answer := self._stored(subject, data, headers or {})) is not None:
                await self._on_answer(Msg(_client=self, subject=reply, data=answer))  # type: ignore[arg-type]
            return
        if subject.startswith("$JS.API"):
            deliveries, self.deliveries = self.deliveries, []
            for place, delivery in enumerate(deliveries, 1):
                count, body = (delivery, REQUEST) if isinstance(delivery, int) else delivery
                told = f"$JS.ACK.AA_CORE_HOT.{DURABLE}.{count}.{place}.{place}.1767225600000000000.0"
                client: Any = self
                await self._on_message(Msg(_client=client, subject="requests", reply=told, data=body))
            self.settled = -len(deliveries)
            return
        self.diary.append(settlement(data))
        if data != b"+WPI":
            self.settled += 1
        if not self.settled:
            self.stopping.set()

    def _stored(self, subject: str, body: bytes, headers: dict[str, str]) -> bytes | None:
        """Store a message; the answer, if there is any."""
        kept, name = self.kept[subject], subject.rsplit(".", 1)[-1]
        expected = headers.get("Nats-Expected-Last-Subject-Sequence")
        is_expected = expected is None or int(expected) == len(kept)
        match subject.split(".")[:2]:
            case ["$KV", "compressed-plans"]:
                if self.endless:
                    return None
                if self.away:
                    return refusal(10077, "nobody answers")
                if is_expected:
                    self.diary.append(f"kept {name} at {json.loads(body)['sequence']}")
            case ["$KV", "plans"]:
                self.diary.append(f"put {name}")
            case ["$KV", _]:
                pass
            case _:
                if self.refusals:
                    self.refusals -= 1
                    self.diary.append("unconfirmed")
                    return refusal(10077, "maximum messages exceeded")
                self.diary.append(f"stored {name}")
        if not is_expected:
            return refusal(10071, "wrong last sequence")
        kept.append(RawStreamMsg(subject=subject, seq=len(kept) + 1, data=body, headers=headers))
        return b'{"stream": "S", "seq": %d}' % len(kept)

    def jetstream(self) -> "Streams":
        return Streams(self)


def refusal(code: int, description: str) -> bytes:
    return json.dumps({"error": {"err_code": code, "description": description}}).encode()


@dataclass
class Streams:
    """The same broker's streams."""

    broker: Broker

    async def get_last_msg(self, stream: str, subject: str) -> RawStreamMsg:
        return self._at(subject, len(self.broker.kept[subject]))

    async def get_msg(self, stream: str, place: int, *, subject: str, next: bool) -> RawStreamMsg:
        return self._at(subject, place)

    def _at(self, subject: str, place: int) -> RawStreamMsg:
        kept = self.broker.kept[subject]
        if not 0 < place <= len(kept):
            raise NotFoundError
        return kept[place - 1]


def settlement(payload: bytes) -> str:
    """What the broker is told of a message, in a word."""
    match payload.split():
        case [b"-NAK"]:
            return "nak 0"
        case [b"-NAK", *delay]:
            return f"nak {json.loads(b''.join(delay))['delay'] / 1e9:g}"
        case _:
            return payload.decode().strip("+").lower()


class Inline:
    """Works each request at once."""

    def __init__(self, handle: Handle, too_late: bool) -> None:
        self._handle = handle
        self._too_late = too_late

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        if self._too_late:
            raise NotBegun
        return work(request, lambda data, *_, **__: self._handle(data))

    def begin_no_more(self) -> None:
        return None

    async def close(self) -> None:
        return None


class Everybody:
    """Flags that let everybody in, once a source has answered."""

    def __init__(self, unknown: str = "") -> None:
        self._unknown = unknown

    def enabled(self, user_id: str) -> Decision:
        if self._unknown:
            raise FlagsUnknown(self._unknown)
        return Decision(True, Source.FILE, "")

    def unknown(self) -> str:
        return self._unknown

    def age_seconds(self) -> float:
        return 0.0

    def close(self) -> None:
        return None


def raises(error: Exception) -> Handle:
    def handle(data: bytes) -> Answer:
        raise error

    return handle


def always(answer: Answer | Skipped) -> Handle:
    return lambda data: answer


async def diary_of(
    broker: Broker,
    handle: Handle = always(RESULT),  # noqa: B008 - a frozen value
    too_late: bool = False,
    unknown: str = "",
    **parts: Any,
) -> list[str]:
    """Consume all there is and return the diary."""
    log = logs.to(io.StringIO(), "debug")
    metrics = Metrics(CollectorRegistry())
    link, record = Link(log, broker.stopping), RequestRecord(metrics, log)
    client: Any = broker
    link.opened(client)
    declared = topology.load()
    publisher = Publisher(client)
    answers = Answers(publisher, declared, record.noted)
    store, engines = Store(publisher, declared), Inline(handle, too_late)
    requests = Requests(store, Everybody(unknown), None, engines, answers, metrics, log, Tracing())
    durable, parts = declared.consumer(DURABLE), {"random": lambda: 0.0, **parts}
    consumer = Consumer(link, durable, requests, record, Tracing(), window=8, **parts)
    await consumer.pull.run()
    return broker.diary


async def again(broker: Broker, *deliveries: int, handle: Handle = always(RESULT)) -> list[str]:  # noqa: B008
    """The diary of these deliveries at another worker, with what the broker keeps of earlier ones."""
    return await diary_of(Broker(list(deliveries), broker.kept), handle)


async def test_a_request_is_acknowledged_once_its_answer_is_stored_and_its_place_noted() -> None:
    assert await diary_of(Broker([1])) == ["stored r", "kept job at 1", "ack"]


async def test_a_plan_is_stored_before_it_is_told_of_and_told_of_before_its_result() -> None:
    diary = await diary_of(Broker([1]), always(MADE))
    assert diary == ["put p", "stored generated", "stored r", "kept job at 1", "ack"]


async def test_what_comes_again_when_its_result_is_stored_tells_of_nothing_any_more() -> None:
    broker = Broker([1])
    await diary_of(broker, always(MADE))
    assert await again(broker, 2, handle=always(MADE)) == ["kept job at 1", "ack"]


async def test_a_result_whose_place_is_not_noted_is_tried_again_later() -> None:
    assert await diary_of(Broker([1], away=True)) == ["stored r", "nak 2"]


async def test_a_failure_has_no_place_to_note() -> None:
    assert await diary_of(Broker([1]), always(failed())) == ["stored generation-failed", "ack"]


async def test_a_plan_that_nobody_says_is_told_of_is_not_compressed_yet() -> None:
    assert await diary_of(Broker([1], refusals=1), always(MADE)) == ["put p", "unconfirmed", "nak 2"]


async def test_a_skipped_request_is_acknowledged_and_its_publisher_can_see_why() -> None:
    broker = Broker([1])
    assert await diary_of(broker, always(Skipped("no target", whose=WHOSE))) == ["ack"]
    (claim,) = broker.kept["$KV.request-outcomes.r"]
    assert json.loads(claim.data or b"") == {
        "digest": json.loads(claim.data or b"")["digest"],
        "answer": "skipped",
        "detail": "no target",
    }


async def test_an_answer_that_nobody_confirms_is_tried_again_later() -> None:
    assert await diary_of(Broker([2], refusals=1)) == ["unconfirmed", "nak 4"]


GIVEN_UP = ["stored generation-failed", "stored max-deliver", "term"]


async def test_an_answer_that_nobody_confirms_at_the_last_delivery_becomes_a_dead_letter_and_a_failure() -> None:
    assert await diary_of(Broker([6], refusals=1)) == ["unconfirmed", *GIVEN_UP]


async def test_an_answer_that_is_stored_although_nobody_confirms_it_is_no_dead_letter() -> None:
    broker = Broker([1])
    await diary_of(broker)
    assert await again(broker, 6, handle=raises(ZeroDivisionError())) == ["ack"]
    broker = Broker([1])
    await diary_of(broker, always(failed()))
    assert await again(broker, 6, handle=raises(ZeroDivisionError())) == ["ack"]


async def test_what_became_a_dead_letter_at_its_last_delivery_is_not_answered_too() -> None:
    broker = Broker([6])
    assert await diary_of(broker, raises(ZeroDivisionError())) == GIVEN_UP
    assert await again(broker, 6, 5, 1) == ["ack", "ack", "ack"]


async def test_a_dead_letter_is_stored_before_its_message_is_terminated() -> None:
    diary = await diary_of(Broker([(1, b"not an event")]), raises(DecodeError((), "is no JSON")))
    assert diary == ["stored schema-invalid", "term"]


async def test_an_invalid_request_that_says_whose_it_is_gets_its_failure_whatever_else_is_wrong() -> None:
    body = b'{"eventId": "e", "userId": "u", "jobId": "j", "timestamp": "yesterday"}'
    broker = Broker([(1, body)])
    diary = await diary_of(broker, raises(DecodeError(("timestamp",), "must be a number")))
    assert diary == ["stored generation-failed", "stored schema-invalid", "term"]
    (failure,) = broker.kept["athlete-ally.plans.generation-failed"]
    told = json.loads(failure.data or b"")
    assert (told["requestEventId"], told["code"], told["timestamp"]) == ("e", "schema_invalid", 1767225600000)


async def test_a_message_whose_dead_letter_is_not_stored_is_not_terminated() -> None:
    diary = await diary_of(Broker([(1, b"")], refusals=1), raises(DecodeError((), "is no JSON")))
    assert diary == ["unconfirmed", "nak 2"]


async def test_a_dead_letter_of_the_last_delivery_is_tried_until_it_is_stored() -> None:
    broker, invalid = Broker([(6, b"")], refusals=2), raises(DecodeError((), "is no JSON"))
    diary = await diary_of(broker, invalid, random=lambda: -LONGEST_DELAY_SECONDS)
    assert diary == ["unconfirmed", "unconfirmed", "stored schema-invalid", "term"]


async def test_an_engine_that_crashes_is_tried_again_and_in_the_end_given_up() -> None:
    assert await diary_of(Broker([1]), raises(ZeroDivisionError())) == ["nak 2"]
    assert await diary_of(Broker([6]), raises(ZeroDivisionError())) == GIVEN_UP


async def test_what_was_not_begun_when_time_is_up_goes_back_at_once() -> None:
    assert await diary_of(Broker([1, 1]), too_late=True) == ["nak 0", "nak 0"]


async def test_a_request_is_not_judged_while_nobody_knows_who_has_the_feature() -> None:
    assert await diary_of(Broker([1]), unknown="LaunchDarkly never answered") == ["nak 2"]


async def test_a_request_that_failed_is_not_compressed_later_and_the_other_way_round() -> None:
    broker = Broker([1])
    assert await diary_of(broker, always(failed())) == ["stored generation-failed", "ack"]
    assert await again(broker, 1, 2) == ["ack", "ack"]
    broker = Broker([1])
    await diary_of(broker)
    assert await again(broker, 1, 2, handle=always(failed())) == ["ack", "ack"]


async def test_a_failure_waits_for_the_result_of_whoever_claimed_the_request_and_takes_its_place_in_the_end() -> None:
    broker = Broker([1], refusals=1)
    assert await diary_of(broker) == ["unconfirmed", "nak 2"]
    assert await again(broker, 2, handle=always(failed())) == ["nak 4"]
    assert await again(broker, 6, handle=always(failed())) == GIVEN_UP
    assert await again(broker, 1) == ["ack"]


async def test_an_event_id_used_for_another_request_is_answered_with_a_failure_of_its_own() -> None:
    broker = Broker([1])
    await diary_of(broker)
    other = as_bytes(a_request(eventId="r", userId="someone else", jobId="job"))
    assert await diary_of(Broker([(1, other), (2, other)], broker.kept)) == ["stored generation-failed", "ack", "ack"]
    (failure,) = broker.kept["athlete-ally.plans.generation-failed"]
    told = json.loads(failure.data or b"")
    assert (told["code"], told["userId"], told["requestEventId"]) == ("event_id_reused", "someone else", "r")


async def test_an_invalid_request_does_not_claim_the_event_id_it_names() -> None:
    broker = Broker([(1, b'{"eventId": "r"}')])
    await diary_of(broker, raises(DecodeError((), "is no request")))
    assert await again(broker, 1) == ["stored r", "kept job at 1", "ack"]


async def test_what_takes_long_is_held_and_what_never_ends_is_left_to_the_broker() -> None:
    broker = Broker([1], endless=True)
    running = asyncio.create_task(diary_of(broker, pace=Pace(looks_an_ack_wait=30_000, held_ack_waits=1 / 10_000)))
    async with asyncio.timeout(10):
        while broker.diary.count("wpi") < 2:
            await asyncio.sleep(0)
    for _ in range(10):
        await asyncio.sleep(0.002)
    assert broker.diary == ["stored r", "wpi", "wpi"]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_message_that_cannot_be_settled_is_left_to_the_broker() -> None:
    broker = Broker([1])

    async def closed(subject: str, data: bytes = b"", reply: str = "", headers: Any = None) -> None:
        if reply:
            await Broker.publish(broker, subject, data, reply, headers)
            return
        broker.stopping.set()
        raise ConnectionClosedError

    broker.publish = closed  # type: ignore[method-assign]
    assert await diary_of(broker) == ["stored r", "kept job at 1"]


# Results in two major versions.


def results(broker: Broker) -> dict[str, list[str]]:
    """The versions of the results that are kept, by the end of their subject."""
    kept = {
        subject.removeprefix("athlete-ally.plans.compressed."): [
            (one.headers or {})["Schema-Version"] for one in messages
        ]
        for subject, messages in broker.kept.items()
        if subject.startswith("athlete-ally.plans.compressed.")
    }
    return {subject: versions for subject, versions in kept.items() if versions}


async def after_the_older() -> Broker:
    """What the broker keeps where a worker ended after the result of 1.x and before that of 2.x."""
    broker = Broker([1])
    await diary_of(broker, always(Answer((OLDER,), whose=WHOSE)))
    assert results(broker) == {"r": ["1.0.0"]}
    return broker


async def test_both_majors_are_stored_before_the_request_is_acknowledged() -> None:
    broker = Broker([1])

    assert await diary_of(broker, always(BOTH)) == ["stored r", "stored r", "kept job at 1", "ack"]
    assert results(broker) == {"r": ["1.0.0"], "v2.r": ["2.0.0"]}


async def test_what_comes_again_with_both_majors_stored_stores_neither() -> None:
    broker = Broker([1])
    await diary_of(broker, always(BOTH))

    assert await again(broker, 2, handle=always(BOTH)) == ["kept job at 1", "ack"]
    assert results(broker) == {"r": ["1.0.0"], "v2.r": ["2.0.0"]}


async def test_a_worker_that_ended_between_the_two_leaves_neither_lost_nor_doubled() -> None:
    broker = await after_the_older()

    assert (await again(broker, 2, handle=always(BOTH)))[-1] == "ack"
    assert results(broker) == {"r": ["1.0.0"], "v2.r": ["2.0.0"]}


async def test_the_newest_is_not_lost_where_nobody_reads_the_older_any_more_meanwhile() -> None:
    broker = await after_the_older()

    await again(broker, 2, 3, handle=always(RESULT))

    assert results(broker) == {"r": ["1.0.0"], "v2.r": ["2.0.0"]}


async def test_the_newest_is_not_doubled_where_somebody_reads_the_older_by_now() -> None:
    broker = Broker([1])
    await diary_of(broker, always(RESULT))

    await again(broker, 2, handle=always(BOTH))

    assert results(broker) == {"r": ["2.0.0"]}


async def test_a_request_of_which_only_the_older_is_stored_is_not_given_up_in_silence() -> None:
    broker = await after_the_older()

    assert (await again(broker, 6, handle=raises(ZeroDivisionError())))[-1] == "term"
