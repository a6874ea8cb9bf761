"""Times, distances, rests, tempos and counts, read from the texts people write.

Every function takes any text and never raises; it returns None where the text does not state what is asked for.
"""

import math
import re

from worker.reading.amounts import Amount, Unit, amounts, folded, tokens
from worker.reading.once import read_once

LONGEST_M_IN_MINUTES = 240
"""An `m` after a larger number is not minutes: "400m" is a distance."""
MOST_SETS = 50
SLOWEST_REPETITION_SECONDS = 120

# English, German, Spanish, French, Italian, Portuguese, Norwegian, Swedish.
_NO_REST = frozenset(
    {
        *("none", "no", "not", "without", "nothing", "zero", "kein", "keine", "ohne", "sin", "ninguno", "ningun"),
        *("sans", "aucun", "aucune", "senza", "nessuno", "nessuna", "sem", "nenhum", "nenhuma"),
        *("ingen", "uten", "inget", "utan"),
    }
)
_TEMPO_WORDS = frozenset({"tempo", "tempi", "cadencia", "kadenz", "cadence", "@", "(", ")"})
_TEMPO_PARTS = re.compile(r"\d{1,2}|x")


@read_once
def duration_seconds(value: str | int | float, *, bare: int | None = None) -> int | None:
    """The whole seconds that a text states: "45s", "1 h 30", "1:30", "30-60m" (a range's upper end).

    An `m` is minutes here, up to four hours of them. `bare` is how many seconds one is where a number has no unit;
    None leaves such a number unread.
    """
    if not isinstance(value, str):
        return None if bare is None or not _is_count(value) else math.ceil(value * bare)
    found = amounts(value)
    timed = next((seconds for seconds in map(_seconds, found) if seconds is not None), None)
    if timed is None and bare is not None:
        timed = next((amount.value * bare for amount in found if amount.unit is None), None)
    return None if timed is None else math.ceil(timed)


@read_once
def rest_seconds(value: str | int | float) -> int | None:
    """A rest interval in whole seconds; numbers are seconds, of a range the upper end, "no rest" is 0.

    A range of two bare numbers up to five, such as "2-3", is minutes: nobody rests three seconds.
    """
    if not isinstance(value, str):
        return duration_seconds(value, bare=1)
    found = amounts(value)
    if not found:
        return 0 if not _NO_REST.isdisjoint(tokens(folded(value))) else None
    first = found[0]
    if first.unit is None and len(first.numbers) == 2 and first.value <= 5 and len(found) == 1:
        return math.ceil(first.value * 60)
    return duration_seconds(value, bare=1)


@read_once
def distance_metres(value: str) -> float | None:
    """The metres that a text states: "400 m", "5k", "1/2 mile"; an `m` is metres here."""
    return next((metres for metres in map(_metres, amounts(value)) if metres is not None), None)


@read_once
def tempo_seconds(value: str | int | float) -> float | None:
    """Seconds of one repetition at a tempo such as "3-1-X-0", "4012" or "2,1,1,1": the sum, an X counting one.

    Two to four parts with signs between them, or three or four characters without. "XXXX" is four seconds.
    """
    words = [word for word in tokens(folded(str(value))) if word not in _TEMPO_WORDS]
    text = "".join(words)
    if not text or len(text) > 11 or any(character not in "0123456789x-/.,:;|" for character in text):
        return None
    if text.isalnum():
        pieces = list(text) if 3 <= len(text) <= 4 else []
    else:
        pieces = re.split(r"[-/.,:;|]", text)
        if len(pieces) == 2 and "-" not in text and "/" not in text:
            return None  # "1.5" and "1:30" are numbers and times
    if not 2 <= len(pieces) <= 4 or not all(_TEMPO_PARTS.fullmatch(piece) for piece in pieces):
        return None
    seconds = sum(1.0 if piece == "x" else float(piece) for piece in pieces)
    return seconds if 0 < seconds <= SLOWEST_REPETITION_SECONDS else None


def whole_number(value: str | int | float) -> int | None:
    """A count: "3", "4 sets", 3.0; of a range such as "3-4" the upper end, as the author allows that much."""
    if not isinstance(value, str):
        return int(value) if _is_count(value) and float(value).is_integer() else None
    first = next(iter(amounts(value)), None)
    if first is None or first.unit not in {None, Unit.SET, Unit.ROUND, Unit.REPETITION} or len(first.numbers) > 2:
        return None
    return int(first.value) if first.value.is_integer() and not first.comma else None


@read_once
def set_count(value: str | int | float) -> int | None:
    """The number of sets of an exercise, 0 to 50; None also where it is more."""
    count = whole_number(value)
    return count if count is not None and count <= MOST_SETS else None


def _seconds(amount: Amount) -> float | None:
    if amount.unit is Unit.M:
        return amount.value * 60 if amount.value <= LONGEST_M_IN_MINUTES else None
    return amount.seconds


def _metres(amount: Amount) -> float | None:
    return amount.value if amount.unit is Unit.M else amount.metres


def _is_count(value: int | float) -> bool:
    """Whether the number can be a count: finite, not negative, no boolean."""
    return not isinstance(value, bool) and math.isfinite(value) and 0 <= value <= 1e9
