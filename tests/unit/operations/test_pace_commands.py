"""`time-crunch pace …` on a file: what it learns, shows, forgets, and how it refuses."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.support.performed import a_line
from worker import charts, cli
from worker.operations import pace_view
from worker.pace import stored
from worker.pace.lifts import is_core_lift
from worker.pace.model import Past


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "pace.json"


def run(*arguments: Any) -> Result:
    return CliRunner().invoke(cli.app, ["pace", *(str(argument) for argument in arguments)])


def history(tmp_path: Path, *orders: int, **fields: Any) -> Path:
    path = tmp_path / "history.jsonl"
    path.write_text("".join(json.dumps(a_line(order, **fields)) + "\n" for order in orders), encoding="utf-8")
    return path


def test_an_import_says_what_it_learned_and_what_it_left_out(tmp_path: Path, state: Path) -> None:
    path = history(tmp_path, *range(20))
    path.write_text(
        path.read_text()
        + json.dumps(a_line(21, durationSeconds=0))
        + "\n"
        + json.dumps(a_line(22, durationSeconds=60))
        + "\n"
        + '{"order": 23, "exerc',
        encoding="utf-8",
    )

    result = run("import", path, "--state", state)

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "20 sessions learned from",
        "1 session counted, not learned from: under 5 minutes",
        "1 left out, cut off: line 23",
        "1 left out, no duration, or none that can be true: line 21",
    ]


def test_the_same_import_twice_counts_each_session_once(tmp_path: Path, state: Path) -> None:
    run("import", history(tmp_path, *range(5)), "--state", state)
    once = state.read_bytes()

    result = run("import", history(tmp_path, *range(6)), "--state", state)

    assert result.stdout.splitlines() == ["1 session learned from", "5 sessions not counted: counted before"]
    assert stored.decode(state.read_bytes()).counted == stored.decode(once).counted + 1


def test_what_is_kept_can_be_read_by_its_owner_only(tmp_path: Path, state: Path) -> None:
    run("import", history(tmp_path, 1), "--state", state)

    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert [file.name for file in state.parent.iterdir()] == [state.name]


def test_without_a_file_it_is_kept_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("NATS_URL", raising=False)

    assert run("import", history(tmp_path, 1)).exit_code == 0
    assert (tmp_path / "time-crunch" / "pace.json").exists()


def test_show_has_pace_spread_exercises_and_a_plot(tmp_path: Path, state: Path) -> None:
    lines = [a_line(order, slow="Squat" if order % 2 else None) for order in range(60)]
    path = tmp_path / "history.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    run("import", path, "--state", state)

    result = run("show", "--state", state)

    for word in ("60 sessions learned from", "the usual clock", "4 times in 5", "slow", "squat", "minutes taken", "●"):
        assert word in result.stdout


def test_show_gives_json_and_a_picture(tmp_path: Path, state: Path) -> None:
    run("import", history(tmp_path, *range(8)), "--state", state)

    result = run("show", "--state", state, "--json", "--svg", tmp_path / "pace.svg")

    shown = json.loads(result.stdout)
    assert (shown["sessions"], shown["outliers"], len(shown["past"])) == (8, 0, 8)
    assert (tmp_path / "pace.svg").read_text(encoding="utf-8").count("<circle") == 8


def test_forget_leaves_nothing_and_asks_first(tmp_path: Path, state: Path) -> None:
    run("import", history(tmp_path, 1), "--state", state)

    assert run("forget", "--state", state).exit_code == 2
    assert state.exists()
    assert run("forget", "--state", state, "--yes").stdout == "forgotten\n"
    assert list(state.parent.iterdir()) == []
    assert run("forget", "--state", state, "--yes").stdout == "nothing was known\n"


def test_evaluate_prints_a_learning_curve_for_every_athlete_together(tmp_path: Path) -> None:
    first, second = ([a_line(order, athlete=athlete) for order in range(8)] for athlete in "ab")
    path = tmp_path / "history.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in [*first, *second]), encoding="utf-8")

    judged = json.loads(run("evaluate", path, "--json").stdout)

    assert (judged["athletes"], judged["all"]["sessions"], judged["outliers"]) == (2, 16, 0)
    assert [(row["seen"], row["sessions"]) for row in judged["curve"]] == [(0, 2), (1, 4), (3, 4), (5, 6)]
    assert judged["curve"][-1]["medianError"] < judged["curve"][0]["medianError"]
    assert "5 to 9" in run("evaluate", path).stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "nothing is known yet"),
        (["evaluate", "EMPTY"], "the file is empty"),
        (["import", "NONE"], "has no column"),
        (["import", "TWO"], "2 athletes: say whose with --athlete"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(tmp_path: Path, state: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "EMPTY").write_text("")
    (tmp_path / "NONE").write_text("a,b\n1,2\n")
    (tmp_path / "TWO").write_text("".join(json.dumps(a_line(1, athlete=each)) + "\n" for each in "ab"))
    options = [] if arguments[0] == "evaluate" else ["--state", state]

    result = run(*(tmp_path / each if each.isupper() else each for each in arguments), *options)

    assert result.exit_code in (1, 2)
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_of_several_athletes_one_may_be_imported(tmp_path: Path, state: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text("".join(json.dumps(a_line(1, athlete=each)) + "\n" for each in "ab"))

    assert run("import", path, "--state", state, "--athlete", "a").stdout == "1 session learned from\n"


def test_a_file_that_is_no_record_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "pace.json"
    path.write_text("{}")

    result = run("import", history(tmp_path, 1), "--state", path)

    assert (result.exit_code, path.read_text()) == (1, "{}")
    assert "cannot be read" in result.stderr


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Bench Press (Barbell)", True),
        ("Squat (Barbell)", True),
        ("Bench Press (Machine)", False),
        ("Pull Up (Assisted)", False),
        ("Bicep Curl (Dumbbell)", False),
    ],
)
def test_core_lifts_are_known_by_the_names_that_apps_write(name: str, core: bool) -> None:
    assert is_core_lift(name) is core


def test_a_plot_puts_who_takes_what_was_said_on_the_diagonal() -> None:
    drawn = pace_view.plot([Past(seconds, seconds, seconds, 10) for seconds in range(600, 3600, 300)])

    rows = [line[6:] for line in drawn.splitlines()[1:-2]]
    dots = [line.index("•") for line in reversed(rows) if "•" in line]
    assert dots == sorted(dots)
    assert dots[-1] > 30


def test_a_picture_of_nothing_is_a_picture() -> None:
    assert charts.said_and_taken_svg([]).startswith("<svg")
