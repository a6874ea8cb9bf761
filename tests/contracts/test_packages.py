"""A field travels from a branch to consumers: report, merge, release, packages, and projects that install them."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from contracts import registry
from contracts.cli import HERE
from contracts.packages import NAME
from contracts.regenerate.typescript import TOOLS, can_build
from contracts.schema import order
from tests.support.folders import Folder, copy_of_ours, waive_again

REQUEST = "PlanGenerationRequestedEvent"
NEWEST = registry.latest(REQUEST)
NEXT = f"1.{order(NEWEST)[1] + 1}.0"
MOOD = {"description": "The athlete's mood.", "type": "string", "enum": ["fine", "grim"], "x-open-enum": True}
CONSUMER_TOOLS = Path(__file__).parent / "node" / "node_modules"
pytestmark = pytest.mark.skipif(
    not (can_build() and CONSUMER_TOOLS.is_dir()), reason="needs node and the tools that `make node` installs"
)
COMPILERS = {"5": CONSUMER_TOOLS / "typescript", "7": TOOLS / "node_modules" / "typescript"}


class Repository(Folder):
    """A repository of our contracts alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = copy_of_ours(folder / "contracts")
        shutil.copy(HERE.parent / "pyproject.toml", folder)
        self.git("init", "--quiet", "--initial-branch=main", str(folder))
        self.commit("The contracts")

    def commit(self, message: str) -> None:
        self.git("add", "--all", str(self.folder))
        self.git("commit", "--quiet", "-m", message)

    def told(self, *arguments: str, code: int = 0) -> str:
        result = self.run(*arguments)
        assert result.exit_code == code, result.output
        return str(result.stdout)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of a repository in which a field went from a branch to a release."""
    repository = Repository(tmp_path_factory.mktemp("repository"))
    repository.git("switch", "--quiet", "--create", "mood")
    repository.told("new", REQUEST, "--minor")
    waive_again(repository.root, REQUEST, NEWEST, NEXT)
    schema = repository.root / "schemas" / REQUEST / f"{NEXT}.json"
    drafted = json.loads(schema.read_bytes())
    drafted["properties"]["athleteMood"] = MOOD
    schema.write_text(json.dumps(drafted, indent=2), encoding="utf-8")
    sample = repository.root / "samples" / REQUEST / NEXT / "valid" / "every-field.json"
    sample.write_text(json.dumps({**json.loads(sample.read_bytes()), "athleteMood": "fine"}), encoding="utf-8")
    repository.told("regenerate")
    repository.told("check", "--against", "main")
    report = repository.told("report", "--against", "main")
    assert "- adds /athleteMood: one of fine, grim or another, optional" in report
    assert "**Required bump: minor.** Upgrade: in any order." in report
    repository.commit("Requests tell the athlete's mood")
    repository.git("switch", "--quiet", "main")
    repository.git("merge", "--quiet", "mood")
    repository.told("release", REQUEST)
    repository.told("check", "--against", "HEAD")
    folder = tmp_path_factory.mktemp("packages")
    repository.told("package", str(folder))
    return folder


def run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, check=False, text=True, timeout=120, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


USE_IN_PYTHON = f"""
import json, sys
sys.path.insert(0, sys.argv[1])
from {NAME} import DecodeError, decode, encode, latest, judge
from {NAME}.events import {REQUEST}
from {NAME}.models import {REQUEST} as Model
sent = json.loads(sys.argv[2])
read = decode({REQUEST}, json.dumps({{**sent, "athleteMood": "elated", "later": 1}}).encode())
try:
    encode(read)
    refused = ""
except ValueError as error:
    refused = str(error)
again = json.loads(encode(decode({REQUEST}, json.dumps(sent).encode())))
model = Model.model_validate(sent).athlete_mood
others = [name for name in sys.modules if name.split(".")[0] in {"contracts", "worker", "starlette", "numpy"}]
print(json.dumps([read.athlete_mood, refused, again == sent, model, latest("{REQUEST}"), others]))
"""


def test_a_python_project_installs_the_wheel_and_uses_the_new_field(packages: Path, tmp_path: Path) -> None:
    (wheel,) = packages.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = archive.read(next(name for name in names if name.endswith("METADATA"))).decode()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {NAME}
    assert f"{NAME}/py.typed" in names
    assert f"{NAME}/schemas/{REQUEST}/{NEXT}.json" in names
    required = {line.split(": ")[1].partition(">")[0] for line in metadata.splitlines() if "Requires-Dist" in line}
    assert required == {"jsonschema-rs", "msgspec", "pydantic"}
    uv = str(Path(sys.executable).parent / "uv")
    run([uv, "pip", "install", "--quiet", "--offline", "--no-deps", "--target", str(tmp_path), str(wheel)], tmp_path)

    said = run([sys.executable, "-I", "-c", USE_IN_PYTHON, str(tmp_path), json.dumps(a_request())], tmp_path)

    refused = "athleteMood: must be one of fine, grim or another, got 'elated'"
    assert json.loads(said) == ["elated", refused, True, "fine", NEXT, []]


def a_request() -> dict[str, object]:
    sample = HERE / "samples" / REQUEST / NEWEST / "valid" / "smallest.json"
    return {**json.loads(sample.read_bytes()), "athleteMood": "fine"}


@pytest.fixture(scope="module")
def installed(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the tarball is installed, with no network to fall back on."""
    folder = tmp_path_factory.mktemp("node")
    (tarball,) = packages.glob("*.tgz")
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    run(["npm", "install", *options, str(tarball)], folder, npm_config_cache=str(folder / ".npm"))
    return folder


USE = """
const [sent, version] = [JSON.parse(process.argv[2]), latest.PlanGenerationRequestedEvent];
const read = parse("PlanGenerationRequestedEvent", JSON.stringify({ ...sent, athleteMood: "elated", later: 1 }));
let refused = "";
try {
  serialize("PlanGenerationRequestedEvent", read);
} catch (error) {
  refused = error.name;
}
const again = serialize("PlanGenerationRequestedEvent", sent) === JSON.stringify(sent);
console.log(JSON.stringify([read.athleteMood, refused, again, version]));
"""


@pytest.mark.parametrize(
    ("file", "first"),
    [
        ("use.mjs", 'import { latest, parse, serialize } from "@athlete-ally/contracts";'),
        ("use.cjs", 'const { latest, parse, serialize } = require("@athlete-ally/contracts");'),
    ],
)
def test_an_esm_and_a_commonjs_project_install_the_package_and_use_the_new_field(
    installed: Path, file: str, first: str
) -> None:
    (installed / file).write_text(first + USE, encoding="utf-8")

    said = run(["node", file, json.dumps(a_request())], installed)

    assert json.loads(said) == ["elated", "ContractError", True, NEXT]


COMPILED = f"""
import {{ parse, type PlanGenerationRequestedEvent }} from "@athlete-ally/contracts";
import type {{ AthleteMood }} from "@athlete-ally/contracts/types/PlanGenerationRequestedEvent/{NEXT}";
export const mood: AthleteMood | undefined = parse("PlanGenerationRequestedEvent", "{{}}").athleteMood;
export const lacking: Partial<PlanGenerationRequestedEvent> = {{ athleteMood: "fine" }};
"""


@pytest.mark.parametrize(
    ("module", "resolution", "file", "compiler"),
    [
        ("commonjs", "node10", "use.ts", "5"),
        ("node16", "node16", "use.cts", "5"),
        ("node16", "node16", "use.mts", "5"),
        ("esnext", "bundler", "use.ts", "5"),
        ("nodenext", "nodenext", "use.cts", "7"),
        ("nodenext", "nodenext", "use.mts", "7"),
        ("esnext", "bundler", "use.ts", "7"),
    ],
)
def test_the_types_are_found_by_every_way_of_resolving_modules(
    installed: Path, module: str, resolution: str, file: str, compiler: str
) -> None:
    (installed / file).write_text(COMPILED, encoding="utf-8")
    options = ["--strict", "--noEmit", "--target", "es2022", "--skipLibCheck", "false"]

    tsc = str(COMPILERS[compiler] / "bin" / "tsc")
    run(["node", tsc, *options, "--module", module, "--moduleResolution", resolution, file], installed)


@pytest.mark.parametrize(
    ("language", "field"),
    [("java", "TimeCrunchTargetMinutes("), ("go", "TimeCrunchTargetMinutes *int64 ")],
)
def test_java_and_go_consumers_make_their_types_from_the_schemas_of_the_package(
    installed: Path, tmp_path: Path, language: str, field: str
) -> None:
    schema = installed / "node_modules" / "@athlete-ally" / "contracts" / "schemas" / REQUEST / f"{NEXT}.json"
    command = ["node", str(CONSUMER_TOOLS / "quicktype" / "dist" / "index.js"), "--src-lang", "schema", str(schema)]

    run(
        [*command, "--lang", language, "--top-level", REQUEST, "--out", str(tmp_path / f"{REQUEST}.{language}")],
        tmp_path,
    )

    written = (tmp_path / f"{REQUEST}.{language}").read_text(encoding="utf-8")
    assert " ".join(field.split()) in " ".join(written.split())
    assert "athleteMood" in written


@pytest.mark.skipif(not (shutil.which("javac") and shutil.which("java")), reason="needs a Java compiler")
def test_the_java_types_of_every_event_compile(installed: Path, tmp_path: Path) -> None:
    for event in ("PlanCompressedEvent", REQUEST):
        schemas = installed / "node_modules" / "@athlete-ally" / "contracts" / "schemas" / event
        newest = max(schemas.glob("*.json"), key=lambda file: order(file.stem))
        folder = tmp_path / event
        folder.mkdir()
        command = ["node", str(CONSUMER_TOOLS / "quicktype" / "dist" / "index.js"), "--src-lang", "schema", str(newest)]

        run([*command, "--lang", "java", "--just-types", "--top-level", event, "--out", f"{event}.java"], folder)
        run(["javac", "-d", "classes", *(file.name for file in folder.glob("*.java"))], folder)

        assert [file.stem for file in (folder / "classes").rglob(f"{event}.class")] == [event]
