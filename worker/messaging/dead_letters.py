"""The letter that is stored for a message nobody can work: the same bytes, with what an operator needs to know."""

import hashlib

from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.topology import DeadLetters
from worker.messaging.answering import Outcome
from worker.messaging.delivery import Reason
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION, Incoming, Outgoing, header_text
from worker.messaging.publisher import Publisher, Unconfirmed
from worker.messaging.record import Record

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


def letter(incoming: Incoming, outcome: Outcome, reason: Reason, declared: DeadLetters, largest_bytes: int) -> Outgoing:
    """The dead letter of that message.

    Where headers and body together would be more than the broker takes, the body stays behind and a header gives its
    size; stream and sequence say where it is to be found.
    """
    body = incoming.data
    headers = {
        EVENT_TYPE: PlanGenerationRequestedEvent.__name__,
        SCHEMA_VERSION: PlanGenerationRequestedEvent.schema_version,
        REASON: reason.value,
        DETAIL: header_text(outcome.detail),
        PATH: header_text(outcome.path),
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
        subject=declared.subject.format(reason=reason.value),
        message_id=f"dead-letter-{incoming.stream}-{incoming.sequence}-{_digest(incoming.data)}",
        body=body,
        headers=headers,
        since=incoming.stored_at,
    )


def _digest(data: bytes) -> str:
    """What tells the message from one that had its place before the stream was made anew."""
    return hashlib.blake2b(data, digest_size=8).hexdigest()


class Burial:
    """Stores dead letters."""

    def __init__(self, publisher: Publisher, declared: DeadLetters, largest_bytes: int, record: Record) -> None:
        self._publisher = publisher
        self._declared = declared
        self._largest_bytes = largest_bytes
        self._record = record

    async def stored(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> bool:
        """Store the dead letter of that message; False where nobody said that it is stored."""
        try:
            await self._publisher.store(letter(incoming, outcome, reason, self._declared, self._largest_bytes))
        except Unconfirmed as error:
            self._record.dead_letter_unconfirmed(incoming, str(error))
            return False
        self._record.dead_letter(reason)
        return True
