"""`time-crunch dev`: broker, streams and worker in one command."""

import asyncio
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from prometheus_client import CollectorRegistry
from rich.console import Console

from contracts import topology
from worker import app, logs, metrics
from worker.development import server
from worker.logs import Logger
from worker.messaging.waiting import first
from worker.metrics import Metrics
from worker.settings import DURABLE, Settings


def run_dev(settings: Settings, data: Path | None = None) -> None:
    """Run everything until Ctrl-C or SIGTERM, and stop it in order.

    Streams live in `data`, or else in a temporary directory that goes with them. Raises ServerMissing or ServerFailed,
    and what `run_worker` raises.
    """
    log = logs.to(sys.stdout, settings.log_level)
    with _store(data) as store, server.running(store) as nats:
        asyncio.run(_dev(at(settings, nats.url), store, log))


def at(settings: Settings, url: str) -> Settings:
    """The same settings for a broker of our own, whose streams we may create."""
    return settings.model_copy(update={"nats_url": url, "manage_topology": True})


@asynccontextmanager
async def working(settings: Settings, counted: Metrics, log: Logger, stopping: asyncio.Event) -> AsyncIterator[None]:
    """A worker in this process, ready when the context begins and stopped when it ends."""
    ready = asyncio.Event()
    serving = asyncio.create_task(app.serve(settings, counted, log, stopping, on_ready=ready.set))
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
    with metrics.exposed(registry, settings.metrics_port):
        async with working(settings, Metrics(registry), log, stopping):
            Console(stderr=True).print(_welcome(settings, store), highlight=False, soft_wrap=True)
            await stopping.wait()


def _welcome(settings: Settings, store: Path) -> str:
    consumer = topology.load().consumer(DURABLE)
    compressed = topology.load().publication("PlanCompressedEvent").subject.format(request="*")
    scrape = f"\nMetrics      http://127.0.0.1:{settings.metrics_port}/metrics" if settings.metrics_port else ""
    return f"""
[bold]Time Crunch is running[/bold]; Ctrl-C stops it.

NATS_URL     {settings.nats_url}
Streams in   {store}{scrape}

Publish a PlanGenerationRequestedEvent to  [bold]{consumer.filter_subject}[/bold]
Results come on                            [bold]{compressed}[/bold]

  nats -s {settings.nats_url} sub '{compressed}'
  nats -s {settings.nats_url} pub {consumer.filter_subject} "$(cat request.json)"
"""


@contextmanager
def _store(data: Path | None) -> Iterator[Path]:
    if data is not None:
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="time-crunch-") as directory:
        yield Path(directory)
