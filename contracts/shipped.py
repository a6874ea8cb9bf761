"""Runs the validators that are generated from the schemas of a folder."""

import base64
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
from pydantic import ValidationError

from contracts.errors import DecodeError
from contracts.registry import Judge as SchemaJudge
from contracts.registry import compiled, opened
from contracts.schema import order
from contracts.strict_json import parse

LARGEST = 16 * 1024 * 1024
REGENERATE = Path(__file__).parent / "regenerate"
DEADLINE_SECONDS = 120

Judge = Callable[[str, str, bytes], bool]
"""Whether a validator accepts the bytes of an event, given with its name and version."""


class BrokenError(Exception):
    """A generated validator does not work."""


@dataclass(frozen=True)
class Schemas:
    """The schemas of an event by version, the oldest first."""

    released: Mapping[str, dict[str, Any]]
    drafts: Mapping[str, dict[str, Any]]


@dataclass(frozen=True)
class Shipped:
    """A generated validator: its name, and whether it accepts the bytes of an event."""

    name: str
    accepts: Callable[[bytes], bool]


def python_validators(root: Path, event: str, version: str, schemas: Schemas) -> list[Shipped]:
    """The Python types and models that read a version of an event, where they are generated. Raises BrokenError."""
    if version in schemas.drafts:
        return _python_type(root, "drafts", event, schemas.drafts[version])
    latest, major = list(schemas.released)[-1], order(version)[0]
    if 0 < major == order(latest)[0] - 1:
        newest = [schema for each, schema in schemas.released.items() if order(each)[0] == major][-1]
        return _python_type(root, "earlier", event, newest)
    if order(latest)[0] != major:
        return []
    found = _python_type(root, "events", event, schemas.released[latest])
    if model := _generated(root, "models", event):
        found.append(Shipped("the pydantic model", lambda data: _validates(model, data)))
    return found


def _python_type(root: Path, module: str, event: str, schema: dict[str, Any]) -> list[Shipped]:
    struct, judge = _generated(root, module, event), compiled(opened(schema))
    return [Shipped("the Python type", lambda data: _decodes(struct, judge, data))] if struct else []


def _decodes(struct: Any, judge: SchemaJudge, data: bytes) -> bool:
    try:
        document = parse(data, LARGEST)
        if not judge.validator.is_valid(document):
            return False
        msgspec.convert(document, struct)
    except (DecodeError, msgspec.ValidationError):
        return False
    return True


def _validates(model: Any, data: bytes) -> bool:
    try:
        model.model_validate_json(data)
    except ValidationError:
        return False
    return True


def _generated(root: Path, module: str, name: str) -> Any | None:
    file = root / "generated" / f"{module}.py"
    if not file.is_file():
        return None
    try:
        return getattr(_loaded(file), name)
    except Exception as error:
        raise BrokenError(f"generated/{file.name} does not work: {error}") from error


def _loaded(file: Path) -> ModuleType:
    name = f"contracts_generated_{file.stem}_{hash((str(file), file.read_bytes()))}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, file)
        if spec is None or spec.loader is None:
            raise ImportError(name)
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


@contextmanager
def shipped(root: Path, trusted: bool = True) -> Iterator[Callable[[str, str, Schemas], list[Shipped]]]:
    """The generated validators of a folder that can run here, by event, version and schemas; none where not `trusted`.

    Raises BrokenError.
    """
    package = root / "generated" / "typescript"
    if not trusted or shutil.which("node") is None or not package.is_dir():
        yield lambda *event: python_validators(root, *event) if trusted else []
        return
    with typescript_validator(package) as accepts:
        yield lambda event, version, schemas: [
            *python_validators(root, event, version, schemas),
            *(
                [Shipped("the TypeScript package", lambda data: accepts(event, version, data))]
                if version in schemas.released
                else []
            ),
        ]


@contextmanager
def typescript_validator(package: Path) -> Iterator[Judge]:
    """The TypeScript package's own validator in one node process; it needs only node and the package.

    Raises BrokenError.
    """
    node = shutil.which("node")
    if node is None:
        raise BrokenError("there is no node")
    command = [node, str(REGENERATE / "judge.mjs"), str(package)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        source, sink, complaints = process.stdout, process.stdin, process.stderr

        def accepts(event: str, version: str, data: bytes) -> bool:
            question = {"event": event, "version": version, "data": base64.b64encode(data).decode()}
            try:
                sink.write(msgspec.json.encode(question) + b"\n")
                sink.flush()
            except OSError:
                pass  # what it complained of says more
            if not (answer := source.readline()):
                raise BrokenError(f"the TypeScript package does not work: {complaints.read().decode().strip()}")
            return answer == b"true\n"

        try:
            yield accepts
        finally:
            sink.close()
            process.wait(DEADLINE_SECONDS)


@dataclass(frozen=True)
class Literal:
    """An event written as a TypeScript literal; `text` is JSON."""

    event: str
    version: str
    text: str


def refused_by_tsc(package: Path, literals: Mapping[str, Literal]) -> dict[str, str]:
    """The TypeScript compiler's errors for the literals it refuses, by their names, all compiled as one project.

    Needs the tools of `make node`. Raises BrokenError.
    """
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        scope = project / "node_modules" / "@athlete-ally"
        scope.mkdir(parents=True)
        (scope / "contracts").symlink_to(package.resolve(), target_is_directory=True)
        (project / "package.json").write_text('{"type": "module"}')
        for index, each in enumerate(literals.values()):
            lines = [
                'import type { EventOf } from "@athlete-ally/contracts";',
                f'export const value: EventOf<"{each.event}", "{each.version}"> = {each.text};',
            ]
            (project / f"literal{index}.ts").write_text("\n".join(lines), encoding="utf-8")
        said = compiled_by_tsc(project)
    names = list(literals)
    refused: dict[str, str] = {}
    for line in said.splitlines():
        if found := re.match(r"literal(\d+)\.ts\(\d+,\d+\): error (TS\d+: .*)", line):
            refused.setdefault(names[int(found[1])], found[2])
        elif "error TS" in line:
            raise BrokenError(f"the TypeScript types do not work: {line}")
    return refused


def compiled_by_tsc(project: Path, *options: str) -> str:
    """The TypeScript compiler's errors for all files of a folder; empty where it has none."""
    settings = ["--strict", "--target", "es2022", "--module", "nodenext", "--lib", "es2022", "--types", ""]
    quiet = ["--noEmit"] if not options else [*options]
    files = [file.name for file in sorted(project.glob("*.ts"))]
    command = [str(REGENERATE / "node" / "node_modules" / ".bin" / "tsc"), *settings, *quiet, *files]
    try:
        run = subprocess.run(
            command, cwd=project, capture_output=True, check=False, timeout=DEADLINE_SECONDS, text=True
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BrokenError(f"tsc does not run: {error}") from error
    return run.stdout + run.stderr
