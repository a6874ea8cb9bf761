"""Workers that stop, and workers without a broker."""

from typing import Any


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
