"""Parse moments as people write them at the command line."""

from datetime import UTC, datetime, timedelta

import typer

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def parse(text: str) -> datetime:
    """Parse a moment: an ISO date or time, in UTC without a zone, or a time ago, as in 90m, 12h or 3d."""
    try:
        if text[-1:] in UNITS and text[:-1].isdecimal():
            return datetime.now(UTC) - timedelta(seconds=int(text[:-1]) * UNITS[text[-1]])
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise typer.BadParameter(f"{text} is no time: write 2026-05-01T12:00, or 90m, 12h, 3d") from error
