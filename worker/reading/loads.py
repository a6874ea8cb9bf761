"""Loads of sets, as far as they compare."""

import math
from dataclasses import dataclass
from types import MappingProxyType

from worker.reading.amounts import LARGEST_NUMBER, Amount, Unit, folded, parts, tokens

_KILOGRAMS = "kg kgs kilo kilos kilogram kilograms kilogramm"
_POUNDS = "lb lbs pound pounds libra libras livre livres #"
_UNITS = MappingProxyType({**dict.fromkeys(_KILOGRAMS.split(), "kg"), **dict.fromkeys(_POUNDS.split(), "lb"), "%": "%"})
_BODY = frozenset({"bw", "bodyweight", "kg", "body", "weight", "korpergewicht", "eigengewicht"})
_EFFORTS = frozenset({"rpe", "rir", "rm", "xrm"})
_SIGNS = frozenset("@~<>=().,:")


@dataclass(frozen=True, slots=True)
class Load:
    """How heavy a set is; loads compare only where their units are the same."""

    amount: float
    unit: str
    """kg, lb, %, bw (beside the body's weight), another word of the plan's, or "" where none is stated."""


def load(value: str | int | float) -> Load | None:
    """A load that compares: "22.5 kg", "70% 1RM", "2x20kg" (40 kg), "BW+10"; of a range the upper end.

    None for words ("heavy", "body weight"), for efforts ("RPE 8", "10RM") and for what has no number.
    """
    if not isinstance(value, str):
        is_load = not isinstance(value, bool) and math.isfinite(value) and abs(value) <= LARGEST_NUMBER
        return Load(float(value), "") if is_load else None
    return None
