"""Read what the streams keep, with nothing of the worker's: subjects come from the contracts, and the rest is JSON."""

import json
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from nats.aio.msg import Msg
from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from contracts import registry, topology
from tests.chaos.ledger import Held, Kind
from tests.chaos.requests import digest

REQUESTS = topology.load().consumer("time-crunch-plan-gen").filter_subject
EVENTS = {
    topology.load().publication(event).subject.split("{")[0]: kind
    for event, kind in (
        ("PlanCompressedEvent", Kind.RESULT),
        ("PlanGeneratedEvent", Kind.GENERATED),
        ("PlanGenerationFailedEvent", Kind.FAILURE),
    )
}
LETTERS = {
    topology.load().dead_letters.subject.format(reason=reason): Kind(f"dead letter {reason}")
    for reason in topology.load().dead_letters.reasons
}
NEWEST = registry.latest("PlanCompressedEvent")
BATCH = 500

FORGOTTEN_SECONDS = 120.0
"""How long the broker keeps a reader that is not heard of: longer than a busy machine lets one wait."""


@dataclass(frozen=True)
class Archive:
    """What the streams keep."""

    requests: Mapping[str, Sequence[int]]
    """Where each request is, by id: a platform that is not sure publishes one again."""

    held: tuple[Held, ...]


async def read(
    jetstream: JetStreamContext, by_digest: Mapping[str, str], by_job: Mapping[str, str] = MappingProxyType({})
) -> Archive:
    """Every request and every answer. Each request's id is given by the digest of its bytes, and by its job.

    A result and a failure name their request and its job: an eventId alone may have been used twice. A dead letter is
    the request's bytes. A generated plan is named by the result it led to.
    """
    requests: dict[str, list[int]] = defaultdict(list)
    held: list[Held] = []
    generated: list[tuple[str, str]] = []
    by_plan: dict[str, str] = {}
    async for message in _messages(jetstream, "AA_CORE_HOT", "athlete-ally.plans.>"):
        place = f"AA_CORE_HOT {message.metadata.sequence.stream}"
        if message.subject == REQUESTS:
            name = by_digest.get(digest(message.data), digest(message.data))
            requests[name].append(message.metadata.sequence.stream)
            continue
        kind = next((kind for subject, kind in EVENTS.items() if message.subject.startswith(subject)), Kind.UNKNOWN)
        event = json.loads(message.data)
        if kind is Kind.GENERATED:
            generated.append((event["planId"], place))
            continue
        name = by_job.get(event.get("jobId", ""), event.get("requestEventId", message.subject))
        if kind is Kind.RESULT:
            kind = _kind_of_result(message, event["requestEventId"])
            if event["planSource"] == "generated":
                by_plan[event["planId"]] = name
        held.append(Held(name, kind, place))
    held += [Held(by_plan.get(plan, plan), Kind.GENERATED, place) for plan, place in generated]
    async for message in _messages(jetstream, "AA_DLQ", "dlq.>"):
        name = by_digest.get(digest(message.data), digest(message.data))
        kind = LETTERS.get(message.subject, Kind.UNKNOWN)
        held.append(Held(name, kind, f"AA_DLQ {message.metadata.sequence.stream}"))
    return Archive(requests, tuple(held))


def _kind_of_result(message: Msg, request: str) -> Kind:
    """Which result it is: an older major's has the subject of its request, and the newest that or the one beside."""
    places = topology.load().publication("PlanCompressedEvent").places(request)
    if (message.headers or {}).get("Schema-Version", NEWEST).partition(".")[0] != NEWEST.partition(".")[0]:
        return Kind.OLDER_RESULT if message.subject == places[0] else Kind.UNKNOWN
    return Kind.RESULT if message.subject in places else Kind.UNKNOWN


async def _messages(jetstream: JetStreamContext, stream: str, subject: str) -> AsyncIterator[Msg]:
    """All messages a stream keeps under a subject as of now, in order."""
    reader = await jetstream.pull_subscribe(
        subject,
        stream=stream,
        config=ConsumerConfig(
            ack_policy=AckPolicy.NONE,
            deliver_policy=DeliverPolicy.ALL,
            inactive_threshold=FORGOTTEN_SECONDS,
            mem_storage=True,
            num_replicas=1,
        ),
    )
    info = await reader.consumer_info()
    try:
        left = info.num_pending or 0
        while left > 0:
            try:
                batch = await reader.fetch(min(BATCH, left), timeout=20)
            except NatsTimeoutError:
                raise RuntimeError(f"{stream}: {left} messages under {subject} could not be read") from None
            for message in batch:
                yield message
            left -= len(batch)
    finally:
        await jetstream.delete_consumer(stream, info.name)
        await reader.unsubscribe()
