"""One week of training: which exercises, and how many sets of each.

The main lifts of every session come first. Then the muscle that lacks most gets the next set, again and again, in the
session that has trained it least: up to the minimum for all, up to the aim for all, and beyond it where a session
would otherwise be short. Push and pull grow together.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from worker.domain.facts import Muscle
from worker.planning.generation import dose
from worker.planning.generation.dose import CLOCK, MAJOR, MINIMUM, PULL, PUSH, Manner, Prescription
from worker.planning.generation.pool import Pool
from worker.planning.generation.situation import Day, Situation
from worker.planning.generation.split import Kind
from worker.reading.catalogue import CatalogueExercise, Pattern

MOST_EXERCISES = 9
MOST_EXERCISES_BELOW_MINIMUM = 11
"""The most exercises of a session while a muscle is below its minimum."""
USUAL_SETS = 4
MOST_SETS = 6
MOST_SETS_OF_A_MUSCLE = 10
"""The most sets of a muscle in one session, counted directly."""
FEWEST_MAIN_SETS = 2
PUSH_PULL_TOLERANCE = 0.15
"""The difference allowed between push and pull, as a share of the smaller; a week may differ by a fifth."""
LEAD = 2
"""Sets by which push or pull may run ahead while a week is filled."""
_MOST_CORRECTIONS = 300

_LARGE = (Muscle.CHEST, Muscle.BACK, Muscle.SHOULDERS, Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES)
"""Muscles that compound movements train first, and single-joint movements only then."""
_REPEATABLE = (Pattern.ISOLATION, Pattern.CORE)
_STAGES = {Pattern.ISOLATION: 1, Pattern.CARRY: 2, Pattern.CORE: 2, Pattern.CONDITIONING: 3}


@dataclass(frozen=True, slots=True)
class Programmed:
    """An exercise with its sets."""

    exercise: CatalogueExercise
    prescription: Prescription
    is_core_lift: bool
    sets: int

    @property
    def seconds(self) -> int:
        """Seconds on the clock, done alone."""
        return self.prescription.seconds(self.sets)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session: core lifts first."""

    kind: Kind
    day: Day
    exercises: tuple[Programmed, ...]

    @property
    def seconds(self) -> int:
        """Seconds on the clock, as programmed."""
        return CLOCK.tempo.fixed_seconds + sum(one.seconds for one in self.exercises)


Week = tuple[PlannedSession, ...]


def effective_sets(week: Week) -> dict[Muscle, float]:
    """Effective sets of each major muscle, a set counting half where the muscle only helps."""
    volume: dict[Muscle, float] = dict.fromkeys(MAJOR, 0.0)
    for one in (one for session in week for one in session.exercises):
        for muscle, share in _shares(one.exercise):
            volume[muscle] += one.sets * share
    return volume


def direct_sets(week: Week, muscles: Iterable[Muscle]) -> int:
    """Sets of the exercises whose primary muscle is one of these."""
    wanted = set(muscles)
    return sum(one.sets for session in week for one in session.exercises if one.exercise.primary in wanted)


def is_balanced(push: int, pull: int) -> bool:
    """Whether push and pull are about equal."""
    return abs(push - pull) <= PUSH_PULL_TOLERANCE * min(push, pull)


def plan_week(
    situation: Situation, kinds: Sequence[Kind], exercises: Pool, aim: Mapping[Muscle, float], *, brisk: bool
) -> Week:
    """A week for this athlete; `brisk` has short rests, where time is short."""
    return _Draft(situation, kinds, exercises, aim, brisk=brisk).week()


def lighter(week: Week, share: float, least: float) -> Week:
    """`week` with about `share` of its sets; no muscle falls below `least`, and every exercise stays."""
    sets = [[one.sets for one in session.exercises] for session in week]
    volume = effective_sets(week)
    push, pull = direct_sets(week, PUSH), direct_sets(week, PULL)
    surplus = sum(map(sum, sets)) - round(share * sum(map(sum, sets)))
    places = [(row, place) for row, session in enumerate(week) for place in range(len(session.exercises))]
    for most in range(max((one for row in sets for one in row), default=0), 1, -1):
        for row, place in reversed(places):
            one = week[row].exercises[place]
            if surplus <= 0 or sets[row][place] != most or (one.is_core_lift and most <= FEWEST_MAIN_SETS):
                continue
            shares = _shares(one.exercise)
            pushes, pulls = push - (one.exercise.primary in PUSH), pull - (one.exercise.primary in PULL)
            uneven = abs(pushes - pulls) > abs(push - pull) and not is_balanced(pushes, pulls)
            if uneven or any(volume[muscle] - part < least for muscle, part in shares):
                continue
            sets[row][place] -= 1
            surplus, push, pull = surplus - 1, pushes, pulls
            for muscle, part in shares:
                volume[muscle] -= part
    return tuple(
        replace(
            session,
            exercises=tuple(replace(one, sets=count) for one, count in zip(session.exercises, counts, strict=True)),
        )
        for session, counts in zip(week, sets, strict=True)
    )


def _shares(exercise: CatalogueExercise) -> tuple[tuple[Muscle, float], ...]:
    trained = ((exercise.primary, 1.0), *((muscle, CLOCK.secondary_share) for muscle in exercise.secondaries))
    return tuple((muscle, share) for muscle, share in trained if muscle in MAJOR)


@dataclass(slots=True)
class _Item:
    exercise: CatalogueExercise
    prescription: Prescription
    is_main: bool
    sets: int


@dataclass(slots=True)
class _Filling:
    """A session being filled."""

    kind: Kind
    day: Day
    budget: int
    items: list[_Item] = field(default_factory=list)
    seconds: int = CLOCK.tempo.fixed_seconds
    direct: Counter[Muscle] = field(default_factory=Counter)
    """Sets by the primary muscle of their exercise."""
    ids: set[str] = field(default_factory=set)
    """The ids of the exercises it holds."""


class _Draft:
    """A week being filled; counts what it holds as it grows."""

    def __init__(
        self, situation: Situation, kinds: Sequence[Kind], exercises: Pool, aim: Mapping[Muscle, float], *, brisk: bool
    ) -> None:
        longest = dose.session_seconds(situation)
        self.situation = situation
        self.pool = exercises
        self.aim = aim
        self.brisk = brisk
        self.manner: Manner = dose.manner(situation, brisk=brisk)
        self.sessions = [
            _Filling(kind, day, longest if day.window_seconds is None else min(longest, day.window_seconds))
            for kind, day in zip(kinds, situation.days, strict=True)
        ]
        self.volume: dict[Muscle, float] = dict.fromkeys(MAJOR, 0.0)
        self.push = 0
        self.pull = 0
        self.uses: Counter[str] = Counter()

    def week(self) -> Week:
        for session in self.sessions:
            self._lead(session)
        self._raise(dict.fromkeys(MAJOR, MINIMUM))
        self._balance()
        self._raise(self.aim)
        self._lengthen()
        self._balance()
        if self.situation.purpose == "weight_loss":
            for session in self.sessions:
                self._finish(session)
        return tuple(PlannedSession(session.kind, session.day, _in_order(session.items)) for session in self.sessions)

    # What a session opens with.

    def _lead(self, session: _Filling) -> None:
        sets = dose.main_sets(self.aim, brisk=self.brisk)
        for pattern in sorted(session.kind.main, key=self._is_ahead):
            lift = self._main_lift(session, pattern)
            if lift is None:
                continue
            fitting = next((n for n in range(sets, 0, -1) if self._open(session, lift, n, main=True)), None)
            if fitting is None and not session.items:
                self._open(session, lift, 1, main=True, whatever_it_takes=True)

    def _main_lift(self, session: _Filling, pattern: Pattern) -> CatalogueExercise | None:
        """The preferred lift; of equally good ones, the one that the week has least of."""
        free = [one for one in self.pool.main[pattern] if not _holds(session, one)]
        if not free:
            return None
        alike = [one for one in free if (one.core_lift, one.equipment) == (free[0].core_lift, free[0].equipment)]
        return min(alike, key=lambda one: self.uses[one.id])

    # Filling up to a goal.

    def _raise(self, goal: Mapping[Muscle, float]) -> None:
        stuck: set[Muscle] = set()
        while (muscle := self._neediest(goal, stuck)) is not None:
            if not self._add(muscle):
                stuck.add(muscle)

    def _neediest(self, goal: Mapping[Muscle, float], stuck: set[Muscle]) -> Muscle | None:
        """The muscle furthest from its goal; of the side behind, where push or pull has run ahead."""
        open_ = [muscle for muscle in MAJOR if muscle not in stuck]
        lacking = [muscle for muscle in open_ if self.volume[muscle] < goal[muscle]]
        if not lacking:
            return None
        neediest = min(lacking, key=lambda muscle: self.volume[muscle] / goal[muscle])
        behind = self._side_behind(neediest)
        waiting = [muscle for muscle in open_ if muscle in behind]
        return min(waiting, key=lambda muscle: self.volume[muscle] / goal[muscle]) if waiting else neediest

    def _side_behind(self, muscle: Muscle) -> tuple[Muscle, ...]:
        """The side that has to catch up before `muscle` gets more."""
        if muscle in PUSH and self.push - self.pull >= LEAD:
            return PULL
        if muscle in PULL and self.pull - self.push >= LEAD:
            return PUSH
        return ()

    def _is_ahead(self, pattern: Pattern) -> bool:
        """Whether the movement is of the side, push or pull, with more sets, so that the other side's comes first."""
        muscles = {lift.primary for lift in self.pool.main[pattern]}
        side = PUSH if self.push > self.pull else PULL if self.pull > self.push else ()
        return not muscles.isdisjoint(side)

    def _add(self, muscle: Muscle, opening: int = 2) -> bool:
        sessions = [session for session in self.sessions if muscle in session.kind.muscles]
        sessions.sort(key=lambda session: (session.direct[muscle], session.seconds - session.budget))
        return any(self._add_to(session, muscle, opening) for session in sessions) or any(
            self._more(session, muscle, MOST_SETS) for session in sessions
        )

    def _add_to(self, session: _Filling, muscle: Muscle, opening: int) -> bool:
        if self._more(session, muscle, USUAL_SETS):
            return True
        most = MOST_EXERCISES if self.volume[muscle] >= MINIMUM else MOST_EXERCISES_BELOW_MINIMUM
        if len(session.items) >= most or session.direct[muscle] >= MOST_SETS_OF_A_MUSCLE:
            return False
        chosen = self._accessory(session, muscle)
        return chosen is not None and self._open(session, chosen, opening)

    def _more(self, session: _Filling, muscle: Muscle, most: int) -> bool:
        """Add a set to an exercise that is already there; False where none has room."""
        if session.direct[muscle] >= MOST_SETS_OF_A_MUSCLE:
            return False
        growing = [item for item in session.items if item.exercise.primary is muscle and item.sets < most]
        if not growing:
            return False
        item = min(growing, key=lambda item: item.sets)
        cost = item.prescription.seconds(item.sets + 1) - item.prescription.seconds(item.sets)
        if session.seconds + cost > session.budget:
            return False
        self._count(session, item, 1, cost)
        return True

    def _accessory(self, session: _Filling, muscle: Muscle) -> CatalogueExercise | None:
        """The best new exercise for `muscle`: another movement, and one that helps muscles below their minimum."""
        free = [one for one in self.pool.by_muscle[muscle] if not _holds(session, one)]
        if not free:
            return None
        moves = {item.exercise.pattern for item in session.items}
        return min(free, key=lambda one: self._fitness(one, moves))

    def _fitness(self, one: CatalogueExercise, moves: set[Pattern]) -> tuple[bool, bool, int, int]:
        again = one.pattern in moves and one.pattern not in _REPEATABLE
        helped = sum(1 for muscle in one.secondaries if self.volume.get(muscle, MINIMUM) < MINIMUM)
        small = one.pattern is Pattern.ISOLATION and one.primary in _LARGE
        return again, small, -helped, self.uses[one.id]

    def _open(
        self,
        session: _Filling,
        exercise: CatalogueExercise,
        sets: int,
        *,
        main: bool = False,
        whatever_it_takes: bool = False,
    ) -> bool:
        prescription = dose.prescribe(exercise, self.situation, self.manner, main=main)
        cost = prescription.seconds(sets)
        if session.seconds + cost > session.budget and not whatever_it_takes:
            return False
        item = _Item(exercise, prescription, main, 0)
        session.items.append(item)
        session.ids.add(exercise.id)
        self.uses[exercise.id] += 1
        self._count(session, item, sets, cost)
        return True

    def _count(self, session: _Filling, item: _Item, sets: int, seconds: int) -> None:
        item.sets += sets
        session.seconds += seconds
        primary = item.exercise.primary
        session.direct[primary] += sets
        self.push += sets * (primary in PUSH)
        self.pull += sets * (primary in PULL)
        for muscle, share in _shares(item.exercise):
            self.volume[muscle] += sets * share

    # Sessions that would be short.

    def _lengthen(self) -> None:
        ceiling = dose.ceiling(self.situation)
        full: set[int] = set()
        while len(full) < len(self.sessions):
            place = min(
                (place for place in range(len(self.sessions)) if place not in full),
                key=lambda place: self.sessions[place].seconds,
            )
            session = self.sessions[place]
            if session.seconds >= dose.FULL_SESSION_SECONDS or not self._lengthen_one(session, ceiling):
                full.add(place)

    def _lengthen_one(self, session: _Filling, ceiling: float) -> bool:
        muscles = [
            muscle
            for muscle in session.kind.muscles
            if self.volume[muscle] < max(ceiling, self.aim[muscle]) and not self._side_behind(muscle)
        ]
        muscles.sort(key=lambda muscle: self.volume[muscle] / self.aim[muscle])
        return any(self._add_to(session, muscle, 2) for muscle in muscles)

    def _finish(self, session: _Filling) -> None:
        if self.pool.conditioning:
            chosen = min(self.pool.conditioning, key=lambda one: self.uses[one.id])
            any(self._open(session, chosen, sets) for sets in (4, 3, 2))

    # Push and pull.

    def _balance(self) -> None:
        """Add to the smaller side; where there is no room, take from the larger; in the end, train neither."""
        for _ in range(_MOST_CORRECTIONS):
            if is_balanced(self.push, self.pull):
                return
            smaller, larger = (PULL, PUSH) if self.pull < self.push else (PUSH, PULL)
            opening = min(2, abs(self.push - self.pull))
            lacking = sorted(smaller, key=lambda muscle: self.volume[muscle] / self.aim[muscle])
            if any(self._add(muscle, opening) for muscle in lacking) or self._take(larger) or self._exchange(larger):
                continue
            return

    def _take(self, side: Sequence[Muscle]) -> bool:
        """Take a set from the exercise that can best spare it."""
        sparing = [
            (session, item)
            for session in self.sessions
            for item in session.items
            if item.exercise.primary in side and (item.sets > 1 or len(session.items) > 1)
        ]
        if not sparing:
            return False
        session, item = min(sparing, key=lambda pair: self._loss(pair[1]))
        cost = item.prescription.seconds(item.sets) - (item.prescription.seconds(item.sets - 1) if item.sets > 1 else 0)
        self._count(session, item, -1, -cost)
        if item.sets == 0:
            self._remove(session, item)
        return True

    def _remove(self, session: _Filling, item: _Item) -> None:
        session.items = [other for other in session.items if other is not item]
        session.ids.remove(item.exercise.id)
        self.uses[item.exercise.id] -= 1

    def _exchange(self, side: Sequence[Muscle]) -> bool:
        """Replace the only exercise of a session, where it is of that side, by one of neither side."""
        for session in self.sessions:
            neither = [muscle for muscle in session.kind.muscles if muscle not in (*PUSH, *PULL)]
            other = next(filter(None, (self._accessory(session, muscle) for muscle in neither)), None)
            if other is not None and len(session.items) == 1 and session.items[0].exercise.primary in side:
                (item,) = session.items
                self._count(session, item, -1, -item.prescription.seconds(1))
                self._remove(session, item)
                return self._open(session, other, 1, whatever_it_takes=True)
        return False

    def _loss(self, item: _Item) -> tuple[int, bool, bool, float]:
        """The cost of one set less: muscles below the minimum, a main lift, an exercise, what the muscle spares."""
        shares = _shares(item.exercise)
        below = sum(1 for muscle, share in shares if self.volume[muscle] - share < MINIMUM)
        spare = self.volume[item.exercise.primary] / self.aim[item.exercise.primary]
        return below, item.is_main and item.sets <= FEWEST_MAIN_SETS, item.sets == 1, -spare


def _holds(session: _Filling, exercise: CatalogueExercise) -> bool:
    return exercise.id in session.ids


def _in_order(items: Sequence[_Item]) -> tuple[Programmed, ...]:
    """Core lifts, then other main lifts, then compound, single-joint, trunk and conditioning exercises."""
    programmed = [
        Programmed(item.exercise, item.prescription, item.is_main and item.exercise.core_lift, item.sets)
        for item in items
    ]
    main = {item.exercise.id for item in items if item.is_main}
    return tuple(
        sorted(
            programmed,
            key=lambda one: (not one.is_core_lift, one.exercise.id not in main, _STAGES.get(one.exercise.pattern, 0)),
        )
    )
