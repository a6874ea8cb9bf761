"""What follows from something worse is not told as well: the configuration of deploy/ in a real Alertmanager."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.support.prometheus import DEPLOY, find, free_port
from worker.development.server import Guard

PRODUCTION = {"environment": "production", "namespace": "time-crunch-production"}
STAGING = {"environment": "staging", "namespace": "time-crunch-staging"}
WORKER, PREVIEW = {"job": "time-crunch-worker"}, {"job": "time-crunch-preview"}


@pytest.fixture(scope="module")
def alertmanager(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, address = tmp_path_factory.mktemp("alertmanager"), f"127.0.0.1:{free_port()}"
    command = [
        *(find("prometheus-alertmanager"), f"--config.file={DEPLOY / 'alertmanager' / 'alertmanager.yml'}"),
        *(f"--storage.path={folder}", f"--web.listen-address={address}", "--cluster.listen-address="),
    ]
    with (Path(folder) / "log").open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        guard = Guard(process.pid)
        try:
            until_ready(f"http://{address}/-/ready")
            yield f"http://{address}"
        finally:
            process.terminate()
            guard.dismiss()


def until_ready(url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with suppress(httpx.HTTPError):
            if httpx.get(url, timeout=1).status_code == 200:
                return
    pytest.fail("Alertmanager does not answer")


def told(url: str, *alerts: dict[str, str]) -> list[str]:
    """The alerts of these that are told, each as its name and environment."""
    found = httpx.get(f"{url}/api/v2/alerts").json()
    over = [{"labels": alert["labels"], "endsAt": "2020-01-01T00:00:00Z"} for alert in found]
    httpx.post(f"{url}/api/v2/alerts", json=over).raise_for_status()
    httpx.post(f"{url}/api/v2/alerts", json=[{"labels": alert} for alert in alerts]).raise_for_status()
    wanted = {(alert["alertname"], alert["environment"]) for alert in alerts}
    left: list[str] = []
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:  # what it was sent is seen a moment later
        every = httpx.get(f"{url}/api/v2/alerts", params={"active": "true"}).json()
        seen = {(alert["labels"]["alertname"], alert["labels"]["environment"]) for alert in every}
        left = sorted(
            f"{alert['labels']['alertname']} {alert['labels']['environment']}"
            for alert in every
            if not alert["status"]["inhibitedBy"]
        )
        if seen == wanted:
            break
    return left


def alert(name: str, *labels: dict[str, str]) -> dict[str, str]:
    merged = {"alertname": f"TimeCrunch{name}"}
    for part in labels:
        merged |= part
    return merged


def test_a_worker_that_is_down_keeps_back_what_follows_and_nothing_of_another_environment(alertmanager: str) -> None:
    left = told(
        alertmanager,
        alert("ServiceDown", PRODUCTION, WORKER),
        alert("InstanceDown", PRODUCTION, WORKER, {"instance": "a"}),
        alert("PendingHigh", PRODUCTION),
        alert("ErrorRateHigh", PRODUCTION, {"channel": "worker"}),
        alert("PendingHigh", STAGING),
        alert("DeadLetters", PRODUCTION, {"reason": "max-deliver"}),
    )
    assert left == [
        "TimeCrunchDeadLetters production",
        "TimeCrunchPendingHigh staging",
        "TimeCrunchServiceDown production",
    ]


def test_a_preview_that_is_down_keeps_nothing_of_the_worker_back(alertmanager: str) -> None:
    left = told(
        alertmanager,
        alert("ServiceDown", PRODUCTION, PREVIEW),
        alert("PreviewSlow", PRODUCTION, {"channel": "preview"}),
        alert("PendingHigh", PRODUCTION),
        alert("BacklogGrowing", PRODUCTION),
        alert("Slow", PRODUCTION, {"channel": "worker"}),
    )
    assert left == ["TimeCrunchPendingHigh production", "TimeCrunchServiceDown production", "TimeCrunchSlow production"]


def test_a_broker_that_nobody_reaches_keeps_back_what_follows(alertmanager: str) -> None:
    left = told(
        alertmanager,
        alert("BrokerUnreachable", PRODUCTION),
        alert("WorkerSilent", PRODUCTION),
        alert("StoreUnreachable", PRODUCTION),
        alert("CopiesMissing", PRODUCTION),
        alert("StoreUnreachable", STAGING),
    )
    assert left == ["TimeCrunchBrokerUnreachable production", "TimeCrunchStoreUnreachable staging"]
