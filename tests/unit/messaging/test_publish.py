"""Storing a message, with the broker's PubAck played: it comes, comes late, or not at all."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from nats.aio.msg import Msg
from nats.js.api import RawStreamMsg
from nats.js.errors import NotFoundError

from worker.messaging.messages import Outgoing
from worker.messaging.publish import Publisher, Unconfirmed

MESSAGE = Outgoing("S", "results.r", "event-1", b"{}")
SHARED = Outgoing("S", "failures", "event-1", b"{}")


@dataclass
class Broker:
    """Keeps what is published; what is said of each is up to a test, else it is taken."""

    kept: list[dict[str, str]] = field(default_factory=list)
    published: list[dict[str, str]] = field(default_factory=list)
    silent: int = 0
    """How many publishes are heard and never answered."""

    refusal: str = ""
    reads: int = 0
    overtaken_by: list[str] = field(default_factory=list)
    """Message ids that somebody else stores just before the next publish."""

    answers: dict[str, Callable[[Msg], Awaitable[None]]] = field(default_factory=dict)
    """Who hears what is said to each inbox."""

    inboxes: int = 0
    max_payload: int = 1 << 20

    def jetstream(self) -> "Broker":
        return self

    def new_inbox(self) -> str:
        self.inboxes += 1
        return f"inbox-{self.inboxes}"

    async def subscribe(self, subject: str, cb: Callable[[Msg], Awaitable[None]]) -> "Broker":
        self.answers[subject.removesuffix(".*")] = cb
        return self

    async def publish(self, subject: str, body: bytes, reply: str, headers: dict[str, str] | None) -> None:
        headers = headers or {}
        self.published.append(headers)
        if self.silent:
            self.silent -= 1
            return
        client: Any = self
        answer = json.dumps(self._answer(headers)).encode()
        await self.answers[reply.rpartition(".")[0]](Msg(_client=client, subject=reply, data=answer))

    def _answer(self, headers: dict[str, str]) -> dict[str, Any]:
        if self.refusal:
            return {"error": {"err_code": 10077, "description": self.refusal}}
        if self.overtaken_by:
            self.kept.append({"Nats-Msg-Id": self.overtaken_by.pop(0)})
        expected = headers.get("Nats-Expected-Last-Subject-Sequence")
        if expected is not None and int(expected) != len(self.kept):
            return {"error": {"err_code": 10071, "description": "wrong last sequence"}}
        self.kept.append(headers)
        return {"stream": "S", "seq": len(self.kept)}

    async def get_last_msg(self, stream: str, subject: str) -> RawStreamMsg:
        self.reads += 1
        return self._at(len(self.kept))

    async def get_msg(self, stream: str, seq: int, *, subject: str, next: bool) -> RawStreamMsg:
        self.reads += 1
        return self._at(seq)

    def _at(self, place: int) -> RawStreamMsg:
        if not 0 < place <= len(self.kept):
            raise NotFoundError
        return RawStreamMsg(seq=place, headers=self.kept[place - 1])

    async def has(self, count: int) -> None:
        """Wait until that many were published."""
        async with asyncio.timeout(10):
            while len(self.published) < count:
                await asyncio.sleep(0)


def a_publisher(broker: Broker, deadline_seconds: float = 60.0) -> Publisher:
    client: Any = broker
    return Publisher(client, deadline_seconds=deadline_seconds)


async def test_a_pub_ack_that_does_not_come_leaves_the_message_unconfirmed_and_nothing_behind() -> None:
    publisher = a_publisher(Broker(silent=1), deadline_seconds=0.01)
    with pytest.raises(Unconfirmed):
        await publisher.store_alone(MESSAGE)
    assert not publisher._under_way


async def test_any_number_may_go_unanswered_and_the_next_is_stored_nevertheless() -> None:
    broker = Broker(silent=500)
    publisher = a_publisher(broker, deadline_seconds=0.01)
    lost = await asyncio.gather(*(publisher.store_alone(MESSAGE) for _ in range(500)), return_exceptions=True)
    assert {type(error) for error in lost} == {Unconfirmed}
    broker.silent = 0
    assert await a_publisher(broker).store_alone(MESSAGE) == 1


async def test_an_error_of_the_server_is_an_answer() -> None:
    broker = Broker(refusal="maximum messages exceeded")
    with pytest.raises(Unconfirmed, match="maximum messages exceeded"):
        await a_publisher(broker).store_alone(MESSAGE)


async def test_what_is_under_way_when_the_connection_breaks_is_published_again_under_the_same_id() -> None:
    broker = Broker(silent=1)
    publisher = a_publisher(broker)
    storing = asyncio.create_task(publisher.store_alone(MESSAGE))
    await broker.has(1)
    await publisher.repeat()
    assert await storing == 1
    assert [headers["Nats-Msg-Id"] for headers in broker.published] == ["event-1", "event-1"]


async def test_what_is_published_again_keeps_its_deadline() -> None:
    broker = Broker(silent=1_000_000)
    publisher = a_publisher(broker, deadline_seconds=0.05)
    storing = asyncio.create_task(publisher.store_alone(MESSAGE))
    while not storing.done():
        await publisher.repeat()
        await asyncio.sleep(0)
    with pytest.raises(Unconfirmed):
        await storing


async def test_whoever_gives_up_waiting_is_not_kept_by_a_message_under_way() -> None:
    broker = Broker(silent=1)
    publisher = a_publisher(broker)
    storing = asyncio.create_task(publisher.store_alone(MESSAGE))
    await broker.has(1)
    storing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await storing
    assert len(broker.published) == 1


async def test_a_value_cannot_begin_another_header() -> None:
    broker = Broker()
    await a_publisher(broker).store_alone(Outgoing("S", "results.r", "event-1", b"{}", {"A": "b\r\nC: d"}))
    assert broker.published[0]["A"] == "b C: d"


async def test_a_repeat_among_others_is_known_whenever_it_comes() -> None:
    broker = Broker(kept=[{"Nats-Msg-Id": f"event-{number}"} for number in range(5)])
    assert await a_publisher(broker).store_shared(SHARED, after=0) == 0
    assert broker.published == []


async def test_a_fresh_message_costs_no_reading_once_the_subject_is_known() -> None:
    broker = Broker()
    publisher = a_publisher(broker)
    after = await publisher.known_last("S", "failures")
    reads = broker.reads
    assert await publisher.store_shared(SHARED, after, look=False) == 1
    assert await publisher.store_shared(Outgoing("S", "failures", "event-2", b""), after, look=False) == 2
    assert broker.reads == reads


async def test_what_others_store_meanwhile_is_looked_at() -> None:
    broker = Broker(overtaken_by=["event-1"])
    publisher = a_publisher(broker)
    after = await publisher.known_last("S", "failures")
    assert await publisher.store_shared(SHARED, after, look=False) == 0
    broker = Broker(overtaken_by=["another", "a third"])
    assert await a_publisher(broker).store_shared(SHARED, 0) == 3


async def test_many_who_store_the_same_messages_at_the_same_time_store_each_once() -> None:
    broker = Broker()
    publishers = [a_publisher(broker) for _ in range(4)]
    messages = [Outgoing("S", "failures", f"event-{number}", b"") for number in range(10)]
    await asyncio.gather(*(publisher.store_shared(message, 0) for message in messages for publisher in publishers))
    assert sorted(headers["Nats-Msg-Id"] for headers in broker.kept) == sorted(m.message_id for m in messages)


async def test_what_stands_before_the_claim_is_not_read() -> None:
    broker = Broker(kept=[{"Nats-Msg-Id": "event-1"}])
    assert await a_publisher(broker).store_shared(SHARED, after=1) == 2
