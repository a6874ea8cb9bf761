"""The commands `time-crunch dead-letters`."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.edge import BAD_INPUT, Refused, out, say_json, settings, tell, write_bytes
from worker.messaging.delivery import Reason
from worker.operations import moments
from worker.operations.of import Of

if TYPE_CHECKING:
    from worker.operations.dead_letters import Selection

ROWS_AT_A_TERMINAL = 50

app = typer.Typer(help="List, show, replay and discard dead letters. NATS_URL is the broker.", no_args_is_help=True)


OfWhat = Annotated[Of, typer.Option("--of", help="The letters of requests, or of performed sessions.")]
ByReason = Annotated[Reason | None, typer.Option(help="Only letters with this reason.")]
Since = Annotated[
    datetime | None,
    typer.Option(parser=moments.parse, help="Only letters stored since then, as 2026-05-01T12:00, 90m, 12h or 3d."),
]
User = Annotated[
    str | None, typer.Option(help="Only letters of this athlete, by userId or by the pseudonym in the log.")
]
Event = Annotated[str | None, typer.Option(help="Only letters of the request with this eventId.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]
All = Annotated[bool, typer.Option("--all", help="All letters that the other options select.")]
Numbers = Annotated[list[int] | None, typer.Argument(help="The numbers of the letters.", metavar="[SEQ]...", min=1)]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, one object a line.")]


@app.command("list")
def list_letters(
    reason: ByReason = None,
    since: Since = None,
    user: User = None,
    event: Event = None,
    of: OfWhat = Of.REQUESTS,
    after: Annotated[int, typer.Option(min=0, help="Only letters with a higher number: the next page.")] = 0,
    limit: Annotated[
        int | None, typer.Option(min=0, help="The most letters; 0 is no limit. By default 50 at a terminal, else 0.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List dead letters, oldest first."""
    from worker.operations import dead_letters

    listed = dead_letters.Selection(reason=reason, since=since, user=user, after=after, event=event, of=of)
    seen = sys.stdout.isatty()
    most = limit if limit is not None else ROWS_AT_A_TERMINAL if seen else 0
    page = dead_letters.show_list(settings(), listed, most, None if as_json else out(), sys.stdout)
    if not as_json:
        tell(page.said())


@app.command()
def show(
    sequence: Annotated[int, typer.Argument(metavar="SEQ", min=1, help="The letter's number, as `list` shows it.")],
    body: Annotated[
        Path | None, typer.Option(help="Write the request's exact bytes to this file; - is standard output.")
    ] = None,
    of: OfWhat = Of.REQUESTS,
    as_json: AsJson = False,
) -> None:
    """Show a dead letter: where it comes from, why it is one, and whether it would be taken today."""
    from worker.operations import dead_letters

    letter = dead_letters.get(settings(), sequence, of)
    if letter is None:
        raise Refused(f"{sequence}: no such dead letter")
    if body is not None:
        if letter.omitted_bytes:
            raise Refused(f"{sequence}: its body of {letter.omitted_bytes} bytes did not fit into the letter")
        write_bytes(body, letter.body)
    if as_json:
        say_json(dead_letters.document(letter) | {"headers": dict(letter.headers)})
    elif str(body) != "-":
        out().print(dead_letters.view(letter))


@app.command()
def replay(
    numbers: Numbers = None,
    everything: All = False,
    reason: ByReason = None,
    since: Since = None,
    user: User = None,
    event: Event = None,
    of: OfWhat = Of.REQUESTS,
    limit: Annotated[int, typer.Option(min=0, help="The most letters, oldest first; 0 is no limit.")] = 0,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    yes: Yes = False,
) -> None:
    """Have the requests worked again, each once even if this runs several times, and delete their letters.

    Without numbers it asks first, and leaves alone the letters that would fail the same way.
    """
    from worker.operations import dead_letters

    selected = _selected(numbers, everything, reason, since, user, event, of, limit)
    told = settings()
    if not (selected.is_named or dry_run or yes):
        typer.confirm(f"Replay {dead_letters.count(told, selected)} letters?", abort=True, err=True)
    tally = dead_letters.replay(told, selected, sys.stderr, dry_run=dry_run)
    _end(tally.said("would be replayed" if dry_run else "replayed"), tally.refused)


@app.command()
def discard(
    numbers: Numbers = None,
    everything: All = False,
    reason: ByReason = None,
    since: Since = None,
    user: User = None,
    event: Event = None,
    of: OfWhat = Of.REQUESTS,
    yes: Annotated[bool, typer.Option("--yes", help="Do it: there is no way back.")] = False,
) -> None:
    """Delete dead letters for good and overwrite their bytes; each leaves a line in the log."""
    from worker.operations import dead_letters

    selected = _selected(numbers, everything, reason, since, user, event, of)
    if not yes:
        raise Refused("there is no way back from this: say --yes")
    tally = dead_letters.discard(settings(), selected, sys.stderr)
    _end(tally.said("discarded"), tally.refused)


def _selected(
    numbers: list[int] | None,
    everything: bool,
    reason: Reason | None,
    since: datetime | None,
    user: str | None,
    event: str | None,
    of: Of,
    limit: int = 0,
) -> "Selection":
    from worker.operations.dead_letters import Selection

    filtered = any(value is not None for value in (reason, since, user, event))
    if numbers and (everything or filtered):
        raise typer.BadParameter("name letters by number, or by --all, --reason, --since, --user and --event, not both")
    if not numbers and not everything and not filtered:
        raise typer.BadParameter(
            "which letters? name them by number, or by --all, --reason, --since, --user or --event"
        )
    return Selection(tuple(dict.fromkeys(numbers or ())), reason, since, user, event=event, limit=limit, of=of)


def _end(said: str, refused: int) -> None:
    tell(said)
    raise typer.Exit(BAD_INPUT if refused else 0)
