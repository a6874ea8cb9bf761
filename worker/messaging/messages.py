"""Messages as plain values: those delivered, those to store, their headers, and how an attempt at one ended."""

import hashlib
from collections.abc import Mapping
from functools import cached_property

import msgspec
from nats.aio.msg import Msg

from worker.domain.figures import Figures
from worker.identity import Identity
from worker.messaging.delivery import Happened

EVENT_TYPE = "Event-Type"
SCHEMA_VERSION = "Schema-Version"

REPLAY_OF = "Replay-Of"
"""The header of a replayed request that names its dead letter: it is worked again, whatever its earlier outcome."""


class Incoming(msgspec.Struct, frozen=True, dict=True):
    """A message as the broker delivered it."""

    data: bytes
    subject: str
    stream: str
    sequence: int
    """Its place in the stream."""

    delivered: int
    """How often it has been delivered, this time included."""

    headers: Mapping[str, str] = {}
    stored_at_ms: int = 0
    """When the broker stored it, in milliseconds since 1970 by the broker's clock."""

    @cached_property
    def digest(self) -> str:
        """SHA-256 of its bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def attempt(self) -> str:
        """The name of the dead letter that this request replays; empty for the original request."""
        return self.headers.get(REPLAY_OF, "")


class Outcome(msgspec.Struct, frozen=True):
    """How an attempt at a message ended."""

    happened: Happened
    detail: str = ""
    """Why, for people. It may quote the message."""

    path: str = ""
    """The place in the message that is wrong."""

    event: str = ""
    """The type of the event that is stored now; empty if none is."""

    code: str = ""
    """The failure code, if that event is a failure."""

    figures: Figures | None = None
    """The figures to count, if that event is a result."""

    whose: Identity = Identity()
    """The ids that the message gives."""


class Outgoing(msgspec.Struct, frozen=True):
    """A message to be stored in a stream."""

    stream: str
    subject: str
    message_id: str
    """The same for the same message, so that the stream can detect a repeat; empty for the value of a bucket."""

    body: bytes
    headers: Mapping[str, str] = {}


def incoming(message: Msg) -> Incoming:
    """Convert a message that a consumer delivered. Raises nats.errors.NotJSMessageError for any other message."""
    told = message.metadata
    return Incoming(
        data=message.data,
        subject=message.subject,
        stream=told.stream,
        sequence=told.sequence.stream,
        delivered=told.num_delivered,
        headers=message.headers or {},
        stored_at_ms=int(told.timestamp.timestamp() * 1000),
    )
