"""The composition root: settings become a running worker here, and only here."""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from faststream.nats import NatsBroker
from nats.aio.client import Client
from nats.errors import Error as NatsError
from prometheus_client import CollectorRegistry

from contracts import topology
from contracts.topology import Topology
from worker import logs, machine, metrics, service, tracing
from worker.engine.solve import Limits
from worker.logs import Logger
from worker.messaging import active_users, connection, streams
from worker.messaging.active_users import ActiveUsers
from worker.messaging.answering import Answering, FailureOf, Handle
from worker.messaging.connection import ConnectionLost, Link
from worker.messaging.consumer import Consumer, subscribe
from worker.messaging.dead_letters import Burial
from worker.messaging.publisher import Publisher
from worker.messaging.record import Record
from worker.messaging.store import EngineStore, Store
from worker.messaging.waiting import beside, first
from worker.messaging.watch import Watch
from worker.metrics import Metrics
from worker.planning.source import PlanStore
from worker.settings import DURABLE, Settings
from worker.tracing import Tracing

PROOF_SECONDS = 5.0
"""How long a request may be worked on before its weeks are answered with what is found and a looser bound."""

CLOSING_SECONDS = 5.0
"""The part of the grace period that is kept for sending the last acknowledgements and closing the connection."""


class GraceExceeded(Exception):
    """A stop took longer than it may; what was in hand will be delivered again."""


def run_worker(settings: Settings) -> None:
    """Work requests until SIGTERM or SIGINT, then finish what is in hand and return. Logs go to standard output.

    Raises TopologyMismatch, JetStreamUnavailable or ConnectionLost where it cannot start or go on.
    """
    log = logs.to(sys.stdout, settings.log_level)
    registry = CollectorRegistry()
    machine.watch(registry)
    try:
        with metrics.exposed(registry, settings.metrics_port):
            asyncio.run(_serve_until_signalled(settings, Metrics(registry), log))
    except GraceExceeded as error:
        log.error("stop cut short", detail=str(error))
        sys.stdout.flush()
        os._exit(1)  # a computation that does not end keeps the interpreter from leaving in any other way


async def serve(
    settings: Settings,
    counted: Metrics,
    log: Logger,
    stopping: asyncio.Event,
    *,
    on_ready: Callable[[], None] = lambda: None,
    handle: Handle | None = None,
    failure_of: FailureOf = service.failure_of,
    traced: Tracing | None = None,
) -> None:
    """Work requests until `stopping` is set; `on_ready` is called when the first can be taken.

    Raises what `run_worker` raises, and GraceExceeded where settling what is in hand takes too long.
    """
    declared = topology.load()
    durable = declared.consumer(DURABLE)
    link = Link(log, give_up=stopping)
    traced = traced or tracing.to(settings.otlp_endpoint, "time-crunch-worker")
    nats = connection.broker(settings, link)
    client = await _connected(nats, settings, link, stopping)
    if client is None:
        if link.loss:
            raise ConnectionLost(link.loss)
        return
    try:
        await streams.ensure(client.jetstream(), declared, settings.manage_topology)
        publisher = Publisher(client.jetstream(), client.max_payload, took=counted.publish_seconds.observe)
        store = Store(client.jetstream(), declared)
        handle = handle or _handling(EngineStore(store, asyncio.get_running_loop()))
        answering = Answering(handle, failure_of, publisher, store, declared, log, traced)
        users = _active_users(client, declared, settings)
        record = Record(counted, log, users.seen)
        watch = Watch(client.jetstream(), link, declared, durable, counted)
        consumer = Consumer(
            subscribe(nats, durable, settings.nats_inbox_prefix),
            link,
            answering,
            Burial(publisher, declared.dead_letters, client.max_payload, record),
            record,
            traced,
            max_deliver=durable.max_deliver,
            window=settings.in_flight,
            random=random.random,
            stopping=stopping,
        )
        await nats.start()
        log.info("ready", consumer=DURABLE)
        on_ready()
        async with beside(watch.run(stopping), users.run()):
            await _run(consumer, answering, stopping, settings.shutdown_grace_seconds - CLOSING_SECONDS)
        log.info("stopped")
    finally:
        await _closed(nats, client, link)
        await asyncio.to_thread(traced.close)
    if link.loss:
        raise ConnectionLost(link.loss)


def _handling(plans: PlanStore) -> Handle:
    """Answers a request, with proving its optimum cut short in time to be acknowledged."""

    def limits() -> Limits:
        deadline = time.monotonic() + PROOF_SECONDS
        return Limits(expired=lambda: time.monotonic() > deadline)

    return lambda data: service.handle(data, limits, plans)


def _active_users(client: Client, declared: Topology, settings: Settings) -> ActiveUsers:
    secret = settings.active_users_secret
    return ActiveUsers(
        client.jetstream(),
        declared.bucket(active_users.BUCKET),
        secret.get_secret_value().encode() if secret else None,
        time.monotonic,
    )


async def _serve_until_signalled(settings: Settings, counted: Metrics, log: Logger) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await serve(settings, counted, log, stopping)


async def _connected(nats: NatsBroker, settings: Settings, link: Link, stopping: asyncio.Event) -> Client | None:
    """The connection, once the broker can be reached; None where the stop came first."""
    connecting = asyncio.ensure_future(nats.connect())
    await first(connecting, stopping.wait())
    if not connecting.done() or connecting.cancelled():
        return None
    try:
        client = connecting.result()
    except NatsError as error:
        raise ConnectionLost(connection.trouble(settings, error)) from error
    link.opened(client)
    return client


async def _run(consumer: Consumer, answering: Answering, stopping: asyncio.Event, seconds_to_settle: float) -> None:
    """Consume until `stopping` is set, and settle what is in hand.

    Half of the time is for working it, so that as a rule nothing goes back; what is not begun by then is handed back.
    """
    consuming, stop = asyncio.ensure_future(consumer.run()), asyncio.ensure_future(stopping.wait())
    await asyncio.wait({consuming, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    await asyncio.wait({consuming}, timeout=seconds_to_settle / 2)
    answering.begin_no_more()
    try:
        async with asyncio.timeout(seconds_to_settle / 2):
            await consuming
    except TimeoutError as error:
        raise GraceExceeded(f"not settled within {seconds_to_settle:g} s, so it will be delivered again") from error


async def _closed(nats: NatsBroker, client: Client, link: Link) -> None:
    """Send what is still to be sent, and close."""
    link.closing = True
    try:
        async with asyncio.timeout(CLOSING_SECONDS):
            await nats.stop()
    except (NatsError, OSError, ExceptionGroup) as error:
        link.troubled("connection not closed in order", error)
        with suppress(OSError):
            await client.close()
