"""Finds the line of a place in a JSON document."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import yaml

from contracts.findings import Finding
from contracts.lint import Catalogue, path_of
from contracts.schema import at, declared_at
from contracts.topology import LOADER


def with_lines(found: list[Finding], catalogue: Catalogue) -> list[Finding]:
    """The findings, those about a schema's file with their line where it can be told."""
    lines: dict[str, dict[str, int]] = {}
    return [_with_line(each, catalogue, lines) for each in found]


def _with_line(each: Finding, catalogue: Catalogue, lines: dict[str, dict[str, int]]) -> Finding:
    version = each.versions.rpartition(" ")[2]
    schema = catalogue.schemas.get(each.event, {}).get(version)
    if each.line or schema is None or each.file != path_of(each.event, version):
        return each
    if each.file not in lines:
        file = catalogue.root / "schemas" / each.event / f"{version}.json"
        lines[each.file] = lines_of(file.read_text(encoding="utf-8"))
    return replace(each, line=_line(lines[each.file], schema, each.pointer))


def _line(lines: Mapping[str, int], schema: Mapping[str, Any], pointer: str) -> int:
    """The line of a place in the schema, or of what describes a place in a payload; else the nearest line around it."""
    place = pointer if at(schema, pointer) is not None else declared_at(schema, pointer)
    while place not in lines:
        place = place.rpartition("/")[0]
    return lines[place]


def lines_of(text: str) -> dict[str, int]:
    """The line on which each place of a JSON document begins, by its pointer; a member begins with its name."""
    found: dict[str, int] = {}
    stack: list[tuple[str, Any, int]] = [("", yaml.compose(text, LOADER), 0)]
    while stack:
        place, node, line = stack.pop()
        found[place] = line + 1
        if isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                step = str(name.value).replace("~", "~0").replace("/", "~1")
                stack.append((f"{place}/{step}", value, name.start_mark.line))
        elif isinstance(node, yaml.SequenceNode):
            stack.extend((f"{place}/{index}", item, item.start_mark.line) for index, item in enumerate(node.value))
    return found
