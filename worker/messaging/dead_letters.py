"""The letter that is stored for a message nobody can work: the same bytes, with what an operator needs to know."""

from contracts import topology
from contracts.base import Event
from contracts.generated.events import PlanGenerationRequestedEvent
from worker.messaging.claims import Claims, Held
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing, header_text
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
"""More than the headers of a letter ever take: the broker counts them towards the largest message."""


class DeadLetters:
    """Stores letters, each once. Every method raises Unconfirmed where the broker does not answer."""

    def __init__(
        self, publisher: Publisher, claims: Claims, declared: topology.DeadLetters, event: type[Event]
    ) -> None:
        """`event` is what the messages were to be."""
        self._publisher = publisher
        self._claims = claims
        self._declared = declared
        self._event = event

    async def place_before(self, reason: str) -> int:
        """A place after which every letter of that reason stands that is stored from now on."""
        return await self._publisher.known_last(self._declared.stream, subject(self._declared, reason))

    async def keep(self, held: Held, incoming: Incoming, path: str = "") -> None:
        """Store the letter that the claim says; `path` is the place in the message that is at fault."""
        claim, largest_bytes = held.claim, self._publisher.largest_bytes
        message = letter(incoming, claim.reason, claim.detail, path, self._declared, largest_bytes, self._event)
        await self._publisher.store_shared(message, claim.letter_after, look=not held.is_fresh)
        await self._claims.all_is_stored(held)


def letter(
    incoming: Incoming,
    reason: str,
    detail: str,
    path: str,
    declared: topology.DeadLetters,
    largest_bytes: int,
    event: type[Event] = PlanGenerationRequestedEvent,
) -> Outgoing:
    """The dead letter of that message, which was to be such an `event`.

    Where headers and body together would be more than the broker takes, the body stays behind and a header gives its
    size; stream and sequence say where it is to be found.
    """
    body = incoming.data
    headers = {
        EVENT_TYPE: event.__name__,
        SCHEMA_VERSION: event.schema_version,
        REASON: reason,
        DETAIL: header_text(detail),
        PATH: header_text(path),
        ORIGINAL_SUBJECT: incoming.subject,
        ORIGINAL_STREAM: incoming.stream,
        ORIGINAL_SEQUENCE: str(incoming.sequence),
        DELIVERY_COUNT: str(incoming.delivered),
    }
    if len(body) + HEADROOM_BYTES > largest_bytes:
        headers[BODY_OMITTED] = str(len(body))
        body = b""
    message_id = f"dead-letter-{incoming.stream}-{incoming.sequence}-{incoming.digest[:16]}"
    return Outgoing(declared.stream, subject(declared, reason), message_id, body, headers)


def subject(declared: topology.DeadLetters, reason: str) -> str:
    """Where dead letters of that reason are."""
    return declared.subject.format(reason=reason)
