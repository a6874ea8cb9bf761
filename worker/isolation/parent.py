"""A child process learns of its parent's end, however that came about."""

import ctypes
import signal
import sys

_PR_SET_PDEATHSIG = 1


def tell_me_of_its_end(number: signal.Signals) -> None:
    """Have this process sent that signal when its parent ends, even killed. Linux alone can do so."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, number)
