"""The constants of the compression model in one frozen value; `docs/engine.md` gives each its source."""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class CoreLiftPolicy(StrEnum):
    """What gives way when even the core lifts at their minimum do not fit."""

    FIT = "fit"
    """The core lifts are cut below their minimum, down to one set each."""
    PROTECT = "protect"
    """The minutes: the session runs over, and says by how much."""


@dataclass(frozen=True, slots=True)
class CompressionPolicy:
    """Times in whole seconds, weights and qualities as fractions of 1."""

    core_lift_policy: CoreLiftPolicy = CoreLiftPolicy.FIT

    pace: float = 1.0
    """Multiplies every segment and the warm-up, each rounded up to a whole second."""
    warm_up_seconds: int = 180
    setup_seconds: int = 60
    superset_extra_setup_seconds: int = 30
    superset_transition_seconds: int = 10
    superset_round_rest_seconds: int = 45
    block_extra_setup_seconds: int = 30
    """For every exercise of a block after the first."""
    block_transition_seconds: int = 15
    block_round_rest_seconds: int = 60

    core_minimum_sets: int = 3
    core_rest_cap_seconds: int = 150
    fallback_rest_cap_seconds: int = 120
    accessory_rest_options: tuple[int, ...] = (90, 60)

    antagonist_quality: float = 1.0
    superset_quality: float = 0.97
    metabolic_stress_quality: float = 0.85
    equipment_cluster_quality: float = 0.93
    short_rest_quality: float = 0.86
    """Quality of a set after `short_rest_seconds` or less; 1 from `full_rest_seconds` on, linear between."""
    short_rest_seconds: int = 60
    full_rest_seconds: int = 90

    secondary_share: float = 0.5
    hypertrophy_weight: float = 0.6
    strength_weight: float = 0.4
    balance_weight: float = 0.5
    change_weight: float = 0.05

    _pace: Fraction | int = field(init=False, repr=False, compare=False, default=1)

    def __post_init__(self) -> None:
        if not (math.isfinite(self.pace) and self.pace > 0):
            raise ValueError(f"pace must be a positive number, got {self.pace}")
        if min(self.hypertrophy_weight, self.balance_weight) <= 0 or min(self.strength_weight, self.change_weight) < 0:
            raise ValueError("hypertrophy_weight and balance_weight must be positive, the other weights at least 0")
        if self.pace != 1:
            object.__setattr__(self, "_pace", Fraction(str(self.pace)))

    def paced(self, seconds: int) -> int:
        """`seconds` at this pace, rounded up; exact, so that 100 s at 1.1 are 110 s and not 111 s."""
        return seconds if self._pace == 1 else math.ceil(seconds * self._pace)

    def rest_quality(self, rest_seconds: int) -> float:
        """g(r): what a set is worth after `rest_seconds` of rest (Singer 2024)."""
        span = self.full_rest_seconds - self.short_rest_seconds
        share = min(1.0, max(0.0, (rest_seconds - self.short_rest_seconds) / span))
        return self.short_rest_quality + (1 - self.short_rest_quality) * share

    def single_quality(self, rest_seconds: int, programmed_rest_seconds: int) -> float:
        """What an accessory's sets keep when they are done with less rest than programmed."""
        return min(1.0, self.rest_quality(rest_seconds) / self.rest_quality(programmed_rest_seconds))
