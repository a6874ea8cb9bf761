"""Requests that hang or kill whoever works them: nobody else suffers, and in the end they are dead letters."""

import asyncio
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from nats.aio.client import Client

from worker import logs
from worker.isolation.engines import Engines
from worker.isolation.lane import EngineFailed, Terms
from worker.isolation.work import Question
from worker.service import Answer

Make = Callable[..., bytes]
REQUESTS = "athlete-ally.plans.generation-requested"
RESULT = "athlete-ally.plans.compressed.{}"
POISONOUS = "tests.support.engines:poisonous"


@pytest.mark.parametrize(
    ("poison", "outcome"), [("hangs", "timed_out"), ("exits", "crashed"), ("dies", "crashed"), ("eats", "crashed")]
)
async def test_a_poisonous_request_is_tried_again_later_and_its_neighbours_are_answered_at_once(
    work: Any, client: Client, make_request: Make, poison: str, outcome: str
) -> None:
    results = await client.subscribe(RESULT.format("*"))
    async with work(engine=POISONOUS, request_deadline_seconds=1.0) as worker:
        await client.jetstream().publish(REQUESTS, make_request("poison", userId=poison))
        for number in range(5):
            await client.jetstream().publish(REQUESTS, make_request(f"neighbour-{number}"))
        answered = {(await results.next_msg(timeout=30)).subject for _ in range(5)}
    assert answered == {RESULT.format(f"neighbour-{number}") for number in range(5)}
    attempts = [line for line in worker.lines() if line["event"] == "request"]
    assert {line["outcome"] for line in attempts if line["event_id"] == "poison"} == {outcome}
    assert all(line["decision"].startswith("retry") for line in attempts if line["event_id"] == "poison")
    assert all(line["delivered"] == 1 for line in attempts if line["event_id"] != "poison")


async def test_what_comes_again_is_worked_by_an_engine_of_its_own(make_request: Make) -> None:
    async def tell(question: Question) -> bool:
        return True

    terms = Terms(POISONOUS, deadline_seconds=60, memory_mib=1024)
    engines = Engines(terms, tell, logs.to(io.StringIO(), "info"), count=1)
    await engines.start()
    hanging = asyncio.create_task(engines.work(make_request("poison", userId="hangs"), again=True))
    assert isinstance(await engines.work(make_request("neighbour"), again=False), Answer)
    assert not hanging.done()
    await engines.close()
    assert not isinstance(await hanging, Answer)


async def test_an_engine_that_cannot_be_made_ends_the_worker_with_a_reason(work: Any) -> None:
    with pytest.raises(EngineFailed, match=r"tests\.support\.engines:missing does not start"):
        async with work(engine="tests.support.engines:missing"):
            pass


async def test_a_stored_plan_is_found_from_the_engines_process(work: Any, client: Client, make_request: Make) -> None:
    results = await client.subscribe(RESULT.format("*"))
    async with work():
        plan = json.loads(make_request())["plan"]
        bucket = await client.jetstream().key_value("plans")
        await bucket.put("plan-1", json.dumps({"owner": "athlete-1", "plan": plan}).encode())
        await client.jetstream().publish(REQUESTS, make_request("request-1", plan=None, planId="plan-1"))
        event = json.loads((await results.next_msg(timeout=10)).data)
    assert (event["planSource"], event["planId"]) == ("stored", "plan-1")
