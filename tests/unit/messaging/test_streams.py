"""Subjects that hold others."""

import pytest

from worker.messaging.streams import covers


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
