"""The arithmetic of docs/scaling.md, and a simulation to check it."""

import heapq
import math
import random
from collections.abc import Iterator

USED = 0.7
"""The greatest share of a core's time; above it the queue grows faster than requests arrive."""


def cores(requests_a_second: float, milliseconds: float) -> int:
    """Engine cores for so many requests a second that take so many milliseconds each."""
    return max(1, math.ceil(requests_a_second * milliseconds / 1000 / USED))


def waited(requests_a_second: float, milliseconds: float, cores: int, count: int, seed: int = 1) -> list[float]:
    """Seconds that each of so many requests waits and is worked; they arrive at random times, and no two are alike."""
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
