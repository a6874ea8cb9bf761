"""An option: one way to do an exercise of a session, or several together, and what it looks like when it is done."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    DROP_SET,
    Kind,
    PerformedExercise,
    Reason,
    Segment,
    capped,
    is_near,
    told_rests,
    turn_rests,
)
from worker.engine.ahead import Ahead

NO_REST_CAP = sys.maxsize


class Option(NamedTuple):
    """One way to do some exercises of a session, in numbers: it holds for every session that offers the same."""

    kind: Kind
    members: tuple[int, ...]
    """Positions in the session of all exercises done, ascending."""
    working: tuple[int, ...]
    """By member: the working sets kept; of a drop set, how often its one set is done."""
    warm_ups: tuple[int, ...]
    """By member: the warm-up sets kept, the last ones."""
    weight: int
    """What it takes of the session's time, in units of the clock."""
    sets: tuple[int, ...]
    """By member: working sets counted, or seconds of conditioning."""
    quality: tuple[float, ...]
    """By member: what each of these is worth."""
    unchanged: int
    """How many members are done as programmed."""
    strength: float = 0.0
    """Sum of k/(k+1) over its core lifts."""
    rest_cap: int = NO_REST_CAP
    """The longest rest in seconds, of an exercise done alone."""
    reason: Reason | None = None
    """Why the members are done together."""
    parts: int | None = None
    """Of conditioning of one set that is shortened: the parts that stay."""
    apart: tuple["Option", ...] = ()
    """Where a coach's group is cut to several exercises done one after the other: each of these."""

    @property
    def pieces(self) -> tuple["Option", ...]:
        """The options of one segment each that it is made of."""
        return self.apart or (self,)

    def kept(self, exercises: Sequence[Exercise]) -> tuple[tuple[TrainingSet, ...], ...]:
        """The sets of each member, in the order they are done."""
        if self.parts is not None:
            return (exercises[0].shortened(self.parts),)
        if self.kind is DROP_SET:
            *warm_ups, first = exercises[0].kept(1, self.warm_ups[0])
            return ((*warm_ups, *(first,) * self.working[0]),)
        return tuple(map(Exercise.kept, exercises, self.working, self.warm_ups))


def together(options: Sequence[Option]) -> Option:
    """Several options of a coach's group as one."""
    if len(options) == 1:
        return options[0]
    return Option(
        kind=options[0].kind,
        members=tuple([position for option in options for position in option.members]),
        working=tuple([count for option in options for count in option.working]),
        warm_ups=tuple([count for option in options for count in option.warm_ups]),
        weight=sum([option.weight for option in options]),
        sets=tuple([count for option in options for count in option.sets]),
        quality=tuple([worth for option in options for worth in option.quality]),
        unchanged=sum([option.unchanged for option in options]),
        strength=sum([option.strength for option in options]),
        apart=tuple(options),
    )


def moved(option: Option, places: Mapping[int, int]) -> Option:
    """The option of one segment with exercises in the places of others alike."""
    if not any(member in places for member in option.members):
        return option
    moves = [places.get(member, member) for member in option.members]
    rows = sorted(zip(moves, option.working, option.warm_ups, option.sets, option.quality, strict=True))
    members, working, warm_ups, sets, quality = zip(*rows, strict=True)
    return option._replace(members=members, working=working, warm_ups=warm_ups, sets=sets, quality=quality)


def segment(ahead: Ahead, option: Option, policy: CompressionPolicy) -> Segment:
    """What doing an option of one segment looks like."""
    exercises = [ahead.session.exercises[position] for position in option.members]
    kept = option.kept(exercises)
    if option.kind.is_group:
        rests = told_rests(option.kind, list(zip(exercises, kept, strict=True)), policy.tempo)
    elif option.kind is DROP_SET:
        rests = [(0,) * len(kept[0])]
    else:
        rests = [capped(exercises[0], kept[0], option.rest_cap)]
    performed = map(PerformedExercise, exercises, kept, rests)
    if ahead.begun is not None:
        return Segment(option.kind, _continued(ahead, option, tuple(performed), policy), option.reason)
    return Segment(option.kind, tuple(performed), option.reason)


def _continued(
    ahead: Ahead, option: Option, performed: tuple[PerformedExercise, ...], policy: CompressionPolicy
) -> tuple[PerformedExercise, ...]:
    """The same where some are set up; of those begun, the last tells what to rest before it goes on."""
    begun = [position for position in option.members if ahead.done(position)]
    parts = []
    for position, part in zip(option.members, performed, strict=True):
        rest = _rest_before(ahead, option, position, policy) if begun and position == begun[-1] else None
        parts.append(replace(part, is_set_up=ahead.is_set_up(position), rest_before=rest))
    return tuple(parts)


def _rest_before(ahead: Ahead, option: Option, position: int, policy: CompressionPolicy) -> int:
    exercise, programmed = ahead.session.exercises[position], ahead.programmed.exercises[position]
    last = programmed.sets[len(programmed.sets) - len(exercise.sets) - 1]
    if not option.kind.is_group:
        return min(option.rest_cap, exercise.rest_after(last))
    if exercise.group is not None and exercise.is_rest_stated:
        return last.rest_seconds
    members = [ahead.session.exercises[member] for member in option.members]
    return turn_rests(option.kind, len(members), is_near(members), policy.tempo)[1]


def strength(sets: int) -> float:
    """What so many sets of a core lift are worth."""
    return sets / (sets + 1)
