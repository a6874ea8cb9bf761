"""What a request asks of each session of a plan, with every name resolved to an exercise id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Begun:
    """A session under way."""

    elapsed_seconds: int
    done: Mapping[str, int] = field(default_factory=dict, hash=False)
    """The working sets done by exercise id, at most those it has; 0 where it is only set up."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of one session. Exercises are named by their ids."""

    minutes: int | None = None
    """The session's own target."""
    in_scope: bool = True
    """Whether it is short of time; one that is not stays as programmed, whatever else is asked."""
    excluded: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    """Exercises that must be kept; none of them is excluded."""
    begun: Begun | None = None


NO_WISH = Wish()

Wishes: TypeAlias = Mapping[str, Wish]
"""Wishes by session id; `NO_WISH` holds for a session that has none."""
