"""Smallest exercises, sessions, weeks and plans with boring defaults, as domain values and as documents."""

import json
from collections.abc import Sequence
from typing import Any

from worker.domain import rules
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import Change, ChangeKind, CompressedSession, CoreProtection, Optimality, Outcome, Status
from worker.domain.plan import Exercise, Microcycle, Plan, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import (
    AccessoryBlock,
    AccessorySingle,
    AccessorySuperset,
    BlockRationale,
    CoreLift,
    PerformedExercise,
    Segment,
    SupersetPriority,
    programmed_seconds,
    segment_timing,
    session_seconds,
)

Document = dict[str, Any]

POLICY = CompressionPolicy()


def an_exercise(
    name: str = "curl",
    primary: Muscle = Muscle.BICEPS,
    *,
    sets: int | Sequence[int] = 3,
    rest: int = 60,
    work: int = 40,
    secondaries: Sequence[Muscle] = (),
    equipment: Sequence[Equipment] = (),
    core_lift: bool = False,
    keep_order: Sequence[int] | None = None,
) -> Exercise:
    """An accessory; `sets` may be the work seconds of each."""
    seconds = [work] * sets if isinstance(sets, int) else list(sets)
    return Exercise(
        id=name,
        name=name,
        is_core_lift=core_lift,
        primary=primary,
        secondaries=tuple(secondaries),
        equipment=tuple(equipment),
        rest_seconds=rest,
        sets=tuple(TrainingSet(f"{name}-set-{n}", n, s, reps=10) for n, s in enumerate(seconds, start=1)),
        keep_order=tuple(range(len(seconds)) if keep_order is None else keep_order),
    )


def a_core_lift(name: str = "squat", primary: Muscle = Muscle.QUADRICEPS, **fields: Any) -> Exercise:
    """A core lift of three sets with 150 s of rest."""
    return an_exercise(name, primary, **{"rest": 150, "core_lift": True, **fields})


def a_session(*exercises: Exercise, name: str = "session", day: int = 1) -> Session:
    return Session(id=name, name=name, day_of_week=day, exercises=exercises)


def a_week(*sessions: Session, name: str = "week") -> Microcycle:
    return Microcycle(name, sessions)


def a_plan(*weeks: Microcycle) -> Plan:
    return Plan(id="plan", name="plan", user_id=None, microcycles=weeks)


def a_plan_of(*exercises: Exercise) -> Plan:
    """One week of one session."""
    return a_plan(a_week(a_session(*exercises)))


def exercise_document(name: str = "Curl", **fields: Any) -> Document:
    return {"name": name, **fields}


def plan_document(*exercises: Document, **fields: Any) -> Document:
    """One week of one session, written out in full but for its exercises."""
    session = {"id": "monday", "dayOfWeek": 1, "name": "Monday", "exercises": list(exercises)}
    return {"id": "plan", "microcycles": [{"id": "week", "sessions": [session]}], **fields}


def a_request(plan: Document | None = None, target: Any = 30, **fields: Any) -> Document:
    """A request for compression; None for `plan` or `target` leaves the field out."""
    given = {"plan": plan, "timeCrunchTargetMinutes": target}
    return {
        "eventId": "event",
        "userId": "user",
        "jobId": "job",
        "timestamp": 1_767_260_400_000,
        "proficiency": "beginner",
        "season": "offseason",
        "availabilityDays": 3,
        "weeklyGoalDays": 3,
        "equipment": [],
        **{key: value for key, value in given.items() if value is not None},
        **fields,
    }


def as_bytes(document: Any) -> bytes:
    return json.dumps(document).encode()


# Sessions as they were done, and outcomes that report them truly.


def _performed(exercise: Exercise, sets: int | None, rest: int | None) -> PerformedExercise:
    kept = exercise.kept(len(exercise.sets) if sets is None else sets)
    return PerformedExercise(exercise, kept, exercise.rest_seconds if rest is None else rest)


def core(lift: Exercise, sets: int | None = None, rest: int | None = None) -> CoreLift:
    return CoreLift(_performed(lift, sets, rest))


def single(accessory: Exercise, sets: int | None = None, rest: int | None = None) -> AccessorySingle:
    return AccessorySingle(_performed(accessory, sets, rest))


def superset(one: Exercise, two: Exercise, rounds: int, priority: str = "antagonist") -> AccessorySuperset:
    pair = (_performed(one, rounds, 45), _performed(two, rounds, 45))
    return AccessorySuperset(pair, SupersetPriority(priority))


def block(group: Sequence[Exercise], rounds: int, rationale: str = "metabolic_stress") -> AccessoryBlock:
    return AccessoryBlock(tuple(_performed(e, rounds, 15) for e in group), BlockRationale(rationale))


def a_done_session(
    session: Session, *segments: Segment, budget: int = 10_800, policy: CompressionPolicy = POLICY, **fields: Any
) -> CompressedSession:
    """What it saves stands in one change, which names nothing."""
    original = session_seconds([programmed_seconds(e, policy) for e in session.exercises], policy)
    seconds = session_seconds([segment_timing(segment, policy).total_seconds for segment in segments], policy)
    saved = (Change(("all",), (ChangeKind.FEWER_SETS,), original - seconds, 0.0, "it fits"),)
    return CompressedSession(
        **{
            "session": session,
            "microcycle_id": "week",
            "budget_seconds": budget,
            "original_seconds": original,
            "compressed_seconds": seconds,
            "segments": segments,
            "core_protection": CoreProtection.PROTECTED,
            "changes": saved if original > budget else (),
            **fields,
        }
    )


def an_outcome(*done: CompressedSession, policy: CompressionPolicy = POLICY, **fields: Any) -> Outcome:
    """Of one week, proven to be as good as the checker finds it."""
    value, stimulus = rules.effect(a_week(*(one.session for one in done)), done, policy)
    return Outcome(
        **{
            "plan_id": "plan",
            "target_minutes": 180,
            "policy": policy,
            "sessions": done,
            "optimality": (Optimality("week", value, value, Status.OPTIMAL, nodes=0),),
            "stimulus_retained": stimulus,
            "assumptions": (),
            **fields,
        }
    )
