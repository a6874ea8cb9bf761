"""The broker's streams, buckets and consumers at the command line: as they are declared, and what is in them."""

import asyncio

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import JetStreamContext, api
from rich.console import Group, RenderableType
from rich.table import Table

from contracts import topology
from contracts.topology import Topology
from worker.messaging import connection, streams
from worker.messaging.backlog import Backlog
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.watch import copies_current
from worker.settings import DURABLE, Settings

MIB = 1024 * 1024


def check(settings: Settings) -> RenderableType:
    """Compare, and first create what is missing where the settings have us manage the topology; what there is.

    Raises ConnectionLost, JetStreamUnavailable, and TopologyMismatch with every difference.
    """

    async def run() -> RenderableType:
        declared = topology.load()
        async with connection.for_a_moment(settings) as client:
            jetstream = client.jetstream()
            await streams.ensure(jetstream, declared, settings.manage_topology, settings.stream_copies)
            dropped = await _dropped(client, declared)
            return Group(await _streams(jetstream, declared), "", await _consumers(jetstream, declared), "", dropped)

    return asyncio.run(run())


async def _streams(jetstream: JetStreamContext, declared: Topology) -> Table:
    table = _table("stream", "messages", "MiB", "of", "copies", "leader")
    for name in declared.stream_names:
        info = await jetstream.stream_info(name)
        limit = info.config.max_bytes or -1
        table.add_row(
            name,
            f"{info.state.messages:,}",
            f"{info.state.bytes / MIB:,.1f}",
            f"{limit / MIB:,.0f}" if limit > 0 else "",
            *_copies(info),
        )
    return table


async def _consumers(jetstream: JetStreamContext, declared: Topology) -> Table:
    table = _table("consumer", "pending", "in hand", "of", "again", "pulls")
    for consumer in declared.all_consumers:
        info: api.ConsumerInfo = await jetstream.consumer_info(consumer.stream, consumer.durable)
        numbers = (info.num_pending, info.num_ack_pending, info.config.max_ack_pending, info.num_redelivered)
        table.add_row(consumer.durable, *(f"{number or 0:,}" for number in (*numbers, info.num_waiting)))
    return table


async def _dropped(client: Client, declared: Topology) -> str:
    """How many requests were dropped unworked, as far as any worker has seen."""
    try:
        look, _ = await Backlog(Publisher(client), declared, declared.consumer(DURABLE)).last_look()
    except (NatsError, Unconfirmed):
        return "requests dropped before any worker had them: not to be read by this login"
    dropped = look.dropped if look else 0
    return f"requests dropped before any worker had them: {f'at least {dropped:,}' if dropped else 'none known'}"


def _copies(info: api.StreamInfo) -> tuple[str, str]:
    """How many of the copies are up to date, and who leads them."""
    leader = "" if info.cluster is None else info.cluster.leader or "none"
    return f"{copies_current(info)} of {info.config.num_replicas or 1}", leader


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="left" if column in ("stream", "consumer", "leader") else "right")
    return table
