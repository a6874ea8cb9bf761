"""Engines with the behaviour that a test wants, importable by the processes that run them."""

import asyncio
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from contracts import codec, topology
from contracts.generated.events import PlanCompressedEvent
from worker.identity import Identity
from worker.jobs.requests import Request, Worked, work
from worker.pool.pool import NotBegun
from worker.service import Answer, Reply, Skipped

BODY = b'{"constant": "' + b"x" * 4000 + b'"}'


def constant(request: Request) -> Answer:
    """Decodes the request, and answers with the same 4 KB every time."""
    return _always(request.data, BODY)


def brief(request: Request) -> Answer:
    """Decodes the request, and answers with a few bytes."""
    return _always(request.data, b"{}")


def _always(data: bytes, body: bytes) -> Answer:
    request = codec.decode_request(data)
    token = topology.subject_token(request.event_id)
    subject = topology.load().publication("PlanCompressedEvent").subject.format(request=token)
    version = PlanCompressedEvent.schema_version
    reply = Reply("PlanCompressedEvent", version, subject, f"result-{request.event_id}", body)
    return Answer((reply,), whose=Identity(request.event_id, request.user_id))


def poisonous(request: Request) -> Worked:
    """The real engine, except that a request with a poison's user gets that poison."""
    poison = POISONS.get(codec.decode_request(request.data).user_id)
    if poison is not None:
        poison()
    return work(request)


def _hang() -> None:
    while True:
        time.sleep(3600)


def _eat() -> None:
    bytearray(1 << 34)


POISONS: dict[str, Callable[[], object]] = {
    "hangs": _hang,
    "exits": lambda: os._exit(1),
    "dies": lambda: os.kill(os.getpid(), 9),
    "eats": _eat,
}


class InThread:
    """Engines in a thread of this process, where a request can harm the worker."""

    def __init__(self, handle: Callable[[bytes], Answer | Skipped]) -> None:
        self._handle = handle
        self._thread = ThreadPoolExecutor(1)
        self._over = False

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """Work the request and return its result."""
        if self._over:
            raise NotBegun
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, work, request, lambda data, *_, **__: self._handle(data))
        except asyncio.CancelledError:
            if self._over:
                raise NotBegun from None
            raise

    def begin_no_more(self) -> None:
        """Let running requests end, and cancel those that wait."""
        self._over = True
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def close(self) -> None:
        """Stop taking requests; a running thread cannot be stopped."""
        self._thread.shutdown(wait=False)
