"""The page as people meet it: a preview process, a broker with a stored plan, and Debian's Chromium."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jwt
import nats
import pytest

from contracts import topology
from worker import plans
from worker.broker import streams
from worker.development import server
from worker.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

SECRET = "browser-tests-only-0123456789abcdef"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
STORED: dict[str, Any] = {
    "id": "plan-of-athlete-1",
    "name": "Stored by athlete 1",
    "microcycles": [
        {
            "sessions": [
                {
                    "name": "Whole body",
                    "exercises": [
                        {"name": "Back Squat", "sets": 5, "reps": 5, "isCoreLift": True, "muscleGroup": "quadriceps"},
                        {"name": "Bench Press", "sets": 5, "reps": 5, "isCoreLift": True, "muscleGroup": "chest"},
                        {"name": "Lat Pulldown", "sets": 4, "reps": 10, "muscleGroup": "back"},
                        {"name": "Leg Curl", "sets": 4, "reps": 12, "muscleGroup": "hamstrings"},
                    ],
                }
            ]
        }
    ],
}


@dataclass
class Site:
    """A running preview."""

    url: str
    log: Path

    def token(self, user_id: str = "athlete-1", seconds: int = 600) -> str:
        """A token of that user, which holds for so long; less than nothing makes it expired."""
        now = int(time.time())
        claims = {"iss": "athlete-ally", "aud": "athlete-ally-users", "iat": now - 900, "exp": now + seconds}
        return jwt.encode({**claims, "userId": user_id}, SECRET, "HS256")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """`time-crunch preview` beside a real nats-server that holds `STORED`, a plan of athlete-1."""
    folder = tmp_path_factory.mktemp("site")
    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    with server.running(folder / "jetstream") as broker:
        asyncio.run(_with_streams(broker.url))
        plans.put(Settings(nats_url=broker.url), json.dumps(STORED).encode(), "athlete-1")
        environment = {
            "NATS_URL": broker.url,
            "TIME_CRUNCH_JWT_SECRET": SECRET,
            "TIME_CRUNCH_PREVIEW_PORT": "0",
            "FEATURE_STREAM5_TIME_CRUNCH_MODE": "true",
        }
        log = folder / "preview.log"
        command = [sys.executable, "-m", "worker", "preview"]
        with log.open("w") as output:
            process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True)
            assert process.stdout is not None
            try:
                yield Site(_address(process.stdout, output), log)
            finally:
                process.terminate()
                with process.stdout as rest:
                    output.write(rest.read())
                process.wait(30)


async def _with_streams(url: str) -> None:
    client = await nats.connect(url)
    await streams.ensure(client.jetstream(), topology.load(), True)
    await client.close()


def _address(lines: Any, output: Any) -> str:
    for line in lines:
        output.write(line)
        event = json.loads(line)
        if event["event"] == "preview ready":
            address: str = event["address"]
            return address
    raise AssertionError("the preview ended before it was ready")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for a module."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not on the PATH")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield running
        running.close()


@dataclass
class Visitor:
    """Someone at the page, and what their browser noticed."""

    context: BrowserContext
    page: Page
    site: Site
    complaints: list[str] = field(default_factory=list)
    """Errors in the console or uncaught."""

    requests: list[str] = field(default_factory=list)
    """Every address that was asked for, of all pages."""

    def go(self, path: str = "/") -> Page:
        """Open an address of the site."""
        self.page.goto(self.site.url + path)
        return self.page

    def settled(self) -> None:
        """Wait until the result and the curve are there."""
        self.page.wait_for_selector('#main[aria-busy="false"] .outcome')
        self.page.wait_for_selector("#curve polyline")

    def minutes(self) -> int:
        """The target that the result is for."""
        return int(self.page.locator(".outcome").get_attribute("data-target") or 0)

    def shows(self, minutes: int) -> None:
        """Wait for the result and the curve of that target."""
        self.page.wait_for_selector(f'.outcome[data-target="{minutes}"]')
        self.page.locator("#curve .caption", has_text=f"{minutes} minutes keep").wait_for()

    def title(self) -> str:
        """Which session the card is of."""
        return self.page.locator(".outcome").get_attribute("data-title") or ""

    def paste(self, text: str) -> None:
        """Paste a plan."""
        if self.page.locator("#menu").get_attribute("open") is None:
            self.page.locator("#menu > summary").click()
        self.page.get_by_label("Paste", exact=True).check()
        self.page.get_by_label("The plan as JSON").fill(text)
        self.page.get_by_role("button", name="Show this plan").click()


Visit = Callable[..., Visitor]


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """Lets someone in, with a browser profile of their own; at the end nothing may have been complained about."""
    visitors: list[Visitor] = []

    def enter(width: int = 1280, height: int = 900, expected: str = "", **options: Any) -> Visitor:
        """With a window of that size; what the browser says with `expected` in it is no complaint."""
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        visitor = Visitor(context, context.new_page(), site)

        def complain(text: str) -> None:
            if not expected or expected not in text:
                visitor.complaints.append(text)

        def hear(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                complain(message.text)

        context.on("request", lambda request: visitor.requests.append(request.url))
        context.on("console", hear)
        context.on("weberror", lambda error: complain(str(error.error)))
        visitors.append(visitor)
        return visitor

    yield enter
    for visitor in visitors:
        visitor.context.close()
        assert visitor.complaints == []
        own = site.url.partition("/#")[0] + "/"
        strangers = {url for url in visitor.requests if not url.startswith(own)}
        assert strangers == set()
