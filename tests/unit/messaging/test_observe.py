"""What is counted and logged."""

import io
import json

import pytest
from prometheus_client import CollectorRegistry

from worker import logs
from worker.domain.errors import Code
from worker.domain.figures import Figures
from worker.domain.outcome import Strategy
from worker.messaging.delivery import Ack, DeadLetter, Decision, Happened, Reason, Retry
from worker.messaging.messages import Incoming, Outcome
from worker.messaging.observe import RequestRecord
from worker.metrics import PREFIX, Metrics
from worker.sample import MOST_A_USER, PERIOD_SECONDS

COMPRESSED, FAILED = "PlanCompressedEvent", "PlanGenerationFailedEvent"


def incoming(delivered: int = 1) -> Incoming:
    return Incoming(b'{"eventId": "e", "userId": "someone"}', "requests", "AA_CORE_HOT", 3, delivered)


def statuses(registry: CollectorRegistry) -> dict[str, float]:
    return {
        sample.labels["status"]: sample.value
        for family in registry.collect()
        for sample in family.samples
        if sample.name == f"{PREFIX}_requests_total" and sample.value
    }


@pytest.mark.parametrize(
    ("outcome", "decision", "expected"),
    [
        (Outcome(Happened.STORED, event=COMPRESSED), Ack(), {"succeeded": 1}),
        (Outcome(Happened.ALREADY_STORED, event=COMPRESSED), Ack(), {"succeeded": 1}),
        (Outcome(Happened.STORED, event=FAILED), Ack(), {"rejected": 1}),
        (Outcome(Happened.SKIPPED), Ack(), {"skipped": 1}),
        (Outcome(Happened.SCHEMA_INVALID, event=FAILED), DeadLetter(Reason.SCHEMA_INVALID), {"invalid": 1}),
        (Outcome(Happened.RULE_BROKEN), DeadLetter(Reason.NON_RETRYABLE), {"failed": 1}),
        (Outcome(Happened.CRASHED), DeadLetter(Reason.MAX_DELIVER), {"failed": 1}),
        (Outcome(Happened.UNCONFIRMED), Retry(2), {}),
        (Outcome(Happened.GIVEN_UP), Ack(), {}),
    ],
)
def test_a_request_is_counted_once_when_it_comes_to_its_end(
    outcome: Outcome, decision: Decision, expected: dict[str, float]
) -> None:
    registry = CollectorRegistry()
    RequestRecord(Metrics(registry), logs.to(io.StringIO(), "info")).attempt(incoming(), outcome, decision, 0.1)
    assert statuses(registry) == expected


FIGURES = Figures(Strategy.CORE_PLUS_SUPERSET, False, 30, 0.5, 0.02)


def test_a_result_is_counted_in_figures() -> None:
    registry = CollectorRegistry()
    record = RequestRecord(Metrics(registry), logs.to(io.StringIO(), "info"))
    record.attempt(incoming(), Outcome(Happened.STORED, event=COMPRESSED, figures=FIGURES), Ack(), 0.3)
    sampled = {
        name: registry.get_sample_value(f"{PREFIX}_{name}", {"channel": "worker", **labels})
        for name, labels in (
            ("strategy_total", {"strategy": "core_plus_superset"}),
            ("constraint_total", {"satisfied": "no"}),
            ("target_seconds_sum", {}),
            ("compression_ratio_sum", {}),
            ("gap_sum", {}),
            ("duration_seconds_sum", {}),
        )
    }
    assert list(sampled.values()) == [1, 1, 1800, 0.5, 0.02, 0.3]
    assert registry.get_sample_value(f"{PREFIX}_fallbacks_total", {"reason": "out_of_reach"}) == 1


def test_a_plan_that_was_refused_is_a_fallback_with_its_reason_and_tells_nothing_of_our_speed() -> None:
    registry = CollectorRegistry()
    record = RequestRecord(Metrics(registry), logs.to(io.StringIO(), "info"))
    record.attempt(incoming(), Outcome(Happened.STORED, event=FAILED, code=Code.PLAN_NOT_FOUND.value), Ack(), 0.3)
    assert registry.get_sample_value(f"{PREFIX}_fallbacks_total", {"reason": "plan_not_found"}) == 1
    assert registry.get_sample_value(f"{PREFIX}_duration_seconds_count", {"channel": "worker"}) == 0


def test_a_redelivery_and_a_duplicate_are_counted() -> None:
    registry = CollectorRegistry()
    record = RequestRecord(Metrics(registry), logs.to(io.StringIO(), "info"))
    record.attempt(incoming(delivered=2), Outcome(Happened.ALREADY_STORED, event=COMPRESSED), Ack(), 0.1)
    assert registry.get_sample_value(f"{PREFIX}_redeliveries_total") == 1
    assert registry.get_sample_value(f"{PREFIX}_duplicates_total") == 1


def test_a_user_who_asks_all_the_time_is_a_small_part_of_the_sample() -> None:
    registry, now = CollectorRegistry(), [0.0]
    record = RequestRecord(Metrics(registry), logs.to(io.StringIO(), "info"), clock=lambda: now[0])
    stored, crashed = Outcome(Happened.STORED, event=COMPRESSED), Outcome(Happened.CRASHED)

    def sampled() -> list[float | None]:
        return [
            registry.get_sample_value(f"{PREFIX}_sampled_total", {"channel": "worker", "status": status})
            for status in ("succeeded", "failed")
        ]

    assert (sampled(), registry.get_sample_value(f"{PREFIX}_sampled_a_user", {"channel": "worker"})) == (
        [0, 0],
        MOST_A_USER,
    )
    for _ in range(1000):
        record.attempt(incoming(), stored, Ack(), 0.1)
    assert sampled() == [MOST_A_USER, 0]
    another = Incoming(b'{"eventId": "e", "userId": "another"}', "requests", "AA_CORE_HOT", 4, 1)
    record.attempt(another, crashed, DeadLetter(Reason.MAX_DELIVER), 0.1)
    record.attempt(another, Outcome(Happened.STORED, event=FAILED), Ack(), 0.1)
    record.attempt(Incoming(b"{}", "requests", "AA_CORE_HOT", 5, 1), stored, Ack(), 0.1)
    assert sampled() == [MOST_A_USER, 1]
    now[0] = PERIOD_SECONDS
    record.attempt(incoming(), stored, Ack(), 0.1)
    assert sampled() == [MOST_A_USER + 1, 1]


def test_the_fields_of_a_line_are_always_the_same() -> None:
    lines = io.StringIO()
    record = RequestRecord(Metrics(CollectorRegistry()), logs.to(lines, "info"))
    record.attempt(incoming(), Outcome(Happened.STORED, event=COMPRESSED), Ack(), 0.0123)
    record.attempt(incoming(), Outcome(Happened.SCHEMA_INVALID, "got 'Bench'", "plan"), Retry(2), 1.0)
    fine, bad = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert fine.keys() == bad.keys()
    assert (fine["level"], fine["milliseconds"], bad["level"], bad["path"]) == ("info", 12.3, "warning", "plan")
    assert "Bench" not in lines.getvalue()


def test_an_endless_id_is_cut_in_the_log() -> None:
    out = io.StringIO()
    record = RequestRecord(Metrics(CollectorRegistry()), logs.to(out, "info"))
    endless = Incoming(b'{"eventId": "' + b"x" * 9999 + b'"}', "requests", "AA_CORE_HOT", 3, 1)
    record.attempt(endless, Outcome(Happened.SCHEMA_INVALID), DeadLetter(Reason.SCHEMA_INVALID), 0.1)
    assert len(json.loads(out.getvalue())["event_id"]) == 64
