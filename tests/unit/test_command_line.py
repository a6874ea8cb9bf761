"""The program as a shell starts it: whatever its streams are, it ends in words and an exit code, with no traceback."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from tests.support.forked import Ended, Forked, forked
from tests.support.makers import a_request, as_bytes
from tests.support.performed import a_line
from worker import __version__, cli, samples

FULL = "/dev/full"
NOBODY_READS = "|"
NO_BROKER = {"NATS_URL": "nats://127.0.0.1:1", "TIME_CRUNCH_PACE_SECRET": "0123456789abcdef"}

PLAN = "plan.json"
PRINTING = {
    "compress": ["compress", PLAN, "--target", "30"],
    "compress --json": ["compress", PLAN, "--target", "30", "--json"],
    "compress two": ["compress", PLAN, PLAN, "--target", "30"],
    "curve": ["curve", PLAN, "--step", "60"],
    "curve --json": ["curve", PLAN, "--step", "60", "--json"],
    "today": ["today", PLAN, "--target", "30", "--day", "mon"],
    "today --json": ["today", PLAN, "--target", "30", "--day", "mon", "--json"],
    "generate": ["generate", "request.json"],
    "generate --json": ["generate", "request.json", "--json"],
    "pace import": ["pace", "import", "history.jsonl", "--state", "import.json"],
    "pace show": ["pace", "show", "--state", "pace.json"],
    "pace show --json": ["pace", "show", "--state", "pace.json", "--json"],
    "pace evaluate": ["pace", "evaluate", "history.jsonl"],
    "pace evaluate --json": ["pace", "evaluate", "history.jsonl", "--json"],
    "pace forget": ["pace", "forget", "--yes", "--state", "none.json"],
    "rollout show": ["rollout", "show"],
    "rollout show --json": ["rollout", "show", "--json"],
    "rollout set": ["rollout", "set", "10"],
    "completion": ["completion", "bash"],
    "--help": ["--help"],
    "--version": ["--version"],
}
ENDINGS = [name for name in PRINTING if "pace" not in name or "--json" not in name]
"""One of each way in which a command prints."""

READING = {
    "compress": ["compress", "PLAN", "--target", "30"],
    "curve": ["curve", "PLAN"],
    "today": ["today", "PLAN", "--target", "30"],
    "generate": ["generate", "PLAN"],
    "plans put": ["plans", "put", "PLAN", "--user", "athlete-1"],
}
WRITING = {
    "curve --svg": ["curve", PLAN, "--step", "60", "--svg", "FILE"],
    "today --svg": ["today", PLAN, "--target", "30", "--day", "mon", "--svg", "FILE"],
    "today --ics": ["today", PLAN, "--target", "30", "--day", "mon", "--ics", "FILE"],
    "today --fit": ["today", PLAN, "--target", "30", "--day", "mon", "--fit", "FILE"],
    "pace show --svg": ["pace", "show", "--state", "pace.json", "--svg", "FILE"],
    "pace import --state": ["pace", "import", "history.jsonl", "--state", "FILE"],
    "verify --junit": ["verify", "http://127.0.0.1:1", "--junit", "FILE"],
    "soak --state": ["soak", "--prometheus", "http://127.0.0.1:1", "--state", "FILE"],
}
AT_A_BROKER = {
    "plans put": ["plans", "put", PLAN, "--user", "athlete-1"],
    "plans get": ["plans", "get", "plan-1"],
    "plans list": ["plans", "list"],
    "plans rm": ["plans", "rm", "plan-1"],
    "trace": ["trace", "event-1"],
    "dead-letters list": ["dead-letters", "list"],
    "dead-letters show": ["dead-letters", "show", "1"],
    "dead-letters replay": ["dead-letters", "replay", "1"],
    "dead-letters discard": ["dead-letters", "discard", "1", "--yes"],
    "streams": ["streams"],
    "streams backup": ["streams", "backup", "backup"],
    "streams restore": ["streams", "restore", "backup"],
    "pace show": ["pace", "show", "--user", "athlete-1"],
}
SERVING = {"worker", "preview", "dev", "demo", "verify", "soak", "rollout gate", "publish", "watch"}
"""They run on; the tests of processes have them."""


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forked]:
    folder = tmp_path_factory.mktemp("runs")
    plan = {**json.loads(samples.read("push-pull-legs")), "id": "plan-1"}
    (folder / PLAN).write_bytes(as_bytes(plan))
    (folder / "wrapped.json").write_bytes(as_bytes({"plan": plan, "reasons": []}))
    (folder / "request.json").write_bytes(
        as_bytes(a_request(userId="athlete-1", equipment=["barbell"], proficiency="intermediate"))
    )
    (folder / "history.jsonl").write_text("\n".join(json.dumps(a_line(order)) for order in range(1, 9)))
    (folder / "flags.json").write_text("{}")
    (folder / "binary").write_bytes(bytes(range(256)) * 9)
    with forked(folder) as process:
        assert process.run(["pace", "import", "history.jsonl", "--state", "pace.json"]).code == 0
        yield process


def run(runs: Forked, words: Sequence[str], **streams: Any) -> Ended:
    """One run, which shows no traceback whatever comes of it."""
    ended = runs.run(words, env={"TIME_CRUNCH_FLAG_FILE": "flags.json", **streams.pop("env", {})}, **streams)
    assert "Traceback" not in ended.err
    assert "Exception ignored" not in ended.err
    assert "fault of time-crunch" not in ended.err
    return ended


def commands() -> Iterator[str]:
    """Every command, as it is typed."""

    def below(command: Any, path: str) -> Iterator[str]:
        for name, sub in getattr(command, "commands", {}).items():
            yield from below(sub, f"{path} {name}".strip())
        if path and (not getattr(command, "commands", {}) or command.invoke_without_command):
            yield path

    return below(typer.main.get_command(cli.app), "")


def test_every_command_is_tried_here() -> None:
    tried = {
        " ".join(word for word in name.split() if not word.startswith("-")) for name in {**PRINTING, **AT_A_BROKER}
    }

    assert set(commands()) <= tried | SERVING


@pytest.mark.parametrize("name", ENDINGS)
def test_a_full_disk_is_told_of(runs: Forked, name: str) -> None:
    ended = run(runs, PRINTING[name], out=FULL)

    assert ended.code == 1
    assert "No space left on device" in ended.err


@pytest.mark.parametrize("name", ENDINGS)
def test_a_pipe_nobody_reads_any_more_is_no_trouble(runs: Forked, name: str) -> None:
    ended = run(runs, PRINTING[name], out=NOBODY_READS)

    assert ended.code in (1, 141)  # 1 is Typer's own, where it prints the help
    assert ended.err == ""


@pytest.mark.parametrize(
    ("name", "encoding"), [*((name, "ascii") for name in PRINTING), ("compress", "latin-1"), ("today", "latin-1")]
)
def test_any_encoding_takes_what_is_printed(runs: Forked, name: str, encoding: str) -> None:
    ended = run(runs, PRINTING[name], encoding=encoding)

    assert (ended.code, ended.err) == (0, "")
    if "--json" in name:
        for line in ended.out.splitlines():
            json.loads(line)
    else:
        assert ended.out.decode(encoding)


@pytest.mark.parametrize("name", ["compress", "curve --json", "--help"])
def test_a_closed_standard_output_is_no_trouble(runs: Forked, name: str) -> None:
    assert run(runs, PRINTING[name], out=None).code == 0


def test_signs_that_an_encoding_does_not_have_are_simpler_ones_of_the_same_width(runs: Forked) -> None:
    words = PRINTING["compress"]
    whole, simple = (run(runs, words, encoding=encoding).out.decode(encoding) for encoding in ("utf-8", "ascii"))

    assert "→" in whole
    assert "?" not in simple
    assert [len(line) for line in simple.splitlines()] == [len(line) for line in whole.splitlines()]


def test_a_code_that_an_encoding_cannot_print_is_a_link_instead(runs: Forked) -> None:
    words = [*PRINTING["today"], "--qr", "http://preview:8080", "--plan-id", "plan-1"]
    ended = run(runs, words, encoding="ascii")

    assert ended.code == cli.BAD_INPUT
    assert "http://preview:8080/" in ended.err


@pytest.mark.parametrize(
    ("name", "file"),
    [
        *(("compress", file) for file in ("none.json", ".", "/dev/zero", "/dev/null", "a\udcff.json")),
        *((name, "binary") for name in READING),
    ],
)
def test_a_plan_that_cannot_be_read_is_bad_input(runs: Forked, name: str, file: str) -> None:
    ended = run(runs, [word.replace("PLAN", file) for word in READING[name]])

    assert (ended.code, ended.out) == (cli.BAD_INPUT, b"")
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize("name", READING)
def test_standard_input_that_is_no_plan_is_bad_input(runs: Forked, name: str) -> None:
    ended = run(runs, [word.replace("PLAN", "-") for word in READING[name]], stdin="binary")

    assert (ended.code, ended.out) == (cli.BAD_INPUT, b"")


@pytest.mark.parametrize("name", ["compress", "curve", "today"])
def test_a_plan_may_be_wrapped(runs: Forked, name: str) -> None:
    bare, wrapped = (
        run(runs, [word.replace(PLAN, file) for word in PRINTING[name]]) for file in (PLAN, "wrapped.json")
    )

    assert wrapped.code == 0
    assert wrapped.out == bare.out


def test_a_fault_of_a_wrapped_plan_is_where_it_is_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "wrapped.json").write_bytes(as_bytes({"plan": {"microcycles": 3}}))
    result = CliRunner().invoke(cli.app, ["compress", str(tmp_path / "wrapped.json"), "--target", "30"])

    assert result.exit_code == cli.BAD_INPUT
    assert "wrapped.json: plan.microcycles: must be an array" in result.stderr


@pytest.mark.parametrize(
    ("name", "file"),
    [*((name, "no/such/folder/file") for name in WRITING), ("curve --svg", "."), ("curve --svg", FULL)],
)
def test_a_file_that_cannot_be_written_is_told_of(runs: Forked, name: str, file: str) -> None:
    words = [word.replace("FILE", file) for word in WRITING[name]]
    if name == "pace import --state" and file.startswith("no/"):
        words[-1] = f"{PLAN}/state.json"  # it makes the folder that is missing; a file is none
    ended = run(runs, words)

    assert ended.code in (1, cli.BAD_INPUT)
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize("name", AT_A_BROKER)
def test_a_broker_that_is_away_is_said_in_words(runs: Forked, name: str) -> None:
    ended = run(runs, AT_A_BROKER[name], env=NO_BROKER)

    assert (ended.code, ended.out) == (1, b"")
    assert ("no backup is there" if "restore" in name else "127.0.0.1:1") in ended.err


@pytest.mark.parametrize("word", ["compress", "curve", "today"])
def test_an_export_that_is_none_is_bad_input(runs: Forked, word: str) -> None:
    ended = run(runs, [*PRINTING[word], "--history", "binary"])

    assert (ended.code, ended.out) == (cli.BAD_INPUT, b"")
    assert ended.err.startswith("binary: ")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("version", "Did you mean '--version'?"),
        ("help", "Did you mean '--help'?"),
        ("comprss", "Did you mean 'compress'?"),
        ("stream", "Did you mean 'streams'?"),
        ("verison", "Did you mean '--version', 'verify'?"),
    ],
)
def test_a_word_that_is_no_command_is_answered_with_what_may_be_meant(typed: str, said: str) -> None:
    result = CliRunner().invoke(cli.app, [typed])

    assert result.exit_code == cli.BAD_INPUT
    assert said in result.stderr


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_an_option(option: str) -> None:
    assert CliRunner().invoke(cli.app, [option]).stdout == f"time-crunch {__version__}\n"


@pytest.mark.parametrize("command", ["", *commands()])
def test_every_command_has_help_by_both_names(command: str) -> None:
    short, long = (CliRunner().invoke(cli.app, [*command.split(), option]) for option in ("-h", "--help"))

    assert short.exit_code == 0
    assert short.stdout == long.stdout
    assert "..." not in short.stdout.partition("Commands:")[2]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_completion(runs: Forked, shell: str) -> None:
    script = run(runs, ["completion", shell]).out.decode()
    asked = {
        "bash": {"COMP_WORDS": "time-crunch str", "COMP_CWORD": "1"},
        "zsh": {"_TYPER_COMPLETE_ARGS": "time-crunch str"},
        "fish": {"_TYPER_COMPLETE_ARGS": "time-crunch str", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    }
    answered = run(runs, [], env={"_TIME_CRUNCH_COMPLETE": f"complete_{shell}", **asked[shell]})

    assert "_TIME_CRUNCH_COMPLETE" in script
    assert "streams" in answered.out.decode()


def test_a_shell_takes_the_completion(runs: Forked, tmp_path: Path) -> None:
    (tmp_path / "completion").write_bytes(run(runs, ["completion", "bash"]).out)
    sourced = f"source {tmp_path}/completion && complete -p time-crunch"
    done = subprocess.run(["bash", "-c", sourced], capture_output=True, check=True, text=True, timeout=60)

    assert "time-crunch" in done.stdout


def started(words: Sequence[str], stdin: int, folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "worker", *words]
    return subprocess.Popen(
        command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HOME": str(folder)}
    )


def test_who_types_at_a_terminal_is_told_what_is_waited_for_and_can_stop_it(tmp_path: Path) -> None:
    terminal, end = pty.openpty()
    with started(["compress", "--target", "30"], end, tmp_path) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    os.close(terminal)
    os.close(end)

    assert said == b"Reading the plan from standard input; end it with Ctrl-D.\n"
    assert (process.returncode, out, err) == (130, b"", b"")


def test_tables_are_whole_where_there_is_no_terminal(tmp_path: Path) -> None:
    name = "a long name of a plan " * 8
    files = [tmp_path / f"{name}{n}.json" for n in range(2)]
    for file in files:
        file.write_bytes(samples.read("five-by-five"))
    result = CliRunner().invoke(cli.app, ["compress", *map(str, files), "--target", "30"], env={"COLUMNS": "40"})

    assert [file.name in line for file, line in zip(files, result.stdout.splitlines()[1:], strict=True)] == [True, True]


@pytest.mark.parametrize("name", [name for name in PRINTING if "--json" in name])
def test_names_in_json_are_camel_case(runs: Forked, name: str) -> None:
    lines = run(runs, PRINTING[name]).out.splitlines()

    assert lines
    for line in lines:
        assert [key for key in keys(json.loads(line)) if not re.fullmatch(r"[a-z][a-zA-Z0-9]*", key)] == []


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield key
            if key not in ("plan", "users", "context"):  # what others named
                yield from keys(below)
    elif isinstance(value, list):
        for each in value:
            yield from keys(each)


def options() -> dict[str, list[Any]]:
    """The parameters of all commands by the option that sets them."""

    def below(command: Any) -> Iterator[Any]:
        yield from command.params
        for sub in getattr(command, "commands", {}).values():
            yield from below(sub)

    found: dict[str, list[Any]] = {}
    for param in below(typer.main.get_command(cli.app)):
        for name in param.opts:
            if name.startswith("--"):
                found.setdefault(name, []).append(param)
    return found


def test_an_option_is_of_one_kind_wherever_it_stands() -> None:
    for name, params in options().items():
        assert len({(param.nargs, param.is_flag, param.multiple) for param in params}) == 1, name


def test_a_listing_can_be_had_as_json() -> None:
    listing = [
        name for name in commands() if name.split()[-1] in ("list", "show", "streams", "trace", "verify", "evaluate")
    ]
    for name in listing:
        assert "--json" in CliRunner().invoke(cli.app, [*name.split(), "--help"]).stdout, name
    assert len(listing) >= 8
