"""What may be done with the exercises of a session: every permitted way to do one, or several of them together.

An option is a way to spend seconds; the solver picks options so that each accessory is in at most one and each core
lift in exactly one. Nothing here knows the week or the objective.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from itertools import combinations, product
from operator import attrgetter
from typing import NamedTuple

from worker.domain.facts import Equipment, Facts, Muscle
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
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
    turn_rests,
)
from worker.engine.ahead import Ahead

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
    """One segment of an option."""

    kind: Kind
    members: tuple[int, ...]
    """Positions in the session, ascending."""
    kept: tuple[tuple[TrainingSet, ...], ...]
    """The sets of each member, in the order they are done."""
    rest_cap: int = _NO_REST_CAP
    """The longest rest in seconds, of an exercise done alone."""
    reason: Reason | None = None


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


def segment(ahead: Ahead, piece: Piece, policy: CompressionPolicy) -> Segment:
    """What doing a piece looks like."""
    exercises = [ahead.session.exercises[position] for position in piece.members]
    if piece.kind.is_group:
        rests = told_rests(piece.kind, list(zip(exercises, piece.kept, strict=True)), policy.tempo)
    elif piece.kind is DROP_SET:
        rests = [(0,) * len(piece.kept[0])]
    else:
        rests = [capped(exercises[0], piece.kept[0], piece.rest_cap)]
    performed = map(PerformedExercise, exercises, piece.kept, rests)
    if ahead.begun is not None:
        return Segment(piece.kind, _continued(ahead, piece, tuple(performed), policy), piece.reason)
    return Segment(piece.kind, tuple(performed), piece.reason)


def _continued(
    ahead: Ahead, piece: Piece, performed: tuple[PerformedExercise, ...], policy: CompressionPolicy
) -> tuple[PerformedExercise, ...]:
    """The same where some are set up; of those begun, the last tells what to rest before it goes on."""
    begun = [position for position in piece.members if ahead.done(position)]
    parts = []
    for position, part in zip(piece.members, performed, strict=True):
        rest = _rest_before(ahead, piece, position, policy) if begun and position == begun[-1] else None
        parts.append(replace(part, is_set_up=ahead.is_set_up(position), rest_before=rest))
    return tuple(parts)


def _rest_before(ahead: Ahead, piece: Piece, position: int, policy: CompressionPolicy) -> int:
    exercise, programmed = ahead.session.exercises[position], ahead.programmed.exercises[position]
    last = programmed.sets[len(programmed.sets) - len(exercise.sets) - 1]
    if not piece.kind.is_group:
        return min(piece.rest_cap, exercise.rest_after(last))
    if exercise.group is not None and exercise.is_rest_stated:
        return last.rest_seconds
    members = [ahead.session.exercises[member] for member in piece.members]
    return turn_rests(piece.kind, len(members), is_near(members), policy.tempo)[1]


class Options:
    """The options of what is ahead in one session at one policy."""

    def __init__(self, ahead: Ahead, policy: CompressionPolicy) -> None:
        self.ahead, self.session, self.policy, self.clock = ahead, ahead.session, policy, ahead.clock
        self.units = ahead.units()
        """What is decided together, in programmed order: a coach's group, or an exercise on its own."""
        self._has_effects = bool(policy.pace.effects)
        self._alone: dict[tuple[int, int, int, int], Option] = {}

    def as_programmed(self) -> tuple[Option, ...]:
        """Every unit as the coach wrote it, in programmed order."""
        return tuple(map(self.whole, self.units))

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
        done = [sum(not one.is_warm_up for one in sets) for piece in kept.pieces for sets in piece.kept]
        least = max(1, self.ahead.protected(unit, self.policy)) if has_core else 1
        return self._rounds(unit, members, max(least, *done), fewest=True)

    def is_core(self, unit: tuple[int, ...]) -> bool:
        """Whether a unit has a core lift."""
        return any(self.session.exercises[position].is_core_lift for position in unit)

    def is_required(self, unit: tuple[int, ...]) -> bool:
        """Whether something of a unit must be done: protected sets of a core lift, or what the athlete keeps."""
        if not self.ahead.kept.isdisjoint(unit):
            return True
        return self.is_core(unit) and self.ahead.protected(unit, self.policy) > 0

    def of_core(self, unit: tuple[int, ...]) -> Iterator[Option]:
        """A unit that has a core lift, with at least the protected sets that are ahead."""
        done_alone = [p for p in unit if self.session.exercises[p].is_core_lift or p in self.ahead.kept]
        if len(unit) > 1:
            for rounds in range(max(1, self.ahead.protected(unit, self.policy)), self._most_working(unit) + 1):
                yield from self._rounds_kept(unit, unit, rounds)
        for way in product(*map(self._of_lift, done_alone)):
            done = [option for option in way if option is not None]
            if done:
                yield done[0] if len(done) == 1 else _together(done)

    def _of_lift(self, position: int) -> list[Option | None]:
        """A core lift on its own with its protected sets or more, or none where these are done; or what is kept."""
        if not self.session.exercises[position].is_core_lift:
            return list(self.of_member(position))
        least = self.ahead.protected((position,), self.policy)
        ways = self._alone_kept(position, range(max(1, least), self.session.exercises[position].working + 1))
        return [*ways, *([] if least or position in self.ahead.kept else [None])]

    def of_accessory(self, unit: tuple[int, ...], most_weight: int = sys.maxsize) -> Iterator[Option]:
        """A unit without core lifts, if it takes at most so much: in part, or whole; with all of it that is kept."""
        if len(unit) > 1:
            kept = self.ahead.kept.intersection(unit)
            whole = (option for option in self._reduced(unit) if kept.issubset(option.members))
            yield from (option for option in whole if option.weight <= most_weight)
            return
        (position,) = unit
        exercise = self.session.exercises[position]
        if exercise.facts.drill:
            found: Iterator[Option] = iter((self.whole(unit),))
        elif exercise.facts.conditioning and (exercise.group is None or self.ahead.apart):
            found = self._conditioning(position)
        elif exercise.facts.conditioning:
            found = iter((self.whole(unit),))
        else:
            found = self._alone_kept(position, range(1, exercise.working + 1))
        yield from (option for option in found if option.weight <= most_weight)
        if self.policy.drop_sets and may_drop(exercise) and not self.ahead.done(position):
            option = self._drop_set(position)
            if option.weight <= most_weight:
                yield option

    def grouped(
        self, positions: Sequence[int], most_weight: int = sys.maxsize, twins: Sequence[Sequence[int]] | None = None
    ) -> Iterator[Option]:
        """Supersets and blocks of ours of these accessories.

        With `earlier_twins`, of groups that differ in twins alone only those that pass over none.
        """
        if self.ahead.apart:
            return
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
        key = (position, sets, warm_ups, rest_cap)
        if key not in self._alone:
            self._alone[key] = self._made_alone(*key)
        return self._alone[key]

    def _made_alone(self, position: int, sets: int, warm_ups: int, rest_cap: int) -> Option:
        exercise = self.session.exercises[position]
        kept = exercise.kept(sets, warm_ups)
        is_cut = rest_cap < self._longest_rest(position, kept)
        piece = Piece(kind_alone(exercise), (position,), (kept,), rest_cap if is_cut else _NO_REST_CAP)
        quality = 1.0
        if is_cut and not exercise.is_core_lift:
            longest = max(exercise.rest_seconds, exercise.rest_alone_seconds)
            quality = self.policy.single_quality(min(rest_cap, longest), longest)
        as_written = sets == exercise.working and warm_ups == len(exercise.warm_ups) and not is_cut
        in_turns = exercise.group is not None and len(self._unit_of(position)) > 1
        return self._option((piece,), (quality,), (as_written and not in_turns and not self.ahead.is_broken(position),))

    def _unit_of(self, position: int) -> tuple[int, ...]:
        return next(unit for unit in self.units if position in unit)

    def _longest_rest(self, position: int, kept: Sequence[TrainingSet]) -> int:
        """The longest rest between these sets of an exercise, and before them where it is begun."""
        exercise = self.session.exercises[position]
        between = [exercise.rest_after(one) for one in kept[:-1]]
        if self.ahead.done(position):
            programmed = self.ahead.programmed.exercises[position].sets
            between.append(exercise.rest_after(programmed[len(programmed) - len(exercise.sets) - 1]))
        return max(between, default=0)

    def _option(self, pieces: tuple[Piece, ...], quality: Sequence[float], as_written: Sequence[bool]) -> Option:
        members = tuple(position for piece in pieces for position in piece.members)
        kept = [sets for piece in pieces for sets in piece.kept]
        exercises = [self.session.exercises[position] for position in members]
        worth = [self.worth(exercise, sets) for exercise, sets in zip(exercises, kept, strict=True)]
        return Option(
            pieces=pieces,
            members=members,
            weight=sum(map(self._weight, pieces)),
            sets=tuple(count for count, _ in worth),
            quality=tuple(each * share for (_, each), share in zip(worth, quality, strict=True)),
            unchanged=sum(as_written),
            strength=sum(
                strength(count + self.ahead.done(position)) - strength(self.ahead.done(position))
                for position, exercise, (count, _) in zip(members, exercises, worth, strict=True)
                if exercise.is_core_lift
            ),
        )

    def _weight(self, piece: Piece) -> int:
        if self.ahead.begun is None and len(piece.members) == 1 and not piece.kind.is_group and piece.kind != DROP_SET:
            return self._weight_alone(piece)
        done = segment(self.ahead, piece, self.policy)
        seconds = done.kind.timed(done.performed, self.policy.tempo).total_seconds
        return self.clock.weight(seconds, effect(done, self.policy) if self._has_effects else 0.0)

    def _weight_alone(self, piece: Piece) -> int:
        """The same of one exercise of which nothing is begun: most options are such, and need no segment."""
        exercise, (kept,), tempo = self.session.exercises[piece.members[0]], piece.kept, self.policy.tempo
        rests = [min(exercise.rest_after(one), piece.rest_cap) for one in kept[:-1]]
        extra = 0 if piece.kind == CONDITIONING else len(rests) * tempo.rest_extra_seconds
        seconds = tempo.setup_seconds + sum([one.work_seconds for one in kept]) + sum(rests) + extra
        return self.clock.weight(seconds, self.policy.pace.effects.get(exercise.id, 0.0) if self._has_effects else 0.0)

    def worth(self, exercise: Exercise, kept: Sequence[TrainingSet]) -> tuple[int, float]:
        """What is counted of these sets, and the effective sets that each of it is."""
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            seconds = sum(one.work_seconds for one in kept if not one.is_warm_up)
            return seconds, 1 / (60 * self.policy.conditioning_minutes_a_set)
        return sum(not one.is_warm_up for one in kept), 1.0

    def _alone_kept(self, position: int, counts: Sequence[int]) -> Iterator[Option]:
        """An exercise on its own with each of these counts of working sets, at every rest permitted."""
        exercise = self.session.exercises[position]
        caps = self._rest_caps(exercise)
        for count in counts:
            for warm_ups in self._warm_ups(exercise, is_whole=count == exercise.working):
                longest = self._longest_rest(position, exercise.kept(count, warm_ups))
                yield self.alone(position, count, warm_ups)
                if count > 1 or self.ahead.done(position):
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
        exercise = self.session.exercises[position]
        (piece,) = self.whole((position,)).pieces
        for kept in self._cuts(position):
            as_written = kept == exercise.sets and exercise.group is None
            yield self._option((piece._replace(kept=(kept,)),), (1.0,), (as_written,))

    def _cuts(self, position: int) -> Iterator[tuple[TrainingSet, ...]]:
        """The whole of it, and what is left when it is shortened, at least half."""
        exercise = self.session.exercises[position]
        total = exercise.work_seconds[-1]
        before = self.ahead.programmed.exercises[position].work_seconds[-1] - total
        least = (before + total) * self.policy.conditioning_least_share - before
        yield exercise.sets
        if part := exercise.part_seconds:
            for parts in range(-(-total // part) - 1, 0, -1):
                if parts * part >= least:
                    yield exercise.shortened(parts)
            return
        for count in range(exercise.working - 1, 0, -1):
            kept = exercise.kept(count, fewest_warm_ups(exercise, self.policy))
            if exercise.work_seconds[count] >= least:
                yield kept

    def _drop_set(self, position: int) -> Option:
        exercise = self.session.exercises[position]
        *warm_ups, first = exercise.kept(1, fewest_warm_ups(exercise, self.policy))
        drops = self.policy.drop_set_sets
        piece = Piece(DROP_SET, (position,), ((*warm_ups, *(first,) * drops),))
        option = self._option((piece,), (self.policy.drop_set_quality,), (False,))
        return option._replace(sets=(min(drops, exercise.working),))

    def _reduced(self, unit: tuple[int, ...]) -> Iterator[Option]:
        """A coach's group without core lifts: all its exercises or some of them."""
        least = 1 if len(unit) <= MOST_REDUCED else len(unit) - 2
        for size in range(len(unit), least - 1, -1):
            for members in combinations(unit, size):
                if size == 1:
                    yield from self.of_member(members[0])
                    continue
                for rounds in range(1, self._most_working(members) + 1):
                    yield from self._rounds_kept(unit, members, rounds)

    def of_member(self, position: int) -> Iterator[Option]:
        """An exercise that is left of a coach's group."""
        exercise = self.session.exercises[position]
        if exercise.facts.drill or exercise.facts.conditioning:
            yield self._option(self.whole((position,)).pieces, (1.0,), (False,))
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
        kept, as_written = [], []
        for position in members:
            exercise = self.session.exercises[position]
            warm_ups = fewest_warm_ups(exercise, self.policy) if fewest else len(exercise.warm_ups)
            if exercise.facts.drill:
                warm_ups = len(exercise.warm_ups)
            kept.append(exercise.kept(min(rounds, exercise.working), warm_ups))
            is_whole = members == unit and not self.ahead.is_broken(position)
            as_written.append(is_whole and len(kept[-1]) == len(exercise.sets))
        piece = Piece(COACH_GROUP, members, tuple(kept), reason=BlockRationale.COACH_DEFINED)
        return self._option((piece,), (self.policy.coach_group_quality,) * len(members), as_written)

    def _is_begun(self, position: int) -> bool:
        return self.ahead.done(position) > 0

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
        set_up, begun = (sum(map(is_so, members)) for is_so in (self.ahead.is_set_up, self._is_begun))
        warm_ups = [fewest_warm_ups(exercise, self.policy) for exercise in exercises]
        nothing_as_written = (False,) * len(members)
        for rounds in range(1, min(exercise.working for exercise in exercises) + 1):
            kept = tuple(e.kept(rounds, fewest) for e, fewest in zip(exercises, warm_ups, strict=True))
            piece = Piece(kind, members, kept, reason=reason)
            if self._has_effects:
                weight = self._weight(piece)
            else:
                work = sum(one.work_seconds for sets in kept for one in sets)
                sizes = [len(sets) for sets in kept]
                timing = in_rounds(kind, work, sizes, near, self.policy.tempo, set_up=set_up, begun=bool(begun))
                weight = self.clock.weight(timing.total_seconds, 0.0)
            if weight > most_weight:
                break
            yield Option(
                (piece,), members, weight, (rounds,) * len(members), (quality,) * len(members), sum(nothing_as_written)
            )


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


def strength(sets: int) -> float:
    """What so many sets of a core lift are worth."""
    return sets / (sets + 1)


_marks = attrgetter(*(one.name for one in fields(Facts) if one.name not in {"secondaries", "equipment"}))
"""What is known of an exercise but for its secondary muscles and equipment, whose order says nothing."""


def alike(ahead: Ahead, position: int, policy: CompressionPolicy) -> object:
    """Equal for exercises that offer the same choices, whatever they are called."""
    exercise = ahead.session.exercises[position]
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
        position in ahead.excluded,
        position in ahead.kept,
        None if ahead.begun is None else ahead.begun.get(position),
        exercise.working if ahead.begun is None else ahead.programmed.exercises[position].working,
    )


def earlier_twins(ahead: Ahead, policy: CompressionPolicy) -> list[tuple[int, ...]]:
    """For each exercise of the session the positions of those alike that come before it; none in a coach's group."""
    twins: dict[object, tuple[int, ...]] = {}
    earlier: list[tuple[int, ...]] = []
    for position, exercise in enumerate(ahead.session.exercises):
        if exercise.group is not None:
            earlier.append(())
            continue
        key = alike(ahead, position, policy)
        earlier.append(twins.get(key, ()))
        twins[key] = (*earlier[-1], position)
    return earlier


def _passes_over(members: tuple[int, ...], twins: Sequence[Sequence[int]]) -> bool:
    """Whether there is an exercise between two of the group that is like both and not of the group."""
    passed = {twin for member in members for twin in twins[member]}.difference(members)
    return any(member in twins[twin] for twin in passed for member in members)


def moved(option: Option, places: Mapping[int, int], session: Session) -> Option:
    """The option with exercises in the places of others alike."""
    if not any(member in places for member in option.members):
        return option
    pieces = []
    for piece in option.pieces:
        rows = sorted(
            (places.get(member, member), sets) for member, sets in zip(piece.members, piece.kept, strict=True)
        )
        there = piece._replace(members=tuple(place for place, _ in rows), kept=tuple(sets for _, sets in rows))
        pieces.append(of_session(there, session))
    return option._replace(pieces=tuple(pieces), members=tuple(p for piece in pieces for p in piece.members))


def of_session(piece: Piece, session: Session) -> Piece:
    """The piece of a session alike with this session's own sets: what was solved once may stand in several weeks."""
    exercises = [session.exercises[position] for position in piece.members]
    return piece._replace(kept=tuple(map(_same_sets, piece.kept, exercises)))


def _same_sets(kept: Sequence[TrainingSet], exercise: Exercise) -> tuple[TrainingSet, ...]:
    """The sets of an exercise that stand where those kept of another alike stand."""
    if exercise.part_seconds is not None and kept[0].work_seconds < exercise.sets[0].work_seconds:
        return exercise.shortened(kept[0].work_seconds // exercise.part_seconds)
    return tuple(exercise.sets[one.index - exercise.sets[0].index] for one in kept)
