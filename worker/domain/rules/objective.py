"""Section 5: what a compressed week is worth compared with the programme."""

import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from worker.domain.facts import Muscle
from worker.domain.outcome import CompressedSession
from worker.domain.plan import Exercise, Microcycle
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.ahead import without_done
from worker.domain.rules.changes import Shown, shown
from worker.domain.rules.clock import counted_work
from worker.domain.segments import PerformedExercise, Segment

_PUSH = {Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS}
_PULL = {Muscle.BACK, Muscle.BICEPS}

_Key: TypeAlias = tuple[str, str]
"""An exercise: the ids of its session and its own."""


class Programme:
    """What a week trains of each muscle as it is programmed."""

    def __init__(self, week: Microcycle, policy: CompressionPolicy) -> None:
        self.week, self.policy = week, policy
        every = [((session.id, one.id), one) for session in week.sessions for one in session.exercises]
        self.sets = {key: _programmed_sets(one, policy) for key, one in every}
        """The effective sets by exercise."""
        self.trained = {key: _trained(one, policy) for key, one in every}
        """The muscles of each exercise, and how much a set of it counts for each."""
        self.opposed = [
            [key for key, one in every if one.facts.primary in muscles and not one.facts.conditioning]
            for muscles in (_PUSH, _PULL)
        ]
        """The exercises that push, and those that pull."""
        self.lifts = [key for key, one in every if one.is_core_lift]
        self.strength = sum([one.working / (one.working + 1) for _, one in every if one.is_core_lift])
        self.roots = sum([math.sqrt(volume) for volume in self.volumes(self.sets).values()])

    def volumes(self, sets: Mapping[_Key, float]) -> dict[str, float]:
        """The effective sets of each muscle, from those of each exercise."""
        found: dict[str, float] = {}
        for key, each in sets.items():
            for muscle, share in self.trained.get(key, ()):
                found[muscle] = found.get(muscle, 0.0) + share * each
        return found


class Kept:
    """What is kept of a week's programme, and what that is worth."""

    def __init__(self, programme: Programme, sessions: Sequence[CompressedSession]) -> None:
        self._programme = programme
        self._sets: dict[_Key, float] = {}
        working: dict[_Key, int] = {}
        for done in sessions:
            for segment in done.segments:
                for part in segment.performed:
                    key = done.session.id, part.exercise.id
                    self._sets[key] = self._sets.get(key, 0.0) + _worth(segment, part, programme.policy)
                    working[key] = working.get(key, 0) + part.working
        self._volumes = programme.volumes(self._sets)
        self._lifts = [working.get(key, 0) for key in programme.lifts]
        roots = sum([math.sqrt(volume) for volume in self._volumes.values()])
        self.stimulus = roots / programme.roots if programme.roots else 1.0
        """H: the sum of the roots of the volumes kept over that of the programme; 1 where the programme has none."""

    def value(self, changed: int) -> float:
        """J, where so many exercises are not done as programmed."""
        programme, policy = self._programme, self._programme.policy
        if not programme.sets:
            return 1.0
        value = self.stimulus
        if programme.lifts:
            strength = sum([k / (k + 1) for k in self._lifts]) / programme.strength
            value = policy.hypertrophy_weight * value + policy.strength_weight * strength
        return (
            value - policy.balance_weight * self._balance() ** 2 - policy.change_weight * changed / len(programme.sets)
        )

    def regained(self, session_id: str, exercise_ids: Sequence[str]) -> float:
        """How much more of the stimulus is kept where these exercises of a session are done as programmed."""
        programme, gained = self._programme, 0.0
        more: dict[str, float] = {}
        for exercise_id in exercise_ids:
            key = session_id, exercise_id
            for muscle, share in programme.trained.get(key, ()):
                sets = programme.sets[key] - self._sets.get(key, 0.0)
                more[muscle] = more.get(muscle, 0.0) + share * sets
        for muscle, volume in more.items():
            before = self._volumes.get(muscle, 0.0)
            gained += math.sqrt(max(0.0, before + volume)) - math.sqrt(before)
        return gained / programme.roots if programme.roots else 0.0

    def _balance(self) -> float:
        """B: the share of push kept less that of pull, counting direct sets; 0 where the week lacks one."""
        shares = []
        for direct in self._programme.opposed:
            programmed = sum([self._programme.sets[key] for key in direct])
            if not programmed:
                return 0.0
            shares.append(sum([self._sets.get(key, 0.0) for key in direct]) / programmed)
        return shares[0] - shares[1]


def effect(week: Microcycle, sessions: Sequence[CompressedSession], policy: CompressionPolicy) -> tuple[float, float]:
    """J and H of the compression model for what was done of a week, from their definitions."""
    kept, changed = Kept(Programme(week, policy), sessions), 0
    for done in sessions:
        ahead = without_done(done)
        changed += changed_exercises(ahead, shown(ahead, done.session))
    return kept.value(changed), kept.stimulus


def changed_exercises(ahead: CompressedSession, found: Shown) -> int:
    """How many exercises of a session are not done as programmed, from what the segments ahead of it show."""
    return len(ahead.session.exercises) - sum([not kinds for each in found for kinds in each.values()])


def _programmed_sets(exercise: Exercise, policy: CompressionPolicy) -> float:
    """The effective sets in the programme: sets, or minutes of conditioning over those of a set; none for a drill."""
    if exercise.facts.drill:
        return 0.0
    if exercise.facts.conditioning:
        return counted_work(exercise.sets) / 60 / policy.conditioning_minutes_a_set
    return float(exercise.working)


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
    return part.working * (_rest_quality(part, policy) if kind == "accessory_single" else _quality(segment, policy))


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
    if not shortened or (going_on is None and part.working < 2):
        return 1.0
    return min(1.0, _after(min(max(shortened), programmed), policy) / _after(programmed, policy))


def _after(rest: int, policy: CompressionPolicy) -> float:
    """g(r): the quality of a set after so many seconds of rest."""
    if rest >= policy.full_rest_seconds:
        return 1.0
    missing = (policy.full_rest_seconds - rest) / (policy.full_rest_seconds - policy.short_rest_seconds)
    return 1.0 - (1.0 - policy.short_rest_quality) * min(1.0, missing)
