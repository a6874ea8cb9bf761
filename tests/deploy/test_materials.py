"""What is in an installation can be told in CycloneDX."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support import materials


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("materials") / "sbom.json"
    materials.write(path)
    return path


def test_all_that_is_needed_at_work_is_named_with_its_version(written: Path) -> None:
    document: dict[str, Any] = json.loads(written.read_text())
    versions = {component["name"]: component.get("version") for component in document["components"]}

    assert document["metadata"]["component"]["name"] == "time-crunch"
    assert {"faststream", "starlette", "msgspec", "nats-py", "numpy", "uvicorn"} <= set(versions)
    assert all(versions.values())
    assert {entry["ref"] for entry in document["dependencies"]} >= {it["bom-ref"] for it in document["components"]}


def test_the_same_installation_gives_the_same_file_which_names_no_place(written: Path, tmp_path: Path) -> None:
    materials.write(tmp_path / "again.json")

    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()
    assert str(materials.ROOT) not in written.read_text()


def test_what_breaks_the_schema_is_found(written: Path) -> None:
    document: dict[str, Any] = json.loads(written.read_text())

    assert materials.faults(document) == []
    document["components"][0]["type"] = "nonsense"
    document["bomFormat"] = "else"
    assert len(materials.faults(document)) == 2
