"""Where a request's plan comes from: inline, stored, or made from the request, over a real broker."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from nats.aio.client import Client
from nats.aio.msg import Msg

from contracts import codec, registry, topology
from contracts.generated.events import PlanCompressedEvent, PlanGeneratedEvent
from tests.support.results import result_place
from tests.support.settled import settled
from worker.broker import streams
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import Store
from worker.planning.source import Stored

REQUESTS = "athlete-ally.plans.generation-requested"
EVENTS = "athlete-ally.plans.>"
FAILED = "athlete-ally.plans.generation-failed"
Make = Callable[..., bytes]

PLAN = {
    "id": "plan-1",
    "name": "Two lifts",
    "microcycles": [{"sessions": [{"exercises": [{"name": "Squat", "sets": 9}, {"name": "Row", "sets": 9}]}]}],
}


@pytest.fixture
async def store(client: Client) -> Store:
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    return Store(Publisher(client), topology.load())


async def answers(client: Client, body: bytes, count: int = 1) -> list[Msg]:
    """Publish a request; what the worker publishes then, in order."""
    events = await client.subscribe(EVENTS)
    await client.jetstream().publish(REQUESTS, body)
    await events.next_msg(timeout=10)
    found = [await events.next_msg(timeout=10) for _ in range(count)]
    await events.unsubscribe()
    return found


async def kept(client: Client, subject: str) -> int:
    """How many messages are stored under a subject."""
    info = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=subject)
    return sum((info.state.subjects or {}).values())


async def test_a_request_as_the_platform_sends_it_is_answered_by_a_plan_and_then_by_it_compressed(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work():
        generated, compressed = await answers(client, make_request("request-1", plan=None), count=2)
    plan = codec.decode(PlanGeneratedEvent, generated.data)
    result = codec.decode(PlanCompressedEvent, compressed.data)
    assert (plan.user_id, plan.status, plan.version) == ("athlete-1", "completed", 1)
    assert (result.plan_source, result.plan_id, result.target_minutes) == ("generated", plan.plan_id, 30)
    assert result.sessions
    assert all(session.summary.compressed_duration_seconds <= 30 * 60 for session in result.sessions)


async def test_a_generated_plan_is_stored_and_can_be_asked_for_by_its_id(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    async with work():
        generated, _ = await answers(client, make_request("request-1", plan=None), count=2)
        plan_id = json.loads(generated.data)["planId"]
        (compressed,) = await answers(client, make_request("request-2", plan=None, planId=plan_id))
    assert await store.plan(plan_id) == Stored(plan_id, "athlete-1", json.loads(generated.data)["planData"])
    result = codec.decode(PlanCompressedEvent, compressed.data)
    assert (result.plan_source, result.plan_id) == ("stored", plan_id)
    assert all(session.summary.compressed_duration_seconds <= 30 * 60 for session in result.sessions)


async def test_what_is_generated_is_what_its_headers_and_its_closed_schema_say(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work():
        generated, _ = await answers(client, make_request("request-1", plan=None), count=2)
    headers = generated.headers or {}
    assert (headers["Event-Type"], headers["Schema-Version"]) == ("PlanGeneratedEvent", "1.1.0")
    assert headers["Nats-Msg-Id"] == json.loads(generated.data)["eventId"]
    assert registry.closed_judge("PlanGeneratedEvent", "1.1.0").fault(json.loads(generated.data)) is None


async def test_a_stored_plan_is_compressed(work: Any, client: Client, store: Store, make_request: Make) -> None:
    await store.put_plan(Stored("plan-1", "athlete-1", PLAN))
    async with work():
        (message,) = await answers(client, make_request("request-1", plan=None, planId="plan-1"))
    result = codec.decode(PlanCompressedEvent, message.data)
    assert (result.plan_source, result.plan_id) == ("stored", "plan-1")
    assert all(session.meets_time_constraint for session in result.sessions)


async def test_an_inline_plan_goes_before_a_stored_one(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    await store.put_plan(Stored("plan-1", "athlete-1", PLAN))
    async with work():
        (message,) = await answers(client, make_request("request-1", planId="plan-1"))
    assert json.loads(message.data)["planSource"] == "inline"


async def test_anothers_plan_fails_in_the_same_words_as_one_that_is_not_there(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    await store.put_plan(Stored("anothers", "athlete-2", PLAN))
    async with work():
        (of_another,) = await answers(client, make_request("request-1", plan=None, planId="anothers"))
        (missing,) = await answers(client, make_request("request-2", plan=None, planId="missing"))
    fields = ("code", "error", "retriable", "userId")
    told = [{field: json.loads(message.data)[field] for field in fields} for message in (of_another, missing)]
    assert told[0] == told[1]
    assert told[0]["code"] == "plan_not_found"
    assert [message.subject for message in (of_another, missing)] == [FAILED, FAILED]


async def test_what_is_stored_and_no_plan_fails_with_the_place(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    await store.put_plan(Stored("plan-1", "athlete-1", {"microcycles": [{"sessions": 3}]}))
    async with work():
        (message,) = await answers(client, make_request("request-1", plan=None, planId="plan-1"))
    failure = json.loads(message.data)
    assert failure["code"] == "invalid_plan"
    assert failure["error"].startswith("microcycles[0].sessions: in the stored plan, must be ")


async def test_a_plan_of_a_megabyte_is_compressed(work: Any, client: Client, store: Store, make_request: Make) -> None:
    largest = topology.load().bucket("plans").max_value_bytes
    await store.put_plan(Stored("plan-1", "athlete-1", {**PLAN, "notes": "x" * (largest - 500)}))
    async with work():
        (message,) = await answers(client, make_request("request-1", plan=None, planId="plan-1"))
    assert json.loads(message.data)["planSource"] == "stored"


async def test_a_result_is_kept_under_its_job(work: Any, client: Client, make_request: Make) -> None:
    async with work():
        (message,) = await answers(client, make_request("request-1", jobId="a job, oddly called"))
        await settled(client)
        place = await result_place(client, "a job, oddly called")
    assert place is not None
    assert (place.user_id, place.job_id, place.subject) == ("athlete-1", "a job, oddly called", message.subject)
    assert (await client.jetstream().get_msg(place.stream, place.sequence)).data == message.data


async def test_one_user_cannot_take_the_place_of_anothers_result(work: Any, client: Client, make_request: Make) -> None:
    async with work() as worker:
        await answers(client, make_request("request-1", jobId="job"))
        await answers(client, make_request("request-2", jobId="job", userId="athlete-2"))
        await settled(client)
        theirs = await result_place(client, "job")
        await answers(client, make_request("request-3", jobId="job"))
        await settled(client)
        newest = await result_place(client, "job")
    assert theirs is not None
    assert (theirs.user_id, theirs.request_event_id) == ("athlete-1", "request-1")
    assert newest is not None
    assert newest.request_event_id == "request-3"
    assert worker.count("errors", code="job_id_taken") == 1


async def test_a_request_that_comes_twice_tells_of_one_plan_and_one_result(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work() as worker:
        first = await answers(client, make_request("request-1", plan=None), count=2)
        await client.jetstream().publish(REQUESTS, make_request("request-1", plan=None))
        await answers(client, make_request("next"))
    assert len(first) == 2
    assert await kept(client, "athlete-ally.plans.generated") == 1
    assert await kept(client, "athlete-ally.plans.compressed.request-1") == 1
    assert worker.count("duplicates") == 1
    assert (await client.jetstream().stream_info("KV_generated-plans")).state.messages == 1


async def test_a_request_whose_result_was_not_confirmed_is_told_of_once_when_it_comes_again(
    work: Any, client: Client, make_request: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, refused = Publisher.store_alone, asyncio.Event()

    async def refusing_the_first_result(publisher: Publisher, message: Any) -> Any:
        if not refused.is_set():
            refused.set()
            raise Unconfirmed("nobody answers")
        return await store(publisher, message)

    monkeypatch.setattr(Publisher, "store_alone", refusing_the_first_result)
    async with work() as worker:
        await answers(client, make_request("request-1", plan=None), count=2)
    assert worker.count("redeliveries") == 1
    assert await kept(client, "athlete-ally.plans.generated") == 1
    assert await kept(client, "athlete-ally.plans.compressed.>") == 1


async def test_a_request_with_a_store_that_is_away_is_answered_when_it_is_back(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work() as worker:
        await client.jetstream().delete_stream("KV_generated-plans")
        events = await client.subscribe("athlete-ally.plans.generated")
        settlements = await client.subscribe("$JS.ACK.AA_CORE_HOT.time-crunch-plan-gen.>")
        await client.jetstream().publish(REQUESTS, make_request("request-1", plan=None))
        assert (await settlements.next_msg(timeout=10)).data.startswith(b"-NAK")
        await streams.ensure(client.jetstream(), topology.load(), manage=True)
        await events.next_msg(timeout=10)
    assert worker.count("errors", code="unconfirmed") == 1
    assert await kept(client, "athlete-ally.plans.compressed.request-1") == 1


async def test_a_request_for_a_stored_plan_comes_again_at_once_where_the_store_is_away(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work() as worker:
        await client.jetstream().delete_stream("KV_plans")
        settlements = await client.subscribe("$JS.ACK.AA_CORE_HOT.time-crunch-plan-gen.>")
        await client.jetstream().publish(REQUESTS, make_request("request-1", plan=None, planId="plan-1"))
        assert (await settlements.next_msg(timeout=30)).data.startswith(b"-NAK")
    assert worker.count("errors", code="unconfirmed") == 1
    assert worker.count("errors", code="timed_out") == 0


async def test_a_request_that_failed_stays_failed_when_its_plan_is_stored_late_and_the_consumer_made_anew(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    jetstream = client.jetstream()
    async with work():
        await answers(client, make_request("request-1", plan=None, planId="plan-1"))
        await answers(client, make_request("request-2"))
        await settled(client)
    await store.put_plan(Stored("plan-1", "athlete-1", PLAN))
    await jetstream.delete_consumer("AA_CORE_HOT", "time-crunch-plan-gen")
    await streams.ensure(jetstream, topology.load(), manage=True)
    async with work() as worker:
        await settled(client)
    assert worker.count("duplicates") == 2
    assert await kept(client, FAILED) == 1
    assert await kept(client, "athlete-ally.plans.compressed.>") == 1


async def test_an_event_id_used_twice_is_answered_for_each_request(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    async with work() as worker:
        await answers(client, make_request("request-1"))
        (told,) = await answers(client, make_request("request-1", userId="athlete-2"))
        await settled(client)
    failure = json.loads(told.data)
    assert (failure["code"], failure["userId"], failure["requestEventId"]) == (
        "event_id_reused",
        "athlete-2",
        "request-1",
    )
    assert worker.count("errors", code="event_id_reused") == 1


async def test_a_publisher_can_see_that_its_request_was_skipped(
    work: Any, client: Client, store: Store, make_request: Make
) -> None:
    async with work():
        await client.jetstream().publish(REQUESTS, make_request("request-1", timeCrunchTargetMinutes=None))
        await settled(client)
    record = await client.jetstream().get_last_msg("KV_request-outcomes", "$KV.request-outcomes.request-1", direct=True)
    assert (json.loads(record.data or b"")["answer"], json.loads(record.data or b"")["detail"]) == (
        "skipped",
        "no target",
    )
