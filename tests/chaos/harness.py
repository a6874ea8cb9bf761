"""Broker, workers, load and faults around one ledger."""

import asyncio
import json
import os
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec
import nats
import yaml
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import NoRespondersError
from nats.js import JetStreamContext
from nats.js.api import ConsumerInfo
from nats.js.errors import NoStreamResponseError

import contracts
from contracts.topology import Topology
from tests.chaos import archive
from tests.chaos.archive import REQUESTS, Archive
from tests.chaos.ledger import Fault, Ledger, Violation, counts
from tests.chaos.requests import OWNER, SMALL_PLAN, STORED_PLAN, Draft, Drafts, digest
from tests.chaos.schedule import Schedule, Step
from tests.support import brokers, proxy
from tests.support.brokers import Broker
from tests.support.injected.sitecustomize import OLDER, TOPOLOGY
from tests.support.proxy import Proxy
from tests.support.worker_process import CHECKOUT, INJECTED, WorkerProcess
from worker.broker import streams
from worker.broker.streams import bucket_config
from worker.flags import FLAG

Answered = TypeVar("Answered")

STREAM, DURABLE = "AA_CORE_HOT", "time-crunch-plan-gen"
PUBLISH_SECONDS = 5.0
LONGEST_OUTAGE_SECONDS = 30.0
OUTSTANDING = 256
"""Requests that wait for the broker's word at a time."""

REPEATED = ("a small plan", "a borderline plan")
"""The sorts that a platform publishes again."""

LOGGED_ID = 64
"""As much of an id as the worker's log has."""

HISTORIES = 5

EVERYBODY = json.dumps({FLAG: {"rollout": 100}})
"""A flag file."""

NO_PROGRESS_SECONDS = 90.0
"""Longer than any delay before a retry: a consumer that does not move for that long never will."""


@dataclass(frozen=True)
class Waits:
    """What is shorter under test than in production, so that a test can wait for it."""

    ack_wait_seconds: int = 3
    max_deliver: int = 6
    duplicate_window_seconds: int = 120


@dataclass(frozen=True)
class Report:
    """How it went."""

    requests: Mapping[str, int]
    """By sort."""

    unconfirmed: int
    stored: Mapping[str, int]
    """By kind."""

    faults: Mapping[str, int]
    deliveries: int
    exits: Mapping[str, Sequence[str]]
    """With which code and last words each worker ended that nobody ended."""

    recoveries: Sequence[float]
    """Seconds from the end of each outage of the broker to the next answer."""

    seconds: float
    violations: Sequence[Violation]
    broken: Sequence[str]
    """Promises that are not the ledger's and were not kept."""

    histories: Sequence[str]

    @property
    def clean(self) -> bool:
        """Whether every promise was kept."""
        return not (self.violations or self.broken)

    def __str__(self) -> str:
        total = sum(self.requests.values())
        lost, doubled, unexpected = (sum(v.fault is fault for v in self.violations) for fault in Fault)
        lines = [
            f"requests      {total}, {self.unconfirmed} unconfirmed, {total / self.seconds:.0f} a second"
            f" over {self.seconds:.0f} s",
            *_table("sorts", self.requests),
            *_table("stored", self.stored),
            *_table("faults", self.faults),
            f"deliveries    {self.deliveries}, {max(0, self.deliveries - total)} of them again",
            f"ended alone   {dict(self.exits) or 'none'}",
        ]
        if self.recoveries:
            slowest, mean = max(self.recoveries), sum(self.recoveries) / len(self.recoveries)
            lines.append(
                f"resumed       {mean:.1f} s after an outage of the broker on the average, {slowest:.1f} s at most"
            )
        lines.append(f"lost {lost}, doubled {doubled}, unexpected {unexpected}")
        return "\n".join([*lines, *self.broken, *self.histories])


@dataclass
class Chaos:
    """Everything a fault can reach."""

    brokers: tuple[Broker, ...]
    proxies: list[Proxy]
    workers: list[WorkerProcess]
    client: Client
    declared: Topology
    waits: Waits
    drafts: Drafts
    ledger: Ledger = field(default_factory=Ledger)
    began: float = field(default_factory=time.monotonic)
    timeline: list[tuple[float, str]] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    recoveries: list[float] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    """Promises that are not the ledger's and were not kept, such as a stop in order."""

    def __post_init__(self) -> None:
        self.broker_lock = asyncio.Lock()
        self.worker_locks = [asyncio.Lock() for _ in self.workers]
        self.stopping: set[str] = set()
        self._outstanding = asyncio.Semaphore(OUTSTANDING)
        self._published: dict[str, float] = {}
        self._bodies: dict[str, str] = {}
        self._jobs: dict[str, str] = {}
        self._repeatable: list[bytes] = []
        self._deliveries_before = 0
        self._supervising = [asyncio.create_task(self._supervise(worker)) for worker in self.workers]

    async def leader(self) -> Broker:
        """The broker that leads the stream of requests."""
        cluster = (await self.jetstream.stream_info(STREAM)).cluster
        return self.brokers[int(cluster.leader[1:]) if cluster and cluster.leader and len(self.brokers) > 1 else 0]

    async def create(self) -> None:
        """Create the streams, buckets and the consumer that are missing."""
        await streams.ensure(self.jetstream, self.declared, manage=True)

    @property
    def jetstream(self) -> JetStreamContext:
        """Of the harness's own connection, which is never disturbed on the way."""
        return self.client.jetstream(timeout=PUBLISH_SECONDS)

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self.began

    def note(self, text: str) -> None:
        """Keep what happened, and when."""
        self.timeline.append((self.seconds, text))

    # Load

    async def publish(self, drafts: Iterable[Draft]) -> None:
        """Publish them all, and wait until the broker has said of each what it will say."""
        async with asyncio.TaskGroup() as publishing:
            for draft in drafts:
                await self._outstanding.acquire()
                publishing.create_task(self._publish(draft))

    async def load(self, count: int, seconds: float) -> None:
        """Publish that many requests of the mix, evenly over that time or as fast as the broker takes them."""
        began, loop = time.monotonic(), asyncio.get_running_loop()
        drafts, sent = iter(self.drafts), 0
        async with asyncio.TaskGroup() as publishing:
            while sent < count:
                due = count if not seconds else min(count, int(count * (time.monotonic() - began + 0.05) / seconds))
                for draft in islice(drafts, due - sent):
                    await self._outstanding.acquire()
                    publishing.create_task(self._publish(draft))
                sent = due
                tick = asyncio.Event()
                loop.call_later(0.05, tick.set)
                await tick.wait()

    async def repeat(self, count: int) -> None:
        """Publish again what asks for a result, as a platform does that is not sure either."""
        for body in self._repeatable[-count:]:
            with suppress(NatsError, OSError):
                await self.jetstream.publish(REQUESTS, body)

    async def store_plan(self, plan_id: str) -> None:
        """Store a plan under that id, as soon as the broker takes it."""
        await patiently(lambda: _store_plan(self.jetstream, self.declared, plan_id))

    def flag_file(self, worker: int) -> Path:
        """Where that worker reads who has the feature."""
        return Path(self.workers[worker].environment["TIME_CRUNCH_FLAG_FILE"])

    async def _publish(self, draft: Draft) -> None:
        self.ledger.wrote(draft.request)
        self._published[draft.request.id] = self.seconds
        self._bodies[digest(draft.body)] = draft.request.id
        self._jobs[draft.job] = draft.request.id
        try:
            async with asyncio.timeout(LONGEST_OUTAGE_SECONDS):
                while not await self._stored(draft):
                    await asyncio.sleep(0.1)
            self.ledger.confirmed.add(draft.request.id)
            if draft.request.what in REPEATED:
                self._repeatable = [*self._repeatable[-99:], draft.body]
        except (NatsError, OSError):
            pass  # it may be stored or not: the stream will say
        finally:
            self._outstanding.release()

    async def _stored(self, draft: Draft) -> bool:
        """Whether the broker says that it is stored; False where it surely is not."""
        try:
            await self.jetstream.publish(REQUESTS, draft.body, stream=STREAM)
        except (NoStreamResponseError, NoRespondersError):
            return False
        return True

    # Faults

    async def run(self, schedule: Schedule) -> None:
        """Have every fault at its time; they may overlap."""
        from tests.chaos.faults import FAULTS

        began = time.monotonic()
        async with asyncio.TaskGroup() as at_work:
            for step in schedule:
                due = asyncio.Event()
                asyncio.get_running_loop().call_later(max(0.0, began + step.at - time.monotonic()), due.set)
                await due.wait()
                at_work.create_task(self._have(step, FAULTS[step.fault]))

    async def with_load(self, schedule: Schedule, count: int, seconds: float) -> None:
        """Have the faults while requests of the mix come."""
        async with asyncio.TaskGroup() as at_work:
            at_work.create_task(self.load(count, seconds))
            at_work.create_task(self.run(schedule))

    async def _have(self, step: Step, fault: Callable[..., Awaitable[None]]) -> None:
        self.note(f"begins {step.fault} {json.dumps(dict(step.parameters))}")
        self.faults[step.fault] += 1
        await fault(self, **step.parameters)
        self.note(f"over   {step.fault}")

    async def consumer(self) -> ConsumerInfo:
        """How the workers' consumer stands. Raises what the client raises."""
        info: ConsumerInfo = await self.jetstream.consumer_info(STREAM, DURABLE)
        return info

    async def answers(self) -> int:
        """How many messages both streams have got so far that are no requests."""
        info = await self.jetstream.stream_info(STREAM, subjects_filter=REQUESTS)
        letters = (await self.jetstream.stream_info("AA_DLQ")).state.messages
        return info.state.messages - (info.state.subjects or {}).get(REQUESTS, 0) + letters

    async def more_answers(self, than: int, seconds: float = 60) -> None:
        """Wait until there are more answers than that."""
        async with asyncio.timeout(seconds):
            if not await self.resumed(than):
                raise RuntimeError(f"no more than {than} answers, and nothing is left to be answered")

    async def resumed(self, than: int) -> bool:
        """Wait until there are more answers than that; False where nothing is left to be answered."""
        while True:
            with suppress(NatsError, OSError):
                if await self.answers() > than:
                    return True
                info = await self.consumer()
                if (info.num_pending, info.num_ack_pending) == (0, 0):
                    return False
            await asyncio.sleep(0.05)

    async def forget_consumer(self) -> None:
        """Delete the consumer; what it counted is kept."""
        self._deliveries_before += delivered(await self.consumer())
        await self.jetstream.delete_consumer(STREAM, DURABLE)

    async def _supervise(self, worker: WorkerProcess) -> None:
        """Start it again whenever it ends, until it is meant to stay away."""
        while worker.name not in self.stopping:
            await worker.start()
            code = await worker.ends(seconds=86_400)
            self.note(f"{worker.name} ended with {code}")
            await asyncio.sleep(0.1)  # one that cannot start must not be started a thousand times

    # The end

    async def settled(self) -> None:
        """Wait until nothing is left to deliver or unacknowledged. Raises TimeoutError where that stops moving."""
        last, moved = None, time.monotonic()
        while True:
            with suppress(NatsError, OSError):
                info = await self.consumer()
                if (info.num_pending, info.num_ack_pending) == (0, 0):
                    return
                state = (info.num_pending, info.num_ack_pending, delivered(info))
                if state != last:
                    last, moved = state, time.monotonic()
            if time.monotonic() - moved > NO_PROGRESS_SECONDS:
                raise TimeoutError(f"pending, unacknowledged, delivered stand at {last}")
            await asyncio.sleep(0.1)

    async def finish(self) -> Report:
        """Wait until all is settled, stop the workers in order, and hold what is stored against the ledger."""
        try:
            await self.settled()
        except TimeoutError as error:
            self.broken.append(str(error))
        _, violations = await self._judged()
        patience = time.monotonic() + 3 * self.waits.ack_wait_seconds + 5
        while any(v.fault is Fault.LOST for v in violations) and time.monotonic() < patience:
            await asyncio.sleep(0.5)
            _, violations = await self._judged()
        deliveries = self._deliveries_before + delivered(await self.consumer())
        for worker in self.workers:
            await self.stop(worker)
        found, violations = await self._judged()
        return Report(
            requests=dict(sorted(Counter(request.what for request in self.ledger.requests.values()).items())),
            unconfirmed=len(self.ledger.requests.keys() - self.ledger.confirmed),
            stored=counts(found.held),
            faults=dict(sorted(self.faults.items())),
            deliveries=deliveries,
            exits={worker.name: tuple(worker.exits) for worker in self.workers if worker.exits},
            recoveries=tuple(self.recoveries),
            seconds=self.seconds,
            violations=violations,
            broken=tuple(self.broken),
            histories=[self._history(violation, found) for violation in violations[:HISTORIES]],
        )

    async def stop(self, worker: WorkerProcess) -> None:
        """Ask a worker to stop for good; that it does not in order is kept in `broken`."""
        self.stopping.add(worker.name)
        if not worker.alive:
            return
        await worker.ready()  # before that it has nothing, and no hand to hear a signal with
        worker.terminate()
        try:
            code = await worker.ends()
        except TimeoutError:
            self.broken.append(f"{worker.name} did not stop within a minute: {worker.said()[-500:]}")
            return
        if code != 0:
            self.broken.append(f"{worker.name} stopped with exit code {code}: {worker.said()[-500:]}")

    async def close(self) -> None:
        """End what runs."""
        for task in self._supervising:
            task.cancel()
        await asyncio.gather(*self._supervising, return_exceptions=True)
        for worker in self.workers:
            await worker.close()

    async def _judged(self) -> tuple[Archive, tuple[Violation, ...]]:
        found = await archive.read(self.jetstream, self._bodies, self._jobs)
        return found, self.ledger.judge(found.requests, found.held)

    def _history(self, violation: Violation, found: Archive) -> str:
        """All that is known about a request: when it was published, what workers said of it, what went on then."""
        sequences = list(found.requests.get(violation.request, ()))
        at = self._published.get(violation.request, 0.0)
        numbers = "|".join(map(str, sequences)) or "none"
        name = re.escape(json.dumps(violation.request[:LOGGED_ID])[1:-1])
        about = re.compile(rf'"sequence": ({numbers})[,}}]|"event_id": "{name}"')
        said = [
            f"    {worker.name}: {line.strip()}"
            for worker in self.workers
            if worker.log.exists()
            for line in worker.log.read_text(encoding="utf-8", errors="replace").splitlines()
            if about.search(line)
        ]
        near = [f"    {when:7.1f} s  {text}" for when, text in self.timeline if at - 5 < when < at + 60]
        heading = f"{violation.fault.value}: {violation.request}: {violation.detail}"
        return "\n".join([heading, f"    published at {at:.1f} s, sequences {sequences}", *said[:20], *near[:20]])


@asynccontextmanager
async def running(
    folder: Path,
    *,
    seed: int = 0,
    workers: int = 2,
    waits: Waits | None = None,
    servers: int = 1,
    arguments: tuple[str, ...] = (),
    environment: Mapping[str, str] | None = None,
    is_older_read: bool = False,
) -> AsyncIterator[Chaos]:
    """Broker, streams and workers that are ready, for as long as the context lasts.

    `is_older_read` is whether somebody still reads results of 1.x.
    """
    waits = waits or Waits()
    declared = _declared(folder / "topology.yaml", waits)
    async with AsyncExitStack() as stack:
        started = await _brokers(stack, folder / "jetstream", servers)
        client = await nats.connect(
            [broker.url for broker in started], reconnect_time_wait=0.1, max_reconnect_attempts=-1, error_cb=_quiet
        )
        stack.push_async_callback(client.close)
        await _set_up(client, declared, servers)
        proxies = [await stack.enter_async_context(proxy.to(lambda: _alive(started).port)) for _ in range(workers)]
        processes = [
            WorkerProcess(
                f"worker-{number}",
                folder / f"worker-{number}.log",
                {
                    "NATS_URL": through.url,
                    "PYTHONPATH": os.pathsep.join(map(str, (INJECTED, CHECKOUT))),
                    TOPOLOGY: str(folder / "topology.yaml"),
                    "TIME_CRUNCH_FLAG_FILE": str(_flag_file(folder / f"flags-{number}.json")),
                    **({OLDER: "1"} if is_older_read else {}),
                    **(environment or {}),
                },
                arguments,
            )
            for number, through in enumerate(proxies)
        ]
        drafts = Drafts(seed, f"{seed}-", is_older_read=is_older_read)
        chaos = Chaos(started, proxies, processes, client, declared, waits, drafts)
        stack.push_async_callback(chaos.close)
        await asyncio.gather(*(worker_ready(worker) for worker in processes))
        yield chaos


async def worker_ready(worker: WorkerProcess) -> None:
    """Wait until it was started and takes requests."""
    async with asyncio.timeout(60):
        while not worker.alive:
            await asyncio.sleep(0.05)
    await worker.ready()


def _declared(path: Path, waits: Waits) -> Topology:
    """The topology with those waits, written to that file for the workers."""
    text = (Path(contracts.__file__).parent / "topology.yaml").read_text(encoding="utf-8")
    document = yaml.safe_load(text)
    for consumer in document["consumers"]:
        if consumer["durable"] == DURABLE:
            consumer.update(ack_wait_seconds=waits.ack_wait_seconds, max_deliver=waits.max_deliver)
    for stream in document["streams"]:
        stream["duplicate_window_seconds"] = waits.duplicate_window_seconds
    path.write_text(yaml.safe_dump(document), encoding="utf-8")
    return msgspec.convert(document, Topology)


async def _brokers(stack: AsyncExitStack, store: Path, servers: int) -> tuple[Broker, ...]:
    if servers == 1:
        return (stack.enter_context(brokers.running(store)),)
    return stack.enter_context(brokers.cluster(store, servers))


async def _set_up(client: Client, declared: Topology, replicas: int) -> None:
    """Create streams and consumer, and store the plan that requests ask for."""
    jetstream = client.jetstream(timeout=5)
    if replicas > 1:
        wanted = [*map(streams.stream_config, declared.streams), *map(bucket_config, declared.buckets)]
        for config in wanted:
            await patiently(partial(jetstream.add_stream, config, num_replicas=replicas))
    await patiently(lambda: streams.ensure(jetstream, declared, manage=True))
    await patiently(lambda: _store_plan(jetstream, declared, STORED_PLAN))


async def _store_plan(jetstream: JetStreamContext, declared: Topology, plan_id: str) -> None:
    value = json.dumps({"owner": OWNER, "plan": {**SMALL_PLAN, "id": plan_id}}).encode()
    await jetstream.publish(f"{declared.bucket('plans').subject_prefix}{plan_id}", value)


def _flag_file(path: Path) -> Path:
    """The file, which says that everybody has the feature."""
    path.write_text(EVERYBODY, encoding="utf-8")
    return path


def delivered(info: ConsumerInfo) -> int:
    """How many deliveries the consumer has counted."""
    assert info.delivered is not None
    return info.delivered.consumer_seq


async def patiently(asked: Callable[[], Awaitable[Answered]], seconds: float = 30) -> Answered:
    """Ask the broker until it answers; a cluster may have no leader yet."""
    async with asyncio.timeout(seconds):
        while True:
            try:
                return await asked()
            except (NatsError, OSError, streams.JetStreamUnavailable):
                await asyncio.sleep(0.1)


def _alive(started: Sequence[Broker]) -> Broker:
    return next((broker for broker in started if broker.alive), started[0])


async def _quiet(error: Exception) -> None:
    """The client says nothing: what goes wrong here is meant to."""


def _table(name: str, of: Mapping[str, int]) -> list[str]:
    shown = ", ".join(f"{what} {count}" for what, count in of.items())
    return [f"{name:<13} {shown or 'none'}"]
