"""Run all checks of a deployment, in their order."""

from collections.abc import Iterator

import httpx

from worker.operations.verify import broker, monitoring, service, tokens
from worker.operations.verify.check import Check, Result
from worker.operations.verify.service import Asking
from worker.settings import Settings

TIMEOUT_SECONDS = 30.0


def checks(
    url: str, settings: Settings, user_id: str, p95_seconds: float, prometheus: str | None, grafana: str | None
) -> Iterator[Check]:
    """Check the preview at `url`, the broker if NATS_URL is set, and the monitoring whose address is given."""
    with httpx.Client(base_url=url.rstrip("/"), timeout=TIMEOUT_SECONDS) as http:
        asking = Asking(http, tokens.good(settings, user_id), tokens.bad(settings, user_id), p95_seconds)
        yield from service.checks(asking)
    if "nats_url" in settings.model_fields_set:
        yield from broker.checks(settings)
    if prometheus is not None:
        yield monitoring.scraped(prometheus)
        yield monitoring.alerting(prometheus)
    if grafana is not None:
        yield monitoring.dashboard(grafana)


def well(found: list[Check]) -> bool:
    """Whether all checks passed."""
    return all(check.result is Result.PASSED for check in found)
