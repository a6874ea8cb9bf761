"""A worker takes no more memory for having worked long. CHAOS_MESSAGES says how long."""

import os
from typing import Any

import psutil
import pytest

MESSAGES = int(os.environ.get("CHAOS_MESSAGES", "200000"))
MEASURES = 4
"""How often memory is measured after the first fifth of the messages."""

PART = 2000
"""Messages that wait at a time: what waits long is worked in another way."""


@pytest.mark.chaos
async def test_memory_stays_within_a_tenth_of_what_it_was_after_the_first_fifth(chaos: Any) -> None:
    async with chaos(workers=1) as running:
        measured = []
        for _ in range(MEASURES + 1):
            for _ in range(0, MESSAGES // (MEASURES + 1), PART):
                await running.load(min(PART, MESSAGES // (MEASURES + 1)), seconds=0)
                await running.settled()
            measured.append(sum(resident(process) for process in running.workers[0].processes()))
        assert running.workers[0].exits == []
    first, *later = measured
    assert all(abs(size - first) <= first / 10 for size in later), [f"{size >> 20} MiB" for size in measured]


def resident(process: psutil.Process) -> int:
    return int(process.memory_info().rss)
