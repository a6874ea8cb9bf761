"""The week's optimum, proven.

Prices on the muscle volumes make the sessions independent; what they promise together is an upper bound. Configurations
that price out against the incumbent are gone for good, and the few that stay are searched exactly. `docs/engine.md`
tells the method in prose; `native/week.c` is the search.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

import numpy as np

from worker.domain.outcome import StoppedBy
from worker.engine.native.week import Effort, Question, solved
from worker.engine.objective import Vector, WeekObjective
from worker.engine.space import Index, SessionSpace

CEILING = 1.0
"""J of a programme as written: no week is worth more."""

TOLERANCE = 1e-9
"""How far above the incumbent a bound may be and still prove it, as in native/branch.h."""

LISTED = 200
"""Up to so many configurations of a session are listed."""

TRIED_OUTRIGHT = 12_000
"""Up to so many combinations of a week are tried whatever the limits."""

TRIED_AT_ONCE = 256
"""Up to so many are tried at the prices that there are."""

FIRST_POOL = 20
"""Configurations of a session to begin pricing with."""

COMBINED = 200_000
"""Nodes that combining what is left may take before it is halved."""

STATES = 1 << 14
"""Up to so many ways for accessories to be free are tabulated: those of 14, or of more where some are alike."""

_STOPPED_BY = {1: StoppedBy.NODES, 2: StoppedBy.DEADLINE}


@dataclass(frozen=True)
class Limits:
    """When to stop proving."""

    nodes: int = 1_200_000
    """Partial configurations, combinations and branches looked at."""
    pool: int = 50_000
    """Configurations of one session held at a time."""
    seconds_left: Callable[[], float] = lambda: math.inf
    """How long up to the deadline: the safety net, for the result then depends on the machine."""

    def expired(self) -> bool:
        """Whether the deadline has passed."""
        return self.seconds_left() <= 0

    def share(self, searches: int) -> "Limits":
        """The limits of the next of so many searches: it may take an even share of the time that is left for all."""
        left = self.seconds_left()
        if searches == 1 or left == math.inf:
            return self
        of_the_others = max(left, 0.0) * (searches - 1) / searches
        return replace(self, seconds_left=lambda: self.seconds_left() - of_the_others)


@dataclass(frozen=True)
class Solution:
    """The best found for a week, and the bound on what there is."""

    choices: tuple[Index, ...]
    """For each session the option taken at each level, or `nothing`."""
    value: float
    upper_bound: float
    nodes: int
    stopped_by: StoppedBy | None
    prices: Vector
    """Those that prove the bound: a good start for a problem that differs little."""


def solve(
    objective: WeekObjective,
    fixed: Vector,
    spaces: Sequence[SessionSpace],
    capacities: Sequence[Sequence[int]],
    prices: Vector,
    limits: Limits,
) -> tuple[Solution, ...]:
    """Maximise J over one configuration a session, for each of several targets.

    `capacities` are for each session its seconds at each target, ascending. `fixed` is what the week's other sessions
    add and `prices` where pricing begins, both shape (M + 2,). Every space has at least one configuration that fits.
    """
    seconds = np.array(capacities, dtype=np.int64)
    question = Question(objective, fixed, [space.native for space in spaces], seconds)
    effort = Effort(limits.pool, LISTED, TRIED_OUTRIGHT, TRIED_AT_ONCE, FIRST_POOL, COMBINED, STATES)
    proving = prices.copy()
    answers, chosen = solved(question, proving, effort, limits.nodes, limits.seconds_left)
    ends = list(accumulate([space.native.levels for space in spaces], initial=0))
    return tuple(
        Solution(
            choices=tuple([row[start:end] for start, end in pairwise(ends)]),
            value=answer.value,
            upper_bound=answer.upper_bound,
            nodes=answer.nodes,
            stopped_by=_STOPPED_BY.get(answer.stopped_by),
            prices=proving,
        )
        for answer, row in zip(answers, chosen.astype(np.int64), strict=True)
    )
