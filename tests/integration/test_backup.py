"""What a backup holds is there again after a restore, and nothing that it answers is answered twice."""

import asyncio
import dataclasses
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from nats.aio.client import Client
from nats.js.api import Header
from typer.testing import CliRunner

from contracts import topology
from tests.support.broker_roles import secured
from tests.support.documents import DOCS, block, section
from worker import cli
from worker.development.server import EmbeddedServer, running
from worker.messaging import streams
from worker.messaging.store import Store
from worker.operations import backup
from worker.planning.source import Stored
from worker.settings import DURABLE

DECLARED = topology.load()
CONSUMER = DECLARED.consumer(DURABLE)
FAILURES = DECLARED.publication("PlanGenerationFailedEvent").subject
PLAN = {"microcycles": [{"sessions": [{"exercises": [{"name": "Back Squat", "sets": 5, "isCoreLift": True}]}]}]}


def forgetting(topology: topology.Topology) -> topology.Topology:
    """The same with streams that know a message id for a second only."""
    short = tuple(dataclasses.replace(stream, duplicate_window_seconds=1) for stream in topology.streams)
    return dataclasses.replace(topology, streams=short)


async def command(server: EmbeddedServer, *words: str) -> Result:
    """Have a command run in a thread, as it has an event loop of its own."""
    return await asyncio.to_thread(CliRunner().invoke, cli.app, list(words), env={"NATS_URL": server.url})


async def kept(client: Client, stream: str) -> Counter[str]:
    """How many messages there are under each subject of a stream."""
    info = await client.jetstream().stream_info(stream, subjects_filter=">")
    return Counter(info.state.subjects or {})


def results(held: Counter[str]) -> dict[str, int]:
    """How many results there are of each request."""
    return {subject: number for subject, number in held.items() if ".compressed." in subject}


async def worked(client: Client) -> None:
    """Wait until every request is settled."""
    async with asyncio.timeout(60):
        while True:
            info = await client.jetstream().consumer_info(CONSUMER.stream, CONSUMER.durable)
            if not info.num_pending and not info.num_ack_pending:
                return
            await asyncio.sleep(0.05)


async def forgotten(client: Client) -> None:
    """Wait until the stream knows no message id any more that it was told before."""
    probe = {Header.MSG_ID.value: "probe"}
    subject = "athlete-ally.probe"
    await client.jetstream().publish(subject, b"", headers=probe)
    async with asyncio.timeout(60):
        while (await client.jetstream().publish(subject, b"", headers=probe)).duplicate:
            await asyncio.sleep(0.1)


async def emptied(server: EmbeddedServer, store: Path) -> None:
    """The server as it is on a new machine."""
    await asyncio.to_thread(server.stop)
    shutil.rmtree(store)
    await asyncio.to_thread(server.start)


@pytest.mark.parametrize("forgets", [False, True], ids=["at once", "when the stream would have forgotten its ids"])
async def test_a_worker_goes_on_from_a_restored_backup_and_doubles_nothing(
    client: Client,
    nats_server: EmbeddedServer,
    work: Any,
    make_request: Callable[..., bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    forgets: bool,
) -> None:
    if forgets:
        monkeypatch.setattr(topology, "load", lambda: forgetting(DECLARED))
    jetstream = client.jetstream()
    async with work():
        await Store(jetstream, DECLARED).put_plan(Stored("plan-1", "athlete-1", PLAN))
        for number in range(4):
            await jetstream.publish(CONSUMER.filter_subject, make_request(f"worked-{number}"))
        await jetstream.publish(CONSUMER.filter_subject, make_request("failed", plan={"microcycles": []}))
        await jetstream.publish(CONSUMER.filter_subject, b'{"eventId": "broken"}')
        await worked(client)
    for number in range(3):
        await jetstream.publish(CONSUMER.filter_subject, make_request(f"waiting-{number}"))
    hot, letters = await kept(client, "AA_CORE_HOT"), await kept(client, "AA_DLQ")

    taken = await command(nats_server, "streams", "backup", str(tmp_path / "backup"))
    assert taken.exit_code == 0, taken.output
    await emptied(nats_server, tmp_path / "jetstream")
    restored = await command(nats_server, "streams", "restore", str(tmp_path / "backup"))
    assert restored.exit_code == 0, restored.output

    assert (await kept(client, "AA_CORE_HOT"), await kept(client, "AA_DLQ")) == (hot, letters)
    if forgets:
        await forgotten(client)
        hot["athlete-ally.probe"] = 2
    async with work():
        await worked(client)
    hot += Counter({f"athlete-ally.plans.compressed.waiting-{number}": 1 for number in range(3)})
    if forgets:
        assert (await kept(client, "AA_CORE_HOT"), await kept(client, "AA_DLQ")) == (hot, letters)
    else:  # the restored stream knows no ids, and what came a moment ago is not looked for where subjects are shared
        assert results(await kept(client, "AA_CORE_HOT")) == results(hot)
    assert letters.total() == 1
    assert (hot[FAILURES], len(results(hot))) == (1, 7)
    store = Store(jetstream, DECLARED)
    assert await store.plan("plan-1") == Stored("plan-1", "athlete-1", PLAN)
    assert all([await store.result(f"job-{kind}-0") for kind in ("worked", "waiting")])


async def test_a_backup_larger_than_the_broker_sends_without_a_word_is_whole(
    client: Client, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    jetstream = client.jetstream()
    await streams.ensure(jetstream, DECLARED, manage=True)
    bodies = [bytes([number]) * 700_000 for number in range(40)]
    for body in bodies:
        await jetstream.publish("dlq.large", body)
    assert (await command(nats_server, "streams", "backup", str(tmp_path / "backup"))).exit_code == 0
    await emptied(nats_server, tmp_path / "jetstream")
    assert (await command(nats_server, "streams", "restore", str(tmp_path / "backup"))).exit_code == 0
    assert [(await jetstream.get_msg("AA_DLQ", seq=number + 1)).data for number in range(40)] == bodies


async def test_nothing_is_overwritten(client: Client, nats_server: EmbeddedServer, tmp_path: Path) -> None:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    folder = str(tmp_path / "backup")
    assert (await command(nats_server, "streams", "backup", folder)).exit_code == 0
    again = await command(nats_server, "streams", "backup", folder)
    over = await command(nats_server, "streams", "restore", folder)
    nothing = await command(nats_server, "streams", "restore", str(tmp_path))
    assert [done.exit_code for done in (again, over, nothing)] == [1, 1, 1]
    assert "name a folder that is not there yet" in again.output
    assert "AA_CORE_HOT" in over.output
    assert "a stream is restored where there is none" in over.output
    assert "no backup is there" in nothing.output


async def test_a_backup_that_was_cut_off_is_none(client: Client, nats_server: EmbeddedServer, tmp_path: Path) -> None:
    done = await command(nats_server, "streams", "backup", str(tmp_path / "backup"))
    assert done.exit_code == 1
    assert "AA_CORE_HOT: stream not found" in done.output
    restored = await command(nats_server, "streams", "restore", str(tmp_path / "backup"))
    assert "no backup is there" in restored.output


def test_the_user_that_the_page_grants_can_back_up_and_restore_and_no_more(tmp_path: Path) -> None:
    granted = block(section(DOCS / "operations.md", "Back up and restore"), "conf").replace(
        "$NATS_BACKUP_PASSWORD", "hunter2"
    )
    everything = "{user: admin, password: hunter2}"
    (tmp_path / "nats.conf").write_text(
        f"accounts {{ TIME_CRUNCH {{ jetstream: enabled, users: [\n{granted}\n{everything}\n] }} }}"
    )
    options = ["-c", str(tmp_path / "nats.conf")]

    def run(url: str, user: str, *words: str, **environment: str) -> Result:
        login = {"NATS_URL": url, "NATS_USER": user, "NATS_PASSWORD": "hunter2", "NATS_INBOX_PREFIX": f"_INBOX_{user}"}
        return CliRunner().invoke(cli.app, ["streams", *words], env={**login, **environment})

    folder = str(tmp_path / "backup")
    with running(tmp_path / "first", options) as server:
        assert run(server.url, "admin", TIME_CRUNCH_MANAGE_TOPOLOGY="true").exit_code == 0
        taken = run(server.url, "backup", "backup", folder)
        assert taken.exit_code == 0, taken.output
    with running(tmp_path / "second", options) as server:
        restored = run(server.url, "backup", "restore", folder)
        assert restored.exit_code == 0, restored.output
        assert run(server.url, "backup", TIME_CRUNCH_MANAGE_TOPOLOGY="true").exit_code == 1
        assert run(server.url, "admin", TIME_CRUNCH_MANAGE_TOPOLOGY="true").exit_code == 0


def test_whoever_may_not_is_told_what_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "BEGIN_SECONDS", 0.5)
    with secured(tmp_path) as broker:
        done = CliRunner().invoke(
            cli.app, ["streams", "backup", str(tmp_path / "backup")], env=broker.environment("operator")
        )
    assert done.exit_code == 1
    assert "$JS.API.STREAM.SNAPSHOT.*" in done.output
