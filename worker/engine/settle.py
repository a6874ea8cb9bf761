"""Sessions with nothing to choose: those that fit as they are, and those that cannot fit as they should."""

from dataclasses import dataclass

from worker.domain.plan import Session
from worker.domain.policy import CoreLiftPolicy
from worker.engine.fallback import least_core, most_core
from worker.engine.options import Option, Options, units


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


def original_weight(offered: Options) -> int:
    """What the session as written takes, in units of the clock."""
    return _weight(offered.as_programmed())


def settle(offered: Options, budget_seconds: int) -> Settled | None:
    """What the session must be; none where there is a choice, to be made with the week in view."""
    session, policy, time = offered.session, offered.policy, offered.clock
    written = offered.as_programmed()
    capacity = time.capacity(budget_seconds)
    if not session.exercises or _weight(written) <= capacity:
        return Settled(written, unchanged=True)
    if not session.core_lifts:
        found = (o for unit in units(session) for o in offered.of_accessory(unit) if _trains(session, o))
        shortest = min((option.weight for option in found), default=0)
        return None if shortest <= capacity else Settled((), minimum_seconds=time.seconds(shortest))
    lifts = [position for position, exercise in enumerate(session.exercises) if exercise.is_core_lift]
    core = [unit for unit in units(session) if not set(unit).isdisjoint(lifts)]
    protected = tuple(min(offered.of_core(unit), key=lambda option: option.weight) for unit in core)
    if _weight(protected) <= capacity:
        return None
    if policy.core_lift_policy is CoreLiftPolicy.PROTECT:
        return Settled(protected, minimum_seconds=time.seconds(_weight(protected)))
    for first in range(len(lifts), 0, -1):
        reduced = most_core(offered, lifts[:first], capacity)
        if reduced is not None:
            return Settled(reduced, fallback=1 if first == len(lifts) else 2)
    least = least_core(offered, lifts[:1], 1)
    return Settled(least, fallback=1 if len(lifts) == 1 else 2, minimum_seconds=time.seconds(_weight(least)))


def _trains(session: Session, option: Option) -> bool:
    return not all(session.exercises[position].facts.drill for position in option.members)


def _weight(options: tuple[Option, ...]) -> int:
    return sum(option.weight for option in options)
