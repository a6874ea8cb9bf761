"""Engines that share a queue. One that hangs or dies is replaced, and only the request it was at pays for it."""

import asyncio
from collections import deque
from dataclasses import dataclass

from worker.domain.errors import CannotRun
from worker.isolation.engine import Engine, Job
from worker.isolation.work import Failed, Fault, Tell, Worked
from worker.logs import Logger

LOOK_SECONDS = 0.1
"""How often the engines are looked at for one that hangs."""

LONGEST_PAUSE_SECONDS = 10.0
"""Before another attempt at starting one."""


class EngineFailed(CannotRun):
    """No engine can be started."""


@dataclass(frozen=True)
class Terms:
    """What engines are made of, and what they may take."""

    reference: str
    """Names what makes the handle, as `module:function`."""

    deadline_seconds: float
    """The time for one request; whoever takes longer is ended."""

    memory_mib: int


class Lane:
    """A queue and its engines."""

    def __init__(self, terms: Terms, tell: Tell, log: Logger, *, count: int, depth: int) -> None:
        """`depth` is how many requests an engine is given ahead, so that it need not wait for the next."""
        self._terms = terms
        self._tell = tell
        self._log = log
        self._count = count
        self._depth = depth
        self._engines: set[Engine] = set()
        self._waiting: deque[Job] = deque()
        self._failures = 0
        self._tried = asyncio.Event()
        self._watch: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Start the engines."""
        self._watch = self._watch or asyncio.create_task(self._look_after_them())

    async def start(self) -> None:
        """Start the engines, and return when one takes requests. Raises EngineFailed."""
        self.open()
        await self._tried.wait()
        if self._failures:
            await self.close()
            raise EngineFailed(f"the engine {self._terms.reference} does not start: standard error says why")

    async def work(self, data: bytes) -> Worked | None:
        """What came of the request; None where its turn did not come."""
        job = Job(data, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        self._feed()
        return await job.done

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""
        ahead = [job for engine in self._engines for job in engine.not_begun]
        for job in (*self._waiting, *ahead):
            job.finish(None)
        self._waiting.clear()

    async def close(self) -> None:
        """Leave no process behind, and nobody waiting."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait({self._watch})
        for engine in list(self._engines):
            await engine.close()
        self.begin_no_more()

    async def _look_after_them(self) -> None:
        """Replace engines that are gone, and end those that hang."""
        while True:
            while len(self._engines) < self._count:
                await asyncio.sleep(min(LONGEST_PAUSE_SECONDS, 2.0**self._failures - 1))
                await self._begin()
            for engine in self._engines:
                if engine.working_seconds > self._terms.deadline_seconds:
                    engine.overdue = True
                    engine.kill()
            await asyncio.sleep(LOOK_SECONDS)

    async def _begin(self) -> None:
        engine = Engine(self._tell, self._heard, self._ended)
        try:
            await engine.begin(self._terms.reference, self._terms.memory_mib)
        except OSError as error:
            self._failed(str(error))
        else:
            self._engines.add(engine)

    def _heard(self) -> None:
        self._failures = 0
        self._tried.set()
        self._feed()

    def _feed(self) -> None:
        while self._waiting:
            free = [engine for engine in self._engines if engine.wants_more and len(engine.jobs) < self._depth]
            if not free:
                break
            min(free, key=lambda engine: len(engine.jobs)).send(self._waiting.popleft())

    def _ended(self, engine: Engine) -> None:
        self._engines.discard(engine)
        if not engine.ready:
            self._failed(engine.end)
        elif (culprit := engine.culprit()) is not None:
            culprit.finish(self._verdict(engine))
        self._waiting.extendleft(job for job in reversed(engine.jobs) if not job.done.done())

    def _verdict(self, engine: Engine) -> Failed:
        if engine.overdue:
            return Failed(Fault.TIMED_OUT, f"it took more than {self._terms.deadline_seconds:g} s")
        return Failed(Fault.CRASHED, f"it ended the engine's process {engine.end}")

    def _failed(self, why: str) -> None:
        self._failures += 1
        self._tried.set()
        self._log.error("engine does not start", detail=why)
