"""Requests that were dropped before any worker had them, seen from one look to the next."""

from typing import Any

import nats
from msgspec.structs import replace as changed

from contracts import topology
from worker.broker import streams
from worker.messaging.publish import Publisher
from worker.monitoring.backlog import Backlog, Look, dropped_between
from worker.settings import DURABLE

BEFORE = Look(created="c", pending=10, delivered=100, head=500)


def test_what_waited_and_was_neither_delivered_nor_waits_any_more_was_dropped() -> None:
    assert dropped_between(BEFORE, changed(BEFORE, pending=3, delivered=102), 1) == 5
    assert dropped_between(BEFORE, changed(BEFORE, pending=8, delivered=102), 1) == 0
    assert dropped_between(BEFORE, changed(BEFORE, pending=30), 1) == 0


def test_where_as_much_came_as_went_the_first_that_waited_tells() -> None:
    assert dropped_between(BEFORE, BEFORE, first_place=501) == 1
    assert dropped_between(BEFORE, BEFORE, first_place=500) == 0


def test_a_consumer_made_anew_counts_from_the_beginning() -> None:
    assert dropped_between(BEFORE, changed(BEFORE, created="later", pending=0), 1) == 0


async def test_a_stream_that_keeps_too_few_is_noticed_and_two_workers_count_once(nats_server: Any) -> None:
    client = await nats.connect(nats_server.url)
    jetstream, declared = client.jetstream(), topology.load()
    await streams.ensure(jetstream, declared, manage=True)
    consumer = declared.consumer(DURABLE)
    for _ in range(5):
        await jetstream.publish(consumer.filter_subject, b"{}")
    workers = [Backlog(Publisher(client), declared, consumer) for _ in range(2)]

    async def look() -> list[int]:
        info = await jetstream.consumer_info(consumer.stream, consumer.durable)
        return [await worker.looked_at(info) for worker in workers]

    assert await look() == [0, 0]
    await jetstream.purge_stream(consumer.stream, keep=2)
    assert await look() == [3, 3]
    assert (await workers[0].last_look())[0] is not None
    await client.close()
