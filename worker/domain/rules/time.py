"""The budget, the protected core lifts, and the fallback where even these do not fit."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.rules.clock import counted_work, seconds_of, session_seconds, weight
from worker.domain.rules.grouping import may_drop
from worker.domain.rules.programme import (
    capped,
    fellows,
    fewest_warm_ups,
    kept,
    kind_alone,
    own_rests,
    told_in_turns,
)
from worker.domain.segments import KINDS, BlockRationale, PerformedExercise, Segment


def broken_time(done: CompressedSession, seconds: int, policy: CompressionPolicy) -> Iterator[str]:
    """What is wrong with how a session that does not fit as written meets its budget, or says that it cannot."""
    session, budget = done.session, done.budget_seconds
    if not session.core_lifts:
        yield from _broken_without_core(done, seconds, policy)
        return
    least = least_protected_seconds(session, policy)
    if least <= budget:
        if done.fallback:
            yield "core protection was given up though it need not be"
        yield from _broken_protection(done, policy)
        yield from _broken_fit(done, seconds)
        return
    if any(not segment.is_core for segment in done.segments):
        yield "keeps accessories though its core lifts do not fit"
    if policy.core_lift_policy is CoreLiftPolicy.PROTECT:
        if done.fallback:
            yield "core protection was given up against the policy"
        yield from _broken_protection(done, policy)
        yield from _broken_minimum(done, seconds, least)
        return
    yield from _broken_fallback(done, seconds, policy)


def _broken_fit(done: CompressedSession, seconds: int) -> Iterator[str]:
    if done.minimum_seconds is not None:
        yield f"fits, and says that it needs {done.minimum_seconds} s"
    if seconds > done.budget_seconds:
        yield f"takes {seconds} s of {done.budget_seconds} s and does not say so"


def _broken_minimum(done: CompressedSession, seconds: int, shortest: int) -> Iterator[str]:
    if done.minimum_seconds != shortest:
        yield f"could be as short as {shortest} s, reported {done.minimum_seconds}"
    if seconds != shortest:
        yield f"cannot fit, and takes {seconds} s though {shortest} s would do"


# Sessions without core lifts.


def _broken_without_core(done: CompressedSession, seconds: int, policy: CompressionPolicy) -> Iterator[str]:
    if done.fallback:
        yield "has no core lift to give up"
    shortest = _shortest(done.session, policy)
    if shortest > done.budget_seconds:
        if done.minimum_seconds != shortest:
            yield f"could be as short as {shortest} s, reported {done.minimum_seconds}"
        if done.segments:
            yield "has no room for anything, and is not empty"
    elif not done.segments:
        if done.minimum_seconds is not None:
            yield f"fits, and says that it needs {done.minimum_seconds} s"
    else:
        yield from _broken_fit(done, seconds)


def _shortest(session: Session, policy: CompressionPolicy) -> int:
    """The least time in which anything but drills is done: one exercise alone, or a round of two of a coach's group."""
    training = [exercise for exercise in session.exercises if not exercise.facts.drill]
    alone = [_least_seconds(exercise, policy) for exercise in training]
    pairs = [
        session_seconds([_least_group(pair, 1, policy)], policy)
        for pair in combinations(session.exercises, 2)
        if pair[0].group is not None and pair[0].group == pair[1].group and any(one in training for one in pair)
    ]
    return min([*alone, *pairs], default=session_seconds([], policy))


def _least_seconds(exercise: Exercise, policy: CompressionPolicy) -> int:
    """A session of the least that may be done of this exercise alone."""
    kind = kind_alone(exercise)
    if kind == "conditioning" and exercise.group is None:
        return min(_conditioning_seconds(exercise, policy))
    if kind != "accessory_single":
        return _seconds_alone(kind, exercise, exercise.sets, policy)
    sets = kept(exercise, 1, fewest_warm_ups(exercise, policy))
    ways = [_seconds_alone(kind, exercise, sets, policy)]
    if may_drop(exercise, policy):
        drops = (*sets, *[sets[-1]] * (policy.drop_set_sets - 1))
        ways.append(_seconds_alone("drop_set", exercise, drops, policy))
    return min(ways)


def _seconds_alone(kind: str, exercise: Exercise, sets: Sequence[TrainingSet], policy: CompressionPolicy) -> int:
    part = PerformedExercise(exercise, tuple(sets), own_rests(exercise, sets))
    return session_seconds([Segment(KINDS[kind], (part,))], policy)


def _conditioning_seconds(exercise: Exercise, policy: CompressionPolicy) -> Iterator[int]:
    """Sessions of the conditioning alone: whole and shortened, at least half."""
    least = policy.conditioning_least_share * counted_work(exercise.sets)
    ways = [exercise.sets]
    if part := exercise.part_seconds:
        (whole,) = exercise.sets
        ways += [(replace(whole, work_seconds=n * part),) for n in range(1, -(-whole.work_seconds // part))]
    else:
        ways += [kept(exercise, n, fewest_warm_ups(exercise, policy)) for n in range(1, exercise.working)]
    for sets in ways:
        if counted_work(sets) >= least:
            yield _seconds_alone("conditioning", exercise, sets, policy)


# Core lifts.


def _broken_protection(done: CompressedSession, policy: CompressionPolicy) -> Iterator[str]:
    for lift in done.core_lifts:
        if lift.kept < min(policy.core_minimum_sets, lift.programmed):
            yield f"the core lift {lift.exercise.id} keeps {lift.kept} of {lift.programmed} sets"


def least_protected_seconds(session: Session, policy: CompressionPolicy) -> int:
    """The shortest session with the protected sets of every core lift, a coach's group in turns or cut to its lifts."""
    total = Fraction(0)
    for exercise in session.exercises:
        members = fellows(exercise, session)
        lifts = [member for member in members if member.is_core_lift]
        if members[0] is exercise and lifts:
            caps = policy.core_rest_cap_seconds, policy.core_minimum_sets
            apart = sum((weight(_lift(lift, *caps, policy), policy) for lift in lifts), Fraction(0))
            rounds = min(policy.core_minimum_sets, max(member.working for member in members))
            together = [weight(_least_group(members, rounds, policy), policy)] if len(members) > 1 else []
            total += min([apart, *together])
    return seconds_of(total, policy)


def _lift(lift: Exercise, cap: int, most: int, policy: CompressionPolicy) -> Segment:
    """At most so many sets of a core lift, with the fewest warm-up sets and no rest longer than the cap."""
    sets = kept(lift, min(most, lift.working), fewest_warm_ups(lift, policy))
    return Segment(KINDS["core_lift"], (PerformedExercise(lift, sets, capped(lift, sets, cap)),))


def _least_group(members: Sequence[Exercise], rounds: int, policy: CompressionPolicy) -> Segment:
    """Exercises of a coach's group for so many rounds, with the fewest warm-up sets."""
    sets = [kept(member, min(rounds, member.working), fewest_warm_ups(member, policy)) for member in members]
    told = told_in_turns("coach_group", list(zip(members, sets, strict=True)), policy)
    return Segment(
        KINDS["coach_group"], tuple(map(PerformedExercise, members, sets, told)), BlockRationale.COACH_DEFINED
    )


# The fallback.


def _broken_fallback(done: CompressedSession, seconds: int, policy: CompressionPolicy) -> Iterator[str]:
    lifts = done.session.core_lifts
    expected = best_fallback(lifts, done.budget_seconds, policy)
    if expected is None:
        cap, counts = policy.fallback_rest_cap_seconds, (1, *(0 for _ in lifts[1:]))
        yield from _broken_minimum(done, seconds, session_seconds([_lift(lifts[0], cap, 1, policy)], policy))
    else:
        cap, counts = expected
        yield from _broken_fit(done, seconds)
    step = 2 if 0 in counts else 1
    if done.fallback != step:
        yield f"is step {step} of the fallback, reported {done.fallback}"
    kept_of = tuple(lift.kept for lift in done.core_lifts)
    if kept_of != counts:
        yield f"the core lifts keep {kept_of} sets, the most strength is {counts}"
    if not _is_capped(done.segments, cap):
        yield f"the rests of the core lifts are not all at most {cap} s"
    if any(segment.kind.name != "core_lift" for segment in done.segments):
        yield "in the fallback a coach's group is cut to its core lifts"


def _is_capped(segments: Sequence[Segment], cap: int) -> bool:
    parts = [part for segment in segments for part in segment.performed]
    return all(part.rests[:-1] == capped(part.exercise, part.sets, cap)[:-1] for part in parts)


def best_fallback(
    lifts: Sequence[Exercise], budget: int, policy: CompressionPolicy
) -> tuple[int, tuple[int, ...]] | None:
    """The cap of the rests and the sets kept of each lift; none where not one set of the first fits.

    The most lifts from the first on; of these the greatest sum of k/(k+1), then the longer rest, then the earlier lift.
    """

    def fits(weights: Fraction) -> bool:
        return seconds_of(weights, policy) <= budget

    unit = math.lcm(*range(2, policy.core_minimum_sets + 2))
    for count in range(len(lifts), 0, -1):
        found: tuple[int, int, tuple[int, ...]] | None = None
        for cap in (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds):
            weights = [
                [weight(_lift(lift, cap, k, policy), policy) for k in range(1, _most(lift, policy) + 1)]
                for lift in lifts[:count]
            ]
            strongest = _strongest(weights, fits, unit)
            if strongest is not None and (found is None or _strength(strongest, unit) > found[0]):
                found = _strength(strongest, unit), cap, strongest
        if found is not None:
            return found[1], (*found[2], *(0 for _ in lifts[count:]))
    return None


def _most(lift: Exercise, policy: CompressionPolicy) -> int:
    return min(policy.core_minimum_sets, lift.working)


def _strength(counts: Sequence[int], unit: int) -> int:
    """The sum of k/(k+1), in whole parts of which `unit` are one."""
    return sum(unit * k // (k + 1) for k in counts)


def _strongest(
    weights: Sequence[Sequence[Fraction]], fits: Callable[[Fraction], bool], unit: int
) -> tuple[int, ...] | None:
    """The sets of each lift with the most strength, then of the earlier; `weights` holds what 1, 2 ... sets take."""
    least: list[dict[int, Fraction]] = [{0: Fraction(0)}]
    for ladder in reversed(weights):
        sums: dict[int, Fraction] = {}
        for k, one in enumerate(ladder, start=1):
            for strength, more in least[-1].items():
                total = strength + _strength((k,), unit)
                sums[total] = min(sums.get(total, one + more), one + more)
        least.append(sums)
    least.reverse()
    possible = [strength for strength, total in least[0].items() if fits(total)]
    if not possible:
        return None
    left, used, counts = max(possible), Fraction(0), []
    for ladder, later in zip(weights, least[1:], strict=True):
        k = next(
            k
            for k in range(len(ladder), 0, -1)
            if (rest := later.get(left - _strength((k,), unit))) is not None and fits(used + ladder[k - 1] + rest)
        )
        counts.append(k)
        left, used = left - _strength((k,), unit), used + ladder[k - 1]
    return tuple(counts)
