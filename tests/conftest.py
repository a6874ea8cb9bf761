"""A real broker for whoever asks for one, and every user in the rollout where a test does not say otherwise."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support import skips

if TYPE_CHECKING:
    from worker.development.server import EmbeddedServer

os.environ.setdefault("FEATURE_STREAM5_TIME_CRUNCH_MODE", "true")


MAY_BE_ABSENT = ("../shared", "shared/conformance", "real plans")
"""What a skip may name even in CI: what lies beside the project only where it is planned."""


def pytest_configure() -> None:
    """Let programs that tests start be stopped by Ctrl-C, also where these tests run in a shell's background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI a test that was skipped has failed: everything that tests need is installed there."""
    report = yield
    skipped = report.skipped and not hasattr(report, "wasxfail")
    if skipped and isinstance(report.longrepr, tuple) and os.environ.get("CI") == "true":
        reason = report.longrepr[2]
        if not any(absent in reason for absent in MAY_BE_ABSENT):
            report.outcome = "failed"
            report.longrepr = f"skipped, which no test may be in CI: {reason}"
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Generator[None, None, None]:
    """After all else that is printed: what was skipped, and what installs it."""
    yield
    skipped = [report.longrepr for report in terminalreporter.stats.get("skipped", [])]
    reasons = [longrepr[2].removeprefix("Skipped: ") for longrepr in skipped if isinstance(longrepr, tuple)]
    for line in skips.told(reasons):
        terminalreporter.write_line(line)


@pytest.fixture
def nats_server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A nats-server with JetStream in a directory of its own, on a free port."""
    from worker.development import server

    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    with server.running(tmp_path / "jetstream") as running:
        yield running
