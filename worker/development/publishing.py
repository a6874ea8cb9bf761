"""`time-crunch publish`: publish one request, for trying."""

import asyncio
import time
import uuid
from dataclasses import dataclass
from typing import Any

from nats.errors import Error as NatsError
from nats.js.errors import NoStreamResponseError

from contracts import codec, topology
from worker.broker import login
from worker.development.requests import request
from worker.domain.errors import CannotRun
from worker.messaging.publish import DEADLINE_SECONDS
from worker.reading import REQUEST_VERSION
from worker.settings import DURABLE, Settings


class NotPublished(CannotRun):
    """The broker did not take the request."""


@dataclass(frozen=True)
class Published:
    """A request that is stored."""

    event_id: str
    subject: str
    stream: str
    sequence: int
    """Its place in the stream."""

    def document(self) -> dict[str, Any]:
        """Return the request's ids and place, for programs."""
        return {
            "eventId": self.event_id,
            "subject": self.subject,
            "stream": self.stream,
            "sequence": self.sequence,
        }


def publish(settings: Settings, plan: dict[str, Any], target_minutes: int, user: str) -> Published:
    """Publish a request for that plan, with a new eventId, and return when the broker has stored it.

    Raises ContractError where the request is invalid, ConnectionLost and NotPublished.
    """
    event_id = str(uuid.uuid4())
    body = request(event_id, plan, target_minutes, timestamp_ms=time.time_ns() // 1_000_000, user=user)
    codec.decode_request(body, REQUEST_VERSION)
    return asyncio.run(_publish(settings, event_id, body))


async def _publish(settings: Settings, event_id: str, body: bytes) -> Published:
    subject = topology.load().consumer(DURABLE).filter_subject
    async with login.for_a_moment(settings) as client:
        if len(body) > client.max_payload:
            raise NotPublished(f"the request has {len(body)} bytes, the broker takes {client.max_payload}")
        try:
            acked = await client.jetstream().publish(
                subject, body, timeout=DEADLINE_SECONDS, headers={"Nats-Msg-Id": event_id}
            )
        except NoStreamResponseError as error:
            raise NotPublished(
                f"no stream at {settings.nats_url} takes {subject}: is this the right server? time-crunch dev has one"
            ) from error
        except NatsError as error:
            raise NotPublished(f"{subject}: {login.explained(error)}") from error
    return Published(event_id, subject, acked.stream, acked.seq)
