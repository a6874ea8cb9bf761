"""The pull and its window, with the server's side played."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from nats.aio.msg import Msg
from nats.errors import ConnectionClosedError, FlushTimeoutError

from contracts import topology
from tests.support.worker_process import until
from worker import logs
from worker.messaging.connection import Link
from worker.messaging.pull import Pace, Pull
from worker.settings import DURABLE

WINDOW = 8


@dataclass
class Server:
    """Hears what it is asked for, and says what a test has it say."""

    asked: list[tuple[str, int]] = field(default_factory=list)
    """The inbox and the batch of every request."""

    troubles: list[str] = field(default_factory=list)
    taken: list[asyncio.Future[None]] = field(default_factory=list)
    """The work on every message that is in hand."""

    pull: Any = None
    ended: list[str] = field(default_factory=list)
    """How each inbox ended."""

    drains_badly: Callable[[], Awaitable[object]] | None = None
    closed: bool = False
    """Whether the client has given up for good."""

    def __post_init__(self) -> None:
        self._inboxes = 0
        self._callbacks: list[Callable[[Msg], Awaitable[None]]] = []
        self.online, self.stopping = asyncio.Event(), asyncio.Event()
        self.online.set()

    # What the pull uses of a connection

    is_connected = True

    def new_inbox(self) -> str:
        self._inboxes += 1
        return f"inbox-{self._inboxes}"

    async def subscribe(self, subject: str, cb: Callable[[Msg], Awaitable[None]]) -> "Server":
        if self.closed:
            raise ConnectionClosedError
        self._callbacks.append(cb)
        return self

    async def publish(self, subject: str, data: bytes, reply: str) -> None:
        self.asked.append((reply, json.loads(data)["batch"]))

    async def drain(self) -> None:
        self.ended.append("drained")
        if self.drains_badly is not None:
            await self.drains_badly()

    async def unsubscribe(self) -> None:
        self.ended.append("unsubscribed")

    # What a test has it say

    def delivers(self, count: int, inbox: int = -1) -> None:
        for _ in range(count):
            self._says(message("requests", reply="$JS.ACK.S.D.1.1.1.1.0", data=b"{}"), inbox)

    def says(self, status: str, description: str = "", inbox: int = -1, **headers: str) -> None:
        code, _, words = status.partition(" ")
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        self._says(message("inbox", headers={"Status": code, "Description": description or words, **told}), inbox)

    def _says(self, said: Msg, inbox: int = -1) -> None:
        with suppress(StopIteration):
            self._callbacks[inbox](said).__await__().send(None)

    def take(self, message: Msg) -> asyncio.Future[None]:
        self.taken.append(asyncio.get_running_loop().create_future())
        return self.taken[-1]

    def settles(self, count: int) -> None:
        for _ in range(count):
            self.taken.pop().set_result(None)

    async def hears(self, requests: int) -> None:
        """Wait until it was asked so often."""
        await until(lambda: len(self.asked) >= requests, 30, f"{requests} requests", lambda: str(self.asked), every=0)


def message(subject: str, reply: str = "", data: bytes = b"", headers: dict[str, str] | None = None) -> Msg:
    client: Any = None
    return Msg(_client=client, subject=subject, reply=reply, data=data, headers=headers)


@asynccontextmanager
async def pulling(server: Server, pace: Pace = Pace()) -> AsyncIterator[Server]:  # noqa: B008 - a frozen value
    """A pull that has asked once."""
    client: Any = server
    declared = topology.load().consumer(DURABLE)
    link = Link(logs.to(io.StringIO(), "error"), server.stopping)
    link.opened(client)
    link.online = server.online
    link.troubled = lambda what, error: server.troubles.append(str(error))  # type: ignore[method-assign]
    server.pull = Pull(link, declared, server.take, window=WINDOW, pace=pace)
    running = asyncio.create_task(server.pull.run())
    await server.hears(1)
    try:
        yield server
    finally:
        server.settles(len(server.taken))
        server.stopping.set()
        async with asyncio.timeout(30):
            await running


async def test_it_never_asks_for_more_than_there_is_room_for() -> None:
    async with pulling(Server()) as server:
        outstanding = server.asked[0][1]
        assert outstanding == WINDOW
        for _ in range(50):
            server.delivers(outstanding)
            assert len(server.taken) <= WINDOW
            known = len(server.asked)
            server.settles(2)
            await server.hears(known + 1)
            outstanding = sum(batch for _, batch in server.asked[known:])
            assert outstanding + len(server.taken) <= WINDOW


async def test_a_full_hand_asks_for_nothing() -> None:
    async with pulling(Server()) as server:
        server.delivers(WINDOW)
        server.says("100")
        for _ in range(10):
            await asyncio.sleep(0)
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    "said", ["404 No Messages", "409 Consumer Deleted", "409 Leadership Change", "503", "400 Bad Request"]
)
async def test_a_refusal_is_reported_and_asked_again_by_another_inbox(said: str) -> None:
    async with pulling(Server()) as server:
        server.says(said)
        await server.hears(2)
        assert server.troubles == [said]
    assert [batch for _, batch in server.asked] == [WINDOW, WINDOW]
    assert server.asked[0][0] != server.asked[1][0]


async def test_what_expired_unsent_is_asked_for_again_and_no_more() -> None:
    async with pulling(Server()) as server:
        server.delivers(3)
        server.says("408", "Request Timeout", Nats_Pending_Messages="5")
        await server.hears(2)
        assert server.asked[1] == (server.asked[0][0], WINDOW - 3)
        assert server.troubles == []


async def test_a_timeout_that_does_not_say_how_much_is_answered_by_another_inbox() -> None:
    async with pulling(Server()) as server:
        server.delivers(3)
        server.says("408")
        await server.hears(2)
        assert server.asked[1][1] == WINDOW - 3
        assert server.asked[1][0] != server.asked[0][0]


async def test_a_heartbeat_says_that_it_is_heard_and_asks_for_nothing() -> None:
    async with pulling(Server()) as server:
        before = server.pull._heard_at
        while server.pull._clock() == before:
            await asyncio.sleep(0)
        server.says("100", "Idle Heartbeat")
        assert server.pull._heard_at > before
        assert len(server.asked) == 1


async def test_the_loss_of_heartbeats_alone_has_it_ask_again() -> None:
    async with pulling(Server(), Pace(heartbeat_seconds=0.02, deaf_seconds=0.06)) as server:
        server.delivers(1)
        await server.hears(2)
        assert server.troubles[0] == "nothing was heard of it, not even a heartbeat"
        assert server.asked[1][1] == WINDOW - 1


async def test_after_a_reconnect_it_asks_anew_for_what_is_not_in_hand() -> None:
    async with pulling(Server()) as server:
        server.delivers(2)
        await server.pull.renew()
        await server.hears(2)
        assert server.asked[1] == ("inbox-2", WINDOW - 2)


async def test_it_asks_nothing_while_the_broker_is_away() -> None:
    async with pulling(Server()) as server:
        server.online.clear()
        server.says("503")
        await until(lambda: bool(server.troubles), 10, "trouble")
        await server.pull.renew()
        assert len(server.asked) == 1
        server.online.set()
        await server.hears(2)


async def test_a_client_that_closed_is_not_asked_without_a_pause() -> None:
    async with pulling(Server(), Pace(pause_seconds=3600)) as server:
        server.closed = True
        await server.pull.renew()
        for _ in range(1000):
            await asyncio.sleep(0)
        assert server.troubles == ["nats: connection closed"]


async def test_what_comes_late_by_an_earlier_inbox_is_taken_and_its_word_on_the_rest_is_not() -> None:
    async with pulling(Server()) as server:
        await server.pull.renew()
        await server.hears(2)
        server.delivers(1, inbox=0)
        server.says("408", "Request Timeout", inbox=0, Nats_Pending_Messages="8")
        server.says("409", "Consumer Deleted", inbox=0)
        assert (server.pull._asked, server.pull.in_hand) == (WINDOW, 1)
        server.delivers(WINDOW)
        assert (server.pull._asked, server.pull.in_hand) == (0, WINDOW + 1)
        assert server.troubles == []


async def test_a_message_that_cannot_be_taken_holds_no_place() -> None:
    async with pulling(Server()) as server:

        async def refuse(message: Msg) -> None:
            raise ValueError("no place")

        server.pull.work = refuse
        server.delivers(1)
        await until(lambda: bool(server.troubles), 10, "trouble", every=0)
        assert server.troubles == ["no place"]
        assert (server.pull._asked, server.pull.in_hand) == (WINDOW - 1, 0)


async def test_the_end_of_an_inbox_takes_all_that_was_sent_to_it() -> None:
    async with pulling(Server()) as server:
        await server.pull.renew()
        await server.hears(2)
    assert server.ended == ["drained", "drained"]


async def test_an_inbox_ends_at_once_while_the_broker_is_away() -> None:
    async with pulling(Server()) as server:
        server.is_connected = False
        await server.pull.renew()
        await server.hears(2)
        server.is_connected = True
    assert server.ended == ["unsubscribed", "drained"]


async def fails() -> None:
    raise FlushTimeoutError


@pytest.mark.parametrize("how", [fails, asyncio.Event().wait])
async def test_a_drain_that_hangs_or_fails_holds_nobody_up_and_what_still_comes_is_heard(
    how: Callable[[], Awaitable[object]],
) -> None:
    async with pulling(Server(drains_badly=how), Pace(drain_seconds=0.01)) as server:
        await server.pull.renew()
        await server.hears(2)
        server.delivers(1, inbox=0)
        assert len(server.taken) == 1
