"""Converts names to the naming style of other languages."""

import keyword
import re

BUILT_IN = {"str", "int", "float", "bool", "dict", "tuple", "list", "schema_version"}
"""Names that an attribute may not have: annotations after it would mean the attribute, or every event has it."""


def pascal(name: str) -> str:
    """`coreLift`, `core-lift` and `core_lift` as `CoreLift`."""
    return "".join(part[0].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name) if part) or "Value"


def snake(name: str) -> str:
    """`planId` as `plan_id`, never a keyword of Python."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    plain = re.sub(r"\W+", "_", parted, flags=re.ASCII).lower()
    plain = f"field_{plain}" if not plain or plain[0].isdigit() or plain[0] == "_" else plain
    return f"{plain}_" if keyword.iskeyword(plain) or plain in BUILT_IN else plain


def camel(name: str) -> str:
    """`plan_id` as `planId`."""
    first, *others = name.split("_")
    return first + "".join(each.title() for each in others)


def singular(name: str) -> str:
    """`Kinds` as `Kind`; other words stay."""
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def attributes(names: list[str]) -> dict[str, str]:
    """The snake_case attribute for each name, all different."""
    taken: dict[str, str] = {}
    for name in names:
        attribute = snake(name)
        while attribute in taken.values():
            attribute += "_"
        taken[name] = attribute
    return taken
