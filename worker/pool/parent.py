"""End a child process when its parent ends, for whatever reason."""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def tell_me_of_its_end(number: signal.Signals) -> None:
    """Have the kernel send this process that signal when its parent ends, even if killed. Only Linux can do so.

    To the kernel the parent is the thread that started this process: it must live as long as its process does.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, number)


def end_with(parent: int) -> None:
    """End this process when its parent, the process with that id, ends; at once if the parent is gone already."""
    tell_me_of_its_end(signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
