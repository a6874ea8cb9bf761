"""One long-lived pull subscription: messages come as they are, and never more than there is room for.

The room is a credit that the server is told about. What it was asked for and has not sent is `asked`; what came and is
not worked yet is in hand; together they never exceed the window. So a stop finds nothing queued that nobody knows of,
and memory does not grow with the backlog.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error as NatsError

from contracts.topology import Consumer
from worker.messaging.connection import Link
from worker.waiting import first

NANOSECONDS = 1_000_000_000


class PullRefused(Exception):
    """The server does not serve the pull: the consumer is deleted or moves, or JetStream is away."""


@dataclass(frozen=True)
class Pace:
    """How a pull keeps its time."""

    expires_seconds: float = 30.0
    """How long the server keeps a request for messages that it cannot fulfil."""

    heartbeat_seconds: float = 1.0
    """How often it says that it still has one, when it has nothing else to say."""

    deaf_seconds: float = 3.0
    """A request of which nothing was heard for so long is lost, and another takes its place."""

    pause_seconds: float = 0.5
    """Before asking again where the server said no."""

    drain_seconds: float = 3.0
    """How long the end of an inbox waits for the server, before it goes on without it."""

    looks_an_ack_wait: float = 3
    """How often in an ack wait the server is told that what takes long is still in hand."""

    held_ack_waits: float = 20
    """After so many it is told no more, and delivers the message again."""


UNHURRIED = Pace()


class Pull:
    """Asks one durable consumer for messages, and again as there is room."""

    def __init__(
        self,
        client: Client,
        declared: Consumer,
        link: Link,
        work: Callable[[Msg], Awaitable[None]],
        stopping: asyncio.Event,
        *,
        window: int,
        pace: Pace = UNHURRIED,
    ) -> None:
        """`work` is what a message is in hand for; `window` is how many are in hand at most."""
        self._client = client
        self._subject = f"$JS.API.CONSUMER.MSG.NEXT.{declared.stream}.{declared.durable}"
        self._look_seconds = declared.ack_wait_seconds / pace.looks_an_ack_wait
        self._link = link
        self._work = work
        self._stopping = stopping
        self._window = window
        self._pace = pace
        self._news = asyncio.Event()
        self._refusal: PullRefused | None = None
        self._stale = False
        self._inbox = ""
        self._asked = 0
        self._at_work: dict[asyncio.Future[None], Msg] = {}
        self._clock = asyncio.get_running_loop().time
        self._heard_at = self._clock()

    @property
    def in_hand(self) -> int:
        """How many messages came and are not worked yet."""
        return len(self._at_work)

    @property
    def silent_seconds(self) -> float:
        """How long nothing was heard of what was asked for; 0 while all room is taken, and nothing can be."""
        return 0.0 if self.in_hand >= self._window else self._clock() - self._heard_at

    async def renew(self) -> None:
        """Ask anew, and by another inbox: the connection broke, and what was asked for over it may never come."""
        self._stale = True
        self._news.set()

    async def run(self) -> None:
        """Have messages worked until `stopping` is set; returns when all that came is. Asks only while online."""
        online = self._link.online
        self._link.on_return.append(self.renew)
        stop = asyncio.ensure_future(self._stopping.wait())
        stop.add_done_callback(lambda _: self._news.set())
        holding = asyncio.ensure_future(self._hold())
        try:
            while not self._stopping.is_set():
                if not online.is_set():
                    await first(online.wait(), self._stopping.wait())
                    continue
                try:
                    await self._listen()
                except (NatsError, OSError, PullRefused) as error:
                    self._link.troubled("no messages can be pulled", error)
                    await first(self._stopping.wait(), asyncio.sleep(self._pace.pause_seconds))
            while self.in_hand:
                await self._next_news()
        finally:
            stop.cancel()
            holding.cancel()
            for working in self._at_work:
                working.cancel()

    async def _listen(self) -> None:
        """Take what comes to a new inbox, as long as that is of use. Leaves nothing behind that is not taken."""
        self._asked, self._refusal, self._stale = 0, None, False
        inbox = self._inbox = self._client.new_inbox()
        subscription = await self._client.subscribe(inbox, cb=partial(self._on_message, inbox))
        try:
            while not (self._stopping.is_set() or self._stale):
                if self._refusal is not None:
                    raise self._refusal
                await self._ask(inbox)
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._pace.heartbeat_seconds):
                        await self._next_news()
                if self._asked and self._clock() - self._heard_at > self._pace.deaf_seconds:
                    raise PullRefused("nothing was heard of it, not even a heartbeat")
        finally:
            await self._end(subscription)
            self._asked = 0

    async def _end(self, subscription: Subscription) -> None:
        """Take no more by that inbox, once all is taken that was sent: what is dropped waits for the ack wait.

        A server that does not say that this was all is not waited for; what still comes is taken.
        """
        end = subscription.drain if self._client.is_connected else subscription.unsubscribe
        ending = asyncio.ensure_future(end())  # type: ignore[no-untyped-call]  # nats-py omits it
        ending.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        await asyncio.wait({ending}, timeout=self._pace.drain_seconds)  # to cancel it would upset the client's pings

    async def _ask(self, inbox: str) -> None:
        room = self._window - self.in_hand - self._asked
        if room <= 0 or (self._asked and 4 * room < self._window):
            return
        if not self._asked:
            self._heard_at = self._clock()
        self._asked += room
        times = {"expires": self._pace.expires_seconds, "idle_heartbeat": self._pace.heartbeat_seconds}
        nanoseconds = {name: int(seconds * NANOSECONDS) for name, seconds in times.items()}
        await self._client.publish(self._subject, json.dumps({"batch": room, **nanoseconds}).encode(), reply=inbox)

    async def _on_message(self, inbox: str, message: Msg) -> None:
        """Take a message by whatever inbox it comes; of what was asked for since, an earlier one has nothing to say."""
        is_current = inbox == self._inbox
        if is_current:
            self._heard_at = self._clock()
        if message.reply:  # a message may carry any header, so only this tells it from what the server itself says
            self._asked -= is_current
            self._take(message)
            if not self._asked:
                self._news.set()
        elif is_current:
            self._on_status(message.headers or {})

    def _on_status(self, headers: dict[str, Any]) -> None:
        match headers.get("Status"), headers.get("Nats-Pending-Messages"):
            case "100", _:
                return
            case "408", str(unsent):
                self._asked -= int(unsent)
            case "408", None:
                self._stale = True
            case status, _:
                self._refusal = PullRefused(f"{status} {headers.get('Description', '')}".strip())
        self._news.set()

    def _take(self, message: Msg) -> None:
        working = asyncio.ensure_future(self._work(message))
        self._at_work[working] = message
        working.add_done_callback(self._worked)

    def _worked(self, working: asyncio.Future[None]) -> None:
        if self.in_hand >= self._window:
            self._heard_at = self._clock()
        del self._at_work[working]
        if not working.cancelled() and (error := working.exception()) is not None:
            self._link.troubled("a message cannot be taken", error)
        room = self._window - self.in_hand - self._asked
        if 4 * room >= self._window or not self._asked or not self._at_work:
            self._news.set()

    async def _hold(self) -> None:
        """Say of what takes long that it is still in hand, or it would be delivered again meanwhile."""
        looks: dict[asyncio.Future[None], int] = {}
        most_looks = self._pace.held_ack_waits * self._pace.looks_an_ack_wait
        while True:
            await asyncio.sleep(self._look_seconds)
            looks = {working: looks.get(working, 0) + 1 for working in self._at_work}
            for working, seen in list(looks.items()):
                if 1 < seen <= most_looks and working in self._at_work:
                    with suppress(NatsError):
                        await self._at_work[working].in_progress()

    async def _next_news(self) -> None:
        await self._news.wait()
        self._news.clear()
