"""Render views as HTML, by Jinja templates that escape everything."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from contracts import codec
from worker import charts, samples
from worker.engine.curve import CurvePoint
from worker.preview.page import problems
from worker.preview.page.chosen import CONFIDENCES, EVENING, LEAST_MINUTES, MOST_MINUTES, TEMPOS, Chosen
from worker.preview.page.drawing import Box
from worker.preview.page.outcome import Outcome
from worker.preview.page.problems import Problem
from worker.preview.page.view import PlanView, plan_view
from worker.preview.page.words import percent, plain

TABLE_STEP_MINUTES = 5
MARKS = {"over": "!", "fits": "✓", "unchanged": "=", "outside": "="}
TEMPO_WORDS = {"usual": "as usual", "brisk": "brisk", "personal": "at my own pace"}
CONFIDENCE_WORDS = {"0.5": "usually", "0.8": "4 times in 5", "0.9": "9 times in 10"}
_WHOLE = 1 - 1e-9
HOURS = tuple(f"{hour:02}:{minute:02}" for hour in range(5, 23) for minute in (0, 30))
"""The times at which an appointment may begin."""
WAITING = "Working out every target from 15 to 180 minutes…"


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
    """Render the whole document, with a result in it if one is known already."""
    name = next((sample.name for sample in sample_plans() if sample.key == chosen.sample), "")
    return (
        _templates()
        .get_template("page.html")
        .render(
            title=f"{name} in {chosen.target} minutes – Time Crunch" if name else "Time Crunch",
            chosen=chosen,
            samples=sample_plans(),
            result=result,
            notice=notice or "",
            unreachable=problem(problems.UNREACHABLE),
            no_token=problem(problems.NO_TOKEN),
            broken_link=problem(problems.BROKEN_LINK),
            no_json=problem(problems.NO_JSON),
        )
    )


@cache
def session() -> str:
    """Render the document of the phone's session, whose script does the rest."""
    return _templates().get_template("session.html").render()


def result(outcome: bytes, name: str, chosen: Chosen, curve: Markup, *, least_minutes: int, own: bool) -> Markup:
    """Render an outcome as the API gives it, with the curve's section.

    `least_minutes` is the smallest target that holds the session's core lifts; `own` means a plan of the user's own.
    """
    plan = plan_view(msgspec.json.decode(outcome, type=Outcome), chosen.looked)
    if plan is None:
        return problem(problems.EMPTY)
    is_pace_asked = bool(plan.sessions_known or chosen.tempo)  # with another tempo chosen, offer the pace again
    return Markup(
        _templates()
        .get_template("result.html")
        .render(
            plan=plan,
            session=plan.session,
            today=plan.today,
            name=plain(name) or plan.plan_id,
            chosen=chosen,
            weeks=[(number, chosen.query(week=number, session="")) for number in range(1, plan.week_count + 1)],
            tempos=[(tempo, TEMPO_WORDS[tempo]) for tempo in TEMPOS if tempo != "personal" or is_pace_asked],
            confidences=[(confidence, CONFIDENCE_WORDS[confidence]) for confidence in CONFIDENCES],
            marks=MARKS,
            curve=curve,
            request=_request(plan, chosen),
            hours=HOURS,
            evening=f"{EVENING:%H:%M}",
            least=least_minutes,
            own=own,
        )
    )


def curve(points: Sequence[CurvePoint], target_minutes: int) -> Markup:
    """Render the curve with its table; `target_minutes` is marked."""
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
    """Return the least target from which on nothing is lost: the curve may fall in places."""
    whole = takewhile(lambda point: point.stimulus_retained >= _WHOLE, reversed(points))
    return min((point.target_minutes for point in whole), default=None)


def no_curve(reason: str = WAITING) -> Markup:
    """Render the section of the curve while there is no curve."""
    return Markup(_templates().get_template("curve.html").render(curve=None, waiting=reason))


def problem(shown: Problem) -> Markup:
    """Render what went wrong, and what to do."""
    return Markup(_templates().get_template("problem.html").render(problem=shown))


@cache
def sample_plans() -> tuple[Sample, ...]:
    """Return the sample plans, in the order of their file names."""
    return tuple(_sample(key) for key in samples.names())


def _sample(key: str) -> Sample:
    document: dict[str, Any] = codec.decode_plan(samples.read(key))
    sessions = [session for week in document["microcycles"] for session in week["sessions"]]
    weeks = len(document["microcycles"])
    lengths = sorted(session["duration"] for session in sessions)
    size = f"{len(sessions)} sessions" + (f" in {weeks} weeks" if weeks > 1 else "")
    length = f"{lengths[0]}–{lengths[-1]}" if lengths[0] < lengths[-1] else f"{lengths[0]}"
    return Sample(key, document["name"], document["description"], f"{size}, {length} minutes each")


def _request(plan: PlanView, chosen: Chosen) -> str:
    """Render what is shown as fields of a `PlanGenerationRequestedEvent`, without the plan and its user."""
    asked = chosen.document()
    fields = {
        "proficiency": "intermediate",
        "season": "offseason",
        "availabilityDays": min(7, max(1, len(plan.week))),
        "weeklyGoalDays": min(7, max(1, len(plan.week))),
        "equipment": [],
        "timeCrunchTargetMinutes": asked.pop("targetMinutes"),
        **asked,
    }
    return json.dumps(fields, ensure_ascii=False)


def _rectangles(boxes: Sequence[Box]) -> Markup:
    """Render boxes without a template, which would be slow for so many. Their values need no escaping: all are ours."""
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
    environment.globals.update(static="/page/static", least_minutes=LEAST_MINUTES, most_minutes=MOST_MINUTES)
    return environment
