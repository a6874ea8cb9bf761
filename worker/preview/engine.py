"""Processes of our own for whatever takes a while, so that the event loop is free to answer.

A process that ends, or that is still at work at the deadline, costs its caller the answer and nobody else anything: it
is ended, and the next piece of work gets a new one.
"""

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, ParamSpec, TypeVar, cast

from worker.logs import Logger
from worker.preview.child import ready, serve

WAITING_AT_MOST = 1_000
"""Pieces of work that wait for a process; what comes on top is turned away."""

Given = ParamSpec("Given")
Made = TypeVar("Made")


class EngineTrouble(Exception):
    """There is no answer, and whoever asked is not to blame."""


class EngineBusy(EngineTrouble):
    """Too much waits already."""


@dataclass(order=True)
class _Piece:
    behind: bool
    number: int
    work: "partial[Any]" = field(compare=False)
    seconds: float = field(compare=False)
    made: "asyncio.Future[Any]" = field(compare=False)


class Engine:
    """Some processes, each with one piece of work at a time."""

    def __init__(self, processes: int, log: Logger) -> None:
        self._children = [_Child(number) for number in range(processes)]
        self._log = log
        self._threads = ThreadPoolExecutor(processes, "preview engine")
        self._waiting: asyncio.PriorityQueue[_Piece] = asyncio.PriorityQueue()
        self._working: list[asyncio.Task[None]] = []
        self._pieces = 0

    async def start(self) -> None:
        """Begin, and return when every process can work."""
        self._working = [asyncio.create_task(self._work(child)) for child in self._children]
        await asyncio.gather(*(self.run(60.0, ready) for _ in self._children))

    async def stop(self) -> None:
        """End every process; what still waits is given up."""
        for task in self._working:
            task.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)
        for child in self._children:
            child.kill()
        self._threads.shutdown()
        for child in self._children:
            child.end()
        while not self._waiting.empty():
            self._waiting.get_nowait().made.cancel()

    @property
    def is_well(self) -> bool:
        """Whether work gets done."""
        return bool(self._working) and not any(task.done() for task in self._working)

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
        made = asyncio.get_running_loop().create_future()
        self._waiting.put_nowait(_Piece(behind, self._pieces, work, seconds, made))
        return await made

    async def _work(self, child: "_Child") -> None:
        loop = asyncio.get_running_loop()
        while True:
            piece = await self._waiting.get()
            if piece.made.done():
                continue
            try:
                made = await loop.run_in_executor(self._threads, child.run, piece.work, piece.seconds)
            except EngineTrouble as error:
                self._log.error("preview engine failed", work=piece.work.func.__name__, detail=str(error))
                if not piece.made.done():
                    piece.made.set_exception(error)
            else:
                if not piece.made.done():
                    piece.made.set_result(made)


class _Child:
    """A process, started when there is work for it, and again when it is gone."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def run(self, work: "partial[Any]", seconds: float) -> Any:
        """What the work makes. Raises EngineTrouble."""
        try:
            pipe = self._started()
            pipe.send(work)
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
