"""What people at a terminal see of an outcome."""

from dataclasses import replace
from io import StringIO

from rich.console import Console, RenderableType

from tests.support import makers as m
from worker import terminal
from worker.domain.facts import Muscle
from worker.domain.outcome import Outcome
from worker.domain.plan import Assumption, Because
from worker.domain.segments import Segment


def shown(view: RenderableType) -> str:
    console = Console(file=StringIO(), width=220)
    console.print(view)
    text = console.file
    assert isinstance(text, StringIO)
    return text.getvalue()


def outcome(*segments: Segment, assumptions: tuple[Assumption, ...] = ()) -> Outcome:
    exercises = [part.exercise for segment in segments for part in segment.performed]
    done = m.a_done_session(m.a_session(*exercises), *segments, budget=1200)
    return m.an_outcome(done, assumptions=assumptions)


def test_sets_are_shown_with_their_loads_and_the_warm_ups_marked() -> None:
    squat = m.a_core_lift(warm_ups=1)
    squat = replace(squat, sets=tuple(replace(one, reps=5, load=f"{60 + 20 * one.index} kg") for one in squat.sets))

    text = shown(terminal.outcome_view(outcome(m.core(squat))))

    assert "squat ★ 5 at 80 kg warm-up, 5 at 100 kg, 5 at 120 kg, 5 at 140 kg, rest 60/150 s" in text


def test_core_lifts_are_counted_in_sets() -> None:
    squat = m.a_core_lift(sets=5, rest=300)

    assert "core lifts: 3 of 5 sets" in shown(terminal.summary(outcome(m.core(squat, 3, 150))))
    assert "no core lifts" in shown(terminal.summary(outcome(m.single(m.an_exercise()))))


def test_a_superset_says_why_and_a_coach_s_group_that_it_is_the_coach_s() -> None:
    pair = m.superset(m.an_exercise("curl"), m.an_exercise("dip", Muscle.TRICEPS), 3)
    circuit = m.coach_group(m.grouped("A", *(m.an_exercise(f"station {n}", None) for n in range(3))))

    text = shown(terminal.outcome_view(outcome(pair, circuit)))

    assert "(superset: opposing muscles)" in text
    assert "station 0 3 × 10 + station 1 3 × 10 + station 2 3 × 10 (coach's group)" in text


def test_what_changes_the_answer_is_listed_and_the_rest_counted() -> None:
    made = (
        *(Assumption(f"exercises[{n}]", "id", "x") for n in range(7)),
        *(Assumption(f"exercises[{n}]", "primaryMuscleGroup", "chest", Because.NAME) for n in range(5)),
        Assumption("exercises[9]", "sets", "3", stated="a few"),
    )
    few = shown(terminal.summary(outcome(m.single(m.an_exercise()), assumptions=made)))
    every = shown(terminal.summary(outcome(m.single(m.an_exercise()), assumptions=made), with_assumptions=True))

    assert few.index('sets = 3 (default), where the plan says "a few"') < few.index("primaryMuscleGroup = chest (name)")
    assert few.count("assumed") == 4
    assert "and 9 more assumptions; --assumptions lists them all" in few
    assert every.count("assumed") == len(made)


def test_reasons_are_shown_where_they_are_asked_for() -> None:
    found = outcome(m.core(m.a_core_lift(sets=5, rest=300), 3, 150))

    assert "it fits" in shown(terminal.outcome_view(found, with_reasons=True))
    assert "it fits" not in shown(terminal.outcome_view(found))
    assert "squat 5 → 3 sets" in shown(terminal.outcome_view(found))
