"""What the doctor sees in a checkout and in a service, and the command it gives."""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from contracts import doctor, registry
from contracts.cli import HERE, app
from contracts.regenerate.typescript import TOOLS
from tests.support.folders import EVENT, Folder

REQUEST = "PlanGenerationRequestedEvent"
FIELD = "timeCrunchTargetMinutes"


class Service:
    """A service that has installed the contracts at one version."""

    def __init__(self, root: Path, newest: str = "1.3.0") -> None:
        self.root = root
        self.package = root / "node_modules" / "@athlete-ally" / "contracts"
        self.write("package.json", {"dependencies": {"@athlete-ally/contracts": "^1.9.0"}})
        self.lock("1.9.0")
        self.write("node_modules/@athlete-ally/contracts/package.json", {"version": "1.9.0"})
        schemas = self.package / "schemas" / REQUEST
        schemas.mkdir(parents=True)
        for version in registry.versions(REQUEST):
            if version <= newest:
                shutil.copy(HERE / "schemas" / REQUEST / f"{version}.json", schemas)
        fields = registry.schema(REQUEST, newest)["properties"]
        types = "".join(f"  {name}?: unknown;\n" for name in fields)
        self.write("node_modules/@athlete-ally/contracts/dist/index.d.ts", f"export interface Request {{\n{types}}}\n")
        self.write("src/index.ts", "export const port = 8080;\n")

    def write(self, name: str, content: Any) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")

    def lock(self, version: str) -> None:
        packages = {"node_modules/@athlete-ally/contracts": {"version": version}}
        self.write("package-lock.json", {"lockfileVersion": 3, "packages": packages})

    def wrong(self) -> list[tuple[str, str]]:
        """What is said to be wrong with the service, and the fix."""
        arguments = ["doctor", "--event", REQUEST, "--field", FIELD, "--service", str(self.root)]
        said = CliRunner().invoke(app, arguments).stdout.partition(f"{self.root}\n")[2]
        return re.findall(r"  WRONG  (.*)\n         fix: (.*)\n", said)


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return Service(tmp_path / "service")


def test_a_service_with_the_field_has_nothing_wrong(service: Service) -> None:
    assert service.wrong() == []


def test_a_package_without_the_field_is_upgraded(tmp_path: Path) -> None:
    service = Service(tmp_path / "service", newest="1.0.0")

    (schemas, command), (types, same) = service.wrong()

    assert schemas == f"its schemas of {REQUEST} lack {FIELD}; the newest is 1.0.0"
    assert types == f"its types lack {FIELD}"
    assert command == same == f"npm --prefix {service.root} install {HERE / 'generated' / 'typescript'}"


def test_what_is_installed_is_what_is_locked(service: Service) -> None:
    service.lock("1.8.0")

    ((message, command),) = service.wrong()

    assert message == "@athlete-ally/contracts: declared ^1.9.0, locked 1.8.0, installed 1.9.0"
    assert command == f"npm --prefix {service.root} ci"


def test_a_package_that_is_declared_and_not_installed_is_installed(service: Service) -> None:
    shutil.rmtree(service.root / "node_modules")

    ((message, command),) = service.wrong()

    assert message.endswith("installed nowhere")
    assert command == f"npm --prefix {service.root} ci"


def test_a_service_of_another_package_manager_gets_its_command(service: Service) -> None:
    shutil.rmtree(service.root / "node_modules")
    service.write("pnpm-lock.yaml", "")

    assert service.wrong()[0][1] == f"pnpm --dir {service.root} install --frozen-lockfile"


@pytest.mark.parametrize(
    ("code", "who"),
    [
        ('const ajv = new Ajv({ removeAdditional: "all" });', "Ajv"),
        ("const ajv = new Ajv({ removeAdditional: true });", "Ajv"),
        ("app.useGlobalPipes(new ValidationPipe({ whitelist: true }));", "class-validator"),
        ("schema.validate(body, { stripUnknown: true });", "the validator"),
        ("const body = z.object({ id: z.string() });", "zod"),
    ],
)
def test_a_validator_that_deletes_what_it_does_not_know_is_pointed_to(service: Service, code: str, who: str) -> None:
    service.write("src/bus.ts", f"// the bus\n{code}\n")

    ((message, fix),) = service.wrong()

    assert message.startswith("src/bus.ts:2 has ")
    assert f"{who} silently deletes" in message
    assert fix.startswith("in src/bus.ts:2: ")


@pytest.mark.parametrize(
    "code", ["new Ajv({ removeAdditional: false })", "const body = z.object({ id: z.string() }).passthrough();"]
)
def test_a_validator_that_keeps_what_it_does_not_know_is_fine(service: Service, code: str) -> None:
    service.write("src/bus.ts", code)

    assert service.wrong() == []


def test_a_shape_written_out_without_the_field_is_pointed_to(service: Service) -> None:
    service.write("src/request.ts", "interface Request { weeklyGoalDays: number; season: string; equipment: string[] }")

    ((message, _),) = service.wrong()

    assert message == f"src/request.ts has a shape of its own, with 3 fields of the event and no {FIELD}"


def test_a_python_service_is_looked_at_in_its_environment(service: Service) -> None:
    home = service.root / ".venv" / "lib" / "python3.12" / "site-packages"
    (home / "time_crunch-0.3.0.dist-info").mkdir(parents=True)
    (home / "contracts" / "schemas" / REQUEST).mkdir(parents=True)
    shutil.copy(HERE / "schemas" / REQUEST / "1.0.0.json", home / "contracts" / "schemas" / REQUEST)

    ((message, command),) = service.wrong()

    assert message == f"its schemas of {REQUEST} lack {FIELD}; here the newest is 1.3.0"
    assert command == f"{service.root}/.venv/bin/python -m pip install --upgrade time-crunch"


def test_a_service_without_the_contracts_installs_them(tmp_path: Path) -> None:
    (tmp_path / "service").mkdir()

    result = CliRunner().invoke(app, ["doctor", "--service", str(tmp_path / "service")])

    assert result.exit_code == 1
    assert "neither @athlete-ally/contracts nor athlete-ally-contracts is declared or installed" in result.stdout


def test_a_healthy_checkout_says_where_the_field_is(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "contracts")
    folder.version("1.1.0")

    result = folder.run("doctor", "--field", "by")

    assert f"{EVENT}: 1.0.0, 1.1.0 (draft)" in result.stdout
    assert f"by is in {EVENT} 1.0.0: a string of 1 to 9 characters, optional" in result.stdout
    assert "Nothing is wrong." in result.stdout
    assert result.exit_code == 0


def test_a_build_that_fails_after_a_pull_gets_its_command(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "contracts")
    folder.write("contracts.toml", 'generate = ["python"]\n')
    folder.write("../requirements.lock", "msgspec==0.0.1 \\\n    --hash=sha256:00\n")
    folder.write("schemas/WindowOpenedEvent/1.0.0.json", "<<<<<<< HEAD\n")

    result = folder.run("doctor")
    assert result.exit_code == 1
    assert "fix: git checkout -- contracts/schemas/WindowOpenedEvent/1.0.0.json" in result.stdout
    assert "(locked: 0.0.1)" in result.stdout
    assert "fix: make setup" in result.stdout

    (folder.root / "schemas/WindowOpenedEvent/1.0.0.json").unlink()
    assert "fix: python -m contracts regenerate" in folder.run("doctor").stdout


@pytest.mark.parametrize("arguments", [("--event", "NobodyEvent"), ("--service", "/nowhere")])
def test_what_is_not_there_cannot_be_looked_at(tmp_path: Path, arguments: tuple[str, str]) -> None:
    assert Folder(tmp_path / "contracts").run("doctor", *arguments).exit_code == 2


def test_a_field_that_no_version_has_is_to_be_pulled(tmp_path: Path) -> None:
    result = Folder(tmp_path / "contracts").run("doctor", "--field", "newest")

    assert result.exit_code == 1
    assert f"newest is in no version of {EVENT} here\n         fix: git pull" in result.stdout


def shown(mark: str) -> list[str]:
    """The lines of an example in the page about contracts."""
    page = (HERE.parent / "docs" / "contracts.md").read_text(encoding="utf-8")
    block = page.partition(f"<!-- doctor: {mark} -->\n```\n")[2].partition("\n```")[0]
    return block.splitlines()[1:]


def test_the_page_shows_what_the_doctor_says_of_a_build_that_fails(tmp_path: Path) -> None:
    root = tmp_path / "contracts"
    shutil.copytree(HERE, root, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    (root / "generated" / "events.py").unlink()

    said = CliRunner().invoke(app, ["doctor", "--root", str(root)]).stdout.splitlines()

    lines = [line for line in shown("build") if line != "…"]
    assert len(lines) > 2
    assert [line for line in said if line in lines] == lines


def test_the_page_shows_what_the_doctor_says_of_a_service_without_the_field(tmp_path: Path) -> None:
    service = Service(tmp_path / "planning-engine", newest="1.0.0")
    service.write("src/bus.ts", '// the bus\nconst ajv = new Ajv({ removeAdditional: "all" });\n')
    arguments = ["--event", REQUEST, "--field", FIELD, "--service", str(service.root)]

    said = CliRunner().invoke(app, ["doctor", *arguments]).stdout
    said = said.replace(str(service.root), "../planning-engine").replace(str(HERE.parent), "~/time-crunch")

    lines = [line for line in shown("service") if line != "…"]
    assert len(lines) > 5
    assert [line for line in said.splitlines() if line in lines] == lines


def test_the_commands_in_the_page_are_there() -> None:
    page = (HERE.parent / "docs" / "contracts.md").read_text(encoding="utf-8")
    used = set(re.findall(r"python -m contracts (\w+)", page)) | set(re.findall(r"^\| `(\w+)[` ]", page, re.M))
    names = {each.name or each.callback.__name__ for each in app.registered_commands if each.callback}

    assert names - used == set()
    assert used - names == set()


def test_a_healthy_clone_has_nothing_wrong_before_the_tools_of_node_are_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "node"
    shutil.copytree(TOOLS, tools, ignore=shutil.ignore_patterns("node_modules"))
    monkeypatch.setattr(doctor, "TOOLS", tools)

    result = CliRunner().invoke(app, ["doctor"])

    assert (result.exit_code, "not installed (`make node`)" in result.stdout) == (0, True)


def test_an_installation_is_told_as_one_and_is_not_sent_to_build_anything(tmp_path: Path) -> None:
    root = tmp_path / "site-packages" / "contracts"
    shutil.copytree(HERE, root, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))

    said = CliRunner().invoke(app, ["doctor", "--root", str(root)])

    assert said.exit_code == 0
    assert said.stdout.startswith("this installation\n")
    assert "make" not in said.stdout


def test_a_really_built_wheel_is_told_as_an_installation_with_nothing_wrong(tmp_path: Path) -> None:
    built, site = tmp_path / "built", tmp_path / "site-packages"
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built)])
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    doctor = f"import sys; sys.path.insert(0, {str(site)!r}); from contracts.cli import app; app(['doctor'])"

    said = run([sys.executable, "-P", "-c", doctor], tmp_path)

    assert said.startswith("this installation\n")
    assert said.endswith("Nothing is wrong.\n")


def run(command: list[str], folder: Path = HERE.parent) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
