"""`time-crunch dev`: run broker, streams, worker and preview in one command."""

import asyncio
import secrets
import signal
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path

import jwt
from prometheus_client import CollectorRegistry
from pydantic import SecretStr
from rich.console import Console

from contracts import topology
from worker import app, health, logs
from worker.development import server
from worker.development.command import typed
from worker.development.requests import USER
from worker.domain.errors import CannotRun
from worker.health import Health
from worker.logs import Logger
from worker.metrics import Metrics
from worker.preview.app import serving
from worker.settings import DURABLE, Settings
from worker.waiting import first

NATS_PORT = 4222
"""The port at which clients look for a NATS server by default."""

TOKEN_SECONDS = 24 * 3600
PACE_SECRET = "time-crunch-dev-paces"
SESSION = "sample=upper-lower&target=30"
"""The query with which the phone's session opens, to try it."""


class PortTaken(CannotRun):
    """Another process listens on the port for the NATS server."""


def run_dev(
    settings: Settings, data: Path | None = None, port: int | None = None, nats_port: int | None = None
) -> None:
    """Run everything until Ctrl-C or SIGTERM, and stop it in order.

    Streams are stored in `data`, by default in a temporary directory. `port` is the preview's, `nats_port` the NATS
    server's, and 0 any free one. By default both take their usual port, or a free one if that is taken.
    Raises ServerMissing, ServerFailed or PortTaken, and what `run_worker` and `run_preview` raise.
    """
    log = logs.to(sys.stdout, settings.log_level)
    if port is not None:
        settings = settings.model_copy(update={"preview_port": port})
    with _store(data) as store, ExitStack() as stack:
        nats = _nats(stack, store, nats_port)
        asyncio.run(_dev(with_paces(at(settings, nats.url)), store, log))


def _nats(stack: ExitStack, store: Path, port: int | None) -> server.EmbeddedServer:
    """Start a NATS server that stops with the stack."""
    wanted = NATS_PORT if port is None else port or server.ANY_FREE_PORT
    try:
        return stack.enter_context(server.running(store, port=wanted))
    except server.ServerFailed as error:
        if "address already in use" not in str(error):
            raise
        if port is not None:
            raise PortTaken(f"port {port} is taken: give another as --nats-port, or 0 for any free one") from error
    return stack.enter_context(server.running(store))


def at(settings: Settings, url: str) -> Settings:
    """Return the settings for a broker of our own, whose streams we may create, with the feature on for all users.

    If the environment configures the feature, that configuration is kept.
    """
    configured = (settings.feature_override, settings.launchdarkly_sdk_key, settings.flag_file)
    override = True if configured == (None, None, None) else settings.feature_override
    return settings.model_copy(update={"nats_url": url, "manage_topology": True, "feature_override": override})


def with_paces(settings: Settings) -> Settings:
    """Return the settings with a public secret for paces, unless one is set, so that paces are learned.

    As it never changes, streams that are kept from run to run hold the same pseudonyms.
    """
    if settings.pace_secret is not None:
        return settings
    return settings.model_copy(update={"pace_secret": SecretStr(PACE_SECRET)})


def with_a_secret(settings: Settings) -> Settings:
    """Return the settings with a random secret for tokens, unless keys are set."""
    if (settings.jwt_secret, settings.jwt_public_key, settings.jwt_jwks) != (None, None, None):
        return settings
    return settings.model_copy(update={"jwt_secret": SecretStr(secrets.token_urlsafe(48))})


def on_a_free_port(settings: Settings) -> Settings:
    """Return the settings with another port for the preview if the default port is taken and was not asked for."""
    if "preview_port" in settings.model_fields_set:
        return settings
    try:
        socket.create_server((settings.preview_host, settings.preview_port)).close()
    except OSError:
        return settings.model_copy(update={"preview_port": 0})
    return settings


def token(settings: Settings) -> str | None:
    """Return a token for the preview, valid for a day; None if the settings have no secret to sign it."""
    if settings.jwt_secret is None:
        return None
    now = int(time.time())
    claims = {
        "iss": settings.jwt_issuer,
        "aud": settings.jwt_audience,
        "iat": now,
        "exp": now + TOKEN_SECONDS,
        "userId": USER,
    }
    return jwt.encode(claims, settings.jwt_secret.get_secret_value(), "HS256")


@asynccontextmanager
async def working(
    settings: Settings, counted: Metrics, log: Logger, stopping: asyncio.Event, fitness: Health | None = None
) -> AsyncIterator[None]:
    """Run a worker in this process, ready when the context begins and stopped when it ends."""
    ready = asyncio.Event()
    serving = asyncio.create_task(app.serve(settings, counted, log, stopping, on_ready=ready.set, fitness=fitness))
    await first(asyncio.shield(serving), ready.wait())
    if serving.done():
        await serving
    try:
        yield
    finally:
        stopping.set()
        await serving


async def _dev(settings: Settings, store: Path, log: Logger) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    registry = CollectorRegistry()
    with health.exposed(registry, fitness := Health(), settings.metrics_port):
        settings = on_a_free_port(with_a_secret(settings))
        async with (
            working(settings, Metrics(registry), log, stopping, fitness),
            serving(settings, CollectorRegistry(), log) as address,
        ):
            Console(stderr=True).print(_welcome(settings, store, address), highlight=False, soft_wrap=True)
            await stopping.wait()


def _welcome(settings: Settings, store: Path, address: str) -> str:
    """Return a text with commands to try; each indented line can be pasted into a shell."""
    consumer = topology.load().consumer(DURABLE)
    compressed = topology.load().publication("PlanCompressedEvent").subject.format(request="*")
    scrape = f"\nMetrics      http://127.0.0.1:{settings.metrics_port}/metrics" if settings.metrics_port else ""
    trial = token(settings)
    page = f"{address}/#token={trial}" if trial else address
    session = f"{address}/session#{SESSION}" + (f"&token={trial}" if trial else "")
    ours = settings.pace_secret == SecretStr(PACE_SECRET)
    secret = f"TIME_CRUNCH_PACE_SECRET={PACE_SECRET} " if ours else ""
    return f"""
[bold]Time Crunch is running[/bold]; Ctrl-C stops it.

NATS         {settings.nats_url}
Requests on  {consumer.filter_subject}
Results on   {compressed}
Streams in   {store}{scrape}
Preview      {page}
Session      {session}
API          {address}/docs, with that token as {USER}

In a second terminal, watch the answers:

  export NATS_URL={settings.nats_url}
  {typed()} watch --server {settings.nats_url}

In a third terminal, publish a request:

  export NATS_URL={settings.nats_url}
  {typed()} publish push-pull-legs --target 30 --server {settings.nats_url}

After a session is sent, see what is known of {USER}'s pace:

  NATS_URL={settings.nats_url} {secret}{typed()} pace show --user {USER}
"""


@contextmanager
def _store(data: Path | None) -> Iterator[Path]:
    if data is not None:
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="time-crunch-") as directory:
        yield Path(directory)
