"""Sections 2.4 and 2.5 of the model: types of sets and days of the week by the words plans have for them."""

import pytest

from worker.domain.sets import SetType
from worker.reading.labels import set_type, weekday


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *((text, SetType.WARM_UP) for text in ("warmup", "warm-up", "Warm Up", "W", "W1", "Feeder", "Aufwärmen")),
        *((text, SetType.WARM_UP) for text in ("Calentamiento", "Série d'échauffement", "Riscaldamento")),
        *((text, SetType.WORKING) for text in ("normal", "N", "Working", "top set", "Arbeitssatz", "straight")),
        *((text, SetType.BACK_OFF) for text in ("backoff", "back-off", "Back Off")),
        *((text, SetType.DROP) for text in ("drop", "dropset", "Drop Set", "D", "drop set to failure")),
        *((text, SetType.AMRAP) for text in ("amrap", "AMRAP set")),
        *((text, SetType.FAILURE) for text in ("failure", "F", "to failure", "Muskelversagen")),
        *((text, SetType.REST_PAUSE) for text in ("myo", "myo-reps", "rest-pause", "rest_pause", "restPause")),
        ("cluster", SetType.CLUSTER),
        ("timed", SetType.TIMED),
        *((text, None) for text in ("", "1", "LISS", "Active Recovery", "разминка", "💪")),
    ],
)
def test_a_set_has_a_type_by_its_word(text: str, kind: SetType | None) -> None:
    assert set_type(text) is kind


@pytest.mark.parametrize("kind", list(SetType))
def test_the_name_of_a_type_stands_for_it(kind: SetType) -> None:
    assert set_type(kind) is kind


@pytest.mark.parametrize(
    ("day", "texts"),
    [
        (1, ["Monday", "mon.", "Montag", "Mo", "lunes", "lundi", "segunda-feira", "Segunda", "lunedì", "Pazartesi"]),
        (2, ["Tues", "Dienstag", "Di", "martes", "mardi", "terça", "Salı", "tirsdag"]),
        (3, ["Wed", "Mittwoch", "Mié", "mercredi", "onsdag", "Çarşamba"]),
        (4, ["thurs", "Donnerstag", "jueves", "torsdag"]),
        (6, ["SATURDAY", "lørdag", "sábado", "Cumartesi"]),
        (7, ["Sunday", "Søn.", "domenica", "0"]),
        (3, ["3", "Day 3", "Tag 3", "Week 2, Day 3", "Recovery (Wed)"]),
        (1, ["Mondays", "Mon/Thu"]),
    ],
)
def test_a_day_is_known_by_its_name_in_nine_languages(day: int, texts: list[str]) -> None:
    assert [weekday(text) for text in texts] == [day] * len(texts)


@pytest.mark.parametrize(
    ("number", "day"), [(0, 7), (1, 1), (7, 7), (3.0, 3), (8, None), (-1, None), (2.5, None), (True, None)]
)
def test_a_day_is_a_number_from_monday(number: float, day: int | None) -> None:
    assert weekday(number) == day


@pytest.mark.parametrize("text", ["", "8", "Day 8", "Push day", "someday", "понедельник"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert weekday(text) is None
