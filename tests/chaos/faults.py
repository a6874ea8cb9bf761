"""What can go wrong. Each fault begins, lasts and is over: what it did to the broker or the way to it is undone."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

from nats.js.api import DiscardPolicy

from contracts import topology
from tests.chaos.archive import REQUESTS
from tests.chaos.harness import EVERYBODY, STREAM, Chaos, patiently, worker_ready
from tests.support.injected.sitecustomize import CLOCK, ENGINE
from tests.support.worker_process import READY, until


async def kill_worker(chaos: Chaos, worker: int, which: float = 0.0) -> None:
    """One of its processes is gone at once; the worker is started again."""
    process = chaos.workers[worker]
    async with chaos.worker_locks[worker]:
        await worker_ready(process)
        first = process.pid
        if await process.kill(which) == first:
            await until(lambda: first in process.ended, 60, f"{process.name} gone", process.said)


async def pause_worker(chaos: Chaos, worker: int, seconds: float) -> None:
    """It stands still and keeps what it holds, beyond the ack wait if that is shorter."""
    async with chaos.worker_locks[worker]:
        chaos.workers[worker].pause()
        try:
            await _lasts(seconds)
        finally:
            chaos.workers[worker].resume()


async def terminate_worker(chaos: Chaos, worker: int) -> None:
    """It is asked to stop under load, does so in order, and is started again."""
    async with chaos.broker_lock, chaos.worker_locks[worker]:
        await _restarts(chaos, worker)


async def skew_clock(chaos: Chaos, worker: int, seconds: float) -> None:
    """It is started again on a machine whose clock is wrong by that much, and stays there."""
    async with chaos.broker_lock, chaos.worker_locks[worker]:
        chaos.workers[worker].environment[CLOCK] = str(seconds)
        await _restarts(chaos, worker)


async def upgrade(chaos: Chaos, worker: int, engine: str) -> None:
    """It is started again with another version of the engine, and some requests come again."""
    async with chaos.broker_lock, chaos.worker_locks[worker]:
        chaos.workers[worker].environment[ENGINE] = engine
        await _restarts(chaos, worker)
    await chaos.repeat(20)


async def lose_flags(chaos: Chaos, worker: int, seconds: float) -> None:
    """It is started again while nobody can say who has the feature: it takes nothing until somebody can."""
    process = chaos.workers[worker]
    async with chaos.broker_lock, chaos.worker_locks[worker]:
        await worker_ready(process)
        chaos.flag_file(worker).write_text("{", encoding="utf-8")
        await _restarts(chaos, worker)
        await _lasts(seconds)
        if process.alive and READY in process.said():
            chaos.broken.append(f"{process.name} was ready although nobody knew the flags")
        chaos.flag_file(worker).write_text(EVERYBODY, encoding="utf-8")


async def kill_broker(chaos: Chaos, seconds: float) -> None:
    """The server is gone at once, and comes back with what it had stored."""
    async with _outage(chaos):
        broker = await chaos.leader()
        await asyncio.to_thread(broker.kill)
        await _lasts(seconds)
        await asyncio.to_thread(broker.start)


async def pause_broker(chaos: Chaos, seconds: float) -> None:
    """The server stands still; connections stay open and nobody answers."""
    async with _outage(chaos):
        broker = await chaos.leader()
        broker.pause()
        try:
            await _lasts(seconds)
        finally:
            broker.resume()


async def cut(chaos: Chaos, worker: int) -> None:
    """The worker's connections break."""
    chaos.proxies[worker].cut()


async def cut_mid_message(chaos: Chaos, worker: int, bytes: float) -> None:
    """The worker's connections break in the midst of what it sends."""
    chaos.proxies[worker].cut_after(int(bytes))


async def half_open(chaos: Chaos, worker: int) -> None:
    """The server takes the worker for gone; the worker is not told."""
    chaos.proxies[worker].half_open()


async def stall(chaos: Chaos, worker: int, seconds: float) -> None:
    """Nothing gets through between worker and server, and then all of it at once."""
    async with chaos.worker_locks[worker]:
        chaos.proxies[worker].stall()
        try:
            await _lasts(seconds)
        finally:
            chaos.proxies[worker].flow()


async def slow(chaos: Chaos, worker: int, seconds: float, delay: float) -> None:
    """Every packet between worker and server takes its time."""
    async with chaos.worker_locks[worker]:
        chaos.proxies[worker].delay_seconds = delay
        try:
            await _lasts(seconds)
        finally:
            chaos.proxies[worker].delay_seconds = 0.0


async def delete_consumer(chaos: Chaos, seconds: float) -> None:
    """The consumer is deleted and created again, and delivers everything from the first request on."""
    async with chaos.broker_lock:
        await chaos.forget_consumer()
        await _lasts(seconds)
        await chaos.create()


async def delete_stream(chaos: Chaos, seconds: float) -> None:
    """The stream is deleted with all that is in it, its consumers too, and created again."""
    async with chaos.broker_lock:
        await chaos.forget_consumer()
        await chaos.jetstream.delete_stream(STREAM)
        chaos.ledger.stream_deleted()
        await _lasts(seconds)
        await chaos.create()


async def fill_stream(chaos: Chaos, seconds: float) -> None:
    """The stream takes nothing more, and then does again."""
    async with chaos.broker_lock, _limited(chaos, STREAM, max_msgs=1, discard=DiscardPolicy.NEW):
        await _lasts(seconds)


async def fill_bucket(chaos: Chaos, seconds: float) -> None:
    """The bucket of results takes nothing more, and then does again."""
    bucket = topology.load().bucket("compressed-plans").stream
    async with chaos.broker_lock, _limited(chaos, bucket, max_bytes=1):
        await _lasts(seconds)


async def poison(chaos: Chaos, how: str) -> None:
    """A request comes that does harm to whoever works it."""
    await chaos.publish([chaos.drafts.poison(how)])


async def late_plan(chaos: Chaos, count: int, seconds: float) -> None:
    """Requests come for a plan that is stored later, and then come again."""
    plan_id = f"late-{len(chaos.ledger.requests)}"
    drafts = [chaos.drafts.late(plan_id) for _ in range(int(count))]
    await chaos.publish(drafts[::2])
    await _lasts(seconds)
    await chaos.store_plan(plan_id)
    await chaos.publish(drafts[1::2])
    for draft in drafts[::2]:
        await patiently(partial(chaos.jetstream.publish, REQUESTS, draft.body))


async def reuse(chaos: Chaos, count: int) -> None:
    """Requests come whose eventId stands for another request too."""
    await chaos.publish(draft for _ in range(int(count)) for draft in chaos.drafts.reused())


async def heavy(chaos: Chaos, count: int) -> None:
    """Requests come that take longer to be proven than there is time."""
    await chaos.publish(chaos.drafts.heavy() for _ in range(int(count)))


async def repeat(chaos: Chaos, count: int) -> None:
    """Requests come that have come before."""
    await chaos.repeat(int(count))


async def _restarts(chaos: Chaos, worker: int) -> None:
    """Have it stop in order; whoever supervises it starts it again."""
    process = chaos.workers[worker]
    await worker_ready(process)
    pid, said = process.pid, process.said
    process.terminate()
    try:
        await until(lambda: pid in process.ended, 60, f"{process.name} stopped", said)
    except TimeoutError as error:
        chaos.broken.append(str(error))
    else:
        if code := process.ended[pid]:
            chaos.broken.append(f"{process.name} stopped with exit code {code}")


async def _lasts(seconds: float) -> None:
    """Let the fault last."""
    await asyncio.sleep(seconds)


@asynccontextmanager
async def _outage(chaos: Chaos) -> AsyncIterator[None]:
    """The broker is away for as long as the context lasts; how long answers take to come again is measured."""
    async with chaos.broker_lock:
        yield
        over = time.monotonic()
        before = await patiently(chaos.answers)
        if await chaos.resumed(before):
            chaos.recoveries.append(time.monotonic() - over)


@asynccontextmanager
async def _limited(chaos: Chaos, stream: str, **limits: object) -> AsyncIterator[None]:
    """The stream has those settings for as long as the context lasts; none of its messages go."""
    config = (await patiently(lambda: chaos.jetstream.stream_info(stream))).config
    await patiently(lambda: chaos.jetstream.update_stream(config, **limits))
    try:
        yield
    finally:
        await patiently(lambda: chaos.jetstream.update_stream(config))


FAULTS: dict[str, Callable[..., Awaitable[None]]] = {
    fault.__name__: fault
    for fault in (
        *(kill_worker, pause_worker, terminate_worker, kill_broker, pause_broker, cut, cut_mid_message, half_open),
        *(stall, slow, delete_consumer, delete_stream, fill_stream, fill_bucket, poison, repeat),
        *(skew_clock, upgrade, lose_flags, late_plan, reuse, heavy),
    )
}
"""By name, as schedules call them."""
