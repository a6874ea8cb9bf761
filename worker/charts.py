"""Draw charts as SVG."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from worker.engine.curve import CurvePoint

_WIDTH, _HEIGHT, _SIDE, _TOP, _BOTTOM = 640, 320, 24, 40, 28


def curve_svg(points: Sequence["CurvePoint"], title: str) -> str:
    """Draw stimulus kept over minutes as an SVG document; targets that some session cannot meet are dotted."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="#333">'
        f"<title>{escape(title)}</title>"
        f'<text x="{_SIDE}" y="18" font-size="14">{escape(title)}: training stimulus kept by minutes a session</text>'
        f'<svg x="{_SIDE}" y="{_TOP}" width="{_WIDTH - 2 * _SIDE}" height="{_HEIGHT - _TOP - _BOTTOM}" '
        f'overflow="visible">{curve_plot(points)}</svg></svg>\n'
    )


def curve_plot(points: Sequence["CurvePoint"], target_minutes: int | None = None) -> str:
    """Draw the curve alone, for an `svg` element of any size: places are shares of it, text keeps its size.

    It leaves half a line of text above the curve and a line below. The point of `target_minutes` is marked.
    """
    first, last = points[0].target_minutes, points[-1].target_minutes
    span = max(1, last - first)

    def x(minutes: float) -> str:
        return f"{100 * (minutes - first) / span:.2f}%"

    def y(share: float) -> str:
        return f"{100 - 100 * share:.2f}%"

    grid = "".join(
        f'<line x1="0" x2="100%" y1="{y(share)}" y2="{y(share)}" stroke="#ccc"/>'
        f'<text x="100%" y="{y(share)}" dy="-4" text-anchor="end">{share:.0%}</text>'
        for share in (0, 0.25, 0.5, 0.75, 1)
    )
    marks = "".join(
        f'<text x="{x(minutes)}" y="100%" dy="18" text-anchor="{_anchor(minutes, first, last)}">{minutes}</text>'
        for minutes in [first, *range(-(-(first + 1) // 30) * 30, last + 1, 30)]
    )
    line = " ".join(f"{p.target_minutes - first},{100 - 100 * p.stimulus_retained:.2f}" for p in points)
    misses = "".join(
        f'<circle class="miss" cx="{x(p.target_minutes)}" cy="{y(p.stimulus_retained)}" r="3" fill="#c33"/>'
        for p in points
        if not p.meets_time_constraint
    )
    return (
        f'<g class="grid">{grid}</g><g class="marks">{marks}</g>'
        f'<svg viewBox="0 0 {span} 100" preserveAspectRatio="none" overflow="visible"><polyline points="{line}" '
        f'fill="none" stroke="#1668b8" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>{misses}'
        + "".join(
            f'<line class="target" x1="{x(p.target_minutes)}" x2="{x(p.target_minutes)}" y1="0" y2="100%" '
            f'stroke="#333" stroke-dasharray="3 3"/>'
            f'<circle class="target" cx="{x(p.target_minutes)}" cy="{y(p.stimulus_retained)}" r="5" fill="#1668b8"/>'
            for p in points
            if p.target_minutes == target_minutes
        )
    )


def _anchor(minutes: int, first: int, last: int) -> str:
    """Return the text anchor of a label, so that those at both ends stay inside."""
    return "start" if minutes == first else "end" if minutes == last else "middle"


def said_and_taken_svg(points: Sequence[tuple[int, int]]) -> str:
    """Draw predicted and taken seconds as an SVG document in minutes, a dot a session; on the line both are equal."""
    most = max((max(point) for point in points), default=3600) / 60
    top = -(-most // 15) * 15
    left, right, upper, lower = 48, _WIDTH - _SIDE, _TOP, _WIDTH - _BOTTOM - _TOP

    def x(minutes: float) -> str:
        return f"{left + (right - left) * minutes / top:.1f}"

    def y(minutes: float) -> str:
        return f"{lower - (lower - upper) * minutes / top:.1f}"

    step = 15 if top <= 120 else 30
    marks = "".join(
        f'<line x1="{left}" x2="{right}" y1="{y(at)}" y2="{y(at)}" stroke="#ccc"/>'
        f'<text x="{left - 6}" y="{y(at)}" dy="4" text-anchor="end">{at}</text>'
        f'<text x="{x(at)}" y="{lower + 18}" text-anchor="middle">{at}</text>'
        for at in range(0, int(top) + 1, step)
    )
    dots = "".join(
        f'<circle cx="{x(said / 60)}" cy="{y(taken / 60)}" r="4" fill="#1668b8" fill-opacity="0.6"/>'
        for said, taken in points
    )
    title = "Minutes taken by minutes said"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {lower + _BOTTOM}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="#333"><title>{title}</title>'
        f'<text x="{_SIDE}" y="18" font-size="14">{title}, {len(points)} sessions</text>{marks}'
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(top)}" y2="{y(top)}" stroke="#333" stroke-dasharray="3 3"/>'
        f"{dots}</svg>\n"
    )
