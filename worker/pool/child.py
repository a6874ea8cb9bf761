"""The program of a pool process: `python -m worker.pool.child SOCKET_FD PARENT_PID MEMORY_MIB`.

It takes one job at a time from the socket: a pickled function and its arguments. It sends a byte when it begins, then
the pickled result, and takes the next job. It ends when the socket closes.
"""

import ctypes
import gc
import os
import pickle
import resource
import signal
import socket
import struct
import sys
import traceback
from typing import IO, Any

HEAD = struct.Struct(">I")
"""The length in bytes of the pickle that follows."""

BEGUN = b"\x01"
"""Sent before the job is unpickled: from now on the job is to blame if its process ends."""

_PR_SET_PDEATHSIG = 1


def main(descriptor: int, parent_id: int, memory_mib: int) -> None:
    """Do jobs until the parent closes the socket. Ignore the signals that are meant for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal_when_the_parent_ends(signal.SIGKILL)
    if os.getppid() != parent_id:  # it is gone already
        os._exit(1)
    resource.setrlimit(resource.RLIMIT_DATA, (memory_mib << 20, memory_mib << 20))
    end = socket.socket(fileno=descriptor)
    with end.makefile("rb") as incoming:
        serve(end, incoming)


def signal_when_the_parent_ends(number: signal.Signals) -> None:
    """Have the kernel send this process that signal when its parent ends, even if killed. Only Linux can do so.

    To the kernel the parent is the thread that started this process: it must live as long as its process does.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, number)


def serve(end: socket.socket, incoming: IO[bytes]) -> None:
    """Do the jobs that arrive, until the socket closes."""
    frozen = False
    try:
        while head := incoming.read(HEAD.size):
            data = incoming.read(*HEAD.unpack(head))
            end.sendall(BEGUN)
            made = _made(data)
            end.sendall(HEAD.pack(len(made)) + made)
            if not frozen:  # what the first job loaded stays, so the garbage collector need not look through it
                gc.freeze()
                frozen = True
    except (ConnectionError, struct.error):
        return


def _made(data: bytes) -> bytes:
    """Run the job; return its result, or the type and place of its error, pickled: an error's text may quote a plan."""
    try:
        work, arguments = pickle.loads(data)
        made: Any = work(*arguments)
        return pickle.dumps((True, made))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return pickle.dumps((False, f"{type(error).__name__} at {where.filename}:{where.lineno}"))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
