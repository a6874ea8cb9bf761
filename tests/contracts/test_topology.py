"""The declared topology."""

import re
from pathlib import Path

import pytest

import contracts
from contracts import codec, registry, topology
from worker.service import MAX_BODY_BYTES


def subjects_used() -> list[tuple[str, str]]:
    """Each subject we read or write, with the stream that must hold it."""
    declared = topology.load()
    return [
        *((consumer.stream, consumer.filter_subject) for consumer in declared.consumers),
        *((publication.stream, place) for publication in declared.publications for place in publication.places("r-1")),
        (declared.dead_letters.stream, declared.dead_letters.subject),
    ]


def test_every_subject_lies_in_a_declared_stream() -> None:
    for stream, subject in subjects_used():
        patterns = topology.load().stream(stream).subjects
        assert subject.startswith(tuple(pattern[:-1] for pattern in patterns if pattern.endswith(".>"))), subject


def test_every_event_named_has_a_schema() -> None:
    declared = topology.load()
    events = {consumer.event for consumer in declared.consumers} | {sent.event for sent in declared.publications}

    schemas = {folder.name for folder in (Path(contracts.__file__).parent / "schemas").iterdir()}
    assert set(registry.events()) <= schemas
    assert events <= schemas


def test_the_consumer_is_the_one_the_worker_runs() -> None:
    consumer = topology.load().consumer("time-crunch-plan-gen")

    assert consumer.filter_subject == "athlete-ally.plans.generation-requested"
    assert (consumer.ack_wait_seconds, consumer.max_deliver, consumer.max_ack_pending) == (30, 6, 65536)


def test_a_bucket_of_plans_takes_every_value_that_the_broker_takes_as_a_message() -> None:
    for name in ("plans", "generated-plans", "compressed-plans"):
        bucket = topology.load().bucket(name)
        assert MAX_BODY_BYTES <= bucket.max_value_bytes < codec.MAX_BYTES


def test_plans_are_kept_for_ever_and_results_as_long_as_their_events() -> None:
    declared = topology.load()

    assert declared.bucket("plans").ttl_seconds == 0
    assert declared.bucket("generated-plans").ttl_seconds > 0
    assert declared.bucket("compressed-plans").ttl_seconds == declared.stream("AA_CORE_HOT").max_age_seconds


@pytest.mark.parametrize("odd", ["a b", "a.b", "", "*", "深", "x" * 65])
def test_an_id_that_is_no_token_becomes_one(odd: str) -> None:
    assert re.fullmatch("[0-9a-f]{64}", topology.subject_token(odd))
    assert topology.subject_token("plan-1_A") == "plan-1_A"


def test_results_are_published_to_a_subject_of_their_request() -> None:
    publication = topology.load().publication("PlanCompressedEvent")

    assert publication.places("r-1") == ("athlete-ally.plans.compressed.r-1", "athlete-ally.plans.compressed.v2.r-1")
