"""Compare the broker's streams, buckets and our consumers with what `contracts/topology.yaml` declares.

The declaration is what the worker needs; an operator may have more (other subjects, more replicas, longer retention).
A bucket is a stream with a subject for every key, and is compared as one.
"""

from collections.abc import Awaitable, Sequence
from shlex import quote
from typing import TypeVar

from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext, api
from nats.js.errors import NotFoundError, ServerError, ServiceUnavailableError

from contracts.topology import Bucket, Consumer, Stream, Topology
from worker.domain.errors import CannotRun

CREATE_IT = "create it, or start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true"
WIDEN_IT = "start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true, or "
RECREATE_IT = "it cannot be changed: delete it and create it again"

ONE_SERVER_HOLDS_ONE = 10074
"""The broker's error code where a server without a cluster is asked for more than one copy."""


Info = TypeVar("Info")


class TopologyMismatch(CannotRun):
    """The broker is not set up as the worker needs it; `differences` names each, with what to do."""

    def __init__(self, differences: Sequence[str]) -> None:
        super().__init__("\n".join(differences))
        self.differences = tuple(differences)


class JetStreamUnavailable(CannotRun):
    """The broker answers, JetStream does not."""


async def ensure(jetstream: JetStreamContext, topology: Topology, manage: bool, copies: int | None = None) -> None:
    """Compare the broker's configuration with the declared topology; with `manage`, first create what is missing.

    `copies` is the least number of copies of every stream and bucket; without it a cluster must hold as many as are
    declared, and a single server one. `manage` changes existing configuration only where it is Time Crunch's own and an
    earlier version made it too narrow: it adds missing subjects to the stream of advisories and raises a consumer's
    max_ack_pending.
    Raises TopologyMismatch with every difference, or JetStreamUnavailable.
    """
    try:
        if manage:
            await _widen(jetstream, topology)
            await _create_missing(jetstream, topology, copies)
        differences = await _differences(jetstream, topology, copies)
    except (ServiceUnavailableError, NatsTimeoutError) as error:
        raise JetStreamUnavailable(
            "JetStream does not answer: enable it on the server, and let this account use $JS.API.>"
        ) from error
    if differences:
        raise TopologyMismatch(differences)


def stream_config(declared: Stream) -> api.StreamConfig:
    """Return the broker's configuration of a declared stream."""
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


def bucket_config(declared: Bucket) -> api.StreamConfig:
    """Return the broker's configuration of the stream behind a declared bucket."""
    return api.StreamConfig(
        name=declared.stream,
        subjects=[f"{declared.subject_prefix}>"],
        retention=api.RetentionPolicy.LIMITS,
        storage=api.StorageType(declared.storage),
        discard=api.DiscardPolicy.NEW,
        max_msgs_per_subject=declared.history,
        max_age=declared.ttl_seconds,
        max_msg_size=declared.max_value_bytes,
        max_bytes=declared.max_bytes,
        allow_direct=True,
        allow_rollup_hdrs=True,
        deny_delete=True,
        num_replicas=declared.production_replicas,
    )


def consumer_config(declared: Consumer) -> api.ConsumerConfig:
    """Return the broker's configuration of a declared consumer."""
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


def _named(topology: Topology) -> list[tuple[str, api.StreamConfig]]:
    """Return the configuration of every stream and bucket, each with its name for people."""
    return [
        *((f"stream {stream.name}", stream_config(stream)) for stream in topology.streams),
        *((f"bucket {bucket.name}", bucket_config(bucket)) for bucket in topology.buckets),
    ]


def _line(what: str, name: str, right: bool, actual: object, wanted: object, fix: str) -> list[str]:
    """Describe a wrong setting and how to fix it, in one line; no line if the setting is right."""
    return [] if right else [f"{what}: {name} is {actual}, must be {wanted} — fix: {fix}"]


def _same(what: str, name: str, actual: object, wanted: object, fix: str) -> list[str]:
    words = getattr(actual, "value", actual), getattr(wanted, "value", wanted)
    return _line(what, name, actual == wanted, *words, fix)


def _most(what: str, name: str, actual: float | None, wanted: float, fix: str, unit: str = "") -> list[str]:
    """Compare a limit that may be wider than declared; 0 or less means no limit."""
    limit = actual or 0
    right = limit <= 0 or 0 < wanted <= limit
    needed = f"{wanted}{unit} or more" if wanted > 0 else "no limit"
    return _line(what, name, right, f"{limit:.15g}{unit}", needed, fix)


def _stream_differences(what: str, wanted: api.StreamConfig, actual: api.StreamConfig, exhausted: str) -> list[str]:
    """Describe each wrong setting of a stream, one a line; `exhausted` names the stream that we widen ourselves."""
    edit = f"nats stream edit {wanted.name}"
    there, needed = tuple(actual.subjects or ()), tuple(wanted.subjects or ())
    every = quote(",".join(dict.fromkeys((*there, *needed))))
    widen = WIDEN_IT if wanted.name == exhausted else ""
    must = f"such that they hold {', '.join(needed)}"
    age = wanted.max_age or 0
    lines = [
        *_line(
            what, "subjects", not _lacking(there, needed), ", ".join(there), must, f"{widen}{edit} --subjects={every}"
        ),
        *_same(what, "retention", actual.retention, wanted.retention, RECREATE_IT),
        *_same(what, "storage", actual.storage, wanted.storage, RECREATE_IT),
        *_same(what, "discard", actual.discard, wanted.discard, f"{edit} --discard={wanted.discard}"),
        *_same(what, "no_ack", bool(actual.no_ack), False, f"{edit} --ack"),
        *_most(what, "max_age", actual.max_age, age, f"{edit} --max-age={age}s", " s"),
    ]
    if window := wanted.duplicate_window:
        known, fix = actual.duplicate_window or 0, f"{edit} --dupe-window={window}s"
        lines += _line(what, "duplicate_window", known >= window, f"{known:g} s", f"{window} s or more", fix)
    if wanted.allow_rollup_hdrs:
        lines += _same(what, "allow_rollup_hdrs", bool(actual.allow_rollup_hdrs), True, f"{edit} --allow-rollup")
    for name in ("max_msgs_per_subject", "max_msg_size", "max_bytes"):
        if (limit := getattr(wanted, name)) is not None:
            lines += _most(what, name, getattr(actual, name), limit, f"{edit} --{name.replace('_', '-')}={limit}")
    return lines


def _lacking(there: Sequence[str], needed: Sequence[str]) -> list[str]:
    return [subject for subject in needed if not any(covers(pattern, subject) for pattern in there)]


def consumer_differences(declared: Consumer, actual: api.ConsumerConfig) -> list[str]:
    """Describe each wrong setting of the consumer, one a line; no lines if all are right."""
    what, edit = f"consumer {declared.durable}", f"nats consumer edit {declared.stream} {declared.durable}"
    filters = tuple(actual.filter_subjects or ()) or ((actual.filter_subject,) if actual.filter_subject else ())
    wait, filtered, deliver = declared.ack_wait_seconds, declared.filter_subject, declared.max_deliver
    most, pending = declared.max_ack_pending, actual.max_ack_pending or 0
    as_declared = _same if most == 1 else _most  # one message at a time keeps the order, so the limit 1 must be exact
    return [
        *_same(what, "delivery", "push" if actual.deliver_subject else "pull", "pull", RECREATE_IT),
        *_same(what, "filter_subject", ", ".join(filters), filtered, f"{edit} --filter={quote(filtered)}"),
        *_same(what, "ack_policy", actual.ack_policy, declared.ack_policy, RECREATE_IT),
        *_same(what, "deliver_policy", actual.deliver_policy, declared.deliver_policy, RECREATE_IT),
        *_same(what, "headers_only", bool(actual.headers_only), False, f"{edit} --no-headers-only"),
        *_same(what, "ack_wait", f"{actual.ack_wait or 0:g} s", f"{wait} s", f"{edit} --wait={wait}s"),
        *_same(what, "max_deliver", actual.max_deliver, deliver, f"{edit} --max-deliver={deliver}"),
        *_same(what, "backoff", list(actual.backoff or ()), [], f"{edit} --backoff=none (it replaces ack_wait)"),
        *as_declared(what, "max_ack_pending", pending, most, f"{WIDEN_IT}{edit} --max-pending={most}"),
    ]


def covers(pattern: str, subject: str) -> bool:
    """Whether `pattern` matches every message under `subject`, which may have wildcards too."""
    patterns, tokens = pattern.split("."), subject.split(".")
    for place, wanted in enumerate(patterns):
        if wanted == ">":
            return len(tokens) > place
        if place >= len(tokens) or tokens[place] == ">" or wanted not in ("*", tokens[place]):
            return False
    return len(patterns) == len(tokens)


def _copies(what: str, wanted: api.StreamConfig, info: api.StreamInfo, copies: int | None) -> list[str]:
    """Describe a stream that has too few copies, in one line; no line if it has enough."""
    clustered = info.cluster is not None and bool(info.cluster.name)
    needed = copies or ((wanted.num_replicas or 1) if clustered else 1)
    there = info.config.num_replicas or 1
    fix = f"nats stream edit {wanted.name} --replicas={needed}"
    return _line(what, "copies", there >= needed, there, f"{needed} or more", fix)


def copies_current(info: api.StreamInfo) -> int:
    """Return how many copies of a stream are up to date."""
    if info.cluster is None:
        return info.config.num_replicas or 1
    peers = sum(bool(peer.current) and not peer.offline for peer in info.cluster.replicas or ())
    return peers + bool(info.cluster.leader)


def copies_missing(info: api.StreamInfo) -> int:
    """Return how many copies of a stream are away or behind."""
    return max(0, (info.config.num_replicas or 1) - copies_current(info))


async def _create_missing(jetstream: JetStreamContext, topology: Topology, copies: int | None) -> None:
    for _, config in _named(topology):
        if await _unless_missing(jetstream.stream_info(config.name or "")) is None:
            await _create(jetstream, config, copies)
    for consumer in topology.all_consumers:
        if await _unless_missing(jetstream.consumer_info(consumer.stream, consumer.durable)) is None:
            await jetstream.add_consumer(consumer.stream, consumer_config(consumer))


async def _widen(jetstream: JetStreamContext, topology: Topology) -> None:
    """Widen the subjects and max_ack_pending that an earlier version made too narrow; change nothing else."""
    declared = topology.stream(topology.exhausted.stream)
    if (info := await _unless_missing(jetstream.stream_info(declared.name))) is not None:
        there = tuple(info.config.subjects or ())
        if lacking := _lacking(there, declared.subjects):
            await jetstream.update_stream(info.config.evolve(subjects=[*there, *lacking]))
    for consumer in topology.all_consumers:
        bound = await _unless_missing(jetstream.consumer_info(consumer.stream, consumer.durable))
        if bound is not None and 0 < (bound.config.max_ack_pending or 0) < consumer.max_ack_pending:
            await jetstream.add_consumer(consumer.stream, bound.config.evolve(max_ack_pending=consumer.max_ack_pending))


async def _create(jetstream: JetStreamContext, config: api.StreamConfig, copies: int | None) -> None:
    try:
        await jetstream.add_stream(config.evolve(num_replicas=copies or config.num_replicas))
    except ServerError as error:
        if copies is not None or error.err_code != ONE_SERVER_HOLDS_ONE:
            raise
        await jetstream.add_stream(config.evolve(num_replicas=1))


async def _differences(jetstream: JetStreamContext, topology: Topology, copies: int | None) -> list[str]:
    differences: list[str] = []
    for what, config in _named(topology):
        if (info := await _unless_missing(jetstream.stream_info(config.name or ""))) is None:
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
        else:
            differences += _stream_differences(what, config, info.config, topology.exhausted.stream)
            differences += _copies(what, config, info, copies)
    for consumer in topology.all_consumers:
        bound = await _unless_missing(jetstream.consumer_info(consumer.stream, consumer.durable))
        if bound is None:
            what = f"consumer {consumer.durable} of stream {consumer.stream}"
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
        else:
            differences += consumer_differences(consumer, bound.config)
    return differences


async def _unless_missing(asked: Awaitable[Info]) -> Info | None:
    try:
        return await asked
    except NotFoundError:
        return None
