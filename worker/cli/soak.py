"""The command `time-crunch soak`: the soak with a real clock, a file and a Prometheus."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.edge import say, write_bytes
from worker.operations import moments

if TYPE_CHECKING:
    from worker.operations.soak import Soak

LONGEST_SLEEP_SECONDS = 60.0
"""The longest sleep: after it a machine that was suspended reads its clock again."""


def soak(
    prometheus: Annotated[str, typer.Option(help="Address of Prometheus.", metavar="URL")],
    state: Annotated[Path, typer.Option(help="The state file; a soak continues where its file ends.", metavar="FILE")],
    since: Annotated[
        datetime | None,
        typer.Option(
            parser=moments.parse,
            help="When a new soak began, as 2026-05-01T12:00, 90m, 12h or 3d; by default now.",
        ),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="The report in Markdown; beside the state by default.", metavar="FILE")
    ] = None,
) -> None:
    """Watch staging for 48 hours.

    Exit code 0 is go, 10 and 20 are no-go, 30 is no data. A soak can be stopped and started again.
    """
    raise typer.Exit(run(prometheus, state, since, report or state.with_suffix(".md")))


def run(url: str, state: Path, since: datetime | None, report: Path) -> int:
    """Continue the soak of the state file, or begin one, and return the exit code. Raises SoakStateInvalid."""
    from worker.operations import soak as soaking
    from worker.operations.gate import Decision
    from worker.operations.prometheus import Prometheus

    begun = time.time() if since is None else since.replace(tzinfo=since.tzinfo or UTC).timestamp()
    found = soaking.load(state, begun)
    if since is not None and found.started != begun:
        raise soaking.SoakStateInvalid(f"{state} began at another time: leave --since out, or name another file")
    soaking.save(state, found)
    prometheus = Prometheus(url)

    def changed(now: "Soak") -> None:
        soaking.save(state, now)
        last = now.checkpoints[-1]
        say(f"hour {last.hour}: {last.decision.value}: {'; '.join(last.reasons)}")
        if last.hour == soaking.REPORT_HOUR or now.end is not None:
            write_bytes(report, soaking.report(now).encode())

    try:
        ended = soaking.run(found, prometheus.number, _wait_until, changed)
    finally:
        prometheus.close()
    say(soaking.report(ended))
    return (ended.decision or Decision.NO_DATA).exit_code


def _wait_until(moment: float) -> None:
    while (left := moment - time.time()) > 0:
        time.sleep(min(left, LONGEST_SLEEP_SECONDS))
