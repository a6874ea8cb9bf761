"""Rewrites schemas of several drafts in one form: a tree in which every node makes one statement.

`{"type": "string", "maxLength": 5}` becomes `allOf(type, maxLength)`; each property, and each place of a tuple, is a
node of its own; `const` is an `enum` of one, and conditions are written with `not`. So any node is easily negated.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote, unquote, urljoin

import jsonschema_rs

from contracts.schema import ANNOTATIONS, at, children, walk

KINDS = ("object", "string", "number", "array", "boolean", "null")
EVERY_KIND = frozenset(KINDS)
LEGACY_DRAFTS = ("draft-04", "draft-06", "draft-07")
OFFICIAL = re.compile(
    r"https?://json-schema\.org/(?:(draft-0[467])/(?:hyper-)?schema|draft/(2019-09|2020-12)/schema|schema)#?"
)
"""What `$schema` names a draft by; any other meta-schema may leave out a vocabulary."""
LARGEST_FLOAT = 2**53
LARGEST_INTEGER = 2**64
NUMBER_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LOWER_SIZES = ("minLength", "minItems", "minProperties")
SIZES = (*LOWER_SIZES, "maxLength", "maxItems", "maxProperties")
OPAQUE = ("unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$recursiveRef")
"""Keywords that depend on more than their own value; where that is not known, nothing is concluded from them."""
REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
CONDITIONAL = ("anyOf", "oneOf", "if", "then", "else", "dependentSchemas", "$dynamicRef", "$recursiveRef")


@dataclass(frozen=True, eq=False)
class Node:
    """One statement about a value. Nodes with equal text have equal meaning."""

    keyword: str
    value: Any
    children: tuple["Node", ...]
    text: str
    """The statement as JSON Schema 2020-12; its references lead to `$defs` of the dictionary it was made with."""
    hashed: int = field(init=False, repr=False)
    kinds: frozenset[str] = field(init=False, repr=False)
    """The kinds of value that the statement does not refuse at once."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "hashed", hash(self.text))
        object.__setattr__(self, "kinds", _kinds(self.keyword, self.value, self.children))

    def __hash__(self) -> int:
        return self.hashed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and (self is other or self.text == other.text)


def _kinds(keyword: str, value: Any, children: tuple[Node, ...]) -> frozenset[str]:
    match keyword:
        case "type":
            return frozenset("number" if name == "integer" else name for name in value)
        case "enum":
            return frozenset(map(kind_of, value))
        case "allOf":
            return EVERY_KIND.intersection(*(child.kinds for child in children))
        case "anyOf" | "oneOf":
            return frozenset[str]().union(*(child.kinds for child in children))
        case _:
            return EVERY_KIND


def kind_of(value: Any) -> str:
    """The kind of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case dict():
            return "object"
        case _:
            return "array"


def canonical(value: Any) -> str:
    """One text for equal JSON values; 1.0 and 1 are equal."""
    return _encode(_plain(value))


def is_exact(value: Any) -> bool:
    """Whether validators agree on a value, which they may not where a number is so large that they round it."""
    match value:
        case float():
            return abs(value) <= LARGEST_FLOAT
        case int():
            return abs(value) <= LARGEST_INTEGER
        case dict():
            return all(map(is_exact, value.values()))
        case list() | tuple():
            return all(map(is_exact, value))
        case _:
            return True


_encode = json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) <= LARGEST_FLOAT:
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def _joined(keyword: str, children: tuple[Node, ...]) -> str:
    return f'{{"{keyword}":[{",".join(child.text for child in children)}]}}'


def all_of(children: tuple[Node, ...]) -> Node:
    """The statement that every one of these holds."""
    if len(children) == 1:
        return children[0]
    return Node("allOf", None, children, _joined("allOf", children) if children else "true")


def any_of(children: tuple[Node, ...]) -> Node:
    """The statement that at least one of these holds."""
    if len(children) == 1:
        return children[0]
    return Node("anyOf", None, children, _joined("anyOf", children) if children else "false")


def negation(child: Node) -> Node:
    """The statement that this one does not hold."""
    return Node("not", None, (child,), f'{{"not":{child.text}}}')


def test(keyword: str, value: Any) -> Node:
    """The statement of a keyword that needs nothing but its value."""
    return Node(keyword, value, (), f'{{"{keyword}":{canonical(value)}}}')


@lru_cache(maxsize=256)
def typed(*names: str) -> Node:
    """The statement that the value is of one of these types."""
    return test("type", list(names))


@lru_cache(maxsize=4096)
def required(name: str) -> Node:
    """The statement that an object has a member of this name."""
    return test("required", [name])


def member_of(name: str, child: Node) -> Node:
    """The statement that a member of this name meets `child`."""
    return Node("properties", name, (child,), f'{{"properties":{{{json.dumps(name)}:{child.text}}}}}')


def others_of(names: Iterable[str], patterns: Iterable[str], child: Node) -> Node:
    """The statement that members of all other names meet `child`."""
    known = (tuple(sorted(names)), tuple(sorted(patterns)))
    spared = [json.dumps(dict.fromkeys(each, True)) for each in known]
    members = f'"properties":{spared[0]},"patternProperties":{spared[1]},"additionalProperties":{child.text}'
    return Node("additionalProperties", known, (child,), f"{{{members}}}")


def place_of(index: int, child: Node) -> Node:
    """The statement that the item at an index meets `child`."""
    return Node("prefixItems", index, (child,), f'{{"prefixItems":[{"true," * index}{child.text}]}}')


def spelled_out(value: dict[str, Any] | list[Any]) -> Node:
    """The statement that a value equals an object or an array, step by step."""
    if isinstance(value, dict):
        members = (member_of(name, test("enum", [member])) for name, member in value.items())
        return all_of((typed("object"), *map(required, value), *members, others_of(value, (), FALSE)))
    places = (place_of(index, test("enum", [item])) for index, item in enumerate(value))
    sizes = (test("minItems", len(value)), test("maxItems", len(value)))
    return all_of((typed("array"), *sizes, *places))


TRUE = all_of(())
FALSE = any_of(())


class Dictionary:
    """The targets of references, built when first asked for."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}

    def plain(self) -> dict[str, Any]:
        """The targets as `$defs`."""
        return {key: json.loads(node.text) for key, node in self.nodes.items()}

    def is_endless(self) -> bool:
        """Whether a target refers to itself about the same value, which has no meaning."""
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
    """The draft of a schema: the one it states, else the one its spelling tells. Raises ValueError on other drafts."""
    if isinstance(schema, dict) and isinstance(named := schema.get("$schema"), str):
        found = OFFICIAL.fullmatch(named)
        if found is None:
            raise ValueError(f"{named} is no draft that is known here")
        if found[1] or found[2]:
            return str(found[1] or found[2])
    spellings = {spelling for _, node in walk(schema) for spelling in _legacy_spellings(node)}
    return min(spellings, default="2020-12")


def _legacy_spellings(node: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(node.get("exclusiveMinimum"), bool) or isinstance(node.get("exclusiveMaximum"), bool):
        yield "draft-04"
    if isinstance(node.get("items"), list) or "additionalItems" in node or str(node.get("$id", "")).startswith("#"):
        yield "draft-07"


EVERY_PLACE = -1
PROBES = ("", "a", "a b", "(", "[", "{", "%", "\\", "@", "-", "0", "é", "\x00", "a\n", "::", "//", "<>", "xn--a")
"""Strings of which every format refuses some, and on which drafts differ."""
SINCE_2019 = frozenset((
    "dependentRequired", "dependentSchemas", "minContains", "maxContains", "prefixItems", "unevaluatedProperties",
    "unevaluatedItems", "$dynamicRef", "$recursiveRef",
))  # fmt: skip
UNKNOWN = {
    "draft-04": SINCE_2019
    | {"const", "contains", "propertyNames", "if", "then", "else", "contentEncoding", "contentMediaType"},
    "draft-06": SINCE_2019 | {"if", "then", "else"},
    "draft-07": SINCE_2019,
    "2019-09": frozenset(("prefixItems", "$dynamicRef", "contentEncoding", "contentMediaType")),
    "2020-12": frozenset(("additionalItems", "$recursiveRef", "contentEncoding", "contentMediaType")),
}  # fmt: skip
"""The keywords that have no meaning in a draft."""
DRAFTS: dict[str, Any] = {
    "draft-04": jsonschema_rs.Draft4Validator,
    "draft-06": jsonschema_rs.Draft6Validator,
    "draft-07": jsonschema_rs.Draft7Validator,
    "2019-09": jsonschema_rs.Draft201909Validator,
    "2020-12": jsonschema_rs.Draft202012Validator,
}


@cache
def _probed(name: Any, draft: str) -> tuple[bool, ...]:
    validator = DRAFTS[draft]({"format": name}, validate_formats=True)
    return tuple(validator.is_valid(probe) for probe in PROBES)


def _format(name: Any, draft: str) -> Node:
    """The meaning of a format in a draft: none where the draft does not know it, perhaps not that of 2020-12."""
    probed = _probed(name, draft)
    if all(probed):
        return TRUE
    if probed == _probed(name, "2020-12"):
        return test("format", name)
    told = canonical(["draft-06" if draft == "draft-04" else draft, name])
    return Node("formatOf", told, (), f'{{"formatOf":{told}}}')


def _joined_uri(base: str, reference: str) -> str:
    """A reference made absolute; a fragment fits any base, one without a hierarchy too."""
    return base + reference if reference.startswith("#") else urljoin(base, reference)


@dataclass(frozen=True)
class _Seen:
    """The members and places of a document that a schema describes."""

    names: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    every_name: bool = False
    places: int | None = 0
    """How many of the first places; EVERY_PLACE for all, None where it depends on the document."""

    def joined(self, other: "_Seen") -> "_Seen":
        places = None if self.places is None or other.places is None else max(self.places, other.places)
        if EVERY_PLACE in (self.places, other.places):
            places = EVERY_PLACE
        every = self.every_name or other.every_name
        return _Seen(self.names | other.names, self.patterns | other.patterns, every, places)


class Reader:
    """Reads one schema document. Raises TypeError or ValueError on anything else."""

    def __init__(self, document: Any, name: str, dictionary: Dictionary) -> None:
        self._document = document
        self._name = name
        self._dictionary = dictionary
        self._dialect = dialect(document)
        self._legacy = self._dialect in LEGACY_DRAFTS
        self._bases: dict[int, str] = {}
        """The URI that a subschema's references are relative to, by the subschema's identity."""
        self._targets: dict[str, Any] = {"": document}
        """The parts of the document by URI, with the anchor where there is one."""
        self._kept: list[Any] = []
        """Objects made here that are known by their identity, kept so that no other object takes it."""
        self._locate()

    def read(self) -> Node:
        """The whole document as a node."""
        return self._node(self._document)

    def _locate(self) -> None:
        """Find the URI of every subschema that has one; unknown keywords hold no schemas."""
        stack: list[tuple[Any, str]] = [(self._document, "")]
        while stack:
            node, base = stack.pop()
            if not isinstance(node, dict):
                continue
            if isinstance(node.get("$schema"), str) and dialect({"$schema": node["$schema"]}) != self._dialect:
                raise ValueError("the parts of a document are of different drafts")
            self._bases[id(node)] = base = self._named(node, base)
            stack.extend((child, base) for (keyword, *_), child in children(node) if keyword not in self._unwalked)

    @property
    def _unwalked(self) -> frozenset[str]:
        """The keywords that hold no schemas in this draft."""
        return UNKNOWN[self._dialect] | ({"$defs"} if self._legacy else {"definitions"})

    def _named(self, node: Mapping[str, Any], base: str) -> str:
        name = node.get("id" if self._dialect == "draft-04" else "$id")
        if isinstance(name, str) and name.startswith("#"):
            self._register(base + name, node)
        elif isinstance(name, str) and not (self._legacy and "$ref" in node):
            base = _joined_uri(base, name).rstrip("#")
            self._register(base, node)
        for keyword in () if self._legacy else ("$anchor", "$dynamicAnchor"):
            if isinstance(anchor := node.get(keyword), str):
                self._register(f"{base}#{anchor}", node)
        return base

    def _register(self, uri: str, node: Mapping[str, Any]) -> None:
        """Note the part that a URI names; a URI that two parts share names neither."""
        self._targets[uri] = node if self._targets.get(uri, node) in (node, self._document) else None

    def _node(self, schema: Any) -> Node:
        if isinstance(schema, bool):
            return TRUE if schema else FALSE
        if not isinstance(schema, dict):
            raise TypeError("a schema is an object or a boolean")
        if self._legacy and "$ref" in schema:
            return self._reference(schema["$ref"], schema)
        return all_of(tuple(self._statements(self._known(schema))))

    def _known(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema without the keywords that its draft does not know."""
        unknown = UNKNOWN.get(self._dialect, frozenset()) & schema.keys()
        if not unknown:
            return schema
        known = {keyword: value for keyword, value in schema.items() if keyword not in unknown}
        self._kept.append(known)
        self._bases[id(known)] = self._bases.get(id(schema), "")
        return known

    def _nodes(self, schemas: list[Any]) -> tuple[Node, ...]:
        return tuple(self._node(schema) for schema in schemas)

    def _reference(self, reference: str, schema: Mapping[str, Any]) -> Node:
        uri = _joined_uri(self._bases.get(id(schema), ""), reference)
        target = self._target(uri)
        if target is None:
            return test("unresolved", [self._name, reference])
        key = quote(f"{self._name}{uri}", safe="").replace("~", "%7E")
        if key not in self._dictionary.nodes:
            self._dictionary.nodes[key] = TRUE
            self._dictionary.nodes[key] = self._node(target)
        return Node("$ref", key, (), json.dumps({"$ref": f"#/$defs/{quote(key)}"}))

    def _target(self, uri: str) -> Any:
        resource, _, fragment = uri.partition("#")
        if not fragment:
            return self._targets.get(resource)
        if not fragment.startswith("/"):
            return self._targets.get(uri)
        node = at(self._targets.get(resource), unquote(fragment))
        return node if self._is_placed(node, resource) else None

    def _is_placed(self, node: Any, resource: str) -> bool:
        """Whether the URI of a part is clear; it is under an unknown keyword, if the part has no name of its own."""
        if isinstance(node, dict) and id(node) not in self._bases:
            parts = [part for _, part in walk(node)]
            if any(name in part for part in parts for name in ("id", "$id", "$anchor", "$dynamicAnchor")):
                return False
            self._bases |= {id(part): resource for part in parts}
        return True

    def _statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        yield from self._plain_statements(schema)
        if "$ref" in schema:
            yield self._reference(schema["$ref"], schema)
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
        if not self._legacy:
            yield from self._dependent_statements(schema)

    def _dependent_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        """The statements of keywords that depend on others; plain ones, where they do not depend on the document."""
        for keyword in OPAQUE:
            if keyword not in schema:
                continue
            seen = self._seen(schema) if keyword.startswith("unevaluated") else None
            if keyword.endswith("Ref") and self._is_static(schema[keyword], schema):
                yield self._reference(schema[keyword], schema)
            elif seen is None or (keyword == "unevaluatedItems" and seen.places is None):
                yield self._opaque(keyword, schema)
            elif keyword == "unevaluatedProperties" and not seen.every_name:
                yield from self._members(seen.names, seen.patterns, schema[keyword])
            elif keyword == "unevaluatedItems" and seen.places != EVERY_PLACE:
                yield from self._rest(seen.places or 0, schema[keyword])

    def _opaque(self, keyword: str, schema: dict[str, Any]) -> Node:
        """The statement of a keyword that is not understood: equal where its text and its references' targets are."""
        written = canonical(
            [{name: schema[name] for name in schema if name not in (*ANNOTATIONS, "$defs")}, self._dialect]
        )
        refers = any(f'"{mark}"' in written for mark in REFERENCES)
        place = [self._name, self._bases.get(id(schema), "")] if refers else []
        return Node("opaque", None, (), f'{{"opaque":{canonical([keyword, place])},"schema":{written}}}')

    def _is_static(self, reference: Any, schema: Mapping[str, Any]) -> bool:
        """Whether a dynamic reference can lead to one place only, which is so where the document is one resource."""
        bases = set(self._bases.values())
        return (
            len(bases) == 1 and self._target(_joined_uri(self._bases.get(id(schema), ""), str(reference))) is not None
        )

    def _seen(self, schema: Any, within: tuple[int, ...] = ()) -> "_Seen | None":
        """The members and places that a schema describes whatever the document; None where they depend on it."""
        if not isinstance(schema, dict) or id(schema) in within:
            return _Seen()
        within = (*within, id(schema))
        found = _Seen(
            frozenset(schema.get("properties", {})),
            frozenset(schema.get("patternProperties", {})),
            "additionalProperties" in schema or (len(within) > 1 and "unevaluatedProperties" in schema),
            self._seen_places(schema, len(within) > 1),
        )
        always = list(schema.get("allOf", []))
        if "$ref" in schema:
            target = self._target(_joined_uri(self._bases.get(id(schema), ""), schema["$ref"]))
            if target is None:
                return None
            always.append(target)
        for part in always:
            seen = self._seen(part, within)
            if seen is None:
                return None
            found = found.joined(seen)
        for keyword in CONDITIONAL:
            parts = schema.get(keyword, [])
            parts = list(parts.values()) if keyword == "dependentSchemas" and parts else parts
            for part in parts if isinstance(parts, list) else [parts]:
                seen = self._seen(part, within) if not isinstance(part, str) else None
                if seen is None or found.joined(seen) != found:
                    return None
        return found

    def _seen_places(self, schema: dict[str, Any], is_inner: bool) -> int | None:
        if "contains" in schema and self._dialect == "2020-12":
            return None
        if isinstance(items := schema.get("items"), list):
            return EVERY_PLACE if "additionalItems" in schema else len(items)
        if "items" in schema or (is_inner and "unevaluatedItems" in schema):
            return EVERY_PLACE
        return len(schema.get("prefixItems", []))

    def _plain_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        if "type" in schema:
            types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            yield typed(*sorted(types))
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
        if "pattern" in schema:
            yield test("pattern", schema["pattern"])
        if "format" in schema and (node := _format(schema["format"], self._dialect)) is not TRUE:
            yield node
        if self._legacy:
            encodings = (keyword for keyword in ("contentEncoding", "contentMediaType") if keyword in schema)
            yield from (test(keyword, schema[keyword]) for keyword in encodings)

    def _array_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        items, places = schema.get("items", True), schema.get("prefixItems", [])
        if isinstance(items, list):
            places, items = items, schema.get("additionalItems", True)
        for index, place in enumerate(places):
            if (child := self._node(place)) is not TRUE:
                yield place_of(index, child)
        yield from self._rest(len(places), items)
        if "contains" in schema:
            yield from self._contains(schema)
        if schema.get("uniqueItems") is True:
            yield test("uniqueItems", True)

    def _rest(self, start: int, schema: Any) -> Iterator[Node]:
        """The statements about the items from a place on."""
        if (child := self._node(schema)) is not TRUE:
            prefix = ",".join(["true"] * start)
            before = f'"prefixItems":[{prefix}],' if start else ""
            yield Node("items", start, (child,), f'{{{before}"items":{child.text}}}')

    def _contains(self, schema: dict[str, Any]) -> Iterator[Node]:
        child = self._node(schema["contains"])
        low, high = (1, None) if self._legacy else (schema.get("minContains", 1), schema.get("maxContains"))
        if low:
            yield self._at_least(child, int(low))
        if high is not None:
            yield negation(all_of((typed("array"), self._at_least(child, int(high) + 1))))

    def _at_least(self, child: Node, count: int) -> Node:
        return Node("contains", count, (child,), f'{{"contains":{child.text},"minContains":{count}}}')

    def _object_statements(self, schema: dict[str, Any]) -> Iterator[Node]:
        properties, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        if isinstance(schema.get("required"), list):
            yield from (required(name) for name in schema["required"])
        for name, member in properties.items():
            if (child := self._node(member)) is not TRUE:
                yield member_of(name, child)
        for pattern, member in patterns.items():
            if (child := self._node(member)) is not TRUE:
                text = f'{{"patternProperties":{{{json.dumps(pattern)}:{child.text}}}}}'
                yield Node("patternProperties", pattern, (child,), text)
        yield from self._members(properties, patterns, schema.get("additionalProperties", True))
        if "propertyNames" in schema:
            child = self._node(schema["propertyNames"])
            yield Node("propertyNames", None, (child,), f'{{"propertyNames":{child.text}}}')
        yield from self._dependencies(schema)

    def _members(self, names: Iterable[str], patterns: Iterable[str], schema: Any) -> Iterator[Node]:
        """The statements about the members of other names."""
        if (child := self._node(schema)) is not TRUE:
            yield others_of(names, patterns, child)

    def _dependencies(self, schema: dict[str, Any]) -> Iterator[Node]:
        is_object = typed("object")
        for keyword in ("dependencies", "dependentRequired", "dependentSchemas"):
            for name, wanted in schema.get(keyword, {}).items():
                names = [wanted] if isinstance(wanted, str) else wanted
                consequence = all_of(tuple(map(required, names))) if isinstance(names, list) else self._node(names)
                yield any_of((negation(all_of((is_object, required(name)))), consequence))
