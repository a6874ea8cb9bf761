"""What is best: the training effect of a week, as one number of the sessions' summed contributions.

The objective of the compression model, written so that a week is a sum and a concave function:

    J = sum_m w_m sqrt(V_m)  -  balance_weight b^2  +  g

V (effective sets per muscle), b (push kept minus pull kept) and g (strength kept, less the penalty for changes) add up
over the options chosen in all sessions of the week, so one option is one vector (V_1 ... V_M, b, g).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from worker.domain.facts import Muscle
from worker.domain.plan import Exercise, Microcycle, Session
from worker.domain.policy import CompressionPolicy
from worker.engine.ahead import Ahead
from worker.engine.option import Option, strength

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]

PUSH = frozenset({Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS})
PULL = frozenset({Muscle.BACK, Muscle.BICEPS})


@dataclass(frozen=True)
class WeekObjective:
    """J of one week."""

    muscles: tuple[str, ...]
    """Those the programme trains, in a fixed order: the first columns of every vector."""
    weights: Vector
    """w_m, shape (M,)."""
    without_volume: float
    """What a week of drills alone adds to J: it keeps all the stimulus there is."""
    balance_weight: float
    strength_share: float
    """What one unit of k/(k+1) of a core lift adds to J."""
    push_share: float
    pull_share: float
    """What one direct set adds to push kept and to pull kept; both 0 where the week lacks either."""
    change_cost: float
    """What one changed exercise takes from J."""
    secondary_share: float
    conditioning_minutes_a_set: int
    hypertrophy_weight: float
    quarter_squares: Vector = field(init=False, repr=False)
    """w_m^2 / 4, shape (M,)."""
    _units: dict[tuple[str, tuple[Muscle, ...], bool], Vector] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "quarter_squares", self.weights**2 / 4)

    @property
    def size(self) -> int:
        """Length of a contribution vector."""
        return len(self.muscles) + 2

    def unit(self, exercise: Exercise) -> Vector:
        """What one effective set of the exercise adds to the volumes and to the balance, shape (M + 2,)."""
        key = (exercise.muscle, exercise.facts.secondaries, exercise.facts.drill)
        if key not in self._units:
            self._units[key] = self._unit(exercise)
        return self._units[key]

    def _unit(self, exercise: Exercise) -> Vector:
        vector = np.zeros(self.size)
        if exercise.facts.drill:
            return vector
        vector[self.muscles.index(exercise.muscle)] = 1.0
        for secondary in exercise.facts.secondaries:
            vector[self.muscles.index(secondary)] = self.secondary_share
        if exercise.facts.primary in PUSH:
            vector[-2] = self.push_share
        elif exercise.facts.primary in PULL:
            vector[-2] = -self.pull_share
        return vector

    def bonus(self, option: Option) -> float:
        """What an option adds beside effective sets, over having dropped its exercises."""
        return self.change_cost * option.unchanged + self.strength_share * option.strength

    def contribution(self, session: Session, options: Sequence[Option]) -> Vector:
        """What these options add over having their exercises dropped, shape (M + 2,)."""
        total = np.zeros(self.size)
        for option in options:
            for position, sets, quality in zip(option.members, option.sets, option.quality, strict=True):
                total += sets * quality * self.unit(session.exercises[position])
            total[-1] += self.bonus(option)
        return total

    def done(self, ahead: Ahead) -> Vector:
        """What is done of a session adds over having it dropped, shape (M + 2,)."""
        total = np.zeros(self.size)
        for position, exercise in enumerate(ahead.programmed.exercises):
            before = exercise.work_seconds[-1] - ahead.session.exercises[position].work_seconds[-1]
            if not before and not ahead.is_over(position):
                continue
            if exercise.facts.conditioning:
                total += before / (60 * self.conditioning_minutes_a_set) * self.unit(exercise)
            else:
                total += ahead.done(position) * self.unit(exercise)
            if exercise.is_core_lift:
                total[-1] += self.strength_share * strength(ahead.done(position))
            total[-1] += self.change_cost * ahead.is_over(position)
        return total

    def session_total(self, session: Session, options: Sequence[Option]) -> Vector:
        """What a session done with these options adds; exercises in none of them are dropped."""
        total = self.contribution(session, options)
        total[-1] -= self.change_cost * len(session.exercises)
        return total

    def value(self, total: Vector) -> float:
        """J at the summed contributions of a week."""
        volumes = np.maximum(total[:-2], 0.0)
        return float(np.sqrt(volumes) @ self.weights - self.balance_weight * total[-2] ** 2 + total[-1])

    def marginals(self, total: Vector) -> Vector:
        """The marginal worth of every contribution at the summed contributions `total`: prices to begin with."""
        volumes = np.maximum(total[:-2], 0.2)
        return np.concatenate([self.weights / (2 * np.sqrt(volumes)), [-2 * self.balance_weight * total[-2], 1.0]])

    def stimulus(self, total: Vector) -> float:
        """H, the hypertrophy stimulus kept: 1 for the programme as written."""
        return float(np.sqrt(np.maximum(total[:-2], 0.0)) @ self.weights) / self.hypertrophy_weight


def week_objective(week: Microcycle, policy: CompressionPolicy) -> WeekObjective:
    """The objective of a week, scaled by its programme as written."""
    exercises = [exercise for session in week.sessions for exercise in session.exercises]
    programmed: dict[str, float] = {}
    for exercise in exercises:
        sets = _effective_sets(exercise, policy)
        programmed[exercise.muscle] = programmed.get(exercise.muscle, 0.0) + sets
        for secondary in exercise.facts.secondaries:
            programmed[secondary] = programmed.get(secondary, 0.0) + sets * policy.secondary_share
    muscles = tuple(sorted(muscle for muscle, volume in programmed.items() if volume > 0))
    volumes = np.array([programmed[muscle] for muscle in muscles])
    strength = sum((e.working / (e.working + 1) for e in exercises if e.is_core_lift), 0.0)
    hypertrophy = policy.hypertrophy_weight if strength else 1.0
    push, pull = (_direct_sets(exercises, group, policy) for group in (PUSH, PULL))
    balanced = push > 0 and pull > 0
    return WeekObjective(
        muscles=muscles,
        weights=np.full(len(muscles), hypertrophy) / np.sqrt(volumes).sum() if muscles else volumes,
        without_volume=0.0 if muscles else hypertrophy,
        balance_weight=policy.balance_weight,
        strength_share=policy.strength_weight / strength if strength else 0.0,
        push_share=1 / push if balanced else 0.0,
        pull_share=1 / pull if balanced else 0.0,
        change_cost=policy.change_weight / len(exercises) if exercises else 0.0,
        secondary_share=policy.secondary_share,
        conditioning_minutes_a_set=policy.conditioning_minutes_a_set,
        hypertrophy_weight=hypertrophy,
    )


def _effective_sets(exercise: Exercise, policy: CompressionPolicy) -> float:
    """The sets that the programme has of it: none of a drill, of conditioning its minutes over those of one set."""
    if exercise.facts.drill:
        return 0.0
    if exercise.facts.conditioning:
        return exercise.work_seconds[-1] / (60 * policy.conditioning_minutes_a_set)
    return float(exercise.working)


def _direct_sets(exercises: Sequence[Exercise], group: frozenset[Muscle], policy: CompressionPolicy) -> float:
    return sum((_effective_sets(one, policy) for one in exercises if one.facts.primary in group), 0.0)
