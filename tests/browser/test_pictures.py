"""The pictures of the documents; `make pictures` writes them where TIME_CRUNCH_PICTURES says."""

import os
from pathlib import Path

import pytest

from tests.browser.conftest import Visit
from tests.browser.test_session import LONG, STATES, Gym, bring

LARGEST_BYTES = 300_000
PLAN = "/?sample=upper-lower&target=45&session=upper-lower-1-1-upper-heavy"
SIZES = {360: 740, 768: 1024, 1280: 900, 1920: 1080}
SHOWN = STATES if "TIME_CRUNCH_PICTURES" in os.environ else STATES[:1]
"""Which states of the session: test_session.py goes through all of them anyhow."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    chosen = os.environ.get("TIME_CRUNCH_PICTURES")
    path = Path(chosen) if chosen else tmp_path
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_of_the_page_is_taken(visit: Visit, folder: Path, width: int, scheme: str) -> None:
    visitor = visit(width, SIZES[width], color_scheme=scheme, reduced_motion="reduce")
    page = visitor.go(PLAN)
    visitor.settled()
    page.evaluate("document.fonts.ready.then(() => true)")
    picture = folder / f"page-{width}-{scheme}.png"
    page.screenshot(path=picture)
    assert 0 < picture.stat().st_size < LARGEST_BYTES


@pytest.mark.parametrize("state", SHOWN)
def test_a_picture_of_the_session_is_taken(visit: Visit, folder: Path, state: str) -> None:
    visitor = visit(360, 740, reduced_motion="reduce")
    gym = Gym(visitor, LONG, 40, visitor.site.token())
    bring(gym, state)
    gym.page.evaluate("document.fonts.ready.then(() => true)")
    picture = folder / f"session-{state.replace('_', '-')}.png"
    gym.page.screenshot(path=picture)
    assert 0 < picture.stat().st_size < LARGEST_BYTES
