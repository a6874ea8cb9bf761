"""The preview's composition root: only this module turns settings into a running server."""

import asyncio
import gc
import resource
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from typing import Any, cast

import h11
import uvicorn
import uvloop
from prometheus_client import CollectorRegistry
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from worker import flags, logs, machine
from worker.domain.errors import CannotRun
from worker.logs import Logger
from worker.metrics import Metrics
from worker.pool.pool import Pool
from worker.preview import api, tokens, work
from worker.preview.entrance import Entrance
from worker.preview.paces import Paces
from worker.preview.page import routes
from worker.preview.performed import PerformedSessions
from worker.preview.plans import StoredPlans
from worker.preview.previews import Previews
from worker.preview.rates import Rates
from worker.preview.record import Record
from worker.preview.tokens import Tokens
from worker.settings import Settings
from worker.waiting import first

HEAD_BYTES = 128 * 1024
"""The most bytes of a request's line and headers: enough that a token too long is refused with a message."""

HEAD_SECONDS = 10.0
IDLE_SECONDS = 15
CONNECTIONS_AT_MOST = 2_000
"""While there are more, only health checks are answered; idle connections are closed after HEAD_SECONDS."""


class AddressTaken(CannotRun):
    """The server cannot listen on that address."""


def run_preview(settings: Settings) -> None:
    """Answer previews until SIGTERM or SIGINT, then finish open requests and return. Logs go to standard output.

    Raises KeysUnusable and AddressTaken.
    """
    log = logs.to(sys.stdout, settings.log_level)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve_until_signalled(settings, log))


@asynccontextmanager
async def serving(
    settings: Settings, registry: CollectorRegistry, log: Logger, *, connections_at_most: int = CONNECTIONS_AT_MOST
) -> AsyncIterator[str]:
    """Run a preview in this process for as long as the context lasts, and yield its address.

    Raises what `run_preview` raises.
    """
    keys = tokens.keys(settings)
    listener = _listening(settings)
    counted = Metrics(registry)
    record = Record(counted, log)
    rollout = await asyncio.to_thread(flags.of, settings, log)
    counted.flag_age_seconds.set_function(rollout.age_seconds)
    counted.flags_known.set_function(lambda: not rollout.unknown())
    pool = Pool(settings.preview_processes, log, warm_up=work.warm_up, memory_mib=settings.engine_memory_mib)
    plans = StoredPlans(settings, log, time.monotonic)
    secret = settings.pace_secret
    paces = Paces(
        plans,
        secret.get_secret_value().encode() if secret else None,
        time.monotonic,
        partial(counted.pace_found, "preview"),
    )
    if secret is None:
        log.warning("no pace is looked up", detail="TIME_CRUNCH_PACE_SECRET is not set")
    previews = Previews(pool, plans, paces, settings.preview_cache_bytes, record, time.monotonic)
    entrance = Entrance(
        Tokens(keys, settings.jwt_issuer, settings.jwt_audience),
        Rates(settings.preview_rate, settings.preview_burst, time.monotonic),
        rollout,
        pool,
        settings.preview_body_seconds,
        record,
        settings.trusted_proxies,
    )

    def faults() -> list[str]:
        unwell = [] if pool.is_well else ["the processes that work out previews do not run"]
        return [*unwell, *filter(None, [rollout.unknown()])]

    def is_full() -> bool:
        return len(server.server_state.connections) > connections_at_most

    pages, sessions = routes.routes(entrance, previews), PerformedSessions(plans)
    app = api.create(entrance, previews, sessions, record, registry, faults, log, is_full, pages, routes.missing)
    server = _Server(_config(app, settings))
    running: asyncio.Task[None] | None = None
    try:
        await pool.start()
        running = asyncio.create_task(server.serve([listener]))
        await first(asyncio.shield(running), server.begun.wait())
        host, port = listener.getsockname()[:2]
        log.info("preview ready", address=f"http://{host}:{port}")
        yield f"http://{host}:{port}"
    finally:
        server.should_exit = True
        if running is not None:
            await running
        await pool.close()
        await plans.close()
        await asyncio.to_thread(rollout.close)
        listener.close()
        log.info("preview stopped")


def _listening(settings: Settings) -> socket.socket:
    address = settings.preview_host, settings.preview_port
    try:
        family = socket.AF_INET6 if ":" in settings.preview_host else socket.AF_INET
        listener = socket.create_server(address, family=family, backlog=512)
    except OSError as error:
        where = f"{settings.preview_host}:{settings.preview_port}"
        raise AddressTaken(
            f"the preview cannot listen on {where}: {error.strerror}; set TIME_CRUNCH_PREVIEW_PORT to a free port"
        ) from error
    # Connections inherit the option. Without it the second packet of an answer waits 40 ms for the first one's ACK.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _config(app: Starlette, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        cast(Any, app),  # uvicorn's type of an application is narrower than Starlette's
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=int(settings.shutdown_grace_seconds),
        h11_max_incomplete_event_size=HEAD_BYTES,
    )


class _Server(uvicorn.Server):
    """Sets an event when it is ready, and leaves signals to its caller."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.begun = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.begun.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Install no signal handlers; the caller owns them."""
        yield


class _Protocol(H11Protocol):
    """Closes a connection whose request line and headers take too long to arrive."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._rest()

    def _watch(self) -> None:
        """Start the timer for a request's head if one is awaited, else stop it."""
        if self.conn.their_state is not h11.IDLE:
            self._rest()
        elif self._late is None:
            self._late = self.loop.call_later(HEAD_SECONDS, self._close_late)

    def _close_late(self) -> None:
        self._late = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()

    def _rest(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


async def _serve_until_signalled(settings: Settings, log: Logger) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):  # connections are files, and the soft limit is usually below the hard one
        resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    registry = CollectorRegistry()
    machine.watch(registry)
    async with serving(settings, registry, log):
        gc.freeze()  # collecting garbage among all that is loaded would block the event loop
        await stopping.wait()
