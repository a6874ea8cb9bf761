"""The address of the session on the phone, and the code that a phone's camera reads it from.

The request stands behind `#`, which no browser sends, so the plan is in no server's log.
"""

import base64
import io
import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import segno
from segno.encoder import DataOverflowError

Fields = Sequence[tuple[str, str]]


def session_link(preview: str, fields: Fields, *, plan_id: str | None, document: Mapping[str, Any], week: int) -> str:
    """The session's address on that preview.

    `plan_id` opens a stored plan; without one the link carries the plan itself, cut to the one week.
    """
    if plan_id is not None:
        asked = [("id", plan_id), *fields, *([("week", str(week))] if week > 1 else [])]
    else:
        one_week = {**document, "microcycles": [document["microcycles"][week - 1]]}
        asked = [*fields, ("plan", _packed(one_week))]
    return f"{preview.rstrip('/')}/session#{urlencode(asked)}"


def code(link: str) -> list[str] | None:
    """The QR code of a link as lines of text, with its quiet border; none where the link is too long."""
    try:
        found = segno.make_qr(link, error="l")
    except DataOverflowError:
        return None
    text = io.StringIO()
    found.terminal(text, compact=True)
    return text.getvalue().splitlines()


def _packed(document: Mapping[str, Any]) -> str:
    """JSON, deflated without a header, in base64 for addresses."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflate.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())
    return base64.urlsafe_b64encode(packed + deflate.flush()).decode().rstrip("=")
