"""What may be done with the exercises of a session: every permitted way to do one, or several of them together.

An option is a way to spend seconds; the solver picks options so that each accessory is in at most one and each core
lift in exactly one. Nothing here knows the week or the objective.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from itertools import combinations, product
from operator import attrgetter
from typing import NamedTuple

from worker.domain.facts import Equipment, Facts, Muscle
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import Clock, CompressionPolicy
from worker.domain.segments import (
    BLOCK,
    COACH_GROUP,
    CONDITIONING,
    DROP_SET,
    SUPERSET,
    BlockRationale,
    Kind,
    PerformedExercise,
    Reason,
    Segment,
    SupersetPriority,
    capped,
    effect,
    in_rounds,
    is_near,
    kind_alone,
    told_rests,
)

_ANTAGONISTS = {
    frozenset({Muscle.CHEST, Muscle.BACK}),
    frozenset({Muscle.BICEPS, Muscle.TRICEPS}),
    frozenset({Muscle.QUADRICEPS, Muscle.HAMSTRINGS}),
}
_NO_REST_CAP = sys.maxsize
_SHARED = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.BAND})
"""What two accessories can both be done with at one place."""
_STRESS = frozenset({Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL, Equipment.BODYWEIGHT})
"""What a block of one muscle is done with: nothing that has to be racked."""
_CLUSTERED = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL})
_DROPPED = frozenset({Equipment.MACHINE, Equipment.CABLE, Equipment.DUMBBELL})
"""What a drop set is done with: loads that change at once."""
_NO_STATION = frozenset({Equipment.BODYWEIGHT, Equipment.BAND})
_SHARED_STATION = frozenset({Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.CABLE})

MOST_REDUCED = 10
"""Of a coach's group of up to so many exercises any may be left out; a larger one loses at most two."""


class Piece(NamedTuple):
    """One segment of an option, in numbers: which sets these are, `kept_sets` tells."""

    kind: Kind
    members: tuple[int, ...]
    """Positions in the session, ascending."""
    working: tuple[int, ...]
    """Of each member the working sets kept."""
    warm_ups: tuple[int, ...]
    """Of each member the warm-up sets kept."""
    rest_cap: int = _NO_REST_CAP
    """The longest rest in seconds, of an exercise done alone."""
    reason: Reason | None = None
    parts: int | None = None
    """Of conditioning of one set the parts kept; none where it is whole."""


class Option(NamedTuple):
    """One way to do some exercises of a session."""

    pieces: tuple[Piece, ...]
    """More than one only where a coach's group is cut to several core lifts."""
    members: tuple[int, ...]
    """Positions in the session of all exercises done, ascending."""
    weight: int
    """What it takes of the session's time, in units of the clock."""
    sets: tuple[int, ...]
    """By member: working sets kept, or seconds of conditioning."""
    quality: tuple[float, ...]
    """By member: what each of these is worth."""
    unchanged: int
    """How many members are done as programmed."""
    strength: float = 0.0
    """Sum of k/(k+1) over its core lifts."""

    @property
    def changed(self) -> bool:
        """Whether anything about it differs from the programme."""
        return self.unchanged < len(self.members)


def units(session: Session) -> list[tuple[int, ...]]:
    """What is decided together, in programmed order: a coach's group, or an exercise on its own."""
    groups = session.groups
    return [
        groups[exercise.group] if exercise.group is not None else (position,)
        for position, exercise in enumerate(session.exercises)
        if exercise.group is None or groups[exercise.group][0] == position
    ]


def kept_sets(session: Session, piece: Piece, policy: CompressionPolicy) -> list[tuple[TrainingSet, ...]]:
    """The sets of each member of a piece, in the order they are done."""
    exercises = [session.exercises[position] for position in piece.members]
    if piece.parts is not None:
        return [exercises[0].shortened(piece.parts)]
    kept = [e.kept(k, w) for e, k, w in zip(exercises, piece.working, piece.warm_ups, strict=True)]
    if piece.kind is DROP_SET:
        *warm_ups, first = kept[0]
        return [(*warm_ups, *(first,) * policy.drop_set_sets)]
    return kept


def segment(session: Session, piece: Piece, policy: CompressionPolicy) -> Segment:
    """What doing a piece looks like."""
    exercises = [session.exercises[position] for position in piece.members]
    kept = kept_sets(session, piece, policy)
    if piece.kind.is_group:
        rests = told_rests(piece.kind, list(zip(exercises, kept, strict=True)), policy.tempo)
    elif piece.kind is DROP_SET:
        rests = [(0,) * len(kept[0])]
    else:
        rests = [capped(exercises[0], kept[0], piece.rest_cap)]
    performed = map(PerformedExercise, exercises, kept, rests)
    return Segment(piece.kind, tuple(performed), piece.reason)


class Options:
    """The options of one session at one policy."""

    def __init__(
        self, session: Session, policy: CompressionPolicy, clock: Clock, key: "SessionKey | None" = None
    ) -> None:
        """`key` is the session's, where it is at hand."""
        self.session, self.policy, self.clock = session, policy, clock
        self.key = session_key(session, policy) if key is None else key
        self._has_effects = bool(policy.pace.effects)
        self._alone: dict[tuple[int, int, int], Done] = {}
        self._written: tuple[Option, ...] | None = None
        self._core: dict[tuple[int, ...], list[Option]] = {}

    @cached_property
    def earlier_twins(self) -> list[tuple[int, ...]]:
        """For each exercise the positions of those alike that come before it; none in a coach's group."""
        return earlier_twins(self.session, self.key)

    def as_programmed(self) -> tuple[Option, ...]:
        """Every unit as the coach wrote it, in programmed order."""
        if self._written is None:
            self._written = tuple(self.whole(unit) for unit in units(self.session))
        return self._written

    def whole(self, unit: tuple[int, ...]) -> Option:
        """A unit as the coach wrote it."""
        if len(unit) > 1:
            return self._rounds(unit, unit, self._most_working(unit), fewest=False)
        exercise = self.session.exercises[unit[0]]
        return self.alone(unit[0], exercise.working, len(exercise.warm_ups))

    def joined(self, unit: tuple[int, ...], kept: Option, position: int) -> Option:
        """What is kept of a coach's group and one more member for as many rounds; all of one with a core lift."""
        has_core = any(self.session.exercises[member].is_core_lift for member in unit)
        members = unit if has_core else tuple(sorted((*kept.members, position)))
        done = [count for piece in kept.pieces for count in piece.working]
        least = min(self.policy.core_minimum_sets, self._most_working(unit)) if has_core else 1
        return self._rounds(unit, members, max(least, *done), fewest=True)

    def of_core(self, unit: tuple[int, ...]) -> list[Option]:
        """A unit that has a core lift: it must be done, with at least the protected sets."""
        if unit not in self._core:
            self._core[unit] = list(self._of_core(unit))
        return self._core[unit]

    def _of_core(self, unit: tuple[int, ...]) -> Iterator[Option]:
        protected = self.policy.core_minimum_sets
        lifts = [position for position in unit if self.session.exercises[position].is_core_lift]
        if len(unit) > 1:
            most = self._most_working(unit)
            for rounds in range(min(protected, most), most + 1):
                yield from self._rounds_kept(unit, unit, rounds)
        ways = [
            list(self._alone_kept(position, range(min(protected, n), n + 1)))
            for position in lifts
            for n in (self.session.exercises[position].working,)
        ]
        for way in product(*ways):
            yield way[0] if len(way) == 1 else _together(way)

    def of_accessory(self, unit: tuple[int, ...], most_weight: int = sys.maxsize) -> Iterator[Option]:
        """A unit without core lifts, if it takes at most so much: in part, or whole."""
        if len(unit) > 1:
            yield from (option for option in self._reduced(unit) if option.weight <= most_weight)
            return
        (position,) = unit
        exercise = self.session.exercises[position]
        if exercise.facts.drill:
            found: Iterator[Option] = iter((self.whole(unit),))
        elif exercise.facts.conditioning:
            found = self._conditioning(position)
        else:
            found = self._alone_kept(position, range(1, exercise.working + 1))
        yield from (option for option in found if option.weight <= most_weight)
        if self.policy.drop_sets and may_drop(exercise):
            option = self._drop_set(position)
            if option.weight <= most_weight:
                yield option

    def grouped(
        self, positions: Sequence[int], most_weight: int = sys.maxsize, twins: Sequence[Sequence[int]] | None = None
    ) -> Iterator[Option]:
        """Supersets and blocks of ours of these accessories.

        With `earlier_twins`, of groups that differ in twins alone only those that pass over none.
        """
        exercises = self.session.exercises
        able = [position for position in positions if may_group(exercises[position])]
        crowded = self.policy.crowded_gym
        pairs = {(one, two) for one, two in combinations(able, 2) if may_pair(exercises[one], exercises[two], crowded)}
        for pair in sorted(pairs):
            yield from self._of_group(pair, most_weight, twins)
        for one, two in sorted(pairs):
            for three in able:
                if three > two and (one, three) in pairs and (two, three) in pairs:
                    yield from self._of_group((one, two, three), most_weight, twins)

    def alone(self, position: int, sets: int, warm_ups: int, rest_cap: int = _NO_REST_CAP) -> Option:
        """An exercise on its own with so many working and warm-up sets."""
        exercise, done = self.session.exercises[position], self.done(position, sets, warm_ups)
        is_cut = rest_cap < done.longest_rest
        quality = 1.0
        if is_cut and not exercise.is_core_lift:
            longest = max(exercise.rest_seconds, exercise.rest_alone_seconds)
            quality = self.policy.single_quality(min(rest_cap, longest), longest)
        as_written = sets == exercise.working and warm_ups == len(exercise.warm_ups) and not is_cut
        kind = kind_alone(exercise)
        seconds = self.policy.tempo.setup_seconds + done.work_seconds + done.rest_seconds(rest_cap)
        if kind is not CONDITIONING:
            seconds += len(done.rests) * self.policy.tempo.rest_extra_seconds
        count, each = self._worth(exercise, sets, done.counted_seconds)
        return Option(
            (Piece(kind, (position,), (sets,), (warm_ups,), rest_cap if is_cut else _NO_REST_CAP),),
            (position,),
            self.clock.weight(seconds, self.policy.pace.effects.get(exercise.id, 0.0) if self._has_effects else 0.0),
            (count,),
            (each * quality,),
            int(as_written and exercise.group is None),
            count / (count + 1) if exercise.is_core_lift else 0.0,
        )

    def done(self, position: int, sets: int, warm_ups: int) -> "Done":
        """What so many working and warm-up sets of an exercise take, alone and without setup."""
        key = (position, sets, warm_ups)
        found = self._alone.get(key)
        if found is None:
            found = self._alone[key] = done_alone(self.session.exercises[position], sets, warm_ups)
        return found

    def _option(self, piece: Piece, quality: float, as_written: Sequence[bool]) -> Option:
        """The option of one piece, each set of which is worth the same share of an effective one."""
        exercises = [self.session.exercises[position] for position in piece.members]
        done = segment(self.session, piece, self.policy)
        seconds = done.kind.timed(done.performed, self.policy.tempo).total_seconds
        worth = [self.worth(part.exercise, part.sets) for part in done.performed]
        return Option(
            pieces=(piece,),
            members=piece.members,
            weight=self.clock.weight(seconds, effect(done, self.policy) if self._has_effects else 0.0),
            sets=tuple(count for count, _ in worth),
            quality=tuple(each * quality for _, each in worth),
            unchanged=sum(as_written),
            strength=sum(
                count / (count + 1)
                for exercise, (count, _) in zip(exercises, worth, strict=True)
                if exercise.is_core_lift
            ),
        )

    def worth(self, exercise: Exercise, kept: Sequence[TrainingSet]) -> tuple[int, float]:
        """What is counted of these sets, and the effective sets that each of it is."""
        working = [one.work_seconds for one in kept if not one.is_warm_up]
        return self._worth(exercise, len(working), sum(working))

    def _worth(self, exercise: Exercise, working: int, seconds: int) -> tuple[int, float]:
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            return seconds, 1 / (60 * self.policy.conditioning_minutes_a_set)
        return working, 1.0

    def _alone_kept(self, position: int, counts: Sequence[int]) -> Iterator[Option]:
        """An exercise on its own with each of these counts of working sets, at every rest permitted."""
        exercise = self.session.exercises[position]
        caps = self._rest_caps(exercise)
        for count in counts:
            for warm_ups in self._warm_ups(exercise, is_whole=count == exercise.working):
                yield self.alone(position, count, warm_ups)
                if count > 1:
                    longest = self.done(position, count, warm_ups).longest_rest
                    for cap in caps:
                        if cap < longest:
                            yield self.alone(position, count, warm_ups, cap)

    def _rest_caps(self, exercise: Exercise) -> tuple[int, ...]:
        if exercise.is_core_lift:
            return (self.policy.core_rest_cap_seconds,)
        heavy, other = self.policy.heavy_rest_caps_seconds, self.policy.accessory_rest_caps_seconds
        return heavy if exercise.facts.heavy else other

    def _warm_ups(self, exercise: Exercise, *, is_whole: bool) -> tuple[int, ...]:
        """How many warm-up sets may stay: all only where all working sets do."""
        fewest, most = fewest_warm_ups(exercise, self.policy), len(exercise.warm_ups)
        return (most, fewest) if is_whole and fewest < most else (fewest,)

    def _conditioning(self, position: int) -> Iterator[Option]:
        """The whole of it, and what is left when it is shortened, at least half."""
        exercise = self.session.exercises[position]
        whole = Piece(kind_alone(exercise), (position,), (exercise.working,), (len(exercise.warm_ups),))
        total = exercise.work_seconds[-1]
        least = total * self.policy.conditioning_least_share
        yield self._option(whole, 1.0, (True,))
        if part := exercise.part_seconds:
            for parts in range(-(-total // part) - 1, 0, -1):
                if parts * part >= least:
                    yield self._option(whole._replace(parts=parts), 1.0, (False,))
            return
        warm_ups = (fewest_warm_ups(exercise, self.policy),)
        for count in range(exercise.working - 1, 0, -1):
            if exercise.work_seconds[count] >= least:
                yield self._option(whole._replace(working=(count,), warm_ups=warm_ups), 1.0, (False,))

    def _drop_set(self, position: int) -> Option:
        exercise = self.session.exercises[position]
        piece = Piece(DROP_SET, (position,), (1,), (fewest_warm_ups(exercise, self.policy),))
        option = self._option(piece, self.policy.drop_set_quality, (False,))
        return option._replace(sets=(min(self.policy.drop_set_sets, exercise.working),))

    def _reduced(self, unit: tuple[int, ...]) -> Iterator[Option]:
        """A coach's group without core lifts: all its exercises or some of them."""
        least = 1 if len(unit) <= MOST_REDUCED else len(unit) - 2
        for size in range(len(unit), least - 1, -1):
            for members in combinations(unit, size):
                if size == 1:
                    yield from self._of_member(members[0])
                    continue
                for rounds in range(1, self._most_working(members) + 1):
                    yield from self._rounds_kept(unit, members, rounds)

    def _of_member(self, position: int) -> Iterator[Option]:
        """What is left when a coach's group is cut to one exercise."""
        exercise = self.session.exercises[position]
        if exercise.facts.drill or exercise.facts.conditioning:
            (piece,) = self.whole((position,)).pieces
            yield self._option(piece, 1.0, (False,))
        else:
            yield from self._alone_kept(position, range(1, exercise.working + 1))

    def _rounds_kept(self, unit: tuple[int, ...], members: tuple[int, ...], rounds: int) -> Iterator[Option]:
        """Members of a coach's group for so many rounds, with all warm-up sets or the fewest."""
        exercises = [self.session.exercises[position] for position in members]
        if rounds == self._most_working(unit) and members == unit:
            yield self._rounds(unit, members, rounds, fewest=False)
            if all(fewest_warm_ups(exercise, self.policy) == len(exercise.warm_ups) for exercise in exercises):
                return
        yield self._rounds(unit, members, rounds, fewest=True)

    def _rounds(self, unit: tuple[int, ...], members: tuple[int, ...], rounds: int, *, fewest: bool) -> Option:
        working, warm_ups, as_written = [], [], []
        for position in members:
            exercise = self.session.exercises[position]
            is_cut = fewest and not exercise.facts.drill
            working.append(min(rounds, exercise.working))
            warm_ups.append(fewest_warm_ups(exercise, self.policy) if is_cut else len(exercise.warm_ups))
            as_written.append(members == unit and working[-1] + warm_ups[-1] == len(exercise.sets))
        piece = Piece(COACH_GROUP, members, tuple(working), tuple(warm_ups), reason=BlockRationale.COACH_DEFINED)
        return self._option(piece, self.policy.coach_group_quality, as_written)

    def _most_working(self, members: Sequence[int]) -> int:
        """The rounds of a coach's group as written."""
        return max(1, *(self.session.exercises[position].working for position in members))

    def _of_group(
        self, members: tuple[int, ...], most_weight: int, twins: Sequence[Sequence[int]] | None
    ) -> Iterator[Option]:
        if twins is not None and _passes_over(members, twins):
            return
        exercises = [self.session.exercises[position] for position in members]
        found = _grouping(exercises, self.policy)
        if found is None:
            return
        kind, reason, quality = found
        near = is_near(exercises)
        warm_ups = tuple(fewest_warm_ups(exercise, self.policy) for exercise in exercises)
        same_quality = (quality,) * len(members)
        for rounds in range(1, min(exercise.working for exercise in exercises) + 1):
            sets = (rounds,) * len(members)
            piece = Piece(kind, members, sets, warm_ups, reason=reason)
            work = sum(self.done(p, rounds, fewest).work_seconds for p, fewest in zip(members, warm_ups, strict=True))
            timing = in_rounds(kind, work, [rounds + fewest for fewest in warm_ups], near, self.policy.tempo)
            weight = self.clock.weight(timing.total_seconds, self._effect(piece) if self._has_effects else 0.0)
            if weight > most_weight:
                break
            yield Option((piece,), members, weight, sets, same_quality, 0)

    def _effect(self, piece: Piece) -> float:
        return effect(segment(self.session, piece, self.policy), self.policy)


class Done(NamedTuple):
    """Sets of an exercise on its own: their work, and the rests told between them."""

    work_seconds: int
    counted_seconds: int
    """The work without warm-up sets."""
    rests: tuple[int, ...]
    longest_rest: int

    def rest_seconds(self, cap: int) -> int:
        """The rests together, none longer than the cap."""
        return sum(self.rests) if cap >= self.longest_rest else sum([min(rest, cap) for rest in self.rests])


def done_alone(exercise: Exercise, sets: int, warm_ups: int) -> Done:
    """So many working and warm-up sets of an exercise, as `Exercise.kept` has them."""
    kept = exercise.kept(sets, warm_ups)
    rests = tuple([exercise.rest_after(one) for one in kept[:-1]])
    counted = exercise.work_seconds[sets]
    warming_up = sum([exercise.sets[p].work_seconds for p in exercise.warm_ups[len(exercise.warm_ups) - warm_ups :]])
    return Done(counted + warming_up, counted, rests, max(rests, default=0))


def fewest_warm_ups(exercise: Exercise, policy: CompressionPolicy) -> int:
    """The warm-up sets that stay with an exercise whatever is cut."""
    least = policy.heavy_warm_up_sets if exercise.facts.heavy else policy.other_warm_up_sets
    return min(least, len(exercise.warm_ups))


def may_group(exercise: Exercise) -> bool:
    """Whether we may group this exercise with others at all."""
    facts = exercise.facts
    never = exercise.is_core_lift or facts.heavy or facts.ballistic or facts.conditioning or facts.drill
    return not never and facts.primary is not None and exercise.group is None


def may_pair(one: Exercise, two: Exercise, crowded_gym: bool) -> bool:
    """Whether nothing forbids these two in one group of ours, each of which may be grouped."""
    first, second = one.facts, two.facts
    if (first.grip_limited and second.grip_limited) or (first.axial_load and second.axial_load):
        return False
    tools = set(first.equipment), set(second.equipment)
    if all(Equipment.BARBELL in held for held in tools):
        return False
    if not crowded_gym or any(held and held <= _NO_STATION for held in tools):
        return True
    return bool(tools[0] & tools[1] & _SHARED_STATION)


def may_drop(exercise: Exercise) -> bool:
    """Whether a drop set may be made of this exercise."""
    facts = exercise.facts
    able = bool(facts.equipment) and set(facts.equipment) <= _DROPPED and exercise.working > 1
    never = exercise.is_core_lift or facts.heavy or facts.conditioning or facts.drill or exercise.group is not None
    return able and not never


def superset_priority(first: Exercise, second: Exercise) -> SupersetPriority | None:
    """Why these two accessories may be alternated; none where they may not."""
    one, two = first.facts, second.facts
    if one.primary is two.primary or one.primary is None or two.primary is None:
        return None
    if frozenset({one.primary, two.primary}) in _ANTAGONISTS:
        return SupersetPriority.ANTAGONIST
    if one.primary in two.secondaries or two.primary in one.secondaries:
        return None
    tools = set(one.equipment), set(two.equipment)
    if tools[0] & tools[1] & _SHARED or tools[0] == tools[1] == {Equipment.BODYWEIGHT}:
        return SupersetPriority.EQUIPMENT
    if set(one.secondaries).isdisjoint(two.secondaries):
        return SupersetPriority.NON_COMPETING
    return None


def block_rationale(exercises: Sequence[Exercise]) -> BlockRationale | None:
    """Why these two or three accessories may be done in rounds; none where they may not."""
    primaries = {exercise.facts.primary for exercise in exercises}
    if None in primaries:
        return None
    tools = [frozenset(exercise.facts.equipment) for exercise in exercises]
    if len(primaries) == 1 and all(held and held <= _STRESS for held in tools):
        return BlockRationale.METABOLIC_STRESS
    if len(exercises) == len(primaries) == 3 and frozenset.intersection(*tools) & _CLUSTERED:
        return BlockRationale.EQUIPMENT_CLUSTER
    return None


def _grouping(exercises: Sequence[Exercise], policy: CompressionPolicy) -> tuple[Kind, Reason, float] | None:
    """How these may be grouped: two of one muscle in a block, of two in a superset, three in a block."""
    if len(exercises) == 2 and (priority := superset_priority(*exercises)):
        antagonist = priority is SupersetPriority.ANTAGONIST
        return SUPERSET, priority, policy.antagonist_quality if antagonist else policy.superset_quality
    if rationale := block_rationale(exercises):
        stress = rationale is BlockRationale.METABOLIC_STRESS
        return BLOCK, rationale, policy.metabolic_stress_quality if stress else policy.equipment_cluster_quality
    return None


def _together(options: Sequence[Option]) -> Option:
    return Option(
        pieces=tuple(piece for option in options for piece in option.pieces),
        members=tuple(position for option in options for position in option.members),
        weight=sum(option.weight for option in options),
        sets=tuple(count for option in options for count in option.sets),
        quality=tuple(worth for option in options for worth in option.quality),
        unchanged=sum(option.unchanged for option in options),
        strength=sum(option.strength for option in options),
    )


_marks = attrgetter(*(one.name for one in fields(Facts) if one.name not in {"secondaries", "equipment"}))
"""What is known of an exercise but for its secondary muscles and equipment, whose order says nothing."""


def alike(exercise: Exercise, policy: CompressionPolicy) -> object:
    """Equal for exercises that offer the same choices, whatever they are called."""
    facts = exercise.facts
    return (
        exercise.is_core_lift,
        exercise.muscle,
        _marks(facts),
        frozenset(facts.secondaries),
        frozenset(facts.equipment),
        exercise.group,
        exercise.is_rest_stated,
        exercise.rest_seconds,
        exercise.rest_alone_seconds,
        exercise.part_seconds,
        exercise.keep_order,
        tuple((one.is_warm_up, one.work_seconds, one.rest_seconds) for one in exercise.sets),
        policy.pace.effects.get(exercise.id, 0.0),
    )


SessionKey = tuple[object, ...]


def session_key(session: Session, policy: CompressionPolicy) -> SessionKey:
    """Equal for sessions that offer the same choices, whatever their exercises are called: of each what makes it so."""
    return tuple([alike(exercise, policy) for exercise in session.exercises])


def earlier_twins(session: Session, keys: SessionKey) -> list[tuple[int, ...]]:
    """For each exercise of the session the positions of those alike that come before it; none in a coach's group."""
    twins: dict[object, tuple[int, ...]] = {}
    earlier: list[tuple[int, ...]] = []
    for position, (exercise, key) in enumerate(zip(session.exercises, keys, strict=True)):
        if exercise.group is not None:
            earlier.append(())
            continue
        earlier.append(twins.get(key, ()))
        twins[key] = (*earlier[-1], position)
    return earlier


def _passes_over(members: tuple[int, ...], twins: Sequence[Sequence[int]]) -> bool:
    """Whether there is an exercise between two of the group that is like both and not of the group."""
    passed = {twin for member in members for twin in twins[member]}.difference(members)
    return any(member in twins[twin] for twin in passed for member in members)


def moved(option: Option, places: Mapping[int, int]) -> Option:
    """The option with exercises in the places of others alike."""
    if not any(member in places for member in option.members):
        return option
    pieces = []
    for piece in option.pieces:
        rows = zip(piece.members, piece.working, piece.warm_ups, strict=True)
        members, working, warm_ups = zip(*sorted((places.get(m, m), k, w) for m, k, w in rows), strict=True)
        pieces.append(piece._replace(members=members, working=working, warm_ups=warm_ups))
    return option._replace(pieces=tuple(pieces), members=tuple(p for piece in pieces for p in piece.members))
