"""The session on the phone: run, fall behind, fit again, lose the network, send what was done."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from contracts import codec
from contracts.generated.events import SessionPerformedEvent
from tests.browser.conftest import Visit, Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
BEGIN = "2026-03-02T18:00:00"
OPENED = "2026-03-02T18:01:00"
PERFORMED = "**/api/v1/time-crunch/performed"
MOST_BYTES = 150 * 1024


def exercise(name: str, sets: int, reps: int, group: str = "", **others: Any) -> dict[str, Any]:
    stated = {"supersetGroup": group} if group else {}
    return {"id": name.lower().replace(" ", "-"), "name": name, "sets": sets, "reps": reps, **stated, **others}


EIGHT_SETS = {
    "id": "eight-sets",
    "name": "Eight sets",
    "microcycles": [
        {
            "sessions": [
                {
                    "id": "only",
                    "name": "Whole body",
                    "dayOfWeek": 1,
                    "exercises": [
                        exercise("Bench Press", 3, 5, isCoreLift=True, weight="80 kg", restSeconds=120),
                        exercise("Lat Pulldown", 1, 10, "a", weight="50 kg"),
                        exercise("Dip", 1, 8, "a"),
                        exercise("Push-up", 1, 12, "b"),
                        exercise("Lateral Raise", 1, 15, "b", weight="8 kg"),
                        exercise("Leg Raise", 1, 12, "b"),
                    ],
                }
            ]
        }
    ],
}
"""Three sets of a core lift, a superset, and a coach's circuit of three."""

LONG = {
    "id": "long",
    "microcycles": [
        {
            "sessions": [
                {
                    "id": "only",
                    "name": "Upper",
                    "dayOfWeek": 1,
                    "exercises": [
                        exercise("Bench Press", 4, 5, isCoreLift=True, weight="80 kg", restSeconds=180),
                        exercise("Seated Row", 4, 10, muscleGroup="back", weight="50 kg", restSeconds=120),
                        exercise("Leg Curl", 4, 12, muscleGroup="hamstrings", weight="30 kg", restSeconds=90),
                        exercise("Calf Raise", 4, 15, muscleGroup="calves", restSeconds=60),
                    ],
                }
            ]
        }
    ],
}


COACHED = {
    "id": "coached",
    "microcycles": [
        {
            "sessions": [
                {
                    "id": "only",
                    "name": "Whole body",
                    "dayOfWeek": 1,
                    "exercises": [
                        exercise("Back Squat", 5, 5, isCoreLift=True, weight="100 kg", restSeconds=180),
                        exercise("Bench Press", 4, 5, isCoreLift=True, weight="80 kg", restSeconds=150),
                        exercise("Lat Pulldown", 3, 10, "a", weight="50 kg"),
                        exercise("Triceps Pushdown", 3, 12, "a", weight="25 kg"),
                        exercise("Leg Curl", 4, 12, restSeconds=60, weight="40 kg"),
                        exercise("Calf Raise", 4, 15, restSeconds=60, weight="60 kg"),
                    ],
                }
            ]
        }
    ],
}
"""Two core lifts, a coach's group of three rounds, and two accessories of four sets."""

FIT_HERE = """async ([steps, seconds, wishes]) => {
    const { fitHere } = await import("/page/static/steps.js");
    return fitHere(steps, seconds, { ...wishes, done: new Map(Object.entries(wishes.done ?? {})) });
}"""


class Gym:
    """Someone with a phone whose clock stands still until it is moved."""

    def __init__(
        self, visitor: Visitor, plan: dict[str, Any], target: int, token: str | None = None, *, is_stubbed: bool = True
    ) -> None:
        """What is sent is `sent` and answered with `status`; unless `is_stubbed`, the server itself takes it."""
        self.visitor, self.page = visitor, visitor.page
        self.sent: list[dict[str, Any]] = []
        self.status = 202
        self.is_offline = False
        self.passed = 0.0
        """Seconds since it was opened."""
        if is_stubbed:
            visitor.context.route(PERFORMED, self._performed)
        self.page.clock.install(time=BEGIN)
        visitor.go("/")
        packed = self.page.evaluate(
            """async ([plan, target]) => {
                const { sessionAddress } = await import("/page/static/link.js");
                const fields = new URLSearchParams({ target, session: "only" });
                return sessionAddress({ source: { kind: "paste", text: plan }, fields });
            }""",
            [json.dumps(plan), str(target)],
        )
        self.path = packed + (f"&token={token}" if token else "")
        self.open(self.page)
        self.page.clock.pause_at(OPENED)

    def open(self, page: "Page") -> None:
        page.goto(self.visitor.site.url + self.path)
        page.locator("#run[data-phase]").wait_for()

    def _performed(self, route: "Route") -> None:
        if self.is_offline:
            return route.abort("internetdisconnected")
        if self.status < 300:
            self.sent.append(json.loads(route.request.post_data or ""))
        return route.fulfill(status=self.status, json={})

    def network(self, on: bool) -> None:
        """Lose the network, or have it back."""
        self.is_offline = not on
        self.visitor.context.set_offline(not on)

    def pass_seconds(self, seconds: float) -> None:
        self.passed += seconds
        self.page.clock.run_for(int(seconds * 1000))

    def phase(self) -> str:
        return self.page.locator("#run").get_attribute("data-phase") or ""

    def act(self, name: str) -> None:
        self.page.locator(f'[data-act="{name}"]').first.click()

    def left(self) -> int:
        minutes, seconds = self.page.locator("#left").inner_text().split(":")
        return int(minutes) * 60 + int(seconds)

    def what(self) -> str:
        return self.page.locator("#what bdi").inner_text()

    def planned(self) -> float:
        """Seconds that the set which is up takes by the plan."""
        run = self.stored()
        step = run["steps"][run["at"]]
        return float(step["end"] - step["start"])

    def ahead(self) -> float:
        """Seconds that the set which is up began before its time."""
        run = self.stored()
        return float(run["steps"][run["at"]]["start"] - (run["since"] - run["startedAt"]) / 1000)

    def wait_out(self) -> None:
        """Let the countdown run to its end, and go on."""
        while self.phase() in ("warm_up", "rest", "transition"):
            self.pass_seconds(self.left())
            self.act("go")

    def do_set(self, seconds: float = 30) -> str:
        """Do the set that is up in so many seconds."""
        self.wait_out()
        name = self.what()
        self.pass_seconds(seconds)
        self.act("done")
        return name

    def do_all(self, seconds: int = 30) -> list[str]:
        names = []
        while self.phase() != "done":
            names.append(self.do_set(seconds))
        return names

    def stored(self) -> dict[str, Any]:
        run: dict[str, Any] = json.loads(self.page.evaluate("localStorage.getItem('time-crunch-run')"))
        return run


Train = Callable[..., Gym]


@pytest.fixture
def train(visit: Visit) -> Train:
    def begin(plan: dict[str, Any] = EIGHT_SETS, target: int = 60, token: str | None = "", **options: Any) -> Gym:
        visitor = visit(360, 740, **options)
        return Gym(visitor, plan, target, visitor.site.token() if token == "" else token)

    return begin


def test_eight_sets_with_a_superset_and_a_circuit_are_done_and_told_as_they_were_ticked(train: Train) -> None:
    gym = train()
    assert gym.page.locator(".steps .step").count() == 4  # the warm-up, the lift, the superset, the circuit
    gym.act("start")
    assert gym.phase() == "warm_up"
    circuit = ["Push-up", "Lateral Raise", "Leg Raise"]
    assert gym.do_all(40) == ["Bench Press"] * 3 + ["Lat Pulldown", "Dip", *circuit]
    run = gym.stored()
    gym.act("send")
    gym.page.locator(".learned").wait_for()
    (event,) = gym.sent
    assert event["durationSeconds"] == (run["endedAt"] - run["startedAt"]) // 1000
    assert event["timestamp"] == run["endedAt"]
    assert [(e["name"], len(e["sets"])) for e in event["exercises"]] == [
        ("Bench Press", 3), ("Lat Pulldown", 1), ("Dip", 1), *((name, 1) for name in circuit)
    ]  # fmt: skip
    assert event["exercises"][0]["sets"] == [{"type": "working", "reps": 5}] * 3
    assert event["exercises"][0]["restSeconds"] == 120
    assert event["exercises"][0]["isCoreLift"]
    groups = [e.get("supersetGroup") for e in event["exercises"]]
    assert groups[0] is None
    assert groups[1] == groups[2] != groups[3] == groups[4] == groups[5]
    assert (event["planId"], event["source"]) == ("eight-sets", "preview")
    body = json.dumps({**event, "userId": "athlete-1"}).encode()
    assert codec.decode(SessionPerformedEvent, body).event_id == run["id"]
    said = sum(part["said"] for part in run["segments"])
    assert abs(said - run["said"]["seconds"]) <= len(run["segments"])


def test_at_the_end_what_was_said_stands_beside_what_it_took(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.do_all(30)
    rows = [" ".join(row.split()) for row in gym.page.locator(".took tbody tr:not(.bar)").all_inner_texts()]
    parts = [row.replace("★ ", "").split(" ")[0] for row in rows]
    assert parts == ["Warm-up", "Bench", "Lat", "Circuit"]
    run = gym.stored()
    took = (run["endedAt"] - run["startedAt"]) // 1000
    assert f"{took // 60}:{took % 60:02d}" in gym.page.locator(".took tfoot").inner_text()


def test_three_minutes_behind_the_rest_is_fitted_anew_and_done_within_what_was_promised(train: Train) -> None:
    gym = train(LONG, 40)
    promised = gym.stored()["targetSeconds"]
    gym.act("start")
    gym.do_set(gym.planned())
    gym.wait_out()
    with gym.page.expect_request("**/page/own/fit**") as asked:
        gym.pass_seconds(gym.ahead() + gym.planned() + 180)
        gym.act("done")
    progress = json.loads(asked.value.post_data or "")["timeCrunchProgress"]
    assert progress["done"] == [{"exerciseId": "bench-press", "sets": 2}]
    assert progress["sessionId"] == "only"
    run = gym.stored()
    assert progress["elapsedSeconds"] == (run["since"] - run["startedAt"]) // 1000 + run["pause"]["seconds"]
    gym.page.get_by_role("heading", name="3 minutes behind").wait_for()
    assert gym.page.locator('[data-act="more"]').is_visible()  # nothing is in the way
    gym.act("fit")
    assert len(gym.stored()["steps"]) < len(run["steps"])
    gym.do_all(40)
    run = gym.stored()
    assert (run["endedAt"] - run["startedAt"]) / 1000 <= promised


def test_leave_it_is_silent_until_two_more_minutes_are_lost(train: Train) -> None:
    gym = train(LONG, 40)
    gym.act("start")
    gym.wait_out()
    gym.pass_seconds(200)
    gym.act("done")
    gym.page.locator(".offer").wait_for()
    steps = gym.stored()["steps"]
    gym.act("leave")
    gym.do_set(60)
    assert gym.phase() in ("rest", "transition")
    assert gym.page.locator(".offer").count() == 0
    assert gym.stored()["steps"] == steps
    gym.wait_out()
    gym.pass_seconds(200)
    gym.act("done")
    gym.page.locator(".offer").wait_for()


def test_without_network_all_of_it_works_and_the_event_arrives_once_when_it_is_back(train: Train) -> None:
    gym = train(LONG, 40, expected="ERR_INTERNET_DISCONNECTED")
    gym.page.locator("#offline", has_text="Saved on this phone").wait_for()
    gym.act("start")
    gym.network(on=False)
    gym.do_set(40)
    gym.wait_out()
    gym.act("machine")
    gym.page.get_by_role("button", name="Go on without it").click()
    gym.page.locator(".sheet").wait_for(state="detached")
    assert gym.what() == "Seated Row"
    gym.do_set(40)
    before = gym.stored()
    gym.page.reload()
    gym.page.locator(f"#run[data-phase={before['phase']}]").wait_for()
    assert gym.stored() == before
    assert "Bench Press" not in gym.do_all(40)
    gym.act("send")
    gym.page.get_by_text("goes when the network is back").wait_for()
    assert gym.sent == []
    gym.network(on=True)
    gym.page.locator(".learned").wait_for()
    gym.page.reload()
    gym.page.locator("#run[data-phase], .plain").first.wait_for()
    assert [event["eventId"] for event in gym.sent] == [gym.sent[0]["eventId"]]


def counted(steps: list[dict[str, Any]]) -> dict[str, int]:
    """How many sets of each exercise there are, by its id."""
    return {one: sum(step["exerciseId"] == one for step in steps) for one in {step["exerciseId"] for step in steps}}


def test_without_network_accessories_lose_sets_first_in_whole_rounds_and_core_lifts_keep_three(train: Train) -> None:
    gym = train(COACHED, 120)
    steps = gym.stored()["steps"]
    whole = counted(steps)
    length = steps[-1]["end"] - steps[0]["start"]

    def fitted(seconds: float, **wishes: Any) -> dict[str, int]:
        left = gym.page.evaluate(FIT_HERE, [steps, seconds, wishes])
        found = counted(left)
        assert left[0]["key"] == steps[0]["key"]  # what is under way stays
        assert left[-1]["end"] - left[0]["start"] <= seconds or sum(found.values()) == 1 or wishes
        return found

    assert fitted(length + 1) == whole
    for seconds in range(int(length), 300, -200):
        found = fitted(seconds)
        accessories = {name for name in found if name not in ("back-squat", "bench-press")}
        assert found.get("lat-pulldown") == found.get("triceps-pushdown")
        assert not accessories or (found["back-squat"], found["bench-press"]) == (5, 4)
        if found.get("bench-press", 0) < 3:
            assert found["back-squat"] <= 3
    assert fitted(0, isProtected=True) == {"back-squat": 3, "bench-press": 3}
    assert fitted(0, isProtected=True, done={"bench-press": 2}) == {"back-squat": 3, "bench-press": 1}
    kept = fitted(0, keep=["calf-raise"])
    assert kept == {"back-squat": 1, "calf-raise": 1}
    assert "leg-curl" not in fitted(length, without="Leg Curl")


def test_a_fit_that_still_ends_too_late_says_by_how_much(train: Train) -> None:
    gym = train(LONG, 30, expected="ERR_INTERNET_DISCONNECTED")
    gym.act("start")
    gym.network(on=False)
    gym.wait_out()
    gym.pass_seconds(1500)
    gym.act("done")
    offer = gym.page.locator(".offer")
    offer.get_by_text("fitted on this phone by simple rules").wait_for()
    after = offer.locator("tbody tr", has_text="Done about").locator("td").last.inner_text()
    assert re.fullmatch(r"\d\d:\d\d, \d+ min over", after)
    assert "still ends" in offer.inner_text()
    gym.act("fit")
    gym.page.locator("#late-by", has_text=after.partition(", ")[2]).wait_for()


@pytest.mark.parametrize("how", ["offline", "online"])
def test_what_was_done_and_not_sent_is_kept_and_sent_when_the_athlete_goes_back(train: Train, how: str) -> None:
    gym = train(LONG, 40, expected="ERR_INTERNET_DISCONNECTED")
    gym.act("start")
    gym.do_set(30)
    gym.act("end")
    gym.act("finish")
    gym.network(on=how == "online")
    gym.act("over")
    if how == "offline":
        gym.page.get_by_text("Kept on this phone").wait_for()
        assert gym.sent == []
        gym.network(on=True)
        gym.page.get_by_text("Sent. Thank you.").wait_for()
    else:
        gym.page.get_by_text("Sent. Minutes are now counted").wait_for()
    assert [len(event["exercises"]) for event in gym.sent] == [1]
    assert gym.page.evaluate("localStorage.getItem('time-crunch-outbox')") == "[]"


def test_what_waits_without_a_token_is_told_on_the_page_and_sent_with_one(train: Train) -> None:
    gym = train(LONG, 40, token=None)
    gym.act("start")
    gym.do_set(30)
    gym.act("end")
    gym.act("finish")
    gym.act("over")
    page = gym.page
    page.locator("#outbox", has_text="A session that you did on this phone waits to be sent").wait_for()
    page.get_by_role("button", name="Enter it").click()
    page.get_by_label("Access token", exact=True).fill(gym.visitor.site.token())
    page.keyboard.press("Enter")
    page.get_by_text("Sent. Minutes are now counted").wait_for()
    assert len(gym.sent) == 1


def test_what_is_not_to_be_sent_is_gone(train: Train) -> None:
    gym = train(LONG, 40)
    gym.act("start")
    gym.do_set(30)
    gym.act("end")
    gym.act("finish")
    gym.act("discard")
    gym.page.get_by_text("It is not sent").wait_for()
    gym.page.clock.resume()
    gym.act("over")
    gym.visitor.settled()
    assert gym.sent == []


def test_a_reload_in_the_middle_of_a_rest_goes_on(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.do_set(30)
    assert gym.phase() == "rest"
    gym.pass_seconds(50)
    before = gym.left(), gym.stored()
    gym.page.reload()
    gym.page.locator("#run[data-phase=rest]").wait_for()
    assert (gym.left(), gym.stored()) == before
    gym.pass_seconds(20)
    assert gym.left() == before[0] - 20


def test_a_session_that_was_left_ended_when_it_was_touched_last(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.do_set(30)
    left = gym.stored()
    gym.page.clock.fast_forward(4 * 3600 * 1000)
    gym.page.reload()
    gym.page.locator("#run[data-phase=done]").wait_for()
    assert gym.stored()["endedAt"] == left["done"][0]["at"]


def test_two_tabs_do_not_count_twice(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.wait_out()
    other = gym.visitor.context.new_page()
    gym.open(other)
    other.locator("#run[data-phase=set]").wait_for()
    gym.pass_seconds(30)
    # both tick the same set at once: the second learns what the first did only by acting
    other.evaluate("addEventListener('storage', (event) => event.stopImmediatePropagation(), true)")
    gym.act("done")
    other.evaluate("document.querySelector('[data-act=done]')?.click()")
    other.locator("#run[data-phase=rest]").wait_for()
    assert len(gym.stored()["done"]) == 1
    gym.do_all(30)
    gym.act("send")
    gym.page.locator(".learned").wait_for()
    other.reload()
    assert len(gym.sent) == 1


def test_a_token_that_expires_in_mid_session_loses_nothing(train: Train) -> None:
    gym = train(expected="401")
    gym.act("start")
    gym.status = 401
    gym.do_all(30)
    gym.act("send")
    gym.page.get_by_text("a valid access token is needed").wait_for()
    gym.status = 202
    gym.page.get_by_label("Access token").fill(gym.visitor.site.token())
    gym.page.get_by_role("button", name="Use it and send").click()
    gym.page.locator(".learned").wait_for()
    assert len(gym.sent) == 1
    assert sum(len(e["sets"]) for e in gym.sent[0]["exercises"]) == 8


def test_whoever_has_no_token_yet_keeps_what_was_done(train: Train) -> None:
    gym = train(token=None)
    gym.act("start")
    gym.do_all(30)
    gym.act("send")
    gym.page.get_by_text("a valid access token is needed").wait_for()
    gym.page.reload()
    gym.page.get_by_label("Access token").fill(gym.visitor.site.token())
    gym.page.get_by_role("button", name="Use it and send").click()
    gym.page.locator(".learned").wait_for()
    assert len(gym.sent) == 1


def test_the_keys_alone_run_a_session(train: Train) -> None:
    gym = train()
    press = gym.page.keyboard.press
    gym.page.get_by_role("button", name="Start the warm-up").focus()
    press("Enter")
    press("Space")
    if gym.phase() == "transition":
        press("Space")
    gym.pass_seconds(30)
    press("Space")
    assert gym.phase() == "rest"
    rest = gym.left()
    press("ArrowRight")
    assert gym.left() == rest + 15
    press("ArrowLeft")
    press("ArrowLeft")
    assert gym.left() == rest - 15
    press("m")
    gym.page.get_by_role("dialog", name="Which one is taken?").wait_for()
    press("Escape")
    gym.page.get_by_role("dialog").wait_for(state="detached")
    press("Space")
    press("s")
    assert (len(gym.stored()["done"]), len(gym.stored()["skipped"])) == (1, 1)


def test_a_machine_that_is_taken_is_left_out_of_what_is_asked(train: Train) -> None:
    gym = train(LONG, 40)
    gym.act("start")
    gym.wait_out()
    with gym.page.expect_request("**/page/own/fit**") as asked:
        gym.act("machine")
    assert json.loads(asked.value.post_data or "")["timeCrunchPreferences"]["exclude"] == ["bench-press"]
    assert gym.what() == "Bench Press"  # nothing changes before it is agreed to
    gym.page.get_by_role("button", name="Go on without it").click()
    gym.page.locator(".sheet").wait_for(state="detached")
    assert "Bench Press" not in gym.do_all(30)


def test_ten_minutes_less_are_asked_for_and_agreed_to(train: Train) -> None:
    gym = train(LONG, 45)
    gym.act("start")
    gym.do_set(30)
    gym.wait_out()
    gym.act("time")
    with gym.page.expect_request("**/page/own/fit**") as asked:
        gym.page.get_by_role("button", name="−10 min").click()
    assert json.loads(asked.value.post_data or "")["targetMinutes"] == 35
    gym.page.get_by_role("heading", name="35 minutes instead of 45").wait_for()
    gym.act("fit")
    assert gym.stored()["targetSeconds"] == 35 * 60
    gym.do_all(30)
    run = gym.stored()
    assert (run["endedAt"] - run["startedAt"]) / 1000 <= 35 * 60


def test_what_was_really_done_is_put_right_in_place(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.do_set(30)
    gym.act("edit")
    gym.page.get_by_label("Reps").fill("4")
    gym.page.get_by_label("Load").fill("77.5 kg")
    gym.page.get_by_label("Note").fill("left shoulder")
    gym.page.get_by_role("button", name="Keep the change").click()
    assert "4 at 77.5 kg" in gym.page.locator("div.now").inner_text()
    gym.wait_out()
    gym.act("edit")
    gym.page.get_by_label("Load").fill("70 kg")
    gym.page.get_by_role("button", name="Keep the change").click()
    gym.do_set(30)
    gym.do_set(30)
    done = gym.stored()["done"]
    assert [(one["reps"], one["load"]) for one in done] == [("4", "77.5 kg"), ("5", "70 kg"), ("5", "70 kg")]
    assert done[0]["note"] == "left shoulder"
    gym.act("end")
    gym.act("finish")
    gym.act("send")
    gym.page.locator(".learned").wait_for()
    assert [one["reps"] for one in gym.sent[0]["exercises"][0]["sets"]] == [4, 5, 5]


def test_the_end_of_a_rest_is_announced_and_so_are_its_last_seconds(train: Train) -> None:
    gym = train()
    gym.act("start")
    gym.do_set(30)
    spoken = gym.page.locator("#spoken")
    gym.pass_seconds(gym.left() - 30)
    assert spoken.text_content() == "30 seconds"
    gym.pass_seconds(20)
    assert spoken.text_content() == "10 seconds"
    gym.pass_seconds(10)
    assert spoken.text_content() == "Rest is over: Bench Press, 5 reps at 80 kg"


def test_no_timer_is_faster_than_a_second_and_none_runs_while_nothing_does(train: Train) -> None:
    gym = train()
    gym.visitor.context.add_init_script("""
        window.running = new Map();
        const [every, stop] = [window.setInterval, window.clearInterval];
        window.setInterval = (work, wait) => { const id = every(work, wait); running.set(id, wait); return id; };
        window.clearInterval = (id) => { running.delete(id); return stop(id); };
        window.requestAnimationFrame = () => { running.set("frame", 0); return 0; };
    """)
    gym.page.reload()
    gym.page.locator("#run[data-phase=ready]").wait_for()
    timers = "JSON.stringify([...running.values()])"
    assert gym.page.evaluate(timers) == "[]"
    gym.act("start")
    assert gym.page.evaluate(timers) == "[1000]"
    gym.do_all(30)
    assert gym.page.evaluate(timers) == "[]"


def test_the_first_load_is_light(visit: Visit) -> None:
    visitor = visit(360, 740)
    page = visitor.go("/session#sample=upper-lower&target=30&day=1")
    page.get_by_role("button", name="Start the warm-up").wait_for()
    page.locator("#offline", has_text="Saved on this phone").wait_for()
    own = {url.partition("?")[0] for url in visitor.requests}
    page_files = [url for url in own if "/page/static/" in url or url.endswith(("/session", "/session-worker.js"))]
    loaded = page.evaluate("""() => ["resource", "navigation"].flatMap((type) => performance.getEntriesByType(type))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""")
    assert len(page_files) >= 10
    assert 0 < loaded <= MOST_BYTES


def test_it_can_be_installed(visit: Visit) -> None:
    visitor = visit(360, 740)
    page = visitor.go("/session")
    page.get_by_role("heading", name="No session yet").wait_for()
    manifest = page.evaluate("""async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json()""")
    assert (manifest["start_url"], manifest["display"]) == ("/session", "standalone")
    assert page.evaluate("fetch('/page/static/icon.svg').then((answer) => answer.status)") == 200
    assert page.locator("meta[name=theme-color]").count() == 2


def test_start_on_the_page_opens_the_same_session(visit: Visit) -> None:
    visitor = visit(360, 740)
    page = visitor.go("/?sample=upper-lower&target=30&session=upper-lower-1-4-lower-volume")
    visitor.settled()
    kept = page.locator(".verdict em").inner_text()
    page.locator("#start").click()
    page.get_by_role("heading", name="Lower Volume in 30 min").wait_for()
    assert kept in page.locator(".plain").inner_text()
    page.get_by_role("link", name="Today").click()


def test_a_link_that_is_broken_and_a_plan_that_takes_a_token_say_so(visit: Visit) -> None:
    visitor = visit(360, 740, expected="401")
    page = visitor.go("/session#plan=AAAA")
    page.get_by_text("This link holds no plan that can be read").wait_for()
    page.goto(f"{visitor.site.url}/session?again#id=plan-of-athlete-1&target=30")
    page.get_by_label("Access token").fill(visitor.site.token())
    page.get_by_role("button", name="Use it").click()
    page.get_by_role("heading", name="Whole body in 30 min").wait_for()


STATES = ["ready", "warm_up", "set", "rest", "behind", "taken", "time", "edit", "end", "done"]


def bring(gym: Gym, state: str) -> None:
    if state == "ready":
        return
    gym.act("start")
    if state == "warm_up":
        return
    gym.do_set(30) if state in ("rest", "edit") else gym.wait_out()
    if state == "behind":
        gym.pass_seconds(300)
        gym.act("done")
        gym.page.locator(".offer").wait_for()
    elif state == "taken":
        gym.act("machine")
        gym.page.get_by_role("button", name="Go on without it", disabled=False).wait_for()
    elif state in ("time", "edit", "end"):
        gym.act(state)
    elif state == "offline":
        gym.network(on=False)
        gym.pass_seconds(1500)
        gym.act("done")
        gym.page.locator(".offer", has_text="simple rules").wait_for()
    elif state == "get_ready":
        gym.act("skip")
    elif state in ("done", "sent", "waits", "dropped"):
        finish(gym, state)


def finish(gym: Gym, state: str) -> None:
    gym.act("done")
    gym.act("end")
    gym.act("finish")
    if state == "waits":
        gym.status = 401
    if state in ("sent", "waits"):
        gym.act("send")
        gym.page.locator({"sent": ".learned", "waits": "form.send"}[state]).wait_for()
    elif state == "dropped":
        gym.act("discard")


IN_BOTH_SCHEMES = [(state, scheme) for state in STATES for scheme in ("light", "dark")]
FURTHER = [(state, "light") for state in ("get_ready", "offline", "waits", "sent", "dropped")]


@pytest.mark.parametrize(("state", "scheme"), IN_BOTH_SCHEMES + FURTHER)
def test_in_every_state_axe_is_clean_and_nothing_is_cut(train: Train, state: str, scheme: str) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make node")
    gym = train(LONG, 40, color_scheme=scheme, reduced_motion="reduce", expected="Failed to load resource")
    bring(gym, state)
    page = gym.page
    page.clock.resume()  # axe waits for timers
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    faults = [(f["id"], [node["html"][:200] for node in f["nodes"][:3]]) for f in found["violations"]]
    assert found["passes"]
    assert faults == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    cut = page.evaluate("""() => [...document.querySelectorAll("button, h1, h2, p, th, td, label, .name, .dose")]
        .filter((e) => e.checkVisibility() && !e.matches(".unseen") && e.clientWidth)
        .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.outerHTML.slice(0, 120))""")
    assert cut == []
    main = page.locator("[data-main], .sheet .tick").last
    box = main.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 740  # the next thing to do is in reach of a thumb
