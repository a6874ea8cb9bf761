import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl

import pytest
from markupsafe import Markup

from contracts import codec
from tests.support.makers import exercise_document, plan_document
from tests.support.outcomes import document_plan, encoded, outcome_of, sample
from worker import samples
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.engine.curve import curve as plan_curve
from worker.preview.page import chosen, problems, render
from worker.preview.page.chosen import Chosen
from worker.preview.page.problems import Fault, problem_of
from worker.preview.page.words import percent
from worker.reading import REQUEST_VERSION

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


def shown(name: str = "push-pull-legs", target: int = 30, **fields: Any) -> str:
    chosen = Chosen(name, target, **fields)
    outcome = encoded(sample(name), target, CompressionPolicy(core_lift_policy=CoreLiftPolicy(chosen.policy)))
    return markup(outcome, chosen)


def markup(outcome: bytes, chosen: Chosen, name: str = "A plan", *, own: bool = False) -> str:
    return str(render.result(outcome, name, chosen, render.no_curve(), least_minutes=20, own=own))


def text_of(markup: str) -> str:
    return " ".join(Reader(markup).text.replace("\u00a0", " ").split())


def shown_with(name: str) -> str:
    exercises = [exercise_document(f"{name[:190]} {n}", id=f"exercise-{n}", sets=4, restSeconds=200) for n in range(6)]
    document: dict[str, Any] = plan_document(*exercises)
    document["microcycles"][0]["sessions"][0]["name"] = name
    return markup(encoded(document_plan(document), 15), Chosen(), name, own=True)


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
    page = render.page(Chosen("push-pull-legs"), result=Markup(shown()))
    reader = Reader(page)
    names = {name for name, _ in reader.attributes}
    assert not {name for name in names if name.startswith("on")} | ({"style"} & names)
    assert reader.tags["style"] == 0
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == []


def test_the_page_names_no_other_host() -> None:
    page = render.page(Chosen("push-pull-legs"), result=Markup(shown()))
    assert re.findall(r"(?:https?:)?//[\w.]+", page) == []


def test_every_id_stands_once() -> None:
    page = render.page(Chosen("five-by-five"), result=Markup(shown("five-by-five", 30)))
    ids = Counter(value for name, value in Reader(page).attributes if name == "id")
    assert [value for value, count in ids.items() if count > 1] == []


def test_the_session_is_the_one_that_is_named_else_the_days_else_the_next() -> None:
    def title(**fields: Any) -> str:
        return next(value or "" for name, value in Reader(shown(**fields)).attributes if name == "data-title")

    assert title() == "Mon, Push A"
    assert title(session="push-pull-legs-1-4-push-b") == "Thu, Push B"
    assert title(day=3) == "Wed, Legs A"
    assert title(day=7) == "Mon, Push A"
    assert title(name="five-by-five", day=2) == "Wed, Session B"
    assert title(name="five-by-five", day=2, week=2) == "Wed, Session A"
    assert title(name="five-by-five", week=99) == title(name="five-by-five", week=2) == "Mon, Session B"
    assert title(session="no-such-session") == "Mon, Push A"


def test_every_set_of_the_session_is_drawn_before_and_after() -> None:
    session = outcome_of(sample("push-pull-legs"), 30).sessions[0]
    written = sum(len(e.sets) for e in session.context.exercises)
    done = sum(len(e.sets) for segment in session.segments for e in segment.exercises)
    drawing = re.findall(r'<svg class="timeline".*?</svg>\n</section>|<svg class="timeline".*', shown(), re.DOTALL)[0]
    drawing = drawing[: drawing.index('<ul class="changes">')]
    assert len(re.findall(r'<rect class="set(?: [^"]*)?" x="[\d.]+%"', drawing)) == written + done


def test_widths_of_a_drawn_session_are_shares_of_one_scale() -> None:
    drawing = shown()[shown().index('<svg class="timeline"') :]
    row = drawing[: drawing.index("Fitted")]
    widths = [float(w) for w in re.findall(r'<rect class="(?!gap)[^"]*" x="[^"]*" y="[^"]*" width="([\d.]+)%"', row)]
    planned = outcome_of(sample("push-pull-legs"), 30).sessions[0].context.original_duration_seconds
    assert sum(widths) == pytest.approx(100 * planned / (-(-planned // 300) * 300), abs=0.05)


def test_a_card_says_sets_rests_and_what_was_planned() -> None:
    lifts = [exercise_document("Bench", id="b", sets=5, reps=6, weight="80 kg", restSeconds=210, isCoreLift=True)]
    others = [exercise_document(f"Curl {n}", id=f"c{n}", sets=4, reps=10, restSeconds=120) for n in range(4)]
    outcome = encoded(document_plan(plan_document(*lifts, *others)), 20)
    text = text_of(markup(outcome, Chosen()))
    assert re.search(r"★ Bench \d × 6 at 80 kg rest \d:\d\d, was 5 sets", text)
    assert re.search(r"Left out Curl \d", text)


def test_warm_up_sets_are_told_as_the_ramp_to_their_lift() -> None:
    sets = [
        {"type": "warm_up", "reps": 8, "weight": "20 kg"},
        {"type": "warm_up", "reps": 5, "weight": "40 kg"},
        *[{"reps": 5, "weight": "60 kg"}] * 3,
    ]
    document = plan_document({"id": "s", "name": "Squat", "sets": sets, "isCoreLift": True})
    text = text_of(markup(encoded(document_plan(document), 60), Chosen()))
    assert "3 × 5 at 60 kg" in text
    assert "Ramp up first: 8 at 20 kg, 5 at 40 kg" in text


def test_a_session_that_does_not_fit_says_by_how_much_and_what_would_do() -> None:
    text = text_of(shown("five-by-five", 15, policy="protect"))
    assert re.search(r"15 min: runs over by \d+ min, needs \d+", text)
    assert re.search(r"Take \d+ minutes, the least that fits", text)


def test_what_runs_over_is_drawn_beyond_the_budget() -> None:
    drawn = shown("five-by-five", 15, policy="protect")
    (budget,) = {float(x) for x in re.findall(r'<g class="budget"><line x1="([\d.]+)%"', drawn)}
    over = [float(x) for x in re.findall(r'<rect class="over" x="([\d.]+)%"', drawn)]
    assert over
    assert set(over) == {budget}


def test_cut_core_lifts_are_said_to_be_reduced_and_by_how_many_sets() -> None:
    text = text_of(shown("powerlifting-week", 15))
    assert re.search(r"Core lifts \d of \d+ sets: even the core lifts alone were too long", text)


def test_kept_core_lifts_are_said_to_keep_three_sets() -> None:
    assert "Core lifts 6 of 9 sets: each core lift keeps at least three sets, or all it has." in text_of(shown())


def test_a_session_without_exercises_is_said_to_have_none() -> None:
    document: dict[str, Any] = plan_document(exercise_document("Curl"))
    document["microcycles"][0]["sessions"].append({"id": "rest", "dayOfWeek": 2, "name": "Rest", "exercises": []})
    assert text_of(markup(encoded(document_plan(document), 30), Chosen())).count("The plan has no exercise here.") == 1


def test_every_change_has_its_sentence_price_and_reason() -> None:
    session = json.loads(encoded(sample("push-pull-legs"), 30))["sessions"][0]
    text = text_of(shown())
    assert session["changes"]
    for change in session["changes"]:
        assert change["sentence"] in text
        assert " ".join(change["reason"].split()) in text


def test_every_session_of_the_week_has_a_sheet_for_paper() -> None:
    sheets = [value for name, value in Reader(shown()).attributes if name == "class" and "sheet-of-paper" in str(value)]
    assert len(sheets) == 6


def test_other_weeks_are_offered() -> None:
    links = {value for name, value in Reader(shown("five-by-five")).attributes if name == "href"}
    assert "/?sample=five-by-five&target=30&week=2" in links
    assert "Week 2 of 2" in text_of(shown("five-by-five", week=2))


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


def test_the_copied_request_has_all_that_the_contract_requires_but_ids_and_the_plan() -> None:
    drawn = shown(exclude=("cable-fly",), supersets="none", session="push-pull-legs-1-1-push-a")
    fields = next(json.loads(value or "") for name, value in Reader(drawn).attributes if name == "data-copy")
    made_by_the_page = {"eventId": "e", "userId": "u", "jobId": "j", "timestamp": 1, "planId": "p"}
    request = codec.decode_request(json.dumps({**fields, **made_by_the_page}).encode(), REQUEST_VERSION)
    assert request.time_crunch_target_minutes == 30
    assert fields["timeCrunchScope"] == {"sessionIds": ["push-pull-legs-1-1-push-a"]}
    assert fields["timeCrunchPreferences"] == {"exclude": ["cable-fly"], "supersets": "none"}


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
    assert Chosen("a", 30).query(week=2, policy="protect") == "/?sample=a&target=30&policy=protect&week=2"
    assert Chosen("a", 30, keep=("x", "y")).query() == "/?sample=a&target=30&keep=x&keep=y"


@pytest.mark.parametrize("query", [[("target", "abc")], [("target", "٣٠")], [("week", "-3")], [("tempo", "<b>")]])
def test_what_an_address_says_wrongly_is_as_usual(query: list[tuple[str, str]]) -> None:
    assert chosen.read(query) == Chosen()


def test_an_address_reads_back_what_was_chosen() -> None:
    asked = Chosen("a", 45, "protect", 2, "s", 3, "all", ("k",), ("x", "y"), "none", "1", "1", "brisk", "0.8")
    assert chosen.read(parse_qsl(asked.query()[2:])) == asked


def test_problems_of_the_page_itself_say_what_to_do() -> None:
    for problem in (problems.UNREACHABLE, problems.NO_TOKEN, problems.NO_JSON, problems.BROKEN_LINK):
        assert problem.advice in Reader(str(render.problem(problem))).text
