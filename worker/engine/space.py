"""The options of one session, laid out as arrays for the search."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import groupby
from operator import or_

import numpy as np
from numpy.typing import NDArray

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.engine.objective import Matrix, WeekObjective
from worker.engine.options import Option, accessory_options, core_lift_options, earlier_twins

Index = NDArray[np.int64]

_MOST_MEMBERS = 3

_UNIT, _QUALITY, _BONUS = 2 * 3**14, 3**20, 3**30
_FACTOR = 0x9E3779B97F4A7C15


@dataclass(frozen=True, slots=True)
class Level:
    """The options that decide one exercise: for an accessory, those in which it is the first member."""

    options: slice
    """Where they stand among the session's."""
    accessory: int | None
    """Bit of the accessory decided here; none for a core lift."""
    twins: int
    """Bits of the accessory decided here and of those alike that come later."""
    reserved_seconds: int
    """What the core lifts of later levels take at least."""


class SessionSpace:
    """What may be done in a session within `capacity` seconds, without supersets and blocks where not `grouped`."""

    def __init__(
        self,
        session: Session,
        objective: WeekObjective,
        policy: CompressionPolicy,
        capacity: int,
        *,
        grouped: bool = True,
    ) -> None:
        balance = [float(objective.unit(exercise)[-2]) for exercise in session.exercises]
        core = [position for position, exercise in enumerate(session.exercises) if exercise.is_core_lift]
        by_first = {position: list(core_lift_options(session, position, policy)) for position in core}
        least = [min(option.seconds for option in by_first[position]) for position in core]
        twins = earlier_twins(session)
        for option in accessory_options(session, policy, capacity - sum(least), grouped=grouped, twins=twins):
            by_first.setdefault(option.members[0], []).append(option)
        accessories = list(by_first)[len(core) :]
        bits = {position: 1 << index for index, position in enumerate(accessories)}

        kept: list[tuple[Option, float]] = []
        levels: list[Level] = []
        for index, (position, options) in enumerate(by_first.items()):
            start = len(kept)
            kept += _undominated([(option, objective.bonus(session, option)) for option in options], balance)
            bit = index - len(core) if index >= len(core) else None
            later = sum(bits[other] for other in accessories if position in (other, *twins[other]))
            levels.append(Level(slice(start, len(kept)), bit, later, sum(least[index + 1 :])))
        self.options = tuple(option for option, _ in kept)
        self.seconds: Index = np.array([option.seconds for option in self.options], dtype=np.int64)
        self.masks: Index = np.array(
            [sum(bits.get(member, 0) for member in option.members) for option in self.options], dtype=np.int64
        )
        """The accessories each option uses, as bits."""
        before = {p: sum(bits[twin] for twin in (p, *twins[p])) for p in accessories}
        self.needs: Index = np.array(
            [reduce(or_, (before.get(member, 0) for member in option.members)) for option in self.options],
            dtype=np.int64,
        )
        """These and the accessories alike before them: an option is chosen where of these its own are what is free."""
        self.levels = tuple(levels)
        self.core_count, self.accessory_count = len(core), len(accessories)
        self.base = objective.session_total(session, ())
        """What the session adds with everything dropped, shape (M + 2,)."""
        self.vectors = self._vectors(session, objective, [bonus for _, bonus in kept])
        """What each option adds over having dropped its exercises, and last nothing, shape (options + 1, M + 2)."""
        self.prints = self._prints(session, objective, [bonus for _, bonus in kept])
        """The same as one number, shape (options + 1,): options that add up to the same have equal sums."""

    def _vectors(self, session: Session, objective: WeekObjective, bonuses: Sequence[float]) -> Matrix:
        units = np.array([*map(objective.unit, session.exercises), np.zeros(objective.size)])
        nobody = len(session.exercises)
        members = np.array([(*option.members, nobody, nobody)[:_MOST_MEMBERS] for option in self.options])
        vectors = np.zeros((len(self.options) + 1, objective.size))
        vectors[:-1] = units[members].sum(axis=1)
        vectors[:-1] *= np.array([option.sets * option.quality for option in self.options])[:, None]
        vectors[:-1, -1] = bonuses
        return vectors

    def _prints(self, session: Session, objective: WeekObjective, bonuses: Sequence[float]) -> Index:
        units = np.rint(np.array([*map(objective.unit, session.exercises), np.zeros(objective.size)]) * _UNIT)
        nobody = len(session.exercises)
        members = np.array([(*option.members, nobody, nobody)[:_MOST_MEMBERS] for option in self.options])
        whole = np.zeros((len(self.options) + 1, objective.size), dtype=np.int64)
        whole[:-1] = units.astype(np.int64)[members].sum(axis=1)
        whole[:-1] *= np.array([option.sets * round(option.quality * _QUALITY) for option in self.options])[:, None]
        whole[:-1, -1] = np.rint(np.array(bonuses) * _BONUS)
        factors = [pow(_FACTOR, column + 1, 1 << 64) for column in range(objective.size)]
        return whole @ np.array(factors, dtype=np.uint64).astype(np.int64)

    @property
    def nothing(self) -> int:
        """The choice of no option."""
        return len(self.options)

    @cached_property
    def groups(self) -> list[Index]:
        """For each accessory: where each set of members begins among its options."""
        starts = []
        for level in self.levels[self.core_count :]:
            masks = self.masks[level.options]
            starts.append(np.flatnonzero(np.concatenate([[True], masks[1:] != masks[:-1]])))
        return starts

    @cached_property
    def remainders(self) -> list[Index]:
        """For each accessory: of each set of later ones, what a group leaves; one past the last for never."""
        tables = []
        for index, starts in enumerate(self.groups):
            later = np.arange(1 << (self.accessory_count - 1 - index), dtype=np.int64) << (index + 1)
            masks = self.masks[self.levels[self.core_count + index].options][starts] & ~(1 << index)
            fits = (later[:, None] & masks) == masks
            tables.append(np.where(fits, later[:, None] & ~masks, 1 << self.accessory_count))
        return tables

    def chosen(self, choices: Index) -> tuple[Option, ...]:
        """The options of one configuration: for each level the option taken, or `nothing`."""
        return tuple(self.options[choice] for choice in choices if choice != self.nothing)


def _undominated(options: Sequence[tuple[Option, float]], balance: Sequence[float]) -> list[tuple[Option, float]]:
    """The options, each with its bonus, that no other for the same exercises beats in time and in all it adds.

    More volume counts as better only where it leaves the push/pull balance alone. Of a superset or block every round
    takes longer and adds more, so none of those beats another.
    """
    kept: list[tuple[Option, float]] = []
    for members, group in groupby(options, key=lambda pair: pair[0].members):
        if len(members) > 1:
            kept += group
            continue
        is_neutral = balance[members[0]] == 0
        rows = [(o.seconds, o.sets * o.quality, bonus, (o, bonus)) for o, bonus in group]
        for index, (seconds, effective, bonus, pair) in enumerate(rows):
            is_beaten = any(
                s <= seconds
                and b >= bonus
                and (e == effective or (is_neutral and e > effective))
                and (other < index or (s, b, e) != (seconds, bonus, effective))
                for other, (s, e, b, _) in enumerate(rows)
                if other != index
            )
            if not is_beaten:
                kept.append(pair)
    return kept
