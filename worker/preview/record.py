"""Count and log previews, as metrics and as the events of the platform's telemetry."""

import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from worker import logs
from worker.domain.errors import PLAN_FAILURES, Code
from worker.flags import Decision
from worker.jobs.previews import Fitted
from worker.logs import Logger
from worker.metrics import SAMPLED, Channel, Metrics
from worker.preview.bodies import Asked
from worker.preview.problems import Refusal
from worker.sample import Sample

CHANNEL: Channel = "preview"
REQUESTED = "stream5.time_crunch_preview_requested"
SUCCEEDED = "stream5.time_crunch_preview_succeeded"
FALLBACK = "stream5.time_crunch_preview_fallback"
DECLINED = "stream5.time_crunch_preview_declined"
SOURCE = "api"
INLINE = "inline"


class Record:
    """Counts in `metrics` and writes a line an event to `log`, without plan content and without user ids."""

    def __init__(self, metrics: Metrics, log: Logger) -> None:
        self._metrics = metrics
        self._sample = Sample(metrics, CHANNEL, time.monotonic)
        self._log = log
        metrics.errors.labels(Code.PREVIEW_FAILED.value)

    def flag(self, decision: Decision) -> None:
        """Count a decision of the flag."""
        self._metrics.flag_decided(decision.value, decision.source.value)

    def turned_away(self, refusal: Refusal) -> None:
        """Count a request for a preview that was refused before its plan was read."""
        self._metrics.requests.labels(CHANNEL, _status(refusal)).inc()
        self._count_error(refusal)
        if refusal.code is Code.RATE_LIMITED:
            self._metrics.rate_limited.inc()

    def requested(self, asked: Asked) -> None:
        """Log that a preview is asked for."""
        self._event(REQUESTED, asked, compressionStrategy="pending")

    def succeeded(self, asked: Asked, fitted: Fitted, seconds: float) -> None:
        """Count and log a preview that is given."""
        self._ended(asked, "succeeded")
        self._metrics.duration_seconds.labels(CHANNEL).observe(seconds)
        self._metrics.compressed(CHANNEL, fitted.figures)
        self._event(
            SUCCEEDED,
            asked,
            compressionStrategy=fitted.figures.strategy.value,
            meetsTimeConstraint=fitted.figures.meets_time_constraint,
            milliseconds=round(seconds * 1000, 1),
        )

    def fallback(self, asked: Asked, refusal: Refusal, seconds: float) -> None:
        """Count and log a preview that is refused."""
        status = _status(refusal)
        self._ended(asked, status)
        if status == "failed":
            self._metrics.duration_seconds.labels(CHANNEL).observe(seconds)
        if refusal.code in PLAN_FAILURES:
            self._metrics.fallbacks.labels(refusal.code.value).inc()
        self._count_error(refusal)
        self._event(FALLBACK, asked, compressionStrategy="none", reason=refusal.code.value)

    def declined(self, body: Mapping[str, Any], user_id: str) -> None:
        """Log that the athlete declined a preview, from the body that says so."""
        self._log.info(
            DECLINED,
            planId=body["planId"],
            targetMinutes=body["targetMinutes"],
            compressionStrategy=body.get("compressionStrategy", "none"),
            meetsTimeConstraint=body.get("meetsTimeConstraint"),
            reason=body.get("reason", ""),
            source=body.get("source", ""),
            user=logs.pseudonym(user_id),
        )

    def _ended(self, asked: Asked, status: str) -> None:
        self._metrics.requests.labels(CHANNEL, status).inc()
        if status in SAMPLED:
            self._sample.ended(asked.user_id, status)

    def _count_error(self, refusal: Refusal) -> None:
        if refusal.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._metrics.errors.labels(Code.PREVIEW_FAILED.value).inc()

    def _event(self, name: str, asked: Asked, **fields: object) -> None:
        self._log.info(
            name,
            planId=asked.plan_id or INLINE,
            targetMinutes=asked.target_minutes,
            **fields,
            source=SOURCE,
            user=logs.pseudonym(asked.user_id),
        )


def _status(refusal: Refusal) -> str:
    """Return the status that the worker would count for the refusal."""
    if refusal.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return "failed"
    if refusal.code is Code.FEATURE_NOT_AVAILABLE:
        return "off"
    return "rejected" if refusal.code in PLAN_FAILURES else "invalid"
