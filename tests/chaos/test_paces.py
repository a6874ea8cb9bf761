"""Sessions performed under kill -9, redelivery and reorder, by several workers: the bytes of a quiet one."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import nats
import pytest
import yaml
from nats.aio.client import Client
from nats.js.api import ConsumerInfo

import contracts
from contracts.topology import Topology
from tests.support import brokers
from tests.support.injected.sitecustomize import TOPOLOGY
from tests.support.performed import an_event, quiet_bytes
from tests.support.worker_process import INJECTED, WorkerProcess
from worker.broker import streams
from worker.learning.consumer import DURABLE
from worker.pace.lifts import is_core_lift
from worker.pace.record import WINDOW
from worker.pace.store import BUCKET, PaceStore

SECRET = "sixteen letters."
STREAM = "AA_CORE_HOT"
ACK_WAIT_SECONDS = 2


@dataclass
class Running:
    """A broker with workers, and what watches them."""

    client: Client
    declared: Topology
    workers: list[WorkerProcess]

    async def consumer(self) -> ConsumerInfo:
        """How the consumer of sessions performed stands."""
        found: ConsumerInfo = await self.client.jetstream().consumer_info(STREAM, DURABLE)
        return found

    async def settled(self, events: int, seconds: float = 120) -> None:
        """Wait until so many events are settled."""
        async with asyncio.timeout(seconds):
            while (info := await self.consumer()).ack_floor is None or info.ack_floor.consumer_seq < events:
                if not (info.num_pending or info.num_ack_pending):
                    return
                await self.client.flush()

    async def kill(self, worker: WorkerProcess) -> None:
        """Kill one, and start it again."""
        await worker.kill()
        await worker.ends()
        await worker.start()

    async def value(self, user: str) -> bytes | None:
        """What is stored of that user."""
        store = PaceStore(self.client.jetstream(), self.declared.bucket(BUCKET), SECRET.encode())
        return (await store.value(user))[0]


@asynccontextmanager
async def running(folder: Path, workers: int) -> AsyncIterator[Running]:
    """Workers whose sessions come again after two seconds."""
    document = yaml.safe_load((Path(contracts.__file__).parent / "topology.yaml").read_text())
    for consumer in document["consumers"]:
        consumer["ack_wait_seconds"] = ACK_WAIT_SECONDS
    (folder / "topology.yaml").write_text(yaml.safe_dump(document))
    async with AsyncExitStack() as stack:
        broker = stack.enter_context(brokers.running(folder / "jetstream"))
        client = await nats.connect(broker.url)
        stack.push_async_callback(client.close)
        declared = msgspec.convert(document, Topology)
        await streams.ensure(client.jetstream(), declared, manage=True)
        environment = {
            "NATS_URL": broker.url,
            "PYTHONPATH": str(INJECTED),
            TOPOLOGY: str(folder / "topology.yaml"),
            "TIME_CRUNCH_PACE_SECRET": SECRET,
            "FEATURE_STREAM5_TIME_CRUNCH_MODE": "true",
        }
        them = [WorkerProcess(f"worker-{number}", folder / f"{number}.log", environment) for number in range(workers)]
        for worker in them:
            stack.push_async_callback(worker.close)
            await worker.start()
        yield Running(client, declared, them)


def disturbed(events: list[bytes], chance: random.Random) -> list[bytes]:
    """The events twice each, out of order within what a record puts in order."""
    reach = sorted(range(len(events)), key=lambda at: at + chance.uniform(0, WINDOW / 2))
    again = sorted(range(len(events)), key=lambda at: at + chance.uniform(0, WINDOW / 2) + WINDOW / 4)
    return [events[at] for pair in zip(reach, again, strict=True) for at in pair]


@pytest.mark.parametrize(
    ("workers", "athletes", "sessions", "kills"),
    [(2, 2, 40, 1), pytest.param(4, 6, 150, 12, marks=pytest.mark.chaos)],
)
async def test_killed_workers_redeliveries_and_reorder_give_the_bytes_of_a_quiet_worker(
    tmp_path: Path, workers: int, athletes: int, sessions: int, kills: int
) -> None:
    chance = random.Random(23)
    users = [f"athlete-{number}" for number in range(athletes)]
    history = {
        user: [an_event(order, userId=user, durationSeconds=chance.randrange(1500, 5000)) for order in range(sessions)]
        for user in users
    }
    mixed = {user: disturbed(events, chance) for user, events in history.items()}
    async with running(tmp_path, workers) as them:
        await them.workers[0].ready()
        total = 0
        for kill in range(kills + 1):
            for user in users:
                part = mixed[user][
                    kill * len(mixed[user]) // (kills + 1) : (kill + 1) * len(mixed[user]) // (kills + 1)
                ]
                for event in part:
                    await them.client.jetstream().publish("athlete-ally.sessions.performed", event)
                total += len(part)
            if kill < kills:
                await them.settled(total - 20)
                await them.kill(chance.choice(them.workers))
        await them.settled(total)
        stored = {user: await them.value(user) for user in users}
    assert stored == {user: quiet_bytes(events, is_core_lift) for user, events in history.items()}


@pytest.mark.chaos
async def test_a_session_that_nobody_survives_becomes_a_dead_letter_once(tmp_path: Path) -> None:
    async with running(tmp_path, 2) as them:
        for worker in them.workers:
            await worker.ready()
            worker.pause()
        await them.client.jetstream().publish("athlete-ally.sessions.performed", an_event(1))
        async with asyncio.timeout(60):
            while not (await them.client.jetstream().stream_info("TIME_CRUNCH_EXHAUSTED")).state.messages:
                await them.client.flush()
                # The broker tries again only while somebody asks: a pull of our own that never acknowledges.
                await pulled(them)
        letters = await them.client.subscribe("dlq.>")
        for worker in them.workers:
            worker.resume()
        letter = await letters.next_msg(timeout=60)
        assert letter.subject == "dlq.time-crunch.sessions.performed.max-deliver"
        assert letter.data == an_event(1)


async def pulled(them: Running) -> None:
    """Ask for a session, as a worker does that is killed before it acknowledges."""
    inbox = them.client.new_inbox()
    heard = await them.client.subscribe(inbox)
    asked = b'{"batch": 1, "expires": 3000000000}'
    await them.client.publish(f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{DURABLE}", asked, reply=inbox)
    await heard.next_msg(timeout=10)
    await heard.unsubscribe()
