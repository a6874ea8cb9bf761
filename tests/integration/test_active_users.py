"""Users are counted once, whichever replica saw them."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client

from contracts import topology
from worker.broker.streams import bucket_config
from worker.development.server import EmbeddedServer
from worker.messaging.publish import Publisher
from worker.monitoring.active_users import BUCKET, ActiveUsers
from worker.settings import DURABLE

WINDOW_SECONDS = 4
WRITER = Path(__file__).with_name("active_user_writer.py")
DECLARED = replace(topology.load().bucket(BUCKET), ttl_seconds=WINDOW_SECONDS)


async def counted(client: Client) -> int:
    return (await client.jetstream().stream_info(DECLARED.stream)).state.messages


async def replica(server: EmbeddedServer, first: int, last: int) -> int:
    numbers = map(str, (3600, first, last))
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(WRITER), server.url, *numbers, cwd=WRITER.parents[2], env={"PYTHONPATH": "."}
    )
    return await process.wait()


async def test_three_replicas_that_see_the_same_users_count_each_once(
    nats_server: EmbeddedServer, client: Client
) -> None:
    await client.jetstream().add_stream(bucket_config(replace(DECLARED, ttl_seconds=3600, production_replicas=1)))
    ended = await asyncio.gather(
        replica(nats_server, 0, 200), replica(nats_server, 100, 300), replica(nats_server, 0, 300)
    )
    assert (list(ended), await counted(client)) == ([0, 0, 0], 300)


async def test_nobody_is_counted_after_the_window(client: Client) -> None:
    await client.jetstream().add_stream(bucket_config(replace(DECLARED, production_replicas=1)))
    users = ActiveUsers(Publisher(client), DECLARED, b"secret", asyncio.get_running_loop().time)
    writing = asyncio.create_task(users.run())
    for number in range(300):
        users.seen(f"athlete-{number}")
    await users.written()
    writing.cancel()
    assert await counted(client) == 300
    async with asyncio.timeout(30):
        while await counted(client):
            await asyncio.sleep(0.1)


async def test_a_user_is_written_once_until_part_of_the_window_has_passed(client: Client) -> None:
    await client.jetstream().add_stream(bucket_config(replace(DECLARED, ttl_seconds=3600, production_replicas=1)))
    times = iter((0.0, 1.0, 149.0, 150.0))
    declared = replace(DECLARED, ttl_seconds=3600)
    users = ActiveUsers(Publisher(client), declared, b"secret", lambda: next(times))
    writing = asyncio.create_task(users.run())
    sequences = []
    for _ in range(4):
        users.seen("athlete-1")
        await users.written()
        sequences.append((await client.jetstream().stream_info(DECLARED.stream)).state.last_seq)
    writing.cancel()
    assert sequences == [1, 1, 1, 2]
    assert await counted(client) == 1


async def test_a_user_who_could_not_be_written_down_is_written_at_their_next_request(client: Client) -> None:
    users = ActiveUsers(Publisher(client), DECLARED, b"secret", lambda: 0.0)
    writing = asyncio.create_task(users.run())
    users.seen("athlete-1")
    await users.written()  # there is no bucket yet
    await client.jetstream().add_stream(bucket_config(replace(DECLARED, production_replicas=1)))
    users.seen("athlete-1")
    await users.written()
    writing.cancel()
    assert await counted(client) == 1


async def test_a_key_tells_nobody_whose_it_is(client: Client) -> None:
    await client.jetstream().add_stream(bucket_config(replace(DECLARED, production_replicas=1)))
    for secret in (b"one secret", b"another secret"):
        users = ActiveUsers(Publisher(client), DECLARED, secret, lambda: 0.0)
        writing = asyncio.create_task(users.run())
        users.seen("athlete-1")
        await users.written()
        writing.cancel()
    held = (await client.jetstream().stream_info(DECLARED.stream, subjects_filter=">")).state.subjects or {}
    assert len(held) == 2
    assert not any("athlete" in subject for subject in held)


async def test_the_worker_counts_who_asks_something_of_it(
    client: Client, work: Any, make_request: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIME_CRUNCH_ACTIVE_USERS_SECRET", "sixteen letters.")
    async with work():
        for number in range(3):
            await client.jetstream().publish(
                topology.load().consumer(DURABLE).filter_subject,
                make_request(f"request-{number}", userId=f"athlete-{number % 2}"),
            )
        skipped = make_request("skipped", userId="athlete-3", timeCrunchTargetMinutes=None)
        await client.jetstream().publish(topology.load().consumer(DURABLE).filter_subject, skipped)
        async with asyncio.timeout(20):
            while await counted(client) != 2:
                await asyncio.sleep(0.05)
    assert await counted(client) == 2
