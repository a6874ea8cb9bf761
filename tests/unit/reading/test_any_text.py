"""Whatever a text is, reading it ends in a value within bounds or in None."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from worker.domain.sets import SetType
from worker.reading.amounts import LARGEST_NUMBER
from worker.reading.distances import distance_seconds, movement
from worker.reading.doses import Dose, dose, seconds_of_work
from worker.reading.labels import set_type, weekday
from worker.reading.loads import load
from worker.reading.texts import (
    MOST_SETS,
    SLOWEST_REPETITION_SECONDS,
    distance_metres,
    duration_seconds,
    rest_seconds,
    set_count,
    tempo_seconds,
    whole_number,
)

LARGEST = LARGEST_NUMBER * 1e6
PIECES = st.sampled_from(
    [
        *(
            "8",
            "12",
            "0",
            "1:30",
            "1,5",
            "2.5",
            "1/2",
            "½",
            "9" * 40,
            "٣",
            "-",
            "–",
            "to",
            "/",
            ",",
            "+",
            "x",
            "×",
            "@",
        ),
        *("%", "(", ")", "'", '"', " ", "\n", "s", "m", "min", "h", "km", "mile", "reps", "each", "side", "L", "R"),
        *("AMRAP", "EMOM", "E2MOM", "e0mom", "every", "Tabata", "rounds", "for time", "RFT", "RPE", "1RM", "kg", "BW"),
        *("Day", "Mon", "rest", "on", "off", "total", "мин", "回", "💪", "\u200b", "ﷺ", "İ"),
    ]
)
TEXTS = st.one_of(st.text(max_size=600), st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES).map(" ".join))
VALUES = st.one_of(TEXTS, st.integers(), st.floats(), st.booleans())
patient = settings(deadline=None)
LONG = [
    unit * 100_000 for unit in ("9", "1-", "1/", "1:30", "(", "8 x ", "every 1 min ", "a", "💪", "10L/", "ﷺ", "1 h ")
]


@patient
@given(VALUES)
def test_seconds_metres_and_counts_are_not_negative_and_bounded(value: Any) -> None:
    read = [duration_seconds(value, bare=60), rest_seconds(value), whole_number(value), distance_metres(str(value))]

    assert all(number is None or 0 <= number <= LARGEST for number in read)
    assert set_count(value) in {None, *range(MOST_SETS + 1)}
    assert 0 <= (tempo_seconds(value) or 0) <= SLOWEST_REPETITION_SECONDS
    assert weekday(value) in {None, *range(1, 8)}
    assert abs(measured.amount if (measured := load(value)) else 0) <= LARGEST


@patient
@given(VALUES, TEXTS, st.booleans())
@example("21-15-9 for time", "Row", True)
def test_a_dose_states_something_and_takes_a_bounded_time(value: Any, name: str, both_sides: bool) -> None:
    read = dose(value, name)

    if read is not None:
        _check(read)
        assert 0 < (seconds_of_work(read, both_sides=both_sides, name=name) or 1) <= LARGEST_NUMBER * LARGEST
    assert dose(value, name) == read


def _check(read: Dose) -> None:
    stated = [read.repetitions, read.seconds, read.metres]
    assert sum(amount is not None for amount in stated) <= 1
    assert all(amount is None or (0 < amount <= LARGEST and math.isfinite(amount)) for amount in stated)
    assert read.sides in {None, 1, 2}
    assert read.rounds is None or 1 <= read.rounds <= LARGEST
    assert any(amount is not None for amount in stated) or read.each or read.is_open or read.kind != "none"
    for one in read.each:
        _check(one)


@patient
@given(TEXTS)
def test_labels_and_movements_are_known_or_none(text: str) -> None:
    assert set_type(text) in {None, *SetType}
    assert distance_seconds(400, text) > 0
    assert movement(text) is movement(text)


@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:12].strip())
@pytest.mark.parametrize(
    "reader",
    [
        duration_seconds,
        rest_seconds,
        distance_metres,
        dose,
        tempo_seconds,
        load,
        set_type,
        whole_number,
        weekday,
        movement,
    ],
)
def test_only_the_beginning_of_a_long_text_is_read(reader: Callable[[str], object], text: str) -> None:
    assert reader(text) == reader(text[:240] + "?" * 1_000)
