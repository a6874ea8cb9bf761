"""The compression model by its definition: tries every way to do a week.

Written from the model's text alone and slow on purpose; nothing here is shared with the engine or with `rules`. Only
the plan's dataclasses are used, as input. Numbers are those of the model's tables.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import combinations, pairwise, product

from worker.domain.plan import Exercise, Microcycle, Session, TrainingSet

OPPOSED = [{"chest", "back"}, {"biceps", "triceps"}, {"quadriceps", "hamstrings"}]
PUSH = {"chest", "shoulders", "triceps"}
PULL = {"back", "biceps"}
FREE_WEIGHTS = {"barbell", "dumbbell", "kettlebell"}
QUALITIES = {
    "antagonist": 1.0,
    "equipment": 0.97,
    "non_competing": 0.97,
    "metabolic_stress": 0.85,
    "equipment_cluster": 0.93,
    "coach_defined": 1.0,
}
"""The quality of a set in a group, by the reason for the group."""


@dataclass(frozen=True)
class Terms:
    """What a request decides: the clock of section 3, brisk by default, and what is allowed."""

    fixed: int = 180
    setup: int = 60
    extra: int = 0
    second_setup: int = 30
    near: int = 10
    far: int = 20
    superset_round: int = 45
    block_near: int = 15
    block_round: int = 60
    f: str = "1"
    g: str = "1"
    effects: Mapping[str, str] = field(default_factory=dict)
    """d by exercise id."""
    protect: bool = False
    drop_sets: bool = False
    crowded: bool = False

    def seconds(self, done: Iterable["Done"]) -> int:
        """Seconds of a session of these."""
        total = sum((one.seconds for one in done), Fraction(0))
        return max(300, math.ceil(Fraction(self.f) * self.fixed + Fraction(self.g) * total))


BRISK = Terms()
USUAL = Terms(
    fixed=600,
    setup=180,
    extra=35,
    second_setup=90,
    near=30,
    far=40,
    superset_round=95,
    block_near=35,
    block_round=110,
)


@dataclass(frozen=True)
class Part:
    """The sets kept of one exercise, which is given by its position."""

    position: int
    effective: float
    working: int
    changed: bool
    sets: tuple[TrainingSet, ...] = field(compare=False)
    """The sets in the order they are done."""
    rests: tuple[int, ...] = field(compare=False)
    """Seconds of rest after each set."""


@dataclass(frozen=True)
class Done:
    """One way to do one exercise, or several together."""

    parts: tuple[Part, ...]
    seconds: Fraction
    kind: str = field(compare=False)
    reason: str | None = field(default=None, compare=False)

    @property
    def members(self) -> tuple[int, ...]:
        return tuple(part.position for part in self.parts)


Way = tuple[Done, ...]


# The clock, section 3.


def alone_seconds(exercise: Exercise, sets: Sequence[TrainingSet], rests: Sequence[int], terms: Terms) -> Fraction:
    """Seconds of setup, work and rests between sets; the clock adds to each rest, except between intervals."""
    extra = 0 if exercise.facts.conditioning and not exercise.is_core_lift and not exercise.facts.drill else terms.extra
    between = sum(rest + extra for rest in rests[:-1])
    seconds = terms.setup + sum(one.work_seconds for one in sets) + between
    return paced(seconds, [(exercise, sets)], terms)


Turns = Sequence[tuple[Exercise, Sequence[TrainingSet]]]


def in_turns(turns: Turns, is_superset: bool, terms: Terms) -> tuple[Fraction, list[list[int]]]:
    """Seconds of exercises in turns, and the rest after each set; those with fewer sets sit out the later rounds."""
    tools = [{tool.value for tool in exercise.facts.equipment} for exercise, _ in turns]
    near = bool(set.intersection(*tools) & FREE_WEIGHTS) or all(held == {"bodyweight"} for held in tools)
    switch = (terms.near if is_superset else terms.block_near) if near else terms.far
    round_rest = terms.superset_round if is_superset else terms.block_round
    order = sorted((turn, place) for place, (_, sets) in enumerate(turns) for turn in range(len(sets)))
    told: list[list[int]] = [[] for _ in turns]
    between = 0
    for (turn, place), (next_turn, _) in pairwise([*order, (-1, -1)]):
        exercise, sets = turns[place]
        is_stated = exercise.group is not None and exercise.is_rest_stated
        rest = sets[turn].rest_seconds if is_stated else switch if next_turn == turn else round_rest
        told[place].append(rest)
        between += 0 if next_turn < 0 else rest + is_stated * terms.extra
    work = sum(one.work_seconds for _, sets in turns for one in sets)
    seconds = paced(terms.setup + (len(turns) - 1) * terms.second_setup + work + between, turns, terms)
    return seconds, told


def paced(seconds: int, turns: Turns, terms: Terms) -> Fraction:
    """Seconds times 1 + d, to a millionth; d is the mean of the exercises', weighted by what each takes alone."""
    if not terms.effects:
        return Fraction(seconds)
    singles = [
        terms.setup
        + sum(one.work_seconds for one in sets)
        + sum(one.rest_seconds + terms.extra for one in list(sets)[:-1])
        for _, sets in turns
    ]
    each = [Fraction(terms.effects.get(exercise.id, "0")) for exercise, _ in turns]
    d = sum((s * e for s, e in zip(singles, each, strict=True)), Fraction(0)) / sum(singles)
    return Fraction(round(seconds * (1 + d) * 10**6), 10**6)


def original_seconds(session: Session, terms: Terms = BRISK) -> int:
    return terms.seconds(as_programmed(session, terms))


# What an exercise keeps, sections 4 and 5.


def warm_ups(exercise: Exercise) -> list[int]:
    return [place for place, one in enumerate(exercise.sets) if one.is_warm_up]


def fewest(exercise: Exercise) -> int:
    """The fewest warm-up sets that an exercise keeps: two of a heavy lift, one of others, all of a drill."""
    count = len(warm_ups(exercise))
    return count if exercise.facts.drill else min(count, 2 if exercise.facts.heavy else 1)


def sets_kept(exercise: Exercise, working: int, warm: int) -> list[TrainingSet]:
    places = warm_ups(exercise)[len(warm_ups(exercise)) - warm :] + list(exercise.keep_order[:working])
    return [exercise.sets[place] for place in sorted(places)]


def effective_sets(exercise: Exercise, sets: Sequence[TrainingSet], quality: float = 1.0) -> float:
    """Effective sets: working sets, or minutes of conditioning over five; a drill has none."""
    working = [one for one in sets if not one.is_warm_up]
    if exercise.facts.drill:
        return 0.0
    if exercise.facts.conditioning:
        return quality * sum(one.work_seconds for one in working) / 300
    return quality * len(working)


def rest_quality(rest: int) -> float:
    return 0.86 if rest <= 60 else 1.0 if rest >= 90 else 0.86 + 0.14 * (rest - 60) / 30


def alone(exercise: Exercise, position: int, sets: Sequence[TrainingSet], terms: Terms, cap: int | None = None) -> Done:
    """The exercise done alone with no rest longer than the cap."""
    rests = [max(one.rest_seconds, 0 if one.is_warm_up else exercise.rest_alone_seconds) for one in sets]
    rests = rests if cap is None else [min(cap, rest) for rest in rests]
    working = sum(not one.is_warm_up for one in sets)
    shorter = working > 1 and any(told < one.rest_seconds for told, one in zip(rests[:-1], sets, strict=False))
    quality = 1.0
    if shorter and cap is not None and not exercise.is_core_lift:
        programmed = exercise.rest_seconds
        quality = min(1.0, rest_quality(min(cap, programmed)) / rest_quality(programmed))
    changed = shorter or tuple(sets) != exercise.sets or exercise.group is not None
    part = Part(position, effective_sets(exercise, sets, quality), working, changed, tuple(sets), tuple(rests))
    return Done((part,), alone_seconds(exercise, sets, rests, terms), kind_alone(exercise))


def kind_alone(exercise: Exercise) -> str:
    if exercise.is_core_lift:
        return "core_lift"
    if exercise.facts.drill:
        return "drill"
    return "conditioning" if exercise.facts.conditioning else "accessory_single"


def together(
    session: Session,
    members: Sequence[int],
    kept: Sequence[Sequence[TrainingSet]],
    terms: Terms,
    *,
    changed: bool,
    kind: str = "coach_group",
    reason: str = "coach_defined",
) -> Done:
    """Exercises in turns, all of them changed, or only those that lose sets."""
    turns = list(zip((session.exercises[position] for position in members), kept, strict=True))
    is_superset = kind == "accessory_superset" or (kind == "coach_group" and len(members) == 2)
    seconds, told = in_turns(turns, is_superset, terms)
    parts = tuple(
        Part(
            position,
            effective_sets(exercise, sets, QUALITIES[reason]),
            sum(not one.is_warm_up for one in sets),
            changed or tuple(sets) != exercise.sets,
            tuple(sets),
            tuple(rests),
        )
        for position, (exercise, sets), rests in zip(members, turns, told, strict=True)
    )
    return Done(parts, seconds, kind, reason)


# The programme.


def units(session: Session) -> list[tuple[int, ...]]:
    """The exercises that stand alone and the coach's groups, in programmed order of the first."""
    found: dict[object, list[int]] = {}
    for position, exercise in enumerate(session.exercises):
        found.setdefault(position if exercise.group is None else f"group {exercise.group}", []).append(position)
    return [tuple(members) for members in found.values()]


def as_programmed(session: Session, terms: Terms = BRISK) -> Way:
    return tuple(whole(session, unit, terms) for unit in units(session))


def whole(session: Session, unit: tuple[int, ...], terms: Terms) -> Done:
    """A unit as the coach wrote it."""
    if len(unit) == 1:
        exercise = session.exercises[unit[0]]
        return alone(replace(exercise, group=None), unit[0], exercise.sets, terms)
    kept = [session.exercises[position].sets for position in unit]
    return together(session, unit, kept, terms, changed=False)


# What may be done, section 4.


def single_ways(exercise: Exercise, position: int, least: int, terms: Terms) -> Iterator[Done]:
    """An exercise alone with at least so many working sets, all its warm-up sets or the fewest."""
    caps: tuple[int, ...] = (150,) if exercise.is_core_lift else (90,) if exercise.facts.heavy else (90, 60)
    for working in range(least, exercise.working + 1):
        counts = {fewest(exercise)} | ({len(warm_ups(exercise))} if working == exercise.working else set())
        for warm in sorted(counts):
            sets = sets_kept(exercise, working, warm)
            for cap in (None, *(caps if working > 1 else ())):
                yield alone(exercise, position, sets, terms, cap)


def conditioning_ways(exercise: Exercise, position: int, terms: Terms) -> Iterator[Done]:
    """Conditioning whole, or at least half of it: whole parts of one set, or some of several sets."""
    yield alone(exercise, position, exercise.sets, terms)
    total = sum(one.work_seconds for one in exercise.sets if not one.is_warm_up)
    if exercise.part_seconds is not None:
        for parts in range(1, -(-total // exercise.part_seconds)):
            if 2 * parts * exercise.part_seconds >= total:
                yield alone(exercise, position, exercise.shortened(parts), terms)
        return
    for working in range(1, exercise.working):
        sets = sets_kept(exercise, working, fewest(exercise))
        if 2 * sum(one.work_seconds for one in sets if not one.is_warm_up) >= total:
            yield alone(exercise, position, sets, terms)


def drop_set_ways(exercise: Exercise, position: int, terms: Terms) -> Iterator[Done]:
    """A drop set: one set and two drops without rest, where the request allows it."""
    tools = {tool.value for tool in exercise.facts.equipment}
    if not terms.drop_sets or exercise.facts.heavy or exercise.working < 2 or exercise.group is not None:
        return
    if tools and tools <= {"machine", "cable", "dumbbell"}:
        *warm, first = sets_kept(exercise, 1, fewest(exercise))
        sets = [*warm, first, first, first]
        seconds = paced(terms.setup + sum(one.work_seconds for one in sets), [(exercise, sets)], terms)
        counted = min(3, exercise.working)
        part = Part(position, counted * 0.9, counted, True, tuple(sets), (0,) * len(sets))
        yield Done((part,), seconds, "drop_set")


def accessory_ways(session: Session, position: int, terms: Terms) -> list[Done]:
    """The ways to do one accessory, drill or piece of conditioning that is in no coach's group."""
    exercise = session.exercises[position]
    if exercise.facts.drill:
        return [alone(exercise, position, exercise.sets, terms)]
    if exercise.facts.conditioning:
        return quickest(conditioning_ways(exercise, position, terms))
    return quickest([*single_ways(exercise, position, 1, terms), *drop_set_ways(exercise, position, terms)])


def coach_ways(session: Session, unit: tuple[int, ...], terms: Terms) -> list[Done]:
    """The ways to do a coach's group without core lifts: all members, some of them, or one alone."""
    ways = [whole(session, unit, terms)]
    for size in range(2, len(unit) + 1):
        for members in combinations(unit, size):
            ways += rounds_of(session, members, 1, len(members) < len(unit), terms)
    for position in unit:
        exercise = session.exercises[position]
        if exercise.facts.drill or exercise.facts.conditioning:
            ways.append(alone(exercise, position, exercise.sets, terms))
        else:
            ways += single_ways(exercise, position, 1, terms)
    return quickest(ways)


def rounds_of(session: Session, members: Sequence[int], least: int, is_broken: bool, terms: Terms) -> Iterator[Done]:
    """The ways to do members of a coach's group for each permitted number of rounds, with the fewest warm-up sets."""
    group = [session.exercises[position] for position in members]
    most = max(1, *(exercise.working for exercise in group))
    for rounds in range(min(least, most), most + 1):
        kept = [sets_kept(exercise, min(rounds, exercise.working), fewest(exercise)) for exercise in group]
        yield together(session, members, kept, terms, changed=is_broken)


def core_ways(session: Session, unit: tuple[int, ...], terms: Terms) -> list[Way]:
    """The ways to do a core lift, or a coach's group with one: three sets or more, all members or only the lifts."""
    lifts = [position for position in unit if session.exercises[position].is_core_lift]
    apart = [
        quickest(single_ways(lift, position, min(3, lift.working), terms))
        for position in lifts
        for lift in [session.exercises[position]]
    ]
    ways: list[Way] = list(product(*apart))
    if len(unit) > 1:
        group = quickest([whole(session, unit, terms), *rounds_of(session, unit, 3, False, terms)])
        ways += [(one,) for one in group]
    return ways


def group_ways(session: Session, members: tuple[int, ...], terms: Terms) -> list[Done]:
    """The ways to do these accessories in a group that the engine makes."""
    group = [session.exercises[position] for position in members]
    if any(never_grouped(exercise) for exercise in group):
        return []
    if any(never_paired(one, two, terms.crowded) for one, two in combinations(group, 2)):
        return []
    kinds = [("accessory_superset", superset_reason(*group))] if len(group) == 2 else []
    kinds.append(("accessory_block", block_reason(group)))
    ways = []
    for rounds in range(1, min(exercise.working for exercise in group) + 1):
        kept = [sets_kept(exercise, rounds, fewest(exercise)) for exercise in group]
        for kind, reason in kinds:
            if reason is not None:
                ways.append(together(session, members, kept, terms, kind=kind, reason=reason, changed=True))
    return quickest(ways)


def never_grouped(exercise: Exercise) -> bool:
    facts = exercise.facts
    special = facts.heavy or facts.ballistic or facts.conditioning or facts.drill
    return exercise.is_core_lift or special or facts.primary is None or exercise.group is not None


def never_paired(one: Exercise, two: Exercise, crowded: bool) -> bool:
    first, second = ({tool.value for tool in exercise.facts.equipment} for exercise in (one, two))
    if one.facts.grip_limited and two.facts.grip_limited:
        return True
    if one.facts.axial_load and two.facts.axial_load:
        return True
    if "barbell" in first & second:
        return True
    portable = any(held and held <= {"bodyweight", "band"} for held in (first, second))
    return crowded and not portable and not first & second & {"dumbbell", "kettlebell", "cable"}


def superset_reason(one: Exercise, two: Exercise) -> str | None:
    first, second = one.facts, two.facts
    if first.primary == second.primary:
        return None
    if {str(first.primary), str(second.primary)} in OPPOSED:
        return "antagonist"
    if first.primary in second.secondaries or second.primary in first.secondaries:
        return None
    tools = [{tool.value for tool in facts.equipment} for facts in (first, second)]
    shared = tools[0] & tools[1] & {"dumbbell", "kettlebell", "band"} or tools[0] == tools[1] == {"bodyweight"}
    muscles = [{facts.primary, *facts.secondaries} for facts in (first, second)]
    return "equipment" if shared else None if muscles[0] & muscles[1] else "non_competing"


def block_reason(group: Sequence[Exercise]) -> str | None:
    primaries = {exercise.facts.primary for exercise in group}
    tools = [{tool.value for tool in exercise.facts.equipment} for exercise in group]
    if len(primaries) == 1:
        calm = all(held and held <= {"machine", "cable", "dumbbell", "bodyweight"} for held in tools)
        return "metabolic_stress" if calm else None
    shared = set.intersection(*tools) & {"dumbbell", "kettlebell"}
    return "equipment_cluster" if len(group) == len(primaries) == 3 and shared else None


def quickest(ways: Iterable[Done]) -> list[Done]:
    """The quickest of ways that differ only in time."""
    best: dict[object, Done] = {}
    for way in ways:
        if way.parts not in best or way.seconds < best[way.parts].seconds:
            best[way.parts] = way
    return list(best.values())


@dataclass(frozen=True)
class Choices:
    """The ways to do a session that leaves a choice."""

    core: list[list[Way]]
    """Exactly one way of each of these is done."""
    others: list[Done]
    """Any of these may be done together, if they share no exercise."""


def choices(session: Session, terms: Terms) -> Choices:
    """Everything that may be done in a session, whatever the time."""
    core, others, free = [], [], []
    for unit in units(session):
        if any(session.exercises[position].is_core_lift for position in unit):
            core.append(core_ways(session, unit, terms))
        elif len(unit) > 1:
            others += coach_ways(session, unit, terms)
        else:
            free.append(unit[0])
            others += accessory_ways(session, unit[0], terms)
    for size in (2, 3):
        for members in combinations(free, size):
            others += group_ways(session, members, terms)
    return Choices(core, others)


def free_ways(session: Session, budget: int, terms: Terms) -> Iterator[Way]:
    """Every way to do the session within its budget, the protected sets of its core lifts kept."""
    offered = choices(session, terms)
    by_first: dict[int, list[Done]] = {}
    for done in offered.others:
        by_first.setdefault(done.members[0], []).append(done)

    def more(way: Way, after: int) -> Iterator[Way]:
        yield way
        taken = {position for done in way for position in done.members}
        for first in range(after, len(session.exercises)):
            for done in by_first.get(first, ()):
                longer = (*way, done)
                if taken.isdisjoint(blocked(session, done)) and terms.seconds(longer) <= budget:
                    yield from more(longer, first + 1)

    for core in product(*offered.core):
        way = tuple(done for part in core for done in part)
        if terms.seconds(way) <= budget:
            yield from more(way, 0)


def blocked(session: Session, done: Done) -> set[int]:
    """The exercises that a way rules out: a coach's group is done in one way."""
    groups = {session.exercises[position].group for position in done.members} - {None}
    return {p for p, exercise in enumerate(session.exercises) if p in done.members or exercise.group in groups}


# The fallback, section 4.


def reduced(session: Session, lifts: Sequence[int], counts: Sequence[int], cap: int, terms: Terms) -> Way:
    """Some core lifts, each alone with so many working sets and no rest longer than the cap."""
    exercises = [session.exercises[position] for position in lifts]
    return tuple(
        alone(lift, position, sets_kept(lift, count, fewest(lift)), terms, cap)
        for lift, position, count in zip(exercises, lifts, counts, strict=True)
    )


def fallback(session: Session, budget: int, terms: Terms) -> Way:
    """The core lifts cut below their minimum, the last of them postponed; one set of the first where none fits."""
    lifts = [position for position, exercise in enumerate(session.exercises) if exercise.is_core_lift]
    for count in range(len(lifts), 0, -1):
        found = []
        most = [range(1, min(3, session.exercises[position].working) + 1) for position in lifts[:count]]
        for cap in (150, 120):
            for counts in product(*most):
                way = reduced(session, lifts[:count], counts, cap, terms)
                if terms.seconds(way) <= budget:
                    found.append(((sum(Fraction(k, k + 1) for k in counts), cap, counts), way))
        if found:
            return max(found, key=lambda pair: pair[0])[1]
    return reduced(session, lifts[:1], [1], 120, terms)


def protected(session: Session, terms: Terms) -> Way:
    """The quickest way to keep the protected sets of every core lift and nothing else."""
    quick = [
        min(core_ways(session, unit, terms), key=lambda way: (sum(done.seconds for done in way), len(way)))
        for unit in units(session)
        if any(session.exercises[position].is_core_lift for position in unit)
    ]
    return tuple(done for way in quick for done in way)


def ways(session: Session, budget: int, terms: Terms = BRISK) -> list[Way] | None:
    """The only ways to do a session that fits as written or that nothing fits in; none where there is a choice."""
    if not session.exercises or original_seconds(session, terms) <= budget:
        return [as_programmed(session, terms)]
    if any(exercise.is_core_lift for exercise in session.exercises):
        least = protected(session, terms)
        if terms.seconds(least) <= budget:
            return None
        return [least if terms.protect else fallback(session, budget, terms)]
    return None if least_seconds(session, terms) <= budget else [()]


def least_seconds(session: Session, terms: Terms) -> int:
    """Seconds of the shortest session, without core lifts, with more than drills."""
    training = {p for p, exercise in enumerate(session.exercises) if not exercise.facts.drill}
    found = [[done] for done in choices(session, terms).others if training.intersection(done.members)]
    return min(map(terms.seconds, found), default=terms.seconds([]))


# What is best, section 5.

Sums = tuple[float, ...]
"""The sums of a week: the volume of each muscle, push, pull, strength, exercises changed."""


@dataclass(frozen=True)
class Count:
    """How the exercises of a week are added up."""

    muscles: tuple[str, ...]

    def part(self, session: Session, part: Part) -> Sums:
        """The sums that an exercise adds over its being dropped."""
        exercise = session.exercises[part.position]
        volumes = dict.fromkeys(self.muscles, 0.0)
        for muscle, share in trained(exercise):
            volumes[muscle] += share * part.effective
        primary = "" if exercise.facts.conditioning else str(exercise.facts.primary)
        push = part.effective if primary in PUSH else 0.0
        pull = part.effective if primary in PULL else 0.0
        strength = part.working / (part.working + 1) if exercise.is_core_lift else 0.0
        return (*volumes.values(), push, pull, strength, 0.0 if part.changed else -1.0)

    def way(self, session: Session, way: Way) -> Sums:
        """The sums of a session done this way."""
        return added(self.dropped(session), *(self.part(session, part) for done in way for part in done.parts))

    def dropped(self, session: Session) -> Sums:
        """The sums of a session of which nothing is done."""
        return (*(0.0 for _ in self.muscles), 0.0, 0.0, 0.0, float(len(session.exercises)))

    @property
    def nothing(self) -> Sums:
        return (0.0,) * (len(self.muscles) + 4)


def count_of(week: Microcycle) -> Count:
    exercises = [exercise for session in week.sessions for exercise in session.exercises]
    return Count(tuple(sorted({muscle for exercise in exercises for muscle, _ in trained(exercise)})))


def trained(exercise: Exercise) -> list[tuple[str, float]]:
    """The muscles that an exercise trains; an unknown muscle is named after the exercise."""
    if exercise.facts.conditioning:
        return [("cardio", 1.0)]
    primary = exercise.facts.primary
    first = f"? {exercise.name.casefold().strip()}" if primary is None else str(primary)
    return [(first, 1.0), *((str(muscle), 0.5) for muscle in exercise.facts.secondaries)]


def added(*sums: Sums) -> Sums:
    return tuple(map(sum, zip(*sums, strict=True)))


def programme(week: Microcycle) -> Sums:
    count = count_of(week)
    return added(count.nothing, *(count.way(session, as_programmed(session)) for session in week.sessions))


def value(programmed: Sums, done: Sums, exercises: int) -> float:
    """J of the sums."""
    *volumes, push, pull, strength, changed = done
    *all_volumes, all_push, all_pull, all_strength, _ = programmed
    if not exercises:
        return 1.0
    all_roots = sum(map(math.sqrt, all_volumes))
    kept = sum(map(math.sqrt, volumes)) / all_roots if all_roots else 1.0
    if all_strength:
        kept = 0.6 * kept + 0.4 * strength / all_strength
    balance = push / all_push - pull / all_pull if all_push and all_pull else 0.0
    return kept - 0.5 * balance**2 - 0.05 * changed / exercises


def objective(week: Microcycle, done: Sequence[Way]) -> float:
    """J of a week done this way."""
    count = count_of(week)
    total = added(count.nothing, *(count.way(session, way) for session, way in zip(week.sessions, done, strict=True)))
    return value(programme(week), total, sum(len(session.exercises) for session in week.sessions))


@dataclass(frozen=True)
class Best:
    """The greatest J of any way to do a week, and a way that has it."""

    objective: float
    ways: tuple[Way, ...]


def best(week: Microcycle, budgets: Sequence[int], terms: Terms = BRISK, *, most: int = 20_000) -> Best | None:
    """The best way to do the week; none where there are more than `most` ways to try."""
    count = count_of(week)
    totals: dict[Sums, tuple[Way, ...]] = {count.nothing: ()}
    for session, budget in zip(week.sessions, budgets, strict=True):
        session_totals: dict[Sums, Way] = {}
        sums: dict[Done, Sums] = {}
        for way in ways(session, budget, terms) or free_ways(session, budget, terms):
            for done in way:
                if done not in sums:
                    sums[done] = added(count.nothing, *(count.part(session, part) for part in done.parts))
            session_totals.setdefault(added(count.dropped(session), *(sums[done] for done in way)), way)
            if len(session_totals) * len(totals) > most:
                return None
        totals = {
            added(one, two): (*before, way) for one, before in totals.items() for two, way in session_totals.items()
        }
    programmed, exercises = programme(week), sum(len(session.exercises) for session in week.sessions)
    total = max(totals, key=lambda one: value(programmed, one, exercises))
    return Best(value(programmed, total, exercises), totals[total])


def best_objective(
    week: Microcycle, budgets: Sequence[int], terms: Terms = BRISK, *, most: int = 20_000
) -> float | None:
    """The greatest J of any way to do the week; none where there are more than `most` ways to try."""
    found = best(week, budgets, terms, most=most)
    return found.objective if found else None
