"""Whatever a stranger's plan says, as long as its schema lets it through: a result, or a refusal in words."""

import json
from contextlib import suppress

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from contracts import codec, registry
from contracts.errors import DecodeError
from tests.support.makers import Document, a_request, as_bytes, exercise_document, plan_document
from tests.support.strategies import plan_documents
from worker.domain import rules
from worker.domain.errors import PlanNotCompressible, PlanUnreadable
from worker.domain.plan import Plan
from worker.engine.compress import compress
from worker.reading import reader
from worker.service import Answer, handle

quick = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=list(HealthCheck),
)
EVENTS = ("PlanCompressedEvent", "PlanGenerationFailedEvent")
PUBLISHED = {event: jsonschema.Draft202012Validator(registry.schema(event, registry.latest(event))) for event in EVENTS}


def answer(plan: Document, target: int = 30) -> tuple[str, Document]:
    """The event that answers a request with this plan, valid by the published schema."""
    answered = handle(as_bytes(a_request(plan, target)))
    assert isinstance(answered, Answer)
    (reply,) = answered.replies
    document = json.loads(reply.body)
    PUBLISHED[reply.event].validate(document)
    return reply.event, document


def read(document: Document) -> Plan:
    """The plan, where it states nothing that cannot be."""
    try:
        return reader.read(document)
    except PlanUnreadable as unreadable:
        assume(not unreadable.path)
        raise


@quick
@given(document=plan_documents)
def test_the_documents_tried_are_those_the_schema_lets_through(document: Document) -> None:
    assert codec.decode_plan(as_bytes(document)) == document


@quick
@given(document=plan_documents, target=st.integers(15, 180))
def test_a_plan_is_compressed_by_the_rules_or_found_not_compressible(document: Document, target: int) -> None:
    plan = read(document)
    with suppress(PlanNotCompressible):
        outcome = compress(plan, target)

        assert rules.check(plan, outcome, {}) == ()


@quick
@given(document=plan_documents, target=st.integers(15, 180))
def test_a_request_is_answered_by_an_event_that_is_valid_by_its_schema(document: Document, target: int) -> None:
    event, body = answer(document, target)

    assert event in EVENTS
    assert (body["userId"], body["jobId"], body["requestEventId"]) == ("user", "job", "event")


@quick
@given(document=plan_documents)
def test_every_id_is_unique_where_the_answer_refers_to_it(document: Document) -> None:
    plan = read(document)
    weeks = [week.id for week in plan.microcycles]
    sessions = [session for week in plan.microcycles for session in week.sessions]

    assert len(set(weeks)) == len(weeks)
    assert len({session.id for session in sessions}) == len(sessions)
    for session in sessions:
        assert len({exercise.id for exercise in session.exercises}) == len(session.exercises)


@pytest.mark.parametrize("letter", ["n", "深", "😀", "\u200b", "\u202e"])
def test_the_longest_names_and_ids_go_through(letter: str) -> None:
    exercises = [exercise_document(letter * 200, id=letter * 128, sets=5, reps=30, rest=180) for _ in range(8)]
    plan = plan_document(*exercises, id=letter * 128)
    plan["microcycles"][0] |= {"id": letter * 128, "name": letter * 200}
    plan["microcycles"][0]["sessions"] *= 2
    for session in plan["microcycles"][0]["sessions"]:
        session |= {"id": letter * 128, "name": letter * 200}

    assert answer(plan)[0] == "PlanCompressedEvent"


@pytest.mark.parametrize("digits", [4, 6, 13, 15, 18, 19, 20, 40, 64])
def test_a_number_of_any_length_in_the_reps_is_answered(digits: int) -> None:
    others = [exercise_document("Row", reps=5), exercise_document("Squat", reps="9" * digits)]

    assert answer(plan_document(exercise_document("Press", reps="9" * digits), *others))[0] in EVENTS


@pytest.mark.parametrize("rest", ["3600", "3601", "61 min", "90 min", "9" * 13, "9" * 19, "9" * 28 + " min"])
def test_a_rest_of_any_length_is_answered(rest: str) -> None:
    exercises = [exercise_document(name, rest=rest) for name in ("Squat", "Row", "Curl")]

    assert answer(plan_document(*exercises))[0] in EVENTS


@quick
@given(data=st.binary(max_size=60))
def test_bytes_that_are_no_request_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(DecodeError) as refused:
        handle(data)

    assert refused.value.reason
