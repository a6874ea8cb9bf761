"""The reasons of dead letters, in a module of their own: commands name them without loading what decides them."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a message is a dead letter, as in the letter's subject."""

    SCHEMA_INVALID = "schema-invalid"
    NON_RETRYABLE = "non-retryable"
    MAX_DELIVER = "max-deliver"
