"""Write logs as one JSON object a line, with stable fields, without plan content and without user ids."""

import hashlib
import json
import logging
from typing import TextIO, cast

import structlog
import structlog.tracebacks

Logger = structlog.typing.FilteringBoundLogger

_ENCODER = json.JSONEncoder(default=repr)


def to(stream: TextIO, level: str) -> Logger:
    """Return a logger that writes to the stream, from that level on: debug, info, warning or error."""
    return cast(
        Logger,
        structlog.wrap_logger(
            structlog.PrintLogger(stream),
            wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.ExceptionRenderer(_tracebacks_without_values()),
                structlog.processors.JSONRenderer(_json),
            ],
        ).bind(),
    )


def _json(line: object, **_: object) -> str:
    return _ENCODER.encode(line)


def _tracebacks_without_values() -> structlog.tracebacks.ExceptionDictTransformer:
    """Format tracebacks without local variables, which may hold plans."""
    return structlog.tracebacks.ExceptionDictTransformer(show_locals=False)


def pseudonym(user_id: str) -> str:
    """Return a pseudonym of a user, always the same; empty for the empty id."""
    return hashlib.blake2b(user_id.encode("utf-8", "replace"), digest_size=8).hexdigest() if user_id else ""
