"""What becomes of a request whose worker ended at its last delivery."""

import asyncio
from collections.abc import Callable
from typing import Any

from nats.aio.client import Client
from worker.isolation.work import Refused, worked

from contracts import topology
from worker import service
from worker.messaging import answered, streams
from worker.messaging.delivery import Reason
from worker.messaging.messages import Incoming

Make = Callable[..., bytes]
REQUESTS = "athlete-ally.plans.generation-requested"
RESULT = "athlete-ally.plans.compressed.request-1"
DURABLE = "time-crunch-plan-gen"


async def given_up(client: Client, body: bytes) -> None:
    """Publish a request, and have the broker deliver it as often as it does, in vain, while no worker is there."""
    jetstream, declared = client.jetstream(), topology.load()
    await streams.ensure(jetstream, declared, manage=True)
    advisories = await client.subscribe(declared.exhausted.filter_subject)
    await jetstream.publish(REQUESTS, body)
    nobody = await jetstream.pull_subscribe_bind(durable=DURABLE, stream="AA_CORE_HOT")
    for _ in range(declared.consumer(DURABLE).max_deliver):
        for message in await nobody.fetch(1, timeout=10):
            await message.nak()
    asking = await client.subscribe("asking")
    once_more = b'{"batch": 1, "expires": 10000000000}'
    await client.publish(f"$JS.API.CONSUMER.MSG.NEXT.AA_CORE_HOT.{DURABLE}", once_more, reply="asking")
    await advisories.next_msg(timeout=10)
    await asking.unsubscribe()


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


async def letters_of(work: Any, client: Client) -> list[tuple[str, bytes]]:
    """Reason and bytes of the dead letters there are when a worker has worked all advisories."""
    jetstream, declared = client.jetstream(), topology.load().exhausted
    async with work(), asyncio.timeout(30):
        info = await jetstream.consumer_info(declared.stream, declared.durable)
        while info.num_pending or info.num_ack_pending:
            info = await jetstream.consumer_info(declared.stream, declared.durable)
    assert info.delivered.consumer_seq == 1
    kept = (await jetstream.stream_info("AA_DLQ")).state.messages
    letters = [await jetstream.get_msg("AA_DLQ", number + 1) for number in range(kept)]
    return [((letter.subject or "").rsplit(".", 1)[-1], letter.data or b"") for letter in letters]


async def store_failure(client: Client, body: bytes) -> None:
    """Store the failure with which a worker answers that request."""
    done = worked(service.handle, service.failure_of, body)
    failure = (
        done.failure if isinstance(done, Refused) else done.replies[0] if isinstance(done, service.Answer) else None
    )
    assert failure is not None
    await client.jetstream().publish(failure.subject, failure.body, headers={"Nats-Msg-Id": failure.message_id})


async def test_it_is_no_dead_letter_where_its_failure_is_stored(work: Any, client: Client, make_request: Make) -> None:
    body = make_request("request-1", plan={"microcycles": [{"sessions": [{"exercises": []}]}]})
    await given_up(client, body)
    await store_failure(client, body)
    assert await letters_of(work, client) == []


async def test_it_is_no_second_dead_letter_where_it_is_one_for_another_reason(
    work: Any, client: Client, make_request: Make
) -> None:
    body = make_request("request-1")
    await given_up(client, body)
    request = Incoming(body, REQUESTS, "AA_CORE_HOT", 1, 6)
    letter = answered.place(request, Reason.NON_RETRYABLE, topology.load().dead_letters)
    await client.jetstream().publish(letter.subject, body, headers={"Nats-Msg-Id": letter.message_id})
    assert await letters_of(work, client) == [("non-retryable", body)]


async def test_bytes_that_are_no_request_and_have_only_their_failure_become_a_dead_letter_that_says_so(
    work: Any, client: Client, make_request: Make
) -> None:
    body = make_request("request-1", plan=None, timeCrunchTargetMinutes=14)
    await given_up(client, body)
    await store_failure(client, body)
    assert await letters_of(work, client) == [("schema-invalid", body)]


async def test_an_id_too_long_for_a_subject_is_looked_for_whole(work: Any, client: Client, make_request: Make) -> None:
    identifier = "x" * 70
    await given_up(client, make_request(identifier))
    await client.jetstream().publish(RESULT.replace("request-1", topology.subject_token(identifier)), b"{}")
    assert await letters_of(work, client) == []


async def test_it_says_nothing_of_a_message_that_has_its_place_in_a_stream_made_anew(
    work: Any, client: Client, make_request: Make
) -> None:
    await given_up(client, make_request("request-1"))
    await client.jetstream().delete_stream("AA_CORE_HOT")
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    await client.jetstream().publish(REQUESTS, make_request("innocent", timeCrunchTargetMinutes=None))
    async with work() as worker, asyncio.timeout(20):
        while "no longer kept" not in worker.log.getvalue():
            await client.flush()
    assert (await client.jetstream().stream_info("AA_DLQ")).state.messages == 0


async def test_one_that_is_kept_no_more_is_reported(work: Any, client: Client, make_request: Make) -> None:
    await given_up(client, make_request("request-1"))
    await client.jetstream().delete_msg("AA_CORE_HOT", 1)
    await given_up(client, make_request("request-2"))
    letters = await client.subscribe("dlq.>")
    async with work() as worker:
        assert (await letters.next_msg(timeout=10)).data == make_request("request-2")
    assert "no longer kept" in worker.log.getvalue()
