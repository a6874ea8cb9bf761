"""The pages that users read first have short sentences."""

from pathlib import Path

import pytest

from tests.support.sentences import MOST_WORDS, sentences, too_long

ROOT = Path(__file__).parents[2]
PAGES = [
    *("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/tutorial.md", "docs/operations.md", "docs/contracts.md"),
    *("docs/support.md", "docs/settings.md"),
    *sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs" / "how-to").glob("*.md")),
]


@pytest.mark.parametrize("page", PAGES)
def test_no_sentence_is_long(page: str) -> None:
    assert too_long(ROOT / page) == []


def test_sentences_are_told_apart_as_a_reader_does(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text('# A page\n\nOne `a.b.c` word.\nTwo ("it works.") Three, e.g. this?\n\n```\nno.\n```\n\n- four\n')

    assert [sentence for _, sentence in sentences(page)] == [
        *("A page", "One a.b.c word.", 'Two ("it works.', "Three, e.g. this?", "four")
    ]


def test_a_long_sentence_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Short.\n\n" + "word " * MOST_WORDS + "end.\n")

    assert [found.partition(":")[0] for found in too_long(page)] == [f"line 3, {MOST_WORDS + 1} words"]
