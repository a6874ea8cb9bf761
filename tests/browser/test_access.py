"""Everybody can read and use the page: contrast, names, keyboard, a small screen, dark, paper."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import STORED, Visit, Visitor

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
SIZES = [(360, 800), (1280, 900)]
STATES = {
    "welcome": "/",
    "result": "/?sample=push-pull-legs&target=30",
    "over": "/?sample=five-by-five&target=15&policy=protect&week=all",
    "nothing": "/?sample=no-such-plan",
}

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")  # Playwright's own transport, when it is closed

each_state = pytest.mark.parametrize("state", STATES)
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])
each_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px")


def at(visit: Visit, state: str, size: tuple[int, int], **options: Any) -> Visitor:
    visitor = visit(*size, expected="404", **options)
    visitor.go(STATES[state])
    if state in ("result", "over"):
        visitor.settled()
    return visitor


@each_state
@each_scheme
@each_size
def test_axe_finds_nothing_serious(visit: Visit, state: str, scheme: str, size: tuple[int, int]) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make node")
    page = at(visit, state, size, color_scheme=scheme).page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for details in page.locator("details").all():
        details.evaluate("details => { details.open = true }")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    faults = [
        (fault["id"], fault["impact"], [node["html"][:200] for node in fault["nodes"][:3]])
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]
    assert found["passes"]
    assert faults == []


@each_state
@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_runs_out_of_the_page_sideways(visit: Visit, state: str, width: int) -> None:
    page = at(visit, state, (width, 800)).page
    for details in page.locator("details").all():
        details.evaluate("details => { details.open = true }")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_long_and_strange_names_run_nowhere_either(visit: Visit) -> None:
    document = json.loads(json.dumps(STORED))
    session = document["microcycles"][0]["sessions"][0]
    session["name"] = "W" * 200
    names = ("M" * 190, "אימון כתפיים " * 10, "🏋🏽‍♀️" * 20, "a b " * 45)
    for exercise, name in zip(session["exercises"], names, strict=True):
        exercise["name"] = name
    visitor = visit(360, 800)
    page = visitor.go(f"/#token={visitor.site.token()}")
    page.get_by_text("Paste a plan").click()
    page.get_by_label("The plan as JSON").fill(json.dumps(document))
    page.get_by_role("button", name="Show this plan").click()
    visitor.settled()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_keyboard_alone_reaches_every_control_and_focus_is_seen(visit: Visit) -> None:
    visitor = at(visit, "over", (1280, 900))
    page = visitor.page
    controls = page.evaluate("""() => {
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
        const reachable = all.filter((e) => !e.disabled && e.checkVisibility() && e.tabIndex >= 0
            && !(e.type === 'radio' && !e.checked));
        reachable.forEach((e, index) => { e.dataset.walk = index; });
        return reachable.length;
    }""")
    seen, unseen = set(), []
    for _ in range(controls + 5):
        page.keyboard.press("Tab")
        focused = page.evaluate("""() => {
            const e = document.activeElement;
            if (!e || e.dataset.walk === undefined) return null;
            const ring = e.matches('.sources input') ? e.nextElementSibling : e;
            const style = getComputedStyle(ring);
            const box = ring.getBoundingClientRect();
            return {
                walk: Number(e.dataset.walk), what: e.outerHTML.slice(0, 80), style: style.outlineStyle,
                width: parseFloat(style.outlineWidth), inView: box.bottom > 0 && box.top < innerHeight,
            };
        }""")
        if focused is None:
            continue
        seen.add(focused["walk"])
        if focused["style"] == "none" or focused["width"] < 2 or not focused["inView"]:
            unseen.append(focused["what"])
    assert controls > 20
    assert seen == set(range(controls))
    assert unseen == []


def test_arrow_keys_choose_where_the_plan_comes_from(visit: Visit) -> None:
    page = at(visit, "welcome", (1280, 900)).page
    page.get_by_label("Sample plan", exact=True).first.focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_label("The plan as JSON").is_visible()
    page.keyboard.press("ArrowRight")
    assert page.get_by_label("Plan id").is_visible()


def test_what_has_the_focus_is_not_behind_the_slider(visit: Visit) -> None:
    page = at(visit, "result", (1280, 700)).page
    for _ in range(22):
        page.keyboard.press("Tab")
        covered = page.evaluate("""() => {
            const bar = document.querySelector('.minutes').getBoundingClientRect();
            const e = document.activeElement;
            const box = e.getBoundingClientRect();
            return !e.closest('.minutes') && bar.top <= 0 && box.top >= 0 && box.bottom <= bar.bottom;
        }""")
        assert not covered, page.evaluate("document.activeElement.outerHTML")


def background(page: Any) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))]


def test_dark_follows_the_system_and_the_button_overrules_it_for_good(visit: Visit) -> None:
    page = at(visit, "welcome", (1280, 900), color_scheme="dark").page
    assert max(background(page)) < 60
    page.get_by_role("button", name="Dark").click()
    assert min(background(page)) > 200
    page.reload()
    assert min(background(page)) > 200
    assert page.get_by_role("button", name="Dark").get_attribute("aria-pressed") == "false"


def test_on_paper_there_are_the_sessions_and_no_controls(visit: Visit) -> None:
    page = at(visit, "result", (1280, 900), color_scheme="dark").page
    page.emulate_media(media="print")
    assert [control for control in page.locator("button, input, select, textarea").all() if control.is_visible()] == []
    assert page.locator("svg.timeline").first.is_visible()
    assert page.locator(".changes .reason").first.is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"


def test_a_drawing_says_in_text_what_it_shows(visit: Visit) -> None:
    page = at(visit, "over", (1280, 900)).page
    for drawing in page.locator("svg.timeline").all():
        assert re.search(r"\d+:\d\d as written, \d+:\d\d fitted", drawing.get_attribute("aria-label") or "")


def test_a_superset_or_block_is_named_where_it_is_drawn(visit: Visit) -> None:
    page = at(visit, "result", (360, 800)).page
    assert page.locator("svg.timeline .label.block .name").first.text_content() == "block"
    assert page.locator("svg.timeline .label.core .brief").first.text_content() == "★1"
