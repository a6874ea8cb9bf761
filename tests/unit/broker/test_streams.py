"""Subjects that hold others."""

import pytest

from contracts import topology
from worker.broker.streams import consumer_config, consumer_differences, covers


@pytest.mark.parametrize(
    ("pattern", "subject"),
    [
        (">", "a"),
        (">", "a.>"),
        ("a.>", "a.>"),
        ("a.>", "a.b.c"),
        ("a.>", "a.*"),
        ("a.*", "a.*"),
        ("a.*", "a.b"),
        ("*.b", "a.b"),
    ],
)
def test_a_subject_under_the_pattern_is_covered(pattern: str, subject: str) -> None:
    assert covers(pattern, subject)


@pytest.mark.parametrize(
    ("pattern", "subject"),
    [("a.>", "a"), ("a.>", ">"), ("a.*", "a.>"), ("a.*", "a.b.c"), ("a.b", "a.*"), ("a.b", "a"), ("a", "a.b")],
)
def test_a_subject_that_is_more_than_the_pattern_is_not_covered(pattern: str, subject: str) -> None:
    assert not covers(pattern, subject)


@pytest.mark.parametrize("others", [-1, 2, 65536])
def test_sessions_performed_come_one_at_a_time_whatever_an_operator_would_like(others: int) -> None:
    declared = topology.load().consumer("time-crunch-pace")
    config = consumer_config(declared)

    assert consumer_differences(declared, config) == []
    (difference,) = consumer_differences(declared, config.evolve(max_ack_pending=others))
    assert "must be 1" in difference
