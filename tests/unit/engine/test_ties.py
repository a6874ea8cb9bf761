"""Weeks in which much is alike: as quick to prove as any other, counted in what had to be looked at."""

from dataclasses import replace

import pytest

from tests.support.makers import a_core_lift, a_plan, a_session, a_week, an_exercise
from worker.domain import rules
from worker.domain.facts import Muscle
from worker.domain.outcome import Outcome, Status
from worker.domain.plan import Exercise, Session
from worker.engine.compress import compress
from worker.engine.solve import TOLERANCE

CHEST, BACK, QUADS, BICEPS = Muscle.CHEST, Muscle.BACK, Muscle.QUADRICEPS, Muscle.BICEPS


def accessories(count: int, primary: Muscle = CHEST, *, rest: int = 90, letter: str = "e") -> list[Exercise]:
    """Exercises that differ in their names alone."""
    return [an_exercise(f"{letter}{n}", primary, sets=4, rest=rest, work=46) for n in range(count)]


def fitted(*sessions: list[Exercise], minutes: int = 30) -> Outcome:
    """The week of these sessions, which has to be proven to the tolerance and to keep every rule."""
    days = enumerate(sessions, start=1)
    plan = a_plan(a_week(*(a_session(*exercises, name=f"s{day}", day=day) for day, exercises in days)))
    outcome = compress(plan, minutes)
    (week,) = outcome.optimality
    assert (week.status, week.stopped_by) == (Status.OPTIMAL, None)
    assert week.upper_bound - week.objective <= TOLERANCE * 1.001
    assert rules.check(plan, outcome, {}) == ()
    return outcome


def nodes(*sessions: list[Exercise], minutes: int = 30) -> int:
    return fitted(*sessions, minutes=minutes).optimality[0].nodes


SAME = accessories(8)
MIXED = [
    an_exercise(f"{muscle}{n}", muscle, sets=4, rest=90, work=46)
    for n, muscle in enumerate([CHEST, CHEST, BACK, BACK, Muscle.SHOULDERS, Muscle.TRICEPS, BICEPS, Muscle.TRICEPS])
]


@pytest.mark.parametrize("sessions", [1, 2, 3, 4, 7])
def test_identical_sessions_of_identical_accessories_are_a_small_search(sessions: int) -> None:
    assert nodes(*[SAME] * sessions) < 5_000


@pytest.mark.parametrize("sessions", [2, 4])
def test_twelve_identical_accessories_are_as_small_a_search_as_eight(sessions: int) -> None:
    assert nodes(*[accessories(12)] * sessions) < 5_000


def test_two_kinds_of_session_in_turn_are_a_small_search() -> None:
    back = accessories(8, BACK)

    assert nodes(SAME, back, SAME, back) < 10_000


def test_five_identical_sessions_with_three_identical_accessories_are_a_small_search() -> None:
    others = [
        an_exercise("row", BACK, sets=4, rest=60, work=46),
        an_exercise("curl", BICEPS, sets=3, rest=90, work=46),
        an_exercise("leg extension", QUADS, sets=4, rest=120, work=46),
    ]

    assert nodes(*[[*accessories(3), *others]] * 5) < 100_000


def test_identical_sessions_with_core_lifts_are_a_small_search() -> None:
    lifts = [a_core_lift("squat", sets=4, rest=180), a_core_lift("bench press", CHEST, sets=4, rest=180)]

    assert nodes(*[[*lifts, *accessories(6)]] * 4, minutes=45) < 10_000


@pytest.mark.parametrize("sessions", [1, 2, 4])
def test_accessories_that_differ_by_a_second_of_rest_are_a_small_search(sessions: int) -> None:
    near = [replace(exercise, rest_seconds=90 + n % 2) for n, exercise in enumerate(SAME)]

    assert nodes(*[near] * sessions) < 100_000


def test_sessions_that_differ_by_a_second_of_rest_are_a_small_search() -> None:
    near = [replace(exercise, rest_seconds=90 + n % 2) for n, exercise in enumerate(SAME)]
    nearer = [replace(exercise, rest_seconds=90 + n) for n, exercise in enumerate(SAME)]

    assert nodes(SAME, near, SAME, nearer) < 100_000


def test_names_make_no_search_longer() -> None:
    renamed = accessories(8, letter="f")

    assert nodes(SAME, renamed, SAME, renamed) == nodes(SAME, SAME, SAME, SAME)


def test_the_order_of_secondary_muscles_and_equipment_makes_no_search_longer() -> None:
    one, other = (BACK, BICEPS), (BICEPS, BACK)
    same = [replace(exercise, facts=replace(exercise.facts, secondaries=one)) for exercise in SAME]
    turned = [
        replace(exercise, facts=replace(exercise.facts, secondaries=(one, other)[n % 2]))
        for n, exercise in enumerate(SAME)
    ]

    assert nodes(turned, same) == nodes(same, same)


def kept(done: Session, outcome: Outcome) -> list[int]:
    """Sets kept of each exercise of a session."""
    (session,) = (one for one in outcome.sessions if one.session == done)
    parts = [part for segment in session.segments for part in segment.performed]
    sets = {part.exercise.id: part.working for part in parts}
    return [sets.get(exercise.id, 0) for exercise in done.exercises]


@pytest.mark.parametrize("minutes", [15, 20, 30, 45])
@pytest.mark.parametrize("exercises", [SAME, MIXED], ids=["one kind", "several kinds"])
def test_of_exercises_alike_the_earlier_one_keeps_no_fewer_sets(exercises: list[Exercise], minutes: int) -> None:
    outcome = fitted(exercises, minutes=minutes)
    sets = kept(outcome.sessions[0].session, outcome)
    of_kind: dict[str, list[int]] = {}
    for exercise, count in zip(exercises, sets, strict=True):
        of_kind.setdefault(exercise.muscle, []).append(count)

    assert sum(sets) > 0
    assert all(counts == sorted(counts, reverse=True) for counts in of_kind.values())
