"""Place the spans of a session on its drawing.

Widths are shares of the drawing and heights are pixels, so that a narrow page squeezes time and never text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from worker.preview.page.outcome import CompressedSession, Policy
from worker.preview.page.timeline import Activity, Bar, Timeline, as_written, fitted
from worker.preview.page.words import clock, plain

BUDGET_HEIGHT = 16
LABEL_HEIGHT = 20
ROW_HEIGHT = 30
TITLE_HEIGHT = 20
ROW_GAP = 14
AXIS_HEIGHT = 22
LANE_GAP = 4
TICK_MINUTES = (5, 10, 15, 30, 60, 120, 240, 480)
MOST_TICKS = 7
STRIP_HEIGHT = 16
NARROWEST_PIXELS = 416
"""The least width in pixels at which the drawing of a session before and after is shown."""

LETTER_PIXELS = 7.5
"""The usual largest width in pixels of a letter in a label."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of some kind: what it stands for is its CSS class."""

    kind: str
    x: str
    width: str
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Label:
    """The text over a bar, and the bracket below it."""

    kind: str
    x: str
    end: str
    width: str
    brief: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """A timeline: its title, then labels, then boxes."""

    title: str
    top: float
    labels: tuple[Label, ...]
    boxes: tuple[Box, ...]
    """The bars; a last box of kind `over` is the part beyond the budget."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the time axis."""

    x: str
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A session before and after on one time axis."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    budget: Tick | None
    """Where the time is up; None if that is beyond the axis."""
    height: float


@dataclass(frozen=True, slots=True)
class Scale:
    """The time axis that all sessions of a plan share, from 0 to `seconds`."""

    seconds: int

    def share(self, seconds: float) -> str:
        return f"{100 * seconds / self.seconds:.3f}%"

    def ticks(self) -> tuple[Tick, ...]:
        step = next((m * 60 for m in TICK_MINUTES if self.seconds // (m * 60) <= MOST_TICKS), self.seconds)
        return tuple(
            Tick(
                self.share(at),
                str(at // 60) if at else "min",
                "start" if at == 0 else "end" if at == self.seconds else "middle",
            )
            for at in range(0, self.seconds + 1, step)
        )


def scale_of(session: CompressedSession) -> Scale:
    """A scale on which the session fits before and after: it moves with the minutes only where a session runs over."""
    longest = max(session.context.original_duration_seconds, session.summary.compressed_duration_seconds)
    return Scale(max(1, -(-longest // 300)) * 300)


@dataclass(frozen=True, slots=True)
class Strip:
    """The fitted session alone, drawn on the budget's minutes."""

    boxes: tuple[Box, ...]
    limit: str
    """Where the time is up."""


def strip(session: CompressedSession) -> Strip:
    """The fitted session drawn to scale, up to the budget or where it runs over."""
    timeline = fitted(session)
    scale = Scale(max(1, timeline.seconds, session.budget_seconds))
    boxes = tuple(box for bar in timeline.bars for box in _boxes(bar, 2, scale, STRIP_HEIGHT))
    return Strip(boxes, scale.share(session.budget_seconds))


def draw(session: CompressedSession, policy: Policy, numbers: Mapping[str, int]) -> Drawing:
    """Draw the session as planned above the session as fitted; `numbers` are the numbers of its exercises."""
    scale, rows, top = scale_of(session), [], float(BUDGET_HEIGHT)
    for title, timeline in (("As planned", as_written(session, policy)), ("Fitted", fitted(session))):
        budget = session.budget_seconds if title == "Fitted" else None
        rows.append(_row(f"{title} {clock(timeline.seconds)}", timeline, top, budget, scale, numbers))
        top += TITLE_HEIGHT + LABEL_HEIGHT + ROW_HEIGHT + ROW_GAP
    limit = session.budget_seconds
    budget_mark = None
    if limit <= scale.seconds:
        anchor = "end" if limit > scale.seconds / 2 else "start"
        budget_mark = Tick(scale.share(limit), f"your {clock(limit)}", anchor)
    return Drawing(tuple(rows), scale.ticks(), budget_mark, top + AXIS_HEIGHT)


def _row(
    title: str, timeline: Timeline, top: float, budget: int | None, scale: Scale, numbers: Mapping[str, int]
) -> Row:
    y = top + TITLE_HEIGHT + LABEL_HEIGHT
    boxes = [box for bar in timeline.bars for box in _boxes(bar, y, scale, ROW_HEIGHT)]
    if budget is not None and timeline.seconds > budget:
        boxes.append(Box("over", scale.share(budget), scale.share(timeline.seconds - budget), y - 2, ROW_HEIGHT + 4))
    return Row(
        title=title,
        top=top,
        labels=tuple(_label(bar, scale, numbers) for bar in timeline.bars),
        boxes=tuple(boxes),
    )


def _label(bar: Bar, scale: Scale, numbers: Mapping[str, int]) -> Label:
    place = {
        "x": scale.share(bar.start),
        "end": scale.share(bar.start + bar.seconds),
        "width": scale.share(bar.seconds),
    }
    if not bar.exercises:
        return Label(kind="warm-up", brief="", name="", **place)
    brief = "+".join(str(numbers[exercise.id]) for exercise in bar.exercises)
    room = bar.seconds / scale.seconds * NARROWEST_PIXELS / LETTER_PIXELS - len(brief) - 2
    if bar.is_core_lift and not bar.grouping:
        return Label(kind="core", brief=f"★{brief}", name=_fitting(bar.exercises[0].name, room - 1), **place)
    if bar.grouping:
        return Label(kind="group", brief=brief, name=_fitting(bar.grouping, room), **place)
    return Label(kind="single", brief=brief, name=_fitting(bar.exercises[0].name, room), **place)


def _fitting(name: str, letters: float) -> str:
    """Return the name if all of it fits, else the empty text: no name is cut."""
    return plain(name) if len(plain(name)) <= letters else ""


def _boxes(bar: Bar, top: float, scale: Scale, height: float) -> Iterator[Box]:
    lanes = max(1, len(bar.exercises))
    lane_height = (height - LANE_GAP * (lanes - 1)) / lanes
    for span in bar.spans:
        x, width = scale.share(span.start), scale.share(span.seconds)
        if span.activity is Activity.SET:
            kind = "set" + " core" * bar.is_core_lift + " given-up" * span.given_up
            yield Box(kind, x, width, top + span.lane * (lane_height + LANE_GAP), lane_height)
        elif span.activity in (Activity.WARM_UP, Activity.SETUP):
            yield Box(span.activity.value.replace("_", "-"), x, width, top, height)
        else:
            yield Box(span.activity.value, x, width, top + height / 2 - 1, 2)
