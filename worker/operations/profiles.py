"""The conditions by which each profile judges a rollout, with their queries.

A ratio is a sum over a sum. Only `succeeded` and `failed` requests count: users outside the rollout, and faults of the
requester, are in neither numerator nor denominator. Requesters' faults have a limit of their own: a rollout in which
nearly every request is rejected has proved nothing.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from worker.metrics import PREFIX
from worker.operations.profile import Profile

WINDOW = "WINDOW"
"""The placeholder in a query for the time over which the rollout is judged."""

WHERE = "WHERE"
"""The placeholder in a query for the labels of the environment, namespace and channel that are judged."""

OURS = 'status=~"succeeded|failed"'
ASKED = 'status=~"succeeded|failed|rejected|invalid"'
REQUESTS = f"sum(increase({PREFIX}_requests_total{{WHERE,{OURS}}}[WINDOW]))"
EVERY_REQUEST = f"sum(increase({PREFIX}_requests_total{{WHERE,{ASKED}}}[WINDOW]))"
"""The query for all requests, with those that failed by a requester's fault."""

SAMPLE = f"sum(increase({PREFIX}_sampled_total{{WHERE}}[WINDOW]))"
"""The query for sampled requests, a few of each user at most."""

AGE = f"time() - max(timestamp({PREFIX}_requests_total{{WHERE}}))"
"""The query for the seconds since Prometheus last scraped any request counter."""

_SUCCESS = f'sum(increase({PREFIX}_requests_total{{WHERE,status="succeeded"}}[WINDOW])) / {REQUESTS}'
_ERRORS = f'sum(increase({PREFIX}_requests_total{{WHERE,status="failed"}}[WINDOW])) / {REQUESTS}'
_REJECTED = f'sum(increase({PREFIX}_requests_total{{WHERE,status=~"rejected|invalid"}}[WINDOW])) / {EVERY_REQUEST}'
_MEAN = (
    f"sum(rate({PREFIX}_duration_seconds_sum{{WHERE}}[WINDOW]))"
    f" / sum(rate({PREFIX}_duration_seconds_count{{WHERE}}[WINDOW]))"
)
_P95 = f"histogram_quantile(0.95, sum by (le) (rate({PREFIX}_duration_seconds_bucket{{WHERE}}[WINDOW])))"
_WAITED = (  # 0 if the worker answered nothing: then the backlog shows whether it should have
    f"(histogram_quantile(0.95, sum by (le) (rate({PREFIX}_age_seconds_bucket{{WHERE}}[WINDOW]))) >= 0) or vector(0)"
)
_BACKLOG = (  # the minimum over ten minutes, so that a burst does not count
    f"min_over_time((max({PREFIX}_backlog{{WHERE}}))[10m:1m]) / count({PREFIX}_backlog{{WHERE}} >= 0)"
)
_LETTERS = f'sum(max by (reason) ({PREFIX}_letters{{WHERE,reason!="schema-invalid"}}))'
_SAMPLED_SUCCESS = (  # 0 if there is no sample: then its size shows why
    f'(sum(increase({PREFIX}_sampled_total{{WHERE,status="succeeded"}}[WINDOW])) / {SAMPLE} >= 0) or vector(0)'
)
_SAMPLED_PART = (  # the largest share of one user, whom every process counts as often as it may
    f"(sum(max_over_time({PREFIX}_sampled_a_user{{WHERE}}[WINDOW])) / {SAMPLE} < 1) or vector(1)"
)
_USERS = f"max({PREFIX}_active_users{{WHERE}})"
_SATISFIED = (
    f'sum(increase({PREFIX}_constraint_total{{WHERE,satisfied="yes"}}[WINDOW]))'
    f" / sum(increase({PREFIX}_constraint_total{{WHERE}}[WINDOW]))"
)
_CPU = f"max(rate({PREFIX}_cpu_seconds_total{{WHERE}}[WINDOW]) / on (job, instance) {PREFIX}_cpu_limit_cores{{WHERE}})"
_MEMORY = (
    f"max(avg_over_time({PREFIX}_memory_bytes{{WHERE}}[WINDOW])"
    f" / on (job, instance) {PREFIX}_memory_limit_bytes{{WHERE}})"
)
_UPTIME = 'avg(avg_over_time(up{WHERE,job=~"time-crunch-.+"}[WINDOW]))'
_LATELY = (
    f"({EVERY_REQUEST.replace(WINDOW, '30m')}"
    f" and sum({PREFIX}_requests_total{{WHERE}} offset 30m))"
    " or (sum(up{WHERE}) * 0 + 1)"  # it has not run for so long, so nothing speaks against it
)


@dataclass(frozen=True, slots=True)
class Scope:
    """The deployment that is judged."""

    environment: str = "production"
    """The label environment; series without the label belong to every environment."""

    namespace: str = ""
    """The label namespace; empty is any."""

    def labels(self, channel: str = "") -> str:
        """Return the label matchers, with the channel's if one is given."""
        matchers = [f'environment=~"{_exact(self.environment)}|"']
        if self.namespace:
            matchers.append(f'namespace="{self.namespace}"')
        if channel:
            matchers.append(f'channel="{channel}"')
        return ",".join(matchers)


def _exact(text: str) -> str:
    """Return a regular expression, for use in quotes, that matches exactly that text."""
    return re.escape(text).replace("\\", "\\\\")


@dataclass(frozen=True, slots=True)
class Condition:
    """A query whose value is compared with a limit."""

    name: str
    query: str
    operator: Literal["<", ">"]
    limit: float
    unit: Literal["%", "s", ""]
    over: str = WINDOW
    """The time over which the query looks back."""

    requests_over: str = WINDOW
    """The time in which enough requests are needed to judge the condition; empty if it needs none."""

    by_channel: bool = False
    """Whether it must also hold for each channel by itself: a good one does not make up for a bad one."""

    rests_on: str = REQUESTS
    """The query that counts the requests it is a share of. A channel with few requests is not judged by itself."""

    def holds(self, value: float) -> bool:
        """Whether the value is below, or above, the limit; a value equal to the limit does not hold."""
        return value < self.limit if self.operator == "<" else value > self.limit


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of a profile."""

    promote: tuple[Condition, ...]
    """The conditions that must all hold for a promotion. One that looks back over less than the window counts only with
    enough requests."""

    roll_back: tuple[Condition, ...]
    """The conditions of which each alone calls for a rollback."""


def _of_late(condition: Condition) -> tuple[Condition, Condition]:
    """Return the condition over the last five minutes, and over the whole window."""
    every = replace(condition, by_channel=True)
    return replace(every, over="5m", requests_over="5m"), every


def _all_along(name: str, query: str, operator: Literal["<", ">"], limit: float, minutes: int) -> Condition:
    """Return a condition that must have held in every minute of that time."""
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
            Condition("rejected", _REJECTED, "<", 0.20, "%", by_channel=True, rests_on=EVERY_REQUEST),
            Condition("waited", _WAITED, "<", 30.0, "s"),
            Condition("backlog a worker", _BACKLOG, "<", 50.0, ""),
            Condition("dead letters waiting", _LETTERS, "<", 1.0, ""),
            Condition("users", _USERS, ">", 19.0, ""),
            Condition("sample", SAMPLE, ">", 299.0, ""),
            Condition("success in the sample", _SAMPLED_SUCCESS, ">", 0.95, "%", by_channel=True, rests_on=SAMPLE),
            Condition("one user's part of the sample", _SAMPLED_PART, "<", 0.10, "%"),
        ),
        roll_back=(
            *_of_late(Condition("success", _SUCCESS, "<", 0.90, "%")),
            *_of_late(Condition("p95", _P95, ">", 10.0, "s")),
            *_of_late(Condition("errors", _ERRORS, ">", 0.05, "%")),
            Condition("cpu", _CPU, ">", 0.90, "%", "5m"),
            Condition("memory", _MEMORY, ">", 0.95, "%", "5m"),
            Condition("waited", _WAITED, ">", 120.0, "s"),
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
