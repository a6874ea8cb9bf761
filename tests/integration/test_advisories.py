"""What becomes of a request whose worker ended at its last delivery."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from nats.aio.client import Client

from contracts import topology
from worker import service
from worker.broker import streams
from worker.jobs.requests import Request
from worker.jobs.requests import work as engine
from worker.messaging.answers import Answers
from worker.messaging.delivery import Happened, Reason
from worker.messaging.messages import Incoming, Outcome, Outgoing
from worker.messaging.publish import Publisher, Unconfirmed

Make = Callable[..., bytes]
REQUESTS = "athlete-ally.plans.generation-requested"
RESULT = "athlete-ally.plans.compressed.request-1"
FAILED = "athlete-ally.plans.generation-failed"
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
    """Store the failure with which a worker answers that request, as workers did that left no claim."""
    done = engine(Request(body))
    assert isinstance(done, service.Answer)
    (failure,) = done.replies
    await client.jetstream().publish(failure.subject, failure.body, headers={"Nats-Msg-Id": failure.message_id})


async def test_it_is_no_dead_letter_where_its_failure_is_stored(work: Any, client: Client, make_request: Make) -> None:
    body = make_request("request-1", plan={"microcycles": [{"sessions": [{"exercises": []}]}]})
    await given_up(client, body)
    await store_failure(client, body)
    assert await letters_of(work, client) == []


async def claimed(client: Client, body: bytes, reason: Reason, refusing: str) -> None:
    """Have a worker that ends before it stores anything under the subject `refusing` make a dead letter of it."""
    declared = topology.load()
    publisher = Publisher(client)

    async def ends(message: Outgoing, after: int, *, look: bool = True) -> Any:
        if message.subject.startswith(refusing):
            raise Unconfirmed("it ended")
        return await Publisher.store_shared(publisher, message, after, look=look)

    publisher.store_shared = ends  # type: ignore[method-assign]
    answers = Answers(publisher, declared, lambda code, sequence: None)
    incoming = Incoming(body, REQUESTS, "AA_CORE_HOT", 1, 5)
    with pytest.raises(Unconfirmed):
        await answers.bury(incoming, Outcome(Happened.CRASHED, "it broke"), reason)


@pytest.mark.parametrize("refusing", ["dlq.", "athlete-ally."])
@pytest.mark.parametrize("reason", [Reason.NON_RETRYABLE, Reason.SCHEMA_INVALID])
async def test_what_was_claimed_as_a_dead_letter_is_one_for_that_reason_and_its_requester_is_told_once(
    work: Any, client: Client, make_request: Make, reason: Reason, refusing: str
) -> None:
    body = make_request("request-1")
    await given_up(client, body)
    await claimed(client, body, reason, refusing)
    assert await letters_of(work, client) == [(reason.value, body)]
    failures = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=FAILED)
    assert failures.state.subjects == {FAILED: 1}


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
