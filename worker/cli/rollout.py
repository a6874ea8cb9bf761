"""The commands `time-crunch rollout …`."""

import time
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.edge import out, say, say_json, settings, tell
from worker.operations import moments
from worker.operations.profile import Profile

if TYPE_CHECKING:
    from worker.operations.gate import Verdict

app = typer.Typer(help="Judge and change how many users have Time Crunch.", no_args_is_help=True)


class Phase(StrEnum):
    """The phases of a rollout, in percent of users."""

    TEN = "10"
    TWENTY_FIVE = "25"
    FIFTY = "50"
    ALL = "100"


@app.command("gate")
def gate(
    prometheus: Annotated[str, typer.Option(help="Address of Prometheus.", metavar="URL")],
    phase: Annotated[Phase, typer.Option(help="The phase to judge, in percent of users.")],
    profile: Annotated[Profile, typer.Option(help="The thresholds.")] = Profile.PRODUCTION,
    window: Annotated[
        str | None,
        typer.Option(
            help="How far back to look, such as 30m; by default the age of the phase, else 4h in phase 10 or 1h."
        ),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(
            parser=moments.parse,
            help="When the phase began, as 2026-05-01T12:00, 90m, 12h or 3d; by default from TIME_CRUNCH_FLAG_FILE.",
        ),
    ] = None,
    environment: Annotated[
        str | None, typer.Option(help="The environment to judge; by default production, or staging for a soak.")
    ] = None,
    namespace: Annotated[str, typer.Option(help="The namespace to judge; by default any.")] = "",
    watch: Annotated[bool, typer.Option(help="Judge every minute until promote or rollback.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One decision a line, as JSON.")] = False,
    apply: Annotated[bool, typer.Option(help="Carry the decision out in TIME_CRUNCH_FLAG_FILE.")] = False,
) -> None:
    """Say whether the rollout goes on: exit code 0 promote, 10 hold, 20 rollback, 30 no data."""
    from worker.operations import rollout
    from worker.operations.profiles import Scope

    percent = int(phase.value)
    scope = Scope(environment or profile.environment, namespace)

    path = _flag_file() if apply else settings().flag_file
    began = since or rollout.began(path if path is not None and path.exists() else None, percent)
    watched = rollout.Watch(percent, profile, scope, window, began)

    def told(verdict: "Verdict") -> None:
        if as_json:
            say_json(rollout.document(verdict, watched))
        else:
            out().print(rollout.view(verdict))

    if watch:
        verdict = rollout.watched(
            lambda: rollout.judged(prometheus, watched), told, lambda: time.sleep(rollout.WATCH_SECONDS)
        )
    else:
        verdict = rollout.judged(prometheus, watched)
        told(verdict)
    if apply and path is not None:
        tell(rollout.apply(path, percent, verdict.decision))
    raise typer.Exit(verdict.decision.exit_code)


@app.command()
def show(as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False) -> None:
    """Print who has the feature by TIME_CRUNCH_FLAG_FILE, or the fault in that file."""
    from worker.operations import rollout

    path = _flag_file()
    if as_json:
        say_json(rollout.shown_document(path))
    else:
        say(rollout.shown(path))


@app.command("set")
def put(
    percent: Annotated[float, typer.Argument(help="The percentage of users.", min=0, max=100)],
) -> None:
    """Give this share of users the feature, without the gate; 0 turns it off. Changes TIME_CRUNCH_FLAG_FILE."""
    from worker.operations import rollout

    say(rollout.put(_flag_file(), percent))


def _flag_file() -> Path:
    from worker.operations import rollout

    path = settings().flag_file
    if path is None:
        raise rollout.FlagFileInvalid("TIME_CRUNCH_FLAG_FILE is not set: it is the file that is changed")
    return path
