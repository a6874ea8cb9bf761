"""Reads JSON strictly by RFC 8259 and RFC 7493 (I-JSON), where Python's reader is lenient or fails late.

Refused: other encodings than UTF-8, a byte order mark, NaN and Infinity, numbers beyond a double, keys that appear
twice, halves of surrogate pairs, and nesting deeper than MAX_DEPTH.
"""

import codecs
import json
import math
import sys
from itertools import chain
from typing import Any

import msgspec

from contracts.errors import DecodeError, Path

MAX_DEPTH = 100
LONGEST_NUMBER = 400
LARGEST_EXACT = 2**53
LARGEST = int(sys.float_info.max)
STRIDE = 16
"""The distance of the bytes that are checked: a number too large to represent is longer than that."""


class _Flaw:
    """Stands in the parsed document for a part that is refused; `key` is set if the fault is one key."""

    def __init__(self, reason: str, *key: str) -> None:
        self.reason = reason
        self.key = key


def parse(data: bytes, max_bytes: int) -> Any:
    """Read one JSON document. A number without a fraction is an int, in whichever form: 30.0 and 3e1 are 30.

    Raises DecodeError.
    """
    if len(data) > max_bytes:
        raise DecodeError((), f"is {len(data)} bytes long, at most {max_bytes} are read")
    try:
        return _parsed_at_once(data)
    except _Doubtful:
        return _parsed_with_care(data)


class _Doubtful(Exception):
    """The quick reader cannot guarantee that the text has no fault."""


def _parsed_at_once(data: bytes) -> Any:
    """The document of a text without faults, read several times faster than with full checks. Raises _Doubtful.

    The quick reader keeps the last of two members with the same key. But written again, a document has as many colons
    as its text, unless a member was lost, or a colon was written as an escape.
    """
    try:
        document = _QUICK.decode(data)
        colons = msgspec.json.encode(document).count(b":")
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise _Doubtful from error
    if (
        colons != data.count(b":")
        or (b"\\" in data and _ESCAPED_COLON in data.lower())
        or (data.count(b"[") + data.count(b"{") > MAX_DEPTH and not _is_shallow(document))
        or _TOO_MANY_DIGITS in data[::STRIDE].translate(_DIGITS)
    ):
        raise _Doubtful
    return document


def _parsed_with_care(data: bytes) -> Any:
    if data.startswith(codecs.BOM_UTF8):
        raise DecodeError((), "begins with a byte order mark")
    try:
        text = data.decode()
        document = _DECODER.decode(text)
    except UnicodeDecodeError as error:
        raise DecodeError((), f"is not UTF-8 (at byte {error.start})") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise DecodeError((), f"is not JSON: {error.msg[0].lower()}{error.msg[1:]} ({place})") from None
    except RecursionError:
        raise DecodeError((), f"is nested deeper than {MAX_DEPTH} levels") from None
    if not _is_sound(document, text):
        raise DecodeError(*_first_flaw(document))
    return document


def _object(pairs: list[tuple[str, Any]]) -> "dict[str, Any] | _Flaw":
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    seen: set[str] = set()
    repeated = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return _Flaw("appears twice in one object", repeated)


def _integer(text: str) -> "int | _Flaw":
    if len(text) > LONGEST_NUMBER:
        return _Flaw(f"is a number of {len(text)} digits")
    value = int(text)
    return value if abs(value) <= LARGEST else _Flaw("is a number too large to represent")


def _number(text: str) -> "int | float | _Flaw":
    value = float(text)
    if not math.isfinite(value):
        return _Flaw("is a number too large to represent")
    return int(value) if value.is_integer() and abs(value) <= LARGEST_EXACT else value


def _constant(text: str) -> _Flaw:
    return _Flaw(f"is {text}, which is not JSON")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_number, parse_constant=_constant
)


def _soundly(text: str) -> "int | float":
    value = _number(text)
    if isinstance(value, _Flaw):
        raise _Doubtful
    return value


_QUICK = msgspec.json.Decoder(float_hook=_soundly)
_ESCAPED_COLON = rb"\u003a"
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_TOO_MANY_DIGITS = b"0" * (len(str(LARGEST)) // STRIDE)


def _is_sound(document: Any, text: str) -> bool:
    return _is_writable(document) and (text.count("[") + text.count("{") <= MAX_DEPTH or _is_shallow(document))


def _is_writable(document: Any) -> bool:
    """Whether the value can be written as JSON, which a flaw and half a surrogate pair cannot."""
    try:
        msgspec.json.encode(document)
    except (TypeError, UnicodeEncodeError, RecursionError):
        return False
    return True


def _is_shallow(document: Any) -> bool:
    level = [document]
    for _ in range(MAX_DEPTH):
        members = chain.from_iterable(node.values() if type(node) is dict else node for node in level)
        level = [member for member in members if type(member) is dict or type(member) is list]
    return not level


def _first_flaw(document: Any) -> tuple[Path, str]:
    stack: list[tuple[Path, Any]] = [((), document)]
    while stack:
        path, node = stack.pop()
        if isinstance(node, _Flaw):
            return (*path, *node.key), node.reason
        if isinstance(node, str) and not _is_writable(node):
            return path, "holds half of a surrogate pair"
        if not isinstance(node, dict | list):
            continue
        if len(path) >= MAX_DEPTH:
            return path, f"is nested deeper than {MAX_DEPTH} levels"
        if isinstance(node, dict) and not _is_writable("".join(node)):
            return path, "has a key with half of a surrogate pair"
        children = list(node.items()) if isinstance(node, dict) else list(enumerate(node))
        stack.extend(((*path, key), child) for key, child in reversed(children))
    raise AssertionError("a document found unsound has no flaw")
