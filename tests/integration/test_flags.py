"""Requests of users outside the rollout."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from nats.aio.client import Client
from nats.js import JetStreamContext

from contracts import topology
from tests.integration.conftest import Work
from worker.broker import streams
from worker.flags import FLAG
from worker.flags.file import Rollout, write
from worker.health import Health

REQUESTS = "athlete-ally.plans.generation-requested"
RESULTS = "athlete-ally.plans.compressed.>"
DURABLE = "time-crunch-plan-gen"


async def settled(jetstream: JetStreamContext) -> None:
    """Wait until nothing is left to be worked."""
    async with asyncio.timeout(20):
        while True:
            info = await jetstream.consumer_info("AA_CORE_HOT", DURABLE)
            if not info.num_pending and not info.num_ack_pending and info.delivered.consumer_seq:
                return
            await asyncio.sleep(0.02)


async def test_a_request_of_a_user_outside_is_acknowledged_and_counted_and_others_are_answered(
    client: Client,
    work: Work,
    make_request: Callable[..., bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "flags.json"
    write(file, {FLAG: Rollout(0, {"insider": True})})
    monkeypatch.delenv("FEATURE_STREAM5_TIME_CRUNCH_MODE")
    monkeypatch.setenv("TIME_CRUNCH_FLAG_FILE", str(file))
    jetstream = client.jetstream()
    results = await client.subscribe(RESULTS)
    async with work() as worker:
        await jetstream.publish(REQUESTS, make_request("request-out", userId="outsider"))
        await jetstream.publish(REQUESTS, make_request("request-in", userId="insider"))
        answer = json.loads((await results.next_msg(timeout=20)).data)
        await settled(jetstream)

    assert answer["requestEventId"] == "request-in"
    assert worker.count("requests", channel="worker", status="off") == 1
    assert worker.count("requests", channel="worker", status="succeeded") == 1
    assert worker.count("flag_evaluations", source="file", value="off") == 1
    assert not results.pending_msgs


async def test_a_result_that_is_stored_stays_when_the_user_leaves_the_rollout(
    client: Client,
    work: Work,
    make_request: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    jetstream = client.jetstream()
    async with work():
        results = await client.subscribe(RESULTS)
        await jetstream.publish(REQUESTS, make_request("request-1"))
        first = await results.next_msg(timeout=20)
    monkeypatch.setenv("FEATURE_STREAM5_TIME_CRUNCH_MODE", "false")
    async with work() as worker:
        await jetstream.publish(REQUESTS, make_request("request-1"))
        await settled(jetstream)
    kept = await jetstream.get_last_msg("AA_CORE_HOT", "athlete-ally.plans.compressed.request-1")

    assert worker.count("duplicates") == 1
    assert kept.data == first.data


async def test_nothing_is_taken_until_a_source_of_flags_has_answered(
    client: Client,
    work: Work,
    make_request: Callable[..., bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "flags.json"
    file.write_text("{mistyped")
    monkeypatch.delenv("FEATURE_STREAM5_TIME_CRUNCH_MODE")
    monkeypatch.setenv("TIME_CRUNCH_FLAG_FILE", str(file))
    jetstream = client.jetstream()
    await streams.ensure(jetstream, topology.load(), manage=True)
    for number in range(20):
        await jetstream.publish(REQUESTS, make_request(f"request-{number}"))
    fitness, up = Health(), asyncio.Event()

    async def repaired() -> Sequence[str]:
        while "nobody knows" not in str(fitness.ready()):
            await asyncio.sleep(0.02)
        info = await jetstream.consumer_info("AA_CORE_HOT", DURABLE)
        assert (info.num_pending, info.num_ack_pending) == (20, 0)
        faults = fitness.ready()
        write(file, {FLAG: Rollout(100)})
        up.set()
        return faults

    repairing = asyncio.create_task(repaired())
    async with work(fitness=fitness) as worker:
        await up.wait()
        await settled(jetstream)
        gauge = worker.gauge("flags_known")
    assert "never answered" in str(await repairing)
    assert gauge == 1
    assert worker.count("requests", channel="worker", status="succeeded") == 20
