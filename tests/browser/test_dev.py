"""What `time-crunch dev` prints is enough to begin."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.browser.conftest import STORED, Site, Visit


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The address that dev prints, with its token."""
    folder = tmp_path_factory.mktemp("dev")
    environment = {**os.environ, "TIME_CRUNCH_PREVIEW_PORT": "0"}
    with (folder / "log").open("w") as log:
        command = [sys.executable, "-m", "worker", "dev", "--data", str(folder / "streams")]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.PIPE, text=True)
        assert process.stderr is not None
        try:
            yield Site(_printed(process.stderr), folder / "log")
        finally:
            process.terminate()
            process.stderr.read()
            process.stderr.close()
            process.wait(60)


def _printed(lines: Iterator[str]) -> str:
    for line in lines:
        if found := re.search(r"Preview\s+(http://\S+/#token=\S+)", line):
            return found[1]
    raise AssertionError("dev ended before it said where the preview is")


def test_the_printed_address_shows_plans_of_ones_own(visit: Visit, site: Site) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site.url)
    page.locator("#access-state", has_text="valid until").wait_for(state="attached")
    assert "token" not in page.url
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    assert visitor.title() == "Mon, Whole body"
