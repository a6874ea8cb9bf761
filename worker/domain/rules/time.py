"""The budget, what must be done, and the fallback where even that does not fit."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import combinations
from typing import TypeAlias

from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CoreLiftPolicy
from worker.domain.rules import grouping
from worker.domain.rules.ahead import Situation
from worker.domain.rules.clock import counted_work, room, seconds_of
from worker.domain.rules.programme import capped, fellows, fewest_warm_ups, kept, kind_alone
from worker.domain.segments import Segment

MOST_TOGETHER = 10
"""Of so many kept exercises the quickest way together counts; further ones are done alone."""


class Needs:
    """What a session needs at least: each fact worked out when it is first asked for, and once."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation

    @cached_property
    def least_seconds(self) -> int:
        """The shortest session with the protected sets of every core lift and all that is kept."""
        return seconds_of(_least_needed_weight(self.situation), self.situation.policy, self.situation.elapsed)

    @cached_property
    def ladders(self) -> Mapping[int, Mapping[str, "_Ladder"]]:
        """What each core lift can be cut to in the fallback, by the cap of its rests and its id."""
        lifts, policy = self.situation.open_lifts, self.situation.policy
        caps = (policy.core_rest_cap_seconds, policy.fallback_rest_cap_seconds)
        return {cap: {lift.id: _ladder(lift, cap, self.situation) for lift in lifts} for cap in caps}


def broken_time(done: CompressedSession, seconds: int, needs: Needs) -> Iterator[str]:
    """Faults in how a session that does not fit as written meets its budget, or reports that it cannot."""
    situation, budget = needs.situation, done.budget_seconds
    lifts = situation.open_lifts
    if situation.kept:
        yield from _broken_keeping(done, situation)
    if not lifts and not situation.kept:
        yield from _broken_without_needs(done, seconds, situation)
        return
    if needs.least_seconds <= budget:
        if done.fallback:
            yield "core protection was given up though it need not be"
        yield from _broken_protection(done, situation)
        yield from _broken_fit(done, seconds)
        return
    if any(not _is_needed(segment, situation) for segment in done.segments):
        yield "keeps accessories though what must be done does not fit"
    if situation.policy.core_lift_policy is CoreLiftPolicy.PROTECT or not lifts:
        if done.fallback:
            yield "core protection was given up against the policy"
        yield from _broken_protection(done, situation)
        yield from _broken_minimum(done, seconds, needs.least_seconds)
        return
    yield from _broken_fallback(done, seconds, needs)


def _is_needed(segment: Segment, situation: Situation) -> bool:
    must = situation.kept
    return segment.is_core or any(part.exercise in must for part in segment.performed)


def _broken_keeping(done: CompressedSession, situation: Situation) -> Iterator[str]:
    performed = {part.exercise.id for segment in done.segments for part in segment.performed}
    for exercise in situation.kept:
        if exercise.id not in performed:
            yield f"{exercise.id} is to be kept, and is not done"


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


# Sessions of which nothing must be done.


def _broken_without_needs(done: CompressedSession, seconds: int, situation: Situation) -> Iterator[str]:
    if done.fallback:
        yield "has no core lift to give up"
    empty = seconds_of(0, situation.policy, situation.elapsed)
    begun = situation.wish.begun
    has_done = begun is not None and any(begun.done.values())
    shortest = _shortest(situation)
    if begun is not None and empty > done.budget_seconds:
        yield from _broken_minimum(done, seconds, empty)
    elif shortest is not None and shortest > done.budget_seconds:
        if done.minimum_seconds != (None if has_done else shortest):
            yield f"could be as short as {shortest} s, reported {done.minimum_seconds}"
        if done.segments:
            yield "has no room for anything, and is not empty"
    elif not done.segments:
        if done.minimum_seconds is not None:
            yield f"fits, and says that it needs {done.minimum_seconds} s"
    else:
        yield from _broken_fit(done, seconds)


def _shortest(situation: Situation) -> int | None:
    """The seconds of the shortest session with more than drills: one exercise alone, or a round of a coach's group."""
    session = situation.session
    if not session.exercises:
        return None
    training = [exercise for exercise in session.exercises if not exercise.facts.drill]
    pairs = (
        pair
        for pair in combinations([one for one in session.exercises if one.group is not None], 2)
        if pair[0].group == pair[1].group and any(one in training for one in pair)
        if not any(one.is_core_lift for one in fellows(pair[0], session))
    )
    ways = [_least_alone(one, situation) for one in training] + [_least_group(pair, 1, situation) for pair in pairs]
    return seconds_of(min(ways, default=0), situation.policy, situation.elapsed)


def _least_alone(exercise: Exercise, situation: Situation) -> int:
    """The weight of the smallest segment of this exercise alone."""
    kind, policy = kind_alone(exercise), situation.policy
    if kind == "conditioning" and exercise.group is None:
        return min(situation.weight_alone(kind, exercise, sets) for sets in _shortened(exercise, situation))
    if kind not in ("accessory_single", "core_lift"):
        return situation.weight_alone(kind, exercise, exercise.sets)
    sets = kept(exercise, 1, fewest_warm_ups(exercise, policy))
    ways = [situation.weight_alone(kind, exercise, sets, cap) for cap in (None, *_caps_begun(exercise, situation))]
    if grouping.may_drop(exercise, policy) and not situation.sets_done(exercise):
        drops = (*sets, *[sets[-1]] * (policy.drop_set_sets - 1))
        ways.append(situation.weight_alone("drop_set", exercise, drops))
    return min(ways)


def _caps_begun(exercise: Exercise, situation: Situation) -> tuple[int, ...]:
    """The caps that the rest before one more set may be shortened to."""
    if not situation.sets_done(exercise):
        return ()
    return (situation.policy.core_rest_cap_seconds,) if exercise.is_core_lift else situation.caps(exercise)


def _shortened(exercise: Exercise, situation: Situation) -> Iterator[tuple[TrainingSet, ...]]:
    """The sets of conditioning alone: whole, or shortened to at least half."""
    policy, whole_work = situation.policy, situation.work_programmed(exercise)
    done = whole_work - counted_work(exercise.sets)
    ways = [exercise.sets]
    if part := exercise.part_seconds:
        (whole,) = exercise.sets
        ways += [(replace(whole, work_seconds=n * part),) for n in range(1, -(-whole.work_seconds // part))]
    else:
        ways += [kept(exercise, n, fewest_warm_ups(exercise, policy)) for n in range(1, exercise.working)]
    for sets in ways:
        if done + counted_work(sets) >= policy.conditioning_least_share * whole_work:
            yield sets


# What must be done.


def _broken_protection(done: CompressedSession, situation: Situation) -> Iterator[str]:
    for lift in situation.open_lifts:
        sets = done.sets_kept(lift.id)
        if sets < situation.protected([lift]):
            yield f"the core lift {lift.id} keeps {sets} of the {lift.working} sets ahead"


def _least_needed_weight(situation: Situation) -> int:
    session, must, total = situation.session, situation.kept, 0
    for exercise in session.exercises:
        members = fellows(exercise, session)
        if members[0] is not exercise or (len(members) == 1 and not exercise.is_core_lift):
            continue
        wanted = [member for member in members if member in must]
        if any(member.is_core_lift for member in members):
            total += _least_of_core(members, wanted, situation)
        elif wanted:
            others = [member for member in members if member not in wanted]
            groups = [
                _least_group([m for m in members if m in wanted or m in some], 1, situation)
                for size in range(len(others) + 1)
                for some in combinations(others, size)
                if len(wanted) + size > 1
            ]
            total += min(groups + ([_least_alone(wanted[0], situation)] if len(wanted) == 1 else []))
    alone = [one for one in must if len(fellows(one, session)) == 1 and not one.is_core_lift]
    further = sum(_least_alone(one, situation) for one in alone[MOST_TOGETHER:])
    return total + further + _least_kept_weight(alone[:MOST_TOGETHER], situation)


def _least_of_core(members: Sequence[Exercise], wanted: Sequence[Exercise], situation: Situation) -> int:
    """The least weight of a core lift, or of a coach's group that has some: in turns, or each alone."""
    policy = situation.policy
    if not situation.protected(members) and not wanted:
        return 0
    least, apart = policy.core_minimum_sets, 0
    for member in members:
        sets = max(situation.protected([member]), 1 if member in wanted else 0)
        if member.is_core_lift and sets:
            apart += _lift(member, policy.core_rest_cap_seconds, min(least, sets), situation)
        elif member in wanted:
            apart += _least_alone(member, situation)
    if len(members) == 1:
        return apart
    return min(apart, _least_group(members, max(1, situation.protected(members)), situation))


def _least_kept_weight(exercises: Sequence[Exercise], situation: Situation) -> int:
    """The weight of the quickest way to do these accessories, alone or in groups that the engine makes."""
    if not exercises:
        return 0
    first, *others = exercises
    ways = [_least_alone(first, situation) + _least_kept_weight(others, situation)]
    for size in (1, 2):
        for some in combinations(others, size):
            if (together := _grouped((first, *some), situation)) is not None:
                left = [one for one in others if one not in some]
                ways.append(together + _least_kept_weight(left, situation))
    return min(ways)


def _grouped(exercises: Sequence[Exercise], situation: Situation) -> int | None:
    """The weight of one round of these exercises as a group that the engine makes; none where it may not."""
    policy = situation.policy
    if grouping.forbidden(policy) or grouping.never(exercises, policy) or any(one.group for one in exercises):
        return None
    is_pair = len(exercises) == 2 and grouping.superset_reason(*exercises) is not None
    if not is_pair and grouping.block_reason(exercises) is None:
        return None
    sets = [kept(one, 1, fewest_warm_ups(one, policy)) for one in exercises]
    return situation.weight_in_turns("accessory_superset" if is_pair else "accessory_block", exercises, sets)


def _lift(lift: Exercise, cap: int, most: int, situation: Situation) -> int:
    """The weight of at most `most` sets of a core lift, with the fewest warm-up sets and no rest over the cap."""
    sets = kept(lift, min(most, lift.working), fewest_warm_ups(lift, situation.policy))
    return situation.weight_alone("core_lift", lift, sets, cap)


def _least_group(members: Sequence[Exercise], rounds: int, situation: Situation) -> int:
    """The weight of exercises of a coach's group done for so many rounds, with the fewest warm-up sets."""
    fewest = [fewest_warm_ups(member, situation.policy) for member in members]
    sets = [kept(one, min(rounds, one.working), few) for one, few in zip(members, fewest, strict=True)]
    return situation.weight_in_turns("coach_group", members, sets)


# The fallback.


def _broken_fallback(done: CompressedSession, seconds: int, needs: Needs) -> Iterator[str]:
    situation = needs.situation
    policy, lifts = situation.policy, situation.open_lifts
    expected = best_fallback(done.budget_seconds, needs)
    if expected is None:
        first = _fixed(situation) or ([] if situation.has_done_a_lift() else [lifts[0]])
        cap = policy.fallback_rest_cap_seconds
        counts = tuple(int(lift in first and not situation.sets_done(lift)) for lift in lifts)
        least = _kept_in_fallback(situation) + sum(
            [_lift(one, cap, 1, situation) for one, n in zip(lifts, counts, strict=True) if n]
        )
        yield from _broken_minimum(done, seconds, seconds_of(least, policy, situation.elapsed))
    else:
        cap, counts = expected
        yield from _broken_fit(done, seconds)
    step = 2 if any(not n and not situation.sets_done(lift) for lift, n in zip(lifts, counts, strict=True)) else 1
    if done.fallback != step:
        yield f"is step {step} of the fallback, reported {done.fallback}"
    kept_of = tuple(done.sets_kept(lift.id) for lift in lifts)
    if kept_of != counts:
        yield f"the core lifts keep {kept_of} sets, the most strength is {counts}"
    if any(done.sets_kept(one.id) for one in situation.session.exercises if one.is_core_lift and one not in lifts):
        yield "does more of a core lift than is protected, though not all that is protected fits"
    if not _is_capped(done.segments, cap):
        yield f"the rests of the core lifts are not all at most {cap} s"
    if any(segment.kind.name != "core_lift" for segment in done.segments if segment.is_core):
        yield "in the fallback a coach's group is cut to its core lifts"


def _fixed(situation: Situation) -> list[Exercise]:
    """The core lifts that may not be postponed: those begun, and those kept."""
    return [lift for lift in situation.open_lifts if lift in situation.kept or situation.sets_done(lift)]


def _kept_in_fallback(situation: Situation) -> int:
    """The least weight of the kept exercises besides core lifts; alone where their coach's group has a core lift."""
    must, session = [one for one in situation.kept if not one.is_core_lift], situation.session
    if not must:
        return 0
    total = sum([_least_alone(one, situation) for one in must if _is_of_core(one, situation)])
    without = replace(session, exercises=tuple(o for o in session.exercises if not _is_of_core(o, situation)))
    return total + _least_needed_weight(replace(situation, session=without))


def _is_of_core(exercise: Exercise, situation: Situation) -> bool:
    return any(member.is_core_lift for member in fellows(exercise, situation.session))


def _is_capped(segments: Sequence[Segment], cap: int) -> bool:
    parts = [part for segment in segments if segment.is_core for part in segment.performed]
    return all(part.rests[:-1] == capped(part.exercise, part.sets, cap)[:-1] for part in parts)


def best_fallback(budget: int, needs: Needs) -> tuple[int, tuple[int, ...]] | None:
    """The cap of the rests and the sets kept of each lift ahead; none where not even the least fits.

    The most lifts from the first on are kept, and those that may not be postponed; then the greatest sum of k/(k+1),
    the longer rest, then the earlier lift.
    """
    situation = needs.situation
    lifts, fixed = situation.open_lifts, _fixed(situation)
    left = room(budget, situation.policy, situation.elapsed) - _kept_in_fallback(situation)
    for count in range(len(lifts), -1 if fixed or situation.has_done_a_lift() else 0, -1):
        chosen = [lift for place, lift in enumerate(lifts) if place < count or lift in fixed]
        tried = [(_strongest([of[lift.id] for lift in chosen], left), cap) for cap, of in needs.ladders.items()]
        possible = [(found, cap) for found, cap in tried if found is not None]
        if possible:
            (_, kept_of), cap = max(possible, key=lambda one: one[0][0])  # of equals the first: the longer rest
            sets = {lift.id: n - situation.sets_done(lift) for lift, n in zip(chosen, kept_of, strict=True)}
            return cap, tuple(sets.get(lift.id, 0) for lift in lifts)
    return None


_Ladder: TypeAlias = Sequence[tuple[int, int]]
"""Choices of a core lift: its sets, those done included, and the weight of those ahead; more sets never weigh less."""


def _ladder(lift: Exercise, cap: int, situation: Situation) -> _Ladder:
    done = situation.sets_done(lift)
    steps = [(done + k, _lift(lift, cap, k, situation)) for k in range(1, situation.protected([lift]) + 1)]
    return [(done, 0), *steps] if done else steps


def _strongest(ladders: Sequence[_Ladder], left: int) -> tuple[int, tuple[int, ...]] | None:
    """The most strength within the weight, and the sets of each lift; of equals, those with more for earlier lifts.

    Strengths are in parts that depend on the sets to choose from alone.
    """
    if sum([ladder[0][1] for ladder in ladders]) > left:
        return None
    whole = math.lcm(*[k + 1 for ladder in ladders for k, _ in ladder])
    if sum([ladder[-1][1] for ladder in ladders]) <= left:
        counts = tuple([ladder[-1][0] for ladder in ladders])
        return sum([whole * k // (k + 1) for k in counts]), counts
    steps = [[(k, whole * k // (k + 1), one) for k, one in ladder] for ladder in ladders]
    least: list[dict[int, int]] = [{0: 0}]
    for choices in reversed(steps):
        sums: dict[int, int] = {}
        for _, gained, one in choices:
            for strength, more in least[-1].items():
                total, taken = strength + gained, one + more
                if taken < sums.get(total, taken + 1):
                    sums[total] = taken
        least.append(sums)
    least.reverse()
    most = max(strength for strength, total in least[0].items() if total <= left)
    wanted, chosen = most, []
    for choices, later in zip(steps, least[1:], strict=True):
        k, gained, one = next(
            (k, gained, one)
            for k, gained, one in reversed(choices)
            if (rest := later.get(wanted - gained)) is not None and one + rest <= left
        )
        chosen.append(k)
        wanted, left = wanted - gained, left - one
    return most, tuple(chosen)
