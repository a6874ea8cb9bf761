"""Exports of Strong, Hevy and JSON lines: what is read, what is left out and why, and that half a file does no harm."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worker.pace.dates import epoch_seconds
from worker.pace.imports import ExportUnreadable, Item, LeftOut, Logged, Why, in_order, read
from worker.pace.performed import PerformedSet

STRONG = '''Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2024-03-28 17:29:00,"Push ""A""",1h 5m,"Bench Press (Barbell)",W,40,10,0,0,,,
2024-03-28 17:29:00,"Push ""A""",1h 5m,"Bench Press (Barbell)",1,80,5,0,0,"first line
second; line, too",,8
2024-03-28 17:29:00,"Push ""A""",1h 5m,"Bench Press (Barbell)",Rest Timer,0,0,0,120,,,
2024-03-28 17:29:00,"Push ""A""",1h 5m,"Plank",1,0,0,0,60,,,
2024-03-30 09:00:00,Pull,45m,"Pull Up",1,0,8,0,0,,,
'''

STRONG_SEMICOLONS = (
    "\ufeffWorkout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;"
    "Distance (meters);Seconds;Notes;Workout Notes\r\n"
    '"1";"2024-03-28 17:29:00";"Push";"3900";"Bench Press (Barbell)";"1";"82,5";"5,0";"";"";"0,0";"";""\r\n'
    '"1";"2024-03-28 17:29:00";"Push";"3900";"Bench Press (Barbell)";"2";"82,5";"4,0";"";"";"0,0";"";""\r\n'
)

HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
    '"Late","30 Mar 2024, 09:00","30 Mar 2024, 09:50","","Plank","","","0","normal",,,,60,\n'
    '"Early","28 Mar 2024, 17:29","28 Mar 2024, 18:34","","Curl (Dumbbell)","0","","0","warmup",8,12,,,\n'
    '"Early","28 Mar 2024, 17:29","28 Mar 2024, 18:34","","Pushdown (Cable)","0","","0","normal",20,12,,,\n'
)


def items(text: str | bytes) -> list[Item]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(read(io.BytesIO(data), lambda name: name.startswith("Bench Press")))


def sessions(text: str | bytes) -> list[Logged]:
    return in_order(items(text))[0]


def left_out(text: str | bytes) -> list[Why]:
    return [item.why for item in in_order(items(text))[1]]


def test_a_strong_export_gives_sessions_with_warm_ups_rests_and_held_sets() -> None:
    push, pull = sessions(STRONG)

    bench, plank = push.session.exercises
    assert (push.taken_seconds, pull.taken_seconds) == (3900, 2700)
    assert bench.sets == (PerformedSet(10, None, True), PerformedSet(5))
    assert (bench.is_core_lift, bench.rest_seconds) == (True, 120)
    assert plank.sets == (PerformedSet(None, 60),)


def test_semicolons_decimal_commas_a_bom_and_carriage_returns_are_read() -> None:
    (push,) = sessions(STRONG_SEMICOLONS)

    assert push.taken_seconds == 3900
    assert push.session.exercises[0].sets == (PerformedSet(5), PerformedSet(4))


def test_an_export_of_another_version_behind_the_first_is_read_by_its_own_columns() -> None:
    older = (
        "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,"
        "Workout Notes,Workout Duration\n"
        "2020-01-02 17:00:00,Old,Squat (Barbell),1,100,kg,5,,,,0,,,50m\n"
    )

    first, *_, last = sessions(STRONG + older)

    assert (first.taken_seconds, first.session.exercises[0].sets) == (3000, (PerformedSet(5),))
    assert last.taken_seconds == 2700


def test_utf_16_with_tabs_is_read() -> None:
    assert sessions(STRONG_SEMICOLONS.removeprefix("\ufeff").replace(";", "\t").encode("utf-16")) == sessions(
        STRONG_SEMICOLONS
    )


def test_a_hevy_export_is_put_in_order_and_keeps_its_supersets() -> None:
    early, late = sessions(HEVY)

    assert (early.taken_seconds, late.taken_seconds) == (3900, 3000)
    assert [exercise.group for exercise in early.session.exercises] == ["0", "0"]
    assert early.session.exercises[0].sets == (PerformedSet(12, None, True),)


def api(*workouts: Any) -> str:
    return json.dumps({"page": 1, "page_count": 1, "workouts": workouts})


def workout(day: int = 28, **fields: Any) -> dict[str, Any]:
    return {
        "title": "Push",
        "start_time": f"2024-03-{day}T17:29:00Z",
        "end_time": f"2024-03-{day}T18:34:00+00:00",
        "exercises": [
            {
                "title": "Bench Press (Barbell)",
                "superset_id": None,
                "sets": [{"type": "normal", "weight_kg": 80, "reps": 5, "duration_seconds": None}],
            }
        ],
    } | fields


@pytest.mark.parametrize("write", [api, lambda *each: json.dumps(each), lambda *each: "\n".join(map(json.dumps, each))])
def test_the_api_of_hevy_is_read_as_a_page_as_a_list_and_a_workout_a_line(write: Any) -> None:
    first, second = sessions(write(workout(30), workout(28)))

    assert (first.order, first.taken_seconds) == (1711646940, 3900)
    assert second.session.exercises[0].is_core_lift
    assert second.session.exercises[0].group is None


def test_json_lines_keep_their_order_and_athletes() -> None:
    line = {"athlete": "a", "order": 2, "durationSeconds": 3000, "exercises": [{"name": "Row", "sets": [{"reps": 8}]}]}

    read_back = sessions("\n".join(map(json.dumps, [line, line | {"order": 1}, line | {"athlete": "b"}])))

    assert [(each.athlete, each.order) for each in read_back] == [("a", 1), ("a", 2), ("b", 2)]


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("28 Mar 2024, 17:29", 1711646940),
        ("Mar 28, 2024, 5:29 PM", 1711646940),
        ("Mar 28, 2024, 5:29\u202fPM", 1711646940),
        ("28 mar. 2024 5:29 p. m.", 1711646940),
        ("28 März 2024, 17:29", 1711646940),
        ("28 mars 2024 à 17:29", 1711646940),
        ("28.03.2024 17:29", 1711646940),
        ("28/03/2024 17:29", 1711646940),
        ("3/28/2024 5:29 PM", 1711646940),
        ("2024/03/28 17:29:00", 1711646940),
        ("2024-03-28T17:29:00.000Z", 1711646940),
        ("28 Mar 2024 at 5:29:00 pm", 1711646940),
        ("1711646940", 1711646940),
        ("1711646940123", 1711646940),
        ("2024-03-28 12:05 AM", 1711584300),
        ("2024-03-28 12:05 PM", 1711627500),
    ],
)
def test_dates_of_many_locales_and_of_twelve_hours_are_read(written: str, seconds: int) -> None:
    (only,) = sessions(STRONG_SEMICOLONS.replace("2024-03-28 17:29:00", written))

    assert only.order == seconds


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("1h 5m", 3900),
        ("65m", 3900),
        ("1 h 5 min", 3900),
        ("1 Std. 5 Min.", 3900),
        ("1hr 5mins", 3900),
        ("1:05:00", 3900),
        ("65:00", 3900),
        ("3900,0", 3900),
    ],
)
def test_lengths_of_many_forms_are_read(written: str, seconds: int) -> None:
    (only,) = sessions(STRONG_SEMICOLONS.replace("3900", written))

    assert only.taken_seconds == seconds


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (STRONG_SEMICOLONS.replace("3900", "0"), Why.NO_DURATION),
        (STRONG_SEMICOLONS.replace("3900", "-3900"), Why.NO_DURATION),
        (STRONG_SEMICOLONS.replace("3900", "99999999"), Why.NO_DURATION),
        (STRONG_SEMICOLONS.replace("3900", "a while"), Why.NO_DURATION),
        (STRONG_SEMICOLONS.replace("2024-03-28", "some day"), Why.NO_DATE),
        (STRONG_SEMICOLONS.replace("2024-03-28", "2024-02-31"), Why.NO_DATE),
        (STRONG_SEMICOLONS.replace('"1";"82,5"', '"Note";"82,5"').replace('"2";"82,5"', '"Note";"82,5"'), Why.NO_SETS),
        (HEVY.replace("30 Mar 2024, 09:50", "30 Mar 2024, 08:50"), Why.NO_DURATION),
        (api(workout(end_time="2024-03-27T17:29:00Z")), Why.NO_DURATION),
        (api(workout(exercises=[])), Why.NO_SETS),
        (api(workout(exercises="none")), Why.NO_SETS),
        (api(workout(start_time=None)), Why.NO_DATE),
        (api(workout(), workout()), Why.REPEATED),
        ('{"a": 1}', Why.NOT_READABLE),
    ],
)
def test_what_cannot_be_true_is_left_out_with_its_reason(text: str, why: Why) -> None:
    assert left_out(text) == [why]


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "hello\nworld\n", "[]", "{", "Date,Reps\n1,2\n", STRONG.replace("Duration", "Mood")],
)
def test_what_is_no_export_is_refused_in_words(text: str) -> None:
    with pytest.raises(ExportUnreadable, match=r"\w+ \w+"):
        items(text)


@pytest.mark.parametrize("text", [STRONG, HEVY, api(workout(30), workout(28)), json.dumps(workout())])
def test_half_a_file_gives_what_it_has_and_never_more(text: str) -> None:
    whole = {item.order: item for item in sessions(text)}
    for length in range(len(text)):
        try:
            got = sessions(text[:length])
        except ExportUnreadable:
            continue
        assert {item.order for item in got} <= whole.keys()


def test_what_was_cut_off_is_said() -> None:
    assert left_out(STRONG[:-30]) == [Why.CUT_OFF]
    assert left_out(api(workout(30), workout(28))[:-40]) == [Why.CUT_OFF]


@pytest.mark.parametrize(
    "text",
    ["2200002024-03-28 17:29", "0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-12:00", "28 Mar 99999999999, 17:29"],
)
def test_a_date_that_no_calendar_has_is_none(text: str) -> None:
    assert epoch_seconds(text) is None


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from([STRONG, HEVY, api(workout())]), st.integers(0, 400))
def test_no_bytes_make_it_fail(noise: bytes, text: str, at: int) -> None:
    data = text.encode()

    def consumed(data: bytes) -> Iterator[Item]:
        try:
            yield from items(data)
        except ExportUnreadable:
            return

    for item in [*consumed(noise), *consumed(data[:at] + noise + data[at:])]:
        assert isinstance(item, LeftOut) or item.session.exercises
