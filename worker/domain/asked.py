"""What an athlete asks of a plan: how long, which sessions, what to leave out, and what of today is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Supersets(StrEnum):
    """Whether exercises may take turns."""

    ALLOW = "allow"
    NONE = "none"
    """No supersets and no blocks; the exercises of a coach's group are done one after the other."""


@dataclass(frozen=True, slots=True)
class Target:
    """Minutes for the sessions of a weekday, or for one session; a session's target overrides its weekday's."""

    minutes: int
    day_of_week: int | None = None
    """The weekday, from 1 (Monday) to 7."""
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Which sessions are short of time: those that match every field given, or all if no field is given."""

    session_ids: tuple[str, ...] | None = None
    days: tuple[int, ...] | None = None
    """Weekdays, from 1 (Monday) to 7."""
    weeks: tuple[int, ...] | None = None
    """Weeks, counted from 1 in the plan's order."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What may be done with the sessions that are short of time. Exercises are named by id or by name."""

    exclude: tuple[str, ...] = ()
    """Exercises that are never done."""
    keep: tuple[str, ...] = ()
    """Exercises that are never dropped: each keeps at least one set."""
    supersets: Supersets = Supersets.ALLOW
    crowded_gym: bool = False
    """Exercises that need different stations never take turns."""
    drop_sets: bool = False
    """Drop sets may be made of accessories."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The session under way, and the sessions that are done."""

    session_id: str | None = None
    """The id of the session under way; none where only whole sessions are done."""
    elapsed_seconds: int = 0
    done: Mapping[str, int] = field(default_factory=dict, hash=False)
    """The number of working sets done, by exercise id. They are the first in programmed order, and all warm-up sets
    are done before them; 0 where the exercise is only set up."""
    done_session_ids: tuple[str, ...] = ()
    """Sessions that were done as programmed; they stay as they are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that one request asks of a plan, except how its minutes are counted."""

    target_minutes: int
    """The target of every session that has none of its own."""
    targets: tuple[Target, ...] = ()
    scope: Scope = Scope()
    preferences: Preferences = Preferences()
    progress: Progress | None = None
