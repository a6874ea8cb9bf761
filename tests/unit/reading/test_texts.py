"""Section 2.5 of the model: times, distances, rests, tempos and counts as people write them."""

import math

import pytest

from worker.reading.texts import (
    distance_metres,
    duration_seconds,
    rest_seconds,
    set_count,
    tempo_seconds,
    whole_number,
)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("45s", 45),
        ("45 sec", 45),
        ("45 SEC.", 45),
        ("30-60m", 3_600),
        ("1 hour", 3_600),
        ("1 h 30", 5_400),
        ("1h30", 5_400),
        ("1h 5m 10s", 3_910),
        ("1 minute 30 seconds", 90),
        ("1 heure et 30 minutes", 5_400),
        ("1m30", 90),
        ("1:30", 90),
        ("12:00", 720),
        ("1:05:00", 3_900),
        ("1:30 h", 5_400),
        (":30", 30),
        ('90"', 90),
        ("90''", 90),
        ("2'", 120),
        ("2'30", 150),
        ("2’30”", 150),
        ("1,5 min", 90),
        ("1½ Stunden", 5_400),
        ("1/2 hour", 1_800),
        ("60 s - 2 min", 120),
        ("1-1:30", 90),
        ("30 to 45 secondes", 45),
        ("90 Sekunden", 90),
        ("2 Minuten", 120),
        ("30 segundos", 30),
        ("2 minuti", 120),
        ("3 minutter", 180),
        ("1 Std. 20 Min.", 4_800),
        ("easy, 20 min, nose breathing", 1_200),
    ],
)
def test_a_duration_is_read_in_seconds(text: str, seconds: int) -> None:
    assert duration_seconds(text) == seconds


@pytest.mark.parametrize("text", ["", "-", "45", "400m", "5 km", "soon", "-5 min", "🏃", "три минуты"])
def test_what_states_no_time_is_no_duration(text: str) -> None:
    assert duration_seconds(text) is None


def test_a_number_without_a_unit_counts_what_the_caller_says() -> None:
    assert duration_seconds("45", bare=60) == duration_seconds(45, bare=60) == 2_700
    assert duration_seconds(45) is None


@pytest.mark.parametrize(
    ("rest", "seconds"),
    [
        (0, 0),
        (90, 90),
        (62.5, 63),
        ("90", 90),
        ("90s", 90),
        ("3 min", 180),
        ("2-3 min", 180),
        ("1.5 min", 90),
        ("1,5 Min.", 90),
        ("45-60s", 60),
        ("60-90", 90),
        ("2-3", 180),
        ("1:30", 90),
        ("2 min+", 120),
        ("none", 0),
        ("no rest", 0),
        ("keine Pause", 0),
        ("sin descanso", 0),
        ("0", 0),
        ("61 min", 3_660),
    ],
)
def test_a_rest_is_read_in_seconds(rest: int | float | str, seconds: int) -> None:
    assert rest_seconds(rest) == seconds


@pytest.mark.parametrize("rest", [-1, math.nan, math.inf, True, "", "-", "as needed", "-30"])
def test_what_states_no_rest_is_none(rest: int | float | str) -> None:
    assert rest_seconds(rest) is None


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("400 m", 400),
        ("500m", 500),
        ("1,000 m", 1_000),
        ("400-800 m", 800),
        ("5 km", 5_000),
        ("2,5 km", 2_500),
        ("5k", 5_000),
        ("2 miles", 3_218.688),
        ("1/2 mile", 804.672),
        ("1½ mi", 2_414.016),
        ("100 yd", 91.44),
        ("50 ft", 15.24),
    ],
)
def test_a_distance_is_read_in_metres(text: str, metres: float) -> None:
    assert distance_metres(text) == pytest.approx(metres)


@pytest.mark.parametrize("text", ["", "10", "20 min", "far", "-5 km"])
def test_what_states_no_distance_is_none(text: str) -> None:
    assert distance_metres(text) is None


@pytest.mark.parametrize(
    ("tempo", "seconds"),
    [
        ("3-1-X-0", 5),
        ("4012", 7),
        (4012, 7),
        ("31X1", 6),
        ("2010", 3),
        ("301", 4),
        ("3/1/1/0", 5),
        ("2,1,1,1", 5),
        ("3 1 1 0", 5),
        ("10-0-1-0", 11),
        ("Tempo 3-1-1", 5),
        ("@3010", 4),
        ("XXXX", 4),
    ],
)
def test_a_tempo_is_the_sum_of_its_seconds(tempo: str | int, seconds: float) -> None:
    assert tempo_seconds(tempo) == seconds


@pytest.mark.parametrize(
    "tempo", ["", "Natural", "Continuous", "0000", "1.5", "1:30", "5", "12345", "2026-01-02", "99-99-99-99", "-3010"]
)
def test_what_is_no_tempo_is_none(tempo: str) -> None:
    assert tempo_seconds(tempo) is None


@pytest.mark.parametrize(
    ("value", "count"),
    [(3, 3), (3.0, 3), (0, 0), ("3", 3), (" 4 ", 4), ("4 sets", 4), ("3 Sätze", 3), ("4x", 4), ("3-4", 4), ("3x10", 3)],
)
def test_a_count_is_a_whole_number(value: int | float | str, count: int) -> None:
    assert whole_number(value) == set_count(value) == count


@pytest.mark.parametrize("value", [3.5, "3.5", "3,5", -3, "-3", True, "", "some", "3 kg", "2-3-4", math.nan])
def test_what_is_no_count_is_none(value: int | float | str) -> None:
    assert whole_number(value) is None


def test_more_than_fifty_sets_are_no_count_of_sets() -> None:
    assert (set_count(50), set_count(51), set_count("9" * 50)) == (50, None, None)
