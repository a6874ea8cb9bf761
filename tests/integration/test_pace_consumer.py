"""Sessions performed over a real broker: each counted once, and what cannot be counted kept as it came."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from nats.aio.client import Client
from nats.js.api import ConsumerInfo
from typer.testing import CliRunner, Result

from contracts import topology
from tests.support.engines import InThread, brief
from tests.support.performed import an_event, quiet_bytes
from worker import cli
from worker.broker import streams
from worker.development.server import EmbeddedServer
from worker.jobs.requests import Request, Worked
from worker.learning.consumer import DURABLE
from worker.pace import stored
from worker.pace.record import Record
from worker.pace.store import BUCKET, PaceStore
from worker.service import Skipped

DECLARED = topology.load()
CONSUMER = DECLARED.consumer(DURABLE)
SECRET = "sixteen letters."
SAID = {"usualSeconds": 2500, "fourInFiveSeconds": 2900}


class Asked(InThread):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(lambda _: Skipped("not asked for"))
        self.requests: list[Request] = []

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """An answer that is always the same."""
        self.requests.append(request)
        return brief(request)


@pytest.fixture
async def declared(client: Client) -> None:
    """The streams, before any worker is there."""
    await streams.ensure(client.jetstream(), DECLARED, manage=True)


async def perform(client: Client, *events: bytes) -> None:
    """Publish them in their order."""
    for event in events:
        await client.jetstream().publish(CONSUMER.filter_subject, event)


async def info(client: Client) -> ConsumerInfo:
    found: ConsumerInfo = await client.jetstream().consumer_info(CONSUMER.stream, CONSUMER.durable)
    return found


async def all_counted(client: Client, seconds: float = 30) -> None:
    """Wait until nothing is left to be counted."""
    async with asyncio.timeout(seconds):
        while (said := await info(client)).num_pending or said.num_ack_pending:
            await client.flush()


async def found(client: Client, user: str = "athlete-1") -> bytes | None:
    """What is stored of that user."""
    value, _ = await PaceStore(client.jetstream(), DECLARED.bucket(BUCKET), SECRET.encode()).value(user)
    return value


async def record(client: Client, user: str = "athlete-1") -> Record:
    value = await found(client, user)
    assert value is not None
    return stored.decode(value)


def spelled_out(order: int, **fields: Any) -> bytes:
    """A session that says which of its exercises are core lifts."""
    exercises = [{"name": f"Press {order % 3}", "isCoreLift": True, "sets": [{"reps": 5}] * 4}]
    return an_event(order, exercises=exercises, **fields)


async def test_a_session_performed_is_counted_and_acknowledged(work: Any, client: Client, declared: None) -> None:
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await perform(client, spelled_out(1), spelled_out(2))
        await all_counted(client)
    assert await found(client) == quiet_bytes([spelled_out(1), spelled_out(2)])
    assert worker.count("performed", outcome="learned") == 2


async def test_it_is_stored_before_it_is_acknowledged(work: Any, client: Client, declared: None) -> None:
    seen: list[str] = []
    both = asyncio.Event()

    async def see(message: Any) -> None:
        seen.append(message.subject.split(".")[0])
        if len(seen) == 2:
            both.set()

    await client.subscribe(f"{DECLARED.bucket(BUCKET).subject_prefix}>", cb=see)
    await client.subscribe(f"$JS.ACK.{CONSUMER.stream}.{DURABLE}.>", cb=see)
    async with work(pace_secret=SECRET, engines=Asked()), asyncio.timeout(10):
        await perform(client, an_event(1))
        await both.wait()
    assert seen == ["$KV", "$JS"]


async def test_two_events_of_one_session_and_one_event_twice_are_one_session(
    work: Any, client: Client, declared: None
) -> None:
    same = {"sessionRef": "log-1"}
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await perform(client, an_event(1, **same), an_event(2, **same), an_event(1, **same), an_event(3), an_event(3))
        await all_counted(client)
    assert (await record(client)).counted == 2
    assert worker.count("performed", outcome="already_counted") == 3


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (b'\xff\xfe {"eventId": ', ""),
        (an_event(durationSeconds=0), "durationSeconds"),
        (an_event(durationSeconds=-60), "durationSeconds"),
        (an_event().replace(b'"order": 7', b'"order": "first"'), "order"),
        (an_event(userId=""), "userId"),
    ],
)
async def test_what_is_no_session_is_a_dead_letter_as_it_came(
    work: Any, client: Client, declared: None, body: bytes, path: str
) -> None:
    letters = await client.subscribe("dlq.>")
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await perform(client, body)
        letter = await letters.next_msg(timeout=10)
        await all_counted(client)
    headers = letter.headers or {}
    assert letter.subject == "dlq.time-crunch.sessions.performed.schema-invalid"
    assert letter.data == body
    assert (headers["Event-Type"], headers["Original-Subject"]) == ("SessionPerformedEvent", CONSUMER.filter_subject)
    assert headers["Dead-Letter-Path"] == path
    assert worker.count("dead_letters", reason="schema-invalid") == 1
    assert worker.count("performed", outcome="invalid") == 1


async def test_a_dead_letter_is_stored_once_also_by_a_consumer_that_is_made_anew(
    work: Any, client: Client, declared: None
) -> None:
    async with work(pace_secret=SECRET, engines=Asked()):
        await perform(client, b"nonsense", spelled_out(1))
        await all_counted(client)
    await client.jetstream().delete_consumer(CONSUMER.stream, DURABLE)
    await streams.ensure(client.jetstream(), DECLARED, manage=True)
    async with work(pace_secret=SECRET, engines=Asked()):
        await all_counted(client)
    assert (await client.jetstream().stream_info("AA_DLQ")).state.messages == 1
    assert await found(client) == quiet_bytes([spelled_out(1)])


async def test_durations_and_clocks_that_cannot_be_true_are_counted_and_teach_nothing(
    work: Any, client: Client, declared: None
) -> None:
    odd = [an_event(1, durationSeconds=1), an_event(2, durationSeconds=144_000), an_event(3, timestamp=1)]
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await perform(client, *odd, an_event(2**53 - 1), an_event(4))
        await all_counted(client)
    known = await record(client)
    assert (known.counted, known.state.n, known.state.outliers) == (5, 3, 2)
    assert worker.count("performed", outcome="set_aside") == 2


async def test_a_bucket_that_is_away_for_a_while_loses_nothing(work: Any, client: Client, declared: None) -> None:
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await client.jetstream().delete_stream(DECLARED.bucket(BUCKET).stream)
        await perform(client, spelled_out(1), spelled_out(2))
        async with asyncio.timeout(10):
            while not worker.count("errors", code="unconfirmed"):
                await client.flush()
        await streams.ensure(client.jetstream(), DECLARED, manage=True)
        await all_counted(client)
    assert await found(client) == quiet_bytes([spelled_out(1), spelled_out(2)])


async def test_a_value_that_cannot_be_read_is_left_alone(work: Any, client: Client, declared: None) -> None:
    await perform(client, an_event(1))
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await all_counted(client)
        (subject,) = await subjects(client)
        await client.jetstream().publish(subject, b"{}")
        await perform(client, an_event(2))
        async with asyncio.timeout(10):
            while not worker.count("errors", code="crashed"):
                await client.flush()
    assert await found(client) == b"{}"
    assert (await info(client)).num_pending == 0
    assert (await info(client)).num_ack_pending == 1


async def subjects(client: Client) -> list[str]:
    held = await client.jetstream().stream_info(DECLARED.bucket(BUCKET).stream, subjects_filter=">")
    return list(held.state.subjects or {})


async def test_without_a_secret_nothing_is_learned_and_that_is_said_once(
    work: Any, client: Client, declared: None
) -> None:
    async with work(engines=Asked()) as worker:
        await perform(client, an_event(1))
        await client.flush()
    assert (await info(client)).num_pending == 1
    assert await subjects(client) == []
    assert [line["detail"] for line in worker.lines() if line["event"] == "no pace is learned or looked up"] == [
        "TIME_CRUNCH_PACE_SECRET is not set"
    ]


async def test_a_stop_leaves_nothing_in_hand(work: Any, client: Client, declared: None) -> None:
    await perform(client, *map(an_event, range(40)))
    async with work(pace_secret=SECRET, engines=Asked()):
        pass
    assert (await info(client)).num_ack_pending == 0


async def test_no_name_no_note_and_no_user_stands_in_the_bucket(work: Any, client: Client, declared: None) -> None:
    event = json.loads(an_event(1, userId="anna@example.org", sessionRef="Anna's log", planId="annas-plan"))
    event |= {"notes": "my shoulder hurts", "athleteName": "Anna"}
    event["exercises"][0]["notes"] = "shoulder"
    async with work(pace_secret=SECRET, engines=Asked()):
        await perform(client, json.dumps(event).encode())
        await all_counted(client)
    (subject,) = await subjects(client)
    message = await client.jetstream().get_last_msg(DECLARED.bucket(BUCKET).stream, subject)
    said = f"{subject} {message.headers} {(message.data or b'').decode()}".lower()
    assert all(word not in said for word in ("anna", "example", "shoulder", "1767263700000"))
    assert "bench press" in said


async def test_who_is_forgotten_is_not_learned_anew_from_what_was_counted(
    work: Any, client: Client, declared: None
) -> None:
    store = PaceStore(client.jetstream(), DECLARED.bucket(BUCKET), SECRET.encode())
    async with work(pace_secret=SECRET, engines=Asked()):
        await perform(client, an_event(1))
        await all_counted(client)
        assert await store.forget("athlete-1")
    async with work(pace_secret=SECRET, engines=Asked()):
        await all_counted(client)
    assert await subjects(client) == []


async def test_sessions_of_compressed_plans_are_held_against_what_was_said(
    work: Any, client: Client, declared: None
) -> None:
    told = {"said": SAID, "resultEventId": "tc-evt-1"}
    async with work(pace_secret=SECRET, engines=Asked()) as worker:
        await perform(
            client,
            an_event(1, durationSeconds=2400, **told),
            an_event(2, durationSeconds=2600, **told),
            an_event(3, durationSeconds=3000, **told),
            an_event(3, durationSeconds=3000, **told),
            an_event(4, durationSeconds=144_000, **told),
            an_event(5, said=SAID),
            an_event(6, resultEventId="tc-evt-1"),
        )
        await all_counted(client)
    kept = {
        (said, yes): worker.count("promises", said=said, kept=yes)
        for said in ("usual", "four_in_five")
        for yes in ("yes", "no")
    }
    assert kept == {
        ("usual", "yes"): 1,
        ("usual", "no"): 2,
        ("four_in_five", "yes"): 2,
        ("four_in_five", "no"): 1,
    }
    assert worker.registry.get_sample_value("planning_engine_time_crunch_taken_ratio_count") == 3


async def test_what_is_known_of_the_user_goes_to_the_engine_with_the_request(
    work: Any, client: Client, declared: None, make_request: Callable[..., bytes]
) -> None:
    engines = Asked()
    async with work(pace_secret=SECRET, engines=engines) as worker:
        await perform(client, an_event(1))
        await all_counted(client)
        for name, user in (("request-1", "athlete-1"), ("request-2", "stranger")):
            answers = await client.subscribe(f"athlete-ally.plans.compressed.{name}")
            await client.jetstream().publish(
                DECLARED.consumer("time-crunch-plan-gen").filter_subject, make_request(name, userId=user)
            )
            await answers.next_msg(timeout=10)
    known, stranger = engines.requests
    assert known.pace_value == await found(client)
    assert known.pace_revision > 0
    assert (stranger.pace_value, stranger.pace_revision) == (None, 0)
    assert worker.count("pace_lookups", channel="worker", outcome="known") == 1
    assert worker.count("pace_lookups", channel="worker", outcome="unknown") == 1


async def test_a_dead_letter_is_listed_and_replayed_once_the_contract_takes_it(
    work: Any, client: Client, declared: None, nats_server: EmbeddedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NATS_URL", nats_server.url)

    async def run(*words: str) -> Result:
        return await asyncio.to_thread(CliRunner().invoke, cli.app, ["dead-letters", *words])

    headers = {
        "Event-Type": "SessionPerformedEvent",
        "Dead-Letter-Reason": "max-deliver",
        "Original-Subject": CONSUMER.filter_subject,
    }
    letters = DECLARED.pace_dead_letters.subject
    await client.jetstream().publish(letters.format(reason="max-deliver"), an_event(1), headers=headers)
    await client.jetstream().publish(letters.format(reason="schema-invalid"), b"{}", headers=headers)

    assert '"sequence": 1' in (await run("list", "--of", "sessions", "--json")).stdout
    assert (await run("list", "--json")).stdout == ""
    assert "--of sessions" in (await run("show", "1", "--of", "sessions")).stdout
    assert "1 replayed" in (await run("replay", "1", "--of", "sessions")).stderr
    assert "eventId" in (await run("show", "2", "--of", "sessions")).stdout
    async with work(pace_secret=SECRET, engines=Asked()):
        await all_counted(client)
    assert (await record(client)).counted == 1
