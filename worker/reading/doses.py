"""What a text of repetitions means: repetitions, a time, a distance, and the formats of conditioning."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from worker.reading.amounts import METRES, SECONDS, UNITS, Amount, Part, Unit, folded, is_number, parts, tokens
from worker.reading.distances import LONGEST_M_IN_MINUTES, distance_seconds, is_m_metres
from worker.reading.once import read_once

SHORTEST_SET_SECONDS = 25
SET_UP_SECONDS = 10
TABATA_ROUNDS = 8
TABATA_SECONDS = 240


class DoseKind(StrEnum):
    """How the work is organised."""

    NONE = "none"
    """Plain sets."""
    AMRAP = "amrap"
    """As many repetitions or rounds as possible."""
    EMOM = "emom"
    """A round at the start of every minute, or of every so many."""
    ROUNDS = "rounds"
    FOR_TIME = "for_time"
    """As fast as possible."""


@dataclass(frozen=True, slots=True)
class Dose:
    """The work of one set, or of one piece of conditioning: at most one of repetitions, seconds and metres."""

    repetitions: float | None = None
    """The upper end of a range, for one side where `sides` is 2. Calories count as repetitions."""
    seconds: int | None = None
    """The length of a plain set, for one side where `sides` is 2; the whole of conditioning, its rests included; the
    time cap of work for time."""
    metres: float | None = None
    sides: int | None = None
    """2 where both sides are stated, 1 where the number is stated to be the total; None where neither is stated."""
    kind: DoseKind = DoseKind.NONE
    rounds: int | None = None
    """The rounds of conditioning; of plain sets the number that the text counts ("3x10"), each with that work."""
    is_open: bool = False
    """Whether more is allowed: "5+", "AMRAP", "to failure"."""
    each: tuple["Dose", ...] = ()
    """One dose for each set or round of a row ("35, 30, 25", "21-15-9"); no other field is stated then."""


# English, German, Spanish, French, Portuguese, Italian, Norwegian, as folded.
_OPEN_WORDS = frozenset(
    {"amrap", "max", "maximum", "maks", "maximal", "massimo", "maximo", "mr", "possible", "moglich", "mulig", "posible"}
    | {"posibles", "possivel", "possibile", "possibili", "failure", "fail", "muskelversagen", "versagen", "fallo"}
    | {"echec", "cedimento", "falha", "utmattelse", "open", "burnout", "amap", "alap"}
)
_LEAST_WORDS = frozenset({"least", "min", "minimum", "mind", "mindestens", "minimo", "minst"})
_EACH_WORDS = frozenset(
    {"/", "a", "each", "ea", "every", "per", "pr", "pro", "p", "e", "je", "jede", "por", "cada", "par", "chaque"}
    | {"hver", "ogni", "both", "beide", "ambos", "ambas", "entrambi", "entrambe", "begge", "deux"}
)
_SIDE_WORDS = frozenset(
    {"side", "sides", "s", "arm", "arms", "leg", "legs", "hand", "hands", "foot", "feet", "limb", "way", "ways"}
    | {"direction", "directions", "seite", "seiten", "arme", "bein", "beine", "hande", "lado", "lados", "pierna"}
    | {"piernas", "brazo", "brazos", "perna", "pernas", "braco", "bracos", "cote", "cotes", "jambe", "jambes", "bras"}
    | {"lato", "lati", "gamba", "gambe", "braccio", "braccia", "sider", "ben"}
)
_BETWEEN_EACH_AND_SIDE = frozenset({"/", "the", "de", "les", "i", "single"})
_EACH_ALONE = frozenset({"each", "ea", "je", "beidseitig", "jeweils", "ps", "es"})
_LEFT_AND_RIGHT = (
    ({"l", "left"}, {"r", "right"}),
    ({"li", "links"}, {"re", "rechts"}),
    ({"izq", "izquierda", "izquierdo"}, {"der", "derecha", "derecho"}),
    ({"g", "gauche"}, {"d", "droite"}),
    ({"esq", "esquerda", "esquerdo"}, {"dir", "direita", "direito"}),
    ({"sx", "sinistra", "sinistro"}, {"dx", "destra", "destro"}),
    ({"v", "venstre"}, {"h", "hoyre"}),
)
_ALL_SIDE_NAMES = frozenset(word for pair in _LEFT_AND_RIGHT for names in pair for word in names)
_ONE_SIDE = frozenset({"l", "left", "r", "right", "links", "rechts"})
_TOTAL_WORDS = frozenset(
    {"total", "gesamt", "insgesamt", "totale", "totales", "totalt", "alternating", "alternate", "alternately", "alt"}
    | {"abwechselnd", "alternando", "alternado", "alternados", "alternes", "vekselvis"}
)
_AS_MANY = re.compile(r"\bas many (?:reps|rounds|repetitions)\b")
_FOR_TIME = re.compile(r"(?<![a-z])(?:rft|for time|auf zeit|por tiempo|pour le temps|por tempo|per tempo|pa tid)\b")
_EVERY_SO_MANY = re.compile(r"\be(\d{1,3}(?:[.,:]\d{1,2})?)(mom|m|s)\b")
_EVERY_WORDS = frozenset({"every", "alle", "cada", "toutes", "ogni", "hvert", "hver", "jede"})
_EFFORTS = frozenset({"rpe", "rir", "zone"})
_ROW_SIGNS = frozenset({",", "/", ";"})
_LIST_SIGNS = frozenset({",", ";", "+", "&"})
_OF_WORDS = frozenset({"x", "of", "de", "von", "di", "av", ":"})
_OFF_WORDS = frozenset({"off", "rest", "aus", "pause", "easy"})
_MOST_WORDS_BEFORE = 3


@read_once
def dose(value: str | int | float, name: str = "") -> Dose | None:
    """The work that the repetitions of a set state; None where they cannot be read or are 0 or less.

    `name` is the exercise's: it settles what "20m" is (metres of a sled, minutes of a run; from 100 on always metres).
    """
    if not isinstance(value, str):
        is_count = not isinstance(value, bool) and math.isfinite(value) and 0 < value <= 1e9
        return Dose(repetitions=float(value)) if is_count else None
    text = folded(value)
    every = _EVERY_SO_MANY.search(text)
    if every is not None:
        unit = "s" if every[2] == "s" else "min"
        text = f"{text[: every.start()]} every {every[1]} {unit}, {text[every.end() :]}"
    main, aside = _apart(tokens(text))
    if not any(word.isalnum() or is_number(word) for word in main):
        main, aside = aside, []
    if main[:1] == ["-"]:
        return None
    found = parts(_without_effort(main))
    words = {*main, *aside, *(["amrap"] if _AS_MANY.search(text) else [])}
    read = _conditioning([*found, ",", *parts(aside)], words, text, name) or _plain(
        found, name, is_open=not _OPEN_WORDS.isdisjoint(words)
    )
    if read is None:
        return None
    return replace(read, sides=read.sides or _sides(main, aside))


def seconds_of_work(dose: Dose, *, seconds_a_rep: float = 3.0, both_sides: bool = False, name: str = "") -> int | None:
    """How long the work of a dose takes, in whole seconds; None where it states neither number nor time.

    `both_sides` says that the exercise works one side at a time by its nature: it counts twice where the text does not
    say. A distance counts twice only where the text says so. `name` tells how fast a distance is covered. A row takes
    all its parts; of "3x10" this is one of the three, of conditioning the whole.
    """
    if dose.each:
        rows = [
            seconds_of_work(
                replace(one, sides=one.sides or dose.sides),
                seconds_a_rep=seconds_a_rep,
                both_sides=both_sides,
                name=name,
            )
            for one in dose.each
        ]
        return sum(seconds for seconds in rows if seconds is not None) or None
    if dose.seconds is not None and dose.kind is not DoseKind.NONE:
        return dose.seconds
    sides = dose.sides or (2 if both_sides else 1)
    rounds = dose.rounds or 1 if dose.kind is not DoseKind.NONE else 1
    if dose.metres is not None:
        return rounds * distance_seconds(dose.metres * (dose.sides or 1), name)
    if dose.seconds is not None:
        return rounds * dose.seconds * sides
    if dose.repetitions is not None:
        seconds = SET_UP_SECONDS + seconds_a_rep * dose.repetitions * sides
        return rounds * max(SHORTEST_SET_SECONDS, math.ceil(round(seconds, 6)))
    return None


def _apart(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The tokens outside brackets, and those inside."""
    outside: list[str] = []
    inside: list[str] = []
    depth = 0
    for word in words:
        if word in "()":
            depth = max(0, depth + (1 if word == "(" else -1))
        else:
            (inside if depth else outside).append(word)
    return outside, inside


def _without_effort(words: Sequence[str]) -> list[str]:
    """The tokens without loads and efforts: nothing after an "@", no "RPE 8", "2 RIR" and "80% of 1RM"."""
    if "@" in words and words.index("@") > 0:
        words = words[: words.index("@")]
    kept: list[str] = []
    position = 0
    while position < len(words):
        word = words[position]
        position += 1
        if word in _EFFORTS:
            after = position + (words[position : position + 1] in ([":"], ["="], ["."]))
            if after < len(words) and is_number(words[after]):
                position = after + 1
                if words[position : position + 1] == ["-"]:
                    position += 2
            elif kept and is_number(kept[-1]):
                kept.pop()
        elif word == "rm" and "%" in words and kept and is_number(kept[-1]):
            kept.pop()
        else:
            kept.append(word)
    return kept


def _conditioning(found: Sequence[Part], words: set[str], text: str, name: str) -> Dose | None:
    """The formats of conditioning; None where the text names none."""
    if "tabata" in words:
        total = _first_seconds(found) or TABATA_SECONDS
        return Dose(kind=DoseKind.ROUNDS, seconds=total, rounds=max(1, total * TABATA_ROUNDS // TABATA_SECONDS))
    return (
        _every_minute(found, words)
        or (_as_many(found, name) if "amrap" in words else None)
        or (_for_time(found, name) if _FOR_TIME.search(text) else None)
        or _intervals(found)
        or _rounds(found, name)
    )


def _every_minute(found: Sequence[Part], words: set[str]) -> Dose | None:
    interval, others = _interval(found)
    if interval is None and "emom" not in words:
        return None
    seconds, rounds = _first_seconds(others), _round_count(others)
    if seconds is None and rounds is None:
        minutes = next((p.value for p in others if isinstance(p, Amount) and p.unit is None), None)
        seconds = None if minutes is None else math.ceil(minutes * 60)
    every = interval or 60
    if seconds is None and rounds is not None:
        seconds = rounds * every
    if seconds is None:
        return Dose(kind=DoseKind.EMOM) if "emom" in words else None
    return Dose(kind=DoseKind.EMOM, seconds=seconds, rounds=max(1, seconds // every)) if seconds > 0 else None


def _interval(found: Sequence[Part]) -> tuple[int | None, list[Part]]:
    """The seconds of "every 2 min" or "every minute", and the parts without it."""
    for position, (word, following) in enumerate(pairwise(found)):
        if not isinstance(word, str) or word not in _EVERY_WORDS:
            continue
        seconds = _whole_seconds(following) if isinstance(following, Amount) else SECONDS.get(UNITS.get(following))
        if seconds:
            return seconds, [*found[:position], *found[position + 2 :]]
    return None, list(found)


def _as_many(found: Sequence[Part], name: str) -> Dose:
    seconds = _first_seconds(found) or _bare_minutes_after_amrap(found)
    if seconds is not None:
        return Dose(kind=DoseKind.AMRAP, seconds=seconds, is_open=True)
    return replace(_plain(found, name, is_open=True) or Dose(is_open=True), kind=DoseKind.AMRAP)


def _bare_minutes_after_amrap(found: Sequence[Part]) -> int | None:
    """The 20 of "AMRAP 20"; "AMRAP 5+" and "AMRAP 8-12" are repetitions."""
    following = found[found.index("amrap") + 1 :] if "amrap" in found else []
    first = next((part for part in following[:2] if isinstance(part, Amount)), None)
    is_bare = first is not None and first.unit is None and len(first.numbers) == 1 and not first.is_open
    return math.ceil(first.value * 60) or None if first is not None and is_bare else None


def _for_time(found: Sequence[Part], name: str) -> Dose:
    rounds = _round_count(found)
    others = [part for part in found if not isinstance(part, Amount) or part.unit is not Unit.ROUND]
    if "rft" in others and rounds is None:
        before = others[: others.index("rft")]
        rounds = next((int(p.value) for p in reversed(before) if isinstance(p, Amount) and p.value >= 1), None)
        others = others[len(before) :]
    cap = _first_seconds(others)
    if cap is not None:
        return Dose(kind=DoseKind.FOR_TIME, seconds=cap, rounds=rounds)
    work = _plain(others, name, is_open=False) or Dose()
    return replace(work, kind=DoseKind.FOR_TIME, rounds=rounds or len(work.each) or None)


def _intervals(found: Sequence[Part]) -> Dose | None:
    """Rounds of work and rest, "8 x 30 s on / 30 s off", as one dose."""
    times = [seconds for seconds in map(_whole_seconds, found) if seconds]
    rounds = _round_count(found)
    if len(times) != 2 or rounds is None or ("/" not in found and _OFF_WORDS.isdisjoint(_texts(found))):
        return None
    return Dose(kind=DoseKind.ROUNDS, seconds=rounds * sum(times), rounds=rounds)


def _rounds(found: Sequence[Part], name: str) -> Dose | None:
    counted = next((p for p in found if isinstance(p, Amount) and p.unit is Unit.ROUND and p.value >= 1), None)
    if counted is None:
        return None
    work = _plain([part for part in found if part is not counted], name, is_open=False) or Dose()
    return replace(work, kind=DoseKind.ROUNDS, rounds=int(counted.value))


def _round_count(found: Sequence[Part]) -> int | None:
    """The number of rounds: "5 rounds", "5 x ...", "... x 5"."""
    for position, part in enumerate(found):
        if not isinstance(part, Amount) or part.value < 1:
            continue
        beside = (*found[max(0, position - 1) : position], *found[position + 1 : position + 2])
        if part.unit is Unit.ROUND or (part.unit is None and "x" in beside):
            return int(part.value)
    return None


def _plain(found: Sequence[Part], name: str, *, is_open: bool) -> Dose | None:
    """The work of one set: a number, a time, a distance, or a row of them."""
    rounds, found = _multiplied([p for p in found if not isinstance(p, Amount) or p.unit is not Unit.LOAD])
    start = next((position for position, part in enumerate(found) if isinstance(part, Amount)), None)
    if start is None:
        return Dose(is_open=True, rounds=rounds) if is_open else None
    row, signs, after = _row(found, start)
    first = row[0]
    following = found[after] if after < len(found) else ""
    if first.unit is None and _is_of_unknown_unit(found[:start], following):
        return None
    is_open = is_open or first.is_open or not _LEAST_WORDS.isdisjoint(_texts(found[:start]))
    if _goes_on(found[after:]):
        return None
    values = _row_values(row, signs)
    if len(values) > 1:
        each = tuple(one for one in (_work(value, name) for value in values) if one is not None)
        return Dose(each=each, rounds=rounds, is_open=is_open) if len(each) == len(values) else None
    work = _work(values[0], name)
    if work is None:
        return None
    return replace(work, rounds=rounds, is_open=is_open, sides=2 if _is_one_a_side(row, signs) else None)


def _multiplied(found: Sequence[Part]) -> tuple[int | None, Sequence[Part]]:
    """How often the text says its work is done, and the work: "3x10", "3 sets of 10", "400 m x 8"."""
    start = next((position for position, part in enumerate(found) if isinstance(part, Amount)), None)
    if start is None or start + 2 >= len(found):
        return None, found
    first, joint, second = found[start : start + 3]
    if not isinstance(first, Amount):
        return None, found
    if first.unit not in {None, Unit.SET}:
        count, work = second, [*found[: start + 1], *found[start + 3 :]]
        is_joined = joint == "x" and isinstance(second, Amount) and second.unit in {None, Unit.SET}
    else:
        count, work = first, list(found[start + 2 :])
        is_joined = joint in ({"x"} if first.unit is None else _OF_WORDS) and (
            isinstance(second, Amount) or second in _OPEN_WORDS
        )
    if not is_joined or not isinstance(count, Amount) or len(count.numbers) > 2 or count.value < 1:
        return None, found
    return int(count.value), work


def _row(found: Sequence[Part], start: int) -> tuple[list[Amount], list[str], int]:
    """The amounts from `start` that belong together, the signs and names of sides between them, the position after."""
    row: list[Amount] = []
    signs: list[str] = []
    position = start
    while position < len(found):
        part = found[position]
        if not isinstance(part, Amount) or (row and _dimension(row[0]) not in {_dimension(part), None}):
            break
        row.append(part)
        after = position + 1
        while after < len(found) and found[after] in _ROW_SIGNS | _ALL_SIDE_NAMES | {"+"}:
            after += 1
        between = [str(sign) for sign in found[position + 1 : after]]
        if after >= len(found) or not isinstance(found[after], Amount):
            return row, signs, position + 1
        signs += between or [" "]
        position = after
    return row, signs, position


def _row_values(row: Sequence[Amount], signs: Sequence[str]) -> list[Amount]:
    """The row as one amount, or as one for each set."""
    unit = next((amount.unit for amount in reversed(row) if amount.unit is not None), None)
    row = [replace(amount, unit=amount.unit or unit) for amount in row]
    first = row[0]
    if len(row) == 1:
        pieces = first.comma if unit in {None, Unit.REPETITION} else ()
        numbers = first.numbers if len(first.numbers) > 2 else pieces
        return [replace(first, value=number, numbers=(number,), comma=()) for number in numbers] or [first]
    if set(signs) == {"+"}:
        return [replace(first, value=sum(amount.value for amount in row))]
    is_of_sides = not _ALL_SIDE_NAMES.isdisjoint(signs) or _is_one_a_side(row, signs)
    is_work_and_rest = len(row) == 2 and first.unit in SECONDS
    is_loose = set(signs) == {" "} and len(row) == 2
    if is_of_sides or is_work_and_rest or is_loose:
        return [first]
    return row


def _is_one_a_side(row: Sequence[Amount], signs: Sequence[str]) -> bool:
    """Whether the row is one number for each side, as in "8/8"."""
    return len(row) == 2 and list(signs) == ["/"] and row[0].value == row[1].value


def _work(amount: Amount, name: str) -> Dose | None:
    if amount.value <= 0:
        return None
    if amount.unit is Unit.M:
        is_metres = is_m_metres(amount.value, name, is_range=len(amount.numbers) > 1)
        return Dose(metres=amount.value) if is_metres else Dose(seconds=math.ceil(amount.value * 60))
    if amount.seconds is not None:
        return Dose(seconds=max(1, math.ceil(round(amount.seconds, 6))))
    if amount.metres is not None:
        return Dose(metres=amount.metres)
    is_count = amount.unit in {None, Unit.REPETITION}
    return Dose(repetitions=amount.value, is_open=amount.is_open) if is_count else None


def _is_of_unknown_unit(before: Sequence[Part], following: Part) -> bool:
    """Whether the unit of a number without one is unknown: after many words, or before a word in no script we read."""
    words = [word for word in _texts(before) if word.isalpha()]
    is_foreign = isinstance(following, str) and following.isalpha() and not following.isascii()
    return len(words) > _MOST_WORDS_BEFORE or is_foreign


def _goes_on(found: Sequence[Part]) -> bool:
    """Whether other work follows, so that no one number states it all: "4 thrusters, 6 toes to bar"."""
    return any(
        sign in _LIST_SIGNS and isinstance(part, Amount) and part.unit not in {*SECONDS, Unit.SET, Unit.ROUND}
        for sign, part in pairwise(found)
    )


def _dimension(amount: Amount) -> str | None:
    if amount.unit is None:
        return None
    if amount.unit in SECONDS:
        return "time"
    return "distance" if amount.unit in METRES else amount.unit.value


def _sides(main: Sequence[str], aside: Sequence[str]) -> int | None:
    """2 where both sides are stated, 1 where the number is the total or of one side, None where nothing is said.

    A text in brackets explains the number before it, as in "10 (each side)"; in "20 (10 each side)", 20 is a total.
    """
    if _names_both_sides(main):
        return 2
    if _names_both_sides(aside):
        return 1 if any(is_number(word) for word in aside) else 2
    if not _TOTAL_WORDS.isdisjoint({*main, *aside}):
        return 1
    is_one = any(word in _ONE_SIDE and (len(word) > 1 or is_number(before)) for before, word in pairwise(main))
    return 1 if is_one else None


def _names_both_sides(words: Sequence[str]) -> bool:
    if any(not left.isdisjoint(words) and not right.isdisjoint(words) for left, right in _LEFT_AND_RIGHT):
        return True
    for position, word in enumerate(words):
        following = [w for w in words[position + 1 : position + 4] if w not in _BETWEEN_EACH_AND_SIDE]
        if word in _EACH_WORDS and following and following[0] in _SIDE_WORDS:
            return True
        if word in _EACH_ALONE and not (following and following[0].isalpha() and following[0] != "x"):
            return True
    return False


def _first_seconds(found: Sequence[Part]) -> int | None:
    return next((seconds for seconds in map(_whole_seconds, found) if seconds), None)


def _whole_seconds(part: Part) -> int | None:
    """The seconds of a time, an `m` being minutes; None where the part is no time."""
    if not isinstance(part, Amount):
        return None
    if part.unit is Unit.M:
        return math.ceil(part.value * 60) if part.value < LONGEST_M_IN_MINUTES else None
    return None if part.seconds is None else math.ceil(round(part.seconds, 6))


def _texts(found: Sequence[Part]) -> set[str]:
    return {part for part in found if isinstance(part, str)}
