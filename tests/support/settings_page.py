"""The page of all settings, made from the code that reads them: `make pages` writes it."""

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from worker.settings import Settings

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "settings.md"
SOURCE = ROOT / "worker" / "settings.py"

HEAD = """# Settings

<!-- Made from worker/settings.py by `make pages`: change it there. -->

Every process and command reads these environment variables once, when it starts. An empty variable counts as not set. A
process with a value that cannot work does not start, and names the variable.

Only the preview needs one of them: exactly one of `TIME_CRUNCH_JWT_SECRET`, `TIME_CRUNCH_JWT_PUBLIC_KEY` and
`TIME_CRUNCH_JWT_JWKS`. The broker is the NATS server. An engine is a process that compresses plans, one at a time.

| variable | default | meaning | example |
|---|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One setting."""

    variable: str
    default: str
    meaning: str
    example: str


def rows() -> Sequence[Row]:
    """Every setting in the order of the code."""
    meanings = documented()
    return [
        Row(
            str(field.validation_alias or f"TIME_CRUNCH_{name.upper()}"),
            _default(field.default),
            meanings.get(name, ""),
            str((field.examples or [""])[0]),
        )
        for name, field in Settings.model_fields.items()
    ]


def documented() -> Mapping[str, str]:
    """The text below each field of the class, on one line."""
    module = ast.parse(SOURCE.read_text(encoding="utf-8"))
    (body,) = (node.body for node in module.body if isinstance(node, ast.ClassDef) and node.name == "Settings")
    found = {}
    for field, below in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and _is_text(below):
            found[field.target.id] = " ".join(ast.literal_eval(below.value).split())  # type: ignore[attr-defined]
    return found


def text() -> str:
    """The whole page."""
    lines = (
        f"| `{row.variable}` | {_code(row.default) or 'not set'} | {row.meaning} | {_code(row.example)} |"
        for row in rows()
    )
    return HEAD + "\n".join(lines) + "\n"


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _default(value: Any) -> str:
    if value is None or isinstance(value, SecretStr):
        return ""
    return str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)


def _code(value: str) -> str:
    return f"`{value}`" if value else ""
