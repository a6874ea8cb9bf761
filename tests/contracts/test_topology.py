"""The declared topology."""

from contracts import registry, topology


def subjects_used() -> list[tuple[str, str]]:
    """Each subject we read or write, with the stream that must hold it."""
    declared = topology.load()
    return [
        *((consumer.stream, consumer.filter_subject) for consumer in declared.consumers),
        *((publication.stream, publication.subject) for publication in declared.publications),
        (declared.dead_letters.stream, declared.dead_letters.subject),
    ]


def test_every_subject_lies_in_a_declared_stream() -> None:
    for stream, subject in subjects_used():
        patterns = topology.load().stream(stream).subjects
        assert subject.startswith(tuple(pattern[:-1] for pattern in patterns if pattern.endswith(".>"))), subject


def test_every_event_named_has_a_schema() -> None:
    declared = topology.load()
    events = {consumer.event for consumer in declared.consumers} | {sent.event for sent in declared.publications}

    assert events <= set(registry.events())


def test_the_consumer_is_the_one_the_worker_runs() -> None:
    consumer = topology.load().consumer("time-crunch-plan-gen")

    assert consumer.filter_subject == "athlete-ally.plans.generation-requested"
    assert (consumer.ack_wait_seconds, consumer.max_deliver, consumer.max_ack_pending) == (30, 6, 64)


def test_results_are_published_to_a_subject_of_their_request() -> None:
    publication = topology.load().publication("PlanCompressedEvent")

    assert publication.subject.format(request="r-1") == "athlete-ally.plans.compressed.r-1"
