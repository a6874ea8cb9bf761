"""What the other tempo would keep of a plan in the same minutes."""

from dataclasses import replace

from worker.domain.outcome import Alternative, Outcome
from worker.domain.wishes import Wishes
from worker.engine.compress import Compression, Kept, Windows
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
    other = compression.kept(outcome.target_minutes, windows, limits, wishes)
    found = Alternative(
        tempo=compression.policy.tempo_name,
        stimulus_retained=other.stimulus_retained,
        core_level=other.core_level,
        minimum_minutes=_minimum_minutes(compression, outcome, other, windows, limits, wishes),
    )
    differs = abs(other.stimulus_retained - outcome.stimulus_retained) > DIFFERENT
    if not differs and other.core_level is outcome.core_level and found.minimum_minutes is None:
        return outcome
    return replace(outcome, alternatives=(found,))


def _minimum_minutes(
    compression: Compression, outcome: Outcome, other: Kept, windows: Windows, limits: Limits, wishes: Wishes
) -> int | None:
    """The smallest target for the sessions that miss their budgets at either tempo; none where none does."""
    missing = [
        not done.meets_time_constraint or minimum is not None
        for done, minimum in zip(outcome.sessions, other.minimum_seconds, strict=True)
    ]
    if not any(missing):
        return None
    no_minutes = {session: replace(wish, minutes=0) for session, wish in wishes.items()}
    nothing_fits = compression.kept(0, windows, limits, no_minutes)
    least = [least for least, misses in zip(nothing_fits.minimum_seconds, missing, strict=True) if misses]
    return max((-(-seconds // 60) for seconds in least if seconds is not None), default=None)
