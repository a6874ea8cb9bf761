"""What may be done with the exercises of a session: every permitted way to do one, or several of them together.

An option is a way to spend seconds; the solver picks options so that each accessory is in at most one and each core
lift in exactly one. Nothing here knows the week or the objective.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    COACH_GROUP,
    CONDITIONING,
    DROP_SET,
    BlockRationale,
    effect,
    in_rounds,
    is_near,
    kind_alone,
    setup_of,
    turn_rests,
)
from worker.engine.ahead import Ahead
from worker.engine.grouping import grouping, may_drop, may_group, may_pair
from worker.engine.likeness import likeness, passes_over
from worker.engine.option import NO_REST_CAP, Option, segment, strength, together

MOST_REDUCED = 10
"""Of a coach's group of up to so many exercises any may be left out; a larger one loses at most two."""


class _Doses:
    """The numbers of one exercise that its options are made of."""

    def __init__(self, ahead: Ahead, position: int, policy: CompressionPolicy, *, in_turns: bool) -> None:
        self.exercise = exercise = ahead.session.exercises[position]
        self.kind = kind_alone(exercise)
        self.members = (position,)
        self.work = [one.work_seconds for one in exercise.sets]
        self.rests = list(map(exercise.rest_after, exercise.sets))
        """Seconds of every set, and of the rest after it where the exercise is done on its own."""
        self.working, self.most_warm_ups = exercise.working, len(exercise.warm_ups)
        self.fewest_warm_ups = fewest_warm_ups(exercise, policy)
        self.done = ahead.done(position)
        self.before: list[int] = []
        """The rest before what is left of an exercise that is begun."""
        if self.done:
            programmed = ahead.programmed.exercises[position].sets
            self.before = [exercise.rest_after(programmed[len(programmed) - len(exercise.sets) - 1])]
        self.setup_seconds = 0 if ahead.is_set_up(position) else policy.tempo.setup_seconds
        self.rest_extra_seconds = 0 if self.kind is CONDITIONING else policy.tempo.rest_extra_seconds
        self.may_be_as_written = not in_turns and not ahead.is_broken(position)
        self.effect = policy.pace.effects.get(exercise.id, 0.0) if policy.pace.effects else 0.0
        self.qualities: dict[int, tuple[float]] = {}
        """By cap of the rests what is counted of it is worth."""

    def places(self, working: int, warm_ups: int) -> list[int]:
        """The places of so many sets that are kept, ascending."""
        exercise = self.exercise
        return sorted(exercise.warm_ups[self.most_warm_ups - warm_ups :] + exercise.keep_order[:working])

    def work_seconds(self, working: int, warm_ups: int) -> int:
        """The work of so many sets that are kept."""
        exercise = self.exercise
        kept = exercise.warm_ups[self.most_warm_ups - warm_ups :]
        return exercise.work_seconds[working] + sum([self.work[place] for place in kept])

    def rests_between(self, working: int, warm_ups: int) -> list[int]:
        """The rests that so many sets take that are kept: between them, and before the first where it is begun."""
        rests = self.rests
        return self.before + [rests[place] for place in self.places(working, warm_ups)[:-1]]


class Options:
    """The options of what is ahead in one session at one policy."""

    def __init__(self, ahead: Ahead, policy: CompressionPolicy, alike: Sequence[object] | None = None) -> None:
        self.ahead, self.session, self.policy, self.clock = ahead, ahead.session, policy, ahead.clock
        self.likeness = likeness(ahead, policy) if alike is None else alike
        """What each exercise offers, of which some may be alike."""
        self.units = ahead.units()
        """What is decided together, in programmed order: a coach's group, or an exercise on its own."""
        self._alone: dict[tuple[int, int, int, int], Option] = {}
        self._doses: list[_Doses | None] = [None] * len(self.session.exercises)
        self._in_turns = {position for unit in self.units if len(unit) > 1 for position in unit}
        self._ways: dict[tuple[int, ...], tuple[Option, ...]] = {}
        self._ladders: dict[int, list[list[Option]]] = {}
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
        least = max(1, self.protected(unit)) if has_core else 1
        return self._rounds(unit, members, max(least, *kept.working), fewest=True)

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

    def ways(self, unit: tuple[int, ...]) -> tuple[Option, ...]:
        """The options of a unit, groups of ours apart."""
        found = self._ways.get(unit)
        if found is None:
            found = tuple(self._of_core(unit) if self.is_core(unit) else self.of_accessory(unit))
            self._ways[unit] = found
        return found

    def _of_core(self, unit: tuple[int, ...]) -> Iterator[Option]:
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
                yield together(done)

    def _of_lift(self, position: int) -> list[Option | None]:
        """A core lift on its own with its protected sets or more, or none where these are done; or what is kept."""
        if not self.session.exercises[position].is_core_lift:
            return list(self.of_member(position))
        least = self.protected((position,))
        ways = self._alone_kept(position, max(1, least))
        return [*ways, *([] if least or position in self.ahead.kept else [None])]

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
        elif exercise.facts.conditioning:
            yield self.whole(unit)
            if exercise.group is None or self.ahead.apart:
                yield from self._shortened(self.doses(position))
        else:
            yield from self._alone_kept(position)
        if self.policy.drop_sets and may_drop(exercise) and not self.ahead.done(position):
            yield self._drop_set(position)

    def of_member(self, position: int) -> Iterator[Option]:
        """An exercise that is left of a coach's group."""
        exercise = self.session.exercises[position]
        if exercise.facts.drill or exercise.facts.conditioning:
            yield self.whole((position,))
        else:
            yield from self._alone_kept(position)

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

    def alone(self, position: int, sets: int, warm_ups: int, rest_cap: int = NO_REST_CAP) -> Option:
        """An exercise on its own with so many working and warm-up sets."""
        key = (position, sets, warm_ups, rest_cap)
        if key not in self._alone:
            doses = self.doses(position)
            rests = doses.rests_between(sets, warm_ups)
            if rest_cap < max(rests, default=0):
                rests = [min(rest, rest_cap) for rest in rests]
            else:
                rest_cap = NO_REST_CAP
            seconds = doses.work_seconds(sets, warm_ups) + sum(rests)
            self._alone[key] = self._made_alone(doses, sets, warm_ups, rest_cap, seconds, len(rests))
        return self._alone[key]

    def _made_alone(
        self, doses: _Doses, sets: int, warm_ups: int, rest_cap: int, seconds: int, rests: int, parts: int | None = None
    ) -> Option:
        """The same where the seconds of its work and of so many rests are known, and the cap, if any, shortens one."""
        exercise, facts = doses.exercise, doses.exercise.facts
        seconds += doses.setup_seconds + rests * doses.rest_extra_seconds
        is_whole = sets == doses.working and warm_ups == doses.most_warm_ups and rest_cap == NO_REST_CAP
        kept = (sets,)
        counted, gained = kept, 0.0
        if facts.drill:
            counted = (0,)
        elif facts.conditioning:
            counted = (exercise.work_seconds[sets] if parts is None else parts * (exercise.part_seconds or 0),)
        if exercise.is_core_lift:
            gained = strength(counted[0] + doses.done) - strength(doses.done)
        return Option(
            doses.kind,
            doses.members,
            kept,
            (warm_ups,),
            self.clock.weight(seconds, doses.effect),
            counted,
            self._quality(doses, rest_cap),
            int(is_whole and doses.may_be_as_written and parts is None),
            gained,
            rest_cap,
            None,
            parts,
        )

    def _quality(self, doses: _Doses, rest_cap: int) -> tuple[float]:
        """What is counted of an exercise is worth so much where no rest is longer than the cap."""
        found = doses.qualities.get(rest_cap)
        if found is None:
            exercise, worth = doses.exercise, 1.0
            if rest_cap < NO_REST_CAP and not exercise.is_core_lift:
                longest = max(exercise.rest_seconds, exercise.rest_alone_seconds)
                worth = self.policy.single_quality(min(rest_cap, longest), longest)
            if exercise.facts.drill:
                worth = 0.0
            elif exercise.facts.conditioning:
                worth /= 60 * self.policy.conditioning_minutes_a_set
            found = doses.qualities[rest_cap] = (worth,)
        return found

    def _alone_kept(self, position: int, least: int = 1) -> list[Option]:
        """An exercise on its own with so many working sets or more, at every rest permitted."""
        if position not in self._ladders:
            self._ladders[position] = self._ladder(self.doses(position))
        return [option for options in self._ladders[position][least - 1 :] for option in options]

    def _ladder(self, doses: _Doses) -> list[list[Option]]:
        """For 1, 2, ... working sets of an exercise on its own the options, each permitted rest and warm-up."""
        fewest, most = doses.fewest_warm_ups, doses.most_warm_ups
        longest = max([*doses.rests, *doses.before], default=0)
        caps = [NO_REST_CAP, *(cap for cap in self._rest_caps(doses.exercise) if cap < longest)]
        rests = [[min(rest, cap) for rest in doses.rests] for cap in caps]
        before = [sum([min(rest, cap) for rest in doses.before]) for cap in caps]
        kept = doses.exercise.warm_ups[most - fewest :]
        work, last = sum([doses.work[place] for place in kept]), max(kept, default=-1)
        taken = [first + sum([row[place] for place in kept]) for first, row in zip(before, rests, strict=True)]
        ladder: list[list[Option]] = []
        for count, place in enumerate(doses.exercise.keep_order, start=1):
            work, last = work + doses.work[place], max(last, place)
            taken = [total + row[place] for total, row in zip(taken, rests, strict=True)]
            options: list[Option] = []
            if count == doses.working and fewest < most:  # all warm-up sets stay only where all working sets do
                between = [first + sum(row[:-1]) for first, row in zip(before, rests, strict=True)]
                options += self._at_every_rest(doses, count, most, sum(doses.work), caps, between)
            between = [total - row[last] for total, row in zip(taken, rests, strict=True)]
            options += self._at_every_rest(doses, count, fewest, work, caps, between)
            ladder.append(options)
        return ladder

    def _at_every_rest(
        self, doses: _Doses, count: int, warm_ups: int, work: int, caps: Sequence[int], between: Sequence[int]
    ) -> list[Option]:
        """The exercise with so many sets at its own rests and at every cap that shortens one; what they take by cap."""
        rests = count + warm_ups - 1 + len(doses.before)
        may_shorten = count > 1 or any(doses.before)
        return [
            self._made_alone(doses, count, warm_ups, cap, work + seconds, rests)
            for cap, seconds in zip(caps, between, strict=True)
            if cap == NO_REST_CAP or (may_shorten and seconds < between[0])
        ]

    def _rest_caps(self, exercise: Exercise) -> tuple[int, ...]:
        if exercise.is_core_lift:
            return (self.policy.core_rest_cap_seconds,)
        heavy, other = self.policy.heavy_rest_caps_seconds, self.policy.accessory_rest_caps_seconds
        return heavy if exercise.facts.heavy else other

    def _shortened(self, doses: _Doses) -> Iterator[Option]:
        """What is left of conditioning when it is shortened, at least half."""
        exercise = doses.exercise
        (position,) = doses.members
        total = exercise.work_seconds[-1]
        before = self.ahead.programmed.exercises[position].work_seconds[-1] - total
        least = (before + total) * self.policy.conditioning_least_share - before
        if part := exercise.part_seconds:
            for parts in range(-(-total // part) - 1, 0, -1):
                if parts * part >= least:
                    rests = len(doses.before)
                    yield self._made_alone(
                        doses,
                        doses.working,
                        doses.most_warm_ups,
                        NO_REST_CAP,
                        parts * part + sum(doses.before),
                        rests,
                        parts,
                    )
            return
        for count in range(doses.working - 1, 0, -1):
            if exercise.work_seconds[count] >= least:
                yield self.alone(position, count, doses.fewest_warm_ups)

    def _drop_set(self, position: int) -> Option:
        doses, drops, warm_ups = self.doses(position), self.policy.drop_set_sets, self.doses(position).fewest_warm_ups
        *before, last = doses.places(1, warm_ups)
        seconds = doses.setup_seconds + sum([doses.work[place] for place in before]) + drops * doses.work[last]
        weight = self.clock.weight(seconds, doses.effect)
        counted, quality = min(drops, doses.working), self.policy.drop_set_quality
        return Option(DROP_SET, doses.members, (drops,), (warm_ups,), weight, (counted,), (quality,), 0)

    def worth(self, exercise: Exercise, kept: Sequence[TrainingSet]) -> tuple[int, float]:
        """What is counted of these sets, and the effective sets that each of it is."""
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            seconds = sum(one.work_seconds for one in kept if not one.is_warm_up)
            return seconds, 1 / (60 * self.policy.conditioning_minutes_a_set)
        return sum(not one.is_warm_up for one in kept), 1.0

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
                gained += strength(count + doses.done) - strength(doses.done)
        group = Option(
            COACH_GROUP,
            members,
            tuple(working),
            tuple(warm_ups),
            0,
            tuple(counted),
            tuple(quality),
            unchanged,
            gained,
            reason=BlockRationale.COACH_DEFINED,
        )
        is_plain = self.ahead.begun is None and not self.policy.pace.effects
        return group._replace(weight=self._weight_in_turns(group) if is_plain else self._weight(group))

    def _weight(self, group: Option) -> int:
        """What several exercises together take of the session's time, from their segment."""
        done = segment(self.ahead, group, self.policy)
        seconds = done.kind.timed(done.performed, self.policy.tempo).total_seconds
        return self.clock.weight(seconds, effect(done, self.policy))

    def _weight_in_turns(self, group: Option) -> int:
        """The same of a coach's group, of which nothing is begun, where exercises have no pace of their own."""
        tempo, each = self.policy.tempo, [self.doses(position) for position in group.members]
        sizes = [working + warm for working, warm in zip(group.working, group.warm_ups, strict=True)]
        switch, rest = turn_rests(group.kind, len(each), is_near([doses.exercise for doses in each]), tempo)
        turns, later, last = 0, 0, 0
        seconds = setup_of(len(each), 0, tempo)
        for doses, size, working, warm in reversed(list(zip(each, sizes, group.working, group.warm_ups, strict=True))):
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

    def _counted(self, exercise: Exercise, sets: int) -> tuple[int, float]:
        """What is counted of so many working sets, and the effective sets that each of it is."""
        if exercise.facts.drill:
            return 0, 0.0
        if exercise.facts.conditioning:
            return exercise.work_seconds[sets], 1 / (60 * self.policy.conditioning_minutes_a_set)
        return sets, 1.0

    def _most_working(self, members: Sequence[int]) -> int:
        """The rounds of a coach's group as written."""
        return max(1, *[len(self.session.exercises[position].keep_order) for position in members])

    def _of_group(self, members: tuple[int, ...], twins: Sequence[Sequence[int]] | None) -> Iterator[Option]:
        """A group of ours of these accessories, if it may be, with each number of rounds."""
        if twins is not None and passes_over(members, twins):
            return
        exercises = [self.session.exercises[position] for position in members]
        found = grouping(exercises, self.policy)
        if found is None:
            return
        kind, reason, quality = found
        each = [self.doses(position) for position in members]
        warm_ups = tuple([doses.fewest_warm_ups for doses in each])
        least = sum([doses.work_seconds(0, doses.fewest_warm_ups) for doses in each])
        set_up, is_begun = sum(map(self.ahead.is_set_up, members)), any(doses.done for doses in each)
        near, tempo, worth = is_near(exercises), self.policy.tempo, (quality,) * len(members)
        for rounds in range(1, min([doses.working for doses in each]) + 1):
            counts = (rounds,) * len(members)
            work = least + sum([exercise.work_seconds[rounds] for exercise in exercises])
            sizes = [rounds + warm for warm in warm_ups]
            seconds = sum(in_rounds(kind, work, sizes, near, tempo, set_up=set_up, begun=is_begun))
            weight = self.clock.weight(seconds, 0.0)
            option = Option(kind, members, counts, warm_ups, weight, counts, worth, 0, reason=reason)
            yield option._replace(weight=self._weight(option)) if self.policy.pace.effects else option


def fewest_warm_ups(exercise: Exercise, policy: CompressionPolicy) -> int:
    """The warm-up sets that stay with an exercise whatever is cut."""
    least = policy.heavy_warm_up_sets if exercise.facts.heavy else policy.other_warm_up_sets
    return min(least, len(exercise.warm_ups))
