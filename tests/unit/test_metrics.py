"""The catalogue: names, labels and what is there before anything happened."""

import shutil
import subprocess

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from worker import machine
from worker.domain.figures import Figures
from worker.domain.outcome import Strategy
from worker.metrics import CHANNELS, PREFIX, STATUSES, Metrics


def test_every_counter_stands_at_zero_before_anything_happened() -> None:
    registry = CollectorRegistry()
    Metrics(registry)
    for channel in CHANNELS:
        for status in STATUSES:
            assert registry.get_sample_value(f"{PREFIX}_requests_total", {"channel": channel, "status": status}) == 0
    for reason in ("schema-invalid", "non-retryable", "max-deliver"):
        assert registry.get_sample_value(f"{PREFIX}_dead_letters_total", {"reason": reason}) == 0


def test_a_p95_above_ten_seconds_can_be_seen() -> None:
    registry = CollectorRegistry()
    Metrics(registry).duration_seconds.labels("worker").observe(20)
    below = {
        edge: registry.get_sample_value(f"{PREFIX}_duration_seconds_bucket", {"channel": "worker", "le": edge})
        for edge in ("1.0", "2.0", "5.0", "10.0", "15.0", "30.0", "60.0")
    }
    assert below == {"1.0": 0, "2.0": 0, "5.0": 0, "10.0": 0, "15.0": 0, "30.0": 1, "60.0": 1}


def test_a_plan_that_fits_is_no_fallback() -> None:
    registry = CollectorRegistry()
    Metrics(registry).compressed("preview", Figures(Strategy.CORE_ONLY, True, 45, 0.8, 0.0))
    assert registry.get_sample_value(f"{PREFIX}_fallbacks_total", {"reason": "out_of_reach"}) == 0
    assert registry.get_sample_value(f"{PREFIX}_constraint_total", {"channel": "preview", "satisfied": "yes"}) == 1


def test_no_label_can_take_a_value_per_user_or_request() -> None:
    registry = CollectorRegistry()
    Metrics(registry)
    labels = {name for family in registry.collect() for sample in family.samples for name in sample.labels}
    assert labels <= {
        "channel",
        "status",
        "code",
        "reason",
        "strategy",
        "satisfied",
        "source",
        "value",
        "le",
        "outcome",
        "said",
        "kept",
    }


def test_promtool_finds_nothing_to_complain_of() -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not installed")
    registry = CollectorRegistry()
    Metrics(registry)
    machine.watch(registry)
    done = subprocess.run(
        [promtool, "check", "metrics"], input=generate_latest(registry), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == (0, "", "")
