"""Which session is today's, and what is asked of it."""

from collections.abc import Sequence
from datetime import date

import pytest

from tests.support import makers as m
from worker.domain.asked import Progress, Supersets
from worker.domain.facts import Muscle
from worker.domain.plan import Plan
from worker.today import NotToday, Typed, asked, fields, session_of, weekday

THURSDAY = date(2026, 3, 5)
SESSION = m.a_session(
    m.a_core_lift("Back squat", sets=5),
    m.an_exercise("Barbell curl"),
    m.an_exercise("Hammer-Curl"),
    m.an_exercise("Plank", Muscle.CORE),
    name="Legs",
    day=4,
)
WEEK = m.a_week(m.a_session(m.an_exercise(), name="Push", day=1), SESSION, m.a_session(name="Run", day=0))
PLAN = m.a_plan(WEEK)
DAYS = "Monday (Push), Thursday (Legs), Sunday (Run)"


@pytest.mark.parametrize(
    ("word", "day"),
    [("thu", 4), ("Thursday", 4), ("THURS", 4), ("tues", 2), ("wednes", 3), ("4", 4), ("7", 7), ("sun", 7), (None, 4)],
)
def test_a_day_is_named_by_its_first_letters_or_is_todays(word: str | None, day: int) -> None:
    assert weekday(word, THURSDAY) == day


@pytest.mark.parametrize("word", ["th", "blue", "0", "8", ""])
def test_what_names_no_day_is_said_with_the_days_there_are(word: str) -> None:
    with pytest.raises(NotToday, match="names no day: say mon, tue, wed, thu, fri, sat or sun"):
        weekday(word, THURSDAY)


def test_the_session_of_a_day_is_found_and_day_0_is_a_sunday() -> None:
    assert session_of(PLAN, 1, 4) == SESSION
    assert session_of(PLAN, 1, 7).name == "Run"


@pytest.mark.parametrize(
    ("plan", "week", "day", "said"),
    [
        (PLAN, 1, 2, f"week 1 has no session on Tuesday; it has {DAYS}: say --day mon"),
        (PLAN, 3, 4, "the plan has 1 week, there is no week 3"),
        (m.a_plan(m.a_week()), 1, 4, "week 1 has no session on Thursday; it has no session at all"),
    ],
)
def test_a_day_without_a_session_says_which_days_have_one(plan: Plan, week: int, day: int, said: str) -> None:
    with pytest.raises(NotToday) as refused:
        session_of(plan, week, day)
    assert str(refused.value) == said


def test_two_sessions_on_a_day_are_told_apart_by_name() -> None:
    plan = m.a_plan(m.a_week(m.a_session(name="Swim"), m.a_session(name="Lift")))

    assert session_of(plan, 1, 1, "lift").name == "Lift"
    with pytest.raises(NotToday, match='Monday has 2 sessions, say which with --session: "Swim", "Lift"'):
        session_of(plan, 1, 1)
    with pytest.raises(NotToday, match='no session on Monday is called "Row"; there is "Swim", "Lift"'):
        session_of(plan, 1, 1, "Row")


def test_only_this_session_is_asked_about() -> None:
    request = asked(SESSION, 2, 30, Typed())

    assert request.target_minutes == 30
    assert (request.scope.session_ids, request.scope.weeks, request.scope.days) == (("Legs",), (2,), None)
    assert (request.preferences.supersets, request.progress) == (Supersets.ALLOW, None)


def test_a_wish_names_every_exercise_with_its_words_and_what_names_none_is_passed_on() -> None:
    request = asked(SESSION, 1, 30, Typed(exclude=["curl"], keep=["plank", "Chin-up"], supersets=False))

    assert request.preferences.exclude == ("Barbell curl", "Hammer-Curl")
    assert request.preferences.keep == ("Plank", "Chin-up")
    assert request.preferences.supersets is Supersets.NONE


def test_several_names_may_stand_between_commas() -> None:
    assert asked(SESSION, 1, 30, Typed(keep=["plank, squat,chin-up"])).preferences.keep == (
        *("Plank", "Back squat", "chin-up"),
    )


def test_what_is_done_is_counted_in_sets_of_one_exercise() -> None:
    request = asked(SESSION, 1, 30, Typed(elapsed_minutes=12.5, done=["squat=3", "hammer curl = 1"]))

    assert request.progress == Progress("Legs", 750, {"Back squat": 3, "Hammer-Curl": 1})


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (["squat"], '"squat" says no number of sets: write --done squat=3'),
        (["squat=x"], '"squat=x" says no number of sets: write --done squat=3'),
        (["squat=9"], "Back squat has 5 sets, not 9: say how many are done"),
        (["curl=1"], '--done "curl" names several exercises: "Barbell curl", "Hammer-Curl"'),
        (["row=1"], '--done "row" names no exercise of this session: "Back squat", "Barbell curl"'),
    ],
)
def test_what_cannot_be_done_is_said(done: Sequence[str], said: str) -> None:
    with pytest.raises(NotToday) as refused:
        asked(SESSION, 1, 30, Typed(elapsed_minutes=12, done=done))
    assert str(refused.value).startswith(said)


def test_what_is_done_needs_the_minutes_it_took() -> None:
    with pytest.raises(NotToday, match="--done needs --elapsed"):
        asked(SESSION, 1, 30, Typed(done=["squat=1"]))


def test_an_address_names_what_is_asked_by_the_names_of_the_page() -> None:
    typed = Typed(exclude=["curl"], keep=["Plank"], supersets=False, crowded_gym=True, drop_sets=True)

    assert fields(SESSION, 30, Typed(tempo="brisk", confidence=0.8))[2:] == [("tempo", "brisk"), ("confidence", "0.8")]
    assert fields(SESSION, 30, Typed()) == [("target", "30"), ("session", "Legs")]
    assert fields(SESSION, 30, typed)[2:] == [
        *(("exclude", "Barbell curl"), ("exclude", "Hammer-Curl"), ("keep", "Plank")),
        *(("supersets", "none"), ("crowded", "1"), ("drops", "1")),
    ]
