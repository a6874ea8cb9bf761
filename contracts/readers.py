"""The consumers that still read older major versions of what the worker publishes; `contracts.toml` lists them:

    [readers.DoorOpenedEvent]
    1 = ["door-service"]

An older major is published beside the newest as long as a consumer is listed for it.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import TypeAlias

Readers: TypeAlias = Mapping[str, Mapping[str, Sequence[str]]]
"""The consumers by event and major version."""


@cache
def older_majors(event: str) -> tuple[int, ...]:
    """The majors of an event that are published beside its newest, the oldest first."""
    text = (resources.files("contracts") / "contracts.toml").read_text(encoding="utf-8")
    return listed_majors(tomllib.loads(text).get("readers", {}), event)


def listed_majors(readers: Readers, event: str) -> tuple[int, ...]:
    """The majors of an event that somebody is listed for, the oldest first."""
    return tuple(sorted(int(major) for major, names in readers.get(event, {}).items() if names))
