"""Every right of deploy/nats/accounts.conf is used by something: what each role publishes at its work is noted."""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from io import StringIO
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from nats.aio.client import Client
from nats.errors import Error as NatsError
from prometheus_client import CollectorRegistry
from pydantic import SecretStr
from typer.testing import CliRunner

from contracts import topology
from tests.support.broker_roles import Secured, allowed, secured
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from tests.support.performed import an_event
from worker import app, cli, logs, samples
from worker.broker import login, streams
from worker.broker.streams import covers
from worker.metrics import Metrics
from worker.preview import openapi
from worker.preview.app import serving

KEY = "sixteen letters and as many more"
SECRETS = dict.fromkeys(("active_users_secret", "pace_secret", "jwt_secret"), SecretStr(KEY))
DECLARED = topology.load()
REQUESTS = DECLARED.consumer("time-crunch-plan-gen").filter_subject
PERFORMED = DECLARED.consumer("time-crunch-pace").filter_subject
STRONG = Path(samples.__file__).parent / "strong.csv"
PLAN = plan_document(exercise_document("Squat"), id="plan-1")
ELSEWHERE = {
    ("worker", "$JS.ACK.TIME_CRUNCH_EXHAUSTED.time-crunch-exhausted.>"): "test_poison.py",
    ("worker", "$JS.ACK.TIME_CRUNCH_EXHAUSTED.time-crunch-pace-exhausted.>"): "test_pace_consumer.py",
    ("worker", "athlete-ally.plans.compressed.v2.*"): "where workers are set to publish 2.0.0",
    ("subscriber", "_INBOX_subscriber.>"): "accounts.conf says why",
    ("steward", "$JS.API.INFO"): "test_broker_roles.py",
    ("steward", "$JS.API.STREAM.NAMES"): "test_broker_roles.py",
    ("steward", "$JS.API.STREAM.UPDATE.*"): "test_streams.py",
}
"""What is used elsewhere: where a worker ends at the last delivery of a message, and by a steward's own tools."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """What each role has published so far."""
    subjects: dict[str, set[str]] = defaultdict(set)
    publish = Client.publish

    async def noted(self: Client, subject: str, *arguments: Any, **options: Any) -> None:
        subjects[self.new_inbox().partition(".")[0].removeprefix("_INBOX_")].add(subject)
        await publish(self, subject, *arguments, **options)

    monkeypatch.setattr(Client, "publish", noted)
    return subjects


@asynccontextmanager
async def working(broker: Secured) -> AsyncIterator[None]:
    """A worker, for as long as the context lasts."""
    stopping, ready = asyncio.Event(), asyncio.Event()
    settings = broker.settings("worker").model_copy(update=SECRETS)
    log = logs.to(StringIO(), "info")
    task = asyncio.create_task(app.serve(settings, Metrics(CollectorRegistry()), log, stopping, on_ready=ready.set))
    async with asyncio.timeout(60):
        await asyncio.wait((task, asyncio.create_task(ready.wait())), return_when=asyncio.FIRST_COMPLETED)
    try:
        yield
    finally:
        stopping.set()
        await task


async def typed(broker: Secured, *words: str, stdin: bytes | None = None) -> None:
    """An operator's command does what it is for."""
    environment = {**broker.environment("operator"), "TIME_CRUNCH_PACE_SECRET": KEY}
    done = await asyncio.to_thread(CliRunner().invoke, cli.app, words, input=stdin, env=environment)
    assert done.exit_code == 0, (words, done.output)


async def published(broker: Secured) -> None:
    """A request of each kind, and sessions performed."""
    stored = a_request(None, 30, eventId="by-id", jobId="by-id", userId="athlete-1", planId="plan-1")
    requests = [
        as_bytes(stored),
        as_bytes({**stored, "eventId": "the-same-job"}),
        as_bytes({**stored, "eventId": "failed", "jobId": "failed", "planId": "none"}),
        as_bytes(a_request(None, 30, eventId="made", jobId="made", userId="athlete-1")),
        b"nonsense",
    ]
    async with login.for_a_moment(broker.settings("publisher")) as client:
        for body in requests:
            await client.jetstream().publish(REQUESTS, body)
        for body in (an_event(1, eventId="one"), b"nonsense"):
            await client.jetstream().publish(PERFORMED, body)
        with suppress(NatsError):
            await client.request("$JS.API.DIRECT.GET.KV_request-outcomes.$KV.request-outcomes.by-id", b"", 5)


async def settled(broker: Secured) -> tuple[str, dict[str, int]]:
    """Wait until all of it is answered, learned or a dead letter; the id of the plan that was made, and the letters."""
    async with login.for_a_moment(broker.settings("operator")) as client:
        jetstream, generated = client.jetstream(), DECLARED.bucket("generated-plans")
        wanted = {
            "AA_DLQ": ("dlq.>", 2),
            "AA_CORE_HOT": (DECLARED.publication("PlanCompressedEvent").subject.format(request="*"), 3),
            "KV_paces": (">", 1),
        }
        async with asyncio.timeout(60):
            while wanted:
                for name, (subjects, least) in list(wanted.items()):
                    info = await jetstream.stream_info(name, subjects_filter=subjects)
                    if sum((info.state.subjects or {}).values()) >= least:
                        del wanted[name]
        info = await jetstream.stream_info(generated.stream, subjects_filter=">")
        (subject,) = info.state.subjects or {}
        letters = {
            of: (await jetstream.get_last_msg("AA_DLQ", declared.subject.format(reason="schema-invalid"))).seq or 0
            for of, declared in (("requests", DECLARED.dead_letters), ("sessions", DECLARED.pace_dead_letters))
        }
        return str(subject).removeprefix(generated.subject_prefix), letters


async def previewed(broker: Secured, *plans: str) -> list[int]:
    """How previews of stored plans, and a session performed, are answered."""
    settings = broker.settings("preview").model_copy(update={**SECRETS, "preview_port": 0})
    claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": int(time.time()), "userId": "athlete-1"}
    token = jwt.encode({**claims, "exp": int(time.time()) + 600}, KEY, "HS256")
    async with serving(settings, CollectorRegistry(), logs.to(StringIO(), "info")) as address:
        headers = {"Authorization": f"Bearer {token}"}
        async with httpx.AsyncClient(base_url=address, headers=headers, timeout=60) as client:
            answers = [
                await client.post("/api/v1/time-crunch/preview", json={"planId": plan, "targetMinutes": 30})
                for plan in plans
            ]
            answers.append(await client.post(openapi.PERFORMED, content=an_event(2, eventId="two")))
    return [answer.status_code for answer in answers]


async def test_every_right_is_used_by_something(tmp_path: Path, asked: dict[str, set[str]]) -> None:
    with secured(tmp_path) as broker:
        async with login.for_a_moment(broker.settings("steward")) as steward:
            await streams.ensure(steward.jetstream(), DECLARED, manage=True)
        await typed(broker, "plans", "put", "-", "--user", "athlete-1", stdin=json.dumps(PLAN).encode())
        async with working(broker):
            await published(broker)
            made, letters = await settled(broker)
        assert await previewed(broker, "plan-1", made) == [200, 200, 202]
        await typed(broker, "plans", "rm", made)
        for words in (["streams"], ["trace", "by-id"], ["dead-letters", "list"]):
            await typed(broker, *words)
        for of in ("requests", "sessions"):
            await typed(broker, "dead-letters", "replay", str(letters[of]), "--of", of)
        for words in (["show"], ["import", str(STRONG)], ["forget", "--yes"]):
            await typed(broker, "pace", *words, "--user", "athlete-1")
    unused = {
        (role, subject)
        for role, verbs in allowed().items()
        for subject in verbs["publish"]
        if not any(covers(subject, one) for one in asked[role])
    }
    assert unused == set(ELSEWHERE)
    for role, subjects in asked.items():
        assert [one for one in subjects if not any(covers(may, one) for may in allowed()[role]["publish"])] == [], role
