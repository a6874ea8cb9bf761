"""The metrics, by the names that dashboards and alerts use.

Every label has a closed set of values, and each counter is zero from the start: Prometheus' `rate` needs an earlier
sample, so the first dead letter would otherwise go unnoticed.
"""

from typing import Literal, TypeAlias

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from contracts import topology
from worker.domain.errors import PLAN_FAILURES
from worker.domain.figures import Figures
from worker.domain.outcome import Strategy

PREFIX = "planning_engine_time_crunch"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)
AGE_SECONDS = (*SECONDS, 120.0, 300.0, 900.0, 3600.0)
TARGET_SECONDS = tuple(60.0 * minutes for minutes in (15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180))
RATIOS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
TAKEN_RATIOS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 2.0, 3.0)
GAPS = (0.0, 1e-6, 1e-4, 1e-3, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)

Channel: TypeAlias = Literal["worker", "preview"]
CHANNELS: tuple[Channel, ...] = ("worker", "preview")

STATUSES = ("succeeded", "failed", "rejected", "invalid", "skipped", "off")
"""How a request ended. Only `succeeded` and `failed` count in the success ratio; `rejected` and `invalid` are the
requester's fault, `skipped` asked for nothing, and the user of `off` is outside the rollout."""

SAMPLED = ("succeeded", "failed")
"""The statuses of requests by which a rollout is judged."""

LABELS = frozenset(
    ("channel", "status", "code", "reason", "strategy", "satisfied", "source", "value", "outcome", "said", "kept", "le")
)
"""The names of all labels. None has a value per user or request."""

NOT_KNOWN = float("nan")
"""The value of a gauge that is not known yet: no alert fires on it, and a panel shows nothing."""

OUT_OF_REACH = "out_of_reach"
"""The fallback of a plan whose core lifts do not fit even at their minimum."""

FALLBACKS = (OUT_OF_REACH, *(code.value for code in PLAN_FAILURES))
"""Why an athlete did not get the plan that was asked for."""


PERFORMED = ("learned", "late", "set_aside", "already_counted", "too_old", "invalid", "given_up")
"""What becomes of a performed session: `late` is learned from out of order, `set_aside` is implausible, `too_old` is
refused because it may have been counted."""

LOOKUPS = ("known", "unknown", "away")
"""The outcomes of looking up an athlete's pace; `away` means that the bucket does not answer."""


class Metrics:
    """All metrics, in one registry."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.registry = registry
        self.requests = Counter(
            f"{PREFIX}_requests", "Requests that came to their end", ["channel", "status"], registry=registry
        )
        self.sampled = Counter(
            f"{PREFIX}_sampled",
            "Requests that succeeded or failed, few of each user",
            ["channel", "status"],
            registry=registry,
        )
        self.sampled_a_user = Gauge(
            f"{PREFIX}_sampled_a_user",
            "How many of one user can be in the sample",
            ["channel"],
            registry=registry,
            multiprocess_mode="livesum",
        )
        self.duration_seconds = self._histogram(
            "duration_seconds", "From taking a request up to its answer being stored or sent", SECONDS
        )
        self.age_seconds = Histogram(
            f"{PREFIX}_age_seconds",
            "From a request being published up to its answer being stored, waiting and attempts included",
            registry=registry,
            buckets=AGE_SECONDS,
        )
        self.rate_limited = Counter(
            f"{PREFIX}_rate_limited", "Previews refused because their caller asks too often", registry=registry
        )
        self.errors = Counter(f"{PREFIX}_errors", "What went wrong, retries included", ["code"], registry=registry)
        self.dead_letters = Counter(f"{PREFIX}_dead_letters", "Dead letters stored", ["reason"], registry=registry)
        self.redeliveries = Counter(f"{PREFIX}_redeliveries", "Requests that had come before", registry=registry)
        self.duplicates = Counter(f"{PREFIX}_duplicates", "Results that were stored already", registry=registry)
        self.fallbacks = Counter(
            f"{PREFIX}_fallbacks", "Requests that got less than was asked for", ["reason"], registry=registry
        )
        self.strategy = Counter(
            f"{PREFIX}_strategy",
            "Compressed plans by what they were compressed with",
            ["channel", "strategy"],
            registry=registry,
        )
        self.constraint = Counter(
            f"{PREFIX}_constraint",
            "Compressed plans by whether every session keeps to its time",
            ["channel", "satisfied"],
            registry=registry,
        )
        self.target_seconds = self._histogram("target_seconds", "Time asked for, per session", TARGET_SECONDS)
        self.compression_ratio = self._histogram("compression_ratio", "Compressed over original duration", RATIOS)
        self.gap = self._histogram("gap", "How much better a plan could be at most, in units of the objective", GAPS)
        self.flag_evaluations = Counter(
            f"{PREFIX}_flag_evaluations",
            "Decisions on whether a user is in the rollout",
            ["source", "value"],
            registry=registry,
        )
        self.publish_seconds = Histogram(
            f"{PREFIX}_publish_seconds",
            "From publishing a message up to its being stored",
            registry=registry,
            buckets=SECONDS,
        )
        self.performed = Counter(
            f"{PREFIX}_performed", "Sessions performed, by what became of them", ["outcome"], registry=registry
        )
        self.promises = Counter(
            f"{PREFIX}_promises",
            "Sessions of compressed plans performed, by whether they ended within what was said",
            ["said", "kept"],
            registry=registry,
        )
        self.taken_ratio = Histogram(
            f"{PREFIX}_taken_ratio",
            "What a session of a compressed plan took, over what it was said to take usually",
            registry=registry,
            buckets=TAKEN_RATIOS,
        )
        self.pace_lookups = Counter(
            f"{PREFIX}_pace_lookups", "Look-ups of an athlete's pace", ["channel", "outcome"], registry=registry
        )
        self.performed_pending = self._gauge("performed_pending", "Sessions performed that are not counted yet", "max")
        self.in_flight = self._gauge("in_flight", "Requests held and not settled", "livesum")
        self.pending = self._gauge("pending", "Requests that wait in the stream for any worker", "max")
        self.backlog = self._gauge("backlog", "Requests without an answer: those that wait, and those in hand", "max")
        self.letters = Gauge(
            f"{PREFIX}_letters",
            "Dead letters that wait for somebody",
            ["reason"],
            registry=registry,
            multiprocess_mode="max",
        )
        self.copies_missing = self._gauge(
            "copies_missing", "Copies that are away or behind, of the stream or bucket that misses most", "max"
        )
        self.store_used_bytes = self._gauge("store_used_bytes", "What the account holds in the broker's files", "max")
        self.store_limit_bytes = self._gauge("store_limit_bytes", "What the account may hold there at most", "max")
        self.active_users = self._gauge("active_users", "Users with a request in the last day, in all replicas", "max")
        self.broker_up = self._gauge("broker_up", "Whether the broker answers and holds our consumer", "min")
        self.store_up = self._gauge("store_up", "Whether the store of plans and results answers", "min")
        self.flag_age_seconds = self._gauge("flag_age_seconds", "Since the flags were last known to be current", "max")
        self.flags_known = self._gauge("flags_known", "Whether any source of flags has ever answered", "min")
        self.dropped_unworked = self._gauge(
            "dropped_unworked", "Requests that their stream dropped before any worker had them, at least", "max"
        )
        self.last_loop_age_seconds = self._gauge("last_loop_age_seconds", "Since requests were last asked for", "max")
        self._start_at_zero()

    def flag_decided(self, value: bool, source: str) -> None:
        """Count a source's decision on whether a user has the feature."""
        self.flag_evaluations.labels(source, "on" if value else "off").inc()

    def pace_found(self, channel: Channel, outcome: str) -> None:
        """Count a look-up of an athlete's pace."""
        self.pace_lookups.labels(channel, outcome).inc()

    def compressed(self, channel: Channel, figures: Figures) -> None:
        """Count a compressed plan."""
        self.strategy.labels(channel, figures.strategy.value).inc()
        self.constraint.labels(channel, "yes" if figures.meets_time_constraint else "no").inc()
        self.target_seconds.labels(channel).observe(60 * figures.target_minutes)
        self.compression_ratio.labels(channel).observe(figures.compression_ratio)
        self.gap.labels(channel).observe(figures.gap)
        if not figures.meets_time_constraint:
            self.fallbacks.labels(OUT_OF_REACH).inc()

    def _histogram(self, name: str, meaning: str, buckets: tuple[float, ...]) -> Histogram:
        return Histogram(f"{PREFIX}_{name}", meaning, ["channel"], registry=self.registry, buckets=buckets)

    def _gauge(self, name: str, meaning: str, of_processes: Literal["livesum", "max", "min"]) -> Gauge:
        return Gauge(f"{PREFIX}_{name}", meaning, registry=self.registry, multiprocess_mode=of_processes)

    def _start_at_zero(self) -> None:
        for channel in CHANNELS:
            for histogram in (self.duration_seconds, self.target_seconds, self.compression_ratio, self.gap):
                histogram.labels(channel)
            for status in STATUSES:
                self.requests.labels(channel, status)
            for status in SAMPLED:
                self.sampled.labels(channel, status)
            for strategy in Strategy:
                self.strategy.labels(channel, strategy.value)
            for satisfied in ("yes", "no"):
                self.constraint.labels(channel, satisfied)
            for lookup in LOOKUPS:
                self.pace_lookups.labels(channel, lookup)
        for gauge in (
            self.broker_up,
            self.store_up,
            self.pending,
            self.backlog,
            self.active_users,
            self.performed_pending,
        ):
            gauge.set(NOT_KNOWN)
        for gauge in (
            self.copies_missing,
            self.store_used_bytes,
            self.store_limit_bytes,
            self.flag_age_seconds,
            self.last_loop_age_seconds,
        ):
            gauge.set(NOT_KNOWN)
        self._start_performed()
        for reason in FALLBACKS:
            self.fallbacks.labels(reason)
        for reason in topology.load().dead_letters.reasons:
            self.dead_letters.labels(reason)
            self.letters.labels(reason).set(NOT_KNOWN)

    def _start_performed(self) -> None:
        for became in PERFORMED:
            self.performed.labels(became)
        for said in ("usual", "four_in_five"):
            for kept in ("yes", "no"):
                self.promises.labels(said, kept)
