"""Names in code and deployment, against the topology."""

from pathlib import Path

import pytest

from contracts import topology
from contracts.cli import HERE
from contracts.usage import Declared, unchecked, usage_faults
from tests.support.resources import BUCKET, CONSUMER, SCALER, STREAM

KNOWN = Declared(topology.load())


def found(tmp_path: Path, file: str, content: str) -> list[tuple[str, int | None, str]]:
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(content, encoding="utf-8")
    return [(each.rule, each.line, each.message) for each in usage_faults(tmp_path, topology.load())]


def test_our_own_code_and_deployment_name_what_is_declared() -> None:
    assert list(usage_faults(HERE.parent, topology.load())) == []


@pytest.mark.parametrize(
    "text",
    [
        "athlete-ally.plans.generation-requested",
        "athlete-ally.plans.compressed.*",
        "athlete-ally.plans.compressed.{request}",
        "athlete-ally.plans.>",
        "athlete-ally.plans.",
        "athlete-ally.>",
        "dlq.time-crunch.plans.generation-requested.schema-invalid",
        "dlq.time-crunch.>",
        "$KV.plans.>",
        "$KV.${BUCKET}.>",
        "$JS.API.CONSUMER.MSG.NEXT.AA_CORE_HOT.time-crunch-plan-gen",
        "$JS.ACK.AA_CORE_HOT.time-crunch-plan-gen.>",
        "$JS.API.CONSUMER.INFO.KV_plans.*",
        "stream KV_generated-plans, AA_DLQ",
        "https://athlete-ally.dev/schemas/PlanGeneratedEvent/1.0.0",
        "athlete-ally.io/team: planning",
    ],
)
def test_what_is_declared_may_be_named(text: str) -> None:
    assert list(KNOWN.lacks(text)) == []


@pytest.mark.parametrize(
    ("text", "lack"),
    [
        ("athlete-ally.plans.generation-request", "the subject athlete-ally.plans.generation-request"),
        ("athlete-ally.plan.>", "the subject athlete-ally.plan.>"),
        ("athlete-ally.plans.compressed", "the subject athlete-ally.plans.compressed"),
        ("dlq.time-crunch.plans.tired", "the subject dlq.time-crunch.plans.tired"),
        ("$KV.secrets.>", "the subject $KV.secrets.>"),
        ("AA_CORE_COLD", "the stream AA_CORE_COLD"),
        ("KV_plan", "the stream KV_plan"),
        ("$JS.API.CONSUMER.MSG.NEXT.AA_CORE_HOT.time-crunch", "the consumer time-crunch"),
        ("$JS.ACK.AA_CORE_HOT.somebody.>", "the consumer somebody"),
    ],
)  # fmt: skip
def test_what_is_not_declared_is_told(text: str, lack: str) -> None:
    assert list(KNOWN.lacks(f'publish: ["{text}"]')) == [lack]


def test_code_is_read_by_its_strings_and_not_by_its_words_about_them(tmp_path: Path) -> None:
    code = '"""About athlete-ally.plans.lost."""\n# AA_LOST\ndef f(x):\n    return f"athlete-ally.plans.lost.{x}"\n'

    ((rule, line, message),) = found(tmp_path, "worker/lost.py", code)

    assert (rule, line) == ("topology-undeclared", 4)
    assert "worker/lost.py:4 names the subject athlete-ally.plans.lost.*" in message


def test_a_consumer_that_code_names_is_declared(tmp_path: Path) -> None:
    assert [line for _, line, _ in found(tmp_path, "worker/a.py", 'DURABLE = "time-crunch-plan-gn"\n')] == [1]
    assert found(tmp_path, "worker/a.py", 'bind(durable="time-crunch-plan-gen")\n') == []


@pytest.mark.parametrize("resource", [CONSUMER, STREAM, BUCKET, SCALER])
def test_a_resource_with_the_declared_settings_is_right(tmp_path: Path, resource: str) -> None:
    assert found(tmp_path, "deploy/nats.yaml", f"---\n{resource}---\n{CONSUMER}") == []


@pytest.mark.parametrize(
    ("resource", "old", "new", "line", "message"),
    [
        (CONSUMER, "ackWait: 30s", "ackWait: 1m30s", 11, "ackWait is 90 s, topology.yaml has 30 s"),
        (CONSUMER, "  maxDeliver: 6\n", "", 6, "maxDeliver is not set, topology.yaml has 6"),
        (CONSUMER, "  maxDeliver: 6\n", "  maxDeliver: 6\n  backoff: [1s]\n", 13, "backoff is ['1s'], "),
        (STREAM, "maxAge: 336h", "maxAge: 24h", 9, "maxAge is 86400 s, topology.yaml has 1209600 s"),
        (STREAM, '["dlq.>"]', '["dlq.time-crunch.>"]', 5, "subjects is ['dlq.time-crunch.>'], "),
        (BUCKET, "history: 1", "history: 5", 6, "history is 5, topology.yaml has 1"),
        (BUCKET, "bucket: generated-plans", "bucket: plan", 4, "names the bucket plan"),
        (CONSUMER, "time-crunch-plan-gen", "time-crunch", 7, "names the consumer time-crunch"),
        (SCALER, "time-crunch-plan-gen", "time-crunch-gen", 5, "names the consumer time-crunch-gen"),
    ],
)  # fmt: skip
def test_a_resource_that_differs_is_told_with_setting_and_line(
    tmp_path: Path, resource: str, old: str, new: str, line: int, message: str
) -> None:
    ((_, at, said),) = found(tmp_path, "deploy/nats.yaml", resource.replace(old, new))

    assert message in said
    assert at == line


def test_without_deploy_the_check_says_that_it_was_not_checked(tmp_path: Path) -> None:
    (tmp_path / "worker").mkdir()

    assert unchecked(tmp_path) == ["deploy/"]
