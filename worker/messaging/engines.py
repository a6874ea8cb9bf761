"""Have requests answered in processes of their own.

A redelivered request is worked by a separate process, as it may itself be the reason for the redelivery.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeAlias

from worker.jobs.requests import Failed, Request, Worked, warm_up
from worker.logs import Logger
from worker.pool.pool import Pool, WorkFailed, WorkOverdue

Engine: TypeAlias = Callable[[Request], Worked]
"""A function that answers a request; importable, as it is called in another process."""


class Engines(Protocol):
    """Answers requests, as `Pools` does."""

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked: ...
    def begin_no_more(self) -> None: ...
    async def close(self) -> None: ...


class Pools:
    """Two pools: one for first deliveries and one for redeliveries, which starts with the first of them."""

    def __init__(self, engine: Engine, log: Logger, *, count: int, deadline_seconds: float, memory_mib: int) -> None:
        """`count` processes work first deliveries; a process that takes longer than the deadline is ended."""
        self._engine = engine
        self._deadline_seconds = deadline_seconds
        self._log = log
        self._first = Pool(count, log, warm_up=warm_up, memory_mib=memory_mib)
        self._again = Pool(1, log, warm_up=warm_up, memory_mib=memory_mib)

    async def start(self) -> None:
        """Start the processes, and return when one takes requests. Raises PoolFailed."""
        await self._first.start()

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """Answer the request; `again` if it was delivered before. Raises NotBegun where its turn did not come."""
        pool = self._again if again else self._first
        pool.open()
        try:
            return await pool.run(self._deadline_seconds, self._engine, request, user=user_id)
        except WorkOverdue as error:
            return Failed("timed_out", str(error))
        except WorkFailed as error:
            return Failed("crashed", str(error))

    def begin_no_more(self) -> None:
        """Finish the requests being worked, and fail those waiting with NotBegun."""
        self._first.begin_no_more()
        self._again.begin_no_more()

    async def close(self) -> None:
        """End all processes."""
        await asyncio.gather(self._first.close(), self._again.close())
