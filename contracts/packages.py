"""Builds the packages that consumers install: a wheel of the types, models, schemas and judges, and an npm tarball."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from contracts.lint import CannotRunError
from contracts.regenerate.inputs import Inputs, read_inputs

NAME = "athlete_ally_contracts"
SHARED = ("base", "diagnosis", "document", "errors", "model", "nouns", "registry", "schema", "strict_json")
"""The modules that validate and type events; those for maintainers only are left out."""
GENERATED = ("earlier", "events", "models")
REQUIRED = ("jsonschema-rs", "msgspec", "pydantic")
"""What these modules import, bounded as in this project's own pyproject.toml."""
DEADLINE_SECONDS = 300
ABOUT = """\
# athlete-ally-contracts

The events of Time Crunch, generated from their JSON Schemas: types, pydantic models, schemas and judges.

```python
from athlete_ally_contracts import decode, encode
from athlete_ally_contracts.events import PlanCompressedEvent

result = decode(PlanCompressedEvent, data)  # fields that are not declared are ignored
data = encode(result)  # fields that are not declared are refused
```

`registry.judge(event, version)` judges any JSON document by a released schema; `models` has pydantic models, and
`earlier` the types of the major before an event's newest.
"""
FRONT = '''\
"""The events of Time Crunch: types, models, schemas and judges."""

from athlete_ally_contracts.document import decode, encode
from athlete_ally_contracts.errors import ContractError, DecodeError, EncodeError, TooLargeError
from athlete_ally_contracts.registry import UnknownSchemaError, closed_judge, events, judge, latest, schema, versions

__all__ = [
    "ContractError",
    "DecodeError",
    "EncodeError",
    "TooLargeError",
    "UnknownSchemaError",
    "closed_judge",
    "decode",
    "encode",
    "events",
    "judge",
    "latest",
    "schema",
    "versions",
]
'''


def build(root: Path, folder: Path) -> list[Path]:
    """Build both packages into a folder, from what is released. Raises CannotRunError."""
    inputs = read_inputs(root)
    folder.mkdir(parents=True, exist_ok=True)
    return [_wheel(root, inputs, folder.resolve()), _tarball(root, inputs, folder.resolve())]


def _wheel(root: Path, inputs: Inputs, folder: Path) -> Path:
    with tempfile.TemporaryDirectory() as made:
        source = Path(made)
        for name, content in _sources(root, inputs):
            file = source / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        _run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)], source)
    return folder / f"{NAME}-{inputs.package_version}-py3-none-any.whl"


def _sources(root: Path, inputs: Inputs) -> Iterator[tuple[str, str]]:
    """The files of the wheel's source, by their paths in it."""
    yield "pyproject.toml", _project(root, inputs.package_version)
    yield "README.md", ABOUT
    yield f"{NAME}/__init__.py", FRONT
    yield f"{NAME}/py.typed", ""
    yield f"{NAME}/released.toml", (root / "released.toml").read_text(encoding="utf-8")
    for module in SHARED:
        yield f"{NAME}/{module}.py", _renamed((Path(__file__).parent / f"{module}.py").read_text(encoding="utf-8"))
    for module in GENERATED:
        yield f"{NAME}/{module}.py", _renamed((root / "generated" / f"{module}.py").read_text(encoding="utf-8"))
    for event, versions in inputs.schemas.items():
        for version in versions:
            name = f"schemas/{event}/{version}.json"
            yield f"{NAME}/{name}", (root / name).read_text(encoding="utf-8")


def _renamed(text: str) -> str:
    """The module with its imports from the package instead of from this project."""
    return re.sub(r"(?m)^(\s*from )contracts(?:\.generated)?(?=[. ])", rf"\1{NAME}", text)


def _project(root: Path, version: str) -> str:
    own = (root.resolve().parent / "pyproject.toml").read_text(encoding="utf-8")
    required = [found[0] for name in REQUIRED if (found := re.search(rf'(?m)"{name}[><=][^"]*"', own))]
    return f"""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "athlete-ally-contracts"
version = "{version}"
description = "The events of Time Crunch: types, models, schemas and judges."
readme = "README.md"
license = "Apache-2.0"
requires-python = ">=3.11"
dependencies = [{", ".join(required)}]

[tool.hatch.build.targets.wheel]
packages = ["{NAME}"]
"""


def _tarball(root: Path, inputs: Inputs, folder: Path) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        raise CannotRunError("the npm package was not packed: npm is not on the PATH")
    package = root.resolve() / "generated" / "typescript"
    with tempfile.TemporaryDirectory() as cache:
        _run([npm, "pack", str(package), "--pack-destination", str(folder), "--cache", cache], folder)
    return folder / f"athlete-ally-contracts-{inputs.package_version}.tgz"


def _run(command: list[str], folder: Path) -> None:
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True, timeout=DEADLINE_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotRunError(f"{command[0]} does not run: {error}") from error
    if run.returncode:
        raise CannotRunError(f"{' '.join(command[:4])} failed: {(run.stderr or run.stdout).strip()}")
