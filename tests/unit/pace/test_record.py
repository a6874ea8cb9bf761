"""A session is counted once, however often and in whatever order its events come."""

import json
import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worker.pace import stored
from worker.pace.clock import Measured
from worker.pace.events import Counted, NotCounted, Rejected, decide
from worker.pace.model import NEW, Outlier, learn
from worker.pace.performed import KEY_BYTES, MOST_EXERCISES
from worker.pace.record import EMPTY, REMEMBERED, WINDOW, Performance, Record, Refusal, count, digest


def performance(order: int, source: str = "app", /, **fields: Any) -> Performance:
    parts = (("squat", 900.0), (f"accessory {order % 7}", 600.0 + order % 5))
    return Performance(
        order=order,
        event=digest("event", source, str(order)),
        session=digest("session", source, str(order)),
        source=source,
        taken_seconds=2400 + 37 * (order % 11),
        measured=Measured(parts, 10, 300),
    )._replace(**fields)


def counted(*performances: Performance, record: Record = EMPTY) -> Record:
    for each in performances:
        after = count(record, each)
        record = record if isinstance(after, Refusal) else after
    return record


def test_the_state_is_the_model_s_fold_over_the_sessions() -> None:
    state = NEW
    for order in range(100):
        each = performance(order)
        state = learn(state, each.measured, each.taken_seconds)

    assert counted(*map(performance, range(100))).state == state


def test_an_event_and_a_session_are_counted_once() -> None:
    once = counted(performance(1))

    assert count(once, performance(1)) is Refusal.ALREADY_COUNTED
    assert count(once, performance(2, event=performance(1).event)) is Refusal.ALREADY_COUNTED
    assert count(once, performance(2, session=performance(1).session)) is Refusal.ALREADY_COUNTED


def test_two_sessions_of_one_order_are_both_counted() -> None:
    other = performance(1, event="another", session="another")

    both = counted(performance(1), other)
    assert both.counted == 2
    assert both == counted(other, performance(1))


@settings(deadline=None)
@given(st.integers(0, 2**32), st.integers(1, WINDOW - 1))
def test_sessions_out_of_order_give_the_bytes_of_those_in_order(seed: int, reach: int) -> None:
    quiet = [performance(order) for order in range(80)]
    mixed = sorted(quiet, key=lambda each: each.order + random.Random(f"{seed} {each.order}").uniform(0, reach))

    assert stored.encode(counted(*mixed)) == stored.encode(counted(*quiet))


def test_events_delivered_again_at_any_time_change_nothing() -> None:
    quiet = [performance(order) for order in range(REMEMBERED * 2)]
    noisy = [again for at, each in enumerate(quiet) for again in (each, quiet[at // 2], each)]

    assert stored.encode(counted(*noisy)) == stored.encode(counted(*quiet))


def test_what_comes_later_than_the_window_is_learned_from_as_it_comes_and_counted() -> None:
    record = counted(*map(performance, range(1, WINDOW + 2)))
    late = count(record, performance(0))

    assert isinstance(late, Record)
    assert (late.counted, late.late) == (WINDOW + 2, 1)
    assert late.window == record.window


def test_what_may_have_been_counted_and_forgotten_is_refused() -> None:
    record = counted(*map(performance, range(REMEMBERED + 50)))

    assert count(record, performance(10)) is Refusal.TOO_OLD
    assert count(record, performance(10, event="new", session="new")) is Refusal.TOO_OLD


def test_a_source_that_numbers_differently_is_counted_and_begins_a_window() -> None:
    imported = counted(*(performance(1_700_000_000 + order, "import") for order in range(REMEMBERED * 2)))
    both = counted(*(performance(order) for order in range(1, 4)), record=imported)

    assert both.counted == REMEMBERED * 2 + 3
    assert [each.order for each in both.window] == [1, 2, 3]
    assert both.before == imported.state
    assert count(both, performance(1_700_000_000 + REMEMBERED * 2 - 1, "import")) is Refusal.ALREADY_COUNTED


def test_a_record_reads_back_as_it_was_written() -> None:
    record = counted(*map(performance, range(70)))

    assert stored.decode(stored.encode(record)) == record
    assert stored.encode(stored.decode(stored.encode(record))) == stored.encode(record)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[1]", b"\xff", b'{"form":2,"record":{}}', b'{"form":1,"record":{"state":1}}']
)
def test_what_is_no_record_is_refused(data: bytes) -> None:
    with pytest.raises(stored.RecordUnreadable, match=r"cannot be read|form"):
        stored.decode(data)


def test_the_longest_record_fits_its_bucket() -> None:
    names = [f"{number:04}" + "鉄" * ((KEY_BYTES - 4) // 3) for number in range(1_000)]
    performances = [
        performance(2**53 - 1_000 + at, f"{at % 5}" * 32, taken_seconds=7_000)._replace(
            measured=Measured(
                tuple((names[(at * 37 + n) % 1_000], 1234567.89) for n in range(MOST_EXERCISES)), 3600, 300
            )
        )
        for at in sorted(range(800), key=lambda at: at % 5)
    ]

    assert 100_000 < len(stored.encode(counted(*performances))) < 512 * 1024


def event(order: int = 7, **fields: Any) -> bytes:
    exercises = [{"name": "Bench Press", "sets": [{"type": "warm_up", "reps": 8}, {"reps": 5}, {"reps": 5}]}]
    document = {
        "eventId": f"event-{order}",
        "userId": "athlete-1",
        "timestamp": 1767263700000,
        "order": order,
        "durationSeconds": 2400,
        "exercises": exercises,
        "source": "app",
    }
    return json.dumps({key: value for key, value in (document | fields).items() if value is not None}).encode()


def never(_: str) -> bool:
    return False


def value(*events: bytes) -> bytes | None:
    kept: bytes | None = None
    for each in events:
        decision = decide(kept, each, never)
        kept = decision.value if isinstance(decision, Counted) else kept
    return kept


def test_an_event_is_counted_and_says_what_was_said_before_it() -> None:
    decision = decide(None, event(), never)

    assert isinstance(decision, Counted)
    assert decision.record.counted == 1
    assert decision.said_usual_seconds == 600 + 180 + 34 + 2 * 25 + (60 + 35) * 2
    assert decision.said_four_in_five_seconds is not None
    assert (decision.outlier, decision.late) == (None, False)


def test_whether_it_is_a_core_lift_is_asked_only_where_nobody_says() -> None:
    stated = [{"name": "Bench Press", "isCoreLift": False, "sets": [{"reps": 5}] * 3}]

    def parts(data: bytes) -> tuple[tuple[str, float], ...]:
        decision = decide(None, data, lambda name: name == "Bench Press")
        assert isinstance(decision, Counted)
        return decision.record.window[0].measured.parts

    assert parts(event(exercises=[{"name": "Bench Press", "sets": [{"reps": 5}] * 3}])) == (("bench press", 625.0),)
    assert parts(event(exercises=stated)) == (("bench press", 445.0),)


def test_an_event_delivered_again_is_not_counted_again() -> None:
    kept = value(event())

    assert decide(kept, event(), never) == NotCounted(Refusal.ALREADY_COUNTED)
    assert decide(kept, event(eventId="again", timestamp=1), never) == NotCounted(Refusal.ALREADY_COUNTED)


def test_two_events_of_one_session_reference_are_one_session() -> None:
    kept = value(event(sessionRef="log-1"))

    again = event(order=9, durationSeconds=3000, sessionRef="log-1")
    assert decide(kept, again, never) == NotCounted(Refusal.ALREADY_COUNTED)


@pytest.mark.parametrize(("seconds", "why"), [(1, Outlier.TOO_SHORT), (144_000, Outlier.TOO_LONG)])
def test_a_duration_that_cannot_be_true_is_counted_as_an_outlier(seconds: int, why: Outlier) -> None:
    decision = decide(None, event(durationSeconds=seconds), never)

    assert isinstance(decision, Counted)
    assert decision.outlier is why
    assert replace(decision.record.state, outliers=0) == NEW
    assert decision.said_usual_seconds is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"not json", ""),
        (event(durationSeconds=0), "durationSeconds"),
        (event(durationSeconds=-60), "durationSeconds"),
        (event(userId=None), "userId"),
        (event(order=-1), "order"),
        (event(exercises=[]), "exercises"),
    ],
)
def test_what_is_no_valid_event_is_rejected_with_the_place(data: bytes, reason: str) -> None:
    decision = decide(None, data, never)

    assert isinstance(decision, Rejected)
    assert reason in decision.reason


def test_no_name_or_id_of_a_person_is_kept() -> None:
    kept = value(event(sessionRef="Anna's log", eventId="anna@example.org"))

    assert kept is not None
    assert all(word not in kept.lower() for word in (b"anna", b"athlete-1", b"example"))
