"""The appointment, read back from its file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from tests.support import cards
from worker.card.appointment import ics, next_day
from worker.card.card import Card

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
STARTS = datetime(2026, 3, 5, 18, 0)
CARD = cards.card("push-pull-legs", 0, 30, "brisk")


def event(card: Card = CARD, starts: datetime = STARTS, session: str = "plan/push-a") -> Event:
    (found,) = Calendar.from_ical(ics(card, session, starts, NOW)).walk("VEVENT")
    assert isinstance(found, Event)
    return found


def test_the_event_begins_at_its_hour_wherever_it_is_read_and_lasts_as_long_as_the_session() -> None:
    found = event()

    assert found.decoded("dtstart") == STARTS
    assert found.decoded("dtstart").tzinfo is None
    assert found.decoded("dtend") - found.decoded("dtstart") == timedelta(seconds=CARD.seconds)
    assert found.decoded("dtstamp") == NOW


def test_the_description_has_the_card() -> None:
    text = str(event()["description"])

    assert "★ Barbell Bench Press: 3 × 4–6, RPE 8, rest 2:30, was 5 sets, 7:24" in text.splitlines()
    assert "– Incline Dumbbell Press: 8–10" in text.splitlines()
    assert all(change.sentence in text.splitlines() for change in CARD.changes)


def test_commas_semicolons_and_slashes_come_back_as_they_were() -> None:
    card = replace(CARD, title=r"Push; heavy, \n 50/50")

    assert str(event(card)["summary"]) == r"Push; heavy, \n 50/50, 30 min"


def test_no_line_of_the_file_is_longer_than_calendars_take() -> None:
    lines = ics(replace(CARD, title="推" * 90), "plan/push-a", STARTS, NOW).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert lines[-1] == b""


def test_the_same_session_on_the_same_day_is_the_same_event() -> None:
    assert event()["uid"] == event(starts=STARTS + timedelta(hours=1))["uid"]
    assert event()["uid"] != event(starts=STARTS + timedelta(days=7))["uid"]
    assert event()["uid"] != event(session="plan/pull-a")["uid"]


@pytest.mark.parametrize(("day", "expected"), [(3, 4), (4, 5), (2, 10), (7, 8), (0, 8)])
def test_the_next_such_day_may_be_today(day: int, expected: int) -> None:
    assert next_day(day, date(2026, 3, 4)) == date(2026, 3, expected)
