"""Where a worker has its requests answered: processes of their own.

A request delivered before is worked apart, by a process that works nothing else: it may be why it has come again.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeAlias

from worker.logs import Logger
from worker.messaging.delivery import Happened
from worker.messaging.work import Failed, Request, Worked, warm_up
from worker.pool.pool import Pool, WorkFailed, WorkOverdue

Engine: TypeAlias = Callable[[Request], Worked]
"""Answers a request; importable, as it is called in another process."""


class Engines(Protocol):
    """A place where requests are worked, as `Pools` does it."""

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked: ...
    def begin_no_more(self) -> None: ...
    async def close(self) -> None: ...


class Pools:
    """Two pools: for what comes for the first time, and, once there is any, for what comes again."""

    def __init__(self, engine: Engine, log: Logger, *, count: int, deadline_seconds: float, memory_mib: int) -> None:
        """`count` processes work what comes for the first time; one that takes longer than the deadline is ended."""
        self._engine = engine
        self._deadline_seconds = deadline_seconds
        self._log = log
        self._first = Pool(count, log, warm_up=warm_up, memory_mib=memory_mib)
        self._again = Pool(1, log, warm_up=warm_up, memory_mib=memory_mib)

    async def start(self) -> None:
        """Start the processes, and return when one takes requests. Raises PoolFailed."""
        await self._first.start()

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """What came of the request; `again`: it was delivered before. Raises NotBegun where its turn did not come."""
        pool = self._again if again else self._first
        pool.open()
        try:
            return await pool.run(self._deadline_seconds, self._engine, request, user=user_id)
        except WorkOverdue as error:
            return Failed(Happened.TIMED_OUT, str(error))
        except WorkFailed as error:
            return Failed(Happened.CRASHED, str(error))

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""
        self._first.begin_no_more()
        self._again.begin_no_more()

    async def close(self) -> None:
        """Leave no process behind."""
        await asyncio.gather(self._first.close(), self._again.close())
