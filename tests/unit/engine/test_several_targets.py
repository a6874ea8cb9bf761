"""Many targets of one plan: what comes is what each target alone gives."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from contracts import codec
from tests.support.makers import a_plan
from tests.support.strategies import weeks
from worker import samples
from worker.domain.errors import PlanNotCompressible
from worker.domain.outcome import Outcome
from worker.domain.plan import Plan
from worker.engine.compress import Compression, compress
from worker.reading.reader import read


def alone(plan: Plan, target: int, windows: dict[int, int]) -> Outcome | str:
    try:
        return compress(plan, target, windows=windows)
    except PlanNotCompressible as error:
        return str(error)


def each(plan: Plan, targets: Sequence[int], windows: dict[int, int]) -> list[Outcome | str]:
    compression = Compression(plan)
    found: list[Outcome | str] = []
    for target in targets:
        try:
            found.append(compression.outcome(target, windows))
        except PlanNotCompressible as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("name", samples.names())
def test_every_target_of_a_sample_is_what_it_is_alone(name: str) -> None:
    plan = read(codec.decode_plan(samples.read(name)))
    targets = [60, 15, 30, 31, 30, 45, 180]

    assert each(plan, targets, {}) == [alone(plan, target, {}) for target in targets]


@settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), phases=[*Phase][:4]
)
@given(first=weeks(), second=weeks(), targets=st.lists(st.integers(15, 60), min_size=2, max_size=4))
def test_every_target_of_any_weeks_is_what_it_is_alone(first, second, targets) -> None:  # type: ignore[no-untyped-def]
    plan = a_plan(first.week, second.week)

    assert each(plan, targets, first.windows) == [alone(plan, target, first.windows) for target in targets]
