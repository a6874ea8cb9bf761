import pytest

from contracts.generated.events import FixedSchedule
from worker.planning.windows import weekday, windows


def window(start: str, end: str, day: str = "Monday") -> FixedSchedule:
    return FixedSchedule(day=day, start=start, end=end)


def seconds(start: str, end: str) -> int | None:
    return windows([window(start, end)])[0].get(1)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("06:00", "06:45", 45),
        ("6:00", "7:00", 60),
        ("18:30", "20:00", 90),
        ("00:00", "00:01", 1),
        ("06:00:00", "06:00:30", 0.5),
        ("6am", "7 pm", 13 * 60),
        ("12am", "1am", 60),
        ("12 PM", "1 PM", 60),
        ("22:00", "24:00", 120),
        ("23:30", "00:30", 60),
        ("22:00", "06:00", 480),
    ],
)
def test_a_window_is_as_long_as_from_its_start_to_its_end(start: str, end: str, minutes: float) -> None:
    assert seconds(start, end) == minutes * 60


@pytest.mark.parametrize("ends", [("00:00", "24:00"), ("0:00", "24:00:00"), ("12am", "24:00")])
def test_a_window_of_the_whole_day_is_as_long_as_a_day(ends: tuple[str, str]) -> None:
    assert seconds(*ends) == 24 * 3600


@pytest.mark.parametrize(
    "ends",
    [
        *(("", "07:00"), ("06:00", ""), ("morning", "noon"), ("25:00", "26:00"), ("06:60", "07:00"), ("13pm", "14pm")),
        *(("6h", "7h"), ("-1", "7"), ("06:00", "06:00"), ("00am", "1am"), ("1e3", "2e3"), ("9" * 32, "9" * 31)),
    ],
)
def test_a_window_that_cannot_be_read_limits_nothing_and_is_stated(ends: tuple[str, str]) -> None:
    limits, ((unread),) = windows([window(*ends)])

    assert limits == {}
    assert (unread.path, unread.field) == ("fixedSchedules[0]", "window")
    assert ends[0] in unread.value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("Monday", 1), ("monday", 1), ("MONDAY", 1), (" Monday ", 1), ("Mondays", 1), ("Mon", 1), ("Mon.", 1)),
        *(("Tue", 2), ("Tues", 2), ("Wed", 3), ("Thu", 4), ("Thurs", 4), ("Fri", 5), ("Sat", 6), ("Sunday", 7)),
        *(("1", 1), ("7", 7), ("0", 7), ("8", None), ("-1", None), ("", None), ("x", None), ("Montag", None)),
        *(("M", None), ("²", None), ("٣", None), ("everyday", None), ("9" * 32, None)),
    ],
)
def test_a_weekday_is_an_english_name_its_beginning_or_a_number(text: str, day: int | None) -> None:
    assert weekday(text) == day


def test_a_day_with_two_windows_has_the_longer_one() -> None:
    schedules = [window("06:00", "06:30"), window("18:00", "19:00"), window("12:00", "12:20")]

    assert windows(schedules) == ({1: 3_600}, ())


def test_each_day_has_its_own_window() -> None:
    schedules = [window("06:00", "06:30"), window("06:00", "07:00", "Friday")]

    assert windows(schedules)[0] == {1: 1_800, 5: 3_600}


def test_no_schedule_limits_nothing() -> None:
    assert windows([]) == ({}, ())


def test_one_unreadable_window_leaves_the_others() -> None:
    limits, unread = windows([window("x", "y"), window("06:00", "06:30")])

    assert limits == {1: 1_800}
    assert [assumption.path for assumption in unread] == ["fixedSchedules[0]"]
