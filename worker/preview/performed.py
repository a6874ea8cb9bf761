"""Publish the sessions that callers performed to the stream from which paces are learned."""

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
    """Publishes performed sessions, over the connection for stored plans."""

    def __init__(self, plans: StoredPlans) -> None:
        self._plans = plans

    async def publish(self, document: dict[str, Any], user_id: str) -> None:
        """Publish the session as that user's, and return once it is stored. The stream drops an early repeat.

        Raises Refused where the session names another user, or the stream does not answer.
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
    """Return the message id by which the stream detects a repeat: it depends on the user as well as the eventId."""
    return "performed-" + hashlib.sha256(f"{user_id}\0{event_id}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
