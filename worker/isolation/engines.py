"""The bench of a worker: engines in processes of their own.

A request delivered before is worked alone, by an engine that works nothing else: it may be why it has come again.
"""

from worker.isolation.lane import Lane, Terms
from worker.isolation.work import Tell, Worked
from worker.logs import Logger

AHEAD = 32
"""Requests an engine has at a time at most."""


class Engines:
    """Two lanes: for what comes for the first time, and, once there is any, for what comes again."""

    def __init__(self, terms: Terms, tell: Tell, log: Logger, count: int) -> None:
        """`count` engines work what comes for the first time."""
        self._first = Lane(terms, tell, log, count=count, depth=AHEAD)
        self._again = Lane(terms, tell, log, count=1, depth=1)
        self._over = False

    async def start(self) -> None:
        """Start the engines, and return when one takes requests. Raises EngineFailed."""
        await self._first.start()

    async def work(self, data: bytes, again: bool) -> Worked | None:
        """What came of the request; None where its turn did not come."""
        if self._over:
            return None
        if again:
            self._again.open()
            return await self._again.work(data)
        return await self._first.work(data)

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""
        self._over = True
        self._first.begin_no_more()
        self._again.begin_no_more()

    async def close(self) -> None:
        """Leave no process behind."""
        await self._first.close()
        await self._again.close()
