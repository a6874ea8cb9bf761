"""What `time-crunch dev` prints is enough to begin, and what is trained with it is learned from."""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import nats
import pytest
from nats.aio.client import Client

from contracts import topology
from tests.browser.conftest import SECRET, STORED, Site, Visit
from tests.browser.test_session import Gym, exercise
from worker.development.requests import USER
from worker.settings import DURABLE

Found = TypeVar("Found")

PERFORMED = topology.load().consumer("time-crunch-pace")
PLAN = {
    "id": "all-kinds",
    "microcycles": [
        {
            "sessions": [
                {
                    "id": "only",
                    "name": "Whole body",
                    "dayOfWeek": 1,
                    "exercises": [
                        exercise("Bench Press", 3, 5, isCoreLift=True, weight="80 kg", restSeconds=120),
                        exercise("Lat Pulldown", 2, 10, "a", weight="50 kg"),
                        exercise("Triceps Pushdown", 2, 8, "a", weight="25 kg"),
                        {**exercise("Plank", 1, 0), "reps": "45s"},
                    ],
                }
            ]
        }
    ],
}
"""A core lift, a coach's group in turns, and something held."""


@dataclass
class Everything(Site):
    """All that `time-crunch dev` runs."""

    page: str = ""
    """The page's address as it is printed, with a token."""
    session: str = ""
    """That of a session, likewise."""
    command: str = ""
    """The command that it prints to see what is known of a pace."""

    def pace(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run that command, as it is pasted into a shell."""
        pasted = ["sh", "-c", " ".join([self.command, *arguments])]
        return subprocess.run(pasted, capture_output=True, text=True, timeout=60, check=False)

    @property
    def nats_url(self) -> str:
        """Where its broker is."""
        return self.command.split()[0].removeprefix("NATS_URL=")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    folder = tmp_path_factory.mktemp("dev")
    environment = {**os.environ, "TIME_CRUNCH_PREVIEW_PORT": "0", "TIME_CRUNCH_JWT_SECRET": SECRET}
    with (folder / "log").open("w") as log:
        command = [sys.executable, "-m", "worker", "dev", "--data", str(folder / "streams")]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.PIPE, text=True)
        assert process.stderr is not None
        try:
            page, session, show = _printed(process.stderr)
            yield Everything(page.partition("/#")[0], folder / "log", page, session, show)
        finally:
            process.terminate()
            process.stderr.read()
            process.stderr.close()
            process.wait(60)


def _printed(lines: Iterator[str]) -> tuple[str, str, str]:
    """The addresses of page and session, and the command that shows a pace."""
    found: dict[str, str] = {}
    for line in lines:
        if address := re.search(r"(Preview|Session)\s+(http://\S+token=\S+)", line):
            found[address[1]] = address[2]
        if "pace show" in line:
            return found["Preview"], found["Session"], line.strip()
    raise AssertionError("dev ended before it said how to begin")


def test_the_printed_addresses_show_plans_of_ones_own_and_a_session(visit: Visit, site: Everything) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site.page)
    page.locator("#access-state", has_text="valid until").wait_for(state="attached")
    assert "token" not in page.url
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    assert visitor.title() == "Mon, Whole body"
    page.goto(site.session)
    page.locator("#run[data-phase=ready]").wait_for()
    assert " in 30 min" in page.locator("h1").inner_text()


def test_what_is_ticked_arrives_once_to_the_second_and_the_next_preview_is_counted_by_it(
    visit: Visit, site: Everything
) -> None:
    assert "nothing is known yet" in site.pace().stderr
    expired = site.token(USER, seconds=-600)
    gym = Gym(visit(360, 740, expected="Failed to load resource"), PLAN, 60, expired, is_stubbed=False)
    gym.page.locator("#offline", has_text="Saved on this phone").wait_for()
    usual_before = usual_minutes(gym)
    gym.act("start")
    gym.passed = 0
    other = gym.visitor.context.new_page()
    gym.open(other)

    gym.network(on=False)
    done = [gym.do_set(70), gym.do_set(75)]
    gym.act("edit")
    gym.page.get_by_label("Reps").fill("4")
    gym.page.get_by_role("button", name="Keep the change").click()
    gym.page.reload()
    gym.page.locator("#run[data-phase=rest]").wait_for()
    done += [gym.do_set(seconds) for seconds in (80, 61, 62, 63, 64, 52)]
    assert gym.phase() == "done"
    assert done == ["Bench Press"] * 3 + ["Lat Pulldown", "Triceps Pushdown"] * 2 + ["Plank"]
    run = gym.stored()

    tabs = (gym.page, other)
    for tab in tabs:
        tab.locator('[data-act="send"]').click()
        tab.get_by_text("goes when the network is back").wait_for()
    gym.network(on=True)
    for tab in tabs:  # the token has expired
        tab.get_by_text("a valid access token is needed").wait_for()
    gym.network(on=False)
    for tab in tabs:
        tab.get_by_label("Access token").fill(site.token(USER))
        tab.get_by_role("button", name="Use it and send").click()
        tab.get_by_text("goes when the network is back").wait_for()
    gym.network(on=True)
    for tab in tabs:
        tab.locator(".learned").wait_for()

    (event,) = arrived(site)
    assert event == {
        "eventId": run["id"],
        "sessionRef": run["id"],
        "userId": USER,
        "planId": "all-kinds",
        "timestamp": run["startedAt"] + 1000 * int(gym.passed),
        "order": (run["startedAt"] + 1000 * int(gym.passed)) // 1000,
        "durationSeconds": int(gym.passed),
        "exercises": [
            {
                "name": "Bench Press",
                "isCoreLift": True,
                "restSeconds": 120,
                "sets": [{"type": "working", "reps": reps} for reps in (5, 4, 5)],
            },
            {
                "name": "Lat Pulldown",
                "isCoreLift": False,
                "supersetGroup": run["done"][3]["segment"],
                "sets": [{"type": "working", "reps": 10}] * 2,
            },
            {
                "name": "Triceps Pushdown",
                "isCoreLift": False,
                "supersetGroup": run["done"][3]["segment"],
                "restSeconds": run["done"][4]["rest"],
                "sets": [{"type": "working", "reps": 8}] * 2,
            },
            {"name": "Plank", "isCoreLift": False, "sets": [{"type": "timed", "seconds": 52}]},
        ],
        "said": {"usualSeconds": run["said"]["usual"], "fourInFiveSeconds": run["said"]["within"]},
        "source": "preview",
    }

    known = json.loads(site.pace("--json").stdout)
    assert known["sessions"] == 1
    gym.page.clock.resume()
    gym.act("over")
    gym.visitor.settled()
    said = gym.page.locator(".said").inner_text()
    assert said.endswith("by your 1 session")
    gym.visitor.go("/?sample=upper-lower&target=45&session=upper-lower-1-1-upper-heavy")
    gym.page.locator(".said", has_text="by your 1 session").wait_for()
    gym.page.go_back()
    gym.visitor.settled()
    gym.page.locator("#start").click()
    gym.page.locator("#run[data-phase=ready]").wait_for()
    assert "by your 1 session" in gym.page.locator(".plain").inner_text()
    assert usual_minutes(gym) != usual_before


def test_the_copied_request_is_answered_when_it_is_published_as_it_is(visit: Visit, site: Everything) -> None:
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    visitor.go("/?sample=upper-lower&target=45&session=upper-lower-1-1-upper-heavy&exclude=barbell-curl")
    visitor.settled()
    visitor.page.get_by_role("button", name="Copy the request").click()
    visitor.page.get_by_role("button", name="Copied").wait_for()
    answer = published(site, visitor.page.evaluate("navigator.clipboard.readText()").encode())
    assert answer["targetMinutes"] == 45
    assert answer["planId"] == visitor.page.locator(".outcome").get_attribute("data-plan-id")
    (monday,) = [one for one in answer["sessions"] if one["context"]["sessionId"] == "upper-lower-1-1-upper-heavy"]
    assert monday["summary"]["compressedDurationSeconds"] <= 45 * 60


def usual_minutes(gym: Gym) -> int:
    """What the session usually takes, as it says before it starts."""
    found = re.search(r"Usually (\d+) min", gym.page.locator(".plain").inner_text())
    assert found
    return int(found[1])


def arrived(site: Everything) -> list[dict[str, Any]]:
    """The sessions performed that are in the stream, once all of them are counted."""

    async def found(client: Client) -> list[dict[str, Any]]:
        stream = client.jetstream()
        async with asyncio.timeout(30):
            while (said := await stream.consumer_info(PERFORMED.stream, PERFORMED.durable)).num_pending or (
                said.num_ack_pending
            ):
                await client.flush()
        info = await stream.stream_info(PERFORMED.stream, subjects_filter=PERFORMED.filter_subject)
        last = await stream.get_last_msg(PERFORMED.stream, PERFORMED.filter_subject)
        assert info.state.subjects == {PERFORMED.filter_subject: 1}
        return [json.loads(last.data or b"")]

    return at_the_broker(site, found)


def published(site: Everything, request: bytes) -> dict[str, Any]:
    """What the worker answers to a request, published as it is."""

    async def answered(client: Client) -> dict[str, Any]:
        declared = topology.load()
        event_id = topology.subject_token(json.loads(request)["eventId"])
        subject = declared.publication("PlanCompressedEvent").subject.format(request=event_id)
        answers = await client.subscribe(subject)
        await client.jetstream().publish(declared.consumer(DURABLE).filter_subject, request)
        found: dict[str, Any] = json.loads((await answers.next_msg(30)).data)
        return found

    return at_the_broker(site, answered)


def at_the_broker(site: Everything, do: Callable[[Client], Awaitable[Found]]) -> Found:
    """Do something with a client of the broker. The browser has this thread's event loop, so it is done in another."""

    async def connected() -> Found:
        client = await nats.connect(site.nats_url)
        try:
            return await do(client)
        finally:
            await client.close()

    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, connected()).result()
