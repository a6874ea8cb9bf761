"""Installs the wheel of this project where nothing else is: no checkout, no package index, no test tool.

The wheel's requirements are found in a folder of links to this environment's packages, and nowhere else; one that
the wheel forgets to require is missing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.support.documents import ROOT
from worker.development import server

ON_EVERY_MACHINE = ("/usr/bin", "/bin")


def wheel(folder: Path) -> Path:
    """Build the wheel, without a network and by the compiler that a release is built by."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    environment = {name: value for name, value in os.environ.items() if name != "CC"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=120)
    (built,) = folder.glob("time_crunch-*.whl")
    return built


def environment(folder: Path) -> dict[str, str]:
    """Make the folders of links in `folder`; returns variables that show programmes these and nothing else of ours."""
    programmes, libraries = folder / "programmes", folder / "libraries"
    programmes.mkdir(parents=True)
    libraries.mkdir()
    (programmes / server.BINARY).symlink_to(server.find_binary())
    for name in ("node", "npm", "npx"):
        if found := shutil.which(name):
            (programmes / name).symlink_to(found)
    for found_in, entry in sorted(set(_entries(_required("time-crunch", {"embedded"})))):
        (libraries / entry).symlink_to(found_in / entry)
    return {
        "PATH": os.pathsep.join([str(programmes), str(Path(sys.executable).resolve().parent), *ON_EVERY_MACHINE]),
        "PYTHONPATH": str(libraries),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "COLUMNS": "200",
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "TIME_CRUNCH_DEV_NATS_PORT": "0",
        "TIME_CRUNCH_PREVIEW_PORT": "0",
    }


def into_an_environment(built: Path, folder: Path, variables: Mapping[str, str]) -> Path:
    """Install the wheel into an environment of its own in `folder`; returns the folder of its programmes."""
    uv = str(Path(sys.executable).parent / "uv")
    own = folder / "app"
    for command in (
        [uv, "venv", "--quiet", "--offline", "--python", sys.executable, str(own)],
        [
            uv,
            "pip",
            "install",
            "--quiet",
            "--offline",
            "--no-deps",
            "--python",
            str(own / "bin" / "python"),
            str(built),
        ],
    ):
        subprocess.run(command, cwd=folder, env=dict(variables), check=True, timeout=120)
    return own / "bin"


def _required(name: str, extras: set[str]) -> Iterator[Distribution]:
    """The distributions required by that one here, and by those in turn, without itself."""
    waiting, seen = [(name, frozenset(extras))], set[tuple[str, frozenset[str]]]()
    while waiting:
        asked = waiting.pop()
        if asked in seen:
            continue
        seen.add(asked)
        found = distribution(asked[0])
        if asked[0] != name:
            yield found
        for requirement in map(Requirement, found.requires or ()):
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *asked[1])):
                waiting.append((requirement.name, frozenset(requirement.extras)))


def _entries(distributions: Iterator[Distribution]) -> Iterator[tuple[Path, str]]:
    """The folder of each distribution, and the names of its files and folders there."""
    for each in distributions:
        home = Path(str(each.locate_file("")))
        for file in each.files or ():
            if file.parts[0] not in ("..", "__pycache__"):
                yield home, file.parts[0]
