"""Processes in the roles of deploy/nats, on a broker with TLS and a key for each role."""

import io
import json
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from contracts import topology
from tests.support.broker_roles import Secured, secured
from tests.support.certificates import Authority
from worker import logs
from worker.broker import login, streams
from worker.messaging.publish import Publisher
from worker.messaging.store import Store
from worker.planning.source import Stored
from worker.preview.broker import Broker, BrokerAway

FORGOTTEN = {"nats_inbox_prefix": "_INBOX"}
SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
PLAN = {"microcycles": [{"sessions": [{"exercises": [{"name": "Back Squat", "sets": 5, "isCoreLift": True}]}]}]}


@pytest.fixture
async def broker(tmp_path: Path) -> AsyncIterator[Secured]:
    with secured(tmp_path) as running:
        async with login.for_a_moment(running.settings("steward")) as steward:
            await streams.ensure(steward.jetstream(), topology.load(), manage=True)
        yield running


async def test_the_preview_reads_a_stored_plan_in_its_own_role(broker: Secured, start: Any) -> None:
    async with login.for_a_moment(broker.settings("operator")) as operator:
        await Store(Publisher(operator), topology.load()).put_plan(Stored("upper-lower", "athlete-1", PLAN))
    preview = await start(
        "preview",
        **broker.environment("preview"),
        TIME_CRUNCH_PREVIEW_PORT="0",
        TIME_CRUNCH_JWT_SECRET=SECRET,
        FEATURE_STREAM5_TIME_CRUNCH_MODE="true",
    )
    address = json.loads(await preview.says("preview ready"))["address"]
    now = int(time.time())
    claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600, "userId": "athlete-1"}
    headers = {"Authorization": f"Bearer {jwt.encode(claims, SECRET, 'HS256')}"}
    async with httpx.AsyncClient(base_url=address, headers=headers, timeout=60) as client:
        statuses = [
            (await client.post("/api/v1/time-crunch/preview", json={"planId": plan, "targetMinutes": 30})).status_code
            for plan in ("upper-lower", "nobodys")
        ]
    preview.send(signal.SIGTERM)

    assert await preview.ends() == 0
    assert statuses == [200, 404]
    assert "ermission" not in "".join(preview.output)


async def test_a_worker_that_does_not_trust_the_brokers_certificate_ends_and_says_so(
    broker: Secured, start: Any, tmp_path: Path
) -> None:
    stranger = Authority(tmp_path, "stranger")
    worker = await start("worker", **{**broker.environment("worker"), "NATS_TLS_CA": str(stranger.certificate)})

    assert await worker.ends() == 1
    assert "set NATS_TLS_CA to the authority that signed the server's certificate" in "".join(worker.output)


async def test_a_forgotten_inbox_prefix_ends_the_worker_with_a_line_that_names_the_setting(
    broker: Secured, start: Any
) -> None:
    environment = {name: value for name, value in broker.environment("worker").items() if name != "NATS_INBOX_PREFIX"}
    worker = await start("worker", **environment)

    assert await worker.ends() == 1
    assert "set NATS_INBOX_PREFIX" in worker.output[-1]
    assert "Traceback" not in "".join(worker.output)


async def test_a_forgotten_inbox_prefix_is_named_to_an_operator_and_in_the_previews_log(
    broker: Secured, start: Any
) -> None:
    with pytest.raises(login.ConnectionLost, match="set NATS_INBOX_PREFIX"):
        async with login.for_a_moment(broker.settings("operator").model_copy(update=FORGOTTEN)):
            raise AssertionError("it went on")
    log = io.StringIO()
    settings = broker.settings("preview").model_copy(update=FORGOTTEN)
    previews = Broker(settings, logs.to(log, "info"), pace_found=lambda outcome: None)
    with pytest.raises(BrokerAway):
        await previews.plan_value("upper-lower")
    await previews.close()

    assert "set NATS_INBOX_PREFIX" in log.getvalue()
