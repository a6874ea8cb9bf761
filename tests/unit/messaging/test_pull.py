"""The pull and its window, with the server's side played."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from nats.aio.msg import Msg

from contracts import topology
from tests.support.worker_process import until
from worker.messaging.pull import Pull
from worker.settings import DURABLE

WINDOW = 8


@dataclass
class Server:
    """Hears what it is asked for, and says what a test has it say."""

    asked: list[tuple[str, int]] = field(default_factory=list)
    """The inbox and the batch of every request."""

    troubles: list[str] = field(default_factory=list)
    taken: list[Msg] = field(default_factory=list)
    pull: Any = None
    is_connected: bool = True
    stuck: bool = False
    """Whether an inbox that is drained never comes to an end."""

    def __post_init__(self) -> None:
        self._inboxes = 0
        self._hear: Callable[[Msg], Awaitable[None]] | None = None
        self.online, self.stopping = asyncio.Event(), asyncio.Event()
        self.online.set()

    # What the pull uses of a client

    def new_inbox(self) -> str:
        self._inboxes += 1
        return f"inbox-{self._inboxes}"

    async def subscribe(self, subject: str, cb: Callable[[Msg], Awaitable[None]]) -> "Server":
        self._hear = cb
        return self

    async def publish(self, subject: str, payload: bytes, reply: str) -> None:
        self.asked.append((reply, json.loads(payload)["batch"]))

    @property
    def pending_msgs(self) -> int:
        return 0

    async def drain(self) -> None:
        if self.stuck:
            await asyncio.Event().wait()

    async def unsubscribe(self) -> None:
        self.stuck = True

    # What a test has it say

    async def delivers(self, count: int) -> None:
        for _ in range(count):
            await self._says(b"{}", "$JS.ACK.S.D.1.1.1.1.0", None)

    async def says(self, status: str, **headers: str) -> None:
        await self._says(b"", "", {"Status": status, **headers})

    async def _says(self, data: bytes, reply: str, headers: dict[str, str] | None) -> None:
        assert self._hear is not None
        client: Any = self
        await self._hear(Msg(client, "requests", reply, data, headers))

    def settles(self, count: int) -> None:
        for _ in range(count):
            self.taken.pop()
            self.pull.settled()

    async def hears(self, requests: int) -> None:
        """Wait until it was asked so often."""
        await until(lambda: len(self.asked) >= requests, 30, f"{requests} requests", lambda: str(self.asked), every=0)


@asynccontextmanager
async def pulling(server: Server) -> AsyncIterator[Server]:
    """A pull that has asked once."""
    client: Any = server
    declared = topology.load().consumer(DURABLE)
    server.pull = Pull(
        client, declared, WINDOW, server.taken.append, lambda what, e: server.troubles.append(str(e)), server.stopping
    )
    running = asyncio.create_task(server.pull.run(server.online))
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
            await server.delivers(outstanding)
            assert len(server.taken) <= WINDOW
            known = len(server.asked)
            server.settles(2)
            await server.hears(known + 1)
            outstanding = sum(batch for _, batch in server.asked[known:])
            assert outstanding + len(server.taken) <= WINDOW


async def test_a_full_hand_asks_for_nothing() -> None:
    async with pulling(Server()) as server:
        await server.delivers(WINDOW)
        await server.says("100")
        for _ in range(10):
            await asyncio.sleep(0)
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        ("404", {"Description": "No Messages"}),
        ("409", {"Description": "Consumer Deleted"}),
        ("409", {"Description": "Leadership Change"}),
        ("503", {}),
        ("400", {"Description": "Bad Request"}),
    ],
)
async def test_a_refusal_is_reported_and_asked_again_by_another_inbox(status: str, headers: dict[str, str]) -> None:
    async with pulling(Server()) as server:
        await server.says(status, **headers)
        await server.hears(2)
        assert server.troubles == [f"{status} {headers.get('Description', '')}".strip()]
    assert [batch for _, batch in server.asked] == [WINDOW, WINDOW]
    assert server.asked[0][0] != server.asked[1][0]


async def test_what_expired_unsent_is_asked_for_again_and_no_more() -> None:
    async with pulling(Server()) as server:
        await server.delivers(3)
        await server.says("408", **{"Nats-Pending-Messages": "5", "Description": "Request Timeout"})
        await server.hears(2)
        assert server.asked[1] == (server.asked[0][0], WINDOW - 3)
        assert server.troubles == []


async def test_a_timeout_that_does_not_say_how_much_is_answered_by_another_inbox() -> None:
    async with pulling(Server()) as server:
        await server.delivers(3)
        await server.says("408")
        await server.hears(2)
        assert server.asked[1][1] == WINDOW - 3
        assert server.asked[1][0] != server.asked[0][0]


async def test_a_heartbeat_says_that_it_is_heard_and_asks_for_nothing() -> None:
    async with pulling(Server()) as server:
        before = server.pull._heard_at
        while server.pull._clock() == before:
            await asyncio.sleep(0)
        await server.says("100", Description="Idle Heartbeat")
        assert server.pull._heard_at > before
        assert len(server.asked) == 1


async def test_the_loss_of_heartbeats_alone_has_it_ask_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worker.messaging.pull.HEARTBEAT_SECONDS", 0.02)
    monkeypatch.setattr("worker.messaging.pull.DEAF_SECONDS", 0.06)
    async with pulling(Server()) as server:
        await server.delivers(1)
        await server.hears(2)
        assert server.troubles[0] == "nothing was heard of it, not even a heartbeat"
        assert server.asked[1][1] == WINDOW - 1


async def test_after_a_reconnect_it_asks_anew_for_what_is_not_in_hand() -> None:
    async with pulling(Server()) as server:
        await server.delivers(2)
        server.pull.renew()
        await server.hears(2)
        assert server.asked[1] == ("inbox-2", WINDOW - 2)


async def test_it_asks_nothing_while_the_broker_is_away() -> None:
    async with pulling(Server()) as server:
        server.online.clear()
        await server.says("503")
        await until(lambda: bool(server.troubles), 10, "trouble")
        server.pull.renew()
        assert len(server.asked) == 1
        server.online.set()
        await server.hears(2)


async def test_an_inbox_whose_drain_hangs_holds_up_neither_a_stop_nor_the_next_inbox(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("worker.messaging.pull.DEAF_SECONDS", 0.05)
    async with pulling(Server(stuck=True)) as server:
        server.pull.renew()
        await server.hears(2)
    hanging = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in hanging:
        task.cancel()
    await asyncio.gather(*hanging, return_exceptions=True)
    assert len(hanging) == 2
