"""Figures and names as people read them."""

import unicodedata

from contracts.generated.events import Exercise
from worker import text
from worker.text import clock

__all__ = ["clock", "dose", "percent", "plain", "span"]

_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """`text` without control or direction characters, which could disguise it or what stands beside it."""
    return "".join(c for c in text if c not in _DIRECTIONS and unicodedata.category(c) not in ("Cc", "Cs"))


def span(seconds: int) -> str:
    """A long time, to the minute, as in 5 h 53 min; it stays on one line."""
    hours, rest = divmod(round(seconds / 60), 60)
    return f"{hours}\u00a0h\u00a0{rest:02d}\u00a0min" if hours else f"{rest}\u00a0min"


def percent(share: float) -> str:
    """A share to the tenth of a percent; 100% only where nothing at all is missing."""
    shown = f"{share:.1%}"
    return "99.9%" if shown == "100.0%" and share < 1 - 1e-9 else shown.replace(".0%", "%")


def dose(exercise: Exercise) -> str:
    """The sets as they are, as in 4×8–10 @60 kg or 1×5 @70 %, 3×3 @82.5 %."""
    return plain(
        text.sets([text.Row(one.reps, one.load if isinstance(one.load, str) else "") for one in exercise.sets])
    )
