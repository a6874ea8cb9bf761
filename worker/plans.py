"""Plans for the command line: those in the store, and one generated from a request."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from contracts import topology
from contracts.errors import DecodeError
from worker.broker import login
from worker.broker.streams import CREATE_IT
from worker.domain.errors import CannotRun
from worker.domain.plan import Microcycle, Session
from worker.messaging.publish import Publisher, Unconfirmed
from worker.messaging.store import OtherOwner, Store
from worker.planning.source import Stored
from worker.reading.document import plan_document
from worker.reading.reader import read
from worker.settings import Settings
from worker.terminal import plain

__all__ = ["OtherOwner", "StoreAway", "get", "put", "remove", "stored", "table", "view"]

Value = TypeVar("Value")
Document = dict[str, Any]

WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class StoreAway(CannotRun):
    """The broker or its buckets cannot be reached."""


def put(settings: Settings, data: bytes, owner: str) -> str:
    """Store a training plan as that athlete's, and return its id.

    Raises DecodeError where the bytes are no plan or it has no id, TooLargeError, OtherOwner, and StoreAway.
    """
    document = plan_document(data)
    identifier = document.get("id")
    if isinstance(identifier, bool) or not isinstance(identifier, str | int) or not 0 < len(str(identifier)) <= 128:
        raise DecodeError(("id",), "of 1 to 128 characters is required to store the plan under")
    plan = Stored(str(identifier), owner, document)
    _with_store(settings, lambda store: store.put_plan(plan))
    return plan.plan_id


def get(settings: Settings, plan_id: str) -> Stored | None:
    """Return a stored plan; None if there is none. Raises DecodeError where it cannot be read, and StoreAway."""
    return _with_store(settings, lambda store: store.plan(plan_id))


def remove(settings: Settings, plan_id: str) -> bool:
    """Remove a stored plan for good; False if there is none. Raises StoreAway."""
    return _with_store(settings, lambda store: store.remove_plan(plan_id))


def stored(settings: Settings) -> Sequence[tuple[Stored, int]]:
    """Return every stored plan with its size in bytes. Raises DecodeError where one cannot be read, and StoreAway."""

    async def listing(store: Store) -> Sequence[tuple[Stored, int]]:
        return [listed async for listed in store.plans()]

    return _with_store(settings, listing)


def table(plans: Sequence[tuple[Stored, int]]) -> Table:
    """Show the stored plans as a table, one a line."""
    shown = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("plan", "owner", "weeks", "KiB"):
        shown.add_column(column, justify="right" if column in ("weeks", "KiB") else "left")
    for plan, size in plans:
        weeks = len(plan.document.get("microcycles", ()))
        shown.add_row(plain(plan.plan_id), plain(plan.owner), str(weeks), f"{size / 1024:.1f}")
    return shown


def view(document: Document, reasons: Sequence[str]) -> RenderableType:
    """Show a generated plan, week by week, with the generator's reasons."""
    plan = read(document)
    return Group(
        Text.from_markup(f"[bold]{plain(plan.name)}[/bold]\n"),
        *(_week(number, week) for number, week in enumerate(plan.microcycles, start=1)),
        Text.from_markup("\n".join(f"[dim]{plain(reason)}[/dim]" for reason in reasons)),
    )


def _week(number: int, week: Microcycle) -> RenderableType:
    return Group(Text(f"Week {number}\n", style="bold"), *(_session(session) for session in week.sessions))


def _session(session: Session) -> RenderableType:
    shown = Table(
        title=f"{WEEKDAYS[session.day_of_week]}: {plain(session.name)}",
        title_justify="left",
        title_style="bold",
        box=None,
        pad_edge=False,
        show_header=False,
    )
    for exercise in session.exercises:
        star = " ★" if exercise.is_core_lift else ""
        work = f"{len(exercise.sets)} × {plain(str(exercise.sets[0].reps))}"
        shown.add_row(f"{plain(exercise.name)}{star}", work, f"rest {exercise.rest_seconds} s")
    return Group(shown, Text())


def _with_store(settings: Settings, errand: Callable[[Store], Awaitable[Value]]) -> Value:
    async def run() -> Value:
        async with login.for_a_moment(settings) as client:
            return await errand(Store(Publisher(client), topology.load()))

    try:
        return asyncio.run(run())
    except Unconfirmed as error:
        raise StoreAway(f"{error} — fix: {CREATE_IT}") from error
