"""Figures about a compressed plan; they travel beside the result, not in it."""

from dataclasses import dataclass

from worker.domain.outcome import Outcome, Strategy


@dataclass(frozen=True, slots=True)
class Figures:
    """A compressed plan, in numbers."""

    strategy: Strategy
    meets_time_constraint: bool
    target_minutes: int
    compression_ratio: float
    """Compressed duration divided by original duration."""

    gap: float
    """The largest gap of its weeks, in units of the objective; 0 where every optimum is proven."""


def figures(outcome: Outcome) -> Figures:
    """The figures of a compressed plan."""
    return Figures(
        strategy=outcome.strategy,
        meets_time_constraint=outcome.meets_time_constraint,
        target_minutes=outcome.target_minutes,
        compression_ratio=outcome.compressed_seconds / outcome.original_seconds if outcome.original_seconds else 1.0,
        gap=max((week.gap for week in outcome.optimality), default=0.0),
    )
