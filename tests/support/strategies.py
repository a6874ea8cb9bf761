"""Random weeks small enough to try every way of doing them, and plan documents as strangers write them."""

from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from tests.support import brute
from tests.support.makers import a_drill, a_session, a_week, an_exercise, intervals, steady
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise, Microcycle, Session

MUSCLES = [
    *(Muscle.CHEST, Muscle.BACK, Muscle.CHEST, Muscle.BACK, Muscle.BICEPS, Muscle.TRICEPS),
    *(Muscle.SHOULDERS, Muscle.QUADRICEPS, Muscle.HAMSTRINGS, None),
]
TOOLS = [
    *([Equipment.DUMBBELL], [Equipment.MACHINE], [Equipment.DUMBBELL], [Equipment.BODYWEIGHT], [Equipment.CABLE]),
    *([Equipment.BARBELL], [Equipment.KETTLEBELL], [], [Equipment.DUMBBELL, Equipment.CABLE]),
]
SOME = [Muscle.TRICEPS, Muscle.BACK]
RESTS = [90, 60, 120, 75, 180, 0]


@dataclass(frozen=True)
class Asked:
    """A week, and the seconds for each of its sessions, which are on days 1, 2, 3."""

    week: Microcycle
    budgets: tuple[int, ...]

    @property
    def windows(self) -> dict[int, int]:
        return dict(enumerate(self.budgets, start=1))


def one_in(many: int) -> st.SearchStrategy[bool]:
    """True about once in so many, and never in the simplest example."""
    return st.integers(1, many).map(lambda drawn: drawn == many)


@st.composite
def lifts(draw: st.DrawFn, name: str) -> Exercise:
    """A core lift or an accessory with any facts."""
    primary = draw(st.sampled_from(MUSCLES))
    work = [draw(st.sampled_from([46, 25, 90])) for _ in range(draw(st.sampled_from([3, 2, 3, 1])))]
    rest = draw(st.sampled_from(RESTS))
    uneven = draw(one_in(4))
    return an_exercise(
        name,
        primary,
        sets=work,
        warm_ups=draw(st.sampled_from([0, 0, 0, 1, 2, 3])),
        keep_order=draw(st.permutations(range(len(work)))),
        rest=[draw(st.sampled_from(RESTS)) for _ in work] if uneven else rest,
        secondaries=[m for m in draw(st.sampled_from([[], [], [], SOME, SOME[:1], SOME[1:]])) if m != primary],
        equipment=draw(st.sampled_from(TOOLS)),
        core_lift=draw(one_in(5)),
        heavy=draw(one_in(6)),
        grip_limited=draw(one_in(6)),
        axial_load=draw(one_in(6)),
        ballistic=draw(one_in(10)),
        rest_stated=draw(st.booleans()),
    )


@st.composite
def conditionings(draw: st.DrawFn, name: str) -> Exercise:
    """Steady work, work in rounds, or intervals."""
    stated = draw(st.booleans())
    if draw(st.booleans()):
        return intervals(name, draw(st.integers(2, 4)), rest_stated=stated)
    minutes = draw(st.integers(1, 12))
    part = draw(st.sampled_from([60, minutes * 60, minutes * 20]))
    seconds = minutes * 60 + draw(st.sampled_from([0, 0, 30])) * (part == 60)
    return steady(name, sets=[seconds], part_seconds=part, rest_stated=stated)


@st.composite
def drills(draw: st.DrawFn, name: str) -> Exercise:
    """A drill of warm-up sets, or of working sets that only warm up."""
    drill = a_drill(name, draw(st.integers(1, 2)), rest_stated=draw(st.booleans()))
    if draw(st.booleans()):
        return drill
    working = an_exercise(name, draw(st.sampled_from(MUSCLES)), sets=draw(st.integers(1, 2)), work=30)
    return replace(working, facts=replace(working.facts, drill=True))


@st.composite
def exercises(draw: st.DrawFn, name: str) -> Exercise:
    """An exercise, mostly a lift."""
    kind = draw(st.sampled_from([lifts] * 8 + [conditionings, drills]))
    return draw(kind(name))


@st.composite
def sessions(draw: st.DrawFn, size: int, name: str, day: int) -> Session:
    """A session of so many exercises: sometimes core lifts alone, and about one in three with a coach's group."""
    found = [draw(exercises(f"e{n}")) for n in range(size)]
    if draw(one_in(6)):
        plain = (exercise for exercise in found if not (exercise.facts.drill or exercise.facts.conditioning))
        found = [replace(exercise, is_core_lift=True) for exercise in plain] or found
    size = len(found)
    if size > 1 and draw(one_in(3)):
        for position in draw(st.lists(st.integers(0, size - 1), min_size=2, max_size=min(size, 3), unique=True)):
            one = found[position]
            alone = 150 if one.is_core_lift else 90 if one.facts.heavy else 60
            found[position] = replace(one, group="A", rest_alone_seconds=draw(st.sampled_from((0, alone))))
    return a_session(*found, name=name, day=day)


@st.composite
def weeks(draw: st.DrawFn, *, most_sessions: int = 3) -> Asked:
    """One session of one to six exercises, or several of one to four, and time that mostly is too short."""
    count = draw(st.integers(1, most_sessions))
    made = []
    for day in range(1, count + 1):
        size = draw(st.sampled_from([4, 5, 3, 6, 5, 2, 1] if count == 1 else [3, 2, 4, 1]))
        made.append(draw(sessions(size, f"s{day}", day)))
    shares = [draw(st.sampled_from([*range(95, 15, -1), 105, 5])) for _ in made]
    return Asked(a_week(*made), _budgets(made, shares))


@st.composite
def accessories(draw: st.DrawFn, name: str) -> Exercise:
    """An accessory that may be grouped, unless it has a fact that forbids it."""
    rest, work = draw(st.sampled_from([90, 120, 60])), draw(st.sampled_from([40, 25, 46]))
    flag = draw(st.sampled_from(["", "", "", "grip_limited", "axial_load", "ballistic"]))
    return an_exercise(
        name,
        draw(st.sampled_from([Muscle.CHEST, Muscle.BACK, Muscle.TRICEPS])),
        sets=draw(st.sampled_from([3, 2, 4])),
        work=work,
        rest=rest,
        warm_ups=draw(st.sampled_from([0, 0, 0, 1])),
        equipment=draw(st.sampled_from(TOOLS)),
        grip_limited=flag == "grip_limited",
        axial_load=flag == "axial_load",
        ballistic=flag == "ballistic",
    )


@st.composite
def weeks_to_group(draw: st.DrawFn) -> Asked:
    """One session of three to five accessories that invite supersets and blocks, and little time."""
    size = draw(st.sampled_from([4, 3, 5]))
    session = a_session(*(draw(accessories(f"e{n}")) for n in range(size)), name="s1")
    return Asked(a_week(session), _budgets([session], [draw(st.integers(25, 75))]))


@st.composite
def weeks_with_ties(draw: st.DrawFn) -> Asked:
    """One session of up to five exercises of one or two kinds, or several of up to three, some of these equal."""
    kinds = [draw(exercises(f"kind{n}")) for n in range(draw(st.integers(1, 2)))]
    count = draw(st.integers(1, 3))
    size = draw(st.sampled_from([5, 4, 3] if count == 1 else [3, 2]))
    first = [draw(st.sampled_from(kinds)) for _ in range(size)]
    days = [first if draw(st.booleans()) else [draw(st.sampled_from(kinds)) for _ in range(size)] for _ in range(count)]
    made = [
        a_session(*(replace(kind, id=f"e{n}", name=f"e{n}") for n, kind in enumerate(day)), name=f"s{at}", day=at)
        for at, day in enumerate(days, start=1)
    ]
    return Asked(a_week(*made), _budgets(made, [draw(st.integers(15, 100))] * count))


def _budgets(made: list[Session], shares: list[int]) -> tuple[int, ...]:
    """The session's least seconds, or a share in percent of what it takes as written beyond the fixed seconds."""
    return tuple(
        max(300, 180 + (brute.original_seconds(session) - 180) * share // 100)
        for session, share in zip(made, shares, strict=True)
    )


# Plan documents: whatever the schema lets through.

ODD_NAMES = [
    "\u200b",
    "\u202eSquat",
    "\u2066row\u2069",
    "e\u0301" * 20,
    "😀",
    "n" * 200,
    "深" * 200,
    "[bold]x",
    " ",
    "ﷺ",
]
REPS_TEXTS = [
    *("8-12", "AMRAP", "max", "10/leg (20 total steps per set)", "8 each", "45-60 sec", "30s", "5+", "٣", "²", "0"),
    *("1 min", "12 per side", "10000000", "9" * 15, "9" * 19, "9" * 64, "1e9", "-5", "3x5", "😀" * 64),
]
REST_TEXTS = ["90s", "2 min", "60-90s", "none", "3600", "61 min", "9" * 19, "9" * 32, "-1", "½"]
LOADS = ["80 kg", "80", "75%", "2x20kg", "-20 kg", "NaN", "", "bodyweight", "1" * 64]


def _names(longest: int) -> st.SearchStrategy[str]:
    return st.one_of(
        st.sampled_from([name[:longest] for name in ODD_NAMES]),
        st.sampled_from(["Squat", "Bench Press", "Pull-up", "Leg Press", "Barbell Curl", "Deadlift (Barbell)"]),
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12),
    )


def _some(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields, each in its form."""
    return st.lists(st.sampled_from(sorted(fields)), max_size=5, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: fields[name] for name in names})
    )


_ids = st.one_of(st.sampled_from(["a", "a-2", "i" * 128, "深" * 128, "\u200b"]), _names(128))
_muscle = st.sampled_from(["chest", "Lats", "quads", "abs", "biceps", "pecs", "no such muscle", "", "深" * 60])
_muscle_list = st.lists(_muscle, max_size=3)
_equipment = st.sampled_from(["barbell", "DB", "smith machine", "bodyweight", "cable", "no such thing", "", "x" * 100])
_reps = st.one_of(st.integers(1, 10_000), st.sampled_from(REPS_TEXTS), st.text(min_size=1, max_size=6))
_rest = st.one_of(
    st.sampled_from([0, 30, 60, 90, 150, 240]),
    st.floats(0, 3600),
    st.sampled_from(REST_TEXTS),
    st.text("0123 s", min_size=1, max_size=6),
)
_load = st.one_of(st.integers(-10_000, 10_000), st.floats(-10_000, 10_000), st.sampled_from(LOADS))
_effort = st.one_of(st.integers(0, 100), st.floats(0, 100), st.sampled_from(["RPE 8", "2 RIR", "", "x" * 64]))
_set = _some(
    {
        "reps": _reps,
        "targetReps": _reps,
        "weight": _load,
        "load": _load,
        "effort": _effort,
        "rpe": _effort,
        "restSeconds": _rest,
        "estimatedDurationSeconds": st.floats(0, 7200, exclude_min=True) | st.integers(1, 7200),
        "id": st.sampled_from(["a", "", "x" * 600]),
    }
)
_exercise = st.builds(
    lambda name, fields: {**fields, "name": name},
    _names(200),
    _some(
        {
            "id": _ids,
            "isCoreLift": st.booleans(),
            "tags": st.lists(st.sampled_from(["core-lift", "Competition Lift", "", "x"]), max_size=2),
            "metadata": _some(
                {"isCoreLift": st.booleans(), "movementPattern": st.sampled_from(["squat", "vertical_pull", "x", ""])}
            ),
            "equipment": _equipment | st.lists(_equipment, max_size=3),
            "primaryMuscleGroup": _muscle,
            "primaryMuscle": _muscle,
            "primaryMuscles": _muscle_list,
            "muscleGroup": _muscle,
            "secondaryMuscleGroups": _muscle_list,
            "secondaryMuscles": _muscle_list,
            "muscleGroups": _muscle_list,
            "sets": st.integers(1, 6) | st.lists(_set, min_size=1, max_size=4),
            "targetSets": st.integers(1, 6),
            **dict.fromkeys(["reps", "targetReps", "repRange"], _reps),
            **dict.fromkeys(["weight", "targetWeight", "load"], _load),
            **dict.fromkeys(["effort", "rpe", "targetEffort"], _effort),
            **dict.fromkeys(["restTime", "restSeconds", "restInterval", "targetRest", "rest"], _rest),
            "segmentId": _ids,
            "colour": st.none() | st.integers() | st.text(max_size=3),
        }
    ),
)
_session = st.builds(
    lambda exercises, fields: {**fields, "exercises": exercises},
    st.lists(_exercise, max_size=6),
    _some({"id": _ids, "dayOfWeek": st.integers(0, 7), "name": _names(200), "duration": st.floats(0, 1440)}),
)
_microcycle = st.builds(
    lambda sessions, fields: {**fields, "sessions": sessions},
    st.lists(_session, min_size=1, max_size=3),
    _some({"id": _ids, "weekNumber": st.integers(0, 1040), "name": _names(200), "phase": _names(200)}),
)
plan_documents: st.SearchStrategy[dict[str, Any]] = st.builds(
    lambda microcycles, fields: {**fields, "microcycles": microcycles},
    st.lists(_microcycle, min_size=1, max_size=2),
    _some({"id": _ids, "userId": _ids, "name": _names(200), "duration": st.floats(0, 1040), "colour": st.none()}),
)
"""Documents that pass the plan schema, mostly with field names and words that the reader has to interpret."""
