"""The letter that is stored for a message nobody can work: the same bytes, with what an operator needs to know."""

from contracts.base import Event
from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.topology import DeadLetters
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing, header_text

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


def letter(
    incoming: Incoming,
    reason: str,
    detail: str,
    path: str,
    declared: DeadLetters,
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
    return Outgoing(
        stream=declared.stream,
        subject=subject(declared, reason),
        message_id=f"dead-letter-{incoming.stream}-{incoming.sequence}-{incoming.digest[:16]}",
        body=body,
        headers=headers,
    )


def subject(declared: DeadLetters, reason: str) -> str:
    """Where dead letters of that reason are."""
    return declared.subject.format(reason=reason)
