"""Walks the shape of a JSON Schema in one place: subschemas, references, pointers; and versions and subjects."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Step: TypeAlias = str | int

MEMBERS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies")
"""Keywords that hold schemas by name."""
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
"""Keywords that hold a list of schemas."""
SINGLE = (
    "items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties",
    "propertyNames", "not", "if", "then", "else", "contentSchema",
)  # fmt: skip
"""Keywords that hold one schema; `items` holds a list before 2020-12."""
ANNOTATIONS = ("$schema", "$id", "$comment", "title", "description", "default", "examples", "deprecated")
"""Keywords that change no verdict."""
MOST_REFERENCES = 100


def children(node: Any) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """The subschemas right under a schema, each with the steps that lead there. Other keywords hold no schemas."""
    if not isinstance(node, Mapping):
        return
    for keyword in MEMBERS:
        if isinstance(members := node.get(keyword), Mapping):
            yield from (((keyword, name), member) for name, member in members.items() if not isinstance(member, list))
    for keyword in (*LISTS, *SINGLE):
        held = node.get(keyword)
        if isinstance(held, list):
            yield from (((keyword, index), part) for index, part in enumerate(held))
        elif keyword in SINGLE and held is not None:
            yield (keyword,), held


def walk(schema: Any, steps: tuple[Step, ...] = ()) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every subschema that is an object, the schema itself first, each with its pointer."""
    if isinstance(schema, Mapping):
        yield pointer(steps), schema
        for further, child in children(schema):
            yield from walk(child, (*steps, *further))


def pointer(steps: tuple[Step, ...]) -> str:
    """The JSON pointer of some steps."""
    return "".join(f"/{escaped(step)}" for step in steps)


def escaped(step: Step) -> str:
    """A step as it is written in a JSON pointer."""
    return str(step).replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """The name that a step of a JSON pointer stands for."""
    return step.replace("~1", "/").replace("~0", "~")


def at(document: Any, place: str) -> Any:
    """The value at a JSON pointer; None where there is none."""
    for step in place.split("/")[1:]:
        try:
            document = document[int(step)] if isinstance(document, list) else document[unescaped(step)]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return document


def definition(node: Any) -> str:
    """The name of the definition that a schema refers to; empty where it refers to none."""
    target = node.get("$ref", "") if isinstance(node, Mapping) else ""
    return (
        unescaped(target.removeprefix("#/$defs/")) if isinstance(target, str) and target.startswith("#/$defs/") else ""
    )


def resolved(root: Any, node: Any) -> Any:
    """The schema that local references lead to; True, which allows everything, where they lead nowhere."""
    for _ in range(MOST_REFERENCES):
        if not isinstance(node, Mapping) or not isinstance(node.get("$ref"), str):
            return node
        target = at(root, node["$ref"].removeprefix("#"))
        node = target if isinstance(target, Mapping | bool) else True
    return True


def unfolded(root: Any, node: Any, within: tuple[str, ...] = ()) -> tuple[Any, tuple[str, ...]]:
    """The schema that references lead to, and the definitions passed on the way.

    References that form a circle give the schema as it is.
    """
    while (name := definition(node)) and name not in within:
        node, within = root.get("$defs", {}).get(name, {}), (*within, name)
    return node, within


def declaring(schema: Any, place: str) -> list[str]:
    """The pointers to all subschemas that describe a place in a payload; none where there is none."""
    found = [*_parts(schema, "")]
    for step in place.split("/")[1:]:
        inner = [each for outer in found for each in _member(schema, outer, step)]
        found = [part for each in inner for part in _parts(schema, each)]
    return found


def places(schema: Any, place: str) -> list[Mapping[str, Any]]:
    """The subschemas that describe a place in a payload."""
    return [at(schema, each) for each in declaring(schema, place)]


def declared_at(schema: Any, place: str) -> str:
    """The pointer to the subschema that describes a place in a payload, or the nearest place around it."""
    while not (found := declaring(schema, place)):
        place = place.rpartition("/")[0]
    return found[0]


def declared_fields(schema: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The fields by their place in a payload, each with its schema; those of a definition at its first place."""
    met: set[str] = set()
    stack = [("", "")]
    while stack:
        place, outer = stack.pop(0)
        for part in (each for each in _parts(schema, outer) if each not in met):
            met.add(part)
            inner = at(schema, part)
            members = [
                (f"{place}/{escaped(name)}", f"{part}/properties/{escaped(name)}")
                for name, member in inner.get("properties", {}).items()
                if isinstance(member, Mapping)
            ]
            yield from ((each, at(schema, member)) for each, member in members)
            items = [(f"{place}/0", f"{part}/items")] if isinstance(inner.get("items"), Mapping) else []
            stack += [*members, *items]


def _parts(schema: Any, place: str, depth: int = 20) -> Iterator[str]:
    """A place in a schema and those that describe the same value: what it refers to, and its alternatives."""
    node = at(schema, place)
    if not isinstance(node, Mapping) or depth < 0:
        return
    yield place
    inner = [f"{place}/{keyword}/{index}" for keyword in LISTS[:3] for index in range(len(node.get(keyword, ())))]
    if name := definition(node):
        inner.append(f"/$defs/{escaped(name)}")
    for each in inner:
        yield from _parts(schema, each, depth - 1)


def _member(schema: Any, place: str, step: str) -> Iterator[str]:
    node = at(schema, place)
    if unescaped(step) in node.get("properties", {}):
        yield f"{place}/properties/{step}"
    elif step.isdecimal() and isinstance(node.get("items"), Mapping):
        yield f"{place}/items"


def field_names(node: Any, place: str = "") -> Iterator[str]:
    """The fields that a schema and its definitions declare, as pointers; `*` is any item of an array."""
    for (keyword, *rest), child in children(node):
        if keyword == "properties":
            yield f"{place}/{escaped(rest[0])}"
        steps: dict[Step, list[Step]] = {"properties": rest, "$defs": [keyword, *rest], "items": ["*"]}
        if keyword in ("anyOf", "oneOf", "allOf", *steps):
            yield from field_names(child, place + "".join(f"/{escaped(step)}" for step in steps.get(keyword, [])))


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, to sort by."""
    return tuple(int(part) for part in version.split("."))


def subjects_meet(one: str, other: str) -> bool:
    """Whether a NATS subject can match both of these, either of which may have wildcards."""
    return _tokens_meet(one.split("."), other.split("."))


def _tokens_meet(one: list[str], other: list[str]) -> bool:
    if ">" in (one[:1] + other[:1]):
        return bool(one and other)
    if not one or not other:
        return not one and not other
    return ("*" in (one[0], other[0]) or one[0] == other[0]) and _tokens_meet(one[1:], other[1:])
