"""Answers two questions: why a contract build fails after a pull, and why a service cannot see a field.

It looks at this checkout and at services beside it, changes nothing, and gives the command that mends each fault.
"""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from contracts.changes import noun
from contracts.findings import COMMAND
from contracts.lint import CannotRunError, Catalogue
from contracts.policy import Target
from contracts.regenerate import stale
from contracts.regenerate.inputs import inputs_of
from contracts.regenerate.typescript import TOOLS
from contracts.releases import Releases, read_releases
from contracts.schema import order, places

PACKAGE = "@athlete-ally/contracts"
DISTRIBUTION = "time-crunch"
WHEELS = {"time_crunch": "contracts", "athlete_ally_contracts": "athlete_ally_contracts"}
"""Distributions that bring schemas, by the names of their folders, and the package that has the schemas."""
OLDEST_NODE = 20
SOURCES = (".ts", ".tsx", ".mts", ".cts", ".js", ".mjs", ".cjs", ".py")
SKIPPED = {"node_modules", "dist", "build", "generated", ".git", ".venv", "venv", "__pycache__", "coverage"}
MOST_FILES = 5000
LARGEST_FILE = 1 << 20
NAMES_THAT_TELL = 3
"""A file that names this many of an event's fields has the event's shape written out."""

STRIPPERS = (
    (r"\bremoveAdditional\s*[:=]\s*(?!false\b)[^\s,;})]+", "Ajv", "removeAdditional: false"),
    (r"\bwhitelist\s*:\s*true\b", "class-validator", "whitelist: false"),
    (r"\bstripUnknown\s*:\s*true\b", "the validator", "stripUnknown: false"),
    (r"\bz\.object\s*\((?![^;]*\.(?:passthrough|loose|strict)\()", "zod", "call .passthrough() on the object"),
)
"""A pattern that makes a validator delete undeclared fields, the validator, and what to write instead."""


@dataclass(frozen=True)
class Remark:
    """A fact that was checked; with a fix, a fault."""

    message: str
    fix: str = ""


@dataclass(frozen=True)
class Asked:
    """The field that somebody misses, if any, and the events to look for it in."""

    events: tuple[str, ...]
    field: str

    def is_in(self, schema: Mapping[str, Any]) -> bool:
        """Whether a schema declares the field."""
        return bool(places(schema, self.pointer))

    @property
    def pointer(self) -> str:
        """The field as a JSON pointer."""
        return self.field if self.field.startswith("/") else "/" + self.field.replace(".", "/")

    @property
    def name(self) -> str:
        """The last step of the field's pointer, as sources spell it."""
        return self.pointer.rpartition("/")[2]


def asked(catalogue: Catalogue, event: str, field: str) -> Asked:
    """The field asked for, and the events it may be in. Raises CannotRunError."""
    if event and event not in catalogue.schemas:
        raise CannotRunError(f"there is no {event}; there are {', '.join(catalogue.schemas)}")
    if event or not field:
        return Asked((event,) if event else tuple(catalogue.schemas), field)
    having = [each for each in catalogue.schemas if any(map(Asked((), field).is_in, catalogue.schemas[each].values()))]
    return Asked(tuple(having or catalogue.schemas), field)


def is_checkout(root: Path) -> bool:
    """Whether the contracts lie in a checkout; otherwise they were installed, and nothing is built from them."""
    return not {"site-packages", "dist-packages"} & set(root.resolve().parts)


def checkout(root: Path, catalogue: Catalogue, releases: Releases, wanted: Asked) -> Iterator[Remark]:
    """Remarks about this checkout."""
    for each in catalogue.unreadable:
        yield Remark(f"{each.file} cannot be read: {each.message}", f"git checkout -- {each.file}")
    for event in wanted.events:
        versions = [
            version if version in releases.get(event, {}) else f"{version} (draft)"
            for version in catalogue.schemas[event]
        ]
        yield Remark(f"{event}: {', '.join(versions)}")
    if wanted.field:
        yield from _field(catalogue, releases, wanted)
    if not catalogue.unreadable:
        yield from _generated(root, catalogue)
    yield from _tools(root)


def _field(catalogue: Catalogue, releases: Releases, wanted: Asked) -> Iterator[Remark]:
    for event in wanted.events:
        schemas = {version: schema for version, schema in catalogue.schemas[event].items() if wanted.is_in(schema)}
        having = {
            version: schema for version, schema in schemas.items() if version in releases.get(event, {})
        } or schemas
        if having:
            schema = list(having.values())[-1]
            yield Remark(f"{wanted.field} is in {event} {', '.join(having)}: {noun(schema, wanted.pointer)}")
        else:
            yield Remark(f"{wanted.field} is in no version of {event} here", "git pull")


def _generated(root: Path, catalogue: Catalogue) -> Iterator[Remark]:
    inputs = inputs_of(catalogue, root)
    found = stale(root, inputs)
    fix = f"{COMMAND} regenerate" if is_checkout(root) else f"pip install --force-reinstall {DISTRIBUTION}"
    for each in found[:5]:
        yield Remark(f"{each.file}: {each.message}", fix)
    if len(found) > 5:
        yield Remark(f"and {len(found) - 5} more files of generated/", fix)
    if not found:
        yield Remark(f"generated/ is up to date: {', '.join(inputs.policy.generate)}")
    if Target.TYPESCRIPT in inputs.policy.generate and is_checkout(root):
        yield from _node(is_needed=any("generated/typescript" in each.file for each in found))


def _node(is_needed: bool) -> Iterator[Remark]:
    """Remarks about what rebuilds the TypeScript package; missing parts are no fault while it is up to date."""
    lacks = "; it is needed only to rebuild the TypeScript package"
    for tool in ("node", "npm"):
        found = _version(tool)
        if found is None:
            yield Remark(f"{tool} is not on the PATH{lacks}", f"install Node.js {OLDEST_NODE}" if is_needed else "")
        elif tool == "node" and int(found.lstrip("v").split(".")[0]) < OLDEST_NODE:
            fix = f"install Node.js {OLDEST_NODE}" if is_needed else ""
            yield Remark(f"node is {found}, and {OLDEST_NODE} or later is wanted{lacks}", fix)
        else:
            yield Remark(f"{tool} {found.lstrip('v')}")
    locked = _json(TOOLS / "package-lock.json").get("packages", {})
    installed = _json(TOOLS / "node_modules" / ".package-lock.json").get("packages", {})
    needed = {name: each["version"] for name, each in locked.items() if name and not each.get("optional")}
    wrong = [name for name, version in needed.items() if installed.get(name, {}).get("version") != version]
    if not wrong:
        yield Remark("the tools that build the TypeScript package are installed")
    elif not installed and not is_needed:
        yield Remark(f"the tools that build the TypeScript package are not installed (`make node`){lacks}")
    else:
        told = f"the tools that build the TypeScript package lack {len(wrong)} of {len(needed)} packages"
        yield Remark(told, "make node")


def _tools(root: Path) -> Iterator[Remark]:
    yield Remark(f"Python {sys.version.split()[0]}")
    lock = root.resolve().parent / "requirements.lock"
    if not lock.is_file():
        return
    locked: dict[str, list[str]] = {}
    for name, version in re.findall(r"(?m)^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text(encoding="utf-8")):
        locked.setdefault(name, []).append(version)  # more than one where platforms differ
    wrong, checked = [], 0
    for name, versions in locked.items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # of another platform, or one of the packages for development
        checked += 1
        if found not in versions:
            wrong.append(f"{name} {found} (locked: {' or '.join(versions)})")
    for needed in ("jsonschema-rs", "msgspec", "PyYAML", "typer"):
        try:
            metadata.version(needed)
        except metadata.PackageNotFoundError:
            wrong.append(f"no {needed}")
    if wrong:
        yield Remark(f"installed otherwise than requirements.lock has it: {', '.join(wrong)}", "make setup")
    else:
        yield Remark(f"{checked} Python packages are as requirements.lock has them")


def service(root: Path, catalogue: Catalogue, wanted: Asked, folder: Path) -> Iterator[Remark]:
    """Remarks about what a service has installed, and what its source does to fields. Raises CannotRunError."""
    if not folder.is_dir():
        raise CannotRunError(f"there is no folder {folder}")
    packages = [*_node_packages(root, folder, wanted), *_python_packages(catalogue, folder, wanted)]
    yield from packages
    if not packages:
        yield Remark(f"neither {PACKAGE} nor athlete-ally-contracts is declared or installed", _install(root, folder))
    yield from _source(catalogue, folder, wanted)


def _node_packages(root: Path, folder: Path, wanted: Asked) -> Iterator[Remark]:
    manifest = _json(folder / "package.json")
    groups = ("dependencies", "devDependencies", "peerDependencies", "optionalDependencies")
    declared = next((manifest[group][PACKAGE] for group in groups if PACKAGE in manifest.get(group, {})), None)
    locked = _locked(folder)
    homes = (each / "node_modules" / PACKAGE for each in (folder.resolve(), *folder.resolve().parents))
    home = next((each for each in homes if (each / "package.json").is_file()), None)
    if declared is None and home is None:
        if manifest:
            yield Remark(f"package.json does not declare {PACKAGE}", _install(root, folder))
        return
    installed = _json(home / "package.json").get("version") if home else None
    told = (
        f"{PACKAGE}: declared {declared or 'nowhere'}, locked {locked or 'nowhere'}, installed {installed or 'nowhere'}"
    )
    if home is None or (locked is not None and locked != installed):
        yield Remark(told, _reinstall(folder))
    else:
        yield Remark(told)
    if home is not None and wanted.field:
        yield from _lacks(root, folder, home, wanted)


def _lacks(root: Path, folder: Path, home: Path, wanted: Asked) -> Iterator[Remark]:
    """Whether the installed package has the field in its schemas and in its types."""
    for event in wanted.events:
        schemas = _schemas(home / "schemas" / event)
        having = [version for version, schema in schemas.items() if wanted.is_in(schema)]
        if having:
            yield Remark(f"its schemas of {event} have {wanted.field} in {', '.join(having)}")
        else:
            newest = f"the newest is {list(schemas)[-1]}" if schemas else "there is none"
            yield Remark(f"its schemas of {event} lack {wanted.field}; {newest}", _install(root, folder))
    types = [file for file in home.rglob("*.d.ts") if "node_modules" not in file.relative_to(home).parts]
    if any(re.search(rf"\b{re.escape(wanted.name)}\b", _text(file)) for file in types):
        yield Remark(f"its types have {wanted.field}")
    else:
        yield Remark(f"its types lack {wanted.field}", _install(root, folder))


def _python_packages(catalogue: Catalogue, folder: Path, wanted: Asked) -> Iterator[Remark]:
    for home in sorted(folder.glob("*/lib/python*/site-packages")):
        for wheel, package in WHEELS.items():
            for found in sorted(home.glob(f"{wheel}-*.dist-info")):
                yield from _installed(catalogue, folder, wanted, found, home / package / "schemas")


def _installed(catalogue: Catalogue, folder: Path, wanted: Asked, found: Path, schemas: Path) -> Iterator[Remark]:
    """Remarks about the field in an installed distribution."""
    home = found.parent
    wheel, _, version = found.name.removesuffix(".dist-info").partition("-")
    distribution = wheel.replace("_", "-")
    pip = shlex.quote(str(home.parents[2] / "bin" / "python"))
    fix = f"{pip} -m pip install --upgrade {distribution}"
    yield Remark(f"{distribution} {version} in {home.relative_to(folder)}")
    for event in wanted.events if wanted.field and schemas.is_dir() else ():
        having = [each for each, schema in _schemas(schemas / event).items() if wanted.is_in(schema)]
        newest = next(reversed(read_releases(catalogue.root).get(event, {})), "a draft")
        if having:
            yield Remark(f"its schemas of {event} have {wanted.field} in {', '.join(having)}")
        else:
            yield Remark(f"its schemas of {event} lack {wanted.field}; here the newest is {newest}", fix)


def _source(catalogue: Catalogue, folder: Path, wanted: Asked) -> Iterator[Remark]:
    """Remarks about places in the service's own source that are likely to lose a field."""
    newest = [list(catalogue.schemas[event].values())[-1] for event in wanted.events]
    fields = [set(schema.get("properties", {})) for schema in newest]
    looked = 0
    for file in _files(folder):
        looked += 1
        text, name = _text(file), file.relative_to(folder)
        if file.suffix in SOURCES:
            for pattern, who, fix in STRIPPERS:
                if found := re.search(pattern, text):
                    place = f"{name}:{text.count(chr(10), 0, found.start()) + 1}"
                    said = " ".join(found[0].split())
                    message = f"{place} has `{said}`: {who} silently deletes what is not declared there"
                    yield Remark(message, f"in {place}: {fix}")
        if wanted.field and not re.search(rf"\b{re.escape(wanted.name)}\b", text):
            named = max((sum(bool(re.search(rf"\b{each}\b", text)) for each in those) for those in fields), default=0)
            has_shape = re.search(r"\bproperties\b|\binterface\b|\btype\s+\w+\s*=|\bclass\b|\bz\.object\b", text)
            if named >= NAMES_THAT_TELL and has_shape:
                fix = f"use the type and the schema of {PACKAGE}, or add {wanted.name} there"
                yield Remark(
                    f"{name} has a shape of its own, with {named} fields of the event and no {wanted.name}", fix
                )
    yield Remark(f"{looked} source files were looked at")


def _files(folder: Path) -> Iterator[Path]:
    stack, count = [folder], 0
    while stack:
        for each in sorted(stack.pop().iterdir()):
            if each.is_symlink() or each.name in SKIPPED:
                continue
            if each.is_dir():
                stack.append(each)
            elif each.suffix in (*SOURCES, ".json") and not each.name.endswith(("lock.json", "package.json")):
                count += 1
                if count > MOST_FILES:
                    return
                if each.stat().st_size <= LARGEST_FILE:
                    yield each


def _install(root: Path, folder: Path) -> str:
    """The command that makes a service depend on the package of this checkout."""
    package = shlex.quote(str(root.resolve() / "generated" / "typescript"))
    return _node_command(folder, npm=f"install {package}", pnpm=f"add {package}", yarn=f"add file:{package}")


def _reinstall(folder: Path) -> str:
    """The command that installs what a service has locked."""
    npm = "ci" if (folder / "package-lock.json").is_file() else "install"
    return _node_command(folder, npm=npm, pnpm="install --frozen-lockfile", yarn="install --frozen-lockfile")


def _node_command(folder: Path, *, npm: str, pnpm: str, yarn: str) -> str:
    """A command of the package manager that has its lock file in the folder."""
    where = shlex.quote(str(folder))
    if (folder / "pnpm-lock.yaml").is_file():
        return f"pnpm --dir {where} {pnpm}"
    if (folder / "yarn.lock").is_file():
        return f"yarn --cwd {where} {yarn}"
    return f"npm --prefix {where} {npm}"


def _locked(folder: Path) -> str | None:
    packages = _json(folder / "package-lock.json").get("packages", {})
    entry = packages.get(f"node_modules/{PACKAGE}", {})
    if entry.get("link"):
        entry = packages.get(entry.get("resolved"), {})
    if entry:
        return str(entry.get("version"))
    for name, pattern in (
        ("pnpm-lock.yaml", rf"(?m)^\s*'?/?{PACKAGE}[@/](\d[^:'(\s]*)"),
        ("yarn.lock", rf'(?m)^"?{PACKAGE}@.*:\n\s+version:? "?([^"\s]+)'),
    ):
        if found := re.search(pattern, _text(folder / name)):
            return found[1]
    return None


def _schemas(folder: Path) -> dict[str, Any]:
    files = [file for file in folder.glob("*.json") if re.fullmatch(r"\d+\.\d+\.\d+", file.stem)]
    return {file.stem: _json(file) for file in sorted(files, key=lambda file: order(file.stem))}


def _version(tool: str) -> str | None:
    path = shutil.which(tool)
    if path is None:
        return None
    try:
        return subprocess.run(
            [path, "--version"], capture_output=True, check=True, timeout=30, text=True
        ).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return None


def _json(file: Path) -> dict[str, Any]:
    """A file's object; empty where there is none. Raises CannotRunError where it cannot be read."""
    if not file.is_file():
        return {}
    try:
        read = json.loads(file.read_bytes())
    except ValueError as error:
        raise CannotRunError(f"{file}: {error}") from error
    return read if isinstance(read, dict) else {}


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
