"""One long-lived pull subscription with a window: never more messages are on their way or unsettled than it allows.

The worker gives the server a credit. `asked` counts the messages that were asked for and have not arrived; messages in
hand have arrived and are not worked yet. The sum never exceeds the window, so at a stop every message is accounted for,
and memory does not grow with the backlog.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass
from functools import partial
from typing import Any

from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error as NatsError

from contracts.topology import Consumer
from worker.messaging.connection import Link
from worker.waiting import first

NANOSECONDS = 1_000_000_000


class PullRefused(Exception):
    """The server refuses the pull: the consumer is deleted or moving, or JetStream is unavailable."""


@dataclass(frozen=True)
class Pace:
    """The times of a pull."""

    expires_seconds: float = 30.0
    """Seconds that the server keeps a pull request that it cannot fulfil."""

    heartbeat_seconds: float = 1.0
    """Seconds between the server's heartbeats while it keeps a pull request and has no message for it."""

    deaf_seconds: float = 3.0
    """Seconds of silence after which a pull request counts as lost and another is sent."""

    pause_seconds: float = 0.5
    """Seconds before the next pull request after the server refused one."""

    drain_seconds: float = 3.0
    """Seconds to wait for the server's confirmation when an inbox is closed."""

    looks_an_ack_wait: float = 3
    """How often in an ack wait the worker tells the server that a slow message is still in progress."""

    held_ack_waits: float = 20
    """The number of ack waits after which the worker stops telling the server, which then redelivers the message."""


UNHURRIED = Pace()


@dataclass(eq=False)
class Pull:
    """Pulls messages from one durable consumer, as many as the window has room for."""

    link: Link
    declared: Consumer
    work: Callable[[Msg], Awaitable[None]]
    """Called with each message."""

    _: KW_ONLY
    window: int
    """The most messages in hand at a time."""

    pace: Pace = UNHURRIED

    def __post_init__(self) -> None:
        self._client = self.link.client
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
        """The number of messages that have arrived and are not worked yet."""
        return len(self._at_work)

    @property
    def silent_seconds(self) -> float:
        """Seconds since the server last sent anything; 0 while the window is full, as nothing is asked for then."""
        return 0.0 if self.in_hand >= self.window else self._clock() - self._heard_at

    @property
    def _room(self) -> int:
        return self.window - self.in_hand - self._asked

    async def renew(self) -> None:
        """Pull again with a new inbox: the connection broke, and messages asked for over it may never arrive."""
        self._stale = True
        self._news.set()

    async def run(self) -> None:
        """Have messages worked until `stopping` is set, then finish those in hand. Pulls only while online."""
        online = self.link.online
        self.link.on_return.append(self.renew)
        stop = asyncio.ensure_future(self.link.stopping.wait())
        stop.add_done_callback(lambda _: self._news.set())
        holding = asyncio.ensure_future(self._hold())
        try:
            while not self.link.stopping.is_set():
                if not online.is_set():
                    await first(online.wait(), self.link.stopping.wait())
                    continue
                try:
                    await self._listen()
                except (NatsError, OSError, PullRefused) as error:
                    self.link.troubled("no messages can be pulled", error)
                    await first(self.link.stopping.wait(), asyncio.sleep(self.pace.pause_seconds))
            while self.in_hand:
                await self._next_news()
        finally:
            stop.cancel()
            holding.cancel()
            for working in self._at_work:
                working.cancel()

    async def _listen(self) -> None:
        """Receive messages in a new inbox until it is stale or the pull stops. Takes every message that has arrived."""
        self._asked, self._refusal, self._stale = 0, None, False
        inbox = self._inbox = self._client.new_inbox()
        subscription = await self._client.subscribe(inbox, cb=partial(self._on_message, inbox))
        try:
            while not (self.link.stopping.is_set() or self._stale):
                if self._refusal is not None:
                    raise self._refusal
                await self._ask(inbox)
                with suppress(TimeoutError):
                    async with asyncio.timeout(self.pace.heartbeat_seconds):
                        await self._next_news()
                if self._asked and self._clock() - self._heard_at > self.pace.deaf_seconds:
                    raise PullRefused("nothing was heard of it, not even a heartbeat")
        finally:
            await self._end(subscription)
            self._asked = 0

    async def _end(self, subscription: Subscription) -> None:
        """Close the inbox once all messages that were sent to it are taken: a dropped one would wait for the ack wait.

        A server that does not confirm the end in time is not waited for; messages that still arrive are taken.
        """
        end = subscription.drain if self._client.is_connected else subscription.unsubscribe
        ending = asyncio.ensure_future(end())  # type: ignore[no-untyped-call]  # nats-py omits it
        ending.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        await asyncio.wait({ending}, timeout=self.pace.drain_seconds)  # cancelling it would break the client's pings

    async def _ask(self, inbox: str) -> None:
        room = self._room
        if room <= 0 or (self._asked and 4 * room < self.window):
            return
        if not self._asked:
            self._heard_at = self._clock()
        self._asked += room
        times = {"expires": self.pace.expires_seconds, "idle_heartbeat": self.pace.heartbeat_seconds}
        nanoseconds = {name: int(seconds * NANOSECONDS) for name, seconds in times.items()}
        subject = f"$JS.API.CONSUMER.MSG.NEXT.{self.declared.stream}.{self.declared.durable}"
        await self._client.publish(subject, json.dumps({"batch": room, **nanoseconds}).encode(), reply=inbox)

    async def _on_message(self, inbox: str, message: Msg) -> None:
        """Take a message from any inbox; only the current inbox counts towards what is asked for."""
        is_current = inbox == self._inbox
        if is_current:
            self._heard_at = self._clock()
        if message.reply:  # only a reply subject tells a message from a status of the server: headers may be any
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
        working = asyncio.ensure_future(self.work(message))
        self._at_work[working] = message
        working.add_done_callback(self._worked)

    def _worked(self, working: asyncio.Future[None]) -> None:
        if self.in_hand >= self.window:
            self._heard_at = self._clock()
        del self._at_work[working]
        if not working.cancelled() and (error := working.exception()) is not None:
            self.link.troubled("a message cannot be taken", error)
        if 4 * self._room >= self.window or not self._asked or not self._at_work:
            self._news.set()

    async def _hold(self) -> None:
        """Tell the server that slow messages are still in progress, or it would deliver them again."""
        looks: dict[asyncio.Future[None], int] = {}
        most_looks = self.pace.held_ack_waits * self.pace.looks_an_ack_wait
        while True:
            await asyncio.sleep(self.declared.ack_wait_seconds / self.pace.looks_an_ack_wait)
            looks = {working: looks.get(working, 0) + 1 for working in self._at_work}
            for working, seen in list(looks.items()):
                if 1 < seen <= most_looks and working in self._at_work:
                    with suppress(NatsError):
                        await self._at_work[working].in_progress()

    async def _next_news(self) -> None:
        await self._news.wait()
        self._news.clear()
