"""What the other tempo would keep of a plan in the same minutes."""

from dataclasses import replace

from worker.domain.outcome import Alternative, Outcome
from worker.domain.wishes import Wishes
from worker.engine.compress import Compression, Windows
from worker.engine.solve import Limits

DIFFERENT = 1e-9


def with_alternative(
    outcome: Outcome,
    compression: Compression,
    windows: Windows,
    limits: Limits,
    wishes: Wishes | None = None,
) -> Outcome:
    """The outcome with what the policy of that compression, of another tempo, would keep, where that differs.

    It is solved as the outcome was, so it says what asking for it would give. Past the deadline there is none.
    """
    if limits.expired():
        return outcome
    wishes = wishes or {}
    other = compression.outcome(outcome.target_minutes, windows, limits, wishes, explained=False)
    found = Alternative(
        tempo=other.policy.tempo_name,
        stimulus_retained=other.stimulus_retained,
        core_level=other.core_level,
        minimum_minutes=_minimum_minutes(compression, outcome, other, windows, limits, wishes),
    )
    differs = abs(other.stimulus_retained - outcome.stimulus_retained) > DIFFERENT
    if not differs and other.core_level is outcome.core_level and found.minimum_minutes is None:
        return outcome
    return replace(outcome, alternatives=(found,))


def _minimum_minutes(
    compression: Compression, outcome: Outcome, other: Outcome, windows: Windows, limits: Limits, wishes: Wishes
) -> int | None:
    """The smallest target for the sessions that miss their budgets at either tempo; none where none does."""
    missing = [
        not (one.meets_time_constraint and two.meets_time_constraint)
        for one, two in zip(outcome.sessions, other.sessions, strict=True)
    ]
    if not any(missing):
        return None
    no_minutes = {session: replace(wish, minutes=0) for session, wish in wishes.items()}
    nothing_fits = compression.outcome(0, windows, limits, no_minutes, explained=False)
    least = [done.minimum_minutes for done, misses in zip(nothing_fits.sessions, missing, strict=True) if misses]
    return max((minutes for minutes in least if minutes is not None), default=None)
