"""A session as it was performed: what was done, without loads, notes or dates.

The plain form is a mapping {exercises: [{name, core?, restSeconds?, supersetId?, sets: [{type?, reps? | seconds?}]}]}.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

MOST_EXERCISES = 60
MOST_SETS = 60
"""The most sets of one exercise."""

MOST_REPS = 1_000
MOST_SECONDS = 14_400
"""The longest set or rest: four hours."""

KEY_BYTES = 64
UNNAMED = "exercise"


@dataclass(frozen=True, slots=True)
class PerformedSet:
    """One set: reps or seconds, or neither where the export has neither."""

    reps: int | None = None
    seconds: int | None = None
    is_warm_up: bool = False


@dataclass(frozen=True, slots=True)
class PerformedExercise:
    """An exercise with at least one set."""

    name: str
    sets: tuple[PerformedSet, ...]
    is_core_lift: bool = False

    rest_seconds: int | None = None
    """The rest that the athlete was told; none where the source does not say."""

    group: str | None = None
    """Exercises of one session with the same group were done in turns."""


@dataclass(frozen=True, slots=True)
class PerformedSession:
    """The exercises of one visit, in the order they were begun."""

    exercises: tuple[PerformedExercise, ...]

    @property
    def sets(self) -> int:
        """How many sets were done."""
        return sum(len(exercise.sets) for exercise in self.exercises)


@lru_cache(maxsize=4096)
def exercise_key(name: str) -> str:
    """The key of an exercise: its words in lower case, at most 64 bytes of them.

    Logging apps write Bench Press (Barbell) where plans write Barbell Bench Presses: the words in brackets come first,
    and a plural is its singular.
    """
    plain, bracket, inside = name.partition("(")
    folded = unicodedata.normalize("NFKC", f"{inside} {plain}" if bracket else plain).casefold()
    words = "".join(c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in folded).split()
    key = " ".join(map(_singular, words))
    return key.encode("utf-8", "ignore")[:KEY_BYTES].decode("utf-8", "ignore").strip() or UNNAMED


def _singular(word: str) -> str:
    if len(word) <= _SHORT or not word.endswith("s") or word.endswith("ss"):
        return word
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]


_SHORT = 3


def from_plain(document: Mapping[str, Any]) -> PerformedSession:
    """The session of a plain mapping; it skips what is no exercise, set or number, and keeps to the limits."""
    entries = _sequence(document.get("exercises"))[:MOST_EXERCISES]
    read = (_exercise(entry) for entry in entries if isinstance(entry, Mapping))
    return PerformedSession(tuple(exercise for exercise in read if exercise is not None))


def _exercise(entry: Mapping[str, Any]) -> PerformedExercise | None:
    sets = tuple(_set(one) for one in _sequence(entry.get("sets"))[:MOST_SETS] if isinstance(one, Mapping))
    if not sets:
        return None
    group = entry.get("supersetId")
    return PerformedExercise(
        name=str(entry.get("name") or UNNAMED),
        sets=sets,
        is_core_lift=entry.get("core") is True,
        rest_seconds=_count(entry.get("restSeconds"), MOST_SECONDS),
        group=None if group is None else str(group),
    )


def _set(entry: Mapping[str, Any]) -> PerformedSet:
    return PerformedSet(
        reps=_count(entry.get("reps"), MOST_REPS),
        seconds=_count(entry.get("seconds"), MOST_SECONDS),
        is_warm_up=entry.get("type") == "warmup",
    )


def _sequence(value: Any) -> Sequence[Any]:
    return value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else ()


def _count(value: Any, most: int) -> int | None:
    """A whole number from 1 to `most`; none where it is anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= most:
        return None
    return int(value)
