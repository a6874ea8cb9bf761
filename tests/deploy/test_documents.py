"""Operators' documents name commands, options, files and alerts that exist."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from contracts import topology
from tests.support import monitoring
from tests.support.prometheus import DEPLOY
from worker import cli
from worker.settings import DURABLE, Settings

DOCS = DEPLOY.parent / "docs"
PAGES = [DOCS / "operations.md", DOCS / "support.md", DOCS / "incident-template.md", *(DOCS / "runbooks").glob("*.md")]
QUESTIONS = [
    "The contract build fails after pulling",
    "The service can't find timeCrunchTargetMinutes",
    "The flag is not working locally",
    "The preview returns errors",
    "The compression results don't look right",
]


def understood(words: list[str]) -> bool:
    """Whether there is such a command with such options; it is asked for its help, so it does nothing."""
    return CliRunner().invoke(cli.app, [*words[1:], "--help"]).exit_code == 0


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda page: page.stem)
def test_the_commands_that_a_page_speaks_of_exist(page: Path) -> None:
    """Those in its shell blocks are typed by tests/acceptance/test_documented_commands.py."""
    for command in re.findall(r"`time-crunch ([^`]+)`", page.read_text(encoding="utf-8")):
        assert understood(["time-crunch", *shlex.split(command)]), command


def test_a_command_that_does_not_exist_would_be_noticed() -> None:
    assert understood(["time-crunch", "verify", "--p95", "5"])
    assert not understood(["time-crunch", "nonsense"])
    assert not understood(["time-crunch", "verify", "--nonsense"])


def test_the_figures_of_operations_are_those_that_are_set() -> None:
    text = (DOCS / "operations.md").read_text(encoding="utf-8")
    consumer = topology.load().consumer(DURABLE)
    assert f"`max_ack_pending` ({consumer.max_ack_pending})" in text
    assert f"the ack wait ({consumer.ack_wait_seconds:g} s)" in text
    assert f"`TIME_CRUNCH_SHUTDOWN_GRACE_SECONDS` ({Settings().shutdown_grace_seconds:g})" in text


@pytest.mark.parametrize("page", sorted((DOCS / "runbooks").glob("*.md")), ids=lambda page: page.stem)
def test_a_runbook_goes_from_symptom_to_fix(page: Path) -> None:
    headings = re.findall(r"^## (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == ["Symptom", "Check", "Cause", "Fix"]


def test_a_runbook_that_is_named_for_an_alert_has_that_alert() -> None:
    named = {page.stem for page in (DOCS / "runbooks").glob("TimeCrunch*.md")}
    assert named == {alert["alert"] for alert in monitoring.alerts()}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_runbooks_that_commands_point_to_exist() -> None:
    source = Path(cli.__file__).parents[1] / "operations"
    named = {
        name for file in source.rglob("*.py") for name in re.findall(r"docs/runbooks/[\w-]+\.md", file.read_text())
    }
    assert named
    assert all((DOCS.parent / name).is_file() for name in named)


def test_support_answers_what_is_asked() -> None:
    text = (DOCS / "support.md").read_text(encoding="utf-8")
    assert re.findall(r'^## "(.*)"$', text, re.MULTILINE) == QUESTIONS


def test_every_alert_has_its_place_in_the_priorities() -> None:
    text = (DOCS / "incident-template.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (P\d) \|[^|]*\|([^|]*)\|", text, re.MULTILINE))
    listed = {f"TimeCrunch{name.strip()}": priority for priority, names in rows.items() for name in names.split(",")}
    assert listed == {alert["alert"]: alert["labels"]["priority"] for alert in monitoring.alerts()}
