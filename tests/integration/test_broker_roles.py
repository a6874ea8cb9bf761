"""Each role of deploy/nats can do its work on a real server with TLS and nkeys, and nothing else."""

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import nats
import pytest
from nats.aio.client import Client
from prometheus_client import CollectorRegistry
from typer.testing import CliRunner, Result

from contracts import topology
from tests.support.broker_roles import NATS, ROLES, Secured, allowed, secured
from worker import app, cli, logs
from worker.broker import login, streams
from worker.broker.streams import covers
from worker.messaging.answers import Answers
from worker.messaging.delivery import DeadLetter, Happened, Reason
from worker.messaging.messages import Incoming, Outcome
from worker.messaging.publish import Publisher
from worker.metrics import Metrics
from worker.pace.store import PaceStore

REQUESTS = "athlete-ally.plans.generation-requested"
SECURITY = NATS.parents[1] / "docs" / "security.md"

FORBIDDEN_TO_ALL = (
    "$JS.API.STREAM.DELETE.AA_CORE_HOT",
    "$JS.API.STREAM.PURGE.AA_CORE_HOT",
    "$JS.API.STREAM.PURGE.AA_DLQ",
    "$JS.API.STREAM.DELETE.KV_plans",
    "$JS.API.STREAM.MSG.DELETE.AA_CORE_HOT",
    "$JS.API.STREAM.MSG.DELETE.KV_plans",
    "$JS.API.STREAM.MSG.GET.AA_VENDOR_HOT",
    "$JS.API.STREAM.SNAPSHOT.AA_CORE_HOT",
    "$JS.API.STREAM.RESTORE.AA_CORE_HOT",
    "$JS.API.STREAM.LEADER.STEPDOWN.AA_CORE_HOT",
    "$JS.API.CONSUMER.CREATE.AA_CORE_HOT",
    "$JS.API.CONSUMER.CREATE.AA_CORE_HOT.spy",
    "$JS.API.CONSUMER.CREATE.AA_CORE_HOT.spy.athlete-ally.>",
    "$JS.API.CONSUMER.CREATE.AA_DLQ.spy",
    "$JS.API.CONSUMER.DURABLE.CREATE.AA_CORE_HOT.planning-engine-plan-gen-sub",
    "$JS.API.CONSUMER.DELETE.AA_CORE_HOT.time-crunch-plan-gen",
    "$JS.API.CONSUMER.MSG.NEXT.AA_CORE_HOT.planning-engine-plan-gen-sub",
    "$JS.ACK.AA_CORE_HOT.planning-engine-plan-gen-sub.1.1.1.1.1",
    "$JS.API.DIRECT.GET.KV_plans.$KV.plans.plan-1",
    "$SYS.REQ.SERVER.PING",
    "athlete-ally.onboarding.completed",
    "athlete-ally.hrv.raw-received",
    "sleep.raw",
    "vendor.oura.webhook",
    "dlq.billing.invoices.schema-invalid",
    "$KV.sessions.secret",
    "_INBOX.somebody",
)
"""Subjects that nobody may publish to."""

NOT_TO_BE_HEARD = (
    ">",
    "athlete-ally.>",
    REQUESTS,
    "dlq.>",
    "$KV.>",
    "$KV.plans.>",
    "$JS.>",
    "$JS.EVENT.ADVISORY.>",
    "$SYS.>",
    "_INBOX.>",
    "sleep.*",
    "vendor.>",
)
"""Subjects that nobody may subscribe to."""


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Secured]:
    with secured(tmp_path) as running:
        asyncio.run(_declare(running))
        yield running


async def _declare(broker: Secured) -> None:
    async with login.for_a_moment(broker.settings("steward")) as steward:
        await streams.ensure(steward.jetstream(), topology.load(), manage=True)


@asynccontextmanager
async def _as(broker: Secured, role: str) -> AsyncIterator[tuple[Client, list[str]]]:
    """A plain client of that role, and what the broker refuses it."""
    refused: list[str] = []

    async def on_error(error: Exception) -> None:
        refused.append(str(error))

    settings = broker.settings(role)
    client = await nats.connect(
        settings.nats_url,
        tls=login._tls(settings),
        nkeys_seed=str(settings.nats_nkey_seed_file),
        inbox_prefix=settings.nats_inbox_prefix,
        error_cb=on_error,
    )
    try:
        yield client, refused
    finally:
        await client.close()


async def _all_said(client: Client, refused: list[str], expected: int) -> None:
    """Wait until the broker has answered all, and as many refusals as are expected have come round."""
    await client.flush(10)
    async with asyncio.timeout(10):
        while len(refused) < expected:
            await client.flush(10)
    await client.flush(10)


def concrete(pattern: str) -> str:
    return pattern.replace(".*", ".x1").replace(".>", ".1.1.1.1.1")


def every(verb: str) -> list[str]:
    return sorted({subject for role in allowed().values() for subject in role[verb]})


@pytest.mark.parametrize("role", ROLES)
async def test_a_role_publishes_what_it_is_allowed_and_nothing_else(tmp_path: Path, role: str) -> None:
    may = allowed()[role]["publish"]
    subjects = sorted({concrete(subject) for subject in every("publish")} | set(FORBIDDEN_TO_ALL))
    with secured(tmp_path) as broker:
        async with _as(broker, role) as (client, refused):
            for subject in subjects:
                await client.publish(subject, b"{}")
            expected = {subject for subject in subjects if not any(covers(pattern, subject) for pattern in may)}
            await _all_said(client, refused, len(expected))
    said = {match[1] for line in refused if (match := re.search(r'publish to "(.+?)"', line, re.IGNORECASE))}
    assert {subject.lower() for subject in said} == {subject.lower() for subject in expected}
    assert expected >= set(FORBIDDEN_TO_ALL)


@pytest.mark.parametrize("role", ROLES)
async def test_a_role_hears_what_it_is_allowed_and_nothing_else(tmp_path: Path, role: str) -> None:
    may = allowed()[role]["subscribe"]
    subjects = sorted({*every("subscribe"), *NOT_TO_BE_HEARD})
    with secured(tmp_path) as broker:
        async with _as(broker, role) as (client, refused):
            for subject in subjects:
                await client.subscribe(subject)
            expected = {subject for subject in subjects if subject not in may}
            await _all_said(client, refused, len(expected))
    said = {match[1] for line in refused if (match := re.search(r'subscription to "(.+?)"', line, re.IGNORECASE))}
    assert {subject.lower() for subject in said} == {subject.lower() for subject in expected}


async def test_the_worker_works_from_the_publisher_to_the_subscriber(
    broker_async: Secured, make_request: Callable[..., bytes]
) -> None:
    stopping, ready = asyncio.Event(), asyncio.Event()
    written = io.StringIO()
    log = logs.to(written, "debug")
    serving = asyncio.create_task(
        app.serve(broker_async.settings("worker"), Metrics(CollectorRegistry()), log, stopping, on_ready=ready.set)
    )
    async with _as(broker_async, "subscriber") as (hearing, _), _as(broker_async, "publisher") as (asking, refused):
        heard = await hearing.subscribe("athlete-ally.plans.compressed.*")
        await hearing.flush()
        async with asyncio.timeout(60):
            await ready.wait()
            stored = await asking.jetstream().publish(REQUESTS, make_request("request-1"))
            await asking.jetstream().publish(REQUESTS, make_request("request-2", plan=None))
            await asking.jetstream().publish(REQUESTS, b"nonsense")
            events = [json.loads((await heard.next_msg(60)).data) for _ in range(2)]
    stopping.set()
    await serving
    assert (stored.stream, refused) == ("AA_CORE_HOT", [])
    assert {event["requestEventId"] for event in events} == {"request-1", "request-2"}
    said = written.getvalue()
    assert "dead letter schema-invalid" in said
    assert "ermission" not in said


async def test_the_worker_may_look_for_every_answer_that_it_may_store(
    broker_async: Secured, make_request: Callable[..., bytes]
) -> None:
    incoming = Incoming(make_request("request-1"), REQUESTS, "AA_CORE_HOT", 1, 6)
    declared = topology.load()
    async with login.for_a_moment(broker_async.settings("worker")) as worker:
        answers = Answers(Publisher(worker, deadline_seconds=5), declared, lambda code, sequence: None)
        outcome = Outcome(Happened.CRASHED, "it broke")
        buried = [await answers.bury(incoming, outcome, Reason.MAX_DELIVER) for _ in range(2)]
    assert buried == [DeadLetter(Reason.MAX_DELIVER)] * 2
    async with login.for_a_moment(broker_async.settings("operator")) as operator:
        letters = await operator.jetstream().stream_info("AA_DLQ")
    assert letters.state.messages == 1


@pytest.fixture
async def broker_async(tmp_path: Path) -> AsyncIterator[Secured]:
    with secured(tmp_path) as running:
        await _declare(running)
        yield running


def test_the_operators_commands_work(broker: Secured, make_request: Callable[..., bytes]) -> None:
    def run(*arguments: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(cli.app, arguments, input=stdin, env=broker.environment("operator"))

    plan = (
        b'{"id": "plan-1", "microcycles": [{"sessions": [{"exercises": [{"name": "Squat", "sets": 9, "reps": 5}]}]}]}'
    )
    for command in (["put", "-", "--user", "a"], ["get", "plan-1"], ["list"], ["rm", "plan-1"]):
        result = run("plans", *command, stdin=plan)
        assert result.exit_code == 0, result.stderr
    for number in asyncio.run(_bury(broker, 2)):
        assert run("dead-letters", "show", str(number)).exit_code == 0
    assert '"reason": "schema-invalid"' in run("dead-letters", "list", "--json").stdout
    assert run("dead-letters", "discard", "1", "--yes").exit_code == 0
    replayed = run("dead-letters", "replay", "2")
    assert "1 replayed" in replayed.stderr, replayed.stderr


def test_the_operator_and_the_steward_see_that_the_broker_is_as_declared(broker: Secured) -> None:
    for role in ("operator", "steward"):
        seen = CliRunner().invoke(cli.app, ["streams"], env=broker.environment(role))
        assert seen.exit_code == 0, seen.output
        assert "TIME_CRUNCH_EXHAUSTED" in seen.output


async def _bury(broker: Secured, number: int) -> list[int]:
    headers = {"Original-Subject": REQUESTS, "Dead-Letter-Reason": "schema-invalid"}
    async with login.for_a_moment(broker.settings("worker")) as worker:
        subject = topology.load().dead_letters.subject.format(reason="schema-invalid")
        return [(await worker.jetstream().publish(subject, b"x", headers=headers)).seq for _ in range(number)]


def test_a_client_without_a_certificate_or_without_a_key_is_turned_away(broker: Secured) -> None:
    for missing in ({"nats_nkey_seed_file": None}, {"nats_tls_cert": None, "nats_tls_key": None}):
        settings = broker.settings("worker").model_copy(update=missing)
        with pytest.raises(login.ConnectionLost):
            asyncio.run(_connect(settings))


async def _connect(settings: object) -> None:
    async with login.for_a_moment(settings):  # type: ignore[arg-type]
        pass


def test_every_subject_of_the_topology_is_somebodys() -> None:
    declared = topology.load()
    published = [
        *(place for publication in declared.publications for place in publication.places("x")),
        declared.dead_letters.subject.format(reason="max-deliver"),
        declared.dead_letters.claim.format(sequence=1),
        *(f"{bucket.subject_prefix}x" for bucket in declared.buckets),
        *(consumer.filter_subject for consumer in declared.consumers),
    ]
    for subject in published:
        assert any(covers(pattern, subject) for pattern in every("publish")), subject


def test_the_security_page_lists_what_each_role_may_do_and_nothing_else() -> None:
    rows = re.findall(r"^\| (\w+) \| (publish|subscribe) \| `(.+?)` \|", SECURITY.read_text(), flags=re.MULTILINE)
    documented = {(role, verb, subject.replace("\\|", "|")) for role, verb, subject in rows}
    configured = {
        (role, verb, subject)
        for role, verbs in allowed().items()
        for verb, subjects in verbs.items()
        for subject in subjects
    }
    assert documented == configured
    assert {role for role, _, _ in configured} == set(ROLES)


async def test_the_steward_needs_what_it_may_do_and_may_do_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What makes, reads back and changes streams, in a client that replies come to under its own inbox alone."""
    asked: set[str] = set()
    publish = Client.publish

    async def noted(self: Client, subject: str, *arguments: object, **options: object) -> None:
        asked.add(subject)
        await publish(self, subject, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Client, "publish", noted)
    with secured(tmp_path) as broker:
        await _declare(broker)
        async with _as(broker, "steward") as (client, refused):
            jetstream = client.jetstream()
            await jetstream.account_info()
            config = (await jetstream.stream_info("AA_DLQ")).config
            await jetstream.find_stream_name_by_subject("dlq.x")
            await jetstream.update_stream(config.evolve(max_age=3 * 86400))
    may = allowed()["steward"]["publish"]
    assert refused == []
    assert {pattern for pattern in may if not any(covers(pattern, subject) for subject in asked)} == set()
    assert {subject for subject in asked if not any(covers(pattern, subject) for pattern in may)} == set()


@pytest.mark.parametrize(
    "api", ["STREAM.DELETE.AA_DLQ", "STREAM.PURGE.AA_DLQ", "CONSUMER.DELETE.AA_CORE_HOT.time-crunch-plan-gen"]
)
async def test_a_controller_that_deletes_and_listens_everywhere_is_refused_as_steward(tmp_path: Path, api: str) -> None:
    """What a controller such as NACK would need besides: replies under the common inbox, and deletion."""
    with secured(tmp_path) as broker:
        await _declare(broker)
        async with _as(broker, "steward") as (client, refused):
            await client.subscribe("_INBOX.>")
            await client.publish(f"$JS.API.{api}", b"")
            await _all_said(client, refused, 2)
    assert len(refused) == 2


async def test_paces_are_kept_by_the_worker_read_by_the_preview_and_forgotten_by_the_operator(
    broker_async: Secured,
) -> None:
    declared, performed = topology.load().bucket("paces"), "athlete-ally.sessions.performed"
    async with (
        login.for_a_moment(broker_async.settings("worker")) as worker,
        login.for_a_moment(broker_async.settings("preview")) as preview,
        login.for_a_moment(broker_async.settings("operator")) as operator,
    ):
        of = [PaceStore(each.jetstream(), declared, b"sixteen letters.") for each in (worker, preview, operator)]
        await of[0].change("athlete-1", lambda value: (b"{}", None))
        read = [await each.value("athlete-1") for each in of[:2]]
        stored = [await each.jetstream().publish(performed, b"{}") for each in (preview, operator)]
        assert await of[2].forget("athlete-1")
        assert await of[0].value("athlete-1") == (None, 0)
    assert read == [(b"{}", 1)] * 2
    assert [each.stream for each in stored] == ["AA_CORE_HOT"] * 2
