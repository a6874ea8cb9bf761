"""`time-crunch trace` finds a request wherever it stands."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from nats.aio.client import Client
from nats.js import JetStreamContext
from typer.testing import CliRunner

from contracts import topology
from tests.support.settled import settled
from worker import cli
from worker.broker import streams
from worker.development.server import EmbeddedServer

READ_AT_MOST = 100
REQUESTS = topology.load().consumer("time-crunch-plan-gen").filter_subject


def trace(server: EmbeddedServer, event_id: str, *options: str) -> tuple[int, Any]:
    command = ["trace", event_id, "--json", *options]
    done = CliRunner().invoke(cli.app, command, env={"NATS_URL": server.url})
    return done.exit_code, json.loads(done.stdout)


async def test_a_request_is_found_with_its_answer_its_letter_and_its_log_fields(
    work: Any, client: Client, nats_server: EmbeddedServer, make_request: Callable[..., bytes]
) -> None:
    async with work() as worker:
        await client.jetstream().publish(REQUESTS, make_request("answered"))
        await client.jetstream().publish(REQUESTS, make_request("failed", plan={"microcycles": []}))
        await client.jetstream().publish(REQUESTS, make_request("invalid", proficiency="champion"))
        await settled(client)
    answered, failed, invalid = [
        (await asyncio.to_thread(trace, nats_server, name))[1] for name in ("answered", "failed", "invalid")
    ]
    assert [found["what"] for found in answered["messages"]] == ["request", "result"]
    assert answered["state"] == "ended: result"
    assert answered["log"]["job_id"] == "job-answered"
    assert [found["what"] for found in failed["messages"]] == ["request", "failure event"]
    assert {"request", "dead letter"} <= {found["what"] for found in invalid["messages"]}
    (letter,) = [found for found in invalid["messages"] if found["what"] == "dead letter"]
    assert (letter["reason"], letter["path"], letter["deliveries"]) == ("schema-invalid", "proficiency", 1)
    (line,) = [line for line in worker.lines() if line.get("event_id") == "answered"]
    assert {name: line[name] for name in ("sequence", "subject", "job_id", "user")} == {
        name: answered["log"][name] for name in ("sequence", "subject", "job_id", "user")
    }


OTHERS = 1500


async def others(client: Client, body: bytes) -> None:
    """Many other requests and failure events."""
    subjects = (REQUESTS, topology.load().publication("PlanGenerationFailedEvent").subject)
    await asyncio.gather(*(client.jetstream().publish(to, body, timeout=60) for _ in range(OTHERS) for to in subjects))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stream of every message that is read by its place."""
    seen = list[str]()
    get = JetStreamContext.get_msg

    async def counting(self: JetStreamContext, stream_name: str, *args: Any, **options: Any) -> Any:
        seen.append(stream_name)
        return await get(self, stream_name, *args, **options)

    monkeypatch.setattr(JetStreamContext, "get_msg", counting)
    return seen


async def test_few_messages_are_read_where_there_are_thousands(
    work: Any, client: Client, nats_server: EmbeddedServer, make_request: Callable[..., bytes], reads: list[str]
) -> None:
    cases: dict[str, tuple[dict[str, Any], list[str]]] = {
        "answered": ({}, ["request", "result"]),
        "failed": ({"plan": {"microcycles": []}}, ["failure event", "request"]),
        "invalid": ({"proficiency": "champion"}, ["dead letter", "failure event", "request"]),
    }
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    await others(client, make_request("before", timeCrunchTargetMinutes=None))
    async with work():
        for name, (changed, _) in cases.items():
            await client.jetstream().publish(REQUESTS, make_request(name, **changed))
        await settled(client)
    await others(client, make_request("after"))
    for name, (_, expected) in cases.items():
        reads.clear()
        _, found = await asyncio.to_thread(trace, nats_server, name)
        assert sorted(message["what"] for message in found["messages"]) == expected
        assert len(reads) <= READ_AT_MOST, (name, len(reads))
    reads.clear()
    _, whole = await asyncio.to_thread(trace, nats_server, "answered", "--whole")
    assert [message["what"] for message in whole["messages"]] == ["request", "result"]
    assert len(reads) >= 4 * OTHERS


async def test_a_request_that_waits_and_one_that_is_nowhere(
    client: Client, nats_server: EmbeddedServer, make_request: Callable[..., bytes]
) -> None:
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    await client.jetstream().publish(REQUESTS, make_request("waits"))
    code, found = await asyncio.to_thread(trace, nats_server, "waits")
    assert (code, found["state"]) == (0, "waits for a worker: not delivered yet")
    code, found = await asyncio.to_thread(trace, nats_server, "nowhere")
    assert (code, found["state"], found["messages"]) == (1, "not found", [])
