"""Ramp sets: what leads up to a heavy lift."""

from dataclasses import replace

import pytest

from tests.support import makers as m
from worker.domain.facts import Equipment
from worker.domain.plan import Exercise
from worker.domain.ramp import ramp_sets
from worker.domain.segments import as_programmed
from worker.domain.tempo import BRISK, USUAL, Tempo


def lift(load: str | None, *equipment: Equipment, warm_ups: int = 0) -> Exercise:
    squat = m.a_core_lift(equipment=equipment or (Equipment.BARBELL,), warm_ups=warm_ups)
    return replace(squat, sets=tuple(replace(one, load=load) for one in squat.sets))


def told(exercise: Exercise, tempo: Tempo = USUAL) -> list[str]:
    return [f"{one.reps} at {one.load}" for one in ramp_sets(as_programmed(exercise), tempo)]


@pytest.mark.parametrize(
    ("load", "expected"),
    [
        ("100 kg", ["8 at 40 kg", "5 at 60 kg", "3 at 80 kg"]),
        ("225 lbs", ["8 at 90 lb", "5 at 135 lb", "3 at 180 lb"]),
        ("80%", ["8 at 30 %", "5 at 50 %", "3 at 65 %"]),
        ("70", ["8 at 27.5", "5 at 42.5", "3 at 55"]),
        ("62,5 kg", ["8 at 25 kg", "5 at 37.5 kg", "3 at 50 kg"]),
    ],
)
def test_loads_rise_in_steps_that_plates_allow(load: str, expected: list[str]) -> None:
    assert told(lift(load)) == expected


def test_a_light_barbell_starts_empty_and_no_step_comes_twice() -> None:
    assert told(lift("40 kg")) == ["8 at 20 kg", "5 at 25 kg", "3 at 32.5 kg"]
    assert told(lift("25 kg")) == ["8 at 20 kg"]
    assert told(lift("20 kg")) == []


def test_without_a_load_the_steps_are_shares_of_it() -> None:
    assert told(lift(None))[0] == "8 at 40 % of the load"
    assert told(lift(None, Equipment.BODYWEIGHT)) == []


def test_a_minute_of_setup_has_room_for_one_step() -> None:
    assert told(lift("100 kg"), BRISK) == ["5 at 60 kg"]


def test_what_is_light_has_warm_up_sets_or_a_load_in_words_is_not_led_up_to() -> None:
    assert told(m.an_exercise()) == []
    assert told(lift("100 kg", warm_ups=2)) == []
    assert told(lift("heavy")) == []
