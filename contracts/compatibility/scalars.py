"""Decides goals about numbers, strings, booleans and null."""

import math
import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from contracts.compatibility.normal import is_exact
from contracts.compatibility.regular import UnsupportedError, strings
from contracts.compatibility.search import IMPOSSIBLE, Outcome

if TYPE_CHECKING:
    from contracts.compatibility.search import Literal, Search

MOST_MULTIPLES = 2000
LONGEST_STRING = 100_000
WRITTEN_OUT = 512
STOCK = (
    "2024-02-29T12:30:00Z", "2024-02-29", "12:30:00Z", "P1D", "a@b.example", "b.example", "192.0.2.1", "2001:db8::1",
    "https://b.example/a", "urn:a:b", "00000000-0000-4000-8000-000000000000", "/a/0", "^a$", "YWJj", "{}",
    "a b", "!", "é", "0", "A", "a1", "_", "-", "1.5",
)  # fmt: skip
"""A string of every format in use, and some strings of no format."""


def null(_search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about null."""
    return _finite([None], facts)


def boolean(_search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about true and false."""
    return _finite([True, False], facts)


def _finite(values: list[Any], facts: "tuple[Literal, ...]") -> Outcome:
    refused = [value for node, sign in facts if node.keyword == "enum" and not sign for value in node.value]
    left = [value for value in values if not any(value is other for other in refused)]
    return Outcome(bool(left), tuple(left))


def _fraction(value: Any) -> Fraction:
    return Fraction(str(value))


def number(_search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about numbers: their interval, their divisors, the divisors they must not have, and excluded values.

    Nothing is concluded from numbers so large that validators differ on them.
    """
    told = [value for node, _ in facts for value in (node.value if node.keyword == "enum" else [node.value])]
    numbers = [value for value in told if isinstance(value, int | float) and not isinstance(value, bool)]
    found = _number(facts)
    return found if is_exact(numbers) else Outcome(True, (*found.values, *numbers))


@lru_cache(maxsize=4096)
def _number(facts: "tuple[Literal, ...]") -> Outcome:
    low, low_open, high, high_open = None, False, None, False
    steps: list[Fraction] = []
    unwanted: list[Fraction] = []
    refused: set[Fraction] = set()
    for node, sign in facts:
        match node.keyword:
            case "integer" | "multipleOf":
                step = Fraction(1) if node.keyword == "integer" else abs(_fraction(node.value))
                (steps if sign else unwanted).append(step)
            case "enum":
                numbers = (value for value in node.value if isinstance(value, int | float) and value is not True)
                refused |= {_fraction(value) for value in numbers if value is not False}
            case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
                bound = _fraction(node.value)
                is_open = node.keyword.startswith("exclusive") == sign
                if node.keyword.lower().endswith("minimum") == sign:
                    if low is None or (bound, is_open) > (low, low_open):
                        low, low_open = bound, is_open
                elif high is None or (bound, not is_open) < (high, not high_open):
                    high, high_open = bound, is_open
    if low is not None and high is not None and (low > high or (low == high and (low_open or high_open))):
        return IMPOSSIBLE
    if steps:
        return _multiples(_common_multiple(steps), (low, low_open, high, high_open), unwanted, refused)
    if low is not None and low == high:
        return _numbers([low], unwanted, refused, whole_domain=True)
    start = low if low is not None else (high - 10 if high is not None else Fraction(0))
    end = high if high is not None else start + 10
    width = end - start
    inner = [start + width * Fraction(part) for part in ("1/2", "1/4", "1/10", "9/10", "0.1234567", "0.7654321")]
    ends = [*([] if low_open or low is None else [low]), *([] if high_open or high is None else [high])]
    whole = [Fraction(n) for n in (0, 1, math.ceil(start), math.floor(end), math.floor(start) + 1, math.ceil(end) - 1)]
    beyond = [*([end + 1, end + 1000] if high is None else []), *([start - 1, start - 1000] if low is None else [])]
    tried = [*ends, *whole, *beyond, *inner]
    inside = [
        value
        for value in tried
        if (low is None or value > low or (value == low and not low_open))
        and (high is None or value < high or (value == high and not high_open))
    ]
    return _numbers(inside, unwanted, refused, whole_domain=False)


def _common_multiple(steps: list[Fraction]) -> Fraction:
    common = steps[0]
    for step in steps[1:]:
        denominator = math.lcm(common.denominator, step.denominator)
        common = Fraction(math.lcm(int(common * denominator), int(step * denominator)), denominator)
    return common


def _multiples(
    step: Fraction,
    interval: tuple[Fraction | None, bool, Fraction | None, bool],
    unwanted: list[Fraction],
    refused: set[Fraction],
) -> Outcome:
    low, low_open, high, high_open = interval
    if step == 0 or any(other and (step / other).denominator == 1 for other in unwanted):
        return IMPOSSIBLE if step else Outcome(True)
    first = None if low is None else math.ceil(low / step) + (low_open and (low / step).denominator == 1)
    last = None if high is None else math.floor(high / step) - (high_open and (high / step).denominator == 1)
    if first is not None and last is not None:
        if last - first < MOST_MULTIPLES:
            return _numbers([index * step for index in range(first, last + 1)], unwanted, refused, whole_domain=True)
        indexes = [first, last, *(index for index in (0, 1, -1) if first <= index <= last), first + 1, last - 1]
        indexes += [*range(first + 2, first + 40), (first + last) // 2]
    elif first is not None:
        indexes = [*([0, 1] if first <= 0 else []), *range(first, first + 60), first + 1_000_000]
    elif last is not None:
        indexes = [*([0] if last >= 0 else []), *range(last, last - 60, -1), last - 1_000_000]
    else:
        indexes = [0, 1, -1, *range(2, 60), 1_000_000, -1_000_000]
    return _numbers([index * step for index in indexes], unwanted, refused, whole_domain=False)


def _numbers(tried: list[Fraction], unwanted: list[Fraction], refused: set[Fraction], whole_domain: bool) -> Outcome:
    kept = [
        value
        for value in dict.fromkeys(tried)
        if value not in refused and not any(other and (value / other).denominator == 1 for other in unwanted)
    ]
    values = [int(value) if value.denominator == 1 else float(value) for value in kept]
    return Outcome(bool(kept) or not whole_domain, tuple(values[:10] + values[10:][-4:]))


def string(_search: "Search", facts: "tuple[Literal, ...]") -> Outcome:
    """Decide about strings: their length, the patterns as automata, the rest by trying."""
    return _string(facts)


@lru_cache(maxsize=4096)
def _string(facts: "tuple[Literal, ...]") -> Outcome:
    low, high = 0, None
    patterns: tuple[list[str], list[str]] = ([], [])
    refused: list[Any] = []
    asserted = False
    for node, sign in facts:
        match node.keyword, sign:
            case ("minLength", True) | ("maxLength", False):
                low = max(low, node.value + (not sign))
            case ("maxLength", True) | ("minLength", False):
                bound = node.value - (not sign)
                high = bound if high is None else min(high, bound)
            case "pattern", _:
                patterns[not sign].append(node.value)
            case "enum", False:
                refused += node.value
            case _:
                asserted = True
    if high is not None and high < low:
        return IMPOSSIBLE
    tried = [
        *_lengths(low, high),
        *(text for text in STOCK if low <= len(text) and (high is None or len(text) <= high)),
    ]
    kept = [text for text in tried if text not in refused]
    if high == 0 and not kept:
        return IMPOSSIBLE
    if not any(patterns):
        return Outcome(True, tuple(kept))
    try:
        matching = list(strings(*patterns, low, high))
        if matching and all(text in refused for text in matching):
            others = "|".join(map(re.escape, filter(lambda value: isinstance(value, str), refused)))
            matching = list(strings(patterns[0], [*patterns[1], f"^(?:{others})$"], low, high))
    except UnsupportedError:
        return Outcome(True, tuple(kept))
    if not matching:
        return IMPOSSIBLE
    plain = [] if asserted else [text for text in matching if text not in refused]
    return Outcome(True, (*plain, *kept, *matching))


def _lengths(low: int, high: int | None) -> list[str]:
    lengths = dict.fromkeys((low, low + 1, high if high is not None else low + 2, low + 9))
    fitting = [n for n in lengths if n <= min(LONGEST_STRING, LONGEST_STRING if high is None else high)]
    return [letter * n for n in fitting if n <= max(WRITTEN_OUT, low, high or 0) for letter in "abc"]
