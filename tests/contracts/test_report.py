"""What a reviewer is shown of a change, and how the commands end when they are stopped."""

import json
import os
import re
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from contracts.cli import HERE, all_findings, app
from contracts.locate import lines_of
from contracts.releases import Release, digest, write_releases
from tests.support.folders import EVENT, Folder, Schema, colour, text


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "contracts")
    content = (made.root / "schemas" / EVENT / "1.0.0.json").read_bytes()
    write_releases(made.root, {EVENT: {"1.0.0": Release(date(2026, 1, 1), digest(content))}})
    made.git("init", "--quiet")
    made.git("add", ".")
    made.git("commit", "--quiet", "-m", "A door")
    return made


def break_it(schema: Schema) -> None:
    schema["properties"]["by"]["minLength"] = 2
    schema["properties"]["key"] = text()


def test_a_report_says_what_changed_what_it_takes_who_goes_first_and_what_breaks(folder: Folder) -> None:
    folder.version("1.1.0", break_it)

    result = folder.run("report", "--against", "HEAD")

    assert result.exit_code == 0
    for line in (
        f"## {EVENT} 1.1.0, draft",
        "- adds /key: a string of at most 9 characters, optional",
        "- changes /by: minLength 1 → 2",
        "**Required bump: major.** Upgrade: producers first, and consumers once no older event is left.",
        "### `bound-tightened` at `/by`",
        '{"door": "", "by": "a"}',
        "## Findings of `check`: 1",
    ):
        assert line in result.stdout
    assert "The least that breaks:" in result.stdout


def test_a_report_without_a_change_says_so(folder: Folder) -> None:
    told = folder.run("report", "--against", "HEAD").stdout

    assert "No schema changed." in told
    assert "## Findings of `check`: none" in told


def test_the_whole_payload_is_shown_beside_the_least(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"].update(colour=colour("red")))

    told = folder.run("report", "--against", "HEAD").stdout

    assert '{"door": "", "colour": "green"}' in told
    assert "<details><summary>The whole payload</summary>" in told


def test_a_finding_names_the_line_of_the_field_in_sarif_and_in_annotations(folder: Folder) -> None:
    schema = folder.version("1.1.0", break_it)
    written = json.dumps(schema, indent=2)
    folder.write(f"schemas/{EVENT}/1.1.0.json", written)
    line = next(number for number, each in enumerate(written.splitlines(), start=1) if '"by"' in each)

    sarif = json.loads(folder.run("check", "--format", "sarif").stdout)
    annotation = folder.run("check", "--format", "github").stdout

    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": line}
    assert f",line={line},title=bound-tightened::" in annotation


def test_lines_are_those_of_the_names_of_members_and_of_items() -> None:
    assert lines_of('{"a/b":\n  [1,\n   {"c": 2}],\n "d":\n   3}') == {
        "": 1, "/a~1b": 1, "/a~1b/0": 2, "/a~1b/1": 3, "/a~1b/1/c": 3, "/d": 4,
    }  # fmt: skip


def with_items(schema: Schema, *required: str) -> None:
    size = {"description": "A size.", "type": "integer", "minimum": 0, "maximum": 9}
    key = {"description": "A key.", "type": "object", "required": list(required), "properties": {"size": size}}
    kinds = {
        kind: {
            "description": "One kind.",
            "type": "object",
            "required": ["kind", "key"],
            "properties": {"kind": {"description": "Which.", "const": kind}, "key": {"$ref": "#/$defs/key"}},
        }
        for kind in ("old", "new")
    }
    both = {"description": "Of a kind.", "oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in kinds]}
    schema["$defs"] = {"key": key, **kinds}
    schema["properties"]["several"] = {"description": "All.", "type": "array", "maxItems": 9, "items": both}
    schema["properties"] |= {f"key{index}": {"$ref": "#/$defs/key"} for index in range(9)}


def test_one_cause_is_one_finding_wherever_it_is_referred_to_and_however_many_versions_it_spans(
    folder: Folder,
) -> None:
    for version in ("1.1.0", "1.2.0"):
        folder.version(version, with_items)
    for version in ("1.3.0", "1.4.0"):
        folder.version(version, lambda schema: with_items(schema, "size"))

    found = [each for each in all_findings(folder.root) if each.rule != "bump-too-small"]

    assert [(each.rule, each.versions) for each in found] == [("optional-to-required", "1.2.0 → 1.3.0")]


def test_diff_takes_files_and_revisions_and_agrees_with_check(folder: Folder) -> None:
    folder.version("1.1.0", break_it)
    older, newer = (str(folder.root / "schemas" / EVENT / f"{version}.json") for version in ("1.0.0", "1.1.0"))

    by_version = folder.run("diff", EVENT, "1.0.0", "1.1.0")
    by_file = folder.run("diff", older, newer)
    by_revision = folder.run("diff", EVENT, "HEAD", "1.1.0")
    by_both = folder.run("diff", EVENT, "HEAD:1.0.0", newer)

    assert {each.exit_code for each in (by_version, by_file, by_revision, by_both)} == {1}
    for each in (by_version, by_file, by_revision, by_both):
        assert "ERROR bound-tightened" in each.stdout
        assert "required bump: major" in each.stdout
    assert {each.rule for each in all_findings(folder.root)} == {"bound-tightened"}
    assert folder.run("diff", EVENT, "HEAD", "no-such-revision").exit_code == 2


def test_diff_tells_of_names_that_came_back_as_check_does(folder: Folder) -> None:
    folder.version("2.0.0", lambda schema: schema["properties"].pop("by"))
    folder.version("3.0.0")

    assert "ERROR retired-name-returned" in folder.run("diff", EVENT, "2.0.0", "3.0.0").stdout
    assert "retired-name-returned" in folder.rules()


def test_a_pipe_is_read_where_it_is_named_and_refused_among_the_schemas(folder: Folder) -> None:
    schema = folder.root / "schemas" / EVENT / "1.0.0.json"
    command = f"{sys.executable} -m contracts diff <(cat {schema}) <(cat {schema}) --root {folder.root}"
    read = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (read.returncode, "required bump: none" in read.stdout) == (0, True)

    os.mkfifo(folder.root / "schemas" / EVENT / "1.1.0.json")

    result = folder.run("check")
    assert result.exit_code == 2
    assert "it is no regular file" in result.stdout


def started(*arguments: str, **more: Any) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "contracts", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=HERE.parent, **more)


def test_a_reader_that_goes_away_is_no_finding_and_no_traceback() -> None:
    process = started("diff", "PlanGenerationRequestedEvent", "0.9.0", "1.0.0")
    assert process.stdout is not None
    process.stdout.close()

    assert process.wait() == 141
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()


def test_an_interrupted_command_is_no_finding(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "schema.json")
    process = started("diff", str(tmp_path / "schema.json"), str(tmp_path / "schema.json"))
    with (tmp_path / "schema.json").open("w", encoding="utf-8"):  # opened once the command reads from it
        process.send_signal(signal.SIGINT)
        told = process.communicate()

    assert (process.returncode, told[1]) == (130, "interrupted: nothing is to be concluded\n")


def test_the_page_shows_what_a_major_version_breaks_and_who_upgrades_first() -> None:
    page = (HERE.parent / "docs" / "contracts.md").read_text(encoding="utf-8")
    versions = re.findall(r"<!-- diff: (.*) -->", page)
    block = page.partition("<!-- diff: ")[2].partition("```\n")[2].partition("\n```")[0]
    heading, *lines = (line for line in block.splitlines() if line != "…")

    assert [heading] == [f"$ python -m contracts diff {each}" for each in versions]
    said = CliRunner().invoke(app, ["diff", *versions[0].split()]).stdout.splitlines()
    assert len(lines) > 5
    assert [line for line in dict.fromkeys(said) if line in lines] == lines
