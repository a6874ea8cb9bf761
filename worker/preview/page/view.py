"""An outcome as the page shows it: every figure already in words, nothing left to decide while it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from msgspec import UNSET

from contracts.generated.events import (
    Assumption,
    Change,
    CompressedSession,
    Exercise,
    Optimality,
    Segment,
)
from worker.domain.segments import CORE_LIFT, REASONS
from worker.preview.page.drawing import Drawing, Scale, draw, scale_of
from worker.preview.page.outcome import Outcome
from worker.preview.page.timeline import exercises_of, kind_of, round_rest
from worker.preview.page.words import clock, dose, percent, plain, span

ALL_WEEKS = 0
ASSUMPTIONS_SHOWN = 100
PROVEN_GAP = 1e-6

DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_CHANGES = {
    "dropped": "left out",
    "fewer_sets": "fewer sets",
    "shorter_rest": "shorter rest",
    "superset": "superset",
    "block": "block",
}
_REASONS = {reason.value: words for reason, words in REASONS.items()}
_STRATEGIES = {
    "core_only": "core lifts only",
    "core_plus_accessory": "core lifts, then accessories one by one",
    "core_plus_superset": "core lifts, then accessories with supersets",
    "core_plus_block": "core lifts, then accessories with blocks",
    "core_plus_block_and_superset": "core lifts, then accessories with supersets and blocks",
}


@dataclass(frozen=True, slots=True)
class Dose:
    """An exercise of a step."""

    number: int
    name: str
    dose: str
    was: str
    """What the programme says, where that is different."""


@dataclass(frozen=True, slots=True)
class Step:
    """A thing to do in the fitted session."""

    kind: str
    """For the style sheet: core, or the kind's name without its accessory."""
    note: str
    doses: tuple[Dose, ...]
    rest: str
    clock: str


@dataclass(frozen=True, slots=True)
class Why:
    """A change with its price and reason."""

    kinds: tuple[str, ...]
    saves: str
    costs: str
    reason: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session before and after."""

    key: str
    """Unique on the page."""
    day: str
    name: str
    before: str
    after: str
    budget: str
    state: str
    """fits, over or unchanged."""
    verdict: str
    core: str
    """What became of the core lifts; empty where there are none."""
    core_reduced: bool
    drawing: Drawing
    spoken: str
    """What the drawing shows, for those who do not see it."""
    steps: tuple[Step, ...]
    left_out: tuple[Dose, ...]
    changes: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """How good a week is."""

    week: str
    objective: str
    bound: str
    gap: str
    words: str


@dataclass(frozen=True, slots=True)
class Week:
    """A week of the plan."""

    number: int
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """A whole outcome."""

    plan_id: str
    target: int
    headline: str
    verdict: str
    fits: bool
    least_target: int | None
    """The smallest target with which every session fits, where this one does not do."""
    before: str
    after: str
    kept: str
    core: str
    core_words: str
    strategy: str
    strategy_code: str
    proven: bool
    proofs: tuple[Proof, ...]
    weeks: tuple[Week, ...]
    """Those shown."""
    week_count: int
    week: int
    """The week shown, from 1; `ALL_WEEKS` for all."""
    assumptions: tuple[Assumption, ...]
    assumptions_total: int
    core_lift_policy: str


def plan_view(outcome: Outcome, week: int = 1) -> PlanView:
    """The outcome with one of its weeks, or all; a week that is not there becomes the last."""
    weeks = [tuple(group) for _, group in groupby(outcome.sessions, key=lambda s: s.context.microcycle_id)]
    week = min(week, len(weeks)) if len(weeks) > 1 else min(1, len(weeks))
    scale = scale_of(outcome.sessions)
    shown = [
        Week(number, tuple(_session(session, outcome, scale, f"{number}-{i}") for i, session in enumerate(group, 1)))
        for number, group in enumerate(weeks, start=1)
        if week in (number, ALL_WEEKS)
    ]
    unchanged = not any(session.changes for session in outcome.sessions)
    return PlanView(
        plan_id=outcome.plan_id,
        target=outcome.target_minutes,
        headline=_headline(outcome, unchanged),
        verdict=_verdict(outcome, unchanged),
        fits=outcome.meets_time_constraint,
        least_target=_least_target(outcome),
        before=span(outcome.original_duration_seconds),
        after=span(outcome.compressed_duration_seconds),
        kept=percent(outcome.stimulus_retained),
        core=_core(outcome.sessions, outcome.core_protection)[0],
        core_words=_core(outcome.sessions, outcome.core_protection)[1],
        strategy="as written" if unchanged else _STRATEGIES[outcome.strategy],
        strategy_code=outcome.strategy,
        proven=all(proof.status == "optimal" for proof in outcome.optimality),
        proofs=tuple(_proof(proof, number) for number, proof in enumerate(outcome.optimality, start=1)),
        weeks=tuple(shown),
        week_count=len(weeks),
        week=week,
        assumptions=outcome.assumptions[:ASSUMPTIONS_SHOWN],
        assumptions_total=len(outcome.assumptions),
        core_lift_policy=outcome.policy.core_lift_policy,
    )


def _headline(outcome: Outcome, unchanged: bool) -> str:
    if unchanged and outcome.meets_time_constraint:
        return f"{outcome.target_minutes} minutes are enough for the plan as written."
    if not outcome.meets_time_constraint:
        return f"{outcome.target_minutes} minutes a session are not enough."
    return f"{outcome.target_minutes} minutes a session keep {percent(outcome.stimulus_retained)} of the stimulus."


def _verdict(outcome: Outcome, unchanged: bool) -> str:
    count = len(outcome.sessions)
    over = sum(not session.meets_time_constraint for session in outcome.sessions)
    if not over:
        every = f"All {count} sessions fit" if count > 1 else "The session fits"
        return f"{every}; nothing has to change." if unchanged else f"{every}."
    which = (
        "The session runs over"
        if count == 1
        else f"{'All' if over == count else f'{over} of'} {count} sessions run over"
    )
    assert outcome.shortfall_seconds is not UNSET
    return f"{which}, by up to {clock(outcome.shortfall_seconds)}; that keeps {percent(outcome.stimulus_retained)}."


def _least_target(outcome: Outcome) -> int | None:
    return None if outcome.minimum_minutes is UNSET else outcome.minimum_minutes


def _core(sessions: Sequence[CompressedSession], protection: str) -> tuple[str, str]:
    """The state of the core lifts, and what it means."""
    if not any(exercise.is_core_lift for session in sessions for exercise in session.context.exercises):
        return "none", "The plan names no core lift."
    if protection == "protected":
        return "protected", "Every core lift keeps at least three sets, or all it has."
    return "reduced", "Even the core lifts alone were too long, so some keep fewer sets, or wait for another day."


def _session(done: CompressedSession, outcome: Outcome, scale: Scale, key: str) -> SessionView:
    context = done.context
    numbers = {exercise.id: number for number, exercise in enumerate(context.exercises, start=1)}
    written = {exercise.id: exercise for exercise in context.exercises}
    kept = {exercise.id for segment in done.segments for exercise in exercises_of(segment)}
    name = plain(context.name) if context.name is not UNSET else f"Session {key}"
    before, after = context.original_duration_seconds, done.summary.compressed_duration_seconds
    state, verdict = _fit(done)
    core_lifts = any(exercise.is_core_lift for exercise in context.exercises)
    reduced = done.core_protection == "reduced"
    return SessionView(
        key=key,
        day=DAYS[context.day_of_week] if 0 <= context.day_of_week < len(DAYS) else f"Day {context.day_of_week}",
        name=name,
        before=clock(before),
        after=clock(after),
        budget=clock(done.budget_seconds),
        state=state,
        verdict=verdict,
        core=("core lifts reduced" if reduced else "core lifts protected") if core_lifts else "",
        core_reduced=core_lifts and reduced,
        drawing=draw(done, outcome.policy, scale, numbers),
        spoken=f"Timeline of {name}: {clock(before)} as written, {clock(after)} fitted, {clock(done.budget_seconds)} "
        f"there are. The lists after it say the same in words.",
        steps=tuple(_step(segment, numbers, written) for segment in done.segments),
        left_out=tuple(Dose(numbers[e.id], plain(e.name), dose(e), "") for e in context.exercises if e.id not in kept),
        changes=tuple(map(_why, done.changes)),
    )


def _fit(done: CompressedSession) -> tuple[str, str]:
    if done.shortfall_seconds is not UNSET:
        return "over", f"runs over by {clock(done.shortfall_seconds)}; needs at least {done.minimum_minutes} minutes"
    spare = clock(done.budget_seconds - done.summary.compressed_duration_seconds)
    if not done.changes:
        return "unchanged", f"fits as written, {spare} to spare"
    return "fits", "fits to the second" if spare == "0:00" else f"fits, {spare} to spare"


def _step(segment: Segment, numbers: dict[str, int], written: dict[str, Exercise]) -> Step:
    exercises, kind = exercises_of(segment), kind_of(segment)
    note, rest = "", f"rest {exercises[0].target_rest_seconds} s" if len(exercises[0].sets) > 1 else "one set"
    if kind.is_group:
        rounds = _counted(max(len(exercise.sets) for exercise in exercises), "round")
        why = str(getattr(segment, "priority", getattr(segment, "rationale", "")))
        note = f"{kind.words}, {rounds}; {_REASONS[why]}"
        rest = f"rest {round_rest(segment)} s after each round"
    elif kind is CORE_LIFT:
        note = kind.words
    doses = []
    for exercise in exercises:
        before = written[exercise.id]
        was = [dose(before)] if dose(before) != dose(exercise) else []
        if before.target_rest_seconds != exercise.target_rest_seconds and len(before.sets) > 1:
            was.append(f"rest {before.target_rest_seconds} s")
        doses.append(Dose(numbers[exercise.id], plain(exercise.name), dose(exercise), ", ".join(was)))
    style = "core" if kind is CORE_LIFT else kind.name.removeprefix("accessory_")
    return Step(style, note, tuple(doses), rest, clock(segment.timing.total_seconds))


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _why(change: Change) -> Why:
    saved = change.seconds_saved
    return Why(
        kinds=tuple(_CHANGES[kind] for kind in change.kinds),
        saves=f"saves {clock(saved)}" if saved >= 0 else f"takes {clock(-saved)} more",
        costs=f"costs {change.stimulus_lost:.1%}" if change.stimulus_lost >= 0.0005 else "costs next to nothing",
        reason=plain(change.reason),
    )


def _proof(proof: Optimality, number: int) -> Proof:
    if proof.status == "optimal":
        words = "Proven: no other way to spend these minutes scores higher."
    else:
        limit = "time" if proof.stopped_by == "deadline" else "work"
        words = f"The search met its limit of {limit}: what is better, if anything, is so by at most {proof.gap:.6f}."
    return Proof(
        week=f"Week {number}",
        objective=f"{proof.objective:.4f}",
        bound=f"{proof.upper_bound:.4f}",
        gap="under 0.000001" if proof.gap <= PROVEN_GAP else f"{proof.gap:.6f}",
        words=words,
    )
