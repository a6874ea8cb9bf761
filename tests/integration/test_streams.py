"""The topology check, against a real broker."""

from typing import Any

import pytest
from nats.aio.client import Client
from nats.js import api

from contracts import topology
from worker.broker import streams
from worker.broker.streams import TopologyMismatch

HOURS = 3600


async def test_managing_creates_what_is_declared(client: Client) -> None:
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    await streams.ensure(client.jetstream(), topology.load(), manage=False)
    hot = (await client.jetstream().stream_info("AA_CORE_HOT")).config
    assert (hot.subjects, hot.max_age, hot.duplicate_window) == (["athlete-ally.>", "sleep.*"], 48 * HOURS, 120)


async def test_without_managing_what_is_missing_is_named_and_not_created(client: Client) -> None:
    with pytest.raises(TopologyMismatch) as mismatch:
        await streams.ensure(client.jetstream(), topology.load(), manage=False)
    assert [line.split(" — fix: ")[0] for line in mismatch.value.differences] == [
        "stream AA_CORE_HOT: does not exist",
        "stream AA_DLQ: does not exist",
        "stream TIME_CRUNCH_EXHAUSTED: does not exist",
        "bucket plans: does not exist",
        "bucket generated-plans: does not exist",
        "bucket request-outcomes: does not exist",
        "bucket compressed-plans: does not exist",
        "bucket active-users: does not exist",
        "bucket paces: does not exist",
        "consumer time-crunch-plan-gen of stream AA_CORE_HOT: does not exist",
        "consumer time-crunch-pace of stream AA_CORE_HOT: does not exist",
        "consumer time-crunch-exhausted of stream TIME_CRUNCH_EXHAUSTED: does not exist",
        "consumer time-crunch-pace-exhausted of stream TIME_CRUNCH_EXHAUSTED: does not exist",
    ]
    assert await client.jetstream().streams_info() == []


async def test_managing_changes_nothing_that_others_may_need_and_names_every_difference(client: Client) -> None:
    jetstream = client.jetstream()
    await jetstream.add_stream(name="AA_CORE_HOT", subjects=["athlete-ally.>"], max_age=HOURS, duplicate_window=60)
    await jetstream.add_consumer(
        "AA_CORE_HOT",
        durable_name="time-crunch-plan-gen",
        filter_subject="athlete-ally.>",
        ack_wait=5,
        max_deliver=3,
        max_ack_pending=8,
    )
    before = (await jetstream.stream_info("AA_CORE_HOT")).config
    with pytest.raises(TopologyMismatch) as mismatch:
        await streams.ensure(jetstream, topology.load(), manage=True)
    assert [line.split(" — fix: ")[0] for line in mismatch.value.differences] == [
        "stream AA_CORE_HOT: subjects is athlete-ally.>, must be such that they hold athlete-ally.>, sleep.*",
        "stream AA_CORE_HOT: max_age is 3600 s, must be 172800 s or more",
        "stream AA_CORE_HOT: duplicate_window is 60 s, must be 120 s or more",
        "consumer time-crunch-plan-gen: filter_subject is athlete-ally.>, "
        "must be athlete-ally.plans.generation-requested",
        "consumer time-crunch-plan-gen: ack_wait is 5 s, must be 30 s",
        "consumer time-crunch-plan-gen: max_deliver is 3, must be 6",
    ]
    assert (await jetstream.stream_info("AA_CORE_HOT")).config == before


async def test_what_an_earlier_version_made_too_narrow_is_named_and_widened_and_nothing_else_of_it_changes(
    client: Client,
) -> None:
    jetstream, declared = client.jetstream(), topology.load()
    advisories, requests = declared.stream("TIME_CRUNCH_EXHAUSTED"), declared.consumer("time-crunch-plan-gen")
    first, second = advisories.subjects
    hot = streams.stream_config(declared.stream("AA_CORE_HOT"))
    await jetstream.add_stream(hot, num_replicas=1)
    await jetstream.add_stream(streams.stream_config(advisories), num_replicas=1, subjects=[first], max_age=96 * HOURS)
    narrow = streams.consumer_config(requests).evolve(max_ack_pending=1024, description="ours")
    await jetstream.add_consumer(requests.stream, narrow)
    with pytest.raises(TopologyMismatch) as mismatch:
        await streams.ensure(jetstream, declared, manage=False)
    named = [line for line in mismatch.value.differences if "does not exist" not in line]
    mend = "fix: start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true, or nats"
    assert [line.partition(mend)[2] for line in named] == [
        f" stream edit TIME_CRUNCH_EXHAUSTED --subjects='{first},{second}'",  # in quotes: a shell reads dollar signs
        " consumer edit AA_CORE_HOT time-crunch-plan-gen --max-pending=65536",
    ]
    await streams.ensure(jetstream, declared, manage=True)
    config = (await jetstream.stream_info(advisories.name)).config
    assert (config.subjects, config.max_age) == ([first, second], 96 * HOURS)
    assert (await jetstream.consumer_info(requests.stream, requests.durable)).config.description == "ours"


async def test_an_operator_may_have_more_than_is_needed(client: Client) -> None:
    jetstream = client.jetstream()
    more = streams.stream_config(topology.load().stream("AA_CORE_HOT"))
    await jetstream.add_stream(more, num_replicas=1, subjects=["athlete-ally.>", "sleep.>", "hrv.>"], max_age=0)
    await streams.ensure(jetstream, topology.load(), manage=True)
    assert (await jetstream.stream_info("AA_CORE_HOT")).config.subjects == ["athlete-ally.>", "sleep.>", "hrv.>"]


async def test_a_bucket_that_forgets_or_takes_too_little_is_named_setting_by_setting(client: Client) -> None:
    jetstream = client.jetstream()
    await jetstream.create_key_value(bucket="plans", history=1, ttl=HOURS, max_value_size=4096, max_bytes=1 << 20)
    with pytest.raises(TopologyMismatch) as mismatch:
        await streams.ensure(jetstream, topology.load(), manage=True)
    assert [line.split(" — fix: ")[0] for line in mismatch.value.differences] == [
        "bucket plans: max_age is 3600 s, must be no limit",
        "bucket plans: max_msgs_per_subject is 1, must be 5 or more",
        "bucket plans: max_msg_size is 4096, must be 1047552 or more",
        "bucket plans: max_bytes is 1048576, must be 1073741824 or more",
    ]


async def test_a_bucket_as_others_create_it_may_have_more_than_is_needed(client: Client) -> None:
    await client.jetstream().create_key_value(bucket="plans", history=10)
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    assert (await (await client.jetstream().key_value("plans")).status()).history == 10


async def test_every_difference_says_how_to_repair_it(client: Client) -> None:
    await client.jetstream().add_stream(name="AA_CORE_HOT", subjects=["athlete-ally.>"], storage=api.StorageType.MEMORY)
    with pytest.raises(TopologyMismatch) as mismatch:
        await streams.ensure(client.jetstream(), topology.load(), manage=False)
    assert all(" — fix: " in line for line in mismatch.value.differences)
    assert any("storage is memory, must be file" in line for line in mismatch.value.differences)


async def test_a_worker_refuses_to_run_on_a_broker_that_differs(work: Any, client: Client) -> None:
    with pytest.raises(TopologyMismatch, match="AA_DLQ: does not exist"):
        async with work(manage=False):
            pass
