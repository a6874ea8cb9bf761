"""A training plan as the engine reads it: plain, frozen, every default already filled in."""

from dataclasses import dataclass, field
from itertools import accumulate

from worker.domain.facts import Equipment, Muscle


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """One set of an exercise."""

    id: str
    index: int
    """Position in the programme, from 1."""
    work_seconds: int
    reps: int | str
    load: str | None = None
    effort: str | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise of a session, in the order the programme gives it."""

    id: str
    """Unique within its session."""
    name: str
    is_core_lift: bool
    primary: Muscle
    secondaries: tuple[Muscle, ...]
    """Without the primary, each once."""
    equipment: tuple[Equipment, ...]
    rest_seconds: int
    """Between two sets of this exercise."""
    sets: tuple[TrainingSet, ...]
    """In programmed order."""
    keep_order: tuple[int, ...]
    """Positions of `sets`, the set that is kept longest first: keeping k sets keeps the first k of these."""
    work_seconds: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """The work of 0, 1, 2 ... kept sets."""

    def __post_init__(self) -> None:
        kept = (self.sets[position].work_seconds for position in self.keep_order)
        object.__setattr__(self, "work_seconds", tuple(accumulate(kept, initial=0)))

    def kept(self, count: int) -> tuple[TrainingSet, ...]:
        """The `count` sets that stay when the others are trimmed, in programmed order."""
        return tuple(self.sets[position] for position in sorted(self.keep_order[:count]))


@dataclass(frozen=True, slots=True)
class Session:
    """One training session of a week."""

    id: str
    """Unique within the plan."""
    name: str
    day_of_week: int
    """1 is Monday."""
    exercises: tuple[Exercise, ...]

    @property
    def core_lifts(self) -> tuple[Exercise, ...]:
        return tuple(exercise for exercise in self.exercises if exercise.is_core_lift)


@dataclass(frozen=True, slots=True)
class Microcycle:
    """A week of sessions: the span over which training volume is counted."""

    id: str
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Assumption:
    """A value the plan did not state and the reader filled in."""

    path: str
    """Where in the plan, as in `microcycles[0].sessions[2].exercises[1]`."""
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A training plan: weeks of sessions of exercises."""

    id: str
    name: str
    user_id: str | None
    microcycles: tuple[Microcycle, ...]
    assumptions: tuple[Assumption, ...] = ()
