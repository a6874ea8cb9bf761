"""Reads and writes which versions are released: `released.toml` lists them with the digest of each file.

A version that it lacks is a draft. A released file never changes: its digest shows a change in any checkout, and a Git
revision shows a change that a new digest hides.
"""

import fcntl
import hashlib
import json
import os
import subprocess
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from contracts.findings import Finding
from contracts.lint import CannotRunError, path_of
from contracts.schema import order
from contracts.shipped import Schemas

FILE = "released.toml"
HEADING = """\
# The released versions: the day, and the digest of the schema's file. A version that is not listed is a draft.
# Written by `python -m contracts release EVENT`.
"""


@dataclass(frozen=True)
class Release:
    """A released version."""

    released: date
    sha256: str
    """The digest of the schema's file with lines ended by a line feed."""


Releases: TypeAlias = dict[str, dict[str, Release]]
"""Releases by event and version."""


def read_releases(root: Path) -> Releases:
    """Read `released.toml`. Raises CannotRunError."""
    try:
        return _parsed((root / FILE).read_bytes())
    except (OSError, ValueError) as error:
        raise CannotRunError(f"{FILE}: {error}") from error


def _parsed(text: bytes) -> Releases:
    return msgspec.convert(tomllib.loads(text.decode()), Releases)


def write_releases(root: Path, releases: Releases) -> None:
    """Write `released.toml`."""
    tables = [
        f"\n[{event}]\n" + "".join(_line(version, versions[version]) for version in sorted(versions, key=order))
        for event, versions in sorted(releases.items())
    ]
    (root / FILE).write_text(HEADING + "".join(tables), encoding="utf-8")


@contextmanager
def sole_writer(root: Path) -> Iterator[None]:
    """Keep every other release of this folder waiting, so that none overwrites another's.

    The operating system ends the lock with the process, so no lock is left behind.
    """
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _line(version: str, release: Release) -> str:
    return f'"{version}" = {{ released = {release.released}, sha256 = "{release.sha256}" }}\n'


def digest(content: bytes) -> str:
    """The digest of a schema's file, the same however a checkout ends its lines."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def parted(versions: Mapping[str, dict[str, Any]], released: Mapping[str, Release]) -> Schemas:
    """The released schemas of an event and its drafts."""
    parts: tuple[dict[str, dict[str, Any]], ...] = ({}, {})
    for version, schema in versions.items():
        parts[version not in released][version] = schema
    return Schemas(*parts)


def draft(versions: list[str], released: dict[str, Release]) -> str | None:
    """The newest version, if it is not released."""
    return versions[-1] if versions and versions[-1] not in released else None


def released_faults(root: Path, releases: Releases) -> Iterator[Finding]:
    """The released schemas that their digests show to be changed or gone."""
    for event, versions in releases.items():
        for version, release in versions.items():
            file = root / "schemas" / event / f"{version}.json"
            if not file.is_file():
                message = (
                    f"It was released on {release.released} and is gone: git checkout -- {path_of(event, version)}"
                )
                yield Finding("released-removed", event, version, "", message, file=path_of(event, version))
            elif digest(file.read_bytes()) != release.sha256:
                message = f"It differs from what was released on {release.released}"
                yield Finding("released-changed", event, version, "", message, file=path_of(event, version))


def stray_drafts(schemas: Mapping[str, Iterable[str]], releases: Releases) -> Iterator[Finding]:
    """The versions that are neither released nor the newest."""
    for event, versions in schemas.items():
        for version in list(versions)[:-1]:
            if version not in releases.get(event, {}):
                message = f"{FILE} does not list {version}, and there is a newer version"
                yield Finding("draft-behind", event, version, "", message, file=path_of(event, version))


def old_drafts(
    root: Path, schemas: Mapping[str, Iterable[str]], releases: Releases, oldest_days: int, today: date
) -> Iterator[Finding]:
    """The drafts that were committed longer ago than a draft may stay; nothing where Git does not know."""
    for event, versions in schemas.items():
        for version in versions:
            if version in releases.get(event, {}):
                continue
            since = _first_commit(root, f"schemas/{event}/{version}.json")
            if since is not None and (days := (today - since).days) > oldest_days:
                message = f"It has been a draft for {days} days, since {since}; {oldest_days} are allowed"
                yield Finding("draft-old", event, version, "", message, file=path_of(event, version))


def _first_commit(root: Path, name: str) -> date | None:
    try:
        days = _git(root, "log", "--diff-filter=A", "--format=%cs", "--", name).decode().split()
    except CannotRunError:
        return None
    return date.fromisoformat(days[-1]) if days else None


def faults_against(root: Path, releases: Releases, ref: str) -> Iterator[Finding]:
    """The schemas changed or gone since a Git revision that lists them, or has them. Raises CannotRunError."""
    files = _git(root, "ls-tree", "-r", "--name-only", ref, "--", "schemas", FILE).decode().splitlines()
    listed = _parsed(_git(root, "show", f"{ref}:./{FILE}")) if FILE in files else None
    for name in files:
        event, version = Path(name).parent.name, Path(name).stem
        if name == FILE or (listed is not None and version not in listed.get(event, {})):
            continue
        path, told = path_of(event, version), (event, version, "")
        if not (root / name).is_file():
            yield Finding("released-removed", *told, f"It was released with {ref} and is gone", file=path)
        elif digest((root / name).read_bytes()) != digest(_git(root, "show", f"{ref}:./{name}")):
            yield Finding("released-changed", *told, f"It differs from {ref}: git checkout {ref} -- {path}", file=path)
        elif listed is not None and releases.get(event, {}).get(version) != listed[event][version]:
            message = f"Its line in {FILE} differs from {ref}"
            yield Finding("released-changed", *told, message, file=f"contracts/{FILE}")


def schemas_of(root: Path, ref: str) -> dict[str, dict[str, dict[str, Any]]]:
    """The schemas of a Git revision by event and version, the oldest version first. Raises CannotRunError."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for name in sorted(_git(root, "ls-tree", "-r", "--name-only", ref, "--", "schemas").decode().splitlines()):
        file = Path(name)
        try:
            found.setdefault(file.parent.name, {})[file.stem] = json.loads(_git(root, "show", f"{ref}:./{name}"))
        except ValueError as error:
            raise CannotRunError(f"{ref}:{name} cannot be read: {error}") from error
    return {event: dict(sorted(each.items(), key=lambda item: order(item[0]))) for event, each in found.items()}


def _git(root: Path, *arguments: str) -> bytes:
    try:
        run = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotRunError(f"git does not answer: {error}") from error
    except subprocess.CalledProcessError as error:
        raise CannotRunError(error.stderr.decode(errors="replace").strip() or f"git {arguments[0]} failed") from error
    return run.stdout
