"""The way between, and what can be done to it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from tests.support import proxy
from tests.support.proxy import Proxy


@dataclass
class Echo:
    """A server that says what it is told."""

    port: int = 0
    heard: bytes = b""


@pytest.fixture
async def echo() -> AsyncIterator[Echo]:
    server = Echo()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1024):
            server.heard += data
            writer.write(data)
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    yield server
    listening.close()


@pytest.fixture
async def way(echo: Echo) -> AsyncIterator[Proxy]:
    async with proxy.to(lambda: echo.port) as running:
        yield running


Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture
async def client(way: Proxy) -> AsyncIterator[Ends]:
    reader, writer = await asyncio.open_connection("127.0.0.1", way.port)
    writer.write(b"hello")
    assert await reader.readexactly(5) == b"hello"
    yield reader, writer
    writer.transport.abort()


async def test_what_is_said_gets_through_and_back(way: Proxy, client: Ends) -> None:
    assert way.connections == 1


async def test_what_is_held_up_gets_through_when_it_flows_again(way: Proxy, echo: Echo, client: Ends) -> None:
    reader, writer = client
    way.stall()
    writer.write(b"later")
    await writer.drain()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(reader.read(1), 0.1)
    assert echo.heard == b"hello"
    way.flow()
    assert await reader.readexactly(5) == b"later"


async def test_a_cut_ends_the_connection_for_the_client(way: Proxy, client: Ends) -> None:
    reader, _ = client
    way.cut()
    with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
        await reader.readexactly(1)


async def test_a_cut_in_the_midst_of_a_message_lets_that_many_bytes_through(
    way: Proxy, echo: Echo, client: Ends
) -> None:
    reader, writer = client
    way.cut_after(3)
    writer.write(b"message")
    with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
        await reader.readexactly(7)
    async with asyncio.timeout(5):
        while echo.heard != b"hellomes":
            await asyncio.sleep(0.01)


async def test_a_client_whose_way_is_half_open_is_told_nothing_and_may_come_again(way: Proxy, client: Ends) -> None:
    reader, writer = client
    way.half_open()
    writer.write(b"anybody there")
    await writer.drain()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(reader.read(1), 0.2)
    again, other = await asyncio.open_connection("127.0.0.1", way.port)
    other.write(b"hello")
    assert await again.readexactly(5) == b"hello"
    other.transport.abort()
