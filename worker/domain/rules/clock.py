"""Section 3: how long segments and sessions take."""

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from worker.domain.plan import Exercise, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.programme import GROUPS, states_rests
from worker.domain.segments import Segment
from worker.domain.tempo import Tempo

Told: TypeAlias = tuple[int | None, tuple[int, ...]]
"""The rest before the first set of an exercise that continues, and the rest after each set."""

MILLION = 10**6
"""The weight of a second: an effect is exact to a millionth, so weights are whole numbers."""


def timing(segment: Segment, policy: CompressionPolicy) -> tuple[int, int, int]:
    """Seconds of setup, work and rest on the tempo's clock; nothing follows the last set."""
    if segment.is_done:
        return 0, 0, 0
    tempo, parts, kind = policy.tempo, segment.performed, segment.kind.name
    if kind not in GROUPS:
        (part,) = parts
        return alone(kind, part.sets, (part.rest_before, part.rests), tempo, is_set_up=part.is_set_up)
    new = sum([not part.is_set_up for part in parts])
    setup = new * tempo.second_setup_seconds
    if new == len(parts):
        setup += tempo.setup_seconds - tempo.second_setup_seconds
    work = sum([one.work_seconds for part in parts for one in part.sets])
    # The tempo's own rests between turns include the extra already.
    each = [(part, tempo.rest_extra_seconds if states_rests(part.exercise) else 0) for part in parts]
    rounds = max(len(part.sets) for part in parts)
    turns = [part.rests[turn] + extra for turn in range(rounds) for part, extra in each if turn < len(part.rests)]
    before = [part.rest_before + extra for part, extra in each if part.rest_before is not None]
    return setup, work, sum(turns[:-1]) + sum(before)


def alone(kind: str, sets: Sequence[TrainingSet], told: Told, tempo: Tempo, *, is_set_up: bool) -> tuple[int, int, int]:
    """Seconds of setup, work and rest of one exercise."""
    before, rests = told
    setup = 0 if is_set_up else tempo.setup_seconds
    work = sum([one.work_seconds for one in sets])
    if kind == "drop_set":
        return setup, work, 0
    between = rests[:-1] if before is None else (before, *rests[:-1])
    extra = 0 if kind == "conditioning" else tempo.rest_extra_seconds
    return setup, work, sum(between) + extra * len(between)


def weight(segment: Segment, policy: CompressionPolicy) -> int:
    """Seconds times 1 + d, in millionths; d of a group is its exercises' mean, weighted by what each takes alone."""
    return weight_of(segment, sum(timing(segment, policy)), policy)


def weight_of(segment: Segment, seconds: int, policy: CompressionPolicy) -> int:
    """The weight of a segment that takes these seconds on the tempo's clock."""
    effects, parts = policy.pace.effects, segment.performed
    if not effects:
        return seconds * MILLION
    if len(parts) == 1:
        return weight_alone(parts[0].exercise, seconds, policy)
    each = [alone_seconds(part.sets, policy) for part in parts]
    mine = [_exactly(effects.get(part.exercise.id, 0.0)) for part in parts]
    d = sum((a * b for a, b in zip(each, mine, strict=True)), Fraction(0)) / sum(each)
    return round(seconds * (1 + d) * MILLION)


def weight_alone(exercise: Exercise, seconds: int, policy: CompressionPolicy) -> int:
    """The weight of an exercise that takes these seconds alone."""
    d = policy.pace.effects.get(exercise.id)
    return round(seconds * (1 + _exactly(d)) * MILLION) if d else seconds * MILLION


def alone_seconds(sets: Sequence[TrainingSet], policy: CompressionPolicy) -> int:
    """Seconds that these sets take when done alone."""
    between = sum([one.rest_seconds + policy.tempo.rest_extra_seconds for one in sets[:-1]])
    return policy.tempo.setup_seconds + sum([one.work_seconds for one in sets]) + between


def session_seconds(segments: Iterable[Segment], policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """Seconds of a session of these segments; under way, its fixed seconds are those that have passed."""
    return seconds_of(sum([weight(segment, policy) for segment in segments]), policy, elapsed)


def seconds_of(weights: int, policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """Seconds of a session whose segments have this weight together."""
    taken, parts = paced(weights, policy, elapsed)
    return -(-taken // parts)


def paced(weights: int, policy: CompressionPolicy, elapsed: int | None = None) -> tuple[int, int]:
    """What such a session takes before rounding up, in parts of a second, and how many parts a second has."""
    fixed, each, parts = _in_parts(policy, elapsed)
    return max(policy.least_session_seconds * parts, fixed + each * weights), parts


def room(budget: int, policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """The most that the segments of a session may weigh within the budget; below 0 where it has no room for any."""
    fixed, each, parts = _in_parts(policy, elapsed)
    return (budget * parts - fixed) // each if budget >= policy.least_session_seconds else -1


def _in_parts(policy: CompressionPolicy, elapsed: int | None) -> tuple[int, int, int]:
    """A session's fixed seconds and those of one weight, in parts of a second; and how many parts a second has."""
    pace = policy.pace
    fixed, each, parts = _rates(pace.kappa, pace.f, pace.g, policy.tempo.fixed_seconds)
    return (fixed if elapsed is None else elapsed * parts), each, parts


@lru_cache(maxsize=256)
def _rates(kappa: float, f: float, g: float, fixed_seconds: int) -> tuple[int, int, int]:
    """The same of a session not yet begun."""
    fixed, each = _exactly(kappa) * _exactly(f) * fixed_seconds, _exactly(kappa) * _exactly(g) / MILLION
    parts = math.lcm(fixed.denominator, each.denominator)
    return int(fixed * parts), int(each * parts), parts


def counted_work(sets: Sequence[TrainingSet]) -> int:
    """Seconds of work, warm-up sets and rests left out."""
    return sum([one.work_seconds for one in sets if not one.is_warm_up])


@lru_cache(maxsize=1_024)
def _exactly(decimal: float) -> Fraction:
    return Fraction(str(decimal))
