"""Why a message is a dead letter, apart from what decides it: commands name reasons before they load that."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a message is a dead letter, as its subject says it."""

    SCHEMA_INVALID = "schema-invalid"
    NON_RETRYABLE = "non-retryable"
    MAX_DELIVER = "max-deliver"
