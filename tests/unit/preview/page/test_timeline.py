import pytest

from tests.support.brisk import brisk
from tests.support.makers import a_core_lift, a_plan, a_plan_of, a_session, a_week, an_exercise
from tests.support.outcomes import outcome_of, sample
from worker import samples
from worker.domain.facts import Muscle
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy, Pace
from worker.preview.page.outcome import CompressedSession, Outcome
from worker.preview.page.timeline import Activity, Timeline, as_written, fitted


def sample_outcome(name: str, target: int) -> Outcome:
    return outcome_of(sample(name), target)


def spans(timeline: Timeline, *activities: Activity) -> list[int]:
    return [span.seconds for bar in timeline.bars for span in bar.spans if span.activity in activities]


def segment_bars(timeline: Timeline) -> list[int]:
    return [bar.seconds for bar in timeline.bars if bar.exercises]


each_sample = pytest.mark.parametrize("name", samples.names())
each_target = pytest.mark.parametrize("target", [15, 20, 30, 45, 180])


@each_sample
@each_target
def test_the_widths_of_both_lines_add_up_to_the_sessions_seconds(name: str, target: int) -> None:
    outcome = sample_outcome(name, target)
    for session in outcome.sessions:
        assert as_written(session, outcome.policy).seconds == session.summary.original_duration_seconds
        assert fitted(session).seconds == session.summary.compressed_duration_seconds


@each_sample
def test_every_bar_takes_what_its_segment_takes(name: str) -> None:
    outcome = sample_outcome(name, 30)
    for session in outcome.sessions:
        assert segment_bars(fitted(session)) == [s.seconds for s in session.segments]


@pytest.mark.parametrize("pace", [0.7, 1.1, 1.37])
def test_the_widths_add_up_at_any_pace(pace: float) -> None:
    outcome = outcome_of(sample("push-pull-legs"), 30, CompressionPolicy(pace=Pace(f=pace, g=pace)))
    for session in outcome.sessions:
        line = fitted(session)
        assert as_written(session, outcome.policy).seconds == session.summary.original_duration_seconds
        assert line.seconds == session.summary.compressed_duration_seconds
        assert segment_bars(line) == pytest.approx([s.seconds for s in session.segments], abs=1)


@each_sample
def test_spans_follow_one_another_without_a_hole(name: str) -> None:
    outcome = sample_outcome(name, 30)
    for session in outcome.sessions:
        for timeline in (as_written(session, outcome.policy), fitted(session)):
            clock = 0
            for span in (span for bar in timeline.bars for span in bar.spans):
                assert span.start == clock
                clock += span.seconds


@each_sample
def test_every_set_is_drawn_with_its_seconds(name: str) -> None:
    outcome = sample_outcome(name, 30)
    for session in outcome.sessions:
        written = [one.estimated_duration_seconds for e in session.context.exercises for one in e.sets]
        done = [one.estimated_duration_seconds for s in session.segments for e in s.exercises for one in e.sets]
        assert spans(as_written(session, outcome.policy), Activity.SET) == written
        assert sorted(spans(fitted(session), Activity.SET)) == sorted(done)


@each_sample
def test_every_pause_is_drawn_as_the_clock_counts_it(name: str) -> None:
    outcome = sample_outcome(name, 30)
    for session in outcome.sessions:
        line = fitted(session)
        pauses = spans(line, Activity.REST, Activity.TRANSITION)
        assert sum(pauses) == sum(s.timing.rest_seconds for s in session.segments)
        assert sum(spans(line, Activity.SETUP)) == sum(s.timing.setup_seconds for s in session.segments)
        assert spans(line, Activity.WARM_UP) == [session.summary.warm_up_seconds]


def superset() -> CompressedSession:
    """Chest and back, too long by one rest: the shortest way is to alternate them."""
    plan = a_plan_of(
        an_exercise("fly", Muscle.CHEST, sets=4, rest=90), an_exercise("row", Muscle.BACK, sets=4, rest=90)
    )
    return outcome_of(plan, 15, brisk()).sessions[0]


def test_the_sets_of_a_superset_alternate_between_two_lanes() -> None:
    session = superset()
    (bar,) = (bar for bar in fitted(session).bars if bar.grouping == "superset")
    assert [exercise.id for exercise in bar.exercises] == ["fly", "row"]
    assert [span.lane for span in bar.spans if span.activity is Activity.SET] == [0, 1] * len(bar.exercises[0].sets)


def test_between_two_exercises_of_a_round_there_is_a_transition_and_between_rounds_a_rest() -> None:
    session = superset()
    (bar,) = (bar for bar in fitted(session).bars if bar.grouping == "superset")
    kinds = [span.activity for span in bar.spans]
    round_ = [Activity.SET, Activity.TRANSITION, Activity.SET]
    assert kinds[:5] == [Activity.SETUP, *round_, Activity.REST]
    assert kinds[-3:] == round_


def test_sets_that_are_not_done_are_marked_as_given_up() -> None:
    outcome = sample_outcome("push-pull-legs", 30)
    for session in outcome.sessions:
        line = as_written(session, outcome.policy)
        given_up = sum(span.given_up for bar in line.bars for span in bar.spans)
        written = sum(len(e.sets) for e in session.context.exercises)
        done = sum(len(e.sets) for s in session.segments for e in s.exercises)
        assert given_up == written - done > 0


def test_a_trimmed_set_is_the_one_that_is_marked() -> None:
    lift = a_core_lift(sets=[40, 50, 60, 70], rest=600, keep_order=(3, 2, 1, 0))
    outcome = outcome_of(a_plan_of(lift), 15, CompressionPolicy(core_lift_policy=CoreLiftPolicy.FIT))
    (bar,) = (bar for bar in as_written(outcome.sessions[0], outcome.policy).bars if bar.exercises)
    kept = {one.index for s in outcome.sessions[0].segments for e in s.exercises for one in e.sets}
    sets = [span for span in bar.spans if span.activity is Activity.SET]
    assert [index for index, span in enumerate(sets, start=1) if not span.given_up] == sorted(kept)
    assert 1 not in kept


def test_an_empty_session_is_its_warm_up() -> None:
    plan = a_plan(a_week(a_session(an_exercise(), name="full"), a_session(name="empty")))
    outcome = outcome_of(plan, 30)
    line = fitted(outcome.sessions[1])
    assert [span.activity for bar in line.bars for span in bar.spans] == [Activity.WARM_UP]
    assert line.seconds == outcome.sessions[1].summary.compressed_duration_seconds
