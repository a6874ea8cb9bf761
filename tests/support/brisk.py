"""The engine at the brisk tempo, whose round numbers can be worked out by hand."""

from typing import Any

from worker.domain.outcome import Outcome
from worker.domain.plan import Plan
from worker.domain.policy import CompressionPolicy
from worker.domain.tempo import BRISK
from worker.engine import compress as engine
from worker.engine.solve import Limits


def brisk(**fields: Any) -> CompressionPolicy:
    """The policy at the brisk tempo, with these fields in place of its own."""
    return CompressionPolicy(tempo=BRISK, **fields)


def compress(
    plan: Plan,
    target_minutes: int,
    policy: CompressionPolicy | None = None,
    windows: engine.Windows | None = None,
    limits: Limits | None = None,
) -> Outcome:
    """The engine's `compress`, brisk where no policy is given."""
    return engine.compress(plan, target_minutes, policy or brisk(), windows, limits)
