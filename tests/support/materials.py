"""Writes a CycloneDX list of what is installed, validated by the format's own schema: `make sbom`."""

import json
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema_rs

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
SCHEMA = "bom-1.6"
ITS_PARTS = ("spdx", "jsf-0.82")


def faults(document: dict[str, Any]) -> list[str]:
    """The places where the document breaks the schema."""
    folder = resources.files("cyclonedx.schema._res")
    schemas = {
        name: json.loads((folder / f"{name}.SNAPSHOT.schema.json").read_text("utf-8")) for name in (SCHEMA, *ITS_PARTS)
    }
    base = "http://cyclonedx.org/schema"
    registry = jsonschema_rs.Registry([(f"{base}/{name}.SNAPSHOT.schema.json", schemas[name]) for name in ITS_PARTS])
    judge = jsonschema_rs.validator_for(
        {**schemas[SCHEMA], "$id": f"{base}/{SCHEMA}.SNAPSHOT.schema.json"}, registry=registry
    )
    return [f"{'.'.join(map(str, fault.instance_path))}: {fault.message}" for fault in judge.iter_errors(document)]


def write(path: Path) -> None:
    """Write a list of what is installed beside this Python. Raises SystemExit where the list is not valid CycloneDX.

    cyclonedx-py validates by the same schema, but in Python, which takes a minute.
    """
    command: list[str | Path] = [
        BIN / "cyclonedx-py",
        "environment",
        "--output-reproducible",
        "--no-validate",
        "--spec-version",
        "1.6",
    ]
    subprocess.run(
        [*command, "--pyproject", ROOT / "pyproject.toml", "--output-file", path, sys.executable],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    if found := faults(json.loads(path.read_text("utf-8"))):
        raise SystemExit(f"{path} breaks the schema of CycloneDX 1.6: {'; '.join(found)}")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
