"""The broker's streams, buckets and our consumers, held against what `contracts/topology.yaml` declares.

What is declared is what the worker needs; an operator may have more (other subjects, more replicas, longer retention).
A bucket is a stream with a subject for every key, and is judged as one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from shlex import quote

from nats.errors import TimeoutError as NatsTimeoutError
from nats.js import JetStreamContext, api
from nats.js.errors import NotFoundError, ServerError, ServiceUnavailableError

from contracts.topology import Bucket, Consumer, Stream, Topology
from worker.domain.errors import CannotRun

CREATE_IT = "create it, or start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true"
WIDEN_IT = "start once with TIME_CRUNCH_MANAGE_TOPOLOGY=true, or "
RECREATE_IT = "it cannot be changed: delete it and create it again"

ONE_SERVER_HOLDS_ONE = 10074
"""The broker's code for: more than one copy is asked of a server that is alone."""


class TopologyMismatch(CannotRun):
    """The broker is not set up as the worker needs it; `differences` names each, with what to do."""

    def __init__(self, differences: Sequence[str]) -> None:
        super().__init__("\n".join(differences))
        self.differences = tuple(differences)


class JetStreamUnavailable(CannotRun):
    """The broker answers, JetStream does not."""


async def ensure(jetstream: JetStreamContext, topology: Topology, manage: bool, copies: int | None = None) -> None:
    """Read the whole configuration back and compare it; where `manage` holds, first create what is missing.

    `copies` is how many there must be of every stream and bucket, at least; without it a cluster must hold as many as
    are declared, and a server that is alone one. Of what exists, only what is Time Crunch's alone and was made too
    narrow by an earlier version is changed: the stream of advisories is given the subjects it lacks, a consumer its
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


# What to ask for where it is missing.


def stream_config(declared: Stream) -> api.StreamConfig:
    """A stream."""
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
    """A bucket."""
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
    """A consumer."""
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
    """Every stream and bucket, as people call it."""
    return [
        *((f"stream {stream.name}", stream_config(stream)) for stream in topology.streams),
        *((f"bucket {bucket.name}", bucket_config(bucket)) for bucket in topology.buckets),
    ]


# What the broker has, setting by setting.


@dataclass(frozen=True)
class _Setting:
    """One setting as it is and as it must be, in words, and how to get there."""

    name: str
    right: bool
    actual: object
    wanted: object
    fix: str


def _same(name: str, actual: object, wanted: object, fix: str) -> _Setting:
    return _Setting(name, actual == wanted, getattr(actual, "value", actual), getattr(wanted, "value", wanted), fix)


def _most(name: str, actual: float | None, wanted: float, fix: str, unit: str = "") -> _Setting:
    """A limit that may be wider than declared; 0 or less is none."""
    limit = actual or 0
    right = limit <= 0 or 0 < wanted <= limit
    return _Setting(name, right, f"{limit:.15g}{unit}", f"{wanted}{unit} or more" if wanted > 0 else "no limit", fix)


def _lines(what: str, settings: Iterable[_Setting]) -> list[str]:
    return [
        f"{what}: {setting.name} is {setting.actual}, must be {setting.wanted} — fix: {setting.fix}"
        for setting in settings
        if not setting.right
    ]


def _stream_settings(wanted: api.StreamConfig, actual: api.StreamConfig) -> Iterator[_Setting]:
    """Each setting of a stream that would do harm if it were wrong."""
    edit = f"nats stream edit {wanted.name}"
    yield _same("retention", actual.retention, wanted.retention, RECREATE_IT)
    yield _same("storage", actual.storage, wanted.storage, RECREATE_IT)
    yield _same("discard", actual.discard, wanted.discard, f"{edit} --discard={wanted.discard}")
    yield _same("no_ack", bool(actual.no_ack), False, f"{edit} --ack")
    age = wanted.max_age or 0
    yield _most("max_age", actual.max_age, age, f"{edit} --max-age={age}s", " s")
    if wanted.duplicate_window:
        window, fix = wanted.duplicate_window, f"{edit} --dupe-window={wanted.duplicate_window}s"
        there = actual.duplicate_window or 0
        yield _Setting("duplicate_window", there >= window, f"{there:g} s", f"{window} s or more", fix)
    if wanted.allow_rollup_hdrs:
        yield _same("allow_rollup_hdrs", bool(actual.allow_rollup_hdrs), True, f"{edit} --allow-rollup")
    for name, option in (
        ("max_msgs_per_subject", "max-msgs-per-subject"),
        ("max_msg_size", "max-msg-size"),
        ("max_bytes", "max-bytes"),
    ):
        if (limit := getattr(wanted, name)) is not None:
            yield _most(name, getattr(actual, name), limit, f"{edit} --{option}={limit}")


def _subjects(wanted: api.StreamConfig, actual: api.StreamConfig, fix: str = "") -> _Setting:
    """The subjects of a stream; `fix` is what may be done instead of editing it."""
    there, needed = tuple(actual.subjects or ()), tuple(wanted.subjects or ())
    every = quote(",".join(dict.fromkeys((*there, *needed))))
    return _Setting(
        "subjects",
        not _lacking(there, needed),
        ", ".join(there),
        f"such that they hold {', '.join(needed)}",
        f"{fix}nats stream edit {wanted.name} --subjects={every}",
    )


def _lacking(there: Sequence[str], needed: Sequence[str]) -> list[str]:
    return [subject for subject in needed if not any(covers(pattern, subject) for pattern in there)]


def consumer_differences(declared: Consumer, actual: api.ConsumerConfig) -> list[str]:
    """Each setting of the consumer that would do harm, as a line; none if all is well."""
    edit = f"nats consumer edit {declared.stream} {declared.durable}"
    filters = tuple(actual.filter_subjects or ()) or ((actual.filter_subject,) if actual.filter_subject else ())
    wait, filtered, deliver = declared.ack_wait_seconds, declared.filter_subject, declared.max_deliver
    most, pending = declared.max_ack_pending, f"{WIDEN_IT}{edit} --max-pending={declared.max_ack_pending}"
    return _lines(
        f"consumer {declared.durable}",
        [
            _same("delivery", "push" if actual.deliver_subject else "pull", "pull", RECREATE_IT),
            _same("filter_subject", ", ".join(filters), filtered, f"{edit} --filter={quote(filtered)}"),
            _same("ack_policy", actual.ack_policy, declared.ack_policy, RECREATE_IT),
            _same("deliver_policy", actual.deliver_policy, declared.deliver_policy, RECREATE_IT),
            _same("headers_only", bool(actual.headers_only), False, f"{edit} --no-headers-only"),
            _same("ack_wait", f"{actual.ack_wait or 0:g} s", f"{wait} s", f"{edit} --wait={wait}s"),
            _same("max_deliver", actual.max_deliver, deliver, f"{edit} --max-deliver={deliver}"),
            _same("backoff", list(actual.backoff or ()), [], f"{edit} --backoff=none (it replaces ack_wait)"),
            # One at a time keeps the order, so there it may not be more.
            _same("max_ack_pending", actual.max_ack_pending or 0, most, pending)
            if most == 1
            else _most("max_ack_pending", actual.max_ack_pending, most, pending),
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


def _copies(wanted: api.StreamConfig, info: api.StreamInfo, copies: int | None) -> _Setting:
    """How often the broker holds a stream, and must hold it."""
    clustered = info.cluster is not None and bool(info.cluster.name)
    needed = copies or ((wanted.num_replicas or 1) if clustered else 1)
    there = info.config.num_replicas or 1
    fix = f"nats stream edit {wanted.name} --replicas={needed}"
    return _Setting("copies", there >= needed, there, f"{needed} or more", fix)


# Asking the broker.


async def _create_missing(jetstream: JetStreamContext, topology: Topology, copies: int | None) -> None:
    for _, config in _named(topology):
        if await _stream(jetstream, config) is None:
            await _create(jetstream, config, copies)
    for consumer in topology.all_consumers:
        if await _consumer(jetstream, consumer) is None:
            await jetstream.add_consumer(consumer.stream, consumer_config(consumer))


async def _widen(jetstream: JetStreamContext, topology: Topology) -> None:
    """Let what an earlier version made take as much as is declared; all its other settings stay."""
    declared = topology.stream(topology.exhausted.stream)
    if (info := await _stream(jetstream, stream_config(declared))) is not None:
        there = tuple(info.config.subjects or ())
        if lacking := _lacking(there, declared.subjects):
            await jetstream.update_stream(info.config.evolve(subjects=[*there, *lacking]))
    for consumer in topology.all_consumers:
        bound = await _consumer(jetstream, consumer)
        if bound is not None and 0 < (bound.max_ack_pending or 0) < consumer.max_ack_pending:
            await jetstream.add_consumer(consumer.stream, bound.evolve(max_ack_pending=consumer.max_ack_pending))


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
        if (info := await _stream(jetstream, config)) is None:
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
        else:
            subjects = _subjects(config, info.config, WIDEN_IT if config.name == topology.exhausted.stream else "")
            settings = [subjects, *_stream_settings(config, info.config), _copies(config, info, copies)]
            differences += _lines(what, settings)
    for consumer in topology.all_consumers:
        if (bound := await _consumer(jetstream, consumer)) is None:
            what = f"consumer {consumer.durable} of stream {consumer.stream}"
            differences.append(f"{what}: does not exist — fix: {CREATE_IT}")
        else:
            differences += consumer_differences(consumer, bound)
    return differences


async def _stream(jetstream: JetStreamContext, wanted: api.StreamConfig) -> api.StreamInfo | None:
    try:
        return await jetstream.stream_info(wanted.name or "")
    except NotFoundError:
        return None


async def _consumer(jetstream: JetStreamContext, declared: Consumer) -> api.ConsumerConfig | None:
    try:
        info: api.ConsumerInfo = await jetstream.consumer_info(declared.stream, declared.durable)
        return info.config
    except NotFoundError:
        return None
