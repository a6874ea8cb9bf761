"""Section 2.5 of the model: how long a distance takes."""

import pytest

from worker.reading.distances import Movement, distance_seconds, movement


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Running (Treadmill)", Movement.RUN),
        ("Dauerlauf", Movement.RUN),
        ("Løping", Movement.RUN),
        ("Course à pied", Movement.RUN),
        ("Rowing Machine", Movement.ROW),
        ("Rudergerät", Movement.ROW),
        ("Aviron", Movement.ROW),
        ("Zone 2 bike", Movement.RIDE),
        ("Bike erg", Movement.RIDE),
        ("Fahrradergometer", Movement.RIDE),
        ("Bicicleta estática", Movement.RIDE),
        ("SkiErg", Movement.SKI),
        ("Ski Ergometer", Movement.SKI),
        ("Moderate Swim", Movement.SWIM),
        ("Natación", Movement.SWIM),
        ("Nuoto", Movement.SWIM),
        ("Walking (LISS)", Movement.WALK),
        ("Camminata", Movement.WALK),
        ("Farmer's Walk", Movement.CARRY),
        ("Sled Push", Movement.CARRY),
        ("Walking Lunge", Movement.CARRY),
        ("Bear crawl", Movement.CARRY),
        ("Bench Press", None),
        ("бег", None),
        ("", None),
    ],
)
def test_the_words_of_a_name_say_how_a_distance_is_covered(name: str, kind: Movement | None) -> None:
    assert movement(name) is kind


@pytest.mark.parametrize(
    ("name", "seconds"),
    [("Run", 360), ("Row", 270), ("Bike", 150), ("Ski", 300), ("Swim", 1_500), ("Walk", 600), ("Sled Drag", 1_500)],
)
def test_a_kilometre_takes_what_its_movement_takes(name: str, seconds: int) -> None:
    assert distance_seconds(1_000, name) == seconds


def test_unknown_work_is_slow_up_to_a_hundred_metres_and_a_run_when_long_and_never_shorter_for_being_longer() -> None:
    taken = [distance_seconds(metres, "Something") for metres in range(0, 5_000, 7)]

    assert distance_seconds(40, "Something") == 60
    assert distance_seconds(5_000, "Something") == 1_800
    assert taken == sorted(taken)
