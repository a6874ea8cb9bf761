"""Make a session's file in another process: an appointment for a calendar, or a workout for a watch."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

import msgspec

from worker.domain.errors import PlanError
from worker.planning.asked import asked_by
from worker.preview import work
from worker.preview.refused import Refusal, invalid
from worker.preview.work import Plan


class Form(Enum):
    """The kinds of file, each with its file ending and media type."""

    CALENDAR = "ics", "text/calendar; charset=utf-8"
    WATCH = "fit", "application/vnd.ant.fit"

    def __init__(self, ending: str, media_type: str) -> None:
        self.ending = ending
        self.media_type = media_type


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file of which session is wanted."""

    form: Form
    session_id: str
    today: date
    """The date where the athlete is: the appointment is on the next day of the session, today included."""
    starts: time
    """The start of the appointment, in the calendar's local time."""
    made: datetime


def file_of(plan: Plan, target: int, wishes: bytes, wanted: Wanted) -> bytes | Refusal:
    """Fit the session to the target and the wishes, and return it as a file."""
    try:
        fitting = work.fitting_of(plan)
        outcome = fitting.to(asked_by(msgspec.json.decode(wishes), target), work.limits_of(work.PROOF_SECONDS))
    except PlanError as error:
        return work.refusal_of(error, plan)
    done = next((one for one in outcome.sessions if one.session.id == wanted.session_id), None)
    if done is None:
        return invalid("names no session of the plan", "session")
    # these modules take long to load, and are rarely needed
    if wanted.form is Form.WATCH:
        from worker.card import watch

        return watch.fit(done, outcome.policy, wanted.made)
    from worker.card import appointment
    from worker.card.card import card_of

    day = appointment.next_day(done.session.day_of_week, wanted.today)
    event_of = f"{outcome.plan_id}/{done.session.id}"
    return appointment.ics(card_of(done, outcome), event_of, datetime.combine(day, wanted.starts), wanted.made)
