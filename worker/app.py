"""The composition root: settings become a running worker here, and only here."""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from faststream.nats import NatsBroker
from nats.aio.client import Client
from nats.errors import Error as NatsError
from prometheus_client import CollectorRegistry

from contracts import topology
from worker import logs, machine, metrics, service
from worker.engine.solve import Limits
from worker.isolation.engines import Engines
from worker.isolation.lane import Terms
from worker.isolation.thread import Thread
from worker.isolation.work import Bench, FailureOf, Handle
from worker.logs import Logger
from worker.messaging import connection, streams
from worker.messaging.answering import Answering
from worker.messaging.connection import ConnectionLost, Link
from worker.messaging.consumer import Consumer
from worker.messaging.dead_letters import Burial
from worker.messaging.publisher import Publisher
from worker.messaging.record import Record
from worker.messaging.store import Store
from worker.messaging.waiting import first
from worker.metrics import Metrics
from worker.planning.source import PlanStore
from worker.settings import DURABLE, Settings

ENGINE = "worker.app:new_handle"
"""What makes the handle of an engine."""

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
    engine: str = ENGINE,
    handle: Handle | None = None,
    failure_of: FailureOf = service.failure_of,
) -> None:
    """Work requests until `stopping` is set; `on_ready` is called when the first can be taken.

    `engine` names what makes the handle in each engine's process. A `handle` given as it is works in a thread of this
    process instead, where nothing protects the worker from it, with `failure_of` for what is no request.

    Raises what `run_worker` raises, and GraceExceeded where settling what is in hand takes too long.
    """
    declared = topology.load()
    durable = declared.consumer(DURABLE)
    link = Link(log, give_up=stopping)
    nats = connection.broker(settings, link)
    client = await _connected(nats, link, stopping)
    if client is None:
        return
    try:
        await streams.ensure(client.jetstream(), declared, settings.manage_topology)
        publisher = Publisher(client, client.max_payload, took=counted.publish_seconds.observe)
        link.on_return(publisher.repeat)
        store = Store(client.jetstream(), declared)
        record = Record(counted, log)
        async with _bench(settings, engine, handle, failure_of, store, log) as bench:
            consumer = Consumer(
                client,
                durable,
                link,
                Answering(bench, publisher, store, declared, log),
                Burial(publisher, declared.dead_letters, client.max_payload, record),
                record,
                window=settings.in_flight,
                random=random.random,
                stopping=stopping,
            )
            log.info("ready", consumer=DURABLE)
            on_ready()
            await _run(consumer, bench, stopping, settings.shutdown_grace_seconds - CLOSING_SECONDS)
        log.info("stopped")
    finally:
        await _closed(nats, client, link)
    if link.loss:
        raise ConnectionLost(link.loss)


def new_handle(plans: PlanStore) -> Handle:
    """What answers requests, with proving an optimum cut short in time to be acknowledged."""

    def limits() -> Limits:
        deadline = time.monotonic() + PROOF_SECONDS
        return Limits(expired=lambda: time.monotonic() > deadline)

    return lambda data: service.handle(data, limits, plans)


@asynccontextmanager
async def _bench(
    settings: Settings, engine: str, handle: Handle | None, failure_of: FailureOf, store: Store, log: Logger
) -> AsyncIterator[Bench]:
    bench: Thread | Engines
    if handle is not None:
        bench = Thread(handle, failure_of)
    else:
        terms = Terms(engine, settings.request_deadline_seconds, settings.engine_memory_mib)
        bench = Engines(terms, store.owned_plan, log, settings.engines)
        await bench.start()
    try:
        yield bench
    finally:
        await bench.close()


async def _serve_until_signalled(settings: Settings, counted: Metrics, log: Logger) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await serve(settings, counted, log, stopping)


async def _connected(nats: NatsBroker, link: Link, stopping: asyncio.Event) -> Client | None:
    """The connection, once the broker can be reached; None where the stop came first."""
    connecting = asyncio.ensure_future(nats.connect())
    await first(connecting, stopping.wait())
    if not connecting.done() or connecting.cancelled():
        return None
    try:
        client = connecting.result()
    except NatsError as error:
        raise ConnectionLost(f"NATS refuses the connection: {error}; check address, user, password and TLS") from error
    link.opened(client)
    return client


async def _run(consumer: Consumer, bench: Bench, stopping: asyncio.Event, seconds_to_settle: float) -> None:
    """Consume until `stopping` is set, and settle what is in hand.

    Half of the time is for working it, so that as a rule nothing goes back; what is not begun by then is handed back.
    """
    consuming, stop = asyncio.ensure_future(consumer.run()), asyncio.ensure_future(stopping.wait())
    await asyncio.wait({consuming, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    await asyncio.wait({consuming}, timeout=seconds_to_settle / 2)
    bench.begin_no_more()
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
