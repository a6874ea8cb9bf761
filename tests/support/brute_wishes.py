"""Tries every way to do a week of which something is done, left out or kept: the model by its definition, like `brute`.

Written from the model's text alone, on `brute`'s clock and options; it leaves out effects of exercises.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import combinations, islice, product

from tests.support import brute
from tests.support.brute import Done, Sums, Terms, Way
from worker.domain.plan import Exercise, Microcycle, Session


@dataclass(frozen=True)
class Asked:
    """The wishes for one session, its exercises by position."""

    in_scope: bool = True
    excluded: frozenset[int] = frozenset()
    kept: frozenset[int] = frozenset()
    elapsed: int | None = None
    done: dict[int, int] = field(default_factory=dict, hash=False)
    """Working sets done of each exercise that is set up."""
    apart: bool = False


class Left:
    """A session with the sets that are still to be chosen."""

    def __init__(self, session: Session, asked: Asked, terms: Terms) -> None:
        self.programmed, self.asked, self.terms = session, asked, terms
        exercises = tuple(self._left(place, one) for place, one in enumerate(session.exercises))
        self.session = replace(session, exercises=exercises)
        self.open = [p for p, one in enumerate(exercises) if one.sets and p not in asked.excluded]
        self.must = {p for p in asked.kept if not asked.done.get(p) and p in self.open}

    def _left(self, place: int, exercise: Exercise) -> Exercise:
        done = self.asked.done.get(place, 0)
        if not done:
            return exercise
        working = [at for at, one in enumerate(exercise.sets) if not one.is_warm_up]
        if exercise.facts.drill or done >= len(working):
            return replace(exercise, sets=(), keep_order=())
        gone = working[done - 1] + 1
        order = tuple(at - gone for at in exercise.keep_order if at >= gone)
        return replace(exercise, sets=exercise.sets[gone:], keep_order=order)

    def seconds(self, way: Way) -> int:
        if self.asked.elapsed is None:
            return self.terms.seconds(way)
        total = sum((Fraction(self.terms.g) * one.seconds for one in way), Fraction(self.asked.elapsed))
        return max(300, -(-total.numerator // total.denominator))

    def units(self, *, as_written: bool) -> list[tuple[int, ...]]:
        """The exercises ahead: those that stand alone, and the coach's groups."""
        places = [p for p, one in enumerate(self.session.exercises) if one.sets] if as_written else self.open
        found: dict[object, list[int]] = {}
        for place in places:
            group = self.session.exercises[place].group
            alone = group is None or (self.asked.apart and not as_written)
            found.setdefault(place if alone else f"group {group}", []).append(place)
        return [tuple(members) for members in found.values()]

    def is_core(self, unit: Sequence[int]) -> bool:
        return any(self.session.exercises[place].is_core_lift for place in unit)

    def is_broken(self, unit: Sequence[int]) -> bool:
        """Whether a unit is a coach's group that the wishes forbid as written."""
        written = next(whole for whole in self.units(as_written=True) if unit[0] in whole)
        return tuple(unit) != written

    def protected(self, place: int) -> int:
        """The protected sets ahead of a core lift."""
        return max(0, min(3, self.programmed.exercises[place].working) - self.asked.done.get(place, 0))

    def rounds(self, unit: Sequence[int]) -> int:
        """The fewest rounds of a group with a core lift."""
        most = max(self.programmed.exercises[place].working for place in unit)
        done = max(self.asked.done.get(place, 0) for place in unit)
        lifts = [self.protected(place) for place in unit if self.session.exercises[place].is_core_lift]
        return max(1, min(3, most) - done, *lifts)

    def going_on(self, done: Done, cap: int | None = None) -> Done:
        """The way with what is already set up, and with a rest before what is begun."""
        up = [place for place in done.members if place in self.asked.done]
        seconds = done.seconds
        if up:
            new = len(done.members) - len(up)
            whole = self.terms.setup + (len(done.members) - 1) * self.terms.second_setup
            seconds += new * self.terms.second_setup - whole
        begun = [place for place in done.members if self.asked.done.get(place)]
        if begun:
            seconds += self._rest_before(done, begun[-1], cap)
        return replace(done, seconds=Fraction(seconds))

    def _rest_before(self, done: Done, place: int, cap: int | None) -> int:
        exercise, whole = self.session.exercises[place], self.programmed.exercises[place]
        last = whole.sets[len(whole.sets) - len(exercise.sets) - 1]
        if done.kind in ("accessory_superset", "accessory_block", "coach_group"):
            if exercise.group is not None and exercise.is_rest_stated:
                return last.rest_seconds + self.terms.extra
            pair = done.kind == "accessory_superset" or (done.kind == "coach_group" and len(done.members) == 2)
            return self.terms.superset_round if pair else self.terms.block_round
        rest = max(last.rest_seconds, exercise.rest_alone_seconds)
        extra = 0 if done.kind == "conditioning" else self.terms.extra
        return (rest if cap is None else min(cap, rest)) + extra

    def single(self, place: int, working: int, warm: int, cap: int | None, *, alone: bool) -> Done:
        """An exercise alone with so many more sets; `alone` says that it is in no group."""
        exercise, whole = self.session.exercises[place], self.programmed.exercises[place]
        sets = brute.sets_kept(exercise, working, warm)
        (part,), made = (found := brute.alone(exercise, place, sets, self.terms, cap)).parts, found
        shorter = any(told < one.rest_seconds for told, one in zip(part.rests[:-1], sets, strict=False)) and working > 1
        if self.asked.done.get(place):
            last = whole.sets[len(whole.sets) - len(exercise.sets) - 1]
            rest = max(last.rest_seconds, exercise.rest_alone_seconds)
            shorter = any(told < one.rest_seconds for told, one in zip(part.rests[:-1], sets, strict=False))
            shorter = shorter or (cap is not None and min(cap, rest) < last.rest_seconds)
        quality = 1.0
        if shorter and cap is not None and not exercise.is_core_lift:
            written = exercise.rest_seconds
            quality = min(1.0, brute.rest_quality(min(cap, written)) / brute.rest_quality(written))
        changed = shorter or tuple(sets) != exercise.sets or not alone
        part = replace(part, effective=brute.effective_sets(exercise, sets, quality), changed=changed)
        return self.going_on(replace(made, parts=(part,)), cap)

    def singles(self, place: int, least: int, *, alone: bool) -> list[Done]:
        exercise = self.session.exercises[place]
        caps: tuple[int, ...] = (150,) if exercise.is_core_lift else (90,) if exercise.facts.heavy else (90, 60)
        ways = []
        for working in range(max(1, least), exercise.working + 1):
            warm = {brute.fewest(exercise)}
            if working == exercise.working:
                warm.add(len(brute.warm_ups(exercise)))
            shorter = caps if working > 1 or self.asked.done.get(place) else ()
            ways += [self.single(place, working, w, cap, alone=alone) for w in sorted(warm) for cap in (None, *shorter)]
        return brute.quickest(ways)

    def member(self, place: int, *, alone: bool) -> list[Done]:
        """The ways to do an exercise, no core lift, without its group."""
        exercise = self.session.exercises[place]
        if exercise.facts.drill or exercise.facts.conditioning:
            may_shorten = exercise.group is None or self.asked.apart
            if exercise.facts.conditioning and not exercise.facts.drill and may_shorten:
                return [self.going_on(way) for way in self._conditioning(place, alone=alone)]
            done = brute.alone(exercise, place, exercise.sets, self.terms)
            (part,) = done.parts
            return [self.going_on(replace(done, parts=(replace(part, changed=not alone),)))]
        return self.singles(place, 1, alone=alone)

    def _conditioning(self, place: int, *, alone: bool) -> list[Done]:
        exercise, whole = self.session.exercises[place], self.programmed.exercises[place]
        total = sum(one.work_seconds for one in whole.sets if not one.is_warm_up)
        before = total - sum(one.work_seconds for one in exercise.sets if not one.is_warm_up)
        found = [brute.alone(exercise, place, exercise.sets, self.terms)]
        if part := exercise.part_seconds:
            cuts = [exercise.shortened(n) for n in range(1, -(-(total - before) // part))]
        else:
            cuts = [tuple(brute.sets_kept(exercise, n, brute.fewest(exercise))) for n in range(1, exercise.working)]
        for sets in cuts:
            if 2 * (before + sum(one.work_seconds for one in sets if not one.is_warm_up)) >= total:
                found.append(brute.alone(exercise, place, sets, self.terms))
        return brute.quickest(
            [
                replace(d, parts=(replace(d.parts[0], changed=not alone or d.parts[0].sets != exercise.sets),))
                for d in found
            ]
        )

    def whole(self, unit: tuple[int, ...]) -> Done:
        """A unit as written, with what is ahead of it."""
        exercises = [self.session.exercises[place] for place in unit]
        if len(unit) == 1:
            done = brute.alone(replace(exercises[0], group=None), unit[0], exercises[0].sets, self.terms)
            return self.going_on(done)
        return self.going_on(
            brute.together(self.session, unit, [one.sets for one in exercises], self.terms, changed=False)
        )

    def in_rounds(self, unit: tuple[int, ...], members: tuple[int, ...], least: int) -> Iterator[Done]:
        changed = members != unit or self.is_broken(unit)
        for done in brute.rounds_of(self.session, members, least, changed, self.terms):
            yield self.going_on(done)

    def whole_ways(self, unit: tuple[int, ...]) -> list[Done]:
        """The ways to do a coach's group with all sets ahead."""
        done = self.whole(unit)
        parts = tuple(replace(part, changed=part.changed or self.is_broken(unit)) for part in done.parts)
        return [replace(done, parts=parts)]

    def core_ways(self, unit: tuple[int, ...]) -> list[Way]:
        """The ways to do a unit with a core lift: in turns, or lifts and kept exercises alone; empty for none."""
        alone = len(unit) == 1 and not self.is_broken(unit)
        lists: list[list[Done | None]] = []
        for place in unit:
            if self.session.exercises[place].is_core_lift:
                least = self.protected(place)
                optional: list[Done | None] = [] if least or place in self.must else [None]
                lists.append([*self.singles(place, least, alone=alone), *optional])
            elif place in self.must:
                lists.append(list(self.member(place, alone=False)))
        ways = [tuple(one for one in way if one is not None) for way in product(*lists)]
        if len(unit) > 1:
            rounds = [*self.whole_ways(unit), *self.in_rounds(unit, unit, self.rounds(unit))]
            ways += [(one,) for one in brute.quickest(rounds)]
        return ways

    def other_ways(self, unit: tuple[int, ...]) -> list[Done]:
        alone = len(unit) == 1 and not self.is_broken(unit)
        if len(unit) == 1:
            return self.member(unit[0], alone=alone)
        ways = self.whole_ways(unit)
        for size in range(2, len(unit) + 1):
            for members in combinations(unit, size):
                ways += self.in_rounds(unit, members, 1)
        for place in unit:
            ways += self.member(place, alone=False)
        return brute.quickest([way for way in ways if self.must.intersection(unit) <= set(way.members)])

    def groups(self) -> list[Done]:
        if self.asked.apart:
            return []
        free = [unit[0] for unit in self.units(as_written=False) if len(unit) == 1]
        return [
            self.going_on(done)
            for size in (2, 3)
            for members in combinations(free, size)
            for done in brute.group_ways(self.session, members, self.terms)
        ]

    def every_way(self, budget: int) -> Iterator[Way]:
        """Every way within the budget that does what must be done."""
        units = self.units(as_written=False)
        core = [self.core_ways(unit) for unit in units if self.is_core(unit)]
        others = [done for unit in units if not self.is_core(unit) for done in self.other_ways(unit)] + self.groups()

        def more(way: Way, after: int) -> Iterator[Way]:
            yield way
            taken = {place for done in way for place in done.members}
            for index in range(after, len(others)):
                done = others[index]
                blocked = set(done.members) if self.asked.apart else brute.blocked(self.session, done)
                if taken.isdisjoint(blocked) and self.seconds((*way, done)) <= budget:
                    yield from more((*way, done), index + 1)

        for chosen in product(*core):
            way = tuple(done for part in chosen for done in part)
            if self.seconds(way) <= budget:
                for found in more(way, 0):
                    if self.must <= {place for done in found for place in done.members}:
                        yield found

    def ways(self, budget: int, most: int) -> list[Way] | None:
        """The only way, or every way; none where what must be done does not fit, or there are more than `most` ways."""
        written = tuple(self.whole(unit) for unit in self.units(as_written=True))
        forbidden = any(p in self.asked.excluded for unit in self.units(as_written=True) for p in unit) or (
            self.asked.apart and any(one.group is not None for one in self.session.exercises)
        )
        if not self.session.exercises or not self.asked.in_scope or (not forbidden and self.seconds(written) <= budget):
            return [written]
        found = list(islice(self.every_way(budget), most + 1))
        return found if 0 < len(found) <= most else None


def sums(left: Left, way: Way, count: brute.Count) -> Sums:
    """The sums of what is done of a session and of what is ahead of it this way."""
    total = list(count.dropped(left.programmed))
    ahead = {part.position: part for done in way for part in done.parts}
    for place, exercise in enumerate(left.programmed.exercises):
        done = left.asked.done.get(place, 0)
        over = not left.session.exercises[place].sets
        gone = exercise.sets[: len(exercise.sets) - len(left.session.exercises[place].sets)]
        part = ahead.get(place)
        effective = brute.effective_sets(exercise, gone) + (part.effective if part else 0.0)
        working = min(done, exercise.working) + (part.working if part else 0)
        changed = not over if part is None else part.changed
        one = brute.Part(place, effective, working, changed, (), ())
        total = [a + b for a, b in zip(total, count.part(left.programmed, one), strict=True)]
    return tuple(total)


def best(
    week: Microcycle, budgets: Sequence[int], asked: Sequence[Asked], terms: Terms = brute.BRISK, *, most: int = 20_000
) -> float | None:
    """The greatest J of any way to do the week; none where a session does not fit or there are too many ways."""
    count = brute.count_of(week)
    totals = {count.nothing}
    for session, budget, one in zip(week.sessions, budgets, asked, strict=True):
        left = Left(session, one, terms)
        ways = left.ways(budget, most)
        if ways is None:
            return None
        found = {sums(left, way, count) for way in ways}
        if len(found) * len(totals) > most:
            return None
        totals = {brute.added(a, b) for a in totals for b in found}
    programmed, exercises = brute.programme(week), sum(len(session.exercises) for session in week.sessions)
    return max(brute.value(programmed, total, exercises) for total in totals)
