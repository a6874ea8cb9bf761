"""What the streams keep is read as it is, and what is wrong with it is seen."""

import json
from collections.abc import AsyncIterator

import nats
import pytest
from nats.js import JetStreamContext

from contracts import topology
from tests.chaos import archive
from tests.chaos.ledger import Fault, Ledger
from tests.chaos.requests import Draft, Drafts, digest
from worker.broker import streams
from worker.development.server import EmbeddedServer

LETTERS = "dlq.time-crunch.plans.generation-requested"
PLANS = "athlete-ally.plans"


@pytest.fixture
async def jetstream(nats_server: EmbeddedServer) -> AsyncIterator[JetStreamContext]:
    client = await nats.connect(nats_server.url)
    await streams.ensure(client.jetstream(), topology.load(), manage=True)
    yield client.jetstream()
    await client.close()


async def answer(jetstream: JetStreamContext, draft: Draft, event: str = "compressed", **fields: str) -> int:
    """Store what a worker would answer; its sequence."""
    token = f".{topology.subject_token(draft.request.id)}" if event == "compressed" else ""
    body = {"requestEventId": draft.request.id, "planId": "p", "planSource": "inline", **fields}
    return (await jetstream.publish(f"{PLANS}.{event}{token}", json.dumps(body).encode())).seq


async def verdict(jetstream: JetStreamContext, *drafts: Draft) -> list[tuple[Fault, str]]:
    ledger = Ledger()
    for draft in drafts:
        ledger.wrote(draft.request)
    found = await archive.read(jetstream, {digest(draft.body): draft.request.id for draft in drafts})
    return [(violation.fault, violation.request) for violation in ledger.judge(found.requests, found.held)]


@pytest.fixture
async def drafts(jetstream: JetStreamContext) -> list[Draft]:
    """One request of each sort that has another answer, all of them published."""
    mix = Drafts(1)
    made = [mix.small(), mix.generated(), mix.not_compressible(), mix.unreadable(), mix.out_of_bounds(), mix.skipped()]
    for draft in made:
        await jetstream.publish(archive.REQUESTS, draft.body)
    small, generated, empty, unreadable, bounds, _ = made
    await answer(jetstream, small)
    await answer(jetstream, generated, planId="made", planSource="generated")
    await answer(jetstream, generated, "generated", planId="made")
    await answer(jetstream, empty, "generation-failed")
    await answer(jetstream, bounds, "generation-failed")
    for draft in (unreadable, bounds):
        await jetstream.publish(f"{LETTERS}.schema-invalid", draft.body)
    return made


async def test_a_request_of_each_sort_with_its_answers_is_in_order(
    jetstream: JetStreamContext, drafts: list[Draft]
) -> None:
    assert await verdict(jetstream, *drafts) == []


async def test_an_answer_that_is_gone_is_lost(jetstream: JetStreamContext, drafts: list[Draft]) -> None:
    draft = Drafts(2, "gone ").small()
    await jetstream.publish(archive.REQUESTS, draft.body)
    sequence = await answer(jetstream, draft)
    await jetstream.delete_msg("AA_CORE_HOT", sequence)
    assert await verdict(jetstream, *drafts, draft) == [(Fault.LOST, draft.request.id)]


async def test_a_second_failure_generated_plan_or_dead_letter_is_doubled(
    jetstream: JetStreamContext, drafts: list[Draft]
) -> None:
    _, generated, empty, unreadable, _, _ = drafts
    await answer(jetstream, empty, "generation-failed")
    await answer(jetstream, generated, "generated", planId="made")
    await jetstream.publish(f"{LETTERS}.schema-invalid", unreadable.body)
    expected = [(Fault.DOUBLED, draft.request.id) for draft in (generated, empty, unreadable)]
    assert await verdict(jetstream, *drafts) == expected


async def test_a_result_under_the_subject_of_another_request_is_unexpected(
    jetstream: JetStreamContext, drafts: list[Draft]
) -> None:
    small, other = drafts[0], drafts[5]
    await answer(jetstream, other, requestEventId=small.request.id)
    assert await verdict(jetstream, *drafts) == [(Fault.UNEXPECTED, small.request.id)]


async def test_a_dead_letter_of_bytes_that_nobody_published_is_unexpected(
    jetstream: JetStreamContext, drafts: list[Draft]
) -> None:
    await jetstream.publish(f"{LETTERS}.schema-invalid", b"what is this")
    assert await verdict(jetstream, *drafts) == [(Fault.UNEXPECTED, digest(b"what is this"))]


async def test_more_messages_than_one_batch_holds_are_all_read(jetstream: JetStreamContext) -> None:
    mix = iter(Drafts(3))
    made = [next(mix) for _ in range(archive.BATCH + 1)]
    for draft in made:
        await jetstream.publish(archive.REQUESTS, draft.body)
    found = await archive.read(jetstream, {digest(draft.body): draft.request.id for draft in made})
    assert found.requests.keys() == {draft.request.id for draft in made}
