"""All the ways to do one session that could still matter, found behind a bound.

A configuration of a session picks one option for every core lift and at most one for every accessory, within the time
there is. There may be millions, so they are built exercise by exercise and cut as soon as nothing they can grow into
reaches a threshold. What a partial configuration can still gain is bounded by pricing its time (a Lagrangian bound):
for each set of accessories not yet decided, the best of all packings when a second costs mu, for several mu.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.options import Option, accessory_options, core_lift_options

Index = NDArray[np.int64]

_SECOND_PRICES = 8
_TIME_STEPS = 64
_MOST_MEMBERS = 3


@dataclass(frozen=True)
class Level:
    """The options that decide one exercise: for an accessory, those in which it is the first member."""

    options: tuple[Option, ...]
    masks: Index
    """The accessories each option uses, as bits."""
    seconds: Index
    vectors: Matrix
    accessory: int | None
    """Bit of the accessory decided here; none for a core lift."""
    group_starts: Index
    """Where in `options` each set of members begins."""


@dataclass(frozen=True)
class Configurations:
    """Configurations of one session, row by row."""

    choices: Index
    """For each level the option taken, -1 for none, shape (N, levels)."""
    vectors: Matrix
    """What each adds to the week, shape (N, M + 2)."""
    lost: float = -np.inf
    """No configuration that was cut for want of room is worth more than this at the prices asked about."""
    nodes: int = 0

    def __len__(self) -> int:
        return len(self.choices)

    def rows(self, keep: NDArray[np.intp]) -> "Configurations":
        """Those in the given rows."""
        return Configurations(self.choices[keep], self.vectors[keep])

    def joined(self, other: "Configurations") -> "Configurations":
        """Both together; a configuration may then stand there twice."""
        return Configurations(np.vstack([self.choices, other.choices]), np.vstack([self.vectors, other.vectors]))

    def best(self, prices: Vector) -> float:
        """The highest price of any; minus infinity where there is none."""
        return float((self.vectors @ prices).max(initial=-np.inf))


class SessionSpace:
    """The options of one session, laid out for the search."""

    def __init__(self, session: Session, objective: WeekObjective, policy: CompressionPolicy) -> None:
        self.base = objective.session_total(session, ())
        units = np.array([*map(objective.unit, session.exercises), np.zeros(objective.size)])
        nobody = len(session.exercises)
        accessories = [position for position, exercise in enumerate(session.exercises) if not exercise.is_core_lift]
        bit = {position: 1 << index for index, position in enumerate(accessories)}
        self.accessory_count = len(accessories)

        def level(options: Sequence[Option], accessory: int | None) -> Level:
            bonuses = [objective.bonus(session, option) for option in options]
            kept = _undominated(options, bonuses, units[:, -2])
            options = [options[index] for index in kept]
            masks = [sum(bit.get(member, 0) for member in option.members) for option in options]
            members = np.array([(*option.members, nobody, nobody)[:_MOST_MEMBERS] for option in options])
            vectors = units[members].sum(axis=1)
            vectors *= np.array([option.sets * option.quality for option in options])[:, None]
            vectors[:, -1] = [bonuses[index] for index in kept]
            starts = [index for index, mask in enumerate(masks) if index == 0 or mask != masks[index - 1]]
            return Level(
                options=tuple(options),
                masks=np.array(masks, dtype=np.int64),
                seconds=np.array([option.seconds for option in options], dtype=np.int64),
                vectors=vectors,
                accessory=accessory,
                group_starts=np.array(starts, dtype=np.int64),
            )

        first_in: dict[int, list[Option]] = {position: [] for position in accessories}
        for option in accessory_options(session, policy):
            first_in[option.members[0]].append(option)
        self.core_levels = [
            level(list(core_lift_options(session, position, policy)), None)
            for position, exercise in enumerate(session.exercises)
            if exercise.is_core_lift
        ]
        self.accessory_levels = [level(first_in[position], index) for index, position in enumerate(accessories)]
        self.levels = [*self.core_levels, *self.accessory_levels]
        least = [int(level.seconds.min()) for level in self.core_levels]
        self.reserved_seconds = [sum(least[depth + 1 :]) for depth in range(len(self.levels))]
        """For each level, what the core lifts still to come take at least."""

    @cached_property
    def remainders(self) -> list[Index]:
        """For each accessory: of each set of later ones, what a group leaves; one past the last for never."""
        tables = []
        for index, level in enumerate(self.accessory_levels):
            later = np.arange(1 << (self.accessory_count - 1 - index), dtype=np.int64) << (index + 1)
            groups = level.masks[level.group_starts] & ~(1 << index)
            fits = (later[:, None] & groups) == groups
            tables.append(np.where(fits, later[:, None] & ~groups, 1 << self.accessory_count))
        return tables

    def at(self, prices: Vector, capacity: int) -> "PricedSession":
        """The session with its options priced, and `capacity` seconds to spend."""
        return PricedSession(self, prices, capacity)

    def assemble(self, trail: Sequence[tuple[Index, Index]], lost: float, nodes: int) -> Configurations:
        """Configurations from the steps that built them: for each level the rows extended and the options taken."""
        count = len(trail[-1][0]) if trail else 1
        choices = np.empty((count, len(trail)), dtype=np.int64)
        row = np.arange(count)
        for depth in range(len(trail) - 1, -1, -1):
            parent, choice = trail[depth]
            choices[:, depth] = choice[row]
            row = parent[row]
        vectors = np.repeat(self.base[None], count, axis=0)
        for level, choice in zip(self.levels, choices.T, strict=True):
            vectors += np.vstack([level.vectors, np.zeros(len(self.base))])[choice]
        return Configurations(choices, vectors, lost, nodes)

    def options(self, choices: Index) -> tuple[Option, ...]:
        """The options of one row of `choices`."""
        return tuple(level.options[c] for level, c in zip(self.levels, choices, strict=True) if c >= 0)


class PricedSession:
    """One session at given prices and seconds: what each option is worth, and what time can still buy."""

    def __init__(self, space: SessionSpace, prices: Vector, capacity: int) -> None:
        self.space, self.capacity = space, capacity
        self.base_value = float(space.base @ prices)
        self.values = [level.vectors @ prices for level in space.levels]
        self.step = -(-(capacity + 1) // _TIME_STEPS)
        self.core_gain, self.accessory_gain = self._gains()

    def worth(self, threshold: float, limit: int) -> Configurations:
        """Configurations worth at least `threshold`, as many as can be found holding `limit` partial ones at a time.

        What had to be let go for the limit is worth at most `lost`.
        """
        space = self.space
        value = np.array([self.base_value])
        left = np.array([self.capacity], dtype=np.int64)
        free = np.array([(1 << space.accessory_count) - 1], dtype=np.int64)
        trail: list[tuple[Index, Index]] = []
        lost, nodes = -np.inf, 0
        for depth, level in enumerate(space.levels):
            parent, choice = _extensions(level, left, free, space.reserved_seconds[depth])
            takes = choice >= 0
            taken = choice[takes]
            value, left, free = value[parent], left[parent], free[parent]
            value[takes] += self.values[depth][taken]
            left[takes] -= level.seconds[taken]
            free[takes] &= ~level.masks[taken]
            if level.accessory is not None:
                free &= ~(1 << level.accessory)
            reach = value + self._gain(depth + 1, free, left)
            keep = np.flatnonzero(reach >= threshold)
            nodes += len(parent)
            if len(keep) > limit:
                order = np.argsort(-reach[keep], kind="stable")
                lost = max(lost, float(reach[keep[order[limit]]]))
                keep = np.sort(keep[order[:limit]])
            trail.append((parent[keep], choice[keep]))
            value, left, free = value[keep], left[keep], free[keep]
        return space.assemble(trail, lost, nodes)

    def _gain(self, depth: int, free: Index, left: Index) -> Vector:
        """What the levels from `depth` on can add at most, for accessories still free and seconds left."""
        steps = left // self.step
        if depth < len(self.core_gain):
            return self.core_gain[depth][steps]
        return self.accessory_gain[free, steps]

    def _gains(self) -> tuple[list[Vector], Matrix]:
        space, core_count = self.space, len(self.space.core_levels)
        second_prices = self._second_prices()
        reduced = [
            values[:, None] - second_prices * level.seconds[:, None]
            for level, values in zip(space.levels, self.values, strict=True)
        ]
        time_worth = np.minimum(np.arange(1, _TIME_STEPS + 1) * self.step - 1, self.capacity)[:, None] * second_prices
        never = 1 << space.accessory_count
        packed = np.zeros((never + 1, len(second_prices)))
        packed[never] = -np.inf
        for index in range(space.accessory_count - 1, -1, -1):
            groups = np.maximum.reduceat(
                reduced[core_count + index], space.accessory_levels[index].group_starts, axis=0
            )
            remainder = space.remainders[index]
            later = np.arange(len(remainder)) << (index + 1)
            packed[later | 1 << index] = np.maximum(packed[later], (packed[remainder] + groups).max(axis=1))
        accessory_gain = np.full((never, _TIME_STEPS), np.inf)
        for column in range(len(second_prices)):
            np.minimum(accessory_gain, packed[:never, column, None] + time_worth[:, column], out=accessory_gain)
        core_gain: list[Vector] = []
        later_worth = packed[never - 1]
        for priced in reversed(reduced[:core_count]):
            later_worth = later_worth + priced.max(axis=0)
            core_gain.insert(0, (later_worth + time_worth).min(axis=1))
        return core_gain, accessory_gain

    def _second_prices(self) -> Vector:
        """Prices of a second to bound with: what the options pay for theirs, from the least to the most."""
        rates = np.concatenate([v / lv.seconds for lv, v in zip(self.space.levels, self.values, strict=True)])
        rates = np.sort(rates[rates > 0])
        if not len(rates):
            return np.zeros(1)
        spread = np.linspace(0, len(rates) - 1, _SECOND_PRICES - 1).astype(np.int64)
        return np.append(rates[spread], 0.0)


def _extensions(level: Level, left: Index, free: Index, reserved_seconds: int) -> tuple[Index, Index]:
    """Every way to take one partial configuration a level on: its row, and the option taken or -1."""
    fits = level.seconds <= left[:, None] - reserved_seconds
    if level.accessory is None:
        row, choice = np.nonzero(fits)
        return row, choice
    fits &= (free[:, None] & level.masks) == level.masks
    row, choice = np.nonzero(fits)
    return np.concatenate([np.arange(len(left)), row]), np.concatenate([np.full(len(left), -1), choice])


def _undominated(options: Sequence[Option], bonuses: Sequence[float], balance: Vector) -> list[int]:
    """Positions of the options that no other option for the same exercises beats in time and in all it adds.

    More volume counts as better only where it leaves the push/pull balance alone. Of a superset or block every round
    takes longer and adds more, so none of those beats another.
    """

    kept = []
    for members, group in groupby(range(len(options)), key=lambda index: options[index].members):
        rivals = list(group)
        if len(members) > 1:
            kept += rivals
            continue
        neutral = balance[members[0]] == 0
        rows = [(options[i].seconds, options[i].sets * options[i].quality, bonuses[i], i) for i in rivals]
        for seconds, effective, bonus, index in rows:
            beaten = any(
                s <= seconds
                and b >= bonus
                and (e == effective or (neutral and e > effective))
                and ((s, -b, -e) != (seconds, -bonus, -effective) or i < index)
                for s, e, b, i in rows
                if i != index
            )
            if not beaten:
                kept.append(index)
    return kept
