"""One long-lived pull subscription: messages come as they are, and never more than there is room for.

The room is a credit that the server is told about. What it was asked for and has not sent is `asked`; what came and is
not settled is `held`; together they never exceed the window. So a stop finds nothing queued that nobody knows of, and
memory does not grow with the backlog.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error as NatsError

from contracts.topology import Consumer
from worker.messaging.waiting import first

NANOSECONDS = 1_000_000_000

Take: TypeAlias = Callable[[Msg], None]
"""Takes a message in hand. It must not block; `Pull.settled` says when the message is in hand no more."""

Troubled: TypeAlias = Callable[[str, Exception], None]


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


class Pull:
    """Asks one durable consumer for messages, and again as there is room."""

    def __init__(
        self,
        client: Client,
        declared: Consumer,
        window: int,
        take: Take,
        troubled: Troubled,
        stopping: asyncio.Event,
        pace: Pace = Pace(),
    ) -> None:
        self._client = client
        self._subject = f"$JS.API.CONSUMER.MSG.NEXT.{declared.stream}.{declared.durable}"
        self._window = window
        self._take = take
        self._troubled = troubled
        self._stopping = stopping
        self._pace = pace
        self._news = asyncio.Event()
        self._refusal: PullRefused | None = None
        self._stale = False
        self._inbox = ""
        self._asked = 0
        self._held = 0
        self._clock = asyncio.get_running_loop().time
        self._heard_at = self._clock()

    @property
    def silent_seconds(self) -> float:
        """How long nothing was heard of what was asked for; 0 while all room is taken, and nothing can be."""
        return 0.0 if self._held >= self._window else self._clock() - self._heard_at

    def settled(self) -> None:
        """A message is in hand no more."""
        if self._held >= self._window:
            self._heard_at = self._clock()
        self._held -= 1
        room = self._window - self._held - self._asked
        if 4 * room >= self._window or not self._asked or not self._held:
            self._news.set()

    def renew(self) -> None:
        """Ask anew, and by another inbox: the connection broke, and what was asked for over it may never come."""
        self._stale = True
        self._news.set()

    async def run(self, online: asyncio.Event) -> None:
        """Take messages until `stopping` is set; returns when all that came is settled. Asks only while `online`."""
        stop = asyncio.ensure_future(self._stopping.wait())
        stop.add_done_callback(lambda _: self._news.set())
        try:
            while not self._stopping.is_set():
                if not online.is_set():
                    await first(online.wait(), self._stopping.wait())
                    continue
                try:
                    await self._listen()
                except (NatsError, OSError, PullRefused) as error:
                    self._troubled("no messages can be pulled", error)
                    await first(self._stopping.wait(), asyncio.sleep(self._pace.pause_seconds))
            while self._held:
                await self._next_news()
        finally:
            stop.cancel()

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
        room = self._window - self._held - self._asked
        if room <= 0 or (self._asked and 4 * room < self._window):
            return
        if not self._asked:
            self._heard_at = self._clock()
        self._asked += room
        await self._client.publish(self._subject, self._request(room), reply=inbox)

    async def _on_message(self, inbox: str, message: Msg) -> None:
        """Take a message by whatever inbox it comes; of what was asked for since, an earlier one has nothing to say."""
        is_current = inbox == self._inbox
        if is_current:
            self._heard_at = self._clock()
        if message.reply:  # a message may carry any header, so only this tells it from what the server itself says
            self._asked -= is_current
            self._take(message)
            self._held += 1
            if not self._asked:
                self._news.set()
            return
        if not is_current:
            return
        headers = message.headers or {}
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

    async def _next_news(self) -> None:
        await self._news.wait()
        self._news.clear()

    def _request(self, room: int) -> bytes:
        return json.dumps(
            {
                "batch": room,
                "expires": int(self._pace.expires_seconds * NANOSECONDS),
                "idle_heartbeat": int(self._pace.heartbeat_seconds * NANOSECONDS),
            }
        ).encode()
