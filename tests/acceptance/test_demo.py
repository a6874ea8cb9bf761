"""The demo, as a newcomer runs it."""

import io
from pathlib import Path

from rich.console import Console

from worker.development import run_demo
from worker.settings import Settings


def test_the_demo_shows_every_plan_at_every_target_and_says_that_all_is_well() -> None:
    shown = io.StringIO()
    assert run_demo(Settings(), Console(file=shown, width=120)) == 0
    text = shown.getvalue()
    assert text.count(" fits") == 22
    assert "1 without a target skipped" in text
    assert "dlq.time-crunch.plans.generation-requested.schema-invalid" in text
    last = text.splitlines()[-1]
    assert last.endswith("/time-crunch dev")
    assert Path(last.split()[0]).is_file()
