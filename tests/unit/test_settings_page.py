"""The page of settings says what the code reads, all of it and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import settings_page
from tests.support.settings_page import ROOT, Row
from worker.settings import Settings

ROWS = settings_page.rows()
TOGETHER = {
    "NATS_USER": "NATS_PASSWORD",
    "NATS_PASSWORD": "NATS_USER",
    "NATS_TLS_CERT": "NATS_TLS_KEY",
    "NATS_TLS_KEY": "NATS_TLS_CERT",
}
OF_TESTS = {"TIME_CRUNCH_PICTURES"}


def test_the_page_is_as_make_pages_writes_it() -> None:
    assert settings_page.PAGE.read_text(encoding="utf-8") == settings_page.text()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.variable)
def test_a_setting_has_a_meaning_and_an_example_that_is_taken(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    examples = {each.variable: each.example for each in ROWS}
    for variable in (row.variable, TOGETHER.get(row.variable, row.variable)):
        monkeypatch.setenv(variable, examples[variable])

    assert row.meaning.endswith(".")
    assert Settings().model_fields_set


@pytest.mark.parametrize("name", Settings.model_fields)
def test_a_setting_is_used(name: str) -> None:
    sources = (file.read_text(encoding="utf-8") for file in (ROOT / "worker").rglob("*.py"))

    assert any(re.search(rf"\.{name}\b", text) for text in sources)


def named() -> Iterator[tuple[str, str]]:
    """Every variable of ours that a page or a manifest names, with the file."""
    files = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "deploy").rglob("*.yaml")]
    for file in files:
        for variable in re.findall(r"\bTIME_CRUNCH_[A-Z_]*[A-Z]\b(?!_)", file.read_text(encoding="utf-8")):
            yield variable, str(Path(file).relative_to(ROOT))


def test_pages_and_manifests_name_no_other_variable() -> None:
    known = {row.variable for row in ROWS} | OF_TESTS | streams()

    assert [(variable, file) for variable, file in named() if variable not in known] == []


def streams() -> set[str]:
    """Streams and buckets are named in capitals too."""
    topology = (ROOT / "contracts" / "topology.yaml").read_text(encoding="utf-8")
    return set(re.findall(r"\bTIME_CRUNCH_[A-Z_]+\b", topology))
