"""Whatever happens, every request is answered once."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.chaos.harness import Waits
from tests.chaos.schedule import of

ALONE: Mapping[str, Mapping[str, Any]] = {
    "kill_worker": {"worker": 0},
    "pause_worker": {"worker": 0, "seconds": 4},
    "terminate_worker": {"worker": 0},
    "kill_broker": {"seconds": 0.5},
    "pause_broker": {"seconds": 3},
    "cut": {"worker": 0},
    "cut_mid_message": {"worker": 0, "bytes": 3000},
    "half_open": {"worker": 1},
    "stall": {"worker": 0, "seconds": 4},
    "slow": {"worker": 0, "seconds": 2, "delay": 0.2},
    "delete_consumer": {"seconds": 0.5},
    "delete_stream": {"seconds": 0.5},
    "fill_stream": {"seconds": 1},
    "fill_bucket": {"seconds": 1},
    "repeat": {"count": 30},
    "skew_clock": {"worker": 0, "seconds": -3600},
    "upgrade": {"worker": 0, "engine": "2"},
    "lose_flags": {"worker": 0, "seconds": 2},
    "late_plan": {"count": 20, "seconds": 0.5},
    "reuse": {"count": 20},
    "heavy": {"count": 2},
}

TOGETHER: Mapping[str, tuple[str, ...]] = {
    "workers": ("kill_worker", "pause_worker", "terminate_worker"),
    "broker": ("kill_broker", "pause_broker"),
    "the way between": ("cut", "cut_mid_message", "stall", "half_open", "slow"),
    "streams": ("fill_stream", "fill_bucket", "delete_consumer", "repeat"),
    "requests": ("late_plan", "reuse", "repeat"),
}
"""For the gate: to start everything takes longer than most faults do."""


@pytest.mark.parametrize("what", TOGETHER)
async def test_nothing_is_lost_or_doubled_by_what_happens_to(chaos: Any, what: str) -> None:
    faults = of((0.3 + 1.2 * number, fault, ALONE[fault]) for number, fault in enumerate(TOGETHER[what]))
    async with chaos() as running:
        await running.with_load(faults, count=200, seconds=0.3 + 1.2 * len(faults))
        report = await running.finish()
    assert report.clean, str(report)


@pytest.mark.chaos
@pytest.mark.parametrize("fault", ALONE)
async def test_nothing_is_lost_or_doubled_by(chaos: Any, fault: str) -> None:
    async with chaos() as running:
        await running.load(100, seconds=0)
        await running.with_load(of([(0.2, fault, ALONE[fault])]), count=200, seconds=1)
        report = await running.finish()
    assert report.clean, str(report)


async def test_what_comes_again_is_not_doubled_by_workers_of_other_clocks_and_another_engine(chaos: Any) -> None:
    """All is delivered anew to a worker an hour slow and to one an hour fast, which are of two versions."""
    async with chaos() as running:
        drafts = running.drafts
        sorts = (drafts.small, drafts.generated, drafts.not_compressible, drafts.out_of_bounds, drafts.unreadable)
        await running.publish(sort() for sort in (*sorts, drafts.borderline) * 5)
        await running.settled()
        changes = of(
            [
                (0, "skew_clock", {"worker": 0, "seconds": -3600}),
                (0, "skew_clock", {"worker": 1, "seconds": 3600}),
                (0, "upgrade", {"worker": 1, "engine": "2"}),
                (0, "late_plan", {"count": 4, "seconds": 0.0}),
            ]
        )
        await running.run(changes)
        await running.run(
            of([(0, "lose_flags", {"worker": 0, "seconds": 0.5}), (0, "delete_consumer", {"seconds": 0})])
        )
        report = await running.finish()
    assert report.deliveries >= 2 * 30
    assert report.clean, str(report)


async def test_what_was_deleted_with_its_stream_takes_nothing_with_it_that_comes_later(chaos: Any) -> None:
    async with chaos(workers=1) as running:
        await running.publish(running.drafts.unreadable() for _ in range(20))
        await running.settled()
        await running.run(of([(0, "delete_stream", {"seconds": 0})]))
        await running.publish(running.drafts.unreadable() for _ in range(20))
        report = await running.finish()
    assert report.clean, str(report)


async def test_a_request_that_comes_again_after_the_duplicate_window_is_answered_once(chaos: Any) -> None:
    """The consumer is made anew, and so delivers again what was answered before the broker forgot the message ids."""
    waits = Waits(duplicate_window_seconds=1)
    async with chaos(workers=1, waits=waits) as running:
        drafts = running.drafts
        sorts = (drafts.small, drafts.generated, drafts.not_compressible, drafts.out_of_bounds, drafts.unreadable)
        await running.publish(sort() for sort in sorts * 5)
        await running.settled()
        await running.run(of([(0, "delete_consumer", {"seconds": 2 * waits.duplicate_window_seconds})]))
        report = await running.finish()
    assert report.deliveries >= 50
    assert report.clean, str(report)
