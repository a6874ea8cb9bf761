"""Requests that hang or kill whoever works them: nobody else suffers, and in the end they are dead letters."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from nats.aio.client import Client

from tests.support.engines import poisonous
from worker import logs
from worker.jobs.requests import Failed, Request
from worker.messaging.requests import Pools
from worker.pool.pool import NotBegun
from worker.service import Answer, Skipped

Make = Callable[..., bytes]
REQUESTS = "athlete-ally.plans.generation-requested"
RESULT = "athlete-ally.plans.compressed.{}"


@pytest.mark.parametrize(
    ("poison", "outcome"), [("hangs", "timed_out"), ("exits", "crashed"), ("dies", "crashed"), ("eats", "crashed")]
)
async def test_a_poisonous_request_is_tried_again_later_and_its_neighbours_are_answered_at_once(
    work: Any, client: Client, make_request: Make, poison: str, outcome: str
) -> None:
    results = await client.subscribe(RESULT.format("*"))
    async with work(engine=poisonous, request_deadline_seconds=5.0) as worker:
        await client.jetstream().publish(REQUESTS, make_request("poison", userId=poison))
        for number in range(5):
            await client.jetstream().publish(REQUESTS, make_request(f"neighbour-{number}"))
        answered = {(await results.next_msg(timeout=60)).subject for _ in range(5)}
    assert answered == {RESULT.format(f"neighbour-{number}") for number in range(5)}
    attempts = [line for line in worker.lines() if line["event"] == "request"]
    outcomes = {line["outcome"] for line in attempts if line["event_id"] == "poison"}
    assert outcomes - {"not_started"} == {outcome}
    assert all(line["decision"].startswith("retry") for line in attempts if line["event_id"] == "poison")
    assert all(line["delivered"] == 1 for line in attempts if line["event_id"] != "poison")


@asynccontextmanager
async def engines(count: int = 1) -> AsyncIterator[Pools]:
    """Poisonous ones with time enough."""
    log = logs.to(io.StringIO(), "info")
    pools = Pools(poisonous, log, count=count, deadline_seconds=60, memory_mib=1024)
    await pools.start()
    try:
        yield pools
    finally:
        await pools.close()


async def test_what_comes_again_is_worked_by_an_engine_of_its_own(make_request: Make) -> None:
    async with engines() as pools:
        poison = Request(make_request("poison", userId="hangs"))
        hanging = asyncio.create_task(pools.work(poison, "hangs", again=True))
        neighbour = await pools.work(Request(make_request("neighbour")), "athlete-1", again=False)
        assert isinstance(neighbour, Answer)
        assert not hanging.done()
    (ended,) = await asyncio.gather(hanging, return_exceptions=True)
    assert isinstance(ended, Failed | NotBegun)


async def test_a_result_does_not_wait_for_what_is_worked_after_it(make_request: Make) -> None:
    quick = Request(make_request("quick", timeCrunchTargetMinutes=None))
    async with engines() as pools:
        working = [asyncio.create_task(pools.work(quick, "athlete-1", again=False)) for _ in range(3)]
        hanging = asyncio.create_task(pools.work(Request(make_request("p", userId="hangs")), "athlete-1", again=False))
        async with asyncio.timeout(30):
            assert [type(result) for result in await asyncio.gather(*working)] == [Skipped] * 3
        assert not hanging.done()
    assert isinstance(await hanging, Failed)


async def test_only_what_was_being_worked_is_to_blame_for_the_end_of_an_engine(make_request: Make) -> None:
    requests = [Request(make_request("quick", timeCrunchTargetMinutes=None))] * 20
    requests[13] = Request(make_request("poison", userId="dies"))
    async with engines(2) as pools:
        results = await asyncio.gather(*(pools.work(request, "athlete-1", again=False) for request in requests))
    assert [number for number, result in enumerate(results) if not isinstance(result, Skipped)] == [13]
    assert isinstance(results[13], Failed)


async def test_a_stored_plan_is_found_from_the_engines_process(work: Any, client: Client, make_request: Make) -> None:
    results = await client.subscribe(RESULT.format("*"))
    async with work():
        plan = json.loads(make_request())["plan"]
        bucket = await client.jetstream().key_value("plans")
        await bucket.put("plan-1", json.dumps({"owner": "athlete-1", "plan": plan}).encode())
        await client.jetstream().publish(REQUESTS, make_request("request-1", plan=None, planId="plan-1"))
        event = json.loads((await results.next_msg(timeout=10)).data)
    assert (event["planSource"], event["planId"]) == ("stored", "plan-1")
