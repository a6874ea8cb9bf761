"""Two honest numbers of a session: what it usually takes, and what it keeps to four times in five.

Both are on the usual clock, whatever tempo the session was fitted to: brisk is a wish, and hardly anybody keeps it.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from statistics import NormalDist
from typing import NamedTuple

from worker.domain.policy import CompressionPolicy, clock
from worker.domain.segments import (
    Segment,
    effect,
    is_near,
    keeps_rests,
    segment_timing,
    singles,
    told_rests,
    turn_rests,
)
from worker.domain.tempo import USUAL

FOUR_IN_FIVE = 0.8
KAPPA_PARTS = 10**6
"""The factor is rounded to so many parts of 1."""


class Minutes(NamedTuple):
    """Whole seconds."""

    usual: int
    four_in_five: int


def minutes(
    segments: Sequence[Segment],
    policy: CompressionPolicy,
    elapsed: int | None = None,
    runs_as: CompressionPolicy | None = None,
) -> Minutes:
    """What a session of these segments takes the athlete of that policy's pace.

    Of a session under way the segments are what is left, and `elapsed` the seconds that have passed, which are certain.
    `runs_as` is the policy's `usual`, where that is worked out already.
    """
    runs_as = usual(policy) if runs_as is None else runs_as
    runs = clock(runs_as)
    timed = [_at_usual(segment, policy) for segment in segments]
    totals = [segment_timing(segment, runs_as).total_seconds for segment in timed]
    weight = sum([runs.weight(total, effect(segment, runs_as)) for segment, total in zip(timed, totals, strict=True)])
    doubt = sum([_doubt(segment, total, runs_as) for segment, total in zip(timed, totals, strict=True)], 0.0)
    own, a_unit, a_second = runs.parts
    left = a_unit * weight
    if elapsed is not None:
        parts = _kappa(runs_as, left / a_second, weight / runs.unit, doubt, is_begun=True) if left else 0
        passed = elapsed * a_second
        return Minutes(
            max(runs.least, -(-(passed + left) // a_second)),
            max(runs.least, -(-(passed * KAPPA_PARTS + left * parts) // (a_second * KAPPA_PARTS))),
        )
    seconds = max(runs.least * a_second, own + left)
    parts = _kappa(runs_as, seconds / a_second, weight / runs.unit, doubt)
    return Minutes(-(-seconds // a_second), -(-seconds * parts // (a_second * KAPPA_PARTS)))


def _kappa(policy: CompressionPolicy, seconds: float, exercises: float, doubt: float, *, is_begun: bool = False) -> int:
    """The factor from usually to four times in five, in `KAPPA_PARTS`."""
    variance = _variance(policy, seconds, exercises, doubt, is_begun=is_begun)
    return round(math.exp(_z(FOUR_IN_FIVE) * math.sqrt(variance)) * KAPPA_PARTS)


@lru_cache(maxsize=8)
def _z(confidence: float) -> float:
    return NormalDist().inv_cdf(confidence)


def usual(policy: CompressionPolicy) -> CompressionPolicy:
    """The same policy on the usual clock, for the median."""
    return replace(policy, tempo=USUAL, pace=replace(policy.pace, kappa=1.0))


def _at_usual(segment: Segment, policy: CompressionPolicy) -> Segment:
    """The segment with the rests of a group as they are at the usual tempo."""
    if policy.tempo == USUAL or not segment.kind.is_group:
        return segment
    rests = told_rests(segment.kind, [(part.exercise, part.sets) for part in segment.performed], USUAL)
    near = is_near([part.exercise for part in segment.performed])
    going_on = turn_rests(segment.kind, len(segment.performed), near, USUAL)[1]
    performed = (
        replace(
            part,
            rests=told,
            rest_before=part.rest_before if part.rest_before is None or keeps_rests(part) else going_on,
        )
        for part, told in zip(segment.performed, rests, strict=True)
    )
    return replace(segment, performed=tuple(performed))


def _doubt(segment: Segment, total: int, policy: CompressionPolicy) -> float:
    """Σ q w² of its exercises, of which each takes its share of the segment's seconds."""
    spread = policy.pace.spread
    if len(segment.performed) == 1:
        return spread.effects.get(segment.performed[0].exercise.id, spread.effect) * total**2
    alone = singles(segment, policy.tempo)
    share = total / sum(alone)
    doubts = [
        spread.effects.get(part.exercise.id, spread.effect) * (seconds * share) ** 2
        for part, seconds in zip(segment.performed, alone, strict=True)
    ]
    return sum(doubts, 0.0)


def _variance(
    policy: CompressionPolicy, seconds: float, exercises: float, doubt: float, *, is_begun: bool = False
) -> float:
    """S, as `Spread` has it; what a session takes beside its exercises is behind it where it is begun."""
    spread = policy.pace.spread
    by_fixed, by_exercises = 0.0 if is_begun else policy.tempo.fixed_seconds / seconds, exercises / seconds
    return (
        spread.fixed * by_fixed**2
        + 2 * spread.covariance * by_fixed * by_exercises
        + spread.exercises * by_exercises**2
        + doubt / seconds**2
        + (spread.clock_seconds / seconds) ** 2
        + spread.noise
    )
