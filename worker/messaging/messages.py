"""Messages as plain values: what came in, what is to go out, and the headers they carry."""

from collections.abc import Mapping
from math import inf

import msgspec

ACK = b"+ACK"
"""What the broker is told: done."""

TERM = b"+TERM"
"""Never to be delivered again."""

IN_PROGRESS = b"+WPI"
"""Still in hand."""

EVENT_TYPE = "Event-Type"
SCHEMA_VERSION = "Schema-Version"


class Incoming(msgspec.Struct, frozen=True):
    """A message of the request subject, as the broker delivered it."""

    data: bytes
    subject: str
    stream: str
    sequence: int
    """Its place in the stream."""

    delivered: int
    """How often it has been delivered, this time included."""

    headers: Mapping[str, str] = {}
    stored_at: float = 0.0
    """When the broker stored it, in seconds since 1970; 0 where nobody knows, and it may be long ago."""

    reply: str = ""
    """The subject under which the broker is told what became of it."""


class Outgoing(msgspec.Struct, frozen=True):
    """A message to be stored in a stream."""

    stream: str
    subject: str
    message_id: str
    """The same for the same message, so that the stream can tell a repeat."""

    body: bytes
    headers: Mapping[str, str] = {}
    sole: bool = False
    """Whether nothing else is ever stored under its subject, which makes a repeat known as long as it is retained."""

    since: float = inf
    """It cannot have been stored before that, in seconds since 1970: then what it answers was stored."""


def nak(delay_seconds: float) -> bytes:
    """To be delivered again, after that time."""
    return b'-NAK {"delay": %d}' % round(delay_seconds * 1e9)


def header_text(text: str) -> str:
    """Text that is safe in a header: one line of ASCII, cut where it is endless."""
    return " ".join(text.encode("ascii", "backslashreplace").decode("ascii").split())[:500]
