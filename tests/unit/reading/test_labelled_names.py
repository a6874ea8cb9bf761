"""What is read from names that people logged, against labels made by hand."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from worker.domain.facts import Facts
from worker.reading.names import facts

NAMES = Path(__file__).parents[4] / "shared" / "exercises" / "names.jsonl"

pytestmark = pytest.mark.skipif(not NAMES.exists(), reason=f"{NAMES} is not there")

Weight = Callable[[dict[str, Any]], int]


@dataclass(frozen=True)
class Labelled:
    label: dict[str, Any]
    read: Facts


@cache
def labelled() -> tuple[Labelled, ...]:
    labels = map(json.loads, NAMES.read_text(encoding="utf-8").splitlines())
    return tuple(Labelled(label, facts(label["name"])[0]) for label in labels)


def logged(label: dict[str, Any]) -> int:
    return int(label["count"])


def once(_: dict[str, Any]) -> int:
    return 1


def share(some: Iterable[Labelled], every: Iterable[Labelled], weight: Weight) -> float:
    return sum(weight(one.label) for one in some) / sum(weight(one.label) for one in every)


@pytest.mark.parametrize(("weight", "right", "wrong"), [(logged, 0.97, 0.01), (once, 0.90, 0.03)])
def test_the_primary_muscle_is_right_or_unknown(weight: Weight, right: float, wrong: float) -> None:
    known = [one for one in labelled() if one.read.primary is not None]
    accepted = [one for one in known if one.read.primary in {one.label["primary"], *one.label["alsoAccepted"]}]

    assert share(accepted, labelled(), weight) >= right
    assert share(known, labelled(), weight) - share(accepted, labelled(), weight) <= wrong


@pytest.mark.parametrize(("weight", "precision", "recall"), [(logged, 0.98, 0.95), (once, 0.95, 0.90)])
def test_big_lifts_are_heavy_and_others_are_not(weight: Weight, precision: float, recall: float) -> None:
    clear = [one for one in labelled() if not one.label["bigDebatable"]]
    heavy = [one for one in clear if one.read.heavy]
    big = [one for one in clear if one.label["big"]]
    both = [one for one in heavy if one.label["big"]]

    assert share(both, heavy, weight) >= precision
    assert share(both, big, weight) >= recall


@pytest.mark.parametrize(
    ("label", "fact"),
    [
        ("gripLimited", "grip_limited"),
        ("axialLoad", "axial_load"),
        ("ballistic", "ballistic"),
        ("conditioning", "conditioning"),
    ],
)
def test_what_forbids_grouping_is_seldom_missed(label: str, fact: str) -> None:
    forbidden = [one for one in labelled() if one.label[label]]
    seen = [one for one in forbidden if getattr(one.read, fact)]

    assert len(seen) / len(forbidden) >= 0.95


@pytest.mark.parametrize("fact", ["unilateral", "timed"])
def test_how_a_set_is_counted_is_mostly_seen(fact: str) -> None:
    counted = [one for one in labelled() if one.label[fact]]

    assert sum(getattr(one.read, fact) for one in counted) / len(counted) >= 0.9


def test_equipment_is_seldom_wrong() -> None:
    told = [one for one in labelled() if one.label["equipment"] is not None]
    wrong = [one for one in told if one.read.equipment and one.label["equipment"] not in one.read.equipment]

    assert len(wrong) / len(told) <= 0.02
