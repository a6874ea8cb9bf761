"""What the programme says of a session, and which sets of an exercise may stay."""

from collections.abc import Sequence

from worker.domain.facts import Equipment
from worker.domain.plan import Exercise, Session, TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import KINDS, BlockRationale, PerformedExercise, Segment

GROUPS = ("accessory_superset", "accessory_block", "coach_group")
_FREE_WEIGHTS = {Equipment.BARBELL, Equipment.DUMBBELL, Equipment.KETTLEBELL}


def kind_alone(exercise: Exercise) -> str:
    """The kind of segment that an exercise done alone is."""
    if exercise.is_core_lift:
        return "core_lift"
    if exercise.facts.drill:
        return "drill"
    return "conditioning" if exercise.facts.conditioning else "accessory_single"


def fellows(exercise: Exercise, session: Session) -> tuple[Exercise, ...]:
    """The exercises of its coach's group, itself included; only itself where it is in no group."""
    if exercise.group is None:
        return (exercise,)
    return tuple(other for other in session.exercises if other.group == exercise.group)


def kept(exercise: Exercise, working: int, warm_ups: int) -> tuple[TrainingSet, ...]:
    """The working sets kept longest and the last warm-up sets, in programmed order."""
    stays = set(exercise.keep_order[:working])
    first = [place for place, one in enumerate(exercise.sets) if one.is_warm_up]
    stays.update(first[len(first) - warm_ups :])
    return tuple([one for place, one in enumerate(exercise.sets) if place in stays])


def all_warm_ups(exercise: Exercise) -> int:
    return sum([one.is_warm_up for one in exercise.sets])


def fewest_warm_ups(exercise: Exercise, policy: CompressionPolicy) -> int:
    """The fewest warm-up sets that an exercise keeps; a drill keeps all."""
    if exercise.facts.drill:
        return all_warm_ups(exercise)
    least = policy.heavy_warm_up_sets if exercise.facts.heavy else policy.other_warm_up_sets
    return min(least, all_warm_ups(exercise))


def own_rests(exercise: Exercise, sets: Sequence[TrainingSet]) -> tuple[int, ...]:
    """The rests of an exercise alone, none after a working set shorter than its rest outside its coach's group."""
    least = exercise.rest_alone_seconds
    return tuple([one.rest_seconds if one.rest_seconds >= least or one.is_warm_up else least for one in sets])


def capped(exercise: Exercise, sets: Sequence[TrainingSet], cap: int) -> tuple[int, ...]:
    return tuple([min(cap, rest) for rest in own_rests(exercise, sets)])


def told_in_turns(
    kind: str, members: Sequence[tuple[Exercise, Sequence[TrainingSet]]], policy: CompressionPolicy
) -> tuple[tuple[int, ...], ...]:
    """The rest after each set of a group: the coach's where stated, else the switch or the rest between rounds."""
    tempo = policy.tempo
    tools = [set(exercise.facts.equipment) for exercise, _ in members]
    near = bool(_FREE_WEIGHTS.intersection(*tools)) or all(held == {Equipment.BODYWEIGHT} for held in tools)
    round_rest = rest_between_rounds(kind, len(members), policy)
    switch = tempo.switch_seconds if _is_pair(kind, len(members)) else tempo.block_switch_seconds
    if not near:
        switch = tempo.far_switch_seconds
    told = []
    for place, (exercise, sets) in enumerate(members):
        if states_rests(exercise):
            told.append(tuple(one.rest_seconds for one in sets))
        else:
            last = max((len(others) for _, others in members[place + 1 :]), default=0)
            told.append(tuple(switch if turn < last else round_rest for turn in range(len(sets))))
    return tuple(told)


def rest_between_rounds(kind: str, exercises: int, policy: CompressionPolicy) -> int:
    """Seconds of rest after each round of a group."""
    tempo = policy.tempo
    return tempo.superset_round_rest_seconds if _is_pair(kind, exercises) else tempo.block_round_rest_seconds


def _is_pair(kind: str, exercises: int) -> bool:
    return kind == "accessory_superset" or (kind == "coach_group" and exercises == 2)


def states_rests(exercise: Exercise) -> bool:
    """Whether an exercise keeps its own rests in a group."""
    return exercise.group is not None and exercise.is_rest_stated


def as_programmed(session: Session, policy: CompressionPolicy) -> tuple[Segment, ...]:
    """The session as the coach wrote it: each exercise, and each group at the place of its first exercise."""
    segments = []
    for exercise in session.exercises:
        members = fellows(exercise, session)
        if members[0] is not exercise:
            continue
        if len(members) == 1:
            part = PerformedExercise(exercise, exercise.sets, own_rests(exercise, exercise.sets))
            segments.append(Segment(KINDS[kind_alone(exercise)], (part,)))
            continue
        told = told_in_turns("coach_group", [(member, member.sets) for member in members], policy)
        parts = (PerformedExercise(member, member.sets, rests) for member, rests in zip(members, told, strict=True))
        segments.append(Segment(KINDS["coach_group"], tuple(parts), BlockRationale.COACH_DEFINED))
    return tuple(segments)
