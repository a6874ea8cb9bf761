"""What the pace model says and learns."""

import copy
import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worker.pace import model
from worker.pace.clock import Measured
from worker.pace.model import EFFECT_PRIOR, NEW, Effect, Outlier, Past, State, learn, outlier, predict

PARTS = (("squat", 900.0), ("row", 600.0), ("curl", 300.0))
SESSION = Measured(PARTS, sets=12, least_seconds=400)


def taught(*seconds: float, session: Measured = SESSION) -> State:
    state = NEW
    for each in seconds:
        state = learn(state, session, each)
    return state


def test_of_nobody_the_usual_clock_is_said() -> None:
    assert predict(NEW, PARTS).usual_seconds == 600 + 1800


def test_the_spread_of_somebody_new_is_that_of_the_design() -> None:
    m = 2400.0
    f, g = 600 / m, 1800 / m
    effects = sum((w / m) ** 2 for _, w in PARTS) * 0.25**2
    want = f * f * (0.8**2 + 0.06**2) + g * g * (0.3**2 + 0.03**2) + effects + (250 / m) ** 2 + 0.22**2

    assert predict(NEW, PARTS).variance == pytest.approx(want, abs=1e-12)


def test_confidence_widens_what_is_said() -> None:
    prediction = predict(NEW, PARTS)

    assert prediction.usual_seconds == prediction.within(0.5) < prediction.within(0.8) < prediction.within(0.9)
    assert model.kappa(0.04, 0.8) == pytest.approx(math.exp(0.8416212 * 0.2))
    with pytest.raises(ValueError, match="confidence"):
        model.kappa(0.04, 1.0)


def test_a_session_that_took_what_was_said_moves_nothing_and_settles_doubt() -> None:
    state = learn(NEW, SESSION, 2400)

    assert (state.f, state.g, state.n) == (1, 1, 1)
    assert predict(state, PARTS).variance < predict(NEW, PARTS).variance


@pytest.mark.parametrize("ratio", [0.6, 0.8, 1.3, 1.9])
def test_who_always_takes_longer_or_shorter_is_soon_told_so(ratio: float) -> None:
    state = taught(*[2400 * ratio] * 5)

    assert predict(state, PARTS).seconds == pytest.approx(2400 * ratio, rel=0.1)


def test_an_exercise_that_takes_long_is_told_from_the_others() -> None:
    state = NEW
    for slow, quick in [(2900, 1600)] * 15:
        state = learn(state, Measured((("squat", 900.0), ("row", 900.0)), 10, 300), slow)
        state = learn(state, Measured((("curl", 900.0), ("row", 900.0)), 10, 300), quick)

    assert state.effect("squat").d > 0.1 > -0.1 > state.effect("curl").d
    assert state.effect("never seen") == Effect("never seen", 0.0, EFFECT_PRIOR)


def test_one_surprise_teaches_no_more_than_two_standard_deviations() -> None:
    assert taught(9000).g == taught(14000).g


@pytest.mark.parametrize(
    ("seconds", "session", "why"),
    [
        (299, SESSION, Outlier.TOO_SHORT),
        (-5, SESSION, Outlier.TOO_SHORT),
        (14_401, SESSION, Outlier.TOO_LONG),
        (144_000, SESSION, Outlier.TOO_LONG),
        (399, SESSION, Outlier.FASTER_THAN_POSSIBLE),
        (2400, Measured((), 0, 0), Outlier.NOTHING_DONE),
        (300, Measured(PARTS, 12, 300), None),
        (14_400, SESSION, None),
    ],
)
def test_what_cannot_be_true_is_counted_and_teaches_nothing(
    seconds: float, session: Measured, why: Outlier | None
) -> None:
    after = learn(NEW, session, seconds)

    assert outlier(NEW, session, seconds) is why
    assert (after.n, after.outliers) == ((1, 0) if why is None else (0, 1))


def test_a_forgotten_timer_is_known_once_there_are_sessions_to_compare() -> None:
    assert outlier(taught(*[2400] * 4), SESSION, 10_000) is None
    known = taught(*[2400] * 5)
    assert outlier(known, SESSION, 10_000) is Outlier.FORGOTTEN_TIMER
    assert outlier(known, SESSION, 7_000) is None
    assert outlier(known, Measured(PARTS, 60, 400), 10_000) is None


def test_what_is_remembered_is_bounded_and_the_least_recently_seen_leaves_first() -> None:
    state = NEW
    for number in range(300):
        state = learn(state, Measured((("always", 900.0), (f"exercise {number}", 900.0)), 10, 300), 2400)

    keys = [effect.key for effect in state.effects]
    assert len(keys) == model.MOST_EFFECTS
    assert keys[0] == "exercise 101"
    assert keys[-2:] == ["always", "exercise 299"]
    assert len(state.past) == model.MOST_PAST
    assert state.past[-1] == Past(state.past[-1].usual_seconds, state.past[-1].four_in_five_seconds, 2400, 10)


def test_what_a_request_takes_along_predicts_the_same() -> None:
    state = taught(2600, 2500, 2700)
    state = learn(state, Measured((("other", 900.0),), 5, 100), 2000)

    small = state.only(["Squat", "ROWS", "Curl"])

    assert predict(small, PARTS) == predict(state, PARTS)
    assert {effect.key for effect in small.effects} == {"squat", "row", "curl"}
    assert small.past == ()


def test_a_state_is_its_own_copy() -> None:
    state = taught(2400)

    assert copy.deepcopy(state) is state


@pytest.mark.parametrize(("f", "seconds"), [*product((0.1, 1.0, 4.0), (900, 1800, 3600))])
def test_no_session_of_those_parts_is_less_sure_than_the_largest_variance(f: float, seconds: int) -> None:
    state = State(f=f, g=1.3, effects=(Effect("squat", 0.0, 0.2), Effect("row", 0.0, 0.001)))
    largest = model.variance_at(state, seconds, PARTS)
    exercises = max(0.0, seconds - 600 * f) / 1.3

    for shares in product((0, 0.25, 0.5, 0.75, 1), repeat=3):
        parts = [(key, whole * share) for (key, whole), share in zip(PARTS, shares, strict=True)]
        if sum(part for _, part in parts) <= exercises:
            effects = sum((part / seconds) ** 2 * state.effect(key).q for key, part in parts)
            base = model.variance_at(state, seconds, ())
            assert base + effects <= largest + 1e-12


@pytest.mark.parametrize("confidence", [0.5, 0.8, 0.9])
def test_a_session_of_the_usual_budget_keeps_to_the_minutes_with_that_confidence(confidence: float) -> None:
    state = taught(2600, 2500, 2700)

    usual = model.usual_budget(state, 1800, confidence, PARTS, 300)

    kept_to = usual * model.kappa(model.variance_at(state, usual, PARTS), confidence)
    assert 1799.9 < kept_to <= 1800


keys = st.sampled_from(["a", "b", "c", "d"])
measured = st.builds(
    lambda parts, sets, least: Measured(tuple(parts.items()), sets, least),
    st.dictionaries(keys, st.floats(25, 20_000), min_size=1),
    st.integers(1, 300),
    st.integers(0, 3_000),
)


@settings(deadline=None)
@given(st.lists(st.tuples(measured, st.integers(-10, 700_000)), max_size=40))
def test_whatever_comes_every_number_stays_within_its_bounds(sessions: list[tuple[Measured, int]]) -> None:
    state = NEW
    for session, seconds in sessions:
        state = learn(state, session, seconds)

        assert 0.1 <= state.f <= 4
        assert 0.25 <= state.g <= 4
        assert 0.08**2 - 1e-7 <= state.v <= 0.5**2
        assert min(state.p_ff, state.p_gg) >= 0
        assert all(math.isfinite(effect.d) and 0 <= effect.q < 10 for effect in state.effects)
        prediction = predict(state, session.parts)
        assert 300 <= prediction.usual_seconds <= prediction.four_in_five_seconds < 10**7
    assert state.n + state.outliers == len(sessions)
