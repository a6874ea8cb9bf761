"""Writes a page for each event: its fields, an example, and what changed from version to version."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from contracts.changes import history
from contracts.nouns import NOUNS, limits
from contracts.regenerate.example import example
from contracts.regenerate.inputs import Inputs
from contracts.regenerate.shapes import Schema
from contracts.regenerate.structs import BANNER
from contracts.schema import definition, unfolded
from contracts.topology import Topology

DEEPEST = 12


@dataclass(frozen=True)
class Row:
    """A field of an event."""

    path: str
    what: str
    is_required: bool
    description: str
    is_deprecated: bool = False


def reference(inputs: Inputs) -> dict[str, str]:
    """The pages by their places in `generated/`."""
    pages = {f"reference/{event}.md": _page(inputs, event) for event in sorted(inputs.schemas)}
    return {"reference/README.md": _contents(inputs), **pages}


def _contents(inputs: Inputs) -> str:
    rows = [
        f"| [{event}]({event}.md) | {version} | {_cell(str(schema.get('description', '')))} |"
        for event, (version, schema) in inputs.latest.items()
    ]
    lines = [f"<!-- {BANNER} -->", "", "# Events", "", "| event | newest | meaning |", "|---|---|---|", *rows]
    return "\n".join(lines) + "\n"


def _page(inputs: Inputs, event: str) -> str:
    versions = inputs.schemas[event]
    version, schema = inputs.latest[event]
    lines = [f"<!-- {BANNER} -->", "", f"# {event} {version}", "", str(schema.get("description", "")), ""]
    lines += [*_travels(inputs.topology, event), *_fields(versions)]
    if (shown := example(event, schema)) is not None:
        lines += ["## Example", "", "```json", json.dumps(shown, indent=2, ensure_ascii=False), "```", ""]
    lines += ["## Changes", "", *history(event, versions, "###")]
    return "\n".join(lines).rstrip() + "\n"


def _travels(topology: Topology, event: str) -> Iterator[str]:
    for consumer in topology.consumers:
        if consumer.event == event:
            yield f"Received from `{consumer.filter_subject}` ({consumer.stream}) by the durable `{consumer.durable}`."
            yield ""
    for publication in topology.publications:
        if publication.event == event:
            yield f"Published to `{publication.subject}` ({publication.stream})."
            yield ""


def _fields(versions: Mapping[str, Schema]) -> Iterator[str]:
    newest = list(versions.values())[-1]
    listed = {version: rows(schema) for version, schema in versions.items()}
    known = {version: {row.path for row in each} for version, each in listed.items()}
    deprecated = {version: {row.path for row in each if row.is_deprecated} for version, each in listed.items()}
    yield from ("## Fields", "")
    yield from (
        "A field's members follow it; `[]` stands for every item. A field that is absent is left out, never null.",
        "",
    )
    yield from ("| field | what | required | since | meaning |", "|---|---|---|---|---|")
    for row in rows(newest):
        since, until = _since(row.path, known), _since(row.path, deprecated)
        required = "yes" if row.is_required else "no"
        told = f"**Deprecated since {until}.** {row.description}" if until else row.description
        yield f"| `{row.path}` | {_cell(row.what)} | {required} | {since} | {_cell(told)} |"
    yield ""


def _since(path: str, known: Mapping[str, set[str]]) -> str:
    """The version since which a field has always been there."""
    since = ""
    for version, paths in known.items():
        since = (since or version) if path in paths else ""
    return since


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def rows(schema: Schema) -> list[Row]:
    """Every field, in reading order."""
    return list(_members(schema, schema, "", ()))


def _members(root: Schema, node: Schema, path: str, within: tuple[str, ...]) -> Iterator[Row]:
    required = node.get("required", ())
    for name, member in node.get("properties", {}).items():
        if isinstance(member, dict):
            yield from _field(root, member, f"{path}.{name}".removeprefix("."), name in required, within)


def _field(root: Schema, member: Schema, path: str, is_required: bool, within: tuple[str, ...]) -> Iterator[Row]:
    node, inside = _resolved(root, member, within)
    described = str(member.get("description") or node.get("description", ""))
    yield Row(path, what(root, node), is_required, described, bool(member.get("deprecated") or node.get("deprecated")))
    yield from _inner(root, node, path, inside)


def _inner(root: Schema, node: Schema, path: str, within: tuple[str, ...]) -> Iterator[Row]:
    """The fields of the value of a field; alternatives follow one another, each told by its constant."""
    if len(within) > DEEPEST:
        return
    yield from _members(root, node, path, within)
    if isinstance(node.get("items"), dict):
        item, inside = _resolved(root, node["items"], within)
        yield from _inner(root, item, f"{path}[]", inside)
    for part in node.get("oneOf") or node.get("anyOf") or ():
        if isinstance(part, dict):
            resolved, inside = _resolved(root, part, within)
            yield from _inner(root, resolved, path + _told_apart(resolved), inside)


def _told_apart(part: Schema) -> str:
    constants = [f"{name}={each['const']}" for name, each in part.get("properties", {}).items() if "const" in each]
    return f"({constants[0]})" if constants else ""


def _resolved(root: Schema, node: Schema, within: tuple[str, ...]) -> tuple[Schema, tuple[str, ...]]:
    """What a node refers to, and the definitions passed on the way; only its words where they form a circle."""
    found, inside = unfolded(root, node, within)
    if name := definition(found):
        return {"description": found.get("description", f"Again as {name}.")}, inside
    return found, inside


def what(root: Schema, node: Schema) -> str:
    """The kind of value that a schema wants, as a noun: "an integer from 15 to 180"."""
    if "const" in node:
        return json.dumps(node["const"])
    if "enum" in node:
        words = [each if isinstance(each, str) else json.dumps(each) for each in node["enum"]]
        later = " or a word that comes later" if node.get("x-open-enum") is True else ""
        return f"one of {', '.join(words)}{later}"
    if parts := node.get("oneOf") or node.get("anyOf"):
        told = [what(root, _resolved(root, part, ())[0]) for part in parts if isinstance(part, dict)]
        return " or ".join(dict.fromkeys(told))
    kind = node.get("type", "object" if "properties" in node else "")
    if isinstance(kind, list):
        return " or ".join(what(root, {**node, "type": each}) for each in kind)
    noun = f"a {node['format']}" if "format" in node else NOUNS.get(kind, "anything")
    return noun + limits(node) + _each(root, node)


def _each(root: Schema, node: Schema) -> str:
    """The kind of items, unless they are objects, whose fields follow."""
    if not isinstance(node.get("items"), dict):
        return ""
    item = _resolved(root, node["items"], ())[0]
    is_plain = item.get("type") in ("string", "integer", "number", "boolean") or "enum" in item
    return f", each {what(root, item)}" if is_plain else ""
