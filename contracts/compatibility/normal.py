"""Brings schemas of several drafts into one form: a tree in which every node says one thing.

`{"type": "string", "maxLength": 5}` becomes `allOf(type, maxLength)`; each property, and each place of a tuple, is a
node of its own; `const` is an `enum` of one, and conditions are written with `not`. So any node is easily negated.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

LEGACY_DRAFTS = ("draft-03", "draft-04", "draft-06", "draft-07")
NUMBER_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LOWER_SIZES = ("minLength", "minItems", "minProperties")
SIZES = (*LOWER_SIZES, "maxLength", "maxItems", "maxProperties")
OPAQUE = ("unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$recursiveRef")
"""Keywords that depend on more than their own value; nothing is concluded from them."""


@dataclass(frozen=True, eq=False)
class Node:
    """One statement about a value. Equal text is equal meaning."""

    keyword: str
    value: Any
    children: tuple["Node", ...]
    text: str
    """The statement as JSON Schema 2020-12, its references leading to `$defs` of the dictionary it was made with."""
    hashed: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "hashed", hash(self.text))

    def __hash__(self) -> int:
        return self.hashed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and (self is other or self.text == other.text)


def canonical(value: Any) -> str:
    """One text for equal JSON values; 1.0 and 1 are equal."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e300:
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def _joined(keyword: str, children: tuple[Node, ...]) -> str:
    return f'{{"{keyword}":[{",".join(child.text for child in children)}]}}'


def all_of(children: tuple[Node, ...]) -> Node:
    """Every one of these holds."""
    if len(children) == 1:
        return children[0]
    return Node("allOf", None, children, _joined("allOf", children) if children else "true")


def any_of(children: tuple[Node, ...]) -> Node:
    """At least one of these holds."""
    if len(children) == 1:
        return children[0]
    return Node("anyOf", None, children, _joined("anyOf", children) if children else "false")


def negation(child: Node) -> Node:
    """This does not hold."""
    return Node("not", None, (child,), f'{{"not":{child.text}}}')


def test(keyword: str, value: Any) -> Node:
    """A keyword that needs nothing but its value."""
    return Node(keyword, value, (), f'{{"{keyword}":{canonical(value)}}}')


TRUE = all_of(())
FALSE = any_of(())


class Dictionary:
    """The targets of references, built when they are first asked for."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}

    def plain(self) -> dict[str, Any]:
        """The targets as `$defs`."""
        return {key: json.loads(node.text) for key, node in self.nodes.items()}

    def is_endless(self) -> bool:
        """Whether a target refers to itself about one and the same value, which has no meaning."""
        reached = {key: set(_same_value_targets(node)) for key, node in self.nodes.items()}
        for _ in reached:
            for keys in reached.values():
                keys |= {further for key in keys for further in reached[key]}
        return any(key in keys for key, keys in reached.items())


def _same_value_targets(node: Node) -> Iterator[str]:
    if node.keyword == "$ref":
        yield node.value
    elif node.keyword in ("allOf", "anyOf", "oneOf", "not"):
        for child in node.children:
            yield from _same_value_targets(child)


def dialect(schema: Any) -> str:
    """The draft a schema is written in: what it says, else what its spelling tells."""
    if isinstance(schema, dict) and isinstance(named := schema.get("$schema"), str):
        drafts = (*LEGACY_DRAFTS, "2019-09", "2020-12")
        if found := next((draft for draft in drafts if draft in named), None):
            return found
    spellings = {spelling for node in _subschemas(schema) for spelling in _legacy_spellings(node)}
    return min(spellings, default="2020-12")


def _legacy_spellings(node: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(node.get("exclusiveMinimum"), bool) or isinstance(node.get("exclusiveMaximum"), bool):
        yield "draft-04"
    if isinstance(node.get("items"), list) or "additionalItems" in node or str(node.get("$id", "")).startswith("#"):
        yield "draft-07"


def _subschemas(schema: Any) -> Iterator[dict[str, Any]]:
    stack = [schema]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            yield node
            stack.extend(value for key, value in node.items() if key not in ("enum", "const", "default", "examples"))
        elif isinstance(node, list):
            stack.extend(node)


class Reader:
    """Reads one schema document. Raises TypeError or ValueError on what is no schema."""

    def __init__(self, document: Any, name: str, dictionary: Dictionary) -> None:
        self._document = document
        self._name = name
        self._dictionary = dictionary
        self._dialect = dialect(document)
        self._legacy = self._dialect in LEGACY_DRAFTS
        self._anchors = {anchor: node for node in _subschemas(document) for anchor in self._names(node)}

    def read(self) -> Node:
        """The whole document as a node."""
        return self._node(self._document)

    def _names(self, node: Mapping[str, Any]) -> Iterator[str]:
        for keyword in ("$id", "id"):
            if isinstance(name := node.get(keyword), str) and (node is self._document or name.startswith("#")):
                yield name
                yield name.rstrip("#")
        if isinstance(anchor := node.get("$anchor"), str):
            yield f"#{anchor}"

    def _node(self, schema: Any) -> Node:
        if isinstance(schema, bool):
            return TRUE if schema else FALSE
        if not isinstance(schema, dict):
            raise TypeError("a schema is an object or a boolean")
        if self._legacy and "$ref" in schema:
            return self._reference(schema["$ref"])
        return all_of(tuple(self._statements(schema)))

    def _nodes(self, schemas: list[Any]) -> tuple[Node, ...]:
        return tuple(self._node(schema) for schema in schemas)

    def _reference(self, reference: str) -> Node:
        target = self._target(reference)
        if target is None:
            return test("unresolved", [self._name, reference])
        key = f"{self._name}{reference}".replace("~", "~0").replace("/", "~1").replace("%", "%25")
        if key not in self._dictionary.nodes:
            self._dictionary.nodes[key] = TRUE
            self._dictionary.nodes[key] = self._node(target)
        pointer = f"#/$defs/{key.replace('~', '~0').replace('/', '~1').replace('%', '%25')}"
        return Node("$ref", key, (), json.dumps({"$ref": pointer}))

    def _target(self, reference: str) -> Any:
        own = self._document.get("$id", self._document.get("id")) if isinstance(self._document, dict) else None
        if isinstance(own, str) and own and reference.startswith(own.rstrip("#") + "#"):
            reference = reference.removeprefix(own.rstrip("#"))
        if reference in ("", "#"):
            return self._document
        if reference in self._anchors:
            return self._anchors[reference]
        if not reference.startswith("#/"):
            return None
        node = self._document
        for step in reference[2:].split("/"):
            key = step.replace("~1", "/").replace("~0", "~").replace("%25", "%").replace("%20", " ")
            try:
                node = node[int(key)] if isinstance(node, list) else node[key]
            except (KeyError, IndexError, ValueError, TypeError):
                return None
            if isinstance(node, dict) and not str(node.get("$id", "#")).startswith("#"):
                return None
        return node

    def _statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        yield from self._plain_statements(schema)
        if "$ref" in schema:
            yield self._reference(schema["$ref"])
        yield from self._nodes(schema.get("allOf", []))
        if "anyOf" in schema:
            yield any_of(self._nodes(schema["anyOf"]))
        if "oneOf" in schema:
            children = self._nodes(schema["oneOf"])
            yield children[0] if len(children) == 1 else Node("oneOf", None, children, _joined("oneOf", children))
        if "not" in schema:
            yield negation(self._node(schema["not"]))
        if "if" in schema and ("then" in schema or "else" in schema):
            condition = self._node(schema["if"])
            if "then" in schema:
                yield any_of((negation(condition), self._node(schema["then"])))
            if "else" in schema:
                yield any_of((condition, self._node(schema["else"])))
        yield from self._array_statements(schema)
        yield from self._object_statements(schema)
        if any(keyword in schema for keyword in OPAQUE):
            yield Node("opaque", None, (), f'{{"opaque":{canonical([schema, self._name])}}}')

    def _plain_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        if "type" in schema:
            types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            yield test("type", sorted(types))
            if self._dialect == "draft-04" and "integer" in types and "number" not in types:
                yield test("wholeSpelling", True)  # draft 4 takes 1 for an integer and 1.0 for none
        if "enum" in schema:
            yield test("enum", schema["enum"])
        if "const" in schema:
            yield test("enum", [schema["const"]])
        for bound in NUMBER_BOUNDS:
            if bound in schema and not isinstance(schema[bound], bool):
                exclusive = "exclusive" + bound[0].upper() + bound[1:]
                yield test(exclusive if schema.get(exclusive) is True else bound, schema[bound])
        for size in SIZES:
            if schema.get(size) is not None and not (size in LOWER_SIZES and schema[size] == 0):
                yield test(size, int(schema[size]))
        yield from (test(keyword, schema[keyword]) for keyword in ("pattern", "format") if keyword in schema)
        if self._legacy:
            encodings = (keyword for keyword in ("contentEncoding", "contentMediaType") if keyword in schema)
            yield from (test(keyword, schema[keyword]) for keyword in encodings)

    def _array_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        items, places = schema.get("items", True), schema.get("prefixItems", [])
        if isinstance(items, list):
            places, items = items, schema.get("additionalItems", True)
        for index, place in enumerate(places):
            if (child := self._node(place)) is not TRUE:
                prefix = "true," * index + child.text
                yield Node("prefixItems", index, (child,), f'{{"prefixItems":[{prefix}]}}')
        if (child := self._node(items)) is not TRUE:
            prefix = ",".join(["true"] * len(places))
            yield Node("items", len(places), (child,), f'{{"prefixItems":[{prefix}],"items":{child.text}}}')
        if "contains" in schema:
            yield from self._contains(schema)
        if schema.get("uniqueItems") is True:
            yield test("uniqueItems", True)

    def _contains(self, schema: dict[str, Any]) -> Iterator[Node]:
        child = self._node(schema["contains"])
        low, high = (1, None) if self._legacy else (schema.get("minContains", 1), schema.get("maxContains"))
        if low:
            yield self._at_least(child, int(low))
        if high is not None:
            yield negation(all_of((test("type", ["array"]), self._at_least(child, int(high) + 1))))

    def _at_least(self, child: Node, count: int) -> Node:
        return Node("contains", count, (child,), f'{{"contains":{child.text},"minContains":{count}}}')

    def _object_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        properties, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        if isinstance(schema.get("required"), list):
            yield from (required(name) for name in schema["required"])
        for name, member in properties.items():
            if (child := self._node(member)) is not TRUE:
                yield Node("properties", name, (child,), f'{{"properties":{{{json.dumps(name)}:{child.text}}}}}')
        for pattern, member in patterns.items():
            if (child := self._node(member)) is not TRUE:
                text = f'{{"patternProperties":{{{json.dumps(pattern)}:{child.text}}}}}'
                yield Node("patternProperties", pattern, (child,), text)
        if (child := self._node(schema.get("additionalProperties", True))) is not TRUE:
            known = (tuple(sorted(properties)), tuple(sorted(patterns)))
            spared = [json.dumps(dict.fromkeys(names, True)) for names in known]
            members = f'"properties":{spared[0]},"patternProperties":{spared[1]},"additionalProperties":{child.text}'
            yield Node("additionalProperties", known, (child,), f"{{{members}}}")
        if "propertyNames" in schema:
            child = self._node(schema["propertyNames"])
            yield Node("propertyNames", None, (child,), f'{{"propertyNames":{child.text}}}')
        yield from self._dependencies(schema)

    def _dependencies(self, schema: dict[str, Any]) -> Iterator[Node]:
        is_object = test("type", ["object"])
        for keyword in ("dependencies", "dependentRequired", "dependentSchemas"):
            for name, wanted in schema.get(keyword, {}).items():
                names = [wanted] if isinstance(wanted, str) else wanted
                consequence = all_of(tuple(map(required, names))) if isinstance(names, list) else self._node(names)
                yield any_of((negation(all_of((is_object, required(name)))), consequence))


def required(name: str) -> Node:
    """An object has a member of this name."""
    return test("required", [name])
