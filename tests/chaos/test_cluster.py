"""Three servers that hold every stream three times."""

from typing import Any

import pytest

from tests.chaos.schedule import of


@pytest.mark.chaos
async def test_nothing_is_lost_or_doubled_when_the_leader_of_a_cluster_is_killed(chaos: Any) -> None:
    async with chaos(servers=3) as running:
        await running.with_load(of([(0.5, "kill_broker", {"seconds": 2})]), count=300, seconds=3)
        report = await running.finish()
    assert report.clean, str(report)
