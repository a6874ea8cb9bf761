"""Limit how often one caller may ask: a token bucket for each, up to a number of callers."""

import math
from collections import OrderedDict
from collections.abc import Callable

CALLERS_AT_MOST = 10_000


class Rates:
    """Token buckets that hold `burst` requests and fill at `per_second`."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float]) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def seconds_to_wait(self, caller: str) -> int:
        """Take one request from the caller's bucket and return 0, else return the seconds until it has one again."""
        now = self._clock()
        left, then = self._left.pop(caller, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._per_second)
        wait = 0 if left >= 1 else math.ceil((1 - left) / self._per_second)
        self._left[caller] = (left - 1 if left >= 1 else left), now
        if len(self._left) > CALLERS_AT_MOST:
            self._left.popitem(last=False)
        return wait
