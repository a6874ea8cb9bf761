"""Run a real nats-server as a child process on a loopback port, with JetStream on disk."""

import re
import shutil
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from worker.domain.errors import CannotRun

BINARY = "nats-server"
ANY_FREE_PORT = -1
START_SECONDS = 60.0
STOP_SECONDS = 10.0


_END_WITH_US = 'read -r _; kill "$1" 2> /dev/null'


class Guard:
    """Ends a process when this process ends, even if killed: the pipe between them closes then."""

    def __init__(self, pid: int) -> None:
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", _END_WITH_US, "guard", str(pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def dismiss(self) -> None:
        """Dismiss the guard. Call this before waiting for the process: after that its id may belong to another."""
        self._process.kill()
        self._process.communicate()


class ServerMissing(CannotRun):
    """No nats-server is installed."""


class ServerFailed(CannotRun):
    """The nats-server did not start; the message has its output."""


def find_binary() -> str:
    """Find the nats-server beside this Python, else on the PATH. Raises ServerMissing."""
    found = shutil.which(BINARY, path=str(Path(sys.executable).parent)) or shutil.which(BINARY)
    if found is None:
        raise ServerMissing(
            f"{BINARY} is neither beside {sys.executable} nor on the PATH: install time-crunch[embedded]"
        )
    return found


class EmbeddedServer:
    """One nats-server and its store; it can be stopped and started again on the same port."""

    def __init__(
        self, store: Path, options: Sequence[str] = (), binary: str | None = None, port: int = ANY_FREE_PORT
    ) -> None:
        """`options` are further arguments for nats-server; `binary` replaces the one that `find_binary` finds."""
        self._store = store
        self.binary = binary
        self.options = tuple(options)
        self._port = port
        self._process: subprocess.Popen[str] | None = None
        self._guard: Guard | None = None

    @property
    def url(self) -> str:
        """The server's address."""
        return f"nats://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start the server, and return when it takes connections. Raises ServerMissing or ServerFailed.

        The server gets a process session of its own, or Ctrl-C would end it before the worker has settled its messages.
        """
        binary = self.binary or find_binary()
        command = [binary, "-a", "127.0.0.1", "-p", str(self._port), "-js", "-sd", str(self._store)]
        self._process = subprocess.Popen(
            [*command, *self.options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        self._guard = Guard(self._process.pid)
        log = _Log(self._process)
        if not log.ready.wait(START_SECONDS) or log.port is None:
            self.stop()
            raise ServerFailed(f"{BINARY} did not start:\n{log.text()}")
        self._port = log.port

    def stop(self) -> None:
        """Stop the server in order; kill it if that takes too long."""
        if self._process is not None:
            self._process.terminate()
            self._end()

    def kill(self) -> None:
        """Kill the server, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._end()

    def _end(self) -> None:
        assert self._process is not None
        assert self._guard is not None
        self._guard.dismiss()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None


@contextmanager
def running(store: Path, options: Sequence[str] = (), port: int = ANY_FREE_PORT) -> Iterator[EmbeddedServer]:
    """Run a server for as long as the context lasts."""
    server = EmbeddedServer(store, options, port=port)
    try:
        server.start()
        yield server
    finally:
        server.stop()


class _Log:
    """Reads the server's output for as long as it runs, so that the server never blocks on a full pipe."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.ready = threading.Event()
        """Set when the server takes connections, or has ended without a port."""

        self.port: int | None = None
        self._last: deque[str] = deque(maxlen=50)
        threading.Thread(target=self._read, args=(process,), name="nats-server log", daemon=True).start()

    def text(self) -> str:
        """Return the last lines of the output."""
        return "".join(self._last)

    def _read(self, process: "subprocess.Popen[str]") -> None:
        assert process.stderr is not None
        with process.stderr as lines:
            for line in lines:
                self._last.append(line)
                if listening := re.search(r"Listening for client connections on \S+:(\d+)", line):
                    self.port = int(listening[1])
                if "Server is ready" in line:
                    self.ready.set()
        if not self.ready.is_set():
            self.port = None
            self.ready.set()
