"""Rewrites a schema for the generator of TypeScript types, so that every type has a name already."""

from collections.abc import Mapping
from typing import Any

from contracts.compatibility.normal import canonical
from contracts.regenerate.shapes import Schema
from contracts.schema import definition


def hoisted(event: str, schema: Schema, called: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The schema with every named part among its definitions, and the names of the types that it makes.

    Every object is closed: a literal with an undeclared field does not compile, but a value from elsewhere still fits.
    """
    writer = _Writer(schema, called)
    return writer.event(), [event, *writer.definitions]


class _Writer:
    def __init__(self, schema: Schema, called: Mapping[str, str]) -> None:
        self._schema = schema
        self._called = called
        self._within: list[str] = []
        self.definitions: dict[str, Any] = {}

    def event(self) -> dict[str, Any]:
        body = self._members(self._schema, "$")
        return {**body, "$defs": self.definitions}

    def _node(self, node: Any, key: str) -> Any:
        if not isinstance(node, dict):
            return node
        if name := definition(node):
            return self._definition(name, node.get("description")) | _deprecated(node)
        if name := self._called.get(key, ""):
            return self._named(name, node, key, node.get("description")) | _deprecated(node)
        return self._members(node, key)

    def _definition(self, name: str, description: str | None) -> Any:
        node = self._schema["$defs"][name]
        told = description or node.get("description")
        if called := self._called.get(name):
            return self._named(called, node, name, told)
        if name in self._within:
            return {"description": told, "tsType": "unknown"}
        self._within.append(name)
        try:
            inner = self._node(node, name)
        finally:
            self._within.pop()
        return {**inner, "description": told} if told and isinstance(inner, dict) else inner

    def _named(self, name: str, node: Any, key: str, description: str | None) -> dict[str, Any]:
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._members(node, key)
        return {"tsType": name} | ({"description": description} if description else {})

    def _members(self, node: Schema, key: str) -> dict[str, Any]:
        kept = {name: value for name, value in node.items() if name not in ("$id", "$schema", "$defs", "title")}
        if kept.get("x-open-enum") is True and "enum" in kept:
            words = " | ".join(map(canonical, kept.pop("enum")))
            kept["tsType"] = f"{words} | (string & {{}})"
        if kept.get("additionalProperties") is True and "properties" in kept:
            del kept["additionalProperties"]
        if "properties" in kept:
            kept["properties"] = {
                each: self._node(member, f"{key}.{each}") for each, member in kept["properties"].items()
            }
        if "prefixItems" in kept:  # as drafts before 2020-12 have it, which the generator reads
            kept["additionalItems"] = self._node(kept.get("items", True), f"{key}[]")
            kept["items"] = [self._node(each, f"{key}[{index}]") for index, each in enumerate(kept.pop("prefixItems"))]
        elif "items" in kept:
            kept["items"] = self._node(kept["items"], f"{key}[]")
        for keyword in ("oneOf", "anyOf"):
            if keyword in kept:
                kept[keyword] = [self._node(part, f"{key}.{index}") for index, part in enumerate(kept[keyword])]
        return kept


def _deprecated(node: Schema) -> dict[str, Any]:
    return {"deprecated": True} if node.get("deprecated") is True else {}
