"""Read what an address of the page asks for: the plan, the minutes, the session and the wishes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urlencode

from worker.domain.policy import CoreLiftPolicy
from worker.jobs.previews import Form, Wanted
from worker.preview.page.view import DAYS, Looked

LEAST_MINUTES, MOST_MINUTES = 15, 180
USUAL_MINUTES = 30
LONGEST_NAME = 200
MOST_WISHES = 60
TEMPOS = ("usual", "brisk", "personal")
EVENING = time(18)
"""When an appointment begins by default."""
CONFIDENCES = ("0.5", "0.8", "0.9")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the page is asked to show; the fields have the names of the query, and empty means the default."""

    sample: str = ""
    target: int = USUAL_MINUTES
    policy: str = "fit"
    week: int = 1
    session: str = ""
    """The session's id; empty for the day's."""
    day: int = 0
    """From Monday 1 to Sunday 7; 0 for the first of the week."""
    only: str = "session"
    """Which sessions are short of time: this `session`, or `all`."""
    keep: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    supersets: str = ""
    crowded: str = ""
    drops: str = ""
    tempo: str = ""
    confidence: str = ""

    def query(self, **changed: int | str) -> str:
        """Return the page's query with some values changed, without a plan of the user's own."""
        told = replace(self, **changed)  # type: ignore[arg-type]  # by the names of the fields
        named = [
            (field.name, getattr(told, field.name))
            for field in fields(told)
            if field.name == "target" or getattr(told, field.name) != field.default
        ]
        return "/?" + urlencode(named, doseq=True)

    @property
    def looked(self) -> Looked:
        """Return which part of the outcome is looked at."""
        return Looked(self.week, self.session, self.day, self.keep, self.exclude)

    def document(self) -> dict[str, Any]:
        """Return the same as a body of the API's preview, without the plan."""
        wishes = {
            "exclude": list(self.exclude),
            "keep": list(self.keep),
            "supersets": self.supersets,
            "crowdedGym": bool(self.crowded),
            "dropSets": bool(self.drops),
        }
        told = {
            "targetMinutes": self.target,
            "coreLiftPolicy": self.policy,
            "timeCrunchScope": {"sessionIds": [self.session]} if self.session and self.only == "session" else None,
            "timeCrunchPreferences": {name: wish for name, wish in wishes.items() if wish},
            "tempo": self.tempo,
            "confidence": float(self.confidence) if self.confidence else None,
        }
        return {name: value for name, value in told.items() if value}


def read(query: Sequence[tuple[str, str]]) -> Chosen:
    """Read a query; invalid values become the default, since people shorten and mistype addresses."""
    last, usual = dict(query), Chosen()
    return Chosen(
        sample=last.get("sample", "")[:LONGEST_NAME],
        target=min(MOST_MINUTES, max(LEAST_MINUTES, _number(last, "target", usual.target))),
        policy=_one_of(last, "policy", [policy.value for policy in CoreLiftPolicy]) or usual.policy,
        week=max(1, _number(last, "week", 1)),
        session=last.get("session", "")[:LONGEST_NAME],
        day=min(len(DAYS), _number(last, "day", 0)),
        only=_one_of(last, "only", ["all"]) or usual.only,
        keep=_several(query, "keep"),
        exclude=_several(query, "exclude"),
        supersets=_one_of(last, "supersets", ["none"]),
        crowded=_one_of(last, "crowded", ["1"]),
        drops=_one_of(last, "drops", ["1"]),
        tempo=_one_of(last, "tempo", TEMPOS),
        confidence=_one_of(last, "confidence", CONFIDENCES),
    )


def wanted(query: Mapping[str, str], now: datetime) -> Wanted:
    """Read which file a query asks for, made `now`; the default day is the server's, the default time 18:00."""
    form = Form.WATCH if query.get("form") == Form.WATCH.ending else Form.CALENDAR
    session = query.get("session", "")[:LONGEST_NAME]
    return Wanted(form, session, _day(query.get("today", ""), now.date()), _hour(query.get("at", "")), now)


def _day(text: str, usual: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return usual


def _hour(text: str) -> time:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return EVENING


def _number(query: Mapping[str, str], name: str, usual: int) -> int:
    text = query.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else usual


def _one_of(query: Mapping[str, str], name: str, known: Sequence[str]) -> str:
    return query[name] if query.get(name) in known else ""


def _several(query: Sequence[tuple[str, str]], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value[:LONGEST_NAME] for key, value in query if key == name and value))[:MOST_WISHES]
