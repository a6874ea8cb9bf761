"""How well the pace model tells how long logged sessions took, by the judge and the sessions beside the project."""

import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from tests.benchmarks import pace_model
from worker.pace.clock import session_seconds
from worker.pace.performed import from_plain

SESSIONS = Path(__file__).parents[4] / "shared" / "sessions"

pytestmark = pytest.mark.skipif(
    not (SESSIONS / "evaluate.py").exists(), reason="the logged sessions are not beside the project"
)


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    spec = importlib.util.spec_from_file_location("judge_of_pace_models", SESSIONS / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def athletes() -> dict[str, list[Any]]:
    """The sessions of each, in their order."""
    found: dict[str, list[Any]] = {}
    for line in gzip.decompress((SESSIONS / "sessions.jsonl.gz").read_bytes()).splitlines():
        session = json.loads(line)
        found.setdefault(session["athlete"], []).append(session)
    return {athlete: sorted(those, key=lambda each: each["order"]) for athlete, those in found.items()}


@pytest.fixture(scope="module")
def rows(judge: ModuleType, athletes: Any) -> Any:
    """A row a session: athlete, sessions seen before, taken, usually, 4 times in 5."""
    return judge.online(pace_model, athletes)


def test_the_median_error_is_at_most_an_eighth(judge: ModuleType, rows: Any) -> None:
    figures = judge.figures(rows)

    assert figures["mdape"] <= 0.125
    assert figures["athlete"] <= 0.145
    assert 0.97 <= figures["bias"] <= 1.03


def test_four_times_in_five_is_true_about_that_often(judge: ModuleType, rows: Any) -> None:
    assert 0.78 <= judge.figures(rows)["cov"] <= 0.86


def test_after_three_sessions_the_error_is_at_most_a_sixth(judge: ModuleType, athletes: Any, rows: Any) -> None:
    assert judge.figures(judge.curve(pace_model, athletes)[3])["mdape"] <= 0.17
    assert judge.figures(rows[(rows[:, 1] >= 3) & (rows[:, 1] < 5)])["mdape"] <= 0.17


def test_the_usual_clock_alone_is_without_bias(judge: ModuleType, athletes: Any) -> None:
    def said() -> Iterator[tuple[float, ...]]:
        for athlete, sessions in enumerate(athletes.values()):
            for seen, session in enumerate(sessions):
                usual = session_seconds(from_plain(session))
                yield athlete, seen, session["durationSeconds"], usual, usual

    figures = judge.figures(np.array(list(said()), float))

    assert figures["mdape"] <= 0.32
    assert 0.85 <= figures["bias"] <= 1.15
