"""What an engine's process runs: `python -m worker.isolation.process FD REFERENCE MEMORY_MIB`.

It takes requests from the socket, one after the other, and ends with it. `reference` names what makes the handle, as
`module:function`.
"""

import importlib
import pickle
import resource
import signal
import socket
import sys
from collections import deque
from typing import Any

from worker import service
from worker.isolation import parent
from worker.isolation.frames import Frames, Kind, frame
from worker.isolation.work import NewHandle, Question, worked
from worker.planning.source import StoreAway

RECEIVED_AT_ONCE = 1 << 18


class Closed(Exception):
    """The worker needs this engine no more."""


class Channel:
    """The engine's end of the socket."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        self._frames = Frames()
        self._requests: deque[bytes] = deque()
        self._told: deque[bytes] = deque()

    def send(self, kind: Kind, payload: bytes = b"") -> None:
        """Send a frame."""
        self._end.sendall(frame(kind, payload))

    def request(self) -> bytes:
        """The next request. Raises Closed."""
        return self._next(self._requests)

    def ask(self, question: Question) -> Any:
        """What the worker knows. Raises StoreAway."""
        self.send(Kind.ASKED, pickle.dumps(question))
        told = pickle.loads(self._next(self._told))
        if isinstance(told, StoreAway):
            raise told
        return told

    def plan_value(self, plan_id: str) -> bytes | None:
        """What is stored under that id; none where nothing is."""
        value: bytes | None = self.ask(("plan_value", plan_id))
        return value

    def admits(self, user_id: str) -> bool:
        """Whether that user is in the rollout."""
        return bool(self.ask(("admits", user_id)))

    def _next(self, wanted: deque[bytes]) -> bytes:
        while not wanted:
            piece = self._end.recv(RECEIVED_AT_ONCE)
            if not piece:
                raise Closed
            for kind, payload in self._frames.of(piece):
                (self._told if kind is Kind.TOLD else self._requests).append(payload)
        return wanted.popleft()


def run(end: socket.socket, new_handle: NewHandle) -> None:
    """Work requests until the worker closes its end."""
    channel = Channel(end)
    handle = new_handle(channel)
    channel.send(Kind.READY)
    try:
        while True:
            result = worked(handle, service.failure_of, channel.request())
            channel.send(Kind.WORKED, pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
    except (Closed, ConnectionError):
        return


def named(reference: str) -> NewHandle:
    """What a reference such as `worker.isolation.handle:new_handle` names."""
    module, _, name = reference.partition(":")
    made: NewHandle = getattr(importlib.import_module(module), name)
    return made


def main(descriptor: int, reference: str, memory_mib: int) -> None:
    """Be an engine; the worker's signals are not for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    parent.tell_me_of_its_end(signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_DATA, (memory_mib << 20, memory_mib << 20))
    run(socket.socket(fileno=descriptor), named(reference))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
