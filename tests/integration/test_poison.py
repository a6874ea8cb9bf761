"""Requests that hang or kill whoever works them: nobody else suffers, and in the end they are dead letters."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from nats.aio.client import Client
from worker.isolation.engines import Engines
from worker.isolation.lane import EngineFailed, Terms
from worker.isolation.work import Failed, Question

from worker import logs
from worker.service import Answer, Skipped

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


@asynccontextmanager
async def engines() -> AsyncIterator[Engines]:
    """Poisonous ones with time enough."""

    async def tell(question: Question) -> bool:
        return True

    terms = Terms(POISONOUS, deadline_seconds=60, memory_mib=1024)
    bench = Engines(terms, tell, logs.to(io.StringIO(), "info"), count=1)
    await bench.start()
    try:
        yield bench
    finally:
        await bench.close()


async def learn_the_pace(bench: Engines, quick: bytes) -> None:
    """Have the engine be so quick that it is given many requests at a time."""
    await asyncio.gather(*(bench.work(quick, again=False) for _ in range(200)))


async def test_what_comes_again_is_worked_by_an_engine_of_its_own(make_request: Make) -> None:
    async with engines() as bench:
        hanging = asyncio.create_task(bench.work(make_request("poison", userId="hangs"), again=True))
        assert isinstance(await bench.work(make_request("neighbour"), again=False), Answer)
        assert not hanging.done()
    assert not isinstance(await hanging, Answer)


async def test_a_result_does_not_wait_for_what_is_worked_after_it(make_request: Make) -> None:
    quick = make_request("quick", timeCrunchTargetMinutes=None)
    async with engines() as bench:
        await learn_the_pace(bench, quick)
        working = [asyncio.create_task(bench.work(quick, again=False)) for _ in range(3)]
        hanging = asyncio.create_task(bench.work(make_request("poison", userId="hangs"), again=False))
        async with asyncio.timeout(30):
            assert [type(result) for result in await asyncio.gather(*working)] == [Skipped] * 3
        assert not hanging.done()
    assert isinstance(await hanging, Failed)


async def test_only_what_was_being_worked_is_to_blame_for_the_end_of_an_engine(make_request: Make) -> None:
    quick = make_request("quick", timeCrunchTargetMinutes=None)
    requests = [quick] * 20
    requests[13] = make_request("poison", userId="dies")
    async with engines() as bench:
        await learn_the_pace(bench, quick)
        results = await asyncio.gather(*(bench.work(request, again=False) for request in requests))
    assert [number for number, result in enumerate(results) if not isinstance(result, Skipped)] == [13]
    assert isinstance(results[13], Failed)


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
