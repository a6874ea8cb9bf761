"""Read stored plans and paces, and publish performed sessions, over a connection of the preview's own."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import msgspec
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.api import Header

from contracts import topology
from contracts.generated.events import SessionPerformedEvent
from worker.broker import login
from worker.domain.errors import Code
from worker.learning.consumer import DURABLE
from worker.logs import Logger
from worker.messaging.messages import EVENT_TYPE, SCHEMA_VERSION
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import Store
from worker.pace.store import BUCKET, PaceStore, PacesUnavailable
from worker.preview.problems import Detail, Refused, away, refusal
from worker.settings import Settings

ANSWER_SECONDS = 3.0
PACE_SECONDS = 0.25
"""Seconds that a preview waits for the caller's pace."""

PAUSE_SECONDS = 1.0
"""Seconds for which a broker, or a bucket of paces, that did not answer is not tried again."""


class BrokerAway(Exception):
    """The broker does not answer now."""


class Broker:
    """Connects when something is first asked for, and again whenever the connection broke."""

    def __init__(self, settings: Settings, log: Logger, pace_found: Callable[[str], None]) -> None:
        """`pace_found` is called with the outcome of each look-up of a pace: known, unknown or away."""
        self._settings = settings
        self._log = log
        self._pace_found = pace_found
        self._connecting = asyncio.Lock()
        self._client: Client | None = None
        self._left_alone_until = self._paces_left_alone_until = 0.0

    async def plan_value(self, plan_id: str) -> bytes | None:
        """Return the stored plan of that id, encoded; None if there is none. Raises BrokerAway."""
        store = Store(Publisher(await self._connected(), deadline_seconds=ANSWER_SECONDS), topology.load())
        try:
            return await store.plan_value(plan_id)
        except Unconfirmed as error:
            raise BrokerAway(str(error)) from error

    async def pace(self, user_id: str) -> tuple[bytes | None, int]:
        """Return the user's stored pace and its revision; None and 0 if there is none or the bucket does not answer.

        The caller of a preview is not kept waiting: the result says that it is counted at the usual pace.
        """
        if self._settings.pace_secret is None or not user_id:
            return None, 0
        found = None
        if time.monotonic() >= self._paces_left_alone_until:
            looking = asyncio.ensure_future(self._pace(self._settings.pace_secret.get_secret_value(), user_id))
            await asyncio.wait({looking}, timeout=PACE_SECONDS)  # does not cancel a connection that is being made
            found = looking.result() if looking.done() else None
            if found is None:
                self._paces_left_alone_until = time.monotonic() + PAUSE_SECONDS
        self._pace_found("away" if found is None else "unknown" if found[0] is None else "known")
        return found or (None, 0)

    async def publish(self, session: Mapping[str, Any], user_id: str) -> None:
        """Publish a performed session as that user's, and return once it is stored. The stream drops an early repeat.

        Raises Refused where the session names another user, or the stream does not answer.
        """
        if session.get("userId", user_id) != user_id:
            raise Refused(refusal(Code.OTHER_ATHLETE, Detail("userId", "is not the user of the token: leave it out")))
        declared = topology.load().consumer(DURABLE)
        headers = {
            EVENT_TYPE: SessionPerformedEvent.__name__,
            SCHEMA_VERSION: SessionPerformedEvent.schema_version,
            Header.MSG_ID.value: _message_id(user_id, session["eventId"]),
            Header.EXPECTED_STREAM.value: declared.stream,
        }
        body = msgspec.json.encode({**session, "userId": user_id})
        try:
            stream = (await self._connected()).jetstream()
            await stream.publish(declared.filter_subject, body, timeout=ANSWER_SECONDS, headers=headers)
        except (BrokerAway, NatsError, OSError) as error:
            raise Refused(away("the session cannot be stored now")) from error

    async def close(self) -> None:
        """Close the connection, if there is one."""
        if self._client is not None:
            with suppress(NatsError, OSError):
                await self._client.close()

    async def _pace(self, secret: str, user_id: str) -> tuple[bytes | None, int] | None:
        """Return the stored pace and its revision; None if the bucket does not answer."""
        try:
            stream = (await self._connected()).jetstream()
            return await PaceStore(stream, topology.load().bucket(BUCKET), secret.encode()).value(user_id)
        except (BrokerAway, PacesUnavailable):
            return None

    async def _connected(self) -> Client:
        """Return the connection, after making it if there is none. Raises BrokerAway."""
        async with self._connecting:
            if self._client is not None and self._client.is_connected:
                return self._client
            if time.monotonic() < self._left_alone_until:
                raise BrokerAway("the broker cannot be reached")
            try:
                self._client = await login.connected(
                    self._settings, "time-crunch-preview", self._troubled, ANSWER_SECONDS, returns=False
                )
            except (NatsError, OSError) as error:
                self._left_alone_until = time.monotonic() + PAUSE_SECONDS
                self._log.warning("stored plans away", detail=str(error) or type(error).__name__)
                raise BrokerAway("the broker cannot be reached") from error
            return self._client

    async def _troubled(self, error: Exception) -> None:
        self._log.warning("stored plans troubled", detail=login.explained(error))


def _message_id(user_id: str, event_id: str) -> str:
    """Return the message id by which the stream detects a repeat: it depends on the user as well as the eventId."""
    return "performed-" + hashlib.sha256(f"{user_id}\0{event_id}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
