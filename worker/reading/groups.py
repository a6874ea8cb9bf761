"""The groups a coach wrote: exercises that take turns."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from worker.reading.once import read_once

Document = Mapping[str, Any]

GROUP_FIELDS = ("supersetGroup", "supersetId", "superset_id", "groupId", "circuit", "segmentId")
"""Exercises of one session that share a value of one of these are a group; the first field stated counts."""
_FIELDS = frozenset(GROUP_FIELDS)

LARGEST_GROUP = 12

_LETTERED = re.compile(r"\s*(?:([A-Za-z])\s?\d{1,2}|(\d{1,2})[A-Fa-f])\s*[.):\-–]?\s+(?=\S)")
_LISTED = re.compile(
    r"[^:+]*\b(?:super ?set|tri ?set|giant set|circuit|zirkel|supersatz|superserie|circuito)\b[^:+]*:\s*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_PLUS = re.compile(r"\s*\+\s*")
_BETWEEN = re.compile(r"\s+(?:with|mit|con|avec|com)\s+|\s*,\s*|\s+(?:and|und)\s+|\s+&\s+", re.IGNORECASE)


@read_once
def listed(name: str) -> tuple[str, ...]:
    """The exercises listed by a name such as "Superset: curls with dips"; the name itself where it lists none."""
    match = _LISTED.fullmatch(name)
    if match is None:
        return (name,)
    between = _PLUS if "+" in match["rest"] else _BETWEEN
    found = tuple(part.strip() for part in between.split(match["rest"]) if part.strip())
    return found if 2 <= len(found) <= LARGEST_GROUP else (name,)


@read_once
def lettered(name: str) -> tuple[str, str]:
    """The group of "A1. Row" or "1a) Row", A or 1, and the name without it; "" where there is none."""
    match = _LETTERED.match(name)
    return ((match[1] or match[2]).upper(), name[match.end() :]) if match else ("", name)


def group_keys(documents: Sequence[Document], names: Sequence[str]) -> list[str | None]:
    """The key of each exercise's group, stated or lettered; None where it is in no group."""
    keys = [stated_group(document) or _letter(name) for document, name in zip(documents, names, strict=True)]
    sizes = Counter(key for key in keys if key is not None)
    return [key if key is not None and 2 <= sizes[key] <= LARGEST_GROUP else None for key in keys] if sizes else keys


def stated_group(document: Document) -> str | None:
    """The group that the plan states, as `field value`."""
    if _FIELDS.isdisjoint(document):
        return None
    for field in GROUP_FIELDS:
        value = document.get(field)
        if value is True or (isinstance(value, str | int | float) and value is not False and str(value).strip()):
            return f"{field} {str(value).strip()}"
    return None


def _letter(name: str) -> str | None:
    letter = lettered(name)[0]
    return f"letter {letter}" if letter else None
