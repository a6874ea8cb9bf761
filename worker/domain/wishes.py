"""What is asked of each session of a plan, with every name that was meant found in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Begun:
    """A session under way."""

    elapsed_seconds: int
    done: Mapping[str, int] = field(default_factory=dict, hash=False)
    """By exercise id: its working sets that are done, at most those it has; 0 where it is only set up."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of one session. Exercises are named by their ids."""

    minutes: int | None = None
    """A target of its own."""
    in_scope: bool = True
    """Whether it is short of time; one that is not stays as programmed, whatever else is asked."""
    excluded: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    """Of these none is excluded."""
    begun: Begun | None = None


NO_WISH = Wish()

Wishes: TypeAlias = Mapping[str, Wish]
"""By session id; of a session that has none, `NO_WISH` holds."""
