"""What a process of the pool runs: `python -m worker.pool.child SOCKET_FD PARENT_PID MEMORY_MIB`.

It takes one piece of work at a time from the socket: a pickled function and its arguments. It says that it has begun,
then sends back what was made, and takes the next. It ends with its socket.
"""

import gc
import pickle
import resource
import signal
import socket
import struct
import sys
import traceback
from typing import IO, Any

from worker.pool import parent

HEAD = struct.Struct(">I")
"""The length of what follows."""

BEGUN = b"\x01"
"""Sent before the work is looked at: from now on it is to blame for the end of its process."""


def main(descriptor: int, parent_id: int, memory_mib: int) -> None:
    """Work until the parent closes its end. The parent's signals are not for this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    parent.end_with(parent_id)
    resource.setrlimit(resource.RLIMIT_DATA, (memory_mib << 20, memory_mib << 20))
    end = socket.socket(fileno=descriptor)
    with end.makefile("rb") as incoming:
        serve(end, incoming)


def serve(end: socket.socket, incoming: IO[bytes]) -> None:
    """Do what comes, until nobody is there any more."""
    frozen = False
    try:
        while head := incoming.read(HEAD.size):
            data = incoming.read(*HEAD.unpack(head))
            end.sendall(BEGUN)
            made = _made(data)
            end.sendall(HEAD.pack(len(made)) + made)
            if not frozen:  # what the first work loaded stays, and need not be looked through for garbage
                gc.freeze()
                frozen = True
    except (ConnectionError, struct.error):
        return


def _made(data: bytes) -> bytes:
    """What the work makes, pickled with whether it is made; else where it went wrong, as an error's text may quote."""
    try:
        work, arguments = pickle.loads(data)
        made: Any = work(*arguments)
        return pickle.dumps((True, made))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return pickle.dumps((False, f"{type(error).__name__} at {where.filename}:{where.lineno}"))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
