"""Workers that stop, workers that are killed, and workers that lose their way to the broker."""

from typing import Any

import pytest

from tests.chaos.schedule import of
from tests.support.worker_process import until


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


@pytest.mark.parametrize("seconds", [3, pytest.param(60, marks=pytest.mark.chaos)])
async def test_work_goes_on_in_the_same_process_after_the_broker_was_away(chaos: Any, seconds: float) -> None:
    async with chaos(workers=1) as running:
        await running.load(50, seconds=0)
        before = running.workers[0].pid
        await running.with_load(of([(0, "kill_broker", {"seconds": seconds})]), count=50, seconds=0)
        report = await running.finish()
    assert (running.workers[0].pid, report.exits) == (before, {})
    assert report.clean, str(report)
