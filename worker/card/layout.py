"""A card in lines of a given width, each with something on the left and perhaps something on the right.

Widths are counted in columns of a terminal: a Chinese or Japanese character takes two, a combining mark none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from rich.cells import cell_len, chop_cells

from worker.card.card import Block, Card, Item
from worker.text import clock

LEAST_WIDTH = 24
CORE = "★ "
DONE = "✓ "
_GAP = 2


class Style(Enum):
    """The kind of a line, by which it is drawn."""

    TITLE = "title"
    FACT = "fact"
    RULE = "rule"
    NAME = "name"
    NOTE = "note"
    HEADING = "heading"
    CHANGE = "change"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card."""

    style: Style
    left: str = ""
    right: str = ""


def lines(card: Card, width: int, *, with_reasons: bool = False) -> list[Line]:
    """The card, no line wider than `width` columns; `with_reasons` adds the engine's reason to each change."""
    if width < LEAST_WIDTH:
        raise ValueError(f"a card takes at least {LEAST_WIDTH} columns, got {width}")
    return list(_lines(card, width, with_reasons))


def printed(line: Line, width: int) -> str:
    """A line as a terminal shows it."""
    if line.style is Style.RULE:
        return "─" * width
    space = width - cell_len(line.left) - cell_len(line.right)
    return f"{line.left}{' ' * space}{line.right}" if line.right else line.left


def _lines(card: Card, width: int, with_reasons: bool) -> Iterator[Line]:
    yield from _row(Style.TITLE, card.title, [f"{card.minutes} min"], width)
    for fact in facts(card):
        yield from _wrapped(Style.FACT, fact, width)
    if card.elapsed_seconds is not None:
        yield Line(Style.RULE)
        yield from _row(Style.NAME, "Done so far", [clock(card.elapsed_seconds)], width)
        for block in card.blocks:
            yield from _done(block, width)
    elif card.blocks:
        yield Line(Style.RULE)
        yield from _row(Style.NAME, "Warm-up", [clock(card.warm_up_seconds)], width)
    for block in card.blocks:
        if not block.is_done:
            yield Line(Style.RULE)
            yield from _block(block, width)
    if card.changes:
        yield Line(Style.RULE)
        yield Line(Style.HEADING, "What changed")
        for change in card.changes:
            yield from _wrapped(Style.CHANGE, change.sentence, width, hang=2)
            if with_reasons:
                lost = f"{100 * change.stimulus_lost:.1f} % of the week's stimulus lost"
                yield from _wrapped(Style.WHY, f"{lost}; {change.reason}", width, indent=4)


def facts(card: Card) -> list[str]:
    """What the athlete must know before the first set, one sentence each."""
    programmed = f"{clock(card.programmed_seconds)} as programmed"
    if card.elapsed_seconds is None:
        when = "at the brisk tempo" if card.is_brisk else "today"
        told = [f"{clock(card.seconds)} {when}, {programmed}."]
    else:
        told = [f"{clock(card.seconds - card.elapsed_seconds)} to go, {clock(card.seconds)} in all, {programmed}."]
    if card.blocks:
        told.append(f"{card.usually[:1].upper()}{card.usually[1:]}.")
    if card.least_minutes is not None:
        over = f" Runs over by {clock(card.over_seconds)}:" if card.over_seconds else ""
        told.append(f"{over} it takes at least {card.least_minutes} min.".strip().capitalize())
    elif not card.changes:
        told.append("Fits as programmed.")
    if card.core_lifts:
        told.append(f"{card.core_lifts.capitalize()}.")
    return told


def _done(block: Block, width: int) -> Iterator[Line]:
    for item in block.items if block.is_done else ():
        yield from _row(Style.NOTE, f"{DONE}{item.name}", item.doses, width, indent=2)


def _block(block: Block, width: int) -> Iterator[Line]:
    minutes = clock(block.seconds)
    if not block.title:
        (item,) = block.items
        yield from _item(item, width, "")
        yield from _row(Style.NOTE, ", ".join(block.notes), [minutes], width, indent=2)
        yield from _ramp(item, width, 2)
        return
    yield from _row(Style.HEADING, block.title, [minutes], width)
    if block.notes:
        yield from _wrapped(Style.NOTE, ", ".join(block.notes), width, indent=2)
    for item in block.items:
        yield from _item(item, width, "│ ")
        yield from _ramp(item, width, 2)


def _item(item: Item, width: int, bar: str) -> Iterator[Line]:
    name = f"{CORE if item.is_core_lift else ''}{item.name}"
    for line in _row(Style.NAME, name, item.doses, width - cell_len(bar)):
        yield Line(line.style, bar + line.left, line.right)


def _ramp(item: Item, width: int, indent: int) -> Iterator[Line]:
    if item.ramp:
        yield from _wrapped(Style.NOTE, f"Ramp up first: {', '.join(item.ramp)}", width, indent=indent)


def _row(style: Style, left: str, right: Sequence[str], width: int, *, indent: int = 0) -> Iterator[Line]:
    """`left` and the pieces of `right` on one line where they fit, else on as many as they take."""
    whole, room = ", ".join(right), width - indent
    lefts = wrap(left, room) or [""]
    rights = [whole] if cell_len(whole) <= room else _pieces(right, room)
    *above, last = lefts
    for words in above:
        yield Line(style, " " * indent + words)
    if cell_len(last) + _GAP + cell_len(rights[0]) <= room:
        yield Line(style, " " * indent + last, rights[0])
        rights = rights[1:]
    else:
        yield Line(style, " " * indent + last)
    for piece in rights:
        yield Line(style, "", piece)


def _pieces(pieces: Sequence[str], width: int) -> list[str]:
    """The pieces with commas between them, as many on a line as fit."""
    found: list[str] = []
    for number, piece in enumerate(pieces, start=1):
        told = piece if number == len(pieces) else f"{piece},"
        if found and cell_len(found[-1]) + 1 + cell_len(told) <= width:
            found[-1] += f" {told}"
        else:
            found += wrap(told, width)
    return found


def _wrapped(style: Style, text: str, width: int, *, indent: int = 0, hang: int = 0) -> Iterator[Line]:
    """A text over as many lines as it takes; all but the first are indented by `hang` more."""
    for number, words in enumerate(wrap(text, width - indent - hang)):
        yield Line(style, " " * (indent + (hang if number else 0)) + words)


def wrap(text: str, width: int) -> list[str]:
    """The words of a text on lines of at most `width` columns; a wider word is cut."""
    found: list[str] = []
    for word in text.split():
        if found and cell_len(found[-1]) + 1 + cell_len(word) <= width:
            found[-1] += f" {word}"
        else:
            found += [part for part in chop_cells(word, width) if part]
    return found
