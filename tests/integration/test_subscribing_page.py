"""What docs/subscribing.md tells a subscriber to write works as it is written, with the rights that it names."""

import asyncio
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nats
import pytest
from nats.aio.client import Client
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from tests.support.documents import DOCS, ROOT, commands
from tests.support.settled import settled
from tests.support.told import running as programme
from worker.development.server import EmbeddedServer, running

PAGE = (DOCS / "subscribing.md").read_text("utf-8")
REQUESTS = "athlete-ally.plans.generation-requested"
NODE = ROOT / "tests" / "contracts" / "node" / "node_modules"


def blocks(language: str) -> list[str]:
    """The page's blocks of that language; none for those that name none."""
    fences = PAGE.split("```")[1::2]
    return [body for head, _, body in (fence.partition("\n") for fence in fences) if head == language]


@pytest.fixture
def nats_server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A server on which whoever does not say who he is has all rights, until `left_to_readers`."""
    (rights,) = blocks("")
    reader = f'{{user: reader, password: hunter2, permissions {{ {rights} subscribe {{ allow: ["_INBOX.>"] }} }} }}'
    users = f"[{{user: admin, password: hunter2}}\n{reader}]"
    for user in ("admin", "reader"):
        (tmp_path / f"{user}.conf").write_text(
            f"accounts {{ A {{ jetstream: enabled, users: {users} }} }}\nno_auth_user: {user}"
        )
    with running(tmp_path / "jetstream", ["-c", str(tmp_path / "admin.conf")]) as server:
        yield server


@dataclass(frozen=True)
class Answered:
    """What readers find."""

    client: Client
    sessions: dict[str, int]
    """How many each result of 2.x has, by the eventId of its request."""


@pytest.fixture
async def left_to_readers(answered: Client, nats_server: EmbeddedServer, tmp_path: Path) -> AsyncIterator[Answered]:
    """The same server, on which whoever does not say who he is has the page's rights, and an inbox."""
    sessions = {}
    for request in ("request-1", "request-2"):
        found = await answered.jetstream().get_last_msg("AA_CORE_HOT", f"athlete-ally.plans.compressed.v2.{request}")
        sessions[request] = len(json.loads(found.data or b"")["sessions"])
    await answered.close()
    await asyncio.to_thread(nats_server.stop)
    nats_server.options = ("-c", str(tmp_path / "reader.conf"))
    await asyncio.to_thread(nats_server.start)
    client = await nats.connect(nats_server.url)
    yield Answered(client, sessions)
    await client.close()


@pytest.fixture
async def answered(
    client: Client, nats_server: EmbeddedServer, work: Any, make_request: Callable[..., bytes]
) -> Client:
    """Requests of all sorts that are answered, in 1.x as well, and the page's consumer."""
    async with work(older_results=(1,)):
        await client.jetstream().publish(REQUESTS, make_request("request-1"))
        await client.jetstream().publish(REQUESTS, make_request("request-2", plan=None))
        await client.jetstream().publish(REQUESTS, make_request("request-3", plan={"microcycles": []}))
        await settled(client)
    (command,) = commands(PAGE.replace("\\\n", " "))
    _, _, verb, stream, durable, *options = shlex.split(command)
    assert verb == "add"
    assert {"--pull", "--ack=explicit", "--deliver=all"} <= set(options)
    await client.jetstream().add_consumer(
        stream,
        ConsumerConfig(
            durable_name=durable,
            ack_policy=AckPolicy.EXPLICIT,
            deliver_policy=DeliverPolicy.ALL,
            filter_subjects=[option.removeprefix("--filter=") for option in options if option.startswith("--filter=")],
        ),
    )
    return client


async def _all_acknowledged(client: Client) -> None:
    while True:
        info = await client.jetstream().consumer_info("AA_CORE_HOT", "plan-results")
        if not info.num_pending and not info.num_ack_pending:
            return
        await asyncio.sleep(0.05)


async def _hears_every_answer_once(answered: Answered, command: list[str], folder: Path, url: str) -> None:
    """That a subscriber prints every session of 2.x, and the failure, until all that waits is acknowledged."""
    with programme(command, folder, {**os.environ, "NATS_URL": url}) as subscriber:
        await asyncio.to_thread(subscriber.until, "waiting for results")
        async with asyncio.timeout(60):
            await _all_acknowledged(answered.client)
        await asyncio.to_thread(subscriber.end)
    _, *lines = subscriber.text.splitlines()
    assert len([line for line in lines if line.startswith("request-3 failed: ")]) == 1
    for request, sessions in answered.sessions.items():
        assert len([line for line in lines if re.match(rf"{request} .* minutes: ", line)]) == sessions
    assert len(lines) == 1 + sum(answered.sessions.values())


async def test_the_python_subscriber_hears_every_answer_once_with_the_rights_of_the_page(
    left_to_readers: Answered, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    command = [sys.executable, str(DOCS / "examples" / "subscriber.py")]

    await _hears_every_answer_once(left_to_readers, command, tmp_path, nats_server.url)


async def test_the_typescript_subscriber_hears_every_answer_once_with_the_rights_of_the_page(
    left_to_readers: Answered, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    node = shutil.which("node")
    if node is None or not (NODE / "@nats-io" / "jetstream").exists():
        pytest.skip("the client for TypeScript is not installed: make node")
    (tmp_path / "node_modules").symlink_to(NODE)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    shutil.copy(DOCS / "examples" / "subscriber.ts", tmp_path)
    compiler = [node, str(NODE / "typescript" / "bin" / "tsc"), "--target", "esnext", "--module", "nodenext"]
    await asyncio.to_thread(subprocess.run, [*compiler, "subscriber.ts"], cwd=tmp_path, check=True)

    await _hears_every_answer_once(left_to_readers, [node, "subscriber.js"], tmp_path, nats_server.url)


async def test_the_record_of_a_request_says_what_became_of_it(answered: Client) -> None:
    answers = {}
    for event_id in ("request-1", "request-2", "request-3"):
        names: dict[str, Any] = {"nc": answered, "event_id": event_id}
        lookup = textwrap.indent(blocks("python")[0], "    ")
        exec(f"async def look():\n{lookup}\n    return record", names)
        answers[event_id] = json.loads((await names["look"]()).data)["answer"]

    assert answers == {"request-1": "compressed", "request-2": "compressed", "request-3": "failed"}
