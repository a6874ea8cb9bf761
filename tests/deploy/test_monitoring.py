"""The files of Prometheus, Alertmanager and Grafana."""

import re
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.support import monitoring, prometheus_rule
from tests.support.prometheus import DEPLOY, RULES, find, free_port
from worker.development.server import Guard

ROOT = DEPLOY.parent
PRIORITIES = {"P0", "P1", "P2", "P3"}
CURRENT_PANELS = {"timeseries", "stat", "piechart", "bargauge"}


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_prometheus_takes_its_configuration_and_rules() -> None:
    run(find("promtool"), "check", "config", DEPLOY / "prometheus" / "prometheus.yml")
    run(find("promtool"), "check", "rules", *RULES, *sorted((DEPLOY / "prometheus" / "environments").glob("*.yaml")))


def test_the_configuration_for_kubernetes_finds_what_the_manifests_start(tmp_path: Path) -> None:
    """Debian's Prometheus knows no Kubernetes: what finds the pods is read here, the rest is checked by promtool."""
    configuration = yaml.safe_load((DEPLOY / "prometheus" / "kubernetes.yml").read_text(encoding="utf-8"))
    (job,) = configuration["scrape_configs"]
    (found,) = job.pop("kubernetes_sd_configs")
    job["static_configs"] = [{"targets": ["127.0.0.1:1"]}]
    for name in ("rules", "environments"):
        (tmp_path / name).symlink_to(DEPLOY / "prometheus" / name)
    (tmp_path / "kubernetes.yml").write_text(yaml.safe_dump(configuration), encoding="utf-8")
    run(find("promtool"), "check", "config", tmp_path / "kubernetes.yml")
    assert found["role"] == "pod"
    assert set(found["namespaces"]["names"]) == {
        yaml.safe_load((DEPLOY / "kustomize" / overlay / "kustomization.yaml").read_text(encoding="utf-8"))["namespace"]
        for overlay in ("production", "staging")
    }


def test_the_operators_rules_are_those_that_are_tested() -> None:
    assert prometheus_rule.TARGET.read_text(encoding="utf-8") == prometheus_rule.text(), "run `make rules`"


@pytest.mark.parametrize("rule", [*monitoring.alerts(), *monitoring.recordings()], ids=lambda rule: str(rule)[:60])
def test_every_rule_tells_environments_and_namespaces_apart(rule: dict[str, Any]) -> None:
    gathered = re.findall(r"\b(?:sum|max|min|count|group|avg)\b(?: by (\([^)]*\)))?", rule["expr"])
    assert all("environment, namespace" in by for by in gathered), rule["expr"]


def test_the_rules_do_what_their_tests_say() -> None:
    run(find("promtool"), "test", "rules", *sorted((DEPLOY / "prometheus" / "tests").glob("*.test.yaml")))


def test_alertmanager_takes_its_configuration() -> None:
    run(find("amtool"), "check-config", DEPLOY / "alertmanager" / "alertmanager.yml")


def test_alertmanager_starts_on_a_laptop_where_nobody_mounted_secrets(tmp_path: Path) -> None:
    configuration = DEPLOY / "alertmanager" / "alertmanager.yml"
    address = f"127.0.0.1:{free_port()}"
    command = [
        *(find("prometheus-alertmanager"), f"--config.file={configuration}", f"--storage.path={tmp_path}"),
        *(f"--web.listen-address={address}", "--cluster.listen-address="),
    ]
    with (tmp_path / "log").open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as alertmanager:
        guard = Guard(alertmanager.pid)
        try:
            assert becomes_ready(f"http://{address}/-/ready", alertmanager), (tmp_path / "log").read_text()
        finally:
            alertmanager.terminate()
            guard.dismiss()


def becomes_ready(url: str, process: "subprocess.Popen[bytes]") -> bool:
    """Whether it answers within half a minute, and before it ends."""
    deadline = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(httpx.HTTPError):
            if httpx.get(url, timeout=1).status_code == 200:
                return True
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
    return False


@pytest.mark.parametrize(("priority", "receiver"), [("P0", "pager"), ("P1", "pager"), ("P2", "chat"), ("P3", "digest")])
def test_each_priority_reaches_its_people(priority: str, receiver: str) -> None:
    configuration = DEPLOY / "alertmanager" / "alertmanager.yml"
    routed = run(find("amtool"), "config", "routes", "test", f"--config.file={configuration}", f"priority={priority}")
    assert routed.strip() == receiver


@pytest.mark.parametrize("alert", monitoring.alerts(), ids=lambda alert: alert["alert"])
def test_an_alert_says_how_urgent_it_is_what_is_wrong_and_what_to_do(alert: dict[str, Any]) -> None:
    assert alert["labels"]["priority"] in PRIORITIES
    assert alert["annotations"]["summary"]
    assert alert["annotations"]["runbook"] == f"docs/runbooks/{alert['alert']}.md"
    assert (ROOT / alert["annotations"]["runbook"]).is_file()


def test_every_alert_has_a_unit_test() -> None:
    text = (DEPLOY / "prometheus" / "tests" / "alerts.test.yaml").read_text(encoding="utf-8")
    tested = {
        rule["alertname"]
        for test in yaml.safe_load(text)["tests"]
        for rule in test["alert_rule_test"]
        if rule["exp_alerts"]
    }
    assert tested == {alert["alert"] for alert in monitoring.alerts()}


def test_the_dashboard_has_its_panels_with_a_source_each() -> None:
    board = monitoring.dashboard()
    (source,) = yaml.safe_load(
        (DEPLOY / "grafana" / "provisioning" / "datasources" / "prometheus.yaml").read_text(encoding="utf-8")
    )["datasources"]
    assert (board["uid"], board["title"]) == ("time-crunch", "Stream5 - Time Crunch Mode Dashboard")
    assert [panel["title"] for panel in board["panels"]] == [
        "Preview requests",
        "Strategy distribution",
        "Time-constraint success",
        "Average target minutes",
        "Response time",
        "Fallback reasons",
        "Compression ratio",
        "Active users",
        "Error rate",
        "Minutes said and kept",
    ]
    for panel in board["panels"]:
        assert panel["type"] in CURRENT_PANELS
        assert {target["datasource"]["uid"] for target in panel["targets"]} == {source["uid"]}


def test_the_dashboard_has_the_thresholds_that_were_asked_for() -> None:
    steps = {
        panel["title"]: [
            (step["color"], step["value"]) for step in panel["fieldConfig"]["defaults"]["thresholds"]["steps"]
        ]
        for panel in monitoring.dashboard()["panels"]
    }
    assert steps["Time-constraint success"] == [("red", None), ("yellow", 70), ("green", 90)]
    assert steps["Error rate"] == [("green", None), ("yellow", 5), ("red", 10)]


def test_panels_do_not_lie_on_each_other() -> None:
    places = [panel["gridPos"] for panel in monitoring.dashboard()["panels"]]
    cells = [
        (x, y)
        for place in places
        for x in range(place["x"], place["x"] + place["w"])
        for y in range(place["y"], place["y"] + place["h"])
    ]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
