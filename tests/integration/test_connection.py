"""The connection, with a broker that goes and comes back."""

import asyncio
import io

from worker import logs
from worker.development.server import EmbeddedServer
from worker.messaging import connection
from worker.messaging.connection import Link
from worker.settings import Settings


class Counting(Link):
    """Counts what goes wrong."""

    errors = 0

    async def on_error(self, error: Exception) -> None:
        self.errors += 1
        await super().on_error(error)


async def test_it_comes_back_after_more_attempts_than_the_client_makes_by_itself(nats_server: EmbeddedServer) -> None:
    give_up = asyncio.Event()
    link = Counting(logs.to(io.StringIO(), "info"), give_up)
    broker = connection.broker(Settings(nats_url=nats_server.url), link)
    client = await broker.connect()
    link.opened(client)
    client.options["reconnect_time_wait"] = 0.001
    nats_server.stop()
    async with asyncio.timeout(60):
        while link.errors < 150:
            await asyncio.sleep(0.01)
        assert not link.online.is_set()
        nats_server.start()
        await link.online.wait()
    assert client.is_connected
    assert not give_up.is_set()
    link.closing = True
    await broker.stop()


async def test_a_client_that_closes_for_good_has_the_worker_end_and_say_why(nats_server: EmbeddedServer) -> None:
    give_up = asyncio.Event()
    link = Link(logs.to(io.StringIO(), "info"), give_up)
    broker = connection.broker(Settings(nats_url=nats_server.url), link)
    client = await broker.connect()
    link.opened(client)
    await client.close()
    async with asyncio.timeout(10):
        await give_up.wait()
    assert "closed the connection for good" in str(link.loss)
