"""What the engine owes on any week, whether or not every way to do it can be tried."""

from itertools import combinations

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from tests.support import brute
from tests.support.brisk import brisk, compress
from tests.support.makers import a_plan
from tests.support.strategies import Asked, weeks, weeks_to_group
from worker.domain import rules
from worker.domain.errors import PlanNotCompressible
from worker.domain.facts import Equipment
from worker.domain.outcome import CompressedSession, CoreLevel, Outcome
from worker.domain.policy import CompressionPolicy

quick = settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=list(HealthCheck),
)
OURS = ("accessory_superset", "accessory_block")


def compressed(asked: Asked, policy: CompressionPolicy | None = None) -> Outcome:
    try:
        return compress(a_plan(asked.week), 180, policy, asked.windows)
    except PlanNotCompressible:
        assume(False)
        raise


@quick
@given(asked=weeks() | weeks_to_group())
def test_every_result_is_feasible_by_rules_written_a_second_time(asked: Asked) -> None:
    assert rules.check(a_plan(asked.week), compressed(asked), asked.windows) == ()


@quick
@given(asked=weeks())
def test_the_same_plan_gives_the_same_outcome(asked: Asked) -> None:
    assert compressed(asked) == compressed(asked)


@quick
@given(asked=weeks())
def test_the_changes_save_what_the_session_saves(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        assert sum(change.seconds_saved for change in done.changes) == done.original_seconds - done.compressed_seconds


@quick
@given(asked=weeks())
def test_every_exercise_is_done_or_has_a_line_that_says_it_is_left_out(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        kept = [part.exercise.id for segment in done.segments for part in segment.performed]
        dropped = [i for change in done.changes if change.segment is None for i in change.exercise_ids]
        assert sorted(kept + dropped) == sorted(exercise.id for exercise in done.session.exercises)


@quick
@given(asked=weeks_to_group() | weeks())
def test_nothing_is_grouped_that_is_never_to_be_grouped(asked: Asked) -> None:
    for segment in (segment for done in compressed(asked).sessions for segment in done.segments):
        if segment.kind.name not in OURS:
            continue
        exercises = [part.exercise for part in segment.performed]
        for exercise in exercises:
            facts = exercise.facts
            assert facts.primary is not None
            assert exercise.group is None
            assert not any((exercise.is_core_lift, facts.heavy, facts.ballistic, facts.conditioning, facts.drill))
        for one, two in combinations(exercises, 2):
            assert not (one.facts.grip_limited and two.facts.grip_limited)
            assert not (one.facts.axial_load and two.facts.axial_load)
            assert not (Equipment.BARBELL in one.facts.equipment and Equipment.BARBELL in two.facts.equipment)


@quick
@given(asked=weeks_to_group())
def test_a_crowded_gym_keeps_stations_apart(asked: Asked) -> None:
    apart = {Equipment.MACHINE, Equipment.BARBELL}
    for done in compressed(asked, brisk(crowded_gym=True)).sessions:
        for segment in (one for one in done.segments if one.kind.name in OURS):
            stations = [set(part.exercise.facts.equipment) & apart for part in segment.performed]
            assert sum(map(bool, stations)) < 2


@quick
@given(asked=weeks())
def test_no_warm_up_set_is_kept_beyond_the_fewest_where_a_working_set_is_dropped(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        for part in (part for segment in done.segments for part in segment.performed):
            facts, kept = part.exercise.facts, len(part.sets) - part.working
            if part.working < part.exercise.working and not facts.drill:
                assert kept <= (2 if facts.heavy else 1)


@quick
@given(asked=weeks())
def test_coachs_groups_are_whole_reduced_or_left_out_but_never_mixed(asked: Asked) -> None:
    for done in compressed(asked).sessions:
        for segment in done.segments:
            groups = {part.exercise.group for part in segment.performed}
            assert len(groups) == 1
            assert groups == {None} or segment.kind.name not in OURS


@quick
@given(asked=weeks(most_sessions=1), extra=st.integers(0, 600))
def test_a_budget_of_the_original_or_more_changes_nothing(asked: Asked, extra: int) -> None:
    (session,) = asked.week.sessions
    (done,) = compressed(Asked(asked.week, (brute.original_seconds(session) + extra,))).sessions

    assert done.changes == ()
    assert exercises_of(done) == {exercise.id: exercise.sets for exercise in session.exercises}
    assert done.compressed_seconds == done.original_seconds


def exercises_of(done: CompressedSession) -> dict[str, object]:
    return {part.exercise.id: part.sets for segment in done.segments for part in segment.performed}


@quick
@given(asked=weeks(), more=st.integers(1, 400))
def test_more_time_never_gives_a_worse_week(asked: Asked, more: int) -> None:
    """While the same sessions fit as written: one that newly does is no longer a matter of choice."""
    less = compressed(asked)
    longer = compressed(Asked(asked.week, tuple(budget + more for budget in asked.budgets)))
    for outcome in (less, longer):
        assume(all(done.fallback == 0 for done in outcome.sessions) and outcome.meets_time_constraint)
    assume(untouched(less) == untouched(longer) or len(asked.budgets) == 1)

    assert longer.optimality[0].objective >= less.optimality[0].objective - longer.optimality[0].gap - 1e-12


def untouched(outcome: Outcome) -> list[bool]:
    return [done.original_seconds <= done.budget_seconds for done in outcome.sessions]


@quick
@given(asked=weeks(most_sessions=1), more=st.integers(1, 400))
def test_more_time_never_protects_core_lifts_less(asked: Asked, more: int) -> None:
    levels = [CoreLevel.PARTIAL, CoreLevel.REDUCED, CoreLevel.FULL]
    less, longer = compressed(asked), compressed(Asked(asked.week, tuple(budget + more for budget in asked.budgets)))

    assert levels.index(longer.core_level) >= levels.index(less.core_level)
