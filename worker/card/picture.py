"""A card as a picture."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from worker.card.card import Card
from worker.card.layout import Line, Style, lines

_COLUMNS = 44
_COLUMN = 8.5
"""Pixels a column, wide enough for text of the largest size below."""
_SIDE = 20
_WIDTH = round(_COLUMNS * _COLUMN) + 2 * _SIDE
_STRIP_TOP, _STRIP_HEIGHT = 20, 12
_SIZES = {Style.TITLE: 18, Style.NAME: 15, Style.HEADING: 14}
_BOLD = frozenset({Style.TITLE, Style.HEADING})
_QUIET = frozenset({Style.NOTE, Style.WHY, Style.FACT})
_INK, _GREY, _LINE, _PAPER = "#1d2327", "#565d62", "#d8d6d0", "#fffffb"
_CORE, _ACCESSORY, _WARM_UP = "#115e56", "#55839c", "#b9c4c9"


def svg(card: Card) -> str:
    """The card as an SVG document: a strip of its minutes to scale, then what to do."""
    drawn, height = [], _STRIP_TOP + _STRIP_HEIGHT + 12
    for line in lines(card, _COLUMNS):
        step = 13 if line.style is Style.RULE else round(_SIZES.get(line.style, 13) * 1.45)
        height += step
        drawn.append(_drawn(line, height))
    height += _SIDE
    title = escape(f"{card.title}, {card.minutes} min")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" font-family="system-ui, sans-serif" fill="{_INK}"><title>{title}</title>'
        f'<rect width="{_WIDTH}" height="{height}" rx="12" fill="{_PAPER}"/>{"".join(_strip(card))}{"".join(drawn)}'
        "</svg>\n"
    )


def _strip(card: Card) -> Iterator[str]:
    """The warm-up and each block as wide as it is long; a dashed line where the minutes end."""
    room, whole = _WIDTH - 2 * _SIDE, max(card.minutes * 60, card.seconds)
    before = card.warm_up_seconds if card.elapsed_seconds is None else card.elapsed_seconds
    pieces = [(before if card.blocks else 0, _WARM_UP)]
    pieces += [
        (block.seconds, _CORE if any(item.is_core_lift for item in block.items) else _ACCESSORY)
        for block in card.blocks
    ]
    start = 0
    for seconds, colour in pieces:
        if seconds:
            x, width = _SIDE + room * start / whole, max(1.0, room * seconds / whole - 2)
            yield (f'<rect x="{x:.1f}" y="{_STRIP_TOP}" width="{width:.1f}" height="{_STRIP_HEIGHT}" fill="{colour}"/>')
        start += seconds
    end = f"{_SIDE + room * card.minutes * 60 / whole:.1f}"
    yield (
        f'<line x1="{end}" x2="{end}" y1="{_STRIP_TOP - 5}" y2="{_STRIP_TOP + _STRIP_HEIGHT + 5}" stroke="#a3362a" '
        f'stroke-width="2" stroke-dasharray="4 3"/>'
    )


def _drawn(line: Line, y: int) -> str:
    if line.style is Style.RULE:
        return f'<line x1="{_SIDE}" x2="{_WIDTH - _SIDE}" y1="{y - 4}" y2="{y - 4}" stroke="{_LINE}"/>'
    look = f'y="{y}" font-size="{_SIZES.get(line.style, 13)}"'
    if line.style in _BOLD:
        look += ' font-weight="650"'
    if line.style in _QUIET:
        look += f' fill="{_GREY}"'
    words = line.left.lstrip(" ")
    x = _SIDE + _COLUMN * (len(line.left) - len(words))
    left = f'<text x="{x:g}" {look}>{escape(words)}</text>' if words else ""
    weight = ' font-weight="650"' if line.style is Style.NAME else ""
    right = (
        f'<text x="{_WIDTH - _SIDE}" text-anchor="end" {look}{weight}>{escape(line.right)}</text>' if line.right else ""
    )
    return left + right
