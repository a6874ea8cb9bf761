"""What is asked of single sessions: on small weeks the engine finds the best there is, and keeps every promise."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.support import brute, brute_wishes
from tests.support.brisk import brisk
from tests.support.makers import a_plan
from tests.support.strategies import Asked, one_in, weeks
from worker.domain import rules
from worker.domain.asked import Supersets
from worker.domain.outcome import CompressedSession, Outcome, Status
from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.wishes import NO_WISH, Begun, Wish
from worker.engine.compress import compress

quick = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True)
class Wished:
    """A week, the time for each session, and what is asked of each."""

    asked: Asked
    wishes: Mapping[str, Wish]


@st.composite
def wishes(draw: st.DrawFn, session: Session, *, may_begin: bool) -> Wish:
    """Anything that may be asked of a session; some exercise is left out, kept or begun in most."""
    if draw(one_in(5)):
        return Wish(in_scope=False)
    ids = [exercise.id for exercise in session.exercises]
    some = st.frozensets(st.sampled_from(ids), max_size=2) if ids else st.just(frozenset())
    excluded = draw(some)
    begun = None
    if may_begin and draw(st.booleans()):
        done = {
            exercise.id: draw(st.integers(0, max(1, exercise.working)))
            for exercise in session.exercises
            if draw(st.booleans())
        }
        begun = Begun(draw(st.integers(0, 900)), done)
    return Wish(excluded=excluded, kept=draw(some) - excluded, begun=begun)


@st.composite
def wished(draw: st.DrawFn) -> Wished:
    """Of a small week one session may be under way."""
    asked = draw(weeks(most_sessions=2))
    under_way = draw(st.integers(0, len(asked.week.sessions) - 1))
    found = {
        session.id: draw(wishes(session, may_begin=place == under_way))
        for place, session in enumerate(asked.week.sessions)
    }
    return Wished(asked, found)


def compressed(drawn: Wished, policy: CompressionPolicy) -> Outcome:
    return compress(a_plan(drawn.asked.week), 180, policy, drawn.asked.windows, wishes=drawn.wishes)


def as_brute(session: Session, wish: Wish, *, apart: bool) -> brute_wishes.Asked:
    places = {exercise.id: place for place, exercise in enumerate(session.exercises)}
    begun = wish.begun
    return brute_wishes.Asked(
        in_scope=wish.in_scope,
        excluded=frozenset(places[name] for name in wish.excluded),
        kept=frozenset(places[name] for name in wish.kept),
        elapsed=None if begun is None else begun.elapsed_seconds,
        done={} if begun is None else {places[name]: sets for name, sets in begun.done.items()},
        apart=apart,
    )


@pytest.mark.parametrize("supersets", list(Supersets))
@quick
@given(drawn=wished())
def test_a_week_with_wishes_is_as_good_as_the_best_way_to_do_it(supersets: Supersets, drawn: Wished) -> None:
    week, policy = drawn.asked.week, brisk(supersets=supersets)
    apart = supersets is Supersets.NONE
    asked = [as_brute(session, drawn.wishes[session.id], apart=apart) for session in week.sessions]
    outcome = compressed(drawn, policy)

    assert rules.check(a_plan(week), outcome, drawn.asked.windows, drawn.wishes) == ()
    best = brute_wishes.best(week, drawn.asked.budgets, asked, most=2_000)
    assume(best is not None and all(done.meets_time_constraint for done in outcome.sessions))
    (found,) = outcome.optimality
    assert found.status is Status.OPTIMAL
    assert found.objective == pytest.approx(best, abs=1e-9)


POLICIES = {
    "fit": brisk(),
    "protect": brisk(core_lift_policy=CoreLiftPolicy.PROTECT),
    "no supersets": brisk(supersets=Supersets.NONE),
    "crowded": brisk(crowded_gym=True, drop_sets=True),
}


@pytest.mark.parametrize("policy", POLICIES)
@quick
@given(drawn=wished())
def test_every_wish_is_granted_or_said_not_to_be(policy: str, drawn: Wished) -> None:
    outcome = compressed(drawn, POLICIES[policy])

    assert rules.check(a_plan(drawn.asked.week), outcome, drawn.asked.windows, drawn.wishes) == ()
    for done in outcome.sessions:
        granted(done, drawn.wishes.get(done.session.id, NO_WISH), POLICIES[policy])


def granted(done: CompressedSession, wish: Wish, policy: CompressionPolicy) -> None:
    ahead = [segment for segment in done.segments if not segment.is_done]
    performed = {part.exercise.id for segment in ahead for part in segment.performed}
    if not wish.in_scope:
        assert not done.changes
        assert done.compressed_seconds == done.original_seconds
        return
    assert not performed & wish.excluded
    assert all(done.sets_kept(exercise) or exercise in performed or _is_over(wish, exercise) for exercise in wish.kept)
    if policy.supersets is Supersets.NONE:
        assert all(len(segment.performed) == 1 for segment in ahead)
    if wish.begun is not None:
        assert done.compressed_seconds >= wish.begun.elapsed_seconds
        for exercise, sets in wish.begun.done.items():
            (programmed,) = (one for one in done.session.exercises if one.id == exercise)
            assert done.sets_kept(exercise) >= min(sets, programmed.working)
    if done.compressed_seconds > done.budget_seconds:
        assert done.shortfall_seconds == done.compressed_seconds - done.budget_seconds


def _is_over(wish: Wish, exercise: str) -> bool:
    return wish.begun is not None and bool(wish.begun.done.get(exercise))


@quick
@given(asked=weeks(), drawn=st.data())
def test_what_is_outside_the_scope_counts_as_it_is(asked: Asked, drawn: st.DataObject) -> None:
    """A week of which no session is short of time keeps everything."""
    outcome = compress(
        a_plan(asked.week),
        15,
        brisk(),
        {},
        wishes={session.id: Wish(in_scope=False) for session in asked.week.sessions},
    )

    assert outcome.stimulus_retained == pytest.approx(1.0)
    assert all(not done.changes and done.meets_time_constraint for done in outcome.sessions)
    assert outcome.optimality[0].objective == pytest.approx(
        brute.objective(asked.week, [brute.as_programmed(session) for session in asked.week.sessions])
    )
