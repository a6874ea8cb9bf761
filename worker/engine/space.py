"""The options of one session, laid out as arrays for the search.

A `Layout` has all of them, whatever time there is; a `SessionSpace` is what of it fits into some time. Seconds are
units of the session's clock.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from worker.engine.keeping import MOST_TOGETHER, Keeping
from worker.engine.likeness import earlier_twins
from worker.engine.native.session import NativeSpace
from worker.engine.objective import Matrix, Vector, WeekObjective
from worker.engine.option import Option, moved
from worker.engine.options import Options

Index = NDArray[np.int64]

_UNIT, _QUALITY, _BONUS = 2 * 3**14, 3**20, 3**30
"""Whole parts that one is counted in for prints; with few factors of two, which multiplying modulo 2^64 would lose."""

_PRINT = 0x9E3779B97F4A7C15
"""Its powers are the columns' weights in a print: any odd number without a pattern."""

_ALWAYS, _NEVER = -sys.maxsize, sys.maxsize
"""Less time than there ever is, and more."""


class Layout:
    """What may be done in a session, whatever time there is, without groups of ours where not `grouped`.

    A level decides one unit: an exercise, or a coach's group. Levels with a core lift come first, then the others in
    programmed order. An option is a row; the rows of a level stand together, those of a group with its first member.
    """

    def __init__(self, offered: Options, objective: WeekObjective, *, grouped: bool = True) -> None:
        self.session, self.is_whole = offered.session, grouped
        core = [unit for unit in offered.units if offered.is_core(unit)]
        units = [*core, *(unit for unit in offered.units if unit not in core)]
        self.places = [unit[0] for unit in units]
        """For each level the position of its first exercise."""
        self.is_required = [offered.is_required(unit) for unit in units]
        """For each level whether one of its options must be taken."""
        self.keeping = Keeping(offered) if offered.ahead.kept else None
        level_of = {position: level for level, unit in enumerate(units) for position in unit}
        twins = earlier_twins(self.session, offered.likeness)
        self.alike = list({(*before, p)[0]: (*before, p) for p, before in enumerate(twins) if before}.values())
        """The positions of exercises that are alike."""
        ways = [list(offered.ways(unit)) for unit in units]
        self.least = [min(option.weight for option in options) for options in ways]
        """What the shortest option of each level takes."""
        self.least_core = sum(self.least[level] for level in range(len(core)) if self.is_required[level])
        """What the core lifts take at least."""
        self.met = [_NEVER] * len(units)
        """For each level the time from which options of others take its exercise, or what is like it, too."""
        for level in (level_of[p] for kind in self.alike for p in kind if p in level_of):
            self.met[level] = _ALWAYS if level >= len(core) else _NEVER
        able = [unit[0] for level, unit in enumerate(units) if level >= len(core) and len(unit) == 1]
        if not grouped:
            able = [position for position in able if self.is_required[level_of[position]]]
        for option in offered.grouped(able, twins if self.alike else None):
            ways[level_of[option.members[0]]].append(option)
            for member in option.members:
                self.met[level_of[member]] = min(self.met[level_of[member]], option.weight)
        self._lay_out(ways, objective)
        self._bound(len(core))
        self._relate(level_of, twins)

    def _lay_out(self, ways: Sequence[Sequence[Option]], objective: WeekObjective) -> None:
        """The options that no other beats as arrays, a row each, and last nothing."""
        every = [option for options in ways for option in options]
        sizes = [len(option.members) for option in every]
        starts = list(accumulate(sizes[:-1], initial=0))
        # Of every option its members one after the other, with what is counted of each.
        members: Index = np.array([member for option in every for member in option.members], dtype=np.int64)
        counts: Index = np.array([count for option in every for count in option.sets], dtype=np.int64)
        worths: Vector = np.array([worth for option in every for worth in option.quality], dtype=np.float64)
        seconds: Index = np.array([*(option.weight for option in every), 0], dtype=np.int64)
        unchanged: Index = np.array([option.unchanged for option in every], dtype=np.int64)
        bonuses: Vector = objective.change_cost * unchanged + objective.strength_share * np.array(
            [option.strength for option in every]
        )
        per_set = np.array([objective.unit(exercise) for exercise in self.session.exercises])
        effective = counts * worths
        vectors = np.zeros((len(every) + 1, objective.size))
        vectors[:-1] = np.add.reduceat(per_set[members] * effective[:, None], starts, axis=0)
        vectors[:-1, -1] = bonuses
        prints = np.zeros(len(every) + 1, dtype=np.int64)
        factors = _print_factors(objective.size)
        unit_prints = _whole(per_set, _UNIT) @ factors
        prints[:-1] = np.add.reduceat(unit_prints[members] * (counts * _whole(worths, _QUALITY)), starts)
        prints[:-1] += _whole(bonuses, _BONUS) * factors[-1:]

        alone = np.flatnonzero(np.array(sizes) == 1)
        done, worth = members[starts][alone], effective[starts][alone]
        is_beaten = np.zeros(len(every) + 1, dtype=np.bool_)
        is_beaten[alone] = _beaten(done, seconds[alone], worth, bonuses[alone], per_set[done, -2] == 0)
        rows = np.flatnonzero(~is_beaten)
        self.options = tuple([every[row] for row in rows[:-1].tolist()])
        self.seconds, self.vectors, self.prints = seconds[rows], vectors[rows], prints[rows]
        """What each row takes and what it adds over having dropped its exercises, also as one number."""
        self.base = objective.session_total(self.session, ())
        """What the session adds with everything dropped, shape (M + 2,)."""
        self.level = np.repeat(np.arange(len(ways)), list(map(len, ways)))[rows[:-1]]
        self._firsts = np.searchsorted(self.level, np.arange(len(ways) + 1)).tolist()
        places = np.arange(len(rows))
        self.blocks = [places[start:stop] for start, stop in zip(self._firsts, [*self._firsts[1:], None], strict=True)]
        """The rows of each level, and last nothing's."""

    def _bound(self, core: int) -> None:
        """From how much time on each row is an option, and each level has any."""
        limits, firsts = self.seconds.tolist(), self._firsts
        limits[-1] = _ALWAYS
        limits[: firsts[core]] = [_ALWAYS] * firsts[core]
        self.present = [_ALWAYS] * core
        for level in range(core, len(self.least)):
            # An exercise that a group takes has an option of its own, though it may be too long.
            least = min(self.least[level], self.met[level])
            limits[limits.index(self.least[level], firsts[level])] = least
            self.present.append(least)
        self.limits: Index = np.array(limits, dtype=np.int64)

    def _relate(self, level_of: Mapping[int, int], twins: Sequence[Sequence[int]]) -> None:
        """Which levels' exercises each row takes, and which it needs free, as rows of 0 and 1."""
        uses, needs = np.zeros((2, len(self.session.exercises), len(self.places)), dtype=np.int64)
        for position, level in level_of.items():
            uses[position, level] = 1
            needs[position, [level, *(level_of[twin] for twin in twins[position] if twin in level_of)]] = 1
        members = [member for option in self.options for member in option.members]
        starts = list(accumulate([len(option.members) for option in self.options[:-1]], initial=0))
        self.uses, self.needs = (np.bitwise_or.reduceat(of[members], starts) for of in (uses, needs))
        self.later = needs[self.places].T
        """For each level itself and those of exercises alike that come later."""


class SessionSpace:
    """What may be done in a session within `capacity` units of time."""

    def __init__(self, layout: Layout, capacity: int) -> None:
        self.layout, self.session, self.is_whole = layout, layout.session, layout.is_whole
        most = capacity - layout.least_core
        levels = range(len(layout.places))
        solo = [level for level in levels if layout.present[level] <= most < layout.met[level]]
        accessories = [level for level in levels if layout.met[level] <= most]
        self.solo_count = len(solo)
        """Levels without a bit, which come first."""
        order = solo + accessories
        rows = np.concatenate([layout.blocks[level] for level in (*order, -1)])
        rows = rows[layout.limits[rows] <= most]
        self.options = tuple([layout.options[row] for row in rows[:-1].tolist()])
        self.vectors: Matrix = layout.vectors[rows]
        """What each option adds over having dropped its exercises, and last nothing, shape (options + 1, M + 2)."""
        self.prints: Index = layout.prints[rows]
        """The same as one number: contributions that add up to the same have equal sums of prints, shape as above."""
        self.base = layout.base
        """What the session adds with everything dropped, shape (M + 2,)."""
        rows = rows[:-1]
        self.seconds: Index = layout.seconds[rows]
        bits = np.zeros(len(levels), dtype=np.int64)
        bits[accessories] = 1 << np.arange(len(accessories))
        self.masks: Index = layout.uses[rows] @ bits
        """The accessories each option uses, as bits."""
        self.needs: Index = layout.needs[rows] @ bits
        """These and the accessories alike before them: an option is taken where of these its own are what is free."""
        self.starts = np.zeros(len(order) + 1, dtype=np.int64)
        """Where the options of each level begin, and last where they end, shape (levels + 1,)."""
        np.cumsum(np.bincount(layout.level[rows], minlength=len(levels))[order], out=self.starts[1:])
        self.twins: Index = (layout.later @ bits)[order]
        """For each level the bits of its accessory and of those alike that come later, shape (levels,)."""
        self.required = np.array([layout.is_required[level] for level in order], dtype=np.int64)
        """1 where one of a level's options must be taken: of an accessory that may be one of another level."""
        least = [layout.least[level] if layout.is_required[level] else 0 for level in solo]
        self.reserved = np.zeros(len(order), dtype=np.int64)
        """What later levels without a bit of which something must be taken take at least, shape (levels,)."""
        self.reserved[: len(solo)] = sum(least) - np.cumsum(least, dtype=np.int64)
        places = [layout.places[level] for level in accessories]
        is_reserved = layout.keeping and any(layout.is_required[level] for level in accessories)
        self.reserve = Reserve(layout.keeping, places) if layout.keeping and is_reserved else None
        """What of the accessories must be done, where anything must."""

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
        for alike in self.layout.alike:
            by_kept = sorted(alike, key=lambda p: (-done[p].sets[0], -done[p].weight) if p in done else (0, 0))
            places.update(zip(by_kept, alike, strict=True))
        return tuple(moved(option, places) for option in options)


class Reserve:
    """The least time that accessories take which must be done."""

    def __init__(self, keeping: Keeping, accessories: Sequence[int]) -> None:
        bits = {position: bit for bit, position in enumerate(accessories)}
        together, apart = keeping.positions[:MOST_TOGETHER], keeping.positions[MOST_TOGETHER:]
        apart = tuple(position for position in apart if position in bits)
        self.bits: Index = np.array([bits.get(position, -1) for position in together], dtype=np.int64)
        """The bit of each that may be done together with others; -1 where it is none of these accessories."""
        self.together: Index = np.array(keeping.weights, dtype=np.int64)
        """What any of these take at least, shape (2 ** bits,)."""
        self.apart_bits: Index = np.array([bits[position] for position in apart], dtype=np.int64)
        self.apart_seconds: Index = np.array([keeping.alone[position].weight for position in apart], dtype=np.int64)
        """Further ones, counted one by one."""


def _whole(values: Matrix, unit: int) -> Index:
    return np.rint(values * unit).astype(np.int64)


@cache
def _print_factors(size: int) -> Index:
    return np.array([pow(_PRINT, column + 1, 1 << 64) for column in range(size)], dtype=np.uint64).astype(np.int64)


def _beaten(
    exercises: Index, seconds: Index, effective: Vector, bonuses: Vector, is_neutral: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which of these options, each of one exercise, another beats in time and in all it adds; of equals the later ones.

    More volume counts as better only where it leaves the push/pull balance alone. Of a superset or block every round
    takes longer and adds more, so none of those beats another.
    """
    order = np.arange(len(seconds))
    same = (exercises == exercises[:, None]) & (seconds <= seconds[:, None]) & (bonuses >= bonuses[:, None])
    more, even = effective > effective[:, None], effective == effective[:, None]
    is_equal = even & (seconds == seconds[:, None]) & (bonuses == bonuses[:, None])
    beats = same & (even | (more & is_neutral)) & ~(is_equal & (order >= order[:, None]))
    beaten: NDArray[np.bool_] = beats.any(axis=1)
    return beaten
