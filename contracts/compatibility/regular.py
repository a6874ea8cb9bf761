"""Regular expressions as automata: which strings satisfy some patterns and violate others, within a range of lengths.

It reads the common core of ECMA-262: literals, classes, groups, alternation, quantifiers, anchors. Anything else
raises UnsupportedError, and nothing is concluded from the pattern.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

HIGHEST = 0x10FFFF
MOST_STATES = 3000
MOST_COPIES = 300
SPACES = ("\t\r", " ", "\xa0", "\u1680", "\u2000\u200a", "\u2028\u2029", "\u202f", "\u205f", "\u3000", "\ufeff")
CLASSES: dict[str, Ranges] = {
    "d": ((48, 57),),
    "w": ((48, 57), (65, 90), (95, 95), (97, 122)),
    "s": tuple((ord(span[0]), ord(span[-1])) for span in SPACES),
}
ESCAPES = {"n": 10, "r": 13, "t": 9, "f": 12, "v": 11}


class UnsupportedError(ValueError):
    """The pattern uses a construct that is not read here."""


def _inverse(ranges: Iterable[tuple[int, int]]) -> Ranges:
    found, start = [], 0
    for low, high in sorted(ranges):
        if low > start:
            found.append((start, low - 1))
        start = max(start, high + 1)
    return (*found, (start, HIGHEST)) if start <= HIGHEST else tuple(found)


@dataclass
class Automaton:
    """Edges by state; an edge without ranges takes no character, and "^" and "$" hold at the ends only."""

    edges: list[list[tuple[Ranges | str, int]]] = field(default_factory=list)
    start: int = 0
    end: int = 0

    def state(self) -> int:
        if len(self.edges) >= MOST_STATES:
            raise UnsupportedError("too large")
        self.edges.append([])
        return len(self.edges) - 1

    def closure(self, states: Iterable[int], at_start: bool, at_end: bool) -> frozenset[int]:
        """The states reached from these without a character."""
        seen = set(states)
        stack = list(seen)
        while stack:
            for label, target in self.edges[stack.pop()]:
                if target in seen or not (label == "" or (label == "^" and at_start) or (label == "$" and at_end)):
                    continue
                seen.add(target)
                stack.append(target)
        return frozenset(seen)

    def step(self, states: Iterable[int], code: int) -> set[int]:
        """The states reached by one character."""
        return {
            target
            for state in states
            for label, target in self.edges[state]
            if not isinstance(label, str) and any(low <= code <= high for low, high in label)
        }


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.automaton = Automaton()

    def parse(self) -> Automaton:
        self.automaton.start = self.automaton.state()
        self.automaton.end = self._alternatives(self.automaton.start)
        if self._at < len(self._text):
            raise UnsupportedError("unbalanced")
        return self.automaton

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        if self._at > len(self._text):
            raise UnsupportedError("ends early")
        return self._text[self._at - 1]

    def _link(self, source: int, label: Ranges | str, target: int) -> None:
        self.automaton.edges[source].append((label, target))

    def _alternatives(self, start: int) -> int:
        end = self.automaton.state()
        while True:
            self._link(self._sequence(start), "", end)
            if self._peek() != "|":
                return end
            self._take()

    def _sequence(self, start: int) -> int:
        here = self.automaton.state()
        self._link(start, "", here)
        while self._peek() not in ("", "|", ")"):
            here = self._quantified(here)
        return here

    def _quantified(self, start: int) -> int:
        """Read what is repeated once to find the quantifier, and once more for every copy."""
        begin = self._at
        end = self._atom(start)
        low, high = self._quantifier()
        if (low, high) == (1, 1):
            return end
        rest = self._at
        finish = self.automaton.state()
        if high == 0:
            self._link(start, "", finish)
            return finish
        copies = max(low if high is None else high, 1)
        here = self.automaton.state()
        self._link(start, "", here)
        for copy in range(copies):
            if copy >= low:
                self._link(here, "", finish)
            self._at = begin
            inner = self.automaton.state()
            self._link(here, "", inner)
            tail = self._atom(inner)
            if high is None and copy == copies - 1:
                self._link(tail, "", inner)
            here = tail
        self._link(here, "", finish)
        self._at = rest
        return finish

    def _quantifier(self) -> tuple[int, int | None]:
        low: int
        high: int | None
        match self._peek():
            case "*":
                low, high = 0, None
            case "+":
                low, high = 1, None
            case "?":
                low, high = 0, 1
            case "{":
                return self._counted()
            case _:
                return 1, 1
        self._take()
        self._lazy()
        return low, high

    def _counted(self) -> tuple[int, int | None]:
        close = self._text.find("}", self._at)
        first, comma, last = self._text[self._at + 1 : close].partition(",")
        if close < 0 or not first.isdecimal() or (last and not last.isdecimal()):
            raise UnsupportedError("a brace that counts nothing")
        self._at = close + 1
        self._lazy()
        low = int(first)
        high = low if not comma else int(last) if last else None
        if max(low, high or 0) > MOST_COPIES:
            raise UnsupportedError("counts too far")
        return low, high

    def _lazy(self) -> None:
        if self._peek() == "?":
            self._take()
        elif self._peek() in ("*", "+", "{"):
            raise UnsupportedError("a quantifier of a quantifier")

    def _atom(self, start: int) -> int:
        match character := self._take():
            case "(":
                return self._group(start)
            case "^" | "$":
                if self._peek() in ("*", "+", "?", "{"):
                    raise UnsupportedError("an anchor that repeats")
                label: Ranges | str = character
            case ".":
                label = _inverse([(10, 10)])
            case "[":
                label = self._class()
            case "\\":
                label = self._escape(inside=False)
            case "*" | "+" | "?" | "{":
                raise UnsupportedError("nothing to repeat")
            case _:
                label = ((ord(character), ord(character)),)
        end = self.automaton.state()
        self._link(start, label, end)
        return end

    def _group(self, start: int) -> int:
        if self._peek() == "?":
            self._take()
            if self._take() != ":":
                raise UnsupportedError("a group that looks around")
        end = self._alternatives(start)
        if self._take() != ")":
            raise UnsupportedError("unbalanced")
        return end

    def _escape(self, inside: bool) -> Ranges:
        character = self._take()
        if character in ESCAPES:
            return ((ESCAPES[character], ESCAPES[character]),)
        if character.lower() in CLASSES:
            ranges = CLASSES[character.lower()]
            return ranges if character.islower() else _inverse(ranges)
        if character.isalnum():
            raise UnsupportedError(f"the escape {character!r}")
        return ((ord(character), ord(character)),)

    def _class(self) -> Ranges:
        negated = self._peek() == "^"
        if negated:
            self._take()
        ranges: list[tuple[int, int]] = []
        while self._peek() != "]":
            character = self._take()
            if character == "[" or (character == self._peek() and character in "&-~"):
                raise UnsupportedError("a class within a class")
            part: Ranges = self._escape(inside=True) if character == "\\" else ((ord(character), ord(character)),)
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._take()
                last = self._take()
                upper = self._escape(inside=True) if last == "\\" else ((ord(last), ord(last)),)
                if len(part) != 1 or len(upper) != 1 or part[0][0] != part[0][1] or part[0][0] > upper[0][0]:
                    raise UnsupportedError("a range of classes")
                part = ((part[0][0], upper[0][1]),)
            ranges.extend(part)
        self._take()
        return _inverse(ranges) if negated else tuple(ranges)


@cache
def automaton(pattern: str) -> Automaton:
    """The automaton of a pattern. Raises UnsupportedError."""
    return _Parser(pattern).parse()


def _alphabet(automata: list[Automaton]) -> list[int]:
    """One character for every set of characters that all automata treat alike; a printable one where there is one."""
    labels = {label for each in automata for edges in each.edges for label, _ in edges if not isinstance(label, str)}
    cuts = sorted({0, 0xD800, 0xE000, *(cut for ranges in labels for low, high in ranges for cut in (low, high + 1))})
    regions = [(low, high - 1) for low, high in zip(cuts, [*cuts[1:], HIGHEST + 1], strict=True) if low <= HIGHEST]
    return [max(low, min(high, 97)) if high >= 32 else low for low, high in regions if not 0xD800 <= low <= 0xDFFF]


def strings(wanted: list[str], unwanted: list[str], shortest: int, longest: int | None, most: int = 4) -> Iterator[str]:
    """Some strings that match all wanted patterns and no unwanted one, shortest first.

    Yields nothing only if there is no such string. Raises UnsupportedError where that cannot be told.
    """
    automata = [automaton(pattern) for pattern in (*wanted, *unwanted)]
    alphabet = _alphabet(automata)
    if shortest > MOST_COPIES or len(alphabet) > MOST_COPIES:
        raise UnsupportedError("too long")
    hopes = [True] * len(wanted) + [False] * len(unwanted)
    first = tuple((each.closure([each.start], True, False), False) for each in automata)
    first = tuple((states, each.end in states) for each, (states, _) in zip(automata, first, strict=True))
    level = {(first, 0): ""}
    seen = set(level)
    found = length = 0
    while level:
        for (position, size), text in level.items():
            if size < shortest:
                continue
            ends = (
                sure or each.end in each.closure(states, length == 0, True)
                for each, (states, sure) in zip(automata, position, strict=True)
            )
            if all(hope == end for hope, end in zip(hopes, ends, strict=True)):
                yield text
                found += 1
                if found >= most:
                    return
        length += 1
        if longest is not None and length > longest:
            return
        following: dict[tuple[tuple[tuple[frozenset[int], bool], ...], int], str] = {}
        for (position, size), text in level.items():
            for code in alphabet:
                moved = tuple(_moved(each, *place, code) for each, place in zip(automata, position, strict=True))
                if any(sure and not hope for hope, (_, sure) in zip(hopes, moved, strict=True)):
                    continue
                key = (moved, min(size + 1, shortest))
                if key not in seen:
                    seen.add(key)
                    following[key] = text + chr(code)
        if len(seen) > MOST_STATES:
            raise UnsupportedError("too many states")
        level = following


def _moved(each: Automaton, states: frozenset[int], sure: bool, code: int) -> tuple[frozenset[int], bool]:
    if sure:
        return frozenset(), True
    reached = each.closure(each.step(states, code) | {each.start}, False, False)
    return reached, each.end in reached
