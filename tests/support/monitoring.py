"""Reads from the deployed files the queries of the dashboard and of the alerts."""

import json
import re
from typing import Any

import yaml

from tests.support.prometheus import DEPLOY

DASHBOARD = DEPLOY / "grafana" / "dashboards" / "time-crunch.json"


def dashboard() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    return document


def panel_queries(window: str) -> dict[str, list[str]]:
    """The queries of each panel by its title, over that window."""
    return {
        panel["title"]: [re.sub(r"\$__(rate_interval|range)", window, target["expr"]) for target in panel["targets"]]
        for panel in dashboard()["panels"]
    }


def alerts() -> list[dict[str, Any]]:
    """The alerting rules."""
    return _rules("alerts")


def recordings() -> list[dict[str, Any]]:
    """The recording rules."""
    return _rules("recording")


def _rules(name: str) -> list[dict[str, Any]]:
    groups = yaml.safe_load((DEPLOY / "prometheus" / "rules" / f"{name}.yaml").read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def inner(expression: str) -> str:
    """An alert's expression without its comparisons, so only the value compared."""
    without = re.sub(r"\s(==|>|<)\s[0-9.]+", "", expression)
    return without.split("\n  unless ")[0].strip()
