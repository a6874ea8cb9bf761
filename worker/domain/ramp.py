"""Ramp sets: the lighter sets that lead up to a heavy lift of which the plan states no warm-up set.

They are done while the exercise is set up, so they take no time of their own: a minute of setup has room for one.
"""

import re
from dataclasses import dataclass

from worker.domain.facts import Equipment
from worker.domain.segments import PerformedExercise
from worker.domain.tempo import Tempo

_SECONDS_A_SET = 60
_STEPS = {1: ((5, 60),), 2: ((5, 50), (3, 75)), 3: ((8, 40), (5, 60), (3, 80))}
"""By the number of sets there is time for: repetitions and per cent of the working load of each set."""
_LOAD = re.compile(r"@?\s*(\d+(?:[.,]\d+)?)\s*(kg|kgs|lb|lbs|%)?", re.IGNORECASE)
_EMPTY_BARS = {"kg": 20.0, "lb": 45.0}
_STEP_OF = {"kg": 2.5, "lb": 5.0, "%": 5.0, "": 2.5}
"""The step that loads are rounded to, by their unit."""

OF_THE_LOAD = " of the load"
"""The end of a load that is a share of what the athlete lifts, where the plan states no load."""


@dataclass(frozen=True, slots=True)
class RampSet:
    """One set on the way to the working load."""

    reps: int
    load: str
    """The load, as in "40 kg"; "40 % of the load" where the plan states none."""


def ramp_sets(part: PerformedExercise, tempo: Tempo) -> tuple[RampSet, ...]:
    """The ramp sets before this exercise; none unless it is heavy, loaded, not yet begun and states no
    warm-up set."""
    facts = part.exercise.facts
    if not facts.heavy or part.is_set_up or part.exercise.warm_ups or not part.sets:
        return ()
    steps = _STEPS.get(min(3, tempo.setup_seconds // _SECONDS_A_SET), ())
    stated = part.sets[0].load
    if stated is None or not stated.strip():
        with_weight = not {Equipment.BODYWEIGHT, Equipment.BAND} & set(facts.equipment)
        return tuple(RampSet(reps, f"{share} %{OF_THE_LOAD}") for reps, share in steps if with_weight)
    read = _LOAD.fullmatch(stated.strip())
    if read is None:
        return ()
    working, unit = float(read[1].replace(",", ".")), (read[2] or "").lower().removesuffix("s")
    lightest = _EMPTY_BARS.get(unit, 0.0) if Equipment.BARBELL in facts.equipment else 0.0
    return tuple(
        _rising([(reps, max(lightest, _rounded(working, share, unit))) for reps, share in steps], working, unit)
    )


def _rounded(working: float, share: int, unit: str) -> float:
    step = _STEP_OF[unit]
    return round(working * share / 100 / step) * step


def _rising(steps: list[tuple[int, float]], working: float, unit: str) -> list[RampSet]:
    """The steps that are each heavier than the one before, and lighter than the work."""
    found, before = [], 0.0
    for reps, load in steps:
        if before < load < working:
            found.append(RampSet(reps, f"{load:g} {unit}".strip()))
            before = load
    return found
