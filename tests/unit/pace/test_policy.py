"""The policy that a request's minutes are counted by."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.makers import a_core_lift, a_plan, a_plan_of, a_session, a_week, an_exercise
from tests.support.performed import LIFTS, a_pace, an_athlete, taught
from worker import samples
from worker.domain.plan import Plan
from worker.domain.policy import PERSONAL, CompressionPolicy, CoreLiftPolicy, Spread
from worker.domain.tempo import BRISK, USUAL
from worker.engine.solve import Limits
from worker.pace.clock import measure
from worker.pace.model import NEW, Effect, State, learn
from worker.pace.performed import exercise_key, from_plain
from worker.pace.policy import NOBODY, Counting, Known, assumptions, known, other_tempo, policy_of
from worker.pace.record import Record
from worker.pace.stored import encode
from worker.service import Fitting

BENCH, CURL = a_core_lift(LIFTS[0]), an_exercise("Zottman Curl")
PLAN = a_plan_of(BENCH, CURL)
ATHLETE = an_athlete()


def asked(
    tempo: str | None = None, confidence: float = 0.5, athlete: Known = ATHLETE, minutes: int = 30, plan: Plan = PLAN
) -> CompressionPolicy:
    budgets = [(session, minutes * 60) for week in plan.microcycles for session in week.sessions]
    return policy_of(CompressionPolicy(), plan, budgets, Counting(tempo, confidence), athlete)


@pytest.mark.parametrize("tempo", [None, "personal"])
def test_the_athletes_pace_is_used_where_it_is_known(tempo: str | None) -> None:
    policy, state = asked(tempo), ATHLETE.state

    assert (policy.tempo, policy.tempo_name, policy.pace.source) == (USUAL, PERSONAL, "personal")
    assert (policy.pace.f, policy.pace.g, policy.pace.kappa) == (state.f, state.g, 1)
    assert (policy.pace.sessions_known, policy.pace.revision) == (state.n, 5)
    assert policy.pace.effects == {LIFTS[0]: round(state.effect(exercise_key(LIFTS[0])).d, 4)}
    assert policy.pace.effects[LIFTS[0]] > 0


@pytest.mark.parametrize(("tempo", "expected"), [("usual", USUAL), ("brisk", BRISK)])
def test_another_tempo_that_is_asked_for_knows_nobody(tempo: str, expected: object) -> None:
    assert asked(tempo) == asked(tempo, athlete=NOBODY)
    assert (asked(tempo).tempo, asked(tempo).tempo_name) == (expected, tempo)


@pytest.mark.parametrize("tempo", [None, "usual", "personal"])
def test_nobody_is_everybody(tempo: str | None) -> None:
    assert asked(tempo, athlete=NOBODY) == CompressionPolicy()


def test_the_spread_of_nobody_is_that_of_a_new_athlete() -> None:
    assert asked("usual", athlete=Known(NEW)).pace.spread == Spread()


def test_an_id_of_two_exercises_has_the_effect_of_neither() -> None:
    monday, friday = (a_session(replace(CURL, name=name), name=name) for name in LIFTS[:2])

    assert asked(plan=a_plan(a_week(monday, friday))).pace.effects == {}


@pytest.mark.parametrize(("d", "told"), [(-3.0, -0.9), (40.0, 9.0), (0.00001, None)])
def test_an_effect_that_nobody_could_have_is_bounded_and_none_is_left_out(d: float, told: float | None) -> None:
    athlete = Known(State(n=3, effects=(Effect(exercise_key(LIFTS[0]), d, 0.05),)))

    assert asked(athlete=athlete).pace.effects.get(LIFTS[0]) == told


@pytest.mark.parametrize("athlete", [NOBODY, ATHLETE], ids=["usual", "personal"])
@pytest.mark.parametrize("core", CoreLiftPolicy)
@pytest.mark.parametrize("name", samples.names())
def test_what_meets_its_minutes_with_a_confidence_keeps_to_them_so_often(
    name: str, core: CoreLiftPolicy, athlete: Known
) -> None:
    policy = CompressionPolicy(core_lift_policy=core)
    document = json.loads(samples.read(name))
    fitting = Fitting(document, "plan", policy, counting=Counting(confidence=0.8), athlete=athlete)

    for minutes in (15, 25, 40, 60):
        outcome = fitting.to(minutes, Limits())
        assert outcome.policy.pace.kappa > 1
        for done in outcome.sessions:
            assert done.four_in_five_seconds <= max(done.budget_seconds, done.minimum_seconds or 0)


@pytest.mark.parametrize("confidence", [0.6, 0.8, 0.9])
def test_longer_budgets_leave_more_of_themselves(confidence: float) -> None:
    left = [minutes / asked(None, confidence, minutes=minutes).pace.kappa for minutes in range(15, 181)]

    assert all(longer >= shorter for shorter, longer in pairwise(left))


def test_who_is_better_known_needs_less_to_be_sure() -> None:
    new, old = (asked(None, 0.8, an_athlete(sessions)).pace.kappa for sessions in (1, 40))

    assert 1 < old < new


def test_the_session_that_needs_most_counts_for_all() -> None:
    short, long = a_session(CURL, name="short"), a_session(BENCH, CURL, name="long")
    plan = a_plan(a_week(short, long))

    def kappa(*budgets: int) -> float:
        counting = Counting(confidence=0.8)
        return policy_of(CompressionPolicy(), plan, zip((short, long), budgets, strict=True), counting).pace.kappa

    assert kappa(1_200, 3_600) == kappa(1_200, 3_000) > kappa(3_600, 3_600)


def test_what_is_stored_is_read_with_its_revision() -> None:
    assert known(a_pace(), 9) == Known(taught(), 9)
    assert known(None, 0) == NOBODY


@pytest.mark.parametrize(
    "fields",
    [
        {"f": -1.0},
        {"f": 40.0},
        {"g": 0.0},
        {"v": -0.1},
        {"p_ff": -1e-3},
        {"p_gg": 1e9},
        {"p_fg": 0.5},
        {"n": -1},
        {"effects": (Effect("barbell bench press", 0.0, -0.1),)},
    ],
    ids=str,
)
def test_what_is_stored_and_cannot_be_is_everybodys_and_said(fields: dict[str, Any]) -> None:
    athlete = known(encode(Record(state=replace(taught(), **fields))), 9)

    assert asked(athlete=athlete) == CompressionPolicy()
    assert len(assumptions(Counting(), athlete)) == 1


@given(sessions=st.lists(st.tuples(st.sampled_from(LIFTS), st.integers(300, 14_400)), min_size=1, max_size=30))
@settings(deadline=None, max_examples=40)
def test_whatever_was_learned_counts_minutes(sessions: list[tuple[str, int]]) -> None:
    state = NEW
    for name, seconds in sessions:
        state = learn(state, measure(from_plain({"exercises": [{"name": name, "sets": [{"reps": 8}] * 4}]})), seconds)
    athlete = known(encode(Record(state=state)), 1)

    assert athlete == Known(state, 1)
    assert 1 < asked(None, 0.9, athlete).pace.kappa < 100


@pytest.mark.parametrize("value", [b"", b"{}", b"not a record", b'{"form":2,"record":{}}', b"\xff" * 10, b"[" * 9_999])
@pytest.mark.parametrize("tempo", [None, "personal"])
def test_what_cannot_be_read_is_everybodys_and_said(value: bytes, tempo: str | None) -> None:
    athlete = known(value, 9)
    (said,) = assumptions(Counting(tempo), athlete)

    assert asked(tempo, athlete=athlete) == CompressionPolicy()
    assert said.field == "tempo"
    assert said.value.startswith("usual: ")


def test_a_pace_that_is_asked_for_and_not_known_is_said() -> None:
    assert [one.stated for one in assumptions(Counting("personal"), NOBODY)] == ["personal"]
    assert assumptions(Counting(), NOBODY) == assumptions(Counting("personal"), ATHLETE) == ()


@pytest.mark.parametrize(("tempo", "other"), [(None, "brisk"), ("personal", "brisk"), ("brisk", "usual")])
def test_what_is_not_brisk_is_compared_with_brisk(tempo: str | None, other: str) -> None:
    assert other_tempo(Counting(tempo, 0.8), asked(tempo)) == Counting(other, 0.8)
