"""A request that does harm ends as one dead letter, and its neighbours are answered."""

from typing import Any

import pytest

from tests.chaos.harness import Waits
from tests.chaos.requests import POISONS, TAKES_ALL_DOWN

FEW = Waits(max_deliver=3)
FEWEST = Waits(max_deliver=2)
SHORT = {"TIME_CRUNCH_REQUEST_DEADLINE_SECONDS": "2"}


async def test_every_poisonous_request_is_one_dead_letter_and_its_neighbours_are_answered(chaos: Any) -> None:
    async with chaos(waits=FEWEST, environment=SHORT) as running:
        await running.load(50, seconds=0)
        await running.publish([running.drafts.poison(how) for how in POISONS])
        await running.load(50, seconds=0)
        report = await running.finish()
    assert report.clean, str(report)
    assert report.stored["dead letter max-deliver"] == len(POISONS)


async def test_a_request_that_takes_its_worker_down_to_the_last_delivery_is_one_dead_letter(chaos: Any) -> None:
    async with chaos(waits=FEWEST, workers=1) as running:
        await running.publish([running.drafts.poison(TAKES_ALL_DOWN)])
        report = await running.finish()
    assert report.clean, str(report)
    assert report.stored == {"dead letter max-deliver": 1, "failure": 1}


@pytest.mark.chaos
@pytest.mark.parametrize("how", POISONS)
@pytest.mark.parametrize("workers", [1, 2])
async def test_a_poisonous_request_is_one_dead_letter_and_its_neighbours_are_answered(
    chaos: Any, how: str, workers: int
) -> None:
    async with chaos(waits=FEW, workers=workers, environment=SHORT) as running:
        await running.load(50, seconds=0)
        await running.publish([running.drafts.poison(how)])
        await running.load(50, seconds=0)
        report = await running.finish()
    assert report.clean, str(report)
    assert report.stored["dead letter max-deliver"] == 1


@pytest.mark.chaos
async def test_many_poisonous_requests_do_not_keep_the_others_from_being_answered(chaos: Any) -> None:
    async with chaos(waits=FEW, environment=SHORT) as running:
        for number in range(20):
            await running.publish([running.drafts.poison(POISONS[number % len(POISONS)])])
            await running.load(20, seconds=0)
        report = await running.finish()
    assert report.clean, str(report)
    assert report.stored["dead letter max-deliver"] == 20
