"""View to markup: Jinja templates with everything escaped."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import takewhile
from typing import Any
from urllib.parse import urlencode

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from contracts import codec
from worker import charts, samples
from worker.engine.curve import CurvePoint
from worker.preview.page import problems
from worker.preview.page.drawing import Box
from worker.preview.page.outcome import Outcome
from worker.preview.page.problems import Problem
from worker.preview.page.view import ALL_WEEKS, PlanView, plan_view
from worker.preview.page.words import percent, plain

LEAST_MINUTES, MOST_MINUTES = 15, 180
TABLE_STEP_MINUTES = 5
LEGEND = (
    ("set core", "★ set of a core lift"),
    ("set", "set of an accessory"),
    ("set given-up", "set given up today"),
    ("rest", "rest or change-over"),
    ("setup", "setting up"),
    ("warm-up", "warm-up"),
    ("lanes", "superset or block, in turns"),
    ("budget", "the minutes there are"),
    ("over", "beyond them"),
)
MARKS = {"over": "!", "fits": "✓", "unchanged": "="}
_WHOLE = 1 - 1e-9
WAITING = "Working out every target from 15 to 180 minutes…"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the page is asked to show."""

    sample: str = ""
    target: int = 30
    policy: str = "fit"
    week: int = 1

    def query(self, **changed: int | str) -> str:
        """The address of this page with something changed, without a plan of the user's own."""
        fields = {"sample": self.sample, "target": self.target, "policy": self.policy, "week": self.week, **changed}
        usual = {"sample": "", "policy": "fit", "week": 1}
        return "/?" + urlencode({k: "all" if v == ALL_WEEKS else v for k, v in fields.items() if usual.get(k) != v})


@dataclass(frozen=True, slots=True)
class Sample:
    """A plan that comes with the worker."""

    key: str
    name: str
    description: str
    size: str


@dataclass(frozen=True, slots=True)
class _Point:
    minutes: int
    kept: str
    fits: bool
    current: bool


@dataclass(frozen=True, slots=True)
class _Curve:
    words: str
    spoken: str
    plot: Markup
    points: tuple[_Point, ...]


def page(chosen: Chosen, *, result: Markup | None = None, notice: Markup | None = None) -> str:
    """The whole document, with a result in it where one is already known."""
    name = next((sample.name for sample in sample_plans() if sample.key == chosen.sample), "")
    return (
        _templates()
        .get_template("page.html")
        .render(
            title=f"{name} in {chosen.target} minutes – Time Crunch" if name else "Time Crunch",
            chosen=chosen,
            samples=sample_plans(),
            static="/page/static",
            result=result,
            notice=notice or "",
            unreachable=problem(problems.UNREACHABLE),
            no_token=problem(problems.NO_TOKEN),
            broken_link=problem(problems.BROKEN_LINK),
            no_json=problem(problems.NO_JSON),
        )
    )


def result(outcome: bytes, name: str, chosen: Chosen, curve: Markup, *, own: bool) -> Markup:
    """An outcome as the API gives it, with the curve's section; `own` is a plan that is no sample."""
    plan = plan_view(msgspec.json.decode(outcome, type=Outcome), chosen.week)
    return Markup(
        _templates()
        .get_template("result.html")
        .render(
            plan=plan,
            name=plain(name) or plan.plan_id,
            links=_links(plan, chosen),
            legend=LEGEND,
            marks=MARKS,
            curve=curve,
            request=_request(plan),
            own=own,
        )
    )


def curve(points: Sequence[CurvePoint], target_minutes: int) -> Markup:
    """The curve with its table; `target_minutes` is marked."""
    here = next(point for point in points if point.target_minutes == target_minutes)
    full = _first_of_the_rest(points)
    fits = next((p.target_minutes for p in points if p.meets_time_constraint), None)
    words = f"{target_minutes} minutes keep {percent(here.stimulus_retained)}"
    more = next((p for p in points if p.target_minutes == target_minutes + 5), None)
    if more is not None and here.stimulus_retained < _WHOLE:
        words += f", five more {percent(more.stimulus_retained)}"
    if full is not None:
        words += f"; from {full} minutes on, nothing is lost" if full > LEAST_MINUTES else "; nothing is lost anywhere"
    if fits is None:
        words += "; some session runs over at every target"
    elif fits > LEAST_MINUTES:
        words += f"; below {fits}, some session runs over (dots)"
    shown = [p for p in points if p.target_minutes % TABLE_STEP_MINUTES == 0 or p is here]
    drawn = _Curve(
        words=f"{words}.",
        spoken=f"Curve of the stimulus kept from {LEAST_MINUTES} to {MOST_MINUTES} minutes. The table after it says it "
        f"in figures.",
        plot=Markup(charts.curve_plot(points, target_minutes)),
        points=tuple(
            _Point(p.target_minutes, percent(p.stimulus_retained), p.meets_time_constraint, p is here) for p in shown
        ),
    )
    return Markup(_templates().get_template("curve.html").render(curve=drawn))


def _first_of_the_rest(points: Sequence[CurvePoint]) -> int | None:
    """The target from which on nothing is lost; the curve is not bound to rise everywhere."""
    whole = takewhile(lambda point: point.stimulus_retained >= _WHOLE, reversed(points))
    return min((point.target_minutes for point in whole), default=None)


def no_curve(reason: str = WAITING) -> Markup:
    """The place of the curve as long as there is none."""
    return Markup(_templates().get_template("curve.html").render(curve=None, waiting=reason))


def problem(shown: Problem) -> Markup:
    """What went wrong, and what to do."""
    return Markup(_templates().get_template("problem.html").render(problem=shown))


@cache
def sample_plans() -> tuple[Sample, ...]:
    """The sample plans, by name of their files."""
    return tuple(_sample(key) for key in samples.names())


def _sample(key: str) -> Sample:
    document: dict[str, Any] = codec.decode_plan(samples.read(key))
    sessions = [session for week in document["microcycles"] for session in week["sessions"]]
    weeks = len(document["microcycles"])
    lengths = sorted(session["duration"] for session in sessions)
    size = f"{len(sessions)} sessions" + (f" in {weeks} weeks" if weeks > 1 else "")
    length = f"{lengths[0]}–{lengths[-1]}" if lengths[0] < lengths[-1] else f"{lengths[0]}"
    return Sample(key, document["name"], document["description"], f"{size}, {length} minutes each")


@dataclass(frozen=True, slots=True)
class _Links:
    least_target: str
    weeks: tuple[tuple[int, str], ...]


def _links(plan: PlanView, chosen: Chosen) -> _Links:
    numbers = (*range(1, plan.week_count + 1), ALL_WEEKS)
    return _Links(
        least_target=chosen.query(target=plan.least_target or chosen.target),
        weeks=tuple((number, chosen.query(week=number)) for number in numbers),
    )


def _request(plan: PlanView) -> str:
    """The fields of a `PlanGenerationRequestedEvent` that ask for what is shown."""
    fields = {
        "planId": plan.plan_id,
        "timeCrunchTargetMinutes": plan.target,
        "coreLiftPolicy": plan.core_lift_policy,
    }
    return json.dumps(fields, indent=2, ensure_ascii=False)


def _rectangles(boxes: Sequence[Box]) -> Markup:
    """Their markup: there are so many that a template would take most of its time over them, and all of it is ours."""
    return Markup(
        "".join(
            f'<rect class="{box.kind}" x="{box.x}" y="{box.y:g}" width="{box.width}" height="{box.height:g}"/>'
            for box in boxes
        )
    )


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("worker.preview.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(plain=plain, rectangles=_rectangles)
    return environment


def static_directory() -> str:
    """Where the page's own files are."""
    return str(files(__package__) / "static")
