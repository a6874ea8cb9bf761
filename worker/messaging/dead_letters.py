"""The letter that is stored for a message nobody can work: the same bytes, with what an operator needs to know."""

from msgspec.structs import replace

from contracts.generated.events import PlanGenerationRequestedEvent
from contracts.topology import DeadLetters
from worker.messaging.answered import Answered, place
from worker.messaging.answering import Outcome
from worker.messaging.delivery import Ack, DeadLetter, Reason
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
    return replace(place(incoming, reason, declared), body=body, headers=headers)


class Burial:
    """Stores dead letters."""

    def __init__(
        self, publisher: Publisher, answered: Answered, declared: DeadLetters, largest_bytes: int, record: Record
    ) -> None:
        self._publisher = publisher
        self._answered = answered
        self._declared = declared
        self._largest_bytes = largest_bytes
        self._record = record

    async def bury(self, incoming: Incoming, outcome: Outcome, reason: Reason) -> DeadLetter | Ack | None:
        """Store the dead letter of that message; None where nobody said that it is stored.

        A message that is given up has none where it has its answer, and is only to be acknowledged.
        """
        try:
            needed = await self._answered.needs(incoming) if reason is Reason.MAX_DELIVER else reason
            if needed is None:
                return Ack()
            await self._publisher.store(letter(incoming, outcome, needed, self._declared, self._largest_bytes))
        except Unconfirmed as error:
            self._record.dead_letter_unconfirmed(incoming, str(error))
            return None
        self._record.dead_letter(needed)
        return DeadLetter(needed)
