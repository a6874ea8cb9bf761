"""The flag file as a data source of LaunchDarkly's SDK.

The SDK's own file source resolves the path once, so it misses changes of a ConfigMap, whose files are links that are
replaced. This one opens the path again each time and compares the content.
"""

import hashlib
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from ldclient.interfaces import DataSourceState, DataSourceUpdateSink, UpdateProcessor
from ldclient.versioned_data_kind import FEATURES, SEGMENTS

from contracts.errors import DecodeError
from worker.flags.file import Rollout, decode, launchdarkly
from worker.flags.sources import Told

POLL_SECONDS = 0.25
UNREAD = b""


class FlagFile(UpdateProcessor):
    """Keeps the flags of the file; while the file is invalid, its last valid flags."""

    def __init__(self, path: Path, told: Told, sink: DataSourceUpdateSink, ready: threading.Event) -> None:
        self._path = path
        self._told = told
        self._sink = sink
        self._ready = ready
        self._seen = UNREAD
        self._fault = ""
        self._version = 0
        self._current = time.monotonic()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="flag file", daemon=True)

    def start(self) -> None:
        """Read the file, now and whenever it changes."""
        self._look()
        self._ready.set()
        self._thread.start()

    def stop(self) -> None:
        """Stop reading the file."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def is_alive(self) -> bool:
        """Whether the file is being watched."""
        return self._thread.is_alive()

    def initialized(self) -> bool:
        """Whether the file could be read at least once."""
        return self._version > 0

    def age_seconds(self) -> float:
        """Return the seconds since the flags were last equal to the file's."""
        return time.monotonic() - self._current

    def _watch(self) -> None:
        while not self._stopping.wait(POLL_SECONDS):
            self._look()

    def _look(self) -> None:
        try:
            data = self._path.read_bytes()
        except OSError as error:
            self._seen = UNREAD
            self._trouble(error.strerror or str(error))
            return
        digest = hashlib.sha256(data).digest()
        if digest != self._seen:
            self._seen = digest
            try:
                self._take(decode(data))
            except DecodeError as error:
                self._trouble(str(error))
        if not self._fault:
            self._current = time.monotonic()

    def _take(self, flags: Mapping[str, Rollout]) -> None:
        self._version += 1
        items = {flag: launchdarkly(flag, rollout, self._version) for flag, rollout in flags.items()}
        self._sink.init({FEATURES: items, SEGMENTS: {}})
        self._sink.update_status(DataSourceState.VALID, None)
        self._fault = ""
        self._told("flag file read", "")

    def _trouble(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            self._told("flag file of no use; what it said before holds", fault)
