"""`time-crunch soak`: the soak with a real clock, a file and a Prometheus."""

import time
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from worker.operations import soak
from worker.operations.gate import Decision
from worker.operations.prometheus import Prometheus
from worker.operations.soak import REPORT_HOUR, Soak

LONGEST_SLEEP_SECONDS = 60.0
"""A machine that was suspended looks at its clock again after this."""


def run(url: str, state: Path, since: datetime | None, report: Path, console: Console) -> int:
    """Go on with the soak of the state file, or begin one; the exit code. Raises SoakStateInvalid."""
    begun = time.time() if since is None else since.replace(tzinfo=since.tzinfo or UTC).timestamp()
    found = soak.load(state, begun)
    if since is not None and found.started != begun:
        raise soak.SoakStateInvalid(f"{state} began at another time: leave --since out, or name another file")
    soak.save(state, found)
    prometheus = Prometheus(url)

    def changed(now: Soak) -> None:
        soak.save(state, now)
        last = now.checkpoints[-1]
        console.print(
            f"hour {last.hour}: {last.decision.value}: {'; '.join(last.reasons)}", markup=False, soft_wrap=True
        )
        if last.hour == REPORT_HOUR or now.end is not None:
            report.write_text(soak.report(now), encoding="utf-8")

    try:
        ended = soak.run(found, prometheus.number, _wait_until, changed)
    finally:
        prometheus.close()
    console.print(soak.report(ended), markup=False, highlight=False, soft_wrap=True)
    return (ended.decision or Decision.NO_DATA).exit_code


def _wait_until(moment: float) -> None:
    while (left := moment - time.time()) > 0:
        time.sleep(min(left, LONGEST_SLEEP_SECONDS))
