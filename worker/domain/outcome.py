"""The result of compressing a plan: the sessions as they are to be done, and how good they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from worker.domain.asked import Asked
from worker.domain.plan import Assumption, Exercise, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import BLOCK, COACH_GROUP, SUPERSET, Segment

DECIMALS = 10
"""Decimals of objectives and shares that count: the last digits of a sum depend on the machine."""


class CoreLevel(StrEnum):
    """How much is kept of the core lifts."""

    FULL = "full"
    """Every core lift keeps at least its protected sets."""
    REDUCED = "reduced"
    """Some core lifts keep fewer sets, but each keeps at least one."""
    PARTIAL = "partial"
    """Some core lifts are not done: the last are postponed to another day, or the athlete leaves one out."""


@dataclass(frozen=True, slots=True)
class KeptLift:
    """What a session keeps of one core lift."""

    exercise: Exercise
    kept: int
    """The working sets kept; 0 where the lift is postponed or left out."""
    is_excluded: bool = False
    """Whether the athlete leaves it out."""

    @property
    def programmed(self) -> int:
        return self.exercise.working

    @property
    def is_postponed(self) -> bool:
        return self.kept == 0 and not self.is_excluded


def core_level(lifts: Sequence[KeptLift], policy: CompressionPolicy) -> CoreLevel:
    """How much is kept of these core lifts."""
    if any(lift.kept == 0 for lift in lifts):
        return CoreLevel.PARTIAL
    protected = policy.core_minimum_sets
    reduced = any(lift.kept < min(protected, lift.programmed) for lift in lifts)
    return CoreLevel.REDUCED if reduced else CoreLevel.FULL


class Strategy(StrEnum):
    """The means a plan was compressed with."""

    CORE_ONLY = "core_only"
    CORE_PLUS_ACCESSORY = "core_plus_accessory"
    CORE_PLUS_SUPERSET = "core_plus_superset"
    CORE_PLUS_BLOCK = "core_plus_block"
    CORE_PLUS_BLOCK_AND_SUPERSET = "core_plus_block_and_superset"


class ChangeKind(StrEnum):
    """What was done to an exercise."""

    DROPPED = "dropped"
    FEWER_SETS = "fewer_sets"
    SHORTER_REST = "shorter_rest"
    FEWER_WARM_UPS = "fewer_warm_ups"
    SUPERSET = "superset"
    BLOCK = "block"
    GROUP_BROKEN = "group_broken"
    """The exercise is taken out of its coach's group."""
    DROP_SET = "drop_set"
    SHORTENED = "shortened"
    """Conditioning is cut to fewer minutes or rounds."""
    POSTPONED = "postponed"
    """A core lift is postponed to another day."""


class Status(StrEnum):
    """How much is known about the quality of a week."""

    OPTIMAL = "optimal"
    """Proven: no week is better, to 1e-6 of the objective."""
    BOUNDED = "bounded"
    """A work limit ended the search: the best week is better by at most `gap`."""


class StoppedBy(StrEnum):
    """Which work limit ended the proof of a week."""

    NODES = "nodes"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Change:
    """One change to a session, and why it was made."""

    exercise_ids: tuple[str, ...]
    kinds: tuple[ChangeKind, ...]
    seconds_saved: int
    """Seconds saved; over a session they add up to original minus compressed seconds."""
    stimulus_lost: float
    """How much of the week's stimulus would come back if this change alone were undone, to `DECIMALS`."""
    reason: str
    segment: int | None = None
    """Position of the segment the exercises are now done in; none where they were dropped."""


@dataclass(frozen=True, slots=True)
class CompressedSession:
    """A session as it is to be done."""

    session: Session
    microcycle_id: str
    budget_seconds: int
    original_seconds: int
    compressed_seconds: int
    segments: tuple[Segment, ...]
    fallback: int = 0
    """0: none; 1: core lifts are below their protected sets; 2: some core lifts are postponed."""
    minimum_seconds: int | None = None
    """The shortest this session can be, where that is more than its budget."""
    changes: tuple[Change, ...] = ()
    in_scope: bool = True
    """Whether the session is short of time; one that is not stays as programmed."""
    elapsed_seconds: int | None = None
    """Seconds already spent on the session under way; part of `compressed_seconds`."""
    excluded: frozenset[str] = frozenset()
    """Exercises that the athlete leaves out, by id."""
    usual_seconds: int = 0
    """Seconds the session usually takes this athlete, on the usual clock."""
    four_in_five_seconds: int = 0
    """Seconds within which the session ends four times in five."""
    kept: Mapping[str, int] = field(init=False, repr=False, compare=False)
    """The working sets that are kept of each exercise that is done, those done already among them, by its id."""

    def __post_init__(self) -> None:
        kept: dict[str, int] = {}
        for segment in self.segments:
            for part in segment.performed:
                name = part.exercise.id
                kept[name] = kept.get(name, 0) + part.working
        object.__setattr__(self, "kept", kept)

    @property
    def core_lifts(self) -> tuple[KeptLift, ...]:
        """The core lifts of the programme and what is kept of each, in programmed order."""
        return tuple(
            [
                KeptLift(one, self.sets_kept(one.id), one.id in self.excluded)
                for one in self.session.exercises
                if one.is_core_lift
            ]
        )

    def sets_kept(self, exercise_id: str) -> int:
        """The working sets that are kept of an exercise, those done among them."""
        return self.kept.get(exercise_id, 0)

    @property
    def meets_time_constraint(self) -> bool:
        return self.minimum_seconds is None

    @property
    def shortfall_seconds(self) -> int | None:
        return None if self.minimum_seconds is None else self.minimum_seconds - self.budget_seconds

    @property
    def minimum_minutes(self) -> int | None:
        return None if self.minimum_seconds is None else -(-self.minimum_seconds // 60)


@dataclass(frozen=True, slots=True)
class Optimality:
    """How good a week is, and how good it could be at most."""

    microcycle_id: str
    objective: float
    upper_bound: float
    status: Status
    nodes: int
    stopped_by: StoppedBy | None = None

    @property
    def gap(self) -> float:
        return max(0.0, self.upper_bound - self.objective)


@dataclass(frozen=True, slots=True)
class Alternative:
    """What another tempo would keep of the plan in the same minutes."""

    tempo: str
    stimulus_retained: float
    core_level: CoreLevel
    minimum_minutes: int | None = None
    """The smallest target that fits at that tempo, where the minutes are too few at it or at the outcome's own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A compressed plan."""

    plan_id: str
    target_minutes: int
    policy: CompressionPolicy
    sessions: tuple[CompressedSession, ...]
    optimality: tuple[Optimality, ...]
    stimulus_retained: float
    assumptions: tuple[Assumption, ...]
    asked: Asked | None = None
    """What the request asks besides the target; none where it asks nothing else."""
    alternatives: tuple[Alternative, ...] = ()

    def changes_of_week(self, microcycle_id: str) -> tuple[Change, ...]:
        """The changes of all sessions of one week."""
        return tuple(
            change for session in self.sessions if session.microcycle_id == microcycle_id for change in session.changes
        )

    @property
    def original_seconds(self) -> int:
        return sum(session.original_seconds for session in self.sessions)

    @property
    def compressed_seconds(self) -> int:
        return sum(session.compressed_seconds for session in self.sessions)

    @property
    def meets_time_constraint(self) -> bool:
        return all(session.meets_time_constraint for session in self.sessions)

    @property
    def shortfall_seconds(self) -> int | None:
        return max((s.shortfall_seconds for s in self.sessions if s.shortfall_seconds is not None), default=None)

    @property
    def minimum_minutes(self) -> int | None:
        return max((s.minimum_minutes for s in self.sessions if s.minimum_minutes is not None), default=None)

    @property
    def core_level(self) -> CoreLevel:
        """The core level of the session that keeps least."""
        return core_level([lift for session in self.sessions for lift in session.core_lifts], self.policy)

    @property
    def strategy(self) -> Strategy:
        kinds = {segment.kind.name for session in self.sessions for segment in session.segments}
        match not kinds.isdisjoint({BLOCK.name, COACH_GROUP.name}), SUPERSET.name in kinds:
            case True, True:
                return Strategy.CORE_PLUS_BLOCK_AND_SUPERSET
            case True, False:
                return Strategy.CORE_PLUS_BLOCK
            case False, True:
                return Strategy.CORE_PLUS_SUPERSET
        accessory = any(not segment.is_core for session in self.sessions for segment in session.segments)
        return Strategy.CORE_PLUS_ACCESSORY if accessory else Strategy.CORE_ONLY
