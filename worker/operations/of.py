"""What a dead letter was to be."""

from enum import StrEnum


class Of(StrEnum):
    """Requests for plans, or sessions performed."""

    REQUESTS = "requests"
    SESSIONS = "sessions"
