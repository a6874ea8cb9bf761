"""What a rollout is held against: the conditions of each profile, with their queries.

A ratio is a sum over a sum. Only `succeeded` and `failed` requests count: users outside the rollout, and faults of the
requester, are in neither numerator nor denominator.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from worker.metrics import PREFIX

WINDOW = "WINDOW"
"""In a query: the time the rollout is judged over."""

OURS = 'status=~"succeeded|failed"'
ASKED = 'status=~"succeeded|failed|rejected|invalid"'
REQUESTS = f"sum(increase({PREFIX}_requests_total{{{OURS}}}[WINDOW]))"
AGE = f"time() - max(timestamp({PREFIX}_requests_total))"
"""Seconds since Prometheus last heard of any request counter."""

_SUCCESS = f'sum(increase({PREFIX}_requests_total{{status="succeeded"}}[WINDOW])) / {REQUESTS}'
_ERRORS = f'sum(increase({PREFIX}_requests_total{{status="failed"}}[WINDOW])) / {REQUESTS}'
_MEAN = f"sum(rate({PREFIX}_duration_seconds_sum[WINDOW])) / sum(rate({PREFIX}_duration_seconds_count[WINDOW]))"
_P95 = f"histogram_quantile(0.95, sum by (le) (rate({PREFIX}_duration_seconds_bucket[WINDOW])))"
_SATISFIED = (
    f'sum(increase({PREFIX}_constraint_total{{satisfied="yes"}}[WINDOW]))'
    f" / sum(increase({PREFIX}_constraint_total[WINDOW]))"
)
_CPU = f"max(rate(process_cpu_seconds_total[WINDOW]) / on (job, instance) {PREFIX}_cpu_limit_cores)"
_MEMORY = f"max(avg_over_time(process_resident_memory_bytes[WINDOW]) / on (job, instance) {PREFIX}_memory_limit_bytes)"
_UPTIME = 'avg(avg_over_time(up{job=~"time-crunch-.+"}[WINDOW]))'
_LATELY = (
    f"(sum(increase({PREFIX}_requests_total{{{ASKED}}}[30m])) and sum({PREFIX}_requests_total offset 30m))"
    " or (sum(up) * 0 + 1)"  # not running for so long: nothing can be said against it
)


class Profile(StrEnum):
    """Which thresholds hold."""

    PRODUCTION = "production"
    STAGING_SOAK = "staging-soak"


@dataclass(frozen=True, slots=True)
class Condition:
    """A number, held against a limit."""

    name: str
    query: str
    operator: Literal["<", ">"]
    limit: float
    unit: Literal["%", "s", ""]
    over: str = WINDOW
    """The time the query looks back over."""

    requests_over: str = WINDOW
    """The time in which there must have been enough requests for it to tell something; empty where that is none."""

    def holds(self, value: float) -> bool:
        """Whether that value is below, or above, the limit; the limit itself is neither."""
        return value < self.limit if self.operator == "<" else value > self.limit


@dataclass(frozen=True, slots=True)
class Conditions:
    """All of a profile."""

    promote: tuple[Condition, ...]
    """All must hold for a promotion. What looks back over less than the window tells something only where there were
    enough requests."""

    roll_back: tuple[Condition, ...]
    """Any that holds calls for a rollback."""


def _of_late(condition: Condition) -> tuple[Condition, Condition]:
    """The condition over the last five minutes, and over all of the window."""
    late = Condition(condition.name, condition.query, condition.operator, condition.limit, condition.unit, "5m", "5m")
    return late, condition


def _all_along(name: str, query: str, operator: Literal["<", ">"], limit: float, minutes: int) -> Condition:
    """A condition that must have held in every minute of that time."""
    best = "max" if operator == "<" else "min"
    sampled = query.replace(WINDOW, "2m")
    span = f"{minutes}m"
    unit: Literal["%", "s"] = "%" if limit < 1 else "s"
    return Condition(name, f"{best}_over_time(({sampled})[{span}:1m])", operator, limit, unit, span, span)


CONDITIONS = {
    Profile.PRODUCTION: Conditions(
        promote=(
            *_of_late(Condition("success", _SUCCESS, ">", 0.95, "%")),
            *_of_late(Condition("p95", _P95, "<", 5.0, "s")),
            *_of_late(Condition("errors", _ERRORS, "<", 0.01, "%")),
            Condition("cpu", _CPU, "<", 0.70, "%"),
            Condition("memory", _MEMORY, "<", 0.80, "%"),
        ),
        roll_back=(
            *_of_late(Condition("success", _SUCCESS, "<", 0.90, "%")),
            *_of_late(Condition("p95", _P95, ">", 10.0, "s")),
            *_of_late(Condition("errors", _ERRORS, ">", 0.05, "%")),
            Condition("cpu", _CPU, ">", 0.90, "%", "5m"),
            Condition("memory", _MEMORY, ">", 0.95, "%", "5m"),
        ),
    ),
    Profile.STAGING_SOAK: Conditions(
        promote=(
            *_of_late(Condition("success", _SUCCESS, ">", 0.95, "%")),
            *_of_late(Condition("mean", _MEAN, "<", 2.0, "s")),
            *_of_late(Condition("errors", _ERRORS, "<", 0.05, "%")),
            *_of_late(Condition("constraint satisfied", _SATISFIED, ">", 0.80, "%")),
            Condition("uptime", _UPTIME, ">", 0.99, "%"),
        ),
        roll_back=(
            _all_along("success", _SUCCESS, "<", 0.90, 10),
            _all_along("errors", _ERRORS, ">", 0.10, 5),
            _all_along("mean", _MEAN, ">", 5.0, 5),
            Condition("requests", _LATELY, "<", 0.5, "", "30m", ""),
        ),
    ),
}
