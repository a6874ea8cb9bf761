"""An athlete's pace for whoever types commands: kept in a file on this machine, or in the broker's bucket."""

import asyncio
import contextlib
import os
import tempfile
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import IO, Protocol, TypeVar

from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import KeyValueConfig
from nats.js.errors import NotFoundError

from worker.domain.errors import CannotRun
from worker.engine import vocabulary
from worker.messaging import connection
from worker.pace import stored
from worker.pace.history import Tally, add
from worker.pace.imports import ExportUnreadable, Item, Logged, read
from worker.pace.record import EMPTY, Record
from worker.pace.store import PACES, PaceStore, PacesUnavailable
from worker.settings import Settings

STATE_FILE = Path("time-crunch", "pace.json")

Answer = TypeVar("Answer")


class PaceAway(CannotRun):
    """What is known of an athlete cannot be read or written."""


class Keeper(Protocol):
    """Where the record of one athlete is kept. Its methods raise PaceAway."""

    def find(self) -> Record | None:
        """The record; none where nothing is known."""

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count those sessions, each once."""

    def forget(self) -> bool:
        """Remove the record for good; False where there is none."""


def keeper(settings: Settings, state: Path | None, user: str | None) -> Keeper:
    """The file `state` where one is named, the bucket where NATS_URL is set, else the file of this machine's user."""
    if state is None and "nats_url" in settings.model_fields_set:
        if user is None:
            raise PaceAway("NATS_URL is set, so say whose pace it is with --user, or name a file with --state")
        if settings.pace_secret is None:
            raise PaceAway("set TIME_CRUNCH_PACE_SECRET: athletes are kept under pseudonyms made with it")
        return InBucket(settings, settings.pace_secret.get_secret_value().encode(), user)
    return InFile(state or settings.state_home.expanduser() / STATE_FILE)


class InFile:
    """A record in a file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self) -> Record | None:
        """The record; none where there is no file."""
        try:
            return stored.decode(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, stored.RecordUnreadable) as error:
            raise PaceAway(f"{self._path}: {error}") from error

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count the sessions; the file is replaced as a whole, so that a crash leaves the old one or the new one."""
        record, tally = add(self.find() or EMPTY, logged)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replace(stored.encode(record))
        except OSError as error:
            raise PaceAway(f"{self._path}: {error.strerror or error}") from error
        return tally

    def forget(self) -> bool:
        """Remove the file."""
        try:
            self._path.unlink()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise PaceAway(f"{self._path}: {error.strerror or error}") from error
        return True

    def _replace(self, data: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise


class InBucket:
    """A record in the broker's bucket, beside those of all athletes."""

    def __init__(self, settings: Settings, secret: bytes, user: str) -> None:
        self._settings, self._secret, self._user = settings, secret, user

    def find(self) -> Record | None:
        """The record; none where nothing is known of that user."""

        async def errand(store: PaceStore) -> Record | None:
            found = await store.find(self._user)
            return found.record if found else None

        return self._with_store(errand)

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count the sessions in one change of the value."""
        sessions = list(logged)

        def change(value: bytes | None) -> tuple[bytes, Tally]:
            record, tally = add(EMPTY if value is None else stored.decode(value), sessions)
            return stored.encode(record), tally

        return self._with_store(lambda store: store.change(self._user, change))

    def forget(self) -> bool:
        """Purge the value and all its revisions."""
        return self._with_store(lambda store: store.forget(self._user))

    def _with_store(self, errand: Callable[[PaceStore], Awaitable[Answer]]) -> Answer:
        async def run() -> Answer:
            async with connection.for_a_moment(self._settings) as client:
                jetstream = client.jetstream()
                if self._settings.manage_topology:
                    await _create_missing(jetstream)
                return await errand(PaceStore(jetstream, PACES, self._secret))

        try:
            return asyncio.run(run())
        except (PacesUnavailable, stored.RecordUnreadable, NatsError) as error:
            raise PaceAway(f"bucket {PACES.name}: {error} — TIME_CRUNCH_MANAGE_TOPOLOGY=true creates it") from error


async def _create_missing(jetstream: JetStreamContext) -> None:
    try:
        await jetstream.stream_info(PACES.stream)
    except NotFoundError:
        await jetstream.create_key_value(
            KeyValueConfig(
                PACES.name,
                history=PACES.history,
                ttl=PACES.ttl_seconds,
                max_value_size=PACES.max_value_bytes,
                max_bytes=PACES.max_bytes,
            )
        )


def sessions(path: Path, file: IO[bytes]) -> Iterable[Item]:
    """The sessions of an export, and what is left out. Raises PaceAway where it is none, or cannot be read."""
    try:
        yield from read(file, is_core_lift)
    except (ExportUnreadable, OSError) as error:
        raise PaceAway(f"{path}: {error}") from error


def is_core_lift(name: str) -> bool:
    """Whether an exercise of that name is a core lift; apps write the equipment behind it, in brackets."""
    _, _, bracket = name.rstrip(" )").rpartition("(")
    used = vocabulary.equipment(bracket)
    words = name.replace("(", " ").replace(")", " ")
    return vocabulary.is_core_lift_name(words, () if used is None else (used,))
