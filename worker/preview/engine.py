"""Processes of our own for whatever takes a while, so that the event loop is free to answer.

A process that ends, or that is still at work at the deadline, costs its caller the answer and nobody else anything: it
is ended, and the next piece of work gets a new one.
"""

import asyncio
import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from queue import Empty, PriorityQueue
from threading import Thread
from typing import Any, ParamSpec, TypeVar, cast

from worker.logs import Logger
from worker.preview.child import ready, serve

WAITING_AT_MOST = 1_000
"""Pieces of work that wait for a process; what comes on top is turned away."""

BYTES_A_PLACE = 32
PASSED_AT_MOST = 500
"""A piece of work lets one that came later pass for every so many bytes that it is larger by, but no more than these:
most callers wait less when short work goes first, and nobody waits for long because of it."""

Given = ParamSpec("Given")
Made = TypeVar("Made")


class EngineTrouble(Exception):
    """There is no answer, and whoever asked is not to blame."""


class EngineBusy(EngineTrouble):
    """Too much waits already."""


@dataclass(order=True)
class _Piece:
    behind: bool
    place: int
    number: int
    name: str = field(compare=False)
    work: bytes = field(compare=False)
    """What a process is sent; nothing where its thread is to end."""
    seconds: float = field(compare=False)
    made: "asyncio.Future[Any]" = field(compare=False)


class Engine:
    """Some processes, each with one piece of work at a time.

    A thread hands each of them its work, so that none waits for an event loop that is busy.
    """

    def __init__(self, processes: int, log: Logger) -> None:
        self._children = [_Child(number) for number in range(processes)]
        self._threads = [Thread(target=self._work, args=(child,), name="preview engine") for child in self._children]
        self._log = log
        self._waiting: PriorityQueue[_Piece] = PriorityQueue()
        self._pieces = 0
        self._stopping = False

    async def start(self) -> None:
        """Begin, and return when every process can work."""
        for thread in self._threads:
            thread.start()
        await asyncio.gather(*(self.run(60.0, ready) for _ in self._children))

    async def stop(self) -> None:
        """End every process; what still waits is given up."""
        self._stopping = True
        with suppress(Empty):
            while True:
                self._waiting.get_nowait().made.cancel()
        for child in self._children:
            self._waiting.put(_Piece(False, 0, 0, "", b"", 0.0, asyncio.get_running_loop().create_future()))
            child.kill()
        for thread in self._threads:
            if thread.ident is not None:
                await asyncio.to_thread(thread.join)
        for child in self._children:
            child.end()

    @property
    def is_well(self) -> bool:
        """Whether work gets done."""
        return all(thread.is_alive() for thread in self._threads)

    async def run(self, seconds: float, work: Callable[Given, Made], *args: Given.args, **others: Given.kwargs) -> Made:
        """What `work` makes of its arguments, within so many seconds of being begun. Raises EngineTrouble."""
        return cast(Made, await self._made(False, seconds, partial(work, *args, **others)))

    async def run_behind(
        self, seconds: float, work: Callable[Given, Made], *args: Given.args, **others: Given.kwargs
    ) -> Made:
        """As `run`, when nothing else is to be done."""
        return cast(Made, await self._made(True, seconds, partial(work, *args, **others)))

    async def _made(self, behind: bool, seconds: float, work: "partial[Any]") -> Any:
        if self._waiting.qsize() >= WAITING_AT_MOST:
            raise EngineBusy("too many previews wait already")
        self._pieces += 1
        data = bytes(ForkingPickler.dumps(work))
        place = self._pieces + min(PASSED_AT_MOST, len(data) // BYTES_A_PLACE)
        made = asyncio.get_running_loop().create_future()
        self._waiting.put(_Piece(behind, place, self._pieces, work.func.__name__, data, seconds, made))
        return await made

    def _work(self, child: "_Child") -> None:
        """Hand pieces of work to the process, one after the other."""
        while (piece := self._waiting.get()).work:
            if piece.made.done():
                continue
            try:
                made = child.run(piece.work, piece.seconds)
            except EngineTrouble as error:
                if not self._stopping:
                    self._log.error("preview engine failed", work=piece.name, detail=str(error))
                _tell(piece.made, asyncio.Future.set_exception, error)
            else:
                _tell(piece.made, asyncio.Future.set_result, made)


def _tell(made: "asyncio.Future[Any]", how: Callable[["asyncio.Future[Any]", Any], None], what: Any) -> None:
    """Settle a future of the event loop's from another thread, unless nobody waits for it any more."""

    def settle() -> None:
        if not made.done():
            how(made, what)

    with suppress(RuntimeError):  # the loop is closed: nobody waits
        made.get_loop().call_soon_threadsafe(settle)


class _Child:
    """A process, started when there is work for it, and again when it is gone."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def run(self, work: bytes, seconds: float) -> Any:
        """What the work makes. Raises EngineTrouble."""
        try:
            pipe = self._started()
            pipe.send_bytes(work)
            if not pipe.poll(seconds):
                raise EngineTrouble(f"not done within {seconds:g} s")
            is_made, made = pipe.recv()
        except (OSError, EOFError) as error:
            self.end()
            raise EngineTrouble(f"its process ended: {error or type(error).__name__}") from error
        except EngineTrouble:
            self.end()
            raise
        if not is_made:
            raise EngineTrouble(made)
        return made

    def kill(self) -> None:
        """Have the process end, whatever it is at, while another thread waits for it."""
        process = self._process
        if process is not None:
            with suppress(ValueError):  # the other thread has closed it by now
                process.kill()

    def end(self) -> None:
        """End the process and tidy up."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()
            process.close()
        if self._pipe is not None:
            self._pipe.close()

    def _started(self) -> Connection:
        if self._process is None or self._pipe is None or not self._process.is_alive():
            self.end()
            spawn = multiprocessing.get_context("spawn")
            self._pipe, theirs = spawn.Pipe()
            self._process = spawn.Process(target=serve, args=(theirs,), name=f"preview-{self._number}", daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe
