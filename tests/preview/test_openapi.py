"""What the API says of itself is so: Schemathesis tries it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from tests.preview.conftest import Preview, served
from tests.preview.test_answers import PLAN
from tests.preview.test_stored_plans import store
from worker.development import server
from worker.planning.source import Stored
from worker.preview import openapi


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview with a broker, in which a plan is stored."""
    directory: Path = tmp_path_factory.mktemp("jetstream")
    with server.running(directory) as broker:
        store(broker.url, Stored("upper-lower", "athlete-1", PLAN))
        with served(nats_url=broker.url, preview_burst=100_000) as preview:
            yield preview


@pytest.mark.parametrize("path", openapi.document()["paths"])
def test_an_address_names_every_method_it_has(stored: Preview, path: str) -> None:
    response = httpx.options(stored.url + path)
    declared = {method.upper() for method in openapi.document()["paths"][path]}

    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) - {"HEAD"} == declared


def test_the_preview_page_has_every_field_of_a_body_with_its_limits() -> None:
    page = (Path(__file__).parents[2] / "docs" / "preview.md").read_text("utf-8")
    rows = page.split("| field | meaning |\n|---|---|\n")[1].split("\n\n")[0].splitlines()
    told = {name: row for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    fields = openapi.document()["components"]["schemas"]["Preview"]["properties"]

    assert told.keys() == fields.keys()
    for name, field in fields.items():
        limits = [f"{field['minimum']} to {field['maximum']}"] if "minimum" in field else []
        values = [str(value) for value in field.get("enum", ())]
        assert [each for each in (*limits, *values) if each not in told[name]] == []


DOCUMENT = schemathesis.openapi.from_dict(openapi.document())
OPERATIONS = [(method, path) for path, methods in openapi.document()["paths"].items() for method in methods]


@pytest.mark.parametrize(
    ("mode", "examples"),
    [
        (GenerationMode.POSITIVE, 2),  # a curve of any plan takes a while
        (GenerationMode.NEGATIVE, 5),
        pytest.param(GenerationMode.POSITIVE, 20, marks=pytest.mark.long),
        pytest.param(GenerationMode.NEGATIVE, 80, marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_answer_is_one_that_the_document_declares(
    stored: Preview, method: str, path: str, mode: GenerationMode, examples: int
) -> None:
    headers = {"Authorization": f"Bearer {stored.token()}"}

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=DOCUMENT[path][method].as_strategy(generation_mode=mode))
    def tried(case: Any) -> None:
        response = case.call(base_url=stored.url, headers=headers, timeout=60)
        # a well-formed plan may have nothing in it that could be fitted, for which the platform has 422
        # and a body that is wrong may also be too large, which is said first, by a status that the check does not know
        excluded = {422: [positive_data_acceptance], 413: [negative_data_rejection]}.get(response.status_code, [])
        case.validate_response(response, excluded_checks=excluded, headers=headers)

    tried()
