"""Core lifts only: what a session becomes when even its core lifts at their minimum do not fit."""

import math
from collections.abc import Sequence
from typing import TypeAlias

from worker.engine.option import Option
from worker.engine.options import Options, fewest_warm_ups


def most_core(offered: Options, lifts: Sequence[int], capacity: int) -> tuple[Option, ...] | None:
    """The most strength these core lifts can keep in `capacity`; none where the least of each is too long.

    Maximises the sum of k/(k+1) over 1 to `core_minimum_sets` sets a lift, those done among them, with the rest capped
    for all lifts at one of two caps; ties go to the longer rest, then to more sets of the earlier lifts.
    """
    policy = offered.policy
    best: tuple[int, tuple[Option, ...]] | None = None
    for rest_cap in (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds):
        found = _most_strength([_ladder(offered, lift, rest_cap) for lift in lifts], capacity)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return None if best is None else best[1]


def least_core(offered: Options, lifts: Sequence[int]) -> tuple[Option, ...]:
    """One set of each of these core lifts, with the rest capped."""
    ladders = [_ladder(offered, lift, offered.policy.core_rest_cap_seconds) for lift in lifts]
    return tuple(option for (_, option), *_ in ladders if option is not None)


_Ladder: TypeAlias = Sequence[tuple[int, Option | None]]
"""Ways to do a core lift, the shortest first: its sets with those done, and what is still to do."""


def _ladder(offered: Options, position: int, rest_cap: int) -> _Ladder:
    """A core lift alone with 1, 2, ... protected sets, or as many as are done."""
    fewest = fewest_warm_ups(offered.session.exercises[position], offered.policy)
    done, protected = offered.ahead.done(position), offered.ahead.protected((position,), offered.policy)
    ahead = [(done + sets, offered.alone(position, sets, fewest, rest_cap)) for sets in range(1, protected + 1)]
    return [(done, None), *ahead] if done else ahead


def _most_strength(ladders: Sequence[_Ladder], capacity: int) -> tuple[int, tuple[Option, ...]] | None:
    """A knapsack over whole units of strength, so that sums compare exactly."""
    unit = math.lcm(*(sets + 1 for ladder in ladders for sets, _ in ladder))
    least_weight: list[dict[int, int]] = [{0: 0} if capacity >= 0 else {}]
    for ladder in reversed(ladders):
        weights: dict[int, int] = {}
        for sets, option in ladder:
            for strength, used in least_weight[-1].items():
                total = strength + unit * sets // (sets + 1)
                weights[total] = min(used + _weight(option), weights.get(total, capacity + 1))
        least_weight.append({strength: used for strength, used in weights.items() if used <= capacity})
    least_weight.reverse()
    if not least_weight[0]:
        return None
    strength = most = max(least_weight[0])
    chosen = []
    for ladder, later in zip(ladders, least_weight[1:], strict=True):
        sets, option = next(
            (sets, option)
            for sets, option in reversed(ladder)
            if later.get(strength - unit * sets // (sets + 1), capacity + 1) + _weight(option) <= capacity
        )
        chosen.append(option)
        strength -= unit * sets // (sets + 1)
        capacity -= _weight(option)
    return most, tuple(option for option in chosen if option is not None)


def _weight(option: Option | None) -> int:
    return 0 if option is None else option.weight
