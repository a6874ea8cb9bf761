"""What every generated plan keeps, over all that a request can combine."""

from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

import msgspec
import pytest

from contracts.codec import decode_plan
from contracts.generated.events import FixedSchedule, PlanGenerationRequestedEvent
from worker.domain.plan import Microcycle, Session
from worker.engine.compress import compress
from worker.planning.generator import generate
from worker.reading import vocabulary
from worker.reading.reader import read

PROFICIENCIES = ("beginner", "intermediate", "advanced")
SEASONS = ("offseason", "preseason", "inseason")
PURPOSES = (None, "general_fitness", "sport_performance", "muscle_building", "weight_loss", "rehabilitation")
SOME_PURPOSES = (None, "muscle_building", "rehabilitation")
SOME_DAYS = (1, 3, 6)
EQUIPMENT: dict[str, tuple[str, ...]] = {
    "bodyweight only": (),
    "bands": ("Resistance Bands",),
    "dumbbells": ("dumbbells",),
    "kettlebells": ("kettlebell",),
    "barbell": ("barbell",),
    "machines": ("machine", "cable"),
    "home": ("dumbbell", "band", "bench", "pull-up bar"),
    "full gym": ("barbell", "dumbbell", "kettlebell", "machine", "cable", "band", "cardio", "bodyweight"),
}
MAJOR = ("chest", "back", "shoulders", "quadriceps", "hamstrings", "glutes", "biceps", "triceps", "core", "calves")
PUSH = {"chest", "shoulders", "triceps"}
PULL = {"back", "biceps"}


class Case(NamedTuple):
    request: PlanGenerationRequestedEvent
    equipment: frozenset[str]


def a_case(proficiency: str, season: str, purpose: str | None, days: int, kit: str, **more: Any) -> Case:
    texts = EQUIPMENT[kit]
    fields: dict[str, Any] = {"proficiency": proficiency, "season": season, "equipment": texts, **more}
    if purpose is not None:
        fields["purpose"] = purpose
    request = PlanGenerationRequestedEvent(
        event_id=f"{proficiency}/{season}/{purpose}/{days}/{kit}",
        user_id="athlete",
        job_id="job",
        timestamp=1_700_000_000_000,
        availability_days=days,
        weekly_goal_days=days,
        **fields,
    )
    return Case(request, frozenset(str(vocabulary.equipment(text)) for text in texts) | {"bodyweight"})


def cases(proficiency: str, season: str) -> Iterator[Case]:
    for purpose, days, kit in product(PURPOSES, range(1, 8), EQUIPMENT):
        yield a_case(proficiency, season, purpose, days, kit)


def direct_sets(week: Microcycle, muscles: set[str]) -> int:
    return sum(len(one.sets) for session in week.sessions for one in session.exercises if one.muscle in muscles)


def effective_sets(week: Microcycle) -> dict[str, float]:
    volume: Counter[str] = Counter()
    for one in (one for session in week.sessions for one in session.exercises):
        volume[one.muscle] += 2 * len(one.sets)
        for muscle in one.facts.secondaries:
            volume[muscle] += len(one.sets)
    return {muscle: volume[muscle] / 2 for muscle in MAJOR}


def without_repeats(document: dict[str, Any]) -> dict[str, Any]:
    """The plan without the weeks that repeat an earlier one in all but effort, which nothing here looks at."""
    weeks = {
        str([[(one["id"], one["sets"]) for one in session["exercises"]] for session in week["sessions"]]): week
        for week in reversed(document["microcycles"])
    }
    return {**document, "microcycles": list(weeks.values())}


def check_session(session: Session, equipment: frozenset[str]) -> None:
    flags = [one.is_core_lift for one in session.exercises]
    assert flags
    assert flags == sorted(flags, reverse=True), "core lifts first"
    assert len({one.name for one in session.exercises}) == len(flags), "no exercise twice"
    assert all(equipment.issuperset(one.facts.equipment) for one in session.exercises), "only what is there"


def check_week(week: Microcycle, reasons: tuple[str, ...]) -> None:
    push, pull = direct_sets(week, PUSH), direct_sets(week, PULL)
    assert abs(push - pull) <= 0.2 * min(push, pull), "push and pull are balanced"
    for muscle, sets in effective_sets(week).items():
        stated = any(reason.startswith(f"{muscle}: {sets:g} of at least 4") for reason in reasons)
        assert sets >= 4 or stated, f"{muscle} reaches its minimum or a reason is stated"


def check(case: Case) -> None:
    generated = generate(case.request)
    document = decode_plan(msgspec.json.encode(generated.document))
    plan = read(without_repeats(document))
    assert plan.assumptions == ()
    assert {len(week.sessions) for week in plan.microcycles} == {len(document["microcycles"][0]["sessions"])}
    for week in plan.microcycles:
        check_week(week, generated.reasons)
        for session in week.sessions:
            check_session(session, case.equipment)


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("proficiency", PROFICIENCIES)
def test_every_combination_gives_a_plan_that_keeps_every_promise(proficiency: str, season: str) -> None:
    for case in cases(proficiency, season):
        try:
            check(case)
        except AssertionError as error:
            raise AssertionError(f"{case.request.event_id}: {error}") from error


@pytest.mark.parametrize("kit", EQUIPMENT)
@pytest.mark.parametrize("date", ["2023-11-17T00:00:00Z", "2023-11-25T00:00:00Z", "2023-12-08T00:00:00Z"])
def test_a_plan_that_tapers_keeps_them_too(date: str, kit: str) -> None:
    for proficiency, purpose, days in product(PROFICIENCIES, SOME_PURPOSES, SOME_DAYS):
        check(a_case(proficiency, "preseason", purpose, days, kit, competition_date=date))


@pytest.mark.parametrize("kit", EQUIPMENT)
@pytest.mark.parametrize("minutes", [16, 25, 35, 50])
def test_a_plan_in_short_windows_keeps_them_too(minutes: int, kit: str) -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for purpose, days in product(SOME_PURPOSES, SOME_DAYS):
        windows = tuple(FixedSchedule(day=name, start="06:00", end=f"06:{minutes}") for name in names[:days])
        check(a_case("intermediate", "offseason", purpose, days, kit, fixed_schedules=windows))


@pytest.mark.parametrize("days", range(1, 8))
def test_the_same_request_gives_the_same_bytes(days: int) -> None:
    for kit in EQUIPMENT:
        request = a_case("advanced", "offseason", "muscle_building", days, kit).request
        first, second = (msgspec.json.encode(generate(request).document) for _ in range(2))
        assert first == second


@pytest.mark.parametrize("kit", EQUIPMENT)
def test_a_generated_plan_fits_thirty_minutes_once_compressed(kit: str) -> None:
    request = a_case("intermediate", "offseason", None, 3, kit).request

    assert compress(read(generate(request).document), 30).meets_time_constraint
