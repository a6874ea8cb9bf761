"""Two days of a service in a real Prometheus, soaked by the command in no time, also across a kill."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.history import Past
from tests.support.prometheus import Prometheus, running, with_history

HOUR = 3600.0
BEGAN = float(int(time.time() - 49 * HOUR))


def prometheus_after(folder: Path, *changes: tuple[float, dict[str, float]]) -> Any:
    """A Prometheus that knows two days, with what changed after so many hours."""
    different = [(BEGAN + hours * HOUR, change) for hours, change in changes]
    with_history(folder, Past(BEGAN - HOUR, BEGAN + 48.5 * HOUR, step=60, changes=different).openmetrics())
    return running(folder)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prometheus]:
    with prometheus_after(tmp_path_factory.mktemp("good")) as prometheus:
        yield prometheus


def soak(url: str, state: Path, *options: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "worker", "soak", "--prometheus", url, "--state", str(state), *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def since() -> tuple[str, str]:
    return "--since", datetime.fromtimestamp(BEGAN, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    output, _ = process.communicate(timeout=120)
    return process.returncode, output


def test_two_good_days_are_go_and_a_kill_in_between_changes_nothing(good: Prometheus, tmp_path: Path) -> None:
    state = tmp_path / "soak.json"
    with soak(good.url, state, *since()) as process:
        assert process.stdout is not None
        while not process.stdout.readline().startswith("hour 3:"):
            assert process.poll() is None
        process.kill()
    before = len(json.loads(state.read_text())["checkpoints"])
    code, output = ended(soak(good.url, state))
    whole = tmp_path / "whole.json"
    assert ended(soak(good.url, whole, *since()))[0] == code == 0, output
    assert before >= 3
    assert json.loads(state.read_text()) == json.loads(whole.read_text())
    assert len(json.loads(state.read_text())["checkpoints"]) == 18
    assert "**Go**" in state.with_suffix(".md").read_text()


@pytest.mark.monitoring
def test_twelve_bad_minutes_in_the_night_are_no_go(tmp_path: Path) -> None:
    bad, well = {"succeeded": 0.5, "failed": 0.5}, {"succeeded": 1.0, "failed": 0.0}
    state = tmp_path / "soak.json"
    with prometheus_after(tmp_path / "p", (13.0, bad), (13.25, well)) as prometheus:
        code, output = ended(soak(prometheus.url, state, *since()))
    assert code == 20, output
    assert json.loads(state.read_text())["checkpoints"][-1]["hour"] == 16
    assert "**No-go**" in state.with_suffix(".md").read_text()


def test_a_soak_goes_on_only_in_its_own_file(good: Prometheus, tmp_path: Path) -> None:
    state = tmp_path / "soak.json"
    state.write_text(json.dumps({"started": 5.0, "checkpoints": [], "end": None}))
    code, output = ended(soak(good.url, state, *since()))
    assert code == 1
    assert "began at another time" in output
