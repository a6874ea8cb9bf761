"""What the engine owes on any week, whether or not every way to do it can be tried."""

import msgspec
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from tests.support import brute
from tests.support.makers import a_plan
from tests.support.strategies import Asked, weeks
from worker import wire
from worker.domain.errors import PlanNotCompressible
from worker.domain.outcome import CoreProtection, Outcome
from worker.domain.segments import performed_exercises
from worker.engine.compress import compress

quick = settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=list(HealthCheck),
)


def compressed(asked: Asked) -> Outcome:
    try:
        return compress(a_plan(asked.week), 180, windows=asked.windows)
    except PlanNotCompressible:
        assume(False)
        raise


def in_bytes(outcome: Outcome) -> bytes:
    return msgspec.json.encode(wire.outcome(outcome), order="deterministic")


@quick
@given(asked=weeks())
def test_the_same_plan_gives_the_same_bytes(asked: Asked) -> None:
    assert in_bytes(compressed(asked)) == in_bytes(compressed(asked))


@quick
@given(asked=weeks())
def test_the_changes_save_what_the_session_saves(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        assert sum(change.seconds_saved for change in done.changes) == done.original_seconds - done.compressed_seconds


@quick
@given(asked=weeks())
def test_every_exercise_is_done_or_has_a_line_that_says_it_is_dropped(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        kept = [part.exercise.id for segment in done.segments for part in performed_exercises(segment)]
        dropped = [i for change in done.changes if change.segment is None for i in change.exercise_ids]
        assert sorted(kept + dropped) == sorted(exercise.id for exercise in done.session.exercises)


@quick
@given(asked=weeks())
def test_the_reported_seconds_are_those_of_the_clock(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        seconds = 180
        for segment in done.segments:
            parts = performed_exercises(segment)
            group, sets = [part.exercise for part in parts], len(parts[0].sets)
            kind = type(segment).__name__
            if kind == "AccessorySuperset":
                seconds += brute.superset_seconds(group, sets)
            elif kind == "AccessoryBlock":
                seconds += brute.block_seconds(group, sets)
            else:
                seconds += brute.single_seconds(group[0], sets, parts[0].rest_seconds)
        assert done.compressed_seconds == seconds
        assert done.original_seconds == brute.original_seconds(done.session)


@quick
@given(asked=weeks(most_sessions=1), extra=st.integers(0, 600))
def test_a_budget_of_the_original_or_more_changes_nothing(asked: Asked, extra: int) -> None:
    (session,) = asked.week.sessions
    (done,) = compressed(Asked(asked.week, (brute.original_seconds(session) + extra,))).sessions

    assert done.changes == ()
    assert [segment.performed.exercise for segment in done.segments] == list(session.exercises)
    assert done.compressed_seconds == done.original_seconds


@quick
@given(asked=weeks(), more=st.integers(1, 400))
def test_more_time_never_gives_a_worse_week(asked: Asked, more: int) -> None:
    """While the same sessions fit as written: one that newly does is no longer a matter of choice."""
    less = compressed(asked)
    longer = compressed(Asked(asked.week, tuple(budget + more for budget in asked.budgets)))
    for outcome in (less, longer):
        assume(outcome.core_protection is CoreProtection.PROTECTED and outcome.meets_time_constraint)
    assume(untouched(less) == untouched(longer) or len(asked.budgets) == 1)

    assert longer.optimality[0].objective >= less.optimality[0].objective - longer.optimality[0].gap - 1e-12


def untouched(outcome: Outcome) -> list[bool]:
    return [done.original_seconds <= done.budget_seconds for done in outcome.sessions]
