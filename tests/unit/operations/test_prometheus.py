"""Whatever is not one number is no data."""

import json
from contextlib import AbstractContextManager

import pytest

from tests.support.stub import serving
from worker.operations.prometheus import NoData, Prometheus


def answering(body: bytes, status: int = 200) -> AbstractContextManager[str]:
    """A server that answers every question with these bytes: its address."""
    return serving(lambda path: (status, body))


def vector(*values: str) -> bytes:
    result = [{"metric": {"n": str(n)}, "value": [1.0, value]} for n, value in enumerate(values)]
    return json.dumps({"status": "success", "data": {"resultType": "vector", "result": result}}).encode()


def number(url: str) -> float | NoData:
    prometheus = Prometheus(url)
    try:
        return prometheus.number("up")
    finally:
        prometheus.close()


def test_one_series_is_a_number() -> None:
    with answering(vector("0.886")) as url:
        assert number(url) == 0.886


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        (vector(), 200, "absent"),
        (vector("1", "1"), 200, "2 series where one was asked for"),
        (vector("NaN"), 200, "NaN, as nothing happened"),
        (vector("+Inf"), 200, "+Inf, as nothing happened"),
        (b'{"status": "error", "error": "bad query"}', 400, "Prometheus answers 400: bad query"),
        (b"<html>", 200, "does not answer as Prometheus does"),
        (b'{"status": "success", "data": {"resultType": "matrix", "result": []}}', 200, "a matrix where one number"),
        (b"[]", 200, "does not answer as Prometheus does"),
        (b"nothing", 502, "does not answer as Prometheus does"),
    ],
)
def test_all_else_is_no_data(body: bytes, status: int, reason: str) -> None:
    with answering(body, status) as url:
        answer = number(url)
    assert isinstance(answer, NoData)
    assert reason in answer.reason


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "http://no such host", "nonsense"])
def test_a_prometheus_that_cannot_be_reached_is_no_data(url: str) -> None:
    answer = number(url)
    assert isinstance(answer, NoData)
