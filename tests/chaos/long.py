"""The long run: a mix of requests and faults, as large and as long as one likes."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.chaos import harness
from tests.chaos.harness import Report, Waits
from tests.chaos.schedule import draw

LONG = Waits(ack_wait_seconds=5, duplicate_window_seconds=5)
"""As short a wait as work under faults allows, and a window that most redeliveries come after."""

SHORT = {"TIME_CRUNCH_REQUEST_DEADLINE_SECONDS": "5"}
"""For a request that never ends."""


@dataclass(frozen=True)
class Size:
    """How much of it."""

    seed: int = 1
    seconds: float = 600.0
    requests: int = 100_000
    workers: int = 3
    every: float = 4.0
    """Seconds from a fault to the next, on the average."""

    is_older_read: bool = True
    """Whether results are published in 1.x too."""


async def run(size: Size, folder: Path, say: Callable[[str], object]) -> Report:
    """Requests for `seconds`, evenly, and the faults of the seed's schedule at the same time; then the ledger."""
    schedule = draw(size.seed, size.seconds, size.workers, every=size.every)
    for step in schedule:
        say(str(step))
    async with harness.running(
        folder,
        seed=size.seed,
        workers=size.workers,
        waits=LONG,
        environment=SHORT,
        is_older_read=size.is_older_read,
    ) as chaos:
        await chaos.with_load(schedule, size.requests, size.seconds)
        say(f"all published after {chaos.seconds:.0f} s, {len(chaos.ledger.confirmed)} confirmed; waiting for the rest")
        return await chaos.finish()


def main(size: Size, say: Callable[[str], object]) -> int:
    """The exit code: 0 where every promise was kept. The folder is kept where one was not."""
    folder = Path(tempfile.mkdtemp(prefix="time-crunch-chaos-"))
    say(f"seed {size.seed}, {size.requests} requests in {size.seconds:g} s, {size.workers} workers; in {folder}")
    report = asyncio.run(run(size, folder, say))
    say(str(report))
    if report.clean:
        shutil.rmtree(folder)
        return 0
    say(f"logs of the workers are in {folder}; CHAOS_SEED={size.seed} has the same requests and faults again")
    return 1
