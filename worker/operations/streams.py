"""Check the broker's streams, buckets and consumers from the command line, and show what is in them."""

import asyncio
from dataclasses import asdict, dataclass
from typing import Any

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import api
from rich.console import Group, RenderableType
from rich.table import Table

from contracts import topology
from contracts.topology import Topology
from worker.broker import login, streams
from worker.messaging.publish import Publisher, Unconfirmed
from worker.monitoring.backlog import Backlog
from worker.settings import DURABLE, Settings
from worker.text import camel

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class StreamState:
    """The state of a stream at the broker."""

    stream: str
    messages: int
    bytes: int
    limit_bytes: int | None
    """Its largest size in bytes; None is no limit."""

    copies: int
    """The number of copies that are up to date."""

    copies_wanted: int
    leader: str | None
    """The server that leads the copies; None on a single server, or without a leader."""

    clustered: bool = False


@dataclass(frozen=True, slots=True)
class ConsumerState:
    """The state of a consumer at the broker."""

    consumer: str
    pending: int
    """Messages that wait for a worker."""

    in_hand: int
    """Messages that were delivered to a worker and are not acknowledged yet."""

    in_hand_limit: int
    redelivered: int
    pulls: int
    """Pull requests that wait for messages."""


@dataclass(frozen=True, slots=True)
class State:
    """The state of all that is declared."""

    streams: tuple[StreamState, ...]
    consumers: tuple[ConsumerState, ...]
    dropped: int | None
    """Requests dropped unworked, as far as any worker has seen; None if this login may not read it."""


def check(settings: Settings) -> State:
    """Compare the broker with the declaration and return its state; `manage_topology` first creates what is missing.

    Raises ConnectionLost, JetStreamUnavailable, and TopologyMismatch with every difference.
    """

    async def run() -> State:
        declared = topology.load()
        async with login.for_a_moment(settings) as client:
            jetstream = client.jetstream()
            await streams.ensure(jetstream, declared, settings.manage_topology, settings.stream_copies)
            found = [_stream(await jetstream.stream_info(name)) for name in declared.stream_names]
            consumers = [
                _consumer(await jetstream.consumer_info(each.stream, each.durable)) for each in declared.all_consumers
            ]
            return State(tuple(found), tuple(consumers), await _dropped(client, declared))

    return asyncio.run(run())


def document(state: State) -> dict[str, Any]:
    """Return the state for programs."""
    return {
        "streams": [camel(asdict(each)) for each in state.streams],
        "consumers": [camel(asdict(each)) for each in state.consumers],
        "dropped": state.dropped,
    }


def view(state: State) -> RenderableType:
    """Show the state to people."""
    streams_shown = _table("stream", "messages", "MiB", "of", "copies", "leader")
    for stream in state.streams:
        streams_shown.add_row(
            stream.stream,
            f"{stream.messages:,}",
            f"{stream.bytes / MIB:,.1f}",
            f"{stream.limit_bytes / MIB:,.0f}" if stream.limit_bytes else "",
            f"{stream.copies} of {stream.copies_wanted}",
            stream.leader or ("none" if stream.clustered else ""),
        )
    consumers_shown = _table("consumer", "pending", "in hand", "of", "again", "pulls")
    for each in state.consumers:
        numbers = (each.pending, each.in_hand, each.in_hand_limit, each.redelivered, each.pulls)
        consumers_shown.add_row(each.consumer, *(f"{number:,}" for number in numbers))
    return Group(streams_shown, "", consumers_shown, "", _said_of_dropped(state.dropped))


def _stream(info: api.StreamInfo) -> StreamState:
    limit, wanted = info.config.max_bytes or -1, info.config.num_replicas or 1
    leader = None if info.cluster is None else info.cluster.leader or None
    return StreamState(
        str(info.config.name),
        info.state.messages,
        info.state.bytes,
        limit if limit > 0 else None,
        streams.copies_current(info),
        wanted,
        leader,
        info.cluster is not None,
    )


def _consumer(info: api.ConsumerInfo) -> ConsumerState:
    numbers = (info.num_pending, info.num_ack_pending, info.config.max_ack_pending, info.num_redelivered)
    return ConsumerState(str(info.name), *(number or 0 for number in (*numbers, info.num_waiting)))


async def _dropped(client: Client, declared: Topology) -> int | None:
    try:
        look, _ = await Backlog(Publisher(client), declared, declared.consumer(DURABLE)).last_look()
    except (NatsError, Unconfirmed):
        return None
    return look.dropped if look else 0


def _said_of_dropped(dropped: int | None) -> str:
    if dropped is None:
        return "requests dropped before any worker had them: not to be read by this login"
    return f"requests dropped before any worker had them: {f'at least {dropped:,}' if dropped else 'none known'}"


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="left" if column in ("stream", "consumer", "leader") else "right")
    return table
