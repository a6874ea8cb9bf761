"""The major version of the results is a setting."""

from contracts import codec, registry, strict_json
from contracts.generated import drafts
from tests.support.makers import a_request, as_bytes, exercise_document, plan_document
from worker import service
from worker.messaging.work import Request, work
from worker.settings import Settings

REQUEST = as_bytes(a_request(plan_document(exercise_document("Squat", sets=5, reps=5, rest=180))))


def reply(result_version: int) -> service.Reply:
    answer = service.handle(REQUEST, result_version=result_version)
    assert isinstance(answer, service.Answer)
    return answer.replies[-1]


def test_version_1_is_published_unless_the_settings_say_2() -> None:
    assert Settings.model_fields["result_version"].default == 1
    assert reply(1).version == "1.0.0"
    assert work(Request(REQUEST, result_version=2)) == service.handle(REQUEST, result_version=2)


def test_version_2_is_the_draft_with_the_same_id_and_subject() -> None:
    one, two = reply(1), reply(2)
    document = strict_json.parse(two.body, codec.MAX_BYTES)

    assert two.version == drafts.PlanCompressedEvent.schema_version
    assert registry.closed_judge("PlanCompressedEvent", two.version).fault(document) is None
    assert (two.message_id, two.subject, two.result_of) == (one.message_id, one.subject, one.result_of)
