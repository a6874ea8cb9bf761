"""A soak, with a clock that does not wait and a Prometheus that answers by hour."""

from pathlib import Path

import pytest

from worker.operations import soak
from worker.operations.gate import Decision, Value
from worker.operations.prometheus import NoData
from worker.operations.soak import HOURS, Soak

START = 1_700_000_000.0


class Staging:
    """A staging environment: what Prometheus says about each hour, and a clock."""

    def __init__(self) -> None:
        self.now = START
        self.success: dict[int, Value] = {}
        self.killed_at_hour = 0

    def ask(self, expression: str, at: float) -> Value:
        hour = round((at - START) / 3600)
        if "time()" in expression:
            return 5.0
        if expression.startswith(("min_over_time", "max_over_time")):
            if 'status="succeeded"' in expression:
                return self.success.get(hour, 0.99)
            return 100.0 if "30m" in expression else 0.0
        if 'status="succeeded"' in expression:
            return self.success.get(hour, 0.99)
        if "constraint" in expression or "up{" in expression:
            return 1.0
        if "/" in expression:
            return 0.001
        return 5000.0

    def wait_until(self, moment: float) -> None:
        if self.killed_at_hour and moment >= START + self.killed_at_hour * 3600:
            raise KeyboardInterrupt
        self.now = max(self.now, moment)


def soaked(staging: Staging, path: Path) -> Soak:
    return soak.run(soak.load(path, START), staging.ask, staging.wait_until, lambda changed: soak.save(path, changed))


def test_checkpoints_come_every_hour_for_eight_and_then_every_four(tmp_path: Path) -> None:
    done = soaked(Staging(), tmp_path / "soak.json")
    hours = [checkpoint.hour for checkpoint in done.checkpoints]
    assert hours == [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48]
    assert done.decision is Decision.PROMOTE


def test_a_soak_that_was_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    staging, path = Staging(), tmp_path / "soak.json"
    staging.killed_at_hour = 20
    with pytest.raises(KeyboardInterrupt):
        soaked(staging, path)
    assert len(soak.load(path, 0.0).checkpoints) == HOURS.index(20)
    staging.killed_at_hour = 0
    assert soaked(staging, path) == soaked(Staging(), tmp_path / "another.json")


def test_a_limit_that_is_broken_ends_the_soak(tmp_path: Path) -> None:
    staging = Staging()
    staging.success = {16: 0.5}
    done = soaked(staging, tmp_path / "soak.json")
    assert (done.decision, done.checkpoints[-1].hour) == (Decision.ROLL_BACK, 16)
    assert "**No-go**" in soak.report(done)
    assert soaked(Staging(), tmp_path / "soak.json") == done


def test_a_soak_that_falls_short_is_no_go_at_its_end(tmp_path: Path) -> None:
    staging = Staging()
    staging.success = {48: 0.93}
    done = soaked(staging, tmp_path / "soak.json")
    assert done.decision is Decision.HOLD
    assert "success is 93.00 %" in soak.report(done)


def test_hours_without_data_are_no_decision(tmp_path: Path) -> None:
    staging = Staging()
    staging.success = {48: NoData("absent")}
    done = soaked(staging, tmp_path / "soak.json")
    assert "**No decision: there is no data**" in soak.report(done)


def test_the_report_after_a_day_has_a_row_for_each_checkpoint(tmp_path: Path) -> None:
    staging, path = Staging(), tmp_path / "soak.json"
    staging.killed_at_hour = 28
    staging.success = {3: 0.93}
    with pytest.raises(KeyboardInterrupt):
        soaked(staging, path)
    text = soak.report(soak.load(path, START))
    assert "24 of 48 hours, 12 checkpoints" in text
    assert "**Goes on**" in text
    assert "| 24 | 99.00 % | 0.00 s | 0.10 % | 100.00 % | 100.00 % | 5000 | promote |" in text
    assert "- hour 3: success is 93.00 % (limit > 95.00 %)" in text


@pytest.mark.parametrize("text", ["", "[]", '{"started": 1, "checkpoints": [{"hour": 7}]}'])
def test_a_file_that_holds_no_soak_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "soak.json"
    path.write_text(text)
    with pytest.raises(soak.SoakStateInvalid, match="holds no soak"):
        soak.load(path, START)
