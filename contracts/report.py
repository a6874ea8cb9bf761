"""Tells a reviewer about a change: every changed schema with what it breaks, as Markdown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from contracts.changes import changes
from contracts.findings import Finding
from contracts.policy import (
    Schema,
    Versions,
    differences,
    grown_open_enums,
    required_bump,
    smallest,
    with_removed,
)
from contracts.schema import order

OPEN_ENUMS_SINCE = "1.10.1"
"""The first version of the packages whose readers accept words that an open enum lacked before."""


@dataclass(frozen=True)
class Comparison:
    """Two versions of an event, compared both ways."""

    event: str
    older: tuple[str, Schema]
    newer: tuple[str, Schema]
    backward: tuple[Finding, ...]
    others: tuple[Finding, ...]
    """The breaks for older consumers, and the removed fields."""

    @property
    def found(self) -> list[Finding]:
        """All breaks of the comparison."""
        return [*self.backward, *self.others]

    @property
    def bump(self) -> str:
        """The step of the version number that the change takes."""
        return required_bump(self.older[1], self.newer[1])

    def upgrade(self) -> list[str]:
        """Who upgrades first, one line each."""
        late = [
            f"first of all: consumers whose package is older than {OPEN_ENUMS_SINCE} refuse the new words of {place}"
            for place in grown_open_enums(self.older[1], self.newer[1])
        ]
        return [f"upgrade: {_order(bool(self.backward), bool(self.others))}", *late]


def compared(event: str, older: tuple[str, Schema], newer: tuple[str, Schema]) -> Comparison:
    """Compare two versions, the older first."""
    backward = differences(event, older, newer, "backward")
    found = with_removed([*backward, *differences(event, older, newer, "forward")], event, older, newer)
    return Comparison(event, older, newer, tuple(backward), tuple(found[len(backward) :]))


def _order(breaks_backward: bool, breaks_forward: bool) -> str:
    match breaks_backward, breaks_forward:
        case False, False:
            return "in any order"
        case True, False:
            return "producers first, and consumers once no older event is left"
        case False, True:
            return "consumers first"
        case _:
            return "neither first; publish both versions side by side until every consumer reads the newer"


def changed_versions(before: Mapping[str, Versions], after: Mapping[str, Versions]) -> Iterator[tuple[str, str]]:
    """The versions that are new or differ, by event."""
    for event, versions in after.items():
        for version, schema in versions.items():
            if before.get(event, {}).get(version) != schema:
                yield event, version


def _lost(before: Versions, after: Versions) -> Versions:
    return {version: schema for version, schema in before.items() if version not in after}


def markdown(
    ref: str,
    before: Mapping[str, Versions],
    after: Mapping[str, Versions],
    released: Mapping[str, Mapping[str, object]],
    found: list[Finding],
) -> str:
    """The report on what differs from a revision, and on every finding of the check."""
    lines = [f"# Contracts, compared with {ref}", ""]
    changed = list(changed_versions(before, after))
    for event, version in changed:
        lines += _version(event, version, after[event], "released" if version in released.get(event, {}) else "draft")
    gone = list(changed_versions(after, {event: _lost(those, after.get(event, {})) for event, those in before.items()}))
    for event, version in gone:
        lines += [f"## {event} {version}", "", "This version is gone.", ""]
    if not (changed or gone):
        lines += ["No schema changed.", ""]
    lines += [f"## Findings of `check`: {len(found) or 'none'}", ""]
    lines += [f"- `{each.rule}` {_place(each)}: {each.message}. Fix: {each.fix}." for each in found]
    return "\n".join(lines).rstrip() + "\n"


def _place(each: Finding) -> str:
    line = f":{each.line}" if each.line else ""
    return f"{' '.join(f'{each.event} {each.versions} {each.pointer}'.split())} ({each.file}{line})".strip()


def _version(event: str, version: str, versions: Versions, state: str) -> Iterator[str]:
    yield from (f"## {event} {version}, {state}", "")
    older = [each for each in versions if order(each) < order(version)]
    if not older:
        yield from ("The first version.", "")
        return
    each = compared(event, (older[-1], versions[older[-1]]), (version, versions[version]))
    yield from (f"What changes from {older[-1]}:", "")
    yield from (f"- {line}" for line in changes(each.older[1], each.newer[1]) or ["words only"])
    yield from ("", f"**Required bump: {each.bump}.** {'. '.join(_sentence(line) for line in each.upgrade())}.", "")
    for finding in each.found:
        yield from _broken(finding, each)


def _sentence(line: str) -> str:
    return line[0].upper() + line[1:]


def _broken(finding: Finding, each: Comparison) -> Iterator[str]:
    yield from (f"### `{finding.rule}` at `{finding.pointer or 'the whole event'}`", "", f"{finding.message}.", "")
    least = smallest(finding, each.older[1], each.newer[1])
    if least is not None and finding.payload is not None:
        yield from ("The least that breaks:", "", "```json", least, "```", "")
        if least != finding.payload:
            yield from ("<details><summary>The whole payload</summary>", "", "```json", finding.payload, "```", "")
            yield from ("</details>", "")
    yield from (f"Fix: {finding.fix}.", "")
