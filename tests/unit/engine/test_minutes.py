"""What a session is said to take, usually and four times in five."""

import math
from dataclasses import replace

import pytest

from tests.support.brisk import brisk
from tests.support.makers import a_core_lift, an_exercise, coach_group, core, grouped, single, superset
from tests.support.performed import taught
from worker.domain.facts import Muscle
from worker.domain.policy import CompressionPolicy, Pace, Spread
from worker.domain.segments import Segment, segment_timing
from worker.domain.tempo import USUAL
from worker.engine.minutes import minutes
from worker.pace import model
from worker.pace.model import Effect

CURL, PUSHDOWN = an_exercise("curl"), an_exercise("pushdown", Muscle.TRICEPS)
USUALLY = CompressionPolicy()
PERSONAL = Pace(0.8, 1.2, {"curl": 0.25}, source="personal", sessions_known=4)


def usual_seconds(*segments: Segment) -> int:
    return sum(segment_timing(segment, USUALLY).total_seconds for segment in segments)


def test_usually_is_the_usual_clock() -> None:
    segments = (core(a_core_lift()), single(CURL))

    assert minutes(segments, USUALLY).usual == 600 + usual_seconds(*segments)


def test_at_the_brisk_tempo_a_session_is_told_as_it_usually_is() -> None:
    segments = (core(a_core_lift()), single(CURL), superset(CURL, PUSHDOWN, 3))
    pair = 180 + 90 + 6 * 40 + 3 * USUAL.far_switch_seconds + 2 * USUAL.superset_round_rest_seconds

    assert minutes(segments, brisk()).usual == 600 + usual_seconds(*segments[:2]) + pair
    assert minutes(segments, brisk()) == minutes(segments, brisk(pace=Pace(confidence=0.8, kappa=1.4)))


def test_a_coachs_rests_stay_as_they_are() -> None:
    pair = grouped("A", an_exercise("curl", rest=15), an_exercise("pushdown", Muscle.TRICEPS, rest=75))

    assert minutes([coach_group(pair)], brisk()) == minutes([coach_group(pair)], USUALLY)


def test_the_athletes_pace_is_in_it_and_the_confidence_is_not() -> None:
    policy = CompressionPolicy(pace=PERSONAL)
    curl, pushdown = usual_seconds(single(CURL)), usual_seconds(single(PUSHDOWN))

    assert minutes([single(CURL), single(PUSHDOWN)], policy).usual == math.ceil(480 + 1.2 * (curl * 1.25 + pushdown))


def test_an_empty_session_takes_what_every_session_has() -> None:
    assert minutes([], USUALLY).usual == 600


@pytest.mark.parametrize("seen", [True, False])
def test_four_times_in_five_is_what_the_learned_model_says(seen: bool) -> None:
    state = taught()
    q = 0.03 if seen else model.EFFECT_PRIOR
    spread = Spread(
        fixed=state.p_ff + model.FIXED_DRIFT,
        covariance=state.p_fg,
        exercises=state.p_gg + model.EXERCISES_DRIFT,
        noise=state.v,
        effects={"curl": 0.03} if seen else {},
    )
    pace = Pace(state.f, state.g, {"curl": 0.25} if seen else {}, spread=spread)
    parts = [("curl", float(usual_seconds(single(CURL)))), ("pushdown", float(usual_seconds(single(PUSHDOWN))))]
    effects = (Effect("curl", 0.25, q),) if seen else ()
    said = model.predict(replace(state, effects=effects), parts)

    told = minutes([single(CURL), single(PUSHDOWN)], CompressionPolicy(pace=pace))

    assert told.usual == said.usual_seconds
    assert told.four_in_five == pytest.approx(said.four_in_five_seconds, abs=1)


def test_a_group_shares_its_doubt_as_its_exercises_share_its_seconds() -> None:
    known = {"curl": 0.0, "pushdown": 0.0}
    sure, unsure = (
        minutes([superset(CURL, PUSHDOWN, 3)], CompressionPolicy(pace=Pace(spread=Spread(effects=effects))))
        for effects in (known, {**known, "curl": 4.0})
    )

    assert sure.usual == unsure.usual
    assert sure.four_in_five < unsure.four_in_five
