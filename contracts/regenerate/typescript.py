"""The TypeScript package, which node builds with json-schema-to-typescript, ajv, esbuild and tsc."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from contracts.lint import CannotRunError
from contracts.policy import without_annotations
from contracts.regenerate.hoisted import hoisted
from contracts.regenerate.inputs import Inputs, digest
from contracts.regenerate.shapes import called
from contracts.registry import closed, opened

TOOLS = Path(__file__).parent / "node"
DEADLINE_SECONDS = 120


def digest_of(inputs: Inputs) -> str:
    """The digest of all that goes into the package: the schemas, the names and the tools."""
    tools = [digest(file.read_bytes()) for file in _tools()]
    return digest(msgspec.json.encode([_request(inputs), tools], order="deterministic"))


def can_build() -> bool:
    """Whether node and the tools are installed."""
    return shutil.which("node") is not None and (TOOLS / "node_modules").is_dir()


def build(inputs: Inputs) -> dict[str, bytes]:
    """The package's files by their paths in it. Raises CannotRunError."""
    node = shutil.which("node")
    if node is None:
        raise CannotRunError("the TypeScript package was not built: node 20 or later is not on the PATH")
    if not (TOOLS / "node_modules").is_dir():
        raise CannotRunError("the TypeScript package was not built: its tools are not installed; run `make node`")
    with tempfile.TemporaryDirectory() as folder:
        request = msgspec.json.encode(_request(inputs))
        try:
            subprocess.run(
                [node, str(TOOLS / "build.js"), folder],
                input=request,
                capture_output=True,
                check=True,
                timeout=DEADLINE_SECONDS,
            )
        except subprocess.CalledProcessError as error:
            said = (error.stderr or error.stdout).decode(errors="replace").strip()
            raise CannotRunError(f"the TypeScript package was not built: {said}") from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise CannotRunError(f"the TypeScript package was not built: {error}") from error
        files = (file for file in Path(folder).rglob("*") if file.is_file())
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(files)}


def _tools() -> Iterator[Path]:
    yield from sorted(file for file in TOOLS.iterdir() if file.is_file())


def _request(inputs: Inputs) -> dict[str, object]:
    latest = {event: version for event, (version, _) in inputs.latest.items()}
    exported: dict[str, str] = {}
    schemas = []
    for event, versions in sorted(inputs.schemas.items()):
        for version, schema in versions.items():
            alone = {event: (version, schema)}
            named = inputs.called if version == latest[event] else called(alone, inputs.names)
            types, names = hoisted(event, schema, {key: name for (owner, key), name in named.items() if owner == event})
            if version == latest[event]:
                exported = {**dict.fromkeys(names, event), **exported}
            judged = {"open": without_annotations(opened(schema)), "closed": without_annotations(closed(schema))}
            schemas.append({"event": event, "version": version, "types": types, "schema": schema, **judged})
    exports = {event: sorted(name for name, owner in exported.items() if owner == event) for event in latest}
    return {"version": inputs.package_version, "latest": latest, "exports": exports, "schemas": schemas}
