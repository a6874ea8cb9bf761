"""Counts events of one athlete in a process of its own, so that a test can kill it at any moment.

Usage: python -m tests.integration.pace_writer URL FILE, a SessionPerformedEvent a line. Says the number of each event
once it is stored.
"""

import asyncio
import sys
from pathlib import Path

import nats

from contracts import topology
from worker.pace.events import Decision, decide, value_after
from worker.pace.store import BUCKET, PaceStore

PACES = topology.load().bucket(BUCKET)
SECRET = b"sixteen letters."
USER = "athlete-1"


async def main(url: str, path: Path) -> None:
    """Count every event of the file, in its order."""
    client = await nats.connect(url)
    store = PaceStore(client.jetstream(), PACES, SECRET)
    for number, data in enumerate(path.read_bytes().splitlines()):

        def change(value: bytes | None, data: bytes = data) -> tuple[bytes | None, Decision]:
            decision = decide(value, data, lambda _: False)
            return value_after(decision), decision

        await store.change(USER, change)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    await client.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
