"""What a backup holds is there again after a restore, and nothing that it answers is answered twice."""

import asyncio
import dataclasses
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.api import Header
from typer.testing import CliRunner, Result

from contracts import topology
from tests.support.broker_roles import secured
from tests.support.documents import DOCS, block, section
from tests.support.results import result_place
from tests.support.settled import settled
from worker import cli
from worker.broker import login, streams
from worker.development.server import EmbeddedServer, running
from worker.messaging.publish import Publisher
from worker.messaging.store import Store
from worker.operations import backup
from worker.planning.source import Stored
from worker.settings import DURABLE, Settings

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
        await Store(Publisher(client), DECLARED).put_plan(Stored("plan-1", "athlete-1", PLAN))
        for number in range(4):
            await jetstream.publish(CONSUMER.filter_subject, make_request(f"worked-{number}"))
        await jetstream.publish(CONSUMER.filter_subject, make_request("failed", plan={"microcycles": []}))
        await jetstream.publish(CONSUMER.filter_subject, b'{"eventId": "broken"}')
        await settled(client)
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
        await settled(client)
    hot += Counter({f"athlete-ally.plans.compressed.waiting-{number}": 1 for number in range(3)})
    if forgets:
        assert (await kept(client, "AA_CORE_HOT"), await kept(client, "AA_DLQ")) == (hot, letters)
    else:  # the restored stream knows no ids, and what came a moment ago is not looked for where subjects are shared
        assert results(await kept(client, "AA_CORE_HOT")) == results(hot)
    assert letters.total() == 1
    assert (hot[FAILURES], len(results(hot))) == (1, 7)
    assert await Store(Publisher(client), DECLARED).plan("plan-1") == Stored("plan-1", "athlete-1", PLAN)
    assert all([await result_place(client, f"job-{kind}-0") for kind in ("worked", "waiting")])


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


async def test_a_backup_whose_facts_cannot_be_read_is_not_restored_at_all(
    client: Client, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    assert (await command(nats_server, "streams", "backup", str(tmp_path / "backup"))).exit_code == 0
    await emptied(nats_server, tmp_path / "jetstream")
    facts = tmp_path / "backup" / "KV_plans" / backup.FACTS
    facts.write_bytes(facts.read_bytes()[:-10])
    restored = await command(nats_server, "streams", "restore", str(tmp_path / "backup"))
    assert restored.exit_code == 1
    assert f"{facts}: " in restored.output
    assert "this stream's backup cannot be read" in restored.output
    assert await client.jetstream().streams_info() == []


async def test_a_restore_that_broke_off_goes_on_without_the_folders_that_are_done(
    client: Client, nats_server: EmbeddedServer, tmp_path: Path
) -> None:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    folder = tmp_path / "backup"
    assert (await command(nats_server, "streams", "backup", str(folder))).exit_code == 0
    await emptied(nats_server, tmp_path / "jetstream")
    messages = folder / "KV_plans" / backup.MESSAGES
    whole = messages.read_bytes()
    messages.write_bytes(whole[: len(whole) // 2])
    broken = await command(nats_server, "streams", "restore", str(folder))
    assert broken.exit_code == 1
    done = [line.partition(":")[0] for line in broken.output.splitlines() if " messages, " in line]
    assert "AA_DLQ" in done
    assert "KV_plans" not in done

    messages.write_bytes(whole)
    for name in done:
        (folder / name).rename(tmp_path / name)
    restored = await command(nats_server, "streams", "restore", str(folder))
    assert restored.exit_code == 0, restored.output
    assert {info.config.name for info in await client.jetstream().streams_info()} >= {"KV_plans", *done}


async def test_a_large_stream_has_time_to_be_checked(
    client: Client, nats_server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    monkeypatch.setattr(backup, "BEGIN_SECONDS", 0.0)
    taken = await command(nats_server, "streams", "backup", str(tmp_path / "backup"))
    assert taken.exit_code == 0, taken.output


async def test_an_answer_that_cannot_come_any_more_is_not_waited_for(
    client: Client, nats_server: EmbeddedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "BEGIN_SECONDS", 0.05)

    async def stop(_: Msg) -> None:
        await asyncio.to_thread(nats_server.stop)

    await client.subscribe("endless", cb=stop)
    await client.flush()
    async with login.for_a_moment(Settings(nats_url=nats_server.url)) as asking:
        with pytest.raises((NatsError, OSError)):
            await backup._answer(asking, "endless", b"")


async def test_a_broker_that_is_slow_is_not_said_to_forbid(
    client: Client, nats_server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    monkeypatch.setattr(backup, "STREAM_SECONDS", 0.0)
    taken = await command(nats_server, "streams", "backup", str(tmp_path / "backup"))
    assert taken.exit_code == 1
    assert "the broker does not answer: timeout\n" in taken.output


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
