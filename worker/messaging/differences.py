"""What is declared and what the broker has, told apart setting by setting."""

from collections.abc import Iterable
from dataclasses import dataclass

CREATE_IT = "create it, or start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true"
RECREATE_IT = "it cannot be changed: delete it and create it again"


@dataclass(frozen=True)
class Setting:
    """One setting as it is and as it must be, in words, and how to get there."""

    name: str
    right: bool
    actual: object
    wanted: object
    fix: str


def same(name: str, actual: object, wanted: object, fix: str) -> Setting:
    """A setting that must be just what is declared."""
    return Setting(name, actual == wanted, getattr(actual, "value", actual), wanted, fix)


def lines(what: str, settings: Iterable[Setting]) -> list[str]:
    """A line for each setting that is not right; none if all is well."""
    return [
        f"{what}: {setting.name} is {setting.actual}, must be {setting.wanted} — fix: {setting.fix}"
        for setting in settings
        if not setting.right
    ]
