"""Whether a request has its answer, for whoever gives it up or comes late.

One that is given up may be answered nevertheless: the broker's word that its answer is stored was lost, or whoever held
it ended between its answer and the acknowledgement.
"""

import hashlib

import msgspec

from contracts import topology
from contracts.topology import Topology
from worker import identity, service
from worker.messaging.delivery import Reason
from worker.messaging.messages import Incoming, Outgoing
from worker.messaging.publisher import Publisher

RESULT = "PlanCompressedEvent"
FAILURE = "PlanGenerationFailedEvent"


class _Failure(msgspec.Struct):
    """What we read of a stored failure."""

    code: str = ""


class Answered:
    """Looks at what is stored. Every method raises Unconfirmed where the broker does not say."""

    def __init__(self, publisher: Publisher, declared: Topology) -> None:
        self._publisher = publisher
        self._declared = declared

    async def needs(self, incoming: Incoming) -> Reason | None:
        """The dead letter that a request which is given up still needs; None where it has its answer.

        A failure is no whole answer where it says that the bytes are no request: they are to be a dead letter too.
        """
        if await self.is_buried(incoming):
            return None
        event_id = identity.of(incoming.data).event_id
        if not event_id:
            return Reason.MAX_DELIVER
        if await self._publisher.stored_body(self._result(event_id)) is not None:
            return None
        failure = await self._publisher.stored_body(self._failure(event_id, incoming))
        if failure is None:
            return Reason.MAX_DELIVER
        return Reason.SCHEMA_INVALID if msgspec.json.decode(failure, type=_Failure).code == "schema_invalid" else None

    async def is_buried(self, incoming: Incoming) -> bool:
        """Whether there is a dead letter of it, for whatever reason."""
        for reason in Reason:
            if await self._publisher.stored_body(place(incoming, reason, self._declared.dead_letters)) is not None:
                return True
        return False

    def _result(self, event_id: str) -> Outgoing:
        publication = self._declared.publication(RESULT)
        subject = publication.subject.format(request=topology.subject_token(event_id))
        return Outgoing(publication.stream, subject, "", b"", sole=True)

    def _failure(self, event_id: str, incoming: Incoming) -> Outgoing:
        publication = self._declared.publication(FAILURE)
        message_id = service.event_id(FAILURE, event_id)
        return Outgoing(publication.stream, publication.subject, message_id, b"", since=incoming.stored_at)


def place(incoming: Incoming, reason: Reason, declared: topology.DeadLetters) -> Outgoing:
    """Where the dead letter of that message is, and by which id it is known there; without what it says."""
    return Outgoing(
        stream=declared.stream,
        subject=declared.subject.format(reason=reason.value),
        message_id=f"dead-letter-{incoming.stream}-{incoming.sequence}-{_digest(incoming.data)}",
        body=b"",
        since=incoming.stored_at,
    )


def _digest(data: bytes) -> str:
    """What tells the message from one that had its place before the stream was made anew."""
    return hashlib.blake2b(data, digest_size=8).hexdigest()
