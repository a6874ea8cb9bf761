"""Finds in a plan the sessions and exercises that a request names as a person would."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from worker.domain.asked import Asked, Progress, Scope, Target
from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.plan import Assumption, Because, Exercise, Plan, Session
from worker.domain.wishes import Begun, Wish, Wishes
from worker.reading.vocabulary import plain
from worker.reading.words import words

_SHOWN_LETTERS = 64

Named = TypeVar("Named")


def wishes_of(plan: Plan, asked: Asked) -> tuple[Wishes, tuple[Assumption, ...]]:
    """What is asked of each session; a name that is not in the plan becomes an assumption.

    Raises PlanNotCompressible where the scope has no session, or the session under way is not in the plan.
    """
    if asked == Asked(asked.target_minutes):
        return {}, ()
    found = _Finder(plan)
    sessions = found.in_scope(asked.scope)
    minutes = found.minutes(asked.targets)
    excluded = found.exercises(asked.preferences.exclude, "timeCrunchPreferences.exclude")
    kept = found.exercises(asked.preferences.keep, "timeCrunchPreferences.keep")
    found.say_contradictions(excluded, kept)
    under_way, over = found.progress(asked.progress)
    begun = found.begun(under_way, asked.progress) if asked.progress and under_way else None
    wishes = {
        session.id: Wish(
            minutes=minutes.get(session.id),
            in_scope=(session.id in sessions or session is under_way) and session.id not in over,
            excluded=frozenset(exercise for where, exercise in excluded if where == session.id),
            kept=frozenset(exercise for where, exercise in kept - excluded if where == session.id),
            begun=begun if session is under_way else None,
        )
        for _, session in found.sessions
    }
    if not any(wish.in_scope for wish in wishes.values()):
        raise PlanNotCompressible(
            "no session of the plan is in it; name sessions, days or weeks that the plan has and that are not done",
            path="timeCrunchScope",
            code=Code.NOTHING_IN_SCOPE,
        )
    return wishes, tuple(found.unmet)


class _Finder:
    """Looks names up in a plan, and notes those that are not in it."""

    def __init__(self, plan: Plan) -> None:
        self.sessions = [(number, one) for number, week in enumerate(plan.microcycles, 1) for one in week.sessions]
        self.unmet: list[Assumption] = []

    def in_scope(self, scope: Scope) -> set[str]:
        """The ids of the sessions that match every part of the scope."""
        named = None
        if scope.session_ids is not None:
            named = {
                one.id
                for place, name in enumerate(scope.session_ids)
                for one in self._sessions(name, f"timeCrunchScope.sessionIds[{place}]")
            }
        return {
            session.id
            for week, session in self.sessions
            if (named is None or session.id in named)
            and (scope.days is None or (session.day_of_week or 7) in scope.days)
            and (scope.weeks is None or week in scope.weeks)
        }

    def minutes(self, targets: Sequence[Target]) -> dict[str, int]:
        """The target of each session that has its own: by its id, else by its day, else the last one."""
        found: dict[str, int] = {}
        of_days = [(place, one) for place, one in enumerate(targets) if one.session_id is None]
        of_sessions = [(place, one) for place, one in enumerate(targets) if one.session_id is not None]
        for place, target in (*of_days, *of_sessions):
            path = f"timeCrunchTargets[{place}]"
            named = [one for _, one in self.sessions]
            if target.session_id is not None:
                named = self._sessions(target.session_id, path)
            day = target.day_of_week
            matching = [one for one in named if day is None or (one.day_of_week or 7) == day]
            if target.session_id is None and (day is None or not matching):
                self._unmet(path, "target", "" if day is None else str(day))
                continue
            found.update((one.id, target.minutes) for one in matching)
        return found

    def exercises(self, names: Sequence[str], path: str) -> set[tuple[str, str]]:
        """The exercises meant, by their sessions' ids and their own."""
        found: set[tuple[str, str]] = set()
        every = [(session, exercise) for _, session in self.sessions for exercise in session.exercises]
        for place, name in enumerate(names):
            meant = _meant(name, every, lambda pair: (pair[1].id, pair[1].name))
            if not meant:
                self._unmet(f"{path}[{place}]", "exercise", name)
            found.update((session.id, exercise.id) for session, exercise in meant)
        return found

    def say_contradictions(self, excluded: set[tuple[str, str]], kept: set[tuple[str, str]]) -> None:
        """Note the exercises that are both excluded and kept; they are excluded."""
        for exercise in sorted({exercise for _, exercise in excluded & kept}):
            self.unmet.append(
                Assumption("timeCrunchPreferences.keep", "exercise", "left out, as exclude names it", stated=exercise)
            )

    def progress(self, progress: Progress | None) -> tuple[Session | None, set[str]]:
        """The session under way, and the ids of those that are done."""
        if progress is None:
            return None, set()
        over = {
            one.id
            for place, name in enumerate(progress.done_session_ids)
            for one in self._sessions(name, f"timeCrunchProgress.doneSessionIds[{place}]")
        }
        if progress.session_id is None:
            return None, over
        named = _meant(progress.session_id, [one for _, one in self.sessions], lambda one: (one.id, one.name))
        if not named:
            raise PlanNotCompressible(
                f"the plan has no session {progress.session_id[:_SHOWN_LETTERS]!r}; name the one that is under way",
                path="timeCrunchProgress.sessionId",
                code=Code.NOTHING_IN_SCOPE,
            )
        return named[0], over - {named[0].id}

    def begun(self, session: Session, progress: Progress) -> Begun:
        """The sets done of the session under way, at most those that an exercise has."""
        done: dict[str, int] = {}
        for name, sets in progress.done.items():
            meant = _meant(name, session.exercises, lambda one: (one.id, one.name))
            if not meant:
                self._unmet("timeCrunchProgress.done", "exercise", name)
            for exercise in meant[:1]:
                done[exercise.id] = min(sets + done.get(exercise.id, 0), _most_done(exercise))
        return Begun(progress.elapsed_seconds, done)

    def _sessions(self, name: str, path: str) -> list[Session]:
        found = _meant(name, [one for _, one in self.sessions], lambda one: (one.id, one.name))
        if not found:
            self._unmet(path, "session", name)
        return found

    def _unmet(self, path: str, field: str, stated: str) -> None:
        value = f"none, as the plan has no such {'session' if field == 'target' else field}"
        self.unmet.append(Assumption(path, field, value, Because.DEFAULT, stated[:_SHOWN_LETTERS] or None))


def _most_done(exercise: Exercise) -> int:
    """The sets of an exercise that can be done; a drill of warm-up sets is done whole."""
    return max(1, exercise.working)


def _meant(name: str, candidates: Iterable[Named], names_of: Callable[[Named], tuple[str, str]]) -> list[Named]:
    """The candidates with that id; else with that id or name however written; else with a name of the same words."""
    listed = list(candidates)
    forms: tuple[Callable[[str], Hashable], ...] = (str, plain, _same_words)
    for place, form in enumerate(forms):
        wanted = form(name)
        if not wanted:
            continue
        found = [
            one
            for one in listed
            if wanted in [form(each) for each in (names_of(one)[:1] if not place else names_of(one))]
        ]
        if found:
            return found
    return []


def _same_words(name: str) -> Hashable:
    """A key that is equal for names of the same words in any order: "DB Bench Press" and "Bench Press (Dumbbell)"."""
    read = words(name)
    return (frozenset(read.known), frozenset(read.unknown)) if read.known else ()
