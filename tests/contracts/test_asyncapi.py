"""The AsyncAPI document is one, and says what the schemas, the topology and the worker do."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from contracts import registry, topology
from contracts.cli import HERE
from contracts.regenerate.typescript import TOOLS
from worker.messaging import dead_letters, messages

SPECIFICATION = TOOLS / "node_modules" / "@asyncapi" / "specs" / "schemas" / "3.0.0.json"
DOCUMENT = yaml.safe_load((HERE / "generated" / "asyncapi.yaml").read_text(encoding="utf-8"))
SAMPLES = sorted(
    file
    for file in (HERE / "samples").glob("*/*/*/*.json")
    if "-".join(file.relative_to(HERE / "samples").parts[:2]) in DOCUMENT["components"]["messages"]
)


@pytest.mark.skipif(not SPECIFICATION.is_file(), reason="needs the specification that `make node` installs")
def test_the_document_is_asyncapi_3_0() -> None:
    judge = jsonschema_rs.Draft7Validator(json.loads(SPECIFICATION.read_bytes()))

    assert [error.message for error in judge.iter_errors(DOCUMENT)] == []
    assert not judge.is_valid({**DOCUMENT, "operations": {"send": {"action": "shout"}}})


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for member in node.values():
            yield from references(member)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


def resolved(reference: str) -> Any:
    node = DOCUMENT
    for step in reference.removeprefix("#/").split("/"):
        node = node[step]
    return node


def test_every_reference_leads_somewhere_in_the_document() -> None:
    found = set(references(DOCUMENT))

    assert found
    assert all(reference.startswith("#/") and resolved(reference) for reference in found)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: "/".join(file.parts[-4:]))
def test_a_payload_schema_judges_as_the_schema_it_was_made_from(sample: Path) -> None:
    event, version, kind, _ = sample.relative_to(HERE / "samples").parts
    name = f"{event}-{version}"
    content = json.loads(sample.read_bytes())
    schema = {**resolved(f"#/components/messages/{name}/payload"), "components": DOCUMENT["components"]}

    judge = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)

    assert judge.is_valid(content if kind == "valid" else content["payload"]) == (kind == "valid")


def test_every_event_that_travels_has_its_newest_version_in_the_document() -> None:
    declared = topology.load()
    named = {each.event for each in declared.consumers} | {each.event for each in declared.publications}
    travelling = named & set(registry.events())  # a draft does not travel yet

    newest = {f"{event}-{registry.latest(event)}" for event in travelling}
    assert newest <= DOCUMENT["components"]["messages"].keys()
    assert len(SAMPLES) > len(newest)


def test_the_request_is_received_by_the_durable_as_the_topology_has_it() -> None:
    consumer = topology.load().consumer("time-crunch-plan-gen")
    operation = DOCUMENT["operations"]["receivePlanGenerationRequestedEvent"]

    facts = operation["x-jetstream"]
    assert resolved(operation["channel"]["$ref"])["address"] == consumer.filter_subject
    assert (facts["durable"], facts["stream"]) == (consumer.durable, consumer.stream)
    assert (facts["ackWaitSeconds"], facts["maxDeliver"]) == (consumer.ack_wait_seconds, consumer.max_deliver)
    assert facts["maxAckPending"] == consumer.max_ack_pending
    versions = {message["$ref"].rpartition("/")[2] for message in operation["messages"]}
    assert versions == {version for version in registry.versions(consumer.event) if version.startswith("1.")}


def test_the_brokers_advisories_are_received_by_a_durable_of_their_own() -> None:
    consumer = topology.load().exhausted
    operation = DOCUMENT["operations"]["receiveExhausted"]

    channel = resolved(operation["channel"]["$ref"])
    assert channel["address"] == consumer.filter_subject
    assert channel["x-jetstream"]["stream"] == consumer.stream
    assert operation["x-jetstream"]["durable"] == consumer.durable


def test_every_publication_is_sent_with_the_headers_that_make_it_known_again() -> None:
    for publication in topology.load().publications:
        operation = DOCUMENT["operations"][f"send{publication.event}"]
        channel, facts = resolved(operation["channel"]["$ref"]), operation["x-jetstream"]

        assert channel["address"] == publication.subject
        assert channel["x-jetstream"].get("addressWhileAnOlderMajorIsRead", "") == publication.newer_subject
        assert facts["duplicateWindowSeconds"] == topology.load().stream(publication.stream).duplicate_window_seconds
        assert {"Nats-Msg-Id", "Nats-Expected-Stream"} <= facts["headers"].keys()
        is_sole = "{request}" in publication.subject
        assert ("Nats-Expected-Last-Subject-Sequence" in facts["headers"]) == is_sole


def test_a_message_names_the_headers_that_the_worker_sets() -> None:
    version = registry.latest("PlanCompressedEvent")
    message = DOCUMENT["components"]["messages"][f"PlanCompressedEvent-{version}"]["headers"]["properties"]

    assert message[messages.EVENT_TYPE]["const"] == "PlanCompressedEvent"
    assert message[messages.SCHEMA_VERSION]["const"] == version


def test_dead_letters_are_described_with_their_reasons_and_the_headers_that_the_worker_writes() -> None:
    declared = topology.load().dead_letters
    channel = DOCUMENT["channels"]["dead-letters"]
    headers = resolved(channel["messages"]["dead-letters"]["$ref"])["headers"]

    assert (channel["address"], channel["x-jetstream"]["stream"]) == (declared.subject, declared.stream)
    assert channel["parameters"]["reason"]["enum"] == list(declared.reasons)
    assert headers["properties"][dead_letters.REASON]["enum"] == list(declared.reasons)
    schema = registry.schema(declared.event, registry.latest(declared.event))
    assert headers["properties"].keys() == schema["properties"].keys() | {"Nats-Msg-Id"}
    assert {dead_letters.DETAIL, dead_letters.PATH, dead_letters.BODY_OMITTED} < headers["properties"].keys()
    assert headers["required"] == ["Nats-Msg-Id", *schema["required"]]
