"""The movements that words of a name tell: `movements.json`, in the order in which they are tried.

All words of a row must be in the name; "a|b" means either, "-c|d" neither. The first row that fits tells the movement;
the other words of a name tell with what, on which side, and how heavy (`names.py`).
"""

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Flag, auto
from functools import cache
from importlib import resources
from typing import Any

from worker.domain.facts import Equipment, Muscle


class Trait(Flag):
    """A trait that a movement has by its nature."""

    HEAVY = auto()
    """It is heavy with a barbell or the body, unless a word of the name makes it lighter."""
    GRIP = auto()
    """The grip tires."""
    AXIAL = auto()
    """The spine carries a barbell, but no lesser weight."""
    SPINE = auto()
    """The spine carries any weight."""
    BALLISTIC = auto()
    UNILATERAL = auto()
    TIMED = auto()
    CONDITIONING = auto()
    DRILL = auto()


@dataclass(frozen=True, slots=True)
class Movement:
    """A row: what the words must be, and what they say."""

    needed: tuple[frozenset[str], ...]
    """The words needed: one of each set."""
    excluded: frozenset[str]
    primary: Muscle
    secondaries: tuple[Muscle, ...]
    equipment: Equipment | None
    """The equipment where the name states none."""
    traits: Trait

    def fits(self, words: Set[str]) -> bool:
        """Whether the words of a name make this movement."""
        return self.excluded.isdisjoint(words) and not any(one.isdisjoint(words) for one in self.needed)


@cache
def movements() -> tuple[Movement, ...]:
    """Every movement, the more particular before the more general."""
    text = resources.files("worker.reading").joinpath("movements.json").read_text(encoding="utf-8")
    return tuple(_movement(row) for rows in json.loads(text).values() for row in rows)


def movement_of(words: Set[str]) -> Movement | None:
    """The first movement that the words of a name make."""
    places = sorted({place for word in words for place in _places().get(word, ())})
    return next((row for row in map(movements().__getitem__, places) if row.fits(words)), None)


@cache
def _places() -> Mapping[str, Sequence[int]]:
    """The places of the rows by each of the first words they need."""
    places: dict[str, list[int]] = {}
    for place, row in enumerate(movements()):
        for word in row.needed[0]:
            places.setdefault(word, []).append(place)
    return places


@cache
def words_of_movements() -> frozenset[str]:
    """Every word that a movement needs or excludes."""
    return frozenset(word for row in movements() for one in (*row.needed, row.excluded) for word in one)


def _movement(row: Mapping[str, Any]) -> Movement:
    parts = row["words"].split()
    traits = Trait(0)
    for trait in row.get("traits", ()):
        traits |= Trait[trait.upper()]
    return Movement(
        needed=tuple(frozenset(part.split("|")) for part in parts if not part.startswith("-")),
        excluded=frozenset(word for part in parts if part.startswith("-") for word in part[1:].split("|")),
        primary=Muscle(row["primary"]),
        secondaries=tuple(Muscle(muscle) for muscle in row.get("secondaries", ())),
        equipment=Equipment(row["equipment"]) if "equipment" in row else None,
        traits=traits,
    )
