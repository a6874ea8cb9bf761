"""Demonstrate the whole journey with real requests: a client that knows only the contracts, and a worker."""

import asyncio
import io
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from prometheus_client import CollectorRegistry
from rich.console import Console

from contracts import codec, topology
from contracts.generated.events import PlanCompressedEvent, PlanGenerationFailedEvent
from worker import logs, samples
from worker.development import report, server
from worker.development.command import typed
from worker.development.dev import at, working
from worker.development.report import Answer
from worker.development.requests import request
from worker.messaging.messages import SCHEMA_VERSION
from worker.metrics import PREFIX, Metrics
from worker.settings import DURABLE, Settings

TARGETS_MINUTES = (20, 30, 45)
DETAILED_MINUTES = 45
SCHEDULED = "upper-lower"
"""The sample plan whose athlete has only a lunch break on Tuesdays."""

LUNCH_BREAK = {"day": "tuesday", "start": "12:10", "end": "12:40"}
WAIT_SECONDS = 45.0


@dataclass(frozen=True)
class Request:
    """A request of an athlete."""

    event_id: str
    sample: str
    target_minutes: int | None
    fixed_schedules: tuple[dict[str, str], ...] = ()

    @property
    def label(self) -> str:
        """The plan's label, for people."""
        return f"{self.sample}, lunch" if self.fixed_schedules else self.sample

    def body(self) -> bytes:
        """Encode the request as the platform would send it."""
        return request(
            self.event_id,
            json.loads(samples.read(self.sample)),
            self.target_minutes,
            timestamp_ms=1767225600000,
            fixed_schedules=self.fixed_schedules,
        )


@dataclass(frozen=True)
class Seen:
    """What the client saw of a run."""

    answers: dict[str, Answer]
    """The answers, by the eventId of their request."""

    letter: Msg
    skipped: int
    seconds: float


def run_demo(settings: Settings, console: Console | None = None) -> int:
    """Run everything, publish requests for every sample plan, show the answers, and stop.

    Returns the exit code: 0 if every answer arrived and each session keeps to its budget or says why it cannot.
    """
    console = console or Console()
    lines = io.StringIO()
    with tempfile.TemporaryDirectory(prefix="time-crunch-") as directory, server.running(Path(directory)) as broker:
        console.print(f"nats-server at {broker.url}, streams in {directory}", highlight=False)
        try:
            seen = asyncio.run(_demo(at(settings, broker.url), lines))
        except TimeoutError:
            console.print(f"[red]no answer to some request within {WAIT_SECONDS:g} s; the worker's log:[/red]")
            console.print(lines.getvalue(), markup=False)
            return 1
    rows = [(asked.label, asked.target_minutes or 0, seen.answers[asked.event_id]) for asked in requests()]
    console.print(report.answers(rows))
    console.print(report.session_in_detail([answer for _, target, answer in rows if target == DETAILED_MINUTES]))
    console.print(report.rest(seen.letter, seen.skipped, len(rows), seen.seconds))
    console.print("\nTrain with it: this prints the address of a session for the browser of a phone, beside “Session”:")
    console.print(f"  {typed()} dev", markup=False, highlight=False, soft_wrap=True)
    return 0 if all(report.honest(answer) for _, _, answer in rows) else 1


def requests() -> Sequence[Request]:
    """Return a request for every sample plan and target, and one for an athlete with a fixed schedule."""
    return [
        *(Request(f"demo-{name}-{minutes}", name, minutes) for name in samples.names() for minutes in TARGETS_MINUTES),
        Request(f"demo-{SCHEDULED}-scheduled", SCHEDULED, 45, (LUNCH_BREAK,)),
    ]


async def _demo(settings: Settings, lines: io.StringIO) -> Seen:
    registry = CollectorRegistry()
    async with working(settings, Metrics(registry), logs.to(lines, "info"), asyncio.Event()):
        client = await nats.connect(settings.nats_url)
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                answers, letter, seconds = await _ask(client)
        finally:
            await client.close()
        labels = {"channel": "worker", "status": "skipped"}
        skipped = registry.get_sample_value(f"{PREFIX}_requests_total", labels) or 0
        return Seen(answers, letter, int(skipped), seconds)


async def _ask(client: Client) -> tuple[dict[str, Answer], Msg, float]:
    declared = topology.load()
    loop = asyncio.get_running_loop()
    waiting: dict[str, asyncio.Future[Answer]] = {asked.event_id: loop.create_future() for asked in requests()}
    letters: asyncio.Queue[Msg] = asyncio.Queue()

    async def compressed(message: Msg) -> None:
        if (message.headers or {})[SCHEMA_VERSION] != PlanCompressedEvent.schema_version:
            return  # it is a copy in an older major version
        event = codec.decode(PlanCompressedEvent, message.data)
        waiting[event.request_event_id].set_result(event)

    async def failed(message: Msg) -> None:
        event = codec.decode(PlanGenerationFailedEvent, message.data)
        waiting[str(event.request_event_id)].set_result(event)

    for asked in requests():
        for place in declared.publication("PlanCompressedEvent").places(asked.event_id):
            await client.subscribe(place, cb=compressed)
    await client.subscribe(declared.publication("PlanGenerationFailedEvent").subject, cb=failed)
    await client.subscribe(declared.dead_letters.subject.format(reason="*"), cb=letters.put)

    started = loop.time()
    jetstream, subject = client.jetstream(), declared.consumer(DURABLE).filter_subject
    without_target = Request("demo-without-target", samples.names()[0], None)
    for asked in (without_target, *requests()):
        await jetstream.publish(subject, asked.body(), headers={"Nats-Msg-Id": asked.event_id})
    await jetstream.publish(subject, b'{"eventId": "demo-broken", "timeCrunchTargetMinutes": "thirty"}')
    answers = {event_id: await answer for event_id, answer in waiting.items()}
    return answers, await letters.get(), loop.time() - started
