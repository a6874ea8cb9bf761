import json
from collections import Counter
from typing import Any

import pytest

from contracts.generated.events import FixedSchedule, PlanGenerationRequestedEvent
from worker.domain.facts import Equipment
from worker.planning.generation.situation import available
from worker.planning.generator import Generated, generate, plan_id
from worker.reading.catalogue import Apparatus, catalogue

DAY = 24 * 3600 * 1000
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def a_request(*, days: int = 3, **changed: Any) -> PlanGenerationRequestedEvent:
    fields: dict[str, Any] = {
        "event_id": "event-1",
        "user_id": "athlete-1",
        "job_id": "job-1",
        "timestamp": 0,
        "proficiency": "intermediate",
        "season": "offseason",
        "availability_days": days,
        "weekly_goal_days": days,
        "equipment": ("barbell", "dumbbell", "cable", "machine"),
    }
    return PlanGenerationRequestedEvent(**{**fields, **changed})


def generated(**changed: Any) -> Generated:
    return generate(a_request(**changed))


def weeks(plan: Generated) -> list[list[dict[str, Any]]]:
    return [week["sessions"] for week in plan.document["microcycles"]]


def exercises(plan: Generated, week: int = 0) -> list[dict[str, Any]]:
    return [exercise for session in weeks(plan)[week] for exercise in session["exercises"]]


def sets(plan: Generated, week: int = 0) -> int:
    return sum(exercise["sets"] for exercise in exercises(plan, week))


def effective(plan: Generated, muscle: str, week: int = 0) -> float:
    volume: Counter[str] = Counter()
    for exercise in exercises(plan, week):
        volume[exercise["primaryMuscleGroup"]] += exercise["sets"] * 2
        for helped in exercise["secondaryMuscleGroups"]:
            volume[helped] += exercise["sets"]
    return volume[muscle] / 2


def a_window(day: str, start: str = "06:00", end: str = "07:30") -> FixedSchedule:
    return FixedSchedule(day=day, start=start, end=end)


def says(plan: Generated, words: str) -> bool:
    return any(words in reason for reason in plan.reasons)


# What the plan is called and whose it is.


def test_the_plan_belongs_to_the_athlete_and_is_named_after_the_request() -> None:
    plan = generated()

    assert plan.document["userId"] == "athlete-1"
    assert plan.document["id"] == plan.plan_id == plan_id("athlete-1", "event-1")
    assert plan.plan_id.startswith("generated-")


def test_the_same_request_gives_the_same_plan() -> None:
    assert json.dumps(generated().document) == json.dumps(generated().document)
    assert generated().reasons == generated().reasons


def test_another_event_or_athlete_gives_a_plan_of_another_name() -> None:
    assert generated(event_id="event-2").plan_id != generated().plan_id
    assert generated(user_id="athlete-2").plan_id != generated().plan_id


def test_ids_are_unique() -> None:
    plan = generated(days=7)
    sessions = [session["id"] for week in weeks(plan) for session in week]

    assert len(set(sessions)) == len(sessions) == 28
    assert len({week["id"] for week in plan.document["microcycles"]}) == 4


def test_the_exercises_are_those_of_the_catalogue() -> None:
    known = {one.id: one.name for one in catalogue()}

    assert all(known[exercise["id"]] == exercise["name"] for exercise in exercises(generated()))


# Days.


@pytest.mark.parametrize(("goal", "possible", "days"), [(3, 5, 3), (6, 2, 2), (4, 4, 4)])
def test_the_days_are_those_wanted_that_are_available(goal: int, possible: int, days: int) -> None:
    plan = generated(weekly_goal_days=goal, availability_days=possible)

    assert {len(week) for week in weeks(plan)} == {days}


@pytest.mark.parametrize(
    ("proficiency", "days", "names"),
    [
        ("intermediate", 1, ["Full Body"]),
        ("advanced", 3, ["Full Body A", "Full Body B", "Full Body C"]),
        ("beginner", 4, ["Upper A", "Lower A", "Upper B", "Lower B"]),
        ("intermediate", 5, ["Upper A", "Lower A", "Push B", "Pull A", "Legs B"]),
        ("advanced", 6, ["Push A", "Pull A", "Legs A", "Push B", "Pull B", "Legs B"]),
        ("beginner", 6, ["Upper A", "Lower A", "Upper B", "Lower B", "Upper A", "Lower A"]),
    ],
)
def test_the_split_follows_days_and_experience(proficiency: str, days: int, names: list[str]) -> None:
    plan = generated(proficiency=proficiency, days=days)

    assert [session["name"] for session in weeks(plan)[0]] == names


def test_fixed_schedules_decide_the_weekdays() -> None:
    plan = generated(days=2, fixed_schedules=(a_window("Tuesday"), a_window("Saturday")))

    assert [session["dayOfWeek"] for session in weeks(plan)[0]] == [2, 6]


def test_fewer_windows_than_days_give_fewer_sessions_and_a_reason() -> None:
    plan = generated(days=5, fixed_schedules=(a_window("Tuesday"), a_window("Saturday")))

    assert len(weeks(plan)[0]) == 2
    assert says(plan, "leave 2 of 5 days")


def test_of_many_windows_the_longest_are_taken() -> None:
    short = [a_window(name, "06:00", "06:30") for name in NAMES]
    plan = generated(days=2, fixed_schedules=(*short, a_window("Wednesday"), a_window("Sunday")))

    assert [session["dayOfWeek"] for session in weeks(plan)[0]] == [3, 7]


def test_of_equal_windows_those_far_apart_are_taken() -> None:
    plan = generated(days=3, fixed_schedules=tuple(a_window(name) for name in NAMES))
    first, second, third = (session["dayOfWeek"] for session in weeks(plan)[0])

    assert min(second - first, third - second, first + 7 - third) >= 2


@pytest.mark.parametrize("minutes", [20, 30, 40, 59])
def test_sessions_end_with_their_windows(minutes: int) -> None:
    windows = tuple(a_window(name, "06:00", f"06:{minutes}") for name in NAMES)
    plan = generated(days=3, fixed_schedules=windows)

    assert all(session["duration"] <= minutes for week in weeks(plan) for session in week)


def test_a_muscle_that_time_leaves_out_is_named() -> None:
    plan = generated(days=1, fixed_schedules=(a_window("Monday", "06:00", "06:30"),))
    short = [muscle for muscle in ("biceps", "triceps", "core", "calves") if effective(plan, muscle) < 4]

    assert short
    assert all(says(plan, f"{muscle}: ") for muscle in short)


def test_windows_too_short_for_anything_still_give_sessions() -> None:
    plan = generated(days=1, fixed_schedules=(a_window("Monday", "06:00", "06:05"),))

    assert exercises(plan)
    assert says(plan, "No fixed schedule leaves a quarter of an hour")


def test_a_schedule_that_cannot_be_read_is_stated_and_limits_nothing() -> None:
    plan = generated(days=3, fixed_schedules=(a_window("Someday"),))

    assert len(weeks(plan)[0]) == 3
    assert says(plan, "A fixed schedule is left aside")


# Equipment.


@pytest.mark.parametrize(
    ("text", "piece"),
    [("Dumbbells", "dumbbell"), ("KB", "kettlebell"), ("resistance bands", "band"), ("bar", "barbell")],
)
def test_equipment_is_read_from_free_text(text: str, piece: str) -> None:
    assert available([text])[0] == {Equipment.BODYWEIGHT, Equipment(piece)}


def test_a_full_gym_has_everything() -> None:
    assert available(["full_gym"])[0] >= set(Equipment) - {Equipment.OTHER}


def test_a_bench_and_a_bar_are_there_where_they_are_named_or_stand_anyway() -> None:
    assert available(["dumbbells"])[1] == set()
    assert available(["adjustable bench"])[1] == {Apparatus.BENCH}
    assert available(["pull-up bar"])[1] == {Apparatus.PULL_UP_BAR}
    assert available(["barbell"])[1] == set(Apparatus)


def test_unknown_equipment_is_stated_and_not_used() -> None:
    plan = generated(equipment=("hoverboard",))

    assert says(plan, "'hoverboard'")
    assert {piece for exercise in exercises(plan) for piece in exercise["equipment"]} == {"bodyweight"}


# Dose.


@pytest.mark.parametrize(("proficiency", "least"), [("beginner", 10), ("intermediate", 13), ("advanced", 15)])
def test_muscle_building_gives_ten_to_twenty_sets_by_experience(proficiency: str, least: float) -> None:
    plan = generated(purpose="muscle_building", proficiency=proficiency, days=5)

    assert all(effective(plan, muscle) >= least for muscle in ("chest", "back", "quadriceps", "hamstrings"))
    assert all(
        effective(plan, muscle) <= 22 for muscle in ("chest", "shoulders", "quadriceps", "hamstrings", "triceps")
    )


@pytest.mark.parametrize("proficiency", ["beginner", "intermediate", "advanced"])
def test_the_season_asks_for_about_half(proficiency: str) -> None:
    off, in_season = (
        generated(purpose="muscle_building", proficiency=proficiency, days=5, season=season)
        for season in ("offseason", "inseason")
    )

    assert 0.35 <= sets(in_season) / sets(off) <= 0.7


def test_sport_is_trained_heavier_and_with_more_rest_than_fitness() -> None:
    sport, fitness = (exercises(generated(purpose=purpose))[0] for purpose in ("sport_performance", "general_fitness"))

    assert int(sport["reps"].split("-")[1]) < int(fitness["reps"].split("-")[1])
    assert sport["restSeconds"] > fitness["restSeconds"]


def test_weight_loss_ends_its_sessions_out_of_breath() -> None:
    plan = generated(purpose="weight_loss", days=4)

    assert all(session["exercises"][-1]["primaryMuscleGroup"] == "full-body" for session in weeks(plan)[0])


def test_rehabilitation_is_easy_whoever_does_it() -> None:
    plan = generated(purpose="rehabilitation", proficiency="advanced")
    skill = {one.id: one.skill for one in catalogue()}

    assert {skill[exercise["id"]] for exercise in exercises(plan)} == {"beginner"}
    assert all("barbell" not in exercise["equipment"] for exercise in exercises(plan))
    assert max(exercise["rpe"] for week in range(4) for exercise in exercises(plan, week)) <= 6


def test_a_request_without_a_purpose_is_for_general_fitness_and_says_so() -> None:
    plan = generated()

    assert plan.document["microcycles"] == generated(purpose="general_fitness").document["microcycles"]
    assert says(plan, "No purpose is stated")


def test_little_time_shortens_rests_before_muscles_go_without() -> None:
    plan = generated(
        days=2, fixed_schedules=(a_window("Monday", "06:00", "06:45"), a_window("Friday", "06:00", "06:45"))
    )

    assert says(plan, "Rests are short")


# Weeks.


def test_effort_rises_and_the_fourth_week_is_lighter() -> None:
    plan = generated(purpose="muscle_building", days=4)
    efforts = [exercises(plan, week)[0]["rpe"] for week in range(4)]

    assert efforts[0] < efforts[1] < efforts[2] > efforts[3]
    assert sets(plan, 0) == sets(plan, 1) == sets(plan, 2) > sets(plan, 3)
    assert all(effective(plan, muscle, 3) >= 4 for muscle in ("chest", "back", "calves", "core", "glutes"))


def test_weeks_in_season_are_alike() -> None:
    plan = generated(season="inseason")

    assert {json.dumps(exercises(plan, week)) for week in range(4)} == {json.dumps(exercises(plan))}


@pytest.mark.parametrize(
    ("date", "phases"),
    [
        ("1970-01-04T00:00:00Z", ["taper"]),
        ("1970-01-10T00:00:00+02:00", ["taper", "taper"]),
        ("1970-01-20T00:00:00Z", ["accumulation", "taper", "taper"]),
        ("1970-01-28T00:00:00Z", ["accumulation", "accumulation", "taper", "taper"]),
        ("1970-06-01T00:00:00Z", ["accumulation", "accumulation", "accumulation", "deload"]),
        ("1969-12-01T00:00:00Z", ["accumulation", "accumulation", "accumulation", "deload"]),
        ("2023-99-99T00:00:00Z", ["accumulation", "accumulation", "accumulation", "deload"]),
    ],
)
def test_a_competition_within_four_weeks_ends_the_plan_in_a_taper(date: str, phases: list[str]) -> None:
    plan = generated(competition_date=date)

    assert [week["phase"] for week in plan.document["microcycles"]] == phases


def test_a_taper_halves_the_sets_and_keeps_days_and_effort() -> None:
    usual = generated(days=4, purpose="sport_performance")
    taper = generated(days=4, purpose="sport_performance", competition_date="1970-01-06T00:00:00Z")

    assert 0.4 <= sets(taper) / sets(usual) <= 0.6
    assert len(weeks(taper)[0]) == 4
    assert exercises(taper)[0]["rpe"] == exercises(usual)[0]["rpe"]
    assert [one["id"] for one in exercises(taper)] == [one["id"] for one in exercises(usual)]


def test_the_competition_is_counted_from_the_request() -> None:
    early = generated(competition_date="1970-03-01T00:00:00Z")
    late = generated(competition_date="1970-03-01T00:00:00Z", timestamp=55 * DAY)

    assert len(weeks(early)) == 4
    assert [week["phase"] for week in late.document["microcycles"]] == ["taper"]
