"""A session to take along, made away from the event loop: an appointment for a calendar, or a workout for a watch."""

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
    """What the file is for: its ending, and its type."""

    CALENDAR = "ics", "text/calendar; charset=utf-8"
    WATCH = "fit", "application/vnd.ant.fit"

    def __init__(self, ending: str, media_type: str) -> None:
        self.ending = ending
        self.media_type = media_type


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file of which session."""

    form: Form
    session_id: str
    today: date
    """Where the athlete is: the appointment is on the session's next day from then on."""
    starts: time
    """The hour of the appointment, wherever the calendar is."""
    made: datetime


def file_of(plan: Plan, target: int, wishes: bytes, wanted: Wanted) -> bytes | Refusal:
    """The session of the plan, fitted to the target and to what is asked beside, as a file."""
    try:
        fitting = work.fitting_of(plan)
        outcome = fitting.to(asked_by(msgspec.json.decode(wishes), target), work.limits_of(work.PROOF_SECONDS))
    except PlanError as error:
        return work.refusal_of(error, plan)
    done = next((one for one in outcome.sessions if one.session.id == wanted.session_id), None)
    if done is None:
        return invalid("names no session of the plan", "session")
    # what makes the files takes long to load, and few ask for them
    if wanted.form is Form.WATCH:
        from worker.card import watch

        return watch.fit(done, outcome.policy, wanted.made)
    from worker.card import appointment
    from worker.card.card import card_of

    day = appointment.next_day(done.session.day_of_week, wanted.today)
    event_of = f"{outcome.plan_id}/{done.session.id}"
    return appointment.ics(card_of(done, outcome), event_of, datetime.combine(day, wanted.starts), wanted.made)
