"""What a week gains or loses where a little of it is done otherwise: only what that touches is worked out."""

import math
from collections.abc import Mapping, MutableMapping
from typing import TypeAlias

from worker.engine.objective import Vector, WeekObjective
from worker.engine.option import Option
from worker.engine.options import Options

Amounts: TypeAlias = Mapping[int, float]
"""What is added to the week's contributions, by column."""


class SessionWorth:
    """What the exercises of a session add to their week's contributions, whatever is asked of it."""

    def __init__(self, offered: Options, objective: WeekObjective) -> None:
        exercises = offered.session.exercises
        self._objective, self._last = objective, objective.size - 1
        self._each = [
            [(column, amount) for column, amount in enumerate(objective.unit(exercise).tolist()) if amount]
            for exercise in exercises
        ]
        """For every exercise what one effective set of it adds."""
        worth = [offered.worth(exercise, exercise.sets) for exercise in exercises]
        self.written = [sets * each for sets, each in worth]
        """The effective sets of every exercise as written."""

    def add(self, amounts: MutableMapping[int, float], position: int, effective: float) -> None:
        """Add so many effective sets of an exercise; a negative number takes them away."""
        for column, each in self._each[position]:
            amounts[column] = amounts.get(column, 0.0) + effective * each

    def add_option(self, amounts: MutableMapping[int, float], option: Option, sign: int) -> None:
        """Add what an option adds over having its exercises dropped; take it away where `sign` is -1."""
        for position, sets, quality in zip(option.members, option.sets, option.quality, strict=True):
            self.add(amounts, position, sign * sets * quality)
        amounts[self._last] = amounts.get(self._last, 0.0) + sign * self._objective.bonus(option)


class Standing:
    """A week as solved, from its summed contributions, shape (M + 2,)."""

    def __init__(self, objective: WeekObjective, total: Vector) -> None:
        numbers: list[float] = total.tolist()
        *self._volumes, self._balance, _ = numbers
        self._roots = [math.sqrt(max(0.0, volume)) for volume in self._volumes]
        self._weights: list[float] = objective.weights.tolist()
        self._balance_weight, self._hypertrophy_weight = objective.balance_weight, objective.hypertrophy_weight

    def value_gained(self, amounts: Amounts) -> float:
        """What J gains by these amounts."""
        return sum([self._gained(column, amount) for column, amount in amounts.items()])

    def stimulus_gained(self, amounts: Amounts) -> float:
        """What H gains by these amounts of volume."""
        most = len(self._volumes)
        gained = [self._gained(column, amount) for column, amount in amounts.items() if column < most]
        return sum(gained) / self._hypertrophy_weight

    def _gained(self, column: int, amount: float) -> float:
        place = column - len(self._volumes)
        if place < 0:
            root = math.sqrt(max(0.0, self._volumes[column] + amount))
            return self._weights[column] * (root - self._roots[column])
        if place:
            return amount
        return -self._balance_weight * amount * (2 * self._balance + amount)
