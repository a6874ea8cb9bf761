"""What a request asks is found in the plan as people name it."""

import pytest

from tests.support.makers import a_plan, a_session, a_week, an_exercise
from worker.domain.asked import Asked, Preferences, Progress, Scope, Target
from worker.domain.errors import Code, PlanNotCompressible
from worker.domain.facts import Muscle
from worker.domain.wishes import Begun, Wishes
from worker.reading.wishes import wishes_of

PLAN = a_plan(
    a_week(
        a_session(
            an_exercise("Bench Press (Dumbbell)", Muscle.CHEST, sets=4),
            an_exercise("Cable Row", Muscle.BACK),
            name="mon",
            day=1,
        ),
        a_session(an_exercise("Leg Press", Muscle.QUADRICEPS), name="sun", day=0),
    )
)
BENCH, ROW = (exercise.id for exercise in PLAN.microcycles[0].sessions[0].exercises)


def found(**asked: object) -> Wishes:
    return wishes_of(PLAN, Asked(30, **asked))[0]  # type: ignore[arg-type]  # each test names fields of Asked


def test_a_target_alone_asks_nothing_of_single_sessions() -> None:
    assert wishes_of(PLAN, Asked(30)) == ({}, ())


@pytest.mark.parametrize(
    ("scope", "sessions"),
    [
        (Scope(session_ids=("mon",)), {"mon"}),
        (Scope(session_ids=(" MON ",)), {"mon"}),
        (Scope(days=(7,)), {"sun"}),
        (Scope(weeks=(1,)), {"mon", "sun"}),
        (Scope(weeks=(1,), days=(1, 2)), {"mon"}),
    ],
)
def test_a_session_is_in_scope_where_it_matches_every_part(scope: Scope, sessions: set[str]) -> None:
    assert {name for name, wish in found(scope=scope).items() if wish.in_scope} == sessions


@pytest.mark.parametrize(
    "asked", [{"scope": Scope(days=(3,))}, {"scope": Scope(weeks=(2,))}, {"progress": Progress("tue", 60)}]
)
def test_a_scope_or_progress_that_meets_no_session_is_refused(asked: dict[str, object]) -> None:
    with pytest.raises(PlanNotCompressible) as refused:
        found(**asked)
    assert refused.value.code is Code.NOTHING_IN_SCOPE


@pytest.mark.parametrize(
    "name",
    ["Bench Press (Dumbbell)", "bench press dumbbell", "  BENCH-PRESS (dumbbell)", "Dumbbell Bench Press", BENCH],
)
def test_an_exercise_is_meant_however_it_is_written(name: str) -> None:
    assert found(preferences=Preferences(exclude=(name,)))["mon"].excluded == {BENCH}


def test_a_name_that_is_nowhere_is_an_assumption() -> None:
    wishes, unmet = wishes_of(PLAN, Asked(30, preferences=Preferences(keep=("Nordic Curl",))))

    assert not any(wish.kept for wish in wishes.values())
    assert [(one.path, one.stated) for one in unmet] == [("timeCrunchPreferences.keep[0]", "Nordic Curl")]


def test_what_is_left_out_is_not_kept() -> None:
    wishes, unmet = wishes_of(PLAN, Asked(30, preferences=Preferences(exclude=(ROW,), keep=(ROW, BENCH))))

    assert wishes["mon"].excluded == {ROW}
    assert wishes["mon"].kept == {BENCH}
    assert [one.stated for one in unmet] == [ROW]


def test_a_sessions_own_target_goes_before_its_days() -> None:
    wishes = found(targets=(Target(20, session_id="mon"), Target(40, day_of_week=1), Target(50, day_of_week=7)))

    assert (wishes["mon"].minutes, wishes["sun"].minutes) == (20, 50)


def test_progress_is_of_one_session_and_at_most_all_of_it() -> None:
    progress = Progress("mon", 600, {BENCH: 9, "cable row": 1, "Curl": 2}, ("sun",))
    wishes, unmet = wishes_of(PLAN, Asked(30, progress=progress))

    assert wishes["mon"].begun == Begun(600, {BENCH: 4, ROW: 1})
    assert not wishes["sun"].in_scope
    assert [one.stated for one in unmet] == ["Curl"]
