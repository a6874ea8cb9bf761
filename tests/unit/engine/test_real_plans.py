"""The real plans, where they are at hand, at the targets people ask for."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from contracts.codec import decode_plan
from tests.support import brute
from worker.domain import rules
from worker.domain.facts import Equipment
from worker.domain.outcome import CompressedSession, Outcome, Status
from worker.domain.plan import Exercise, Plan
from worker.domain.segments import AccessorySuperset
from worker.engine.compress import compress
from worker.reading.reader import read

PLANS = sorted((Path(__file__).parents[4] / "shared" / "plans").glob("*.json"))
TARGETS = (15, 20, 30, 45, 60, 90)
ISOLATION = ("machine", "smith", "cable", "leg press", "extension", "raise", "curl", "fly", "flies", "lunge", "split")

pytestmark = pytest.mark.skipif(not PLANS, reason="the real plans of ../shared are not part of the project")
each_plan = pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)


@cache
def read(file: Path) -> Plan:
    return read(decode_plan(file.read_bytes()))


@cache
def outcomes(file: Path) -> dict[int, Outcome]:
    return {target: compress(read(file), target) for target in TARGETS}


def sessions(file: Path) -> Iterator[CompressedSession]:
    for outcome in outcomes(file).values():
        yield from outcome.sessions


def inferred_core_lifts(file: Path) -> Iterator[Exercise]:
    """Those the plan itself does not flag."""
    document = decode_plan(file.read_bytes())
    for week, read_week in zip(document["microcycles"], read(file).microcycles, strict=True):
        for session, read_session in zip(week["sessions"], read_week.sessions, strict=True):
            for exercise, as_read in zip(session["exercises"], read_session.exercises, strict=True):
                flagged = exercise.get("isCoreLift", exercise.get("metadata", {}).get("isCoreLift"))
                if as_read.is_core_lift and flagged is None:
                    yield as_read


@each_plan
def test_every_rule_holds(file: Path) -> None:
    for outcome in outcomes(file).values():
        assert rules.check(read(file), outcome, {}) == ()


@each_plan
def test_every_session_fits_wherever_one_set_of_each_core_lift_does(file: Path) -> None:
    for done in sessions(file):
        least = 180 + sum(way.seconds for way in brute.least_core(done.session, 1))
        assert done.compressed_seconds <= done.budget_seconds or least > done.budget_seconds


@each_plan
def test_a_session_that_fits_is_untouched(file: Path) -> None:
    for done in sessions(file):
        if brute.original_seconds(done.session) <= done.budget_seconds:
            assert (done.changes, done.compressed_seconds) == ((), done.original_seconds)


@each_plan
def test_every_week_is_proven_optimal(file: Path) -> None:
    for outcome in outcomes(file).values():
        for week in outcome.optimality:
            assert week.status is Status.OPTIMAL
            assert 0 <= week.upper_bound - week.objective <= 1e-6


@each_plan
def test_more_minutes_are_never_worse_while_nothing_falls_back(file: Path) -> None:
    for shorter, longer in pairwise(TARGETS):
        less, more = outcomes(file)[shorter], outcomes(file)[longer]
        if less.core_protection == "protected" and less.meets_time_constraint:
            for one, other in zip(less.optimality, more.optimality, strict=True):
                assert other.objective >= one.objective - other.gap


@each_plan
def test_no_superset_has_the_same_primary_twice(file: Path) -> None:
    for done in sessions(file):
        for segment in done.segments:
            if isinstance(segment, AccessorySuperset):
                one, two = segment.performed
                assert one.exercise.primary is not two.exercise.primary


@each_plan
def test_no_machine_or_isolation_exercise_is_inferred_to_be_a_core_lift(file: Path) -> None:
    for exercise in inferred_core_lifts(file):
        assert not {Equipment.MACHINE, Equipment.CABLE} & set(exercise.equipment)
        assert not any(word in exercise.name.lower() for word in ISOLATION)
