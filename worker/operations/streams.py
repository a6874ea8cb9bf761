"""The broker's streams, buckets and consumer held against what is declared, at the command line."""

import asyncio

from contracts import topology
from worker.messaging import connection, streams
from worker.settings import Settings


def check(settings: Settings) -> None:
    """Compare, and first create what is missing where the settings have us manage the topology.

    Raises ConnectionLost, JetStreamUnavailable, and TopologyMismatch with every difference.
    """

    async def run() -> None:
        async with connection.for_a_moment(settings) as client:
            await streams.ensure(client.jetstream(), topology.load(), settings.manage_topology)

    asyncio.run(run())
