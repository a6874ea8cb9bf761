"""Which exercises of a session are alike: they offer the same, so which of them does what is all one to the week."""

from collections.abc import Sequence

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.engine.ahead import Ahead


def likeness(ahead: Ahead, policy: CompressionPolicy) -> tuple[object, ...]:
    """For each exercise of the session what it offers: equal where the choices are, whatever the exercises are called.

    In what order secondary muscles and equipment are named says nothing.
    """
    effects, begun = policy.pace.effects, ahead.begun
    found: list[object] = []
    for position, exercise in enumerate(ahead.session.exercises):
        facts = exercise.facts
        marks = (
            exercise.is_core_lift,
            exercise.muscle,
            facts.primary,
            facts.heavy,
            facts.grip_limited,
            facts.axial_load,
            facts.ballistic,
            facts.unilateral,
            facts.timed,
            facts.conditioning,
            facts.drill,
            frozenset(facts.secondaries),
            frozenset(facts.equipment),
            exercise.group,
            exercise.is_rest_stated,
            exercise.rest_seconds,
            exercise.rest_alone_seconds,
            exercise.part_seconds,
            exercise.keep_order,
            exercise.warm_ups,
            tuple([(one.work_seconds, one.rest_seconds) for one in exercise.sets]),
            effects.get(exercise.id, 0.0) if effects else 0.0,
            position in ahead.excluded,
            position in ahead.kept,
        )
        if begun is None:
            found.append(marks)
        else:
            found.append((*marks, begun.get(position), ahead.programmed.exercises[position].working))
    return tuple(found)


def earlier_twins(session: Session, alike: Sequence[object]) -> list[tuple[int, ...]]:
    """For each exercise of the session the positions of those alike that come before it; none in a coach's group."""
    twins: dict[object, tuple[int, ...]] = {}
    earlier: list[tuple[int, ...]] = []
    for position, (exercise, key) in enumerate(zip(session.exercises, alike, strict=True)):
        if exercise.group is not None:
            earlier.append(())
            continue
        earlier.append(twins.get(key, ()))
        twins[key] = (*earlier[-1], position)
    return earlier


def passes_over(members: tuple[int, ...], twins: Sequence[Sequence[int]]) -> bool:
    """Whether there is an exercise between two of the group that is like both and not of the group."""
    passed = {twin for member in members for twin in twins[member]}.difference(members)
    return any(member in twins[twin] for twin in passed for member in members)
