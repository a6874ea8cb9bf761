"""Read and change an athlete's pace in the broker's bucket."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from nats.errors import Error as NatsError

from contracts import topology
from worker.broker import login, streams
from worker.operations.paces import PaceAway
from worker.pace import stored
from worker.pace.history import Tally, add
from worker.pace.imports import Logged
from worker.pace.record import EMPTY, Record
from worker.pace.store import BUCKET, PaceStore, PacesUnavailable
from worker.settings import Settings

Answer = TypeVar("Answer")


class InBucket:
    """Keeps the record of one athlete in the broker's bucket, which holds all athletes' records."""

    def __init__(self, settings: Settings, secret: bytes, user: str) -> None:
        self._settings, self._secret, self._user = settings, secret, user

    def find(self) -> Record | None:
        """Return the record; None if nothing is known of that user."""

        async def errand(store: PaceStore) -> Record | None:
            found = await store.find(self._user)
            return found.record if found else None

        return self._with_store(errand)

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count the sessions, in one change of the stored value."""
        sessions = list(logged)

        def change(value: bytes | None) -> tuple[bytes, Tally]:
            record, tally = add(EMPTY if value is None else stored.decode(value), sessions)
            return stored.encode(record), tally

        return self._with_store(lambda store: store.change(self._user, change))

    def forget(self) -> bool:
        """Purge the stored value and all its revisions; return False if there is none."""
        return self._with_store(lambda store: store.forget(self._user))

    def _with_store(self, errand: Callable[[PaceStore], Awaitable[Answer]]) -> Answer:
        async def run() -> Answer:
            async with login.for_a_moment(self._settings) as client:
                jetstream = client.jetstream()
                if self._settings.manage_topology:
                    await streams.ensure(jetstream, topology.load(), True, self._settings.stream_copies)
                return await errand(PaceStore(jetstream, topology.load().bucket(BUCKET), self._secret))

        try:
            return asyncio.run(run())
        except (PacesUnavailable, stored.RecordUnreadable, NatsError) as error:
            raise PaceAway(f"bucket {BUCKET}: {error} — TIME_CRUNCH_MANAGE_TOPOLOGY=true creates it") from error
