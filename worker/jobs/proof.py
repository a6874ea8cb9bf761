"""How long a process of the pool searches for the best plan."""

import time

from worker.engine.solve import Limits

PROOF_SECONDS = 5.0
"""Seconds to search all weeks of a plan together; after them the best found is the answer, with its bound."""


def within(seconds: float = PROOF_SECONDS) -> Limits:
    """Return limits that end the search so many seconds from now."""
    deadline = time.monotonic() + seconds
    return Limits(seconds_left=lambda: deadline - time.monotonic())
