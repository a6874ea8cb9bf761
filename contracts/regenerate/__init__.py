"""Writes `contracts/generated/` from the schemas, the topology and the policy alone, byte for byte the same each time.

What Python writes is compared with what it would write now. What node builds is compared by digests of all its inputs
and outputs, so that it can be checked without node; with node, it is also compared by bytes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from contracts.findings import Finding
from contracts.policy import Target
from contracts.regenerate import typescript
from contracts.regenerate.asyncapi import asyncapi
from contracts.regenerate.inputs import Inputs, digest, read_inputs
from contracts.regenerate.models import models
from contracts.regenerate.reference import reference
from contracts.regenerate.structs import drafts, earlier, structs

__all__ = ["Regenerated", "regenerate", "stale"]

MANIFEST = "manifest.json"
PACKAGE = '"""Written by `python -m contracts regenerate`; nothing here is edited by hand."""\n'


@dataclass(frozen=True)
class Regenerated:
    """The files that were out of date, by their paths from the folder `generated`."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


class Manifest(msgspec.Struct, frozen=True):
    """The digests of the generated files, and of what the TypeScript package was built from."""

    typescript: str = ""
    """The digest of all inputs of the TypeScript package; empty where it is not generated."""
    files: dict[str, str] = {}
    """The digest of each file."""


def regenerate(root: Path) -> Regenerated:
    """Bring `generated/` of a folder up to date.

    Everything is made before anything is written. Raises CannotRunError, where an input cannot be read or node is
    needed and missing; ValueError, where the policy cannot be read or two types would go by one name.
    """
    inputs = read_inputs(root)
    folder = root / "generated"
    present, recorded = _present(folder), _recorded(folder)
    contents = _written_here(inputs)
    built_from = _built_from(inputs)
    if built_from:
        kept = {name: present.get(name, b"") for name in recorded.files if _is_typescript(name)}
        is_current = recorded.typescript == built_from and _agrees(kept, recorded)
        contents |= kept if is_current else _built(inputs)
    contents[MANIFEST] = _text(_manifest(built_from, {name: digest(content) for name, content in contents.items()}))
    changed = {name: content for name, content in contents.items() if present.get(name) != content}
    for name, content in changed.items():
        _write(folder / name, content)
    removed = sorted(present.keys() - contents.keys())
    for name in removed:
        _remove(folder / name, folder)
    return Regenerated(tuple(sorted(changed)), tuple(removed))


def stale(root: Path, inputs: Inputs, by_bytes: bool = False) -> list[Finding]:
    """The files in `generated/` that differ from what `regenerate` would write.

    `by_bytes` builds the TypeScript package anew instead of trusting digests; it raises CannotRunError without node.
    """
    folder = root / "generated"
    present, recorded = _present(folder), _recorded(folder)
    built_from = _built_from(inputs)
    wanted = {name: digest(content) for name, content in _written_here(inputs).items()}
    found: list[Finding] = []
    if built_from and by_bytes:
        wanted |= {name: digest(content) for name, content in _built(inputs).items()}
    elif built_from:
        wanted |= {name: known for name, known in recorded.files.items() if _is_typescript(name)}
        if recorded.typescript != built_from:
            found.append(_finding("generated-stale", "typescript", "is of other schemas, names or tools than these"))
    found += _compared(wanted, present, recorded)
    if wanted and MANIFEST not in present:
        found.append(_finding("generated-missing", MANIFEST, "is not there"))
    elif wanted and (present[MANIFEST] != _text(recorded) or (not found and recorded != _manifest(built_from, wanted))):
        found.append(_finding("generated-edited", MANIFEST, "is not what was generated"))
    return found


def _compared(wanted: Mapping[str, str], present: Mapping[str, bytes], recorded: Manifest) -> list[Finding]:
    found = []
    for name in sorted(wanted.keys() | present.keys() - {MANIFEST}):
        if name not in present:
            found.append(_finding("generated-missing", name, "is not there"))
        elif name not in wanted:
            found.append(_finding("generated-unknown", name, "is generated from nothing"))
        elif (actual := digest(present[name])) != wanted[name]:
            is_edited = recorded.files.get(name, actual) != actual
            rule = "generated-edited" if is_edited else "generated-stale"
            is_not = "what was generated" if is_edited else "what the schemas and the topology give now"
            found.append(_finding(rule, name, f"is not {is_not}"))
    return found


def _finding(rule: str, name: str, message: str) -> Finding:
    return Finding(rule, "", "", "", f"generated/{name} {message}", file=f"contracts/generated/{name}")


def _written_here(inputs: Inputs) -> dict[str, bytes]:
    """The files that need no node, by their place in `generated/`."""
    contents: dict[str, str] = {}
    writers: Mapping[Target, Callable[[Inputs], Mapping[str, str]]] = {
        Target.PYTHON: lambda inputs: {
            "events.py": structs(inputs.vocabulary),
            "earlier.py": earlier(inputs),
            "drafts.py": drafts(inputs),
        },
        Target.ASYNCAPI: lambda inputs: {"asyncapi.yaml": asyncapi(inputs)},
        Target.REFERENCE: reference,
        Target.PYDANTIC: lambda inputs: {"models.py": models(inputs.vocabulary, inputs.latest)},
    }
    for target in inputs.policy.generate:
        if target in writers:
            contents |= writers[target](inputs)
    if {Target.PYTHON, Target.PYDANTIC} & set(inputs.policy.generate):
        contents["__init__.py"] = PACKAGE
    return {name: content.encode() for name, content in contents.items()}


def _built(inputs: Inputs) -> dict[str, bytes]:
    return {f"typescript/{name}": content for name, content in typescript.build(inputs).items()}


def _is_typescript(name: str) -> bool:
    return name.startswith("typescript/")


def _agrees(contents: Mapping[str, bytes], recorded: Manifest) -> bool:
    return all(digest(content) == recorded.files[name] for name, content in contents.items())


def _built_from(inputs: Inputs) -> str:
    """The digest of all inputs of the TypeScript package; empty where none is generated."""
    return typescript.digest_of(inputs) if Target.TYPESCRIPT in inputs.policy.generate else ""


def _manifest(built_from: str, digests: Mapping[str, str]) -> Manifest:
    return Manifest(built_from, dict(sorted(digests.items())))


def _text(manifest: Manifest) -> bytes:
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def _recorded(folder: Path) -> Manifest:
    """The manifest in the folder; an empty one where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        return Manifest()


def _present(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f".{file.name}.half")
    half.write_bytes(content)
    half.replace(file)


def _remove(file: Path, folder: Path) -> None:
    file.unlink()
    for parent in file.parents:
        if parent == folder or any(parent.iterdir()):
            return
        parent.rmdir()
