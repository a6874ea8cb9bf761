"""A session as a workout for a Garmin watch, in the FIT format."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import groupby

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.workout_message import WorkoutMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import (
    FileType,
    FitBaseUnit,
    Intensity,
    Manufacturer,
    Sport,
    SubSport,
    WorkoutStepDuration,
)

from worker.card.card import NOTES
from worker.domain.outcome import CompressedSession
from worker.domain.plan import TrainingSet
from worker.domain.policy import CompressionPolicy
from worker.domain.policy import clock as clock_of
from worker.domain.ramp import ramp_sets
from worker.domain.segments import PerformedExercise, Segment, keeps_rests
from worker.domain.sets import SetType
from worker.reading.doses import DoseKind, dose
from worker.text import Row, visible
from worker.text import dose as told

_NAME_BYTES = 60
_NOTE_BYTES = 200
_LOAD = re.compile(r"@?\s*(\d+(?:\.\d+)?)\s*(kg|kgs|lb|lbs)", re.IGNORECASE)
_POUND = 0.45359237
_MOST_KILOS = 655


class Effort(Enum):
    """The purpose of a step."""

    WARM_UP = "warm-up"
    WORK = "work"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the watch: repetitions or seconds; without either it lasts until the athlete presses on."""

    name: str
    effort: Effort
    note: str = ""
    """The dose in words, as on the card."""
    repetitions: int | None = None
    seconds: int | None = None
    kilos: float | None = None
    in_pounds: bool = False
    """Whether the load is shown in pounds."""
    is_set: bool = False
    """Whether it is a set of the session."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Go back to the step at `first`, so that it and those after it are done so many times."""

    first: int
    times: int


def steps(done: CompressedSession, policy: CompressionPolicy) -> list[Step | Repeat]:
    """The steps of the session, equal sets as one repeated step; what is already done is left out."""
    found: list[Step | Repeat] = []
    if done.segments and done.elapsed_seconds is None:
        found.append(Step("Warm-up", Effort.WARM_UP, seconds=math.ceil(clock_of(policy).fixed)))
    for segment in (one for one in done.segments if not one.is_done):
        names = [visible(part.exercise.name) for part in segment.performed if not part.is_set_up]
        if names:
            found.append(Step(f"Set up {' + '.join(names)}", Effort.REST))
        found += [step for part in segment.performed for step in _ramp(part, policy)]
        found += _rest_before(segment, policy)
        for turn, same in groupby(_turns(segment, policy)):
            times, first = len(list(same)), len(found)
            found += turn
            if times > 1:
                found.append(Repeat(first, times))
    return found


def fit(done: CompressedSession, policy: CompressionPolicy, now: datetime) -> bytes:
    """The session as a FIT workout file; `now` is when it is made."""
    rows = steps(done, policy)
    file = FileIdMessage()
    file.type = FileType.WORKOUT
    file.manufacturer = Manufacturer.DEVELOPMENT.value
    file.product = 0
    file.serial_number = 1
    file.time_created = round(now.timestamp() * 1000)
    workout = WorkoutMessage()
    workout.workout_name = _short(visible(done.session.name) or "Session", _NAME_BYTES)
    workout.sport = Sport.TRAINING
    workout.sub_sport = SubSport.STRENGTH_TRAINING
    workout.num_valid_steps = len(rows)
    builder = FitFileBuilder(auto_define=True)
    builder.add_all([file, workout, *(_message(row, index) for index, row in enumerate(rows))])
    return bytes(builder.build_bytes())


def _turns(segment: Segment, policy: CompressionPolicy) -> Iterator[tuple[Step, ...]]:
    """The turns of a segment: each set with the rest after it, or each round with its rests."""
    last = max(len(part.sets) for part in segment.performed) - 1
    for turn in range(last + 1):
        parts = [part for part in segment.performed if turn < len(part.sets)]
        round_: list[Step] = []
        for place, part in enumerate(parts):
            is_end = place == len(parts) - 1
            round_.append(_set(part, part.sets[turn]))
            rest = _told_rest(segment, part, turn, policy, is_end=is_end)
            if rest > 0 and not (is_end and turn == last):
                round_.append(Step("Rest", Effort.REST, seconds=rest))
        yield tuple(round_)


def _rest_before(segment: Segment, policy: CompressionPolicy) -> list[Step]:
    """The rest after the set done last, where the segment continues what is begun."""
    told = [
        part.rest_before - (policy.tempo.rest_extra_seconds if segment.kind.is_group and not keeps_rests(part) else 0)
        for part in segment.performed
        if part.rest_before is not None
    ]
    return [Step("Rest", Effort.REST, seconds=max(told))] if told and max(told) > 0 else []


def _told_rest(segment: Segment, part: PerformedExercise, turn: int, policy: CompressionPolicy, *, is_end: bool) -> int:
    """Seconds of rest after a set; 0 between two exercises of a group."""
    if not segment.kind.is_group or keeps_rests(part):
        return part.rests[turn]
    return part.rests[turn] - policy.tempo.rest_extra_seconds if is_end else 0


def _ramp(part: PerformedExercise, policy: CompressionPolicy) -> Iterator[Step]:
    name = visible(part.exercise.name)
    for one in ramp_sets(part, policy.tempo):
        kilos, in_pounds = _kilos(one.load)
        note = f"ramp up: {one.reps} at {one.load}"
        yield Step(name, Effort.WARM_UP, note, one.reps, kilos=kilos, in_pounds=in_pounds)


def _set(part: PerformedExercise, one: TrainingSet) -> Step:
    exercise = part.exercise
    name, effort = visible(exercise.name), Effort.WARM_UP if one.is_warm_up else Effort.WORK
    note = told(Row(one.reps, one.load or "", NOTES.get(one.type, "")))
    kilos, in_pounds = _kilos(one.load)
    if one.effort:
        note = f"{note}, {visible(one.effort)}"
    if exercise.facts.conditioning or exercise.facts.timed or one.type is SetType.TIMED:
        return Step(name, effort, note, seconds=one.work_seconds, kilos=kilos, in_pounds=in_pounds, is_set=True)
    read = dose(one.reps)
    if read is not None and read.kind is DoseKind.NONE and read.seconds is not None:
        return Step(name, effort, note, seconds=one.work_seconds, kilos=kilos, in_pounds=in_pounds, is_set=True)
    counted = read is not None and read.repetitions is not None and not read.is_open
    repetitions = int(read.repetitions) if read is not None and read.repetitions is not None and counted else None
    return Step(name, effort, note, repetitions or None, kilos=kilos, in_pounds=in_pounds, is_set=True)


def _kilos(load: str | None) -> tuple[float | None, bool]:
    """The load in kilograms where it is a weight, and whether the plan states it in pounds."""
    read = _LOAD.fullmatch((load or "").strip())
    if read is None:
        return None, False
    in_pounds = read[2].lower().startswith("lb")
    kilos = float(read[1]) * (_POUND if in_pounds else 1)
    return (round(kilos, 2), in_pounds) if kilos < _MOST_KILOS else (None, False)


_INTENSITIES = {Effort.WARM_UP: Intensity.WARMUP, Effort.WORK: Intensity.ACTIVE, Effort.REST: Intensity.REST}


def _message(row: Step | Repeat, index: int) -> WorkoutStepMessage:
    message = WorkoutStepMessage()
    message.message_index = index
    if isinstance(row, Repeat):
        message.duration_type = WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT
        message.duration_step = row.first
        message.target_repeat_steps = row.times
        return message
    message.workout_step_name = _short(row.name, _NAME_BYTES)
    message.intensity = _INTENSITIES[row.effort]
    if row.note:
        message.notes = _short(row.note, _NOTE_BYTES)
    if row.repetitions is not None:
        message.duration_type = WorkoutStepDuration.REPS
        message.duration_reps = row.repetitions
    elif row.seconds is not None:
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = float(row.seconds)
    else:
        message.duration_type = WorkoutStepDuration.OPEN
    if row.kilos is not None:
        message.exercise_weight = row.kilos
        message.weight_display_unit = (FitBaseUnit.POUND if row.in_pounds else FitBaseUnit.KILOGRAM).value
    return message


def _short(text: str, most: int) -> str:
    """The text in at most so many bytes of UTF-8, no character cut."""
    whole = text.encode()
    return text if len(whole) <= most else whole[: most - 3].decode(errors="ignore") + "…"
