"""Runs the worker as an orchestrator does: a process in its own session, started again when it ends."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import psutil

INJECTED = Path(__file__).parent / "injected"
CHECKOUT = Path(__file__).parents[2]
READY = '"event": "ready"'
MARK = "CHAOS_LOG"
"""A variable that every process of a worker has, in whatever session."""


class WorkerProcess:
    """One worker; all its runs write to one log."""

    def __init__(
        self,
        name: str,
        log: Path,
        environment: Mapping[str, str],
        arguments: tuple[str, ...] = (),
        module: tuple[str, ...] = ("worker", "worker"),
    ) -> None:
        """`environment` and `arguments` are added to those of the command `worker`, or of another module."""
        self.name = name
        self.log = log
        self.environment = dict(environment)
        self.arguments = (*module, *arguments)
        self.ended: dict[int, int] = {}
        """The exit code of each of its runs, by process id."""

        self.exits: list[str] = []
        """The ends that nobody asked for: each exit code, and the last output."""

        self._process: asyncio.subprocess.Process | None = None
        self._from = 0
        self._asked = False

    @property
    def pid(self) -> int:
        """The id of the process that was started; a worker may have others beneath it."""
        assert self._process is not None
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the worker runs."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start the worker."""
        self._asked = False
        self._from = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *self.arguments),
                env={**os.environ, **self.environment, MARK: str(self.log)},
                stdout=output,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )

    async def ready(self, seconds: float = 60) -> None:
        """Wait until this run of the worker takes requests."""
        await until(lambda: READY in self.said(), seconds, f"{self.name} ready", self.said)

    def said(self) -> str:
        """The output of this run of the worker."""
        if not self.log.exists():
            return ""
        with self.log.open("rb") as log:
            log.seek(self._from)
            return log.read().decode(errors="replace")

    async def kill(self, which: float = 0.0) -> int:
        """Kill one of its processes and return its id; `which`, 0 to 1, is its place among them, 0 the one started."""
        processes = self.processes()
        chosen = processes[min(int(which * len(processes)), len(processes) - 1)]
        self._asked |= chosen.pid == self.pid
        with suppress(psutil.NoSuchProcess):
            chosen.kill()
        return chosen.pid

    def pause(self) -> None:
        """Stop all its processes from running."""
        self._signal_all(signal.SIGSTOP)

    def resume(self) -> None:
        """Let its processes run again."""
        self._signal_all(signal.SIGCONT)

    def terminate(self) -> None:
        """Ask the worker to stop."""
        self._asked = True
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.terminate()

    async def ends(self, seconds: float = 60) -> int:
        """Wait for the worker's end and return its exit code."""
        assert self._process is not None
        async with asyncio.timeout(seconds):
            code = await self._process.wait()
        self.ended[self.pid] = code
        if not self._asked:
            self.exits.append(" ".join([str(code), *self.said().splitlines()[-1:]]))
        return code

    async def close(self) -> None:
        """End all its processes, if they have not ended."""
        self._asked = True
        if self._process is None:
            return
        while self.processes():
            self._signal_all(signal.SIGKILL)
            await asyncio.sleep(0)
        await self._process.wait()

    def processes(self) -> list[psutil.Process]:
        """The running processes of all its runs, the one started last first."""
        return sorted(_marked(str(self.log)), key=lambda process: (process.pid != self.pid, process.pid))

    def _signal_all(self, number: int) -> None:
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.send_signal(number)


async def until(
    holds: Callable[[], bool], seconds: float, what: str, told: Callable[[], str] = str, every: float = 0.05
) -> None:
    """Check again and again until it holds. Raises TimeoutError, with the last output."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not holds():
        if asyncio.get_running_loop().time() > deadline:
            raise TimeoutError(f"not within {seconds:g} s: {what}\n{told()[-4000:]}")
        await asyncio.sleep(every)


def _marked(log: str) -> Iterator[psutil.Process]:
    for process in psutil.process_iter():
        with suppress(OSError, psutil.Error):
            if process.environ().get(MARK) == log and process.status() != psutil.STATUS_ZOMBIE:
                yield process
