"""The worker as an operator runs it: a process, its environment, its output and its signals."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest

from worker.development.server import Guard


class Process:
    """A running command; what it writes is read as it comes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._guard = Guard(process.pid)
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        self._reading = asyncio.create_task(self._read())
        self.output: list[str] = []

    async def says(self, *wanted: str) -> str:
        """Wait for a line that holds all of this."""
        async with asyncio.timeout(90):
            while True:
                line = await self._lines.get()
                if all(text in line for text in wanted):
                    return line

    async def is_ready(self) -> dict[str, Any]:
        """Wait until it takes requests."""
        ready: dict[str, Any] = json.loads(await self.says('"event": "ready"'))
        return ready

    async def ends(self) -> int:
        """Wait for its end; the exit code."""
        async with asyncio.timeout(90):
            await self._reading
            self._guard.dismiss()
            return await self._process.wait()

    def send(self, signal: int) -> None:
        """Send it a signal."""
        self._process.send_signal(signal)

    async def close(self) -> None:
        """End it, if it has not ended."""
        if self._process.returncode is None:
            self._process.terminate()
            with suppress(TimeoutError):
                async with asyncio.timeout(20):
                    await self._process.wait()
        if self._process.returncode is None:
            self._process.kill()
        self._guard.dismiss()
        await self._process.wait()
        await self._reading

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for raw in self._process.stdout:
            self.output.append(raw.decode())
            self._lines.put_nowait(raw.decode())


Start = Callable[..., Awaitable[Process]]


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    """Starts a command with further environment; ends it with the test."""
    started: list[Process] = []

    async def run(command: str, *options: str, **environment: str) -> Process:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "worker",
            command,
            *options,
            env={**os.environ, **environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        started.append(Process(child))
        return started[-1]

    yield run
    for process in started:
        await process.close()


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
