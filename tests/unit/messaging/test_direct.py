"""Headers as they travel."""

import pytest

from worker.messaging.direct import header_bytes, headers_of


def test_headers_are_read_as_they_were_written() -> None:
    headers = {"Nats-Msg-Id": "event-1", "traceparent": "00-1-2-01", "Empty": ""}
    assert headers_of(header_bytes(headers)) == headers


@pytest.mark.parametrize("value", ["a\r\nNats-Msg-Id: forged", "a\nNats-Msg-Id: forged", "a\rNats-Msg-Id: forged"])
def test_a_value_cannot_begin_another_header(value: str) -> None:
    assert headers_of(header_bytes({"Detail": value})) == {"Detail": "a Nats-Msg-Id: forged"}


def test_what_the_server_says_itself_has_a_status() -> None:
    said = b"NATS/1.0 408 Request Timeout\r\nNats-Pending-Messages: 5\r\n\r\n"
    assert headers_of(said) == {"Status": "408", "Description": "Request Timeout", "Nats-Pending-Messages": "5"}
    assert headers_of(b"NATS/1.0 503\r\n\r\n") == {"Status": "503", "Description": ""}
