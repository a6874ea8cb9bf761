"""Makes a document into a `Plan`: a tolerant reader that states every value it had to assume.

The document has passed its schema. Which of the accepted field names a writer uses does not matter here, `null` is
absent, and one odd value never refuses a plan: it is quoted in the assumption that stands for it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from worker.domain.facts import Equipment, Evidence, Facts, Muscle
from worker.domain.plan import AsWritten, Because, Exercise, Microcycle, Plan, Session, TrainingSet
from worker.domain.sets import SetType
from worker.reading import fields, loads, names, vocabulary
from worker.reading.assumed import Assumptions
from worker.reading.fields import Said
from worker.reading.groups import GROUP_FIELDS, LARGEST_GROUP, group_keys, lettered, listed, stated_group
from worker.reading.labels import weekday
from worker.reading.sets import (
    MAX_REST_SECONDS,
    SetReader,
    counts_repetitions,
    is_timed,
    only_warms_up,
)
from worker.reading.texts import rest_seconds, set_count
from worker.reading.tidy import tidied

Document = Mapping[str, Any]

DEFAULT_CORE_REST_SECONDS = 150
DEFAULT_HEAVY_REST_SECONDS = 90
DEFAULT_REST_SECONDS = 60
MAX_WARM_UP_REST_SECONDS = 60
MAX_CORE_LIFTS = 3
"""The most core lifts that are inferred in a session, stated ones counted."""
MOST_EXERCISES = 60
"""The most exercises of a session, those that a name lists counted; a result has room for no more."""
LEAST_WORKING_SHARE = 0.6
"""Leading sets lighter than this share of the heaviest are warm-up sets."""

_USED = fields.names(
    fields.COUNT, fields.WARM_UPS, fields.REPS, fields.LOAD, fields.EFFORT, fields.REST, fields.MUSCLE, fields.SECONDARY
) | {
    *("id", "name", "equipment", "isCoreLift"),
    *GROUP_FIELDS,
}
_RESTS = fields.names(fields.REST)
_GUIDED = frozenset({Equipment.MACHINE, Equipment.CABLE})


def read(document: Document, *, plan_id: str = "plan") -> Plan:
    """Read a plan document; `plan_id` is its id where it names none."""
    return _Reader().plan(tidied(document), plan_id)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of an exercise before its session is read as a whole."""

    document: Document
    said: Said
    path: str
    name: str
    facts: Facts
    evidence: Evidence
    core: bool | None
    group: str | None


class _Reader:
    """Walks one document and keeps what it had to assume, and the ids already given out."""

    def __init__(self) -> None:
        self.assumed = Assumptions()
        self.microcycle_ids: set[str] = set()
        self.session_ids: set[str] = set()

    def plan(self, document: Document, plan_id: str) -> Plan:
        identifier = _text(document, "id") or self.assumed("", "id", plan_id)
        microcycles = tuple(
            self.microcycle(microcycle, index, f"microcycles[{index}]")
            for index, microcycle in enumerate(document.get("microcycles") or ())
        )
        return Plan(
            id=identifier,
            name=_text(document, "name") or identifier,
            user_id=_text(document, "userId"),
            microcycles=microcycles,
            assumptions=tuple(self.assumed),
            as_written=_unused(document, {"id", "name", "userId", "microcycles"}),
        )

    def microcycle(self, document: Document, index: int, path: str) -> Microcycle:
        week = document.get("weekNumber")
        default = f"microcycle-{index + 1 if week is None else week}"
        identifier = _text(document, "id") or self.assumed(path, "id", default)
        identifier = self.unique(identifier, self.microcycle_ids, path)
        sessions = tuple(
            self.session(session, number, identifier, f"{path}.sessions[{number}]")
            for number, session in enumerate(document.get("sessions") or ())
        )
        return Microcycle(identifier, sessions)

    def session(self, document: Document, number: int, microcycle_id: str, path: str) -> Session:
        default = f"session-{microcycle_id}-{number + 1}"
        identifier = _text(document, "id") or self.assumed(path, "id", default)
        identifier = self.unique(identifier, self.session_ids, path)
        return Session(
            id=identifier,
            name=_text(document, "name") or identifier,
            day_of_week=self.day(document, number, path),
            exercises=self.exercises(document.get("exercises") or (), path),
            as_written=_unused(document, {"id", "name", "dayOfWeek", "exercises"}),
        )

    def day(self, document: Document, number: int, path: str) -> int:
        stated = document.get("dayOfWeek")
        day = None if stated is None else weekday(stated)
        if day is None:
            day = number % 7 + 1
            self.assumed(path, "dayOfWeek", str(day), stated=stated)
        return day

    def exercises(self, documents: Sequence[Document], path: str) -> tuple[Exercise, ...]:
        """The exercises of a session, each with its facts first: groups and core lifts need all of them."""
        rows: list[tuple[Document, str]] = []
        for position, document in enumerate(documents):
            where = f"{path}.exercises[{position}]"
            most = MOST_EXERCISES - len(rows) - len(documents[position + 1 :])
            rows += ((part, where) for part in self.parts(document, where, most))
        groups = group_keys([row for row, _ in rows], [str(row["name"]) for row, _ in rows])
        stated = [fields.said(row) for row, _ in rows]
        known = [
            self.known(row, said, where, group)
            for (row, where), said, group in zip(rows, stated, groups, strict=True)
            if not self.is_left_out(said.get(fields.COUNT), where)
        ]
        core = self.core_lifts(known)
        ids: set[str] = set()
        together = [one.group for one in known if one.group is not None]
        return tuple(
            self.exercise(
                one, one.group if together.count(one.group or "") > 1 else None, position, ids, is_core=is_core
            )
            for position, (one, is_core) in enumerate(zip(known, core, strict=True))
        )

    def parts(self, document: Document, path: str, most: int) -> list[Document]:
        """The exercise, or those its name lists if not too many, which then take turns with the rest of a round."""
        found = listed(str(document["name"]))
        if len(found) == 1 or stated_group(document) is not None:
            return [document]
        if len(found) > most:
            self.assumed(path, "exercises", f"one, as a session has at most {MOST_EXERCISES}", Because.NAME)
            return [document]
        self.assumed(path, "exercises", f"{len(found)} in turns: {', '.join(found)}", Because.NAME)
        whole = {**document, "groupId": str(document["name"])}
        inside = {key: value for key, value in whole.items() if key not in _RESTS and key != "id"}
        return [*({**inside, "name": name} for name in found[:-1]), {**whole, "id": None, "name": found[-1]}]

    def is_left_out(self, stated: Any, path: str) -> bool:
        is_none = stated == [] or (isinstance(stated, fields.TEXT_OR_NUMBER) and set_count(stated) == 0)
        if is_none:
            self.assumed(path, "exercise", "left out, as it has no sets", Because.TEXT, stated=stated)
        return is_none

    def known(self, document: Document, said: Said, path: str, group: str | None) -> _Known:
        name = str(document["name"])
        bare = name if group is None else lettered(name)[1]
        facts, evidence = self.facts(document, said, bare, path)
        if group is None and (stated := stated_group(document)) is not None:
            text = f"none: not one of 2 to {LARGEST_GROUP} exercises that take turns"
            self.assumed(path, "groupId", text, stated=stated)
        return _Known(document, said, path, name, facts, evidence, self.stated_core(document, path), group)

    def facts(self, document: Document, said: Said, name: str, path: str) -> tuple[Facts, Evidence]:
        """The facts that the plan states of the exercise, else those that its name tells."""
        facts, evidence = names.facts(name)
        equipment = self.equipment(document, path)
        if equipment and set(equipment).isdisjoint(facts.equipment):
            so_done, found = names.facts(f"{name} ({equipment[0].value})")
            if found is not Evidence.UNKNOWN and facts.equipment:
                facts, evidence = so_done, found
            elif found is not Evidence.UNKNOWN and so_done.primary is facts.primary:
                facts = so_done
        heavy = facts.heavy and _GUIDED.isdisjoint(equipment)
        if not equipment and facts.equipment:
            self.assumed(path, "equipment", ", ".join(facts.equipment), _because(evidence))
        primary, secondaries, source = self.muscles(said, path, facts, evidence)
        read, used = facts, equipment or facts.equipment
        if (primary, secondaries, used, heavy) != (facts.primary, facts.secondaries, facts.equipment, facts.heavy):
            read = replace(facts, primary=primary, secondaries=secondaries, equipment=used, heavy=heavy)
        if facts.conditioning and primary is not Muscle.CARDIO and counts_repetitions(said, name):
            return replace(read, conditioning=False, ballistic=True), source
        if primary is Muscle.CARDIO or facts.conditioning:
            read = replace(read, primary=Muscle.CARDIO, secondaries=(), conditioning=True, heavy=False)
        return read, source

    def muscles(
        self, said: Said, path: str, facts: Facts, evidence: Evidence
    ) -> tuple[Muscle | None, tuple[Muscle, ...], Evidence]:
        words = _words(said.get(fields.MUSCLE))
        primary = vocabulary.muscle(str(words[0])) if words else None
        if primary is None or primary is Muscle.OTHER:
            unread = words[0] if words and primary is None else None
            found = "unknown" if facts.primary is None else facts.primary.value
            self.assumed(path, "primaryMuscleGroup", found, _because(evidence), stated=unread)
            primary, source = facts.primary, evidence
        else:
            source = Evidence.PLAN
        return primary, self.secondaries(said.get(fields.SECONDARY), path, facts, evidence, primary, words[1:]), source

    def secondaries(
        self, stated: Any, path: str, facts: Facts, evidence: Evidence, primary: Muscle | None, also: Sequence[Any]
    ) -> tuple[Muscle, ...]:
        """The secondary muscles; `also` are the words after the first in a list of primary muscles."""
        if stated is None and not also:
            found = tuple(muscle for muscle in facts.secondaries if muscle is not primary)
            if found:
                self.assumed(path, "secondaryMuscleGroups", ", ".join(found), _because(evidence))
            return found
        known: list[Muscle] = []
        for word in [*also, *_words(stated)]:
            muscle = vocabulary.muscle(str(word))
            if muscle is None:
                self.assumed(path, "secondaryMuscleGroups", "left out", stated=word)
            elif muscle not in {primary, Muscle.OTHER}:
                known.append(muscle)
        return tuple(dict.fromkeys(known))

    def equipment(self, document: Document, path: str) -> tuple[Equipment, ...]:
        """The equipment that the plan states; an unknown word changes nothing."""
        known: list[Equipment] = []
        for word in _words(document.get("equipment")):
            found = vocabulary.equipment(str(word))
            if found is not None and found is not Equipment.OTHER:
                known.append(found)
            elif str(word).strip():
                self.assumed(path, "equipment", "by the name", stated=word)
        return tuple(dict.fromkeys(known))

    def stated_core(self, document: Document, path: str) -> bool | None:
        """Whether a flag, else a tag, says that it is a core lift; None where neither says so."""
        metadata = document.get("metadata")
        for flag in (document.get("isCoreLift"), metadata and metadata.get("isCoreLift")):
            if isinstance(flag, bool):
                return flag
        tags = document.get("tags")
        if any(isinstance(tag, str) and vocabulary.is_core_lift_tag(tag) for tag in _words(tags)):
            self.assumed(path, "isCoreLift", "true", Because.TEXT)
            return True
        return None

    def core_lifts(self, known: Sequence[_Known]) -> list[bool]:
        """Which exercises of a session are core lifts: those stated, else its first heavy lifts."""
        count = sum(one.core is True for one in known)
        found = []
        for one in known:
            inferred = one.core is None and one.facts.heavy and not one.facts.drill and count < MAX_CORE_LIFTS
            inferred = inferred and not is_timed(one.said, one.name) and not only_warms_up(one.said)
            if inferred:
                count += 1
                self.assumed(one.path, "isCoreLift", "true", _because(names.facts(one.name)[1]))
            found.append(one.core is True or inferred)
        return found

    def exercise(self, one: _Known, group: str | None, position: int, ids: set[str], *, is_core: bool) -> Exercise:
        document, path = one.document, one.path
        slug = vocabulary.normalised(one.name).replace(" ", "-")[:100].strip("-") or f"exercise-{position + 1}"
        identifier = self.unique(_text(document, "id") or slug, ids, path)
        facts = one.facts
        if is_core and (facts.conditioning or facts.drill):
            facts = replace(facts, conditioning=False, drill=False)
        rest, is_stated = self.rest(one.said.get(fields.REST), path, facts, is_core=is_core)
        reader = SetReader(one.said, path, one.name, facts, rest, self.assumed)
        sets, part_seconds = reader.sets(identifier)
        if reader.is_conditioning and not is_core:
            facts = replace(facts, primary=Muscle.CARDIO, secondaries=(), conditioning=True, heavy=False)
        sets = self.warm_ups(sets, reader.is_typed, facts, path)
        working = [position for position, row in enumerate(sets) if not row.is_warm_up]
        if not working:
            if is_core:
                sets = tuple(replace(row, type=SetType.WORKING) for row in sets)
                working = list(range(len(sets)))
            else:
                facts = replace(facts, drill=True, conditioning=False)
        return Exercise(
            id=identifier,
            name=one.name,
            is_core_lift=is_core,
            facts=facts,
            evidence=one.evidence,
            rest_seconds=max((sets[p].rest_seconds for p in working[:-1] or working), default=rest),
            sets=sets,
            keep_order=keep_order(sets, working, facts),
            part_seconds=part_seconds if facts.conditioning and len(sets) == 1 else None,
            group=group,
            is_rest_stated=is_stated or reader.states_rests,
            rest_alone_seconds=_default_rest(facts, is_core=is_core) if group is not None else 0,
            as_written=_unused(document, _USED),
        )

    def rest(self, stated: Any, path: str, facts: Facts, *, is_core: bool) -> tuple[int, bool]:
        """The rest between sets where a set states none, and whether the plan states it."""
        seconds = rest_seconds(stated) if isinstance(stated, fields.TEXT_OR_NUMBER) else None
        if seconds is not None and seconds <= MAX_REST_SECONDS:
            return seconds, True
        default = _default_rest(facts, is_core=is_core)
        self.assumed(path, "restTime", str(default), stated=stated)
        return default, False

    def warm_ups(
        self, sets: tuple[TrainingSet, ...], is_typed: bool, facts: Facts, path: str
    ) -> tuple[TrainingSet, ...]:
        """The sets; where none has a type, the leading ones far lighter than the heaviest are warm-up sets."""
        if not is_typed and not facts.conditioning:
            count = _light(sets)
            if count:
                text = f"the first {count}" if count > 1 else "the first"
                self.assumed(path, "warmupSets", text, Because.LOADS)
                sets = tuple(
                    replace(row, type=SetType.WARM_UP) if number < count else row for number, row in enumerate(sets)
                )
        most = MAX_WARM_UP_REST_SECONDS
        return tuple(
            [replace(row, rest_seconds=most) if row.is_warm_up and row.rest_seconds > most else row for row in sets]
        )

    def unique(self, identifier: str, taken: set[str], path: str) -> str:
        unique, copy = identifier, 2
        while unique in taken:
            unique, copy = f"{identifier}-{copy}", copy + 1
        if unique != identifier:
            self.assumed(path, "id", unique)
        taken.add(unique)
        return unique


def _default_rest(facts: Facts, *, is_core: bool) -> int:
    """The rest in seconds of an exercise that states none; out of its group no exercise rests less."""
    if is_core:
        return DEFAULT_CORE_REST_SECONDS
    return DEFAULT_HEAVY_REST_SECONDS if facts.heavy else DEFAULT_REST_SECONDS


def keep_order(sets: Sequence[TrainingSet], working: Sequence[int], facts: Facts) -> tuple[int, ...]:
    """The working sets in the order that keeps them longest: the heaviest first where loads compare, else the first."""
    stated = [sets[position].load for position in working]
    if len(set(stated)) < 2:
        return tuple(working)
    found = [None if load is None else loads.load(load) for load in stated]
    measured = [load for load in found if load is not None]
    is_comparable = len(measured) == len(working) and len({load.unit for load in measured}) == 1
    if not is_comparable or facts.conditioning:
        return tuple(working)
    by_position = dict(zip(working, measured, strict=True))
    return tuple(sorted(working, key=lambda position: (-by_position[position].amount, position)))


def _light(sets: Sequence[TrainingSet]) -> int:
    """How many leading sets are under the least working share of the heaviest, where all loads compare."""
    if len({row.load for row in sets}) < 2:
        return 0
    found = [None if row.load is None else loads.load(row.load) for row in sets]
    measured = [load for load in found if load is not None]
    if len(measured) < len(sets) or len({load.unit for load in measured}) != 1:
        return 0
    heaviest = max(load.amount for load in measured)
    light = [load.amount < LEAST_WORKING_SHARE * heaviest for load in measured]
    return light.index(False) if heaviest > 0 else 0


def _words(stated: Any) -> list[Any]:
    """The words of a field that states one or a list of them."""
    if stated is None:
        return []
    return stated if isinstance(stated, list) else [stated]


_BECAUSE = {Evidence.CATALOGUE: Because.CATALOGUE, Evidence.NAME: Because.NAME}


def _because(evidence: Evidence) -> Because:
    return _BECAUSE.get(evidence, Because.DEFAULT)


def _text(document: Document, field: str) -> str | None:
    value = document.get(field)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else None


def _unused(document: Document, used: frozenset[str] | set[str]) -> AsWritten:
    return {key: value for key, value in document.items() if key not in used and value is not None}
