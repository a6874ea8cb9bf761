"""Every rule is broken on purpose and seen caught, by a small folder of contracts that is sound at first."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema_rs
import pytest
from typer.testing import CliRunner

from contracts.cli import HERE, all_findings, app
from contracts.findings import FORMATS, RULES
from contracts.policy import required_bump
from tests.support.folders import EVENT, Change, Folder, Schema, colour, text
from tests.support.resources import CONSUMER


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "contracts")


def test_a_sound_folder_has_no_findings(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"].update(new=text()))

    assert folder.rules() == set()


def test_our_own_contracts_have_no_findings() -> None:
    assert all_findings(HERE) == []


CHANGES: dict[str, list[Change]] = {
    "optional-to-required": [lambda schema: schema["required"].append("by")],
    "required-added": [
        lambda schema: schema["properties"].update(new=text()),
        lambda schema: schema["required"].append("new"),
    ],
    "field-removed": [lambda schema: schema["properties"].pop("door"), lambda schema: schema["required"].clear()],
    "required-to-optional": [lambda schema: schema["required"].clear()],
    "type-narrowed": [lambda schema: schema["properties"]["by"].update(type="boolean")],
    "type-widened": [lambda schema: schema["properties"]["by"].update(type=["string", "boolean"])],
    "enum-shrank": [lambda schema: schema["properties"].update(colour=colour("red"))],
    "enum-grew": [lambda schema: schema["properties"].update(colour=colour("red", "green", "blue"))],
    "bound-tightened": [lambda schema: schema["properties"]["by"].update(maxLength=8)],
    "bound-loosened": [lambda schema: schema["properties"]["by"].update(minLength=0)],
    "object-closed": [lambda schema: schema["properties"].update(by=False)],
    "shape-changed": [
        lambda schema: schema.update(dependentRequired={"by": ["colour"]}, **{"not": {"required": ["by"]}})
    ],
    "compatibility-unproven": [lambda schema: schema["properties"]["by"].update(pattern="(?=x)|(?!x)")],
    "description-missing": [lambda schema: schema["properties"]["by"].pop("description")],
    "bound-missing": [lambda schema: schema["properties"]["by"].pop("maxLength")],
    "reference-not-local": [lambda schema: schema["properties"].update(by={"$ref": "#/properties/door"})],
    "null-allowed": [lambda schema: schema["properties"]["by"].update(type=["string", "null"])],
    "object-not-open": [lambda schema: schema.update(additionalProperties=False)],
    "identity-wrong": [lambda schema: schema.update(title="WindowOpenedEvent")],
    "schema-unreadable": [lambda schema: schema.update(type="nonsense")],
    "type-missing": [lambda schema: schema["properties"]["by"].pop("type")],
    "required-undeclared": [lambda schema: schema["required"].append("byy")],
    "bounds-crossed": [lambda schema: schema["properties"]["by"].update(minLength=12)],
    "default-refused": [lambda schema: schema["properties"]["by"].update(examples=["", "me"])],
    "enum-type-differs": [lambda schema: schema["properties"]["colour"]["enum"].append(3)],
    "names-alike": [lambda schema: schema["properties"].update(BY=text())],
    "items-missing": [lambda schema: schema["properties"].update(new={**text(), "type": "array", "maxItems": 3})],
    "keyword-unknown": [lambda schema: schema["properties"]["by"].update(maxlength=3)],
    "format-unknown": [lambda schema: schema["properties"]["by"].update(format="datetime")],
    "name-reserved": [lambda schema: schema["properties"].update(constructor=text())],
    "sample-lacks-field": [lambda schema: schema["properties"].update(unseen=text())],
    "sample-refused": [lambda schema: schema["properties"]["door"].update(maxLength=2)],
    "sample-accepted": [lambda schema: schema["required"].clear()],
}


SOON = str(datetime.now(UTC).date() + timedelta(days=90))


def waiver(expires: str, pointer: str = "/by") -> str:
    who = f'rule = "bound-tightened"\nevent = "{EVENT}"\nversions = "1.0.0 → 1.1.0"\npointer = "{pointer}"\n'
    return f'[[waiver]]\n{who}reason = "Nobody sends it."\nowner = "door team"\nexpires = {expires}\n'


def test_an_invalid_sample_that_is_refused_for_something_else_is_told_of_with_both_places(folder: Folder) -> None:
    folder.write(f"samples/{EVENT}/1.0.0/invalid/no-door.json", {"path": "door", "payload": {"door": "d", "by": ""}})

    told = folder.run("check").stdout

    assert "the schema says by: must be a string of 1 to 9 characters, got ''; the sample's path is 'door'" in told


def test_a_waiver_covers_its_finding_until_its_day(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"]["by"].update(minLength=2))

    folder.write("waivers.toml", waiver(SOON))
    assert folder.rules() == set()
    folder.write("waivers.toml", waiver("2020-01-01"))
    assert folder.rules() == {"bound-tightened", "waiver-expired"}
    folder.write("waivers.toml", waiver("2999-01-01"))
    assert folder.rules() == {"waiver-too-long"}
    folder.write("waivers.toml", waiver(SOON, pointer="/door"))
    assert folder.rules() == {"bound-tightened", "waiver-unused"}


def test_a_name_that_was_dropped_does_not_return(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"]["by"].update(deprecated=True))
    folder.version("2.0.0", lambda schema: schema["properties"].pop("by"))
    assert folder.rules() == set()

    folder.version("3.0.0", lambda schema: schema["properties"].update(by={**text(), "maxLength": 3}))

    assert folder.rules() == {"retired-name-returned"}


def test_an_optional_field_neither_goes_nor_is_renamed_within_a_major(folder: Folder) -> None:
    def rename(schema: Schema) -> None:
        schema["properties"]["new"] = schema["properties"].pop("by")

    folder.version("1.1.0", rename)

    (found,) = all_findings(folder.root)
    assert (found.rule, found.pointer) == ("field-removed", "/by")
    assert "it looks renamed to /new" in found.message
    told = folder.run("diff", EVENT, "1.0.0", "1.1.0")
    assert told.exit_code == 1
    assert "required bump: major\nupgrade: consumers first" in told.stdout


def test_a_field_goes_with_a_major_after_it_was_deprecated_or_waived(folder: Folder) -> None:
    folder.version("2.0.0", lambda schema: schema["properties"].pop("by"))
    (found,) = all_findings(folder.root)
    assert (found.rule, found.versions, found.pointer) == ("field-removed", "1.0.0 → 2.0.0", "/by")
    assert found.message.startswith("1.0.0 does not say that it is deprecated. ")
    refused = folder.run("release", EVENT)
    assert (refused.exit_code, "field-removed" in refused.stdout) == (1, True)

    options = ("--reason", "Nobody read it.", "--owner", "doors", "--expires", SOON)
    assert folder.run("waive", "field-removed", EVENT, "/by", *options).exit_code == 0
    assert folder.rules() == set()

    folder.write("waivers.toml", "")
    folder.version("1.1.0", lambda schema: schema["properties"]["by"].update(deprecated=True))
    assert folder.rules() == set()

    folder.version("1.2.0")
    (found,) = all_findings(folder.root)
    assert found.message.startswith("1.2.0 does not say")


def test_a_field_that_a_later_version_of_the_new_major_has_is_not_gone(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"].update(new=text()))
    folder.version("2.0.0")
    assert folder.rules() == {"field-removed"}

    folder.version("2.1.0", lambda schema: schema["properties"].update(new=text()))

    assert "field-removed" not in folder.rules()


def test_a_reference_or_what_it_leads_to_says_that_a_field_is_deprecated(folder: Folder) -> None:
    def key(of_definition: bool, of_reference: bool) -> Change:
        marks = [{"deprecated": True} if each else {} for each in (of_definition, of_reference)]
        return lambda schema: schema.update(
            {
                "properties": {**schema["properties"], "key": {"$ref": "#/$defs/key", **marks[1]}},
                "$defs": {"key": text(**marks[0])},
            }
        )

    folder.version("2.0.0")
    for of_definition, of_reference in ((False, False), (True, False), (False, True)):
        folder.version("1.0.0", key(of_definition, of_reference))
        assert folder.rules() == (set() if of_definition or of_reference else {"field-removed"})


def test_a_field_of_a_definition_that_is_gone_is_told_once_and_a_moved_definition_is_none(folder: Folder) -> None:
    def keys(*names: str, called: str) -> Change:
        key = {"description": "A key.", "type": "object", "properties": {name: text() for name in names}}
        both = {name: {"$ref": f"#/$defs/{called}"} for name in ("first", "second")}
        return lambda schema: schema.update({"properties": {**schema["properties"], **both}, "$defs": {called: key}})

    folder.version("1.0.0", keys("size", "shape", called="key"))
    folder.version("1.1.0", keys("size", "shape", called="doorKey"))
    assert folder.rules() == set()

    folder.version("1.1.0", keys("size", called="key"))

    assert [(each.rule, each.pointer) for each in all_findings(folder.root)] == [("field-removed", "/first/shape")]


def test_a_patch_changes_words_only(folder: Folder) -> None:
    folder.version("1.0.1", lambda schema: schema.update(description="A door was opened by someone."))
    assert folder.rules() == set()

    folder.version("1.0.2", lambda schema: schema["properties"].update(new=text()))

    assert folder.rules() == {"bump-too-small"}


def test_a_released_schema_neither_changes_nor_goes(folder: Folder) -> None:
    folder.version("1.1.0")
    file = folder.root / "schemas" / EVENT / "1.0.0.json"
    released = file.read_text(encoding="utf-8")
    assert folder.rules() == set()

    file.write_text(released.replace("opened", "shut"), encoding="utf-8")
    assert folder.rules() == {"released-changed"}

    file.write_text(released.replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert folder.rules() == set()

    file.unlink()
    assert folder.rules() == {"released-removed"}


def test_a_change_of_a_released_schema_is_not_covered_up_by_a_new_digest(folder: Folder) -> None:
    folder.version("1.1.0")
    folder.git("init", "--quiet")
    folder.git("add", ".")
    folder.git("commit", "--quiet", "-m", "A door")
    assert folder.rules(against="HEAD") == set()

    folder.version("1.0.0", lambda schema: schema.update(description="A door was shut."))
    assert folder.rules() == set()
    assert folder.rules(against="HEAD") == {"released-changed"}

    folder.write("released.toml", "")
    assert folder.rules(against="HEAD") == {"released-changed", "draft-behind"}

    (folder.root / "schemas" / EVENT / "1.0.0.json").unlink()
    assert folder.rules(against="HEAD") == {"released-removed"}


def test_a_draft_may_change_until_it_is_released(folder: Folder) -> None:
    folder.git("init", "--quiet")
    folder.git("add", ".")
    folder.git("commit", "--quiet", "-m", "A door")

    folder.version("1.0.0", lambda schema: schema["properties"].pop("by"))

    assert folder.rules(against="HEAD") == set()


def changed(*changes: Change) -> Callable[[Folder], object]:
    def change(schema: Schema) -> None:
        for each in changes:
            each(schema)

    return lambda folder: folder.version("1.1.0", change)


def returned(folder: Folder) -> None:
    folder.version("2.0.0", lambda schema: schema["properties"].pop("by"))
    folder.version("3.0.0")


def old_draft(folder: Folder) -> None:
    folder.git("init", "--quiet")
    folder.git("add", ".")
    long_ago = {**os.environ, "GIT_AUTHOR_DATE": "2020-01-01T00:00:00", "GIT_COMMITTER_DATE": "2020-01-01T00:00:00"}
    folder.git("commit", "--quiet", "-m", "A door", env=long_ago)


def without_new(folder: Folder) -> None:
    folder.version("1.1.0")
    next(folder.root.glob("samples/*/1.1.0/valid/*")).unlink()


def tightened(folder: Folder, waived: str) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"]["by"].update(minLength=2))
    folder.write("waivers.toml", waived)


def reads(field: str, version: str = "1.0.0", **how: Any) -> Callable[[Folder], object]:
    told = {"event": EVENT, "version": version, "source": "doors.ts", "fields": {field: how}}
    return lambda folder: folder.write(f"expectations/door-service/{EVENT}.json", told)


def read_in_an_older_major(folder: Folder) -> None:
    """A consumer reads 1.x, 2.0.0 is released, and nobody is listed."""
    folder.version("2.0.0")
    folder.version("2.1.0", lambda schema: schema["properties"].update(new=text()))
    reads("/door", type="string")(folder)


def deployed(content: str) -> Callable[[Folder], object]:
    return lambda folder: folder.write("../deploy/nats/resources.yaml", content)


def released(folder: Folder) -> Path:
    folder.version("1.1.0")
    return folder.root / "schemas" / EVENT / "1.0.0.json"


def unlisted(folder: Folder) -> None:
    folder.version("1.1.0")
    folder.write("released.toml", "")


def generated(name: str, change: Callable[[Path], object]) -> Callable[[Folder], object]:
    def act(folder: Folder) -> None:
        folder.write("contracts.toml", 'default = "FULL_TRANSITIVE"\ngenerate = ["python"]\n')
        assert folder.run("regenerate").exit_code == 0
        change(folder.root / "generated" / name)

    return act


def regenerated_too_early(folder: Folder) -> None:
    generated("events.py", Path.touch)(folder)
    folder.version("1.1.0", lambda schema: schema["properties"].update(new=text()))


BREAKS: dict[str, Callable[[Folder], object]] = {
    **{rule: changed(*changes) for rule, changes in CHANGES.items()},
    "retired-name-returned": returned,
    "bump-too-small": lambda folder: folder.version("1.0.1", lambda schema: schema["properties"].update(new=text())),
    "released-changed": lambda folder: released(folder).write_text("{}", encoding="utf-8"),
    "released-removed": lambda folder: released(folder).unlink(),
    "draft-behind": unlisted,
    "draft-old": old_draft,
    "sample-missing": without_new,
    "topology-unknown-event": lambda folder: folder.edit("topology.yaml", f"event: {EVENT}", "event: WindowOpened"),
    "topology-outside-stream": lambda folder: folder.edit("topology.yaml", "subject: dlq.", "subject: lost."),
    "topology-undeclared": deployed("subject: athlete-ally.plans.generation-request\n"),
    "topology-setting-differs": deployed(CONSUMER.replace("maxDeliver: 6", "maxDeliver: 5")),
    "deploy-unreadable": deployed("{"),
    "expectation-unknown": reads("/door", version="1.7.0", type="string"),
    "expected-field-missing": reads("/window", type="string"),
    "expected-type-differs": reads("/door", type="integer"),
    "expected-field-optional": reads("/by", type="string", required=True),
    "reader-dropped": read_in_an_older_major,
    "reader-unknown": lambda folder: folder.write("contracts.toml", f'[readers.{EVENT}]\n1 = ["door-service"]\n'),
    "generated-edited": generated("events.py", lambda file: file.write_text("# mine\n", encoding="utf-8")),
    "generated-missing": generated("events.py", Path.unlink),
    "generated-unknown": generated("mine.py", Path.touch),
    "generated-stale": regenerated_too_early,
    "waiver-expired": lambda folder: tightened(folder, waiver("2020-01-01")),
    "waiver-too-long": lambda folder: tightened(folder, waiver("2999-01-01")),
    "waiver-unused": lambda folder: tightened(folder, waiver(SOON, pointer="/door")),
}


ONLY_AT_RELEASE = {"release-empty"}
"""Broken and seen in test_authoring.py."""


@pytest.mark.parametrize("rule", sorted(RULES.keys() - ONLY_AT_RELEASE))
def test_every_rule_is_broken_on_purpose_and_caught_in_every_format(folder: Folder, rule: str) -> None:
    assert folder.run("check").exit_code == 0

    BREAKS[rule](folder)

    assert rule in folder.rules()
    for form in FORMATS:
        result = folder.run("check", "--format", form)
        assert result.exit_code == (2 if rule == "schema-unreadable" else 1)
        assert rule in result.stdout


def test_a_place_in_code_or_deployment_is_told_with_its_line(folder: Folder) -> None:
    deployed("a: 1\nsubject: athlete-ally.plans.generation-request\n")(folder)

    assert "deploy/nats/resources.yaml:2 names the subject" in folder.run("check").stdout
    annotation = folder.run("check", "--format", "github").stdout
    assert annotation.startswith("::error file=deploy/nats/resources.yaml,line=2,title=topology-undeclared::")
    sarif = json.loads(folder.run("check", "--format", "sarif").stdout)
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "deploy/nats/resources.yaml"}, "region": {"startLine": 2}}


def test_a_grown_enum_is_fine_where_it_was_marked_open_from_the_start(folder: Folder) -> None:
    marked = {"x-open-enum": True}
    folder.version("1.0.0", lambda schema: schema["properties"].update(colour=colour("red", **marked)))
    folder.version("1.1.0", lambda schema: schema["properties"].update(colour=colour("red", "blue", **marked)))

    assert folder.rules() == set()
    told = folder.run("diff", EVENT, "1.0.0", "1.1.0").stdout
    assert "required bump: minor\nupgrade: in any order\n" in told
    assert "consumers whose package is older than 1.10.1 refuse the new words of /properties/colour" in told


@pytest.mark.parametrize(
    ("promise", "found"),
    [("BACKWARD", set()), ("FORWARD", {"enum-grew"}), ("FULL", {"enum-grew"}), ("NONE", set())],
)
def test_an_event_is_held_to_what_it_promises(folder: Folder, promise: str, found: set[str]) -> None:
    folder.write("contracts.toml", f'[events]\n{EVENT} = "{promise}"\n')
    folder.version("1.1.0", lambda schema: schema["properties"].update(colour=colour("red", "green", "blue")))

    assert folder.rules() == found


def test_a_transitive_promise_reaches_behind_the_last_version(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["properties"].pop("by"))
    folder.version("1.2.0", lambda schema: schema["properties"].update(by=text(minLength=1, type="boolean")))

    folder.write("contracts.toml", 'default = "BACKWARD"\n')
    assert "type-narrowed" not in folder.rules()
    folder.write("contracts.toml", 'default = "BACKWARD_TRANSITIVE"\n')
    assert "type-narrowed" in folder.rules()


def test_a_change_takes_the_bump_that_tells_the_truth(folder: Folder) -> None:
    first = folder.version("1.0.0")

    assert required_bump(first, first) == "none"
    assert required_bump(first, folder.version("1.0.1", lambda schema: schema.update(description="Open."))) == "patch"
    assert (
        required_bump(first, folder.version("1.1.0", lambda schema: schema["properties"].update(n=text()))) == "minor"
    )
    assert required_bump(first, folder.version("2.0.0", lambda schema: schema["required"].append("by"))) == "major"


def test_a_finding_shows_a_payload_that_breaks_and_the_way_out(folder: Folder) -> None:
    schema = folder.version("1.1.0", lambda schema: schema["required"].append("by"))

    result = folder.run("check", "--format", "json")

    (finding,) = json.loads(result.stdout)["findings"]
    assert finding["pointer"] == "/by"
    assert finding["message"] == "A 1.1.0 consumer rejects what a 1.0.0 producer may send, with no by"
    assert not jsonschema_rs.is_valid(schema, json.loads(finding["payload"]))
    assert "optional" in finding["fix"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_the_rule_and_the_place(folder: Folder, form: str) -> None:
    folder.version("1.1.0", lambda schema: schema["required"].append("by"))

    result = folder.run("check", "--format", form)

    assert result.exit_code == 1
    assert "optional-to-required" in result.stdout
    assert "/by" in result.stdout


def test_the_machine_formats_can_be_read(folder: Folder) -> None:
    folder.version("1.1.0", lambda schema: schema["required"].append("by"))

    sarif = json.loads(folder.run("check", "--format", "sarif").stdout)
    junit = ElementTree.fromstring(folder.run("check", "--format", "junit").stdout)

    assert sarif["runs"][0]["results"][0]["ruleId"] == "optional-to-required"
    assert junit.attrib["failures"] == "1"
    assert folder.run("check", "--format", "github").stdout.startswith("::error file=contracts/schemas/")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("contracts.toml", "default = 'SOMETIMES'"),
        ("waivers.toml", "[[waiver]]\nrule = 1"),
        ("waivers.toml", "not toml"),
        ("released.toml", f"[{EVENT}]\n'1.0.0' = 1"),
        ("topology.yaml", "{"),
        (f"schemas/{EVENT}/newest.json", "{}"),
        (f"expectations/door-service/{EVENT}.json", "{"),
        (f"expectations/door-service/{EVENT}.json", '{"event": "x", "version": "1", "source": "", "fields": {}}'),
        (f"expectations/door-service/{EVENT}.json", f'{{"event": "{EVENT}", "fields": {{"/a": {{"type": "text"}}}}}}'),
    ],
)
def test_a_check_that_could_not_run_says_so_and_does_not_look_clean(folder: Folder, name: str, content: str) -> None:
    folder.write(name, content)

    result = folder.run("check")

    assert result.exit_code == 2
    assert "could not run" in result.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("true", "an event's schema is an object, not true"),
        ("[]", "an event's schema is an object, not an array of 0 items"),
        ('{"properties": {"by": {"maxLength": 9, "maxLength": 8}}}', "properties.by.maxLength: appears twice"),
        ('\ufeff{"type": "object"}', "begins with a byte order mark"),
    ],
)
def test_a_schema_that_is_no_plain_object_is_unreadable(folder: Folder, content: str, reason: str) -> None:
    folder.write(f"schemas/{EVENT}/1.1.0.json", content)

    result = folder.run("check")

    assert result.exit_code == 2
    assert reason in result.stdout
    assert folder.run("diff", EVENT, "1.0.0", "1.1.0").exit_code == 2


@pytest.mark.parametrize("name", ["1.1", "v1.1.0", "1.1.0.0", "01.1.0", "latest"])
def test_a_schema_is_named_for_its_version(folder: Folder, name: str) -> None:
    folder.write(f"schemas/{EVENT}/{name}.json", "{}")

    result = folder.run("check")

    assert result.exit_code == 2
    assert f"{name}.json is not named for a version" in result.stderr


@pytest.mark.parametrize(
    ("name", "content"), [("contracts.toml", "default = "), ("contracts.toml", 'default = "SIDEWAYS"'),
                          ("waivers.toml", "[[waiver]]\nrule = 3\n"), ("released.toml", "["), ("topology.yaml", "a: [")]
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_named(folder: Folder, name: str, content: str) -> None:
    folder.write(name, content)

    result = folder.run("check")

    assert result.exit_code == 2
    assert f"could not run: {name}: " in result.stderr


def test_a_revision_that_git_does_not_know_is_no_clean_check(folder: Folder) -> None:
    assert folder.run("check", "--against", "no-such-revision").exit_code == 2


def test_the_break_from_version_0_to_1_of_the_request_is_shown() -> None:
    result = CliRunner().invoke(app, ["diff", "PlanGenerationRequestedEvent", "0.9.0", "1.0.0"])

    assert result.exit_code == 1
    for name in ("proficiency", "season", "availabilityDays", "weeklyGoalDays", "equipment"):
        assert f"ERROR optional-to-required  PlanGenerationRequestedEvent 0.9.0 → 1.0.0  /{name}" in result.stdout
    assert "required bump: major" in result.stdout


def test_the_step_to_the_target_is_safe_either_way_round() -> None:
    result = CliRunner().invoke(app, ["diff", "PlanGenerationRequestedEvent", "1.0.0", "1.1.0"])

    assert result.exit_code == 0
    added, *told = result.stdout.splitlines()
    assert added == "adds /timeCrunchTargetMinutes: an integer from 15 to 180, optional"
    assert told == ["required bump: minor", "upgrade: in any order"]


@pytest.mark.parametrize("arguments", [["explain", "no-such-rule"], ["diff", "PlanCompressedEvent", "1.0.0", "9.9.9"]])
def test_what_does_not_exist_is_said_to_be_unknown(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, arguments).exit_code == 2


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_explained(rule: str) -> None:
    result = CliRunner().invoke(app, ["explain", rule])

    assert result.exit_code == 0
    assert RULES[rule].fix in result.stdout


def test_the_page_about_contracts_shows_what_the_command_says_and_every_rule() -> None:
    page = (HERE.parent / "docs" / "contracts-reference.md").read_text(encoding="utf-8")

    shown = CliRunner().invoke(app, ["diff", "PlanGenerationRequestedEvent", "0.9.0", "1.0.0"]).stdout

    assert shown in page
    for rule in RULES.values():
        assert f"| `{rule.name}` | {rule.meaning} | {rule.fix} |" in page
