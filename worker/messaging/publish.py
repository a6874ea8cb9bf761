"""Store messages in their streams and know that they are stored, exactly once.

Two guards tell a repeat, and neither knows a clock. A subject that a message has to itself must be empty. Under a
subject that many share, the last message must be the last one that was looked at: whoever publishes has read, or made,
everything there since the place after which a copy could stand.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.api import Header, PubAck, RawStreamMsg
from nats.js.errors import APIError, NotFoundError

from worker.messaging.messages import Outgoing

WRONG_LAST_SEQUENCE = (10071, 10164)
"""The broker's codes for: the last message under that subject is another than expected."""

DEADLINE_SECONDS = 10.0
"""Long enough for a stream to change its leader; shorter deadlines have lost requests."""


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


@dataclass
class _Shared:
    """A subject that many messages share."""

    last: int | None = None
    """The place of its last message, as far as is known here."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Publisher:
    """Publishes over one connection. Every method raises Unconfirmed where the broker does not answer in time."""

    def __init__(
        self,
        client: Client,
        largest_bytes: int,
        *,
        deadline_seconds: float = DEADLINE_SECONDS,
        took: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        """`took` is told the seconds from publishing up to the broker's PubAck."""
        self._jetstream = client.jetstream()
        self._largest_bytes = largest_bytes
        self._deadline_seconds = deadline_seconds
        self._took = took
        self._shared: dict[tuple[str, str], _Shared] = {}
        self._under_way: set[asyncio.Task[PubAck]] = set()
        self._to_repeat: set[asyncio.Task[PubAck]] = set()

    async def store_alone(self, message: Outgoing) -> Storage:
        """Store a message that has its subject to itself. Raises Unpublishable where the broker takes none so large."""
        return await self.store_if_last(message, 0) or AlreadyStored()

    async def store_shared(self, message: Outgoing, after: int, *, look: bool = True) -> Storage:
        """Store a message under a subject that it shares. A copy of it can only stand after the place `after`.

        Without `look`, what is known of the subject is taken to hold no copy. Raises Unpublishable.
        """
        shared = self._shared.setdefault((message.stream, message.subject), _Shared())
        try:
            async with asyncio.timeout(self._deadline_seconds):
                await shared.turn.acquire()
        except TimeoutError as error:
            raise Unconfirmed(f"{message.subject}: those before it are not stored") from error
        try:
            return await self._stored_in_turn(message, after, shared, None if look else shared.last)
        finally:
            shared.turn.release()

    async def _stored_in_turn(self, message: Outgoing, after: int, shared: _Shared, last: int | None) -> Storage:
        """Store the message behind `last`; where another was there first, look again and behind that one."""
        while True:
            if last is None:
                last = await self.last_place(message.stream, message.subject)
                if await self._stands_between(message, after, last):
                    return AlreadyStored()
                after = max(after, last)
            stored = await self.store_if_last(message, last)
            if stored is not None:
                shared.last = stored.sequence if isinstance(stored, Stored) else None
                return stored
            last = None

    async def known_last(self, stream: str, subject: str) -> int:
        """A place after which everything that is published under that subject from now on stands."""
        shared = self._shared.setdefault((stream, subject), _Shared())
        if shared.last is None:
            shared.last = await self.last_place(stream, subject)
        return shared.last

    async def store_if_last(self, message: Outgoing, expected_last: int | None) -> Storage | None:
        """Publish the message once; None where the last one under its subject is another than expected.

        The broker closes the connection of whoever sends too much, so that is refused here, headers counted. Raises
        Unpublishable.
        """
        headers = {name: " ".join(value.split()) for name, value in message.headers.items()}
        if message.message_id:
            headers[Header.MSG_ID.value] = message.message_id
        headers[Header.EXPECTED_STREAM.value] = message.stream
        if expected_last is not None:
            headers[Header.EXPECTED_LAST_SUBJECT_SEQUENCE.value] = str(expected_last)
        size = len(message.body) + 12 + sum(len(name) + len(value.encode()) + 4 for name, value in headers.items())
        if size > self._largest_bytes:
            raise Unpublishable(f"{message.subject}: {size} bytes with headers, the broker takes {self._largest_bytes}")
        started = time.perf_counter()
        try:
            acked = await self._pub_ack(message, headers)
        except APIError as error:
            if error.err_code in WRONG_LAST_SEQUENCE:
                return None
            raise Unconfirmed(f"{message.subject}: {error.description or error}") from error
        except (NatsError, OSError, ValueError) as error:
            raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
        self._took(time.perf_counter() - started)
        return AlreadyStored() if acked.duplicate else Stored(acked.seq)

    async def stands(self, message: Outgoing, after: int) -> bool:
        """Whether the message is stored under a subject that it shares, after that place."""
        last = await self.last_place(message.stream, message.subject)
        return await self._stands_between(message, after, last)

    def repeat(self) -> None:
        """Publish again what is under way: the connection broke, and the broker's PubAck may have gone with it."""
        for task in self._under_way:
            self._to_repeat.add(task)
            task.cancel()

    async def last(self, stream: str, subject: str) -> RawStreamMsg | None:
        """The last message under that subject; none where there is none."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                return await self._jetstream.get_last_msg(stream, subject)
        except NotFoundError:
            return None
        except (NatsError, OSError, ValueError) as error:
            raise Unconfirmed(f"{subject}: {error or type(error).__name__}") from error

    async def last_place(self, stream: str, subject: str) -> int:
        """The place of the last message under that subject; 0 where there is none."""
        found = await self.last(stream, subject)
        return 0 if found is None else found.seq or 0

    async def _stands_between(self, message: Outgoing, after: int, last: int) -> bool:
        """Whether a copy of the message stands after the one place and up to the other."""
        place = after + 1
        while place <= last:
            try:
                async with asyncio.timeout(self._deadline_seconds):
                    found = await self._jetstream.get_msg(message.stream, place, subject=message.subject, next=True)
            except NotFoundError:
                return False
            except (NatsError, OSError, ValueError) as error:
                raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
            if (found.headers or {}).get(Header.MSG_ID.value) == message.message_id:
                return True
            place = (found.seq or place) + 1
        return False

    async def _pub_ack(self, message: Outgoing, headers: dict[str, str]) -> PubAck:
        """The broker's PubAck, for which the message is published anew after each break of the connection."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._deadline_seconds
        while True:
            left = deadline - loop.time()
            if left <= 0:
                raise TimeoutError(f"no PubAck within {self._deadline_seconds:g} s")
            publishing = loop.create_task(
                self._jetstream.publish(message.subject, message.body, timeout=left, headers=dict(headers))
            )
            self._under_way.add(publishing)
            try:
                return await publishing
            except asyncio.CancelledError:
                if publishing not in self._to_repeat:
                    raise
            finally:
                self._under_way.discard(publishing)
                self._to_repeat.discard(publishing)
