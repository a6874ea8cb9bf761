"""The sentences of a Markdown page, as a reader meets them: of paragraphs, list items and cells, not of code blocks."""

import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

MOST_WORDS = 30

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_END = re.compile(r"(?<=[.!?])[\"”’)\]]*\s+(?=\S)")
_NO_END = re.compile(r"\b(?:e\.g|i\.e|vs|etc)\.$")


def sentences(page: Path) -> Iterator[tuple[int, str]]:
    """Each sentence with the number of the line that its paragraph begins on."""
    for token in _MARKDOWN.parse(page.read_text(encoding="utf-8")):
        if token.type == "inline" and token.map is not None:
            text = "".join(_shown(part.type, part.content) for part in token.children or ())
            for sentence in _split(" ".join(text.split())):
                yield token.map[0] + 1, sentence


def too_long(page: Path) -> list[str]:
    """The sentences of more than MOST_WORDS words, each with its line and how many words it has."""
    counted = ((line, sentence, len(sentence.split())) for line, sentence in sentences(page))
    return [f"line {line}, {words} words: {sentence}" for line, sentence, words in counted if words > MOST_WORDS]


def _shown(kind: str, content: str) -> str:
    return " " if kind in ("softbreak", "hardbreak") else content if kind in ("text", "code_inline") else ""


def _split(text: str) -> list[str]:
    parts: list[str] = []
    for part in _END.split(text):
        if parts and _NO_END.search(parts[-1]):
            parts[-1] += f" {part}"
        else:
            parts.append(part)
    return parts
