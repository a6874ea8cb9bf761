"""The subjects, streams, consumers and buckets of `topology.yaml`, as values."""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

import msgspec
import yaml

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Reads YAML, with the fast reader in C where PyYAML has it."""


@dataclass(frozen=True)
class Stream:
    """A JetStream stream as the platform runs it."""

    name: str
    subjects: tuple[str, ...]
    retention: Literal["limits"]
    storage: Literal["file"]
    discard: Literal["old"]
    max_age_seconds: int
    duplicate_window_seconds: int
    production_replicas: int
    """Copies in production; a single development server can hold only one."""


@dataclass(frozen=True)
class Consumer:
    """A durable pull consumer."""

    durable: str
    stream: str
    filter_subject: str
    event: str
    ack_policy: Literal["explicit"]
    deliver_policy: Literal["all"]
    ack_wait_seconds: int
    max_deliver: int
    max_ack_pending: int
    """Messages that all workers together may hold unacknowledged."""


@dataclass(frozen=True)
class Publication:
    """The subject of an event; `subject` may hold `{request}`."""

    event: str
    stream: str
    subject: str
    newer_subject: str = ""
    """The subject of the newest major, while `subject` still has an older one for its readers."""

    def places(self, request: str) -> tuple[str, ...]:
        """Every subject on which an event may answer the request of that eventId."""
        token = subject_token(request)
        return tuple(pattern.format(request=token) for pattern in (self.subject, self.newer_subject) if pattern)


@dataclass(frozen=True)
class DeadLetters:
    """The subject for messages that cannot be processed; `subject` holds `{reason}`."""

    event: str
    """The contract of a dead letter's headers."""
    stream: str
    subject: str
    reasons: tuple[str, ...]
    claim: str
    """The subject that notes a replay of a letter; it holds `{sequence}`, the letter's place in the stream."""


@dataclass(frozen=True)
class Bucket:
    """A JetStream key-value bucket."""

    name: str
    storage: Literal["file"]
    history: int
    """Revisions of a value that are kept, the newest included."""

    ttl_seconds: int
    """How long a value is kept; 0 is for ever."""

    max_value_bytes: int
    max_bytes: int
    """The most bytes of all values together; -1 is no limit."""

    production_replicas: int

    @property
    def stream(self) -> str:
        """The stream that holds the bucket."""
        return f"KV_{self.name}"

    @property
    def subject_prefix(self) -> str:
        """The start of the subject of every key."""
        return f"$KV.{self.name}."


@dataclass(frozen=True)
class Topology:
    """All declared streams, consumers, publications and buckets."""

    streams: tuple[Stream, ...]
    consumers: tuple[Consumer, ...]
    exhausted: Consumer
    """The consumer of advisories on requests that the broker gave up; `event` is what they are about."""

    pace_exhausted: Consumer
    """The consumer of advisories on sessions performed that the broker gave up."""

    publications: tuple[Publication, ...]
    dead_letters: DeadLetters
    """Dead letters of requests."""

    pace_dead_letters: DeadLetters
    """Dead letters of sessions performed."""

    buckets: tuple[Bucket, ...]

    @property
    def all_consumers(self) -> tuple[Consumer, ...]:
        """Every consumer, those of advisories last."""
        return (*self.consumers, self.exhausted, self.pace_exhausted)

    @property
    def stream_names(self) -> tuple[str, ...]:
        """Every stream that is declared, those that hold buckets last."""
        return (*(stream.name for stream in self.streams), *(bucket.stream for bucket in self.buckets))

    def stream(self, name: str) -> Stream:
        """The stream of that name; KeyError if it is not declared."""
        return {stream.name: stream for stream in self.streams}[name]

    def consumer(self, durable: str) -> Consumer:
        """The consumer of that durable name; KeyError if it is not declared."""
        return {consumer.durable: consumer for consumer in self.all_consumers}[durable]

    def publication(self, event: str) -> Publication:
        """The publication of that event; KeyError if it is not declared."""
        return {publication.event: publication for publication in self.publications}[event]

    def bucket(self, name: str) -> Bucket:
        """The bucket of that name; KeyError if it is not declared."""
        return {bucket.name: bucket for bucket in self.buckets}[name]


def parsed(text: str) -> Topology:
    """Read a topology from YAML. Raises ValueError or yaml.YAMLError."""
    return msgspec.convert(yaml.load(text, LOADER), Topology)


@cache
def load() -> Topology:
    """The declared topology, read on first use."""
    text = (resources.files("contracts") / "topology.yaml").read_text(encoding="utf-8")
    return parsed(text)


def subject_token(identifier: str) -> str:
    """An id as one token of a subject, or a bucket's key: itself where it can be, else its SHA-256 in hexadecimal."""
    if re.fullmatch(r"[A-Za-z0-9_-]{1,64}", identifier):
        return identifier
    return hashlib.sha256(identifier.encode()).hexdigest()
