"""A plan document becomes a `Plan`: a tolerant reader that states every value it had to assume.

The document has passed its schema, so types and bounds hold; which of the accepted field names a writer uses does not
matter here (`contracts/schemas/PlanGenerationRequestedEvent`, `$defs/plan`).
"""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from worker.domain.errors import PlanUnreadable
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Assumption, Exercise, Microcycle, Plan, Session, TrainingSet
from worker.engine import vocabulary

Document = Mapping[str, Any]

DEFAULT_SETS = 3
DEFAULT_REPS = "8-12"
DEFAULT_CORE_REST_SECONDS = 150
DEFAULT_ACCESSORY_REST_SECONDS = 60
UNKNOWN_WORK_SECONDS = 40
MAX_INFERRED_CORE_LIFTS = 3
MAX_REST_SECONDS = 3_600
MAX_SET_SECONDS = 36_000

_LEADING_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|to)\s*(\d+(?:\.\d+)?))?\s*(.*)", re.DOTALL)
_SECONDS_UNIT = re.compile(r"(s|secs?|seconds?)\b", re.IGNORECASE)
_MINUTES_UNIT = re.compile(r"(mins?|minutes?)\b", re.IGNORECASE)
_PER_SIDE = re.compile(r"\beach\b|\b(?:per|/)\s*(?:arm|leg|side)\b|/\s*(?:arm|leg|side)\b", re.IGNORECASE)
_LOAD = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([^\d\s].*?)?\s*")


def translate(document: Document, *, plan_id: str = "plan") -> Plan:
    """Read a plan document; `plan_id` is its id where it names none.

    Raises PlanUnreadable where a text states a rest over an hour or a set over ten.
    """
    return _Reader().plan(document, plan_id)


def work_seconds(reps: int | float | str) -> int | None:
    """How long one set of `reps` takes: a duration, a number or a range of repetitions; none where it says neither."""
    if not isinstance(reps, str):
        return _repetition_seconds(reps)
    match = _LEADING_NUMBER.fullmatch(reps)
    if match is None:
        return None
    amount, rest = float(match[2] or match[1]), match[3]
    sides = 2 if _PER_SIDE.search(rest) else 1
    if _SECONDS_UNIT.match(rest):
        return math.ceil(amount * sides)
    if _MINUTES_UNIT.match(rest):
        return math.ceil(amount * 60 * sides)
    if sides == 2 or not rest or re.match(r"(reps?|repetitions?)\b", rest, re.IGNORECASE):
        return _repetition_seconds(amount * sides)
    return None


def _repetition_seconds(repetitions: float) -> int:
    return max(25, math.ceil(10 + 3 * repetitions))


def rest_seconds(rest: int | float | str) -> int | None:
    """A rest interval in whole seconds; none where the text states none."""
    if not isinstance(rest, str):
        return math.ceil(rest)
    match = _LEADING_NUMBER.fullmatch(rest)
    if match is None:
        return None
    amount, unit = float(match[2] or match[1]), match[3]
    if _MINUTES_UNIT.match(unit) or unit.lower() == "m":
        return math.ceil(amount * 60)
    return math.ceil(amount) if not unit or _SECONDS_UNIT.match(unit) else None


def keep_order(loads: Sequence[int | float | str | None]) -> tuple[int, ...]:
    """Which of the sets with these loads are kept longest: the heaviest where loads compare, else the first."""
    measured = [_measured(load) for load in loads]
    numbers = [pair[0] for pair in measured if pair is not None]
    if len(numbers) == len(loads) and len({pair[1] for pair in measured if pair is not None}) == 1:
        return tuple(sorted(range(len(loads)), key=lambda position: (-numbers[position], position)))
    return tuple(range(len(loads)))


def _measured(load: int | float | str | None) -> tuple[float, str] | None:
    if load is None:
        return None
    if not isinstance(load, str):
        return float(load), ""
    match = _LOAD.fullmatch(load)
    if match is None:
        return None
    unit = (match[2] or "").lower()
    return None if re.search(r"\d", unit.replace("1rm", "")) else (float(match[1]), unit)


class _Reader:
    """Walks one document and keeps what it had to assume, and the ids already given out."""

    def __init__(self) -> None:
        self.assumptions: dict[Assumption, None] = {}
        self.microcycle_ids: set[str] = set()
        self.session_ids: set[str] = set()

    def plan(self, document: Document, plan_id: str) -> Plan:
        identifier = self._text(document, "id") or self._assume("", "id", plan_id)
        microcycles = tuple(
            self.microcycle(microcycle, index, f"microcycles[{index}]")
            for index, microcycle in enumerate(document["microcycles"])
        )
        return Plan(
            id=identifier,
            name=self._text(document, "name") or identifier,
            user_id=self._text(document, "userId"),
            microcycles=microcycles,
            assumptions=tuple(self.assumptions),
        )

    def microcycle(self, document: Document, index: int, path: str) -> Microcycle:
        week = document.get("weekNumber", index + 1)
        identifier = self._text(document, "id") or self._assume(path, "id", f"microcycle-{week}")
        identifier = self._unique(identifier, self.microcycle_ids, path)
        sessions = tuple(
            self.session(session, number, identifier, f"{path}.sessions[{number}]")
            for number, session in enumerate(document["sessions"])
        )
        return Microcycle(identifier, sessions)

    def session(self, document: Document, number: int, microcycle_id: str, path: str) -> Session:
        identifier = self._text(document, "id") or self._assume(path, "id", f"session-{microcycle_id}-{number + 1}")
        identifier = self._unique(identifier, self.session_ids, path)
        day = document.get("dayOfWeek")
        if day is None:
            day = int(self._assume(path, "dayOfWeek", str(number % 7 + 1)))
        exercise_ids: set[str] = set()
        inferred = 0
        exercises = []
        for position, exercise in enumerate(document["exercises"]):
            read, is_inferred = self.exercise(
                exercise,
                position,
                f"{path}.exercises[{position}]",
                exercise_ids,
                may_infer=inferred < MAX_INFERRED_CORE_LIFTS,
            )
            inferred += is_inferred
            exercises.append(read)
        return Session(identifier, self._text(document, "name") or identifier, day, tuple(exercises))

    def exercise(
        self, document: Document, position: int, path: str, ids: set[str], *, may_infer: bool
    ) -> tuple[Exercise, bool]:
        """The exercise, and whether it was inferred to be a core lift."""
        name = document["name"]
        slug = vocabulary.normalised(name).replace(" ", "-") or f"exercise-{position + 1}"
        identifier = self._unique(self._text(document, "id") or slug[:100], ids, path)
        equipment = self._equipment(document, path)
        stated = _stated_core_lift(document)
        inferred = stated is None and may_infer and _inferred_core_lift(document, equipment)
        if inferred:
            self._assume(path, "isCoreLift", "true")
        if document.get("supersetGroup"):
            self._assume(path, "supersetGroup", "none, as every exercise is read as done alone")
        is_core_lift = inferred if stated is None else stated
        primary = self._primary(document, path)
        secondaries = [self._muscle(text, path, "secondaryMuscleGroups") for text in _secondary_words(document)]
        sets, loads = self._sets(document, identifier, path)
        exercise = Exercise(
            id=identifier,
            name=name,
            is_core_lift=is_core_lift,
            primary=primary,
            secondaries=tuple(dict.fromkeys(muscle for muscle in secondaries if muscle is not primary)),
            equipment=equipment,
            rest_seconds=self._rest(document, path, is_core_lift=is_core_lift),
            sets=sets,
            keep_order=keep_order(loads),
        )
        return exercise, inferred

    def _sets(
        self, document: Document, exercise_id: str, path: str
    ) -> tuple[tuple[TrainingSet, ...], list[int | float | str | None]]:
        stated = _first(document, "sets", "targetSets")
        if stated is None:
            stated = int(self._assume(path, "sets", str(DEFAULT_SETS)))
        rows: Sequence[Document] = stated if isinstance(stated, Sequence) else [{}] * int(stated)
        sets, loads = [], []
        for number, row in enumerate(rows, start=1):
            where = f"{path}.sets[{number - 1}]" if row else path
            load = _first(row, "weight", "load", default=_first(document, "weight", "targetWeight", "load"))
            effort = _first(row, "effort", "rpe", default=_first(document, "effort", "rpe", "targetEffort"))
            reps = _first(row, "reps", "targetReps", default=_first(document, "reps", "targetReps", "repRange"))
            if reps is None:
                reps = self._assume(where, "reps", DEFAULT_REPS)
            seconds = row.get("estimatedDurationSeconds")
            seconds = math.ceil(seconds) if seconds is not None else work_seconds(reps)
            if seconds is not None and seconds > MAX_SET_SECONDS:
                raise PlanUnreadable(f"{_shown(reps)!r} is a set of over {MAX_SET_SECONDS} seconds", path=where)
            if seconds is None:
                seconds = UNKNOWN_WORK_SECONDS
                self._assume(where, "estimatedDurationSeconds", f"{seconds}, as {_shown(reps)!r} states no number")
            loads.append(load)
            sets.append(
                TrainingSet(
                    id=f"{exercise_id}-set-{number}",
                    index=number,
                    work_seconds=seconds,
                    reps=reps if isinstance(reps, str) else _shortest(reps),
                    load=None if load is None else str(load),
                    effort=None if effort is None else str(effort),
                )
            )
        return tuple(sets), loads

    def _rest(self, document: Document, path: str, *, is_core_lift: bool) -> int:
        stated = _first(document, "restTime", "restSeconds", "restInterval", "targetRest", "rest")
        rows = document.get("sets") if stated is None else None
        of_sets = [row["restSeconds"] for row in rows if "restSeconds" in row] if isinstance(rows, Sequence) else []
        read = [
            seconds for seconds in map(rest_seconds, of_sets if stated is None else [stated]) if seconds is not None
        ]
        seconds = max(read, default=None)
        if seconds is not None and seconds > MAX_REST_SECONDS:
            raise PlanUnreadable(
                f"{_shown(stated or max(read))!r} is a rest of over {MAX_REST_SECONDS} seconds", path=path
            )
        if seconds is None:
            seconds = DEFAULT_CORE_REST_SECONDS if is_core_lift else DEFAULT_ACCESSORY_REST_SECONDS
            self._assume(path, "restTime", str(seconds))
        return seconds

    def _primary(self, document: Document, path: str) -> Muscle:
        stated = _first(document, "primaryMuscleGroup", "primaryMuscle", "primaryMuscles", "muscleGroup")
        words = [stated] if isinstance(stated, str) else stated or []
        if not words:
            return Muscle(self._assume(path, "primaryMuscleGroup", Muscle.OTHER))
        return self._muscle(words[0], path, "primaryMuscleGroup")

    def _muscle(self, text: str, path: str, field: str) -> Muscle:
        return vocabulary.muscle(text) or Muscle(self._assume(path, field, Muscle.OTHER))

    def _equipment(self, document: Document, path: str) -> tuple[Equipment, ...]:
        stated = document.get("equipment") or []
        words = [stated] if isinstance(stated, str) else stated
        found = [vocabulary.equipment(w) or Equipment(self._assume(path, "equipment", Equipment.OTHER)) for w in words]
        return tuple(dict.fromkeys(found))

    def _unique(self, identifier: str, taken: set[str], path: str) -> str:
        unique, copy = identifier, 2
        while unique in taken:
            unique, copy = f"{identifier}-{copy}", copy + 1
        if unique != identifier:
            self._assume(path, "id", unique)
        taken.add(unique)
        return unique

    def _assume(self, path: str, field: str, value: str) -> str:
        self.assumptions[Assumption(path, field, str(value))] = None
        return value

    @staticmethod
    def _text(document: Document, field: str) -> str | None:
        value = document.get(field)
        return value if isinstance(value, str) and value else None


def _first(document: Document, *fields: str, default: Any = None) -> Any:
    return next((document[field] for field in fields if field in document), default)


def _secondary_words(document: Document) -> Sequence[str]:
    stated = _first(document, "secondaryMuscleGroups", "secondaryMuscles", "muscleGroups") or []
    return [stated] if isinstance(stated, str) else stated


def _stated_core_lift(document: Document) -> bool | None:
    flags = (document.get("isCoreLift"), document.get("metadata", {}).get("isCoreLift"))
    return next((flag for flag in flags if flag is not None), None)


def _inferred_core_lift(document: Document, used: Sequence[Equipment]) -> bool:
    name, pattern = document["name"], document.get("metadata", {}).get("movementPattern")
    if any(vocabulary.is_core_lift_tag(tag) for tag in document.get("tags", [])):
        return True
    if pattern is not None and vocabulary.is_core_lift_pattern(pattern, name, used):
        return True
    return vocabulary.is_core_lift_name(name, used)


def _shortest(number: int | float) -> int | str:
    return int(number) if float(number).is_integer() else str(number)


def _shown(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"
