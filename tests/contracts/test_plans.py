"""Real plans, where they are at hand."""

from pathlib import Path

import pytest

from contracts.codec import decode_plan

PLANS = sorted((Path(__file__).parents[3] / "shared" / "plans").glob("*.json"))


@pytest.mark.skipif(not PLANS, reason="the real plans of ../shared are not part of the project")
@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_a_real_plan_is_read(file: Path) -> None:
    assert decode_plan(file.read_bytes())["microcycles"]
