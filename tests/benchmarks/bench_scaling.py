"""What a request costs by the size of its plan, and what follows for docs/scaling.md: `make bench-scaling`.

Requests with exercises of the samples, each another, go from bytes to bytes through `service.handle`. The times are
of the processor, so that others on the machine disturb them little. The page's figures are written anew.
"""

import json
import platform
import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support import capacity
from tests.support.makers import a_request, as_bytes
from worker import samples, service

PAGE = Path(__file__).parents[2] / "docs" / "scaling.md"
TARGETS = (20, 30, 45, 60)
RATES = (10, 50, 200, 1000)
A_CORE_HOUR = 0.04
MILLION = 1_000_000


@dataclass(frozen=True)
class Size:
    """A plan's size, and how many requests of it are timed."""

    weeks: int
    sessions: int
    exercises: int
    count: int

    def __str__(self) -> str:
        weeks, sessions = (
            f"{n} {what}{'s' * (n > 1)}" for n, what in ((self.weeks, "week"), (self.sessions, "session"))
        )
        return f"{weeks}, {sessions}{' a week' * (self.weeks > 1)} of {self.exercises} exercises"


@dataclass(frozen=True)
class Cost:
    """What requests of a size cost on average."""

    size: Size
    bytes: int
    milliseconds: float

    @property
    def shown(self) -> float:
        """Milliseconds as the page has them: what is reckoned from it is reckoned from that."""
        return float(f"{self.milliseconds:.1f}")


SMALL, WEEK, MONTH, SEASON, MANY = SIZES = (
    Size(1, 1, 5, 80),
    Size(1, 4, 6, 40),
    Size(4, 4, 6, 16),
    Size(12, 4, 6, 8),
    Size(1, 12, 7, 3),
)


def requests(size: Size, chance: random.Random) -> Iterator[bytes]:
    """That many requests of the size, no two alike."""
    known = [exercise for name in samples.names() for exercise in _exercises(json.loads(samples.read(name)))]
    for number in range(size.count):
        weeks = [
            {"sessions": [{"exercises": chance.sample(known, size.exercises)} for _ in range(size.sessions)]}
            for _ in range(size.weeks)
        ]
        plan = {"id": f"plan-{number}", "microcycles": weeks}
        yield as_bytes(a_request(plan, TARGETS[number % len(TARGETS)], eventId=f"{size}-{number}"))


def _exercises(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for week in plan["microcycles"]:
        for session in week["sessions"]:
            yield from session["exercises"]


def cost(size: Size) -> Cost:
    """Answer requests of that size."""
    bodies = list(requests(size, random.Random(str(size))))
    began = time.process_time()
    for body in bodies:
        service.handle(body)
    seconds = time.process_time() - began
    return Cost(size, sum(map(len, bodies)) // len(bodies), 1000 * seconds / len(bodies))


def written(page: str, costs: list[Cost], machine: str) -> str:
    """The page with these figures."""
    week, season = (next(cost for cost in costs if cost.size == size) for size in (WEEK, SEASON))
    rows = [f"| {c.size} | {c.bytes:,} | {c.shown:.1f} | {1000 / c.shown:,.0f} |" for c in costs]
    loads = [(rate, c.shown) for rate in RATES for c in (week, season) if rate > RATES[0] or c is week]
    cores = [f"| {rate:,} | {ms:.1f} | {capacity.cores(rate, ms):,} |" for rate, ms in loads]
    hours = [c.shown * MILLION / 3_600_000 for c in (week, season)]
    cost_of = [A_CORE_HOUR * hour for hour in hours]
    million = (
        f"A million plans of one week are {MILLION:,} × {week.shown:.1f} ms = {hours[0]:.1f} core-hours; "
        f"of twelve weeks {hours[1]:.1f} core-hours.\n"
        f"At {A_CORE_HOUR} of a currency for a core-hour that is {cost_of[0]:.2f} and {cost_of[1]:.2f}."
    )
    for pattern, text in (
        (r"(?<=\|--:\|--:\|--:\|\n)(?:\| \d+ week.*\n)+", "".join(f"{row}\n" for row in rows)),
        (r"(?<=\|--:\|--:\|--:\|\n)(?:\| [\d,]+ \|.*\n)+", "".join(f"{row}\n" for row in cores)),
        (r"A million plans of one week are(?s:.+?)\d\.\d\d and \d+\.\d\d\.", million),
        (r"One engine on one core \(.*?\)", f"One engine on one core ({machine})"),
    ):
        page, found = re.subn(pattern, lambda _, text=text: text, page)  # type: ignore[misc]
        assert found == 1, pattern
    return page


def main() -> None:
    service.handle(next(requests(WEEK, random.Random(0))))  # what is loaded at the first request
    costs = [cost(size) for size in SIZES]
    for each in costs:
        print(f"{each.size}: {each.bytes:,} bytes, {each.milliseconds:.1f} ms")
    machine = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    PAGE.write_text(written(PAGE.read_text("utf-8"), costs, machine), "utf-8")


if __name__ == "__main__":
    main()
