"""The last lines of a test run on a bare machine."""

import re
from pathlib import Path

import pytest

from tests.support import skips

TESTS = Path(__file__).parents[1]


def test_what_is_missing_is_told_with_the_command_that_installs_it() -> None:
    reasons = ["chromium is not on the PATH"] * 2 + ["promtool is not installed"]

    assert skips.told(reasons) == [
        "2 tests skipped for want of Chromium",
        "1 test skipped for want of Prometheus and Alertmanager",
        "To run those too: make tools",
    ]


def test_where_nothing_was_skipped_nothing_is_told() -> None:
    assert skips.told([]) == []


def test_what_nothing_installs_is_told_without_a_command() -> None:
    assert skips.told(["the plans of ../shared are not part of the project"]) == [
        "1 test skipped for want of files that lie beside this project"
    ]


def test_a_reason_nobody_foresaw_is_told_as_it_is() -> None:
    assert skips.told(["its first week has no exercise"]) == ["1 test skipped: its first week has no exercise"]


@pytest.mark.parametrize("missing", skips.TABLE, ids=lambda missing: missing.what)
def test_tests_give_that_reason(missing: skips.Missing) -> None:
    sources = (file.read_text(encoding="utf-8") for file in TESTS.rglob("*.py") if file.parent.name != "node_modules")
    given = [line for text in sources for line in text.splitlines() if re.search(r"skip|reason|not installed", line)]

    assert any(re.search(missing.reasons.replace("^nats-server is neither", "str.missing"), line) for line in given)
