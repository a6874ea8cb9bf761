"""The constants of the compression model in one frozen value; `docs/engine.md` gives each its source."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from worker.domain.asked import Supersets
from worker.domain.tempo import USUAL, Tempo


class CoreLiftPolicy(StrEnum):
    """What gives way when even the core lifts at their minimum do not fit."""

    FIT = "fit"
    """The core lifts are cut below their minimum, down to one set each, and the last of them are postponed."""
    PROTECT = "protect"
    """The minutes give way: the session runs over, and says by how much."""


PERSONAL = "personal"
"""The name of the usual tempo at what was learned of one athlete."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a session's minutes may be off: the parts of S, the variance of ln(taken / said).

    A session takes m seconds, b of them for its exercises, w of these for one exercise whose variance is q:

        S = fixed h² + 2 covariance h k + exercises k² + Σ q (w/m)² + (clock_seconds/m)² + noise

    with h = usual fixed seconds / m and k = b/m.
    """

    fixed: float = 0.6436
    """Variance of f, a day of drift included."""
    covariance: float = 0.0
    """Covariance of f and g."""
    exercises: float = 0.0909
    """Variance of g, a day of drift included."""
    noise: float = 0.0484
    """Variance that no knowledge removes."""
    clock_seconds: int = 250
    """Seconds by which the clock itself is wrong."""
    effect: float = 0.0625
    """q of an exercise that was never seen."""
    effects: Mapping[str, float] = field(default_factory=dict)
    """q of each exercise that was seen, by exercise id."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How one athlete's minutes differ from the tempo's."""

    f: float = 1.0
    """Multiplies the session's fixed seconds."""
    g: float = 1.0
    """Multiplies the seconds of the segments."""
    effects: Mapping[str, float] = field(default_factory=dict)
    """The share by which an exercise takes longer than others do, by exercise id."""
    confidence: float = 0.5
    """The probability that the athlete is done in time: from 0.5, usually, to 0.9."""
    kappa: float = 1.0
    """Multiplies f and g to reach that confidence; 1 for usually."""
    source: str = "population"
    """`personal` where it was learned from this athlete, else `population`."""
    sessions_known: int = 0
    revision: int = 0
    """The revision of the athlete's stored record; 0 where none is used."""
    spread: Spread = Spread()

    def __post_init__(self) -> None:
        if not all(math.isfinite(value) and value > 0 for value in (self.f, self.g, self.kappa)):
            raise ValueError(f"f, g and kappa must be positive numbers, got {self.f}, {self.g}, {self.kappa}")
        if not all(-1 < effect < 10 for effect in self.effects.values()):
            raise ValueError("effects must be over -1 and under 10")


@dataclass(frozen=True, slots=True)
class CompressionPolicy:
    """Times in whole seconds, weights and qualities as fractions of 1."""

    core_lift_policy: CoreLiftPolicy = CoreLiftPolicy.FIT
    drop_sets: bool = False
    """Whether drop sets may be made of accessories."""
    crowded_gym: bool = False
    """Whether exercises that need different stations are kept apart."""

    supersets: Supersets = Supersets.ALLOW

    tempo: Tempo = USUAL
    pace: Pace = Pace()
    least_session_seconds: int = 300
    """Seconds that a session takes at least, if it is done at all."""

    core_minimum_sets: int = 3
    core_rest_cap_seconds: int = 150
    fallback_rest_cap_seconds: int = 120
    accessory_rest_caps_seconds: tuple[int, ...] = (90, 60)
    heavy_rest_caps_seconds: tuple[int, ...] = (90,)
    heavy_warm_up_sets: int = 2
    """Warm-up sets that a heavy lift keeps at least."""
    other_warm_up_sets: int = 1
    conditioning_least_share: float = 0.5
    conditioning_minutes_a_set: int = 5
    """Minutes of conditioning that count as one set of its muscle, cardio."""
    drop_set_sets: int = 3
    """Sets done without rest in a drop set."""

    antagonist_quality: float = 1.0
    superset_quality: float = 0.97
    metabolic_stress_quality: float = 0.85
    equipment_cluster_quality: float = 0.93
    coach_group_quality: float = 1.0
    drop_set_quality: float = 0.9
    short_rest_quality: float = 0.86
    """Quality of a set after `short_rest_seconds` or less; 1 from `full_rest_seconds` on, linear between."""
    short_rest_seconds: int = 60
    full_rest_seconds: int = 90

    secondary_share: float = 0.5
    hypertrophy_weight: float = 0.6
    strength_weight: float = 0.4
    balance_weight: float = 0.5
    change_weight: float = 0.05

    def __post_init__(self) -> None:
        if min(self.hypertrophy_weight, self.balance_weight) <= 0 or min(self.strength_weight, self.change_weight) < 0:
            raise ValueError("hypertrophy_weight and balance_weight must be positive, the other weights at least 0")

    @property
    def tempo_name(self) -> str:
        """How the minutes are counted: usual, brisk, or personal."""
        return PERSONAL if self.pace.source == PERSONAL else self.tempo.name

    def rest_quality(self, rest_seconds: int) -> float:
        """g(r): the quality of a set after `rest_seconds` of rest (Singer 2024)."""
        span = self.full_rest_seconds - self.short_rest_seconds
        share = min(1.0, max(0.0, (rest_seconds - self.short_rest_seconds) / span))
        return self.short_rest_quality + (1 - self.short_rest_quality) * share

    def single_quality(self, rest_seconds: int, programmed_rest_seconds: int) -> float:
        """The quality of an accessory's sets when they are done with less rest than programmed."""
        return min(1.0, self.rest_quality(rest_seconds) / self.rest_quality(programmed_rest_seconds))


@dataclass(frozen=True, slots=True)
class Clock:
    """The exact seconds of a session, from those of its segments, at one policy's tempo and pace.

        session seconds = max(least, ceil(f fixed + g sum of segment (1 + d)))

    A segment's weight is a whole number of units, `unit` of them a second, so that searches compare integers.
    """

    fixed: Fraction
    g: Fraction
    least: int
    unit: int
    parts: tuple[int, int, int] = field(init=False, repr=False, compare=False)
    """Whole parts of a second: those of the session's own seconds, of a unit of weight, and of a second."""

    def __post_init__(self) -> None:
        fixed, g = self.fixed, self.g
        a_second = fixed.denominator * g.denominator * self.unit
        own = fixed.numerator * g.denominator * self.unit
        object.__setattr__(self, "parts", (own, g.numerator * fixed.denominator, a_second))

    def weight(self, seconds: int, effect: float) -> int:
        """The weight, in units and before g, of a segment of `seconds` whose exercises have the effect d."""
        return seconds if self.unit == 1 else round(seconds * (1 + effect) * self.unit)

    def capacity(self, budget_seconds: int) -> int:
        """The most that all segments may weigh within the budget; below 0 where not even an empty session fits."""
        if budget_seconds < self.least:
            return -1
        own, a_unit, a_second = self.parts
        return (budget_seconds * a_second - own) // a_unit

    def seconds(self, weight: int) -> int:
        """Seconds of a session whose segments have this weight together."""
        own, a_unit, a_second = self.parts
        return max(self.least, -(-(own + a_unit * weight) // a_second))


_PARTS = 10**6


def clock(policy: CompressionPolicy) -> Clock:
    """The clock of a policy."""
    pace = policy.pace
    unit = _PARTS if any(pace.effects.values()) else 1
    return _clock(pace.kappa, pace.f, pace.g, policy.tempo.fixed_seconds, policy.least_session_seconds, unit)


@lru_cache(maxsize=256)
def _clock(kappa: float, f: float, g: float, fixed_seconds: int, least: int, unit: int) -> Clock:
    surer = _exactly(kappa)
    return Clock(fixed=surer * _exactly(f) * fixed_seconds, g=surer * _exactly(g), least=least, unit=unit)


def _exactly(decimal: float) -> Fraction:
    return Fraction(str(decimal))
