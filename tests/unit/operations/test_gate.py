"""The decision about a rollout, as a table."""

import re
from typing import Any

import pytest

from worker.operations import gate
from worker.operations.gate import Decision, Measured, Reading, decide
from worker.operations.profile import Profile
from worker.operations.profiles import CONDITIONS, WINDOW, Scope
from worker.operations.prometheus import NoData

GOOD = {
    Profile.PRODUCTION: {
        **{"success": 0.999, "p95": 0.4, "errors": 0.001, "cpu": 0.3, "memory": 0.4},
        **{"rejected": 0.05, "waited": 0.5, "backlog a worker": 2.0, "dead letters waiting": 0.0, "users": 200.0},
        **{"sample": 700.0, "success in the sample": 0.999, "one user's part of the sample": 0.01},
    },
    Profile.STAGING_SOAK: {
        **{"success": 0.999, "mean": 0.4, "errors": 0.001, "constraint satisfied": 0.9, "uptime": 1.0},
        "requests": 100.0,
    },
}
PROMOTE, HOLD, ROLL_BACK, NO_DATA = Decision


def verdict(
    profile: Profile, requests: Any = 1000.0, age: Any = 5.0, lately: float = 500.0, **changed: Any
) -> Decision:
    """The decision on a good rollout with some values changed; a _ in a name is a space."""
    values = {**GOOD[profile], **{name.replace("_", " "): value for name, value in changed.items()}}
    counted = 0.0 if isinstance(requests, NoData) else requests

    def readings(conditions: Any) -> tuple[Reading, ...]:
        spans = {WINDOW: counted, "": float("inf")}
        return tuple(Reading(c, values[c.name], spans.get(c.requests_over, min(lately, counted))) for c in conditions)

    conditions = CONDITIONS[profile]
    return decide(Measured(age, requests, readings(conditions.promote), readings(conditions.roll_back))).decision


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, PROMOTE),
        ({"requests": 300.0}, PROMOTE),
        ({"requests": 299.0}, HOLD),
        ({"success": 0.95}, HOLD),
        ({"success": 0.94}, HOLD),
        ({"success": 0.90}, HOLD),
        ({"success": 0.89}, ROLL_BACK),
        ({"success": 0.89, "requests": 50.0}, ROLL_BACK),
        ({"success": 0.89, "requests": 49.0}, HOLD),
        ({"p95": 5.0}, HOLD),
        ({"p95": 10.0}, HOLD),
        ({"p95": 10.1}, ROLL_BACK),
        ({"errors": 0.01}, HOLD),
        ({"errors": 0.05}, HOLD),
        ({"errors": 0.051}, ROLL_BACK),
        ({"cpu": 0.7}, HOLD),
        ({"cpu": 0.91}, ROLL_BACK),
        ({"memory": 0.8}, HOLD),
        ({"memory": 0.96}, ROLL_BACK),
        ({"memory": NoData("absent")}, NO_DATA),
        ({"success": NoData("NaN")}, NO_DATA),
        ({"success": NoData("2 series")}, NO_DATA),
        ({"success": 0.5, "memory": NoData("absent")}, ROLL_BACK),
        ({"requests": NoData("absent")}, NO_DATA),
        ({"age": NoData("unreachable")}, NO_DATA),
        ({"age": 121.0}, NO_DATA),
        ({"age": 121.0, "success": 0.1}, NO_DATA),
        ({"lately": 0.0}, PROMOTE),
        ({"rejected": 0.20}, HOLD),
        ({"rejected": 0.997}, HOLD),
        ({"rejected": NoData("absent")}, NO_DATA),
        ({"waited": 30.0}, HOLD),
        ({"waited": 121.0}, ROLL_BACK),
        ({"backlog_a_worker": 50.0}, HOLD),
        ({"backlog_a_worker": NoData("absent")}, NO_DATA),
        ({"dead_letters_waiting": 1.0}, HOLD),
        ({"users": 19.0}, HOLD),
        ({"users": NoData("NaN")}, NO_DATA),
        ({"sample": 299.0}, HOLD),
        ({"sample": 300.0}, PROMOTE),
        ({"sample": NoData("absent")}, NO_DATA),
        ({"success_in_the_sample": 0.95}, HOLD),
        ({"one_user's_part_of_the_sample": 0.10}, HOLD),
    ],
)
def test_production(changed: dict[str, Any], expected: Decision) -> None:
    assert verdict(Profile.PRODUCTION, **changed) is expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, PROMOTE),
        ({"requests": NoData("absent")}, NO_DATA),
        ({"success": 0.94}, HOLD),
        ({"success": 0.89}, ROLL_BACK),
        ({"success": 0.89, "lately": 49.0}, HOLD),
        ({"mean": 2.0}, HOLD),
        ({"mean": 5.0}, HOLD),
        ({"mean": 5.1}, ROLL_BACK),
        ({"errors": 0.05}, HOLD),
        ({"errors": 0.11}, ROLL_BACK),
        ({"constraint_satisfied": 0.80}, HOLD),
        ({"constraint_satisfied": 0.10}, HOLD),
        ({"uptime": 0.99}, HOLD),
        ({"uptime": NoData("absent")}, NO_DATA),
    ],
)
def test_staging_soak(changed: dict[str, Any], expected: Decision) -> None:
    assert verdict(Profile.STAGING_SOAK, **changed) is expected


def test_half_an_hour_without_a_request_calls_for_a_rollback_however_few_there_were() -> None:
    (idle,) = [c for c in CONDITIONS[Profile.STAGING_SOAK].roll_back if c.name == "requests"]
    silent = Reading(idle, 0.0, float("inf"))
    assert decide(Measured(5.0, 20.0, (), (silent,))).decision is ROLL_BACK


def test_every_decision_has_its_exit_code() -> None:
    assert [decision.exit_code for decision in Decision] == [0, 10, 20, 30]


def test_a_decision_says_which_limit_is_broken() -> None:
    (errors,) = [c for c in CONDITIONS[Profile.PRODUCTION].roll_back if c.name == "errors" and c.over == "5m"]
    reading = Reading(errors, 0.2, 100.0)
    assert decide(Measured(5.0, 100.0, (), (reading,))).reasons == (
        "errors over 5m is 20.00 % (limit > 5.00 %): roll back",
    )


def test_every_ratio_is_a_sum_over_a_sum() -> None:
    for conditions in CONDITIONS.values():
        for condition in (*conditions.promote, *conditions.roll_back):
            if condition.name in ("success", "errors", "constraint satisfied"):
                assert condition.query.count("sum(increase(") == 2


def test_nothing_is_asked_of_a_prometheus_that_does_not_answer() -> None:
    asked: list[str] = []

    def ask(query: str) -> NoData:
        asked.append(query)
        return NoData("unreachable")

    measured = gate.measure(ask, CONDITIONS[Profile.PRODUCTION], "1h")
    assert (len(asked), decide(measured).decision) == (1, NO_DATA)


def test_a_phase_that_has_just_begun_is_not_promoted_but_can_be_rolled_back() -> None:
    readings = [Reading(c, GOOD[Profile.PRODUCTION][c.name], 1000.0) for c in CONDITIONS[Profile.PRODUCTION].promote]
    (broken,) = [c for c in CONDITIONS[Profile.PRODUCTION].roll_back if c.name == "errors" and c.over == WINDOW]
    well = Measured(5.0, 1000.0, tuple(readings), ())
    ill = Measured(5.0, 1000.0, tuple(readings), (Reading(broken, 0.5, 1000.0),))
    assert decide(well).decision is PROMOTE
    assert decide(well, "the phase began 20 minutes ago").reasons == ("the phase began 20 minutes ago",)
    assert decide(ill, "the phase began 20 minutes ago").decision is ROLL_BACK


def test_every_query_is_of_one_environment() -> None:
    asked: list[str] = []

    def ask(query: str) -> float:
        asked.append(query)
        return 100.0

    for conditions in CONDITIONS.values():
        gate.measure(ask, conditions, "1h", Scope("pro.duction", "here"))
    selectors = [s for query in asked for s in re.findall(r"(?:time_crunch_\w+|\bup)(\{[^}]*\})?", query)]
    assert all(s.startswith(r'{environment=~"pro\\.duction|",namespace="here"') for s in selectors), selectors


def test_a_channel_that_fails_is_not_made_up_for_by_one_that_is_well() -> None:
    def ask(query: str) -> float:
        if "time()" in query:
            return 5.0
        if "failed" in query and "/" in query and 'status="failed"' in query:
            return 0.5 if 'channel="worker"' in query else 0.001
        return 1000.0 if "/" not in query else 0.999

    verdict = decide(gate.measure(ask, CONDITIONS[Profile.PRODUCTION], "1h"))
    assert verdict.decision is ROLL_BACK
    assert any(reason.startswith("worker errors is 50.00 %") for reason in verdict.reasons)
