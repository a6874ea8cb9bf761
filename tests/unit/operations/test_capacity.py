"""The table of docs/scaling.md holds in a simulation."""

import re
from pathlib import Path

import pytest

from tests.benchmarks import bench_scaling
from tests.support import capacity

PAGE = Path(__file__).parents[3] / "docs" / "scaling.md"


def rows() -> list[tuple[float, float, int]]:
    """Requests a second, milliseconds a request and cores, as the page has them."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^\| ([\d,]+) \| ([\d.]+) \| ([\d,]+) \|", text, re.MULTILINE)
    return [(float(a.replace(",", "")), float(b), int(c.replace(",", ""))) for a, b, c in found]


def test_the_page_has_a_table() -> None:
    assert len(rows()) >= 6


def test_the_loads_are_of_requests_that_were_measured() -> None:
    text = PAGE.read_text(encoding="utf-8")
    measured = {
        float(ms): float(rate.replace(",", ""))
        for ms, rate in re.findall(r"^\| \d+ week.+ \| [\d,]+ \| ([\d.]+) \| ([\d,]+) \|$", text, re.MULTILINE)
    }
    assert all(rate == round(1000 / milliseconds) for milliseconds, rate in measured.items())
    assert {milliseconds for _, milliseconds, _ in rows()} <= set(measured)


def test_the_pages_figures_are_written_as_they_are_measured() -> None:
    """A page with other figures takes them everywhere, and its tables still agree."""
    costs = [bench_scaling.Cost(size, 1000, 2.0 + place) for place, size in enumerate(bench_scaling.SIZES)]
    page = bench_scaling.written(PAGE.read_text(encoding="utf-8"), costs, "a machine")
    assert "| 1 week, 1 session of 5 exercises | 1,000 | 2.0 | 500 |" in page
    assert "| 1,000 | 5.0 | 8 |" in page
    assert "1,000,000 × 3.0 ms = 0.8 core-hours" in page


@pytest.mark.parametrize(("rate", "milliseconds", "cores"), rows())
def test_the_cores_of_a_row_keep_up_and_many_fewer_do_not(rate: float, milliseconds: float, cores: int) -> None:
    assert cores == capacity.cores(rate, milliseconds)
    waits = sorted(capacity.waited(rate, milliseconds, cores, 20_000))
    assert waits[int(0.95 * len(waits))] < 1.0
    needed = rate * milliseconds / 1000
    if needed > 2:
        short = capacity.waited(rate, milliseconds, int(0.9 * needed), 20_000)
        assert short[-1] > 2 * waits[int(0.95 * len(waits))]
