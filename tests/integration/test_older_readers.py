"""Who reads results of 1.x is served as before while listed, and nobody else is troubled by it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

import contracts
from tests.support.settled import settled

SCHEMAS = Path(contracts.__file__).parent / "schemas" / "PlanCompressedEvent"
REQUESTS = "athlete-ally.plans.generation-requested"
RESULTS = "athlete-ally.plans.compressed"
IDS = [f"request-{number}" for number in range(5)]
Make = Callable[..., bytes]


async def asked(client: Client, make_request: Make) -> None:
    """Publish some requests, one of them twice, and wait until all are settled."""
    for event_id in [*IDS, IDS[0]]:
        await client.jetstream().publish(REQUESTS, make_request(event_id))
    await settled(client)


async def heard(client: Client, *subjects: str) -> list[Msg]:
    """All that a durable consumer of those subjects is given, as a subscriber fetches it."""
    config = ConsumerConfig(
        durable_name="coach-app",
        ack_policy=AckPolicy.EXPLICIT,
        deliver_policy=DeliverPolicy.ALL,
        filter_subjects=list(subjects),
    )
    await client.jetstream().add_consumer("AA_CORE_HOT", config)
    subscription = await client.jetstream().pull_subscribe_bind(durable="coach-app", stream="AA_CORE_HOT")
    left = (await subscription.consumer_info()).num_pending or 0
    messages = await subscription.fetch(left, timeout=10)
    for message in messages:
        await message.ack()
    return messages


def faults(version: str, message: Msg) -> list[str]:
    """What an independent validator holds against a result by the released schema of that version."""
    schema = json.loads((SCHEMAS / f"{version}.json").read_text("utf-8"))
    return [fault.message for fault in Draft202012Validator(schema).iter_errors(json.loads(message.data))]


def versions(messages: list[Msg]) -> Mapping[str, str]:
    """The schema version of each request's result. Raises ValueError where a request has two."""
    found = {
        json.loads(message.data)["requestEventId"]: (message.headers or {})["Schema-Version"] for message in messages
    }
    if len(found) != len(messages):
        raise ValueError("some request has two results")
    return found


async def test_a_subscriber_of_1x_that_was_built_before_hears_every_result_once_and_can_read_it(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work(older_results=(1,)):
        await asked(client, make_request)
        messages = await heard(client, f"{RESULTS}.*")

    assert versions(messages) == dict.fromkeys(IDS, "1.0.0")
    assert [faults("1.0.0", message) for message in messages] == [[]] * len(IDS)


async def test_a_subscriber_of_2x_hears_every_result_once_meanwhile(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work(older_results=(1,)):
        await asked(client, make_request)
        messages = await heard(client, f"{RESULTS}.v2.*")

    assert versions(messages) == dict.fromkeys(IDS, "2.0.0")
    assert [faults("2.0.0", message) for message in messages] == [[]] * len(IDS)


async def test_where_nobody_is_listed_no_1x_is_published_and_2x_has_the_subject(
    work: Any, client: Client, make_request: Make
) -> None:
    async with work():
        await asked(client, make_request)
        messages = await heard(client, f"{RESULTS}.>")

    assert versions(messages) == dict.fromkeys(IDS, "2.0.0")
    assert {message.subject for message in messages} == {f"{RESULTS}.{event_id}" for event_id in IDS}


@pytest.mark.parametrize(("before", "after"), [((1,), ()), ((), (1,))], ids=["ended", "begun"])
async def test_a_request_that_was_answered_is_not_answered_again_when_the_list_has_changed(
    work: Any, client: Client, make_request: Make, before: tuple[int, ...], after: tuple[int, ...]
) -> None:
    async with work(older_results=before):
        await asked(client, make_request)
    kept = (await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=f"{RESULTS}.>")).state.subjects
    async with work(older_results=after):
        await asked(client, make_request)

    info = await client.jetstream().stream_info("AA_CORE_HOT", subjects_filter=f"{RESULTS}.>")
    assert info.state.subjects == kept
