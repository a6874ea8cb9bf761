"""Shows what the tests of docs/production-path.md say of the project as it was before each finding was mended.

    python -m tests.support.findings [NUMBER ...]

For each finding it unpacks the tree of HEAD, puts what the page names as put back into the state it had at the
commit BEFORE, and runs the finding's tests there. Every test must fail; the exit code is 1 where one passes.
"""

import ast
import io
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copy2, copytree, rmtree
from xml.etree import ElementTree

from tests.support.compiled import compiled
from tests.support.documents import DOCS, ROOT

BEFORE = "a9b2de9"
PAGE = DOCS / "production-path.md"
LONGEST_SECONDS = 600
LONGEST_LINE = 200


@dataclass(frozen=True)
class Finding:
    """A row of the page."""

    number: int
    tests: tuple[str, ...]
    put_back: tuple[str, ...]
    """Files and folders, by their paths from the root of the project."""


def findings(page: str) -> list[Finding]:
    """The rows of the page, in their order."""
    rows = re.findall(r"^\| (\d+)\. .+? \| (`test_.+?) \| (`.+?) \| .+ \|$", page, re.MULTILINE)
    return [Finding(int(number), _quoted(tests), _quoted(put_back)) for number, tests, put_back in rows]


def _quoted(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"`([^`]+)`", text))


def files_of_tests() -> dict[str, Path]:
    """The file of each test, by the test's name."""
    return {
        node.name: file.relative_to(ROOT)
        for file in sorted(ROOT.glob("tests/**/test_*.py"))
        if "node_modules" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def unpacked(commit: str, folder: Path) -> Path:
    """The folder, with the tree of that commit in it."""
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def put_back(name: str, then: Path, now: Path) -> None:
    """Give a file or folder the state it had; one that did not exist then is deleted."""
    if (now / name).is_dir():
        rmtree(now / name)
    else:
        (now / name).unlink(missing_ok=True)
    if (then / name).is_dir():
        copytree(then / name, now / name)
    elif (then / name).exists():
        copy2(then / name, now / name)


def said(tree: Path, tests: dict[str, Path]) -> dict[str, list[str]]:
    """The messages of each test's failures in that tree, each once; an empty list where it passes."""
    report = tree / "report.xml"
    ids = [f"{file}::{test}" for test, file in tests.items()]
    command = [sys.executable, "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider", "-m", "", *ids]
    try:
        done = subprocess.run(
            [*command, f"--junitxml={report}"],
            cwd=tree,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return {test: [f"not over after {LONGEST_SECONDS} s"] for test in tests}
    if not report.exists():  # what all tests share cannot be loaded
        (last, *_) = reversed(done.stderr.strip().splitlines())
        return {test: [last[:LONGEST_LINE]] for test in tests}
    cases = [(case.get("name", "").partition("[")[0], case) for case in ElementTree.parse(report).iter("testcase")]
    broken = [case for name, case in cases if name not in tests]  # a whole file that cannot be loaded
    return {
        test: list(dict.fromkeys(_faults([case for name, case in cases if name == test] or broken))) for test in tests
    }


def _faults(cases: list[ElementTree.Element]) -> Iterator[str]:
    for fault in (fault for case in cases for fault in case if fault.tag in ("failure", "error")):
        told = [line[1:].strip() for line in (fault.text or "").splitlines() if line.startswith("E  ")]
        yield (told[0] if told else fault.get("message", "").splitlines()[0])[:LONGEST_LINE]


def main() -> int:
    """Run the findings' tests; print each finding with the tests' messages."""
    wanted, files = set(map(int, sys.argv[1:])), files_of_tests()
    passing = []
    with tempfile.TemporaryDirectory() as kept:
        then, now = (unpacked(commit, Path(kept) / commit) for commit in (BEFORE, "HEAD"))
        compiled(now)
        for finding in findings(PAGE.read_text("utf-8")):
            if wanted and finding.number not in wanted:
                continue
            tree = copytree(now, Path(kept) / "tree")
            for name in finding.put_back:
                put_back(name, then, tree)
            for test, faults in said(tree, {test: files[test] for test in finding.tests}).items():
                sys.stdout.write("\n    ".join([f"{finding.number}  {test}", *(faults or ["passes"])]) + "\n")
                passing += [] if faults else [test]
            sys.stdout.flush()
            rmtree(tree)
    sys.stdout.write(f"passing though it was put back: {', '.join(passing) or 'none'}\n")
    return 1 if passing else 0


if __name__ == "__main__":
    sys.exit(main())
