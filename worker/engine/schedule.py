"""The options chosen for a session become its segments, in the order they are done."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from worker.domain.outcome import KeptLift
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import PerformedExercise, Segment, kind_alone
from worker.engine.ahead import Ahead
from worker.engine.option import Option, segment


class Done(NamedTuple):
    """A segment as it is done."""

    option: Option
    """What was chosen: of a coach's group it may be several segments."""
    piece: Option
    """The part of it that is this segment."""
    segment: Segment


def in_order(ahead: Ahead, options: Sequence[Option], policy: CompressionPolicy, *, unchanged: bool) -> list[Done]:
    """What is done: drills, core lifts, then the rest, each by its first exercise.

    An unchanged session keeps its programmed order. The segments are of the programme's exercises.
    """
    done = [Done(option, piece, segment(ahead, piece, policy)) for option in options for piece in option.pieces]
    done.sort(key=lambda one: (0 if unchanged else one.segment.rank, one.piece.members[0]))
    if ahead.begun is None:
        return done
    return [one._replace(segment=_of_programme(one.segment, ahead)) for one in done]


def done_before(ahead: Ahead) -> list[Segment]:
    """What is done of a session under way: each exercise for itself, in the order of a session."""
    found = []
    for position, exercise in enumerate(ahead.programmed.exercises):
        sets = exercise.sets[: len(exercise.sets) - len(ahead.session.exercises[position].sets)]
        if sets:
            part = PerformedExercise(exercise, sets, tuple(map(exercise.rest_after, sets)), is_set_up=True)
            found.append(Segment(kind_alone(exercise), (part,), is_done=True))
    return sorted(found, key=lambda one: one.rank)


def kept_lifts(ahead: Ahead, options: Sequence[Option]) -> list[KeptLift]:
    """What is kept of the core lifts of a session done with these options, in programmed order."""
    kept: dict[int, int] = {}
    for option in options:
        for piece in option.pieces:
            kept.update(zip(piece.members, piece.working, strict=True))
    return [
        KeptLift(exercise, ahead.done(position) + kept.get(position, 0))
        for position, exercise in enumerate(ahead.programmed.exercises)
        if exercise.is_core_lift
    ]


def _of_programme(one: Segment, ahead: Ahead) -> Segment:
    programmed = {exercise.id: exercise for exercise in ahead.programmed.exercises}
    return replace(one, performed=tuple(replace(part, exercise=programmed[part.exercise.id]) for part in one.performed))
