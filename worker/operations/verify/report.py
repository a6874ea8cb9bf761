"""Report the checks to people, to programs and to a build server."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from xml.etree import ElementTree

from rich.table import Table
from rich.text import Text

from worker.operations.verify.check import Check, Result

_COLOURS = {Result.PASSED: "green", Result.FAILED: "red", Result.NOT_CHECKED: "yellow"}


def table(checks: Sequence[Check]) -> Table:
    """Show the checks as a table."""
    drawn = Table("check", "result", "seen")
    for check in checks:
        drawn.add_row(check.name, Text(check.result.value, style=_COLOURS[check.result]), Text(check.detail))
    return drawn


def document(checks: Sequence[Check], well: bool) -> dict[str, Any]:
    """Return the checks for programs."""
    return {"passed": well, "checks": [asdict(check) for check in checks]}


def junit(checks: Sequence[Check]) -> bytes:
    """Return the checks as a JUnit file for a build server."""
    count = {result: sum(check.result is result for check in checks) for result in Result}
    suite = ElementTree.Element(
        "testsuite",
        name="time-crunch verify",
        tests=str(len(checks)),
        failures=str(count[Result.FAILED]),
        skipped=str(count[Result.NOT_CHECKED]),
    )
    for check in checks:
        case = ElementTree.SubElement(suite, "testcase", classname="verify", name=check.name)
        if check.result is Result.FAILED:
            ElementTree.SubElement(case, "failure", message=_printable(check.detail))
        elif check.result is Result.NOT_CHECKED:
            ElementTree.SubElement(case, "skipped", message=_printable(check.detail))
        else:
            ElementTree.SubElement(case, "system-out").text = _printable(check.detail)
    written: bytes = ElementTree.tostring(suite, encoding="utf-8", xml_declaration=True)
    return written


def _printable(text: str) -> str:
    """Return the text without characters that XML cannot hold."""
    return "".join(character for character in text if character.isprintable())
