"""Section 5: what a compressed week is worth compared with the programme."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from worker.domain.facts import Muscle
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Microcycle
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.ahead import without_done
from worker.domain.rules.changes import shown
from worker.domain.rules.clock import counted_work
from worker.domain.segments import PerformedExercise, Segment

_PUSH = {Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS}
_PULL = {Muscle.BACK, Muscle.BICEPS}

Worth = Mapping[tuple[str, str], float]
"""Effective sets by session and exercise."""


def effect(week: Microcycle, sessions: Sequence[CompressedSession], policy: CompressionPolicy) -> tuple[float, float]:
    """J and H of the compression model for what was done of a week, from their definitions."""
    return effect_of(week, sessions, Volumes(week, sessions, policy), policy)


def effect_of(
    week: Microcycle, sessions: Sequence[CompressedSession], volumes: "Volumes", policy: CompressionPolicy
) -> tuple[float, float]:
    """J and H of the compression model from the volumes of what was done."""
    exercises = sum(len(session.exercises) for session in week.sessions)
    if not exercises:
        return 1.0, 1.0
    hypertrophy = volumes.stimulus()
    strength = _strength(week, sessions)
    value = hypertrophy
    if strength is not None:
        value = policy.hypertrophy_weight * hypertrophy + policy.strength_weight * strength
    balance = volumes.balance(week)
    changed = _changed(sessions, exercises) / exercises
    return value - policy.balance_weight * balance**2 - policy.change_weight * changed, hypertrophy


def effective_sets(sessions: Sequence[CompressedSession], policy: CompressionPolicy) -> dict[tuple[str, str], float]:
    """The effective sets that are kept, by session and exercise."""
    found: dict[tuple[str, str], float] = defaultdict(float)
    for done in sessions:
        for segment in done.segments:
            for part in segment.performed:
                found[done.session.id, part.exercise.id] += _worth(segment, part, policy)
    return found


def programmed_sets(exercise: Exercise, policy: CompressionPolicy) -> float:
    """The effective sets in the programme: sets, or minutes of conditioning over those of a set; none for a drill."""
    if exercise.facts.drill:
        return 0.0
    if exercise.facts.conditioning:
        return counted_work(exercise.sets) / 60 / policy.conditioning_minutes_a_set
    return float(exercise.working)


class Volumes:
    """What a week trains of each muscle: the programme, and what is kept of it."""

    def __init__(self, week: Microcycle, sessions: Sequence[CompressedSession], policy: CompressionPolicy) -> None:
        self._worth: Worth = effective_sets(sessions, policy)
        self._trained: dict[tuple[str, str], list[tuple[str, float]]] = {}
        self.programmed: dict[tuple[str, str], float] = {}
        """The effective sets in the programme, by session and exercise."""
        before: dict[str, float] = defaultdict(float)
        self._after: dict[str, float] = defaultdict(float)
        for session in week.sessions:
            for exercise in session.exercises:
                key, programmed = (session.id, exercise.id), programmed_sets(exercise, policy)
                kept, trained = self._worth.get(key, 0.0), _trained(exercise, policy)
                self._trained[key], self.programmed[key] = trained, programmed
                for muscle, share in trained:
                    before[muscle] += share * programmed
                    self._after[muscle] += share * kept
        self._whole = sum(map(math.sqrt, before.values()), 0.0)

    def stimulus(self, instead: Worth | None = None) -> float:
        """H: the sum of the roots of the volumes kept over that of the programme; 1 where the programme has none.

        `instead` replaces the effective sets kept of some exercises.
        """
        after = dict(self._after)
        for key, sets in (instead or {}).items():
            for muscle, share in self._trained[key]:
                after[muscle] += share * (sets - self._worth.get(key, 0.0))
        if not self._whole:
            return 1.0
        return sum([math.sqrt(max(0.0, volume)) for volume in after.values()]) / self._whole

    def balance(self, week: Microcycle) -> float:
        """B: the share of push kept less that of pull, counting direct sets; 0 where the week lacks one."""
        shares = []
        for muscles in (_PUSH, _PULL):
            direct = [
                (session.id, exercise.id)
                for session in week.sessions
                for exercise in session.exercises
                if exercise.facts.primary in muscles and not exercise.facts.conditioning
            ]
            programmed = sum([self.programmed[key] for key in direct])
            if not programmed:
                return 0.0
            shares.append(sum([self._worth.get(key, 0.0) for key in direct]) / programmed)
        return shares[0] - shares[1]


def _trained(exercise: Exercise, policy: CompressionPolicy) -> list[tuple[str, float]]:
    """The muscles an exercise trains and how much each set counts; an unknown muscle is named after the exercise."""
    facts = exercise.facts
    if facts.conditioning:
        return [(Muscle.CARDIO, 1.0)]
    primary = f"unknown:{exercise.name.casefold().strip()}" if facts.primary is None else facts.primary.value
    return [(primary, 1.0), *((secondary.value, policy.secondary_share) for secondary in facts.secondaries)]


def _worth(segment: Segment, part: PerformedExercise, policy: CompressionPolicy) -> float:
    exercise, kind = part.exercise, segment.kind.name
    if exercise.facts.drill:
        return 0.0
    if exercise.facts.conditioning:
        sets = counted_work(part.sets) / 60 / policy.conditioning_minutes_a_set
        return sets * (policy.coach_group_quality if kind == "coach_group" else 1.0)
    if kind == "drop_set":
        return min(policy.drop_set_sets, exercise.working) * policy.drop_set_quality
    working = len(part.sets) - sum([one.is_warm_up for one in part.sets])
    return working * (_rest_quality(part, policy) if kind == "accessory_single" else _quality(segment, policy))


def _quality(segment: Segment, policy: CompressionPolicy) -> float:
    """The quality of a set in a segment of this kind and reason."""
    match segment.kind.name, str(segment.reason):
        case "accessory_superset", "antagonist":
            return policy.antagonist_quality
        case "accessory_superset", _:
            return policy.superset_quality
        case "accessory_block", "metabolic_stress":
            return policy.metabolic_stress_quality
        case "accessory_block", _:
            return policy.equipment_cluster_quality
        case "coach_group", _:
            return policy.coach_group_quality
    return 1.0


def _rest_quality(part: PerformedExercise, policy: CompressionPolicy) -> float:
    """The quality of an accessory's sets alone, lower where a rest between them is shorter than programmed."""
    shortened = [told for told, one in zip(part.rests[:-1], part.sets, strict=False) if told < one.rest_seconds]
    programmed, going_on = part.exercise.rest_seconds, part.rest_before
    if going_on is not None and going_on < part.exercise.sets[part.sets[0].index - 2].rest_seconds:
        shortened.append(going_on)
    if not shortened or (going_on is None and sum(not one.is_warm_up for one in part.sets) < 2):
        return 1.0
    return min(1.0, _after(min(max(shortened), programmed), policy) / _after(programmed, policy))


def _after(rest: int, policy: CompressionPolicy) -> float:
    """g(r): the quality of a set after so many seconds of rest."""
    if rest >= policy.full_rest_seconds:
        return 1.0
    missing = (policy.full_rest_seconds - rest) / (policy.full_rest_seconds - policy.short_rest_seconds)
    return 1.0 - (1.0 - policy.short_rest_quality) * min(1.0, missing)


def _strength(week: Microcycle, sessions: Sequence[CompressedSession]) -> float | None:
    """C: the sum of k/(k+1) over that of n/(n+1); none where the week has no core lift."""
    sets = [exercise.working for session in week.sessions for exercise in session.exercises if exercise.is_core_lift]
    kept = [lift.kept for done in sessions for lift in done.core_lifts]
    return sum([k / (k + 1) for k in kept]) / sum([n / (n + 1) for n in sets]) if sets else None


def _changed(sessions: Sequence[CompressedSession], exercises: int) -> int:
    """How many exercises are not done as programmed."""
    return exercises - sum(map(_as_programmed, sessions))


def _as_programmed(done: CompressedSession) -> int:
    """How many exercises of a session are done as programmed, counting what is done and what is ahead."""
    ahead = without_done(done)
    over = len(done.session.exercises) - len(ahead.session.exercises)
    return over + sum(
        not shown(ahead.session, done.session, segment, part)
        for segment in ahead.segments
        for part in segment.performed
    )
