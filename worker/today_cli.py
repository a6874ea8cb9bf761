"""The command `time-crunch today`."""

import sys
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import msgspec
import typer
from rich.console import Console
from rich.text import Text

from contracts import codec
from contracts.errors import ContractError
from worker import samples, terminal
from worker.domain.errors import CannotRun, Code, PlanError
from worker.reading import REQUEST_VERSION

if TYPE_CHECKING:
    from worker.domain.outcome import CompressedSession, Outcome
    from worker.pace.policy import Counting, Known
    from worker.today import Typed

    Counted: TypeAlias = tuple[Counting, Known]

BAD_INPUT = 2
NOT_COMPRESSIBLE = 3
_MOST_COLUMNS = 80
_STYLES = {"title": "bold", "heading": "bold", "note": "dim", "why": "dim"}

TempoName = Literal["usual", "brisk", "personal"]

_errors = Console(stderr=True)


class Refused(Exception):
    """What the command cannot do, and the exit code that says so."""

    def __init__(self, reason: str, code: int = BAD_INPUT) -> None:
        super().__init__(reason)
        self.reason, self.code = reason, code


def today(
    plan: Annotated[Path, typer.Argument(help="A training plan as JSON; - reads standard input.", metavar="PLAN.json")],
    target: Annotated[int, typer.Option("--target", "-t", min=15, max=180, help="Minutes there are today.")],
    day: Annotated[str | None, typer.Option(help="mon … sun; by default today's weekday.")] = None,
    week: Annotated[int, typer.Option(min=1, help="Week of the plan.")] = 1,
    session: Annotated[str | None, typer.Option(help="Which one, where the day has several.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="An exercise not to do; may be given again.")] = None,
    keep: Annotated[list[str] | None, typer.Option(help="An exercise not to drop; may be given again.")] = None,
    no_supersets: Annotated[bool, typer.Option("--no-supersets", help="One exercise after the other.")] = False,
    crowded: Annotated[bool, typer.Option("--crowded", help="Never two stations at a time.")] = False,
    drop_sets: Annotated[bool, typer.Option("--drop-sets", help="Drop sets may be made.")] = False,
    elapsed: Annotated[float | None, typer.Option(min=0, max=600, help="Minutes since the session began.")] = None,
    done: Annotated[list[str] | None, typer.Option(help="Sets done, as squat=3; may be given again.")] = None,
    tempo: Annotated[TempoName | None, typer.Option(help="How minutes are counted; personal by --history.")] = None,
    brisk: Annotated[bool, typer.Option("--brisk", help="The same as --tempo brisk.")] = False,
    confidence: Annotated[float, typer.Option(min=0.5, max=0.9, help="How often you want to be done in time.")] = 0.5,
    history: Annotated[
        Path | None, typer.Option(help="An export your pace is learned from.", exists=True, dir_okay=False)
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Say with each change which comparison was made.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The result of the whole plan as JSON.")] = False,
    svg: Annotated[Path | None, typer.Option(help="Write the card as a picture.", metavar="FILE")] = None,
    ics: Annotated[Path | None, typer.Option(help="Write an appointment for a calendar.", metavar="FILE")] = None,
    at: Annotated[str, typer.Option(help="When the appointment begins.", metavar="HH:MM")] = "18:00",
    fit: Annotated[Path | None, typer.Option(help="Write a workout for a Garmin watch.", metavar="FILE")] = None,
    qr: Annotated[
        str | None, typer.Option(help="Print a code that opens the session on a phone.", metavar="PREVIEW_URL")
    ] = None,
    plan_id: Annotated[
        str | None, typer.Option("--id", help="Of the code: the plan's id, where it is stored.", metavar="ID")
    ] = None,
) -> None:
    """Fit one session to the minutes there are today, and print it as a card to train from."""
    from worker.today import NotToday, Typed, unknown

    try:
        hour, counted = _hour(at), _counting(tempo, brisk, confidence, history)
        wishes = exclude or (), keep or (), not no_supersets, crowded, drop_sets
        typed = Typed(*wishes, elapsed, done or (), "brisk" if brisk else tempo, confidence)
        document = codec.decode_plan(_bytes(plan), version=REQUEST_VERSION)
        found, outcome = _fitted(document, target, day, week, session, typed, counted)
        _write_files(found, outcome, hour, svg, ics, fit)
        if qr is not None:
            _print_code(_link(qr, plan_id, document, found, week, target, typed))
    except Refused as error:
        refused = error
    except PlanError as error:
        code = BAD_INPUT if error.code is Code.INVALID_PLAN else NOT_COMPRESSIBLE
        refused = Refused(f"{plan}: {error}", code)
    except (ContractError, NotToday) as error:
        refused = Refused(f"{plan}: {error}")
    else:
        if qr is None or as_json:
            _print(found, outcome, as_json=as_json, why=why)
        for line in unknown(found.session, typed):
            _errors.print(terminal.plain(line), highlight=False, soft_wrap=True)
        return
    _errors.print(terminal.plain(refused.reason), highlight=False, soft_wrap=True)
    raise typer.Exit(refused.code)


def _counting(tempo: TempoName | None, brisk: bool, confidence: float, history: Path | None) -> "Counted":
    """How the minutes are to be counted, and what is known of whoever asks."""
    from worker import settings
    from worker.operations import paces

    if brisk and tempo not in (None, "brisk"):
        raise Refused(f"--brisk and --tempo {tempo} exclude each other: give one of them")
    try:
        return paces.counting(settings.read, "brisk" if brisk else tempo, confidence, history)
    except CannotRun as error:
        raise Refused(str(error)) from error


def _fitted(
    document: dict[str, Any],
    target: int,
    day: str | None,
    week: int,
    name: str | None,
    typed: "Typed",
    counted: "Counted",
) -> tuple["CompressedSession", "Outcome"]:
    """The session, and the plan's outcome that it is part of."""
    from worker.engine.solve import Limits
    from worker.service import Fitting
    from worker.today import asked, session_of, weekday

    counting, athlete = counted
    fitting = Fitting(document, "plan", counting=counting, athlete=athlete)
    session = session_of(fitting.plan, week, weekday(day, datetime.now().astimezone().date()), name)
    outcome = fitting.to(asked(session, week, target, typed), Limits(), compared=True)
    found = next(done for done in outcome.sessions if done.session.id == session.id)
    return found, outcome


def _link(
    preview: str,
    plan_id: str | None,
    document: dict[str, Any],
    found: "CompressedSession",
    week: int,
    target: int,
    typed: "Typed",
) -> str:
    from worker.card.link import session_link
    from worker.today import fields

    asked = fields(found.session, target, typed)
    return session_link(preview, asked, plan_id=plan_id, document=document, week=week)


def _print_code(link: str) -> None:
    from worker.card.link import code

    found = code(link)
    if found is None:
        raise Refused("the plan is too long for a code: put it into the store, and give its id with --id")
    out = Console()
    if len(found[0]) > out.width:
        raise Refused(
            f"the code takes {len(found[0])} columns, the terminal has {out.width}: make it wider, or put the plan "
            "into the store, and give its id with --id"
        )
    for line in found:
        out.print(Text(line), soft_wrap=True)
    out.print(Text(link), soft_wrap=True)


def _print(found: "CompressedSession", outcome: "Outcome", *, as_json: bool, why: bool) -> None:
    if as_json:
        from worker import wire

        sys.stdout.buffer.write(msgspec.json.encode(wire.outcome(outcome), order="deterministic") + b"\n")
        sys.stdout.flush()
        return
    from worker.card.card import card_of
    from worker.card.layout import LEAST_WIDTH, lines, printed

    out = Console()  # made here, as it takes the width that there is when it is made
    width = max(LEAST_WIDTH, min(_MOST_COLUMNS, out.width))
    for line in lines(card_of(found, outcome), width, with_reasons=why):
        out.print(Text(printed(line, width), style=_STYLES.get(line.style.value, "")), soft_wrap=True)


def _write_files(
    found: "CompressedSession",
    outcome: "Outcome",
    hour: time,
    svg: Path | None,
    ics: Path | None,
    fit: Path | None,
) -> None:
    """The card as files, those that are asked for. What makes them is loaded for them alone."""
    from worker.card.card import card_of

    card, now = card_of(found, outcome), datetime.now(UTC)
    if svg is not None:
        from worker.card.picture import svg as drawn

        _write(svg, drawn(card).encode())
    if ics is not None:
        from worker.card import appointment

        on = appointment.next_day(found.session.day_of_week, now.astimezone().date())
        starts = datetime.combine(on, hour)
        _write(ics, appointment.ics(card, f"{outcome.plan_id}/{found.session.id}", starts, now))
    if fit is not None:
        from worker.card.watch import fit as workout

        _write(fit, workout(found, outcome.policy, now))


def _hour(typed: str) -> time:
    try:
        hours, minutes = typed.split(":")
        return time(int(hours), int(minutes))
    except ValueError as error:
        raise Refused(f'--at "{typed}" is no hour of the day: write it as 18:00') from error


def _bytes(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else samples.given(path)
    except OSError as error:
        raise Refused(f"{path}: {error.strerror or error}") from error


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused(f"{path} cannot be written: {error.strerror or error}; choose another file") from error
