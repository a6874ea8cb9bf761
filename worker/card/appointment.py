"""A card as an appointment in a calendar."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from worker.card.card import Block, Card
from worker.card.layout import CORE, facts
from worker.text import clock

_IDS = UUID("c1f0a0e2-5a2b-5c3e-9a55-0b7d0f4c9a11")


def next_day(day_of_week: int, today: date) -> date:
    """The next date on that weekday, 1 being Monday, 0 and 7 Sunday; today where today is that weekday."""
    return today + timedelta(days=((day_of_week or 7) - today.isoweekday()) % 7)


def ics(card: Card, session_id: str, starts: datetime, now: datetime) -> bytes:
    """An iCalendar file with one event that has the card as its description.

    `starts` has no time zone: the event is at that hour wherever the calendar is. `now` is when the file is made. The
    same session on the same day is the same event, so that a calendar replaces it.
    """
    event = Event()
    event.add("uid", f"{uuid5(_IDS, f'{session_id}/{starts.date().isoformat()}')}@time-crunch")
    event.add("dtstamp", now)
    event.add("dtstart", starts)
    event.add("dtend", starts + timedelta(seconds=card.seconds))
    event.add("summary", f"{card.title}, {card.minutes} min")
    event.add("description", "\n".join(_described(card)))
    calendar = Calendar()
    calendar.add("prodid", "-//Time Crunch//today//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _described(card: Card) -> Iterator[str]:
    """The card without columns, because a calendar's font is not of one width."""
    yield from facts(card)
    if card.blocks:
        yield ""
    if card.blocks and card.elapsed_seconds is None:
        yield f"Warm-up, {clock(card.warm_up_seconds)}"
    for block in card.blocks:
        if not block.is_done:
            yield from _block(block)
    if card.changes:
        yield ""
        yield from (change.sentence for change in card.changes)


def _block(block: Block) -> Iterator[str]:
    notes = "".join(f", {note}" for note in block.notes)
    if block.title:
        yield f"{block.title}{notes}, {clock(block.seconds)}"
    for item in block.items:
        told = f"{CORE if item.is_core_lift else ''}{item.name}: {', '.join(item.doses)}"
        yield f"– {told}" if block.title else f"{told}{notes}, {clock(block.seconds)}"
        if item.ramp:
            yield f"  Ramp up first: {', '.join(item.ramp)}"
