"""Requests of every sort, each with what must become of it."""

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Any

from tests.chaos.ledger import Kind, Request

OWNER = "athlete-7"
STORED_PLAN = "chaos-stored-plan"
POISONS = ("exit", "kill", "hang", "spin", "crash")
"""What `tests/support/injected` does to the process that works such a request."""

TAKES_ALL_DOWN = "down"
"""The poison that ends every process of the worker, and with them all that it has in hand."""

EXERCISES = [
    {"name": "Back Squat", "sets": 5, "reps": 5, "isCoreLift": True, "primaryMuscleGroup": "quadriceps"},
    {"name": "Lat Pulldown", "sets": 4, "reps": 10, "primaryMuscleGroup": "back"},
    {"name": "Leg Curl", "sets": 4, "reps": 12, "primaryMuscleGroup": "hamstrings"},
]
SMALL_PLAN = {"id": STORED_PLAN, "microcycles": [{"sessions": [{"name": "A", "exercises": EXERCISES}]}]}
EMPTY_PLAN: dict[str, Any] = {"microcycles": [{"sessions": [{"exercises": []}]}]}


@dataclass(frozen=True)
class Draft:
    """A request as the ledger knows it, and its bytes."""

    request: Request
    body: bytes
    job: str = ""
    """What its answers name it by where its eventId stands for another request too."""


def digest(body: bytes) -> str:
    """What tells one body from every other."""
    return hashlib.sha256(body).hexdigest()


class Drafts:
    """An endless mix of requests; the same seed gives the same ones."""

    def __init__(self, seed: int, prefix: str = "", *, is_older_read: bool = False) -> None:
        """`prefix` tells the ids of one mix from those of another.

        Where an older major of the result is read, each result is published in both.
        """
        self._is_older_read = is_older_read
        self._random = random.Random(f"requests {seed}")
        self._prefix = prefix
        self._number = 0
        self._samples = [
            json.loads(file.read_bytes())
            for file in sorted(resources.files("worker.samples").iterdir(), key=lambda file: file.name)
            if file.name.endswith(".json")
        ]
        sorts: list[tuple[int, Callable[[], Draft]]] = [
            (68, self.small),
            (2, self.sample),
            (1, self.generated),
            (9, self.stored),
            (5, self.skipped),
            (3, self.unreadable),
            (4, self.out_of_bounds),
            (4, self.not_compressible),
            (4, self.plan_unknown),
            (3, self.borderline),
        ]
        self._weights, self._sorts = zip(*sorts, strict=True)

    def __iter__(self) -> Iterator[Draft]:
        while True:
            yield self._random.choices(self._sorts, self._weights)[0]()

    def small(self) -> Draft:
        """A plan of three exercises within the request."""
        return self._draft("a small plan", {Kind.RESULT}, plan=SMALL_PLAN)

    def sample(self) -> Draft:
        """A plan as people train by, within the request."""
        return self._draft("a sample plan", {Kind.RESULT}, plan=self._random.choice(self._samples))

    def generated(self) -> Draft:
        """No plan: one is made."""
        return self._draft("a plan to be made", {Kind.RESULT, Kind.GENERATED}, availabilityDays=2, weeklyGoalDays=2)

    def stored(self) -> Draft:
        """A plan in the store."""
        return self._draft("a stored plan", {Kind.RESULT}, planId=STORED_PLAN)

    def skipped(self) -> Draft:
        """No target, so nothing to do."""
        return self._draft("no target", set(), plan=SMALL_PLAN, timeCrunchTargetMinutes=None)

    def unreadable(self) -> Draft:
        """Bytes that do not say whose they are."""
        identifier = self._identifier()
        body = b'\xff\xfe{"eventId": ' + identifier.encode()
        return Draft(Request(identifier, "bytes", frozenset({Kind.SCHEMA_INVALID})), body)

    def out_of_bounds(self) -> Draft:
        """A request against the schema that says whose it is."""
        expected = {Kind.SCHEMA_INVALID, Kind.FAILURE}
        return self._draft("a target out of bounds", expected, plan=SMALL_PLAN, timeCrunchTargetMinutes=14)

    def not_compressible(self) -> Draft:
        """A plan with nothing in it."""
        return self._draft("a plan without content", {Kind.FAILURE}, plan=EMPTY_PLAN)

    def plan_unknown(self) -> Draft:
        """A plan that is not in the store."""
        return self._draft("an unknown plan", {Kind.FAILURE}, planId="nobody-stored-this")

    def poison(self, how: str) -> Draft:
        """A request that does that to whoever works it."""
        self._number += 1
        identifier = f"poison-{how}-{self._prefix}{self._number}"
        return self._draft(f"poison {how}", {Kind.MAX_DELIVER, Kind.FAILURE}, identifier, plan=SMALL_PLAN)

    def borderline(self) -> Draft:
        """A plan that one version of the engine compresses and the next does not: whichever answers first."""
        self._number += 1
        identifier = f"borderline-{self._prefix}{self._number}"
        return self._draft("a borderline plan", {Kind.RESULT}, identifier, or_else={Kind.FAILURE}, plan=SMALL_PLAN)

    def late(self, plan_id: str) -> Draft:
        """A plan that is not stored yet."""
        return self._draft("a plan stored late", {Kind.RESULT}, or_else={Kind.FAILURE}, planId=plan_id)

    def reused(self) -> tuple[Draft, Draft]:
        """Two requests under one eventId: the first to be answered has it, the other is told so."""
        self._number += 1
        event_id = f"reused-{self._prefix}{self._number}"
        answers: dict[str, Any] = {"what": "a reused id", "expected": {Kind.RESULT}, "or_else": {Kind.FAILURE}}
        first = self._draft(identifier=f"{event_id} first", eventId=event_id, plan=SMALL_PLAN, **answers)
        second: dict[str, Any] = {
            "eventId": event_id,
            "userId": "athlete-8",
            "timeCrunchTargetMinutes": 20,
            "plan": SMALL_PLAN,
        }
        return first, self._draft(identifier=f"{event_id} second", **second, **answers)

    def heavy(self) -> Draft:
        """A plan that takes longer to be proven than any request may; some have a result that is too large to send."""
        days, exercises, answer = self._random.choice([(5, 8, Kind.RESULT), (7, 14, Kind.FAILURE)])
        names = [f"{EXERCISES[n % 3]['name']} {n}" for n in range(exercises)]
        weeks = [
            {"sessions": [{"name": f"Day {day}", "exercises": self._many(names)} for day in range(days)]}
            for _ in range(12)
        ]
        return self._draft("a heavy plan", {answer}, plan={"microcycles": weeks}, timeCrunchTargetMinutes=45)

    def _many(self, names: list[str]) -> list[dict[str, Any]]:
        return [
            {
                "name": name,
                "sets": self._random.randint(2, 5),
                "reps": self._random.randint(5, 12),
                "primaryMuscleGroup": self._random.choice(["quadriceps", "back", "hamstrings", "chest", "biceps"]),
            }
            for name in names
        ]

    def _draft(
        self,
        what: str,
        expected: set[Kind],
        identifier: str | None = None,
        or_else: set[Kind] | None = None,
        **fields: Any,
    ) -> Draft:
        identifier = identifier or self._identifier()
        job = f"job {identifier}"[:256]
        event: dict[str, Any] = {
            "eventId": identifier,
            "userId": OWNER,
            "jobId": job,
            "timestamp": 1767225600000,
            "proficiency": "intermediate",
            "season": "offseason",
            "availabilityDays": 3,
            "weeklyGoalDays": 3,
            "equipment": ["barbell"],
            "timeCrunchTargetMinutes": 30,
            **fields,
        }
        body = json.dumps({name: value for name, value in event.items() if value is not None}).encode()
        if self._is_older_read and Kind.RESULT in expected:
            expected = {*expected, Kind.OLDER_RESULT}
        return Draft(Request(identifier, what, frozenset(expected), frozenset(or_else or ())), body, job)

    def _identifier(self) -> str:
        """An id; some can be no token of a subject, for their characters or their length."""
        self._number += 1
        plain = f"{self._prefix}{self._number}"
        forms = (plain, f"chaos/{plain}.*>", f"Übung {plain}", f"{'x' * 64}{plain}")
        return self._random.choices(forms, (85, 5, 5, 5))[0]
