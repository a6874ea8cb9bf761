"""Why a session looks as it does: one line for every change, with what it saves, what it costs and what the choice was.

A reason is a comparison that was really made: what a step back would take, how much time is left, and what the week
would lose if the next-cheapest accessory gave way instead.
"""

from collections.abc import Sequence
from typing import NamedTuple

from worker.domain.outcome import DECIMALS, Change, ChangeKind
from worker.domain.plan import Exercise
from worker.domain.segments import COACH_GROUP, DROP_SET, REASONS, PerformedExercise, Segment
from worker.engine.ahead import Ahead
from worker.engine.objective import WeekObjective
from worker.engine.option import Option
from worker.engine.options import Options
from worker.engine.schedule import Done
from worker.engine.sentences import listed
from worker.engine.worth import SessionWorth, Standing
from worker.text import clock


class Programme:
    """What explains a session whatever minutes there are for it."""

    def __init__(self, offered: Options, written: Options, objective: WeekObjective) -> None:
        """`offered` are the options of a session, and `written` those of its programme."""
        self.offered = offered
        self.whole = {position: option for option in written.as_programmed() for position in option.members}
        """By position the exercise as written, or the coach's group that it is in."""
        self.weight = sum([option.weight for option in written.as_programmed()])
        self.worth = SessionWorth(offered, objective)


class _Row(NamedTuple):
    """A change before its seconds are counted."""

    positions: Sequence[int]
    kinds: tuple[ChangeKind, ...]
    weight_saved: int
    stimulus_lost: float
    reason: str
    segment: int | None = None


class _StepBack(NamedTuple):
    """The smallest step towards the programme for some exercises."""

    options: Sequence[Option]
    wording: str


class Explainer:
    """Explains one session: each segment that differs from the programme, and each exercise in none."""

    def __init__(
        self,
        ahead: Ahead,
        programme: Programme,
        week: Standing,
        done: Sequence[Done],
        before: Sequence[Segment],
        budget_seconds: int,
        *,
        is_fallback: bool,
    ) -> None:
        """`done` are the segments in the order they are done, after those that are done `before`.

        `is_fallback` says that they are no choice but what is left of the core lifts.
        """
        self.ahead, self.exercises, self.clock = ahead, ahead.session.exercises, ahead.clock
        self.programme, self.week, self.offered, self.worth = programme, week, programme.offered, programme.worth
        self.done, self.before, self.is_fallback = done, before, is_fallback
        self.options = list({id(one.option): one.option for one in done}.values())
        self.kept = {position for option in self.options for position in option.members}
        self.weight = sum([option.weight for option in self.options])
        self.spare = self.clock.capacity(budget_seconds) - self.weight
        self.left = f"{self._time(max(0, self.spare))} is left"
        fixed = {p for p, exercise in enumerate(self.exercises) if exercise.is_core_lift or p in ahead.kept}
        self.droppable = [option for option in self.options if fixed.isdisjoint(option.members)]

    def changes(self) -> tuple[Change, ...]:
        """The changes; the seconds saved add up to what the session as written takes longer."""
        changed = [self._changed(one, index) for index, one in enumerate(self.done, start=len(self.before))]
        rows = [row for row in changed if row is not None]
        left = [p for p in range(len(self.exercises)) if p in self.programme.whole and p not in self.kept]
        rows += [self._stopped(position) if self.ahead.done(position) else self._dropped(position) for position in left]
        self._balance(rows)
        weight, changes = self.programme.weight, []
        seconds = self.clock.seconds(weight)
        for row in rows:
            weight -= row.weight_saved
            before, seconds = seconds, self.clock.seconds(weight)
            changes.append(
                Change(
                    exercise_ids=tuple([self.exercises[position].id for position in row.positions]),
                    kinds=row.kinds,
                    seconds_saved=before - seconds,
                    stimulus_lost=row.stimulus_lost,
                    reason=row.reason,
                    segment=row.segment,
                )
            )
        return tuple(changes)

    def _balance(self, rows: list[_Row]) -> None:
        """The first row of a coach's group answers for what the group takes and its parts do not show."""
        missing = self.programme.weight - self.weight - sum([row.weight_saved for row in rows])
        if missing:
            groups = (i for i, row in enumerate(rows) if any(len(self._unit(p)) > 1 for p in row.positions))
            index = next(groups, 0)
            rows[index] = rows[index]._replace(weight_saved=rows[index].weight_saved + missing)

    def _unit(self, position: int) -> tuple[int, ...]:
        return self.programme.whole[position].members

    def _changed(self, one: Done, index: int) -> _Row | None:
        """How a segment differs from the programme; none where it does not."""
        option, piece, segment = one
        if option.unchanged == len(option.members):
            return None
        parts = list(zip(piece.members, segment.performed, strict=True))
        kinds_of = [self._kinds(piece, position, part) for position, part in parts]
        kinds = tuple(dict.fromkeys([kind for found in kinds_of for kind in found]))
        if not kinds:
            return None
        return _Row(
            positions=[position for position, found in zip(piece.members, kinds_of, strict=True) if found],
            kinds=kinds,
            weight_saved=sum([self._share(position) for position in piece.members]) - piece.weight,
            stimulus_lost=self._stimulus_lost(piece.members, option),
            reason=f"{self._what(segment, kinds, parts)}: {self._reason(one, kinds)}",
            segment=index,
        )

    def _kinds(self, piece: Option, position: int, part: PerformedExercise) -> list[ChangeKind]:
        """What differs for one exercise."""
        exercise, unit, kind = self.exercises[position], self._unit(position), piece.kind
        found = [ChangeKind(kind.change)] if kind.change else []
        if len(unit) > 1 and (kind is not COACH_GROUP or len(piece.members) < len(unit)):
            found.append(ChangeKind.GROUP_BROKEN)
        is_drop_set = kind is DROP_SET
        if exercise.facts.conditioning and part.work_seconds < exercise.work_seconds[-1]:
            found.append(ChangeKind.SHORTENED)
        elif part.working < exercise.working and not is_drop_set:
            found.append(ChangeKind.FEWER_SETS)
        if len(part.sets) - part.working < len(exercise.warm_ups):
            found.append(ChangeKind.FEWER_WARM_UPS)
        if not kind.is_group and not is_drop_set and _is_shorter(part):
            found.append(ChangeKind.SHORTER_REST)
        return found

    def _reason(self, one: Done, kinds: tuple[ChangeKind, ...]) -> str:
        """Why a segment is not as written: a coach's group that a wish forbids is no choice of ours."""
        if kinds == (ChangeKind.GROUP_BROKEN,) and any(map(self.ahead.is_broken, one.piece.members)):
            return "the request leaves its group no other way"
        return self._why(self._step_back(one.piece, kinds), one.option)

    def _stopped(self, position: int) -> _Row:
        """An exercise of which no more is done than is done."""
        exercise, done = self.exercises[position], self.ahead.done(position)
        programmed = self.ahead.programmed.exercises[position].working
        what = f"{listed([exercise.name])} {programmed} → {done} {'set' if done == 1 else 'sets'}"
        return _Row(
            positions=(position,),
            kinds=(ChangeKind.SHORTENED if exercise.facts.conditioning else ChangeKind.FEWER_SETS,),
            weight_saved=self._share(position),
            stimulus_lost=self._stimulus_lost((position,)),
            reason=f"{what}: {self._why_out(position, _StepBack((self._least(position),), 'one more set takes'))}",
            segment=next(i for i, one in enumerate(self.before) if one.performed[0].exercise.id == exercise.id),
        )

    def _dropped(self, position: int) -> _Row:
        exercise = self.exercises[position]
        postponed = exercise.is_core_lift and position not in self.ahead.excluded
        what = f"{listed([exercise.name])} is {'postponed' if postponed else 'dropped'}"
        return _Row(
            positions=(position,),
            kinds=(ChangeKind.POSTPONED if postponed else ChangeKind.DROPPED,),
            weight_saved=self._share(position),
            stimulus_lost=self._stimulus_lost((position,)),
            reason=f"{what}: {self._why_out(position, *self._least_kept(position))}",
        )

    def _why_out(self, position: int, step: _StepBack, instead_of: Option | None = None) -> str:
        """Why no more is done of an exercise: the request leaves it out, or what keeping it would take."""
        if position in self.ahead.excluded:
            return "the request leaves it out"
        return self._why(step, instead_of)

    def _share(self, position: int) -> int:
        """What an exercise takes as written: of a coach's group, an even share of the group."""
        whole = self.programme.whole[position]
        return whole.weight // len(whole.members)

    def _least_kept(self, position: int) -> tuple[_StepBack, Option | None]:
        """The least that would keep an exercise, and what is done now in its place: of a group, its other members."""
        exercise, unit = self.exercises[position], self._unit(position)
        if len(unit) > 1 and not exercise.is_core_lift and not self.ahead.is_broken(position):
            kept = next((option for option in self.options if not set(unit).isdisjoint(option.members)), None)
            if kept is not None:
                return _StepBack((self.offered.joined(unit, kept, position),), "with it the group takes"), kept
        wording = "the least of it takes" if _is_whole(exercise) else "one set takes"
        return _StepBack((self._least(position),), wording), None

    def _least(self, position: int) -> Option:
        if _is_whole(self.exercises[position]):
            return min(self.offered.of_accessory((position,)), key=lambda option: option.weight)
        return self.offered.alone(position, 1, self.offered.doses(position).fewest_warm_ups)

    def _what(
        self, segment: Segment, kinds: tuple[ChangeKind, ...], parts: Sequence[tuple[int, PerformedExercise]]
    ) -> str:
        exercises = [part.exercise for _, part in parts]
        says: list[str] = []
        if segment.kind.is_group:
            why = f" ({REASONS[segment.reason]})" if segment.reason else ""
            says.append(f"{'alternate' if len(parts) == 2 else 'run in rounds'}{why}")
        if segment.kind is DROP_SET:
            says.append("becomes a drop set")
        if ChangeKind.GROUP_BROKEN in kinds:
            says.append(
                "without the rest of the coach's group" if segment.kind.is_group else "out of the coach's group"
            )
        if ChangeKind.FEWER_SETS in kinds:
            written = "/".join([str(exercise.working) for exercise in exercises])
            now = "/".join(dict.fromkeys([str(part.working + self.ahead.done(position)) for position, part in parts]))
            says.append(f"{written} → {now} {'set' if now == '1' else 'sets'}")
        if ChangeKind.SHORTENED in kinds:
            before = sum([exercise.work_seconds[-1] for exercise in exercises])
            after = sum([self._work_done(position, part) + part.work_seconds for position, part in parts])
            says.append(f"{clock(before)} → {clock(after)} of work")
        if ChangeKind.FEWER_WARM_UPS in kinds:
            written_warm_ups = sum([len(exercise.warm_ups) for exercise in exercises])
            warm_ups = sum([len(part.sets) - part.working for _, part in parts])
            says.append(f"{written_warm_ups} → {warm_ups} warm-up {'set' if warm_ups == 1 else 'sets'}")
        if ChangeKind.SHORTER_REST in kinds:
            says.append(f"rest {exercises[0].rest_seconds} → {max(segment.performed[0].rests)} s")
        return f"{listed([exercise.name for exercise in exercises])} {', '.join(says)}"

    def _work_done(self, position: int, part: PerformedExercise) -> int:
        """The seconds of the programme that come before what is ahead of an exercise."""
        sets = part.exercise.sets
        return sum([one.work_seconds for one in sets[: len(sets) - len(self.exercises[position].sets)]])

    def _step_back(self, piece: Option, kinds: tuple[ChangeKind, ...]) -> _StepBack:
        """What would undo the least of this change."""
        whole = self.programme.whole[piece.members[0]]
        if len(whole.members) > 1:
            return _StepBack((whole,), "the group as written takes")
        if len(piece.members) > 1:
            singles = list(map(self.offered.alone, piece.members, piece.working, piece.warm_ups))
            return _StepBack(singles, "one after the other the same sets take")
        if ChangeKind.FEWER_SETS in kinds:
            (position,), (working,), (warm_ups,) = piece.members, piece.working, piece.warm_ups
            cap = (piece.rest_cap,) if ChangeKind.SHORTER_REST in kinds else ()
            return _StepBack((self.offered.alone(position, working + 1, warm_ups, *cap),), "one more set takes")
        wording = "the full rest takes" if kinds == (ChangeKind.SHORTER_REST,) else "as written it takes"
        return _StepBack((whole,), wording)

    def _why(self, step: _StepBack, instead_of: Option | None) -> str:
        needed = sum([option.weight for option in step.options]) - (instead_of.weight if instead_of else 0)
        longer = instead_of is not None and ("sets take" in step.wording or "the group" in step.wording)
        takes = f"{step.wording} {self._time(needed)}{' longer' if longer else ''}"
        facts = f"{takes}, {self.left}"
        if needed <= self.spare and self.is_fallback:
            most = self.offered.policy.core_minimum_sets
            return f"{facts}, but a session too short for its core lifts holds at most {most} sets of each, at one rest"
        if needed <= self.spare:
            return f"{facts}, but the week is no better for it, with push and pull in balance as they are"
        others = [option for option in self.droppable if option is not instead_of]
        if not others:
            return f"{facts}, and there is no accessory left to give way"
        rivals = [option for option in others if option.weight + self.spare >= needed]
        if not rivals:
            return f"{facts}, and no other accessory could make that room"
        gained, rival = self._best_in_place(step.options, instead_of, rivals)
        names = listed([self.exercises[position].name for position in rival.members])
        return f"{facts}; giving up {names} for it would {_effect(gained)}"

    def _best_in_place(
        self, options: Sequence[Option], instead_of: Option | None, rivals: Sequence[Option]
    ) -> tuple[float, Option]:
        """What J gains with these options where the rival that is missed least gives way, and that rival."""
        amounts: dict[int, float] = {}
        for option in options:
            self.worth.add_option(amounts, option, 1)
        if instead_of is not None:
            self.worth.add_option(amounts, instead_of, -1)
        gains = []
        for rival in rivals:
            others = amounts.copy()
            self.worth.add_option(others, rival, -1)
            gains.append(round(self.week.value_gained(others), DECIMALS))  # so that rivals alike are equal
        most = max(gains)
        return most, rivals[gains.index(most)]

    def _time(self, weight: int) -> str:
        return clock(round(float(self.clock.g) * weight / self.clock.unit))

    def _stimulus_lost(self, positions: Sequence[int], option: Option | None = None) -> float:
        """What the week's stimulus would gain if these exercises were done as written and not by this option."""
        amounts: dict[int, float] = {}
        for position in positions:
            self.worth.add(amounts, position, self.worth.written[position])
            if option is not None:
                index = option.members.index(position)
                self.worth.add(amounts, position, -option.sets[index] * option.quality[index])
        return max(0.0, round(self.week.stimulus_gained(amounts), DECIMALS))


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
