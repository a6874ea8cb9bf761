"""Check the broker: its configuration, and that a worker pulls requests."""

import asyncio
from collections.abc import Sequence

from nats.js import JetStreamContext, api

from contracts import topology
from contracts.topology import Consumer, Topology
from worker.broker import login, streams
from worker.domain.errors import CannotRun
from worker.operations.verify.check import Check, failed, not_checked, of
from worker.settings import DURABLE, Settings

LOOKS = 20
PAUSE_SECONDS = 0.25


def checks(settings: Settings) -> Sequence[Check]:
    """Check the connection, the configuration and the consumer."""
    try:
        return asyncio.run(_checks(settings))
    except CannotRun as error:
        return [failed("broker", str(error)), not_checked("consumer", "see broker")]


async def _checks(settings: Settings) -> Sequence[Check]:
    declared = topology.load()
    async with login.for_a_moment(settings) as client:
        jetstream = client.jetstream()
        try:
            await streams.ensure(jetstream, declared, False, settings.stream_copies)
        except streams.TopologyMismatch as mismatch:
            missing = not_checked("consumer", "see broker")
            wrong = failed("broker", "; ".join(mismatch.differences))
            return [wrong, missing if any("consumer" in d for d in mismatch.differences) else await _asked(jetstream)]
        echo = await _echo(jetstream, declared)
        return [of("broker", True, echo), await _asked(jetstream)]


async def _echo(jetstream: JetStreamContext, declared: Topology) -> str:
    """Describe how streams and consumer are set up, by the broker's names."""
    said = []
    for stream in declared.streams:
        config = (await jetstream.stream_info(stream.name)).config
        said.append(
            f"{stream.name} {config.storage} ×{config.num_replicas}, {config.max_age or 0:g} s, "
            f"duplicates {config.duplicate_window or 0:g} s"
        )
    consumer = (await _info(jetstream, declared.consumer(DURABLE))).config
    said.append(
        f"{DURABLE} ack wait {consumer.ack_wait or 0:g} s, deliveries {consumer.max_deliver}, "
        f"in hand {consumer.max_ack_pending}"
    )
    return "; ".join(said)


async def _asked(jetstream: JetStreamContext) -> Check:
    """Check that a worker pulls requests or holds some, with retries: between two pulls there is a pause."""
    declared = topology.load().consumer(DURABLE)
    info = await _info(jetstream, declared)
    for _ in range(LOOKS):
        if info.num_waiting or info.num_ack_pending:
            break
        await asyncio.sleep(PAUSE_SECONDS)
        info = await _info(jetstream, declared)
    alive = bool(info.num_waiting or info.num_ack_pending)
    seen = f"{info.num_waiting or 0} pulls, {info.num_ack_pending or 0} in hand, {info.num_pending or 0} pending"
    return of("consumer", alive, seen, "no worker asks for requests; see docs/runbooks/TimeCrunchServiceDown.md")


async def _info(jetstream: JetStreamContext, declared: Consumer) -> api.ConsumerInfo:
    found: api.ConsumerInfo = await jetstream.consumer_info(declared.stream, declared.durable)
    return found
