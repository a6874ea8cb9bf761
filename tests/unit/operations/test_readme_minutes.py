"""The README's way to two honest numbers, typed as it is written."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.support.documents import ROOT, commands
from worker import cli

OURS = (" pace ", " --tempo ", " --history ")
LINES = [line for line in commands((ROOT / "README.md").read_text("utf-8")) if any(word in line for word in OURS)]


def test_an_export_is_imported_and_compressed_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("NATS_URL", raising=False)
    monkeypatch.chdir(ROOT)
    said = []
    for line in LINES:
        done = CliRunner().invoke(cli.app, shlex.split(line)[1:])
        assert done.exit_code == 0, f"{line}\n{done.output}"
        said.append(done.stdout)

    imported, shown, usually, surely, forgotten = said
    assert "18 sessions learned from" in imported
    assert "18 sessions learned from" in shown
    assert all(int(usual) <= 30 < int(most) for usual, most in honest(usually))
    assert all(int(usual) < int(most) <= 30 for usual, most in honest(surely))
    assert "forgotten" in forgotten
    assert not list(tmp_path.rglob("pace.json"))


def honest(text: str) -> list[tuple[str, str]]:
    """The two numbers of each session."""
    found = re.findall(r"usually (\d+) min, 4 times in 5 within (\d+)", text)
    assert len(found) == 6
    return found
