"""Make the view of an outcome: every figure as text, so that the templates decide nothing."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from msgspec import UNSET

from contracts.generated.events import Assumption
from worker.domain.segments import CORE_LIFT
from worker.preview.page.drawing import Drawing, Strip, draw, strip
from worker.preview.page.outcome import (
    Change,
    CompressedSession,
    Exercise,
    Optimality,
    Outcome,
    PerformedExercise,
    Segment,
)
from worker.preview.page.timeline import Member, kind_of
from worker.preview.page.words import (
    Amount,
    amounts,
    clock,
    counted,
    minutes,
    percent,
    plain,
    ramp,
    ramp_up,
    turns,
    whole_percent,
    working,
)

ASSUMPTIONS_SHOWN = 100
PROVEN_GAP = 1e-6
NAMES_SHOWN = 2

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Dose:
    """An exercise of a step."""

    name: str
    amounts: tuple[Amount, ...]
    ramp: tuple[Amount, ...] = ()
    """Its warm-up sets; for a heavy lift without any, the sets that lead up to its load."""
    is_core: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A thing to do in the fitted session."""

    kind: str
    """The CSS classes: core, single or group, and which group."""
    head: str
    """The name of a group; empty for a single exercise."""
    how: str
    """The rests, and the plan's values where they differ."""
    doses: tuple[Dose, ...]
    clock: str


@dataclass(frozen=True, slots=True)
class Why:
    """A change with its price and the engine's reason."""

    sentence: str
    price: str
    reason: str
    kept: int
    """The sets that stay, of those programmed; both 0 if no set is given up."""
    programmed: int
    is_core: bool
    left_out: str
    """The exercise's id if it is left out and may be kept; else empty."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An exercise of today that may be kept or left out."""

    number: int
    """Its number in the drawing."""
    value: str
    name: str
    keep: bool
    exclude: bool


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session, to train from."""

    id: str
    day: str
    name: str
    before: str
    after: str
    budget: str
    state: str
    """`fits`, `over`, `unchanged`, or `outside` for a session that is not short of time."""
    verdict: str
    at_a_glance: str
    """What was given up, in one line."""
    usual: str
    within: str
    """The whole minutes that it usually takes, and takes four times in five; empty if unknown."""
    seconds: int
    """The seconds that it usually takes; if unknown, those of the clock."""
    strip: Strip
    steps: tuple[Step, ...]
    left_out: tuple[Dose, ...]
    warm_up: str


@dataclass(frozen=True, slots=True)
class Today:
    """What the page shows of today's session beside its card."""

    drawing: Drawing
    spoken: str
    """The content of the drawing as text, for screen readers."""
    changes: tuple[Why, ...]
    in_all: str
    core: str
    """The outcome of the core lifts; empty if there are none."""
    wishes: tuple[Wish, ...]
    planned_minutes: int


@dataclass(frozen=True, slots=True)
class Proof:
    """How good a week is."""

    week: str
    objective: str
    bound: str
    gap: str
    words: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """A whole outcome."""

    plan_id: str
    target: int
    kept: str
    of: str
    """The whole that the share is part of."""
    fits: bool
    least_target: int | None
    """The smallest target with which today's session fits; None if this one is enough."""
    strategy_code: str
    alone: bool
    """Whether today's session alone is short of time."""
    session: SessionView
    today: Today
    week_number: int
    week_count: int
    week: tuple[SessionView, ...]
    proven: bool
    proofs: tuple[Proof, ...]
    assumptions: tuple[Assumption, ...]
    assumptions_total: int
    tempo: str
    sessions_known: int
    other_tempo: str
    other_words: str
    """What the other tempo would keep; empty if that is the same."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Which part of an outcome is looked at, and with which wishes."""

    week: int = 1
    session: str = ""
    """The session's id; empty for the day's session."""
    day: int = 0
    """From Monday 1 to Sunday 7; 0 for the week's first session."""
    keep: Collection[str] = ()
    exclude: Collection[str] = ()


def plan_view(outcome: Outcome, looked: Looked) -> PlanView | None:
    """Make the view of the outcome, with one of its sessions as today's; None if it has no sessions."""
    weeks = [list(group) for _, group in groupby(outcome.sessions, key=lambda s: s.context.microcycle_id)]
    if not weeks:
        return None
    number, done = _chosen(weeks, looked)
    scope = [session for session in outcome.sessions if session.in_scope]
    alone = len(outcome.sessions) > 1 and scope == [done]
    kept = outcome.stimulus_retained
    if alone:  # the other weeks are unchanged
        kept = 1 - (1 - kept) * len(weeks)
    tempo, words = _other_tempo(outcome)
    extra = outcome.policy.tempo.rest_extra_seconds
    return PlanView(
        plan_id=outcome.plan_id,
        target=outcome.target_minutes,
        kept=whole_percent(kept),
        of="of the week" if alone or len(weeks) == 1 else "of the plan",
        fits=done.meets_time_constraint,
        least_target=None if done.minimum_minutes is UNSET else done.minimum_minutes,
        strategy_code=outcome.strategy,
        alone=alone,
        session=_session(done, extra),
        today=_today(done, outcome, looked),
        week_number=number,
        week_count=len(weeks),
        week=tuple(_session(one, extra) for one in weeks[number - 1]),
        proven=all(proof.status == "optimal" for proof in outcome.optimality),
        proofs=tuple(_proof(proof, number) for number, proof in enumerate(outcome.optimality, start=1)),
        assumptions=outcome.assumptions[:ASSUMPTIONS_SHOWN],
        assumptions_total=len(outcome.assumptions),
        tempo="personal" if outcome.policy.tempo.from_ == "personal" else outcome.policy.tempo.name,
        sessions_known=outcome.policy.tempo.sessions_known,
        other_tempo=tempo,
        other_words=words,
    )


def session_of(outcome: Outcome, looked: Looked) -> CompressedSession | None:
    """Return the session that is looked at; None if the plan has none."""
    weeks = [list(group) for _, group in groupby(outcome.sessions, key=lambda s: s.context.microcycle_id)]
    return _chosen(weeks, looked)[1] if weeks else None


def _chosen(weeks: Sequence[Sequence[CompressedSession]], looked: Looked) -> tuple[int, CompressedSession]:
    """Return the week and session looked at: the one named, else the day's or the next after it, else the first."""
    for number, week in enumerate(weeks, start=1):
        for session in week:
            if looked.session and session.context.session_id == looked.session:
                return number, session
    number = min(max(1, looked.week), len(weeks))
    week = [session for session in weeks[number - 1] if session.context.exercises] or weeks[number - 1]
    later = (session for session in week if session.context.day_of_week >= looked.day)
    return number, next(later, week[0])


def _other_tempo(outcome: Outcome) -> tuple[str, str]:
    if outcome.alternatives is UNSET:
        return "", ""
    for other in outcome.alternatives:
        level = other.core_protection.level
        lifts = "all core lifts whole" if level == "full" else f"core lifts {level}"
        return (
            other.tempo,
            f"{plain(other.tempo).capitalize()} would keep {whole_percent(other.stimulus_retained)}, {lifts}.",
        )
    return "", ""


def _session(done: CompressedSession, rest_extra_seconds: int) -> SessionView:
    context = done.context
    kept = {exercise.id for segment in done.segments for exercise in segment.exercises}
    written = {exercise.id: exercise for exercise in context.exercises}
    state, verdict = _fit(done)
    after = done.summary.compressed_duration_seconds
    return SessionView(
        id=context.session_id,
        day=DAYS[context.day_of_week - 1] if 1 <= context.day_of_week <= len(DAYS) else f"Day {context.day_of_week}",
        name=plain(context.name),
        before=clock(context.original_duration_seconds),
        after=clock(after),
        budget=clock(done.budget_seconds),
        state=state,
        verdict=verdict,
        at_a_glance=_at_a_glance(done),
        usual=minutes(done.usual_seconds),
        within=minutes(done.four_in_five_seconds),
        seconds=done.usual_seconds,
        strip=strip(done),
        steps=tuple(_step(segment, written, rest_extra_seconds) for segment in done.segments),
        left_out=tuple(_dose(e, 0) for e in context.exercises if e.id not in kept),
        warm_up=clock(done.summary.warm_up_seconds) if done.segments else "",
    )


def _fit(done: CompressedSession) -> tuple[str, str]:
    if done.shortfall_seconds is not UNSET:
        return "over", f"runs over by {minutes(done.shortfall_seconds)}\u00a0min, needs {done.minimum_minutes}"
    if not done.in_scope:
        return "outside", "as planned"
    spare = clock(done.budget_seconds - done.summary.compressed_duration_seconds)
    if not done.changes:
        return "unchanged", f"fits as planned, {spare} to spare"
    return "fits", f"fits, {spare} to spare"


def _at_a_glance(done: CompressedSession) -> str:
    if not done.changes:
        return "Everything as planned"
    written = {exercise.id: exercise for exercise in done.context.exercises}
    kept = {exercise.id for segment in done.segments for exercise in segment.exercises}
    gone = [plain(e.name) for e in written.values() if e.id not in kept]
    parts = [*_core_words(done), *_left_out(gone)]
    if not gone:
        fewer = sum("fewer_sets" in change.kinds for change in done.changes)
        parts.append(f"nothing left out, {counted(fewer, 'exercise')} shorter" if fewer else "every set stays")
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]


def _core_words(done: CompressedSession) -> Iterator[str]:
    lifts = done.core_protection.lifts
    if not lifts:
        return
    names = {exercise.id: plain(exercise.name) for exercise in done.context.exercises}
    kept, programmed = sum(lift.kept for lift in lifts), sum(lift.programmed for lift in lifts)
    name = names[lifts[0].exercise_id] if len(lifts) == 1 else "core lifts"
    yield f"{name} all {programmed} sets" if kept == programmed else f"{name} {kept} of {programmed} sets"


def _left_out(names: Sequence[str]) -> Iterator[str]:
    if len(names) > NAMES_SHOWN:
        yield f"{len(names)} exercises left out"
    elif names:
        yield f"{' and '.join(names)} left out"


def _today(done: CompressedSession, outcome: Outcome, looked: Looked) -> Today:
    context = done.context
    numbers = {exercise.id: number for number, exercise in enumerate(context.exercises, start=1)}
    before, after = context.original_duration_seconds, done.summary.compressed_duration_seconds
    lost = sum(change.stimulus_lost for change in done.changes)
    return Today(
        drawing=draw(done, outcome.policy, numbers),
        spoken=f"Timeline of {plain(context.name)}: {clock(before)} as planned, {clock(after)} fitted, "
        f"your time is {clock(done.budget_seconds)}. The card says the same in words.",
        changes=tuple(_why(change, done) for change in done.changes),
        in_all=f"In all {clock(max(0, before - after))} saved; the changes cost {percent(max(0.0, lost))} of the week.",
        core=_core(done),
        wishes=tuple(
            Wish(numbers[e.id], e.id, plain(e.name), keep=e.id in looked.keep, exclude=e.id in looked.exclude)
            for e in context.exercises
        ),
        planned_minutes=-(-before // 60),
    )


def _core(done: CompressedSession) -> str:
    """Describe what became of the core lifts, by their rule."""
    words = next(_core_words(done), "")
    if not words:
        return "The session names no core lift."
    level = done.core_protection.level
    means = {
        "full": "each core lift keeps at least three sets, or all it has",
        "reduced": "even the core lifts alone were too long, so some keep fewer than three sets",
        "partial": "even the core lifts alone were too long, so some wait for another day",
    }[level]
    return f"{words[:1].upper()}{words[1:]}: {means}."


def _step(segment: Segment, written: Mapping[str, Exercise], rest_extra_seconds: int) -> Step:
    kind = kind_of(segment)
    head, style = "", "core" if kind is CORE_LIFT else "single"
    doses: tuple[Dose, ...]
    if kind.is_group:
        rounds = segment.rounds if segment.rounds is not UNSET else max(len(e.sets) for e in segment.exercises)
        head = {"coach_group": "Coach’s circuit", "accessory_superset": "Superset"}.get(kind.name, "Block")
        style = f"group {kind.name.removeprefix('accessory_').replace('_', '-')}"
        was = max(len(written[e.id].sets) for e in segment.exercises)
        planned = [f"was {was}"] if was != rounds else []
        how = ", ".join([counted(rounds, "round"), *_round_rest(segment, written, rest_extra_seconds), *planned])
        doses = tuple(_dose(e, rounds) for e in segment.exercises)
    else:
        (exercise,) = segment.exercises
        how = _how(exercise, written[exercise.id])
        if kind.name in ("drop_set", "drill"):
            how = ", ".join(filter(None, [kind.words, how]))
        doses = (_dose(exercise, 0),)
    return Step(style, head, how, doses, clock(segment.seconds))


def _dose(exercise: Member, rounds: int) -> Dose:
    """Describe an exercise as it is done, in a group of so many rounds if it is not done alone."""
    done = working(exercise.sets)
    return Dose(
        name=plain(exercise.name),
        amounts=turns(done, rounds) if rounds else amounts(done),
        ramp=ramp(exercise.sets) or _ramp_up(exercise),
        is_core=exercise.is_core_lift,
    )


def _ramp_up(exercise: Member) -> tuple[Amount, ...]:
    if not isinstance(exercise, PerformedExercise) or exercise.ramp_sets is UNSET:
        return ()
    return ramp_up(exercise.ramp_sets)


def _how(exercise: PerformedExercise, before: Exercise) -> str:
    """Describe the rests of a single exercise, and what was planned differently."""
    sets, planned = len(working(exercise.sets)), len(working(before.sets))
    rest = exercise.target_rest_seconds if len(exercise.sets) > 1 else 0
    told = [f"rest {clock(rest)}"] if rest else []
    if sets != planned:
        told.append(f"was {counted(planned, 'set')}")
    if rest and rest != before.target_rest_seconds:
        told.append(f"{'' if sets == planned else 'rest '}was {clock(before.target_rest_seconds)}")
    return ", ".join(told)


def _round_rest(segment: Segment, written: Mapping[str, Exercise], rest_extra_seconds: int) -> list[str]:
    """Describe the rest after a round, without what the clock adds if the coach states none."""
    last = segment.exercises[-1]
    longest = max((one.rest_seconds for one in last.sets[:-1]), default=0)
    before = written[last.id]
    is_own = before.group_id is not UNSET and before.is_rest_stated
    told = longest - (0 if is_own else rest_extra_seconds)
    return [f"rest {clock(told)}"] if told > 0 else []


def _why(change: Change, done: CompressedSession) -> Why:
    saved, lost = change.seconds_saved, change.stimulus_lost
    exercises = [exercise for exercise in done.context.exercises if exercise.id in change.exercise_ids]
    kept = {e.id: len(working(e.sets)) for segment in done.segments for e in segment.exercises}
    fewer = "fewer_sets" in change.kinds or change.segment_id is UNSET
    programmed = sum(len(working(exercise.sets)) for exercise in exercises)
    return Why(
        sentence=plain(change.sentence),
        price=f"{f'saves {clock(saved)}' if saved >= 0 else f'takes {clock(-saved)} more'}, "
        f"costs {percent(lost) if lost >= 0.0005 else 'next to nothing'}",
        reason=plain(change.reason),
        kept=sum(kept.get(exercise.id, 0) for exercise in exercises) if fewer else 0,
        programmed=programmed if fewer else 0,
        is_core=any(exercise.is_core_lift for exercise in exercises),
        left_out=exercises[0].id if change.segment_id is UNSET and len(exercises) == 1 else "",
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
