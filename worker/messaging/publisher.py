"""Store a message in its stream and know that it is stored, exactly once."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import Header
from nats.js.errors import APIError, NotFoundError

from worker.messaging.messages import Outgoing

WRONG_LAST_SEQUENCE = 10071
"""The broker's code for: that subject holds a message already."""

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


class Publisher:
    """Publishes over one connection."""

    def __init__(
        self,
        jetstream: JetStreamContext,
        largest_bytes: int,
        deadline_seconds: float = DEADLINE_SECONDS,
        *,
        took: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        """`took` is told the seconds from publishing up to the broker's word that the message is stored."""
        self._took = took
        self._jetstream = jetstream
        self._largest_bytes = largest_bytes
        self._deadline_seconds = deadline_seconds

    async def store(self, message: Outgoing) -> Storage:
        """Publish the message. Raises Unconfirmed, or Unpublishable where it is larger than the broker takes.

        The broker closes the connection of whoever sends too much, so that is refused here, headers counted.
        """
        headers = {**message.headers, Header.MSG_ID.value: message.message_id}
        if message.sole:
            headers[Header.EXPECTED_LAST_SUBJECT_SEQUENCE.value] = "0"
        headers[Header.EXPECTED_STREAM.value] = message.stream
        size = len(message.body) + _wire_size(headers)
        if size > self._largest_bytes:
            raise Unpublishable(f"{message.subject}: {size} bytes with headers, the broker takes {self._largest_bytes}")
        started = time.perf_counter()
        try:
            acknowledged = await self._jetstream.publish(
                message.subject, message.body, timeout=self._deadline_seconds, headers=headers
            )
            self._took(time.perf_counter() - started)
        except APIError as error:
            if error.err_code == WRONG_LAST_SEQUENCE:
                return AlreadyStored()
            raise Unconfirmed(f"{message.subject}: {error}") from error
        except (NatsError, OSError, ValueError) as error:
            raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
        return AlreadyStored() if acknowledged.duplicate else Stored(acknowledged.seq)

    async def stored_body(self, message: Outgoing) -> bytes | None:
        """What is stored under the subject of a message that is the only one there; none if none is.

        Raises Unconfirmed.
        """
        try:
            async with asyncio.timeout(self._deadline_seconds):
                found = await self._jetstream.get_last_msg(message.stream, message.subject)
        except NotFoundError:
            return None
        except (NatsError, OSError) as error:
            raise Unconfirmed(f"{message.subject}: {error or type(error).__name__}") from error
        return found.data


def _wire_size(headers: dict[str, str]) -> int:
    return len("NATS/1.0\r\n\r\n") + sum(len(f"{name}: {value}\r\n".encode()) for name, value in headers.items())
