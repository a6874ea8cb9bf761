"""The promises between versions of an event, and the meaning of a difference between two of them.

Producers are closed: what they send is valid for the closed form of their schema. Consumers are open: they read by the
schema as it stands. BACKWARD: the newer schema reads what older producers send. FORWARD: the older schema reads what
newer producers send. FULL: both. TRANSITIVE: against every older version of the same major, not the last alone.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec

from contracts.compatibility import Break, Compatible, Incompatible, Verdict, compare
from contracts.compatibility.normal import canonical
from contracts.compatibility.proof import Proof
from contracts.findings import COMMAND, Finding, dumped
from contracts.registry import closed, opened
from contracts.schema import ANNOTATIONS, declared_fields, escaped, field_names, order, places, unescaped, walk

Schema: TypeAlias = Mapping[str, Any]
Versions: TypeAlias = Mapping[str, Schema]
"""The schemas of one event by version, oldest first."""
Direction: TypeAlias = Literal["backward", "forward"]
Bump: TypeAlias = Literal["none", "patch", "minor", "major"]
Form = TypeVar("Form")

BOUNDS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "format", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip


class Target(StrEnum):
    """A kind of file that is generated."""

    PYTHON = "python"
    PYDANTIC = "pydantic"
    TYPESCRIPT = "typescript"
    ASYNCAPI = "asyncapi"
    REFERENCE = "reference"


class Mode(StrEnum):
    """The promise within a major version."""

    NONE = "NONE"
    BACKWARD = "BACKWARD"
    BACKWARD_TRANSITIVE = "BACKWARD_TRANSITIVE"
    FORWARD = "FORWARD"
    FORWARD_TRANSITIVE = "FORWARD_TRANSITIVE"
    FULL = "FULL"
    FULL_TRANSITIVE = "FULL_TRANSITIVE"

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The directions in which versions must read each other."""
        both: tuple[Direction, ...] = ("backward", "forward")
        return tuple(each for each in both if self.startswith(("FULL", each.upper())))

    @property
    def is_transitive(self) -> bool:
        """Whether every older version counts, or only the last."""
        return self.endswith("TRANSITIVE")


@dataclass(frozen=True)
class Policy:
    """The settings of `contracts.toml`."""

    default: Mode = Mode.FULL_TRANSITIVE
    events: dict[str, Mode] = field(default_factory=dict)
    longest_waiver_days: int = 180
    """The most days that the last day of a waiver may lie ahead."""
    oldest_draft_days: int = 30
    """The most days that a draft may stay unreleased."""
    generate: tuple[Target, ...] = ()
    """The kinds of files that are generated from the schemas."""
    revision: int = 0
    """How often the packages changed for another reason than a release; it is part of the patch number."""
    readers: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    """The consumers that still read an older major version, by event and major."""
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    """The names of generated types, by event and place, where the place's own name is not used."""

    def mode(self, event: str) -> Mode:
        """The promise of an event."""
        return self.events.get(event, self.default)


@dataclass(frozen=True)
class Waiver:
    """An exception to a rule: one entry of `waivers.toml`."""

    rule: str
    event: str
    versions: str
    pointer: str
    reason: str
    owner: str
    expires: date

    def covers(self, finding: Finding) -> bool:
        """Whether the waiver is for this finding."""
        wanted = (self.rule, self.event, self.versions, self.pointer)
        return wanted == (finding.rule, finding.event, finding.versions, finding.pointer)


def read_policy(root: Path) -> Policy:
    """Read `contracts.toml`. Raises OSError or ValueError."""
    return _read(root / "contracts.toml", Policy)


def read_waivers(root: Path) -> list[Waiver]:
    """Read `waivers.toml`. Raises OSError or ValueError."""
    return _read(root / "waivers.toml", _Waivers).waiver


@dataclass(frozen=True)
class _Waivers:
    waiver: list[Waiver] = field(default_factory=list)


def _read(file: Path, form: type[Form]) -> Form:
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), form)
    except ValueError as error:
        raise ValueError(f"{file.name}: {error}") from error


def waived(findings: list[Finding], waivers: list[Waiver], today: date, longest_days: int) -> list[Finding]:
    """The findings that no waiver in force covers, and findings about the waivers themselves."""
    left = [each for each in findings if not any(waiver.covers(each) for waiver in waivers if waiver.expires >= today)]
    for waiver in waivers:
        told = Finding(
            "waiver-unused", waiver.event, waiver.versions, waiver.pointer, "", file="contracts/waivers.toml"
        )
        whose = f"{waiver.owner}'s waiver of {waiver.rule}"
        if waiver.expires < today:
            command = f"to renew it: {COMMAND} waive {waiver.rule} {waiver.event} '{waiver.pointer}'"
            message = f"{whose} ended on {waiver.expires}; {command} --reason … --owner … --expires YYYY-MM-DD"
            left.append(replace(told, rule="waiver-expired", message=message))
        elif not any(waiver.covers(each) for each in findings):
            left.append(replace(told, message=f"{whose} matches nothing"))
        elif waiver.expires > (latest := today + timedelta(days=longest_days)):
            message = f"{whose} ends on {waiver.expires}, at the latest it may end on {latest}"
            left.append(replace(told, rule="waiver-too-long", message=message))
    return left


def breaches(event: str, versions: Versions, mode: Mode) -> list[Finding]:
    """Where the versions of an event break their promises, and the names that came back."""
    found: list[Finding] = []
    for older, newer in _promised_pairs(list(versions), mode):
        for direction in mode.directions:
            found += differences(event, (older, versions[older]), (newer, versions[newer]), direction)
    if mode is not Mode.NONE:
        for older, newer in pairwise(versions):
            if order(older)[0] == order(newer)[0]:
                found = with_removed(found, event, (older, versions[older]), (newer, versions[newer]))
        found += _never_deprecated(event, versions)
    found = _once(found)
    told = {each.versions for each in found}
    small = (each for each in _small_bumps(event, versions) if each.versions not in told)
    return [*found, *small, *returned_names(event, versions)]


def _once(found: list[Finding]) -> list[Finding]:
    """The findings without those that a finding about versions in between already reports."""
    spans = {(each.rule, each.pointer, *each.versions.split(" → ")) for each in found}

    def is_told(rule: str, pointer: str, older: str, newer: str) -> bool:
        between = (span[2:] for span in spans if span[:2] == (rule, pointer) and span[2:] != (older, newer))
        return any(order(older) <= order(one) and order(other) <= order(newer) for one, other in between)

    return [each for each in found if not is_told(each.rule, each.pointer, *each.versions.split(" → "))]


def _small_bumps(event: str, versions: Versions) -> Iterator[Finding]:
    """The patch versions that change more than words. Breaks within a major are found by comparison."""
    for older, newer in pairwise(versions):
        is_patch = order(older)[:2] == order(newer)[:2]
        if is_patch and (bump := required_bump(versions[older], versions[newer])) in ("minor", "major"):
            file = f"contracts/schemas/{event}/{newer}.json"
            message = f"The change takes a {bump} version"
            yield Finding("bump-too-small", event, f"{older} → {newer}", "", message, file=file)


def _promised_pairs(versions: list[str], mode: Mode) -> Iterator[tuple[str, str]]:
    for index, newer in enumerate(versions):
        older = [version for version in versions[:index] if order(version)[0] == order(newer)[0]]
        for version in older if mode.is_transitive else older[-1:]:
            yield version, newer


def differences(
    event: str, older: tuple[str, Schema], newer: tuple[str, Schema], direction: Direction
) -> list[Finding]:
    """Why the newer schema does not read the older producers (backward), or the older not the newer ones (forward)."""
    writer, reader = (older, newer) if direction == "backward" else (newer, older)
    verdict = _verdict(canonical(writer[1]), canonical(reader[1]))
    told = Finding(
        "compatibility-unproven",
        event,
        f"{older[0]} → {newer[0]}",
        "",
        f"Nobody can say whether a {reader[0]} consumer reads all that a {writer[0]} producer may send",
        file=f"contracts/schemas/{event}/{newer[0]}.json",
    )
    if isinstance(verdict, Compatible):
        return []
    if not isinstance(verdict, Incompatible):
        return [replace(told, pointer=verdict.pointer)]
    message = f"A {reader[0]} consumer rejects what a {writer[0]} producer may send"
    return [
        replace(told, rule=rule, pointer=each.pointer, message=message + _lack(each), payload=dumped(each.payload))
        for each in verdict.breaks
        for rule in [_rule(each, writer[1], direction)]
    ]


def with_removed(
    found: list[Finding], event: str, older: tuple[str, Schema], newer: tuple[str, Schema]
) -> list[Finding]:
    """The findings, and one for each removed field that none of them reports."""
    told = {(each.rule, each.versions, each.pointer) for each in found}
    removed = (each for each in _removed_fields(event, older, newer))
    return [*found, *(each for each in removed if (each.rule, each.versions, each.pointer) not in told)]


def _removed_fields(event: str, older: tuple[str, Schema], newer: tuple[str, Schema]) -> Iterator[Finding]:
    """The fields of the older schema that the newer does not declare; not those within a removed field."""
    gone: list[str] = []
    for pointer, node in declared_fields(older[1]):
        if any(pointer.startswith(f"{other}/") for other in gone) or places(newer[1], pointer):
            continue
        gone.append(pointer)
        message = f"A {older[0]} consumer no longer gets it, and a {older[0]} producer that sends it does not compile"
        if renamed := _renamed(older[1], newer[1], pointer, node):
            message += f"; it looks renamed to {renamed}, which for both is another field"
        file = f"contracts/schemas/{event}/{newer[0]}.json"
        yield Finding("field-removed", event, f"{older[0]} → {newer[0]}", pointer, message, file=file)


def _never_deprecated(event: str, versions: Versions) -> Iterator[Finding]:
    """The fields that a new major leaves out and that the last version before it does not mark as deprecated."""
    majors: dict[int, dict[str, Schema]] = {}
    for version, schema in versions.items():
        majors.setdefault(order(version)[0], {})[version] = schema
    for before, after in pairwise(majors.values()):
        last, first = list(before.items())[-1], next(iter(after.items()))
        for each in _removed_fields(event, last, first):
            is_back = any(places(schema, each.pointer) for schema in after.values())
            if not is_back and not any(node.get("deprecated") for node in places(last[1], each.pointer)):
                yield replace(each, message=f"{last[0]} does not say that it is deprecated. {each.message}")


def new_fields(older: Schema, newer: Schema) -> list[str]:
    """The fields that the newer schema declares and the older does not, by their place in a payload."""
    return [pointer for pointer, _ in declared_fields(newer) if not places(older, pointer)]


def _renamed(older: Schema, newer: Schema, pointer: str, node: Schema) -> str:
    """The new field beside a removed field that has the same meaning; empty where there is none."""
    outer, _, name = pointer.rpartition("/")
    before = {each for owner in places(older, outer) for each in owner.get("properties", {})}
    added = {
        each: canonical(without_annotations(member))
        for owner in places(newer, outer)
        for each, member in owner.get("properties", {}).items()
        if each not in before
    }
    alike = [each for each, meaning in added.items() if meaning == canonical(without_annotations(node))]
    closest = get_close_matches(unescaped(name), alike, n=1, cutoff=0) if alike else []
    return f"{outer}/{escaped(closest[0])}" if closest else ""


def _lack(each: Break) -> str:
    return f", with no {each.pointer.rpartition('/')[2]}" if each.rule == "required" else ""


@cache
def _verdict(writer: str, reader: str) -> Verdict:
    return compare(closed(msgspec.json.decode(writer)), opened(msgspec.json.decode(reader)))


def smallest(finding: Finding, older: Schema, newer: Schema) -> str | None:
    """The payload of a finding, reduced to what the break needs, as JSON; None where it has no payload."""
    if finding.payload is None:
        return None
    payload = msgspec.json.decode(finding.payload)
    for writer, reader in ((older, newer), (newer, older)):
        proof = Proof(canonical(closed(writer)), canonical(opened(reader)))
        if proof.breaks(payload):
            return dumped(proof.shrunk(payload))
    return finding.payload


def required_bump(older: Schema, newer: Schema) -> Bump:
    """The smallest step of the version number that the change allows."""
    if canonical(older) == canonical(newer):
        return "none"
    if canonical(without_annotations(older)) == canonical(without_annotations(newer)):
        return "patch"
    directions: tuple[Direction, ...] = ("backward", "forward")
    one, other = ("old", older), ("new", newer)
    broken = any(differences("", one, other, direction) for direction in directions)
    return "major" if broken or any(_removed_fields("", one, other)) else "minor"


def without_annotations(node: Any, is_schema: bool = True) -> Any:
    """A schema without the keywords that change no verdict."""
    if isinstance(node, list):
        return [without_annotations(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if not is_schema or key not in ANNOTATIONS}
    names = ("properties", "$defs", "patternProperties", "dependentSchemas")
    return {
        key: value
        if is_schema and key in ("enum", "const")
        else without_annotations(value, not (is_schema and key in names))
        for key, value in kept.items()
    }


def _rule(each: Break, writer: Schema, direction: Direction) -> str:
    backward = direction == "backward"
    match each.rule:
        case "required" if _declares(writer, each.pointer):
            return "optional-to-required" if backward else "required-to-optional"
        case "required":
            return "required-added" if backward else "field-removed"
        case "type":
            return "type-narrowed" if backward else "type-widened"
        case "enum" | "const" if any({"enum", "const"} & node.keys() for node in places(writer, each.pointer)):
            return "enum-shrank" if backward else "enum-grew"
        case "additionalProperties" | "properties" | "false" | "items":
            return "object-closed"
        case rule if rule in (*BOUNDS, "enum", "const"):
            return "bound-tightened" if backward else "bound-loosened"
        case _:
            return "shape-changed"


def grown_open_enums(older: Schema, newer: Schema) -> list[str]:
    """The pointers of the open enums in which the newer schema has more words than the older."""
    before = {place: node for place, node in walk(older) if node.get("x-open-enum") is True}
    after = dict(walk(newer))
    return [
        place
        for place, node in before.items()
        if any(word not in node.get("enum", ()) for word in after.get(place, {}).get("enum", ()))
    ]


def _declares(schema: Schema, pointer: str) -> bool:
    return bool(places(schema, pointer))


def returned_names(event: str, versions: Versions) -> list[Finding]:
    """The field names that were dropped and came back, in any major."""
    names = {version: set(field_names(schema)) for version, schema in versions.items()}
    found = []
    dropped: dict[str, tuple[str, str]] = {}
    for older, newer in pairwise(names):
        for pointer in sorted(names[newer] & dropped.keys()):
            since, without = dropped.pop(pointer)
            message = f"{pointer} was last in {since}, was dropped in {without} and is back in {newer}"
            file = f"contracts/schemas/{event}/{newer}.json"
            found.append(Finding("retired-name-returned", event, f"{since} → {newer}", pointer, message, file=file))
        dropped |= dict.fromkeys(names[older] - names[newer], (older, newer))
    return found
