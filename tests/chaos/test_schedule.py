"""Schedules are data, and the same seed gives the same one."""

import inspect

from tests.chaos.faults import FAULTS
from tests.chaos.requests import Drafts
from tests.chaos.schedule import MIX, draw


def test_the_same_seed_gives_the_same_schedule_and_another_seed_another() -> None:
    assert draw(7, 600, 3) == draw(7, 600, 3)
    assert draw(7, 600, 3) != draw(8, 600, 3)


def test_the_same_seed_gives_the_same_requests() -> None:
    one, other = iter(Drafts(7)), iter(Drafts(7))
    assert [next(one) for _ in range(200)] == [next(other) for _ in range(200)]


def test_a_long_schedule_has_every_fault_of_the_mix_in_order_of_time() -> None:
    schedule = draw(1, 3600, 2)
    assert {step.fault for step in schedule} == MIX.keys()
    assert [step.at for step in schedule] == sorted(step.at for step in schedule)


def test_whatever_is_drawn_can_be_had() -> None:
    for step in draw(1, 3600, 2):
        inspect.signature(FAULTS[step.fault]).bind(None, **step.parameters)
