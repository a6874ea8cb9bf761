"""Reads the exported files of a session with other people's libraries."""

from dataclasses import dataclass
from datetime import datetime

import fitdecode
from icalendar import Calendar


@dataclass(frozen=True)
class Appointment:
    """The one event of a calendar."""

    starts: datetime
    summary: str
    description: str


def appointment(content: bytes) -> Appointment:
    """The event of a calendar that has one, read by icalendar."""
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    starts = event.decoded("dtstart")
    assert isinstance(starts, datetime)
    return Appointment(starts, str(event["summary"]), str(event["description"]))


def step_names(content: bytes) -> list[str]:
    """The names of a workout's steps in their order, read by fitdecode with the checksum compared."""
    with fitdecode.FitReader(content, check_crc=fitdecode.CrcCheck.RAISE) as reader:
        frames = [one for one in reader if one.frame_type == fitdecode.FIT_FRAME_DATA and one.name == "workout_step"]
    return [str(one.get_value("wkt_step_name")) for one in frames if one.has_field("wkt_step_name")]
