"""A proxy between a client and its server that a test can disturb."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

CHUNK = 65536


class Proxy:
    """Passes bytes on, between every client that connects to `port` and the server behind it."""

    def __init__(self, server_port: Callable[[], int]) -> None:
        """`server_port` is called at each connection."""
        self._server_port = server_port
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._cut_after: int | None = None
        self._pairs: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.delay_seconds = 0.0
        self.port = 0
        self.connections = 0
        """The number of connections so far."""

    @property
    def url(self) -> str:
        """The address at which clients find the proxy."""
        return f"nats://127.0.0.1:{self.port}"

    def stall(self) -> None:
        """Take bytes and pass none on, in both directions, until `flow`; connections stay open."""
        self._flowing.clear()

    def flow(self) -> None:
        """Pass on the bytes held back, and later ones."""
        self._flowing.set()

    def cut(self) -> None:
        """Break every connection."""
        for pair in list(self._pairs):
            _abort(*pair)

    def cut_after(self, count: int) -> None:
        """Break every connection once that many more bytes have come from the client, even within a message."""
        self._cut_after = count

    def half_open(self) -> None:
        """Close every connection towards the server; the client is not told, and its bytes go nowhere."""
        for client, server in list(self._pairs):
            self._pairs.discard((client, server))
            self._pairs.add((client, client))
            _abort(server)

    async def serve(self, client_reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        """Pass bytes on between one client and the server."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            await self._flowing.wait()
            server_reader, server = await asyncio.open_connection("127.0.0.1", self._server_port())
        except OSError:
            _abort(client)
            self._tasks.discard(task)
            return
        pair = (client, server)
        self._pairs.add(pair)
        try:
            ways = [
                asyncio.create_task(self._pass_on(client_reader, server, from_client=True)),
                asyncio.create_task(self._pass_on(server_reader, client, from_client=False)),
            ]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            await asyncio.wait(ways)
            if pair not in self._pairs:  # half open: the client's end stays until the client closes it
                await self._swallow(client_reader)
        finally:
            self._pairs -= {pair, (client, client)}
            _abort(client, server)
            self._tasks.discard(task)

    async def close(self) -> None:
        """End every connection."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, from_client: bool) -> None:
        with suppress(OSError):
            while data := await reader.read(CHUNK):
                await self._flowing.wait()
                if self.delay_seconds:
                    await asyncio.sleep(self.delay_seconds)
                if from_client and self._cut_after is not None:
                    if len(data) > self._cut_after:
                        writer.write(data[: self._cut_after])
                        await writer.drain()
                        self._cut_after = None
                        self.cut()
                        return
                    self._cut_after -= len(data)
                writer.write(data)
                await writer.drain()

    async def _swallow(self, reader: asyncio.StreamReader) -> None:
        with suppress(OSError):
            while await reader.read(CHUNK):
                pass


def _abort(*writers: asyncio.StreamWriter) -> None:
    for writer in writers:
        writer.transport.abort()


@asynccontextmanager
async def to(server_port: Callable[[], int]) -> AsyncIterator[Proxy]:
    """A proxy on a free port, for as long as the context lasts."""
    proxy = Proxy(server_port)
    listening = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = listening.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        listening.close()
        await proxy.close()
