"""What is read once: the same answers as without, for as much memory as is set."""

from collections.abc import Callable

from worker.reading.once import LONGEST_KEPT, read_once


def counted() -> tuple[list[object], Callable[[object], object]]:
    """The arguments a reader was really asked for, and the reader."""
    asked: list[object] = []

    @read_once
    def reader(value: object) -> object:
        asked.append(value)
        return value

    return asked, reader


def test_a_text_is_read_once() -> None:
    asked, reader = counted()
    assert [reader("8-12"), reader("8-12")] == ["8-12", "8-12"]
    assert asked == ["8-12"]


def test_true_one_and_one_point_nought_are_three_values() -> None:
    asked, reader = counted()
    for value in (True, 1, 1.0):
        reader(value)
    assert list(map(type, asked)) == [bool, int, float]


def test_a_long_text_is_not_kept() -> None:
    asked, reader = counted()
    text = "x" * (LONGEST_KEPT + 1)
    reader(text)
    reader(text)
    assert len(asked) == 2
