"""What an engine's process runs: `python -m worker.isolation.process SOCKET_FD MARK_FD REFERENCE MEMORY_MIB`.

It takes requests from the socket, one after the other, and ends with it. `reference` names what makes the handle, as
`module:function`.
"""

import gc
import importlib
import os
import resource
import signal
import socket
import sys
from collections import deque

from worker import service
from worker.isolation import frames, parent
from worker.isolation.frames import Frames, Kind, frame
from worker.isolation.mark import Mark
from worker.isolation.work import NewHandle, Question, Worked, worked
from worker.planning.source import StoreAway

RECEIVED_AT_ONCE = 1 << 18

TOGETHER = 8
"""Results sent at a time, as each sending costs as much as a small request."""

PATIENCE_SECONDS = 0.005
"""How long a result waits for others to be sent with, whatever the engine does meanwhile."""


class Closed(Exception):
    """The worker needs this engine no more."""


class Channel:
    """The engine's end of the socket."""

    def __init__(self, end: socket.socket, mark: Mark) -> None:
        self._end = end
        self._mark = mark
        self._frames = Frames()
        self._requests: deque[bytes] = deque()
        self._told: deque[bytes] = deque()
        self._unsent: list[bytes] = []  # always this one list: a signal's handler may come between any two steps
        self._sending = False
        self._patient = False
        signal.signal(signal.SIGALRM, self._lose_patience)

    def ready(self) -> None:
        """Say that requests are taken."""
        self._unsent.append(frame(Kind.READY))
        self._send()

    def request(self) -> bytes:
        """The next request, which is thereby begun. Raises Closed."""
        request = self._next(self._requests)
        self._mark.begin()
        return request

    def answer(self, result: Worked) -> None:
        """Say what came of the oldest request: soon, and with others."""
        self._unsent.append(frame(Kind.WORKED, frames.pack(result)))
        if len(self._unsent) >= TOGETHER:
            self._send()
        elif not self._patient:
            self._patient = True
            signal.setitimer(signal.ITIMER_REAL, PATIENCE_SECONDS)

    def ask(self, question: Question) -> bytes | bool | None:
        """What the worker knows. Raises StoreAway."""
        self._unsent.append(frame(Kind.ASKED, frames.pack(question)))
        told = frames.to_told(self._next(self._told))
        if told.away is not None:
            raise StoreAway(told.away)
        return told.value

    def plan_value(self, plan_id: str) -> bytes | None:
        """What is stored under that id; none where nothing is."""
        value = self.ask(("plan_value", plan_id))
        return value if isinstance(value, bytes) else None

    def admits(self, user_id: str) -> bool:
        """Whether that user is in the rollout."""
        return bool(self.ask(("admits", user_id)))

    def _next(self, wanted: deque[bytes]) -> bytes:
        while not wanted:
            self._send()
            piece = self._end.recv(RECEIVED_AT_ONCE)
            if not piece:
                raise Closed
            for kind, payload in self._frames.of(piece):
                (self._told if kind is Kind.TOLD else self._requests).append(payload)
        return wanted.popleft()

    def _send(self) -> None:
        """Send what is not sent yet."""
        self._sending = True
        unsent = self._unsent[:]
        del self._unsent[:]
        self._end.sendall(b"".join(unsent))
        self._sending = False

    def _lose_patience(self, *_: object) -> None:
        """Called by the timer's signal, in the midst of a request: whatever goes wrong here is not that request's."""
        self._patient = False
        if self._unsent and not self._sending:
            try:
                self._send()
            except BaseException:
                os._exit(1)  # results are lost, so they have to be worked again


def run(channel: Channel, new_handle: NewHandle) -> None:
    """Work requests until the worker closes its end."""
    handle = new_handle(channel)
    gc.freeze()  # what is loaded stays, and need not be looked at again and again
    channel.ready()
    try:
        while True:
            channel.answer(worked(handle, service.failure_of, channel.request()))
    except (Closed, ConnectionError):
        return


def named(reference: str) -> NewHandle:
    """What a reference such as `worker.isolation.handle:new_handle` names."""
    module, _, name = reference.partition(":")
    made: NewHandle = getattr(importlib.import_module(module), name)
    return made


def main(socket_descriptor: int, mark_descriptor: int, reference: str, memory_mib: int) -> None:
    """Be an engine; the worker's signals are not for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    parent.tell_me_of_its_end(signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_DATA, (memory_mib << 20, memory_mib << 20))
    mark = Mark(mark_descriptor)
    os.close(mark_descriptor)
    run(Channel(socket.socket(fileno=socket_descriptor), mark), named(reference))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
