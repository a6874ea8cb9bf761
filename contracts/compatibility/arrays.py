"""Decides goals about arrays: which lengths are possible, and which places can hold the items required."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from contracts.compatibility.normal import canonical, test
from contracts.compatibility.search import IMPOSSIBLE, Outcome, Values

if TYPE_CHECKING:
    from contracts.compatibility.search import Goal, Literal, Search

MOST_PLACES = 40
LONGEST_ARRAY = 1000


@dataclass
class _Wanted:
    """What the facts require; a place is an index, and `places` stands for all indexes from there on."""

    low: int = 0
    high: int | None = None
    everywhere: "list[tuple[int, int | None, Literal]]" = field(default_factory=list)
    somewhere: "list[tuple[int, int | None, Literal, int]]" = field(default_factory=list)
    at_most: "list[tuple[Literal, int]]" = field(default_factory=list)
    unique: bool = False
    repeated: bool = False

    def limit(self, high: int) -> None:
        self.high = high if self.high is None else min(self.high, high)

    def read(self, literal: "Literal") -> None:
        node, sign = literal
        child = node.children[0] if node.children else None
        match node.keyword:
            case "minItems" | "maxItems" if (node.keyword == "minItems") == sign:
                self.low = max(self.low, node.value + (not sign))
            case "minItems" | "maxItems":
                self.limit(node.value - (not sign))
            case "uniqueItems":
                self.unique, self.repeated = self.unique or sign, self.repeated or not sign
            case "prefixItems" | "items" if child is not None:
                stop = node.value + 1 if node.keyword == "prefixItems" else None
                if sign:
                    self.everywhere.append((node.value, stop, (child, True)))
                else:
                    self.somewhere.append((node.value, stop, (child, False), 1))
            case "contains" if child is not None:
                if sign:
                    self.somewhere.append((0, None, (child, True), node.value))
                    self.low = max(self.low, node.value)
                elif node.value == 1:
                    self.everywhere.append((0, None, (child, False)))
                else:
                    self.at_most.append(((child, True), node.value - 1))

    @property
    def places(self) -> int:
        spans = [*self.everywhere, *(span[:3] for span in self.somewhere)]
        return max((stop if stop is not None else start for start, stop, _ in spans), default=0)

    def at(self, place: int) -> "Goal":
        return tuple(
            literal for start, stop, literal in self.everywhere if start <= place and (stop is None or place < stop)
        )


def array(search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about arrays."""
    wanted = _Wanted()
    for literal in facts:
        wanted.read(literal)
    if wanted.places > MOST_PLACES:
        return Outcome(True)
    places = wanted.places
    _limit(search, wanted)
    if wanted.high is not None and wanted.low > wanted.high:
        return IMPOSSIBLE
    usable = places + 1 if wanted.high is None else min(places + 1, wanted.high)
    options: list[list[int]] = []
    for start, stop, literal, count in wanted.somewhere:
        span = range(start, min(usable, places + 1 if stop is None else stop))
        fitting = [place for place in span if search.solve((*wanted.at(place), literal)).possible]
        room = len(fitting) if places not in fitting else (wanted.high or count + places) - places + len(fitting) - 1
        if not fitting or (room < count and count > 1):
            return IMPOSSIBLE
        options.append(fitting)
    if not _can_join(search, wanted, options) or (wanted.repeated and not _can_repeat(search, wanted, usable)):
        return IMPOSSIBLE
    return Outcome(True, Values(_candidates(search, wanted, options)))


def _can_join(search: "Search", wanted: _Wanted, options: list[list[int]]) -> bool:
    """Whether all that is required at one place can hold there together."""
    lone: dict[int, Goal] = {}
    for (_, _, literal, _), fitting in zip(wanted.somewhere, options, strict=True):
        place = fitting[0]
        if len(fitting) == 1 and (place < wanted.places or wanted.high == wanted.places + 1):
            lone[place] = (*lone.get(place, wanted.at(place)), literal)
    return all(search.solve(goal).possible for goal in lone.values())


def _limit(search: "Search", wanted: _Wanted) -> None:
    """Lower the greatest length to what the places allow; below 0 where there can be no such array."""
    places = wanted.places
    for place in range(places + 1):
        if not search.solve(wanted.at(place)).possible:
            wanted.limit(place)
            break
    if wanted.unique and (count := _distinct(search, wanted.at(places))) is not None:
        wanted.limit(places + count)
    for (child, _), most in wanted.at_most:
        if not any(search.solve((*wanted.at(place), (child, False))).possible for place in range(places + 1)):
            wanted.limit(most)
        for _, _, literal, count in wanted.somewhere:
            if count > most and not search.solve((literal, (child, False))).possible:
                wanted.limit(-1)


def _distinct(search: "Search", goal: "Goal") -> int | None:
    """The most different values that can meet a goal; None where their number has no bound."""
    values = list(search.solve(goal).values)
    others = search.solve((*goal, (test("enum", values), False)))
    return None if others.possible else len({canonical(value) for value in values})


def _can_repeat(search: "Search", wanted: _Wanted, usable: int) -> bool:
    if wanted.high is not None and wanted.high < 2:
        return False
    pairs = ((one, two) for two in range(wanted.places + 2) for one in range(two))
    return any(
        search.solve((*wanted.at(one), *wanted.at(two))).possible
        for one, two in pairs
        if wanted.high is None or two < wanted.high
    )


def _candidates(search: "Search", wanted: _Wanted, options: list[list[int]]) -> Iterator[list[Any]]:
    """Arrays with each required item at a place of its own, and then arrays with all at one place."""
    avoided = tuple((child, False) for (child, _), _ in wanted.at_most)
    for spread in (True, False):
        goals: dict[int, Goal] = {}
        for (_, _, literal, count), fitting in zip(wanted.somewhere, options, strict=True):
            for _ in range(min(count, LONGEST_ARRAY)):
                place = _free_place(fitting, goals, wanted.places) if spread else fitting[0]
                goals[place] = (*goals.get(place, wanted.at(place)), literal)
        yield from _filled(search, wanted, goals, avoided)


def _free_place(fitting: list[int], goals: "dict[int, Goal]", places: int) -> int:
    free = [place for place in fitting if place not in goals]
    if free:
        return free[0]
    return max([*goals, places - 1]) + 1 if places in fitting else fitting[0]


def _filled(search: "Search", wanted: _Wanted, goals: "dict[int, Goal]", avoided: "Goal") -> Iterator[list[Any]]:
    length = max(wanted.low, max(goals, default=-1) + 1, 2 if wanted.repeated else 0)
    lengths = dict.fromkeys((length, length + 1, *([wanted.high] if wanted.high is not None else [])))
    for size in lengths:
        if size > LONGEST_ARRAY or (wanted.high is not None and size > wanted.high):
            continue
        choices = [_values_at(search, wanted, place, goals, avoided) for place in range(size)]
        if all(choices):
            yield from _arrangements(choices, sorted(goals), wanted)


def _values_at(search: "Search", wanted: _Wanted, place: int, goals: "dict[int, Goal]", avoided: "Goal") -> list[Any]:
    if place in goals:
        return list(search.solve(goals[place]).values)
    shy = list(search.solve((*wanted.at(place), *avoided)).values) if avoided else []
    return shy or list(search.solve(wanted.at(place)).values)


def _arrangements(choices: list[list[Any]], chosen: list[int], wanted: _Wanted) -> list[list[Any]]:
    base: list[Any] = []
    for values in choices:
        fresh = [value for value in values if value not in base] if wanted.unique else []
        base.append(fresh[0] if fresh else values[0])
    if wanted.repeated and len(base) > 1:
        same = [value for value in choices[0] if value in choices[-1]]
        base = [same[0], *base[1:-1], same[0]] if same else base
    places = [place for place in chosen if place < len(base)] or range(len(base))
    varied = [[*base[:place], value, *base[place + 1 :]] for place in places for value in choices[place][:8]]
    return [base, *varied[:24]]
