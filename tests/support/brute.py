"""The compression model by its definition: every way to do a week, tried.

Written from the model's text alone and slow on purpose; nothing here is shared with the engine or with `rules`. Only
the plan's dataclasses are used, as input. Numbers are those of the model's tables.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product

from worker.domain.facts import Muscle
from worker.domain.plan import Exercise, Microcycle, Session

OPPOSED = [{"chest", "back"}, {"biceps", "triceps"}, {"quadriceps", "hamstrings"}]
PUSH = {"chest", "shoulders", "triceps"}
PULL = {"back", "biceps"}


@dataclass(frozen=True)
class Done:
    """One way to do some exercises, given by their positions."""

    members: tuple[int, ...]
    sets: int
    quality: float
    changed: bool
    seconds: int


Way = tuple[Done, ...]


Sums = tuple[float, ...]
"""What is counted: a volume for each muscle in MUSCLES, push, pull, strength, exercises changed."""

MUSCLES = [str(muscle) for muscle in Muscle]


NOTHING: Sums = (0.0,) * (len(MUSCLES) + 4)


# The clock, section 3.


def paced(seconds: int, pace: float = 1.0) -> int:
    return math.ceil(seconds * Fraction(str(pace)))


def kept_work(exercise: Exercise, sets: int) -> int:
    return sum(exercise.sets[position].work_seconds for position in exercise.keep_order[:sets])


def single_seconds(exercise: Exercise, sets: int, rest: int, pace: float = 1.0) -> int:
    return paced(60 + kept_work(exercise, sets) + (sets - 1) * rest, pace)


def superset_seconds(pair: Sequence[Exercise], rounds: int, pace: float = 1.0) -> int:
    work = sum(kept_work(exercise, rounds) for exercise in pair)
    return paced(60 + 30 + work + rounds * 10 + (rounds - 1) * 45, pace)


def block_seconds(group: Sequence[Exercise], rounds: int, pace: float = 1.0) -> int:
    work, others = sum(kept_work(exercise, rounds) for exercise in group), len(group) - 1
    return paced(60 + 30 * others + work + rounds * 15 * others + (rounds - 1) * 60, pace)


def original_seconds(session: Session, pace: float = 1.0) -> int:
    return paced(180, pace) + sum(single_seconds(e, len(e.sets), e.rest_seconds, pace) for e in session.exercises)


# What may be done, section 4.


def rest_quality(rest: int) -> float:
    return 0.86 if rest <= 60 else 1.0 if rest >= 90 else 0.86 + 0.14 * (rest - 60) / 30


def alone(exercise: Exercise, position: int, sets: int, rest: int, pace: float) -> Done:
    quality = 1.0
    if not exercise.is_core_lift:
        quality = min(1.0, rest_quality(rest) / rest_quality(exercise.rest_seconds))
    changed = sets < len(exercise.sets) or rest < exercise.rest_seconds
    return Done((position,), sets, quality, changed, single_seconds(exercise, sets, rest, pace))


def as_programmed(session: Session, pace: float) -> Way:
    return tuple(alone(e, p, len(e.sets), e.rest_seconds, pace) for p, e in enumerate(session.exercises))


def core_ways(lift: Exercise, position: int, pace: float) -> list[Done]:
    rests = {lift.rest_seconds, min(lift.rest_seconds, 150)}
    least = min(3, len(lift.sets))
    return [alone(lift, position, k, rest, pace) for k in range(least, len(lift.sets) + 1) for rest in rests]


def single_ways(accessory: Exercise, position: int, pace: float) -> list[Done]:
    rests = {accessory.rest_seconds} | {rest for rest in (90, 60) if rest < accessory.rest_seconds}
    return [alone(accessory, position, k, rest, pace) for k in range(1, len(accessory.sets) + 1) for rest in rests]


def superset_quality(one: Exercise, two: Exercise) -> float | None:
    if one.primary == two.primary:
        return None
    if {str(one.primary), str(two.primary)} in OPPOSED:
        return 1.0
    if one.primary in two.secondaries or two.primary in one.secondaries:
        return None
    muscles = [{e.primary, *e.secondaries} for e in (one, two)]
    return 0.97 if shares_equipment((one, two)) or not muscles[0] & muscles[1] else None


def block_quality(group: Sequence[Exercise]) -> float | None:
    primaries = {exercise.primary for exercise in group}
    if len(primaries) == 1:
        return 0.85
    return 0.93 if len(group) == len(primaries) == 3 and shares_equipment(group) else None


def shares_equipment(group: Sequence[Exercise]) -> bool:
    shared = set.intersection(*({str(tool) for tool in exercise.equipment} for exercise in group))
    return bool(shared - {"bodyweight", "other"})


def group_ways(session: Session, members: tuple[int, ...], pace: float) -> list[Done]:
    group = [session.exercises[position] for position in members]
    ways = []
    for rounds in range(1, min(len(exercise.sets) for exercise in group) + 1):
        if len(group) == 2 and (quality := superset_quality(*group)) is not None:
            ways.append(Done(members, rounds, quality, True, superset_seconds(group, rounds, pace)))
        if (quality := block_quality(group)) is not None:
            ways.append(Done(members, rounds, quality, True, block_seconds(group, rounds, pace)))
    return ways


def quickest(ways: Sequence[Done]) -> list[Done]:
    """Of ways that count the same in everything but time, the quickest."""
    best: dict[object, Done] = {}
    for way in sorted(ways, key=lambda way: -way.seconds):
        best[way.members, way.sets, way.quality, way.changed] = way
    return list(best.values())


def free_ways(session: Session, budget: int, pace: float) -> Iterator[Way]:
    """Every way to do the session within its budget, the protected sets of its core lifts kept."""
    core = [position for position, exercise in enumerate(session.exercises) if exercise.is_core_lift]
    others = tuple(position for position, exercise in enumerate(session.exercises) if not exercise.is_core_lift)
    ways = {(p,): quickest(single_ways(session.exercises[p], p, pace)) for p in others}
    for size in (2, 3):
        ways |= {members: quickest(group_ways(session, members, pace)) for members in combinations(others, size)}

    def accessories(open_: tuple[int, ...], left: int) -> Iterator[Way]:
        if not open_:
            yield ()
            return
        first, later = open_[0], open_[1:]
        yield from accessories(later, left)
        for size in range(3):
            for partners in combinations(later, size):
                rest = tuple(position for position in later if position not in partners)
                for way in ways[(first, *partners)]:
                    if way.seconds <= left:
                        yield from ((way, *more) for more in accessories(rest, left - way.seconds))

    room = budget - paced(180, pace)
    for chosen in product(*(quickest(core_ways(session.exercises[p], p, pace)) for p in core)):
        left = room - sum(way.seconds for way in chosen)
        if left >= 0:
            yield from ((*chosen, *more) for more in accessories(others, left))


# The fallback, section 4.


def least_core(session: Session, sets: int, pace: float = 1.0) -> Way:
    return tuple(
        alone(e, p, min(sets, len(e.sets)), min(e.rest_seconds, 150), pace)
        for p, e in enumerate(session.exercises)
        if e.is_core_lift
    )


def fallback(session: Session, budget: int, pace: float = 1.0) -> Way | None:
    """The core lifts cut below their minimum; none where one set of each does not fit."""
    core = [(position, exercise) for position, exercise in enumerate(session.exercises) if exercise.is_core_lift]
    room = budget - paced(180, pace)
    found = []
    for cap in (150, 120):
        for counts in product(*(range(1, min(3, len(lift.sets)) + 1) for _, lift in core)):
            way = tuple(
                alone(lift, position, k, min(lift.rest_seconds, cap), pace)
                for (position, lift), k in zip(core, counts, strict=True)
            )
            if sum(done.seconds for done in way) <= room:
                found.append(((sum(Fraction(k, k + 1) for k in counts), cap, counts), way))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def ways(session: Session, budget: int, pace: float = 1.0, *, protect: bool = False) -> list[Way]:
    """Every way the model allows to do the session in its budget; one that is too long where nothing fits."""
    if not session.exercises or original_seconds(session, pace) <= budget:
        return [as_programmed(session, pace)]
    room = budget - paced(180, pace)
    if not any(exercise.is_core_lift for exercise in session.exercises):
        return list(free_ways(session, budget, pace)) if room >= 0 else [()]
    if sum(done.seconds for done in least_core(session, 3, pace)) <= room:
        return list(free_ways(session, budget, pace))
    if protect:
        return [least_core(session, 3, pace)]
    return [fallback(session, budget, pace) or least_core(session, 1, pace)]


# What is best, section 5.


def counted(session: Session, done: Done) -> Sums:
    """What these exercises add over being dropped."""
    volumes = dict.fromkeys(MUSCLES, 0.0)
    push = pull = strength = 0.0
    effective = done.sets * done.quality
    for exercise in (session.exercises[position] for position in done.members):
        volumes[exercise.primary] += effective
        for secondary in exercise.secondaries:
            volumes[secondary] += effective / 2
        push += effective if exercise.primary in PUSH else 0.0
        pull += effective if exercise.primary in PULL else 0.0
        strength += done.sets / (done.sets + 1) if exercise.is_core_lift else 0.0
    return (*volumes.values(), push, pull, strength, 0.0 if done.changed else -1.0)


def all_dropped(session: Session) -> Sums:
    return (*(0.0 for _ in MUSCLES), 0.0, 0.0, 0.0, float(len(session.exercises)))


def way_sums(session: Session, way: Way) -> Sums:
    return added(all_dropped(session), *(counted(session, done) for done in way))


def added(*sums: Sums) -> Sums:
    return tuple(map(sum, zip(*sums, strict=True)))


def objective(week: Microcycle, done: Sums) -> float:
    """J of a week of which `done` is counted."""
    return value(programme(week), done, sum(len(session.exercises) for session in week.sessions))


def programme(week: Microcycle) -> Sums:
    return added(NOTHING, *(way_sums(session, as_programmed(session, 1.0)) for session in week.sessions))


def value(programmed: Sums, done: Sums, exercises: int) -> float:
    *volumes, push, pull, strength, changed = done
    *all_volumes, all_push, all_pull, all_strength, _ = programmed
    if not exercises:
        return 1.0
    kept = sum(map(math.sqrt, volumes)) / sum(map(math.sqrt, all_volumes))
    if all_strength:
        kept = 0.6 * kept + 0.4 * strength / all_strength
    balance = push / all_push - pull / all_pull if all_push and all_pull else 0.0
    return kept - 0.5 * balance**2 - 0.05 * changed / exercises


def best_objective(
    week: Microcycle, budgets: Sequence[int], pace: float = 1.0, *, protect: bool = False, most: int = 20_000
) -> float | None:
    """The most J of any way to do the week; none where more than `most` would have to be tried."""
    totals: set[Sums] = {NOTHING}
    for session, budget in zip(week.sessions, budgets, strict=True):
        sums: dict[Done, Sums] = {}
        session_totals = set()
        for way in ways(session, budget, pace, protect=protect):
            sums |= {done: counted(session, done) for done in way if done not in sums}
            session_totals.add(added(all_dropped(session), *(sums[done] for done in way)))
            if len(session_totals) * len(totals) > most:
                return None
        totals = {added(one, two) for one in totals for two in session_totals}
    programmed, exercises = programme(week), sum(len(session.exercises) for session in week.sessions)
    return max(value(programmed, total, exercises) for total in totals)
