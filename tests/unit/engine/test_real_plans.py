"""Real plans and plans as people write them, where they are at hand, at the targets people ask for."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from tests.support.performed import an_athlete
from worker.domain import rules
from worker.domain.facts import Equipment
from worker.domain.outcome import CompressedSession, CoreLevel, Outcome, Status
from worker.domain.plan import Exercise, Plan
from worker.domain.policy import PERSONAL as PERSONAL_TEMPO
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.segments import BLOCK, COACH_GROUP, DROP_SET, SUPERSET
from worker.domain.tempo import BRISK
from worker.engine.compress import Compression
from worker.engine.solve import Limits
from worker.pace.policy import Counting
from worker.reading.reader import read
from worker.service import Fitting

SHARED = Path(__file__).parents[4] / "shared"
FILES = sorted([*SHARED.glob("plans/*.json"), *SHARED.glob("plans-as-written/**/*.json")])
TARGETS = (15, 20, 30, 45, 60)
POLICIES = {
    "fit": CompressionPolicy(),
    "protect": CompressionPolicy(core_lift_policy=CoreLiftPolicy.PROTECT),
    "drops in a crowded gym": CompressionPolicy(drop_sets=True, crowded_gym=True),
    "brisk": CompressionPolicy(tempo=BRISK),
}
ATHLETE = an_athlete()
PERSONAL = "personal, four times in five"
MOST_NODES = Limits().nodes + 100_000
"""What was looked at when the limit is noticed is counted as well."""

pytestmark = pytest.mark.skipif(not FILES, reason="the plans of ../shared are not part of the project")
each_plan = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
each_policy = pytest.mark.parametrize("policy", [*POLICIES, PERSONAL])


@cache
def plan_of(file: Path) -> Plan:
    return read(json.loads(file.read_bytes()))


@cache
def outcomes(file: Path, policy: str = "fit") -> dict[int, Outcome]:
    if policy == PERSONAL:
        counting = Counting(PERSONAL_TEMPO, 0.8)
        fitting = Fitting(json.loads(file.read_bytes()), "plan", counting=counting, athlete=ATHLETE)
        return {target: fitting.to(target, Limits(), compared=target == 30) for target in TARGETS}
    compression = Compression(plan_of(file), POLICIES[policy])
    return {target: compression.outcome(target) for target in TARGETS}


def sessions(file: Path, policy: str = "fit") -> Iterator[CompressedSession]:
    for outcome in outcomes(file, policy).values():
        yield from outcome.sessions


@each_plan
@each_policy
def test_every_rule_holds(file: Path, policy: str) -> None:
    for outcome in outcomes(file, policy).values():
        assert rules.check(plan_of(file), outcome, {}) == ()


@each_plan
@each_policy
def test_nothing_of_the_never_list_is_grouped(file: Path, policy: str) -> None:
    for done in sessions(file, policy):
        for segment in done.segments:
            if segment.kind in (SUPERSET, BLOCK):
                exercises = [part.exercise for part in segment.performed]
                assert not [one.name for one in exercises if is_never_grouped(one)]
                assert not [(a.name, b.name) for a, b in combinations(exercises, 2) if are_never_grouped(a, b)]


def is_never_grouped(exercise: Exercise) -> bool:
    facts = exercise.facts
    of_its_own = facts.heavy or facts.ballistic or facts.conditioning or facts.drill
    return exercise.is_core_lift or of_its_own or facts.primary is None or exercise.group is not None


def are_never_grouped(one: Exercise, other: Exercise) -> bool:
    barbells = all(Equipment.BARBELL in exercise.facts.equipment for exercise in (one, other))
    grips = one.facts.grip_limited and other.facts.grip_limited
    return barbells or grips or (one.facts.axial_load and other.facts.axial_load)


@each_plan
@each_policy
def test_no_drop_set_is_made_of_a_heavy_lift(file: Path, policy: str) -> None:
    for done in sessions(file, policy):
        for segment in done.segments:
            if segment.kind is DROP_SET:
                assert outcomes(file, policy)[15].policy.drop_sets
                assert not segment.performed[0].exercise.facts.heavy


@each_plan
@each_policy
def test_no_warm_up_set_more_than_the_fewest_is_kept_where_a_working_set_is_not(file: Path, policy: str) -> None:
    for done in sessions(file, policy):
        for part in (part for segment in done.segments for part in segment.performed):
            exercise = part.exercise
            fewest = min(len(exercise.warm_ups), 2 if exercise.facts.heavy else 1)
            if not exercise.facts.drill and not exercise.facts.conditioning and part.working < exercise.working:
                assert len(part.sets) - part.working == fewest


@each_plan
@each_policy
def test_a_heavy_accessory_rests_ninety_seconds_or_as_programmed(file: Path, policy: str) -> None:
    for done in sessions(file, policy):
        for part in (
            part for segment in done.segments if segment.kind is not COACH_GROUP for part in segment.performed
        ):
            if part.exercise.facts.heavy and not part.exercise.is_core_lift:
                told = zip(part.sets[:-1], part.rests[:-1], strict=True)
                assert all(rest >= min(90, one.rest_seconds) for one, rest in told)


@each_plan
@each_policy
def test_a_group_of_the_coachs_is_never_mixed(file: Path, policy: str) -> None:
    for done in sessions(file, policy):
        for segment in done.segments:
            if len(segment.performed) > 1:
                assert len({part.exercise.group for part in segment.performed}) == 1
                assert (segment.kind is COACH_GROUP) is (segment.performed[0].exercise.group is not None)
        for group in done.session.groups:
            held = [segment for segment in done.segments if any(p.exercise.group == group for p in segment.performed)]
            assert len(held) <= 1 or all(segment.is_core for segment in held)


@each_plan
def test_a_session_that_meets_its_minutes_keeps_to_them_four_times_in_five_where_that_is_asked(file: Path) -> None:
    for done in sessions(file, PERSONAL):
        if done.meets_time_constraint:
            assert done.usual_seconds < done.four_in_five_seconds <= done.budget_seconds


@each_plan
def test_a_session_that_fits_is_untouched(file: Path) -> None:
    for done in sessions(file):
        if done.original_seconds <= done.budget_seconds:
            assert (done.changes, done.compressed_seconds) == ((), done.original_seconds)


@each_plan
def test_what_is_looked_at_is_bounded(file: Path) -> None:
    assert all(week.nodes <= MOST_NODES for outcome in outcomes(file).values() for week in outcome.optimality)


def test_nearly_every_week_is_proven_optimal() -> None:
    weeks = [week for file in FILES for outcome in outcomes(file).values() for week in outcome.optimality]
    proven = [week for week in weeks if week.status is Status.OPTIMAL and week.upper_bound - week.objective <= 1e-6]

    assert len(proven) >= 0.95 * len(weeks)


@each_plan
@pytest.mark.parametrize("policy", ["fit", PERSONAL])
def test_more_minutes_are_never_worse_while_nothing_falls_back(file: Path, policy: str) -> None:
    for shorter, longer in pairwise(TARGETS):
        less, more = outcomes(file, policy)[shorter], outcomes(file, policy)[longer]
        if less.core_level is CoreLevel.FULL and less.meets_time_constraint:
            for one, other in zip(less.optimality, more.optimality, strict=True):
                assert other.objective >= one.objective - other.gap
