"""A small folder of contracts without faults, for tests to break."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from contracts.cli import HERE, all_findings, app
from contracts.lint import read_catalogue
from contracts.regenerate import regenerate
from contracts.releases import Release, digest, parted, read_releases, write_releases

EVENT = "DoorOpenedEvent"
Schema = dict[str, Any]
Change = Callable[[Schema], object]


def text(**more: Any) -> Schema:
    return {"description": "Words.", "type": "string", "maxLength": 9, **more}


def colour(*values: str, **more: Any) -> Schema:
    return {"description": "A colour.", "type": "string", "enum": list(values), **more}


class Folder:
    """A folder of contracts with one event, in as many versions as a test writes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        topology = (HERE / "topology.yaml").read_text(encoding="utf-8")
        topology = re.sub(r"(?<=event: )\w+", EVENT, topology)  # whatever is released and whatever is a draft
        self.write("topology.yaml", topology)
        self.write("contracts.toml", 'default = "FULL_TRANSITIVE"\n')
        self.write("waivers.toml", "")
        self.write("released.toml", "")
        self.version("1.0.0")

    def write(self, name: str, content: Any) -> Path:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    def version(self, version: str, change: Change = lambda schema: None) -> Schema:
        schema: Schema = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"https://athlete-ally.dev/schemas/{EVENT}/{version}",
            "title": EVENT,
            "description": "A door was opened.",
            "type": "object",
            "required": ["door"],
            "properties": {"door": text(), "by": text(minLength=1), "colour": colour("red", "green")},
        }
        change(schema)
        self.write(f"schemas/{EVENT}/{version}.json", schema)
        shown = {"door": "front", "by": "me", "new": "x", "key": "k"}
        self.write(f"samples/{EVENT}/{version}/valid/front.json", shown)
        self.write(f"samples/{EVENT}/{version}/invalid/no-door.json", {"path": "door", "payload": {"by": "me"}})
        self.release_all_but_the_newest()
        return schema

    def release_all_but_the_newest(self) -> None:
        versions = sorted(file.stem for file in (self.root / "schemas" / EVENT).glob("*.json"))
        files = {version: self.root / "schemas" / EVENT / f"{version}.json" for version in versions[:-1]}
        listed = {version: Release(date(2026, 1, 1), digest(file.read_bytes())) for version, file in files.items()}
        write_releases(self.root, {EVENT: listed})

    def rules(self, **options: Any) -> set[str]:
        return {finding.rule for finding in all_findings(self.root, **options)}

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def run(self, *arguments: str) -> Any:
        return CliRunner().invoke(app, [*arguments, "--root", str(self.root)])

    def git(self, *arguments: str, env: dict[str, str] | None = None) -> None:
        who = ("-c", "user.name=door", "-c", "user.email=door@doors.example", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *arguments], cwd=self.root, check=True, capture_output=True, env=env)


def waive_again(root: Path, event: str, older: str, newer: str) -> None:
    """Add, for the next version of an event, the waivers that the last one has."""
    file = root / "waivers.toml"
    blocks = file.read_text(encoding="utf-8").split("[[waiver]]")
    ours = [each for each in blocks if f'event = "{event}"' in each and f'versions = "{older}"' in each]
    again = [each.replace(f'"{older}"', f'"{newer}"') for each in ours]
    file.write_text("[[waiver]]".join([*blocks, *again]), encoding="utf-8")


def copy_of_ours(root: Path) -> Path:
    """A copy of our contracts without the drafts, regenerated."""
    shutil.copytree(HERE, root, ignore=shutil.ignore_patterns("regenerate", "compatibility", "*.py", "__pycache__"))
    for file in ("__init__.py", "drafts.py", "earlier.py", "events.py", "models.py"):
        shutil.copy(HERE / "generated" / file, root / "generated" / file)
    catalogue, releases = read_catalogue(root), read_releases(root)
    waivers = (root / "waivers.toml").read_text(encoding="utf-8").split("[[waiver]]")
    for event, versions in catalogue.schemas.items():
        for version in parted(versions, releases.get(event, {})).drafts:
            (root / "schemas" / event / f"{version}.json").unlink()
            shutil.rmtree(root / "samples" / event / version)
            waivers = [each for each in waivers if f'event = "{event}"' not in each or f'{version}"' not in each]
        if not any((root / "schemas" / event).iterdir()):
            (root / "schemas" / event).rmdir()
    (root / "waivers.toml").write_text("[[waiver]]".join(waivers), encoding="utf-8")
    regenerate(root)
    return root
