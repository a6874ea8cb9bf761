"""Every rule of the compression model and every number of a result, derived a second time from the plan.

`check` takes what was asked for and what came out, and returns each broken rule as a sentence with its place. Nothing
here shares code with the engine: clock, grouping and objective are written out again on purpose.
"""

from worker.domain.rules.checker import check
from worker.domain.rules.objective import effect
from worker.domain.rules.prepared import Prepared

__all__ = ["Prepared", "check", "effect"]
