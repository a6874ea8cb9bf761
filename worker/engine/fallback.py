"""Core lifts only: what a session becomes when even its core lifts at their minimum do not fit."""

import math
from collections.abc import Sequence

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.engine.options import Option, alone


def core_only(session: Session, capacity_seconds: int, policy: CompressionPolicy) -> tuple[Option, ...] | None:
    """The most strength the core lifts can keep in `capacity_seconds`; none where one set of each is too long.

    Maximises the sum of k/(k+1) over 1 to `core_minimum_sets` sets a lift, with the rest capped for all lifts at one
    of two caps; ties go to the longer rest, then to more sets of the earlier lifts.
    """
    best: tuple[int, tuple[Option, ...]] | None = None
    for rest_cap in (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds):
        found = _most_strength(_ladders(session, rest_cap, policy), capacity_seconds)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return None if best is None else best[1]


def least_core(session: Session, sets: int, policy: CompressionPolicy) -> tuple[Option, ...]:
    """Every core lift at `sets` sets, or all it has if that is fewer, with the rest capped."""
    return tuple(
        ladder[min(sets, len(ladder)) - 1] for ladder in _ladders(session, policy.core_rest_cap_seconds, policy)
    )


def _ladders(session: Session, rest_cap: int, policy: CompressionPolicy) -> list[list[Option]]:
    """For each core lift its options of 1, 2, ... protected sets."""
    return [
        [
            alone(lift, position, sets, min(lift.rest_seconds, rest_cap), 1.0, policy)
            for sets in range(1, min(policy.core_minimum_sets, len(lift.sets)) + 1)
        ]
        for position, lift in enumerate(session.exercises)
        if lift.is_core_lift
    ]


def _most_strength(ladders: Sequence[Sequence[Option]], capacity: int) -> tuple[int, tuple[Option, ...]] | None:
    """A knapsack over whole units of strength, so that sums compare exactly."""
    unit = math.lcm(*range(2, max(map(len, ladders)) + 2))
    worth = [unit * sets // (sets + 1) for sets in range(max(map(len, ladders)) + 1)]
    least_seconds: list[dict[int, int]] = [{0: 0}]
    for ladder in reversed(ladders):
        seconds: dict[int, int] = {}
        for option in ladder:
            for strength, used in least_seconds[-1].items():
                total = strength + worth[option.sets]
                seconds[total] = min(used + option.seconds, seconds.get(total, capacity + 1))
        least_seconds.append({strength: used for strength, used in seconds.items() if used <= capacity})
    least_seconds.reverse()
    if not least_seconds[0]:
        return None
    strength = most = max(least_seconds[0])
    chosen = []
    for ladder, later in zip(ladders, least_seconds[1:], strict=True):
        option = next(
            option
            for option in reversed(ladder)
            if later.get(strength - worth[option.sets], capacity + 1) + option.seconds <= capacity
        )
        chosen.append(option)
        strength -= worth[option.sets]
        capacity -= option.seconds
    return most, tuple(chosen)
