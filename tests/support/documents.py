"""Finds in documents the commands that people are to type."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
RUNBOOKS = sorted((DOCS / "runbooks").glob("*.md"))
OPERATED = [DOCS / "operations.md", DOCS / "deployment.md", DOCS / "support.md", *RUNBOOKS]


def section(page: Path, title: str) -> str:
    """A page from that heading to the next one. Raises AssertionError where there is no such heading."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert found, f"{page.name} has no section {title}"
    return found[1]


def commands(text: str) -> list[str]:
    """The commands of the shell blocks in a text, in order, without their comments."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    lines = [re.sub(r"\s+# .*$", "", line).strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def block(text: str, language: str) -> str:
    """The first block of that language in a text."""
    found = re.search(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert found
    return found[1]
