"""Requests worked in a thread of this process: nothing is isolated, and nothing has to be importable."""

import asyncio
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeAlias

from worker.isolation.work import FailureOf, Handle, Worked, worked

TOGETHER = 16
"""Results handed back at a time, as each hand-over costs as much as a small request."""

NEWS_SECONDS = 0.005
"""How long a result waits for others to be handed back with."""

Result: TypeAlias = tuple[asyncio.Future[Worked | None], Worked]


class Thread:
    """A bench in a thread."""

    def __init__(self, handle: Handle, failure_of: FailureOf) -> None:
        self._handle = handle
        self._failure_of = failure_of
        self._loop = asyncio.get_running_loop()
        self._executor = ThreadPoolExecutor(1, "engine")
        self._waiting: deque[tuple[bytes, asyncio.Future[Worked | None]]] = deque()
        self._busy = False
        self._over = False

    async def work(self, data: bytes, again: bool) -> Worked | None:
        """What came of the request; None where its turn did not come."""
        if self._over:
            return None
        done: asyncio.Future[Worked | None] = self._loop.create_future()
        self._waiting.append((data, done))
        if not self._busy:
            self._busy = True
            self._loop.call_soon(self._next)
        return await done

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""
        self._over = True
        while self._waiting:
            with suppress(IndexError):
                self._waiting.popleft()[1].set_result(None)

    async def close(self) -> None:
        """Start nothing any more; what runs cannot be stopped."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._busy:
            self._executor.submit(self._work)

    def _work(self) -> None:
        """Work all that waits, and what comes meanwhile."""
        results: list[Result] = []
        told_at = time.monotonic()
        while self._waiting:
            with suppress(IndexError):  # it may be let go meanwhile
                data, done = self._waiting.popleft()
                results.append((done, worked(self._handle, self._failure_of, data)))
            if len(results) >= TOGETHER or time.monotonic() - told_at > NEWS_SECONDS:
                self._loop.call_soon_threadsafe(_tell, results)
                results, told_at = [], time.monotonic()
        self._loop.call_soon_threadsafe(_tell, results)
        self._loop.call_soon_threadsafe(self._next)


def _tell(results: list[Result]) -> None:
    for done, result in results:
        if not done.done():
            done.set_result(result)
