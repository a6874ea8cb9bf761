"""Waits for the end of all requests."""

import asyncio

from nats.aio.client import Client

from contracts import topology
from worker.settings import DURABLE


async def settled(client: Client) -> None:
    """Wait until no request is left to deliver or to settle."""
    consumer = topology.load().consumer(DURABLE)
    async with asyncio.timeout(60):
        while True:
            info = await client.jetstream().consumer_info(consumer.stream, consumer.durable)
            if not info.num_pending and not info.num_ack_pending:
                return
            await asyncio.sleep(0.05)
