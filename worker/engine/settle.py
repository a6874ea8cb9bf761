"""Sessions with nothing to choose: those that fit as they are, and those that cannot fit as they should."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from worker.domain.plan import Session
from worker.domain.policy import CoreLiftPolicy
from worker.engine.fallback import least_core, most_core
from worker.engine.keeping import least_kept, least_needed
from worker.engine.option import Option
from worker.engine.options import Options


@dataclass(frozen=True, slots=True)
class Settled:
    """A session decided before the week is optimised."""

    options: tuple[Option, ...]
    unchanged: bool = False
    """Done exactly as programmed, in programmed order."""
    fallback: int = 0
    """1 where core lifts keep fewer sets than are protected, 2 where some of them are postponed."""
    minimum_seconds: int | None = None
    """The shortest the session can be, where that is more than its budget."""


def settle(offered: Options, programme: Options, budget_seconds: int, *, in_scope: bool = True) -> Settled | None:
    """What the session must be; none where there is a choice, to be made with the week in view."""
    ahead, policy, time = offered.ahead, offered.policy, offered.clock
    written = programme.as_programmed()
    capacity = time.capacity(budget_seconds)
    if not ahead.session.exercises or not in_scope or (ahead.is_as_written and _weight(written) <= capacity):
        return Settled(written, unchanged=True)
    needed = least_needed(offered)
    if not needed:
        return _without_needs(offered, capacity)
    if _weight(needed) <= capacity:
        return None
    lifts = [position for position in ahead.core_lifts if ahead.protected((position,), policy)]
    if policy.core_lift_policy is CoreLiftPolicy.PROTECT or not lifts:
        return Settled(needed, minimum_seconds=time.seconds(_weight(needed)))
    return _fallback(offered, lifts, capacity)


def _without_needs(offered: Options, capacity: int) -> Settled | None:
    """A session of which nothing must be done."""
    session, time = offered.session, offered.clock
    if capacity < 0 and offered.ahead.begun is not None:
        return Settled((), minimum_seconds=time.seconds(0))
    shortest, is_any = sys.maxsize, False
    for unit in offered.units:
        for option in offered.ways(unit):
            is_any = True
            if option.weight < shortest and _trains(session, option):
                shortest = option.weight
                if shortest <= capacity:
                    return None
    if shortest == sys.maxsize:  # only drills, if anything: any capacity has room for what trains nobody
        shortest = 0
    if is_any and shortest <= capacity:
        return None
    is_empty = is_any and not any((offered.ahead.begun or {}).values())
    return Settled((), minimum_seconds=time.seconds(shortest) if is_empty else None)


def _fallback(offered: Options, lifts: list[int], capacity: int) -> Settled:
    """Core lifts with fewer sets than are protected, the last of them postponed, beside the least of what is kept.

    A lift that is begun or kept is not postponed; nor is the first one, unless another was done.
    """
    ahead = offered.ahead
    kept = least_kept(offered)
    fixed = [lift for lift in lifts if lift in ahead.kept or ahead.done(lift)]
    has_done = any(ahead.done(p) for p, exercise in enumerate(ahead.session.exercises) if exercise.is_core_lift)
    for first in range(len(lifts), -1 if fixed or has_done else 0, -1):
        chosen = [lift for place, lift in enumerate(lifts) if place < first or lift in fixed]
        reduced = most_core(offered, chosen, capacity - _weight(kept))
        if reduced is not None:
            return Settled((*reduced, *kept), fallback=1 if chosen == lifts else 2)
    chosen = fixed or ([] if has_done else lifts[:1])
    least = (*least_core(offered, chosen), *kept)
    return Settled(least, fallback=1 if chosen == lifts else 2, minimum_seconds=offered.clock.seconds(_weight(least)))


def _trains(session: Session, option: Option) -> bool:
    return not all(session.exercises[position].facts.drill for position in option.members)


def _weight(options: Sequence[Option]) -> int:
    return sum(option.weight for option in options)
