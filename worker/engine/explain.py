"""Why a session looks as it does: one line for every change, with what it saves, what it costs and what the choice was.

A reason is a comparison that was really made: what a step back would take, how much time is left, and what the week
would lose if the next-cheapest accessory gave way instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from worker.domain.outcome import Change, ChangeKind
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import COACH_GROUP, DROP_SET, REASONS, PerformedExercise, Segment
from worker.engine.ahead import Ahead
from worker.engine.objective import Vector, WeekObjective
from worker.engine.option import Option
from worker.engine.options import Options, fewest_warm_ups

_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class WeekView:
    """The week a session stands in."""

    objective: WeekObjective
    total: Vector
    """The summed contributions of all sessions, shape (M + 2,)."""
    policy: CompressionPolicy


@dataclass(frozen=True, slots=True)
class _Row:
    """A change before its seconds are counted."""

    change: Change
    weight_saved: int


@dataclass(frozen=True, slots=True)
class _StepBack:
    """The smallest step towards the programme for some exercises."""

    options: tuple[Option, ...]
    wording: str


def explain(
    ahead: Ahead,
    offered: Options,
    written: Options,
    done: Sequence[tuple[Option, Segment]],
    before: Sequence[Segment],
    budget_seconds: int,
    original_weight: int,
    week: WeekView,
    *,
    is_fallback: bool = False,
) -> tuple[Change, ...]:
    """One change for every segment that differs from the programme and for every exercise in none.

    `offered` are the session's options and `written` those of the programme, or of a session that offers the same.
    `done` are the segments in the order they are done, each with its option, after those that are done `before`;
    `is_fallback` says that they are no choice but what is left of the core lifts. The seconds saved add up to what the
    session as written takes longer.
    """
    return _Explainer(ahead, offered, written, done, before, budget_seconds, week, is_fallback=is_fallback).changes(
        original_weight
    )


class _Explainer:
    def __init__(
        self,
        ahead: Ahead,
        offered: Options,
        written: Options,
        done: Sequence[tuple[Option, Segment]],
        before: Sequence[Segment],
        budget_seconds: int,
        week: WeekView,
        *,
        is_fallback: bool,
    ) -> None:
        self.ahead, self.session, self.clock = ahead, ahead.session, ahead.clock
        self.done, self.before, self.is_fallback = done, before, is_fallback
        self.objective, self.total, self.policy = week.objective, week.total, week.policy
        self.offered, self.written = offered, written
        self.place = {exercise.id: position for position, exercise in enumerate(ahead.session.exercises)}
        self.unit_of = {position: unit for unit in self.written.units for position in unit}
        self.options = list({id(option): option for option, _ in done}.values())
        self.spare = self.clock.capacity(budget_seconds) - sum(option.weight for option in self.options)
        self.value = week.objective.value(week.total)
        self.stimulus = week.objective.stimulus(week.total)
        fixed = ahead.kept.union(p for p, exercise in enumerate(ahead.session.exercises) if exercise.is_core_lift)
        self.droppable = [option for option in self.options if fixed.isdisjoint(option.members)]
        self._left_out = np.array([self._contribution((option,)) for option in self.droppable])
        """What the week would lose with each of these, a row each."""
        self._kinds_found: dict[int, tuple[ChangeKind, ...]] = {}
        """By the segment's identity."""
        self._written_weights: dict[tuple[int, ...], int] = {}

    def changes(self, original_weight: int) -> tuple[Change, ...]:
        rows = [
            self._changed(option, segment, len(self.before) + index)
            for index, (option, segment) in enumerate(self.done)
            if self._kinds(segment)
        ]
        kept = {position for option in self.options for position in option.members}
        left = [p for p in range(len(self.session.exercises)) if p not in kept and not self.ahead.is_over(p)]
        rows += [self._stopped(position) if self.ahead.done(position) else self._dropped(position) for position in left]
        changes, before = [], self.clock.seconds(original_weight)
        weight = original_weight
        for row in self._balanced(rows, original_weight):
            weight -= row.weight_saved
            after = self.clock.seconds(weight)
            changes.append(replace(row.change, seconds_saved=before - after))
            before = after
        return tuple(changes)

    def _balanced(self, rows: list[_Row], original_weight: int) -> list[_Row]:
        """The rows, the first of a coach's group answering for what the group takes and its parts do not show."""
        missing = original_weight - sum(o.weight for o in self.options) - sum(row.weight_saved for row in rows)
        if not missing:
            return rows
        groups = {unit for unit in self.written.units if len(unit) > 1}
        broken = [
            index
            for index, row in enumerate(rows)
            if any(self.unit_of[self.place[exercise]] in groups for exercise in row.change.exercise_ids)
        ]
        index = broken[0] if broken else 0
        rows[index] = replace(rows[index], weight_saved=rows[index].weight_saved + missing)
        return rows

    def _kinds(self, segment: Segment) -> tuple[ChangeKind, ...]:
        """What differs from the programme."""
        found = self._kinds_found.get(id(segment))
        if found is None:
            found = tuple(dict.fromkeys(kind for part in segment.performed for kind in self._kinds_of(segment, part)))
            self._kinds_found[id(segment)] = found
        return found

    def _kinds_of(self, segment: Segment, part: PerformedExercise) -> list[ChangeKind]:
        """What of it differs for one exercise."""
        exercise = self.session.exercises[self.place[part.exercise.id]]
        unit = self.unit_of[self.place[exercise.id]]
        found = [ChangeKind(segment.kind.change)] if segment.kind.change else []
        if len(unit) > 1 and (segment.kind is not COACH_GROUP or len(segment.performed) < len(unit)):
            found.append(ChangeKind.GROUP_BROKEN)
        is_drop_set = segment.kind is DROP_SET
        if exercise.facts.conditioning and sum(one.work_seconds for one in part.sets) < exercise.work_seconds[-1]:
            found.append(ChangeKind.SHORTENED)
        elif part.working < exercise.working and not is_drop_set:
            found.append(ChangeKind.FEWER_SETS)
        if len(part.sets) - part.working < len(exercise.warm_ups):
            found.append(ChangeKind.FEWER_WARM_UPS)
        keeps_time = segment.kind.is_group or is_drop_set
        if not keeps_time and _is_shorter(part):
            found.append(ChangeKind.SHORTER_REST)
        return found

    def _changed(self, option: Option, segment: Segment, index: int) -> _Row:
        positions = [self.place[part.exercise.id] for part in segment.performed]
        written = [self._written_weight(position) for position in positions]
        mine = sum(written) - self._segment_weight(option, segment)
        return _Row(
            Change(
                exercise_ids=tuple(p.exercise.id for p in segment.performed if self._kinds_of(segment, p)),
                kinds=self._kinds(segment),
                seconds_saved=0,
                stimulus_lost=self._stimulus_lost(positions, segment),
                reason=f"{self._what(segment)}: {self._reason(option, segment)}",
                segment=index,
            ),
            mine,
        )

    def _reason(self, option: Option, segment: Segment) -> str:
        """Why a segment is not as written: a coach's group that a wish forbids is no choice of ours."""
        broken = [part for part in segment.performed if self.ahead.is_broken(self.place[part.exercise.id])]
        if broken and self._kinds(segment) == (ChangeKind.GROUP_BROKEN,):
            return "the request leaves its group no other way"
        return self._why(self._step_back(option, segment), option)

    def _stopped(self, position: int) -> _Row:
        """An exercise of which no more is done than is done."""
        exercise, done = self.session.exercises[position], self.ahead.done(position)
        programmed = self.ahead.programmed.exercises[position].working
        index = next(i for i, one in enumerate(self.before) if one.performed[0].exercise.id == exercise.id)
        what = f"{_short(exercise.name)} {programmed} → {done} {'set' if done == 1 else 'sets'}"
        why = self._asked(position) or self._why(_StepBack((self._least(position),), "one more set takes"), None)
        kind = ChangeKind.SHORTENED if exercise.facts.conditioning else ChangeKind.FEWER_SETS
        change = Change(
            exercise_ids=(exercise.id,),
            kinds=(kind,),
            seconds_saved=0,
            stimulus_lost=self._stimulus_lost([position], None),
            reason=f"{what}: {why}",
            segment=index,
        )
        return _Row(change, self._written_weight(position))

    def _asked(self, position: int) -> str:
        """That the request leaves an exercise out, where it does."""
        return "the request leaves it out" if position in self.ahead.excluded else ""

    def _dropped(self, position: int) -> _Row:
        exercise = self.session.exercises[position]
        postponed = exercise.is_core_lift and position not in self.ahead.excluded
        why = self._asked(position) or self._why(*self._least_kept(position))
        what = f"{_short(exercise.name)} is {'postponed' if postponed else 'dropped'}"
        return _Row(
            Change(
                exercise_ids=(exercise.id,),
                kinds=(ChangeKind.POSTPONED if postponed else ChangeKind.DROPPED,),
                seconds_saved=0,
                stimulus_lost=self._stimulus_lost([position], None),
                reason=f"{what}: {why}",
            ),
            self._written_weight(position),
        )

    def _written_weight(self, position: int) -> int:
        """What an exercise takes as written: of a coach's group, an even share of the group."""
        unit = self.unit_of[position]
        if unit not in self._written_weights:
            self._written_weights[unit] = self.written.whole(unit).weight // len(unit)
        return self._written_weights[unit]

    def _segment_weight(self, option: Option, segment: Segment) -> int:
        if len(option.pieces) == 1:
            return option.weight
        (part,) = segment.performed
        position = self.place[part.exercise.id]
        cap = max(part.rests, default=0)
        warm_ups = len(part.sets) - part.working
        return self.offered.alone(position, part.working, warm_ups, cap).weight

    def _least_kept(self, position: int) -> tuple[_StepBack, Option | None]:
        """The least that would keep an exercise, and what is done now in its place: of a group, its other members."""
        unit = self.unit_of[position]
        kept = next((option for option in self.options if not set(unit).isdisjoint(option.members)), None)
        if (
            kept is not None
            and not self.session.exercises[position].is_core_lift
            and not self.ahead.is_broken(position)
        ):
            return _StepBack((self.offered.joined(unit, kept, position),), "with it the group takes"), kept
        wording = "the least of it takes" if _is_whole(self.session.exercises[position]) else "one set takes"
        return _StepBack((self._least(position),), wording), None

    def _least(self, position: int) -> Option:
        exercise = self.session.exercises[position]
        if _is_whole(exercise):
            return min(self.offered.of_accessory((position,)), key=lambda option: option.weight)
        return self.offered.alone(position, 1, fewest_warm_ups(exercise, self.policy))

    def _what(self, segment: Segment) -> str:
        exercises = [part.exercise for part in segment.performed]
        names = _listed([exercise.name for exercise in exercises])
        kinds = self._kinds(segment)
        says: list[str] = []
        if segment.kind.is_group:
            turns = "alternate" if len(exercises) == 2 else "run in rounds"
            why = f" ({REASONS[segment.reason]})" if segment.reason else ""
            says.append(f"{turns}{why}")
        if segment.kind is DROP_SET:
            says.append("becomes a drop set")
        if ChangeKind.GROUP_BROKEN in kinds:
            says.append(
                "without the rest of the coach's group" if segment.kind.is_group else "out of the coach's group"
            )
        if ChangeKind.FEWER_SETS in kinds:
            written = "/".join(str(exercise.working) for exercise in exercises)
            now = "/".join(dict.fromkeys(str(part.working + self._done(part)) for part in segment.performed))
            says.append(f"{written} → {now} {'set' if now == '1' else 'sets'}")
        if ChangeKind.SHORTENED in kinds:
            before, after = (
                sum(exercise.work_seconds[-1] for exercise in exercises),
                sum(
                    one.work_seconds
                    for part in segment.performed
                    for one in (*part.exercise.sets[: self._begins(part)], *part.sets)
                ),
            )
            says.append(f"{_clock(before)} → {_clock(after)} of work")
        if ChangeKind.FEWER_WARM_UPS in kinds:
            before, after = (
                sum(len(exercise.warm_ups) for exercise in exercises),
                sum(len(part.sets) - part.working for part in segment.performed),
            )
            says.append(f"{before} → {after} warm-up {'set' if after == 1 else 'sets'}")
        if ChangeKind.SHORTER_REST in kinds:
            says.append(f"rest {exercises[0].rest_seconds} → {max(segment.performed[0].rests)} s")
        return f"{names} {', '.join(says)}"

    def _done(self, part: PerformedExercise) -> int:
        return self.ahead.done(self.place[part.exercise.id])

    def _begins(self, part: PerformedExercise) -> int:
        """How many sets of the programme come before what is ahead of an exercise."""
        return len(part.exercise.sets) - len(self.session.exercises[self.place[part.exercise.id]].sets)

    def _step_back(self, option: Option, segment: Segment) -> _StepBack:
        """What would undo the least of this change."""
        positions = [self.place[part.exercise.id] for part in segment.performed]
        unit = self.unit_of[positions[0]]
        if len(unit) > 1:
            return _StepBack((self.written.whole(unit),), "the group as written takes")
        if len(positions) > 1:
            singles = tuple(
                self.offered.alone(position, part.working, len(part.sets) - part.working)
                for position, part in zip(positions, segment.performed, strict=True)
            )
            return _StepBack(singles, "one after the other the same sets take")
        (part,), (position,) = segment.performed, positions
        kinds = self._kinds(segment)
        if ChangeKind.FEWER_SETS in kinds:
            cap = max(part.rests, default=0) if ChangeKind.SHORTER_REST in kinds else None
            sets, warm_ups = part.working + 1, len(part.sets) - part.working
            more = self.offered.alone(position, sets, warm_ups, *([] if cap is None else [cap]))
            return _StepBack((more,), "one more set takes")
        wording = "the full rest takes" if kinds == (ChangeKind.SHORTER_REST,) else "as written it takes"
        return _StepBack((self.written.whole((position,)),), wording)

    def _why(self, step: _StepBack, instead_of: Option | None) -> str:
        needed = sum(option.weight for option in step.options) - (instead_of.weight if instead_of else 0)
        longer = (
            "longer" if instead_of is not None and ("sets take" in step.wording or "the group" in step.wording) else ""
        )
        facts = f"{step.wording} {self._time(needed)} {longer}".rstrip() + f", {self._time(max(0, self.spare))} is left"
        if needed <= self.spare and self.is_fallback:
            most = self.policy.core_minimum_sets
            return f"{facts}, but a session too short for its core lifts holds at most {most} sets of each, at one rest"
        if needed <= self.spare:
            return f"{facts}, but the week is no better for it, with push and pull in balance as they are"
        rivals = [
            row
            for row, option in enumerate(self.droppable)
            if option is not instead_of and option.weight + self.spare >= needed
        ]
        if all(o is instead_of for o in self.droppable):
            return f"{facts}, and there is no accessory left to give way"
        if not rivals:
            return f"{facts}, and no other accessory could make that room"
        gained = self._contribution(step.options) - self._contribution((instead_of,) if instead_of else ())
        values = self.objective.values(self.total + gained - self._left_out[rivals])
        rival = self.droppable[rivals[int(np.argmax(values))]]
        names = _listed([self.session.exercises[position].name for position in rival.members])
        return f"{facts}; giving up {names} for it would {_effect(values.max() - self.value)}"

    def _time(self, weight: int) -> str:
        return _clock(round(float(self.clock.g) * weight / self.clock.unit))

    def _stimulus_lost(self, positions: Sequence[int], segment: Segment | None) -> float:
        """What the week's stimulus would gain if these exercises were done as written and not as this segment."""
        undone = self.total.copy()
        for position in positions:
            exercise = self.session.exercises[position]
            sets, each = self.offered.worth(exercise, exercise.sets)
            undone += sets * each * self.objective.unit(exercise) - self._effective(position, segment)
        return max(0.0, self.objective.stimulus(undone) - self.stimulus)

    def _effective(self, position: int, segment: Segment | None) -> Vector:
        """What an exercise adds to the volumes now; `segment` is where it is done."""
        option = next((option for option in self.options if segment and position in option.members), None)
        if option is None:
            return np.zeros(self.objective.size)
        index = option.members.index(position)
        unit = self.objective.unit(self.session.exercises[position])
        return option.sets[index] * option.quality[index] * unit

    def _contribution(self, options: Sequence[Option]) -> Vector:
        return self.objective.contribution(self.session, options)


def _is_shorter(part: PerformedExercise) -> bool:
    """Whether a rest between its sets is shorter than programmed, or the one since the set that was done last."""
    if part.rest_before is not None and part.rest_before < part.exercise.sets[part.sets[0].index - 2].rest_seconds:
        return True
    return any(now < one.rest_seconds for now, one in zip(part.rests[:-1], part.sets[:-1], strict=True))


def _is_whole(exercise: Exercise) -> bool:
    """Whether it is not counted in sets."""
    return exercise.facts.drill or exercise.facts.conditioning


def _effect(gain: float) -> str:
    """What a step back means for the week. Only where the search was cut short can it be better."""
    if round(gain, 4) == 0:
        return "leave the week as good as it is"
    return f"cost the week {-gain:.2%}" if gain < 0 else f"gain the week {gain:.2%}, which the search did not come to"


def _listed(names: Sequence[str]) -> str:
    *first, last = map(_short, names)
    return f"{', '.join(first)} and {last}" if first else last


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1] + "…"


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
