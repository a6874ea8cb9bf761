"""The sets of one exercise: how many, of what type, with which work, load and rest."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from worker.domain.facts import Facts
from worker.domain.plan import Because, TrainingSet
from worker.domain.sets import SetType
from worker.reading import fields
from worker.reading.assumed import Assumptions
from worker.reading.doses import Dose, DoseKind, dose, seconds_of_work
from worker.reading.fields import MEASURES, Said, said
from worker.reading.labels import set_type
from worker.reading.texts import MOST_SETS, distance_metres, duration_seconds, rest_seconds, set_count, tempo_seconds

Document = Mapping[str, Any]

DEFAULT_SETS = 3
DEFAULT_REPS = "8-12"
DEFAULT_WORK_SECONDS = 46
"""The work of twelve repetitions."""
DEFAULT_HOLD_SECONDS = 40
DEFAULT_CONDITIONING_SECONDS = 600
MAX_REST_SECONDS = 3_600
MAX_SET_SECONDS = 36_000
LONG_SECONDS = 300
"""A set this long makes an exercise of unknown name conditioning."""
MINUTE = 60

_USED = fields.names(fields.REPS, fields.LOAD, fields.EFFORT, fields.REST) | {"type", "setType", "set_type", "isWarmup"}
_NOTHING: Document = {}


class SetReader:
    """Reads the sets of one exercise, and remembers which fields they state."""

    def __init__(
        self, stated: Said, path: str, name: str, facts: Facts, rest_seconds: int, assumed: Assumptions
    ) -> None:
        """`stated` holds for all sets; `rest_seconds` is the rest after a set that states none."""
        self.stated, self.path, self.name, self.facts = stated, path, name, facts
        self.rest, self.assumed = rest_seconds, assumed
        self.is_typed = False
        """Whether the plan states the type of any set."""
        self.states_rests = False
        """Whether any set states its rest."""
        self.is_conditioning = facts.conditioning

    def sets(self, exercise_id: str) -> tuple[tuple[TrainingSet, ...], int | None]:
        """The sets in programmed order, and the seconds of one part of conditioning."""
        found: list[TrainingSet] = []
        parts, before, place = MINUTE, None, ""
        for number, (row, where, share) in enumerate(self._rows(), start=1):
            told = repr(row) if row else "", share, self.is_conditioning
            if told == before and (not place or place == where):
                found.append(_again(found[-1], f"{exercise_id}-set-{number}", number))
                continue
            known = len(self.assumed)
            one, dosed = self._set(row, where, number, exercise_id, share)
            parts = _part_seconds(dosed, one.work_seconds) or parts
            found.append(one)
            # Rows that say the same read the same, and what had to be assumed of them once is told once a place.
            before, place = told, "" if len(self.assumed) == known else where
        return tuple(found), parts if self.is_conditioning else None

    def _rows(self) -> Iterator[tuple[Document, str, Dose | None]]:
        """A document for each set, its place, and its share of a row of repetitions such as "35, 30, 25"."""
        stated = self.stated.get(fields.COUNT)
        warm_ups = self._warm_up_rows(stated)
        self.is_typed = bool(warm_ups)
        yield from ((row, self.path, None) for row in warm_ups)
        if isinstance(stated, list):
            for index, row in enumerate(stated[:MOST_SETS]):
                yield row if isinstance(row, dict) else {"reps": row}, f"{self.path}.sets[{index}]", None
            return
        read = self._dose(self.stated.get(fields.REPS))
        count = self._count(stated, read)
        each = read.each if (read is not None and len(read.each) in {count, 1}) or (read and count == 1) else ()
        for index in range(len(each) or count):
            yield _NOTHING, self.path, each[index] if each else None

    def _count(self, stated: Any, read: Dose | None) -> int:
        """How many sets the plan states, else how many its repetitions count ("3x10"), else the default."""
        count = None if stated is None else set_count(stated)
        if count:
            if count == 1 and read is not None and read.kind is DoseKind.NONE and read.rounds:
                return min(read.rounds, MOST_SETS)
            return count
        if stated is None and read is not None and read.kind is DoseKind.NONE and read.rounds:
            return min(read.rounds, MOST_SETS)
        is_one = self.facts.conditioning or self.facts.drill or _is_conditioning(read)
        default = 1 if is_one else DEFAULT_SETS
        self.assumed(self.path, "sets", str(default), stated=stated)
        return default

    def _warm_up_rows(self, stated: Any) -> list[Document]:
        """The warm-up sets that the plan gives as a number, where no row is one."""
        value = self.stated.get(fields.WARM_UPS)
        count = 0 if value is None else set_count(value)
        if count is None:
            self.assumed(self.path, "warmupSets", "0", stated=value)
        rows = [row for row in stated if isinstance(row, dict)] if count and isinstance(stated, list) else []
        if not count or any(self._type(row, said(row), "")[0] is SetType.WARM_UP for row in rows):
            return []
        return [{"type": "warmup", "weight": False}] * count

    def _set(
        self, row: Document, where: str, number: int, exercise_id: str, share: Dose | None
    ) -> tuple[TrainingSet, Dose | None]:
        own = said(row) if row else _NOTHING
        every = {**self.stated, **own}
        reps = every.get(fields.REPS)
        dosed = share or self._dose(reps)
        kind, is_stated = self._type(row, own, where)
        self.is_typed |= is_stated
        seconds = self._work_seconds(every, where, dosed, share)
        effort = every.get(fields.EFFORT)
        one = TrainingSet(
            id=f"{exercise_id}-set-{number}",
            index=number,
            type=kind if is_stated else _type_of(dosed),
            work_seconds=seconds,
            rest_seconds=self._rest(own.get(fields.REST), where),
            reps=_reps(share, reps, seconds, is_timed=self.is_conditioning or self.facts.timed),
            load=None if row.get("weight") is False else _load(every),
            effort=None if effort is None else str(effort),
            as_written={key: value for key, value in row.items() if key not in _USED and value is not None},
        )
        return one, dosed

    def _dose(self, reps: Any) -> Dose | None:
        """The work that the repetitions state; where there are none, that of a name such as "AMRAP 20"."""
        if reps is None:
            named = None if self.facts.heavy else dose(self.name, self.name)
            is_measured = self.facts.conditioning and named is not None and bool(named.metres or named.seconds)
            return named if is_measured or _is_conditioning(named) else None
        return dose(reps, self.name) if isinstance(reps, fields.TEXT_OR_NUMBER) else None

    def _work_seconds(self, every: Said, where: str, dosed: Dose | None, share: Dose | None) -> int:
        seconds, reps = self._timed(every), every.get(fields.REPS)
        if seconds is None and dosed is not None:
            tempo = self._tempo(every.get(fields.TEMPO), where)
            seconds = seconds_of_work(dosed, seconds_a_rep=tempo, both_sides=self.facts.unilateral, name=self.name)
            if reps is None and share is None and seconds:
                self.assumed(where, "estimatedDurationSeconds", str(seconds), Because.NAME)
        self.is_conditioning |= _is_conditioning(dosed)
        if seconds is None or seconds <= 0:
            seconds = self._default_seconds(every, where, dosed)
        elif seconds > MAX_SET_SECONDS:
            self.assumed(where, "estimatedDurationSeconds", str(MAX_SET_SECONDS), stated=reps or seconds)
            seconds = MAX_SET_SECONDS
        if self.facts.primary is None and seconds >= LONG_SECONDS and not self.facts.drill:
            self.is_conditioning = True
        return seconds

    def _timed(self, every: Said) -> int | None:
        """The seconds that the set states besides its repetitions, as a time or a distance."""
        seconds = every.get(fields.SECONDS)
        if seconds is not None and not isinstance(seconds, bool):
            return duration_seconds(seconds, bare=1)
        minutes = every.get(fields.MINUTES)
        if minutes is not None:
            return duration_seconds(minutes, bare=MINUTE)
        metres = _metres(every)
        return None if metres is None else seconds_of_work(Dose(metres=metres), name=self.name)

    def _default_seconds(self, every: Said, where: str, dosed: Dose | None) -> int:
        """The seconds of work where the plan states none that can be read."""
        reps = every.get(fields.REPS)
        if _is_conditioning(dosed) or (self.is_conditioning and not self._counts_repetitions()):
            seconds = DEFAULT_CONDITIONING_SECONDS
        else:
            seconds = DEFAULT_HOLD_SECONDS if self.facts.timed else DEFAULT_WORK_SECONDS
        if reps is None and not self.is_conditioning and not self.facts.timed:
            self.assumed(where, "reps", DEFAULT_REPS)
        else:
            unread = next((every[one] for one in MEASURES if one in every), None) if reps is None else reps
            self.assumed(where, "estimatedDurationSeconds", str(seconds), stated=unread)
        return seconds

    def _counts_repetitions(self) -> bool:
        """Whether any set of the exercise states repetitions."""
        return any(fields.REPS in one for one in _every_row(self.stated))

    def _tempo(self, stated: Any, where: str) -> float:
        if stated is None or stated == "":
            return 3.0
        seconds = tempo_seconds(stated) if isinstance(stated, fields.TEXT_OR_NUMBER) else None
        if seconds is None:
            self.assumed(where, "tempo", "3 seconds a repetition", stated=stated)
        return seconds or 3.0

    def _rest(self, stated: Any, where: str) -> int:
        if stated is None:
            return self.rest
        seconds = rest_seconds(stated) if isinstance(stated, fields.TEXT_OR_NUMBER) else None
        if seconds is None or seconds > MAX_REST_SECONDS:
            self.assumed(where, "restSeconds", str(self.rest), stated=stated)
            return self.rest
        self.states_rests = True
        return seconds

    def _type(self, row: Document, own: Said, where: str) -> tuple[SetType, bool]:
        """The type of the set, and whether the plan states it."""
        if row.get("isWarmup") is True or row.get("isWarmUp") is True:
            stated = own.get(fields.TYPE)
            if where and isinstance(stated, str) and set_type(stated) not in {None, SetType.WARM_UP}:
                self.assumed(where, "type", SetType.WARM_UP, stated=stated)
            return SetType.WARM_UP, True
        stated = own.get(fields.TYPE, self.stated.get(fields.TYPE))
        if stated is None or not str(stated).strip():
            return SetType.WORKING, row.get("isWarmup") is False
        found = set_type(stated) if isinstance(stated, str) else None
        if found is None and where and fields.TYPE in own:
            self.assumed(where, "type", SetType.WORKING, stated=stated)
        return found or SetType.WORKING, found is not None


def _metres(every: Said) -> float | None:
    for thing, scale in ((fields.METRES, 1), (fields.KILOMETRES, 1000)):
        stated = every.get(thing)
        if isinstance(stated, str):
            read = distance_metres(stated)
            if read is not None:
                return read
        elif isinstance(stated, int | float) and not isinstance(stated, bool) and math.isfinite(stated):
            return max(0.0, float(stated) * scale) or None
    return None


def _load(every: Said) -> str | None:
    value = every.get(fields.LOAD)
    if value is None:
        percent = every.get(fields.PERCENT)
        if isinstance(percent, int | float):
            return f"{_shortest(percent * 100 if 0 < percent <= 1 else percent)} %"
        return None if percent is None else str(percent)
    unit = every.get(fields.UNIT)
    is_bare = isinstance(value, int | float) or str(value).strip().replace(".", "", 1).isdigit()
    text = _shortest(value) if isinstance(value, int | float) else str(value)
    return f"{text} {unit}" if is_bare and isinstance(unit, str) and unit.strip() else text


def _again(one: TrainingSet, identifier: str, index: int) -> TrainingSet:
    """The same set once more, at another position."""
    return TrainingSet(
        identifier, index, one.type, one.work_seconds, one.rest_seconds, one.reps, one.load, one.effort, one.as_written
    )


def only_warms_up(stated: Said) -> bool:
    """Whether the exercise gives its sets row by row and every row is a warm-up set."""
    rows = stated.get(fields.COUNT)
    return isinstance(rows, list) and bool(rows) and all(isinstance(row, dict) and _warms_up(row) for row in rows)


def _warms_up(row: Document) -> bool:
    if row.get("isWarmup") is True or row.get("isWarmUp") is True:
        return True
    stated = said(row).get(fields.TYPE)
    return isinstance(stated, str) and set_type(stated) is SetType.WARM_UP


def _every_row(stated: Said) -> list[Said]:
    """What the exercise states for all sets, and what each of its rows states."""
    rows = stated.get(fields.COUNT)
    return [stated, *(said(row) for row in rows if isinstance(row, dict))] if isinstance(rows, list) else [stated]


def counts_repetitions(stated: Said, name: str) -> bool:
    """Whether repetitions are all the work that the exercise states: then it is no conditioning, whatever its name."""
    every = _every_row(stated)
    if any(thing in one for one in every for thing in MEASURES):
        return False
    read = [dose(one[fields.REPS], name) for one in every if isinstance(one.get(fields.REPS), fields.TEXT_OR_NUMBER)]
    return bool(read) and all(one is not None and _is_repetitions(one) for one in read)


def _is_repetitions(one: Dose) -> bool:
    parts = one.each or (one,)
    return one.kind is DoseKind.NONE and all(part.repetitions is not None for part in parts)


def is_timed(stated: Said, name: str) -> bool:
    """Whether the exercise states a time for all its sets and no load: nobody lifts heavy by the clock."""
    reps = stated.get(fields.REPS)
    read = dose(reps, name) if isinstance(reps, fields.TEXT_OR_NUMBER) else None
    return read is not None and read.seconds is not None and fields.LOAD not in stated


def _is_conditioning(dosed: Dose | None) -> bool:
    """Whether the text itself says that the work is conditioning."""
    if dosed is None:
        return False
    return dosed.kind in {DoseKind.EMOM, DoseKind.ROUNDS, DoseKind.FOR_TIME} or (
        dosed.kind is DoseKind.AMRAP and dosed.seconds is not None
    )


def _type_of(dosed: Dose | None) -> SetType:
    """The type of a set by its work, where no type is stated."""
    if dosed is None or _is_conditioning(dosed):
        return SetType.WORKING
    if dosed.kind is DoseKind.AMRAP or dosed.is_open:
        return SetType.AMRAP
    return SetType.TIMED if dosed.seconds is not None else SetType.WORKING


def _part_seconds(dosed: Dose | None, seconds: int) -> int | None:
    """The seconds of one round, where the text counts rounds."""
    if dosed is None or dosed.kind not in {DoseKind.ROUNDS, DoseKind.FOR_TIME} or not dosed.rounds:
        return None
    return max(1, seconds // dosed.rounds)


def _reps(share: Dose | None, reps: Any, seconds: int, *, is_timed: bool) -> int | str:
    if share is not None and share.repetitions is not None:
        return int(share.repetitions)
    if reps is None or isinstance(reps, bool):
        return f"{seconds} s" if is_timed else DEFAULT_REPS
    return _whole(reps) if isinstance(reps, int | float) else str(reps)


def _whole(number: int | float) -> int | str:
    return int(number) if math.isfinite(number) and float(number).is_integer() else str(number)


def _shortest(number: int | float) -> str:
    return str(_whole(number))
