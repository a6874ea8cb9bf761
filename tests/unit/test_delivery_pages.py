"""What the pages on delivery say of the code: every trap has its test, and the route of a message is short."""

import ast
import re
from pathlib import Path

from tests.support.documents import DOCS

ROOT = DOCS.parent
MOST_STOPS = 12


def all_tests() -> set[str]:
    return {
        node.name
        for file in ROOT.glob("tests/**/test_*.py")
        if "node_modules" not in file.parts
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_every_trap_has_a_test_and_each_of_them_is_there() -> None:
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", (DOCS / "delivery.md").read_text("utf-8"), flags=re.MULTILINE)[2:]
    named = {trap: re.findall(r"`(test_\w+)`", tests) for trap, tests in rows}

    assert len(named) == len(rows) > 40
    assert [trap for trap, tests in named.items() if not tests] == []
    assert {test for tests in named.values() for test in tests} - all_tests() == set()


def test_the_route_of_a_message_has_few_stops_and_each_is_a_module() -> None:
    page = (DOCS / "architecture.md").read_text("utf-8")
    stops = re.findall(r"^ ?(\d+)  (\S+)  ", page, flags=re.MULTILINE)

    assert [int(number) for number, _ in stops] == list(range(1, len(stops) + 1))
    assert 6 <= len(stops) <= MOST_STOPS
    assert [module for _, module in stops if not Path(ROOT / "worker" / f"{module}.py").exists()] == []
