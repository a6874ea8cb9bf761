"""The command `time-crunch today`."""

import sys
from datetime import UTC, datetime, time
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated, Any

import typer

from worker.cli.asking import Confidence, Counted, History, Plan, Target, Tempo, Why, counting, document, say_outcome
from worker.cli.edge import Refused, out, refusing, say, tell, write_bytes

if TYPE_CHECKING:
    from worker.domain.outcome import CompressedSession, Outcome
    from worker.today import Typed

_MOST_COLUMNS = 80
_STYLES = {"title": "bold", "heading": "bold", "note": "dim", "why": "dim"}


def today(
    plan: Plan,
    target: Target,
    day: Annotated[str | None, typer.Option(help="mon … sun; by default today's weekday.")] = None,
    week: Annotated[int, typer.Option(min=1, help="Week of the plan.")] = 1,
    session: Annotated[str | None, typer.Option(help="The session's name or id, if the day has several.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="An exercise to leave out; repeatable.")] = None,
    keep: Annotated[list[str] | None, typer.Option(help="An exercise to keep; repeatable.")] = None,
    no_supersets: Annotated[bool, typer.Option("--no-supersets", help="One exercise after the other.")] = False,
    crowded: Annotated[bool, typer.Option("--crowded", help="Use only one station at a time.")] = False,
    drop_sets: Annotated[bool, typer.Option("--drop-sets", help="Allow drop sets.")] = False,
    elapsed: Annotated[float | None, typer.Option(min=0, max=600, help="Minutes since the session began.")] = None,
    done: Annotated[list[str] | None, typer.Option(help="Sets done, as squat=3; repeatable.")] = None,
    tempo: Tempo = None,
    confidence: Confidence = 0.5,
    history: History = None,
    why: Why = False,
    as_json: Annotated[bool, typer.Option("--json", help="The result of the whole plan as JSON.")] = False,
    svg: Annotated[Path | None, typer.Option(help="Write the card as a picture.", metavar="FILE")] = None,
    ics: Annotated[Path | None, typer.Option(help="Write an appointment for a calendar.", metavar="FILE")] = None,
    at: Annotated[str, typer.Option(help="When the appointment begins.", metavar="HH:MM")] = "18:00",
    fit: Annotated[Path | None, typer.Option(help="Write a workout for a Garmin watch.", metavar="FILE")] = None,
    qr: Annotated[
        str | None, typer.Option(help="Print a code that opens the session on a phone.", metavar="PREVIEW_URL")
    ] = None,
    plan_id: Annotated[
        str | None, typer.Option("--plan-id", help="For --qr: the id of the stored plan.", metavar="ID")
    ] = None,
) -> None:
    """Fit today's session, and print it as a card."""
    from worker.today import NotToday, Typed, unknown

    hour, counted = _hour(at), counting(tempo, confidence, history)
    wishes = exclude or (), keep or (), not no_supersets, crowded, drop_sets
    typed = Typed(*wishes, elapsed, done or (), tempo, confidence)
    read = document(plan)
    try:
        with refusing(plan):
            found, outcome = _fitted(read, target, day, week, session, typed, counted)
    except NotToday as error:
        raise Refused(f"{plan}: {error}") from error
    _write_files(found, outcome, hour, svg, ics, fit)
    if qr is not None:
        _print_code(_link(qr, plan_id, read, found, week, target, typed))
    if qr is None or as_json:
        _print(found, outcome, as_json=as_json, why=why)
    for line in unknown(found.session, typed):
        tell(line)


def _fitted(
    document: dict[str, Any],
    target: int,
    day: str | None,
    week: int,
    name: str | None,
    typed: "Typed",
    counted: Counted,
) -> tuple["CompressedSession", "Outcome"]:
    """Fit the session; return it, and the outcome of the plan."""
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
        raise Refused("the plan is too long for a code: put it into the store, and give its id with --plan-id")
    width = get_terminal_size().columns
    if len(found[0]) > width:
        raise Refused(
            f"the code takes {len(found[0])} columns, the terminal has {width}: make it wider, or put the plan "
            "into the store, and give its id with --plan-id"
        )
    if not _can_print("".join(found)):
        raise Refused(f"this terminal's encoding, {sys.stdout.encoding}, has no signs for a code: open {link} instead")
    for line in (*found, link):
        say(line)


def _can_print(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _print(found: "CompressedSession", outcome: "Outcome", *, as_json: bool, why: bool) -> None:
    if as_json:
        say_outcome(outcome)
        return
    from rich.text import Text

    from worker.card.card import card_of
    from worker.card.layout import LEAST_WIDTH, lines, printed

    console, width = out(), max(LEAST_WIDTH, min(_MOST_COLUMNS, get_terminal_size().columns))
    for line in lines(card_of(found, outcome), width, with_reasons=why):
        console.print(Text(printed(line, width), style=_STYLES.get(line.style.value, "")), soft_wrap=True)


def _write_files(
    found: "CompressedSession",
    outcome: "Outcome",
    hour: time,
    svg: Path | None,
    ics: Path | None,
    fit: Path | None,
) -> None:
    """Write the card as the files that are asked for, and load only the modules that they need."""
    from worker.card.card import card_of

    card, now = card_of(found, outcome), datetime.now(UTC)
    if svg is not None:
        from worker.card.picture import svg as drawn

        write_bytes(svg, drawn(card).encode())
    if ics is not None:
        from worker.card import appointment

        on = appointment.next_day(found.session.day_of_week, now.astimezone().date())
        starts = datetime.combine(on, hour)
        write_bytes(ics, appointment.ics(card, f"{outcome.plan_id}/{found.session.id}", starts, now))
    if fit is not None:
        from worker.card.watch import fit as workout

        write_bytes(fit, workout(found, outcome.policy, now))


def _hour(typed: str) -> time:
    try:
        hours, minutes = typed.split(":")
        return time(int(hours), int(minutes))
    except ValueError as error:
        raise Refused(f'--at "{typed}" is no hour of the day: write it as 18:00') from error
