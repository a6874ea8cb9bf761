"""Which exercises are core lifts, where the source does not say."""

from worker.reading import names


def is_core_lift(name: str) -> bool:
    """Whether an exercise of that name is a heavy lift: exports and most apps do not say which are core."""
    return names.facts(name)[0].heavy
