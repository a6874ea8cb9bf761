"""Tables of sets, loads and rests; `docs/generator.md` gives their sources."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from worker.domain.facts import Equipment, Muscle
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import alone
from worker.planning.generation.situation import Purpose, Season, Situation
from worker.reading.catalogue import CatalogueExercise, Pattern, Skill
from worker.reading.doses import dose, seconds_of_work

MAJOR: tuple[Muscle, ...] = (
    Muscle.CHEST,
    Muscle.BACK,
    Muscle.SHOULDERS,
    Muscle.QUADRICEPS,
    Muscle.HAMSTRINGS,
    Muscle.GLUTES,
    Muscle.BICEPS,
    Muscle.TRICEPS,
    Muscle.CORE,
    Muscle.CALVES,
)
"""The muscles that every week has to train."""
PUSH: tuple[Muscle, ...] = (Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS)
PULL: tuple[Muscle, ...] = (Muscle.BACK, Muscle.BICEPS)

MINIMUM = 4.0
"""The fewest effective sets of every major muscle in a week."""
SMALL_MUSCLE_AIM = 10.0
"""The most effective sets a week aimed at for calves and core, which other work trains as well."""
_SMALL = (Muscle.CALVES, Muscle.CORE)

CLOCK = CompressionPolicy()
FULL_SESSION_SECONDS = 45 * 60
LONGEST_SESSION_SECONDS = 75 * 60
LONGEST_BUSY_SESSION_SECONDS = 90 * 60

_AIMS: Mapping[Purpose, tuple[float, float, float]] = MappingProxyType(
    {
        "general_fitness": (6, 8, 10),
        "sport_performance": (6, 9, 12),
        "muscle_building": (12, 15, 18),
        "weight_loss": (6, 8, 10),
        "rehabilitation": (4, 5, 6),
    }
)
_CEILINGS = (14.0, 17.0, 20.0)
_REHABILITATION_CEILING = 8.0
_SEASON_SHARE: Mapping[Season, float] = MappingProxyType({"offseason": 1.0, "preseason": 0.9, "inseason": 0.5})


@dataclass(frozen=True, slots=True)
class Manner:
    """How sets are done: fewest and most repetitions, seconds of rest, effort as RPE."""

    main_reps: tuple[int, int]
    main_rest_seconds: int
    reps: tuple[int, int]
    rest_seconds: int
    effort: float


_MANNERS: Mapping[Purpose, Manner] = MappingProxyType(
    {
        "general_fitness": Manner((6, 8), 150, (10, 12), 90, 7),
        "sport_performance": Manner((4, 6), 180, (6, 10), 90, 7.5),
        "muscle_building": Manner((6, 10), 150, (8, 12), 90, 8),
        "weight_loss": Manner((8, 10), 120, (12, 15), 75, 7),
        "rehabilitation": Manner((12, 15), 90, (12, 15), 60, 5),
    }
)
_IN_SEASON_REST_SECONDS = 180
_BRISK_MAIN_REST_SECONDS = 90
_BRISK_REST_SECONDS = 45
_HOLD_SECONDS = (20, 30, 40)
_CONDITIONING_SECONDS = (30, 40, 45)


@dataclass(frozen=True, slots=True)
class Prescription:
    """The prescription that is the same for every set of an exercise."""

    reps: str
    rest_seconds: int
    effort: float
    set_seconds: int
    """Seconds of work in one set on the clock."""

    def seconds(self, sets: int) -> int:
        """Seconds of the exercise alone, with so many sets."""
        return alone(sets * self.set_seconds, [self.rest_seconds] * (sets - 1), CLOCK.tempo).total_seconds


def aims(situation: Situation) -> dict[Muscle, float]:
    """Effective sets a week to aim at, by proficiency, purpose and season."""
    full = _AIMS[situation.purpose][situation.proficiency.level]
    aim = max(MINIMUM, full * _SEASON_SHARE[situation.season])
    return {muscle: min(aim, SMALL_MUSCLE_AIM) if muscle in _SMALL else aim for muscle in MAJOR}


def ceiling(situation: Situation) -> float:
    """The most effective sets that a muscle may get where many days would otherwise make short sessions."""
    if situation.purpose == "rehabilitation":
        return _REHABILITATION_CEILING
    return max(_CEILINGS[situation.proficiency.level] * _SEASON_SHARE[situation.season], MINIMUM)


def session_seconds(situation: Situation) -> int:
    """Seconds of the longest session, windows aside; longer to build muscle, and where there are only two days."""
    busy = situation.purpose == "muscle_building" or len(situation.days) <= 2
    return LONGEST_BUSY_SESSION_SECONDS if busy else LONGEST_SESSION_SECONDS


def main_sets(aim: Mapping[Muscle, float], *, brisk: bool) -> int:
    """The number of sets that a session's main lifts start with."""
    return 2 if brisk or aim[Muscle.CHEST] < 5 else 3 if aim[Muscle.CHEST] < 15 else 4


def manner(situation: Situation, *, brisk: bool) -> Manner:
    """How this athlete trains now; `brisk` cuts rests to the least that works, where time is short."""
    usual = _MANNERS[situation.purpose]
    main_reps, main_rest, effort = usual.main_reps, usual.main_rest_seconds, usual.effort
    if situation.purpose != "rehabilitation":
        if situation.season == "inseason":
            main_rest = max(main_rest, _IN_SEASON_REST_SECONDS)
        if situation.season == "preseason":
            main_reps = (max(3, main_reps[0] - 2), main_reps[1] - 2)
        if situation.proficiency is Skill.BEGINNER:
            main_reps, effort = (main_reps[0] + 2, main_reps[1] + 2), effort - 1
    rest = usual.rest_seconds
    if brisk:
        main_rest, rest = min(main_rest, _BRISK_MAIN_REST_SECONDS), min(rest, _BRISK_REST_SECONDS)
    return Manner(main_reps, main_rest, usual.reps, rest, effort)


def prescribe(exercise: CatalogueExercise, situation: Situation, how: Manner, *, main: bool) -> Prescription:
    """The sets of `exercise`, as a main lift or as another exercise."""
    rest = how.main_rest_seconds if main else how.rest_seconds
    reps = _reps(exercise, situation, how, main=main) + (" each" if exercise.unilateral else "")
    read = dose(reps)
    seconds = None if read is None else seconds_of_work(read)
    assert seconds is not None
    return Prescription(reps, rest, how.effort, seconds)


def _reps(exercise: CatalogueExercise, situation: Situation, how: Manner, *, main: bool) -> str:
    if exercise.timed:
        seconds = _CONDITIONING_SECONDS if exercise.pattern is Pattern.CONDITIONING else _HOLD_SECONDS
        return f"{seconds[situation.skill.level]} sec"
    low, high = how.main_reps if main else how.reps
    if is_light(exercise, situation.skill):
        low, high = max(low + 4, 12), max(high + 4, 15)
    return f"{low}-{high}"


def is_light(exercise: CatalogueExercise, skill: Skill) -> bool:
    """Whether the exercise moves only the athlete's own weight and is below the athlete's skill."""
    return exercise.equipment == (Equipment.BODYWEIGHT,) and exercise.skill.level < skill.level
