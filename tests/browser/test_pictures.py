"""The pictures of the documents; `make pictures` writes them where TIME_CRUNCH_PICTURES says."""

import os
from pathlib import Path

import pytest

from tests.browser.conftest import Visit

LARGEST_BYTES = 300_000
PLAN = "/?sample=push-pull-legs&target=30"

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")  # Playwright's own transport, when it is closed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    chosen = os.environ.get("TIME_CRUNCH_PICTURES")
    path = Path(chosen) if chosen else tmp_path
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["summary", "session"])
def test_a_picture_is_taken(visit: Visit, folder: Path, width: int, scheme: str, part: str) -> None:
    visitor = visit(width, 800 if width < 500 else 900, color_scheme=scheme, reduced_motion="reduce")
    page = visitor.go(PLAN)
    visitor.settled()
    page.evaluate("document.fonts.ready.then(() => true)")
    picture = folder / f"preview-{part}-{width}-{scheme}.png"
    if part == "session":
        page.set_viewport_size({"width": width, "height": 6_000})  # so that nothing has to scroll behind the slider
        page.locator(".session").first.screenshot(path=picture)
    else:
        page.screenshot(path=picture)
    assert 0 < picture.stat().st_size < LARGEST_BYTES
