"""What docs/subscribing.md tells a subscriber to write works as it is written, with the rights that it names."""

import asyncio
import contextlib
import json
import os
import shlex
import shutil
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nats
import pytest
from nats.aio.client import Client
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from tests.support.documents import DOCS, ROOT, commands
from tests.support.settled import settled
from worker.development.server import EmbeddedServer, running

PAGE = (DOCS / "subscribing.md").read_text("utf-8")
REQUESTS = "athlete-ally.plans.generation-requested"
NODE = ROOT / "tests" / "contracts" / "node" / "node_modules"
PREFIX = "_INBOX_reader"
EVENTS = ["PlanCompressedEvent", "PlanCompressedEvent", "PlanGeneratedEvent", "PlanGenerationFailedEvent"]


def blocks(language: str) -> list[str]:
    """The page's blocks of that language; none for those that name none."""
    fences = PAGE.split("```")[1::2]
    return [body for head, _, body in (fence.partition("\n") for fence in fences) if head == language]


@pytest.fixture
def nats_server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A server on which a reader has the page's rights and an inbox of its own, and anybody else all."""
    (rights,) = blocks("")
    subscribe = f'subscribe {{ allow: ["{PREFIX}.>"] }}'
    reader = f"{{user: reader, password: hunter2, permissions {{ {rights} {subscribe} }} }}"
    (tmp_path / "nats.conf").write_text(
        f"accounts {{ A {{ jetstream: enabled, users: [{{user: admin, password: hunter2}}\n{reader}] }} }}\n"
        "no_auth_user: admin"
    )
    with running(tmp_path / "jetstream", ["-c", str(tmp_path / "nats.conf")]) as server:
        yield server


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


async def test_the_python_of_the_page_hears_every_event_once(answered: Client, nats_server: EmbeddedServer) -> None:
    refused: list[Exception] = []

    async def on_error(error: Exception) -> None:
        refused.append(error)

    heard: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
    nc = await nats.connect(nats_server.url, user="reader", password="hunter2", inbox_prefix=PREFIX, error_cb=on_error)
    names = {"nc": nc, "nats": nats, "json": json, "handle": lambda *told: heard.put_nowait(told)}
    exec("async def subscriber():\n" + textwrap.indent(blocks("python")[0], "    "), names)
    running = asyncio.create_task(names["subscriber"]())  # type: ignore[operator]
    async with asyncio.timeout(60):
        events = [await heard.get() for _ in EVENTS]
        await _all_acknowledged(answered)
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    await nc.close()

    assert sorted(kind for kind, _ in events) == EVENTS
    assert {event["userId"] for _, event in events} == {"athlete-1"}
    assert heard.empty()
    assert refused == []


async def test_the_typescript_of_the_page_hears_every_event_once(
    answered: Client, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    node = shutil.which("node")
    if node is None or not (NODE / "@nats-io" / "jetstream").exists():
        pytest.skip("the client for TypeScript is not installed: make node")
    (tmp_path / "node_modules").symlink_to(NODE)
    script = tmp_path / "subscriber.mjs"
    script.write_text(
        'import { connect } from "@nats-io/transport-node";\nimport { jetstream } from "@nats-io/jetstream";\n'
        f'const options = {{ user: "reader", pass: "hunter2", inboxPrefix: "{PREFIX}" }};\n'
        "const nc = await connect({ servers: process.env.NATS_URL, ...options });\n"
        "const handle = (kind, event) => console.log(JSON.stringify([kind, event.userId]));\n" + blocks("ts")[0]
    )
    process = await asyncio.create_subprocess_exec(
        node, str(script), env={**os.environ, "NATS_URL": nats_server.url}, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(60):
            told = [json.loads(await process.stdout.readline()) for _ in EVENTS]
            await _all_acknowledged(answered)
    finally:
        process.kill()
        await process.wait()

    assert sorted(kind for kind, _ in told) == EVENTS
    assert {user for _, user in told} == {"athlete-1"}


async def test_the_record_of_a_request_says_what_became_of_it(answered: Client) -> None:
    answers = {}
    for event_id in ("request-1", "request-2", "request-3"):
        names: dict[str, Any] = {"nc": answered, "event_id": event_id}
        lookup = textwrap.indent(blocks("python")[1], "    ")
        exec(f"async def look():\n{lookup}\n    return record", names)
        answers[event_id] = json.loads((await names["look"]()).data)["answer"]

    assert answers == {"request-1": "compressed", "request-2": "compressed", "request-3": "failed"}
