"""Every validator that ships says the same of every payload; where one does not, `agreement.toml` says why."""

import json
import os
import shutil
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from contracts import registry
from contracts.cli import HERE
from contracts.codec import decode
from contracts.errors import DecodeError
from contracts.generated import events, models
from contracts.regenerate.typescript import can_build
from contracts.shipped import Literal, refused_by_tsc, typescript_validator
from tests.support.payloads import KINDS, Payload, payloads

COUNT = int(os.environ.get("AGREEMENT_PAYLOADS", "10000"))
SEED = 20260105
PACKAGE = HERE / "generated" / "typescript"
SAMPLES = HERE / "samples"
ROWS = tomllib.loads((Path(__file__).parent / "agreement.toml").read_text(encoding="utf-8"))["difference"]
TABLE = [row for row in ROWS if "since" not in row or not registry.is_draft(*row["since"].split("/"))]
SCHEMAS = {
    (event, version): registry.schema(event, version)
    for event in registry.events()
    for version in registry.versions(event)
}
LATEST = {(event, registry.latest(event)) for event in registry.events()}

Difference = tuple[str, str, str]
"""A kind of payload, who differs from the schema, and in what way."""


def listed(*judges: str) -> set[Difference]:
    return {(row["payload"], row["judge"], row["verdict"]) for row in TABLE if row["judge"] in judges}


def always() -> set[Difference]:
    return {(row["payload"], row["judge"], row["verdict"]) for row in TABLE if row.get("always")}


def by_schema(payload: Payload) -> bool:
    """The schema's own verdict of what Python's reader makes of the text, which is to be UTF-8 and JSON."""
    try:
        document = json.loads(payload.data.decode(), parse_constant=no_json)
        return registry.judge(payload.event, payload.version).validator.is_valid(document)
    except (ValueError, RecursionError):
        return False


def no_json(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def by_codec(payload: Payload) -> bool:
    try:
        decode(getattr(events, payload.event), payload.data)
    except DecodeError:
        return False
    return True


def by_model(payload: Payload) -> bool:
    try:
        getattr(models, payload.event).model_validate_json(payload.data)
    except ValueError:
        return False
    return True


def sample_payloads() -> Iterator[tuple[Path, Payload]]:
    for file in sorted(SAMPLES.glob("*/*/*/*.json")):
        event, version, kind, _ = file.relative_to(SAMPLES).parts
        if registry.is_draft(event, version):
            continue  # not all validators have it
        content = json.loads(file.read_bytes())
        payload = content if kind == "valid" else content["payload"]
        yield file, Payload(event, version, f"{kind} sample", json.dumps(payload).encode())


def named(wanted: bool) -> str:
    return "accepts" if wanted else "refuses"


def test_all_validators_judge_generated_payloads_alike_but_for_what_is_listed() -> None:
    made = [*payloads(SCHEMAS, COUNT, SEED), *(payload for _, payload in sample_payloads())]
    found: dict[Difference, Payload] = {}
    said_of: dict[tuple[str, str], set[str]] = defaultdict(set)
    verdicts: Counter[bool] = Counter()
    with ExitStack() as stack:
        judges = {"codec": by_codec, "pydantic": by_model}
        if shutil.which("node"):
            accepts = stack.enter_context(typescript_validator(PACKAGE))
            judges["typescript"] = lambda payload: accepts(payload.event, payload.version, payload.data)
        for payload in made:
            verdicts[wanted := by_schema(payload)] += 1
            for judge, verdict in judges.items():
                if judge != "typescript" and (payload.event, payload.version) not in LATEST:
                    continue
                said = verdict(payload)
                said_of[payload.kind, judge].add(named(said))
                if said != wanted:
                    found.setdefault((payload.kind, judge, named(said)), payload)

    assert {difference: found[difference].data for difference in found.keys() - listed(*judges)} == {}
    assert listed(*judges) - found.keys() == set()
    assert {kind: said_of[kind, judge] for kind, judge, verdict in always() if said_of[kind, judge] != {verdict}} == {}
    assert min(verdicts.values()) > len(made) / 5


def test_payloads_are_of_every_kind_and_the_same_each_time() -> None:
    made = list(payloads(SCHEMAS, 3000, SEED))

    assert {payload.kind for payload in made} == KINDS.keys()
    assert made == list(payloads(SCHEMAS, 3000, SEED))


@pytest.mark.skipif(not can_build(), reason="needs node and the tools that `make node` installs")
def test_the_typescript_compiler_takes_and_refuses_what_types_can_say_but_for_what_is_listed() -> None:
    made = {file.relative_to(SAMPLES).as_posix(): payload for file, payload in sample_payloads()}
    sound = (each for each in payloads(SCHEMAS, COUNT, SEED) if each.kind == "sound")
    made |= {f"sound {index}": payload for index, payload in zip(range(300), sound, strict=False)}
    literals = {name: Literal(each.event, each.version, each.data.decode()) for name, each in made.items()}
    refused = refused_by_tsc(PACKAGE, literals)

    found: dict[Difference, str] = {}
    for name, payload in made.items():
        if (name not in refused) != by_schema(payload):
            found.setdefault((reason(payload), "tsc", named(name not in refused)), f"{name}: {refused.get(name)}")

    assert {difference: found[difference] for difference in found.keys() - listed("tsc")} == {}
    assert listed("tsc") - found.keys() == set()


def reason(payload: Payload) -> str:
    """The keyword that refuses a payload; for one that is accepted, what closed types may mind."""
    document: Any = json.loads(payload.data)
    error = next(iter(registry.judge(payload.event, payload.version).validator.iter_errors(document)), None)
    if error is None:
        return "undeclared field"
    return "fraction of an integer" if is_fraction(error) else error.kind.name


def is_fraction(error: jsonschema_rs.ValidationError) -> bool:
    return error.kind.name == "type" and isinstance(error.instance, float)


def test_every_difference_is_justified_once() -> None:
    rows = [(row["payload"], row["judge"], row["verdict"]) for row in TABLE]

    assert len(set(rows)) == len(rows)
    assert all(len(row["because"]) > 20 for row in TABLE)
