import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

import pytest

from tests.support.makers import exercise_document, plan_document
from tests.support.outcomes import document_plan, encoded, outcome_of, sample
from worker import samples
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine.curve import curve as plan_curve
from worker.preview.page import problems, render
from worker.preview.page.problems import Fault, problem_of
from worker.preview.page.render import Chosen
from worker.preview.page.words import clock, percent

EVERY_TARGET = range(15, 181)
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</text></svg><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; & 'quoted'",
    "\u202eevil\u202c \u0007bell",
    "תרגיל כתפיים",
    "Kettlebell 🏋🏽‍♀️ 👩‍👩‍👧",
    "A" * 200,
]


class Reader(HTMLParser):
    """Tags as they were opened, attributes, and whether every element was closed in order."""

    VOID = frozenset({"meta", "link", "input", "br", "img", "hr"})

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(name: str = "push-pull-legs", target: int = 30, week: int = 1, policy: str = "fit") -> str:
    chosen = Chosen(name, target, policy, week)
    outcome = encoded(sample(name), target, CompressionPolicy(core_lift_policy=CoreLiftPolicy(policy)))
    return str(render.result(outcome, "A plan", chosen, render.no_curve(), own=False))


def shown_with(name: str) -> str:
    exercises = [exercise_document(f"{name[:190]} {n}", id=f"exercise-{n}", sets=4, restSeconds=200) for n in range(6)]
    document: dict[str, Any] = plan_document(*exercises)
    document["microcycles"][0]["sessions"][0]["name"] = name
    outcome = encoded(document_plan(document), 15)
    return str(render.result(outcome, name, Chosen(), render.no_curve(), own=True))


@pytest.mark.parametrize("name", samples.names())
@pytest.mark.parametrize("target", [15, 30, 90])
def test_the_markup_of_every_sample_is_well_formed(name: str, target: int) -> None:
    assert Reader(shown(name, target)).open == []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_stays_text_whatever_it_says(name: str) -> None:
    boring, hostile = Reader(shown_with("Usual")), Reader(shown_with(name))
    assert hostile.tags == boring.tags
    assert {key for key, _ in hostile.attributes} == {key for key, _ in boring.attributes}


def test_a_name_is_shown_as_it_is_written_without_characters_that_disguise_it() -> None:
    text = Reader(shown_with("\u202eevil\u202c <b>\u0007")).text
    assert "evil <b>" in text
    assert "\u202e" not in text


def test_nothing_in_the_page_needs_an_exception_from_the_strict_policy() -> None:
    page = render.page(Chosen("push-pull-legs"), result=render.Markup(shown()))
    reader = Reader(page)
    names = {name for name, _ in reader.attributes}
    assert not {name for name in names if name.startswith("on")} | ({"style"} & names)
    assert reader.tags["style"] == 0
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == []


def test_the_page_names_no_other_host() -> None:
    page = render.page(Chosen("push-pull-legs"), result=render.Markup(shown()))
    assert re.findall(r"(?:https?:)?//[\w.]+", page) == []


def test_every_id_stands_once() -> None:
    page = render.page(Chosen("five-by-five"), result=render.Markup(shown("five-by-five", 30, week=0)))
    ids = Counter(value for name, value in Reader(page).attributes if name == "id")
    assert [value for value, count in ids.items() if count > 1] == []


def test_every_set_of_the_week_is_drawn() -> None:
    document = json.loads(encoded(sample("push-pull-legs"), 30))
    written = sum(len(e["sets"]) for s in document["sessions"] for e in s["context"]["exercises"])
    segments = [segment for session in document["sessions"] for segment in session["segments"]]
    done = sum(len(e["sets"]) for s in segments for e in s.get("exercises", [s.get("exercise")]))
    drawn = re.findall(r'<rect class="set(?: [^"]*)?" x="[\d.]+%"', shown())
    assert len(drawn) == written + done


def test_widths_of_a_drawn_session_are_shares_of_one_scale() -> None:
    markup = shown()
    first = markup[markup.index('<svg class="timeline"') :]
    row = first[: first.index("Fitted")]
    widths = [float(w) for w in re.findall(r'<rect class="(?!gap)[^"]*" x="[^"]*" y="[^"]*" width="([\d.]+)%"', row)]
    seconds = [
        session.summary.original_duration_seconds for session in outcome_of(sample("push-pull-legs"), 30).sessions
    ]
    tens_of_minutes = -(-max(seconds) // 600)
    assert sum(widths) == pytest.approx(100 * seconds[0] / (tens_of_minutes * 600), abs=0.05)


def test_a_session_says_its_honest_minutes_before_and_after() -> None:
    text = " ".join(Reader(shown()).text.split())
    for session in outcome_of(sample("push-pull-legs"), 30).sessions:
        before, after = session.context.original_duration_seconds, session.summary.compressed_duration_seconds
        assert f"{clock(before)} → to {clock(after)} of 30:00" in text


def test_a_session_that_does_not_fit_says_by_how_much_and_what_would_do() -> None:
    text = " ".join(Reader(shown("five-by-five", 15, policy="protect")).text.split())
    assert re.search(r"runs over by \d+:\d\d; needs at least \d+ minutes", text)
    assert re.search(r"All 6 sessions run over, by up to \d+:\d\d; that keeps [\d.]+%\.", text)
    assert re.search(r"The smallest target with which all fit is \d+ minutes", text)
    assert "15 minutes a session are not enough." in text


def test_what_runs_over_is_drawn_beyond_the_budget() -> None:
    markup = shown("five-by-five", 15, policy="protect")
    budget = float(re.findall(r'<g class="budget"><line x1="([\d.]+)%"', markup)[1])
    over = [float(x) for x in re.findall(r'<rect class="over" x="([\d.]+)%"', markup)]
    assert over
    assert set(over) == {budget}


def test_cut_core_lifts_are_said_to_be_reduced() -> None:
    assert "core lifts reduced" in Reader(shown("powerlifting-week", 15)).text


def test_a_session_without_exercises_is_said_to_have_none() -> None:
    document: dict[str, Any] = plan_document(exercise_document("Curl"))
    document["microcycles"][0]["sessions"].append({"id": "rest", "dayOfWeek": 2, "name": "Rest", "exercises": []})
    outcome = encoded(document_plan(document), 30)
    text = Reader(str(render.result(outcome, "", Chosen(), render.no_curve(), own=True))).text
    assert text.count("The plan has no exercise here.") == 1


def test_every_reason_of_the_engine_is_on_the_page() -> None:
    document = json.loads(encoded(sample("push-pull-legs"), 30))
    reasons = [change["reason"] for session in document["sessions"] for change in session["changes"]]
    text = Reader(shown()).text
    assert reasons
    assert [reason for reason in reasons if reason not in text] == []


def test_only_the_chosen_week_is_shown() -> None:
    assert "Week 2 of 2" in Reader(shown("five-by-five", week=2)).text
    assert "Week 1 of 2" not in Reader(shown("five-by-five", week=2)).text


def test_all_weeks_are_shown_on_demand() -> None:
    text = Reader(shown("five-by-five", week=0)).text
    assert "Week 1 of 2" in text
    assert "Week 2 of 2" in text


def test_a_week_that_is_not_there_becomes_the_last() -> None:
    assert "Week 2 of 2" in Reader(shown("five-by-five", week=99)).text


def test_the_curve_marks_the_target_and_says_in_words_what_it_keeps() -> None:
    points = plan_curve(sample("push-pull-legs"), EVERY_TARGET)
    reader = Reader(str(render.curve(points, 30)))
    (here,) = (point for point in points if point.target_minutes == 30)
    assert f"30 minutes keep {percent(here.stimulus_retained)}" in reader.text
    assert ("class", "target") in reader.attributes
    assert reader.open == []


def test_the_curve_has_a_row_of_figures_for_every_five_minutes_and_the_target() -> None:
    points = plan_curve(sample("push-pull-legs"), EVERY_TARGET)
    rows = re.findall(r'<tr[^>]*><th scope="row">(\d+)</th>', str(render.curve(points, 32)))
    assert [int(minutes) for minutes in rows] == sorted([*range(15, 181, 5), 32])


def test_nothing_is_lost_only_from_where_the_curve_stays_whole() -> None:
    points = plan_curve(sample("push-pull-legs"), EVERY_TARGET)
    text = Reader(str(render.curve(points, 30))).text
    (full,) = map(int, re.findall(r"from (\d+) minutes on, nothing is lost", text))
    assert all(p.stimulus_retained >= 1 - 1e-9 for p in points if p.target_minutes >= full)
    assert next(p for p in points if p.target_minutes == full - 1).stimulus_retained < 1 - 1e-9


def test_the_copied_request_asks_for_what_is_shown() -> None:
    request = next(json.loads(value or "") for name, value in Reader(shown()).attributes if name == "data-copy")
    assert request == {"planId": "push-pull-legs", "timeCrunchTargetMinutes": 30, "coreLiftPolicy": "fit"}


def test_declining_is_offered_for_a_plan_of_ones_own_only() -> None:
    assert "data-decline" not in shown()
    assert "data-decline" in shown_with("mine")


def test_a_fault_is_shown_with_its_path() -> None:
    fault = Fault("plan.microcycles[0].sessions[2]", "is no <object>; write one")
    reader = Reader(str(render.problem(problem_of("invalid_request", [fault]))))
    assert "plan.microcycles[0].sessions[2]" in reader.text
    assert "is no <object>; write one" in reader.text


def test_an_unknown_error_still_says_what_to_do() -> None:
    assert problem_of("brand_new").advice == problem_of("preview_failed").advice != ""


def test_the_document_without_a_result_offers_every_sample() -> None:
    reader = Reader(render.page(Chosen()))
    links = {value for name, value in reader.attributes if name == "href"}
    assert {f"/?sample={name}&target=30" for name in samples.names()} <= links
    assert reader.open == []


def test_the_address_of_what_is_chosen_leaves_out_what_is_usual() -> None:
    assert Chosen("a", 30).query() == "/?sample=a&target=30"
    assert Chosen("a", 30).query(week=0, policy="protect") == "/?sample=a&target=30&policy=protect&week=all"


def test_problems_of_the_page_itself_say_what_to_do() -> None:
    for problem in (problems.UNREACHABLE, problems.NO_TOKEN, problems.NO_JSON, problems.BROKEN_LINK):
        assert problem.advice in Reader(str(render.problem(problem))).text
