"""What is generated follows from the schemas, and nothing else passes for it."""

import importlib
import importlib.util
import json
import shutil
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from typer.testing import CliRunner

from contracts import registry
from contracts.cli import HERE, all_findings, app
from contracts.generated import events, models
from contracts.lint import CannotRunError
from contracts.regenerate import inputs, regenerate, typescript
from contracts.regenerate.example import example
from contracts.regenerate.models import models as written_models
from contracts.regenerate.shapes import NameTakenError, Vocabulary, called, vocabulary
from contracts.regenerate.structs import structs
from contracts.regenerate.typescript import can_build
from contracts.releases import Release, digest, read_releases, write_releases
from contracts.schema import order
from tests.support.folders import copy_of_ours, waive_again

COMMAND = "python -m contracts regenerate"
REQUEST = "PlanGenerationRequestedEvent"
NEWEST = registry.latest(REQUEST)
NEXT = f"1.{order(NEWEST)[1] + 1}.0"
needs_node = pytest.mark.skipif(not can_build(), reason="needs node and the tools that `make node` installs")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of our contracts without the drafts."""
    return copy_of_ours(tmp_path / "contracts")


@pytest.fixture
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)


def run(root: Path, *arguments: str) -> Any:
    return CliRunner().invoke(app, [*arguments, "--root", str(root)])


def rules(root: Path) -> set[tuple[str, str]]:
    return {(finding.rule, finding.file) for finding in all_findings(root)}


def contents(root: Path) -> dict[str, bytes]:
    files = (file for file in (root / "generated").rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files}


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def package_version(root: Path) -> str:
    return str(json.loads((root / "generated" / "typescript" / "package.json").read_bytes())["version"])


def new_version(root: Path, event: str, older: str, newer: str, **fields: Any) -> None:
    schema = json.loads((root / "schemas" / event / f"{older}.json").read_bytes())
    schema["$id"] = schema["$id"].replace(older, newer)
    schema["properties"] |= fields
    (root / "schemas" / event / f"{newer}.json").write_text(json.dumps(schema), encoding="utf-8")
    shutil.copytree(root / "samples" / event / older, root / "samples" / event / newer)
    waive_again(root, event, older, newer)


def released_version(root: Path, event: str, older: str, newer: str, **fields: Any) -> None:
    new_version(root, event, older, newer, **fields)
    content = (root / "schemas" / event / f"{newer}.json").read_bytes()
    listed = read_releases(root)
    write_releases(root, {**listed, event: {**listed[event], newer: Release(date(2026, 1, 1), digest(content))}})


def test_what_is_committed_is_up_to_date() -> None:
    result = CliRunner().invoke(app, ["regenerate", "--check"])

    assert (result.exit_code, result.stdout) == (0, "generated/ is up to date.\n")


@needs_node
def test_everything_is_written_from_nothing_as_it_was_and_a_second_time_nothing_changes(copied: Path) -> None:
    before = contents(copied)
    shutil.rmtree(copied / "generated")

    assert set(regenerate(copied).written) == {name.removeprefix("generated/") for name in before}
    assert contents(copied) == before
    again = run(copied, "regenerate")
    assert (again.exit_code, again.stdout) == (0, "generated/ is up to date.\n")


EVERY_KIND = (
    "events.py",
    "models.py",
    "asyncapi.yaml",
    "manifest.json",
    "reference/README.md",
    f"reference/{REQUEST}.md",
    "typescript/package.json",
    "typescript/README.md",
    "typescript/dist/index.js",
    "typescript/dist/index.d.ts",
    f"typescript/dist/types/{REQUEST}/{NEWEST}.d.ts",
    f"typescript/dist/validators/{REQUEST}/{NEWEST}.js",
    f"typescript/schemas/{REQUEST}/{NEWEST}.json",
)


def edited_by_hand(root: Path) -> set[tuple[str, str]]:
    """Edit a file of every kind, and say what is to be found."""
    for name in EVERY_KIND:
        file = root / "generated" / name
        file.write_bytes(file.read_bytes() + b"\n")
    return {("generated-edited", f"contracts/generated/{name}") for name in EVERY_KIND}


def test_an_edit_by_hand_of_every_kind_of_file_is_caught_with_the_command_that_takes_it_back(copied: Path) -> None:
    wanted = edited_by_hand(copied)

    result = run(copied, "check", "--format", "json")

    assert result.exit_code == 1
    found = json.loads(result.stdout)["findings"]
    assert {(each["rule"], each["file"]) for each in found} == wanted
    assert all(COMMAND in each["fix"] for each in found)


@pytest.mark.usefixtures("no_node")
def test_an_edit_by_hand_is_caught_where_there_is_no_node(copied: Path) -> None:
    wanted = edited_by_hand(copied)

    assert rules(copied) == wanted
    assert run(copied, "regenerate", "--check").exit_code == 1


def test_an_edit_of_the_manifest_alone_is_caught(copied: Path) -> None:
    change(copied / "generated" / "manifest.json", "{", "{ ")

    assert rules(copied) == {("generated-edited", "contracts/generated/manifest.json")}


@needs_node
def test_regenerating_takes_edits_by_hand_back(copied: Path) -> None:
    before = contents(copied)
    edited_by_hand(copied)

    regenerate(copied)

    assert contents(copied) == before


@needs_node
def test_an_edit_that_is_also_written_into_the_manifest_is_caught_by_bytes(copied: Path) -> None:
    name = "typescript/dist/index.d.ts"
    file, manifest = copied / "generated" / name, copied / "generated" / "manifest.json"
    known = json.loads(manifest.read_bytes())["files"][name]
    file.write_bytes(file.read_bytes() + b"\n")
    change(manifest, known, inputs.digest(file.read_bytes()))

    result = run(copied, "regenerate", "--check")

    assert result.exit_code == 1
    assert name in result.stdout


def test_a_file_that_is_gone_and_a_file_that_nobody_generates_are_caught(copied: Path) -> None:
    (copied / "generated" / "models.py").unlink()
    (copied / "generated" / "typescript" / "dist" / "index.js").unlink()
    (copied / "generated" / "notes.md").write_text("mine\n", encoding="utf-8")

    assert rules(copied) == {
        ("generated-missing", "contracts/generated/models.py"),
        ("generated-missing", "contracts/generated/typescript/dist/index.js"),
        ("generated-unknown", "contracts/generated/notes.md"),
    }


def test_generated_files_that_are_all_gone_are_missed(copied: Path) -> None:
    shutil.rmtree(copied / "generated")

    found = rules(copied)

    assert ("generated-missing", "contracts/generated/events.py") in found
    assert ("generated-stale", "contracts/generated/typescript") in found


def test_a_changed_topology_makes_the_asyncapi_document_stale_and_regenerating_mends_it(copied: Path) -> None:
    change(copied / "topology.yaml", "max_deliver: 6", "max_deliver: 7")

    assert rules(copied) == {("generated-stale", "contracts/generated/asyncapi.yaml")}
    assert COMMAND in run(copied, "check").stdout
    regenerate(copied)
    document = yaml.safe_load((copied / "generated" / "asyncapi.yaml").read_text(encoding="utf-8"))
    assert document["operations"][f"receive{REQUEST}"]["x-jetstream"]["maxDeliver"] == 7
    assert rules(copied) == set()


@needs_node
def test_a_new_version_makes_everything_stale_and_regenerating_carries_its_field_everywhere(copied: Path) -> None:
    mood = {"description": "The athlete's mood.", "type": "string", "enum": ["fine", "grim"]}
    before = package_version(copied)
    released_version(copied, REQUEST, NEWEST, NEXT, athleteMood=mood)

    stale = {Path(file).name for rule, file in rules(copied) if rule == "generated-stale"}
    assert {"events.py", "models.py", "asyncapi.yaml", f"{REQUEST}.md", "typescript"} <= stale
    regenerate(copied)

    generated = copied / "generated"
    assert rules(copied) == set()
    assert "athlete_mood: AthleteMood | UnsetType = UNSET" in (generated / "events.py").read_text(encoding="utf-8")
    assert "athlete_mood: Optional[AthleteMood] = None" in (generated / "models.py").read_text(encoding="utf-8")
    types = (generated / "typescript" / "dist" / "types" / REQUEST / f"{NEXT}.d.ts").read_text(encoding="utf-8")
    assert "athleteMood?: AthleteMood;" in types
    page = (generated / "reference" / f"{REQUEST}.md").read_text(encoding="utf-8")
    assert f"| `athleteMood` | one of fine, grim | no | {NEXT} | The athlete's mood. |" in page
    assert f"### {NEXT}\n\n- adds /athleteMood: one of fine, grim, optional\n" in page
    major, minor, patch = before.split(".")
    assert package_version(copied) == f"{major}.{int(minor) + 1}.{patch}"


MOOD = {"description": "The athlete's mood.", "type": "string", "maxLength": 9}


@pytest.mark.usefixtures("no_node")
def test_a_draft_changes_nothing_that_ships(copied: Path) -> None:
    before = contents(copied)
    new_version(copied, REQUEST, NEWEST, NEXT, athleteMood=MOOD)

    for sample in (copied / "samples" / REQUEST / NEXT / "valid").glob("every-field.json"):
        sample.write_text(json.dumps({**json.loads(sample.read_bytes()), "athleteMood": "fine"}), encoding="utf-8")

    assert rules(copied) == {("generated-stale", "contracts/generated/drafts.py")}
    assert regenerate(copied).written == ("drafts.py", "manifest.json")

    assert rules(copied) == set()
    changed = {name for name, content in contents(copied).items() if before[name] != content}
    assert changed == {"generated/drafts.py", "generated/manifest.json"}


def module_in(file: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"drafts_{abs(hash(file))}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_a_draft_within_the_major_is_a_subtype_of_the_released_type_with_what_is_new(copied: Path) -> None:
    new_version(copied, REQUEST, NEWEST, NEXT, athleteMood=MOOD)
    regenerate(copied)
    drafts = module_in(copied / "generated" / "drafts.py")
    sample = (copied / "samples" / REQUEST / NEWEST / "valid" / "smallest.json").read_bytes()

    request = msgspec.convert({**json.loads(sample), "athleteMood": "fine"}, drafts.PlanGenerationRequestedEvent)

    assert (request.schema_version, request.athlete_mood) == (NEXT, "fine")
    assert isinstance(request, events.PlanGenerationRequestedEvent)
    assert json.loads(msgspec.json.encode(request)) == {**json.loads(sample), "athleteMood": "fine"}


def test_a_draft_of_the_next_major_is_a_type_of_its_own(copied: Path) -> None:
    new_version(copied, REQUEST, NEWEST, "2.0.0", athleteMood=MOOD)
    regenerate(copied)

    found = module_in(copied / "generated" / "drafts.py").PlanGenerationRequestedEvent

    assert found.schema_version == "2.0.0"
    assert not issubclass(found, events.PlanGenerationRequestedEvent)
    assert {"athlete_mood", "event_id", "plan"} <= set(found.__struct_fields__)


@needs_node
def test_a_deprecated_field_is_marked_in_types_models_and_reference(copied: Path) -> None:
    released_version(copied, REQUEST, NEWEST, NEXT, athleteMood={**MOOD, "deprecated": True})
    regenerate(copied)

    generated = copied / "generated"
    assert rules(copied) == set()
    types = (generated / "typescript" / "dist" / "types" / REQUEST / f"{NEXT}.d.ts").read_text(encoding="utf-8")
    assert types.count("@deprecated") == 1
    for module in ("events.py", "models.py"):
        assert "Deprecated: the next major version leaves it out. The athlete's mood." in (
            generated / module
        ).read_text(encoding="utf-8")
    page = (generated / "reference" / f"{REQUEST}.md").read_text(encoding="utf-8")
    assert f"| {NEXT} | **Deprecated since {NEXT}.** The athlete's mood. |" in page


@pytest.mark.usefixtures("no_node")
def test_without_node_what_needs_it_is_named_and_nothing_is_half_written(copied: Path) -> None:
    released_version(copied, REQUEST, NEWEST, NEXT)
    before = contents(copied)

    result = run(copied, "regenerate")

    assert result.exit_code == 2
    assert result.stderr.startswith("could not run: the TypeScript package was not built: node")
    assert contents(copied) == before


@pytest.mark.usefixtures("no_node")
def test_without_node_what_does_not_need_it_is_written(copied: Path) -> None:
    change(copied / "topology.yaml", "max_deliver: 6", "max_deliver: 7")

    assert regenerate(copied).written == ("asyncapi.yaml", "manifest.json")
    result = run(copied, "regenerate", "--check")
    assert result.exit_code == 0
    assert "compared by digests" in result.stderr


def test_tools_that_are_not_installed_are_named_with_the_command_that_installs_them(
    copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "node"
    shutil.copytree(typescript.TOOLS, tools, ignore=shutil.ignore_patterns("node_modules"))
    monkeypatch.setattr(typescript, "TOOLS", tools)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    released_version(copied, REQUEST, NEWEST, NEXT)

    with pytest.raises(CannotRunError, match="run `make node`"):
        regenerate(copied)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (f"schemas/{REQUEST}/{NEWEST}.json", "{", "["),
        (f"schemas/{REQUEST}/{NEWEST}.json", '"type": "object"', '"type": "nonsense"'),
        ("topology.yaml", "streams:", "streams: ]"),
        ("topology.yaml", "event: PlanCompressedEvent", "event: PlanForgottenEvent"),
        ("contracts.toml", "generate = [", 'generate = ["rust", '),
        ("contracts.toml", '"CompressedSession"', '"SessionContext"'),
    ],
)
def test_what_cannot_be_read_is_no_clean_run_and_changes_nothing(copied: Path, name: str, old: str, new: str) -> None:
    change(copied / name, old, new)
    before = contents(copied)

    result = run(copied, "regenerate")

    assert result.exit_code == 2
    assert "could not run: " in result.stderr
    assert contents(copied) == before


def field(type_: Any, **more: Any) -> dict[str, Any]:
    return {"description": "A field.", "type": type_, **more}


ODD = {
    "title": "OddEvent",
    "description": 'Says "odd"\\',
    "type": "object",
    "required": ["class", "$type"],
    "properties": {
        "class": field("string", maxLength=9),
        "$type": field("integer", minimum=0, maximum=9),
        "user_id": field("string", maxLength=9),
        "userId": field("string", maxLength=9),
        "URL": field("string", maxLength=9),
        "str": field("string", maxLength=9),
        "json": field("number", exclusiveMinimum=0),
        "either": field(["string", "integer"]),
        "lists": {"anyOf": [field("array", items=field("string")), field("array", items=field("integer"))]},
        "anything": {"description": "Anything."},
        "table": field("object", additionalProperties=field("integer")),
        "grade": field("integer", enum=[1, 2]),
        "tree": {"$ref": "#/$defs/tree"},
        "loop": {"$ref": "#/$defs/loop"},
        "nested": field("object", properties={"deep": field("boolean")}, required=["deep"]),
    },
    "$defs": {
        "tree": field("object", properties={"branches": field("array", items={"$ref": "#/$defs/tree"})}),
        "loop": field("array", items={"$ref": "#/$defs/loop"}),
    },
}
ODD_DOCUMENT = {
    "class": "a", "$type": 1, "user_id": "b", "userId": "c", "URL": "d", "str": "e", "json": 0.5, "either": 3,
    "lists": [1], "anything": None, "table": {"x": 1}, "grade": 2, "tree": {"branches": [{"branches": []}]},
    "loop": [[[]]], "nested": {"deep": True},
}  # fmt: skip


def loaded(name: str, text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    (folder / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    return importlib.import_module(name)


def named_vocabulary(schemas: Mapping[str, tuple[str, Any]], names: Mapping[str, Mapping[str, str]]) -> Vocabulary:
    return vocabulary(schemas, called(schemas, names))


def test_odd_names_and_shapes_become_types_that_read_and_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = named_vocabulary({"OddEvent": ("1.0.0", ODD)}, {})

    struct = loaded("odd_structs", structs(found), tmp_path, monkeypatch).OddEvent
    model = loaded("odd_models", written_models(found, {}), tmp_path, monkeypatch).OddEvent

    assert json.loads(msgspec.json.encode(msgspec.convert(ODD_DOCUMENT, struct))) == ODD_DOCUMENT
    assert model.model_validate(ODD_DOCUMENT).model_dump(mode="json") == ODD_DOCUMENT


def test_what_types_cannot_say_a_model_asks_the_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schema = {
        "title": "DoorEvent",
        "type": "object",
        "properties": {"steps": field("integer", multipleOf=3), "door": field("string"), "key": field("string")},
        "dependentRequired": {"door": ["key"]},
    }
    schemas = {"DoorEvent": ("1.0.0", schema)}

    model = loaded(
        "door_models", written_models(named_vocabulary(schemas, {}), schemas), tmp_path, monkeypatch
    ).DoorEvent

    assert model.model_validate({"steps": 6.0, "door": "front", "key": "iron"}).steps == 6
    for wrong in ({"steps": 7}, {"door": "front"}):
        with pytest.raises(ValueError, match=r"multiple of 3|required property"):
            model.model_validate(wrong)


def test_two_types_of_one_name_are_told_apart_by_where_they_stand_or_named_by_the_policy() -> None:
    def event(name: str, *words: str) -> dict[str, Any]:
        return {"title": name, "type": "object", "properties": {"status": {"type": "string", "enum": list(words)}}}

    schemas = {"DoorEvent": ("1.0.0", event("DoorEvent", "open")), "GateEvent": ("1.0.0", event("GateEvent", "shut"))}

    assert named_vocabulary(schemas, {}).choices.keys() == {"DoorStatus", "GateStatus"}
    assert named_vocabulary(schemas, {"GateEvent": {"$.status": "Shut"}}).choices.keys() == {"Status", "Shut"}
    with pytest.raises(NameTakenError, match=r"under \[names\."):
        named_vocabulary(schemas, {"DoorEvent": {"$.status": "S"}, "GateEvent": {"$.status": "S"}})


@pytest.mark.parametrize("event", registry.events())
def test_an_example_is_what_a_producer_may_send(event: str) -> None:
    version = registry.latest(event)
    shown = example(event, registry.schema(event, version))

    assert registry.closed_judge(event, version).fault(shown) is None
    page = (HERE / "generated" / "reference" / f"{event}.md").read_text(encoding="utf-8")
    assert json.dumps(shown, indent=2, ensure_ascii=False) in page


def test_a_field_of_a_model_is_absent_rather_than_null_in_and_out() -> None:
    fields = {"eventId": "e", "userId": "u", "jobId": "j", "timestamp": 1, "error": "no plan"}
    failed = models.PlanGenerationFailedEvent.model_validate(fields)

    assert failed.retry_count is None
    assert failed.model_dump() == fields
    assert json.loads(failed.model_dump_json()) == fields
    assert "null" not in json.dumps(models.PlanGenerationFailedEvent.model_json_schema())
    with pytest.raises(ValueError, match="left out rather than null"):
        models.PlanGenerationFailedEvent.model_validate({**fields, "code": None})


def test_a_model_takes_an_integer_spelled_with_a_fraction_and_no_other_type() -> None:
    fields = {"eventId": "e", "userId": "u", "jobId": "j", "timestamp": 1, "error": "no plan"}
    model = models.PlanGenerationFailedEvent

    assert model.model_validate({**fields, "retryCount": 3.0}).retry_count == 3
    for wrong in ("3", True, 3.5, -1, 1001):
        with pytest.raises(ValueError, match="retryCount"):
            model.model_validate({**fields, "retryCount": wrong})


def test_structs_are_frozen_and_tell_their_schema() -> None:
    failed = events.PlanGenerationFailedEvent(event_id="e", user_id="u", job_id="j", timestamp=1, error="no plan")

    with pytest.raises(AttributeError):
        failed.error = "none"  # type: ignore[misc]
    assert failed.schema_version == registry.latest("PlanGenerationFailedEvent")
    assert events.PlanGenerationFailedEvent.__doc__ == "A request for a plan that gets none."
