"""Sessions with nothing to choose: those that fit as they are, and those that cannot fit as they should."""

from dataclasses import dataclass

from worker.domain.outcome import CoreProtection
from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.segments import programmed_seconds, session_seconds
from worker.engine.fallback import core_only, least_core
from worker.engine.options import Option, accessory_options, alone


@dataclass(frozen=True, slots=True)
class Settled:
    """A session decided before the week is optimised."""

    options: tuple[Option, ...]
    unchanged: bool = False
    """Done exactly as programmed, in programmed order."""
    core_protection: CoreProtection = CoreProtection.PROTECTED
    minimum_seconds: int | None = None
    """The shortest the session can be, where that is more than its budget."""


def original_seconds(session: Session, policy: CompressionPolicy) -> int:
    """The session as written, on the honest clock."""
    return session_seconds([programmed_seconds(exercise, policy) for exercise in session.exercises], policy)


def settle(session: Session, budget_seconds: int, policy: CompressionPolicy) -> Settled | None:
    """What the session must be; none where there is a choice, to be made with the week in view."""
    if not session.exercises or original_seconds(session, policy) <= budget_seconds:
        return Settled(as_programmed(session, policy), unchanged=True)
    capacity = budget_seconds - session_seconds([], policy)
    if not session.core_lifts:
        shortest = min((option.seconds for option in accessory_options(session, policy)), default=0)
        return None if shortest <= capacity else Settled((), minimum_seconds=session_seconds([shortest], policy))
    protected = least_core(session, policy.core_minimum_sets, policy)
    if _seconds(protected) <= capacity:
        return None
    if policy.core_lift_policy is CoreLiftPolicy.PROTECT:
        return Settled(protected, minimum_seconds=session_seconds([_seconds(protected)], policy))
    reduced = core_only(session, capacity, policy)
    if reduced is not None:
        return Settled(reduced, core_protection=CoreProtection.REDUCED)
    least = least_core(session, 1, policy)
    minimum = session_seconds([_seconds(least)], policy)
    return Settled(least, core_protection=CoreProtection.REDUCED, minimum_seconds=minimum)


def as_programmed(session: Session, policy: CompressionPolicy) -> tuple[Option, ...]:
    """Every exercise alone, with all its sets and its full rest."""
    return tuple(
        alone(exercise, position, len(exercise.sets), exercise.rest_seconds, 1.0, policy)
        for position, exercise in enumerate(session.exercises)
    )


def _seconds(options: tuple[Option, ...]) -> int:
    return sum(option.seconds for option in options)
