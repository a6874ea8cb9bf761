"""Makes the policy that a request's minutes are counted by, from what it asks and what is known of its athlete."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from worker.domain.plan import Assumption, Exercise, Plan, Session
from worker.domain.policy import PERSONAL, CompressionPolicy, CoreLiftPolicy, Pace, Spread
from worker.domain.segments import Segment, alone, as_programmed, capped, kind_alone, segment_timing, written
from worker.domain.tempo import BRISK, TEMPOS, USUAL
from worker.pace import model
from worker.pace.clock import SHORTEST_SESSION_SECONDS
from worker.pace.model import NEW, Effect, Parts, State
from worker.pace.performed import exercise_key
from worker.pace.stored import RecordUnreadable, decode

LEAST_CONFIDENCE, MOST_CONFIDENCE = 0.5, 0.9

LEAST_EFFECT, MOST_EFFECT = -0.9, 9.0
EFFECT_DIGITS = 4
KAPPA_STEPS = 10_000
"""kappa is rounded up to so many parts of 1, so that the published kappa keeps the promise."""

ROUNDED = 10.0 ** (1 - model.DIGITS)
"""Numbers are rounded when they are stored, so they may lie this far over a bound."""

MOST_VARIANCE = 100.0
"""The largest variance of f, g or an effect; priors are under 1, and drift over a lifetime stays far below this."""

Budgets: TypeAlias = Iterable[tuple[Session, int]]
"""Sessions, each with the seconds there are for it."""

Effects: TypeAlias = Mapping[str, Effect]
"""What is known of exercises, by their ids in one plan."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How a request asks its minutes to be counted."""

    tempo: str | None = None
    """usual, brisk or personal; none means personal where the athlete is known, else usual."""
    confidence: float = LEAST_CONFIDENCE


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the athlete who asks."""

    state: State = NEW
    revision: int = 0
    """The revision of the stored record; 0 where nothing is stored."""
    unreadable: str = ""
    """Why the stored record cannot be used; empty where it can, or nothing is stored."""

    @property
    def is_personal(self) -> bool:
        """Whether the state has learned from any session."""
        return self.state.n > 0


NOBODY = Known()
AS_KNOWN = Counting()


def known(value: bytes | None, revision: int) -> Known:
    """What a stored value says of the athlete; nothing where there is no value or it cannot be read."""
    if value is None:
        return NOBODY
    try:
        state = decode(value).state
    except RecordUnreadable as error:
        return Known(unreadable=str(error))
    return Known(state, revision) if _is_sound(state) else Known(unreadable="what is stored of this athlete cannot be")


def _is_sound(state: State) -> bool:
    """Whether learning can have led to the state: every number is within its bounds, no variance is negative."""
    effects = [number for effect in state.effects for number in (effect.d, effect.q)]
    numbers = (state.f, state.g, state.p_ff, state.p_fg, state.p_gg, state.v, *effects)
    return (
        all(map(math.isfinite, numbers))
        and _holds(model.FIXED_RANGE, state.f)
        and _holds(model.EXERCISES_RANGE, state.g)
        and _holds(model.NOISE_RANGE, state.v)
        and min(state.p_ff, state.p_gg, state.n, *(effect.q for effect in state.effects)) >= 0
        and abs(state.p_fg) <= math.sqrt(state.p_ff * state.p_gg) + ROUNDED
        and max(state.p_ff, state.p_gg, *(effect.q for effect in state.effects)) <= MOST_VARIANCE
    )


def _holds(limits: tuple[float, float], value: float) -> bool:
    return limits[0] - ROUNDED <= value <= limits[1] + ROUNDED


def policy_of(
    policy: CompressionPolicy, plan: Plan, budgets: Budgets, asked: Counting = AS_KNOWN, athlete: Known = NOBODY
) -> CompressionPolicy:
    """The policy with the tempo and pace that the request's minutes are counted by; the same for equal arguments.

    With a confidence, all sessions are solved with the kappa of the session that needs the largest.
    """
    is_personal = asked.tempo in (None, PERSONAL) and athlete.is_personal
    state = athlete.state if is_personal else NEW
    effects = _effects(plan, state)
    pace = Pace(
        f=state.f,
        g=state.g,
        effects={name: d for name, effect in effects.items() if (d := _d(effect))},
        confidence=asked.confidence,
        kappa=_kappa(policy, budgets, asked.confidence, state, effects),
        source=PERSONAL if is_personal else "population",
        sessions_known=state.n,
        revision=athlete.revision if is_personal else 0,
        spread=_spread(state, effects),
    )
    return replace(policy, tempo=TEMPOS.get(asked.tempo or "", USUAL), pace=pace)


def other_tempo(asked: Counting, policy: CompressionPolicy) -> Counting:
    """The request at the tempo that its outcome is compared with: brisk, or usual where it is brisk."""
    return replace(asked, tempo=USUAL.name if policy.tempo == BRISK else BRISK.name)


def assumptions(asked: Counting, athlete: Known) -> tuple[Assumption, ...]:
    """The assumptions made where a pace that is asked for or stored cannot be used."""
    if asked.tempo in (None, PERSONAL) and athlete.unreadable:
        return (Assumption("tempo", "tempo", f"usual: {athlete.unreadable}"[:250]),)
    if asked.tempo == PERSONAL and not athlete.is_personal:
        return (Assumption("tempo", "tempo", "usual: nothing is known of the athlete's pace", stated=PERSONAL),)
    return ()


def _effects(plan: Plan, state: State) -> Effects:
    """What is known of the plan's exercises, by their ids; an id that stands for several exercises is left out."""
    learned = {effect.key: effect for effect in state.effects}
    if not learned:
        return {}
    keys: dict[str, set[str]] = {}
    for exercise in (one for week in plan.microcycles for session in week.sessions for one in session.exercises):
        keys.setdefault(exercise.id, set()).add(exercise_key(exercise.name))
    alone = {name: next(iter(found)) for name, found in keys.items() if len(found) == 1}
    return {name: learned[key] for name, key in sorted(alone.items()) if key in learned}


def _d(effect: Effect) -> float:
    return round(min(MOST_EFFECT, max(LEAST_EFFECT, effect.d)), EFFECT_DIGITS)


def _spread(state: State, effects: Effects) -> Spread:
    return Spread(
        fixed=round(state.p_ff + model.FIXED_DRIFT, model.DIGITS),
        covariance=state.p_fg,
        exercises=round(state.p_gg + model.EXERCISES_DRIFT, model.DIGITS),
        noise=round(state.v, model.DIGITS),
        clock_seconds=model.CLOCK_SECONDS,
        effect=model.EFFECT_PRIOR,
        effects={name: effect.q for name, effect in effects.items()},
    )


def _kappa(policy: CompressionPolicy, budgets: Budgets, confidence: float, state: State, known: Effects) -> float:
    """The factor on the usual minutes with which every session ends in time with that probability."""
    if confidence <= LEAST_CONFIDENCE:
        return 1.0
    asked = {
        (_longest_parts(session, policy), _least_seconds(session, policy, state, known), seconds)
        for session, seconds in budgets
        if session.exercises
    }
    most = max((_needed(state, known, confidence, *one) for one in asked), default=1.0)
    return math.ceil(most * KAPPA_STEPS) / KAPPA_STEPS


def _needed(state: State, known: Effects, confidence: float, parts: Parts, least: float, budget: int) -> float:
    """The kappa of one session; that of the shortest possible session, where even this misses the budget."""
    bounded = replace(state, effects=tuple(_scaled(known[name]) for name, _ in parts if name in known))
    longest = [(name, part * (1 + _d(known[name])) if name in known else part) for name, part in parts]
    shortest = model.kappa(model.variance_at(bounded, least, longest), confidence)
    if least * shortest >= budget:
        return shortest
    return budget / model.usual_budget(bounded, budget, confidence, longest, least)


def _scaled(effect: Effect) -> Effect:
    """The effect without d, its variance scaled, for an exercise whose seconds already include d."""
    return effect._replace(d=0.0, q=effect.q / (1 + _d(effect)) ** 2)


def _longest_parts(session: Session, policy: CompressionPolicy) -> tuple[tuple[str, float], ...]:
    """The most seconds on the usual clock that each exercise of the session can take, by id."""
    runs = replace(policy, tempo=USUAL)
    found: list[tuple[str, float]] = []
    for segment in written(session, runs):
        share = segment_timing(segment, runs).total_seconds / len(segment.performed)
        for part in segment.performed:
            single = Segment(kind_alone(part.exercise), (as_programmed(part.exercise),))
            found.append((part.exercise.id, max(share, float(segment_timing(single, runs).total_seconds))))
    return tuple(found)


def _least_seconds(session: Session, policy: CompressionPolicy, state: State, known: Effects) -> float:
    """Seconds of the shortest session that keeps what must be kept."""
    lifts = session.core_lifts
    if policy.core_lift_policy is CoreLiftPolicy.PROTECT and lifts:
        exercises = sum(_least_part(lift, policy.core_minimum_sets, policy, known) for lift in lifts)
    elif lifts:
        exercises = _least_part(lifts[0], 1, policy, known)
    else:
        exercises = min(_least_part(one, 1, policy, known) for one in session.exercises)
    return max(float(SHORTEST_SESSION_SECONDS), USUAL.fixed_seconds * state.f + state.g * exercises)


def _least_part(exercise: Exercise, most: int, policy: CompressionPolicy, known: Effects) -> float:
    """Seconds of at most so many sets of an exercise, with its rests cut to the cap of a core lift's fallback."""
    fewest = policy.heavy_warm_up_sets if exercise.facts.heavy else policy.other_warm_up_sets
    sets = exercise.kept(min(most, exercise.working), min(fewest, len(exercise.warm_ups)))
    rests = capped(exercise, sets, policy.fallback_rest_cap_seconds)
    seconds = alone(sum(one.work_seconds for one in sets), rests[:-1], USUAL).total_seconds
    return seconds * (1 + _d(known[exercise.id]) if exercise.id in known else 1.0)
