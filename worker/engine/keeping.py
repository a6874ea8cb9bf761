"""What the athlete keeps: the least time in which all of it is done, one by one or together."""

from collections.abc import Sequence

from worker.engine.option import Option
from worker.engine.options import Options

MOST_TOGETHER = 10
"""Of so many exercises kept in a session the quickest way together is found; further ones are counted alone."""


class Keeping:
    """The quickest way to do the exercises that must be done and stand in no group of the coach's."""

    def __init__(self, offered: Options) -> None:
        free = [p for (p, *more) in offered.units if p in offered.ahead.kept and not more and not offered.is_core((p,))]
        self.positions = tuple(free)
        self.alone = {position: _quickest(offered.ways((position,))) for position in free}
        self._together = free[:MOST_TOGETHER]
        quick: dict[tuple[int, ...], Option] = {}
        for option in offered.grouped(self._together):
            if option.members not in quick or option.weight < quick[option.members].weight:
                quick[option.members] = option
        self.groups = tuple(quick.values())
        self.weights, self._ways = self._table([*(self.alone[p] for p in self._together), *self.groups])

    def _table(self, options: Sequence[Option]) -> tuple[list[int], list[Option | None]]:
        """What the quickest way for each set of the exercises together takes, and an option that it begins with."""
        bits = {position: 1 << place for place, position in enumerate(self._together)}
        masks = [sum(bits[member] for member in option.members) for option in options]
        weights: list[int] = [0]
        ways: list[Option | None] = [None]
        for wanted in range(1, 1 << len(bits)):
            first = wanted & -wanted
            able = [
                (weights[wanted & ~m] + o.weight, i)
                for i, (o, m) in enumerate(zip(options, masks, strict=True))
                if m & first and m & wanted == m
            ]
            weight, index = min(able)
            weights.append(weight)
            ways.append(options[index])
        return weights, ways

    def quickest(self) -> tuple[Option, ...]:
        """The options of the quickest way to do them all."""
        bits = {position: 1 << place for place, position in enumerate(self._together)}
        left, chosen = len(self._ways) - 1, []
        while left:
            option = self._ways[left]
            assert option is not None
            chosen.append(option)
            left &= ~sum(bits[member] for member in option.members)
        return (*chosen, *(self.alone[position] for position in self.positions[MOST_TOGETHER:]))


def _quickest(options: Sequence[Option]) -> Option:
    return min(options, key=lambda option: option.weight)


def least_needed(offered: Options) -> tuple[Option, ...]:
    """The quickest way to do what must be done: the protected sets of the core lifts, and what the athlete keeps."""
    ways = [
        _quickest(offered.ways(unit))
        for unit in offered.units
        if offered.is_required(unit) and (offered.is_core(unit) or len(unit) > 1)
    ]
    return (*ways, *(Keeping(offered).quickest() if offered.ahead.kept else ()))


def least_kept(offered: Options) -> tuple[Option, ...]:
    """The quickest way to do what the athlete keeps beside core lifts, those apart from their groups."""
    exercises = offered.session.exercises
    ways: list[Option] = []
    for unit in offered.units:
        kept = offered.ahead.kept.intersection(unit)
        if kept and offered.is_core(unit):
            ways += (_quickest(list(offered.of_member(p))) for p in sorted(kept) if not exercises[p].is_core_lift)
        elif kept and len(unit) > 1:
            ways.append(_quickest(offered.ways(unit)))
    return (*ways, *Keeping(offered).quickest())
