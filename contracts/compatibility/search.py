"""Looks for a value that satisfies some statements and violates others.

A goal is a list of literals: a statement, and whether it must hold. For each kind of value the goal is reduced,
alternative by alternative, to literals about that kind alone, which the leaf solvers decide (the method of analytic
tableaux). A leaf solver answers "impossible" only with a proof; the values it offers are tried on a validator.

A goal met again inside its own values is taken to be impossible there: a value of least size cannot contain another.
Whether a goal can be met is decided at once; values are searched only as far as they are asked for.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

import jsonschema_rs

from contracts.compatibility.normal import KINDS, Dictionary, Node, canonical, is_exact, kind_of, spelled_out

Literal: TypeAlias = tuple[Node, bool]
Goal: TypeAlias = tuple[Literal, ...]
Alternatives: TypeAlias = tuple[Goal, ...]

KIND_OF_KEYWORD = {
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "integer", "wholeSpelling"),
        "number",
    ),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "format", "formatOf"), "string"),
    **dict.fromkeys(("contentEncoding", "contentMediaType"), "string"),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "prefixItems", "items", "contains"), "array"),
    **dict.fromkeys(("required", "properties", "patternProperties", "additionalProperties", "propertyNames"), "object"),
    **dict.fromkeys(("minProperties", "maxProperties"), "object"),
}
INTEGER = Node("integer", None, (), '{"type":"integer"}')
UNCERTAIN = ('"wholeSpelling"', '"formatOf"', '"contentEncoding"', '"contentMediaType"', '"opaque"', '"unresolved"')
MOST_VALUES = 24
MOST_PAIRS = 400
MOST_SPELLED_OUT = 24


class Values:
    """Values that are found one by one when they are asked for, and kept."""

    def __init__(self, source: Iterable[Any]) -> None:
        self._found: list[Any] = []
        self._source: Iterator[Any] | None = iter(source)
        self._is_searching = False

    def __iter__(self) -> Iterator[Any]:
        index = 0
        while index < len(self._found) or self._search():
            yield self._found[index]
            index += 1

    def _search(self) -> bool:
        """Whether one more value is found; a search that asks for its own values gets those found so far."""
        if self._source is None or self._is_searching:
            return False
        self._is_searching = True
        try:
            self._found.append(next(self._source))
        except StopIteration:
            self._source = None
            return False
        finally:
            self._is_searching = False
        return True


@dataclass(frozen=True, eq=False)
class Outcome:
    """Whether a goal can be met, as far as is known, and values that meet it."""

    possible: bool
    values: Iterable[Any] = ()


IMPOSSIBLE = Outcome(False)


class SpentError(Exception):
    """The comparison took more steps than it may."""


@dataclass(frozen=True)
class State:
    """A partly reduced goal: what is certain, and what is still to be chosen."""

    facts: tuple[Literal, ...] = ()
    choices: tuple[Alternatives, ...] = ()
    seen: frozenset[Literal] = frozenset()


Leaf: TypeAlias = Callable[["Search", tuple[Literal, ...]], Outcome]


class Search:
    """The memory and the step limit of one comparison."""

    def __init__(self, dictionary: Dictionary, leaves: Mapping[str, Leaf], steps: int) -> None:
        self._dictionary = dictionary
        self._leaves = leaves
        self._steps = steps
        self._solved: dict[frozenset[Literal], Outcome] = {}
        self._judged: dict[tuple[str, frozenset[Literal]], Outcome] = {}
        self._active: dict[frozenset[Literal], int] = {}
        self._lowest = 0
        """How far out the outermost goal lies that was taken to be impossible inside itself."""
        self._validators: dict[str, Any] = {}
        self._definitions: dict[str, Any] | None = None

    def solve(self, goal: Goal) -> Outcome:
        """The outcome of a goal, as far as it is known. Raises SpentError."""
        key = frozenset(goal)
        if key in self._solved:
            return self._solved[key]
        if key in self._active:
            self._lowest = min(self._lowest, self._active[key])
            return IMPOSSIBLE
        outer, self._lowest = self._lowest, len(self._active)
        self._active[key] = own = len(self._active)
        try:
            kinds = frozenset(KINDS).intersection(*(node.kinds for node, sign in goal if sign))
            outcome = _merged([self._solve_kind(kind, goal) for kind in KINDS if kind in kinds])
        finally:
            del self._active[key]
        if self._lowest >= own:
            self._solved[key] = outcome
        self._lowest = min(outer, self._lowest)
        return outcome

    def _solve_kind(self, kind: str, goal: Goal) -> Outcome:
        state = self._extended(State(), kind, goal)
        return IMPOSSIBLE if state is None else self._explore(kind, state)

    def _explore(self, kind: str, state: State) -> Outcome:
        self._step()
        outcome = self._judge(kind, state.facts)
        if not outcome.possible or not state.choices:
            return outcome
        best: list[State] | None = None
        for index, alternatives in enumerate(state.choices):
            rest = State(state.facts, state.choices[:index] + state.choices[index + 1 :], state.seen)
            ways = list(self._ways(kind, rest, alternatives))
            if not ways:
                return IMPOSSIBLE
            if best is None or len(ways) < len(best):
                best = ways
            if len(ways) == 1:
                break
        return _merged([self._explore(kind, way) for way in best or []])

    def _ways(self, kind: str, rest: State, alternatives: Alternatives) -> Iterator[State]:
        ways = [way for each in alternatives if (way := self._extended(rest, kind, each)) is not None]
        for way in ways:
            if way.facts == rest.facts and way.choices == rest.choices:
                yield way
                return
        yield from (way for way in ways if way.facts == rest.facts or self._judge(kind, way.facts).possible)

    def _judge(self, kind: str, facts: tuple[Literal, ...]) -> Outcome:
        key = (kind, frozenset(facts))
        if key in self._judged:
            return self._judged[key]
        self._step()
        outer, self._lowest = self._lowest, len(self._active)
        outcome = self._judge_anew(kind, facts)
        if self._lowest >= len(self._active):
            self._judged[key] = outcome
        self._lowest = min(outer, self._lowest)
        return outcome

    def _judge_anew(self, kind: str, facts: tuple[Literal, ...]) -> Outcome:
        enums = [node.value for node, sign in facts if sign and node.keyword == "enum"]
        if not enums:
            found = self._leaves[kind](self, facts)
            cheap = tuple((node, sign) for node, sign in facts if '"$ref"' not in node.text)
            kept = (value for value in found.values if self.holds(cheap, value))
            return Outcome(found.possible, Values(islice(kept, MOST_VALUES)))
        members = tuple(value for value in enums[0] if kind_of(value) == kind and self._may_hold(facts, value))
        return Outcome(bool(members), members[:MOST_VALUES])

    def _extended(self, state: State, kind: str, goal: Goal) -> State | None:
        """The state with more literals; None where they contradict it or each other."""
        facts, choices, seen = list(state.facts), list(state.choices), set(state.seen)
        stack = list(reversed(goal))
        while stack:
            literal = stack.pop()
            node, sign = literal
            if (node, not sign) in seen:
                return None
            if literal in seen:
                continue
            seen.add(literal)
            match _reduced(kind, node, sign, self._dictionary):
                case bool(holds):
                    if not holds:
                        return None
                case [only]:
                    stack.extend(reversed(only))
                case []:
                    return None
                case list(alternatives):
                    choices.append(tuple(alternatives))
                case fact:
                    if (fact[0], not fact[1]) in seen:
                        return None
                    seen.add(fact)
                    if fact == literal or fact not in facts:
                        facts.append(fact)
        return State(tuple(facts), tuple(choices), frozenset(seen))

    def _may_hold(self, literals: tuple[Literal, ...], value: Any) -> bool:
        """Whether a value may meet literals; an inexact value fails only a negated enum that has its very text."""
        if is_exact(value):
            return self.holds(literals, value)
        written = canonical(value)
        refused = (each for node, sign in literals if node.keyword == "enum" and not sign for each in node.value)
        return all(canonical(each) != written for each in refused)

    def holds(self, literals: tuple[Literal, ...], value: Any) -> bool:
        """Whether a value meets literals, as far as a validator can tell."""
        return all(self._verdict(node, value) in (sign, None) for node, sign in literals)

    def _verdict(self, node: Node, value: Any) -> bool | None:
        if node.text not in self._validators:
            self._validators[node.text] = self._compiled(node)
        validator = self._validators[node.text]
        return None if validator is None else bool(validator.is_valid(value))

    def _compiled(self, node: Node) -> Any:
        if '"$ref"' not in node.text:
            return _compiled_alone(node.text)
        if self._definitions is None:
            self._definitions = self._dictionary.plain()
        is_uncertain = any(_is_uncertain(each.text) for each in (node, *self._dictionary.nodes.values()))
        return None if is_uncertain else _validator({"allOf": [_as_schema(node.text)], "$defs": self._definitions})

    def _step(self) -> None:
        self._steps -= 1
        if self._steps < 0:
            raise SpentError


@lru_cache(maxsize=4096)
def _compiled_alone(text: str) -> Any:
    """The validator of a statement that refers to no other; None where it cannot tell."""
    return None if _is_uncertain(text) else _validator(_as_schema(text))


def _is_uncertain(text: str) -> bool:
    return any(mark in text for mark in UNCERTAIN)


def _validator(schema: Any) -> Any:
    try:
        return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, offline=True)
    except (ValueError, jsonschema_rs.ReferencingError):
        return None


def _as_schema(text: str) -> Any:
    """A node's text as the validator takes it; an enum may be empty here, which the meta-schema does not allow."""
    schema = json.loads(text)
    return False if schema in ({"enum": []}, {"anyOf": []}) else schema


def _merged(outcomes: list[Outcome]) -> Outcome:
    """The union of outcomes; values are taken from each in turn."""
    met = [outcome for outcome in outcomes if outcome.possible]
    if len(met) < 2:
        return met[0] if met else IMPOSSIBLE
    return Outcome(True, Values(islice(_in_turn([each.values for each in met]), MOST_VALUES)))


def _in_turn(sources: list[Iterable[Any]]) -> Iterator[Any]:
    queues = [iter(source) for source in sources]
    while queues:
        left = []
        for queue in queues:
            for value in islice(queue, 1):
                yield value
                left.append(queue)
        queues = left


def _reduced(kind: str, node: Node, sign: bool, dictionary: Dictionary) -> bool | list[Goal] | Literal:
    """What a literal means for one kind of value: a verdict, alternatives, or a fact for the leaf solver."""
    children = node.children
    match node.keyword:
        case "type":
            return _reduced_type(kind, node.value, sign)
        case "allOf" | "anyOf":
            if sign == (node.keyword == "allOf"):
                return [tuple((child, sign) for child in children)]
            return [((child, sign),) for child in children]
        case "oneOf":
            return _reduced_one_of(children, sign)
        case "not":
            return [((children[0], not sign),)]
        case "$ref":
            return [((dictionary.nodes[node.value], sign),)]
        case "enum":
            return _reduced_enum(kind, node, sign)
        case keyword if KIND_OF_KEYWORD.get(keyword, kind) != kind:
            return sign
        case "pattern" if _matches_everything(node.value):
            return sign
        case _:
            return (node, sign)


def _reduced_enum(kind: str, node: Node, sign: bool) -> bool | list[Goal] | Literal:
    alike = [value for value in node.value if kind_of(value) == kind]
    if not alike:
        return not sign
    if sign or kind not in ("object", "array") or sum(1 + len(value) for value in alike) > MOST_SPELLED_OUT:
        return (node, sign)
    return [tuple((spelled_out(value), False) for value in alike)]


def _reduced_type(kind: str, types: list[str], sign: bool) -> bool | Literal:
    if kind in types:
        return sign
    if kind == "number" and "integer" in types:
        return (INTEGER, sign)
    return not sign


def _reduced_one_of(children: tuple[Node, ...], sign: bool) -> list[Goal]:
    if sign:
        return [
            tuple((child, other == index) for other, child in enumerate(children)) for index in range(len(children))
        ]
    pairs = [(one, two) for index, one in enumerate(children) for two in children[index + 1 :]]
    both: list[Goal] = [((one, True), (two, True)) for one, two in pairs]
    return [tuple((child, False) for child in children), *both] if len(pairs) <= MOST_PAIRS else [()]


def _matches_everything(pattern: str) -> bool:
    """Whether a pattern can match the empty text at any place of any string."""
    if any(mark in pattern for mark in ("^", "$", "(?", "\\")):
        return False
    validator = jsonschema_rs.Draft202012Validator({"type": "string", "pattern": pattern})
    return bool(validator.is_valid(""))
