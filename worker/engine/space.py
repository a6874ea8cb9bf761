"""The options of one session, laid out as arrays for the search."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from worker.engine.keeping import MOST_TOGETHER, Keeping
from worker.engine.native.session import NativeSpace
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.options import Option, Options, earlier_twins, moved

Index = NDArray[np.int64]

_UNIT, _QUALITY, _BONUS = 2 * 3**14, 3**20, 3**30
"""Whole parts that one is counted in for prints; with few factors of two, which multiplying modulo 2^64 would lose."""

_PRINT = 0x9E3779B97F4A7C15
"""Its powers are the columns' weights in a print: any odd number without a pattern."""


@dataclass(frozen=True, slots=True)
class Level:
    """The options that decide one exercise: for an accessory, those in which it is the first member."""

    start: int
    """Where they begin among the session's options."""
    stop: int
    """Where they end, exclusive."""
    accessory: int | None
    """Bit of the accessory decided here; none where no option of another level could take it: a solo level."""
    is_required: bool
    """Whether one of them must be taken: a core lift, or what the athlete keeps; an accessory may be in a group."""
    twins: int
    """Bits of the accessory decided here and of those alike that come later."""
    reserved_seconds: int
    """What later levels without a bit of which something must be taken take at least."""

    @property
    def options(self) -> slice:
        """Where they stand among the session's."""
        return slice(self.start, self.stop)


class SessionSpace:
    """What may be done in a session within `capacity` units of time, without groups of ours where not `grouped`.

    Seconds in what follows are units of the clock.
    """

    def __init__(self, offered: Options, objective: WeekObjective, capacity: int, *, grouped: bool = True) -> None:
        self.session = session = offered.session
        self.is_whole = grouped
        core = [unit for unit in offered.units if offered.is_core(unit)]
        required = {unit[0] for unit in offered.units if offered.is_required(unit)}
        by_first = {unit[0]: list(offered.of_core(unit)) for unit in core}
        most = capacity - sum(_least(by_first[unit[0]]) for unit in core if unit[0] in required)
        twins = earlier_twins(session, offered.likeness)
        self._alike = list({(*before, p)[0]: (*before, p) for p, before in enumerate(twins) if before}.values())
        others = [unit for unit in offered.units if unit not in core]
        found = {unit[0]: list(offered.of_accessory(unit, most)) for unit in others}
        alone = [unit[0] for unit in others if len(unit) == 1]
        able = alone if grouped else sorted(required.intersection(alone))
        groups = list(offered.grouped(able, most, twins if self._alike else None))
        meeting = {member for option in groups for member in option.members}.union(*self._alike)
        by_first |= {first: options for first, options in found.items() if options and first not in meeting}
        solo = len(by_first)
        by_first |= {first: options for first, options in found.items() if options and first in meeting}
        for option in groups:
            by_first[option.members[0]].append(option)
        accessories = list(by_first)[solo:]
        least = [_least(by_first[first]) if first in required else 0 for first in list(by_first)[:solo]]
        bits, until, onwards = np.zeros((3, len(session.exercises) + 1), dtype=np.int64)
        bits[accessories] = until[accessories] = onwards[accessories] = 1 << np.arange(len(accessories))
        for position, twin in ((p, twin) for p in accessories for twin in twins[p]):
            until[position] |= bits[twin]
            onwards[twin] |= bits[position]

        balance = [float(objective.unit(exercise)[-2]) for exercise in session.exercises]
        kept: list[tuple[Option, float]] = []
        levels: list[Level] = []
        for index, (position, options) in enumerate(by_first.items()):
            start = len(kept)
            kept += _undominated([(option, objective.bonus(option)) for option in options], balance)
            bit = index - solo if index >= solo else None
            reserved = sum(least[index + 1 :])
            levels.append(Level(start, len(kept), bit, position in required, int(onwards[position]), reserved))
        self.levels = tuple(levels)
        self.solo_count, self.accessory_count = solo, len(accessories)
        """Levels without a bit, which come first, and levels with one."""
        self.reserve = Reserve(offered, accessories) if required.intersection(accessories) else None
        """What of the accessories must be done, where anything must."""
        self._lay_out(kept, objective, bits, until)

    def _lay_out(
        self, kept: Sequence[tuple[Option, float]], objective: WeekObjective, bits: Index, until: Index
    ) -> None:
        """The options as arrays, a row each."""
        self.options = tuple([option for option, _ in kept])
        self.seconds: Index = np.array([option.weight for option in self.options], dtype=np.int64)
        # Of every option its members one after the other, with what is counted of each.
        members: Index = np.array([member for option in self.options for member in option.members], dtype=np.int64)
        sets: Index = np.array([count for option in self.options for count in option.sets], dtype=np.int64)
        quality: Vector = np.array([worth for option in self.options for worth in option.quality], dtype=np.float64)
        sizes = [len(option.members) for option in self.options]
        starts: Index = np.cumsum([0, *sizes])[:-1]
        self.masks: Index = np.bitwise_or.reduceat(bits[members], starts)
        """The accessories each option uses, as bits."""
        self.needs: Index = np.bitwise_or.reduceat(until[members], starts)
        """These and the accessories alike before them: an option is taken where of these its own are what is free."""
        self.base = objective.session_total(self.session, ())
        """What the session adds with everything dropped, shape (M + 2,)."""
        bonuses = np.array([bonus for _, bonus in kept], dtype=np.float64)
        per_set = np.array([objective.unit(exercise) for exercise in self.session.exercises])
        self.vectors: Matrix = np.zeros((len(self.options) + 1, objective.size))
        """What each option adds over having dropped its exercises, and last nothing, shape (options + 1, M + 2)."""
        self.vectors[:-1] = np.add.reduceat(per_set[members] * (sets * quality)[:, None], starts, axis=0)
        self.vectors[:-1, -1] = bonuses
        self.prints: Index = np.zeros(len(self.options) + 1, dtype=np.int64)
        """The same as one number: contributions that add up to the same have equal sums of prints, shape as above."""
        factors = _print_factors(objective.size)
        unit_prints = _whole(per_set, _UNIT) @ factors
        self.prints[:-1] = np.add.reduceat(unit_prints[members] * (sets * _whole(quality, _QUALITY)), starts)
        self.prints[:-1] += _whole(bonuses, _BONUS) * factors[-1:]

    @property
    def nothing(self) -> int:
        """The choice of no option."""
        return len(self.options)

    @cached_property
    def native(self) -> NativeSpace:
        """The library's copy."""
        return NativeSpace(self)

    def chosen(self, choices: Index) -> tuple[Option, ...]:
        """The options of one configuration: for each level the option taken, or `nothing`.

        Which of the exercises alike does what is all one to the week, so the earlier ones keep more.
        """
        options = [self.options[choice] for choice in choices.tolist() if choice != self.nothing]
        done = {member: option for option in options for member in option.members}
        places: dict[int, int] = {}
        for alike in self._alike:
            by_kept = sorted(alike, key=lambda p: (-done[p].sets[0], -done[p].weight) if p in done else (0, 0))
            places.update(zip(by_kept, alike, strict=True))
        return tuple(moved(option, places) for option in options)


class Reserve:
    """The least time that accessories take which must be done."""

    def __init__(self, offered: Options, accessories: Sequence[int]) -> None:
        keeping = Keeping(offered)
        bits = {position: accessories.index(position) for position in keeping.positions if position in accessories}
        self.together = [bits.get(position, -1) for position in keeping.positions[:MOST_TOGETHER]]
        """The bit of each that may be done with others; -1 for one that no other option could take."""
        self.weights: Index = np.array(keeping.weights, dtype=np.int64)
        """What each set of these takes at least, a bit each; shape (2 to the power of their number,)."""
        self.apart = [bits[position] for position in keeping.positions[MOST_TOGETHER:] if position in bits]
        self.apart_weights = [
            keeping.alone[position].weight for position in keeping.positions[MOST_TOGETHER:] if position in bits
        ]
        """What further ones take, each with its bit, done one by one."""


def _least(options: Sequence[Option]) -> int:
    return min(option.weight for option in options)


def _whole(values: Matrix, unit: int) -> Index:
    return np.rint(values * unit).astype(np.int64)


@cache
def _print_factors(size: int) -> Index:
    return np.array([pow(_PRINT, column + 1, 1 << 64) for column in range(size)], dtype=np.uint64).astype(np.int64)


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
        rows = [(o.weight, o.sets[0] * o.quality[0], bonus, (o, bonus)) for o, bonus in group]
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
