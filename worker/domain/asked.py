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
    """Minutes of their own for the sessions of a weekday, or for one session, which goes before its weekday."""

    minutes: int
    day_of_week: int | None = None
    """1 (Monday) to 7."""
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Which sessions are short of time: those that match every part that is given; without parts, all."""

    session_ids: tuple[str, ...] | None = None
    days: tuple[int, ...] | None = None
    """1 (Monday) to 7."""
    weeks: tuple[int, ...] | None = None
    """Counted from 1, in the plan's order."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What may be done with the sessions that are short of time. Exercises are named by id or by name."""

    exclude: tuple[str, ...] = ()
    """Never done."""
    keep: tuple[str, ...] = ()
    """Never dropped: at least one set of each."""
    supersets: Supersets = Supersets.ALLOW
    crowded_gym: bool = False
    """Exercises that need different stations never take turns."""
    drop_sets: bool = False
    """Drop sets may be made of accessories."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The session under way, and the sessions that are done."""

    session_id: str | None = None
    """The session under way; none where only whole sessions are done."""
    elapsed_seconds: int = 0
    done: Mapping[str, int] = field(default_factory=dict, hash=False)
    """By exercise id: how many of its working sets are done, the first in programmed order, and with the first its
    warm-up sets; 0 where it is only set up."""
    done_session_ids: tuple[str, ...] = ()
    """Sessions done as programmed; they stay as they are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """All that one request asks of a plan, beside how its minutes are counted."""

    target_minutes: int
    """For every session that has no target of its own."""
    targets: tuple[Target, ...] = ()
    scope: Scope = Scope()
    preferences: Preferences = Preferences()
    progress: Progress | None = None
