"""A repeat that the stream itself no longer knows, against a real broker."""

import asyncio
import time
from dataclasses import replace

import pytest
from nats.aio.client import Client
from nats.js import JetStreamContext

from contracts import topology
from worker.messaging import streams
from worker.messaging.direct import Direct
from worker.messaging.messages import Outgoing
from worker.messaging.publisher import AlreadyStored, Publisher, Stored, Unconfirmed

FAILED = "athlete-ally.plans.generation-failed"
HOT = "AA_CORE_HOT"


@pytest.fixture
async def jetstream(client: Client) -> JetStreamContext:
    """Streams with a duplicate window so short that it is over when the next message comes."""
    declared = topology.load()
    brief = tuple(replace(stream, duplicate_window_seconds=0.1) for stream in declared.streams)
    await streams.ensure(client.jetstream(), replace(declared, streams=brief), manage=True)
    return client.jetstream()


def a_publisher(client: Client) -> Publisher:
    return Publisher(Direct(client), 1 << 20, windows={HOT: 0.0})


def make(message_id: str, subject: str = FAILED, since: float = 0.0) -> Outgoing:
    return Outgoing(HOT, subject, message_id, b"{}", since=since)


async def forgotten(jetstream: JetStreamContext) -> None:
    """Return when the stream has forgotten the id of every message there was: it takes one twice."""
    async with asyncio.timeout(10):
        await jetstream.publish("sleep.probe", headers={"Nats-Msg-Id": "probe"})
        while (await jetstream.publish("sleep.probe", headers={"Nats-Msg-Id": "probe"})).duplicate:
            await asyncio.sleep(0.02)


async def kept(jetstream: JetStreamContext) -> int:
    info = await jetstream.stream_info(HOT, subjects_filter=FAILED)
    return (info.state.subjects or {}).get(FAILED, 0)


async def test_a_repeat_among_others_is_known_after_the_duplicate_window(
    jetstream: JetStreamContext, client: Client
) -> None:
    for number in range(10):
        await a_publisher(client).store(make(f"event-{number}"))
    await forgotten(jetstream)
    publisher = a_publisher(client)
    assert [await publisher.store(make(f"event-{number}")) for number in range(10)] == [AlreadyStored()] * 10
    assert await kept(jetstream) == 10


async def test_a_message_that_is_none_is_stored_after_all_others(jetstream: JetStreamContext, client: Client) -> None:
    publisher = a_publisher(client)
    assert [await publisher.store(make(name)) for name in ("a", "b", "c")] == [Stored(1), Stored(2), Stored(3)]


async def test_what_others_store_meanwhile_is_seen(jetstream: JetStreamContext, client: Client) -> None:
    ours, theirs = a_publisher(client), a_publisher(client)
    await ours.store(make("a"))
    await theirs.store(make("b"))
    await forgotten(jetstream)
    assert await ours.store(make("b")) == AlreadyStored()


async def test_many_who_store_the_same_messages_at_the_same_time_store_each_once(
    jetstream: JetStreamContext, client: Client
) -> None:
    publishers = [a_publisher(client) for _ in range(4)]
    names = [f"event-{number}" for number in range(10)]
    await asyncio.gather(*(publisher.store(make(name)) for name in names for publisher in publishers))
    assert await kept(jetstream) == 10


async def test_what_is_older_than_the_request_is_not_read(jetstream: JetStreamContext, client: Client) -> None:
    await a_publisher(client).store(make("long ago"))
    await forgotten(jetstream)
    assert await a_publisher(client).store(make("long ago", since=time.time() + 3600)) == Stored(4)


async def test_what_a_stream_held_before_it_was_made_anew_is_not_taken_for_kept(
    jetstream: JetStreamContext, client: Client
) -> None:
    publisher = a_publisher(client)
    await publisher.store(make("event-1"))
    await publisher.store(make("event-1"))
    await jetstream.purge_stream(HOT)
    await jetstream.publish(FAILED, b"another", headers={"Nats-Msg-Id": "another"})
    await forgotten(jetstream)
    assert isinstance(await publisher.store(make("event-1")), Stored)


async def test_a_stream_that_cannot_be_read_leaves_the_message_unconfirmed(
    jetstream: JetStreamContext, client: Client
) -> None:
    publisher = Publisher(Direct(client), 1 << 20, 0.2, windows={HOT: 0.0})
    await client.jetstream().delete_stream(HOT)
    with pytest.raises(Unconfirmed):
        await publisher.store(make("event-1"))


async def test_a_fresh_request_costs_no_reading(jetstream: JetStreamContext, client: Client) -> None:
    asked = await client.subscribe("$JS.API.STREAM.MSG.GET.>")
    await Publisher(Direct(client), 1 << 20).store(make("event-1", since=time.time()))
    await client.flush()
    assert asked.pending_msgs == 0
