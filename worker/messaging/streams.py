"""The broker's streams, buckets and our consumer, held against what `contracts/topology.yaml` declares.

What is declared is what the worker needs; an operator may have more (other subjects, more replicas, longer retention).
"""

from collections.abc import Sequence

from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext, api
from nats.js.errors import NotFoundError, ServerError, ServiceUnavailableError

from contracts.topology import Consumer, Stream, Topology
from worker.domain.errors import CannotRun
from worker.messaging.buckets import bucket_config, bucket_differences
from worker.messaging.differences import CREATE_IT, RECREATE_IT, Setting, lines, same


class TopologyMismatch(CannotRun):
    """The broker is not set up as the worker needs it; `differences` names each, with what to do."""

    def __init__(self, differences: Sequence[str]) -> None:
        super().__init__("\n".join(differences))
        self.differences = tuple(differences)


class JetStreamUnavailable(CannotRun):
    """The broker answers, JetStream does not."""


ONE_SERVER_HOLDS_ONE = 10074
"""The broker's code for: more than one copy is asked of a server that is alone."""


async def ensure(jetstream: JetStreamContext, topology: Topology, manage: bool, copies: int | None = None) -> None:
    """Read the whole configuration back and compare it; where `manage` holds, first create what is missing.

    `copies` is how many there must be of every stream and bucket, at least; without it a cluster must hold as many as
    are declared, and a server that is alone one. Never changes what exists. Raises TopologyMismatch with every
    difference, or JetStreamUnavailable.
    """
    try:
        if manage:
            await _create_missing(jetstream, topology, copies)
        differences = await _differences(jetstream, topology, copies)
    except (ServiceUnavailableError, NatsTimeoutError) as error:
        raise JetStreamUnavailable(
            "JetStream does not answer: enable it on the server, and let this account use $JS.API.>"
        ) from error
    if differences:
        raise TopologyMismatch(differences)


def stream_config(declared: Stream) -> api.StreamConfig:
    """What to ask for where the stream is missing."""
    return api.StreamConfig(
        name=declared.name,
        subjects=list(declared.subjects),
        retention=api.RetentionPolicy(declared.retention),
        storage=api.StorageType(declared.storage),
        discard=api.DiscardPolicy(declared.discard),
        max_age=declared.max_age_seconds,
        duplicate_window=declared.duplicate_window_seconds,
        num_replicas=declared.production_replicas,
    )


def consumer_config(declared: Consumer) -> api.ConsumerConfig:
    """What to ask for where the consumer is missing."""
    return api.ConsumerConfig(
        name=declared.durable,
        durable_name=declared.durable,
        filter_subject=declared.filter_subject,
        ack_policy=api.AckPolicy(declared.ack_policy),
        deliver_policy=api.DeliverPolicy(declared.deliver_policy),
        ack_wait=declared.ack_wait_seconds,
        max_deliver=declared.max_deliver,
        max_ack_pending=declared.max_ack_pending,
    )


def stream_differences(declared: Stream, actual: api.StreamConfig) -> list[str]:
    """Each setting of the stream that would do harm, as a line; none if all is well."""
    edit = f"nats stream edit {declared.name}"
    subjects = tuple(actual.subjects or ())
    age = actual.max_age or 0
    window = actual.duplicate_window or 0
    return lines(
        f"stream {declared.name}",
        [
            Setting(
                "subjects",
                all(any(covers(pattern, subject) for pattern in subjects) for subject in declared.subjects),
                ", ".join(subjects),
                f"such that they hold {', '.join(declared.subjects)}",
                f"{edit} --subjects={','.join(dict.fromkeys((*subjects, *declared.subjects)))}",
            ),
            same("retention", actual.retention, declared.retention, RECREATE_IT),
            same("storage", actual.storage, declared.storage, RECREATE_IT),
            same("discard", actual.discard, declared.discard, f"{edit} --discard={declared.discard}"),
            Setting(
                "max_age",
                age == 0 or age >= declared.max_age_seconds,
                f"{age:g} s",
                f"{declared.max_age_seconds} s or more",
                f"{edit} --max-age={declared.max_age_seconds}s",
            ),
            Setting(
                "duplicate_window",
                window >= declared.duplicate_window_seconds,
                f"{window:g} s",
                f"{declared.duplicate_window_seconds} s or more",
                f"{edit} --dupe-window={declared.duplicate_window_seconds}s",
            ),
            same("no_ack", bool(actual.no_ack), False, f"{edit} --ack"),
        ],
    )


def consumer_differences(declared: Consumer, actual: api.ConsumerConfig) -> list[str]:
    """Each setting of the consumer that would do harm, as a line; none if all is well."""
    edit = f"nats consumer edit {declared.stream} {declared.durable}"
    filters = tuple(actual.filter_subjects or ()) or ((actual.filter_subject,) if actual.filter_subject else ())
    pending = actual.max_ack_pending or 0
    one_at_a_time = declared.max_ack_pending == 1
    return lines(
        f"consumer {declared.durable}",
        [
            same("delivery", "push" if actual.deliver_subject else "pull", "pull", RECREATE_IT),
            same(
                "filter_subject",
                ", ".join(filters),
                declared.filter_subject,
                f"{edit} --filter={declared.filter_subject}",
            ),
            same("ack_policy", actual.ack_policy, declared.ack_policy, RECREATE_IT),
            same("deliver_policy", actual.deliver_policy, declared.deliver_policy, RECREATE_IT),
            same("headers_only", bool(actual.headers_only), False, f"{edit} --no-headers-only"),
            Setting(
                "ack_wait",
                actual.ack_wait == declared.ack_wait_seconds,
                f"{actual.ack_wait or 0:g} s",
                f"{declared.ack_wait_seconds} s",
                f"{edit} --wait={declared.ack_wait_seconds}s",
            ),
            same(
                "max_deliver", actual.max_deliver, declared.max_deliver, f"{edit} --max-deliver={declared.max_deliver}"
            ),
            same("backoff", list(actual.backoff or ()), [], f"{edit} --backoff=none (it replaces ack_wait)"),
            Setting(
                "max_ack_pending",
                pending == 1 if one_at_a_time else pending < 0 or pending >= declared.max_ack_pending,
                pending,
                "1, which keeps the order" if one_at_a_time else f"{declared.max_ack_pending} or more",
                f"{edit} --max-pending={declared.max_ack_pending}",
            ),
        ],
    )


def covers(pattern: str, subject: str) -> bool:
    """Whether every message under `subject`, which may hold wildcards itself, is also under `pattern`."""
    patterns, tokens = pattern.split("."), subject.split(".")
    for place, wanted in enumerate(patterns):
        if wanted == ">":
            return len(tokens) > place
        if place >= len(tokens) or tokens[place] == ">" or wanted not in ("*", tokens[place]):
            return False
    return len(patterns) == len(tokens)


def copies_differences(what: str, name: str, info: api.StreamInfo, declared: int, copies: int | None) -> list[str]:
    """A line where the broker holds a stream less often than it must."""
    clustered = info.cluster is not None and bool(info.cluster.name)
    wanted = copies or (declared if clustered else 1)
    there = info.config.num_replicas or 1
    fix = f"nats stream edit {name} --replicas={wanted}"
    return lines(what, [Setting("copies", there >= wanted, there, f"{wanted} or more", fix)])


async def _create_missing(jetstream: JetStreamContext, topology: Topology, copies: int | None) -> None:
    for config in (*map(stream_config, topology.streams), *map(bucket_config, topology.buckets)):
        if await _stream(jetstream, config.name or "") is None:
            await _create(jetstream, config, copies)
    for consumer in topology.all_consumers:
        if await _consumer(jetstream, consumer) is None:
            await jetstream.add_consumer(consumer.stream, consumer_config(consumer))


async def _create(jetstream: JetStreamContext, config: api.StreamConfig, copies: int | None) -> None:
    try:
        await jetstream.add_stream(config.evolve(num_replicas=copies or config.num_replicas))
    except ServerError as error:
        if copies is not None or error.err_code != ONE_SERVER_HOLDS_ONE:
            raise
        await jetstream.add_stream(config.evolve(num_replicas=1))


async def _differences(jetstream: JetStreamContext, topology: Topology, copies: int | None) -> list[str]:
    differences: list[str] = []
    for stream in topology.streams:
        what = f"stream {stream.name}"
        if (info := await _stream(jetstream, stream.name)) is None:
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
            continue
        differences += stream_differences(stream, info.config)
        differences += copies_differences(what, stream.name, info, stream.production_replicas, copies)
    for bucket in topology.buckets:
        what = f"bucket {bucket.name}"
        if (info := await _stream(jetstream, bucket.stream)) is None:
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
            continue
        differences += bucket_differences(bucket, info.config)
        differences += copies_differences(what, bucket.stream, info, bucket.production_replicas, copies)
    for consumer in topology.all_consumers:
        bound = await _consumer(jetstream, consumer)
        differences += (
            consumer_differences(consumer, bound)
            if bound
            else [f"consumer {consumer.durable} of stream {consumer.stream}: does not exist — fix: {CREATE_IT}"]
        )
    return differences


async def _stream(jetstream: JetStreamContext, name: str) -> api.StreamInfo | None:
    try:
        return await jetstream.stream_info(name)
    except NotFoundError:
        return None


async def _consumer(jetstream: JetStreamContext, declared: Consumer) -> api.ConsumerConfig | None:
    try:
        info: api.ConsumerInfo = await jetstream.consumer_info(declared.stream, declared.durable)
        return info.config
    except NotFoundError:
        return None
