"""Workers that stop, workers that are killed, and workers that lose their way to the broker."""

import asyncio
import urllib.error
import urllib.request
from typing import Any

import pytest

from tests.chaos.schedule import of
from tests.support.brokers import free_ports
from tests.support.worker_process import until


@pytest.mark.chaos
async def test_a_stop_under_load_ends_in_order_and_leaves_nothing_unacknowledged(chaos: Any) -> None:
    async with chaos(workers=1) as running:
        await running.load(300, seconds=0)
        await running.more_answers(than=20)
        await running.stop(running.workers[0])
        info = await running.consumer()
    assert running.broken == []
    assert info.num_ack_pending == 0
    assert info.num_pending > 0
    assert info.delivered.stream_seq + info.num_pending == 300


async def test_a_worker_that_is_killed_leaves_no_process_behind(chaos: Any) -> None:
    async with chaos(workers=1) as running:
        worker = running.workers[0]
        before = {process.pid for process in worker.processes()}
        await worker.kill()
        await until(lambda: not before & {process.pid for process in worker.processes()}, 30, "no process left")


@pytest.mark.chaos
async def test_a_worker_whose_way_to_the_broker_is_half_open_finds_out_and_works_on(chaos: Any) -> None:
    async with chaos(workers=1) as running:
        await running.load(20, seconds=0)
        await running.settled()
        await running.run(of([(0, "half_open", {"worker": 0})]))
        await running.load(20, seconds=0)
        report = await running.finish()
    assert running.proxies[0].connections == 2
    assert report.exits == {}
    assert report.clean, str(report)


@pytest.mark.chaos
@pytest.mark.parametrize("seconds", [3, 60])
async def test_a_worker_without_its_broker_lives_is_not_ready_and_then_works_on(chaos: Any, seconds: float) -> None:
    (port,) = free_ports(1)
    async with chaos(workers=1, environment={"TIME_CRUNCH_METRICS_PORT": str(port)}) as running:
        await health(port, "ready", 200)
        before = running.workers[0].pid
        async with asyncio.TaskGroup() as at_work:
            at_work.create_task(
                running.with_load(of([(0, "kill_broker", {"seconds": seconds})]), count=50, seconds=seconds)
            )
            await health(port, "ready", 503)
            await health(port, "live", 200)
        await health(port, "ready", 200)
        report = await running.finish()
    assert (running.workers[0].pid, report.exits) == (before, {})
    assert report.clean, str(report)
    assert seconds < 60 or max(report.recoveries) < 5, "a promise of its own, of a machine that is not busy"


async def health(port: int, what: str, status: int) -> None:
    """Wait until the worker says that of itself."""
    async with asyncio.timeout(60):
        while await asyncio.to_thread(_health, f"http://127.0.0.1:{port}/health/{what}") != status:
            await asyncio.sleep(0.05)


def _health(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
