"""Core lifts only: what a session becomes when even its core lifts at their minimum do not fit."""

import math
from collections.abc import Sequence

from worker.engine.options import Option, Options, fewest_warm_ups


def most_core(offered: Options, lifts: Sequence[int], capacity: int) -> tuple[Option, ...] | None:
    """The most strength these core lifts can keep in `capacity`; none where one set of each is too long.

    Maximises the sum of k/(k+1) over 1 to `core_minimum_sets` sets a lift, with the rest capped for all lifts at one
    of two caps; ties go to the longer rest, then to more sets of the earlier lifts.
    """
    policy = offered.policy
    best: tuple[int, tuple[Option, ...]] | None = None
    for rest_cap in (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds):
        found = _most_strength([_ladder(offered, lift, rest_cap) for lift in lifts], capacity)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return None if best is None else best[1]


def least_core(offered: Options, lifts: Sequence[int], sets: int) -> tuple[Option, ...]:
    """Each of these core lifts at `sets` sets, or all it has if that is fewer, with the rest capped."""
    ladders = [_ladder(offered, lift, offered.policy.core_rest_cap_seconds) for lift in lifts]
    return tuple(ladder[min(sets, len(ladder)) - 1] for ladder in ladders)


def _ladder(offered: Options, position: int, rest_cap: int) -> list[Option]:
    """The options of a core lift alone of 1, 2, ... protected sets."""
    lift = offered.session.exercises[position]
    fewest = fewest_warm_ups(lift, offered.policy)
    protected = min(offered.policy.core_minimum_sets, lift.working)
    return [offered.alone(position, sets, fewest, rest_cap) for sets in range(1, protected + 1)]


def _most_strength(ladders: Sequence[Sequence[Option]], capacity: int) -> tuple[int, tuple[Option, ...]] | None:
    """A knapsack over whole units of strength, so that sums compare exactly."""
    tallest = max(map(len, ladders))
    unit = math.lcm(*range(2, tallest + 2))
    worth = [unit * sets // (sets + 1) for sets in range(tallest + 1)]
    least_weight: list[dict[int, int]] = [{0: 0}]
    for ladder in reversed(ladders):
        weights: dict[int, int] = {}
        for sets, option in enumerate(ladder, start=1):
            for strength, used in least_weight[-1].items():
                total = strength + worth[sets]
                weights[total] = min(used + option.weight, weights.get(total, capacity + 1))
        least_weight.append({strength: used for strength, used in weights.items() if used <= capacity})
    least_weight.reverse()
    if not least_weight[0]:
        return None
    strength = most = max(least_weight[0])
    chosen = []
    for ladder, later in zip(ladders, least_weight[1:], strict=True):
        sets, option = next(
            (sets, option)
            for sets, option in reversed(list(enumerate(ladder, start=1)))
            if later.get(strength - worth[sets], capacity + 1) + option.weight <= capacity
        )
        chosen.append(option)
        strength -= worth[sets]
        capacity -= option.weight
    return most, tuple(chosen)
