"""The gate on the past of a service, in a real Prometheus."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.support.history import LABELS, Past
from tests.support.prometheus import running, with_history
from worker import cli
from worker.flags import FLAG
from worker.flags.file import Rollout, read, write

HOURS = 3600.0
SLOWEST_SECONDS = 300.0
ELSEWHERE = LABELS.replace("production", "staging")


def gate(url: str, *options: str, phase: str = "25", **environment: str) -> Result:
    command = ["rollout", "gate", "--prometheus", url, "--phase", phase, *options]
    return CliRunner().invoke(cli.app, command, env=environment)


@pytest.fixture
def after(tmp_path: Path) -> Callable[..., Any]:
    """A Prometheus that knows a past: its address.

    It goes on for some minutes after now, so that a test that takes long has data as new as one that is quick.
    """

    @contextmanager
    def knowing(hours: float = 2.0, ended_seconds_ago: float = -SLOWEST_SECONDS, **past: Any) -> Iterator[str]:
        now = time.time()
        changes = [(now - minutes * 60, change) for minutes, change in past.pop("lately", [])]
        whole = Past(now - hours * HOURS, now - ended_seconds_ago, changes=changes, **past)
        with_history(tmp_path / "p", whole.openmetrics())
        with running(tmp_path / "p") as prometheus:
            yield prometheus.url

    return knowing


GOOD: dict[str, Any] = {}
PRODUCTION = [
    (GOOD, 0),
    ({"off": 9.0}, 0),  # 90 % of the users are outside the rollout
    ({"rejected": 0.2}, 0),
    ({"succeeded": 301 / 3600, "rejected": 100_000 / 3600}, 10),  # what succeeded shows nothing
    ({"users": 1.0}, 10),  # one user's requests are no sample
    ({"sampled": 60 / 3600}, 10),  # one of 20 users made nearly all: three of each are 60
    ({"sampled": 320 / 3600, "sampled_a_user": 60.0}, 10),  # twenty workers: of 320, one user may have made 60
    ({"sampled": 0.15, "sampled_failed": 0.05}, 10),  # one user succeeds all the time, and a quarter of the others fail
    # the worker's users are well, and a quarter of the preview's are not, whatever one of them asks all the time
    ({"worker_succeeded": 1.0, "worker_sampled": 2.0, "sampled": 0.06, "sampled_failed": 0.02}, 10),
    (
        {"worker_succeeded": 20.0, "succeeded": 10 / 3600, "rejected": 1.0},
        10,
    ),  # 5 % of all, nearly all of the preview's
    ({"worker_succeeded": 1.0, "waited": 40.0}, 10),
    ({"worker_succeeded": 1.0, "waited": 200.0}, 20),
    ({"backlog": 80.0}, 10),
    ({"backlog": -1.0}, 30),  # no worker knows it: the previews are well, and nobody works
    ({"letters": 1.0}, 10),
    ({"worker_succeeded": 0.4, "worker_failed": 0.6}, 20),
    ({"succeeded": 20.0, "worker_succeeded": 0.05, "worker_failed": 0.02}, 20),  # 0.1 % of all, 29 % of the channel
    ({"labels": ELSEWHERE}, 30),  # staging is well, of production nothing is known
    ({"succeeded": 0.97, "failed": 0.03}, 10),
    ({"succeeded": 0.01}, 10),  # 36 requests
    ({"seconds": 7.0}, 10),
    ({"cpu": 0.8}, 10),
    ({"succeeded": 0.85, "failed": 0.15}, 20),
    ({"seconds": 20.0}, 20),
    ({"memory": 0.97}, 20),
    ({"lately": [(6, {"succeeded": 0.5, "failed": 0.5})]}, 20),
    ({"succeeded": 0.0}, 30),  # nothing but NaN
    ({"ended_seconds_ago": 600.0}, 30),
]
STAGING = [
    (GOOD, 0),
    ({"satisfied": 0.7}, 10),
    ({"up": 0.9}, 10),
    ({"lately": [(15, {"succeeded": 0.8, "failed": 0.2})]}, 20),
    ({"lately": [(4, {"succeeded": 0.8, "failed": 0.2})]}, 10),  # not for ten minutes yet, nor for five
    ({"lately": [(10, {"seconds": 6.0})]}, 20),
    ({"lately": [(40, {"succeeded": 0.0})]}, 20),  # no request for half an hour
]


@pytest.mark.parametrize(("past", "code"), PRODUCTION, ids=str)
def test_production_is_judged_by_its_past(after: Any, past: dict[str, Any], code: int) -> None:
    with after(**past) as url:
        done = gate(url, "--json")
    assert done.exit_code == code, done.output


@pytest.mark.parametrize(("past", "code"), STAGING, ids=str)
def test_a_soak_is_judged_by_its_past(after: Any, past: dict[str, Any], code: int) -> None:
    with after(**past) as url:
        done = gate(url, "--json", "--profile", "staging-soak", "--environment", "production")
    assert done.exit_code == code, done.output


def test_a_prometheus_without_data_or_without_an_answer_is_no_data(tmp_path: Path) -> None:
    with running(tmp_path / "empty") as prometheus:
        empty = gate(prometheus.url)
    gone = gate(prometheus.url)
    assert (empty.exit_code, gone.exit_code) == (30, 30)
    assert "absent" in empty.output
    assert "cannot be reached" in gone.output


def test_a_staging_that_is_well_does_not_hide_a_production_that_is_dead(tmp_path: Path) -> None:
    now = time.time()
    with_history(tmp_path / "p", Past(now - 2 * HOURS, now - 600).openmetrics())
    with_history(tmp_path / "p", Past(now - 2 * HOURS, now + SLOWEST_SECONDS, labels=ELSEWHERE).openmetrics())
    with running(tmp_path / "p") as prometheus:
        done = [gate(prometheus.url, "--environment", environment) for environment in ("production", "staging")]
    assert [each.exit_code for each in done] == [30, 0]


def flag_file(tmp_path: Path, percent: float) -> Path:
    path = tmp_path / "flags.json"
    write(path, {FLAG: Rollout(percent, {"athlete-1": True}), "another": Rollout(5)})
    return path


@pytest.mark.parametrize(
    ("past", "phase", "before", "code", "expected"),
    [
        (GOOD, "10", 10, 0, 25),
        (GOOD, "100", 100, 0, 100),
        (GOOD, "10", 50, 1, 50),  # somebody else has moved it
        ({"cpu": 0.8}, "25", 25, 10, 25),
        ({"succeeded": 0.5, "failed": 0.5}, "50", 50, 20, 0),
        ({"ended_seconds_ago": 600.0}, "25", 25, 30, 25),
    ],
)
def test_apply_moves_the_flag_and_nothing_else(
    after: Any, tmp_path: Path, past: dict[str, Any], phase: str, before: float, code: int, expected: float
) -> None:
    path = flag_file(tmp_path, before)
    with after(hours=1, **past) as url:
        done = gate(url, "--apply", phase=phase, TIME_CRUNCH_FLAG_FILE=str(path))
    assert (done.exit_code, read(path)[FLAG].percent) == (code, expected), done.output
    assert (read(path)[FLAG].users, read(path)["another"].percent) == ({"athlete-1": True}, 5)


def test_apply_without_a_flag_file_says_so_before_anything_is_asked() -> None:
    done = gate("http://127.0.0.1:9", "--apply", TIME_CRUNCH_FLAG_FILE="")
    assert done.exit_code == 1
    assert "TIME_CRUNCH_FLAG_FILE" in done.output


def rollout(path: Path, *words: str) -> Result:
    return CliRunner().invoke(cli.app, ["rollout", *words], env={"TIME_CRUNCH_FLAG_FILE": str(path)})


def test_a_share_is_set_and_shown_and_nothing_else_is_changed(tmp_path: Path) -> None:
    path = flag_file(tmp_path, 10)
    assert "goes from 10 % to 0 %" in " ".join(rollout(path, "set", "0").output.split())
    assert (read(path)[FLAG].percent, read(path)[FLAG].users) == (0, {"athlete-1": True})
    assert read(path)["another"].percent == 5
    assert "is at 0 %; athlete-1 has" in " ".join(rollout(path, "show").output.split())


def test_a_share_is_not_set_in_a_file_that_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "flags.json"
    path.write_text("{")
    assert [rollout(path, *words).exit_code for words in (["set", "10"], ["show"])] == [1, 1]
    assert path.read_text() == "{"


@pytest.mark.parametrize("share", ["101", "nan", "inf", "some"])
def test_a_share_that_is_none_is_refused_in_words(tmp_path: Path, share: str) -> None:
    path = flag_file(tmp_path, 10)
    done = rollout(path, "set", share)
    assert done.exit_code == 2
    assert "Invalid value" in done.output
    assert read(path)[FLAG].percent == 10


def test_watching_ends_with_the_decision(after: Any) -> None:
    with after(worker_succeeded=1.0) as url:
        done = gate(url, "--watch", "--json")
    (line,) = done.stdout.splitlines()
    document = json.loads(line)
    assert (done.exit_code, document["decision"], document["phase"]) == (0, "promote", 25)
    assert {"success", "p95", "errors", "cpu", "memory"} < {reading["name"] for reading in document["promote"]}
    assert {reading["channel"] for reading in document["promote"]} == {None, "worker", "preview"}


def test_the_gate_knows_when_its_phase_began(after: Any, tmp_path: Path) -> None:
    path = flag_file(tmp_path, 10)
    with after(lately=[(75, {"failed": 0.5}), (70, {"failed": 0.0})]) as url:
        an_hour = gate(url)
        just_begun = gate(url, "--json", "--since", "20m")
        whole = gate(url, "--json", "--since", "80m")
        assert rollout(path, "set", "25").exit_code == 0
        by_the_file = gate(url, "--json", TIME_CRUNCH_FLAG_FILE=str(path))
    assert (just_begun.exit_code, by_the_file.exit_code) == (10, 10)
    assert "the phase began 20 minutes ago, and is watched for 60" in just_begun.output
    assert "the phase began 0 minutes ago" in by_the_file.output
    assert (json.loads(whole.stdout)["window"], whole.exit_code) == ("4800s", 10)
    assert an_hour.exit_code == 0
