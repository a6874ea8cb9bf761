"""The pure model of one athlete's pace: what it believes, what it predicts of a session, what it learns from one.

A session takes m = 600 f + g Σ w (1 + d) seconds at the median, where w are the seconds of its exercises on the clock,
f scales what every session has, g scales the exercises, and d is an exercise's own effect. ln(y / m) is taken to be
normal with variance S. The update is an extended Kalman filter in ln y with a diagonal part for the effects (Särkkä,
Bayesian Filtering and Smoothing, §5) and clipped surprises. docs/minutes.md has the formulas and the figures.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import NormalDist, median
from typing import NamedTuple, Self

from worker.domain.tempo import USUAL
from worker.pace.clock import SHORTEST_SESSION_SECONDS, Measured
from worker.pace.performed import exercise_key

Parts = Sequence[tuple[str, float]]
"""Exercises by key (`exercise_key`), each with its seconds on the usual clock."""

MOST_EFFECTS = 200
MOST_PAST = 60
DIGITS = 7
"""Numbers are rounded after every session, so that a state that is read back predicts exactly as the one written."""

FIXED_PRIOR = 0.8**2
EXERCISES_PRIOR = 0.3**2
NOISE_PRIOR = 0.22**2
EFFECT_PRIOR = 0.25**2
FIXED_DRIFT = 0.06**2
EXERCISES_DRIFT = 0.03**2
EFFECT_DRIFT = 0.0004
CLOCK_SECONDS = 250
"""Seconds by which the clock itself is wrong; they weigh most in short sessions."""

FIXED_RANGE = (0.1, 4.0)
EXERCISES_RANGE = (0.25, 4.0)
NOISE_RANGE = (0.08**2, 0.5**2)
CLIP = 2.0
"""A surprise counts as at most so many standard deviations."""
NOISE_CLIP = 4.0
NOISE_GAIN = 0.03

LEAST_CREDIBLE_SECONDS = 300
MOST_CREDIBLE_SECONDS = 14_400
FORGOTTEN_SET_RATIO = 3.0
FORGOTTEN_SESSION_RATIO = 1.75
SESSIONS_TO_JUDGE_BY = 5

FOUR_IN_FIVE = 0.8
_NORMAL = NormalDist()


class Outlier(StrEnum):
    """Why a session is counted and not learned from."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    FASTER_THAN_POSSIBLE = "faster_than_possible"
    """Less than 2 s a rep and 15 s between sets: typed in afterwards."""
    FORGOTTEN_TIMER = "forgotten_timer"
    """Over 3 × the athlete's seconds a set and 1.75 × their usual session."""
    NOTHING_DONE = "nothing_done"


class Effect(NamedTuple):
    """The belief about one exercise: it takes 1 + d times what the clock says, d with variance q."""

    key: str
    d: float
    q: float


class Past(NamedTuple):
    """A session that was learned from: the seconds predicted, usually and 4 times in 5, and the seconds it took."""

    usual_seconds: int
    four_in_five_seconds: int
    taken_seconds: int
    sets: int


@dataclass(frozen=True, slots=True)
class State:
    """What is known of one athlete, as a plain value of bounded size."""

    f: float = 1.0
    """Scales the seconds that every session has."""
    g: float = 1.0
    """Scales the seconds of the exercises."""
    p_ff: float = FIXED_PRIOR
    p_fg: float = 0.0
    p_gg: float = EXERCISES_PRIOR
    v: float = NOISE_PRIOR
    """The variance of ln(taken / said) that no knowledge removes."""
    n: int = 0
    """Sessions learned from."""
    outliers: int = 0
    """Sessions counted and not learned from."""
    effects: tuple[Effect, ...] = ()
    """At most 200, the least recently seen first."""
    past: tuple[Past, ...] = ()
    """The last 60 sessions learned from, the latest last."""

    def effect(self, key: str) -> Effect:
        """The belief about the exercise of that key; the prior where it was never seen."""
        return next((effect for effect in self.effects if effect.key == key), Effect(key, 0.0, EFFECT_PRIOR))

    def only(self, names: Iterable[str]) -> "State":
        """The state with the effects of these exercises only, which predicts them alike and fits into a request."""
        keys = set(map(exercise_key, names))
        return replace(self, effects=tuple(effect for effect in self.effects if effect.key in keys), past=())

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self  # nothing in it can change


NEW = State()
"""An athlete of whom nothing is known."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """The prediction of a session's seconds: the median, and the variance of its logarithm."""

    seconds: float
    variance: float

    def within(self, confidence: float) -> int:
        """Seconds, rounded up, within which the session ends with that probability."""
        return math.ceil(self.seconds * kappa(self.variance, confidence))

    @property
    def usual_seconds(self) -> int:
        """Seconds that the session usually takes."""
        return self.within(0.5)

    @property
    def four_in_five_seconds(self) -> int:
        """Seconds within which the session ends 4 times in 5."""
        return self.within(FOUR_IN_FIVE)


def kappa(variance: float, confidence: float) -> float:
    """The factor from the median to that probability, which is from 0.5 to under 1."""
    if not 0.5 <= confidence < 1:
        raise ValueError(f"a confidence is from 0.5 to under 1, got {confidence}")
    return math.exp(_NORMAL.inv_cdf(confidence) * math.sqrt(variance))


def predict(state: State, parts: Parts) -> Prediction:
    """Predict the seconds of a session of those parts."""
    view = _view(state, parts, {effect.key: effect for effect in state.effects})
    return Prediction(view.seconds, view.variance)


def variance_at(state: State, seconds: float, parts: Parts) -> float:
    """The largest variance of any session that takes `seconds` and has at most this much of each part.

    The engine must choose the session, so how the effects' variances add up is not known yet; filling the session with
    the most doubtful parts first bounds them from above.
    """
    known = {effect.key: effect for effect in state.effects}
    exercises = max(0.0, seconds - USUAL.fixed_seconds * state.f) / state.g
    doubts = sorted(((_known(known, key).q * part, part) for key, part in parts), reverse=True)
    left, effects = exercises, 0.0
    for doubt, part in doubts:
        used = min(left, part)
        effects += used * doubt
        left -= used
    return _variance(state, USUAL.fixed_seconds / seconds, exercises / seconds, effects / seconds**2, seconds)


def usual_budget(state: State, budget_seconds: float, confidence: float, parts: Parts, least: float) -> float:
    """The most median seconds at which a session of at most those parts ends within the budget with that probability.

    Never under `least`, the shortest session there is, even where that breaks the budget.
    """

    def keeps(seconds: float) -> bool:
        return seconds * kappa(variance_at(state, seconds, parts), confidence) <= budget_seconds

    low, high = least, float(budget_seconds)
    if keeps(high):
        return high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if keeps(middle) else (low, middle)
    return low


_HALVINGS = 24
"""Enough to narrow four hours to under a thousandth of a second."""


def learn(state: State, measured: Measured, taken_seconds: float) -> State:
    """The state after a session that took so long: it learns from it, or counts an outlier."""
    if outlier(state, measured, taken_seconds) is not None:
        return replace(state, outliers=state.outliers + 1)
    return _updated(state, measured, taken_seconds)


def outlier(state: State, measured: Measured, taken_seconds: float) -> Outlier | None:
    """Why the session is not learned from; none where it is."""
    if not measured.parts:
        return Outlier.NOTHING_DONE
    if taken_seconds < LEAST_CREDIBLE_SECONDS:
        return Outlier.TOO_SHORT
    if taken_seconds > MOST_CREDIBLE_SECONDS:
        return Outlier.TOO_LONG
    if taken_seconds < measured.least_seconds:
        return Outlier.FASTER_THAN_POSSIBLE
    if len(state.past) >= SESSIONS_TO_JUDGE_BY:
        a_set = median(past.taken_seconds / past.sets for past in state.past)
        a_session = median(past.taken_seconds for past in state.past)
        if (
            taken_seconds > FORGOTTEN_SET_RATIO * a_set * measured.sets
            and taken_seconds > FORGOTTEN_SESSION_RATIO * a_session
        ):
            return Outlier.FORGOTTEN_TIMER
    return None


class _View(NamedTuple):
    """A session seen from a state: its median, its variance, and how far each unknown moves its logarithm."""

    seconds: float
    variance: float
    by_f: float
    by_g: float
    by_effect: dict[str, float]


def _view(state: State, parts: Parts, known: Mapping[str, Effect]) -> _View:
    exercises = sum(part * (1 + _known(known, key).d) for key, part in parts)
    seconds = max(SHORTEST_SESSION_SECONDS, USUAL.fixed_seconds * state.f + state.g * exercises)
    by_effect: dict[str, float] = {}
    for key, part in parts:
        by_effect[key] = by_effect.get(key, 0.0) + part / seconds
    by_f, by_g = USUAL.fixed_seconds / seconds, exercises / seconds
    effects = sum(by * by * _known(known, key).q for key, by in by_effect.items())
    return _View(seconds, _variance(state, by_f, by_g, effects, seconds), by_f, by_g, by_effect)


def _variance(state: State, by_f: float, by_g: float, effects: float, seconds: float) -> float:
    """S: a day of drift, then the variances of f, g and the effects, of the clock, and of noise."""
    shared = (
        by_f * by_f * (state.p_ff + FIXED_DRIFT)
        + 2 * by_f * by_g * state.p_fg
        + by_g * by_g * (state.p_gg + EXERCISES_DRIFT)
    )
    return shared + effects + (CLOCK_SECONDS / seconds) ** 2 + state.v


def _updated(state: State, measured: Measured, taken_seconds: float) -> State:
    known = {effect.key: effect for effect in state.effects}
    view = _view(state, measured.parts, known)
    surprise, variance = math.log(taken_seconds / view.seconds), view.variance
    limit = CLIP * math.sqrt(variance)
    step = _within(surprise, (-limit, limit)) / variance
    p_ff, p_gg = state.p_ff + FIXED_DRIFT, state.p_gg + EXERCISES_DRIFT
    f_gain = p_ff * view.by_f + state.p_fg * view.by_g
    g_gain = state.p_fg * view.by_f + p_gg * view.by_g
    for key, by in view.by_effect.items():
        _, d, q = known.pop(key, Effect(key, 0.0, EFFECT_PRIOR))
        q_after = q * (1 - q * by * by / variance) + EFFECT_DRIFT
        known[key] = Effect(key, round(d + q * by * step, DIGITS), round(q_after, DIGITS))
    noise = state.v + NOISE_GAIN * (min(surprise * surprise, NOISE_CLIP * variance) - variance)
    prediction = Prediction(view.seconds, variance)
    past = Past(prediction.usual_seconds, prediction.four_in_five_seconds, math.ceil(taken_seconds), measured.sets)
    return State(
        f=round(_within(state.f + f_gain * step, FIXED_RANGE), DIGITS),
        g=round(_within(state.g + g_gain * step, EXERCISES_RANGE), DIGITS),
        p_ff=round(p_ff - f_gain * f_gain / variance, DIGITS),
        p_fg=round(state.p_fg - f_gain * g_gain / variance, DIGITS),
        p_gg=round(p_gg - g_gain * g_gain / variance, DIGITS),
        v=round(_within(noise, NOISE_RANGE), DIGITS),
        n=state.n + 1,
        outliers=state.outliers,
        effects=tuple(known.values())[-MOST_EFFECTS:],
        past=(*state.past, past)[-MOST_PAST:],
    )


def _known(known: Mapping[str, Effect], key: str) -> Effect:
    return known.get(key) or Effect(key, 0.0, EFFECT_PRIOR)


def _within(value: float, limits: tuple[float, float]) -> float:
    return min(limits[1], max(limits[0], value))
