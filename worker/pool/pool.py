"""A pool of processes that each do one job at a time.

Every process has a keeper, a task that starts it, gives it jobs, ends it at a deadline and starts its replacement.
Keepers are independent: where no new process can be started, the running ones are still looked after.
"""

import asyncio
import os
import pickle
import socket
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, TypeVar, TypeVarTuple, cast

from worker.domain.errors import CannotRun
from worker.logs import Logger
from worker.pool.child import BEGUN, HEAD

PATIENCE = 0.1
"""Seconds of past work that one second of waiting makes up for: no user waits for ever."""

START_SECONDS = 60.0
"""Seconds that a process may take to start and to warm up."""

LONGEST_PAUSE_SECONDS = 10.0
"""The longest pause before the next attempt to start a process."""

Given = TypeVarTuple("Given")
Made = TypeVar("Made")


class PoolFailed(CannotRun):
    """No process can be started."""


class NothingMade(Exception):
    """The job made nothing, and the caller is not to blame."""


class WorkFailed(NothingMade):
    """The job's process ended, or the job raised an error."""


class WorkOverdue(WorkFailed):
    """The job took too long, and its process was ended."""


class NotBegun(NothingMade):
    """The job was not begun: too many wait already, or the pool is closed."""


@dataclass(eq=False)
class Job:
    """A pickled function with its arguments, and the future of its result."""

    data: bytes
    seconds: float
    """Seconds that it may take once it is begun."""

    user: str
    behind: bool
    """Whether all other jobs come first."""

    since: float
    """When it was put into the queue, by the event loop's clock."""

    done: asyncio.Future[Any] = field(repr=False)

    def fail(self, error: Exception) -> None:
        """Set the error as its result, unless it has one."""
        if not self.done.done():
            self.done.set_exception(error)


class Queue:
    """The jobs that wait for a process. The user for whom the processes have worked least lately goes first.

    "Lately" is since the queue was last empty: then all users are equal again.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._by_user: dict[tuple[bool, str], deque[Job]] = {}
        self._spent: dict[str, float] = {}
        self._floor = 0.0
        self.some = asyncio.Event()
        """Set while a job may wait."""

    def __len__(self) -> int:
        return sum(map(len, self._by_user.values()))

    def put(self, job: Job, first: bool = False) -> None:
        """Add a job; with `first` before the user's other jobs, for one that was taken and not begun."""
        jobs = self._by_user.setdefault((job.behind, job.user), deque())
        jobs.appendleft(job) if first else jobs.append(job)
        self._spent.setdefault(job.user, self._floor)
        self.some.set()

    def take(self) -> Job | None:
        """Take out the next job whose caller still waits; None if there is none."""
        while self._by_user:
            key = min(self._by_user, key=self._rank)
            jobs = self._by_user[key]
            job = jobs.popleft()
            if not jobs:
                del self._by_user[key]
            self._floor = max(self._floor, self._spent.get(job.user, 0.0))
            if not job.done.done():
                return job
        self.some.clear()
        self._spent.clear()
        self._floor = 0.0
        return None

    def spent(self, user: str, seconds: float) -> None:
        """Note that a process worked for that user for so many seconds."""
        self._spent[user] = self._spent.get(user, self._floor) + seconds

    def drain(self) -> list[Job]:
        """Take out all jobs."""
        jobs = [job for jobs in self._by_user.values() for job in jobs]
        self._by_user.clear()
        return jobs

    def _rank(self, key: tuple[bool, str]) -> tuple[bool, float]:
        behind, user = key
        job = self._by_user[key][0]
        return behind, self._spent.get(user, 0.0) - PATIENCE * (self._clock() - job.since)


@dataclass(eq=False)
class Pool:
    """A number of processes and a queue of jobs. No waiting job is lost when a process ends."""

    count: int
    log: Logger
    _: KW_ONLY
    warm_up: Callable[[], object]
    """The first job of each process: it loads what the other jobs need."""

    memory_mib: int
    """The memory of each process in MiB: a job that needs more fails, and the machine keeps its own."""

    most_waiting: int = 1_000

    def __post_init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue = Queue(self._loop.time)
        self._keepers: list[asyncio.Task[None]] = []
        self._processes: set[_Process] = set()
        self._up: set[_Process] = set()
        self._tried: asyncio.Future[str] = self._loop.create_future()
        self._over = False

    def open(self) -> None:
        """Begin to start the processes, unless they were started before."""
        if not self._keepers:
            self._keepers = [self._loop.create_task(self._keep()) for _ in range(self.count)]

    async def start(self) -> None:
        """Start the processes, and return when one takes jobs. Raises PoolFailed."""
        self.open()
        if trouble := await asyncio.shield(self._tried):
            await self.close()
            name = f"{self.warm_up.__module__}.{self.warm_up.__name__}"
            raise PoolFailed(f"no process for {name} starts: {trouble}; standard error may say more")

    @property
    def is_well(self) -> bool:
        """Whether at least one process takes jobs."""
        return bool(self._up)

    async def run(
        self,
        seconds: float,
        work: Callable[[*Given], Made],
        *args: *Given,
        user: str = "",
        behind: bool = False,
    ) -> Made:
        """Return what `work` makes of its arguments within `seconds` of being begun. All must be picklable.

        Raises WorkFailed, WorkOverdue or NotBegun.
        """
        if self._over:
            raise NotBegun
        if len(self._queue) >= self.most_waiting:
            raise NotBegun("too much waits already")
        data = pickle.dumps((work, args))
        job = Job(data, seconds, user, behind, self._loop.time(), self._loop.create_future())
        self._queue.put(job)
        return cast(Made, await job.done)

    def begin_no_more(self) -> None:
        """Finish the jobs that are begun, and fail those waiting with NotBegun."""
        self._over = True
        for job in self._queue.drain():
            job.fail(NotBegun())

    async def close(self) -> None:
        """End all processes, and fail all jobs."""
        self.begin_no_more()
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        await asyncio.gather(*(process.end() for process in self._processes))

    async def _keep(self) -> None:
        """Keep a process running: start it, serve it, and replace it when it is gone."""
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
                self.log.error("process does not start", detail=f"{str(error) or type(error).__name__}")
                if not self._tried.done():
                    self._tried.set_result(str(error) or type(error).__name__)
            finally:
                self._up.discard(process)
                await process.end()
                self._processes.discard(process)
            await asyncio.sleep(min(LONGEST_PAUSE_SECONDS, 2.0**failures - 1))

    async def _begin(self, process: "_Process") -> None:
        """Start the process and warm it up. Raises OSError, EOFError or WorkFailed where that fails."""
        async with asyncio.timeout(START_SECONDS):
            await process.start(self.memory_mib)
            await process.begin(pickle.dumps((self.warm_up, ())))
            await process.made()
        if not self._tried.done():
            self._tried.set_result("")

    async def _serve(self, process: "_Process") -> None:
        """Give the process jobs until it is gone."""
        gone = asyncio.ensure_future(process.gone())
        try:
            while (job := await self._next_job(gone)) is not None and await self._is_done(job, process):
                pass
        finally:
            gone.cancel()

    async def _is_done(self, job: Job, process: "_Process") -> bool:
        """Have the process do the job; False if the process can do no more."""
        began = self._loop.time()
        is_begun = False
        try:
            async with asyncio.timeout(job.seconds):
                await process.begin(job.data)
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
        """Wait for the next job; None if the process is gone before there is one."""
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
        """Start the process. Raises OSError."""
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
                    env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # threads do not pay on small matrices
                )
            )
            await asyncio.wait({self._starting})  # if this wait is cancelled, `end` still ends the process
            self._starting.result()

    async def begin(self, data: bytes) -> None:
        """Send a job, and wait until the process has begun it. Raises OSError or EOFError where the process is gone."""
        assert self._writer is not None
        self._writer.write(HEAD.pack(len(data)) + data)
        await self._writer.drain()
        await self._reader.readexactly(len(BEGUN))

    async def made(self) -> Any:
        """Return the job's result. Raises WorkFailed if the job failed, OSError or EOFError if the process is gone."""
        (length,) = HEAD.unpack(await self._reader.readexactly(HEAD.size))
        is_made, made = pickle.loads(await self._reader.readexactly(length))
        if not is_made:
            raise WorkFailed(made)
        return made

    async def gone(self) -> None:
        """Wait until the process has ended by itself."""
        assert self._starting is not None
        await self._starting.result().wait()

    async def end(self) -> str:
        """Kill the process, and return how it ended, for people."""
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
