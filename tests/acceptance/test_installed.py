"""The wheel in an empty environment, with no repository near, does what it is for."""

import email
import json
import re
import subprocess
import zipfile
from email.message import Message
from pathlib import Path

import pytest

from deploy import hatch_build
from tests.support import installed
from tests.support.documents import ROOT
from tests.support.told import running
from worker import __version__, samples
from worker.development import server
from worker.engine.native.sources import fingerprint


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installed.wheel(tmp_path_factory.mktemp("dist"))


class Installed:
    """The wheel, installed in an environment of its own, and an empty folder to work in."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.environment = installed.environment(folder / "machine")
        self.programmes = installed.into_an_environment(wheel, folder, self.environment)
        self.empty = folder / "empty"
        self.empty.mkdir()

    def run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [str(self.programmes / command[0]), *command[1:]],
            cwd=self.empty,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Installed:
    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    return Installed(tmp_path_factory.mktemp("installed"), wheel)


def test_it_is_the_wheel_that_runs_and_not_the_checkout(app: Installed) -> None:
    files = "contracts.__file__, worker.__file__, worker.engine.native.library.NATIVE._name"
    where = app.run("python", "-c", f"import contracts, worker.engine.native.library; print({files})")

    assert where.returncode == 0, where.stderr
    assert all(place.startswith(str(app.programmes.parent)) for place in where.stdout.split())
    assert str(ROOT) not in where.stdout


def test_a_sample_is_compressed_by_its_name(app: Installed) -> None:
    done = app.run("time-crunch", "compress", "push-pull-legs", "--target", "30", "--json")

    assert done.returncode == 0, done.stderr
    sessions = json.loads(done.stdout)["sessions"]
    assert len(sessions) == 6
    assert all(session["summary"]["compressedDurationSeconds"] <= 1800 for session in sessions)


def test_the_demo_shows_every_plan_at_every_target_and_says_that_all_is_well(app: Installed) -> None:
    done = app.run("time-crunch", "demo")

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(" fits") == 22
    assert "1 without a target skipped" in done.stdout
    assert "dlq.time-crunch.plans.generation-requested.schema-invalid" in done.stdout
    assert done.stdout.splitlines()[-1].endswith("time-crunch dev")


def test_dev_answers_a_request_that_is_published(app: Installed) -> None:
    with running([str(app.programmes / "time-crunch"), "dev"], app.empty, app.environment) as dev:
        found = re.search(r"NATS +(nats://\S+)", dev.until("third terminal"))
        assert found
        asked = app.run("time-crunch", "publish", "five-by-five", "--target", "30", "--server", found[1])
        seen = app.run("time-crunch", "watch", "--durable", "mine", "--count", "1", "--json", "--server", found[1])
        code = dev.end()

    assert json.loads(seen.stdout)["requestEventId"] == asked.stdout.strip()
    assert code == 0


def test_the_contracts_in_it_hold(app: Installed) -> None:
    checked = app.run("python", "-m", "contracts", "check")
    examined = app.run("python", "-m", "contracts", "doctor")

    assert (checked.returncode, checked.stdout.splitlines()[0]) == (0, "The contracts hold."), checked.stderr
    assert examined.stdout.splitlines()[0] == "this installation"
    assert (examined.returncode, examined.stdout.splitlines()[-1]) == (0, "Nothing is wrong."), examined.stdout


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return email.message_from_string(archive.read(name).decode())


def test_the_wheel_holds_what_it_needs_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())

    tops = {name.partition("/")[0] for name in names}
    assert tops == {"contracts", "worker", f"time_crunch-{__version__}.dist-info"}
    assert {f"worker/samples/{name}.json" for name in samples.names()} <= names
    assert {"worker/py.typed", "contracts/py.typed"} <= names
    tracked = subprocess.run(
        ["git", "ls-files", "worker", "contracts"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert [name for name in tracked if name not in names] == []


def of_the_engine(wheel: Path) -> tuple[str, bytes]:
    """The platform that a wheel says it is for, and the library in it."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("libnative.so")]
        told = email.message_from_bytes(archive.read(f"time_crunch-{__version__}.dist-info/WHEEL"))
        return str(told["Tag"]), archive.read(name)


def test_one_wheel_serves_every_python_on_machines_like_this(wheel: Path) -> None:
    tag, library = of_the_engine(wheel)

    assert tag == f"py3-none-{hatch_build.TARGETS[hatch_build.this_machine()]}"
    assert fingerprint().encode() in library


def test_a_wheel_for_another_platform_has_a_library_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIME_CRUNCH_TARGET", "aarch64-macos.11.0")

    tag, library = of_the_engine(installed.wheel(tmp_path))

    assert tag == "py3-none-macosx_11_0_arm64"
    assert library[:8] == bytes.fromhex("cffaedfe0c000001")  # Mach-O of 64 bits, ARM64
    assert fingerprint().encode() in library


def test_the_metadata_say_what_it_is_and_how_it_is_to_be_installed(wheel: Path) -> None:
    told = metadata(wheel)

    assert told["Version"] == __version__
    assert told["License-Expression"] == "Apache-2.0"
    assert {"Typing :: Typed", "Framework :: AsyncIO"} <= set(told.get_all("Classifier") or ())
    assert told["Keywords"]
    assert "athlete_ally_contracts" in str(told.get_payload())
    assert "install it alone" in " ".join(str(told.get_payload()).split())


def test_what_people_read_off_site_has_no_link_that_leads_nowhere(wheel: Path) -> None:
    told = str(metadata(wheel).get_payload())

    links = re.findall(r"\]\(([^)]+)\)|(?:src|href)=\"([^\"]+)", told)
    assert [link for pair in links for link in pair if link and not link.startswith("https://")] == []
    assert told.startswith("# Time Crunch")
