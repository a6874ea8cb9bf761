"""Run several worker processes on one durable consumer: start them, restart those that die, stop them together."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial

from worker.logs import Logger
from worker.pool import child
from worker.settings import Settings
from worker.waiting import first

COMMAND = (sys.executable, "-m", "worker", "worker")
"""The command line of a worker process."""

LONGEST_PAUSE_SECONDS = 30.0
HEALTHY_SECONDS = 60.0
"""Seconds of life after which a process's death does not count as another failure in a row."""

SPARE_SECONDS = 5.0
"""Seconds beyond its grace period after which a process is killed."""


class Supervisor:
    """Keeps `count` processes running."""

    def __init__(self, settings: Settings, log: Logger, count: int, command: Sequence[str] = COMMAND) -> None:
        self._settings = settings
        self._log = log
        self._count = count
        self._command = command
        self._stopping = asyncio.Event()

    async def run(self) -> int:
        """Run until SIGTERM or SIGINT; return 0 if every process then ended in order, else 1."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        codes = await asyncio.gather(*(self._keep(number) for number in range(self._count)))
        return 0 if not any(codes) else 1

    async def _keep(self, number: int) -> int:
        """Keep one process running until the stop, and return its exit code."""
        failures, code = 0, 0
        while not self._stopping.is_set():
            begun = asyncio.get_running_loop().time()
            process = await asyncio.create_subprocess_exec(
                *self._command,
                env=self._environment(number),
                start_new_session=True,
                preexec_fn=partial(child.signal_when_the_parent_ends, signal.SIGTERM),
            )
            self._log.info("process begun", number=number, pid=process.pid)
            code = await self._ended(process)
            if self._stopping.is_set():
                return code
            lived = asyncio.get_running_loop().time() - begun
            failures = 0 if lived > HEALTHY_SECONDS else failures + 1
            pause = min(LONGEST_PAUSE_SECONDS, 2.0 ** (failures - 1) if failures else 0.0)
            self._log.error("process died", number=number, pid=process.pid, code=code, restart_in_seconds=pause)
            await first(self._stopping.wait(), asyncio.sleep(pause))
        return 0

    async def _ended(self, process: asyncio.subprocess.Process) -> int:
        """Return the process's exit code; once the supervisor stops, have the process stop too, in its grace period."""
        ended = asyncio.ensure_future(process.wait())
        await first(asyncio.shield(ended), self._stopping.wait())
        if not ended.done():
            process.terminate()
            await asyncio.wait({ended}, timeout=self._settings.shutdown_grace_seconds + SPARE_SECONDS)
        if not ended.done():
            self._log.error("process killed: it did not stop in time", pid=process.pid)
            process.kill()
        return await ended

    def _environment(self, number: int) -> dict[str, str]:
        """Return the environment of a process: its port for metrics and health is the set port plus its number."""
        port = self._settings.metrics_port
        return {**os.environ, "TIME_CRUNCH_METRICS_PORT": str(port + number if port else 0)}
