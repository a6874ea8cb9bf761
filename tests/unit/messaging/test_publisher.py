"""Storing a message, with the broker's word played: it comes, comes late, or not at all."""

import asyncio
from typing import Any

import pytest

from worker.messaging.direct import Hear, Heard, headers_of
from worker.messaging.messages import Outgoing
from worker.messaging.publisher import Publisher, Stored, Unconfirmed

MESSAGE = Outgoing("S", "results.r", "event-1", b"{}", sole=True)


class Broker:
    """Takes messages and says nothing of them until it is told to."""

    def __init__(self) -> None:
        self.published: list[tuple[str, dict[str, str]]] = []
        """Where the word on each goes, and its headers."""

    @property
    def client(self) -> "Broker":
        return self

    def jetstream(self) -> None:
        return None

    def new_inbox(self) -> str:
        return "inbox"

    async def listen(self, subject: str, hear: Hear) -> None:
        self._hear = hear

    def say(self, subject: str, data: bytes, reply: str, headers: bytes) -> None:
        self.published.append((reply, headers_of(headers)))

    async def has(self, count: int) -> None:
        """Wait until that many were published."""
        async with asyncio.timeout(10):
            while len(self.published) < count:
                await asyncio.sleep(0)

    def says(self, number: int, word: bytes) -> None:
        """Its word on one of them, from 0."""
        self._hear(Heard(self.published[number][0], "", word, b""))


def a_publisher(broker: Broker, deadline_seconds: float = 60.0) -> Publisher:
    direct: Any = broker
    return Publisher(direct, 1 << 20, deadline_seconds)


async def test_a_word_that_does_not_come_leaves_the_message_unconfirmed_and_nothing_behind() -> None:
    publisher = a_publisher(Broker(), deadline_seconds=0.01)
    with pytest.raises(Unconfirmed, match="no word of it"):
        await publisher.store(MESSAGE)
    assert not publisher._waiting


async def test_any_number_may_go_unanswered_and_the_next_is_stored_nevertheless() -> None:
    broker = Broker()
    publisher = a_publisher(broker, deadline_seconds=0.01)
    lost = await asyncio.gather(*(publisher.store(MESSAGE) for _ in range(5000)), return_exceptions=True)
    assert {type(error) for error in lost} == {Unconfirmed}
    publisher._deadline_seconds = 60
    storing = asyncio.create_task(publisher.store(MESSAGE))
    await broker.has(5001)
    broker.says(5000, b'{"stream": "S", "seq": 7}')
    assert await storing == Stored(7)


async def test_a_word_that_comes_too_late_is_taken_for_no_other_message() -> None:
    broker = Broker()
    publisher = a_publisher(broker, deadline_seconds=0.01)
    with pytest.raises(Unconfirmed):
        await publisher.store(MESSAGE)
    publisher._deadline_seconds = 60
    storing = asyncio.create_task(publisher.store(MESSAGE))
    await broker.has(2)
    broker.says(0, b'{"stream": "S", "seq": 1}')
    broker.says(1, b'{"stream": "S", "seq": 2}')
    assert await storing == Stored(2)


async def test_an_error_of_the_server_is_an_answer() -> None:
    broker = Broker()
    publisher = a_publisher(broker)
    storing = asyncio.create_task(publisher.store(MESSAGE))
    await broker.has(1)
    broker.says(0, b'{"error": {"code": 503, "err_code": 10077, "description": "maximum messages exceeded"}}')
    with pytest.raises(Unconfirmed, match="maximum messages exceeded"):
        await storing
    assert not publisher._waiting


async def test_what_is_under_way_when_the_connection_breaks_is_published_again_under_the_same_id() -> None:
    broker = Broker()
    publisher = a_publisher(broker)
    storing = asyncio.create_task(publisher.store(MESSAGE))
    await broker.has(1)
    publisher.repeat()
    await broker.has(2)
    broker.says(1, b'{"stream": "S", "seq": 1, "duplicate": false}')
    assert await storing == Stored(1)
    assert {headers["Nats-Msg-Id"] for _, headers in broker.published} == {"event-1"}


async def test_what_is_published_again_keeps_its_deadline() -> None:
    broker = Broker()
    publisher = a_publisher(broker, deadline_seconds=0.05)
    storing = asyncio.create_task(publisher.store(MESSAGE))
    await broker.has(1)
    for waiting in publisher._waiting.values():
        waiting.deadline = 0.0
    publisher.repeat()
    publisher._expire()  # it finds nobody to tell: what was told just now has not been heard yet
    with pytest.raises(Unconfirmed, match="no word of it"):
        await storing
    assert len(broker.published) == 1
