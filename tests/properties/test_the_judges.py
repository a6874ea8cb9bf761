"""The judges of the compression model, written one without the other, agree before they judge the engine."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.support import brute
from tests.support.brisk import brisk
from tests.support.makers import a_done_session, a_plan, an_outcome
from tests.support.strategies import Asked, weeks, weeks_to_group, weeks_with_ties
from worker.domain import rules
from worker.domain.outcome import CompressedSession, Outcome
from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy, Pace
from worker.domain.segments import KINDS, REASONS, PerformedExercise, Segment
from worker.domain.tempo import USUAL

EFFECTS = {"e0": 0.25, "e1": -0.125, "e2": 0.1}
PERSONAL = Pace(1.21, 0.93, EFFECTS, confidence=0.7, kappa=1.25, source="personal", sessions_known=7)
ASKED = {
    "default": (brisk(), brute.BRISK),
    "usual": (CompressionPolicy(tempo=USUAL), brute.USUAL),
    "personal": (
        CompressionPolicy(tempo=USUAL, pace=PERSONAL),
        replace(brute.USUAL, f="1.5125", g="1.1625", effects={key: str(d) for key, d in EFFECTS.items()}),
    ),
    "protect": (brisk(core_lift_policy=CoreLiftPolicy.PROTECT), brute.Terms(protect=True)),
    "drops": (brisk(drop_sets=True), brute.Terms(drop_sets=True)),
    "crowded": (brisk(crowded_gym=True), brute.Terms(crowded=True)),
}
quick = settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def segments(session: Session, way: brute.Way) -> tuple[Segment, ...]:
    """What doing a session this way looks like, in the order it is done."""
    reasons = {str(reason): reason for reason in REASONS}
    made = [
        Segment(
            KINDS[done.kind],
            tuple(PerformedExercise(session.exercises[part.position], part.sets, part.rests) for part in done.parts),
            reasons[done.reason] if done.reason else None,
        )
        for done in way
    ]
    places = {exercise.id: place for place, exercise in enumerate(session.exercises)}
    return tuple(sorted(made, key=lambda one: (one.rank, places[one.performed[0].exercise.id])))


def done_session(
    session: Session, way: brute.Way, budget: int, policy: CompressionPolicy, terms: brute.Terms
) -> CompressedSession:
    """A session done this way, reported truly."""
    is_chosen = brute.ways(session, budget, terms) is None
    done = a_done_session(session, *segments(session, way), budget=budget, policy=policy)
    if done.original_seconds <= budget or not session.exercises:
        return a_done_session(session, *unsorted(session, way), budget=budget, policy=policy, changes=())
    lifts = [part.working for lift in session.core_lifts for part in parts_of(done, lift.id)]
    fallback = 0
    if session.core_lifts and not is_chosen and not terms.protect:
        fallback = 1 if len(lifts) == len(session.core_lifts) else 2
    minimum = done.compressed_seconds if done.compressed_seconds > budget else None
    if not session.core_lifts and not is_chosen:
        minimum = brute.least_seconds(session, terms)
    return replace(done, fallback=fallback, minimum_seconds=minimum)


def unsorted(session: Session, way: brute.Way) -> tuple[Segment, ...]:
    return tuple(segment for done in way for segment in segments(session, (done,)))


def parts_of(done: CompressedSession, exercise_id: str) -> list[PerformedExercise]:
    return [part for one in done.segments for part in one.performed if part.exercise.id == exercise_id]


def best_outcome(asked: Asked, policy: CompressionPolicy, terms: brute.Terms) -> Outcome:
    """The best way to do the week that trying all of them finds, and its objective."""
    best = brute.best(asked.week, asked.budgets, terms, most=5_000)
    assume(best is not None)
    assert best is not None
    return outcome(asked, best.ways, policy, terms)


def outcome(asked: Asked, ways: tuple[brute.Way, ...], policy: CompressionPolicy, terms: brute.Terms) -> Outcome:
    each = zip(asked.week.sessions, ways, asked.budgets, strict=True)
    done = [done_session(session, way, budget, policy, terms) for session, way, budget in each]
    return an_outcome(*done, policy=policy)


@pytest.mark.parametrize("terms", ASKED)
@quick
@given(asked=weeks() | weeks_to_group())
def test_what_trying_everything_finds_breaks_no_rule(terms: str, asked: Asked) -> None:
    policy, tried = ASKED[terms]
    best = best_outcome(asked, policy, tried)

    assert rules.check(a_plan(asked.week), best, asked.windows) == ()


@pytest.mark.parametrize("terms", ASKED)
@quick
@given(asked=weeks_with_ties() | weeks_to_group())
def test_the_rules_and_trying_everything_value_a_week_alike(terms: str, asked: Asked) -> None:
    policy, tried = ASKED[terms]
    best = brute.best(asked.week, asked.budgets, tried, most=5_000)
    assume(best is not None)
    assert best is not None

    (week,) = outcome(asked, best.ways, policy, tried).optimality
    assert week.objective == pytest.approx(best.objective, abs=1e-12)


@quick
@given(asked=weeks(most_sessions=1), drawn=st.data())
def test_any_way_that_is_tried_breaks_no_rule(asked: Asked, drawn: st.DataObject) -> None:
    (session,), (budget,) = asked.week.sessions, asked.budgets
    policy, terms = ASKED["drops"]
    ways = brute.ways(session, budget, terms)
    if ways is None:
        ways = [way for way, _ in zip(brute.free_ways(session, budget, terms), range(2_000), strict=False)]
    tried = outcome(asked, (drawn.draw(st.sampled_from(ways)),), policy, terms)

    assert rules.check(a_plan(asked.week), tried, asked.windows) == ()
