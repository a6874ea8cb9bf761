"""Everybody can read and use the page: contrast, names, keyboard, a small screen, dark, paper."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import STORED, Visit, Visitor

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
SIZES = [(360, 740), (768, 1024), (1280, 900), (1920, 1080)]
STATES = {
    "welcome": "/",
    "result": "/?sample=push-pull-legs&target=30&session=push-pull-legs-1-1-push-a",
    "over": "/?sample=five-by-five&target=15&policy=protect&session=five-by-five-1-1-session-a",
    "nothing": "/?sample=no-such-plan",
}

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
def test_axe_finds_nothing(visit: Visit, state: str, scheme: str, size: tuple[int, int]) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make node")
    page = at(visit, state, size, color_scheme=scheme).page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for details in page.locator("details").all():
        details.evaluate("details => { details.open = details.id !== 'menu' }")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    faults = [(fault["id"], [node["html"][:200] for node in fault["nodes"][:3]]) for fault in found["violations"]]
    assert found["passes"]
    assert faults == []


def test_axe_finds_nothing_in_the_open_menu(visit: Visit) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make node")
    page = at(visit, "result", (360, 740)).page
    page.locator("#menu > summary").click()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document.getElementById('menu'), {resultTypes: ['violations']})")
    assert [fault["id"] for fault in found["violations"]] == []


@each_scheme
@each_size
def test_todays_card_stands_above_the_fold(visit: Visit, scheme: str, size: tuple[int, int]) -> None:
    page = at(visit, "result", size, color_scheme=scheme).page
    for part in ("#target", ".verdict h1", ".said", "#card .strip", "#card .step.core", "#start"):
        box = page.locator(part).first.bounding_box()
        assert box is not None, part
        assert 0 <= box["y"] < box["y"] + box["height"] <= size[1], part
    said = page.locator(".said").inner_text()
    assert re.search(r"Usually \d+.min, 4 times in 5 within \d+", said)


@each_state
@each_size
def test_no_label_is_cut_and_nothing_runs_out_of_the_page_sideways(
    visit: Visit, state: str, size: tuple[int, int]
) -> None:
    page = at(visit, state, size).page
    for details in page.locator("details").all():
        details.evaluate("details => { details.open = true }")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    cut = page.evaluate("""() => [...document.querySelectorAll("button, .button, label, h1, h2, p, th, td, legend, summary, .chip span")]
        .filter((e) => e.checkVisibility() && !e.closest(".unseen") && !e.matches(".skip") && e.clientWidth)
        .filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.outerHTML.slice(0, 120))""")  # noqa: E501
    assert cut == []


def test_on_the_smallest_screens_nothing_runs_out_either(visit: Visit) -> None:
    page = at(visit, "result", (320, 700)).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_long_and_strange_names_run_nowhere_either(visit: Visit) -> None:
    document = json.loads(json.dumps(STORED))
    session = document["microcycles"][0]["sessions"][0]
    session["name"] = "W" * 200
    names = ("M" * 190, "אימון כתפיים " * 10, "🏋🏽‍♀️" * 20, "a b " * 45)
    for exercise, name in zip(session["exercises"], names, strict=True):
        exercise["name"] = name
    visitor = visit(360, 740)
    visitor.go()
    visitor.paste(json.dumps(document))
    visitor.settled()
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_keyboard_alone_reaches_every_control_and_focus_is_seen(visit: Visit) -> None:
    page = at(visit, "over", (1280, 900)).page
    controls = page.evaluate("""() => {
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
        const reachable = all.filter((e) => !e.disabled && e.type !== 'hidden' && e.checkVisibility() && e.tabIndex >= 0
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
            const ring = e.matches('.chip input, .sources input') ? e.nextElementSibling
                : e.matches('.minutes input') ? e.parentElement : e;
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
    page.locator("#menu > summary").press("Enter")
    page.get_by_label("Sample", exact=True).focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_label("The plan as JSON").is_visible()
    page.keyboard.press("ArrowRight")
    assert page.get_by_label("Plan id").is_visible()


def test_what_has_the_focus_is_not_behind_start(visit: Visit) -> None:
    page = at(visit, "result", (360, 740)).page
    for _ in range(40):
        page.keyboard.press("Tab")
        covered = page.evaluate("""() => {
            const bar = document.querySelector('.go').getBoundingClientRect();
            const e = document.activeElement;
            const box = e.getBoundingClientRect();
            const behind = box.top >= bar.top && box.top < bar.bottom;
            return !e.closest('.go') && e !== document.body && box.height < 200 && behind;
        }""")
        assert not covered, page.evaluate("document.activeElement.outerHTML")


def background(page: Any) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))]


def test_dark_follows_the_system_and_the_button_overrules_it_for_good(visit: Visit) -> None:
    page = at(visit, "welcome", (1280, 900), color_scheme="dark").page
    assert max(background(page)) < 60
    page.locator("#menu > summary").click()
    page.get_by_role("button", name="Dark").click()
    assert min(background(page)) > 200
    page.reload()
    assert min(background(page)) > 200
    assert page.locator("#theme").get_attribute("aria-pressed") == "false"


def test_on_paper_each_session_has_a_page_and_there_are_no_controls(visit: Visit) -> None:
    page = at(visit, "result", (1280, 900), color_scheme="dark").page
    page.emulate_media(media="print")
    assert [control for control in page.locator("button, input, select, textarea").all() if control.is_visible()] == []
    sheets = [sheet for sheet in page.locator(".sheet-of-paper").all() if sheet.is_visible()]
    assert len(sheets) == 6
    assert [sheet.evaluate("e => getComputedStyle(e).breakBefore") for sheet in sheets] == ["auto"] + ["page"] * 5
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    printed = page.pdf()
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 6


def test_a_drawing_says_in_text_what_it_shows(visit: Visit) -> None:
    page = at(visit, "over", (1280, 900)).page
    told = page.locator("svg.timeline").get_attribute("aria-label") or ""
    assert re.search(r"\d+:\d\d as planned, \d+:\d\d fitted", told)
