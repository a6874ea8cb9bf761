"""`time-crunch today`: one session on the screen and in files."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import fitdecode
import pytest
from icalendar import Calendar
from typer.testing import CliRunner, Result

from tests.support.makers import Document, as_bytes, exercise_document, plan_document
from tests.support.performed import a_line
from worker import cli, samples
from worker.card.card import DAYS

PLAN = plan_document(
    exercise_document("Squat", sets=5, reps=5, rest=180, weight="100 kg"),
    exercise_document("Curl", sets=4, reps=12, rest=90, primaryMuscle="biceps"),
    exercise_document("Dip", sets=4, reps=12, rest=90, primaryMuscle="triceps"),
)


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return written(tmp_path / "plan.json", PLAN)


def written(path: Path, document: Document) -> Path:
    path.write_bytes(as_bytes(document))
    return path


def today(*arguments: Any, target: Any = 30, day: str = "mon", stdin: bytes | None = None) -> Result:
    typed = ["today", *map(str, arguments), "--target", str(target), "--day", day]
    return CliRunner().invoke(cli.app, typed, input=stdin, env={"COLUMNS": "60"})


def test_the_session_of_the_day_is_a_card(plan_file: Path) -> None:
    result = today(plan_file)

    assert result.exit_code == 0
    first, *rest = result.stdout.splitlines()
    assert first.split() == ["Monday", "30", "min"]
    assert any(line.startswith("★ Squat") and line.endswith("× 5 at 100 kg") for line in rest)
    assert "What changed" in rest
    assert result.stderr == ""


def test_a_plan_may_come_on_standard_input() -> None:
    assert "★ Squat" in today("-", stdin=as_bytes(PLAN)).stdout


def test_reasons_stand_below_the_sentences_where_they_are_asked_for(plan_file: Path) -> None:
    assert "of the week's stimulus lost" in today(plan_file, "--why").stdout
    assert "of the week's stimulus lost" not in today(plan_file).stdout


def test_json_is_the_result_of_the_plan(plan_file: Path) -> None:
    result = json.loads(today(plan_file, "--json").stdout)

    assert (result["planId"], result["targetMinutes"]) == ("plan", 30)
    assert all(change["sentence"].endswith(".") for change in result["sessions"][0]["changes"])


def test_what_is_taken_along_is_written_to_files(plan_file: Path, tmp_path: Path) -> None:
    svg, ics, fit = (tmp_path / f"card.{kind}" for kind in ("svg", "ics", "fit"))
    result = today(plan_file, "--svg", svg, "--ics", ics, "--at", "6:30", "--fit", fit)

    assert result.exit_code == 0
    assert "Squat" in svg.read_text(encoding="utf-8")
    (event,) = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    starts = event.decoded("dtstart")
    assert (starts.isoweekday(), starts.hour, starts.minute) == (1, 6, 30)
    with fitdecode.FitReader(fit.read_bytes(), check_crc=fitdecode.CrcCheck.RAISE) as reader:
        assert any(frame.frame_type == fitdecode.FIT_FRAME_DATA and frame.name == "workout_step" for frame in reader)


@pytest.mark.parametrize(
    ("arguments", "day", "said"),
    [
        ((), "blue", '"blue" names no day: say mon, tue'),
        ((), "tue", "week 1 has no session on Tuesday; it has Monday (Monday): say --day mon"),
        (("--week", 2), "mon", "the plan has 1 week, there is no week 2"),
        (("--session", "Swim"), "mon", 'no session on Monday is called "Swim"; there is "Monday"'),
        (("--at", "25:00"), "mon", '--at "25:00" is no hour of the day: write it as 18:00'),
        (("--done", "squat=1"), "mon", "--done needs --elapsed"),
        (("--elapsed", 5, "--done", "row=1"), "mon", '--done "row" names no exercise of this session: "Squat", "Curl"'),
        (("--at", "noon"), "mon", '--at "noon" is no hour of the day: write it as 18:00'),
    ],
)
def test_what_cannot_be_asked_says_what_can(plan_file: Path, arguments: tuple[Any, ...], day: str, said: str) -> None:
    result = today(plan_file, *arguments, day=day)

    assert (result.exit_code, result.stdout) == (cli.BAD_INPUT, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_the_page_shows_what_the_command_prints(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "today.md").read_text(encoding="utf-8")
    path = tmp_path / "plan.json"
    path.write_bytes(samples.read("push-pull-legs"))
    typed = ["today", str(path), "--day", "mon", "--target", "45"]
    shown = CliRunner().invoke(cli.app, typed, env={"COLUMNS": "40"}).stdout

    assert "time-crunch today plan.json --day mon --target 45\n" in page
    assert shown.startswith(page.split("```\n")[2])


def names(card: str) -> str:
    """What is to be done, without what was changed."""
    return card.partition("What changed")[0]


def test_wishes_are_kept(plan_file: Path) -> None:
    without = today(plan_file, "--exclude", "dip").stdout
    kept = today(plan_file, "--keep", "curl", "--no-supersets", target=22).stdout

    assert "Dip" not in names(without)
    assert "Dip left out, as you asked" in without
    assert "Curl" in names(kept)
    assert "Superset" not in kept


def test_no_supersets_gives_none_where_there_would_be_one(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(samples.read("dumbbell-full-body"))

    assert "Superset" in today(path, "--tempo", "brisk", target=25, day="tue").stdout
    assert "Superset" not in today(path, "--tempo", "brisk", "--no-supersets", target=25, day="tue").stdout


def test_minutes_are_counted_as_asked(plan_file: Path) -> None:
    usual, brisk, sure = (
        today(plan_file, *asked).stdout for asked in ((), ("--tempo", "brisk"), ("--confidence", "0.8"))
    )

    assert "Usually " in usual
    assert len({usual, brisk, sure}) == 3


def test_a_pace_is_learned_from_an_export(plan_file: Path, tmp_path: Path) -> None:
    export = tmp_path / "history.jsonl"
    export.write_text("\n".join(json.dumps(a_line(order)) for order in range(1, 9)))
    learned = today(plan_file, "--history", export)

    assert learned.exit_code == 0
    assert learned.stdout != today(plan_file).stdout


def test_an_export_without_sessions_is_said_to_be_empty(plan_file: Path, tmp_path: Path) -> None:
    nothing = tmp_path / "empty.jsonl"
    nothing.write_text("")
    result = today(plan_file, "--history", nothing)

    assert (result.exit_code, "the file is empty" in result.stderr) == (cli.BAD_INPUT, True)


def test_a_wish_that_names_nothing_is_said_beside_the_card(plan_file: Path) -> None:
    result = today(plan_file, "--keep", "chin-up", "--exclude", "row")

    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        'No exercise of this session is called "row": that wish changes nothing.',
        'No exercise of this session is called "chin-up": that wish changes nothing.',
    ]


def test_the_session_under_way_keeps_what_is_done(plan_file: Path) -> None:
    shown = today(plan_file, "--elapsed", 12, "--done", "squat=2").stdout

    assert "✓ Squat" in shown
    assert "Warm-up" not in shown
    assert " to go, " in shown


def test_other_sessions_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(samples.read("push-pull-legs"))
    sessions = json.loads(today(path, "--json", day="thu").stdout)["sessions"]

    changed = [session["context"]["dayOfWeek"] for session in sessions if session["changes"]]
    assert changed == [4]
    assert [session["context"]["dayOfWeek"] for session in sessions if session["inScope"]] == [4]


@pytest.mark.parametrize("kind", ["svg", "ics", "fit"])
def test_a_file_that_cannot_be_written_is_named(plan_file: Path, tmp_path: Path, kind: str) -> None:
    result = today(plan_file, f"--{kind}", tmp_path / "nowhere" / "card")

    assert result.exit_code == cli.BAD_INPUT
    assert "cannot be written: No such file or directory; choose another file" in result.stderr
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_code_opens_the_session_on_a_phone(plan_file: Path) -> None:
    result = today(plan_file, "--qr", "http://preview:8080", "--plan-id", "plan-1")

    *code, link = result.stdout.splitlines()
    assert result.exit_code == 0
    assert link == "http://preview:8080/session#id=plan-1&target=30&session=monday"
    assert len(code) > 10
    assert set("".join(code)) <= set(" ▀▄█")


def test_a_code_wider_than_the_terminal_says_what_to_do(plan_file: Path) -> None:
    result = today(plan_file, "--qr", "http://preview:8080")

    assert result.exit_code == cli.BAD_INPUT
    assert "columns, the terminal has 60: make it wider, or put the plan into the store" in result.stderr


def test_a_plan_that_is_none_says_where_it_is_wrong(tmp_path: Path) -> None:
    missing = today(tmp_path / "missing.json")
    wrong = today(written(tmp_path / "wrong.json", {"microcycles": 3}))
    empty = today(written(tmp_path / "empty.json", plan_document()))

    assert (missing.exit_code, "No such file" in missing.stderr) == (cli.BAD_INPUT, True)
    assert (wrong.exit_code, "microcycles" in wrong.stderr) == (cli.BAD_INPUT, True)
    assert (empty.exit_code, "no exercise" in empty.stderr) == (cli.NOT_COMPRESSIBLE, True)


def test_every_session_of_every_sample_is_a_card(tmp_path: Path) -> None:
    for name in samples.names():
        path = tmp_path / f"{name}.json"
        path.write_bytes(samples.read(name))
        for session in json.loads(samples.read(name))["microcycles"][0]["sessions"]:
            day = DAYS[session["dayOfWeek"]][:3].lower()
            assert today(path, day=day).exit_code == 0


def test_what_writes_files_is_loaded_only_where_a_file_is_asked_for(plan_file: Path) -> None:
    code = (
        "import sys\nfrom worker import cli\n"
        f"try: cli.app(['today', {str(plan_file)!r}, '--target', '30', '--day', 'mon'])\n"
        "except SystemExit: pass\n"
        "print(*sorted({'fit_tool', 'icalendar', 'segno'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=120)

    assert "Squat" in done.stdout
    assert done.stderr.strip() == ""
