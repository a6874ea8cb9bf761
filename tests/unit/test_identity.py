"""Whose request it is, whatever the bytes are."""

import pytest

from worker import identity
from worker.identity import Identity


def test_ids_are_read_from_a_request() -> None:
    assert identity.of(b'{"eventId": "e", "userId": "u", "plan": {"x": [1, 2]}}') == Identity("e", "u")


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b"1", b'{"eventId": 1}', b'{"a":' * 100_000, b'{"userId": null}']
)
def test_bytes_that_say_nothing_are_nobodys(data: bytes) -> None:
    assert identity.of(data) == Identity()
