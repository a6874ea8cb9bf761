"""The reasons for skipped tests, by what is missing, with the one command that installs it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

INSTALL = "make tools"
"""The command that installs all that can be installed."""


@dataclass(frozen=True)
class Missing:
    """Something that a machine may lack."""

    what: str
    reasons: str
    """A regular expression that matches the reasons of tests skipped for it."""

    command: str = INSTALL


TABLE = (
    Missing("Node.js and its packages", r"make node|TypeScript is not installed"),
    Missing("Chromium", r"chromium|playwright"),
    Missing("kubectl", r"kubectl"),
    Missing("Prometheus and Alertmanager", r"(prometheus|promtool|alertmanager|amtool) is not installed"),
    Missing("a Java compiler", r"Java"),
    Missing("nats-server", r"^nats-server is neither", "make setup"),
    Missing("older versions of nats-server, from a package registry", r"older nats-server|cannot be had here", ""),
    Missing("files that lie beside this project", r"shared|real plans|beside this project", ""),
)


def told(reasons: Iterable[str]) -> Sequence[str]:
    """The lines for the end of a run, from the reasons of the skipped tests; none where none was skipped."""
    counts = Counter(_missing(reason) for reason in reasons)
    lines = [
        f"{_tests(number)} for want of {each.what}" for each, number in counts.items() if isinstance(each, Missing)
    ]
    lines += [f"{_tests(number)}: {each}" for each, number in counts.items() if isinstance(each, str)]
    commands = sorted({each.command for each in counts if isinstance(each, Missing) and each.command})
    return lines + [f"To run those too: {' && '.join(commands)}"] * bool(commands)


def _tests(number: int) -> str:
    return "1 test skipped" if number == 1 else f"{number} tests skipped"


def _missing(reason: str) -> Missing | str:
    found = (each for each in TABLE if re.search(each.reasons, reason))
    return next(found, reason)
