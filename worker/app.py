"""The composition root: only this module turns settings into a running worker."""

import asyncio
import gc
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import uvloop
from faststream.nats import NatsBroker
from nats.aio.client import Client
from nats.errors import Error as NatsError
from prometheus_client import CollectorRegistry

from contracts import topology
from contracts.readers import older_majors
from contracts.topology import Topology
from worker import flags, health, logs, machine, supervisor, tracing
from worker.broker import login, streams
from worker.broker.login import ConnectionLost
from worker.flags import Flags
from worker.health import Health
from worker.jobs.requests import work
from worker.learning.consumer import DURABLE as PACE_DURABLE
from worker.learning.consumer import learn
from worker.logs import Logger
from worker.messaging import connection
from worker.messaging.advisories import Advisories
from worker.messaging.answers import RESULT, Answers
from worker.messaging.connection import Link
from worker.messaging.consumer import Consumer
from worker.messaging.observe import RequestRecord
from worker.messaging.publish import Publisher
from worker.messaging.requests import Engine, Engines, Pools, Requests
from worker.messaging.store import Store
from worker.metrics import Metrics
from worker.monitoring import active_users
from worker.monitoring.active_users import ActiveUsers
from worker.monitoring.watch import Watch
from worker.pace.store import BUCKET as PACES
from worker.pace.store import PaceStore
from worker.settings import DURABLE, Settings
from worker.supervisor import Supervisor
from worker.tracing import Tracing
from worker.waiting import beside, first

BEAT_SECONDS = 1.0
FLAGS_LOOK_SECONDS = 0.25

DEAF_SECONDS = 10.0
"""Seconds without a message or heartbeat of its consumer after which a worker is not ready."""

CLOSING_SECONDS = 5.0
"""The seconds of the grace period for sending the last acknowledgements and closing the connection."""


class GraceExceeded(Exception):
    """A stop took longer than the grace period; the messages in hand will be delivered again."""


def run_workers(settings: Settings, count: int, command: Sequence[str] = supervisor.COMMAND) -> int:
    """Run `count` workers until SIGTERM or SIGINT, and return the exit code: 0 if all ended in order."""
    log = logs.to(sys.stdout, settings.log_level)
    return asyncio.run(Supervisor(settings, log, count, command).run())


def run_worker(settings: Settings, engine: Engine = work) -> None:
    """Work requests until SIGTERM or SIGINT, then finish those in hand and return. Logs go to standard output.

    `engine` answers requests, in processes of its own.

    Raises TopologyMismatch, JetStreamUnavailable, PoolFailed or ConnectionLost where it cannot start or go on.
    """
    log = logs.to(sys.stdout, settings.log_level)
    registry = CollectorRegistry()
    machine.watch(registry)
    try:
        with health.exposed(registry, fitness := Health(), settings.metrics_port):
            _new_runner().run(_serve_until_signalled(settings, Metrics(registry), log, engine, fitness))
    except GraceExceeded as error:
        log.error("stop cut short", detail=str(error))
        sys.stdout.flush()
        os._exit(1)  # an endless computation blocks every other way to end the interpreter


async def serve(
    settings: Settings,
    counted: Metrics,
    log: Logger,
    stopping: asyncio.Event,
    *,
    on_ready: Callable[[], None] = lambda: None,
    engine: Engine = work,
    engines: Engines | None = None,
    traced: Tracing | None = None,
    fitness: Health | None = None,
    older_results: tuple[int, ...] | None = None,
) -> None:
    """Work requests until `stopping` is set; `on_ready` is called when the first can be taken.

    `engine` answers requests, in processes of its own; `engines` replaces it, with or without processes.
    `older_results` are the majors in which results are published beside the newest; without it, those that
    `contracts.toml` lists readers of.

    Raises what `run_worker` raises, and GraceExceeded where settling the messages in hand takes too long.
    """
    declared = topology.load()
    durable = declared.consumer(DURABLE)
    link = Link(log, stopping)
    traced = traced or tracing.to(settings.otlp_endpoint, "time-crunch-worker")
    async with AsyncExitStack() as ends:
        ends.push_async_callback(asyncio.to_thread, traced.close)
        nats = connection.broker(settings, link)
        client = await _connected(nats, settings, link, stopping)
        if client is None:
            if link.loss:
                raise ConnectionLost(link.loss)
            return
        ends.push_async_callback(_closed, nats, client, link)
        if link.loss:
            raise ConnectionLost(link.loss)
        rollout = await asyncio.to_thread(flags.of, settings, log)
        ends.push_async_callback(asyncio.to_thread, rollout.close)
        counted.flag_age_seconds.set_function(rollout.age_seconds)
        counted.flags_known.set_function(lambda: not rollout.unknown())
        await _ensure_streams(client, declared, settings, link)
        publisher = Publisher(client, took=counted.publish_seconds.observe)
        link.on_return.append(publisher.repeat)
        users = _active_users(publisher, declared, settings)
        record = RequestRecord(counted, log, users.seen)
        answers = Answers(publisher, declared, record.noted)
        paces = _paces(client, declared, settings, log)
        counting = declared.consumer(PACE_DURABLE) if paces else None
        watch = Watch(publisher, link, declared, durable, counting, counted, manage=settings.manage_topology)
        async with _opened(engines or _pools(settings, engine, log)) as opened:
            store, older = Store(publisher, declared), older_majors(RESULT) if older_results is None else older_results
            requests = Requests(store, rollout, paces, opened, answers, counted, log, traced, older)
            window = settings.in_flight
            consumer = Consumer(link, durable, requests, record, traced, window=window, random=random.random)
            advisories = Advisories(link, declared.exhausted, requests, record)
            fitness = fitness or Health()
            fitness.ready_unless(lambda: _faults(stopping, rollout, link, watch, consumer))
            counted.in_flight.set_function(lambda: consumer.pull.in_hand)
            counted.last_loop_age_seconds.set_function(lambda: consumer.pull.silent_seconds)
            async with beside(watch.run(stopping), users.run(), advisories.pull.run(), _beating(fitness)):
                await first(_known(rollout, log), stopping.wait())
                if not stopping.is_set():
                    log.info("ready", consumer=DURABLE)
                    on_ready()
                sessions = learn(link, declared, publisher, paces, counted, log, traced, random=random.random)
                consuming = asyncio.gather(consumer.pull.run(), sessions)
                await _run(consuming, opened, stopping, settings.shutdown_grace_seconds - CLOSING_SECONDS)
        log.info("stopped")
    if link.loss:
        raise ConnectionLost(link.loss)


async def _ensure_streams(client: Client, declared: Topology, settings: Settings, link: Link) -> None:
    """Check the streams; if the broker lets no reply in, that is the cause, also if it says so a moment later."""
    try:
        await streams.ensure(client.jetstream(), declared, settings.manage_topology, settings.stream_copies)
    except streams.JetStreamUnavailable as error:
        if link.loss:
            raise ConnectionLost(link.loss) from error
        raise


async def _known(rollout: Flags, log: Logger) -> None:
    """Wait until a source of flags has answered: without an answer, requests would wrongly be skipped."""
    if unknown := rollout.unknown():
        log.error("no requests are taken", detail=unknown)
    while rollout.unknown():
        await asyncio.sleep(FLAGS_LOOK_SECONDS)


def _faults(stopping: asyncio.Event, rollout: Flags, link: Link, watch: Watch, consumer: Consumer) -> list[str]:
    """Return why no requests are taken; empty if they are taken."""
    if stopping.is_set():
        return ["stopping"]
    if unknown := rollout.unknown():
        return [unknown]
    if not link.online.is_set():
        return ["the broker is away"]
    silent = consumer.pull.silent_seconds
    return [*watch.faults, *([f"nothing heard of requests for {silent:.0f} s"] if silent > DEAF_SECONDS else [])]


async def _beating(fitness: Health) -> None:
    while True:
        fitness.beat()
        await asyncio.sleep(BEAT_SECONDS)


def _active_users(publisher: Publisher, declared: Topology, settings: Settings) -> ActiveUsers:
    secret = settings.active_users_secret
    value = secret.get_secret_value().encode() if secret else None
    return ActiveUsers(publisher, declared.bucket(active_users.BUCKET), value, time.monotonic)


def _paces(client: Client, declared: Topology, settings: Settings, log: Logger) -> PaceStore | None:
    """Return the store of athletes' paces; None without the secret for their pseudonyms."""
    secret = settings.pace_secret
    if secret is None:
        log.warning("no pace is learned or looked up", detail="TIME_CRUNCH_PACE_SECRET is not set")
        return None
    return PaceStore(client.jetstream(), declared.bucket(PACES), secret.get_secret_value().encode())


def _pools(settings: Settings, engine: Engine, log: Logger) -> Pools:
    return Pools(
        engine,
        log,
        count=settings.engines,
        deadline_seconds=settings.request_deadline_seconds,
        memory_mib=settings.engine_memory_mib,
    )


@asynccontextmanager
async def _opened(engines: Engines) -> AsyncIterator[Engines]:
    if isinstance(engines, Pools):
        await engines.start()
    try:
        yield engines
    finally:
        await engines.close()


async def _serve_until_signalled(
    settings: Settings, counted: Metrics, log: Logger, engine: Engine, fitness: Health
) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await serve(settings, counted, log, stopping, on_ready=gc.freeze, engine=engine, fitness=fitness)


def _new_runner() -> asyncio.Runner:
    return asyncio.Runner(loop_factory=uvloop.new_event_loop)


async def _connected(nats: NatsBroker, settings: Settings, link: Link, stopping: asyncio.Event) -> Client | None:
    """Connect once the broker can be reached; None if the stop came first."""
    connecting = asyncio.ensure_future(nats.connect())
    await first(connecting, stopping.wait())
    if not connecting.done() or connecting.cancelled():
        return None
    try:
        client = connecting.result()
        link.opened(client)
        await login.probe(client)
    except NatsError as error:
        raise ConnectionLost(login.trouble(settings, error)) from error
    return client


async def _run(
    consuming: asyncio.Future[Any], engines: Engines, stopping: asyncio.Event, seconds_to_settle: float
) -> None:
    """Consume until `stopping` is set, and settle the messages in hand.

    Half of the time is for working them, which is usually enough; messages not begun by then go back to the broker.
    """
    stop = asyncio.ensure_future(stopping.wait())
    await asyncio.wait({consuming, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    await asyncio.wait({consuming}, timeout=seconds_to_settle / 2)
    engines.begin_no_more()
    try:
        async with asyncio.timeout(seconds_to_settle / 2):
            await consuming
    except TimeoutError as error:
        raise GraceExceeded(f"not settled within {seconds_to_settle:g} s, so it will be delivered again") from error


async def _closed(nats: NatsBroker, client: Client, link: Link) -> None:
    """Send what is still buffered, and close the connection."""
    link.closing = True
    try:
        async with asyncio.timeout(CLOSING_SECONDS):
            await nats.stop()
    except (NatsError, OSError, RuntimeError, ExceptionGroup) as error:  # RuntimeError: uvloop's for a late write
        link.troubled("connection not closed in order", error)
        with suppress(OSError, RuntimeError):
            await client.close()
