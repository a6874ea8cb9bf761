"""Writes a service's past as OpenMetrics text that promtool turns into Prometheus' data."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import itemgetter

from worker.metrics import AGE_SECONDS, CHANNELS, PREFIX, SECONDS

PLACE = 'environment="production",namespace="time-crunch-production"'
LABELS = f'{PLACE},job="time-crunch-preview",instance="preview"'
Rate = Callable[[dict[str, float]], float]
"""What a counter adds each second, given the values at that time."""


def where_at_most(name: str, edge: float, rate: Rate) -> Rate:
    """The rate while a value is at most so large, else 0."""
    return lambda at: rate(at) if at[name] <= edge else 0.0


def product(share: Rate, rate: Rate) -> Rate:
    return lambda at: share(at) * rate(at)


@dataclass
class Past:
    """What happened from `start` to `end`, in seconds since 1970, at even rates a second."""

    start: float
    end: float
    step: float = 15.0
    """Seconds between two samples."""

    succeeded: float = 1.0
    failed: float = 0.0
    off: float = 0.0
    rejected: float = 0.0
    seconds: float = 0.3
    """Seconds that each request takes."""

    cpu: float = 0.2
    memory: float = 0.3
    up: float = 1.0
    satisfied: float = 0.95
    """The share of satisfied requests, of 1."""

    worker_succeeded: float = 0.0
    worker_failed: float = 0.0
    worker_rejected: float = 0.0
    """Requests a second of the other channel."""

    waited: float = 1.0
    """Seconds from publishing to answering."""

    sampled: float = 0.2
    sampled_failed: float = 0.0
    worker_sampled: float = 0.0
    """Requests a second among which each user counts a few times."""

    sampled_a_user: float = 6.0
    """The most requests of one user among them: two processes count three each."""

    backlog: float = 3.0
    letters: float = 0.0
    users: float = 200.0
    labels: str = LABELS
    """The labels of every series."""

    changes: list[tuple[float, dict[str, float]]] = field(default_factory=list)
    """Moments from which on some values change."""

    def openmetrics(self) -> str:
        """The whole text."""
        times = [self.start + self.step * n for n in range(int((self.end - self.start) // self.step) + 1)]
        lines: list[str] = []

        def family(name: str, kind: str, series: dict[str, Callable[[str], list[float]]]) -> None:
            lines.append(f"# TYPE {name} {kind}")
            for labels, values in series.items():
                sample = f"{name}{labels}" if labels.startswith(("_", "{")) else f"{name}{{{labels}}}"
                lines.extend(f"{sample} {v:.6f} {t:.3f}" for t, v in zip(times, values(""), strict=True))

        def grown(rate: Callable[[dict[str, float]], float]) -> Callable[[str], list[float]]:
            def values(_: str) -> list[float]:
                total, found = 0.0, []
                for time in times:
                    found.append(total)
                    total += self.step * rate(self._at(time))
                return found

            return values

        def level(value: Callable[[dict[str, float]], float]) -> Callable[[str], list[float]]:
            return lambda _: [value(self._at(time)) for time in times]

        family(
            f"{PREFIX}_requests",
            "counter",
            {
                f'_total{{{self.labels},channel="preview",status="{status}"}}': grown(itemgetter(status))
                for status in ("succeeded", "failed", "off", "rejected")
            }
            | {
                f'_total{{{self.labels},channel="worker",status="{status}"}}': grown(itemgetter(f"worker_{status}"))
                for status in ("succeeded", "failed", "rejected")
            },
        )

        def done(channel: str) -> Callable[[dict[str, float]], float]:
            before = "worker_" if channel == "worker" else ""
            return lambda at: at[f"{before}succeeded"] + at[f"{before}failed"]

        durations: dict[str, Callable[[str], list[float]]] = {}
        kept: dict[str, Callable[[str], list[float]]] = {}
        for channel in CHANNELS:
            where, ended = f'{self.labels},channel="{channel}"', done(channel)
            for edge in (*SECONDS, float("inf")):
                durations[f'_bucket{{{where},le="{edge}"}}'] = grown(where_at_most("seconds", edge, ended))
            durations[f"_count{{{where}}}"] = grown(ended)
            durations[f"_sum{{{where}}}"] = grown(product(itemgetter("seconds"), ended))
            kept[f'_total{{{where},satisfied="yes"}}'] = grown(product(itemgetter("satisfied"), ended))
            kept[f'_total{{{where},satisfied="no"}}'] = grown(product(lambda at: 1 - at["satisfied"], ended))
        family(f"{PREFIX}_duration_seconds", "histogram", durations)
        family(f"{PREFIX}_constraint", "counter", kept)
        family(
            f"{PREFIX}_age_seconds",
            "histogram",
            {
                **{
                    f'_bucket{{{self.labels},le="{edge}"}}': grown(
                        where_at_most("waited", edge, itemgetter("worker_succeeded"))
                    )
                    for edge in (*AGE_SECONDS, float("inf"))
                },
                f"_count{{{self.labels}}}": grown(lambda at: at["worker_succeeded"]),
                f"_sum{{{self.labels}}}": grown(lambda at: at["waited"] * at["worker_succeeded"]),
            },
        )
        family(
            f"{PREFIX}_sampled",
            "counter",
            {
                f'_total{{{self.labels},channel="preview",status="succeeded"}}': grown(itemgetter("sampled")),
                f'_total{{{self.labels},channel="preview",status="failed"}}': grown(itemgetter("sampled_failed")),
                f'_total{{{self.labels},channel="worker",status="succeeded"}}': grown(itemgetter("worker_sampled")),
            },
        )
        a_user = f'{{{self.labels},channel="preview"}}'
        family(f"{PREFIX}_sampled_a_user", "gauge", {a_user: level(itemgetter("sampled_a_user"))})
        family(f"{PREFIX}_backlog", "gauge", {self.labels: level(lambda at: at["backlog"])})
        letters = f'{{{self.labels},reason="max-deliver"}}'
        family(f"{PREFIX}_letters", "gauge", {letters: level(lambda at: at["letters"])})
        family(f"{PREFIX}_active_users", "gauge", {self.labels: level(lambda at: at["users"])})
        family(f"{PREFIX}_cpu_seconds", "counter", {f"_total{{{self.labels}}}": grown(lambda at: at["cpu"])})
        family(f"{PREFIX}_memory_bytes", "gauge", {self.labels: level(lambda at: at["memory"] * 1e9)})
        family(f"{PREFIX}_cpu_limit_cores", "gauge", {self.labels: level(lambda at: 1.0)})
        family(f"{PREFIX}_memory_limit_bytes", "gauge", {self.labels: level(lambda at: 1e9)})
        family("process_cpu_seconds", "counter", {f"_total{{{self.labels}}}": grown(itemgetter("cpu"))})
        family("process_resident_memory_bytes", "gauge", {self.labels: level(lambda at: at["memory"] * 1e9)})
        family("up", "gauge", {self.labels: level(lambda at: at["up"])})
        return "\n".join([*lines, "# EOF", ""]).replace('le="inf"', 'le="+Inf"')

    def _at(self, time: float) -> dict[str, float]:
        rest = ("start", "end", "step", "labels", "changes")
        now = {part.name: getattr(self, part.name) for part in fields(self) if part.name not in rest}
        for since, change in self.changes:
            if time >= since:
                now.update(change)
        return now
