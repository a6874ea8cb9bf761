"""Store messages in their streams and know that they are stored, exactly once.

Two checks find a repeat, and neither depends on a clock. A subject for one message alone must be empty. Under a subject
that many messages share, the last message must be the last one that the publisher knows: it has read, or published
itself, everything there since the place after which a copy could be stored.
"""

import asyncio
import itertools
import math
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass, field
from functools import partial

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error as NatsError
from nats.js.api import Header, RawStreamMsg
from nats.js.errors import NotFoundError

from worker.messaging.messages import Outgoing

WRONG_LAST_SEQUENCE = (10071, 10164)
"""The broker's error codes where the last message under a subject is not the expected one."""

STREAM_NOT_FOUND = 10059
"""The broker's error code where the stream or bucket is gone; another code means that it holds no such message."""

DEADLINE_SECONDS = 10.0
"""Long enough for a stream to change its leader; shorter deadlines have lost requests."""


class Unconfirmed(Exception):
    """The broker does not confirm that a message is stored, or does not answer a read: try again."""


class Unpublishable(Exception):
    """The broker will never take this message."""


class _Error(msgspec.Struct):
    err_code: int = 0
    description: str = ""


class _PubAck(msgspec.Struct):
    """The fields that we read from the broker's PubAck."""

    seq: int = 0
    duplicate: bool = False
    error: _Error | None = None


@dataclass
class _Shared:
    """A subject that many messages share."""

    last: int | None = None
    """The place of its last message, as far as this process knows."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(eq=False)
class Publisher:
    """Publishes over one connection, and reads what is stored.

    PubAcks arrive in one inbox for all messages, which costs a third of what the client's `request` does. Every method
    raises Unconfirmed where the broker does not answer in time.
    """

    client: Client
    _: KW_ONLY
    deadline_seconds: float = DEADLINE_SECONDS
    took: Callable[[float], None] = lambda seconds: None
    """Called with the seconds from publishing to the broker's PubAck."""

    def __post_init__(self) -> None:
        self.jetstream = self.client.jetstream()
        self._shared: defaultdict[tuple[str, str], _Shared] = defaultdict(_Shared)
        self._inbox = self.client.new_inbox()
        self._listening: asyncio.Future[Subscription] | None = None
        self._numbers = itertools.count()
        self._under_way: dict[str, tuple[asyncio.Future[Msg], Callable[[], Awaitable[None]]]] = {}
        """By reply subject: the future of the PubAck, and a function that publishes the message again."""

    @property
    def largest_bytes(self) -> int:
        """The largest message that the broker takes, headers included."""
        return self.client.max_payload

    async def store_alone(self, message: Outgoing) -> int:
        """Store a message that alone uses its subject. Returns its place; 0 if it was stored before.

        Raises Unpublishable where the message is too large for the broker.
        """
        return await self.store_if_last(message, 0) or 0

    async def store_shared(self, message: Outgoing, after: int, *, look: bool = True) -> int:
        """Store a message under a shared subject. A copy of it can only be stored after the place `after`.

        Returns its place; 0 if it was stored before. With `look` False, the messages up to the last known one are not
        searched for a copy. Raises Unpublishable.
        """
        shared = self._shared[message.stream, message.subject]
        try:
            async with asyncio.timeout(self.deadline_seconds):
                await shared.turn.acquire()
        except TimeoutError as error:
            raise Unconfirmed(f"{message.subject}: those before it are not stored") from error
        try:
            last = None if look else shared.last
            while True:
                if last is None:  # another message was stored first: look again, and store this one after it
                    last = await self.last_place(message.stream, message.subject)
                    if await self.stands(message, after, last):
                        return 0
                    after = max(after, last)
                place = await self.store_if_last(message, last)
                if place is not None:
                    shared.last = place or None
                    return place
                last = None
        finally:
            shared.turn.release()

    async def known_last(self, stream: str, subject: str) -> int:
        """Return the last known place under that subject: everything published from now on is stored after it."""
        shared = self._shared[stream, subject]
        if shared.last is None:
            shared.last = await self.last_place(stream, subject)
        return shared.last

    async def store_if_last(self, message: Outgoing, expected_last: int | None) -> int | None:
        """Publish the message once, and return its place; 0 if the stream already has its id.

        Returns None if the last message under its subject is not the expected one. A message too large for the broker,
        headers included, is refused here: the broker would close the connection. Raises Unpublishable.
        """
        headers = {name: " ".join(value.split()) for name, value in message.headers.items()}
        if message.message_id:
            headers[Header.MSG_ID.value] = message.message_id
            headers[Header.EXPECTED_STREAM.value] = message.stream
        if expected_last is not None:
            headers[Header.EXPECTED_LAST_SUBJECT_SEQUENCE.value] = str(expected_last)
        size = len(message.body) + 12 + sum(len(name) + len(value.encode()) + 4 for name, value in headers.items())
        if size > self.largest_bytes:
            raise Unpublishable(f"{message.subject}: {size} bytes with headers, the broker takes {self.largest_bytes}")
        started = time.perf_counter()
        try:
            acked = await self._pub_ack(message, headers)
        except (NatsError, OSError, msgspec.MsgspecError) as error:
            raise Unconfirmed(f"{message.subject}: {str(error) or type(error).__name__}") from error
        if acked.error is not None:
            if acked.error.err_code in WRONG_LAST_SEQUENCE:
                return None
            raise Unconfirmed(f"{message.subject}: {acked.error.description}")
        self.took(time.perf_counter() - started)
        return 0 if acked.duplicate else acked.seq

    async def repeat(self) -> None:
        """Publish all unconfirmed messages again: the connection broke, and their PubAcks may be lost."""
        for _, publish in list(self._under_way.values()):
            with suppress(NatsError):
                await publish()

    async def last(self, stream: str, subject: str) -> RawStreamMsg | None:
        """Return the last message under that subject; None if there is none."""
        return await self._found(subject, self.jetstream.get_last_msg(stream, subject))

    async def last_place(self, stream: str, subject: str) -> int:
        """Return the place of the last message under that subject; 0 if there is none."""
        found = await self.last(stream, subject)
        return 0 if found is None else found.seq or 0

    async def stands(self, message: Outgoing, after: int, last: float = math.inf) -> bool:
        """Whether the message is stored under its shared subject, after place `after` and up to place `last`."""
        place = after + 1
        while place <= last:
            asked = self.jetstream.get_msg(message.stream, place, subject=message.subject, next=True)
            if (found := await self._found(message.subject, asked)) is None:
                return False
            if (found.headers or {}).get(Header.MSG_ID.value) == message.message_id:
                return True
            place = (found.seq or place) + 1
        return False

    async def _found(self, subject: str, asked: Awaitable[RawStreamMsg]) -> RawStreamMsg | None:
        try:
            async with asyncio.timeout(self.deadline_seconds):
                return await asked
        except NotFoundError as error:
            if error.err_code == STREAM_NOT_FOUND:
                raise Unconfirmed(f"{subject}: its stream or bucket is gone") from error
            return None
        except (NatsError, OSError, ValueError) as error:
            raise Unconfirmed(f"{subject}: {str(error) or type(error).__name__}") from error

    async def _pub_ack(self, message: Outgoing, headers: dict[str, str]) -> _PubAck:
        """Publish the message and return the broker's PubAck, within the deadline."""
        if self._listening is None:
            self._listening = asyncio.ensure_future(self.client.subscribe(f"{self._inbox}.*", cb=self._on_answer))
        reply = f"{self._inbox}.{next(self._numbers)}"
        publish = partial(self.client.publish, message.subject, message.body, reply, headers or None)
        answer: asyncio.Future[Msg] = asyncio.get_running_loop().create_future()
        self._under_way[reply] = answer, publish
        try:
            async with asyncio.timeout(self.deadline_seconds):
                await asyncio.shield(self._listening)
                await publish()
                said = await answer
        finally:
            del self._under_way[reply]
        if said.headers and not said.data:
            raise Unconfirmed(f"{message.subject}: no stream takes it")
        return _to_pub_ack(said.data)

    async def _on_answer(self, message: Msg) -> None:
        answer, _ = self._under_way.get(message.subject, (None, None))
        if answer is not None and not answer.done():
            answer.set_result(message)


_to_pub_ack = msgspec.json.Decoder(_PubAck).decode
