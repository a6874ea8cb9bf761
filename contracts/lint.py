"""Finds faults in the contracts as files: their form, their samples, their topology."""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from contracts import strict_json
from contracts.diagnosis import quote
from contracts.errors import ContractError
from contracts.findings import Finding
from contracts.form import described_subschemas, form_faults
from contracts.policy import Versions, new_fields
from contracts.registry import Judge, closed, compiled, opened
from contracts.schema import definition, escaped, order, subjects_meet
from contracts.shipped import Literal, Shipped, refused_by_tsc
from contracts.topology import Topology, parsed

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NAMESPACE = "https://athlete-ally.dev/schemas"


class CannotRunError(Exception):
    """The check could not run, which must not be read as a clean result."""


@dataclass(frozen=True)
class Catalogue:
    """The schemas of a folder of contracts."""

    root: Path
    schemas: dict[str, dict[str, dict[str, Any]]]
    """Schemas by event and version, the oldest version first."""
    unreadable: list[Finding]

    def must_read(self, event: str) -> None:
        """Raise CannotRunError where a version of the event cannot be read."""
        for each in self.unreadable:
            if each.event == event:
                raise CannotRunError(f"{each.file} cannot be read: {each.message}")


def read_catalogue(root: Path) -> Catalogue:
    """Read all schemas under a folder. Raises CannotRunError."""
    if not (root / "schemas").is_dir():
        raise CannotRunError(f"there is no folder {root / 'schemas'}")
    schemas: dict[str, dict[str, dict[str, Any]]] = {}
    unreadable = []
    for file in sorted((root / "schemas").glob("*/*.json"), key=lambda file: (file.parent.name, _order(file))):
        event, version = file.parent.name, file.stem
        try:
            loaded = _read(file)
        except (OSError, ValueError, RecursionError, jsonschema_rs.ReferencingError) as error:
            reason = str(error).partition("\n")[0]
            unreadable.append(Finding("schema-unreadable", event, version, "", reason, file=path_of(event, version)))
        else:
            schemas.setdefault(event, {})[version] = loaded
    return Catalogue(root, schemas, unreadable)


def read_schema(file: Path) -> dict[str, Any]:
    """Read a schema from any file, a pipe too. Raises CannotRunError."""
    try:
        return _object(file.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise CannotRunError(f"{file}: {error}") from error


def _read(file: Path) -> dict[str, Any]:
    if not file.is_file():
        raise OSError("it is no regular file")
    loaded = _object(file.read_bytes())
    jsonschema_rs.meta.validate(loaded)
    jsonschema_rs.Draft202012Validator(loaded, offline=True)
    return loaded


def _object(data: bytes) -> dict[str, Any]:
    read = strict_json.parse(data, len(data))
    if not isinstance(read, dict):
        raise ValueError(f"an event's schema is an object, not {quote(read)}")
    return read


def _order(file: Path) -> tuple[int, ...]:
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", file.stem, re.ASCII):
        raise CannotRunError(f"{file.name} is not named for a version, such as 1.2.0.json")
    return order(file.stem)


def path_of(event: str, version: str) -> str:
    """The path of a schema's file from the repository's root."""
    return f"contracts/schemas/{event}/{version}.json"


def lint(event: str, version: str, schema: Mapping[str, Any]) -> list[Finding]:
    """The rules of form that a schema breaks."""
    found = [*_identity(event, version, schema)]
    for pointer, node in described_subschemas(schema):
        for rule, message in _faults(schema, node):
            found.append(Finding(rule, event, version, pointer, message, file=path_of(event, version)))
    return found


def _identity(event: str, version: str, schema: Mapping[str, Any]) -> Iterator[Finding]:
    wanted = {"$schema": DIALECT, "$id": f"{NAMESPACE}/{event}/{version}", "title": event}
    for keyword, value in wanted.items():
        if schema.get(keyword) != value:
            message = f"{keyword} is to be {value}"
            yield Finding("identity-wrong", event, version, f"/{keyword}", message, file=path_of(event, version))


def _faults(root: Mapping[str, Any], node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if not node.get("description", "").strip() and not {"$ref"} <= node.keys() <= {"$ref", "deprecated"}:
        yield "description-missing", "Nothing says what this means"
    types = node.get("type", [])
    types = [types] if isinstance(types, str) else types
    if "null" in types or None in node.get("enum", []) or ("const" in node and node["const"] is None):
        yield "null-allowed", "This may be null"
    if "enum" not in node and "const" not in node:
        yield from (("bound-missing", f"This has no {bound}") for kind in types for bound in _missing(kind, node))
    if node.get("additionalProperties") is False or node.get("unevaluatedProperties") is False:
        yield "object-not-open", "This object refuses members that it does not declare"
    if "$ref" in node and definition(node) not in root.get("$defs", {}):
        yield "reference-not-local", f"{node['$ref']} does not lead into this file's $defs"
    yield from form_faults(root, node)


def _missing(kind: str, node: Mapping[str, Any]) -> list[str]:
    bounds = {"string": ["maxLength"], "array": ["maxItems"], "integer": ["minimum", "maximum"]}
    bounds["number"] = bounds["integer"]
    exclusive = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
    return [bound for bound in bounds.get(kind, []) if bound not in node and exclusive.get(bound) not in node]


def sample_faults(
    root: Path, event: str, version: str, schema: dict[str, Any], shipped: Sequence[Shipped] = ()
) -> list[Finding]:
    """Where the samples of a version disagree with its schema, or with the validators shipped for it."""
    judge = compiled(opened(schema))
    found = []
    for kind in ("valid", "invalid"):
        folder = f"contracts/samples/{event}/{version}/{kind}"
        files = sorted((root / "samples" / event / version / kind).glob("*.json"))
        if not files:
            found.append(Finding("sample-missing", event, version, "", f"There is no {kind} sample", file=folder))
        for file in files:
            for rule, message in _sample_faults(judge, shipped, kind, file):
                found.append(Finding(rule, event, version, "", message, file=f"{folder}/{file.name}"))
    return found


def unsampled_fields(root: Path, event: str, versions: Versions, version: str) -> list[Finding]:
    """The fields that are new in a version and that none of its valid samples has."""
    older = [versions[each] for each in versions if order(each) < order(version)]
    if not older:
        return []
    files = sorted((root / "samples" / event / version / "valid").glob("*.json"))
    had = {place for file in files for place in _places(_json(file))}
    return [
        Finding("sample-lacks-field", event, version, pointer, "No valid sample has this new field",
                file=path_of(event, version))
        for pointer in new_fields(older[-1], versions[version])
        if pointer.replace("/0/", "/*/") not in had
    ]  # fmt: skip


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except ValueError:
        return None


def _places(value: Any, place: str = "") -> Iterator[str]:
    """The pointers of every member in a document; `*` is any item of an array."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield f"{place}/{escaped(name)}"
            yield from _places(member, f"{place}/{escaped(name)}")
    elif isinstance(value, list):
        for item in value:
            yield from _places(item, f"{place}/*")


def _sample_faults(judge: Judge, shipped: Sequence[Shipped], kind: str, file: Path) -> Iterator[tuple[str, str]]:
    try:
        content = json.loads(file.read_bytes())
        payload, wanted = (content, None) if kind == "valid" else (content["payload"], content["path"])
    except (ValueError, KeyError, TypeError) as error:
        yield "sample-refused", f"{file.name} is no sample: {error}"
        return
    fault = judge.fault(payload)
    path = None if fault is None else ContractError(*fault).path
    if path != wanted:
        said = f"{file.name}: the schema says {'nothing' if fault is None else ContractError(*fault)}"
        yield _rule(kind), said if kind == "valid" else f"{said}; the sample's path is {wanted!r}"
        return
    data = json.dumps(payload).encode()
    for each in shipped:
        if each.accepts(data) != (kind == "valid"):
            yield _rule(kind), f"{file.name}: {each.name} {'refuses' if kind == 'valid' else 'takes'} it"


def type_faults(catalogue: Catalogue, released: Mapping[str, Collection[str]]) -> list[Finding]:
    """The valid samples of released versions, without undeclared fields, that do not compile as TypeScript literals.

    Raises BrokenError.
    """
    package = catalogue.root / "generated" / "typescript"
    if not package.is_dir():
        return []
    literals: dict[str, Literal] = {}
    for event, versions in catalogue.schemas.items():
        for version, schema in versions.items():
            if version not in released.get(event, ()):
                continue
            judge = compiled(closed(schema, spares_open=False))
            for file in sorted((catalogue.root / "samples" / event / version / "valid").glob("*.json")):
                if judge.validator.is_valid(json.loads(file.read_bytes())):
                    name = f"contracts/samples/{event}/{version}/valid/{file.name}"
                    literals[name] = Literal(event, version, file.read_text(encoding="utf-8"))
    return [
        Finding(
            "sample-refused",
            literals[name].event,
            literals[name].version,
            "",
            f"{Path(name).name}: the TypeScript types refuse it: {reason}",
            file=name,
        )
        for name, reason in refused_by_tsc(package, literals).items()
    ]


def _rule(kind: str) -> str:
    return "sample-refused" if kind == "valid" else "sample-accepted"


def read_topology(root: Path) -> Topology:
    """Read `topology.yaml`. Raises CannotRunError."""
    try:
        return parsed((root / "topology.yaml").read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise CannotRunError(f"topology.yaml: {error}") from error


def topology_faults(topology: Topology, events: set[str]) -> list[Finding]:
    """The disagreements between subjects, streams and events."""
    file = "contracts/topology.yaml"
    worked = [*(each.event for each in topology.consumers), *(each.event for each in topology.publications)]
    named = dict.fromkeys([*worked, topology.dead_letters.event])
    found = [
        Finding("topology-unknown-event", event, "", "", f"The topology names {event}, which has no schema", file=file)
        for event in named
        if event not in events
    ]
    used = [
        *((each.event, each.stream, each.filter_subject) for each in topology.consumers),
        *((each.event, each.stream, each.subject) for each in topology.publications),
        *((each.event, each.stream, each.newer_subject) for each in topology.publications if each.newer_subject),
        *(("", dead.stream, dead.subject) for dead in (topology.dead_letters, topology.pace_dead_letters)),
    ]
    subjects = {stream.name: stream.subjects for stream in topology.streams}
    for event, stream, subject in used:
        if not any(subjects_meet(subject, pattern) for pattern in subjects.get(stream, ())):
            message = f"{subject} lies in no subject of {stream}"
            found.append(Finding("topology-outside-stream", event, "", "", message, file=file))
    return found
