"""The options chosen for a session become its segments, in the order they are done."""

from collections.abc import Sequence
from dataclasses import replace

from worker.domain.policy import CompressionPolicy
from worker.domain.segments import PerformedExercise, Segment, kind_alone
from worker.engine.ahead import Ahead
from worker.engine.option import Option, segment


def in_order(
    ahead: Ahead, options: Sequence[Option], policy: CompressionPolicy, *, unchanged: bool
) -> list[tuple[Option, Segment]]:
    """Each segment with the option it is of: drills, core lifts, then the rest, each by its first exercise.

    An unchanged session keeps its programmed order. The segments are of the programme's exercises.
    """
    pieces = [(option, piece) for option in options for piece in option.pieces]
    done = [(option, piece.members[0], segment(ahead, piece, policy)) for option, piece in pieces]
    done.sort(key=lambda row: (0 if unchanged else row[2].rank, row[1]))
    return [(option, _of_programme(one, ahead)) for option, _, one in done]


def done_before(ahead: Ahead) -> list[Segment]:
    """What is done of a session under way: each exercise for itself, in the order of a session."""
    found = []
    for position, exercise in enumerate(ahead.programmed.exercises):
        sets = exercise.sets[: len(exercise.sets) - len(ahead.session.exercises[position].sets)]
        if sets:
            part = PerformedExercise(exercise, sets, tuple(map(exercise.rest_after, sets)), is_set_up=True)
            found.append(Segment(kind_alone(exercise), (part,), is_done=True))
    return sorted(found, key=lambda one: one.rank)


def _of_programme(one: Segment, ahead: Ahead) -> Segment:
    if ahead.begun is None:
        return one
    programmed = {exercise.id: exercise for exercise in ahead.programmed.exercises}
    return replace(one, performed=tuple(replace(part, exercise=programmed[part.exercise.id]) for part in one.performed))
