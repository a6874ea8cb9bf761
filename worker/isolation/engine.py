"""One engine: a process that works requests in the order they are sent to it."""

import asyncio
import pickle
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from worker.isolation.frames import Frames, Kind, frame
from worker.isolation.work import Question, Tell, Worked
from worker.planning.source import StoreAway


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
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.WriteTransport | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._questions: set[asyncio.Task[None]] = set()
        self._since = 0.0
        self._gone = asyncio.Event()
        self.ready = False
        self.overdue = False
        """Whether it was ended because its job took too long."""

        self.jobs: deque[Job] = deque()
        """What was sent and is not worked, the one that is being worked first."""

    async def begin(self, reference: str, memory_mib: int) -> None:
        """Start the process; `ready` says when it takes jobs."""
        ours, theirs = socket.socketpair()
        arguments = ["-m", "worker.isolation.process", str(theirs.fileno()), reference, str(memory_mib)]
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, *arguments],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,
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
        """How long it has been at the job that is being worked."""
        return self._loop.time() - self._since if self.ready and self.jobs else 0.0

    def send(self, job: Job) -> None:
        """Give it another job."""
        assert self._transport is not None
        if not self.jobs:
            self._since = self._loop.time()
        self.jobs.append(job)
        self._transport.write(frame(Kind.REQUEST, job.data))

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
        for kind, payload in self._frames.of(data):
            match kind:
                case Kind.WORKED:
                    self._since = self._loop.time()
                    self.jobs.popleft().finish(pickle.loads(payload))
                case Kind.ASKED:
                    asked = self._loop.create_task(self._answer(pickle.loads(payload)))
                    self._questions.add(asked)
                    asked.add_done_callback(self._questions.discard)
                case _:
                    self.ready = True
                    self._since = self._loop.time()
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

    async def _answer(self, question: Question) -> None:
        told: bytes | bool | StoreAway | None
        try:
            told = await self._tell(question)
        except StoreAway as error:
            told = StoreAway(str(error))
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(frame(Kind.TOLD, pickle.dumps(told)))
