"""Why a session looks as it does: one line for every change, with what it saves, what it costs and what the choice was.

A reason is a comparison that was really made: what a step back would take, how much time is left, and what the week
would lose if the next-cheapest accessory gave way instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from worker.domain.outcome import Change, ChangeKind
from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import SupersetPriority, programmed_seconds
from worker.engine.objective import Vector, WeekObjective
from worker.engine.options import Option, alone
from worker.engine.settle import as_programmed

_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class WeekView:
    """The week a session stands in."""

    objective: WeekObjective
    total: Vector
    """The summed contributions of all sessions, shape (M + 2,)."""
    policy: CompressionPolicy


@dataclass(frozen=True, slots=True)
class _StepBack:
    """The smallest step towards the programme for some exercises."""

    options: tuple[Option, ...]
    wording: str


def explain(session: Session, options: Sequence[Option], spare_seconds: int, week: WeekView) -> tuple[Change, ...]:
    """One change for every option that differs from the programme and for every exercise in none.

    `options` are in the order they are done; `spare_seconds` is what is left of the budget.
    """
    return _Explainer(session, options, spare_seconds, week).changes()


class _Explainer:
    def __init__(self, session: Session, options: Sequence[Option], spare_seconds: int, week: WeekView) -> None:
        self.session, self.options, self.spare_seconds = session, options, spare_seconds
        self.objective, self.total, self.policy = week.objective, week.total, week.policy
        self.programme = as_programmed(session, week.policy)
        self.units = [week.objective.unit(exercise) for exercise in session.exercises]
        self.value = week.objective.value(week.total)
        self.stimulus = week.objective.stimulus(week.total)
        self.droppable = [o for o in options if not session.exercises[o.members[0]].is_core_lift]

    def changes(self) -> tuple[Change, ...]:
        kept = {position for option in self.options for position in option.members}
        done = [self._changed(option, index) for index, option in enumerate(self.options) if option.changed]
        dropped = [self._dropped(position) for position in range(len(self.session.exercises)) if position not in kept]
        return (*done, *dropped)

    def _changed(self, option: Option, segment: int) -> Change:
        exercises = [self.session.exercises[position] for position in option.members]
        kinds = []
        if option.grouping is not None:
            superset = isinstance(option.grouping, SupersetPriority)
            kinds.append(ChangeKind.SUPERSET if superset else ChangeKind.BLOCK)
        if any(option.sets < len(exercise.sets) for exercise in exercises):
            kinds.append(ChangeKind.FEWER_SETS)
        if option.rest_seconds is not None and option.rest_seconds < exercises[0].rest_seconds:
            kinds.append(ChangeKind.SHORTER_REST)
        return Change(
            exercise_ids=tuple(exercise.id for exercise in exercises),
            kinds=tuple(kinds),
            seconds_saved=sum(programmed_seconds(e, self.policy) for e in exercises) - option.seconds,
            stimulus_lost=self._stimulus_lost(option.members, option),
            reason=f"{self._what(option)}: {self._why(self._step_back(option), option)}",
            segment=segment,
        )

    def _dropped(self, position: int) -> Change:
        exercise = self.session.exercises[position]
        one_set = alone(exercise, position, 1, exercise.rest_seconds, 1.0, self.policy)
        step = _StepBack((one_set,), "one set of it takes")
        return Change(
            exercise_ids=(exercise.id,),
            kinds=(ChangeKind.DROPPED,),
            seconds_saved=programmed_seconds(exercise, self.policy),
            stimulus_lost=self._stimulus_lost((position,), None),
            reason=f"{_short(exercise.name)} is dropped: {self._why(step, None)}",
        )

    def _what(self, option: Option) -> str:
        exercises = [self.session.exercises[position] for position in option.members]
        names = _listed([exercise.name for exercise in exercises])
        sets = (
            f"{'/'.join(str(len(e.sets)) for e in exercises)} → {option.sets} {'set' if option.sets == 1 else 'sets'}"
        )
        rest = f"rest {exercises[0].rest_seconds} → {option.rest_seconds} s"
        if option.grouping is not None:
            way = "alternate" if isinstance(option.grouping, SupersetPriority) else "run in rounds"
            fewer = any(option.sets < len(e.sets) for e in exercises)
            return f"{names} {way} ({option.grouping.words})" + (f", {sets}" if fewer else "")
        changes = [sets] * (option.sets < len(exercises[0].sets))
        changes += [rest] * (option.rest_seconds != exercises[0].rest_seconds)
        return f"{names} {', '.join(changes)}"

    def _step_back(self, option: Option) -> _StepBack:
        first = self.session.exercises[option.members[0]]
        if option.grouping is not None:
            singles = tuple(
                alone(
                    self.session.exercises[p], p, option.sets, self.session.exercises[p].rest_seconds, 1.0, self.policy
                )
                for p in option.members
            )
            return _StepBack(singles, "one after the other the same sets take")
        assert option.rest_seconds is not None
        if option.sets < len(first.sets):
            more = alone(first, option.members[0], option.sets + 1, option.rest_seconds, option.quality, self.policy)
            return _StepBack((more,), "one more set takes")
        return _StepBack((self.programme[option.members[0]],), "the full rest takes")

    def _why(self, step: _StepBack, instead_of: Option | None) -> str:
        needed = sum(option.seconds for option in step.options) - (instead_of.seconds if instead_of else 0)
        gained = self._contribution(step.options) - self._contribution((instead_of,) if instead_of else ())
        longer = "longer" if instead_of is not None and "sets take" in step.wording else ""
        facts = f"{step.wording} {_clock(needed)} {longer}".rstrip() + f", {_clock(max(0, self.spare_seconds))} is left"
        if needed <= self.spare_seconds:
            return f"{facts}, but the week gains nothing by it, with push and pull in balance as they are"
        rivals = [o for o in self.droppable if o is not instead_of and o.seconds + self.spare_seconds >= needed]
        if all(o is instead_of for o in self.droppable):
            return f"{facts}, and there is no accessory left to give way"
        if not rivals:
            return f"{facts}, and no other accessory could make that room"
        values = self.objective.values(np.array([self.total + gained - self._contribution((o,)) for o in rivals]))
        rival = rivals[int(np.argmax(values))]
        names = _listed([self.session.exercises[position].name for position in rival.members])
        return f"{facts}; giving up {names} for it would {_effect(values.max() - self.value)}"

    def _stimulus_lost(self, members: Sequence[int], option: Option | None) -> float:
        undone = self._contribution([self.programme[position] for position in members])
        undone = undone - self._contribution((option,) if option else ())
        return max(0.0, self.objective.stimulus(self.total + undone) - self.stimulus)

    def _contribution(self, options: Sequence[Option]) -> Vector:
        """What the options add over having their exercises dropped, shape (M + 2,)."""
        vector = np.zeros(self.objective.size)
        for option in options:
            for position in option.members:
                vector += option.sets * option.quality * self.units[position]
            vector[-1] += self.objective.bonus(self.session, option)
        return vector


def _effect(gain: float) -> str:
    """What a step back means for the week. Only where the search was cut short can it be better."""
    if round(gain, 4) == 0:
        return "gain the week nothing"
    return f"cost the week {-gain:.2%}" if gain < 0 else f"gain the week {gain:.2%}, which the search did not come to"


def _listed(names: Sequence[str]) -> str:
    *first, last = map(_short, names)
    return f"{', '.join(first)} and {last}" if first else last


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1] + "…"


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
