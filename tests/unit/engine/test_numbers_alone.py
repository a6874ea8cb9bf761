"""What another tempo is asked for, and what a change is worth, are the same numbers as of whole outcomes."""

import numpy as np
import pytest

from tests.support.makers import a_core_lift, a_drill, a_plan, a_session, a_week, an_exercise, grouped, steady
from worker.domain.facts import Muscle
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy, clock
from worker.domain.wishes import Begun, Wish, Wishes
from worker.engine.ahead import ahead_of
from worker.engine.compress import Compression
from worker.engine.objective import week_objective
from worker.engine.options import Options
from worker.engine.solve import Limits
from worker.engine.worth import SessionWorth, Standing

PULL = a_session(
    a_drill(),
    a_core_lift("deadlift", Muscle.HAMSTRINGS, sets=5, secondaries=[Muscle.BACK]),
    a_core_lift("row", Muscle.BACK, warm_ups=3),
    *grouped("A", an_exercise("curl", secondaries=[Muscle.FOREARMS]), an_exercise("plank", Muscle.CORE)),
    steady(),
    name="pull",
)
PUSH = a_session(a_core_lift("press", Muscle.CHEST), an_exercise("dip", Muscle.TRICEPS), name="push", day=2)
PLAN = a_plan(a_week(PULL, PUSH), a_week(PULL, name="next"))
BEGUN: Wishes = {"pull": Wish(begun=Begun(900, {"deadlift": 2})), "push": Wish(excluded=frozenset({"press"}))}


@pytest.mark.parametrize("wishes", [{}, BEGUN], ids=["as it is", "under way"])
@pytest.mark.parametrize("core", CoreLiftPolicy)
@pytest.mark.parametrize("minutes", [0, 12, 25, 40, 90])
def test_what_is_kept_is_what_the_outcome_keeps(minutes: int, core: CoreLiftPolicy, wishes: Wishes) -> None:
    compression = Compression(PLAN, CompressionPolicy(core_lift_policy=core))

    kept, outcome = compression.kept(minutes, {}, Limits(), wishes), compression.outcome(minutes, wishes=wishes)

    assert kept.stimulus_retained == outcome.stimulus_retained
    assert kept.core_level is outcome.core_level
    assert kept.minimum_seconds == tuple(done.minimum_seconds for done in outcome.sessions)


def test_what_is_gained_is_what_the_objective_gains() -> None:
    policy = CompressionPolicy()
    objective = week_objective(PLAN.microcycles[0], policy)
    offered = Options(ahead_of(PULL, policy, policy_clock=clock(policy)), policy)
    written = offered.as_programmed()
    total = objective.session_total(PULL, written)
    worth, standing = SessionWorth(offered, objective), Standing(objective, total)

    for option in written:
        amounts: dict[int, float] = {}
        worth.add_option(amounts, option, -1)
        without = total - objective.contribution(PULL, [option])
        assert standing.value_gained(amounts) == pytest.approx(objective.value(without) - objective.value(total))
        assert standing.stimulus_gained(amounts) == pytest.approx(
            objective.stimulus(without) - objective.stimulus(total)
        )


def test_the_sets_as_written_are_worth_what_the_programme_is() -> None:
    policy = CompressionPolicy()
    objective = week_objective(PLAN.microcycles[0], policy)
    offered = Options(ahead_of(PULL, policy, policy_clock=clock(policy)), policy)
    worth, amounts = SessionWorth(offered, objective), dict[int, float]()

    for position, sets in enumerate(worth.written):
        worth.add(amounts, position, sets)

    total = objective.contribution(PULL, offered.as_programmed())[:-1]
    assert [amounts.get(column, 0.0) for column in range(len(total))] == pytest.approx(np.asarray(total).tolist())
