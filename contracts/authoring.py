"""Writes what a maintainer changes in the files: a new version, a release, a waiver."""

import json
import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from contracts.changes import changelog
from contracts.findings import RULES, Finding
from contracts.lint import DIALECT, NAMESPACE, CannotRunError, Catalogue, path_of
from contracts.policy import Policy, Waiver, required_bump
from contracts.releases import Release, Releases, digest, draft, read_releases, write_releases
from contracts.schema import order

WAIVERS = "waivers.toml"
UNWAIVABLE = ("schema-unreadable", "released-changed", "released-removed", "release-empty", *(
    rule for rule in RULES if rule.startswith("waiver-")
))  # fmt: skip


class Step(StrEnum):
    """Which part of a version's number a change raises."""

    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"

    def after(self, version: str) -> str:
        """The version one such step after `version`."""
        major, minor, patch = order(version)
        numbers = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0), "patch": (major, minor, patch + 1)}
        return ".".join(map(str, numbers[self]))


def new_version(root: Path, catalogue: Catalogue, releases: Releases, event: str, step: Step | None) -> list[str]:
    """Make the draft of the next version, or renumber the existing draft; returns what was done and what to do next.

    Raises CannotRunError.
    """
    catalogue.must_read(event)
    versions = list(catalogue.schemas.get(event, {}))
    if not versions:
        return _first_version(root, event)
    if step is None:
        raise CannotRunError(f"{event} is at {versions[-1]}: say --patch, --minor or --major")
    drafted = draft(versions, releases.get(event, {}))
    source = drafted or versions[-1]
    base = versions[-2] if drafted and len(versions) > 1 else versions[-1]
    version = step.after(base)
    if drafted and (len(versions) == 1 or version == drafted):
        raise CannotRunError(f"{event} {drafted} is a draft already: {path_of(event, drafted)}")
    schemas, samples = root / "schemas" / event, root / "samples" / event
    if (samples / version).exists():
        raise CannotRunError(f"contracts/samples/{event}/{version} is there already, without a schema: move it away")
    text = (schemas / f"{source}.json").read_text(encoding="utf-8")
    text = text.replace(f'"{NAMESPACE}/{event}/{source}"', f'"{NAMESPACE}/{event}/{version}"')
    (schemas / f"{version}.json").write_text(text, encoding="utf-8")
    if (samples / source).is_dir():
        shutil.copytree(samples / source, samples / version)
    if drafted:
        (schemas / f"{source}.json").unlink()
        shutil.rmtree(samples / source, ignore_errors=True)
        return [f"{event} {drafted} is now the draft {version}", *_next(event, version)]
    return [f"{event} {version} is a draft, made of {source}", *_next(event, version)]


def _first_version(root: Path, event: str) -> list[str]:
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]{2,99}", event):
        raise CannotRunError(f"{event!r} names no event: a name is written like DoorOpenedEvent")
    schema = {
        "$schema": DIALECT,
        "$id": f"{NAMESPACE}/{event}/1.0.0",
        "title": event,
        "description": "",
        "type": "object",
        "required": ["eventId", "timestamp"],
        "properties": {
            "eventId": {"description": "Identifies this event.", "type": "string", "minLength": 1, "maxLength": 256},
            "timestamp": {
                "description": "When it happened, in milliseconds since 1970-01-01 UTC.",
                "type": "number",
                "minimum": 0,
                "maximum": 8640000000000000,
            },
        },
    }
    payload = {"eventId": "event-1", "timestamp": 1760000000000}
    samples = root / "samples" / event / "1.0.0"
    _write(root / "schemas" / event / "1.0.0.json", schema)
    _write(samples / "valid" / "smallest.json", payload)
    _write(samples / "valid" / "unknown-fields.json", payload | {"addedLater": True})
    _write(samples / "invalid" / "missing-event-id.json", {"path": "eventId", "payload": {"timestamp": 1}})
    _write(samples / "invalid" / "timestamp-null.json", {"path": "timestamp", "payload": payload | {"timestamp": None}})
    return [f"{event} 1.0.0 is a draft, the first version", *_next(event, "1.0.0")]


def _write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _next(event: str, version: str) -> list[str]:
    samples = f"contracts/samples/{event}/{version}"
    return [
        f"1. edit {path_of(event, version)}",
        f"2. add samples in {samples}/valid, and in {samples}/invalid one for each bound, with the path of its fault",
        f"3. python -m contracts regenerate; then python -m contracts check; then python -m contracts release {event}",
    ]


def refusals(event: str, catalogue: Catalogue, releases: Releases, findings: list[Finding]) -> list[Finding]:
    """The reasons why the draft of an event cannot be released; `findings` are the check's. Raises CannotRunError."""
    versions = catalogue.schemas.get(event, {})
    drafted = draft(list(versions), releases.get(event, {}))
    told = [each for each in findings if each.event == event]
    if drafted is None and not told:
        newest = f"; the newest, {list(versions)[-1]}, is released" if versions else ""
        raise CannotRunError(f"{event} has no draft{newest}: python -m contracts new {event}")
    if drafted is not None and len(versions) > 1:
        older = list(versions)[-2]
        if required_bump(versions[older] | {"$id": ""}, versions[drafted] | {"$id": ""}) == "none":
            message = f"{drafted} says what {older} says"
            told.append(Finding("release-empty", event, drafted, "", message, file=path_of(event, drafted)))
    return told


def needed(event: str, catalogue: Catalogue) -> str:
    """The version number that the change to the newest version needs, in words; empty where its own number will do."""
    versions = list(catalogue.schemas.get(event, {}))
    if len(versions) < 2:
        return ""
    older, newer = versions[-2:]
    bump = required_bump(catalogue.schemas[event][older], catalogue.schemas[event][newer])
    if bump == "none" or order(Step(bump).after(older)) <= order(newer):
        return ""
    return (
        f"the change from {older} takes a {bump} version, {Step(bump).after(older)}, and the draft is {newer}: "
        f"python -m contracts new {event} --{bump}"
    )


def release(root: Path, catalogue: Catalogue, releases: Releases, events: Iterable[str], today: date) -> list[str]:
    """List the drafts of events as released; returns what was done."""
    listed, done = dict(releases), []
    for event in dict.fromkeys(events):
        version = list(catalogue.schemas[event])[-1]
        content = (root / "schemas" / event / f"{version}.json").read_bytes()
        listed[event] = {**listed.get(event, {}), version: Release(today, digest(content))}
        done.append(f"{event} {version} is released")
    write_releases(root, listed)
    return [*done, "written: contracts/released.toml"]


def write_changelog(root: Path, catalogue: Catalogue, event: str) -> str:
    """Write the changelog of an event; returns what was done."""
    file = root / "changelog" / f"{event}.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(changelog(event, catalogue.schemas[event], read_releases(root)[event]), encoding="utf-8")
    return f"written: contracts/changelog/{event}.md"


def waive(root: Path, findings: list[Finding], wanted: Waiver, policy: Policy, today: date) -> list[str]:
    """Write a waiver; returns what was done. Raises CannotRunError.

    `findings` are the check's with no waiver in force. Empty `versions` stand for those of every finding waived.
    """
    if wanted.rule not in RULES or wanted.rule in UNWAIVABLE:
        raise CannotRunError(f"{wanted.rule} is no rule that can be waived; see python -m contracts explain")
    if not wanted.reason.strip() or not wanted.owner.strip():
        raise CannotRunError("a waiver has a reason and an owner")
    latest = today + timedelta(days=policy.longest_waiver_days)
    if not today <= wanted.expires <= latest:
        raise CannotRunError(f"a waiver ends on a day from {today} to {latest}, not on {wanted.expires}")
    met = [each for each in findings if replace(wanted, versions=wanted.versions or each.versions).covers(each)]
    if not met:
        place = f"{wanted.rule} {wanted.event} {wanted.pointer}".rstrip()
        raise CannotRunError(f"nothing is found for {place}: a waiver of nothing would hide the next finding")
    file = root / WAIVERS
    text = file.read_text(encoding="utf-8")
    done = []
    for versions in dict.fromkeys(each.versions for each in met):
        text = _with_waiver(text, replace(wanted, versions=versions))
        done.append(f"waived until {wanted.expires}: {wanted.rule} {wanted.event} {versions} {wanted.pointer}".rstrip())
    file.write_text(text, encoding="utf-8")
    return done


def _with_waiver(text: str, waiver: Waiver) -> str:
    """The file with this waiver, in place of the one it renews or at the end. Comments and order stay."""
    parts = re.split(r"(?m)^(?=\[\[waiver\]\])", text)
    for index, part in enumerate(parts[1:], start=1):
        if all(tomllib.loads(part)["waiver"][0][name] == getattr(waiver, name) for name in _PLACE):
            return "".join([*parts[:index], _renewed(part, waiver), *parts[index + 1 :]])
    block = "[[waiver]]\n" + "".join(f"{line}\n" for _, line in _lines(waiver))
    return f"{text.rstrip()}\n\n{block}" if text.strip() else block


def _renewed(block: str, waiver: Waiver) -> str:
    lines = dict(_lines(waiver))
    return re.sub(r"(?m)^(\w+)\s*=.*$", lambda found: lines.get(found[1], found[0]), block)


_PLACE = ("rule", "event", "versions", "pointer")


def _lines(waiver: Waiver) -> Iterator[tuple[str, str]]:
    for name in (*_PLACE, "reason", "owner"):
        yield name, f"{name} = {json.dumps(getattr(waiver, name), ensure_ascii=False)}"
    yield "expires", f"expires = {waiver.expires}"
