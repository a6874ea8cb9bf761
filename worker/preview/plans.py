"""Read stored plans over a connection of the preview's own, which is made again whenever it breaks."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from nats.aio.client import Client
from nats.errors import Error as NatsError

from contracts import topology
from worker.broker import login
from worker.logs import Logger
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import Store
from worker.settings import Settings

ANSWER_SECONDS = 3.0
PAUSE_SECONDS = 1.0
"""Seconds for which an unreachable broker is not tried again: callers in that time are refused at once."""


class PlansAway(Exception):
    """Stored plans cannot be read now."""


class StoredPlans:
    """Reads plans by their id, and never writes. Connects when the first plan is asked for."""

    def __init__(self, settings: Settings, log: Logger, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._log = log
        self._clock = clock
        self._connecting = asyncio.Lock()
        self._client: Client | None = None
        self._left_alone_until = 0.0

    async def value(self, plan_id: str) -> bytes | None:
        """Return the stored bytes under that id; None if there are none. Raises PlansAway."""
        client = await self.connected()
        store = Store(Publisher(client, deadline_seconds=ANSWER_SECONDS), topology.load())
        try:
            return await store.plan_value(plan_id)
        except Unconfirmed as error:
            raise PlansAway(str(error)) from error

    async def close(self) -> None:
        """Close the connection, if there is one."""
        if self._client is not None:
            with suppress(NatsError, OSError):
                await self._client.close()

    async def connected(self) -> Client:
        """Return the connection, after making it if there is none. Raises PlansAway."""
        async with self._connecting:
            if self._client is not None and self._client.is_connected:
                return self._client
            if self._clock() < self._left_alone_until:
                raise PlansAway("the broker cannot be reached")
            try:
                self._client = await self._connect()
            except (NatsError, OSError) as error:
                self._left_alone_until = self._clock() + PAUSE_SECONDS
                self._log.warning("stored plans away", detail=str(error) or type(error).__name__)
                raise PlansAway("the broker cannot be reached") from error
            return self._client

    async def _connect(self) -> Client:
        """Connect a client that closes when its connection breaks: the next plan asked for makes another."""

        async def troubled(error: Exception) -> None:
            self._log.warning("stored plans troubled", detail=login.explained(error))

        return await login.connected(self._settings, "time-crunch-preview", troubled, ANSWER_SECONDS, returns=False)
