"""Random schemas, mutated: whatever the comparison claims, sampling finds nothing against it."""

import copy
import json
import os
import random
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import jsonschema_rs
import pytest

from contracts.compatibility import Compatible, Incompatible, compare

PAIRS = int(os.environ.get("COMPAT_FUZZ_PAIRS", "300"))
NAMES = ("a", "b", "cc", "x-1")
PATTERNS = ("^a", "b$", "^[a-z]{1,3}$", "[0-9]", "^x-", "^(a|b)c?$", "", "[a-c]+")
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, 2, 3, 4, 5, 6, 10, 12, -1, -2, 0.5, 1.5, 2.5, 100, 1e6,
    "", "a", "b", "c", "ab", "abc", "ac", "bc", "cc", "x-1", "x-", "0", "a0b", "zzzz", "aaaaaaaa", "A", "é",
    "2024-01-01", "a@b.example", [], {},
)  # fmt: skip


class Maker:
    """Makes schemas and changes them, from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def schema(self, depth: int = 2) -> Any:
        chance = self.random.random()
        if chance < 0.04:
            return chance < 0.02
        made: dict[str, Any] = {}
        if chance < 0.75:
            types = ["object", "array", "string", "number", "integer", "boolean", "null"]
            made["type"] = self.random.sample(types, 2) if chance < 0.1 else self.random.choice(types)
        for _ in range(self.random.randint(0 if "type" in made else 1, 3)):
            made |= self.keyword(made.get("type"), depth)
        return made

    def keyword(self, wanted: Any, depth: int) -> dict[str, Any]:
        makers = [self.any_keyword, self.combination]
        kinds = [wanted] if isinstance(wanted, str) else wanted or ["object", "array", "string", "number"]
        for kind in kinds:
            by_kind = {"object": self.of_object, "array": self.of_array, "string": self.of_string}
            by_kind |= {"number": self.of_number, "integer": self.of_number}
            makers += [by_kind[kind]] * 4 if kind in by_kind else []
        return self.random.choice(makers)(depth)

    def any_keyword(self, depth: int) -> dict[str, Any]:
        if self.random.random() < 0.3:
            return {"const": self.random.choice(VALUES)}
        return {"enum": self.random.sample(VALUES, self.random.randint(1, 4))}

    def combination(self, depth: int) -> dict[str, Any]:
        if depth <= 0:
            return {}
        keyword = self.random.choice(("anyOf", "oneOf", "allOf", "not", "if"))
        if keyword == "not":
            return {"not": self.schema(depth - 1)}
        if keyword == "if":
            return {part: self.schema(depth - 1) for part in ("if", "then", "else")}
        return {keyword: [self.schema(depth - 1) for _ in range(self.random.randint(1, 3))]}

    def of_number(self, depth: int) -> dict[str, Any]:
        keyword = self.random.choice(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"))
        values = (1, 2, 3, 4, 0.5, 1.5, 6) if keyword == "multipleOf" else (-1, 0, 1, 2, 3, 5, 10, 0.5, 2.5)
        return {keyword: self.random.choice(values)}

    def of_string(self, depth: int) -> dict[str, Any]:
        keyword = self.random.choice(("minLength", "maxLength", "pattern", "pattern", "format"))
        if keyword == "format":
            return {keyword: self.random.choice(("date", "email"))}
        return {keyword: self.random.choice(PATTERNS) if keyword == "pattern" else self.random.randint(0, 4)}

    def of_array(self, depth: int) -> dict[str, Any]:
        keyword = self.random.choice(
            ("items", "items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems")
        )
        match keyword:
            case "minItems" | "maxItems":
                return {keyword: self.random.randint(0, 3)}
            case "uniqueItems":
                return {keyword: True}
            case "prefixItems":
                return {keyword: [self.schema(depth - 1) for _ in range(self.random.randint(1, 2))]}
            case "contains" if self.random.random() < 0.5:
                counts = {"minContains": self.random.randint(0, 2), "maxContains": self.random.randint(0, 3)}
                return {keyword: self.schema(depth - 1), **counts}
        return {keyword: self.schema(depth - 1)}

    def of_object(self, depth: int) -> dict[str, Any]:
        members = ("properties", "properties", "patternProperties", "additionalProperties", "propertyNames")
        others = ("required", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas")
        match keyword := self.random.choice((*members, *others, "unevaluatedProperties")):
            case "properties":
                names = self.random.sample(NAMES, self.random.randint(1, 3))
                return {keyword: {name: self.schema(depth - 1) for name in names}}
            case "patternProperties":
                return {keyword: {self.random.choice(PATTERNS): self.schema(depth - 1)}}
            case "additionalProperties" | "unevaluatedProperties":
                return {keyword: self.random.choice((False, self.schema(depth - 1)))}
            case "propertyNames":
                return {keyword: self.of_string(0)}
            case "required":
                return {keyword: self.random.sample(NAMES, self.random.randint(1, 2))}
            case "dependentRequired":
                return {keyword: {self.random.choice(NAMES): [self.random.choice(NAMES)]}}
            case "dependentSchemas":
                return {keyword: {self.random.choice(NAMES): self.schema(depth - 1)}}
        return {keyword: self.random.randint(0, 3)}

    def mutated(self, schema: Any) -> Any:
        changed = copy.deepcopy(schema)
        for _ in range(self.random.randint(1, 2)):
            nodes = [node for node in subschemas(changed) if isinstance(node, dict)]
            if not nodes:
                return self.schema()
            node = self.random.choice(nodes)
            if node and self.random.random() < 0.4:
                del node[self.random.choice(list(node))]
            elif (numbers := [key for key, value in node.items() if type(value) is int]) and self.random.random() < 0.5:
                key = self.random.choice(numbers)
                node[key] = max(node[key] + self.random.choice((-1, 1)), 1 if key == "multipleOf" else 0)
            else:
                node |= self.keyword(node.get("type"), 1)
        return changed

    def value(self, depth: int = 3) -> Any:
        chance = self.random.random()
        if depth == 0 or chance < 0.4:
            return self.random.choice(VALUES)
        if chance < 0.7:
            return {name: self.value(depth - 1) for name in (*NAMES, "zz", "abc") if self.random.random() < 0.4}
        return [self.value(depth - 1) for _ in range(self.random.randint(0, 4))]


def subschemas(schema: Any) -> Iterator[Any]:
    yield schema
    if not isinstance(schema, dict):
        return
    for keyword in ("items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"):
        if keyword in schema:
            yield from subschemas(schema[keyword])
    for keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for child in schema.get(keyword, []):
            yield from subschemas(child)
    for keyword in ("properties", "patternProperties", "dependentSchemas"):
        for child in schema.get(keyword, {}).values():
            yield from subschemas(child)


def samples(maker: Maker) -> list[Any]:
    small = [dict.fromkeys(names, value) for names in combinations(NAMES, 2) for value in VALUES[::3]]
    single = [made for value in VALUES for made in ({"a": value}, {"b": value}, [value], [value, value])]
    return [*VALUES, *single, *small, *(maker.value() for _ in range(250))]


def validator(schema: Any) -> Any:
    return jsonschema_rs.validator_for(schema, validate_formats=True)


@pytest.mark.parametrize("part", range(10))
def test_sampling_finds_nothing_against_what_is_called_compatible_and_payloads_break(part: int) -> None:
    for seed in range(part, PAIRS, 10):
        maker = Maker(seed)
        writer = maker.schema(3)
        reader = maker.mutated(writer)
        verdict = compare(writer, reader)
        writes, reads = validator(writer), validator(reader)
        told = (seed, json.dumps(writer), json.dumps(reader))
        if isinstance(verdict, Compatible):
            found = next((v for v in samples(maker) if writes.is_valid(v) and not reads.is_valid(v)), told)
            assert found is told, (found, told)
        elif isinstance(verdict, Incompatible):
            for each in verdict.breaks:
                assert writes.is_valid(each.payload), told
                assert not reads.is_valid(each.payload), told
