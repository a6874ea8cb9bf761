"""How-tos and root pages name files and commands of make that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs" / "how-to").glob("*.md")), ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"]
FOLDERS = tuple(f"{path.name}/" for path in ROOT.iterdir() if path.is_dir())
LINES = 60
"""What one page holds."""


def named(page: Path) -> list[str]:
    """The files and folders of this project that a page names in code."""
    words = re.findall(r"`([^`\s]+)`", page.read_text(encoding="utf-8"))
    typed = re.findall(r"(?<![\w/])(?:tests|worker|contracts)/[\w/.-]+", page.read_text(encoding="utf-8"))
    return [word for word in (*words, *typed) if word.startswith(FOLDERS) or word in ("CHANGELOG.md", "pyproject.toml")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    assert [path for path in named(page) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_of_make_is_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert set(re.findall(r"\bmake ([a-z-]+)", page.read_text(encoding="utf-8"))) - targets <= {"it", "the"}


@pytest.mark.parametrize("page", [page for page in PAGES if page.parent.name == "how-to"], ids=lambda page: page.stem)
def test_a_how_to_is_one_page(page: Path) -> None:
    assert len(page.read_text(encoding="utf-8").splitlines()) <= LINES


def test_a_how_to_says_which_files_are_touched() -> None:
    for page in (ROOT / "docs" / "how-to").glob("[!R]*.md"):
        assert len(named(page)) >= 4, page.name
