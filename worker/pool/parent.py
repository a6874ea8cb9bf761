"""A child process learns of its parent's end, however that came about."""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def tell_me_of_its_end(number: signal.Signals) -> None:
    """Have this process sent that signal when its parent ends, even killed. Linux alone can do so.

    The kernel means the thread that started this process: it must live as long as its process does.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, number)


def end_with(parent: int) -> None:
    """End this process when the process of that id ends, which started it; at once where it is gone already."""
    tell_me_of_its_end(signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
