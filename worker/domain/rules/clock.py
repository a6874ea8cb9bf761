"""Section 3: how long segments and sessions take."""

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache

from worker.domain.plan import TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.programme import GROUPS, states_rests
from worker.domain.segments import PerformedExercise, Segment

_MILLION = 10**6


def timing(segment: Segment, policy: CompressionPolicy) -> tuple[int, int, int]:
    """Seconds of setup, work and rest on the tempo's clock; nothing follows the last set."""
    tempo, parts = policy.tempo, segment.performed
    if segment.is_done:
        return 0, 0, 0
    new = sum(not part.is_set_up for part in parts)
    setup = new * tempo.second_setup_seconds
    if new == len(parts):
        setup += tempo.setup_seconds - tempo.second_setup_seconds
    work = sum(one.work_seconds for part in parts for one in part.sets)
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
    """What follows each set of a group in the order they are done; the tempo's own constants have the extra in them."""
    rounds = max(len(part.sets) for part in parts)
    return [
        part.rests[turn] + (extra if states_rests(part.exercise) else 0)
        for turn in range(rounds)
        for part in parts
        if turn < len(part.rests)
    ]


def weight(segment: Segment, policy: CompressionPolicy) -> Fraction:
    """Seconds times 1 + d, to a millionth; d of a group is its exercises' mean, weighted by what each takes alone."""
    seconds, effects = sum(timing(segment, policy)), policy.pace.effects
    if not any(effects.values()) or segment.is_done:
        return Fraction(seconds)
    alone = [alone_seconds(part.sets, policy) for part in segment.performed]
    mine = [_exactly(effects.get(part.exercise.id, 0.0)) for part in segment.performed]
    d = sum((a * b for a, b in zip(alone, mine, strict=True)), Fraction(0)) / sum(alone)
    return Fraction(round(seconds * (1 + d) * _MILLION), _MILLION)


def alone_seconds(sets: Sequence[TrainingSet], policy: CompressionPolicy) -> int:
    """What these sets take on their own."""
    between = sum(one.rest_seconds + policy.tempo.rest_extra_seconds for one in sets[:-1])
    return policy.tempo.setup_seconds + sum(one.work_seconds for one in sets) + between


def session_seconds(segments: Iterable[Segment], policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """How long a session of these takes; one that is under way has no seconds of its own but those that have passed."""
    return seconds_of(sum((weight(segment, policy) for segment in segments), Fraction(0)), policy, elapsed)


def seconds_of(weights: Fraction, policy: CompressionPolicy, elapsed: int | None = None) -> int:
    """How long a session takes whose segments weigh this."""
    return math.ceil(paced_seconds(weights, policy, elapsed))


def paced_seconds(weights: Fraction, policy: CompressionPolicy, elapsed: int | None = None) -> Fraction:
    """The same before it is rounded up."""
    pace = policy.pace
    kappa = _exactly(pace.kappa)
    fixed = kappa * _exactly(pace.f) * policy.tempo.fixed_seconds if elapsed is None else Fraction(elapsed)
    return max(Fraction(policy.least_session_seconds), fixed + kappa * _exactly(pace.g) * weights)


def counted_work(sets: Sequence[TrainingSet]) -> int:
    """Seconds of work, warm-up sets and rests left out."""
    return sum(one.work_seconds for one in sets if not one.is_warm_up)


@lru_cache(maxsize=1_024)
def _exactly(decimal: float) -> Fraction:
    return Fraction(str(decimal))
