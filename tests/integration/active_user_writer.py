"""A replica that sees users: `python active_user_writer.py NATS_URL WINDOW_SECONDS FIRST LAST`."""

import asyncio
import sys
import time
from dataclasses import replace

import nats

from contracts import topology
from worker.messaging.publish import Publisher
from worker.monitoring.active_users import BUCKET, ActiveUsers


async def main(url: str, window_seconds: int, first: int, last: int) -> None:
    client = await nats.connect(url)
    declared = replace(topology.load().bucket(BUCKET), ttl_seconds=window_seconds)
    users = ActiveUsers(Publisher(client), declared, b"the same secret everywhere", time.monotonic)
    writing = asyncio.create_task(users.run())
    for _ in range(3):
        for number in range(first, last):
            users.seen(f"athlete-{number}")
    await users.written()
    writing.cancel()
    await client.close()


if __name__ == "__main__":
    address, window, *span = sys.argv[1:]
    asyncio.run(main(address, int(window), *map(int, span)))
