"""Draws two pictures from what the project states about itself: its layers, and a message's journey."""

import ast
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "pictures"
BROKER = "broker"

STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1b2733}"
    ".name{font-weight:600}.dim{fill:#5a6875;font-size:11px}"
    ".box{fill:#eef3f8;stroke:#b9c7d4}.line{stroke:#b9c7d4;stroke-dasharray:3 4}"
    ".arrow{stroke:#2563a8;stroke-width:1.5;fill:none;marker-end:url(#head)}"
)
HEAD = (
    '<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path d="M0 0 8 4 0 8z" fill="#2563a8"/></marker>'
)


@dataclass(frozen=True)
class Stop:
    """A stop of a message's journey."""

    module: str
    """A module of the worker, as in messaging/pull."""

    words: str


def layers() -> Sequence[Sequence[str]]:
    """The worker's layers, the highest first, as the check of imports has them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (found,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [[name.strip() for name in layer.split("|")] for layer in found]


def first_sentence(module: str) -> str:
    """The first sentence of a module's or package's docstring; empty where there is none."""
    path = ROOT / "worker" / f"{module}.py"
    file = path if path.exists() else ROOT / "worker" / module / "__init__.py"
    told = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) if file.exists() else None
    return (told or "").split("\n")[0]


def stops() -> Sequence[Stop]:
    """The stops of a message's journey, as docs/architecture.md lists them."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    return [Stop(module, words) for module, words in re.findall(r"^ ?\d+  (\S+) +(.+)$", page, re.MULTILINE)]


def made() -> Mapping[Path, str]:
    """Both pictures by their files."""
    return {FOLDER / "layers.svg": layers_svg(layers()), FOLDER / "message.svg": journey_svg(stops())}


def layers_svg(found: Sequence[Sequence[str]]) -> str:
    """A row for each layer; a module may import from lower rows, and never from higher ones."""
    high, wide, left = 34, 760, 130
    parts = [_text(16, 24, "A module may import what stands below it, never what stands beside or above it.")]
    for row, names in enumerate(found):
        top, width = 40 + row * high, (wide - left - 16) / len(names)
        parts.append(_text(16, top + 20, _place(row, len(found)), "dim"))
        for column, name in enumerate(names):
            x = left + column * width
            box = f'<rect class="box" x="{x:g}" y="{top}" width="{width - 6:g}" height="{high - 6}" rx="4"/>'
            parts.append(
                f"<g><title>{escape(first_sentence(name))}</title>{box}{_text(x + 10, top + 19, name, 'name')}</g>"
            )
    return _svg(wide, 48 + len(found) * high, "The layers of the worker", parts)


def _place(row: int, rows: int) -> str:
    return "highest" if row == 0 else "lowest" if row == rows - 1 else ""


def journey_svg(found: Sequence[Stop]) -> str:
    """A sequence diagram of who hands the message to whom, from the broker and back to it."""
    actors = list(dict.fromkeys([BROKER, *(stop.module for stop in found)]))
    apart, high, top = 118, 38, 70
    places = {actor: 60 + number * apart for number, actor in enumerate(actors)}
    bottom = top + (len(found) + 1) * high
    parts = []
    for actor, x in places.items():
        parts += [
            f'<line class="line" x1="{x}" y1="52" x2="{x}" y2="{bottom}"/>',
            f'<rect class="box" x="{x - 55}" y="16" width="110" height="36" rx="4"/>',
            _centred(x, 38, actor.rpartition("/")[2]),
            _centred(x, 64, actor.rpartition("/")[0], "dim"),
        ]
    before = BROKER
    for number, stop in enumerate(found, start=1):
        y = top + number * high
        parts.append(_arrow(places[before], places[stop.module], y, f"{number}  {stop.words}", places[actors[-1]]))
        before = stop.module
    parts.append(_arrow(places[before], places[BROKER], bottom, "", places[actors[-1]]))
    return _svg(places[actors[-1]] + 70, bottom + 20, "A message's journey", parts)


def _arrow(begin: int, end: int, y: int, words: str, last: int) -> str:
    left = min(begin, end)
    anchor = (left + 6, "start") if left + 6 + 6.5 * len(words) < last + 60 else (max(begin, end) - 6, "end")
    label = f'<text x="{anchor[0]}" y="{y - 6}" text-anchor="{anchor[1]}">{escape(words)}</text>'
    return f'<path class="arrow" d="M{begin} {y}H{end}"/>{label}'


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}"' + (f' class="{kind}"' if kind else "") + f">{escape(words)}</text>"


def _centred(x: float, y: float, words: str, kind: str = "name") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="middle" class="{kind}">{escape(words)}</text>'


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    opened = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img">'
    paper = f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>'
    body = "\n".join(parts)
    return f"{opened}<title>{escape(title)}</title><style>{STYLE}</style><defs>{HEAD}</defs>{paper}\n{body}\n</svg>\n"
