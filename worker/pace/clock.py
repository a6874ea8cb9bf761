"""The clock of a session performed: how long its exercises take at a tempo, before anything is learned."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from worker.domain.tempo import USUAL, Tempo
from worker.pace.performed import PerformedExercise, PerformedSession, PerformedSet, exercise_key

CORE_REST_SECONDS = 150
ACCESSORY_REST_SECONDS = 60
WARM_UP_REST_SECONDS = 60
"""The longest rest after a warm-up set."""

SECONDS_PER_REP = 3
SET_SECONDS = 10
SHORTEST_SET_SECONDS = 25
UNCOUNTED_SET_SECONDS = 40
"""Work of a set of which neither reps nor seconds are known."""

SHORTEST_SESSION_SECONDS = 300

LEAST_SECONDS_PER_REP = 2
LEAST_SECONDS_BETWEEN_SETS = 15
"""The shortest rest between two sets that is credible."""

NEAR = ("barbell", "dumbbell", "kettlebell", "band", "plate", "bodyweight")
"""Free weights and the body; two exercises share one where both names end on the same of these in brackets."""


class Measured(NamedTuple):
    """A session's seconds on the clock."""

    parts: tuple[tuple[str, float], ...]
    """Each exercise's key and its seconds; a key occurs once."""

    sets: int

    least_seconds: int
    """The fewest seconds in which anybody does all this."""


def measure(session: PerformedSession, tempo: Tempo = USUAL) -> Measured:
    """The seconds of each exercise, a group's shared by its members in proportion to what they take alone."""
    totals: dict[str, float] = {}
    for exercise, seconds in _shared(session.exercises, tempo):
        key = exercise_key(exercise.name)
        totals[key] = totals.get(key, 0.0) + seconds
    parts = tuple((key, round(seconds, 2)) for key, seconds in totals.items())
    return Measured(parts, session.sets, _least_seconds(session))


def session_seconds(session: PerformedSession, tempo: Tempo = USUAL) -> int:
    """What the whole session takes at a tempo, for an athlete of whom nothing is known."""
    parts = measure(session, tempo).parts
    return max(SHORTEST_SESSION_SECONDS, math.ceil(tempo.fixed_seconds + sum(seconds for _, seconds in parts)))


def single_seconds(exercise: PerformedExercise, tempo: Tempo) -> int:
    """Seconds of an exercise alone: its setup, its sets, and the rests between them."""
    rests = sum(_rest(exercise, one) + tempo.rest_extra_seconds for one in exercise.sets[:-1])
    return tempo.setup_seconds + _work(exercise) + rests


def group_seconds(members: Sequence[PerformedExercise], tempo: Tempo) -> int:
    """Seconds of two or more exercises in turns: as many rounds as the longest of them has sets."""
    rounds = max(len(member.sets) for member in members)
    setup = tempo.setup_seconds + (len(members) - 1) * tempo.second_setup_seconds
    pair = len(members) == 2
    near = tempo.switch_seconds if pair else tempo.block_switch_seconds
    switch = near if _share_a_weight(members) else tempo.far_switch_seconds
    rest = tempo.superset_round_rest_seconds if pair else tempo.block_round_rest_seconds
    inside = sum(_stated_or(member, switch, tempo) for member in members[:-1])
    return setup + sum(map(_work, members)) + rounds * inside + (rounds - 1) * _stated_or(members[-1], rest, tempo)


def _shared(exercises: Sequence[PerformedExercise], tempo: Tempo) -> Iterator[tuple[PerformedExercise, float]]:
    scales = {
        group: group_seconds(members, tempo) / sum(single_seconds(member, tempo) for member in members)
        for group, members in _groups(exercises).items()
    }
    for exercise in exercises:
        yield exercise, single_seconds(exercise, tempo) * scales.get(exercise.group or "", 1.0)


def _groups(exercises: Iterable[PerformedExercise]) -> dict[str, list[PerformedExercise]]:
    """The exercises of each group that has two or more."""
    groups: dict[str, list[PerformedExercise]] = {}
    for exercise in exercises:
        if exercise.group:
            groups.setdefault(exercise.group, []).append(exercise)
    return {group: members for group, members in groups.items() if len(members) > 1}


def _work(exercise: PerformedExercise) -> int:
    return sum(map(_set_seconds, exercise.sets))


def _set_seconds(one: PerformedSet) -> int:
    if one.reps is not None:
        return max(SHORTEST_SET_SECONDS, SET_SECONDS + SECONDS_PER_REP * one.reps)
    return one.seconds or UNCOUNTED_SET_SECONDS


def _rest(exercise: PerformedExercise, after: PerformedSet) -> int:
    usual = CORE_REST_SECONDS if exercise.is_core_lift else ACCESSORY_REST_SECONDS
    told = exercise.rest_seconds or usual
    return min(told, WARM_UP_REST_SECONDS) if after.is_warm_up else told


def _stated_or(member: PerformedExercise, seconds: int, tempo: Tempo) -> int:
    return seconds if member.rest_seconds is None else member.rest_seconds + tempo.rest_extra_seconds


def _share_a_weight(members: Sequence[PerformedExercise]) -> bool:
    """Whether their names end on the same free weight, as logging apps write them: Curl (Dumbbell)."""
    ends = {member.name.rpartition("(")[2].rstrip(") ").casefold() for member in members if member.name.endswith(")")}
    return len(ends) == 1 and ends <= set(NEAR) and all(member.name.endswith(")") for member in members)


def _least_seconds(session: PerformedSession) -> int:
    work = sum(
        one.seconds if one.reps is None and one.seconds else LEAST_SECONDS_PER_REP * (one.reps or 0)
        for exercise in session.exercises
        for one in exercise.sets
    )
    return work + LEAST_SECONDS_BETWEEN_SETS * max(0, session.sets - 1)
