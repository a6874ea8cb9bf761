"""Every schema's samples, judged by the validator we run and by one that knows nothing of it."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from contracts import registry
from contracts.codec import decode
from contracts.errors import ContractError, DecodeError
from tests.support.typed import type_of

SAMPLES = Path(registry.__file__).parent / "samples"
VALID = sorted(SAMPLES.glob("*/*/valid/*.json"))
INVALID = sorted(SAMPLES.glob("*/*/invalid/*.json"))
FORMATS = jsonschema.FormatChecker(formats=())
FORMATS.checks("date-time", raises=ValueError)(lambda text: datetime.fromisoformat(text).tzinfo is not None)


def name(sample: Path) -> str:
    return str(sample.relative_to(SAMPLES).with_suffix(""))


def event_and_version(sample: Path) -> tuple[str, str]:
    return sample.parts[-4], sample.parts[-3]


TYPED = [sample for sample in VALID if not event_and_version(sample)[1].startswith("0.")]
"""What some type reads; 0.x is kept as an example of what not to do."""
JUDGED_BY_TYPE = [
    sample
    for sample in INVALID
    for event, version in [event_and_version(sample)]
    if not version.startswith("0.") and version == type_of(event, version).schema_version
]
"""What the type of the very version refuses; a later version may read more."""


def independent_verdict(sample: Path, payload: Any) -> bool:
    schema = registry.opened(registry.schema(*event_and_version(sample)))
    return bool(jsonschema.Draft202012Validator(schema, format_checker=FORMATS).is_valid(payload))


@pytest.mark.parametrize("sample", VALID, ids=name)
def test_a_valid_sample_is_accepted_by_both_validators(sample: Path) -> None:
    payload = json.loads(sample.read_bytes())

    assert registry.judge(*event_and_version(sample)).fault(payload) is None
    assert independent_verdict(sample, payload)


@pytest.mark.parametrize("sample", INVALID, ids=name)
def test_an_invalid_sample_is_refused_by_both_validators_at_the_path_it_names(sample: Path) -> None:
    content = json.loads(sample.read_bytes())

    fault = registry.judge(*event_and_version(sample)).fault(content["payload"])

    assert fault is not None
    assert ContractError(*fault).path == content["path"]
    assert not independent_verdict(sample, content["payload"])


@pytest.mark.parametrize("sample", TYPED, ids=name)
def test_a_valid_sample_of_any_version_decodes_to_the_type(sample: Path) -> None:
    event_type = type_of(*event_and_version(sample))

    assert isinstance(decode(event_type, sample.read_bytes()), event_type)


@pytest.mark.parametrize("sample", JUDGED_BY_TYPE, ids=name)
def test_an_invalid_sample_decodes_to_an_error_with_its_path(sample: Path) -> None:
    content = json.loads(sample.read_bytes())
    event_type = type_of(*event_and_version(sample))

    with pytest.raises(DecodeError) as error:
        decode(event_type, json.dumps(content["payload"]).encode())

    assert error.value.path == content["path"]


@pytest.mark.parametrize("event", registry.events())
def test_every_version_has_several_samples_of_both_kinds(event: str) -> None:
    for version in registry.versions(event):
        for kind in ("valid", "invalid"):
            assert len(list((SAMPLES / event / version / kind).glob("*.json"))) > 1, (version, kind)
