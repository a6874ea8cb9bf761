"""Amounts in a text: its numbers with the units people write after them.

Texts are folded first: lower case, no accents, one kind of dash and quote. Only the first `LONGEST_TEXT` characters
are read, in one pass, so no text takes long. A number over a billion is read as a billion: a caller with limits
still sees them broken.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

LONGEST_TEXT = 240
LARGEST_NUMBER = 1e9


class Unit(Enum):
    """What an amount counts."""

    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"
    M = "m"
    """Minutes or metres: the caller knows which."""
    METRE = "metre"
    KILOMETRE = "kilometre"
    MILE = "mile"
    YARD = "yard"
    FOOT = "foot"
    REPETITION = "repetition"
    ROUND = "round"
    SET = "set"
    LOAD = "load"
    """Kilograms, pounds, per cent; no amount of work."""
    LAP = "lap"
    """A length that the text does not state: laps, songs, blocks."""


SECONDS: Mapping[Unit | None, int] = MappingProxyType({Unit.HOUR: 3_600, Unit.MINUTE: 60, Unit.SECOND: 1})
METRES: Mapping[Unit | None, float] = MappingProxyType(
    {Unit.METRE: 1.0, Unit.KILOMETRE: 1_000.0, Unit.MILE: 1_609.344, Unit.YARD: 0.9144, Unit.FOOT: 0.3048}
)

# English, German, Spanish, French, Portuguese, Italian, Norwegian and Swedish, as folded.
_UNIT_WORDS = {
    Unit.HOUR: "h hr hrs hour hours std stunde stunden hora horas heure heures ora ore timer timmar timme",
    Unit.MINUTE: "min mins minute minutes mn minuten minuto minutos minuti minutt minutter minuter '",
    Unit.SECOND: "s sec secs second seconds sek sekunde sekunden sekund sekunder seg segs segundo segundos seconde "
    'secondes secondo secondi "',
    Unit.M: "m",
    Unit.METRE: "meter meters metre metres mtr mtrs metern metro metros metri",
    Unit.KILOMETRE: "km kms k kilometer kilometers kilometre kilometres kilometern kilometro kilometros chilometro "
    "chilometri",
    Unit.MILE: "mi mile miles meile meilen milla millas milha milhas miglio miglia mil",
    Unit.YARD: "yd yds yard yards",
    Unit.FOOT: "ft foot feet",
    # A calorie on a machine takes about as long as a repetition: ten seconds and three for each.
    Unit.REPETITION: "rep reps repetition repetitions wdh whd wiederholung wiederholungen repeticion repeticiones "
    "repeticao repeticoes ripetizione ripetizioni rip repetisjon repetisjoner repetitioner times mal veces fois volte "
    "vezes ganger rm cal cals calorie calories kcal kalorien calorias",
    Unit.ROUND: "round rounds rd rds runde runden runder ronda rondas tour tours giro giri volta voltas vuelta vueltas "
    "rodada rodadas rundor",
    Unit.SET: "set sets satz satze saetze serie series serien sett",
    Unit.LOAD: "% kg kgs kilo kilos lb lbs pound pounds rir rpe",
    Unit.LAP: "lap laps length lengths bahn bahnen song songs block blocks",
}
UNITS = MappingProxyType({word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()})

_RANGE_WORDS = frozenset({"-", "to", "bis", "a", "til", "till", "ate", "hasta", "~", "or", "oder", "o", "ou", "eller"})
_AND_WORDS = frozenset({"and", "und", "y", "et", "e", "og", "och"})
_ONE_CHARACTER = str.maketrans(
    {
        **dict.fromkeys("’‘′`´", "'"),
        **dict.fromkeys("“”″„", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("×✕", "x"),
        **dict.fromkeys("⁄∕", "/"),
        "[": "(",
        "]": ")",
        "ø": "o",
        "æ": "ae",
        "ı": "i",
    }
)
_TOKEN = re.compile(r"\d{0,3}(?::[0-5]\d){1,2}(?!\d)|\d+(?:[.,]\d+)*|[^\W\d_]+|[^\s\w]")
_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")


@dataclass(frozen=True, slots=True)
class Amount:
    """One number, the upper end of a range, or a row of numbers, with its unit."""

    value: float
    """The upper end of a range; the largest of a row."""
    unit: Unit | None = None
    numbers: tuple[float, ...] = ()
    """The numbers as written: two of a range, three or more of a row such as 21-15-9."""
    is_open: bool = False
    """Whether a plus follows: this or more."""
    comma: tuple[float, ...] = ()
    """The numbers before and after a comma, which is a decimal comma or separates a list, as the unit tells."""

    @property
    def seconds(self) -> float | None:
        """Seconds of the amount; None where it is no time or its unit is `m`."""
        return self.value * SECONDS[self.unit] if self.unit in SECONDS else None

    @property
    def metres(self) -> float | None:
        """Metres of the amount; None where it is no distance or its unit is `m`."""
        return self.value * METRES[self.unit] if self.unit in METRES else None


Part = Amount | str
"""An amount, or a word or sign between amounts."""


def folded(text: str) -> str:
    """The text in lower case without accents and invisible characters, with one kind of dash, quote and bracket."""
    text = text[:LONGEST_TEXT].translate(_ONE_CHARACTER)
    if text.isascii():
        return text.lower().replace("''", '"')
    # "1½" must not become "11/2".
    apart = "".join(f" {c}" if unicodedata.decomposition(c).startswith("<fraction>") else c for c in text)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", apart).casefold())
    visible = "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Cf"})
    return visible.translate(_ONE_CHARACTER).replace("''", '"')


def tokens(text: str) -> list[str]:
    """The numbers, clock times, words and signs of a folded text."""
    found: list[str] = []
    for token in _TOKEN.findall(text):
        # Two points or commas in one number are a list: "35,30,25".
        found += re.findall(r"\d+|\D", token) if token.count(".") + token.count(",") > 1 else [token]
    return found


def parts(words: Sequence[str]) -> list[Part]:
    """The tokens with numbers and their units read together: ranges as one amount, "1 h 30" as one time."""
    found: list[Part] = []
    position = 0
    while position < len(words):
        if is_number(words[position]):
            amount, position = _amount(words, position)
            found.append(amount)
        else:
            found.append(words[position])
            position += 1
    return _with_sums(found)


def amounts(text: str) -> list[Amount]:
    """The amounts of a text as written; none where it begins with a minus."""
    words = tokens(folded(text))
    return [] if words[:1] == ["-"] else [part for part in parts(words) if isinstance(part, Amount)]


def number(raw: str) -> float:
    """A number as written, with a decimal point or comma."""
    return min(float(raw.replace(",", ".")), LARGEST_NUMBER)


def is_number(token: str) -> bool:
    """Whether the token is a number or a clock time."""
    return token[0].isdecimal() or (token[0] == ":" and len(token) > 1)


def _amount(words: Sequence[str], position: int) -> tuple[Amount, int]:
    """The amount that begins at `position`, and the position after it."""
    first, position = _measure(words, position)
    row = [first]
    while _is_number_at(words, position + 1) and words[position] in _RANGE_WORDS:
        following, after = _measure(words, position + 1)
        if not _is_same_kind(row[0], following):
            break
        row.append(following)
        position = after
    combined = row[0] if len(row) == 1 else _combined(row)
    if _at(words, position) == "+" and not _is_number_at(words, position + 1):
        combined, position = replace(combined, is_open=True), position + 1
        if combined.unit is None and _at(words, position) in UNITS:
            combined, position = replace(combined, unit=UNITS[words[position]]), position + 1
    return combined, position


def _measure(words: Sequence[str], position: int) -> tuple[Amount, int]:
    """One number with its unit, no range, and the position after it."""
    raw = words[position]
    if ":" in raw:
        return _clock(raw, words, position + 1)
    value, position = _number_at(words, position)
    # "min." after "5." and "12-min", but 5-s and 10-m are too short to be units.
    is_joined = _at(words, position) == "." or (_at(words, position) == "-" and len(_at(words, position + 1)) > 1)
    skipped = position + is_joined
    unit = UNITS.get(_at(words, skipped))
    if unit is not None:
        position = skipped + 1
        position += _at(words, position) == "."
    if _THOUSANDS.fullmatch(raw) and (unit is Unit.M or unit is Unit.METRE):
        value = number(re.sub("[.,]", "", raw))
    comma = tuple(number(piece) for piece in raw.split(",")) if "," in raw else ()
    return Amount(value, unit, (value,), comma=comma), position


def _number_at(words: Sequence[str], position: int) -> tuple[float, int]:
    """A number, a fraction before a unit ("1/2 mile") or both ("1 1/2 h"), and the position after it."""
    fraction = _fraction_at(words, position)
    if fraction is not None:
        return fraction, position + 3
    whole = number(words[position])
    fraction = _fraction_at(words, position + 1)
    return (whole, position + 1) if fraction is None else (whole + fraction, position + 4)


def _fraction_at(words: Sequence[str], position: int) -> float | None:
    over, sign, under, unit = (_at(words, position + offset) for offset in range(4))
    if sign != "/" or not over.isdecimal() or not under.isdecimal() or not 0 < number(over) < number(under):
        return None
    return number(over) / number(under) if UNITS.get(unit) in {*SECONDS, *METRES} else None


def _clock(raw: str, words: Sequence[str], position: int) -> tuple[Amount, int]:
    """A time such as 1:30 or 1:05:00: minutes and seconds where it has two parts, unless hours are stated after it."""
    *larger, last = (int(piece or 0) for piece in raw.split(":"))
    seconds = last
    for power, piece in enumerate(reversed(larger), start=1):
        seconds += piece * 60**power
    unit = UNITS.get(_at(words, position))
    if unit in SECONDS or unit is Unit.M:
        position += 1
        seconds *= 60 if unit is Unit.HOUR and len(larger) == 1 else 1
    return Amount(seconds, Unit.SECOND, (seconds,)), position


def _is_same_kind(one: Amount, other: Amount) -> bool:
    """Whether the two may be the ends of a range."""
    if one.unit is None or other.unit is None or one.unit is other.unit:
        return True
    times = {*SECONDS, Unit.M}
    return {one.unit, other.unit} <= times or {one.unit, other.unit} <= {*METRES, Unit.M}


def _combined(row: Sequence[Amount]) -> Amount:
    """A range or row as one amount, in its common unit where all have one, else in seconds or metres."""
    units = [amount.unit for amount in row if amount.unit is not None]
    common = units[-1] if units else None
    if len(set(units)) > 1:
        times = Unit.SECOND if any(unit in SECONDS for unit in units) else Unit.METRE
        scale: dict[Unit | None, float] = {**SECONDS, Unit.M: 60} if times is Unit.SECOND else {**METRES, Unit.M: 1}
        numbers = tuple(amount.value * scale[amount.unit or common or times] for amount in row)
        return Amount(max(numbers), times, numbers)
    numbers = tuple(amount.value for amount in row)
    return Amount(max(numbers), common, numbers)


def _with_sums(found: Sequence[Part]) -> list[Part]:
    """The parts with times that belong together added up: "1 hour 30 minutes", "1 h 30", "2'30"."""
    summed: list[Part] = []
    position = 0
    while position < len(found):
        part = found[position]
        position += 1
        while isinstance(part, Amount) and part.unit in {*SECONDS, Unit.M} and len(part.numbers) == 1:
            after = position + (position < len(found) and found[position] in _AND_WORDS)
            finer = _finer_seconds(part, found, after)
            if finer is None:
                break
            value = (part.value * SECONDS[_time(part)] + finer[0]) / SECONDS[finer[1]]
            part = Amount(value, finer[1], (value,))
            position = after + 1
        summed.append(part)
    return summed


def _finer_seconds(part: Amount, found: Sequence[Part], position: int) -> tuple[float, Unit] | None:
    """The seconds and the unit of the amount at `position` where it goes on with the time before it, else None."""
    following, ends = _part(found, position), _part(found, position + 1)
    unit = _time(part)
    if not isinstance(following, Amount) or len(following.numbers) > 1 or unit is Unit.SECOND:
        return None
    if following.unit is None:
        is_last = ends is None or (isinstance(ends, str) and not ends[0].isalpha())
        finer = Unit.MINUTE if unit is Unit.HOUR else Unit.SECOND
        return (following.value * SECONDS[finer], finer) if is_last and following.value < 60 else None
    stated = _time(following)
    if stated is None or stated not in SECONDS or SECONDS[stated] >= SECONDS[unit]:
        return None
    return following.value * SECONDS[stated], stated


def _time(amount: Amount) -> Unit | None:
    return Unit.MINUTE if amount.unit is Unit.M else amount.unit


def _part(found: Sequence[Part], position: int) -> Part | None:
    return found[position] if position < len(found) else None


def _at(words: Sequence[str], position: int) -> str:
    return words[position] if position < len(words) else ""


def _is_number_at(words: Sequence[str], position: int) -> bool:
    return position < len(words) and is_number(words[position])
