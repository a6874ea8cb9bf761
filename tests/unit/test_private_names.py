"""No private name of a dependency is used: what a library does not promise may be gone with its next version."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = ("worker", "contracts", "tests")

DOCUMENTED = {"_exit", "_replace", "_asdict", "_fields", "_typeshed"}
"""Names that the standard library documents although they begin so."""


def private_names(text: str) -> list[str]:
    """Each private name of somebody else that the module uses, with its line."""
    module = ast.parse(text)
    defined = _defined(module)
    return [f"{line}: {name}" for line, name in _used(module) if name not in defined | DOCUMENTED]


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_"


def _defined(module: ast.Module) -> set[str]:
    """What the module gives a name itself, also to its own objects: another's attribute is rarely called the same."""
    found: set[str] = set()
    for node in ast.walk(module):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name, ctx=ast.Store()):
                found.add(name)
    return found


def _used(module: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module):
        match node:
            case ast.Attribute(attr=name) if _is_private(name):
                yield node.lineno, name
            case ast.ImportFrom(module=str(origin), names=aliases) if not origin.startswith(OURS):
                names = (*origin.split("."), *(alias.name for alias in aliases))
                yield from ((node.lineno, name) for name in names if _is_private(name))
            case ast.Import(names=aliases):
                names = tuple(name for alias in aliases for name in alias.name.split("."))
                yield from ((node.lineno, name) for name in names if _is_private(name))
            case ast.Call(func=ast.Name(id="getattr" | "setattr"), args=[_, ast.Constant(value=str(name)), *_]):
                yield from ((node.lineno, name) for name in (name,) if _is_private(name))


@pytest.mark.parametrize(
    "text",
    [
        "client._process_err('')",
        "import asyncio\nasyncio.events._get_running_loop()",
        "from uvicorn._types import ASGIApplication",
        "import nats._internal",
        "getattr(broker, '_connection')",
        "client._max_payload = 1",
        "class Mine(Server):\n    def run(self):\n        self._serve()",
    ],
)
def test_a_private_name_is_found(text: str) -> None:
    assert private_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "import os\nos._exit(1)",
        "class Mine:\n    def __init__(self):\n        self._count = 0\n    def more(self, other):\n"
        "        return self._count + other._count",
        "from worker.thing import _part",
    ],
)
def test_a_name_of_our_own_or_a_documented_one_is_not(text: str) -> None:
    assert private_names(text) == []


def test_no_module_uses_a_private_name_of_a_dependency() -> None:
    files = [*ROOT.glob("worker/**/*.py"), *ROOT.glob("contracts/**/*.py")]
    found = {str(file.relative_to(ROOT)): names for file in files if (names := private_names(file.read_text("utf-8")))}

    assert len(files) > 100
    assert found == {}
