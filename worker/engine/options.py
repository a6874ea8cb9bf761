"""What may be done with the exercises of a session: every permitted way to do one, or several of them together.

An option is a way to spend seconds; the solver picks options so that each accessory is in at most one and each core
lift in exactly one. Nothing here knows the week or the objective.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import NamedTuple

from worker.domain.facts import Equipment, Muscle
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
    setup_of,
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
    """One segment of an option, in numbers: it holds for every session that offers the same."""

    kind: Kind
    members: tuple[int, ...]
    """Positions in the session, ascending."""
    working: tuple[int, ...]
    """The working sets kept of each member; of a drop set, how often its one set is done."""
    warm_ups: tuple[int, ...]
    """The warm-up sets kept of each member: the last ones."""
    rest_cap: int = _NO_REST_CAP
    """The longest rest in seconds, of an exercise done alone."""
    reason: Reason | None = None
    parts: int | None = None
    """Of conditioning of one set that is shortened: the parts that stay."""

    def kept(self, exercises: Sequence[Exercise]) -> tuple[tuple[TrainingSet, ...], ...]:
        """The sets of each member, in the order they are done."""
        if self.parts is not None:
            return (exercises[0].shortened(self.parts),)
        if self.kind is DROP_SET:
            *warm_ups, first = exercises[0].kept(1, self.warm_ups[0])
            return ((*warm_ups, *(first,) * self.working[0]),)
        return tuple(map(Exercise.kept, exercises, self.working, self.warm_ups))


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
    kept = piece.kept(exercises)
    if piece.kind.is_group:
        rests = told_rests(piece.kind, list(zip(exercises, kept, strict=True)), policy.tempo)
    elif piece.kind is DROP_SET:
        rests = [(0,) * len(kept[0])]
    else:
        rests = [capped(exercises[0], kept[0], piece.rest_cap)]
    performed = map(PerformedExercise, exercises, kept, rests)
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


class _Doses:
    """The numbers of one exercise that its options are made of."""

    def __init__(self, ahead: Ahead, position: int, policy: CompressionPolicy, *, in_turns: bool) -> None:
        exercise = ahead.session.exercises[position]
        self.exercise = exercise
        self.kind = kind_alone(exercise)
        self.work = [one.work_seconds for one in exercise.sets]
        self.rests = [exercise.rest_after(one) for one in exercise.sets]
        """Seconds of every set, and of the rest after it where the exercise is done on its own."""
        self.working, self.most_warm_ups = len(exercise.keep_order), len(exercise.warm_ups)
        self.fewest_warm_ups = fewest_warm_ups(exercise, policy)
        self.rest_before = 0
        """The rest before what is left of an exercise that is begun."""
        if ahead.done(position):
            programmed = ahead.programmed.exercises[position].sets
            self.rest_before = exercise.rest_after(programmed[len(programmed) - len(exercise.sets) - 1])
        self.programmed_rest = max(exercise.rest_seconds, exercise.rest_alone_seconds)
        self.may_be_as_written = not in_turns and not ahead.is_broken(position)
        self.effect = policy.pace.effects.get(exercise.id, 0.0)
        facts = exercise.facts
        self.is_plain = not exercise.is_core_lift and not facts.drill and not facts.conditioning
        """Whether only its working sets count, each as one."""
        self._policy = policy
        self._qualities: dict[int, float] = {}

    def quality(self, rest_cap: int) -> float:
        """What a set of it is worth where no rest is longer than the cap."""
        if self.exercise.is_core_lift:
            return 1.0
        if rest_cap not in self._qualities:
            longest = self.programmed_rest
            self._qualities[rest_cap] = self._policy.single_quality(min(rest_cap, longest), longest)
        return self._qualities[rest_cap]

    def places(self, working: int, warm_ups: int) -> list[int]:
        """The places of so many sets that are kept, ascending."""
        exercise = self.exercise
        return sorted(exercise.warm_ups[self.most_warm_ups - warm_ups :] + exercise.keep_order[:working])

    def rests_between(self, working: int, warm_ups: int) -> list[int]:
        """The rests between so many sets that are kept."""
        rests = self.rests
        return [rests[place] for place in self.places(working, warm_ups)[:-1]]

    def work_seconds(self, working: int, warm_ups: int) -> int:
        """The work of so many sets that are kept."""
        exercise, work = self.exercise, self.work
        seconds = exercise.work_seconds[working]
        for place in exercise.warm_ups[self.most_warm_ups - warm_ups :]:
            seconds += work[place]
        return seconds


class Options:
    """The options of what is ahead in one session at one policy."""

    def __init__(self, ahead: Ahead, policy: CompressionPolicy, alike: Sequence[object] | None = None) -> None:
        self.ahead, self.session, self.policy, self.clock = ahead, ahead.session, policy, ahead.clock
        self.likeness = likeness(ahead, policy) if alike is None else alike
        """What each exercise offers, of which some may be alike."""
        self.units = ahead.units()
        """What is decided together, in programmed order: a coach's group, or an exercise on its own."""
        self._has_effects = bool(policy.pace.effects)
        self._alone: dict[tuple[int, int, int, int], Option] = {}
        self._doses: list[_Doses | None] = [None] * len(self.session.exercises)
        self._in_turns = {position for unit in self.units if len(unit) > 1 for position in unit}
        self._ladders: dict[int, list[list[Option]]] = {}
        self._ways: dict[tuple[int, ...], tuple[Option, ...]] = {}
        self._protected: dict[tuple[int, ...], int] = {}
        self._as_programmed: tuple[Option, ...] | None = None

    def as_programmed(self) -> tuple[Option, ...]:
        """Every unit as the coach wrote it, in programmed order."""
        if self._as_programmed is None:
            self._as_programmed = tuple(map(self.whole, self.units))
        return self._as_programmed

    def doses(self, position: int) -> _Doses:
        """The numbers of an exercise."""
        found = self._doses[position]
        if found is None:
            found = _Doses(self.ahead, position, self.policy, in_turns=position in self._in_turns)
            self._doses[position] = found
        return found

    def protected(self, unit: tuple[int, ...]) -> int:
        """The rounds ahead of a unit that are protected, which has a core lift."""
        if unit not in self._protected:
            self._protected[unit] = self.ahead.protected(unit, self.policy)
        return self._protected[unit]

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
        done = [working for piece in kept.pieces for working in piece.working]
        least = max(1, self.protected(unit)) if has_core else 1
        return self._rounds(unit, members, max(least, *done), fewest=True)

    def is_core(self, unit: tuple[int, ...]) -> bool:
        """Whether a unit has a core lift."""
        exercises = self.session.exercises
        return exercises[unit[0]].is_core_lift or (
            len(unit) > 1 and any(exercises[position].is_core_lift for position in unit)
        )

    def is_required(self, unit: tuple[int, ...]) -> bool:
        """Whether something of a unit must be done: protected sets of a core lift, or what the athlete keeps."""
        if not self.ahead.kept.isdisjoint(unit):
            return True
        return self.is_core(unit) and self.protected(unit) > 0

    def of_core(self, unit: tuple[int, ...]) -> Iterator[Option]:
        """A unit that has a core lift, with at least the protected sets that are ahead."""
        if len(unit) == 1:
            yield from filter(None, self._of_lift(unit[0]))
            return
        done_alone = [p for p in unit if self.session.exercises[p].is_core_lift or p in self.ahead.kept]
        for rounds in range(max(1, self.protected(unit)), self._most_working(unit) + 1):
            yield from self._rounds_kept(unit, unit, rounds)
        for way in product(*map(self._of_lift, done_alone)):
            done = [option for option in way if option is not None]
            if done:
                yield done[0] if len(done) == 1 else _together(done)

    def _of_lift(self, position: int) -> list[Option | None]:
        """A core lift on its own with its protected sets or more, or none where these are done; or what is kept."""
        if not self.session.exercises[position].is_core_lift:
            return list(self.of_member(position))
        least = self.protected((position,))
        ways = self._alone_kept(position, range(max(1, least), self.session.exercises[position].working + 1))
        return [*ways, *([] if least or position in self.ahead.kept else [None])]

    def ways(self, unit: tuple[int, ...]) -> tuple[Option, ...]:
        """The options of a unit, groups of ours apart."""
        found = self._ways.get(unit)
        if found is None:
            found = tuple(self.of_core(unit) if self.is_core(unit) else self.of_accessory(unit))
            self._ways[unit] = found
        return found

    def of_accessory(self, unit: tuple[int, ...]) -> Iterator[Option]:
        """A unit without core lifts: in part, or whole; with all of it that is kept."""
        if len(unit) > 1:
            kept = self.ahead.kept.intersection(unit)
            yield from (option for option in self._reduced(unit) if kept.issubset(option.members))
            return
        (position,) = unit
        exercise = self.session.exercises[position]
        if exercise.facts.drill:
            yield self.whole(unit)
        elif exercise.facts.conditioning and (exercise.group is None or self.ahead.apart):
            yield from self._conditioning(position)
        elif exercise.facts.conditioning:
            yield self.whole(unit)
        else:
            yield from self._alone_kept(position, range(1, exercise.working + 1))
        if self.policy.drop_sets and may_drop(exercise) and not self.ahead.done(position):
            yield self._drop_set(position)

    def grouped(self, positions: Sequence[int], twins: Sequence[Sequence[int]] | None = None) -> Iterator[Option]:
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
            yield from self._of_group(pair, twins)
        for one, two in sorted(pairs):
            for three in able:
                if three > two and (one, three) in pairs and (two, three) in pairs:
                    yield from self._of_group((one, two, three), twins)

    def alone(self, position: int, sets: int, warm_ups: int, rest_cap: int = _NO_REST_CAP) -> Option:
        """An exercise on its own with so many working and warm-up sets."""
        key = (position, sets, warm_ups, rest_cap)
        if key not in self._alone:
            doses = self.doses(position)
            rests, work = doses.rests_between(sets, warm_ups), doses.work_seconds(sets, warm_ups)
            if rest_cap >= max(doses.rest_before, *rests, 0):
                rest_cap = _NO_REST_CAP
            self._alone[key] = self._made_alone(position, doses, sets, warm_ups, rest_cap, work, rests)
        return self._alone[key]

    def _made_alone(
        self, position: int, doses: _Doses, sets: int, warm_ups: int, rest_cap: int, work: int, rests: list[int]
    ) -> Option:
        """The same where the work and the rests between its sets are known, and the cap, if any, shortens one."""
        quality, is_cut = 1.0, rest_cap < _NO_REST_CAP
        if is_cut:
            rests = [min(rest, rest_cap) for rest in rests]
            quality = doses.quality(rest_cap)
        piece = Piece(doses.kind, (position,), (sets,), (warm_ups,), rest_cap)
        weight = self._weight_alone(doses, work, rests) if self.ahead.begun is None else self._weight(piece)
        as_written = not is_cut and sets == doses.working and warm_ups == doses.most_warm_ups
        return self._option_alone(doses, piece, weight, quality, as_written=as_written and doses.may_be_as_written)

    def _option_alone(self, doses: _Doses, piece: Piece, weight: int, quality: float, *, as_written: bool) -> Option:
        """An exercise on its own, of that weight."""
        counted, gained = piece.working[0], 0.0
        if doses.is_plain:
            return Option((piece,), piece.members, weight, (counted,), (quality,), int(as_written), 0.0)
        exercise = doses.exercise
        if exercise.facts.drill:
            counted, quality = 0, 0.0
        elif exercise.facts.conditioning:
            parts = piece.parts
            counted = exercise.work_seconds[counted] if parts is None else parts * (exercise.part_seconds or 0)
            quality /= 60 * self.policy.conditioning_minutes_a_set
        if exercise.is_core_lift:
            done = self.ahead.done(piece.members[0])
            gained = strength(counted + done) - strength(done)
        return Option((piece,), piece.members, weight, (counted,), (quality,), int(as_written), gained)

    def _weight(self, piece: Piece) -> int:
        """What a piece takes of the session's time, from its segment."""
        done = segment(self.ahead, piece, self.policy)
        seconds = done.kind.timed(done.performed, self.policy.tempo).total_seconds
        return self.clock.weight(seconds, effect(done, self.policy) if self._has_effects else 0.0)

    def _weight_alone(self, doses: _Doses, work_seconds: int, rests: Sequence[int]) -> int:
        """The same of one exercise of which nothing is begun: most options are such, and need no segment."""
        tempo = self.policy.tempo
        extra = 0 if doses.kind is CONDITIONING else len(rests) * tempo.rest_extra_seconds
        return self.clock.weight(tempo.setup_seconds + work_seconds + sum(rests) + extra, doses.effect)

    def _weight_in_turns(self, piece: Piece) -> int:
        """The same of a coach's group of which nothing is begun, where exercises have no pace of their own."""
        tempo, each = self.policy.tempo, [self.doses(position) for position in piece.members]
        sizes = [working + warm for working, warm in zip(piece.working, piece.warm_ups, strict=True)]
        switch, rest = turn_rests(piece.kind, len(each), is_near([doses.exercise for doses in each]), tempo)
        turns, later, last = 0, 0, 0
        seconds = setup_of(len(each), 0, tempo)
        for doses, size, working, warm in reversed(list(zip(each, sizes, piece.working, piece.warm_ups, strict=True))):
            exercise = doses.exercise
            seconds += doses.work_seconds(working, warm)
            if exercise.group is not None and exercise.is_rest_stated:
                told = [exercise.sets[place].rest_seconds for place in doses.places(working, warm)]
                turns += sum(told) + size * tempo.rest_extra_seconds
                after = told[-1] + tempo.rest_extra_seconds if told else 0
            else:
                turns += min(size, later) * switch + max(0, size - later) * rest
                after = rest
            if size > later:
                last, later = after, size
        return self.clock.weight(seconds + turns - last, 0.0)

    def worth(self, exercise: Exercise, kept: Sequence[TrainingSet]) -> tuple[int, float]:
        """What is counted of these sets, and the effective sets that each of it is."""
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            seconds = sum(one.work_seconds for one in kept if not one.is_warm_up)
            return seconds, 1 / (60 * self.policy.conditioning_minutes_a_set)
        return sum(not one.is_warm_up for one in kept), 1.0

    def _alone_kept(self, position: int, counts: range) -> list[Option]:
        """An exercise on its own with each of these counts of working sets, at every rest permitted."""
        ways = self._ways_alone(position)
        return [option for count in counts for option in ways[count - 1]]

    def _ways_alone(self, position: int) -> list[list[Option]]:
        """For 1, 2, ... working sets of an exercise on its own the options, each permitted rest and warm-up."""
        if position not in self._ladders:
            doses = self.doses(position)
            fewest, most = doses.fewest_warm_ups, doses.most_warm_ups
            ways: list[list[Option]] = [[] for _ in range(doses.working)]
            for count in range(1, doses.working + 1):
                # All warm-up sets stay only where all working sets do.
                for warm_ups in (most, fewest) if count == doses.working and fewest < most else (fewest,):
                    ways[count - 1] += self._at_every_rest(position, doses, count, warm_ups)
            self._ladders[position] = ways
        return self._ladders[position]

    def _at_every_rest(self, position: int, doses: _Doses, count: int, warm_ups: int) -> list[Option]:
        """The exercise with so many sets at its own rests and at every shorter rest permitted."""
        rests = doses.rests_between(count, warm_ups)
        caps = [_NO_REST_CAP]
        if count > 1 or doses.rest_before:
            longest = max(doses.rest_before, *rests, 0)
            caps += [cap for cap in self._rest_caps(doses.exercise) if cap < longest]
        work = doses.work_seconds(count, warm_ups)
        return [self._made_alone(position, doses, count, warm_ups, cap, work, rests) for cap in caps]

    def _rest_caps(self, exercise: Exercise) -> tuple[int, ...]:
        if exercise.is_core_lift:
            return (self.policy.core_rest_cap_seconds,)
        heavy, other = self.policy.heavy_rest_caps_seconds, self.policy.accessory_rest_caps_seconds
        return heavy if exercise.facts.heavy else other

    def _conditioning(self, position: int) -> Iterator[Option]:
        doses = self.doses(position)
        (piece,) = self.whole((position,)).pieces
        yield self._of_piece(piece, as_written=doses.exercise.group is None)
        for cut in self._cuts(doses, piece):
            yield self._of_piece(cut, as_written=False)

    def _cuts(self, doses: _Doses, whole: Piece) -> Iterator[Piece]:
        """What is left of conditioning when it is shortened, at least half."""
        exercise = doses.exercise
        total = exercise.work_seconds[-1]
        before = self.ahead.programmed.exercises[whole.members[0]].work_seconds[-1] - total
        least = (before + total) * self.policy.conditioning_least_share - before
        if part := exercise.part_seconds:
            for parts in range(-(-total // part) - 1, 0, -1):
                if parts * part >= least:
                    yield whole._replace(parts=parts)
            return
        for count in range(doses.working - 1, 0, -1):
            if exercise.work_seconds[count] >= least:
                yield whole._replace(working=(count,), warm_ups=(doses.fewest_warm_ups,))

    def _of_piece(self, piece: Piece, *, as_written: bool) -> Option:
        """A drill or conditioning on its own."""
        doses = self.doses(piece.members[0])
        if self.ahead.begun is not None:
            weight = self._weight(piece)
        elif piece.parts is not None:
            weight = self._weight_alone(doses, piece.parts * (doses.exercise.part_seconds or 0), ())
        else:
            (working,), (warm_ups,) = piece.working, piece.warm_ups
            rests = doses.rests_between(working, warm_ups)
            weight = self._weight_alone(doses, doses.work_seconds(working, warm_ups), rests)
        return self._option_alone(doses, piece, weight, 1.0, as_written=as_written)

    def _drop_set(self, position: int) -> Option:
        doses, drops = self.doses(position), self.policy.drop_set_sets
        piece = Piece(DROP_SET, (position,), (drops,), (doses.fewest_warm_ups,))
        counted, quality = min(drops, doses.working), self.policy.drop_set_quality
        return Option((piece,), (position,), self._weight(piece), (counted,), (quality,), 0)

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
            yield self._of_piece(self.whole((position,)).pieces[0], as_written=False)
        else:
            yield from self._alone_kept(position, range(1, exercise.working + 1))

    def _rounds_kept(self, unit: tuple[int, ...], members: tuple[int, ...], rounds: int) -> Iterator[Option]:
        """Members of a coach's group for so many rounds, with all warm-up sets or the fewest."""
        if rounds == self._most_working(unit) and members == unit:
            yield self._rounds(unit, members, rounds, fewest=False)
            if all(self.doses(p).fewest_warm_ups == self.doses(p).most_warm_ups for p in members):
                return
        yield self._rounds(unit, members, rounds, fewest=True)

    def _rounds(self, unit: tuple[int, ...], members: tuple[int, ...], rounds: int, *, fewest: bool) -> Option:
        working: list[int] = []
        warm_ups: list[int] = []
        counted: list[int] = []
        quality: list[float] = []
        unchanged, gained = 0, 0.0
        for position in members:
            doses = self.doses(position)
            exercise = doses.exercise
            sets = min(rounds, doses.working)
            warm = doses.fewest_warm_ups if fewest and not exercise.facts.drill else doses.most_warm_ups
            working.append(sets)
            warm_ups.append(warm)
            count, worth = self._counted(exercise, sets)
            counted.append(count)
            quality.append(worth * self.policy.coach_group_quality)
            is_whole = members == unit and not self.ahead.is_broken(position)
            unchanged += is_whole and sets == doses.working and warm == doses.most_warm_ups
            if exercise.is_core_lift:
                done = self.ahead.done(position)
                gained += strength(count + done) - strength(done)
        piece = Piece(COACH_GROUP, members, tuple(working), tuple(warm_ups), reason=BlockRationale.COACH_DEFINED)
        plain = self.ahead.begun is None and not self._has_effects
        weight = self._weight_in_turns(piece) if plain else self._weight(piece)
        return Option((piece,), members, weight, tuple(counted), tuple(quality), unchanged, gained)

    def _counted(self, exercise: Exercise, sets: int) -> tuple[int, float]:
        """What is counted of so many working sets, and the effective sets that each of it is."""
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            return exercise.work_seconds[sets], 1 / (60 * self.policy.conditioning_minutes_a_set)
        return sets, 1.0

    def _is_begun(self, position: int) -> bool:
        return self.ahead.done(position) > 0

    def _most_working(self, members: Sequence[int]) -> int:
        """The rounds of a coach's group as written."""
        return max(1, *[len(self.session.exercises[position].keep_order) for position in members])

    def _of_group(self, members: tuple[int, ...], twins: Sequence[Sequence[int]] | None) -> Iterator[Option]:
        if twins is not None and _passes_over(members, twins):
            return
        exercises = [self.session.exercises[position] for position in members]
        found = _grouping(exercises, self.policy)
        if found is None:
            return
        kind, reason, quality = found
        each = [self.doses(position) for position in members]
        warm_ups = tuple([doses.fewest_warm_ups for doses in each])
        least = sum([doses.work_seconds(0, doses.fewest_warm_ups) for doses in each])
        set_up, begun = (sum(map(is_so, members)) for is_so in (self.ahead.is_set_up, self._is_begun))
        near, tempo, worth = is_near(exercises), self.policy.tempo, (quality,) * len(members)
        for rounds in range(1, min([doses.working for doses in each]) + 1):
            counts = (rounds,) * len(members)
            piece = Piece(kind, members, counts, warm_ups, reason=reason)
            if self._has_effects:
                weight = self._weight(piece)
            else:
                work = least + sum([exercise.work_seconds[rounds] for exercise in exercises])
                sizes = [rounds + warm for warm in warm_ups]
                timing = in_rounds(kind, work, sizes, near, tempo, set_up=set_up, begun=bool(begun))
                weight = self.clock.weight(sum(timing), 0.0)
            yield Option((piece,), members, weight, counts, worth, 0)


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
        rows = sorted(
            (places.get(member, member), working, warm_ups)
            for member, working, warm_ups in zip(piece.members, piece.working, piece.warm_ups, strict=True)
        )
        members, working, warm_ups = zip(*rows, strict=True)
        pieces.append(piece._replace(members=members, working=working, warm_ups=warm_ups))
    return option._replace(pieces=tuple(pieces), members=tuple(p for piece in pieces for p in piece.members))
