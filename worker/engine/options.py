"""What may be done with the exercises of a session: every permitted way to do one, two or three of them together.

An option is a way to spend seconds; the solver picks options so that each accessory is in at most one and each core
lift in exactly one. Nothing here knows the week or the objective.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    BlockRationale,
    SupersetPriority,
    block_timing,
    single_timing,
    superset_timing,
)

_ANTAGONISTS = {
    frozenset({Muscle.CHEST, Muscle.BACK}),
    frozenset({Muscle.BICEPS, Muscle.TRICEPS}),
    frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS}),
}
_NOT_SHARED = frozenset({Equipment.BODYWEIGHT, Equipment.OTHER})


class Option(NamedTuple):
    """One way to do some exercises of a session."""

    members: tuple[int, ...]
    """Positions in the session, ascending."""
    sets: int
    """Sets kept of every member: rounds, where there is more than one."""
    seconds: int
    quality: float = 1.0
    """What each kept set is worth."""
    rest_seconds: int | None = None
    """Between sets of an exercise done alone."""
    grouping: SupersetPriority | BlockRationale | None = None
    changed: bool = True
    """False only for an exercise done as programmed."""


def alike(exercise: Exercise) -> object:
    """Equal for exercises that offer the same choices, whatever they are called."""
    return (
        exercise.is_core_lift,
        exercise.primary,
        frozenset(exercise.secondaries),
        frozenset(exercise.equipment),
        exercise.rest_seconds,
        exercise.work_seconds,
    )


def earlier_twins(session: Session) -> list[tuple[int, ...]]:
    """For each exercise of the session the positions of those alike that come before it."""
    twins: dict[object, tuple[int, ...]] = {}
    earlier = []
    for position, exercise in enumerate(session.exercises):
        key = alike(exercise)
        earlier.append(twins.get(key, ()))
        twins[key] = (*earlier[-1], position)
    return earlier


def alone(exercise: Exercise, position: int, sets: int, rest: int, quality: float, policy: CompressionPolicy) -> Option:
    """The exercise done alone: `sets` sets with `rest` seconds between them, each set worth `quality`."""
    return Option(
        members=(position,),
        sets=sets,
        seconds=single_timing(exercise.work_seconds[sets], sets, rest, policy).total_seconds,
        quality=quality,
        rest_seconds=rest,
        changed=sets < len(exercise.sets) or rest < exercise.rest_seconds,
    )


def core_lift_options(session: Session, position: int, policy: CompressionPolicy) -> Iterator[Option]:
    """At least the protected sets, rest as programmed or cut to the cap."""
    lift = session.exercises[position]
    programmed = len(lift.sets)
    for sets in range(min(policy.core_minimum_sets, programmed), programmed + 1):
        for rest in dict.fromkeys((lift.rest_seconds, min(lift.rest_seconds, policy.core_rest_cap_seconds))):
            yield alone(lift, position, sets, rest, 1.0, policy)


def accessory_options(
    session: Session,
    policy: CompressionPolicy,
    most_seconds: int = sys.maxsize,
    *,
    grouped: bool = True,
    twins: Sequence[Sequence[int]] | None = None,
) -> Iterator[Option]:
    """Singles and, where `grouped`, supersets and blocks of the session's accessories, of at most `most_seconds`.

    With the `earlier_twins` of the session, of groups that differ in twins alone only those that pass over none.
    """
    positions = [position for position, exercise in enumerate(session.exercises) if not exercise.is_core_lift]
    for position in positions:
        yield from _single_options(session.exercises[position], position, policy, most_seconds)
    for size in (2, 3) if grouped else ():
        for members in combinations(positions, size):
            if twins is None or not _passes_over(members, twins):
                yield from _group_options(session, members, policy, most_seconds)


def _passes_over(members: tuple[int, ...], twins: Sequence[Sequence[int]]) -> bool:
    """Whether there is an exercise between two of the group that is like both and not of the group."""
    passed = {twin for member in members for twin in twins[member]}.difference(members)
    return any(member in twins[twin] for twin in passed for member in members)


def _single_options(
    accessory: Exercise, position: int, policy: CompressionPolicy, most_seconds: int
) -> Iterator[Option]:
    programmed = accessory.rest_seconds
    rests = (programmed, *(rest for rest in policy.accessory_rest_options if rest < programmed))
    qualities = [(rest, policy.single_quality(rest, programmed)) for rest in rests]
    for sets in range(1, len(accessory.sets) + 1):
        for rest, quality in qualities:
            option = alone(accessory, position, sets, rest, quality, policy)
            if option.seconds <= most_seconds:
                yield option


def _group_options(
    session: Session, members: tuple[int, ...], policy: CompressionPolicy, most_seconds: int
) -> Iterator[Option]:
    exercises = [session.exercises[position] for position in members]
    groupings: list[tuple[SupersetPriority | BlockRationale, float]] = []
    if len(exercises) == 2 and (priority := superset_priority(*exercises)):
        antagonist = priority is SupersetPriority.ANTAGONIST
        groupings.append((priority, policy.antagonist_quality if antagonist else policy.superset_quality))
    if rationale := block_rationale(exercises):
        metabolic = rationale is BlockRationale.METABOLIC_STRESS
        groupings.append(
            (rationale, policy.metabolic_stress_quality if metabolic else policy.equipment_cluster_quality)
        )
    for grouping, quality in groupings:
        for sets in range(1, min(len(exercise.sets) for exercise in exercises) + 1):
            work = sum(exercise.work_seconds[sets] for exercise in exercises)
            if isinstance(grouping, SupersetPriority):
                timing = superset_timing(work, sets, policy)
            else:
                timing = block_timing(work, sets, len(exercises), policy)
            if timing.total_seconds > most_seconds:
                break
            yield Option(members, sets, timing.total_seconds, quality, grouping=grouping)


def superset_priority(first: Exercise, second: Exercise) -> SupersetPriority | None:
    """Why these two accessories may be alternated; none where they may not."""
    if first.primary is second.primary:
        return None
    if frozenset({first.primary, second.primary}) in _ANTAGONISTS:
        return SupersetPriority.ANTAGONIST
    if first.primary in second.secondaries or second.primary in first.secondaries:
        return None
    if _shared_equipment([first, second]):
        return SupersetPriority.EQUIPMENT
    if set(first.secondaries).isdisjoint(second.secondaries):
        return SupersetPriority.NON_COMPETING
    return None


def block_rationale(exercises: Sequence[Exercise]) -> BlockRationale | None:
    """Why these two or three accessories may be done in rounds; none where they may not."""
    primaries = {exercise.primary for exercise in exercises}
    if len(primaries) == 1:
        return BlockRationale.METABOLIC_STRESS
    if len(exercises) == len(primaries) == 3 and _shared_equipment(exercises):
        return BlockRationale.EQUIPMENT_CLUSTER
    return None


def _shared_equipment(exercises: Sequence[Exercise]) -> frozenset[Equipment]:
    return frozenset.intersection(*(frozenset(exercise.equipment) for exercise in exercises)) - _NOT_SHARED
