"""The composition root: settings become a running worker here, and only here."""

import asyncio
import gc
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import uvloop
from faststream.nats import NatsBroker
from nats.aio.client import Client
from nats.errors import Error as NatsError
from prometheus_client import CollectorRegistry

from contracts import topology
from contracts.topology import Topology
from worker import flags, health, logs, machine, service, supervisor, tracing
from worker.flags import Flags
from worker.health import Health
from worker.isolation.engines import Engines
from worker.isolation.lane import Terms
from worker.isolation.thread import Thread
from worker.isolation.work import Bench, FailureOf, Handle, Question, Tell
from worker.logs import Logger
from worker.messaging import active_users, connection, streams
from worker.messaging.active_users import ActiveUsers
from worker.messaging.answered import Answered
from worker.messaging.answering import Answering
from worker.messaging.broker_state import BrokerState
from worker.messaging.connection import ConnectionLost, Link
from worker.messaging.consumer import Consumer
from worker.messaging.dead_letters import Burial
from worker.messaging.direct import Direct
from worker.messaging.exhausted import Exhausted
from worker.messaging.publisher import Publisher
from worker.messaging.record import Record
from worker.messaging.store import Store, StoreUnavailable
from worker.messaging.waiting import beside, first
from worker.messaging.watch import Watch
from worker.metrics import Metrics
from worker.planning.source import StoreAway
from worker.settings import DURABLE, Settings
from worker.supervisor import Supervisor
from worker.tracing import Tracing

ENGINE = "worker.isolation.handle:new_handle"
"""What makes the handle of an engine."""

ENGINES = {1: ENGINE, 2: "worker.isolation.handle:new_handle_for_2"}
"""The same by the major version of the results."""

BEAT_SECONDS = 1.0

DEAF_SECONDS = 10.0
"""A worker that has heard nothing of its consumer for so long, not even a heartbeat, takes no requests."""

CLOSING_SECONDS = 5.0
"""The part of the grace period that is kept for sending the last acknowledgements and closing the connection."""


class GraceExceeded(Exception):
    """A stop took longer than it may; what was in hand will be delivered again."""


def run_workers(settings: Settings, count: int, command: Sequence[str] = supervisor.COMMAND) -> int:
    """Run so many workers side by side until SIGTERM or SIGINT; the exit code: 0 where all then ended in order."""
    log = logs.to(sys.stdout, settings.log_level)
    return asyncio.run(Supervisor(settings, log, count, command).run())


def run_worker(settings: Settings, engine: str | None = None) -> None:
    """Work requests until SIGTERM or SIGINT, then finish what is in hand and return. Logs go to standard output.

    `engine` names what makes the handle in each engine's process; by default the settings say.

    Raises TopologyMismatch, JetStreamUnavailable, EngineFailed or ConnectionLost where it cannot start or go on.
    """
    log = logs.to(sys.stdout, settings.log_level)
    registry = CollectorRegistry()
    machine.watch(registry)
    try:
        with health.exposed(registry, fitness := Health(), settings.metrics_port):
            _new_runner().run(
                _serve_until_signalled(
                    settings, Metrics(registry), log, engine or ENGINES[settings.result_version], fitness
                )
            )
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
    traced: Tracing | None = None,
    fitness: Health | None = None,
) -> None:
    """Work requests until `stopping` is set; `on_ready` is called when the first can be taken.

    `engine` names what makes the handle in each engine's process. A `handle` given as it is works in a thread of this
    process instead, where nothing protects the worker from it, with `failure_of` for what is no request.

    Raises what `run_worker` raises, and GraceExceeded where settling what is in hand takes too long.
    """
    declared = topology.load()
    durable = declared.consumer(DURABLE)
    link = Link(log, give_up=stopping)
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
        rollout = await asyncio.to_thread(flags.of, settings, log)
        ends.push_async_callback(asyncio.to_thread, rollout.close)
        counted.flag_age_seconds.set_function(rollout.age_seconds)
        await streams.ensure(client.jetstream(), declared, settings.manage_topology, settings.stream_copies)
        direct = Direct(client)
        publisher = Publisher(
            direct,
            client.max_payload,
            took=counted.publish_seconds.observe,
            windows={stream.name: stream.duplicate_window_seconds for stream in declared.streams},
        )
        link.on_return(publisher.repeat)
        store = Store(client.jetstream(), declared)
        users = _active_users(client, declared, settings)
        record = Record(counted, log, users.seen)
        answered = Answered(publisher, declared)
        burial = Burial(publisher, answered, declared.dead_letters, client.max_payload, record)
        watch = Watch(client.jetstream(), link, declared, durable, counted, settings.manage_topology)
        state = BrokerState(client.jetstream(), link, declared, durable, counted)
        tells = _outside(store, _admitting(rollout, counted))
        async with _bench(settings, engine, handle, failure_of, tells, log) as bench:
            consumer = Consumer(
                direct,
                durable,
                link,
                Answering(bench, publisher, store, answered, declared, log, traced, durable.max_deliver),
                burial,
                record,
                traced,
                window=settings.in_flight,
                random=random.random,
                stopping=stopping,
            )
            exhausted = Exhausted(direct, declared, link, burial, record, log, stopping)
            fitness = fitness or Health()
            fitness.ready_unless(lambda: _faults(stopping, link, watch, consumer))
            counted.in_flight.set_function(lambda: consumer.in_hand)
            counted.last_loop_age_seconds.set_function(lambda: consumer.pull.silent_seconds)
            log.info("ready", consumer=DURABLE)
            on_ready()
            async with beside(
                watch.run(stopping), state.run(stopping), users.run(), exhausted.run(), _beating(fitness)
            ):
                await _run(consumer, bench, stopping, settings.shutdown_grace_seconds - CLOSING_SECONDS)
        log.info("stopped")
    if link.loss:
        raise ConnectionLost(link.loss)


def _faults(stopping: asyncio.Event, link: Link, watch: Watch, consumer: Consumer) -> list[str]:
    """Why no requests are taken; empty where they are."""
    if stopping.is_set():
        return ["stopping"]
    if not link.online.is_set():
        return ["the broker is away"]
    silent = consumer.pull.silent_seconds
    return [*watch.faults, *([f"nothing heard of requests for {silent:.0f} s"] if silent > DEAF_SECONDS else [])]


async def _beating(fitness: Health) -> None:
    while True:
        fitness.beat()
        await asyncio.sleep(BEAT_SECONDS)


def _admitting(rollout: Flags, counted: Metrics) -> Callable[[str], bool]:
    """Says who is in the rollout, and counts it."""

    def admits(user_id: str) -> bool:
        decision = rollout.enabled(user_id)
        counted.flag_evaluations.labels(decision.source.value, "on" if decision.value else "off").inc()
        return decision.value

    return admits


def _outside(store: Store, admits: Callable[[str], bool]) -> Tell:
    """Answers what engines ask of the worker."""

    async def tell(question: Question) -> bytes | bool | None:
        match question:
            case "plan_value", plan_id:
                try:
                    return await store.plan_value(plan_id)
                except StoreUnavailable as error:
                    raise StoreAway(str(error)) from error
            case "admits", user_id:
                return admits(user_id)

    return tell


def _active_users(client: Client, declared: Topology, settings: Settings) -> ActiveUsers:
    secret = settings.active_users_secret
    return ActiveUsers(
        client.jetstream(),
        declared.bucket(active_users.BUCKET),
        secret.get_secret_value().encode() if secret else None,
        time.monotonic,
    )


@asynccontextmanager
async def _bench(
    settings: Settings, engine: str, handle: Handle | None, failure_of: FailureOf, tell: Tell, log: Logger
) -> AsyncIterator[Bench]:
    bench: Thread | Engines
    if handle is not None:
        bench = Thread(handle, failure_of)
    else:
        terms = Terms(engine, settings.request_deadline_seconds, settings.engine_memory_mib)
        bench = Engines(terms, tell, log, settings.engines)
        await bench.start()
    try:
        yield bench
    finally:
        await bench.close()


async def _serve_until_signalled(
    settings: Settings, counted: Metrics, log: Logger, engine: str, fitness: Health
) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await serve(settings, counted, log, stopping, on_ready=gc.freeze, engine=engine, fitness=fitness)


def _new_runner() -> asyncio.Runner:
    return asyncio.Runner(loop_factory=uvloop.new_event_loop)


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
