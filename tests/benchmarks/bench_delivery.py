"""How fast requests are taken, answered and stored: ours beside FastStream as its documentation shows it, and nats-py.

Same server, same payloads (4 KB in, 4 KB out), interleaved rounds. The engine is a constant: every side decodes the
request, publishes an answer, waits until it is stored, and acknowledges. `python -m tests.benchmarks.bench_delivery
--help` says what else is measured.
"""

import argparse
import asyncio
import gc
import io
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import nats
import psutil
import uvloop
from faststream import FastStream
from faststream.nats import JStream, NatsBroker, PullSub
from nats.aio.client import Client
from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext, api
from nats.js.errors import NotFoundError
from prometheus_client import CollectorRegistry
from pydantic import BaseModel, ConfigDict

from contracts import topology
from contracts.generated.events import PlanGenerationRequestedEvent
from tests.support.engines import BODY, constant
from tests.support.worker_process import READY, WorkerProcess, until
from worker import app, logs, samples, service
from worker.broker import streams
from worker.development import server
from worker.jobs.requests import Request, Worked
from worker.messaging.requests import Engine, Engines
from worker.metrics import Metrics
from worker.settings import DURABLE, Settings

REQUESTS = "athlete-ally.plans.generation-requested"
RESULTS = "athlete-ally.plans.compressed"
STREAM = "AA_CORE_HOT"
CONSTANT: Engine = constant
WINDOW = 64
LOOK_SECONDS = 0.05
"""How often the broker is asked whether all is done; asking costs the sides time."""

PART = 1000
"""Messages of a backlog that are published before the broker is asked whether it keeps up."""

SECTIONS = ("sides", "engine", "quiet", "backlog", "latency")
LONE = 50
"""Requests that come one at a time."""

GONE_SECONDS = 10.0
"""How long a worker is watched whose consumer is gone."""

EXERCISES = [
    {"name": f"Exercise {number}", "sets": 4, "reps": "8-12", "restTime": 90, "primaryMuscleGroup": "chest"}
    for number in range(8)
]
PLANS = [json.loads(samples.read(name)) for name in samples.names()]
"""As people train by."""

PLAN = {"microcycles": [{"sessions": [{"name": f"Session {day}", "exercises": EXERCISES} for day in range(4)]}]}


def request(number: int, **fields: Any) -> bytes:
    """A request of 4 KB; a field that is None is left out."""
    event = {
        "eventId": f"request-{number}",
        "userId": f"athlete-{number}",
        "jobId": f"job-{number}",
        "timestamp": 1767225600000,
        "proficiency": "advanced",
        "season": "inseason",
        "availabilityDays": 4,
        "weeklyGoalDays": 4,
        "equipment": ["barbell"],
        "timeCrunchTargetMinutes": 30,
        "plan": PLAN,
        **fields,
    }
    return json.dumps({name: value for name, value in event.items() if value is not None}).encode()


@dataclass(frozen=True)
class Measured:
    """One run of one side."""

    messages: int
    seconds: float
    cpu_seconds: float
    """Of this process and its children; the broker's are its own."""

    @property
    def rate(self) -> float:
        return self.messages / self.seconds


Side = Callable[[str, int], Awaitable[Measured]]


async def filled(url: str, count: int, make: Callable[[int], bytes] = request) -> JetStreamContext:
    """Streams, buckets and consumer made anew, with so many requests waiting: none of them was answered before."""
    client = await nats.connect(url)
    jetstream = client.jetstream()
    for name in topology.load().stream_names:
        with suppress(NotFoundError):
            await jetstream.delete_stream(name)
    await streams.ensure(jetstream, topology.load(), manage=True)
    for first in range(0, count, 500):
        numbers = range(first, min(count, first + 500))
        await asyncio.gather(*(jetstream.publish(REQUESTS, make(number), timeout=60) for number in numbers))
    return jetstream


def cpu() -> float:
    """CPU seconds of this process and its children, the broker's excepted."""
    mine = psutil.Process()
    family = [mine, *(child for child in mine.children(recursive=True) if "nats-server" not in child.name())]
    return sum(sum(each.cpu_times()[:2]) for each in family)


class Inline:
    """Engines that answer at once, where it is asked: what is left is the messaging layer."""

    async def work(self, request: Request, user_id: str, *, again: bool) -> Worked:
        """The constant answer."""
        return constant(request)

    def begin_no_more(self) -> None:
        """Nothing waits."""

    async def close(self) -> None:
        """Nothing runs."""


async def alone(url: str, count: int) -> Measured:
    """The worker without a pool."""
    return await ours(url, count, Inline())


async def ours(url: str, count: int, engines: Engines | None = None) -> Measured:
    """The worker, with the constant engine in a process of its own or others in their place."""
    jetstream = await filled(url, count)
    stopping, begun = asyncio.Event(), asyncio.get_running_loop().create_future()
    settings = Settings(nats_url=url, in_flight=WINDOW, feature_override=True)

    def begin() -> None:
        gc.freeze()
        begun.set_result((time.perf_counter(), cpu()))

    serving = asyncio.create_task(
        app.serve(
            settings,
            Metrics(CollectorRegistry()),
            logs.to(io.StringIO(), "warning"),
            stopping,
            engine=CONSTANT,
            engines=engines,
            on_ready=begin,
        )
    )
    await asyncio.wait({serving, begun}, return_when=asyncio.FIRST_COMPLETED)
    measured = await _counted(jetstream, count, begun.result())
    stopping.set()
    await serving
    return measured


class Model(BaseModel):
    """What FastStream's documentation would have us write."""

    model_config = ConfigDict(extra="allow")

    eventId: str  # noqa: N815  # as on the wire
    userId: str  # noqa: N815
    timeCrunchTargetMinutes: int  # noqa: N815


async def faststream(url: str, count: int) -> Measured:
    """FastStream as its documentation shows it: a pull subscriber with a pydantic model, which publishes its result."""
    jetstream = await filled(url, count)
    broker = NatsBroker(url, logger=None)
    stream = JStream(STREAM, declare=False)

    @broker.subscriber(REQUESTS, stream=stream, durable=DURABLE, pull_sub=PullSub(), config=api.ConsumerConfig())
    async def handle(request: Model) -> None:
        await broker.publish(BODY, f"{RESULTS}.{request.eventId}", stream=STREAM)

    begun = time.perf_counter(), cpu()
    application = FastStream(broker, logger=None)
    await application.start()
    measured = await _counted(jetstream, count, begun)
    await application.stop()
    return measured


async def raw(url: str, count: int) -> Measured:
    """nats-py itself: batches by `fetch`, msgspec's quickest decoding, publishes side by side."""
    jetstream = await filled(url, count)
    client = await nats.connect(url)
    publishing = client.jetstream()
    subscription = await publishing.pull_subscribe_bind(durable=DURABLE, stream=STREAM)
    decoder = msgspec.json.Decoder(PlanGenerationRequestedEvent)
    begun = time.perf_counter(), cpu()

    async def answer(message: Any) -> None:
        event = decoder.decode(message.data)
        headers = {"Nats-Msg-Id": event.event_id}
        await publishing.publish(f"{RESULTS}.{event.event_id}", BODY, headers=headers, timeout=30)
        await message.ack()

    done = 0
    while done < count:
        try:
            messages = await subscription.fetch(WINDOW, timeout=5)
        except NatsTimeoutError:
            continue
        await asyncio.gather(*map(answer, messages))
        done += len(messages)
    measured = await _counted(jetstream, count, begun)
    await client.close()
    return measured


async def left(jetstream: JetStreamContext) -> int:
    """Requests that are not acknowledged."""
    info = await jetstream.consumer_info(STREAM, DURABLE)
    return (info.num_pending or 0) + (info.num_ack_pending or 0)


def of_people(number: int) -> bytes:
    """A request for one of the sample plans."""
    return request(number, plan=PLANS[number % len(PLANS)])


async def _counted(jetstream: JetStreamContext, count: int, begun: tuple[float, float]) -> Measured:
    while await left(jetstream):
        await asyncio.sleep(LOOK_SECONDS)
    measured = Measured(count, time.perf_counter() - begun[0], cpu() - begun[1])
    return measured


SIDES: dict[str, Side] = {
    "FastStream as documented": faststream,
    "nats-py, fetch": raw,
    "ours": ours,
    "ours, the messaging layer alone": alone,
}


async def side_by_side(url: str, count: int, rounds: int) -> None:
    """The three sides, in turn, each in a process of its own."""
    runs: dict[str, list[Measured]] = {name: [] for name in SIDES}
    for _ in range(rounds):
        for name in SIDES:
            command = ("-m", __spec__.name, "--side", name, "--url", url, "--messages", str(count))
            run = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.PIPE)
            runs[name].append(msgspec.json.decode((await run.communicate())[0], type=Measured))
    rates = {name: statistics.median(run.rate for run in measured) for name, measured in runs.items()}
    print("| | messages/s | CPU µs a message | ours is |\n|---|--:|--:|--:|")
    for name, measured in runs.items():
        micros = statistics.median(run.cpu_seconds / run.messages for run in measured) * 1e6
        print(f"| {name} | {rates[name]:,.0f} | {micros:.0f} | {rates['ours'] / rates[name]:.2f} × |", flush=True)


async def one_side(name: str, url: str, count: int) -> None:
    """One run of one side, as JSON."""
    print(msgspec.json.encode(await SIDES[name](url, count)).decode())


@asynccontextmanager
async def working(url: str, engine: str = "", processes: int = 1) -> AsyncIterator[WorkerProcess]:
    """A worker in processes of its own, once it takes requests, with the real engine or another."""
    environment = {"NATS_URL": url, "FEATURE_STREAM5_TIME_CRUNCH_MODE": "true"}
    command: tuple[str, ...] = ("worker", "worker", "--processes", str(processes))
    if engine:
        command = ("tests.support.worker_with", engine)
    with tempfile.TemporaryDirectory(prefix="time-crunch-") as directory:
        worker = WorkerProcess("worker", Path(directory) / "log", environment, module=command)
        try:
            await worker.start()
            await until(lambda: worker.said().count(READY) == processes, 60, "ready", worker.said)
            yield worker
        finally:
            await worker.close()


async def real_engine(url: str, count: int, processes: int) -> None:
    """The command with the real engine and plans that people train by, from ready up to the last acknowledgement."""
    jetstream = await filled(url, count, of_people)
    async with working(url, processes=processes) as worker:
        waiting, begun, before = await left(jetstream), time.perf_counter(), _spent(worker)
        while await left(jetstream):
            await asyncio.sleep(LOOK_SECONDS)
        rate = waiting / (time.perf_counter() - begun)
        engines, all_of_it = (now - then for now, then in zip(_spent(worker), before, strict=True))
    print(
        f"the real engine, {processes} process(es): {rate:,.0f} messages/s, {rate / engine_alone(count):.2f} times the "
        f"engine alone, {1000 * all_of_it / waiting:.1f} ms of a processor each, {1 - engines / all_of_it:.1%} of that "
        "outside the engines",
        flush=True,
    )


def engine_alone(count: int) -> float:
    """The same requests a second, answered one after the other in this process, without a broker."""
    bodies = [of_people(number) for number in range(count)]
    begun = time.perf_counter()
    for body in bodies:
        service.handle(body)
    return count / (time.perf_counter() - begun)


def _spent(worker: WorkerProcess) -> tuple[float, float]:
    """Processor seconds up to now: of the engines, and of all the worker's processes."""
    seconds = {process: sum(process.cpu_times()[:2]) for process in worker.processes()}
    engines = sum(spent for process, spent in seconds.items() if "worker.pool.child" in process.cmdline())
    return engines, sum(seconds.values())


async def backlog(url: str, count: int) -> None:
    """Memory of all the worker's processes while a backlog of small requests is worked."""
    jetstream, client = await filled(url, 0), await nats.connect(url)
    small = request(0, plan=None, planId="plan-1")
    for first in range(0, count, PART):
        for number in range(first, min(count, first + PART) - 1):
            await client.publish(REQUESTS, small.replace(b"request-0", b"request-%d" % number))
        last = min(count, first + PART) - 1
        await jetstream.publish(REQUESTS, small.replace(b"request-0", b"request-%d" % last), timeout=60)
    marks: list[float] = []
    begun = time.perf_counter()
    async with working(url, "tests.support.engines:brief") as worker:
        while waiting := await left(jetstream):
            if waiting <= count * (1 - 0.1 * (len(marks) + 1)):
                marks.append(sum(process.memory_info().rss for process in worker.processes()) / 2**20)
            await asyncio.sleep(0.05)
        marks.append(sum(process.memory_info().rss for process in worker.processes()) / 2**20)
    await client.close()
    seconds = time.perf_counter() - begun
    print(
        f"a backlog of {count:,}, {len(small)} bytes each: {count / seconds:,.0f} messages/s, worker and engine take ",
        end="",
    )
    print(f"{marks[0]:.0f} MiB after a tenth, {max(marks):.0f} MiB at most, {marks[-1]:.0f} MiB in the end", flush=True)


@asynccontextmanager
async def _worker_here(url: str, engines: Engines | None = None) -> AsyncIterator[Client]:
    """A worker in this process, with the constant engine in its own or others in their place; a client beside it."""
    await filled(url, 0)
    stopping, ready = asyncio.Event(), asyncio.Event()
    log, counted = logs.to(io.StringIO(), "error"), Metrics(CollectorRegistry())
    settings = Settings(nats_url=url, in_flight=WINDOW, feature_override=True)
    serving = asyncio.create_task(
        app.serve(settings, counted, log, stopping, engine=CONSTANT, engines=engines, on_ready=ready.set)
    )
    await ready.wait()
    client = await nats.connect(url)
    yield client
    stopping.set()
    await serving
    await client.close()


async def quiet(url: str) -> None:
    """How long a request waits that comes alone, and what a worker costs whose consumer is gone."""
    async with _worker_here(url, Inline()) as client:
        results, waits = await client.subscribe(f"{RESULTS}.*"), []
        for number in range(LONE):
            await asyncio.sleep(0.1)
            sent = time.perf_counter()
            await client.publish(REQUESTS, request(number))
            await results.next_msg(timeout=30)
            waits.append(1000 * (time.perf_counter() - sent))
        print(f"a request that comes alone is answered after {statistics.median(waits):.1f} ms (median), ", end="")
        print(f"{max(waits):.1f} ms (the longest of {LONE})")
        await client.jetstream().delete_consumer(STREAM, DURABLE)
        before = cpu()
        await asyncio.sleep(GONE_SECONDS)
        print(
            f"while its consumer is gone the worker takes {(cpu() - before) / GONE_SECONDS:.1%} of a core", flush=True
        )


async def bad_ones(url: str, count: int) -> None:
    """How long the others take where one request in a thousand is no valid event."""
    for what, every in (("none", 0), ("1 in 1,000", 1000)):

        def make(number: int, every: int = every) -> bytes:
            return b"{" if every and number % every == 0 else request(number)

        times = await _latencies(url, count, make)
        p50, p99 = (1000 * times[len(times) * percent // 100] for percent in (50, 99))
        print(f"{what} bad: p50 {p50:.1f} ms, p99 {p99:.1f} ms")


async def _latencies(url: str, count: int, make: Callable[[int], bytes]) -> list[float]:
    sent: dict[str, float] = {}
    times: list[float] = []

    async def came(message: Any) -> None:
        times.append(time.perf_counter() - sent[message.subject])

    async with _worker_here(url) as client:
        await client.subscribe(f"{RESULTS}.*", cb=came)
        good = 0
        for first in range(0, count, 10):
            for number in range(first, first + 10):
                body = make(number)
                good += len(body) > 1
                sent[f"{RESULTS}.request-{number}"] = time.perf_counter()
                await client.publish(REQUESTS, body)
            await asyncio.sleep(0.02)
        while len(times) < good:
            await asyncio.sleep(0.05)
    return sorted(times)


async def main(options: argparse.Namespace) -> None:
    """Measure everything against one server."""
    machine = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    print(f"{machine}, load {os.getloadavg()[0]:.1f}")
    print(f"{len(request(1)):,} bytes in, {len(BODY):,} out, window {WINDOW}\n")
    with tempfile.TemporaryDirectory(prefix="time-crunch-") as directory, server.running(Path(directory)) as broker:
        if "sides" in options.only:
            await side_by_side(broker.url, options.messages, options.rounds)
        if "engine" in options.only:
            for processes in options.processes:
                await real_engine(broker.url, options.engine, processes)
        if "quiet" in options.only:
            await quiet(broker.url)
        if "backlog" in options.only:
            await backlog(broker.url, options.backlog)
        if "latency" in options.only:
            await bad_ones(broker.url, options.latency)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000, help="a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--backlog", type=int, default=1_000_000, help="messages to watch the memory over")
    parser.add_argument("--latency", type=int, default=10_000, help="messages to time beside bad ones")
    parser.add_argument("--engine", type=int, default=500, help="messages for the real engine")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2], help="worker processes of that")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=SECTIONS, help="the sections to run")
    parser.add_argument("--side", choices=SIDES, help="one run of one side at the server of --url, as JSON")
    parser.add_argument("--url", help="of the server for --side")
    given = parser.parse_args()
    uvloop.run(one_side(given.side, given.url, given.messages) if given.side else main(given))
