"""Paces in the broker's bucket, against a real broker: nothing lost, nothing counted twice, nothing left."""

import asyncio
import json
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client
from typer.testing import CliRunner, Result

from contracts import topology
from tests.integration import pace_writer
from tests.support.performed import a_line, an_event, quiet_bytes
from worker import cli
from worker.broker.streams import bucket_config
from worker.development.server import EmbeddedServer
from worker.pace import stored
from worker.pace.events import Counted, Decision, NotCounted, decide, value_after
from worker.pace.record import WINDOW
from worker.pace.store import BUCKET, PaceStore, PacesUnavailable

PACES = topology.load().bucket(BUCKET)
ROOT = Path(__file__).parents[2]
Store = Callable[..., PaceStore]


@pytest.fixture
async def store(client: Client) -> Store:
    jetstream = client.jetstream()
    await jetstream.add_stream(bucket_config(PACES).evolve(num_replicas=1))
    return lambda secret=b"s" * 16: PaceStore(jetstream, PACES, secret)


async def counted(store: PaceStore, data: bytes, user: str = "athlete-1") -> Decision:
    def change(value: bytes | None) -> tuple[bytes | None, Decision]:
        decision = decide(value, data, lambda _: False)
        return value_after(decision), decision

    return await store.change(user, change)


async def value(store: PaceStore, user: str = "athlete-1") -> bytes:
    found = await store.find(user)
    assert found is not None
    return stored.encode(found.record)


async def test_of_a_stranger_nothing_is_known(store: Store) -> None:
    assert await store().find("athlete-1") is None


async def test_what_is_counted_is_found_with_its_revision(store: Store) -> None:
    await counted(store(), an_event(1))
    first = await store().find("athlete-1")
    await counted(store(), an_event(2))
    second = await store().find("athlete-1")

    assert first is not None
    assert second is not None
    assert (first.record.counted, second.record.counted) == (1, 2)
    assert second.revision > first.revision


async def test_an_event_delivered_again_writes_nothing(store: Store) -> None:
    await counted(store(), an_event(1))
    before = await store().find("athlete-1")

    assert isinstance(await counted(store(), an_event(1)), NotCounted)
    assert await store().find("athlete-1") == before


async def test_four_workers_with_redeliveries_out_of_order_end_on_the_bytes_of_a_quiet_one(store: Store) -> None:
    events = [an_event(order) for order in range(60)]
    order = random.Random(7)
    reach = sorted(range(60), key=lambda at: at + order.uniform(0, WINDOW - 8))
    queue = [events[at] for at in reach for _ in range(2)]

    async def worker() -> None:
        while queue:
            await counted(store(), queue.pop(0))

    await asyncio.gather(*(worker() for _ in range(4)))

    assert await value(store()) == quiet_bytes(events)


async def test_sixteen_writers_at_once_are_all_served(store: Store) -> None:
    decisions = await asyncio.gather(*(counted(store(), an_event(order)) for order in range(16)))

    assert all(isinstance(decision, Counted) for decision in decisions)
    assert await value(store()) == quiet_bytes([an_event(order) for order in range(16)])


async def test_four_workers_killed_at_any_moment_and_started_again_end_on_the_bytes_of_a_quiet_one(
    nats_server: EmbeddedServer, store: Store, tmp_path: Path
) -> None:
    events = [an_event(order) for order in range(28)]
    order = random.Random(11)

    async def worker(number: int) -> None:
        path = tmp_path / f"{number}.jsonl"
        path.write_bytes(b"\n".join(order.sample(events[number::4] + events[(number + 1) % 4 :: 4], 14)))
        for kill_after in (order.randrange(10), None):
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.integration.pace_writer", nats_server.url, str(path)),
                cwd=ROOT,
                stdout=asyncio.subprocess.PIPE,
            )
            assert process.stdout is not None
            async for line in process.stdout:
                if kill_after is not None and int(line) >= kill_after:
                    process.kill()
                    break
            await process.communicate()
            # One that is fast has finished before the signal comes.
            assert process.returncode in ((0,) if kill_after is None else (0, -signal.SIGKILL))

    await asyncio.gather(*(worker(number) for number in range(4)))

    assert await value(store(pace_writer.SECRET), pace_writer.USER) == quiet_bytes(events)


async def test_a_worker_that_dies_before_it_acknowledges_counts_nothing_twice(store: Store) -> None:
    async def dies_after_writing(data: bytes) -> None:
        await counted(store(), data)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await dies_after_writing(an_event(1))
    await counted(store(), an_event(1))
    await counted(store(), an_event(2))

    assert await value(store()) == quiet_bytes([an_event(1), an_event(2)])


async def test_athletes_are_kept_apart_under_pseudonyms(store: Store, client: Client) -> None:
    await counted(store(), an_event(1), "athlete-1")
    await counted(store(), an_event(2), "athlete-2")

    info = await client.jetstream().stream_info(PACES.stream, subjects_filter=">")
    assert len(info.state.subjects or {}) == 2
    assert "athlete" not in str(info.state.subjects)
    assert await store(b"another secret!!").find("athlete-1") is None


async def test_who_is_forgotten_leaves_nothing(store: Store, client: Client) -> None:
    await counted(store(), an_event(1))
    await counted(store(), an_event(2), "athlete-2")

    assert await store().forget("athlete-1")
    assert not await store().forget("athlete-1")
    assert await store().find("athlete-1") is None
    assert (await client.jetstream().stream_info(PACES.stream)).state.messages == 1


async def test_who_was_forgotten_or_deleted_by_hand_may_come_back(store: Store, client: Client) -> None:
    await counted(store(), an_event(1))
    await store().forget("athlete-1")
    await counted(store(), an_event(2))
    bucket = await client.jetstream().key_value(PACES.name)
    (key,) = await bucket.keys()
    await bucket.delete(key)
    await counted(store(), an_event(3))

    assert await value(store()) == quiet_bytes([an_event(3)])


async def test_a_bucket_that_is_gone_is_said(store: Store, client: Client) -> None:
    await client.jetstream().delete_key_value(PACES.name)

    with pytest.raises(PacesUnavailable):
        await store().find("athlete-1")
    with pytest.raises(PacesUnavailable):
        await counted(store(), an_event(1))


async def test_a_value_that_is_no_record_is_left_alone(store: Store, client: Client) -> None:
    await counted(store(), an_event(1))
    bucket = await client.jetstream().key_value(PACES.name)
    (key,) = await bucket.keys()
    await bucket.put(key, b"{}")

    with pytest.raises(stored.RecordUnreadable):
        await counted(store(), an_event(2))
    found: Any = await bucket.get(key)
    assert found.value == b"{}"


async def test_commands_keep_it_in_the_bucket_where_nats_url_is_set(
    nats_server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NATS_URL", nats_server.url)
    history = tmp_path / "history.jsonl"
    history.write_text("".join(json.dumps(a_line(order)) + "\n" for order in range(6)))

    async def run(*arguments: Any) -> Result:
        words = ["pace", *(str(argument) for argument in arguments)]
        return await asyncio.to_thread(CliRunner().invoke, cli.app, words)

    assert "--user" in (await run("import", history)).stderr
    assert "TIME_CRUNCH_PACE_SECRET" in (await run("import", history, "--user", "anna")).stderr
    monkeypatch.setenv("TIME_CRUNCH_PACE_SECRET", "sixteen letters.")
    assert "TIME_CRUNCH_MANAGE_TOPOLOGY" in (await run("import", history, "--user", "anna")).stderr
    monkeypatch.setenv("TIME_CRUNCH_MANAGE_TOPOLOGY", "true")

    assert (await run("import", history, "--user", "anna")).stdout == "6 sessions learned from\n"
    assert "6 sessions learned from" in (await run("show", "--user", "anna")).stdout
    assert "nothing is known yet" in (await run("show", "--user", "ben")).stderr
    assert (await run("forget", "--user", "anna", "--yes")).stdout == "forgotten\n"
    assert "nothing is known yet" in (await run("show", "--user", "anna")).stderr
