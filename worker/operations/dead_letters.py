"""Dead letters for the command line: list, show, replay and discard them."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TextIO, TypeVar

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts import codec, topology
from contracts.errors import DecodeError
from contracts.generated.events import SessionPerformedEvent
from worker import identity, logs
from worker.broker import login
from worker.logs import Logger, pseudonym
from worker.messaging.delivery import Reason
from worker.messaging.messages import EVENT_TYPE
from worker.operations.letters import Gone, Letter, Letters, Refused, Replay, Replayed, ReplayedBefore
from worker.operations.of import Of
from worker.pace import events
from worker.pace.events import Rejected
from worker.settings import Settings
from worker.terminal import plain

AT_A_TIME = 16
"""The most letters that are replayed at the same time, with their bodies in memory."""

ROWS = 50
"""The letters in one table: a list holds no more in memory."""

Value = TypeVar("Value")


@dataclass(frozen=True)
class Selection:
    """Selects letters."""

    numbers: tuple[int, ...] = ()
    """The letters with these numbers; if empty, all letters that the other fields select."""

    reason: Reason | None = None
    since: datetime | None = None
    user: str | None = None
    """Only letters of this userId or pseudonym."""

    after: int = 0

    event: str | None = None
    """Only letters of this eventId."""

    limit: int = 0
    """The most letters; 0 is no limit."""

    of: Of = Of.REQUESTS

    @property
    def is_named(self) -> bool:
        """Whether letters are selected by number."""
        return bool(self.numbers)


@dataclass(frozen=True)
class Page:
    """The result of listing letters."""

    shown: int
    last: int
    """The number of the last letter shown."""

    more: bool
    counts: dict[str, int]
    """The number of all letters, by reason."""

    def said(self) -> str:
        """Return the result as a line for people."""
        counts = ", ".join(f"{number} {reason}" for reason, number in self.counts.items()) or "none"
        following = f"; the next page: --after {self.last}" if self.more else ""
        return f"{self.shown} shown of {sum(self.counts.values())} ({counts}){following}"


@dataclass
class Tally:
    """Counts what became of the letters."""

    done: int = 0
    before: int = 0
    """Letters already replayed by an earlier attempt that was cut off."""

    refused: int = 0
    hopeless: int = 0
    """Letters left alone, as they would fail the same way again."""

    def said(self, word: str) -> str:
        """Return the counts as a sentence; `word` says what was to be done."""
        parts = [f"{self.done} {word}"]
        if self.before:
            parts.append(f"{self.before} had been {word} by an attempt that was cut off")
        if self.hopeless:
            parts.append(f"{self.hopeless} left alone: they would fail the same way")
        if self.refused:
            parts.append(f"{self.refused} refused")
        return ", ".join(parts)


def show_list(settings: Settings, selection: Selection, limit: int, out: Console | None, lines: TextIO) -> Page:
    """Show the letters as tables on `out`, or without `out` as JSON on `lines`; `limit` 0 is no limit.

    Raises ConnectionLost and LettersAway.
    """

    async def errand(letters: Letters) -> Page:
        rows: list[Letter] = []
        shown, last, more = 0, 0, False
        async with aclosing(_chosen(letters, selection)) as chosen:
            async for letter in chosen:
                if limit and shown == limit:
                    more = True
                    break
                shown, last = shown + 1, letter.sequence
                if out is None:
                    lines.write(json.dumps(document(letter)) + "\n")
                    continue
                rows.append(letter)
                if len(rows) == ROWS:
                    out.print(table(rows))
                    rows.clear()
        if out is not None and rows:
            out.print(table(rows))
        return Page(shown, last, more, dict(await letters.count()))

    return _with_letters(settings, errand, selection.of)


def get(settings: Settings, sequence: int, of: Of = Of.REQUESTS) -> Letter | None:
    """Return the letter of that number; None if there is none. Raises ConnectionLost and LettersAway."""
    return _with_letters(settings, lambda letters: letters.letter(sequence), of)


def replay(settings: Settings, selection: Selection, log_to: TextIO, *, dry_run: bool = False) -> Tally:
    """Publish the requests of those letters again, each once. Raises ConnectionLost and LettersAway.

    Letters not selected by number are left alone if they would fail the same way. With `dry_run` nothing is changed,
    and the tally counts what would be done. If a run is cut off, or raises, another run does the rest.
    """
    log, tally = logs.to(log_to, "info"), Tally()

    async def errand(letters: Letters) -> None:
        async def one(number: int) -> None:
            if not selection.is_named and (again := await _fails_again(letters, number)):
                tally.hopeless += 1
                log.info("dead letter left alone", letter=number, detail=again)
            elif dry_run:
                tally.done += 1
                log.info("dead letter would be replayed", letter=number)
            else:
                _record(await letters.replay(number), log, tally)

        await _for_each(_numbers(letters, selection), one)
        if not dry_run:
            await letters.tidy()

    _with_letters(settings, errand, selection.of)
    return tally


def count(settings: Settings, selection: Selection) -> int:
    """Return how many letters are selected. Raises ConnectionLost and LettersAway."""

    async def errand(letters: Letters) -> int:
        number = 0
        async with aclosing(_numbers(letters, selection)) as numbers:
            async for _ in numbers:
                number += 1
        return number

    return _with_letters(settings, errand, selection.of)


async def _fails_again(letters: Letters, number: int) -> str:
    """Return why the letter's request would become the same letter again; empty if that is not certain."""
    letter = await letters.letter(number)
    if letter is None or letter.reason != Reason.SCHEMA_INVALID or letter.omitted_bytes:
        return ""
    return _fault(letter)


def _fault(letter: Letter) -> str:
    """Return why the letter's bytes are invalid; empty if they are valid."""
    if letter.headers.get(EVENT_TYPE) == SessionPerformedEvent.__name__:
        read = events.read(letter.body)
        return read.reason if isinstance(read, Rejected) else ""
    try:
        codec.decode_request(letter.body)
    except DecodeError as error:
        return str(error)
    return ""


def discard(settings: Settings, selection: Selection, log_to: TextIO) -> Tally:
    """Delete those letters for good. Raises ConnectionLost and LettersAway."""
    log, tally = logs.to(log_to, "info"), Tally()

    async def errand(letters: Letters) -> None:
        async def one(number: int) -> None:
            letter = await letters.discard(number)
            if letter is None:
                tally.refused += 1
                log.warning("no such dead letter", letter=number)
            else:
                tally.done += 1
                log.info("dead letter discarded", **_facts(letter))

        await _for_each(_numbers(letters, selection), one)

    _with_letters(settings, errand, selection.of)
    return tally


def document(letter: Letter) -> dict[str, Any]:
    """Return a letter without its body, for programs, with the user's pseudonym instead of the user id."""
    return {
        "sequence": letter.sequence,
        "storedAt": letter.stored_at.isoformat(),
        "reason": letter.reason,
        "path": letter.path,
        "detail": letter.detail,
        "eventId": identity.of(letter.body).event_id,
        "user": pseudonym(identity.of(letter.body).user_id),
        "origin": letter.origin,
        "delivered": letter.delivered,
        "bytes": letter.size_bytes,
        "bodyOmitted": bool(letter.omitted_bytes),
    }


def table(letters: list[Letter]) -> Table:
    """Show letters as a table, one a line."""
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("letter", "stored", "reason", "where and why", "event", "user", "bytes"):
        shown.add_column(column, justify="right" if column in ("letter", "bytes") else "left")
    for letter in letters:
        whose = identity.of(letter.body)
        shown.add_row(
            str(letter.sequence),
            f"{letter.stored_at:%Y-%m-%d %H:%M:%S}",
            plain(letter.reason),
            plain(_why(letter)),
            plain(whose.event_id),
            pseudonym(whose.user_id),
            f"{letter.size_bytes:,}",
        )
    return shown


def view(letter: Letter) -> RenderableType:
    """Show a letter's headers, why it is a dead letter, and what would become of it today."""
    facts = Table(box=None, pad_edge=False, show_header=False)
    facts.add_row("letter", str(letter.sequence))
    facts.add_row("stored", letter.stored_at.isoformat())
    facts.add_row("subject", plain(letter.subject))
    for name, value in letter.headers.items():
        facts.add_row(plain(name), plain(value))
    facts.add_row("bytes", f"{letter.size_bytes:,}")
    return Group(
        facts,
        Text(),
        Text.from_markup(f"[bold]{plain(letter.reason)}[/bold]  {plain(_why(letter))}"),
        Text.from_markup(f"[bold]today[/bold]  {plain(_today(letter))}"),
    )


def _why(letter: Letter) -> str:
    return ": ".join(filter(None, (letter.path, letter.detail)))


def _today(letter: Letter) -> str:
    """Describe what today's contracts say about the letter's bytes."""
    if letter.omitted_bytes:
        return "its body is not here, so it cannot be replayed"
    if fault := _fault(letter):
        return f"it would be refused again: {fault}"
    of_session = letter.headers.get(EVENT_TYPE) == SessionPerformedEvent.__name__
    what, of = ("session", f" --of {Of.SESSIONS}") if of_session else ("request", "")
    return f"it is a valid {what}: time-crunch dead-letters replay {letter.sequence}{of}"


def _record(replayed: Replay, log: Logger, tally: Tally) -> None:
    match replayed:
        case Replayed(letter, sequence):
            tally.done += 1
            log.info("dead letter replayed", **_facts(letter), sequence=sequence)
        case ReplayedBefore(letter):
            tally.before += 1
            log.info("dead letter had been replayed", **_facts(letter))
        case Refused(number, reason):
            tally.refused += 1
            log.warning("dead letter not replayed", letter=number, detail=reason)
        case Gone(number):
            tally.refused += 1
            log.warning("no such dead letter", letter=number)


def _facts(letter: Letter) -> dict[str, Any]:
    whose = identity.of(letter.body)
    return {
        "letter": letter.sequence,
        "reason": letter.reason,
        "event_id": whose.event_id,
        "user": pseudonym(whose.user_id),
        "origin": letter.origin,
    }


async def _chosen(letters: Letters, selection: Selection) -> AsyncGenerator[Letter, None]:
    async for letter in letters.walk(selection.reason or "*", selection.since, selection.after):
        whose = identity.of(letter.body)
        if selection.event not in (None, whose.event_id):
            continue
        if selection.user in (None, whose.user_id, pseudonym(whose.user_id)):
            yield letter


async def _numbers(letters: Letters, selection: Selection) -> AsyncGenerator[int, None]:
    given = 0
    if selection.numbers:
        for number in selection.numbers[: selection.limit or None]:
            yield number
        return
    async with aclosing(_chosen(letters, selection)) as chosen:
        async for letter in chosen:
            if selection.limit and given == selection.limit:
                return
            given += 1
            yield letter.sequence


async def _for_each(numbers: AsyncIterator[int], errand: Callable[[int], Awaitable[None]]) -> None:
    """Run the errand for every number, some at a time."""
    room = asyncio.Semaphore(AT_A_TIME)

    async def one(number: int) -> None:
        try:
            await errand(number)
        finally:
            room.release()

    try:
        async with asyncio.TaskGroup() as at_work:
            async for number in numbers:
                await room.acquire()
                at_work.create_task(one(number))
    except ExceptionGroup as group:
        raise group.exceptions[0] from None


def _with_letters(settings: Settings, errand: Callable[[Letters], Awaitable[Value]], of: Of = Of.REQUESTS) -> Value:
    async def run() -> Value:
        async with login.for_a_moment(settings) as client:
            return await errand(Letters(client, topology.load(), time.monotonic, of))

    return asyncio.run(run())
