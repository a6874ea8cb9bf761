"""A new version, a release, a waiver: what the commands write, and what they refuse."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from contracts.releases import read_releases
from tests.support.folders import EVENT, Folder, Schema, text

TODAY = datetime.now(UTC).date()
SOON = str(TODAY + timedelta(days=90))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "contracts")
    assert made.run("release", EVENT).exit_code == 0
    return made


def schema(folder: Folder, version: str) -> Schema:
    loaded: Schema = json.loads((folder.root / "schemas" / EVENT / f"{version}.json").read_bytes())
    return loaded


def edit(folder: Folder, version: str, **properties: object) -> None:
    changed = schema(folder, version)
    changed["properties"] |= properties
    folder.write(f"schemas/{EVENT}/{version}.json", changed)


@pytest.mark.parametrize(("step", "version"), [("--patch", "1.0.1"), ("--minor", "1.1.0"), ("--major", "2.0.0")])
def test_a_new_version_is_a_draft_with_the_samples_of_the_last(folder: Folder, step: str, version: str) -> None:
    result = folder.run("new", EVENT, step)

    assert result.exit_code == 0
    assert f"contracts/schemas/{EVENT}/{version}.json" in result.stdout
    assert schema(folder, version)["$id"].endswith(f"/{EVENT}/{version}")
    assert json.loads((folder.root / f"samples/{EVENT}/{version}/invalid/no-door.json").read_bytes())["path"] == "door"
    assert version not in read_releases(folder.root)[EVENT]
    assert folder.rules() == set()


def test_a_field_is_added_and_released_in_three_steps(folder: Folder) -> None:
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", key=text())
    result = folder.run("release", EVENT)

    assert result.exit_code == 0
    assert list(read_releases(folder.root)[EVENT]) == ["1.0.0", "1.1.0"]
    changelog = (folder.root / "changelog" / f"{EVENT}.md").read_text(encoding="utf-8")
    assert f"## 1.1.0 ({TODAY})\n\n- adds /key: a string of at most 9 characters, optional\n" in changelog
    edit(folder, "1.1.0", key=text(minLength=1))
    assert "released-changed" in folder.rules()


@pytest.mark.parametrize("command", [["new", "--minor"], ["new", "--major"], ["release"], ["diff"]])
def test_a_draft_that_cannot_be_read_is_named_and_left_as_it_is(folder: Folder, command: list[str]) -> None:
    folder.run("new", EVENT, "--minor")
    draft = folder.root / "schemas" / EVENT / "1.1.0.json"
    draft.write_text("{ not yet", encoding="utf-8")
    samples = sorted((folder.root / "samples").rglob("*"))

    name, *options = command
    result = folder.run(name, EVENT, *options, *(["1.0.0", "1.1.0"] if name == "diff" else []))

    assert result.exit_code == (1 if name == "release" else 2)
    assert f"{EVENT} 1.1.0" in result.stdout or f"{EVENT}/1.1.0.json cannot be read" in result.stderr
    assert draft.read_text(encoding="utf-8") == "{ not yet"
    assert sorted((folder.root / "samples").rglob("*")) == samples


def test_an_only_version_that_cannot_be_read_is_not_begun_anew(folder: Folder) -> None:
    only = folder.write("schemas/WindowOpenedEvent/1.0.0.json", "{ not yet")

    assert folder.run("new", "WindowOpenedEvent").exit_code == 2
    assert only.read_text(encoding="utf-8") == "{ not yet"


def test_samples_without_a_schema_are_not_written_over(folder: Folder) -> None:
    stray = folder.write(f"samples/{EVENT}/1.1.0/valid/stray.json", {"door": "d"})

    result = folder.run("new", EVENT, "--minor")

    assert result.exit_code == 2
    assert f"contracts/samples/{EVENT}/1.1.0 is there already" in result.stderr
    assert stray.is_file()
    assert not (folder.root / "schemas" / EVENT / "1.1.0.json").exists()


def test_an_event_without_history_gets_a_first_version_that_wants_words(folder: Folder) -> None:
    assert folder.run("new", "WindowOpenedEvent").exit_code == 0
    assert folder.rules() == {"description-missing"}
    assert folder.run("release", "WindowOpenedEvent").exit_code == 1

    file = "schemas/WindowOpenedEvent/1.0.0.json"
    folder.edit(file, '"description": ""', '"description": "A window was opened."')

    assert folder.run("release", "WindowOpenedEvent").exit_code == 0
    assert "1.0.0" in read_releases(folder.root)["WindowOpenedEvent"]


def test_a_draft_is_given_another_number_and_never_made_twice(folder: Folder) -> None:
    folder.run("new", EVENT, "--patch")
    edit(folder, "1.0.1", key=text())

    assert folder.run("new", EVENT, "--patch").exit_code == 2
    refused = folder.run("release", EVENT)
    assert refused.exit_code == 1
    assert "ERROR bump-too-small" in refused.stdout
    assert f"1.1.0, and the draft is 1.0.1: python -m contracts new {EVENT} --minor" in refused.stdout
    assert folder.run("new", EVENT, "--minor").exit_code == 0

    assert sorted(file.stem for file in folder.root.glob(f"schemas/{EVENT}/*")) == ["1.0.0", "1.1.0"]
    assert "key" in schema(folder, "1.1.0")["properties"]
    assert folder.run("release", EVENT).exit_code == 0


def test_a_release_with_too_small_a_number_shows_what_breaks(folder: Folder) -> None:
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", by=text(minLength=1, maxLength=3))

    refused = folder.run("release", EVENT)

    assert refused.exit_code == 1
    assert "ERROR bound-tightened" in refused.stdout
    assert f"takes a major version, 2.0.0, and the draft is 1.1.0: python -m contracts new {EVENT} --major" in (
        refused.stdout
    )
    assert "1.1.0" not in read_releases(folder.root)[EVENT]


def test_a_release_lacks_neither_samples_nor_descriptions_nor_a_change(folder: Folder) -> None:
    folder.run("new", EVENT, "--minor")
    assert "ERROR release-empty" in folder.run("release", EVENT).stdout

    edit(folder, "1.1.0", key={"type": "string", "maxLength": 9})
    next(folder.root.glob("samples/*/1.1.0/valid/*")).unlink()
    refused = folder.run("release", EVENT)

    assert refused.exit_code == 1
    assert "description-missing" in refused.stdout
    assert "sample-missing" in refused.stdout


def test_several_events_are_released_together_or_not_at_all(folder: Folder) -> None:
    other = "GateOpenedEvent"
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", key=text())
    folder.run("new", other)
    assert folder.run("release", EVENT, other).exit_code == 1
    assert other not in read_releases(folder.root)
    assert "1.1.0" not in read_releases(folder.root)[EVENT]

    folder.edit(f"schemas/{other}/1.0.0.json", '"description": "",', '"description": "A gate was opened.",')
    told = folder.run("release", EVENT, other)

    assert (told.exit_code, "GateOpenedEvent 1.0.0 is released" in told.stdout) == (0, True)
    assert {event: list(those) for event, those in read_releases(folder.root).items()} == {
        EVENT: ["1.0.0", "1.1.0"],
        other: ["1.0.0"],
    }


def test_the_reference_and_the_changelog_tell_a_change_in_the_same_words(folder: Folder) -> None:
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", key=text())
    folder.write("contracts.toml", 'default = "FULL_TRANSITIVE"\ngenerate = ["reference"]\n')
    folder.run("release", EVENT)

    pages = [folder.root / "changelog" / f"{EVENT}.md", folder.root / "generated" / "reference" / f"{EVENT}.md"]
    lists = [[line for line in page.read_text(encoding="utf-8").splitlines() if line[:2] == "- "] for page in pages]
    assert lists[0] == lists[1] == ["- adds /key: a string of at most 9 characters, optional", "- the first version"]


def test_of_two_releases_at_once_none_is_lost(folder: Folder) -> None:
    events = ["WindowOpenedEvent", "GateOpenedEvent", "LidOpenedEvent"]
    for event in events:
        folder.run("new", event)
        made = json.loads((folder.root / "schemas" / event / "1.0.0.json").read_bytes())
        folder.write(f"schemas/{event}/1.0.0.json", {**made, "description": "It was opened."})
    command = [sys.executable, "-m", "contracts", "release"]

    running = [subprocess.Popen([*command, event, "--root", str(folder.root)]) for event in events]

    assert [each.wait() for each in running] == [0, 0, 0]
    assert {*events} <= read_releases(folder.root).keys()


def test_a_release_that_cannot_be_generated_is_none(folder: Folder) -> None:
    folder.write("contracts.toml", 'generate = ["python"]\n[names.DoorOpenedEvent]\n"$.by" = "DoorOpenedEvent"\n')
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", by={**text(), "enum": ["me"]})

    assert folder.run("release", EVENT).exit_code != 0
    assert "1.1.0" not in read_releases(folder.root)[EVENT]


def test_a_release_writes_what_is_generated(folder: Folder) -> None:
    folder.write("contracts.toml", 'generate = ["python"]\n')
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", key=text())

    assert folder.run("release", EVENT).exit_code == 0

    assert "key: str | UnsetType" in (folder.root / "generated" / "events.py").read_text(encoding="utf-8")
    assert folder.rules() == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("release", EVENT),
        ("release", "NobodyEvent"),
        ("new", EVENT),
        ("new", EVENT, "--minor", "--major"),
        ("new", "no event"),
    ],
)
def test_what_makes_no_sense_is_refused(folder: Folder, arguments: tuple[str, ...]) -> None:
    assert folder.run(*arguments).exit_code == 2


def waive(folder: Folder, *arguments: str, expires: str = SOON, rule: str = "bound-tightened", at: str = "/by") -> int:
    said = ("--reason", 'Nobody sends "it".', "--owner", "door team", "--expires", expires)
    return int(folder.run("waive", rule, EVENT, at, *said, *arguments).exit_code)


@pytest.fixture
def broken(folder: Folder) -> Folder:
    folder.write("waivers.toml", "# Exceptions.\n")
    folder.run("new", EVENT, "--minor")
    edit(folder, "1.1.0", by=text(minLength=1, maxLength=3))
    return folder


def test_a_waiver_is_written_at_the_end_and_covers_its_finding(broken: Folder) -> None:
    assert waive(broken) == 0

    written = (broken.root / "waivers.toml").read_text(encoding="utf-8")
    assert written.startswith("# Exceptions.\n\n[[waiver]]\n")
    assert 'reason = "Nobody sends \\"it\\"."' in written
    assert broken.rules() == set()
    assert broken.run("release", EVENT).exit_code == 0


def test_an_expired_waiver_fails_with_the_command_that_renews_it_in_its_place(broken: Folder) -> None:
    waive(broken)
    broken.edit("waivers.toml", SOON, "2020-01-01 # until the doors are replaced")

    said = broken.run("check").stdout
    assert "ERROR waiver-expired" in said
    assert f"python -m contracts waive bound-tightened {EVENT} '/by' --reason … --owner … --expires" in said

    assert waive(broken) == 0
    assert (broken.root / "waivers.toml").read_text(encoding="utf-8").count("[[waiver]]") == 1
    assert broken.rules() == set()


def test_a_waiver_that_would_hide_more_than_it_says_is_refused(broken: Folder) -> None:
    before = (broken.root / "waivers.toml").read_text(encoding="utf-8")

    assert waive(broken, rule="no-such-rule") == 2
    assert waive(broken, rule="released-changed") == 2
    assert waive(broken, at="/door") == 2
    assert waive(broken, "--versions", "1.0.0 → 3.0.0") == 2
    assert waive(broken, expires="2020-01-01") == 2
    assert waive(broken, expires="2999-01-01") == 2
    assert waive(broken, expires="never") == 2
    assert broken.run("waive", "bound-tightened", EVENT, "/by", "--reason", "x", "--owner", "x").exit_code == 2

    assert (broken.root / "waivers.toml").read_text(encoding="utf-8") == before
