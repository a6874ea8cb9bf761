"""Decides goals about objects: which names are possible, and which of them can hold the members required.

Names form classes: each name that is spelled out is one, and the others are classed by the patterns they match.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from contracts.compatibility.normal import Node, test, typed
from contracts.compatibility.search import IMPOSSIBLE, Outcome, Values

if TYPE_CHECKING:
    from contracts.compatibility.search import Goal, Literal, Search

MOST_PATTERNS = 5
MOST_PADDING = 300
MOST_VARIANTS = 24
MOST_LISTED = 60


@dataclass(frozen=True)
class _Class:
    """A name, or all names that are not spelled out and match just these patterns."""

    name: str | None
    matched: frozenset[str]
    examples: Iterable[str] = field(default=(), compare=False)


@cache
def _finds(pattern: str, name: str) -> bool:
    return bool(jsonschema_rs.Draft202012Validator({"pattern": pattern}).is_valid(name))


@dataclass
class _Wanted:
    low: int = 0
    high: int | None = None
    must: list[str] = field(default_factory=list)
    absent: set[str] = field(default_factory=set)
    names: "list[Literal]" = field(default_factory=list)
    members: "list[Literal]" = field(default_factory=list)
    violations: "list[Literal]" = field(default_factory=list)
    spelled: dict[str, None] = field(default_factory=dict)
    patterns: dict[str, None] = field(default_factory=dict)
    goals: "dict[_Class, Goal]" = field(default_factory=dict)
    """What a member must meet, by the class of its name; filled when first asked for."""

    def read(self, literal: "Literal") -> None:
        node, sign = literal
        match node.keyword:
            case "minProperties" | "maxProperties" if (node.keyword == "minProperties") == sign:
                self.low = max(self.low, node.value + (not sign))
            case "minProperties" | "maxProperties":
                bound = node.value - (not sign)
                self.high = bound if self.high is None else min(self.high, bound)
            case "required":
                name = node.value[0]
                self.spelled[name] = None
                if sign:
                    self.must.append(name)
                else:
                    self.absent.add(name)
            case "propertyNames" if sign:
                self.names.append((node.children[0], True))
                self.spelled.update(dict.fromkeys(islice(_listed(node.children[0]), MOST_LISTED)))
            case "properties" | "patternProperties" | "additionalProperties" | "propertyNames":
                (self.members if sign else self.violations).append(literal)
                self._spell(literal)

    def _spell(self, literal: "Literal") -> None:
        node, _ = literal
        match node.keyword:
            case "properties":
                self.spelled[node.value] = None
            case "patternProperties":
                self.patterns[node.value] = None
            case "additionalProperties":
                self.spelled.update(dict.fromkeys(node.value[0]))
                self.patterns.update(dict.fromkeys(node.value[1]))


def _listed(names: Node) -> Iterator[str]:
    """The names that a statement about names lists."""
    if names.keyword == "enum":
        yield from (name for name in names.value if isinstance(name, str))
    elif names.keyword in ("allOf", "anyOf"):
        for child in names.children:
            yield from _listed(child)


def _concerns(literal: "Literal", names: _Class) -> bool:
    """Whether a literal about members applies to the names of a class."""
    node, _ = literal
    match node.keyword:
        case "properties":
            return bool(node.value == names.name)
        case "patternProperties":
            return node.value in names.matched
        case "additionalProperties":
            return names.name not in node.value[0] and names.matched.isdisjoint(node.value[1])
        case _:
            return True


def _goal(wanted: _Wanted, names: _Class) -> "Goal":
    if names not in wanted.goals:
        concerned = (literal for literal in wanted.members if _concerns(literal, names))
        wanted.goals[names] = tuple((node.children[0], sign) for node, sign in concerned)
    return wanted.goals[names]


def _classes(search: "Search", wanted: _Wanted) -> "list[_Class] | None":
    """The classes that have names; None where there are too many to look at."""
    if len(wanted.patterns) > MOST_PATTERNS:
        return None
    found = [
        _Class(name, frozenset(pattern for pattern in wanted.patterns if _finds(pattern, name)), (name,))
        for name in wanted.spelled
        if name not in wanted.absent and search.holds(tuple(wanted.names), name)
    ]
    for signs in product((False, True), repeat=len(wanted.patterns)):
        matched = frozenset(pattern for pattern, sign in zip(wanted.patterns, signs, strict=True) if sign)
        outcome = search.solve(_unspelled(wanted, matched))
        if outcome.possible:
            found.append(_Class(None, matched, outcome.values))
    return found


def _unspelled(wanted: _Wanted, matched: frozenset[str]) -> "Goal":
    return (
        (typed("string"), True),
        *((test("pattern", pattern), pattern in matched) for pattern in wanted.patterns),
        *wanted.names,
        *([(test("enum", list(wanted.spelled)), False)] if wanted.spelled else []),
    )


def object_(search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about objects."""
    wanted = _Wanted()
    for literal in facts:
        wanted.read(literal)
    if wanted.absent.intersection(wanted.must) or (wanted.high is not None and wanted.low > wanted.high):
        return IMPOSSIBLE
    classes = _classes(search, wanted)
    if classes is None:
        return Outcome(True)
    classes = [names for names in classes if search.solve(_goal(wanted, names)).possible]
    spelled = {names.name for names in classes if names.name is not None}
    must = set(wanted.must)
    if not must <= spelled or (wanted.high is not None and len(must) > wanted.high):
        return IMPOSSIBLE
    if len(spelled) == len(classes) and len(spelled) < wanted.low:
        return IMPOSSIBLE
    options: list[tuple[list[_Class], Literal]] = []
    for violation in wanted.violations:
        fitting = [names for names in classes if _can_violate(search, wanted, names, violation)]
        is_full = wanted.high is not None and len(must) >= wanted.high
        if not fitting or (is_full and not any(names.name in must for names in fitting)):
            return IMPOSSIBLE
        options.append((fitting, violation))
    if (joined := _joined(search, wanted, options)) is None:
        return IMPOSSIBLE
    return Outcome(True, Values(_candidates(search, wanted, classes, joined)))


def _joined(
    search: "Search", wanted: _Wanted, options: "list[tuple[list[_Class], Literal]]"
) -> "list[tuple[list[_Class], Literal]] | None":
    """The violations, merged where the same member must show them; None where it cannot show all."""
    joined: list[tuple[list[_Class], Literal]] = []
    lone: dict[_Class, Goal] = {}
    for fitting, violation in options:
        names, literal = fitting[0], (violation[0].children[0], False)
        if len(fitting) > 1 or names.name is None or violation[0].keyword == "propertyNames":
            joined.append((fitting, violation))
        elif names not in lone:
            lone[names] = (literal,)
            joined.append((fitting, violation))
        else:
            lone[names] = (*lone[names], literal)
    for names, literals in lone.items():
        if len(literals) > 1:
            if not search.solve((*_goal(wanted, names), *literals)).possible:
                return None
            wanted.goals[names] = (*_goal(wanted, names), *literals[1:])
    return joined


def _can_violate(search: "Search", wanted: _Wanted, names: _Class, violation: "Literal") -> bool:
    node, _ = violation
    if node.keyword == "propertyNames":
        if names.name is not None:
            return search.holds(((node.children[0], False),), names.name)
        return search.solve((*_unspelled(wanted, names.matched), (node.children[0], False))).possible
    return _concerns(violation, names) and search.solve((*_goal(wanted, names), (node.children[0], False))).possible


def _candidates(
    search: "Search", wanted: _Wanted, classes: list[_Class], options: "list[tuple[list[_Class], Literal]]"
) -> Iterator[dict[str, Any]]:
    by_name = {names.name: names for names in classes if names.name is not None}
    base: dict[str, Any] = {}
    for name in wanted.must:
        values = _values(search, wanted, by_name[name], 1)
        if not values:
            return
        base[name] = values[0]
    variants: Iterable[dict[str, Any]] = [base]
    for fitting, violation in options:
        variants = _violated(search, wanted, fitting, violation, variants)
    found: list[dict[str, Any]] = []
    for variant in islice(variants, MOST_VARIANTS):
        for padded in _padded(search, wanted, classes, variant):
            if padded not in found:
                found.append(padded)
                yield padded


def _values(search: "Search", wanted: _Wanted, names: _Class, most: int) -> list[Any]:
    """Some values that members of such a name can have."""
    return list(islice(search.solve(_goal(wanted, names)).values, most))


def _violated(
    search: "Search",
    wanted: _Wanted,
    fitting: list[_Class],
    violation: "Literal",
    variants: Iterable[dict[str, Any]],
) -> Iterator[dict[str, Any]]:
    for variant in islice(variants, 4):
        for names in fitting[:6]:
            for name, value in _violating(search, wanted, names, violation, variant):
                yield {**variant, name: value}


def _violating(
    search: "Search", wanted: _Wanted, names: _Class, violation: "Literal", taken: dict[str, Any]
) -> Iterator[tuple[str, Any]]:
    node, _ = violation
    if node.keyword != "propertyNames":
        values = search.solve((*_goal(wanted, names), (node.children[0], False))).values
        for name in islice((name for name in names.examples if name not in taken or name == names.name), 1):
            yield from ((name, value) for value in islice(values, 12))
        return
    spellings = names.examples
    if names.name is None:
        spellings = search.solve((*_unspelled(wanted, names.matched), (node.children[0], False))).values
    for name in islice(spellings, 4):
        yield from ((name, value) for value in _values(search, wanted, names, 2))


def _padded(search: "Search", wanted: _Wanted, classes: list[_Class], base: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The object filled up to its least size, and the same with every spelled-out name or with one more name."""
    spelled = [names for names in classes if names.name is not None]
    others = [names for names in classes if names.name is None]
    small = _filled(search, wanted, [*spelled, *others], base, wanted.low)
    yield small
    most = max(len(small), len(base) + len(spelled) if wanted.high is None else wanted.high)
    large = _filled(search, wanted, spelled, base, most)
    missing = max(len(small) - len(large), 0)
    large |= islice(((name, value) for name, value in small.items() if name not in large), missing)
    if large != small:
        yield large
    for names in others if wanted.high is None or len(small) < wanted.high else []:
        fresh = islice((name for name in names.examples if name not in small), 1)
        made = [{**small, name: value} for name in fresh for value in _values(search, wanted, names, 1)]
        if made:
            yield made[0]
            return


def _filled(
    search: "Search", wanted: _Wanted, classes: list[_Class], base: dict[str, Any], size: int
) -> dict[str, Any]:
    """The object with members added up to a size, as far as that goes."""
    filled = dict(base)
    for names in classes:
        for name in _spellings(names, size - len(filled)):
            if len(filled) >= size:
                return filled
            if name not in filled and (values := _values(search, wanted, names, 1)):
                filled[name] = values[0]
    return filled


def _spellings(names: _Class, missing: int) -> Iterator[str]:
    yield from names.examples
    if names.name is None:
        for number in range(min(missing, MOST_PADDING)):
            yield from (f"{example}{number}" for example in islice(names.examples, 2))
