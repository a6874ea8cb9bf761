"""Check the monitoring: Prometheus scrapes, its rules are loaded, and Grafana has the dashboard."""

from typing import Any

import httpx

from worker.operations.verify.check import Check, failed, of

DASHBOARD = "time-crunch"
PANELS = 10
JOBS = ("time-crunch-worker", "time-crunch-preview")
RULES = "time-crunch"
TIMEOUT_SECONDS = 10.0
_NOT_ANSWERED = (httpx.HTTPError, httpx.InvalidURL, ValueError, LookupError, TypeError, AttributeError)


def scraped(url: str) -> Check:
    """Check that Prometheus has instances of each of our jobs, and that all are up."""
    try:
        answer = _get(url, "/api/v1/targets?state=active")["data"]["activeTargets"]
        ours = {t["scrapeUrl"]: t for t in answer if t["labels"]["job"].startswith("time-crunch-")}
        unknown = [f"no {job} is known" for job in JOBS if all(t["labels"]["job"] != job for t in ours.values())]
        down = [f"{address}: {t['lastError']}" for address, t in ours.items() if t["health"] != "up"]
    except _NOT_ANSWERED as error:
        return failed("prometheus", f"{url}: no answer of Prometheus: {str(error) or type(error).__name__}")
    wrong = [*unknown, *down]
    seen = "; ".join(wrong) or f"{len(ours)} instances are scraped"
    return of("prometheus", not wrong, seen, "see deploy/prometheus/prometheus.yml")


def alerting(url: str) -> Check:
    """Check that the alert rules are loaded and can be evaluated."""
    try:
        groups = _get(url, "/api/v1/rules?type=alert")["data"]["groups"]
        rules = [rule for group in groups if group["name"] == RULES for rule in group["rules"]]
        broken = [f"{rule['name']}: {rule['lastError']}" for rule in rules if rule["health"] == "err"]
    except _NOT_ANSWERED as error:
        return failed("alerts", f"{url}: no answer of Prometheus: {str(error) or type(error).__name__}")
    seen = "; ".join(broken) or f"{len(rules)} alerts are loaded"
    return of("alerts", bool(rules) and not broken, seen, "load deploy/prometheus/rules")


def dashboard(url: str) -> Check:
    """Check that Grafana has the dashboard with all its panels. The address holds user and password if needed."""
    try:
        panels = _get(url, f"/api/dashboards/uid/{DASHBOARD}")["dashboard"]["panels"]
    except _NOT_ANSWERED as error:
        return failed("dashboard", f"{str(error) or type(error).__name__}: provision deploy/grafana")
    return of(
        "dashboard", len(panels) == PANELS, f"{len(panels)} panels", f"must be {PANELS}; provision deploy/grafana"
    )


def _get(url: str, path: str) -> Any:
    answer = httpx.get(url.rstrip("/") + path, timeout=TIMEOUT_SECONDS)
    if answer.status_code != 200:
        raise ValueError(f"{path} is answered {answer.status_code}")
    return answer.json()
