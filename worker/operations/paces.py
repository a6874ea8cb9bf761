"""An athlete's pace for the command line: kept in a file on this machine, or in the broker's bucket.

The broker's client is slow to load, so it is loaded only for the bucket.
"""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Protocol

from worker.domain.errors import CannotRun
from worker.domain.policy import PERSONAL
from worker.domain.tempo import USUAL
from worker.pace import stored
from worker.pace.history import Tally, add
from worker.pace.imports import ExportUnreadable, Item, Logged, in_order, read
from worker.pace.lifts import is_core_lift
from worker.pace.policy import NOBODY, Counting, Known
from worker.pace.record import EMPTY, Record
from worker.settings import Settings

STATE_FILE = Path("time-crunch", "pace.json")


class PaceAway(CannotRun):
    """The record of an athlete cannot be read or written."""


class Keeper(Protocol):
    """Keeps the record of one athlete. Its methods raise PaceAway."""

    def find(self) -> Record | None:
        """Return the record; None if nothing is known."""

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count those sessions, each once."""

    def forget(self) -> bool:
        """Remove the record for good; return False if there is none."""


def keeper(settings: Settings, state: Path | None, user: str | None) -> Keeper:
    """Choose where the record is: file `state` if given, the bucket if NATS_URL is set, else this user's file."""
    if state is None and "nats_url" in settings.model_fields_set:
        if user is None:
            raise PaceAway("NATS_URL is set, so say whose pace it is with --user, or name a file with --state")
        if settings.pace_secret is None:
            raise PaceAway("set TIME_CRUNCH_PACE_SECRET: athletes are kept under pseudonyms made with it")
        from worker.operations.pace_bucket import InBucket

        return InBucket(settings, settings.pace_secret.get_secret_value().encode(), user)
    return InFile(state or state_file(settings))


def state_file(settings: Settings) -> Path:
    """Return the file with the record of this machine's user."""
    return settings.state_home.expanduser() / STATE_FILE


class InFile:
    """Keeps a record in a file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self) -> Record | None:
        """Return the record; None if there is no file."""
        try:
            return stored.decode(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, stored.RecordUnreadable) as error:
            raise PaceAway(f"{self._path}: {error}") from error

    def add(self, logged: Iterable[Logged]) -> Tally:
        """Count the sessions; the file is replaced in one step, so that a crash leaves the old one or the new one."""
        record, tally = add(self.find() or EMPTY, logged)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replace(stored.encode(record))
        except OSError as error:
            raise PaceAway(f"{self._path}: {error.strerror or error}") from error
        return tally

    def forget(self) -> bool:
        """Remove the file; return False if there is none."""
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


def counting(
    settings: Callable[[], Settings], tempo: str | None, confidence: float, history: Path | None
) -> tuple[Counting, Known]:
    """Return how a command counts minutes, and what is known of its user's pace. Raises PaceAway.

    A personal pace comes from the export `history`, else from earlier imports; without either the pace is usual.
    """
    if history is not None and tempo not in (None, PERSONAL):
        raise PaceAway(f"--history is for the personal tempo, and --tempo says {tempo}")
    if history is None and tempo != PERSONAL:
        return Counting(tempo or USUAL.name, confidence), NOBODY
    record = learned(history) if history is not None else InFile(state_file(settings())).find()
    if record is None or not record.state.n:
        raise PaceAway(
            "there is no session to learn your pace from: import an export with time-crunch pace import FILE, "
            "or name one with --history"
        )
    return Counting(PERSONAL, confidence), Known(record.state)


def learned(path: Path) -> Record:
    """Learn the pace of an export's one athlete, without storing it. Raises PaceAway if it is invalid or of several."""
    with path.open("rb") as file:
        logged, _ = in_order(sessions(path, file))
    athletes = {each.athlete for each in logged}
    if len(athletes) > 1:
        raise PaceAway(f"{path}: these are the sessions of {len(athletes)} athletes")
    return add(EMPTY, logged)[0]


def sessions(path: Path, file: IO[bytes]) -> Iterable[Item]:
    """Yield an export's sessions, and what is left out. Raises PaceAway where the export is invalid or unreadable."""
    try:
        yield from read(file, is_core_lift)
    except (ExportUnreadable, OSError) as error:
        raise PaceAway(f"{path}: {error}") from error
