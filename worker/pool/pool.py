"""Some processes, each with one piece of work at a time.

Every process has a keeper, a task that starts it, hands it work, ends it at a deadline and starts the next one. Keepers
know nothing of each other: where no new process can be started, those that run are looked after all the same.
"""

import asyncio
import os
import pickle
import socket
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar, TypeVarTuple, cast

from worker.domain.errors import CannotRun
from worker.logs import Logger
from worker.pool.child import BEGUN, HEAD

PATIENCE = 0.1
"""Seconds of work by which a user goes ahead for each second that their work has waited: nobody waits for ever."""

START_SECONDS = 60.0
"""How long a process may take to start and to warm up."""

LONGEST_PAUSE_SECONDS = 10.0
"""Before another attempt where one does not start."""

Given = TypeVarTuple("Given")
Made = TypeVar("Made")


class PoolFailed(CannotRun):
    """No process can be started."""


class NothingMade(Exception):
    """There is no answer, and whoever asked is not to blame."""


class WorkFailed(NothingMade):
    """The work made nothing: its process ended, or it raised an error."""


class WorkOverdue(WorkFailed):
    """The work took too long, and its process was ended."""


class NotBegun(NothingMade):
    """The work's turn did not come: too much waits already, or the pool is closed."""


@dataclass(eq=False)
class Job:
    """A piece of work, and where what it makes goes."""

    data: bytes
    seconds: float
    """How long it may take from when it is begun."""

    user: str
    behind: bool
    """Whether everything else comes first."""

    since: float
    """When it came, by the event loop's clock."""

    done: asyncio.Future[Any] = field(repr=False)

    def fail(self, error: Exception) -> None:
        """Say that nothing was made of it, once."""
        if not self.done.done():
            self.done.set_exception(error)


class Queue:
    """What waits for a process. The user goes first for whom the processes have worked least of late.

    "Of late" is since somebody last waited: when nobody does, all are equal again.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._by_user: dict[tuple[bool, str], deque[Job]] = {}
        self._spent: dict[str, float] = {}
        self._floor = 0.0
        self.some = asyncio.Event()
        """Set while something may wait."""

        self._size = 0

    def __len__(self) -> int:
        return self._size

    def put(self, job: Job, first: bool = False) -> None:
        """Have it wait; `first` for work that was taken before and not begun."""
        jobs = self._by_user.setdefault((job.behind, job.user), deque())
        jobs.appendleft(job) if first else jobs.append(job)
        self._spent.setdefault(job.user, self._floor)
        self._size += 1
        self.some.set()

    def take(self) -> Job | None:
        """The next piece of work for which somebody still waits; None where there is none."""
        while (job := self._next()) is not None:
            if not job.done.done():
                return job
        return None

    def _next(self) -> Job | None:
        if not self._by_user:
            self.some.clear()
            self._spent.clear()
            self._floor = 0.0
            return None
        key = min(self._by_user, key=self._rank)
        jobs = self._by_user[key]
        job = jobs.popleft()
        if not jobs:
            del self._by_user[key]
        self._size -= 1
        self._floor = max(self._floor, self._spent.get(job.user, 0.0))
        return job

    def spent(self, user: str, seconds: float) -> None:
        """A process worked so long for that user."""
        self._spent[user] = self._spent.get(user, self._floor) + seconds

    def drain(self) -> list[Job]:
        """Take out all that waits."""
        jobs = [job for jobs in self._by_user.values() for job in jobs]
        self._by_user.clear()
        self._size = 0
        return jobs

    def _rank(self, key: tuple[bool, str]) -> tuple[bool, float]:
        behind, user = key
        job = self._by_user[key][0]
        return behind, self._spent.get(user, 0.0) - PATIENCE * (self._clock() - job.since)


class Pool:
    """A number of processes and what waits for them. Nothing of what waits is lost when a process ends."""

    def __init__(
        self,
        count: int,
        log: Logger,
        *,
        warm_up: Callable[[], object],
        memory_mib: int,
        most_waiting: int = 1_000,
    ) -> None:
        """`warm_up` is the first work of each process: it loads what the other work needs.

        `memory_mib` is what a process may use: work that needs more fails instead of taking the machine's.
        """
        self._count = count
        self._log = log
        self._warm_up = pickle.dumps((warm_up, ()))
        self._name = f"{warm_up.__module__}.{warm_up.__name__}"
        self._memory_mib = memory_mib
        self._most_waiting = most_waiting
        self._loop = asyncio.get_running_loop()
        self._queue = Queue(self._loop.time)
        self._keepers: list[asyncio.Task[None]] = []
        self._processes: set[_Process] = set()
        self._up: set[_Process] = set()
        self._tried: asyncio.Future[str] = self._loop.create_future()
        self._over = False

    def open(self) -> None:
        """Begin to start the processes, if that is not done yet."""
        if not self._keepers:
            self._keepers = [self._loop.create_task(self._keep()) for _ in range(self._count)]

    async def start(self) -> None:
        """Start the processes, and return when one takes work. Raises PoolFailed."""
        self.open()
        if trouble := await asyncio.shield(self._tried):
            await self.close()
            raise PoolFailed(f"no process for {self._name} starts: {trouble}; standard error may say more")

    @property
    def is_well(self) -> bool:
        """Whether a process takes work."""
        return bool(self._up)

    async def run(
        self,
        seconds: float,
        work: Callable[[*Given], Made],
        *args: *Given,
        user: str = "",
        behind: bool = False,
    ) -> Made:
        """What `work` makes of its arguments, within so many seconds of being begun. Both must be importable.

        Raises WorkFailed, WorkOverdue or NotBegun.
        """
        if self._over:
            raise NotBegun
        if len(self._queue) >= self._most_waiting:
            raise NotBegun("too much waits already")
        data = pickle.dumps((work, args))
        job = Job(data, seconds, user, behind, self._loop.time(), self._loop.create_future())
        self._queue.put(job)
        return cast(Made, await job.done)

    def begin_no_more(self) -> None:
        """Let what is being worked end, and what waits for its turn go."""
        self._over = True
        for job in self._queue.drain():
            job.fail(NotBegun())

    async def close(self) -> None:
        """Leave no process behind, and nobody waiting."""
        self.begin_no_more()
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        await asyncio.gather(*(process.end() for process in self._processes))

    async def _keep(self) -> None:
        """Have a process running, and the next one when it is gone."""
        failures = 0
        while True:
            process = _Process()
            self._processes.add(process)
            try:
                await self._begin(process)
                failures = 0
                self._up.add(process)
                await self._serve(process)
            except (OSError, EOFError, WorkFailed) as error:
                failures += 1
                self._log.error("process does not start", detail=f"{str(error) or type(error).__name__}")
                if not self._tried.done():
                    self._tried.set_result(str(error) or type(error).__name__)
            finally:
                self._up.discard(process)
                await process.end()
                self._processes.discard(process)
            await asyncio.sleep(min(LONGEST_PAUSE_SECONDS, 2.0**failures - 1))

    async def _begin(self, process: "_Process") -> None:
        """Start the process. Raises OSError, EOFError or WorkFailed where that does not succeed."""
        async with asyncio.timeout(START_SECONDS):
            await process.start(self._memory_mib)
            await process.send(self._warm_up)
            await process.begun()
            await process.made()
        if not self._tried.done():
            self._tried.set_result("")

    async def _serve(self, process: "_Process") -> None:
        """Hand work to the process until it is gone, which is not its work's fault where it was not begun."""
        gone = asyncio.ensure_future(process.gone())
        try:
            while (job := await self._next_job(gone)) is not None and await self._is_done(job, process):
                pass
        finally:
            gone.cancel()

    async def _is_done(self, job: Job, process: "_Process") -> bool:
        """Have the process do the work; False where that was its last."""
        began = self._loop.time()
        is_begun = False
        try:
            async with asyncio.timeout(job.seconds):
                await process.send(job.data)
                await process.begun()
                is_begun = True
                made = await process.made()
        except TimeoutError:
            job.fail(WorkOverdue(f"it took more than {job.seconds:g} s"))
            return False
        except asyncio.CancelledError:
            job.fail(WorkFailed("its process was ended as the pool was closed"))
            raise
        except WorkFailed as error:
            job.fail(error)
        except (OSError, EOFError):
            if not is_begun and not self._over:
                self._queue.put(job, first=True)
            else:
                job.fail(WorkFailed(f"it ended its process {await process.end()}"))
            return False
        else:
            if not job.done.done():
                job.done.set_result(made)
        finally:
            self._queue.spent(job.user, self._loop.time() - began)
        return True

    async def _next_job(self, gone: asyncio.Future[None]) -> Job | None:
        """The next piece of work; None where the process is gone before there is any."""
        while not gone.done():
            if (job := self._queue.take()) is not None:
                return job
            some: asyncio.Future[Any] = asyncio.ensure_future(self._queue.some.wait())
            try:
                await asyncio.wait({some, gone}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                some.cancel()
        return None


class _Process:
    """The parent's side of one process."""

    def __init__(self) -> None:
        self._starting: asyncio.Future[asyncio.subprocess.Process] | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def start(self, memory_mib: int) -> None:
        """Start it. Raises OSError."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                self._reader, self._writer = await asyncio.open_connection(sock=ours, limit=1 << 20)
            except BaseException:
                ours.close()
                raise
            arguments = map(str, (theirs.fileno(), os.getpid(), memory_mib))
            self._starting = asyncio.ensure_future(
                asyncio.create_subprocess_exec(
                    sys.executable,
                    "-m",
                    "worker.pool.child",
                    *arguments,
                    pass_fds=[theirs.fileno()],
                    stdin=asyncio.subprocess.DEVNULL,
                    start_new_session=True,
                    env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # its threads spin, and the matrices are small
                )
            )
            await asyncio.wait({self._starting})  # whoever gives up waiting for it has it ended all the same
            self._starting.result()

    async def send(self, data: bytes) -> None:
        """Hand it a piece of work. Raises OSError where it is gone."""
        assert self._writer is not None
        self._writer.write(HEAD.pack(len(data)) + data)
        await self._writer.drain()

    async def begun(self) -> None:
        """Wait until it is at the work. Raises OSError or EOFError where it is gone."""
        await self._reader.readexactly(len(BEGUN))

    async def made(self) -> Any:
        """What the work made. Raises WorkFailed where it raised an error, OSError or EOFError where it is gone."""
        (length,) = HEAD.unpack(await self._reader.readexactly(HEAD.size))
        is_made, made = pickle.loads(await self._reader.readexactly(length))
        if not is_made:
            raise WorkFailed(made)
        return made

    async def gone(self) -> None:
        """Wait until it has ended by itself."""
        assert self._starting is not None
        await self._starting.result().wait()

    async def end(self) -> str:
        """End it whatever it is at, and return how it ended, for people."""
        if self._writer is not None:
            self._writer.close()
        if self._starting is None:
            return "before it was started"
        try:
            process = await asyncio.shield(self._starting)
        except OSError:
            return "before it was started"
        with suppress(ProcessLookupError):
            process.kill()
        code = await process.wait()
        return f"by signal {-code}" if code < 0 else f"with code {code}"
