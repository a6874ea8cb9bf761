"""One engine: a process that works requests in the order they are sent to it."""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from worker.isolation import frames
from worker.isolation.frames import Frames, Kind, Told, frame
from worker.isolation.mark import SIZE_BYTES, Mark
from worker.isolation.work import Question, Tell, Worked
from worker.planning.source import StoreAway

AHEAD_SECONDS = 0.02
"""An engine is given about as many requests ahead as it works in that time: enough to keep it busy, few to wait."""


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A request, and where what came of it goes."""

    data: bytes
    done: asyncio.Future[Worked | None]

    def finish(self, result: Worked | None) -> None:
        """Say what came of it, once."""
        if not self.done.done():
            self.done.set_result(result)


class Engine(asyncio.Protocol):
    """The worker's side of an engine's process."""

    def __init__(self, tell: Tell, on_news: Callable[[], None], on_end: Callable[["Engine"], None]) -> None:
        """`on_news` is called when it can take another job, `on_end` when its process is gone."""
        self._tell = tell
        self._on_news = on_news
        self._on_end = on_end
        self._frames = Frames()
        self._unsent = bytearray()
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.WriteTransport | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._questions: set[asyncio.Task[None]] = set()
        self._mark: Mark | None = None
        self._seen = 0
        self._since = 0.0
        self._pace_seconds = AHEAD_SECONDS
        self._worked = 0
        self._gone = asyncio.Event()
        self.ready = False
        self.overdue = False
        """Whether it was ended because its job took too long."""

        self.jobs: deque[Job] = deque()
        """What was sent and of which nothing was heard, the oldest first."""

    async def begin(self, reference: str, memory_mib: int) -> None:
        """Start the process; `ready` says when it takes jobs."""
        ours, theirs = socket.socketpair()
        with theirs, tempfile.TemporaryFile() as shared:
            shared.write(bytes(SIZE_BYTES))  # not a hole, which a full disk would end the engine at
            shared.flush()
            self._mark = Mark(shared.fileno())
            descriptors = theirs.fileno(), shared.fileno()
            arguments = ["-m", "worker.isolation.process", *map(str, descriptors), reference, str(memory_mib)]
            self._process = subprocess.Popen(
                [sys.executable, *arguments],
                pass_fds=descriptors,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # its threads spin, and the matrices are small
            )
        try:
            await self._loop.create_connection(lambda: self, sock=ours)
        except BaseException:
            ours.close()
            self.kill()
            self._process.wait()
            raise

    @property
    def working_seconds(self) -> float:
        """How long it has been at the job that is being worked, as far as the last look at it tells."""
        if not (self.ready and self.jobs):
            return 0.0
        if self._seen != self._begun:
            self._seen, self._since = self._begun, self._loop.time()
        return self._loop.time() - self._since

    @property
    def not_begun(self) -> list[Job]:
        """What it was sent and has not begun to work."""
        return list(self.jobs)[self._begun - self._worked :]

    @property
    def wants_more(self) -> bool:
        """Whether it may soon have nothing to do."""
        return self.ready and (not self.jobs or len(self.jobs) * self._pace_seconds < AHEAD_SECONDS)

    def culprit(self) -> Job | None:
        """Take out the job that it was at when it ended, or would have come to next; none where there is none."""
        if not self.jobs:
            return None
        last = max(self._begun - self._worked - 1, 0)
        job = self.jobs[last]
        del self.jobs[last]
        return job

    def send(self, job: Job) -> None:
        """Give it another job."""
        if not self.jobs:
            self._since = self._loop.time()
        self.jobs.append(job)
        if not self._unsent:
            self._loop.call_soon(self._send_all)
        self._unsent += frame(Kind.REQUEST, job.data)

    def kill(self) -> None:
        """End it in the midst of whatever it does."""
        assert self._process is not None
        self._process.kill()

    async def close(self) -> None:
        """End it, and return when it is gone."""
        self.kill()
        await self._gone.wait()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        self._transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        worked = 0
        for kind, payload in self._frames.of(data):
            match kind:
                case Kind.WORKED:
                    result = frames.to_worked(payload)
                    worked += 1
                    self.jobs.popleft().finish(result)
                case Kind.ASKED:
                    asked = self._loop.create_task(self._answer(frames.to_question(payload)))
                    self._questions.add(asked)
                    asked.add_done_callback(self._questions.discard)
                case _:
                    self.ready = True
                    self._since = self._loop.time()
        if worked:
            now = self._loop.time()
            self._pace_seconds += ((now - self._since) / worked - self._pace_seconds) / 4
            self._worked += worked
            self._since = now
        self._on_news()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._gone.set()
        self._on_end(self)

    @property
    def end(self) -> str:
        """How the process ended, for people."""
        code = self._process.poll() if self._process else None
        return f"by signal {-code}" if code is not None and code < 0 else f"with code {code}"

    @property
    def _begun(self) -> int:
        return self._mark.begun if self._mark else 0

    def _send_all(self) -> None:
        """What is sent in one turn of the event loop goes in one piece, as each costs a system call."""
        assert self._transport is not None
        self._transport.write(bytes(self._unsent))
        self._unsent.clear()

    async def _answer(self, question: Question) -> None:
        try:
            told = Told(await self._tell(question))
        except StoreAway as error:
            told = Told(away=str(error))
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(frame(Kind.TOLD, frames.pack(told)))
