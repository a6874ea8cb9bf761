"""The rules of deploy/prometheus as the resource that Prometheus Operator reads: `make rules` writes it."""

from pathlib import Path

import yaml

PROMETHEUS = Path(__file__).parents[2] / "deploy" / "prometheus"
TARGET = PROMETHEUS / "prometheusrule.yaml"
SOURCES = (*sorted((PROMETHEUS / "rules").glob("*.yaml")), PROMETHEUS / "environments" / "production.yaml")


def text() -> str:
    """The whole file."""
    groups = [group for source in SOURCES for group in yaml.safe_load(source.read_text(encoding="utf-8"))["groups"]]
    resource = {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "PrometheusRule",
        "metadata": {"name": "time-crunch", "labels": {"app.kubernetes.io/part-of": "time-crunch"}},
        "spec": {"groups": groups},
    }
    head = "# Made from rules/ and environments/production.yaml by `make rules`.\n"
    return head + yaml.safe_dump(resource, sort_keys=False, width=120, allow_unicode=True)


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
