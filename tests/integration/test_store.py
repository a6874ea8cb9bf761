"""Plans and results in the broker's buckets, against a real broker."""

import asyncio
from typing import Any

import nats
import pytest
from nats.aio.client import Client

from contracts import topology
from contracts.errors import DecodeError, TooLargeError
from worker.broker import streams
from worker.development.server import EmbeddedServer
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import OtherOwner, Store
from worker.planning.source import Stored
from worker.planning.stored import EngineStore

LARGEST = topology.load().bucket("plans").max_value_bytes


@pytest.fixture
async def store(client: Client) -> Store:
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    return Store(Publisher(client), topology.load())


def a_plan(plan_id: str = "plan-1", owner: str = "athlete-1", **fields: Any) -> Stored:
    return Stored(plan_id, owner, {"id": plan_id, "microcycles": [], **fields})


def a_plan_of(size_bytes: int) -> Stored:
    """A plan whose value takes that many bytes."""
    empty = len('{"owner":"athlete-1","plan":{"id":"plan-1","microcycles":[],"notes":""}}')
    return a_plan(notes="x" * (size_bytes - empty))


async def test_what_is_put_is_got(store: Store) -> None:
    await store.put_plan(a_plan())
    assert await store.plan("plan-1") == a_plan()


async def test_what_is_not_there_is_none(store: Store) -> None:
    assert await store.plan("plan-1") is None


@pytest.mark.parametrize("odd", ["a b", "a.b", "*", ">", "深", "x" * 128, "..", "/"])
async def test_a_plan_may_be_called_anything(store: Store, odd: str) -> None:
    await store.put_plan(a_plan(odd))
    assert await store.plan(odd) == a_plan(odd)
    assert [listed.plan_id async for listed, _ in store.plans()] == [odd]


async def test_the_same_plan_is_not_stored_again_and_five_others_are_remembered(store: Store, client: Client) -> None:
    await store.put_plan(a_plan())
    await store.put_plan(a_plan())
    assert (await client.jetstream().stream_info("KV_plans")).state.messages == 1
    for revision in range(9):
        await store.put_plan(a_plan(revision=revision))
    assert (await client.jetstream().stream_info("KV_plans")).state.messages == 5
    assert await store.plan("plan-1") == a_plan(revision=8)


async def test_nobody_takes_the_place_of_anothers_plan(store: Store) -> None:
    await store.put_plan(a_plan(owner="athlete-1"))
    with pytest.raises(OtherOwner, match="another athlete's"):
        await store.put_plan(a_plan(owner="athlete-2"))
    assert await store.plan("plan-1") == a_plan(owner="athlete-1")


async def test_a_plan_that_is_removed_leaves_no_revision(store: Store, client: Client) -> None:
    await store.put_plan(a_plan(revision=1))
    await store.put_plan(a_plan(revision=2))
    assert await store.remove_plan("plan-1")
    assert await store.plan("plan-1") is None
    assert [listed async for listed in store.plans()] == []
    assert (await client.jetstream().get_last_msg("KV_plans", "$KV.plans.plan-1")).data is None
    assert (await client.jetstream().stream_info("KV_plans")).state.messages == 1
    assert not await store.remove_plan("plan-1")


async def test_the_largest_plan_goes_in_and_comes_out(store: Store) -> None:
    await store.put_plan(a_plan_of(LARGEST))
    assert await store.plan("plan-1") == a_plan_of(LARGEST)
    assert 2**20 - LARGEST <= 1024


async def test_a_larger_plan_is_refused_with_its_size_and_the_limit(store: Store, client: Client) -> None:
    with pytest.raises(TooLargeError) as refused:
        await store.put_plan(a_plan_of(LARGEST + 1))
    assert str(refused.value) == f"plan: takes {LARGEST + 1} bytes with its owner, at most {LARGEST} are stored"
    assert await store.plan("plan-1") is None
    assert client.is_connected


async def test_plans_survive_a_broker_that_is_killed(nats_server: EmbeddedServer) -> None:
    back = asyncio.Event()

    async def reconnected() -> None:
        back.set()

    client = await nats.connect(nats_server.url, reconnected_cb=reconnected, reconnect_time_wait=0.1)
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    store = Store(Publisher(client), topology.load())
    await store.put_plan(a_plan())
    nats_server.kill()
    nats_server.start()
    await asyncio.wait_for(back.wait(), 10)
    assert await store.plan("plan-1") == a_plan()
    await client.close()


async def test_a_bucket_that_is_gone_is_no_missing_plan(store: Store, client: Client) -> None:
    await client.jetstream().delete_stream("KV_plans")
    with pytest.raises(Unconfirmed):
        await store.plan("plan-1")
    with pytest.raises(Unconfirmed):
        await store.put_plan(a_plan())


async def test_a_broker_that_does_not_answer_is_unavailable(store: Store, client: Client) -> None:
    hasty = Store(Publisher(client, deadline_seconds=0), topology.load())
    with pytest.raises(Unconfirmed, match="TimeoutError"):
        await hasty.plan("plan-1")


async def test_a_value_of_another_writer_is_said_to_be_none_of_ours(store: Store, client: Client) -> None:
    bucket = await client.jetstream().key_value("plans")
    await bucket.put("plan-1", b'{"owner": 1}')
    with pytest.raises(DecodeError, match="owner: must be a string"):
        await store.plan("plan-1")


async def test_an_engine_finds_no_plan_where_the_value_cannot_be_read(store: Store, client: Client) -> None:
    await store.put_plan(a_plan())
    await (await client.jetstream().key_value("plans")).put("foreign", b"[]")
    values = {plan_id: await store.plan_value(plan_id) for plan_id in ("plan-1", "plan-2", "foreign")}
    assert [EngineStore(values.get).get(plan_id) for plan_id in values] == [a_plan(), None, None]
