"""The preview as an operator runs it: a process, its environment, its output and its signals."""

import json
import signal
import time
from typing import Any

import httpx
import jwt

from worker import samples

SECRET = "0f8b3c5e7a92d146b8e0c3f5a7912d46"
NOWHERE = "nats://127.0.0.1:9"
PREVIEW = "/api/v1/time-crunch/preview"


def headers(**claims: Any) -> dict[str, str]:
    now = int(time.time())
    good = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now, "exp": now + 600, "userId": "athlete-1"}
    return {"Authorization": f"Bearer {jwt.encode({**good, **claims}, SECRET, 'HS256')}"}


async def test_a_preview_serves_until_it_is_told_to_stop(start: Any) -> None:
    running = await start("preview", TIME_CRUNCH_PREVIEW_PORT="0", TIME_CRUNCH_JWT_SECRET=SECRET, NATS_URL=NOWHERE)
    url = json.loads(await running.says("preview ready"))["address"]
    body = {"plan": json.loads(samples.read("upper-lower")), "targetMinutes": 30}
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        assert (await client.get("/health/ready")).status_code == 200
        assert (await client.post(PREVIEW, json=body, headers=headers())).status_code == 200
        assert (await client.post(PREVIEW, json=body)).status_code == 401
    running.send(signal.SIGTERM)

    assert await running.ends() == 0
    assert "preview stopped" in "".join(running.output)


async def test_a_preview_without_a_secret_or_with_one_that_everybody_knows_does_not_start(start: Any) -> None:
    for secret in ("", "your-super-secret-jwt-key-change-in-production"):
        refused = await start("preview", TIME_CRUNCH_PREVIEW_PORT="0", TIME_CRUNCH_JWT_SECRET=secret)

        assert await refused.ends() == 1
        assert "TIME_CRUNCH_JWT_SECRET" in "".join(refused.output)


async def test_the_feature_is_off_where_nobody_turned_it_on(start: Any) -> None:
    running = await start(
        "preview",
        TIME_CRUNCH_PREVIEW_PORT="0",
        TIME_CRUNCH_JWT_SECRET=SECRET,
        NATS_URL=NOWHERE,
        FEATURE_STREAM5_TIME_CRUNCH_MODE="",
    )
    url = json.loads(await running.says("preview ready"))["address"]
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        off = await client.post(PREVIEW, json={}, headers=headers())
    running.send(signal.SIGINT)

    assert (off.status_code, off.json()) == (404, {"error": "feature_not_available"})
    assert await running.ends() == 0


async def test_dev_prints_a_page_and_a_token_that_work(start: Any) -> None:
    dev = await start("dev")
    address = (await dev.says("Preview ")).split()[-1]
    url, _, token = address.partition("/#token=")
    body = {"plan": json.loads(samples.read("upper-lower")), "targetMinutes": 30}
    async with httpx.AsyncClient(base_url=url, timeout=30) as client:
        assert (await client.get("/")).status_code == 200
        answer = await client.post(PREVIEW, json=body, headers={"Authorization": f"Bearer {token}"})
    dev.send(signal.SIGINT)

    assert answer.status_code == 200
    assert await dev.ends() == 0
