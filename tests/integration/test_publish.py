"""Storing a message, against a real broker."""

import pytest
from nats.aio.client import Client
from nats.js import JetStreamContext

from contracts import topology
from worker.broker import streams
from worker.messaging.messages import Outgoing
from worker.messaging.publish import Publisher, Unconfirmed, Unpublishable

RESULT = "athlete-ally.plans.compressed.request-1"


@pytest.fixture
async def jetstream(client: Client) -> JetStreamContext:
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    return client.jetstream()


def make(message_id: str = "event-1", body: bytes = b"{}", stream: str = "AA_CORE_HOT") -> Outgoing:
    return Outgoing(stream, RESULT, message_id, body, {"Event-Type": "PlanCompressedEvent"})


async def test_a_new_message_is_stored(jetstream: JetStreamContext, client: Client) -> None:
    assert await Publisher(client).store_alone(make()) == 1


async def test_the_same_message_is_already_stored(jetstream: JetStreamContext, client: Client) -> None:
    publisher = Publisher(client)
    await publisher.store_alone(make())
    assert await publisher.store_alone(make()) == 0


async def test_a_repeat_is_known_when_its_id_is_long_forgotten(jetstream: JetStreamContext, client: Client) -> None:
    publisher = Publisher(client)
    await publisher.store_alone(make("event-1"))
    assert await publisher.store_alone(make("as if the duplicate window were over")) == 0
    assert (await jetstream.stream_info("AA_CORE_HOT")).state.messages == 1


async def test_messages_that_share_a_subject_are_all_stored(jetstream: JetStreamContext, client: Client) -> None:
    publisher = Publisher(client)
    assert await publisher.store_shared(make("event-1"), 0) == 1
    assert await publisher.store_shared(make("event-2"), 0) == 2
    assert await publisher.store_shared(make("event-1"), 0) == 0


async def test_a_message_that_no_stream_takes_is_unconfirmed(jetstream: JetStreamContext, client: Client) -> None:
    await jetstream.delete_stream("AA_CORE_HOT")
    with pytest.raises(Unconfirmed, match="no stream takes it"):
        await Publisher(client).store_alone(make())


async def test_a_message_that_another_stream_took_is_unconfirmed(jetstream: JetStreamContext, client: Client) -> None:
    with pytest.raises(Unconfirmed, match="expected stream does not match"):
        await Publisher(client).store_alone(make(stream="AA_DLQ"))


async def test_a_message_that_is_too_large_with_its_headers_never_reaches_the_broker(
    jetstream: JetStreamContext, client: Client
) -> None:
    with pytest.raises(Unpublishable, match="the broker takes"):
        await Publisher(client).store_alone(make(body=b"x" * (client.max_payload - 50)))
    assert client.is_connected


async def test_the_largest_message_that_is_let_through_is_one_the_broker_takes(
    jetstream: JetStreamContext, client: Client
) -> None:
    publisher = Publisher(client)
    for size in range(client.max_payload, 0, -1):
        try:
            stored = await publisher.store_alone(make(body=b"x" * size))
        except Unpublishable:
            continue
        break
    assert stored == 1
    assert client.max_payload - size < 300
