"""The quick reader and the careful one are one reader: whatever the bytes are."""

import json
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from contracts.errors import DecodeError
from contracts.strict_json import MAX_DEPTH, _Doubtful, _parsed_at_once, _parsed_with_care, parse

PIECES = (
    *('{"a":', '{"b": ', "{", "}", "[", "]", ",", ":", " ", "\n", "\t", "\x0c", '"', "\\", "/"),
    *('"a"', '"b"', '"a:b"', '"\\u003a"', '"\\u003A"', '"\\ud800"', '"\\ud83d\\ude00"', '"é"', '"\x00"', '"\\u0000"'),
    *(
        "0",
        "-0",
        "01",
        "1",
        "1.0",
        "-1.5e3",
        "1e400",
        "1E+2",
        "1e-400",
        "30.0",
        "9007199254740993",
        "9007199254740993.0",
    ),
    *("9" * 19, "9" * 20, "1" + "0" * 308, "9" * 309, "9" * 401, "0." + "9" * 400, "1." + "0" * 500),
    *("null", "true", "false", "NaN", "Infinity", "-Infinity", "nul", "//", "\ufeff", "\u2028"),
)
BROKEN = (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\x00", b"\xc0\xaf")

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map(
    lambda pieces: "".join(pieces).encode()
)
damaged = st.lists(st.sampled_from([*(piece.encode() for piece in PIECES), *BROKEN]), max_size=20).map(b"".join)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*"abc:", "\\u003a", ""]), inner),
    max_leaves=15,
)


def exact(document: Any) -> str:
    """The document with what Python takes for equal told apart: 1, 1.0 and True, or 0.0 and -0.0."""
    return repr(document)


def agree(data: bytes) -> None:
    """Whatever the quick reader vouches for, the careful one reads as the same."""
    try:
        quick = _parsed_at_once(data)
    except _Doubtful:
        return
    assert exact(quick) == exact(_parsed_with_care(data))


@given(st.binary(max_size=60) | texts | damaged)
@example(b'{"a": 1, "a": 2}')
@example(b'{"a": {"b": 1, "b": 1}}')
@example(b'{"\\u0061": 1, "a": 2}')
@example(b'{"a": ":", "a": 1}')
@example(b'{"a": "\\u003a", "b": 1, "b": 2}')
@example(b'{"a:": 1, "a:": 2}')
@example(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)
@example(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1))
@example(b"[" * 5000 + b"]" * 5000)
@example(b"9" * 310)
@example(b"-" + b"9" * 309)
@example(b"1" * 400)
@example(b"1" * 401)
@example(b"1e999")
@example(b'"\\ud800"')
@example(b'{"\\ud800": 1}')
@example(b'"\xed\xa0\x80"')
@example(b"\xef\xbb\xbf{}")
@example(b"NaN")
@example(b"-0.0")
@example(b"9007199254740993.0")
@example(b"")
@settings(max_examples=400)
def test_what_the_quick_reader_vouches_for_the_careful_one_reads_as_the_same(data: bytes) -> None:
    agree(data)


@given(values, st.sampled_from([None, 1]))
@settings(max_examples=100)
def test_they_agree_on_whatever_was_written_as_json(document: Any, indent: int | None) -> None:
    for ascii_only in (True, False):
        text = json.dumps(document, indent=indent, ensure_ascii=ascii_only)
        agree(text.encode("utf-8", "surrogatepass"))


@given(values, st.binary(min_size=1, max_size=2), st.integers(0, 200))
@settings(max_examples=100)
def test_they_agree_on_what_was_damaged_on_the_way(document: Any, put: bytes, at: int) -> None:
    data = json.dumps(document).encode()
    assume(at < len(data))
    agree(data[:at] + put + data[at + 1 :])


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(), min_size=1), st.data())
def test_a_key_that_appears_twice_is_refused_wherever_it_is(members: dict[str, int], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(sorted(members)))
    depth = data.draw(st.integers(0, 20))
    inner = json.dumps(members)[:-1] + f', "{again}": 1}}'
    with pytest.raises(DecodeError, match="appears twice"):
        parse(('{"x": [' * depth + inner + "]}" * depth).encode(), 1 << 20)


@given(st.binary(max_size=80) | texts | damaged)
@settings(max_examples=100)
def test_whatever_the_bytes_the_end_is_a_document_or_a_decode_error(data: bytes) -> None:
    try:
        document = parse(data, 1 << 20)
    except DecodeError:
        return
    assert exact(parse(json.dumps(document).encode(), 1 << 20)) == exact(document)
