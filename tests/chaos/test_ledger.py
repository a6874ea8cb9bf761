"""The ledger sees what it is there to see."""

import pytest

from tests.chaos.ledger import Fault, Held, Kind, Ledger, Request, counts

RESULT = frozenset({Kind.RESULT})


def a_ledger(*, expected: frozenset[Kind] = RESULT, confirmed: bool = True) -> Ledger:
    """One request, `r`."""
    ledger = Ledger()
    ledger.wrote(Request("r", "a plan", expected))
    if confirmed:
        ledger.confirmed.add("r")
    return ledger


def held(kind: Kind = Kind.RESULT, request: str = "r", sequence: int = 2) -> Held:
    return Held(request, kind, f"S {sequence}")


def faults(ledger: Ledger, kept: list[str], *messages: Held) -> list[tuple[Fault, str]]:
    return [(violation.fault, violation.request) for violation in ledger.judge(kept, messages)]


def test_one_answer_to_one_request_is_in_order() -> None:
    assert faults(a_ledger(), ["r"], held()) == []


def test_no_answer_is_lost() -> None:
    assert faults(a_ledger(), ["r"]) == [(Fault.LOST, "r")]


def test_half_an_answer_is_lost() -> None:
    both = frozenset({Kind.FAILURE, Kind.SCHEMA_INVALID})
    (violation,) = a_ledger(expected=both).judge(["r"], [held(Kind.FAILURE)])
    assert (violation.fault, violation.detail) == (Fault.LOST, "no dead letter schema-invalid for a plan")


def test_a_second_answer_is_doubled_and_says_where() -> None:
    (violation,) = a_ledger().judge(["r"], [held(sequence=2), held(sequence=7)])
    assert (violation.fault, violation.detail) == (Fault.DOUBLED, "2 times result at S 2, S 7")


def test_a_dead_letter_beside_a_result_is_unexpected() -> None:
    assert faults(a_ledger(), ["r"], held(), held(Kind.MAX_DELIVER)) == [(Fault.UNEXPECTED, "r")]


def test_a_dead_letter_of_another_reason_is_unexpected_and_the_right_one_lost() -> None:
    ledger = a_ledger(expected=frozenset({Kind.SCHEMA_INVALID}))
    assert faults(ledger, ["r"], held(Kind.MAX_DELIVER)) == [(Fault.UNEXPECTED, "r"), (Fault.LOST, "r")]


def test_an_answer_to_what_asked_for_none_is_unexpected() -> None:
    assert faults(a_ledger(expected=frozenset()), ["r"], held()) == [(Fault.UNEXPECTED, "r")]


def test_an_answer_to_what_nobody_published_is_unexpected() -> None:
    assert faults(a_ledger(), ["r"], held(), held(request="x")) == [(Fault.UNEXPECTED, "x")]


def test_what_nobody_confirmed_may_be_answered_once_where_it_is_kept() -> None:
    ledger = a_ledger(confirmed=False)
    assert faults(ledger, []) == []
    assert faults(ledger, ["r"], held()) == []


def test_what_nobody_confirmed_and_the_stream_keeps_must_be_answered_and_once() -> None:
    ledger = a_ledger(confirmed=False)
    assert faults(ledger, ["r"]) == [(Fault.LOST, "r")]
    assert faults(ledger, ["r"], held(), held()) == [(Fault.DOUBLED, "r")]


def test_an_answer_to_what_was_never_stored_is_unexpected() -> None:
    assert faults(a_ledger(confirmed=False), [], held()) == [(Fault.UNEXPECTED, "r")]


def test_what_was_confirmed_and_is_not_kept_is_lost() -> None:
    assert faults(a_ledger(), []) == [(Fault.LOST, "r")]


def test_what_went_with_its_stream_may_be_answered_once_and_no_more() -> None:
    ledger = a_ledger()
    ledger.stream_deleted()
    assert faults(ledger, []) == []
    assert faults(ledger, [], held()) == []
    assert faults(ledger, [], held(), held()) == [(Fault.DOUBLED, "r")]
    assert faults(ledger, [], held(Kind.MAX_DELIVER)) == [(Fault.UNEXPECTED, "r")]


def test_what_is_published_after_its_stream_was_deleted_is_not_excused() -> None:
    ledger = Ledger()
    ledger.stream_deleted()
    ledger.wrote(Request("r", "a plan", RESULT))
    assert faults(ledger, ["r"]) == [(Fault.LOST, "r")]


def test_an_id_is_published_once() -> None:
    with pytest.raises(ValueError, match="was published before"):
        a_ledger().wrote(Request("r", "a plan", RESULT))


def test_what_is_stored_is_counted_by_kind() -> None:
    assert counts([held(), held(Kind.FAILURE), held()]) == {"failure": 1, "result": 2}


EITHER = Request("either", "a plan stored late", frozenset({Kind.RESULT}), frozenset({Kind.FAILURE}))


@pytest.mark.parametrize(
    ("kinds", "faults"),
    [
        ([Kind.RESULT], []),
        ([Kind.FAILURE], []),
        ([], [Fault.LOST]),
        ([Kind.RESULT, Kind.FAILURE], [Fault.UNEXPECTED]),
        ([Kind.FAILURE, Kind.FAILURE], [Fault.DOUBLED]),
        ([Kind.MAX_DELIVER], [Fault.UNEXPECTED, Fault.LOST]),
    ],
)
def test_a_request_that_may_be_answered_in_two_ways_is_answered_in_one(kinds: list[Kind], faults: list[Fault]) -> None:
    ledger = Ledger({"either": EITHER}, {"either"})
    held = [Held("either", kind, str(place)) for place, kind in enumerate(kinds)]

    assert [violation.fault for violation in ledger.judge(["either"], held)] == faults
