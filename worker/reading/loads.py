"""Reads the loads of sets, as far as they can be compared."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from worker.reading.amounts import LARGEST_NUMBER, folded, is_number, number, tokens
from worker.reading.once import read_once

_WORDS = {
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramm chilo chili",
    "lb": "lb lbs pound pounds pfund libra libras livre livres libbre #",
    "%": "% percent prozent",
}
_UNITS = MappingProxyType({word: unit for unit, words in _WORDS.items() for word in words.split()})
_BODY = frozenset({"bw", "bodyweight", "body", "korpergewicht", "eigengewicht", "peso", "pdc", "kroppsvekt"})
_EFFORTS = frozenset({"rpe", "rir", "rm", "zone"})
_SIGNS = frozenset("@~<>=(),.:")
_MOST_HANDS = 4


@dataclass(frozen=True, slots=True)
class Load:
    """How heavy a set is; loads compare only where their units are the same."""

    amount: float
    unit: str
    """kg, lb, %, bw (beside the body's weight), another word of the plan's, or "" where none is stated."""


@read_once
def load(value: str | int | float) -> Load | None:
    """A load that can be compared: "22.5 kg", "70% 1RM", "2x20kg" (40 kg), "BW+10"; the upper end of a range.

    None for words ("heavy", "body weight"), for efforts ("RPE 8", "10RM") and for what has no number.
    """
    if not isinstance(value, str):
        is_load = not isinstance(value, bool) and math.isfinite(value) and abs(value) <= LARGEST_NUMBER
        return Load(float(value), "") if is_load else None
    words = [word for word in tokens(folded(value)) if word not in _SIGNS and ":" not in word]
    return _beside_the_body(words) or _of_known_unit(words) or _of_other_unit(words)


def _beside_the_body(words: Sequence[str]) -> Load | None:
    """ "BW+10", "BW -20 kg"."""
    first = next((position for position, word in enumerate(words) if is_number(word)), None)
    if first is None or first < 2 or words[first - 1] not in {"+", "-"} or words[0] not in _BODY:
        return None
    amount, _ = _upper_end(words, first)
    return Load(amount if words[first - 1] == "+" else -amount, "bw")


def _of_known_unit(words: Sequence[str]) -> Load | None:
    """The first number before kilograms, pounds or per cent, twice it where it is "2x"."""
    position = 0
    while position < len(words):
        if not is_number(words[position]):
            position += 1
            continue
        start = position
        amount, position = _upper_end(words, position)
        if position < len(words) and words[position] in _UNITS:
            return Load(amount * _sign(words, start) * _hands(words, start), _UNITS[words[position]])
    return None


def _of_other_unit(words: Sequence[str]) -> Load | None:
    """A number alone, or with one unit of the plan's own before or after it: "60", "level 5", "6 plates"."""
    numbers = [position for position, word in enumerate(words) if is_number(word)]
    if not numbers or not _EFFORTS.isdisjoint(words):
        return None
    hands = _hands(words, numbers[1]) if len(numbers) > 1 else 1
    start = numbers[1] if hands > 1 else numbers[0]
    amount, after = _upper_end(words, start)
    units = [word for word in (*words[: numbers[0]], *words[after:]) if word[0].isalpha()]
    if numbers[-1] >= after or len(units) > 1:
        return None
    return Load(amount * _sign(words, start) * hands, units[0] if units else "")


def _upper_end(words: Sequence[str], position: int) -> tuple[float, int]:
    """The number at `position`, or the larger of the range that begins there, and the position after it."""
    amount = number(words[position])
    after = position + 1
    second = after + 1
    if after < len(words) and words[after] in _UNITS and words[second : second + 1] == ["-"]:
        second += 1  # 60 kg - 80 kg
    elif words[after : after + 1] not in (["-"], ["to"], ["bis"], ["/"]):
        return amount, after
    if second < len(words) and is_number(words[second]):
        return max(amount, number(words[second])), second + 1
    return amount, after


def _hands(words: Sequence[str], position: int) -> int:
    """How many times the weight is held: 2 for the 20 of "2x20kg", else 1."""
    if position < 2 or words[position - 1] != "x" or not words[position - 2].isdecimal():
        return 1
    hands = int(number(words[position - 2]))
    return hands if 1 <= hands <= _MOST_HANDS else 1


def _sign(words: Sequence[str], position: int) -> int:
    """-1 where the text begins with a minus, which is what a machine takes off, else 1."""
    return -1 if position == 1 and words[0] == "-" else 1
