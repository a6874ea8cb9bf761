"""A result is published in the newest major, and beside it in every older one that somebody still reads."""

from contracts import codec, readers, registry, strict_json, topology
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from worker import service
from worker.jobs.requests import Request, work

SQUAT = exercise_document("Squat", sets=5, reps=5, rest=180)
REQUEST = as_bytes(a_request(plan_document(SQUAT), eventId="r-1"))
PUBLICATION = topology.load().publication("PlanCompressedEvent")


def replies(data: bytes = REQUEST, older_results: tuple[int, ...] = ()) -> tuple[service.Reply, ...]:
    answer = service.handle(data, older_results=older_results)
    assert isinstance(answer, service.Answer)
    return answer.replies


def test_a_result_is_published_in_the_newest_version_and_in_no_other() -> None:
    (result,) = replies()

    assert result.version == registry.latest("PlanCompressedEvent") == "2.0.0"
    assert result.subject == PUBLICATION.subject.format(request="r-1")


def test_while_somebody_reads_an_older_major_it_keeps_the_subject_and_the_newest_goes_beside() -> None:
    older, newest = replies(older_results=(1,))

    assert (older.version, newest.version) == ("1.0.0", "2.0.0")
    assert (older.subject, newest.subject) == PUBLICATION.places("r-1")
    assert older.message_id != newest.message_id
    assert newest.result_of == "job"
    assert newest.figures is not None


def test_the_newest_is_the_same_event_wherever_it_is_published() -> None:
    (alone,), (_, beside) = replies(), replies(older_results=(1,))

    assert (alone.message_id, alone.body) == (beside.message_id, beside.body)


def test_every_version_is_what_its_closed_schema_takes() -> None:
    for reply in replies(older_results=(1,)):
        document = strict_json.parse(reply.body, codec.MAX_BYTES)
        assert registry.closed_judge("PlanCompressedEvent", reply.version).fault(document) is None


def test_the_newest_comes_last_behind_a_plan_that_was_made() -> None:
    made = replies(as_bytes(a_request(availabilityDays=2, weeklyGoalDays=2)), older_results=(1,))

    assert [(reply.event, reply.version) for reply in made] == [
        ("PlanGeneratedEvent", "1.1.0"),
        ("PlanCompressedEvent", "1.0.0"),
        ("PlanCompressedEvent", "2.0.0"),
    ]


def test_the_process_of_an_engine_answers_as_it_is_asked_to() -> None:
    assert work(Request(REQUEST, older_results=(1,))) == service.handle(REQUEST, older_results=(1,))


def test_the_majors_that_are_published_are_those_that_readers_are_listed_for() -> None:
    listed = {"DoorOpened": {"2": ["a", "b"], "1": ["c"], "3": []}}

    assert readers.listed_majors(listed, "DoorOpened") == (1, 2)
    assert readers.listed_majors(listed, "DoorClosed") == ()
