"""Saying and hearing past the client's queues, against a real broker."""

import asyncio
from typing import Any

import pytest
from nats.aio.client import Client
from nats.errors import ConnectionClosedError, FlushTimeoutError

from tests.support.worker_process import until
from worker.messaging import direct as module
from worker.messaging.direct import Direct, Heard, header_bytes, headers_of


@pytest.fixture
def direct(client: Client) -> Direct:
    return Direct(client)


async def heard(direct: Direct, subject: str) -> list[Heard]:
    messages: list[Heard] = []
    await direct.listen(subject, messages.append)
    return messages


async def come(messages: list[Heard], count: int) -> None:
    await until(lambda: len(messages) >= count, 10, f"{count} messages", lambda: str(messages))


@pytest.mark.parametrize("headers", [{}, {"Nats-Msg-Id": "1", "Détail": "ü"}])
@pytest.mark.parametrize("data", [b"", b"\r\n\x00", b"x" * 100_000])
@pytest.mark.parametrize("reply", ["", "inbox.1"])
async def test_what_is_said_is_heard_as_it_is(direct: Direct, headers: dict[str, str], data: bytes, reply: str) -> None:
    messages = await heard(direct, "here.*")
    direct.say("here.1", data, reply, header_bytes(headers) if headers else b"")
    await come(messages, 1)
    assert messages[0][:3] == ("here.1", reply, data)
    assert headers_of(messages[0].headers) == headers


async def test_everybody_else_hears_it_as_the_client_has_it(direct: Direct, client: Client) -> None:
    queued = await client.subscribe("here")
    messages = await heard(direct, "here")
    direct.say("here", b"ours", headers=header_bytes({"Name": "value"}))
    await client.publish("here", b"theirs", headers={"Name": "value"})
    await come(messages, 2)
    for expected in (b"ours", b"theirs"):
        message = await queued.next_msg(timeout=10)
        assert (message.data, message.headers) == (expected, {"Name": "value"})
    assert [message.data for message in messages] == [b"ours", b"theirs"]


async def test_all_that_was_sent_is_heard_before_the_end(direct: Direct) -> None:
    messages: list[Heard] = []
    ear = await direct.listen("here", messages.append)
    for number in range(1000):
        direct.say("here", b"%d" % number)
    await direct.end(ear)
    assert [int(message.data) for message in messages] == list(range(1000))
    direct.say("here", b"too late")
    await direct.client.flush()
    assert len(messages) == 1000


async def test_what_goes_wrong_while_hearing_deafens_nobody(client: Client) -> None:
    told: list[Exception] = []

    async def tell(error: Exception) -> None:
        told.append(error)

    client._error_cb = tell
    direct = Direct(client)
    messages: list[Heard] = []

    def hear(message: Heard) -> None:
        messages.append(message)
        raise ZeroDivisionError

    await direct.listen("here", hear)
    direct.say("here", b"1")
    direct.say("here", b"2")
    await come(messages, 2)
    assert [type(error) for error in told] == [ZeroDivisionError, ZeroDivisionError]


async def test_a_drain_that_hangs_holds_nobody_up_and_what_still_comes_is_heard(
    direct: Direct, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.05)
    messages: list[Heard] = []
    ear: Any = await direct.listen("here", messages.append)
    hanging = asyncio.Event()
    ear.drain = hanging.wait
    await direct.end(ear)
    direct.say("here", b"late")
    await come(messages, 1)
    hanging.set()


async def test_a_drain_that_fails_leaves_nothing_that_the_client_would_take_up_again(
    direct: Direct, client: Client
) -> None:
    messages: list[Heard] = []
    ear: Any = await direct.listen("here", messages.append)

    async def fail() -> None:
        raise FlushTimeoutError

    ear.drain = fail
    await direct.end(ear)
    assert ear._id not in client._subs
    direct.say("here", b"late")
    await client.flush()
    assert messages == []


async def test_a_closed_connection_says_nothing(direct: Direct) -> None:
    await direct.client.close()
    with pytest.raises(ConnectionClosedError):
        direct.say("here")
