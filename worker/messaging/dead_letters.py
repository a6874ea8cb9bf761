"""Store a dead letter for a message that cannot be worked: the same bytes, with headers for the operator."""

from dataclasses import dataclass

from contracts import topology
from contracts.base import Event
from contracts.generated.events import PlanGenerationRequestedEvent
from worker.messaging.claims import Claims, Held
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing
from worker.messaging.publish import Publisher

REASON = "Dead-Letter-Reason"
DETAIL = "Dead-Letter-Detail"
PATH = "Dead-Letter-Path"
ORIGINAL_SUBJECT = "Original-Subject"
ORIGINAL_STREAM = "Original-Stream"
ORIGINAL_SEQUENCE = "Original-Sequence"
DELIVERY_COUNT = "Delivery-Count"
BODY_OMITTED = "Body-Omitted-Bytes"

HEADROOM_BYTES = 4096
"""More bytes than a letter's headers ever take: the broker counts them towards its largest message."""


@dataclass(frozen=True)
class DeadLetters:
    """Stores letters, each once. Every method raises Unconfirmed where the broker does not answer."""

    publisher: Publisher
    claims: Claims
    declared: topology.DeadLetters
    event: type[Event]
    """The type that the messages should have had."""

    async def place_before(self, reason: str) -> int:
        """Return the last known place of a letter with that reason: later ones are stored after it."""
        return await self.publisher.known_last(self.declared.stream, self.declared.subject.format(reason=reason))

    async def keep(self, held: Held, incoming: Incoming, path: str = "") -> None:
        """Store the letter that the claim calls for; `path` is the place in the message that is wrong."""
        claim, largest_bytes = held.claim, self.publisher.largest_bytes
        message = letter(incoming, claim.reason, claim.detail, path, self.declared, largest_bytes, self.event)
        await self.publisher.store_shared(message, claim.letter_after, look=not held.is_fresh)
        await self.claims.all_is_stored(held)


def letter(
    incoming: Incoming,
    reason: str,
    detail: str,
    path: str,
    declared: topology.DeadLetters,
    largest_bytes: int,
    event: type[Event] = PlanGenerationRequestedEvent,
) -> Outgoing:
    """Return the dead letter of a message that should have been an `event`.

    If headers and body together are larger than the broker takes, the body is left out and a header gives its size;
    the headers for stream and sequence say where to find it.
    """
    body = incoming.data
    headers = {
        EVENT_TYPE: event.__name__,
        SCHEMA_VERSION: event.schema_version,
        REASON: reason,
        DETAIL: _header_text(detail),
        PATH: _header_text(path),
        ORIGINAL_SUBJECT: incoming.subject,
        ORIGINAL_STREAM: incoming.stream,
        ORIGINAL_SEQUENCE: str(incoming.sequence),
        DELIVERY_COUNT: str(incoming.delivered),
    }
    if len(body) + HEADROOM_BYTES > largest_bytes:
        headers[BODY_OMITTED] = str(len(body))
        body = b""
    message_id = f"dead-letter-{incoming.stream}-{incoming.sequence}-{incoming.digest[:16]}"
    return Outgoing(declared.stream, declared.subject.format(reason=reason), message_id, body, headers)


def _header_text(text: str) -> str:
    """Return text that is safe in a header: one line of ASCII, at most 500 characters."""
    return " ".join(text.encode("ascii", "backslashreplace").decode("ascii").split())[:500]
