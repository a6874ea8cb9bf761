"""What becomes of a request whose worker ended at its last delivery."""

from collections.abc import Callable
from typing import Any

from nats.aio.client import Client

from contracts import topology
from worker.messaging import streams

Make = Callable[..., bytes]
REQUESTS = "athlete-ally.plans.generation-requested"
RESULT = "athlete-ally.plans.compressed.request-1"
DURABLE = "time-crunch-plan-gen"


async def given_up(client: Client, body: bytes) -> None:
    """Publish a request, and have the broker deliver it as often as it does, in vain, while no worker is there."""
    jetstream, declared = client.jetstream(), topology.load()
    await streams.ensure(jetstream, declared, manage=True)
    await jetstream.publish(REQUESTS, body)
    nobody = await jetstream.pull_subscribe_bind(durable=DURABLE, stream="AA_CORE_HOT")
    for _ in range(declared.consumer(DURABLE).max_deliver):
        for message in await nobody.fetch(1, timeout=10):
            await message.nak()


async def test_it_becomes_a_dead_letter_when_a_worker_is_there_again(
    work: Any, client: Client, make_request: Make
) -> None:
    await given_up(client, make_request("request-1"))
    letters = await client.subscribe("dlq.>")
    async with work() as worker:
        letter = await letters.next_msg(timeout=10)
    headers = letter.headers or {}
    assert letter.subject.endswith(".max-deliver")
    assert letter.data == make_request("request-1")
    assert (headers["Original-Sequence"], headers["Delivery-Count"]) == ("1", "6")
    assert worker.count("dead_letters", reason="max-deliver") == 1
    assert worker.count("requests", channel="worker", status="failed") == 1


async def test_two_workers_make_one_letter_of_it(work: Any, client: Client, make_request: Make) -> None:
    await given_up(client, make_request("request-1"))
    async with work(), work():
        letters = await client.jetstream().pull_subscribe("dlq.>", stream="AA_DLQ")
        assert len(await letters.fetch(2, timeout=3)) == 1
    assert (await client.jetstream().stream_info("AA_DLQ")).state.messages == 1


async def test_it_is_no_dead_letter_where_its_result_is_stored(work: Any, client: Client, make_request: Make) -> None:
    await given_up(client, make_request("request-1"))
    await client.jetstream().publish(RESULT, b"{}")
    await given_up(client, b"not an event")
    letters = await client.subscribe("dlq.>")
    async with work():
        letter = await letters.next_msg(timeout=10)
    assert letter.data == b"not an event"
    assert (await client.jetstream().stream_info("AA_DLQ")).state.messages == 1


async def test_one_that_is_kept_no_more_is_reported(work: Any, client: Client, make_request: Make) -> None:
    await given_up(client, make_request("request-1"))
    await client.jetstream().delete_msg("AA_CORE_HOT", 1)
    await given_up(client, make_request("request-2"))
    letters = await client.subscribe("dlq.>")
    async with work() as worker:
        assert (await letters.next_msg(timeout=10)).data == make_request("request-2")
    assert "no longer kept" in worker.log.getvalue()
