"""Charts as SVG."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from worker.engine.curve import CurvePoint

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP, _RIGHT = 640, 320, 56, 40, 32, 16


def curve_svg(points: Sequence[CurvePoint], title: str) -> str:
    """Stimulus kept over minutes, as an SVG document; targets that some session cannot meet are dotted."""
    first, last = points[0].target_minutes, points[-1].target_minutes
    span = max(1, last - first)

    def x(minutes: float) -> float:
        return _LEFT + (minutes - first) / span * (_WIDTH - _LEFT - _RIGHT)

    def y(share: float) -> float:
        return _HEIGHT - _BOTTOM - share * (_HEIGHT - _BOTTOM - _TOP)

    line = " ".join(f"{x(p.target_minutes):.1f},{y(p.stimulus_retained):.1f}" for p in points)
    grid = "".join(
        f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y(share):.1f}" y2="{y(share):.1f}" stroke="#ccc"/>'
        f'<text x="{_LEFT - 8}" y="{y(share) + 4:.1f}" text-anchor="end">{share:.0%}</text>'
        for share in (0, 0.25, 0.5, 0.75, 1)
    )
    marks = "".join(
        f'<text x="{x(minutes):.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{minutes}</text>'
        for minutes in range(-(-first // 15) * 15, last + 1, 15)
    )
    misses = "".join(
        f'<circle cx="{x(p.target_minutes):.1f}" cy="{y(p.stimulus_retained):.1f}" r="3" fill="#c33"/>'
        for p in points
        if not p.meets_time_constraint
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="#333">'
        f"<title>{escape(title)}</title>{grid}{marks}"
        f'<text x="{_LEFT}" y="18" font-size="14">{escape(title)}: training stimulus kept by minutes a session</text>'
        f'<polyline points="{line}" fill="none" stroke="#1668b8" stroke-width="2"/>{misses}</svg>\n'
    )
