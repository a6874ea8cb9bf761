"""Requests in, events out, over a real broker."""

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nats
import pytest
from jsonschema import Draft202012Validator
from nats.aio.client import Client
from nats.aio.msg import Msg

import contracts
from contracts import topology
from tests.support.engines import InThread
from worker.app import CLOSING_SECONDS, GraceExceeded
from worker.broker import streams
from worker.development.server import EmbeddedServer

SCHEMAS = Path(contracts.__file__).parent / "schemas"
REQUESTS = "athlete-ally.plans.generation-requested"
FAILED = "athlete-ally.plans.generation-failed"
DURABLE = "time-crunch-plan-gen"
Make = Callable[..., bytes]


async def answer(client: Client, body: bytes, on: str) -> Msg:
    """Publish a request and wait for what comes on that subject."""
    answers = await client.subscribe(on)
    await client.jetstream().publish(REQUESTS, body)
    return await answers.next_msg(timeout=10)


def faults(event: str, version: str, body: bytes) -> list[str]:
    """What an independent validator holds against an event."""
    schema = json.loads((SCHEMAS / event / f"{version}.json").read_text())
    return [fault.message for fault in Draft202012Validator(schema).iter_errors(json.loads(body))]


async def eventually(client: Client, condition: Callable[[], bool], seconds: float = 10) -> None:
    """Poll that condition, a broker's round trip at a time."""
    async with asyncio.timeout(seconds):
        while not condition():
            await client.flush()


async def settled(client: Client) -> bool:
    """Whether the consumer has nothing left to deliver and nothing unacknowledged."""
    info = await client.jetstream().consumer_info("AA_CORE_HOT", DURABLE)
    return (info.num_pending, info.num_ack_pending) == (0, 0)


async def test_a_request_with_a_plan_is_answered_by_a_valid_event_on_its_own_subject(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work():
        message = await answer(client, make_request("request-1"), on="athlete-ally.plans.compressed.request-1")
    event = json.loads(message.data)
    assert faults("PlanCompressedEvent", "2.0.0", message.data) == []
    assert (event["requestEventId"], event["jobId"], event["targetMinutes"]) == ("request-1", "job-request-1", 30)
    assert all(session["meetsTimeConstraint"] for session in event["sessions"])


async def test_the_answer_says_in_its_headers_what_it_is(work: Any, client: Client, make_request: Make) -> None:
    async with work():
        message = await answer(client, make_request("request-1"), on="athlete-ally.plans.compressed.request-1")
    headers = message.headers or {}
    assert (headers["Event-Type"], headers["Schema-Version"]) == ("PlanCompressedEvent", "2.0.0")
    assert headers["Nats-Msg-Id"] == json.loads(message.data)["eventId"]


async def test_an_answered_request_is_acknowledged_and_its_answer_is_kept(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work():
        message = await answer(client, make_request("request-1"), on="athlete-ally.plans.compressed.request-1")
    kept = await client.jetstream().get_last_msg("AA_CORE_HOT", "athlete-ally.plans.compressed.request-1")
    assert kept.data == message.data
    assert await settled(client)


async def test_the_answer_is_published_before_the_request_is_acknowledged(
    work: Any, client: Client, make_request: Make
) -> None:
    seen: list[str] = []
    both = asyncio.Event()

    async def see(message: Msg) -> None:
        seen.append(message.subject.split(".")[0])
        if len(seen) == 2:
            both.set()

    await client.subscribe("athlete-ally.plans.compressed.*", cb=see)
    await client.subscribe(f"$JS.ACK.AA_CORE_HOT.{DURABLE}.>", cb=see)
    async with work(), asyncio.timeout(10):
        await client.jetstream().publish(REQUESTS, make_request())
        await both.wait()
    assert seen == ["athlete-ally", "$JS"]


async def test_a_fixed_schedule_shortens_the_session_of_its_weekday(
    work: Any, client: Client, make_request: Make
) -> None:
    lunch = [{"day": "monday", "start": "12:00", "end": "12:20"}]
    sessions = [{"name": "A", "dayOfWeek": day, "exercises": [{"name": "Squat", "sets": 9}]} for day in (1, 3)]
    body = make_request("request-1", fixedSchedules=lunch, plan={"microcycles": [{"sessions": sessions}]})
    async with work():
        message = await answer(client, body, on="athlete-ally.plans.compressed.request-1")
    assert [session["budgetSeconds"] for session in json.loads(message.data)["sessions"]] == [1200, 1800]


async def test_a_request_without_target_is_skipped_and_counted(work: Any, client: Client, make_request: Make) -> None:
    async with work() as worker:
        await client.jetstream().publish(REQUESTS, make_request("nothing-to-do", timeCrunchTargetMinutes=None))
        await answer(client, make_request("next"), on="athlete-ally.plans.compressed.next")
    assert worker.count("requests", channel="worker", status="skipped") == 1
    assert await settled(client)


async def test_a_plan_that_cannot_be_compressed_is_answered_by_a_failure_with_a_code(
    work: Any, client: Client, make_request: Make
) -> None:
    body = make_request("request-1", plan={"microcycles": [{"sessions": [{"exercises": []}]}]})
    async with work() as worker:
        message = await answer(client, body, on=FAILED)
    event = json.loads(message.data)
    assert faults("PlanGenerationFailedEvent", "1.1.0", message.data) == []
    assert (event["requestEventId"], event["code"]) == ("request-1", "plan_missing_content")
    assert worker.count("requests", channel="worker", status="rejected") == 1
    assert await settled(client)


async def test_every_failure_is_kept_although_they_share_a_subject(
    work: Any, client: Client, make_request: Make
) -> None:
    empty: dict[str, object] = {"microcycles": [{"sessions": [{"exercises": []}]}]}
    async with work() as worker:
        await answer(client, make_request("request-1", plan=empty), on=FAILED)
        await answer(client, make_request("request-2", plan=empty), on=FAILED)
    kept = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=FAILED)
    assert kept.state.subjects == {FAILED: 2}
    assert worker.count("duplicates") == 0


async def test_bytes_that_are_no_event_become_a_dead_letter_as_they_came(work: Any, client: Client) -> None:
    body = b'\xff\xfe {"eventId": '
    async with work() as worker:
        letter = await answer(client, body, on="dlq.>")
    declared = topology.load().dead_letters
    headers = letter.headers or {}
    assert letter.subject == declared.subject.format(reason="schema-invalid")
    assert letter.data == body
    assert headers["Dead-Letter-Reason"] == "schema-invalid"
    assert headers["Original-Subject"] == REQUESTS
    assert (headers["Original-Stream"], headers["Original-Sequence"]) == ("AA_CORE_HOT", "1")
    assert (headers["Delivery-Count"], headers["Schema-Version"]) == ("1", "1.3.0")
    assert worker.count("dead_letters", reason="schema-invalid") == 1
    assert worker.count("requests", channel="worker", status="invalid") == 1
    assert (await client.jetstream().get_last_msg("AA_DLQ", letter.subject)).data == body
    assert await settled(client)


async def test_an_invalid_request_that_says_whose_it_is_gets_a_failure_too(
    work: Any, client: Client, make_request: Make
) -> None:
    letters = await client.subscribe("dlq.>")
    async with work():
        failure = await answer(client, make_request("request-1", timeCrunchTargetMinutes=14), on=FAILED)
        letter = await letters.next_msg(timeout=10)
    assert (letter.headers or {})["Dead-Letter-Path"] == "timeCrunchTargetMinutes"
    assert json.loads(failure.data)["jobId"] == "job-request-1"
    assert faults("PlanGenerationFailedEvent", "1.1.0", failure.data) == []


async def test_a_request_that_comes_twice_is_answered_once(work: Any, client: Client, make_request: Make) -> None:
    async with work() as worker:
        await client.jetstream().publish(REQUESTS, make_request("request-1"))
        await client.jetstream().publish(REQUESTS, make_request("request-1"))
        await answer(client, make_request("next"), on="athlete-ally.plans.compressed.next")
    kept = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter="athlete-ally.plans.compressed.>")
    assert kept.state.subjects == {f"athlete-ally.plans.compressed.{name}": 1 for name in ("request-1", "next")}
    assert worker.count("duplicates") == 1
    assert await settled(client)


async def test_a_message_with_everything_wrong_holds_up_nobody(work: Any, client: Client, make_request: Make) -> None:
    hostile = [b"", b"null", b"[" * 10_000, b'{"a": NaN}', b"9" * 5000, b'{"eventId": "x", "eventId": "y"}']
    letters = await client.subscribe("dlq.>")
    async with work() as worker:
        for body in hostile:
            await client.jetstream().publish(REQUESTS, body)
        await answer(client, make_request("next"), on="athlete-ally.plans.compressed.next")
    assert sorted([(await letters.next_msg(timeout=10)).data for _ in hostile]) == sorted(hostile)
    assert worker.count("dead_letters", reason="schema-invalid") == len(hostile)
    assert await settled(client)


async def test_a_defect_of_ours_ends_in_the_dead_letters(work: Any, client: Client, make_request: Make) -> None:
    from worker.domain.errors import RuleBroken

    def broken(data: bytes) -> Any:
        raise RuleBroken(("session 1 takes 31:00 of 30:00",))

    async with work(engines=InThread(broken)) as worker:
        letter = await answer(client, make_request(), on="dlq.>")
    assert letter.subject.endswith(".non-retryable")
    assert letter.data == make_request()
    assert worker.count("errors", code="rule_broken") == 1
    assert worker.count("requests", channel="worker", status="failed") == 1


async def test_the_log_has_one_line_a_message_and_neither_user_nor_plan(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work() as worker:
        await answer(client, make_request("request-1"), on="athlete-ally.plans.compressed.request-1")
        await answer(client, b'{"userId": "athlete-1", "plan": "Secret Squat"}', on="dlq.>")
    about = [line for line in worker.lines() if line["event"] == "request"]
    assert [(line["event_id"], line["outcome"], line["decision"]) for line in about] == [
        ("request-1", "stored", "ack"),
        ("", "schema_invalid", "dead letter schema-invalid"),
    ]
    assert about[0]["user"] == about[1]["user"] != ""
    assert "athlete-1" not in worker.log.getvalue()
    assert "Squat" not in worker.log.getvalue()


async def test_the_worker_goes_on_when_the_broker_comes_back(
    work: Any, make_request: Make, nats_server: EmbeddedServer
) -> None:
    back = asyncio.Event()

    async def reconnected() -> None:
        back.set()

    client = await nats.connect(nats_server.url, reconnected_cb=reconnected, reconnect_time_wait=0.1)
    async with work(), asyncio.timeout(20):
        await answer(client, make_request("before"), on="athlete-ally.plans.compressed.before")
        nats_server.kill()
        nats_server.start()
        await back.wait()
        await answer(client, make_request("after"), on="athlete-ally.plans.compressed.after")
    kept = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter="athlete-ally.plans.compressed.after")
    assert kept.state.subjects == {"athlete-ally.plans.compressed.after": 1}
    await client.close()


async def test_a_request_that_never_ends_cannot_hold_up_a_stop_and_the_one_behind_it_goes_back(
    work: Any, client: Client, make_request: Make
) -> None:
    begun, release = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def endless(data: bytes) -> Any:
        loop.call_soon_threadsafe(begun.set)
        release.wait()

    async def stopped_with_two_in_hand() -> None:
        async with work(engines=InThread(endless), grace_seconds=CLOSING_SECONDS + 1) as worker:
            await client.jetstream().publish(REQUESTS, make_request("endless"))
            await client.jetstream().publish(REQUESTS, make_request("behind"))
            await begun.wait()
            await eventually(client, lambda: worker.gauge("in_flight") == 2)

    with pytest.raises(GraceExceeded):
        await asyncio.wait_for(stopped_with_two_in_hand(), timeout=10)
    release.set()
    waiting = await client.jetstream().pull_subscribe_bind(durable=DURABLE, stream="AA_CORE_HOT")
    again = (await waiting.fetch(1, timeout=5))[0]
    assert (json.loads(again.data)["eventId"], again.metadata.num_delivered) == ("behind", 2)


async def test_a_deleted_consumer_is_reported_and_taken_up_again_when_it_is_back(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work() as worker, asyncio.timeout(10):
        await answer(client, make_request("before"), on="athlete-ally.plans.compressed.before")
        await client.jetstream().delete_consumer("AA_CORE_HOT", DURABLE)
        await eventually(client, lambda: "Consumer Deleted" in worker.log.getvalue())
        await streams.ensure(client.jetstream(), topology.load(), manage=True)
        await answer(client, make_request("after"), on="athlete-ally.plans.compressed.after")
