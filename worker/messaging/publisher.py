"""Store messages in their streams and know that they are stored, exactly once.

Many can be under way at a time: each asks for the broker's word under a subject of its own, below one inbox.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from types import MappingProxyType
from typing import TypeAlias

import msgspec
from nats.errors import Error as NatsError
from nats.js.api import Header
from nats.js.errors import NotFoundError

from worker.messaging.direct import Direct, Heard, header_bytes
from worker.messaging.kept import Kept
from worker.messaging.messages import Outgoing

WRONG_LAST_SEQUENCE = 10071
"""The broker's code for: that subject holds a message already."""

DEADLINE_SECONDS = 10.0
"""Long enough for a stream to change its leader; shorter deadlines have lost requests."""

USUAL_WINDOW_SECONDS = 120.0
"""The duplicate window of a stream, where nobody says otherwise."""

_MESSAGE_ID = Header.MSG_ID.value
_EXPECTED_STREAM = Header.EXPECTED_STREAM.value
_EXPECTED_LAST = Header.EXPECTED_LAST_SUBJECT_SEQUENCE.value

EARLY = 0.25
"""The part of the window in which the stream surely knows a repeat, whatever clocks say and however long it takes."""


@dataclass(frozen=True)
class Stored:
    """The message has its place in the stream."""

    sequence: int


@dataclass(frozen=True)
class AlreadyStored:
    """The same message was there before, and nothing was added."""


Storage: TypeAlias = Stored | AlreadyStored


class Unconfirmed(Exception):
    """Nobody said that the message is stored. It may be or not: publish it again."""


class Unpublishable(Exception):
    """The broker will never take this message."""


class _Error(msgspec.Struct):
    err_code: int = 0
    description: str = ""


class _Word(msgspec.Struct):
    """What the broker says of a message: that it is stored, or why not."""

    seq: int = 0
    duplicate: bool = False
    error: _Error | None = None


@dataclass(slots=True)
class _Waiting:
    """A message whose word is awaited, up to a time of the event loop's."""

    deadline: float
    word: asyncio.Future[bytes | None]
    """None to publish it again."""


_to_word = msgspec.json.Decoder(_Word).decode


class Publisher:
    """Publishes over one connection."""

    def __init__(
        self,
        direct: Direct,
        largest_bytes: int,
        deadline_seconds: float = DEADLINE_SECONDS,
        *,
        took: Callable[[float], None] = lambda seconds: None,
        windows: Mapping[str, float] = MappingProxyType({}),
        now: Callable[[], float] = time.time,
    ) -> None:
        """`took` is told the seconds from publishing up to the broker's word that the message is stored.

        `windows` are the duplicate windows of streams, by name, in seconds; `now` gives seconds since 1970.
        """
        self._direct = direct
        self._jetstream = direct.client.jetstream()
        self._largest_bytes = largest_bytes
        self._deadline_seconds = deadline_seconds
        self._took = took
        self._windows = windows
        self._now = now
        self._kept: dict[tuple[str, str], Kept] = {}
        self._inbox = direct.client.new_inbox()
        self._listening: asyncio.Task[object] | None = None
        self._numbers = count()
        self._waiting: dict[str, _Waiting] = {}
        self._expiry: asyncio.TimerHandle | None = None

    async def store(self, message: Outgoing) -> Storage:
        """Publish the message. Raises Unconfirmed, or Unpublishable where it is larger than the broker takes."""
        if message.sole:
            return await self._attempt(message, expected_last=0) or AlreadyStored()
        if self._now() - message.since > self._windows.get(message.stream, USUAL_WINDOW_SECONDS) * EARLY:
            return await self._stored_late(message)
        return await self._attempt(message) or AlreadyStored()

    async def _stored_late(self, message: Outgoing) -> Storage:
        """Publish the message unless it is there: the stream itself might not know it again."""
        kept = self._kept_under(message)
        async with kept.turn:
            while True:
                try:
                    async with asyncio.timeout(self._deadline_seconds):
                        last = await kept.looked_for(message.message_id, message.since)
                except (NatsError, OSError) as error:
                    raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
                if last is None:
                    return AlreadyStored()
                if stored := await self._attempt(message, expected_last=last):
                    return stored

    async def _attempt(self, message: Outgoing, expected_last: int | None = None) -> Storage | None:
        """Publish the message once; None where the last one under its subject is another than expected.

        The broker closes the connection of whoever sends too much, so that is refused here, headers counted.
        """
        fields = {**message.headers, _MESSAGE_ID: message.message_id, _EXPECTED_STREAM: message.stream}
        if expected_last is not None:
            fields[_EXPECTED_LAST] = str(expected_last)
        headers = header_bytes(fields)
        size = len(message.body) + len(headers)
        if size > self._largest_bytes:
            raise Unpublishable(f"{message.subject}: {size} bytes with headers, the broker takes {self._largest_bytes}")
        started = time.perf_counter()
        try:
            word = await self._word(message, headers)
        except (NatsError, OSError, ValueError) as error:
            raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
        if word.error is None:
            self._took(time.perf_counter() - started)
            return AlreadyStored() if word.duplicate else Stored(word.seq)
        if word.error.err_code == WRONG_LAST_SEQUENCE:
            return None
        raise Unconfirmed(f"{message.subject}: {word.error.description}")

    def repeat(self) -> None:
        """Publish again what is under way: the connection broke, and the broker's word may have gone with it."""
        for waiting in self._waiting.values():
            if not waiting.word.done():
                waiting.word.set_result(None)

    async def stored_body(self, message: Outgoing) -> bytes | None:
        """What is stored of that message, whatever it says itself; none if nothing is. Raises Unconfirmed."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                if message.sole:
                    return (await self._jetstream.get_last_msg(message.stream, message.subject)).data or b""
                kept = self._kept_under(message)
                async with kept.turn:
                    return await kept.body(message.message_id, message.since)
        except NotFoundError:
            return None
        except (NatsError, OSError) as error:
            raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error

    def _kept_under(self, message: Outgoing) -> Kept:
        subject = (message.stream, message.subject)
        return self._kept.setdefault(subject, Kept(self._jetstream, *subject))

    async def _word(self, message: Outgoing, headers: bytes) -> _Word:
        """The broker's word on the message; raises TimeoutError where it does not come in time."""
        loop = asyncio.get_running_loop()
        if self._listening is None:
            self._listening = loop.create_task(self._direct.listen(f"{self._inbox}.*", self._hear))
        if not self._listening.done():
            await asyncio.shield(self._listening)
        reply = f"{self._inbox}.{next(self._numbers)}"
        waiting = self._waiting[reply] = _Waiting(loop.time() + self._deadline_seconds, loop.create_future())
        if self._expiry is None:
            self._expiry = loop.call_at(waiting.deadline, self._expire)
        try:
            self._direct.say(message.subject, message.body, reply, headers)
            while (word := await waiting.word) is None:
                if loop.time() >= waiting.deadline:
                    raise self._overdue
                waiting.word = loop.create_future()
                self._direct.say(message.subject, message.body, reply, headers)
        finally:
            del self._waiting[reply]
        if not word:
            raise ValueError("no response from stream")
        return _to_word(word)

    def _hear(self, message: Heard) -> None:
        waiting = self._waiting.get(message.subject)
        if waiting is not None and not waiting.word.done():
            waiting.word.set_result(message.data)

    def _expire(self) -> None:
        """Give up what is overdue, and look again when the next one is: they come in the order of their deadlines."""
        self._expiry = None
        loop = asyncio.get_running_loop()
        for waiting in self._waiting.values():
            if waiting.deadline > loop.time():
                self._expiry = loop.call_at(waiting.deadline, self._expire)
                break
            if not waiting.word.done():
                waiting.word.set_exception(self._overdue)

    @property
    def _overdue(self) -> TimeoutError:
        return TimeoutError(f"no word of it within {self._deadline_seconds:g} s")
