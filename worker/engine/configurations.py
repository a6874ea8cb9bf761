"""All the ways to do one session that could still matter, found behind a bound.

A configuration of a session picks one option for every core lift and at most one for every accessory, within the time
there is. There may be millions, so they are built exercise by exercise and cut as soon as nothing they can grow into
reaches a threshold. What a partial configuration can still gain is bounded by pricing its time (a Lagrangian bound):
for each set of accessories not yet decided, the best of all packings when a second costs mu, for several mu.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.options import Option, accessory_options, core_lift_options
from worker.engine.reach import Index, Level, Levels, Reach

_MOST_CELLS = 250_000
"""Partial configurations times options looked at together: a bound on memory."""

_MOST_LOOKED_AT = 40_000_000
"""The same, looked at for one exercise: a bound on work that only sessions far beyond real ones reach."""

_FEWEST_ROWS = 200
_MOST_MEMBERS = 3


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
    """The options of one session, laid out for the search; without supersets and blocks where not `grouped`."""

    def __init__(
        self, session: Session, objective: WeekObjective, policy: CompressionPolicy, *, grouped: bool = True
    ) -> None:
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
        for option in accessory_options(session, policy, grouped=grouped):
            first_in[option.members[0]].append(option)
        self.levels = Levels(
            core=[
                level(list(core_lift_options(session, position, policy)), None)
                for position, exercise in enumerate(session.exercises)
                if exercise.is_core_lift
            ],
            accessories=[level(first_in[position], index) for index, position in enumerate(accessories)],
        )

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
        self.reach = Reach(space.levels, self.values, capacity)

    def worth(self, threshold: float, room: Callable[[], int]) -> Configurations:
        """Configurations worth at least `threshold`, as many as can be found holding `room()` partial ones at a time.

        The room is asked for again and again, and may shrink. What had to be let go for want of it is worth at most
        `lost`.
        """
        space = self.space
        everything = (1 << space.accessory_count) - 1
        held = _Partial(
            parent=np.zeros(1, dtype=np.int64),
            choice=np.zeros(1, dtype=np.int64),
            value=np.array([self.base_value]),
            left=np.array([self.capacity], dtype=np.int64),
            free=np.array([everything], dtype=np.int64),
            reach=np.full(1, np.inf),
        )
        trail: list[tuple[Index, Index]] = []
        lost, nodes = -np.inf, 0
        for depth, level in enumerate(space.levels):
            step = max(1, _MOST_CELLS // len(level.seconds))
            parts: list[_Partial] = []
            for start in range(0, max(1, len(held.value)), step):
                part = self._extended(depth, level, held, slice(start, start + step))
                nodes += len(part.value)
                parts.append(part.rows(np.flatnonzero(part.reach >= threshold)))
                most = min(room(), max(_FEWEST_ROWS, _MOST_LOOKED_AT // len(level.seconds)))
                if sum(len(p.value) for p in parts) > most:
                    parts, worth = _best(parts, most)
                    lost = max(lost, worth)
            held = _joined(parts)
            trail.append((held.parent, held.choice))
        return space.assemble(trail, lost, nodes)

    def _extended(self, depth: int, level: Level, held: "_Partial", part: slice) -> "_Partial":
        """Some of the partial configurations held, each taken a level on in every way there is."""
        left, free = held.left[part], held.free[part]
        fits = level.seconds <= left[:, None] - self.space.levels.reserved_seconds[depth]
        if level.accessory is not None:
            fits &= (free[:, None] & level.masks) == level.masks
        row, option = np.nonzero(fits)
        value, left_after = held.value[part][row] + self.values[depth][option], left[row] - level.seconds[option]
        free_after, parent = free[row] & ~level.masks[option], row + part.start
        if level.accessory is not None:
            parent = np.concatenate([np.arange(part.start, part.start + len(left)), parent])
            option = np.concatenate([np.full(len(left), -1), option])
            value = np.concatenate([held.value[part], value])
            left_after = np.concatenate([left, left_after])
            free_after = np.concatenate([free, free_after]) & ~(1 << level.accessory)
        reach = value + self.reach.gain(depth + 1, free_after, left_after)
        return _Partial(parent, option, value, left_after, free_after, reach)


@dataclass(frozen=True)
class _Partial:
    """Partial configurations, decided up to a level, row by row."""

    parent: Index
    """Row of the level before."""
    choice: Index
    """Option taken at this level, -1 for none."""
    value: Vector
    left: Index
    """Seconds left."""
    free: Index
    """Accessories neither used nor passed over, as bits."""
    reach: Vector
    """What they can be worth at most, once complete."""

    def rows(self, keep: NDArray[np.intp]) -> "_Partial":
        return _Partial(*(getattr(self, column.name)[keep] for column in fields(self)))


def _joined(parts: Sequence[_Partial]) -> _Partial:
    if len(parts) == 1:
        return parts[0]
    return _Partial(*(np.concatenate([getattr(part, c.name) for part in parts]) for c in fields(_Partial)))


def _best(parts: Sequence[_Partial], most: int) -> tuple[list[_Partial], float]:
    """The `most` that can be worth the most, in their order, and what the best of the others can be worth."""
    joined = _joined(parts)
    order = np.argsort(-joined.reach, kind="stable")
    return [joined.rows(np.sort(order[:most]))], float(joined.reach[order[most]])


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
