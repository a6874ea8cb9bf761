"""Does every document that is valid for a writer's schema also validate for a reader's?

`compare` answers with a proof either way, or says that it has none. It looks for a value that satisfies one schema and
violates the other: without such a value they are compatible, and with one it is shown. Each schema is read by
the draft that it names, 2020-12 by default, with `format` as an assertion.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import jsonschema_rs

from contracts.compatibility.arrays import array
from contracts.compatibility.normal import Dictionary, Node, Reader, canonical
from contracts.compatibility.objects import object_
from contracts.compatibility.proof import Proof
from contracts.compatibility.scalars import boolean, null, number, string
from contracts.compatibility.search import Goal, Search, SpentError
from contracts.compatibility.verdict import Break, Compatible, Incompatible, Unproven, Verdict
from contracts.schema import escaped

__all__ = ["Break", "Compatible", "Incompatible", "Unproven", "Verdict", "compare"]

STEPS = 20_000
STEPS_TO_ILLUSTRATE = 2_000
FEWEST_STEPS = 300
"""With fewer steps than this, the place of a doubt is not looked for."""
MOST_EXAMPLES = 8
LEAVES = {"object": object_, "array": array, "string": string, "number": number, "boolean": boolean, "null": null}


def compare(writer: Any, reader: Any, steps: int = STEPS) -> Verdict:
    """Whether the reader's schema accepts whatever the writer's schema allows; `steps` bounds the effort."""
    try:
        written, read = canonical(writer), canonical(reader)
        proof = Proof(written, read)
        if written == read:
            return Compatible()
    except (ValueError, TypeError, RecursionError, jsonschema_rs.ReferencingError):
        return Unproven("unreadable")
    dictionary = Dictionary()
    try:
        nodes = (Reader(writer, "writer", dictionary).read(), Reader(reader, "reader", dictionary).read())
    except (TypeError, ValueError, AttributeError, RecursionError):
        return Unproven("unreadable")
    verdict = _verdict(nodes, dictionary, proof, steps)
    if isinstance(verdict, Unproven):
        return Unproven(verdict.rule, _place(writer, reader, steps // 4))
    return verdict


def _place(writer: Any, reader: Any, steps: int) -> str:
    """The place in a document where the doubt lies: the member whose schemas alone are in doubt too, else the whole."""
    if steps < FEWEST_STEPS:
        return ""
    for step, one, other in _shared(writer, reader):
        verdict = compare(_with_definitions(writer, one), _with_definitions(reader, other), steps)
        if isinstance(verdict, Unproven) and verdict.rule != "unreadable":
            return f"/{step}{verdict.pointer}"
    return ""


def _with_definitions(whole: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    return {**part, **{name: whole[name] for name in ("$schema", "$defs", "definitions") if name in whole}}


def _shared(writer: Any, reader: Any) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """The members, and the items, that both schemas describe."""
    if not isinstance(writer, dict) or not isinstance(reader, dict):
        return
    mine, theirs = writer.get("properties", {}), reader.get("properties", {})
    pairs = [(escaped(name), mine[name], theirs[name]) for name in mine if name in theirs]
    pairs.append(("0", writer.get("items"), reader.get("items")))
    yield from (pair for pair in pairs if isinstance(pair[1], dict) and isinstance(pair[2], dict))


def _verdict(nodes: tuple[Node, Node], dictionary: Dictionary, proof: Proof, steps: int) -> Verdict:
    wrote, reads = nodes
    undecided = Unproven("undecided")
    try:
        outcome = Search(dictionary, LEAVES, steps).solve(((wrote, True), (reads, False)))
        if not outcome.possible:
            return Unproven("endless-reference") if dictionary.is_endless() else Compatible()
        candidates = list(outcome.values)
    except (SpentError, RecursionError, ArithmeticError):
        undecided = Unproven("too-large")
        candidates = _examples(((wrote, True),), dictionary)
    harmless = ((wrote, True), (reads, True))
    can_mend = any(isinstance(each, dict) for each in candidates)
    breaks = proof.collect(candidates, _examples(harmless, dictionary) if can_mend else [])
    return Incompatible(breaks) if breaks else undecided


def _examples(goal: Goal, dictionary: Dictionary) -> list[Any]:
    try:
        values = list(islice(Search(dictionary, LEAVES, STEPS_TO_ILLUSTRATE).solve(goal).values, MOST_EXAMPLES))
    except (SpentError, RecursionError, ArithmeticError):
        return []
    return sorted(values, key=lambda value: -len(canonical(value)))[:1]
