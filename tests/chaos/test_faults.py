"""Each fault alone: whatever happens, every request is answered once."""

from typing import Any

import pytest

from tests.chaos.schedule import of


@pytest.mark.parametrize(
    ("fault", "parameters"),
    [
        ("kill_worker", {"worker": 0}),
        ("pause_worker", {"worker": 0, "seconds": 4}),
        ("terminate_worker", {"worker": 0}),
        ("kill_broker", {"seconds": 0.5}),
        ("pause_broker", {"seconds": 3}),
        ("cut", {"worker": 0}),
        ("cut_mid_message", {"worker": 0, "bytes": 3000}),
        ("stall", {"worker": 0, "seconds": 4}),
        ("slow", {"worker": 0, "seconds": 2, "delay": 0.2}),
        ("delete_consumer", {"seconds": 0.5}),
        ("fill_stream", {"seconds": 1}),
        ("fill_bucket", {"seconds": 1}),
        ("repeat", {"count": 30}),
    ],
)
async def test_nothing_is_lost_or_doubled_when(chaos: Any, fault: str, parameters: dict[str, Any]) -> None:
    async with chaos() as running:
        await running.load(100, seconds=0)
        await running.with_load(of([(0.2, fault, parameters)]), count=100, seconds=1)
        report = await running.finish()
    assert report.clean, str(report)
