"""Finds where code and deployment name subjects, streams, consumers and buckets that the topology lacks.

Python is read by its syntax, so that only strings count and docstrings do not; YAML, configuration and scripts under
`deploy/` are read line by line without their comments, and the resources in them by their settings.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from contracts.findings import Finding
from contracts.schema import subjects_meet
from contracts.topology import LOADER, Topology

SUBJECT = re.compile(r"(?<![\w/.@$-])(?:athlete-ally|dlq|\$KV|\$JS\.API\.CONSUMER|\$JS\.ACK)\.[\w*>{}$.-]+(?![\w/-])")
NAME = re.compile(r"(?<![A-Za-z0-9_$])(?:AA|KV)_[A-Za-z0-9_-]+")
TELLING = re.compile(rb"athlete|dlq|\$KV|\$JS|AA_|KV_|(?i:durable)")
"""A file that names a subject, a stream, a consumer or a bucket matches this."""
COMMENT = re.compile(r"(?:^|\s)#.*")
DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
DURABLE_WORDS = ("durable", "durable_name")
LARGEST_FILE = 1 << 20
API_TOKENS = 2
"""How many tokens, stream and consumer, end the subjects of the consumer API."""


@dataclass(frozen=True)
class Place:
    """A line of a file, from the repository's root."""

    file: str
    line: int


class Declared:
    """The names that the topology declares."""

    def __init__(self, topology: Topology) -> None:
        letters = (topology.dead_letters, topology.pace_dead_letters)
        self.topology = topology
        self.streams = {stream.name for stream in topology.streams} | {bucket.stream for bucket in topology.buckets}
        self.durables = {consumer.durable for consumer in topology.all_consumers}
        self._whole = {subject for stream in topology.streams for subject in stream.subjects}
        self._subjects = [
            *(consumer.filter_subject for consumer in topology.all_consumers),
            *(publication.subject for publication in topology.publications),
            *(publication.newer_subject for publication in topology.publications if publication.newer_subject),
            *(dead.subject.format(reason=reason) for dead in letters for reason in dead.reasons),
            *(dead.claim for dead in letters),
            *(f"{bucket.subject_prefix}>" for bucket in topology.buckets),
        ]

    def has_subject(self, written: str) -> bool:
        """Whether the topology declares the subject, one that covers it, or one that its wildcard covers."""
        subject = _wildcards(written)
        if subject in self._whole:
            return True
        return any(subjects_meet(subject, _wildcards(known)) for known in self._subjects)

    def lacks(self, text: str) -> Iterator[str]:
        """The names in a text that are not declared, in words."""
        for found in SUBJECT.findall(text):
            subject = found.rstrip(".") if not found.endswith("..") else found
            if subject.startswith("$JS."):
                durable = _consumer_of(subject)
                if durable is not None and durable not in self.durables:
                    yield f"the consumer {durable}"
            elif not self.has_subject(f"{subject}.>" if found.endswith(".") else subject):
                yield f"the subject {subject}"
        yield from (f"the stream {name}" for name in NAME.findall(text) if name not in self.streams)


def _consumer_of(subject: str) -> str | None:
    """The consumer that a subject of the consumer API or of acknowledgements names, if it names one."""
    tokens = subject.split(".")
    stream = next((index for index, token in enumerate(tokens) if NAME.fullmatch(token)), None)
    name = tokens[stream + 1] if stream is not None and stream + 1 < len(tokens) else "*"
    return None if any(mark in name for mark in "*>{}$") else name


def _wildcards(subject: str) -> str:
    return ".".join("*" if "{" in token or "*" in token else token for token in subject.split("."))


def usage_faults(repository: Path, topology: Topology) -> Iterator[Finding]:
    """Where `worker/` and `deploy/` name something that the topology lacks or declares otherwise."""
    declared = Declared(topology)
    for file in sorted((repository / "worker").rglob("*.py")):
        source, name = file.read_bytes(), str(file.relative_to(repository))
        if not TELLING.search(source):
            continue  # spares most files the reading of their syntax, which takes long
        nodes = list(ast.walk(ast.parse(source, name)))
        for place, text in _python_strings(nodes, name):
            yield from (_undeclared(place, lack) for lack in declared.lacks(text))
        yield from _durables(nodes, name, declared)
    for file in sorted((repository / "deploy").rglob("*")):
        content = _text_of(file)
        if content is None:
            continue
        name = str(file.relative_to(repository))
        for number, line in enumerate(content.splitlines(), start=1):
            yield from (_undeclared(Place(name, number), lack) for lack in declared.lacks(COMMENT.sub("", line)))
        if file.suffix in (".yaml", ".yml"):
            yield from _resource_faults(name, content, declared)


def unchecked(repository: Path) -> list[str]:
    """The folders to check that do not exist."""
    return [f"{folder}/" for folder in ("worker", "deploy") if not (repository / folder).is_dir()]


def _undeclared(place: Place, lack: str) -> Finding:
    message = f"{place.file}:{place.line} names {lack}, which topology.yaml does not declare"
    return Finding("topology-undeclared", "", "", "", message, file=place.file, line=place.line)


def _text_of(file: Path) -> str | None:
    if not file.is_file() or file.suffix == ".md" or file.stat().st_size > LARGEST_FILE:
        return None
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def _python_strings(nodes: list[ast.AST], name: str) -> Iterator[tuple[Place, str]]:
    parts = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    skipped = parts | {id(node.value) for node in nodes if isinstance(node, ast.Expr)}  # the latter are docstrings
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            yield Place(name, node.lineno), "".join(_part(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield Place(name, node.lineno), node.value


def _part(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "*"


def _durables(nodes: list[ast.AST], name: str, declared: Declared) -> Iterator[Finding]:
    """The consumers that code names directly."""
    for node in nodes:
        named: list[tuple[str, ast.expr]] = []
        if isinstance(node, ast.keyword) and node.arg:
            named = [(node.arg, node.value)]
        elif isinstance(node, ast.Assign):
            named = [(target.id, node.value) for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            named = [(node.target.id, node.value)]
        for word, value in named:
            is_durable = word.lower() in DURABLE_WORDS and isinstance(value, ast.Constant)
            if is_durable and isinstance(found := ast.literal_eval(value), str) and found not in declared.durables:
                yield _undeclared(Place(name, value.lineno), f"the consumer {found}")


def _resource_faults(name: str, text: str, declared: Declared) -> Iterator[Finding]:
    try:
        documents = [node for node in yaml.compose_all(text, LOADER) if node is not None]
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        yield Finding("deploy-unreadable", "", "", "", f"{name}: {reason}", file=name)
        return
    for document in documents:
        lines: dict[tuple[str, ...], int] = {}
        resource = _plain(document, lines)
        if isinstance(resource, dict):
            yield from _faults_of(resource, lines, name, declared)


def _plain(node: yaml.Node, lines: dict[tuple[str, ...], int], path: tuple[str, ...] = ()) -> Any:
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value, lines, (*path, str(key.value))) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value, lines, (*path, str(index))) for index, value in enumerate(node.value)]
    return node.value


def _faults_of(
    resource: Mapping[str, Any], lines: Mapping[tuple[str, ...], int], name: str, declared: Declared
) -> Iterator[Finding]:
    spec = resource.get("spec")
    if not isinstance(spec, dict):
        return
    if str(resource.get("apiVersion", "")).startswith("jetstream.nats.io/"):
        yield from _differences(str(resource.get("kind")), spec, lines, name, declared)
    for index, trigger in enumerate(spec.get("triggers", []) if resource.get("kind") == "ScaledObject" else []):
        told = trigger.get("metadata", {}) if "nats-jetstream" in str(trigger.get("type")) else {}
        place = Place(name, lines[("spec", "triggers", str(index))])
        if "consumer" in told and told["consumer"] not in declared.durables:
            yield _undeclared(place, f"the consumer {told['consumer']}")
        if "stream" in told and told["stream"] not in declared.streams:
            yield _undeclared(place, f"the stream {told['stream']}")


def _differences(
    kind: str, spec: Mapping[str, Any], lines: Mapping[tuple[str, ...], int], name: str, declared: Declared
) -> Iterator[Finding]:
    key = {"Stream": "name", "Consumer": "durableName", "KeyValue": "bucket"}.get(kind)
    if key is None:
        return
    title = str(spec.get(key))
    wanted = _settings(kind, title, declared.topology)
    if wanted is None:
        place = Place(name, lines.get(("spec", key), lines[("spec",)]))
        noun = {"Stream": "stream", "Consumer": "consumer", "KeyValue": "bucket"}[kind]
        yield _undeclared(place, f"the {noun} {title}")
        return
    for setting, value in wanted.items():
        found = _comparable(setting, spec.get(setting))
        if found != value:
            line = lines.get(("spec", setting), lines[("spec",)])
            message = f"{name}:{line} {kind} {title}: {setting} is {_shown(found)}, topology.yaml has {_shown(value)}"
            yield Finding("topology-setting-differs", "", "", "", message, file=name, line=line)


def _settings(kind: str, title: str, topology: Topology) -> dict[str, Any] | None:
    """The settings that the resource of that name must have; None where the topology has none of that name."""
    try:
        match kind:
            case "Stream":
                stream = topology.stream(title)
                return {
                    "subjects": sorted(stream.subjects),
                    "retention": stream.retention,
                    "storage": stream.storage,
                    "discard": stream.discard,
                    "maxAge": float(stream.max_age_seconds),
                    "duplicateWindow": float(stream.duplicate_window_seconds),
                    "replicas": stream.production_replicas,
                }
            case "Consumer":
                consumer = topology.consumer(title)
                return {
                    "streamName": consumer.stream,
                    "filterSubject": consumer.filter_subject,
                    "ackPolicy": consumer.ack_policy,
                    "deliverPolicy": consumer.deliver_policy,
                    "ackWait": float(consumer.ack_wait_seconds),
                    "maxDeliver": consumer.max_deliver,
                    "maxAckPending": consumer.max_ack_pending,
                    "backoff": None,
                }
            case _:
                bucket = topology.bucket(title)
                return {
                    "storage": bucket.storage,
                    "history": bucket.history,
                    "ttl": float(bucket.ttl_seconds),
                    "maxValueSize": bucket.max_value_bytes,
                    "maxBytes": bucket.max_bytes,
                    "replicas": bucket.production_replicas,
                }
    except KeyError:
        return None


DURATIONS = ("maxAge", "duplicateWindow", "ackWait", "ttl")
UNSET_IS = {"ttl": 0.0, "maxBytes": -1}
"""The meaning of a setting that a bucket's resource leaves out."""


def _comparable(setting: str, value: Any) -> Any:
    if value is None:
        return UNSET_IS.get(setting)
    if setting in DURATIONS:
        text = str(value)
        if re.fullmatch(r"0|(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+", text):
            return sum(float(amount) * SECONDS[unit] for amount, unit in DURATION.findall(text))
        return text
    if isinstance(value, list):
        return sorted(value)
    return int(value) if re.fullmatch(r"-?\d+", str(value)) else value


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return f"{int(value) if value.is_integer() else value} s"
    return "not set" if value is None else str(value)
