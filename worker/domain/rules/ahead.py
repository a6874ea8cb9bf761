"""What is still to be done of a session under way, and what a wish leaves to choose from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from worker.domain.asked import Supersets
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.clock import Told, alone, session_seconds, weight, weight_alone
from worker.domain.rules.programme import (
    GROUPS,
    as_programmed,
    capped,
    own_rests,
    rest_between_rounds,
    states_rests,
    told_in_turns,
)
from worker.domain.segments import KINDS, PerformedExercise, Segment
from worker.domain.wishes import Wish


def without_done(done: CompressedSession) -> CompressedSession:
    """The session without the sets that its segments report as done."""
    before = [segment for segment in done.segments if segment.is_done]
    if not before:
        return done
    gone = {part.exercise.id: len(part.sets) for segment in before for part in segment.performed}
    exercises = tuple(_without(exercise, gone.get(exercise.id, 0)) for exercise in done.session.exercises)
    return seen_as(done, replace(done.session, exercises=tuple(filter(None, exercises))))


def _without(exercise: Exercise, gone: int) -> Exercise | None:
    if gone >= len(exercise.sets):
        return None
    order = tuple(place - gone for place in exercise.keep_order if place >= gone)
    return replace(exercise, sets=exercise.sets[gone:], keep_order=order)


def seen_as(done: CompressedSession, session: Session) -> CompressedSession:
    """The segments that are not done, their exercises taken from `session`."""
    mine = {exercise.id: exercise for exercise in session.exercises}
    segments = tuple(
        replace(
            segment,
            performed=tuple(
                replace(part, exercise=mine.get(part.exercise.id, part.exercise)) for part in segment.performed
            ),
        )
        for segment in done.segments
        if not segment.is_done
    )
    return replace(done, session=session, segments=segments)


def to_choose(ahead: Session, wish: Wish, policy: CompressionPolicy) -> Session:
    """What is ahead without the exercises left out; each out of its group where nothing may take turns."""
    apart = policy.supersets is Supersets.NONE and any(one.group is not None for one in ahead.exercises)
    if not wish.excluded and not apart:
        return ahead
    left = (exercise for exercise in ahead.exercises if exercise.id not in wish.excluded)
    return replace(ahead, exercises=tuple(replace(one, group=None) if apart else one for one in left))


def sets_done(exercise: Exercise, working: int) -> tuple[TrainingSet, ...]:
    """The sets done after so many working sets: the first in programmed order; all after the last working set."""
    if not working:
        return ()
    if working >= exercise.working or exercise.facts.drill:
        return exercise.sets
    last = [place for place, one in enumerate(exercise.sets) if not one.is_warm_up][working - 1]
    return exercise.sets[: last + 1]


@dataclass(frozen=True)
class Situation:
    """What there is still to choose in a session, and what is done of it."""

    session: Session
    """Its exercises with the sets that are ahead, without the exercises left out."""
    ahead: Session
    """Its exercises with the sets that are ahead, all of them."""
    programmed: Session
    policy: CompressionPolicy
    wish: Wish

    @cached_property
    def _programmed(self) -> Mapping[str, Exercise]:
        return {exercise.id: exercise for exercise in self.programmed.exercises}

    @cached_property
    def original_seconds(self) -> int:
        """Seconds of the whole session as programmed."""
        return session_seconds(self._written, self.policy)

    @cached_property
    def programme(self) -> tuple[Segment, ...]:
        """What is ahead as programmed: the segments, continued from where they are."""
        if self.wish.begun is None:
            return self._written
        segments = as_programmed(self.ahead, self.policy)
        return tuple(replace(one, performed=self._begun(one.kind.name, one.performed)) for one in segments)

    @cached_property
    def written_seconds(self) -> int:
        """Seconds of the session where what is ahead is done as programmed."""
        if self.wish.begun is None:
            return self.original_seconds
        return session_seconds(self.programme, self.policy, self.elapsed)

    @cached_property
    def is_allowed(self) -> bool:
        """Whether the request allows all that is ahead as programmed."""
        return self.session.exercises == self.ahead.exercises

    @cached_property
    def _written(self) -> tuple[Segment, ...]:
        return as_programmed(self.programmed, self.policy)

    @property
    def elapsed(self) -> int | None:
        return None if self.wish.begun is None else self.wish.begun.elapsed_seconds

    @cached_property
    def kept(self) -> list[Exercise]:
        """The exercises that must be done and have not been begun."""
        if not self.wish.kept:
            return []
        return [one for one in self.session.exercises if one.id in self.wish.kept and not self.sets_done(one)]

    @cached_property
    def open_lifts(self) -> list[Exercise]:
        """The core lifts that have protected sets ahead."""
        return [one for one in self.session.exercises if one.is_core_lift and self.protected([one])]

    def sets_done(self, exercise: Exercise) -> int:
        return 0 if self.wish.begun is None else self.wish.begun.done.get(exercise.id, 0)

    def is_set_up(self, exercise: Exercise) -> bool:
        return self.wish.begun is not None and exercise.id in self.wish.begun.done

    def has_done_a_lift(self) -> bool:
        return any(one.is_core_lift and self.sets_done(one) for one in self.programmed.exercises)

    def protected(self, members: Sequence[Exercise]) -> int:
        """The protected rounds ahead of these exercises, one of which is a core lift."""
        least, done = self.policy.core_minimum_sets, [self.sets_done(one) for one in members]
        written = [self._programmed[one.id].working for one in members]
        of_lifts = [min(least, n) - d for one, n, d in zip(members, written, done, strict=True) if one.is_core_lift]
        return max(0, min(least, max(written)) - max(done), *of_lifts)

    def work_programmed(self, exercise: Exercise) -> int:
        """Seconds of work that the programme has for the exercise, without warm-up sets."""
        return sum(one.work_seconds for one in self._programmed[exercise.id].sets if not one.is_warm_up)

    def last_done(self, exercise: Exercise) -> TrainingSet:
        """The set done last, just before those that are ahead."""
        return self._programmed[exercise.id].sets[-len(exercise.sets) - 1]

    def weight_alone(self, kind: str, exercise: Exercise, sets: Sequence[TrainingSet], cap: int | None = None) -> int:
        """The weight of a segment of one exercise with no rest longer than the cap."""
        told, is_set_up = self.told_alone(exercise, sets, cap), self.is_set_up(exercise)
        seconds = sum(alone(kind, sets, told, self.policy.tempo, is_set_up=is_set_up))
        return weight_alone(exercise, seconds, self.policy)

    def told_alone(self, exercise: Exercise, sets: Sequence[TrainingSet], cap: int | None) -> Told:
        """The rests of an exercise alone: one before these sets where it continues, one after each; at most the cap."""
        rests = own_rests(exercise, sets) if cap is None else capped(exercise, sets, cap)
        if not self.sets_done(exercise):
            return None, rests
        (before,) = own_rests(exercise, [self.last_done(exercise)])
        return before if cap is None else min(cap, before), rests

    def _begun(self, kind: str, parts: Sequence[PerformedExercise]) -> tuple[PerformedExercise, ...]:
        """Exercises with all that is ahead of them, continued from where they are."""
        if kind in GROUPS:
            return self.begun_in_turns(kind, parts)
        (part,) = parts
        before, _ = self.told_alone(part.exercise, part.sets, None)
        return (replace(part, is_set_up=self.is_set_up(part.exercise), rest_before=before),)

    def weight_in_turns(self, kind: str, members: Sequence[Exercise], sets: Sequence[tuple[TrainingSet, ...]]) -> int:
        """The weight of a segment of exercises in turns, each with its sets."""
        told = told_in_turns(kind, list(zip(members, sets, strict=True)), self.policy)
        parts = [PerformedExercise(*each) for each in zip(members, sets, told, strict=True)]
        return weight(Segment(KINDS[kind], self.begun_in_turns(kind, parts)), self.policy)

    def begun_in_turns(self, kind: str, parts: Sequence[PerformedExercise]) -> tuple[PerformedExercise, ...]:
        """Exercises in turns, continued: the rest after the last of those begun comes before them."""
        if self.wish.begun is None and not any(part.is_set_up or part.rest_before is not None for part in parts):
            return tuple(parts)
        going_on = [part.exercise for part in parts if self.sets_done(part.exercise)]
        found = []
        for part in parts:
            rest = None
            if going_on and part.exercise is going_on[-1]:
                rest = rest_between_rounds(kind, len(parts), self.policy)
                rest = self.last_done(part.exercise).rest_seconds if states_rests(part.exercise) else rest
            found.append(replace(part, is_set_up=self.is_set_up(part.exercise), rest_before=rest))
        return tuple(found)

    def is_going_on(self, segment: Segment) -> bool:
        """Whether the segment states correctly what is set up, and a group the rest before it."""
        if segment.kind.name in GROUPS:
            return segment.performed == self.begun_in_turns(segment.kind.name, segment.performed)
        (part,) = segment.performed
        return part.is_set_up is self.is_set_up(part.exercise)

    def caps(self, exercise: Exercise) -> tuple[int, ...]:
        """The caps that its rests may be shortened to when it is done alone."""
        if exercise.facts.drill or exercise.facts.conditioning:
            return ()
        if exercise.is_core_lift:
            return self.policy.core_rest_cap_seconds, self.policy.fallback_rest_cap_seconds
        return self.policy.heavy_rest_caps_seconds if exercise.facts.heavy else self.policy.accessory_rest_caps_seconds
