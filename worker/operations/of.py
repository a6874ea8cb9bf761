"""The kinds of messages that have dead letters."""

from enum import StrEnum


class Of(StrEnum):
    """The kind of message that became a dead letter."""

    REQUESTS = "requests"
    SESSIONS = "sessions"
