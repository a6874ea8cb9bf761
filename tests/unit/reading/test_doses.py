"""Section 2.5 of the model: what the repetitions of a set say, and how long they take."""

from typing import Any

import pytest

from worker.reading.doses import Dose, DoseKind, dose, seconds_of_work

AMRAP, EMOM, ROUNDS, FOR_TIME = DoseKind.AMRAP, DoseKind.EMOM, DoseKind.ROUNDS, DoseKind.FOR_TIME


def reps(number: float, **fields: Any) -> Dose:
    return Dose(repetitions=number, **fields)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (5, reps(5)),
        ("5", reps(5)),
        ("8-12", reps(12)),
        ("8 bis 12", reps(12)),
        ("8 à 12", reps(12)),
        ("8–12 reps", reps(12)),
        ("10 Wdh.", reps(10)),
        ("10x", reps(10)),
        ("12 reps @ RPE 8", reps(12)),
        ("8 reps, 2 RIR", reps(8)),
        ("5 x 80% 1RM", reps(5)),
        ("work up to 3RM", reps(3)),
        ("15 cal", reps(15)),
        ("10 burpees", reps(10)),
        ("5+5+5", reps(15)),
        ("5+", reps(5, is_open=True)),
        ("5 (AMRAP)", reps(5, is_open=True, kind=AMRAP)),
        ("at least 8", reps(8, is_open=True)),
        ("3x10", reps(10, rounds=3)),
        ("3 sets of 10", reps(10, rounds=3)),
        ("max", Dose(is_open=True)),
        ("to failure", Dose(is_open=True)),
        ("bis zum Versagen", Dose(is_open=True)),
        ("jusqu'à l'échec", Dose(is_open=True)),
        ("60s", Dose(seconds=60)),
        ("30-45s", Dose(seconds=45)),
        ("1:30", Dose(seconds=90)),
        ("20 min @ Z2", Dose(seconds=1_200)),
        ("max reps in 60s", Dose(seconds=60, is_open=True)),
        ("400 m", Dose(metres=400)),
        ("5k", Dose(metres=5_000)),
        ("5 x 400 m", Dose(metres=400, rounds=5)),
        ("400 m x 5", Dose(metres=400, rounds=5)),
        ("2-3 x 10", reps(10, rounds=3)),
        ("8 or 10", reps(10)),
    ],
)
def test_repetitions_are_read(text: int | str, read: Dose) -> None:
    assert dose(text) == read


@pytest.mark.parametrize(
    "text",
    [
        *("10 ea", "10 each", "10 each arm", "10/leg", "10 per side", "10L/10R", "10 left, 10 right", "10/10"),
        *("10 pro Seite", "10 reps pro Seite", "10 por lado", "10 cada lado", "10 par côté", "10 per lato"),
        *("10 per lato", "10 på hver side", "10 (each side)", "10/leg (20 total steps per set)", "10 e/s"),
        *("10/arm (DB) or 10 (BB)", "10x each side"),
    ],
)
def test_both_sides_are_counted_where_stated(text: str) -> None:
    assert dose(text) == reps(10, sides=2)


@pytest.mark.parametrize(
    ("text", "number"), [("20 (10/side)", 20), ("20 total", 20), ("16 alternating", 16), ("8 L", 8)]
)
def test_a_total_is_counted_once(text: str, number: int) -> None:
    assert dose(text) == reps(number, sides=1)


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("35, 30, 25", [35, 30, 25]),
        ("35,30,25", [35, 30, 25]),
        ("8,10", [8, 10]),
        ("12/10/8 reps", [12, 10, 8]),
        ("21-15-9", [21, 15, 9]),
        ("6-8, 8-10, 10-12", [8, 10, 12]),
        ("5 5 5", [5, 5, 5]),
    ],
)
def test_a_row_is_one_a_set(text: str, each: list[int]) -> None:
    assert dose(text) == Dose(each=tuple(reps(number) for number in each))


def test_the_last_of_a_row_may_be_open() -> None:
    assert dose("5/3/1+") == Dose(each=(reps(5), reps(3), reps(1, is_open=True)))


def test_a_row_of_times_has_the_unit_of_its_end() -> None:
    assert dose("60, 45, 30 s") == Dose(each=(Dose(seconds=60), Dose(seconds=45), Dose(seconds=30)))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("AMRAP", Dose(kind=AMRAP, is_open=True)),
        ("AMRAP 20", Dose(kind=AMRAP, is_open=True, seconds=1_200)),
        ("AMRAP 20 min", Dose(kind=AMRAP, is_open=True, seconds=1_200)),
        ("20 min AMRAP", Dose(kind=AMRAP, is_open=True, seconds=1_200)),
        ("as many rounds as possible in 12 min", Dose(kind=AMRAP, is_open=True, seconds=720)),
        ("AMRAP 5+", Dose(kind=AMRAP, is_open=True, repetitions=5)),
        ("3x AMRAP", Dose(kind=AMRAP, is_open=True, rounds=3)),
        ("EMOM 12 min", Dose(kind=EMOM, seconds=720, rounds=12)),
        ("EMOM 12", Dose(kind=EMOM, seconds=720, rounds=12)),
        ("EMOM x 10", Dose(kind=EMOM, seconds=600, rounds=10)),
        ("E2MOM 20", Dose(kind=EMOM, seconds=1_200, rounds=10)),
        ("every 90s x 8", Dose(kind=EMOM, seconds=720, rounds=8)),
        ("every minute on the minute for 10 min", Dose(kind=EMOM, seconds=600, rounds=10)),
        ("Tabata", Dose(kind=ROUNDS, seconds=240, rounds=8)),
        ("5 rounds", Dose(kind=ROUNDS, rounds=5)),
        ("5 Runden", Dose(kind=ROUNDS, rounds=5)),
        ("5 rounds of 10", Dose(kind=ROUNDS, rounds=5, repetitions=10)),
        ("8 x 30s on / 30s off", Dose(kind=ROUNDS, rounds=8, seconds=480)),
        ("5 rounds for time", Dose(kind=FOR_TIME, rounds=5)),
        ("3 RFT", Dose(kind=FOR_TIME, rounds=3)),
        ("3RFT", Dose(kind=FOR_TIME, rounds=3)),
        ("12-min AMRAP", Dose(kind=AMRAP, is_open=True, seconds=720)),
        ("E90s x 8", Dose(kind=EMOM, seconds=720, rounds=8)),
        ("3 rounds: 400 m run, 21 swings", Dose(kind=ROUNDS, rounds=3)),
        ("For time (cap 20 min)", Dose(kind=FOR_TIME, seconds=1_200)),
        ("2000 m for time", Dose(kind=FOR_TIME, metres=2_000)),
        ("21-15-9 for time", Dose(kind=FOR_TIME, rounds=3, each=(reps(21), reps(15), reps(9)))),
    ],
)
def test_formats_of_conditioning_are_read(text: str, read: Dose) -> None:
    assert dose(text) == read


@pytest.mark.parametrize(
    ("text", "name", "read"),
    [
        ("30-60m", "Walking (LISS)", Dose(seconds=3_600)),
        ("30-45m", "Moderate Swim", Dose(seconds=2_700)),
        ("2m", "Plank", Dose(seconds=120)),
        ("50 m", "Swimming", Dose(metres=50)),
        ("60m", "Hill Sprint", Dose(metres=60)),
        ("20 m", "Sled Pull", Dose(metres=20)),
        ("40 m", "Farmers Walk mit Kurzhanteln", Dose(metres=40)),
        ("300 m", "Ski Ergometer", Dose(metres=300)),
        ("400m", "", Dose(metres=400)),
    ],
)
def test_an_m_is_minutes_or_metres_by_its_size_and_the_exercise(text: str, name: str, read: Dose) -> None:
    assert dose(text, name) == read


@pytest.mark.parametrize(
    "text",
    [
        0,
        -1,
        True,
        float("nan"),
        "",
        "-",
        "0",
        "-5",
        "0 min",
        "as many as you like",
        "3 мин",
        "2 laps",
        "2 RIR",
        "4 thrusters, 6 burpees",
        "👍",
    ],
)
def test_what_cannot_be_read_is_none(text: Any) -> None:
    assert dose(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (1, 25),
        (5, 25),
        (6, 28),
        (10, 40),
        ("8-12", 46),
        ("8 each", 58),
        ("10-12/arm", 82),
        ("45s", 45),
        ("30 s/side", 60),
        ("1000 m", 360),
        ("EMOM 12", 720),
        ("5 rounds of 10", 200),
        ("21-15-9", 73 + 55 + 37),
        ("3x10", 40),
        ("max", None),
        ("3 RFT", None),
    ],
)
def test_the_work_of_a_dose_takes_seconds(text: int | str, seconds: int | None) -> None:
    read = dose(text)

    assert read is not None
    assert seconds_of_work(read) == seconds


def test_an_exercise_of_one_side_counts_twice_where_nothing_is_stated() -> None:
    texts = ("10", "10 each", "20 total", "30s", "AMRAP 10 min")
    doses = [read for read in map(dose, texts) if read is not None]

    assert [seconds_of_work(read, both_sides=True) for read in doses] == [70, 70, 70, 60, 600]


def test_a_row_on_both_sides_counts_twice() -> None:
    read = dose("12, 10, 8 per leg")

    assert read is not None
    assert seconds_of_work(read) == 82 + 70 + 58


def test_a_slower_tempo_takes_longer() -> None:
    assert seconds_of_work(reps(10), seconds_a_rep=6) == 70


def test_a_distance_takes_what_its_movement_takes() -> None:
    assert seconds_of_work(Dose(metres=1_000), name="Rowing Machine") == 270
    assert seconds_of_work(Dose(metres=20, sides=2), name="Suitcase Carry") == 60
