"""The arithmetic of docs/scaling.md, and a simulation that it is held against."""

import heapq
import math
import random
from collections.abc import Iterator

USED = 0.7
"""Of a core's time at most; above it what waits grows faster than what comes in."""


def cores(requests_a_second: float, milliseconds: float) -> int:
    """Engine cores for that rate of requests that take so long each."""
    return max(1, math.ceil(requests_a_second * milliseconds / 1000 / USED))


def waited(requests_a_second: float, milliseconds: float, cores: int, count: int, seed: int = 1) -> list[float]:
    """Seconds each of so many requests waits and is worked, in the order they come at random; no two are alike."""
    return list(_waits(requests_a_second, milliseconds / 1000, cores, count, random.Random(seed)))


def _waits(rate: float, seconds: float, cores: int, count: int, chance: random.Random) -> Iterator[float]:
    free = [0.0] * cores
    now = 0.0
    for _ in range(count):
        now += chance.expovariate(rate)
        begin = max(now, heapq.heappop(free))
        end = begin + chance.uniform(0.5, 1.5) * seconds
        heapq.heappush(free, end)
        yield end - now
