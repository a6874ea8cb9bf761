"""Writes the AsyncAPI 3.0 document: channels, operations and messages, with JetStream's part in `x-jetstream`."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import yaml

from contracts.regenerate.inputs import Inputs
from contracts.regenerate.shapes import Schema
from contracts.regenerate.structs import BANNER
from contracts.schema import order
from contracts.topology import Consumer, Publication, Stream, Topology

Document = dict[str, Any]
DEAD_LETTERS = "dead-letters"
EXHAUSTED = "exhausted"


def asyncapi(inputs: Inputs) -> str:
    """The document, as YAML."""
    topology = inputs.topology
    channels: Document = {}
    operations: Document = {}
    messages: Document = {}
    for consumer in (each for each in topology.consumers if each.event in inputs.latest):
        versions = _readable(inputs, consumer.event)
        messages |= {_name(consumer.event, each): _message(inputs, consumer.event, each) for each in versions}
        channels[consumer.event] = _consumed(inputs, consumer, versions)
        operations[f"receive{consumer.event}"] = _receive(consumer, versions)
    for publication in (each for each in topology.publications if each.event in inputs.latest):
        version = inputs.latest[publication.event][0]
        messages[_name(publication.event, version)] = _message(inputs, publication.event, version)
        channels[publication.event] = _published(inputs, publication, version)
        operations[f"send{publication.event}"] = _send(publication, topology)
    messages[EXHAUSTED] = _advisory(topology.exhausted)
    channels[EXHAUSTED] = _advised(topology)
    operations["receiveExhausted"] = _receive_advisory(topology.exhausted)
    if topology.dead_letters.event in inputs.latest:
        messages[DEAD_LETTERS] = _letter(inputs)
        channels[DEAD_LETTERS] = _dead_letter_channel(topology)
        operations["sendDeadLetter"] = _send_letter(topology)
    document = {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Time Crunch",
            "version": inputs.package_version,
            "description": "Fits training plans to the minutes there are. Operations are the worker's: it receives "
            "requests, and sends results, failures and dead letters.",
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": "application/json",
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages, "schemas": _schemas(inputs, messages)},
        "x-jetstream": {
            "streams": {stream.name: _facts(stream, "name") for stream in topology.streams},
            "buckets": {bucket.name: _facts(bucket, "name") for bucket in topology.buckets},
        },
    }
    text = yaml.dump(document, sort_keys=False, allow_unicode=True, width=120, Dumper=_Plain)
    return f"# {BANNER}\n{text}"


_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Plain(_Dumper):  # type: ignore[misc]  # which of the two it is, is known when it runs
    """Writes a value that occurs twice in full both times."""

    def ignore_aliases(self, data: Any) -> bool:
        """Return True for every value."""
        return True


def _readable(inputs: Inputs, event: str) -> list[str]:
    """The versions that a consumer of the newest one can read: those of its major."""
    major = order(inputs.latest[event][0])[0]
    return [version for version in inputs.schemas[event] if order(version)[0] == major]


def _name(event: str, version: str) -> str:
    return f"{event}-{version}"


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.title, others))


def _facts(value: Any, *without: str) -> Document:
    facts = {_camel(name): each for name, each in asdict(value).items() if name not in without}
    return {name: list(each) if isinstance(each, tuple) else each for name, each in facts.items()}


def _reference(*steps: str) -> dict[str, str]:
    return {"$ref": "#/" + "/".join(steps)}


def _consumed(inputs: Inputs, consumer: Consumer, versions: list[str]) -> Document:
    return {
        "address": consumer.filter_subject,
        "title": consumer.event,
        "description": str(inputs.latest[consumer.event][1].get("description", "")),
        "messages": {each: _reference("components", "messages", _name(consumer.event, each)) for each in versions},
        "x-jetstream": _stream_facts(inputs.topology.stream(consumer.stream)),
    }


def _stream_facts(stream: Stream) -> Document:
    return {"stream": stream.name, **_facts(stream, "name", "subjects")}


def _receive(consumer: Consumer, versions: list[str]) -> Document:
    return {
        "action": "receive",
        "channel": _reference("channels", consumer.event),
        "summary": f"Work a {consumer.event}.",
        "messages": [_reference("channels", consumer.event, "messages", version) for version in versions],
        "x-jetstream": {"kind": "pull consumer", **_facts(consumer, "event")},
    }


def _published(inputs: Inputs, publication: Publication, version: str) -> Document:
    channel = {
        "address": publication.subject,
        "title": publication.event,
        "description": str(inputs.latest[publication.event][1].get("description", "")),
        "messages": {version: _reference("components", "messages", _name(publication.event, version))},
    }
    if "{request}" in publication.subject:
        described = (
            "The request's eventId as a token: itself if it is [A-Za-z0-9_-]{1,64}, else its SHA-256 in hexadecimal."
        )
        channel["parameters"] = {"request": {"description": described}}
    facts = _stream_facts(inputs.topology.stream(publication.stream))
    if publication.newer_subject:
        facts["addressWhileAnOlderMajorIsRead"] = publication.newer_subject
    return channel | {"x-jetstream": facts}


def _send(publication: Publication, topology: Topology) -> Document:
    return {
        "action": "send",
        "channel": _reference("channels", publication.event),
        "summary": f"Store a {publication.event}, before the request is acknowledged.",
        "x-jetstream": _publish_facts(publication.stream, "{request}" in publication.subject, topology),
    }


def _publish_facts(stream: str, is_sole: bool, topology: Topology) -> Document:
    """The headers by which the stream recognises a repeat, and for how long it does."""
    window = topology.stream(stream).duplicate_window_seconds
    headers = {"Nats-Msg-Id": "the message's id", "Nats-Expected-Stream": stream}
    if is_sole:
        headers["Nats-Expected-Last-Subject-Sequence"] = "0"
    return {"stream": stream, "duplicateWindowSeconds": window, "headers": headers}


def _message(inputs: Inputs, event: str, version: str) -> Document:
    return {
        "name": event,
        "title": f"{event} {version}",
        "summary": str(inputs.schemas[event][version].get("description", "")),
        "contentType": "application/json",
        "headers": {
            "type": "object",
            "required": ["Nats-Msg-Id"],
            "properties": {
                "Nats-Msg-Id": _header("Identifies the message; a repeat within the duplicate window is stored once."),
                "Event-Type": _header("The event's name.", event),
                "Schema-Version": _header("The version of the event's schema.", version),
                "traceparent": _header("The W3C trace context, where the request is traced."),
                "tracestate": _header("What belongs to it."),
            },
        },
        "payload": _reference("components", "schemas", _name(event, version)),
    }


def _header(description: str, value: str = "") -> Document:
    return {"description": description, "type": "string"} | ({"const": value} if value else {})


def _advised(topology: Topology) -> Document:
    return {
        "address": topology.exhausted.filter_subject,
        "title": "Advisories on exhausted requests",
        "description": f"What the broker says of a {topology.exhausted.event} that it gave up.",
        "messages": {EXHAUSTED: _reference("components", "messages", EXHAUSTED)},
        "x-jetstream": _stream_facts(topology.stream(topology.exhausted.stream)),
    }


def _receive_advisory(consumer: Consumer) -> Document:
    return {
        "action": "receive",
        "channel": _reference("channels", EXHAUSTED),
        "summary": f"Make a dead letter of a {consumer.event} whose worker ended at its last delivery.",
        "x-jetstream": {"kind": "pull consumer", **_facts(consumer, "event")},
    }


def _advisory(consumer: Consumer) -> Document:
    """The broker's own message, which has no contract of ours."""
    return {
        "name": "ConsumerMaxDeliveries",
        "title": "A message was delivered as often as it may be",
        "summary": f"Names the stream, the consumer and the place of a {consumer.event}, as the broker writes it.",
        "contentType": "application/json",
        "payload": {
            "type": "object",
            "required": ["stream", "consumer", "stream_seq"],
            "properties": {
                "stream": {"description": "The stream it lies in.", "type": "string"},
                "consumer": {"description": "The consumer that gave it up.", "type": "string"},
                "stream_seq": {"description": "Its place in the stream.", "type": "integer"},
                "deliveries": {"description": "How often it was delivered.", "type": "integer"},
            },
        },
    }


def _letter(inputs: Inputs) -> Document:
    event = inputs.topology.dead_letters.event
    version, schema = inputs.latest[event]
    identifier = {"Nats-Msg-Id": _header("dead-letter-<stream>-<sequence> of the message.")}
    headers = _local(_body(schema), _name(event, version))
    return {
        "name": event,
        "title": f"{event} {version}",
        "summary": "A message nobody can work; the headers say why it lies here and where it came from.",
        "contentType": "application/octet-stream",
        "headers": headers
        | {
            "required": ["Nats-Msg-Id", *headers.get("required", ())],
            "properties": identifier | headers.get("properties", {}),
        },
        "payload": {"description": "The bytes that came in, untouched: as a rule JSON that breaks its schema."},
    }


def _dead_letter_channel(topology: Topology) -> Document:
    declared = topology.dead_letters
    return {
        "address": declared.subject,
        "title": "Dead letters",
        "description": "Where messages go that nobody can work.",
        "parameters": {"reason": {"description": "Why nobody can.", "enum": list(declared.reasons)}},
        "messages": {DEAD_LETTERS: _reference("components", "messages", DEAD_LETTERS)},
        "x-jetstream": _stream_facts(topology.stream(declared.stream)),
    }


def _send_letter(topology: Topology) -> Document:
    return {
        "action": "send",
        "channel": _reference("channels", DEAD_LETTERS),
        "summary": "Store a dead letter, before the message is terminated.",
        "x-jetstream": _publish_facts(topology.dead_letters.stream, False, topology),
    }


def _schemas(inputs: Inputs, messages: Mapping[str, Any]) -> Document:
    """The payloads' schemas and, beside them, their definitions."""
    schemas: Document = {}
    for event, versions in sorted(inputs.schemas.items()):
        for version, schema in versions.items():
            if (name := _name(event, version)) in messages:
                schemas[name] = {"title": f"{event} {version}"} | _local(_body(schema), name)
                for definition, node in schema.get("$defs", {}).items():
                    schemas[f"{name}-{definition}"] = _local(node, name)
    return schemas


def _body(schema: Schema) -> Document:
    return {key: value for key, value in schema.items() if key not in ("$schema", "$id", "$defs", "title")}


def _local(node: Any, name: str) -> Any:
    """The schema with its references pointing into this document."""
    if isinstance(node, list):
        return [_local(item, name) for item in node]
    if not isinstance(node, dict):
        return node
    moved = {key: _local(value, name) for key, value in node.items()}
    target = node.get("$ref")
    if isinstance(target, str) and target.startswith("#/$defs/"):
        moved["$ref"] = f"#/components/schemas/{name}-{target.removeprefix('#/$defs/')}"
    return moved
