"""The TypeScript package as a consumer meets it: packed, installed, compiled against and run."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from contracts import registry
from contracts.cli import HERE
from contracts.regenerate.typescript import can_build
from contracts.shipped import compiled_by_tsc

MAP = re.compile(r"\{\s*(?:/\*\*(?:(?!\*/).)*\*/\s*)?\[k: string\]: \w+;\s*\}", re.DOTALL)
"""A type of named values alone."""

PACKAGE = HERE / "generated" / "typescript"
pytestmark = pytest.mark.skipif(
    not (can_build() and shutil.which("npm")), reason="needs node, npm and the tools that `make node` installs"
)

CONSUMER = """
import {
  ContractError, isEvent, latest, parse, problems, serialize, versionsOf,
  type EventOf, type PlanCompressedEvent, type PlanGenerationRequestedEvent, type Segment,
} from "@athlete-ally/contracts";
import type {
  PlanGenerationRequestedEvent as Older,
} from "@athlete-ally/contracts/types/PlanGenerationRequestedEvent/1.1.0";

const request: PlanGenerationRequestedEvent = {
  eventId: "event-1",
  userId: "user-1",
  jobId: "job-1",
  timestamp: 1767603600000,
  proficiency: "beginner",
  season: "offseason",
  availabilityDays: 3,
  weeklyGoalDays: 3,
  equipment: ["barbell"],
  timeCrunchTargetMinutes: 45,
};
const older: Older = request;
const same: EventOf<"PlanGenerationRequestedEvent", "1.1.0"> = older;

function exercises(segment: Segment): number {
  return segment.exercises.length;
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof ContractError ? error.problems : String(error);
  }
  return null;
}

const [resultText = ""] = process.argv.slice(2);
const result: PlanCompressedEvent = parse("PlanCompressedEvent", resultText);
const long = { ...request, timeCrunchTargetMinutes: 200 };
const loose: PlanGenerationRequestedEvent = JSON.parse(JSON.stringify({ ...request, timeCrunchTargetMins: 45 }));
const unknown: unknown = { ...request, colour: "blue" };
console.log(JSON.stringify({
  sent: serialize("PlanGenerationRequestedEvent", request),
  sentAsOlder: serialize("PlanGenerationRequestedEvent", same, "1.1.0"),
  tooLong: refusal(() => serialize("PlanGenerationRequestedEvent", long)),
  undeclared: refusal(() => serialize("PlanGenerationRequestedEvent", loose)),
  ignored: isEvent("PlanGenerationRequestedEvent", unknown),
  missing: problems("PlanGenerationFailedEvent", { eventId: "e" }).length > 0,
  unreadable: refusal(() => parse("PlanGenerationFailedEvent", "{")),
  half: refusal(() => serialize("PlanGenerationRequestedEvent", { ...request, userId: "\\ud800" })),
  segments: result.sessions.flatMap((session) => session.segments.map(exercises)),
  latest: latest.PlanGenerationRequestedEvent,
  versions: versionsOf("PlanGenerationRequestedEvent"),
}));
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project into which the packed package is installed, with no network to fall back on."""
    folder = tmp_path_factory.mktemp("consumer")
    (folder / "package.json").write_text('{"name": "consumer", "private": true, "type": "module"}', encoding="utf-8")
    packed = json.loads(npm(folder, "pack", "--json", str(PACKAGE)))
    npm(folder, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", packed_name(packed))
    (folder / "globals.d.ts").write_text(
        "declare const process: { argv: string[] };\ndeclare const console: { log(text: string): void };\n",
        encoding="utf-8",
    )
    (folder / "consumer.ts").write_text(CONSUMER, encoding="utf-8")
    return folder


def packed_name(packed: object) -> str:
    """The tarball's name; npm 11 answers with a list, its successor by the package's name."""
    found = packed[0] if isinstance(packed, list) else next(iter(packed.values())) if isinstance(packed, dict) else {}
    return "./" + str(found["filename"])


def npm(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "npm_config_update_notifier": "false", "npm_config_cache": str(folder / ".npm")}
    run = subprocess.run(
        ["npm", *arguments, "--loglevel=error"],
        cwd=folder, env=environment, capture_output=True, check=False, text=True, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_a_consumer_compiles_and_its_events_are_judged_at_run_time(project: Path) -> None:
    sample = HERE / "samples" / "PlanCompressedEvent" / "2.0.0" / "valid" / "every-kind-of-segment.json"

    assert compiled_by_tsc(project, "--outDir", "built") == ""
    run = subprocess.run(
        ["node", "built/consumer.js", sample.read_text(encoding="utf-8")],
        cwd=project, capture_output=True, check=False, text=True, timeout=60,
    )  # fmt: skip

    assert run.stderr == ""
    said = json.loads(run.stdout)
    assert json.loads(said["sent"])["timeCrunchTargetMinutes"] == 45
    assert said["sentAsOlder"] == said["sent"]
    assert said["tooLong"] == [{"pointer": "/timeCrunchTargetMinutes", "message": "must be <= 180"}]
    assert said["undeclared"] == [{"pointer": "/timeCrunchTargetMins", "message": "is not declared by the schema"}]
    assert said["ignored"] is True
    assert said["missing"] is True
    assert said["unreadable"].startswith("SyntaxError")
    assert said["half"] == [{"pointer": "", "message": "holds half of a surrogate pair"}]
    sessions = json.loads(sample.read_bytes())["sessions"]
    assert said["segments"] == [len(each["exercises"]) for one in sessions for each in one["segments"]]
    assert said["latest"] == registry.latest("PlanGenerationRequestedEvent")
    assert said["versions"] == list(registry.versions("PlanGenerationRequestedEvent"))


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("timeCrunchTargetMinutes: 45,", "timeCrunchTargetMins: 45,", "timeCrunchTargetMins"),
        (
            "timeCrunchTargetMinutes: 45,",
            'timeCrunchTargetMinutes: "45",',
            "'string' is not assignable to type 'number'",
        ),
        ('season: "offseason",', 'season: "holiday",', "holiday"),
        ('jobId: "job-1",', "", "jobId"),
        ("timeCrunchTargetMinutes: 45,", "plan: { microcycles: [], nam: 'x' },", "nam"),
        ("segment.exercises.length", "segment.exercise.name.length", "exercise"),
        ('"PlanGenerationRequestedEvent", "1.1.0"', '"PlanGenerationRequestedEvent", "1.9.0"', "1.9.0"),
        ('isEvent("PlanGenerationRequestedEvent"', 'isEvent("PlanForgottenEvent"', "PlanForgottenEvent"),
    ],
)
def test_a_typo_does_not_compile_and_the_compiler_names_it(project: Path, right: str, wrong: str, named: str) -> None:
    assert right in CONSUMER
    (project / "consumer.ts").write_text(CONSUMER.replace(right, wrong, 1), encoding="utf-8")

    said = compiled_by_tsc(project)
    (project / "consumer.ts").write_text(CONSUMER, encoding="utf-8")

    assert "error TS" in said
    assert named in said


def test_no_type_that_declares_fields_has_an_index_signature() -> None:
    for file in sorted((PACKAGE / "dist").rglob("*.d.ts")):
        if "validators" not in file.parts:
            types = file.read_text(encoding="utf-8")
            assert types.count("[k: string]") == len(MAP.findall(types)), file


def test_the_package_depends_on_nothing_and_ships_every_schema_as_it_is() -> None:
    manifest = json.loads((PACKAGE / "package.json").read_bytes())

    assert "dependencies" not in manifest
    for event in registry.events():
        for version in registry.versions(event):
            shipped = json.loads((PACKAGE / "schemas" / event / f"{version}.json").read_bytes())
            assert shipped == registry.schema(event, version)
