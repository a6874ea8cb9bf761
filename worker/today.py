"""Find today's session of a plan, and read what the user typed about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from worker.card.card import DAYS
from worker.domain.asked import Asked, Preferences, Progress, Scope, Supersets
from worker.domain.plan import Exercise, Plan, Session
from worker.pace.policy import LEAST_CONFIDENCE
from worker.text import counted, visible

_LETTERS = 3
"""The letters of a weekday's name that are enough."""


class NotToday(Exception):
    """The day, session or exercise is not in the plan; the message lists those that are."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the user asks of the session beside its minutes, as typed."""

    exclude: Sequence[str] = ()
    keep: Sequence[str] = ()
    supersets: bool = True
    crowded_gym: bool = False
    drop_sets: bool = False
    elapsed_minutes: float | None = None
    done: Sequence[str] = ()
    """The sets done, each as in "squat=3"."""
    tempo: str | None = None
    confidence: float = LEAST_CONFIDENCE


def weekday(word: str | None, today: date) -> int:
    """Return the number of the named weekday, from Monday 1; today's without a name. Raises NotToday."""
    if word is None:
        return today.isoweekday()
    typed = word.strip().casefold()
    for number in range(1, 8):
        name = DAYS[number].casefold()
        if typed == str(number) or (len(typed) >= _LETTERS and (name.startswith(typed) or typed.startswith(name[:4]))):
            return number
    raise NotToday(f'"{visible(word)}" names no day: say mon, tue, wed, thu, fri, sat or sun')


def session_of(plan: Plan, week: int, day: int, name: str | None = None) -> Session:
    """Return the plan's session on that day of that week, counted from 1; `name`, a name or id, selects one of several.

    Raises NotToday.
    """
    if not 1 <= week <= len(plan.microcycles):
        raise NotToday(f"the plan has {counted(len(plan.microcycles), 'week')}, there is no week {week}")
    sessions = plan.microcycles[week - 1].sessions
    found = [session for session in sessions if (session.day_of_week or 7) == day]
    if not found:
        raise NotToday(f"week {week} has no session on {DAYS[day]}; {_which(sessions)}")
    if name is not None:
        typed = _folded(name)
        named = [session for session in found if typed in (_folded(session.name), _folded(session.id))]
        if not named:
            raise NotToday(f'no session on {DAYS[day]} is called "{visible(name)}"; there is {_names(found)}')
        found = named
    if len(found) > 1:
        raise NotToday(f"{DAYS[day]} has {len(found)} sessions, say which with --session: {_names(found)}")
    return found[0]


def asked(session: Session, week: int, minutes: int, typed: Typed) -> Asked:
    """Return the request for this session alone. Raises NotToday where the sets done are impossible.

    A wish may match several exercises by a part of their names; one that matches none is passed on unchanged.
    """
    return Asked(
        target_minutes=minutes,
        scope=Scope(session_ids=(session.id,), weeks=(week,)),
        preferences=Preferences(
            exclude=_named(session, typed.exclude),
            keep=_named(session, typed.keep),
            supersets=Supersets.ALLOW if typed.supersets else Supersets.NONE,
            crowded_gym=typed.crowded_gym,
            drop_sets=typed.drop_sets,
        ),
        progress=_progress(session, typed),
    )


def unknown(session: Session, typed: Typed) -> list[str]:
    """Return a message for each wish that names no exercise of the session."""
    return [
        f'No exercise of this session is called "{visible(wish)}": that wish changes nothing.'
        for wish in (*_apart(session, typed.exclude), *_apart(session, typed.keep))
        if not matching(session, wish)
    ]


def fields(session: Session, minutes: int, typed: Typed) -> list[tuple[str, str]]:
    """Return the request as fields of the phone session's address, without the sets done."""
    found = [("target", str(minutes)), ("session", session.id)]
    found += [("exclude", name) for name in _named(session, typed.exclude)]
    found += [("keep", name) for name in _named(session, typed.keep)]
    flags = {"supersets=none": not typed.supersets, "crowded=1": typed.crowded_gym, "drops=1": typed.drop_sets}
    found += [(name, value) for flag, is_set in flags.items() if is_set for name, value in [flag.split("=")]]
    if typed.tempo is not None:
        found.append(("tempo", typed.tempo))
    if typed.confidence > LEAST_CONFIDENCE:
        found.append(("confidence", f"{typed.confidence:g}"))
    return found


def _progress(session: Session, typed: Typed) -> Progress | None:
    if typed.elapsed_minutes is None:
        if typed.done:
            raise NotToday("--done needs --elapsed, the minutes since the session began")
        return None
    return Progress(session.id, round(typed.elapsed_minutes * 60), _done(session, typed.done))


def _done(session: Session, typed: Sequence[str]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for one in typed:
        name, equals, number = one.rpartition("=")
        if not equals or not number.strip().isdecimal():
            raise NotToday(f'"{visible(one)}" says no number of sets: write --done squat=3')
        exercises = matching(session, name)
        if len(exercises) != 1:
            which = "several exercises" if exercises else "no exercise of this session"
            names = _quoted([each.name for each in exercises or session.exercises])
            raise NotToday(f'--done "{visible(name)}" names {which}: {names}')
        (exercise,) = exercises
        if int(number) > exercise.working:
            sets = counted(exercise.working, "set")
            raise NotToday(f"{visible(exercise.name)} has {sets}, not {int(number)}: say how many are done")
        found[exercise.id] = int(number)
    return found


def _named(session: Session, typed: Sequence[str]) -> tuple[str, ...]:
    names: list[str] = []
    for wish in _apart(session, typed):
        names += [exercise.id for exercise in matching(session, wish)] or [wish]
    return tuple(dict.fromkeys(names))


def _apart(session: Session, typed: Sequence[str]) -> list[str]:
    """Split the wishes: a text with commas is several, unless an exercise has that name."""
    found: list[str] = []
    for wish in typed:
        found += [wish] if matching(session, wish) else [part.strip() for part in wish.split(",") if part.strip()]
    return found


def matching(session: Session, typed: str) -> list[Exercise]:
    """Return the exercises of that id or name; else those whose names contain every word of it."""
    word = _folded(typed)
    exact = [one for one in session.exercises if word in (_folded(one.id), _folded(one.name))]
    if exact or not word:
        return exact
    return [one for one in session.exercises if all(part in _folded(one.name) for part in word.split())]


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").split())


def _which(sessions: Sequence[Session]) -> str:
    days = sorted({session.day_of_week or 7 for session in sessions})
    if not days:
        return "it has no session at all"
    one_a_day = [
        f"{DAYS[day]} ({', '.join(visible(s.name) for s in sessions if (s.day_of_week or 7) == day)})" for day in days
    ]
    return f"it has {', '.join(one_a_day)}: say --day {DAYS[days[0]][:3].lower()}"


def _names(sessions: Sequence[Session]) -> str:
    names = [visible(session.name) for session in sessions]
    if len(set(names)) < len(names):
        names = [visible(session.id) for session in sessions]
    return _quoted(names)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{visible(name)}"' for name in names)
