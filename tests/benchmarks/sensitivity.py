"""How much the engine's choices depend on the weights that are ours: `make bench-sensitivity`.

Each constant in turn is halved and doubled (qualities: the loss against 1), the real plans and the samples are
compressed to 30 minutes again, and the outcome is compared with the one at the default constants.
"""

import json
import statistics
from collections.abc import Iterable
from dataclasses import replace

from tests.benchmarks.weeks import real_plans
from worker import samples
from worker.domain.outcome import Outcome
from worker.domain.plan import Plan
from worker.domain.policy import CompressionPolicy
from worker.engine.compress import compress
from worker.reading.reader import read

TARGET = 30


def variations(policy: CompressionPolicy) -> Iterable[tuple[str, CompressionPolicy]]:
    """The policy with one constant changed at a time."""
    for share in (0.4, 0.5, 0.7, 0.8):
        changed = replace(policy, hypertrophy_weight=share, strength_weight=1 - share)
        yield f"hypertrophy : strength = {share:.1f} : {1 - share:.1f}", changed
    for name in ("balance_weight", "change_weight"):
        for factor in (0.5, 2.0):
            value = getattr(policy, name) * factor
            yield f"{name} = {value:g}", replace(policy, **{name: value})
    for name in ("superset_quality", "equipment_cluster_quality", "metabolic_stress_quality", "short_rest_quality"):
        for factor in (0.5, 2.0):
            value = 1 - (1 - getattr(policy, name)) * factor
            yield f"{name} = {value:g}", replace(policy, **{name: value})


def kept_sets(outcome: Outcome) -> dict[tuple[str, str], int]:
    """Working sets kept of every exercise."""
    return {
        (session.session.id, part.exercise.id): part.working
        for session in outcome.sessions
        for segment in session.segments
        for part in segment.performed
    }


def agreement(one: Outcome, other: Outcome) -> float:
    """The share of sets that both keep, of those that either does."""
    a, b = kept_sets(one), kept_sets(other)
    keys = a.keys() | b.keys()
    both = sum(min(a.get(key, 0), b.get(key, 0)) for key in keys)
    return both / max(1, sum(max(a.get(key, 0), b.get(key, 0)) for key in keys))


def main() -> None:
    plans: list[Plan] = [*real_plans(), *(read(json.loads(samples.read(name))) for name in samples.names())]
    base = CompressionPolicy()
    reference = [compress(plan, TARGET, base) for plan in plans]
    print(f"{len(plans)} plans at {TARGET} minutes\n")
    print("| changed | sets kept by both, mean | worst plan | stimulus kept, mean |")
    print("|---|--:|--:|--:|")
    print(f"| nothing | 100.0% | 100.0% | {statistics.mean(o.stimulus_retained for o in reference):.1%} |")
    for name, policy in variations(base):
        outcomes = [compress(plan, TARGET, policy) for plan in plans]
        same = [agreement(one, other) for one, other in zip(reference, outcomes, strict=True)]
        stimulus = statistics.mean(outcome.stimulus_retained for outcome in outcomes)
        print(f"| {name} | {statistics.mean(same):.1%} | {min(same):.1%} | {stimulus:.1%} |", flush=True)


if __name__ == "__main__":
    main()
