"""What is ahead in a session: the programme without what is done of it, and what the athlete wishes of the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from worker.domain.asked import Supersets
from worker.domain.plan import Exercise, Session
from worker.domain.policy import Clock, CompressionPolicy, clock
from worker.domain.wishes import NO_WISH, Wish


@dataclass(frozen=True, slots=True)
class Ahead:
    """A session as there is still something to decide about it. Exercises are named by their places in it."""

    session: Session
    """The exercises of the programme, in its order, with the sets that are not done; one that is done has none."""
    programmed: Session
    clock: Clock
    """Of what is ahead: where the session is under way, its own seconds are those that have passed."""
    excluded: frozenset[int] = frozenset()
    kept: frozenset[int] = frozenset()
    """What must be done of what is not yet begun."""
    begun: Mapping[int, int] | None = None
    """The working sets done of each exercise that is set up; none where the session is not under way."""
    apart: bool = False
    """Whether the exercises of a coach's group are done one after the other."""

    @property
    def is_as_written(self) -> bool:
        """Whether nothing forbids what is ahead as the programme has it."""
        return not self.excluded and not (self.apart and self.session.groups)

    @property
    def core_lifts(self) -> tuple[int, ...]:
        """The core lifts of which there are sets ahead, in programmed order."""
        exercises = enumerate(self.session.exercises)
        return tuple(p for p, one in exercises if one.is_core_lift and one.sets and p not in self.excluded)

    def done(self, position: int) -> int:
        """The working sets done of an exercise."""
        return self.begun.get(position, 0) if self.begun else 0

    def is_set_up(self, position: int) -> bool:
        """Whether its equipment is ready."""
        return self.begun is not None and position in self.begun

    def is_over(self, position: int) -> bool:
        """Whether all of an exercise is done."""
        return not self.session.exercises[position].sets

    def is_broken(self, position: int) -> bool:
        """Whether the coach's group that an exercise is in cannot be done as the coach wrote it."""
        group = self.session.exercises[position].group
        if group is None:
            return False
        return self.apart or not self.excluded.isdisjoint(self.session.groups[group])

    def protected(self, positions: Sequence[int], policy: CompressionPolicy) -> int:
        """The rounds ahead of these exercises that are protected, one of them a core lift."""
        programmed = [self.programmed.exercises[position].working for position in positions]
        rounds = min(policy.core_minimum_sets, max(programmed)) - max(map(self.done, positions))
        lifts = [
            min(policy.core_minimum_sets, working) - self.done(position)
            for position, working in zip(positions, programmed, strict=True)
            if self.session.exercises[position].is_core_lift
        ]
        return max(0, rounds, *lifts)

    def units(self) -> list[tuple[int, ...]]:
        """What is decided together, in programmed order: a coach's group, or an exercise on its own."""
        found: dict[object, list[int]] = {}
        for position, exercise in enumerate(self.session.exercises):
            if position not in self.excluded and exercise.sets:
                alone = exercise.group is None or self.apart
                found.setdefault(position if alone else exercise.group, []).append(position)
        return [tuple(members) for members in found.values()]


def ahead_of(
    session: Session, policy: CompressionPolicy, wish: Wish = NO_WISH, policy_clock: Clock | None = None
) -> Ahead:
    """What is ahead in the session where all this is asked of it; the policy's clock may be given."""
    runs, left = policy_clock or clock(policy), session
    begun: dict[int, int] | None = None
    places = {exercise.id: place for place, exercise in enumerate(session.exercises)}
    if wish.begun is not None:
        begun = {places[exercise]: sets for exercise, sets in wish.begun.done.items()}
        exercises = (_left(exercise, begun.get(place, 0)) for place, exercise in enumerate(session.exercises))
        left = replace(session, exercises=tuple(exercises))
        runs = replace(runs, fixed=Fraction(wish.begun.elapsed_seconds))
    return Ahead(
        session=left,
        programmed=session,
        clock=runs,
        excluded=frozenset(place for name, place in places.items() if name in wish.excluded),
        kept=frozenset(place for name, place in places.items() if name in wish.kept and not (begun or {}).get(place)),
        begun=begun,
        apart=policy.supersets is Supersets.NONE,
    )


def as_programmed(ahead: Ahead) -> Ahead:
    """The same without any wish: what the programme has ahead."""
    if not ahead.excluded and not ahead.kept and not ahead.apart:
        return ahead
    return replace(ahead, excluded=frozenset(), kept=frozenset(), apart=False)


def _left(exercise: Exercise, done: int) -> Exercise:
    """The exercise without what is done: its sets up to the last working set done, or all of what is done whole."""
    if not done:
        return exercise
    working = sorted(exercise.keep_order)
    is_over = done >= len(working) or exercise.facts.drill
    first = len(exercise.sets) if is_over else working[done - 1] + 1
    order = tuple(position - first for position in exercise.keep_order if position >= first)
    return replace(exercise, sets=exercise.sets[first:], keep_order=order)
