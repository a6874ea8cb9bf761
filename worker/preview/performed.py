"""Sessions that callers performed, on their way to the stream from which paces are learned."""

import hashlib
from http import HTTPStatus
from typing import Any

import msgspec
from nats.errors import Error as NatsError
from nats.js.api import Header

from contracts import topology
from contracts.generated.events import SessionPerformedEvent
from worker.domain.errors import Code
from worker.learning.consumer import DURABLE
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION
from worker.preview.plans import ANSWER_SECONDS, PlansAway, StoredPlans
from worker.preview.refused import Detail, Refused, failed, refusal

AWAY = failed("the session cannot be stored now; try again", HTTPStatus.SERVICE_UNAVAILABLE)


class PerformedSessions:
    """Publishes sessions performed over the connection that plans are read by."""

    def __init__(self, plans: StoredPlans) -> None:
        self._plans = plans

    async def publish(self, document: dict[str, Any], user_id: str) -> None:
        """Publish the session as that user's; returns once it is stored. The same eventId is stored once in a while.

        Raises Refused where it says that it is another athlete's, or the stream does not answer.
        """
        if document.get("userId", user_id) != user_id:
            raise Refused(refusal(Code.OTHER_ATHLETE, Detail("userId", "is not the user of the token: leave it out")))
        event = msgspec.json.decode(document["event"])
        declared = topology.load().consumer(DURABLE)
        headers = {
            EVENT_TYPE: SessionPerformedEvent.__name__,
            SCHEMA_VERSION: SessionPerformedEvent.schema_version,
            Header.MSG_ID.value: message_id(user_id, event["eventId"]),
            Header.EXPECTED_STREAM.value: declared.stream,
        }
        body = msgspec.json.encode({**event, "userId": user_id})
        try:
            client = await self._plans.connected()
            await client.jetstream().publish(declared.filter_subject, body, timeout=ANSWER_SECONDS, headers=headers)
        except (PlansAway, NatsError, OSError) as error:
            raise Refused(AWAY) from error


def message_id(user_id: str, event_id: str) -> str:
    """What the stream tells a repeat by: nobody's eventId stands in the way of another user's."""
    return "performed-" + hashlib.sha256(f"{user_id}\0{event_id}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
