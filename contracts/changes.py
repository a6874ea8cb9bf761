"""Says in words what changed from one version of an event to the next, and writes the changelog from it."""

from collections.abc import Iterator, Mapping, Set
from itertools import pairwise
from typing import Any

from contracts.compatibility.normal import canonical
from contracts.diagnosis import describe
from contracts.policy import Direction, Schema, Versions, differences
from contracts.releases import Release
from contracts.schema import ANNOTATIONS, escaped, order

NESTED = ("properties", "required", "items", "$defs")


def changes(older: Schema, newer: Schema) -> list[str]:
    """Every difference that is more than words, one line each."""
    before, after = dict(_fields(older)), dict(_fields(newer))
    added, dropped = (_outermost(one.keys() - other.keys()) for one, other in ((after, before), (before, after)))
    return [
        *(f"adds {pointer}: {_noun(pointer, after[pointer])}" for pointer in after if pointer in added),
        *(f"drops {pointer}" for pointer in before if pointer in dropped),
        *(
            f"changes {pointer or 'the event'}: {change}"
            for pointer in after
            if pointer in before
            for change in _keywords(before[pointer], after[pointer])
        ),
    ]


def _fields(node: Any, pointer: str = "", is_required: bool = True) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field by its pointer, with what the schema says of it alone; `*` is any item of an array."""
    if not isinstance(node, Mapping):
        yield pointer, {"required": is_required, "allowed": bool(node)}
        return
    plain = {key: value for key, value in node.items() if key not in (*ANNOTATIONS, *NESTED)}
    yield pointer, {"required": is_required, **plain}
    required = node.get("required", [])
    for name, member in node.get("properties", {}).items():
        yield from _fields(member, f"{pointer}/{escaped(name)}", name in required)
    if "items" in node:
        yield from _fields(node["items"], f"{pointer}/*")
    for name, definition in node.get("$defs", {}).items():
        yield from _fields(definition, f"{pointer}/$defs/{escaped(name)}")


def _outermost(pointers: Set[str]) -> set[str]:
    """The pointers that lie in no other."""
    return {each for each in pointers if not any(each.startswith(f"{other}/") for other in pointers)}


def noun(schema: Schema, pointer: str) -> str:
    """A field of the top level in words; for a field within another, only that it is there."""
    field = dict(_fields(schema)).get(pointer)
    return _noun(pointer, field) if field else "within another"


def _noun(pointer: str, field: dict[str, Any]) -> str:
    told = describe({key: value for key, value in field.items() if key != "required"})
    if pointer.startswith("/$defs/") and pointer.count("/") == 2:
        return told
    return f"{told}, {'required' if field['required'] else 'optional'}"


def _keywords(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for keyword in dict.fromkeys((*before, *after)):
        old, new = before.get(keyword), after.get(keyword)
        if canonical(old) == canonical(new):
            continue
        if keyword == "required":
            yield "becomes required" if new else "becomes optional"
        else:
            yield f"{keyword} {_shown(old)} → {_shown(new)}"


def _shown(value: Any) -> str:
    text = "nothing" if value is None else canonical(value)
    return text if len(text) <= 80 else text[:79] + "…"


def changelog(event: str, versions: Versions, released: Mapping[str, Release]) -> str:
    """The released versions of an event and what changed, the newest first, as Markdown."""
    listed = {version: schema for version, schema in versions.items() if version in released}
    days = {version: f" ({released[version].released})" for version in listed}
    told = [f"# {event}", "", f"Written by `python -m contracts release {event}`.", ""]
    return "\n".join([*told, *history(event, listed, "##", days)]).rstrip() + "\n"


def history(event: str, versions: Versions, heading: str, days: Mapping[str, str] | None = None) -> Iterator[str]:
    """What changed from version to version, the newest first, as lines of Markdown under headings of that level."""
    steps = [None, *pairwise(versions)]
    for version, step in reversed([*zip(versions, steps, strict=True)]):
        yield from (f"{heading} {version}{(days or {}).get(version, '')}", "")
        yield from (f"- {line}" for line in (_told(event, versions, *step) if step else ["the first version"]))
        yield ""


def _told(event: str, versions: Versions, older: str, newer: str) -> Iterator[str]:
    """What changed and what that breaks; within a major as the check finds it, even where it is waived."""
    one, other = (older, versions[older]), (newer, versions[newer])
    yield from changes(one[1], other[1]) or ["changes words only"]
    if order(older)[0] != order(newer)[0]:
        yield f"a new major version: nothing is promised between {older} and {newer}"
        return
    directions: tuple[Direction, ...] = ("backward", "forward")
    for direction in directions:
        for finding in differences(event, one, other, direction):
            place = f" at `{finding.pointer}`" if finding.pointer else ""
            yield f"breaks {direction}{place} ({finding.rule}): {finding.message}"
