"""The two numbers of minutes a session is said to take, usually and four times in five, derived again."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from statistics import NormalDist

from worker.domain.outcome import CompressedSession, Outcome
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.clock import MILLION, alone_seconds, paced, timing, weight_of
from worker.domain.rules.programme import GROUPS, rest_between_rounds, states_rests, told_in_turns
from worker.domain.segments import Segment
from worker.domain.tempo import TEMPOS, USUAL, Tempo

_FOUR_IN_FIVE = NormalDist().inv_cdf(0.8)


def on_usual_clock(policy: CompressionPolicy) -> CompressionPolicy:
    """The policy at the usual tempo, with kappa 1."""
    if policy.tempo == USUAL and policy.pace.kappa == 1:
        return policy
    return replace(policy, tempo=USUAL, pace=replace(policy.pace, kappa=1.0))


def broken_minutes(
    done: CompressedSession, usual: CompressionPolicy, told: Sequence[int], tempo: Tempo
) -> Iterator[str]:
    """Faults in the two numbers; of a session under way, `done` is what is ahead of it.

    `usual` is the policy on the usual clock, and `told` the seconds of its segments at that tempo.
    """
    segments, taken = done.segments, told
    if tempo != USUAL:
        segments = tuple([_retold(segment, usual) for segment in segments])
        taken = [sum(timing(segment, usual)) for segment in segments]
    weights = sum([weight_of(segment, own, usual) for segment, own in zip(segments, taken, strict=True)])
    elapsed, exercises = done.elapsed_seconds, weights / MILLION
    seconds, parts = paced(weights, usual, elapsed)
    if elapsed is None:
        kappa = _kappa(_variance(segments, taken, exercises, seconds / parts, usual))
        surely = -(-seconds * kappa // (parts * MILLION))
    else:
        left = Fraction(weights, MILLION) * Fraction(str(usual.pace.g))
        doubt = _variance(segments, taken, exercises, float(left), usual, is_begun=True) if left else 0.0
        surely = max(usual.least_session_seconds, elapsed + math.ceil(left * _kappa(doubt) / MILLION))
    due = -(-seconds // parts), surely
    if (done.usual_seconds, done.four_in_five_seconds) != due:
        reported = f"{done.usual_seconds} and {done.four_in_five_seconds}"
        yield f"usually takes {due[0]} s and four times in five {due[1]} s, reported {reported}"


def _kappa(variance: float) -> int:
    """The factor, in millionths, that makes the usual minutes those of four times in five."""
    return round(round(math.exp(_FOUR_IN_FIVE * math.sqrt(variance)), 6) * MILLION)


def broken_pace(outcome: Outcome) -> Iterator[str]:
    """Faults in the pace that the outcome was solved at, and in what another tempo would keep."""
    pace = outcome.policy.pace
    if (pace.confidence > 0.5) is not (pace.kappa > 1):
        yield f"kappa is {pace.kappa} for a confidence of {pace.confidence}"
    if (pace.source == "personal") is not (pace.sessions_known > 0):
        yield f"the pace is {pace.source}, of {pace.sessions_known} sessions"
    if pace.source != "personal" and ((pace.f, pace.g) != (1, 1) or pace.effects):
        yield "an athlete of whom nothing is known has the pace of another"
    names = [other.tempo for other in outcome.alternatives]
    if len(set(names)) < len(names) or outcome.policy.tempo_name in names or not set(names) <= TEMPOS.keys():
        yield f"compares {outcome.policy.tempo_name} with {', '.join(names)}"
    for other in outcome.alternatives:
        if not 0 <= other.stimulus_retained <= 1 + 1e-9:
            yield f"{other.tempo} keeps {other.stimulus_retained} of the stimulus"
        if not outcome.meets_time_constraint and other.minimum_minutes is None:
            yield f"does not say what it takes at the {other.tempo} tempo"


def _retold(segment: Segment, usual: CompressionPolicy) -> Segment:
    """A group with the rests that the usual tempo has."""
    if segment.kind.name not in GROUPS:
        return segment
    members = [(part.exercise, part.sets) for part in segment.performed]
    told = told_in_turns(segment.kind.name, members, usual)
    between = rest_between_rounds(segment.kind.name, len(members), usual)
    parts = (
        replace(part, rests=rests, rest_before=between)
        if part.rest_before is not None and not states_rests(part.exercise)
        else replace(part, rests=rests)
        for part, rests in zip(segment.performed, told, strict=True)
    )
    return replace(segment, performed=tuple(parts))


def _variance(
    segments: Sequence[Segment],
    taken: Sequence[int],
    exercises: float,
    m: float,
    usual: CompressionPolicy,
    *,
    is_begun: bool = False,
) -> float:
    """S of `Spread` for m seconds, `exercises` of them in these segments; under way, nothing else is in doubt.

    `taken` are the seconds of each segment on the clock.
    """
    spread = usual.pace.spread
    h, k = 0.0 if is_begun else usual.tempo.fixed_seconds / m, exercises / m
    doubts = 0.0
    for segment, seconds in zip(segments, taken, strict=True):
        parts = segment.performed
        alone = [alone_seconds(part.sets, usual) for part in parts] if len(parts) > 1 else [1]
        whole = sum(alone)
        for part, own in zip(parts, alone, strict=True):
            share = seconds * own / whole
            doubts += spread.effects.get(part.exercise.id, spread.effect) * (share / m) ** 2
    known = spread.fixed * h * h + 2 * spread.covariance * h * k + spread.exercises * k * k
    return known + doubts + (spread.clock_seconds / m) ** 2 + spread.noise
