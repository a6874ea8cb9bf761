"""Section 3: how long segments and sessions take."""

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache

from worker.domain.plan import TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.programme import GROUPS, states_rests
from worker.domain.segments import PerformedExercise, Segment

MILLION = 10**6
"""The weight of a second: an effect is exact to a millionth, so weights are whole numbers."""


def timing(segment: Segment, policy: CompressionPolicy) -> tuple[int, int, int]:
    """Seconds of setup, work and rest on the tempo's clock; nothing follows the last set."""
    tempo, parts = policy.tempo, segment.performed
    if segment.is_done:
        return 0, 0, 0
    new = sum(not part.is_set_up for part in parts)
    setup = new * tempo.second_setup_seconds
    if new == len(parts):
        setup += tempo.setup_seconds - tempo.second_setup_seconds
    work = sum([one.work_seconds for part in parts for one in part.sets])
    if segment.kind.name == "drop_set":
        rests = []
    elif segment.kind.name in GROUPS:
        rests = _turns(parts, tempo.rest_extra_seconds)[:-1]
        rests += [
            part.rest_before + (tempo.rest_extra_seconds if states_rests(part.exercise) else 0)
            for part in parts
            if part.rest_before is not None
        ]
    else:
        extra = 0 if segment.kind.name == "conditioning" else tempo.rest_extra_seconds
        told = [*parts[0].rests[:-1], *([] if parts[0].rest_before is None else [parts[0].rest_before])]
        rests = [rest + extra for rest in told]
    return setup, work, sum(rests)


def _turns(parts: Sequence[PerformedExercise], extra: int) -> list[int]:
    """Seconds after each set of a group in the order they are done; the tempo's constants include the extra already."""
    rounds = max(len(part.sets) for part in parts)
    return [
        part.rests[turn] + (extra if states_rests(part.exercise) else 0)
        for turn in range(rounds)
        for part in parts
        if turn < len(part.rests)
    ]


def weight(segment: Segment, policy: CompressionPolicy) -> int:
    """Seconds times 1 + d, in millionths; d of a group is its exercises' mean, weighted by what each takes alone."""
    return weight_of(segment, sum(timing(segment, policy)), policy)


def weight_of(segment: Segment, seconds: int, policy: CompressionPolicy) -> int:
    """The weight of a segment that takes these seconds on the tempo's clock."""
    effects = policy.pace.effects
    if not effects or segment.is_done or not any(effects.values()):
        return seconds * MILLION
    alone = [alone_seconds(part.sets, policy) for part in segment.performed]
    mine = [_exactly(effects.get(part.exercise.id, 0.0)) for part in segment.performed]
    d = sum((a * b for a, b in zip(alone, mine, strict=True)), Fraction(0)) / sum(alone)
    return round(seconds * (1 + d) * MILLION)


def alone_seconds(sets: Sequence[TrainingSet], policy: CompressionPolicy) -> int:
    """Seconds that these sets take when done alone."""
    between = sum([one.rest_seconds + policy.tempo.rest_extra_seconds for one in sets[:-1]])
    return policy.tempo.setup_seconds + sum([one.work_seconds for one in sets]) + between


def session_seconds(segments: Iterable[Segment], policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """Seconds of a session of these segments; under way, its fixed seconds are those that have passed."""
    return seconds_of(sum([weight(segment, policy) for segment in segments]), policy, elapsed)


def seconds_of(weights: int, policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """Seconds of a session whose segments have this weight together."""
    fixed, each, parts = _in_parts(policy.pace.kappa, policy.pace.f, policy.pace.g, policy.tempo.fixed_seconds)
    taken = (fixed if elapsed is None else elapsed * parts) + each * weights
    return max(policy.least_session_seconds, -(-taken // parts))


def paced_seconds(weights: int, policy: CompressionPolicy, elapsed: int | None = None) -> Fraction:
    """Seconds of such a session before rounding up."""
    fixed, each, parts = _in_parts(policy.pace.kappa, policy.pace.f, policy.pace.g, policy.tempo.fixed_seconds)
    taken = (fixed if elapsed is None else elapsed * parts) + each * weights
    return Fraction(max(policy.least_session_seconds * parts, taken), parts)


@lru_cache(maxsize=256)
def _in_parts(kappa: float, f: float, g: float, fixed_seconds: int) -> tuple[int, int, int]:
    """A session's fixed seconds and those of one weight, in parts of a second; and how many parts a second has."""
    fixed, each = _exactly(kappa) * _exactly(f) * fixed_seconds, _exactly(kappa) * _exactly(g) / MILLION
    parts = math.lcm(fixed.denominator, each.denominator)
    return int(fixed * parts), int(each * parts), parts


def counted_work(sets: Sequence[TrainingSet]) -> int:
    """Seconds of work, warm-up sets and rests left out."""
    return sum([one.work_seconds for one in sets if not one.is_warm_up])


@lru_cache(maxsize=1_024)
def _exactly(decimal: float) -> Fraction:
    return Fraction(str(decimal))
