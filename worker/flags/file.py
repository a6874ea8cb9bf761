"""The flag file: for each flag the share of users who have it, and named users who have it or not.

    {"feature.stream5_time_crunch_mode": {"rollout": 10, "users": {"athlete-1": true, "athlete-2": false}}}

`rollout` is in percent, with up to three decimals, by default 0; `users` overrides it, and is by default empty. A third
field, `since`, is when that share began, as `time-crunch rollout` writes it: "2026-05-01T12:00:00+00:00".
"""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from contracts import strict_json
from contracts.errors import DecodeError
from contracts.errors import Path as Place

MAX_BYTES = 16 * 1024 * 1024
"""The largest file: room for more than a hundred thousand named users."""
PARTS_OF_A_PERCENT = 1000


@dataclass(frozen=True)
class Rollout:
    """The users who have a flag."""

    percent: float = 0.0
    """The share of all users; a higher percentage adds users and keeps those of a lower one."""

    users: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    """Named users who have the flag, or do not, whatever the percentage."""

    since: datetime | None = None
    """When the percentage was set; None if the file does not say."""


def read(path: Path) -> dict[str, Rollout]:
    """Read the file's flags. Raises OSError, and DecodeError where the file is invalid."""
    return decode(path.read_bytes())


def decode(data: bytes) -> dict[str, Rollout]:
    """Decode the flags from a file's bytes. Raises DecodeError."""
    document = strict_json.parse(data, MAX_BYTES)
    if not isinstance(document, dict):
        raise DecodeError((), "must be an object with a member for each flag")
    return {flag: _rollout(value, (flag,)) for flag, value in document.items()}


def write(path: Path, flags: Mapping[str, Rollout]) -> None:
    """Replace the file in one step, so that no reader sees half of it. Raises OSError."""
    document = {
        flag: {
            "rollout": _plain(rollout.percent),
            "users": dict(sorted(rollout.users.items())),
            **({"since": rollout.since.isoformat()} if rollout.since else {}),
        }
        for flag, rollout in sorted(flags.items())
    }
    there = Path(os.path.realpath(path))
    with tempfile.NamedTemporaryFile("w", dir=there.parent, prefix=f".{there.name}.", delete=False) as new:
        try:
            new.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
            new.flush()
            os.fsync(new.fileno())
            Path(new.name).chmod(there.stat().st_mode & 0o777 if there.exists() else 0o644)
            Path(new.name).replace(there)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise


def launchdarkly(flag: str, rollout: Rollout, version: int) -> dict[str, Any]:
    """Return the flag in LaunchDarkly's data model. The salt never changes, so a higher percentage only adds users."""
    share = round(rollout.percent * PARTS_OF_A_PERCENT)
    shares = [{"variation": 0, "weight": share}, {"variation": 1, "weight": 100 * PARTS_OF_A_PERCENT - share}]
    return {
        "key": flag,
        "version": version,
        "on": True,
        "salt": flag,
        "variations": [True, False],
        "offVariation": 1,
        "prerequisites": [],
        "targets": [
            {"variation": variation, "values": [user for user, has_it in rollout.users.items() if has_it is wanted]}
            for variation, wanted in ((0, True), (1, False))
        ],
        "rules": [],
        "fallthrough": {"rollout": {"contextKind": "user", "variations": shares}},
    }


def _rollout(value: Any, path: Place) -> Rollout:
    if not isinstance(value, dict):
        raise DecodeError(path, "must be an object with rollout and users")
    if unknown := next((name for name in value if name not in ("rollout", "users", "since")), None):
        raise DecodeError((*path, unknown), "is not known; there are rollout, users and since")
    percent, users = value.get("rollout", 0), value.get("users", {})
    if type(percent) not in (int, float) or not 0 <= percent <= 100:
        raise DecodeError((*path, "rollout"), "must be a number from 0 to 100: percent of users")
    if not isinstance(users, dict):
        raise DecodeError((*path, "users"), "must be an object with true or false for each user")
    for user, has_it in users.items():
        if type(has_it) is not bool:
            raise DecodeError((*path, "users", user), "must be true or false")
    return Rollout(percent, MappingProxyType(users), _since(value.get("since"), (*path, "since")))


def _since(value: Any, path: Place) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise DecodeError(path, "must be a date and time, as 2026-05-01T12:00:00+00:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _plain(percent: float) -> float:
    return int(percent) if percent == int(percent) else percent
