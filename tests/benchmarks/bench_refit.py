"""A session fitted anew after a set, a hundred times over HTTP: `make bench-refit`.

An athlete opens today's session, trains, and after each set asks what to do with the minutes that are left. Prints
Markdown: what one caller waits for, all of it, on plans of which nothing was asked before but the opening. Exits with 1
where the 95th percentile is over the goal. Absolute times belong to the machine named.
"""

import json
import platform
import statistics
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

import uvloop

from tests.benchmarks.bench_preview import measured, plans
from worker.domain.plan import Session
from worker.reading.reader import read

REFITS = 100
OF_ONE_SESSION = 10
MINUTES = 45
SECONDS_A_SET = 200
P95_GOAL_SECONDS = 0.1


def asked(plan: dict[str, Any], session: Session, **more: Any) -> bytes:
    """A body that asks for one session of a plan."""
    scope = {"sessionIds": [session.id]}
    return json.dumps({"plan": plan, "targetMinutes": MINUTES, "timeCrunchScope": scope, **more}).encode()


def sets(session: Session) -> Iterator[tuple[int, dict[str, int]]]:
    """After each working set: the seconds since the session began, and what is done of each exercise."""
    done: dict[str, int] = {}
    elapsed = 600
    for exercise in session.exercises:
        for _ in range(exercise.working):
            done[exercise.id] = done.get(exercise.id, 0) + 1
            elapsed += SECONDS_A_SET
            yield elapsed, dict(done)


def longest(plan: dict[str, Any]) -> Session:
    """The session of a plan with the most working sets."""
    sessions = [one for week in read(plan, plan_id="plan").microcycles for one in week.sessions]
    return max(sessions, key=lambda one: sum(exercise.working for exercise in one.exercises))


def progress(session: Session, elapsed: int, done: dict[str, int]) -> dict[str, Any]:
    """How far a session is, as a request says it."""
    rows = [{"exerciseId": exercise, "sets": count} for exercise, count in done.items()]
    return {"sessionId": session.id, "elapsedSeconds": elapsed, "done": rows}


def bodies() -> tuple[list[bytes], list[bytes]]:
    """What opens the sessions, and what asks for each anew after its sets."""
    opened: list[bytes] = []
    refits: list[bytes] = []
    for plan in plans():
        session = longest(plan)
        if not session.exercises or len(refits) >= REFITS:
            continue
        opened.append(asked(plan, session))
        for elapsed, done in islice(sets(session), OF_ONE_SESSION):
            refits.append(asked(plan, session, timeCrunchProgress=progress(session, elapsed, done)))
    return opened, refits[:REFITS]


def main() -> int:
    opened, refits = bodies()
    (first, then), _ = uvloop.run(measured([opened, refits], 1))
    statuses = {*first.statuses, *then.statuses}
    cuts = statistics.quantiles(then.seconds, n=100)
    print(f"# A session fitted anew after a set\n\n{platform.machine()}, {platform.system()}\n")
    print("| what | how many | median | 95th percentile | longest |\n|---|--:|--:|--:|--:|")
    for name, seconds in (("opened", first.seconds), ("after a set", then.seconds)):
        p95 = statistics.quantiles(seconds, n=100)[94] if len(seconds) > 1 else seconds[0]
        row = " | ".join(f"{1000 * value:.0f} ms" for value in (statistics.median(seconds), p95, max(seconds)))
        print(f"| {name} | {len(seconds)} | {row} |")
    print(f"\nstatuses {sorted(statuses)}; a refit takes {then.engine_seconds / len(refits):.3f} s of the engine")
    return 0 if statuses == {200} and cuts[94] <= P95_GOAL_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
