"""What holds for the card of every session of real plans."""

import pytest
from rich.cells import cell_len

from tests.benchmarks.weeks import real_plans
from worker.card.card import card_of
from worker.card.layout import lines, printed
from worker.card.watch import Repeat, Step, steps
from worker.domain.plan import Plan
from worker.domain.policy import CompressionPolicy
from worker.engine.compress import compress
from worker.engine.solve import Limits

WIDTHS = (24, 40, 80)
PLANS = list(real_plans())

pytestmark = pytest.mark.skipif(not PLANS, reason="the plans of ../shared are not part of the project")


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)
@pytest.mark.parametrize("minutes", [20, 45])
def test_every_session_of_a_real_plan_is_a_card_as_wide_as_the_terminal(plan: Plan, minutes: int) -> None:
    first = Plan(plan.id, plan.name, None, plan.microcycles[:1])
    if not any(session.exercises for session in first.microcycles[0].sessions):
        pytest.skip("its first week has no exercise")
    outcome = compress(first, minutes, CompressionPolicy(), limits=Limits())
    for done in outcome.sessions:
        card = card_of(done, outcome)
        told = {width: [printed(line, width) for line in lines(card, width, with_reasons=True)] for width in WIDTHS}
        for width, shown in told.items():
            assert max(map(cell_len, shown)) <= width
        for change in card.changes:
            assert change.sentence.endswith(".")
            assert not {"microcycles[", "gap", "  ", "None"} & set(change.sentence.split(" "))
        assert _sets(steps(done, outcome.policy)) == sum(
            len(part.sets) for segment in done.segments for part in segment.performed
        )


def _sets(rows: list[Step | Repeat]) -> int:
    """How many sets an athlete does who follows the steps, those that ramp up not counted."""
    total, here = 0, [0] * len(rows)
    for place, row in enumerate(rows):
        if isinstance(row, Repeat):
            total += sum(here[row.first : place]) * (row.times - 1)
        else:
            here[place] = row.is_set
            total += here[place]
    return total
