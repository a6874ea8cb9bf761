"""The command line: what it prints, where, and the code it leaves with."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.support.makers import Document, as_bytes, exercise_document, plan_document
from tests.support.performed import a_line
from worker import cli, samples

PLAN = plan_document(
    exercise_document("Squat", sets=5, reps=5, rest=180),
    exercise_document("Curl", sets=4, reps=12, rest=90, primaryMuscle="biceps"),
    exercise_document("Dip", sets=4, reps=12, rest=90, primaryMuscle="triceps"),
)


def run(*arguments: Any, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments], input=stdin)


def compress(*arguments: Any, target: Any = 20, stdin: bytes | None = None) -> Result:
    return run("compress", *arguments, "--target", target, stdin=stdin)


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return written(tmp_path / "plan.json", PLAN)


def written(path: Path, document: Any) -> Path:
    path.write_bytes(document if isinstance(document, bytes) else as_bytes(document))
    return path


def named(identifier: str) -> Document:
    return {**PLAN, "id": identifier}


def outcomes(result: Result) -> list[Document]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# Done.


def test_a_plan_is_shown_before_and_after(plan_file: Path) -> None:
    result = compress(plan_file)

    assert result.exit_code == 0
    for word in ("Monday", "Squat", "Curl", "Dip", "training stimulus kept"):
        assert word in result.stdout
    assert result.stderr == ""


def test_weeks_are_told_apart_and_what_fits_is_said_to(tmp_path: Path) -> None:
    weeks = [{"id": name, "sessions": PLAN["microcycles"][0]["sessions"]} for name in ("first [week]", "second week")]
    two = compress(written(tmp_path / "two.json", {**PLAN, "microcycles": weeks}), target=180).stdout
    one = compress(written(tmp_path / "one.json", {**PLAN, "microcycles": weeks[:1]}), target=180).stdout

    assert two.index("first [week]") < two.index("Monday") < two.index("second week") < two.rindex("Monday")
    assert two.count("fits as programmed") == 2
    assert "2 of 2 weeks optimal" in two
    assert "first [week]\n" not in one
    assert "in 1 session at 180 minutes each" in one


def test_json_is_the_outcome_on_one_line(plan_file: Path) -> None:
    (outcome,) = outcomes(compress(plan_file, "--json"))

    assert (outcome["planId"], outcome["targetMinutes"]) == ("plan", 20)
    assert outcome["sessions"][0]["budgetSeconds"] == 1_200
    assert {"strategy", "stimulusRetained", "assumptions", "policy", "optimality"} <= outcome.keys()
    assert {"objective", "upperBound", "gap", "status", "nodes", "microcycleId"} <= outcome["optimality"][0].keys()


def test_json_is_one_outcome_a_line_in_the_order_given(tmp_path: Path) -> None:
    files = [written(tmp_path / f"{name}.json", named(name)) for name in ("c", "a", "b")]

    assert [outcome["planId"] for outcome in outcomes(compress(*files, "--json"))] == ["c", "a", "b"]


def test_several_files_make_a_table(tmp_path: Path) -> None:
    files = [written(tmp_path / f"{name}.json", PLAN) for name in ("one", "two")]
    result = compress(*files)

    assert result.exit_code == 0
    assert "one.json" in result.stdout
    assert "two.json" in result.stdout


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_a_plan_may_come_on_standard_input(arguments: list[str]) -> None:
    result = compress(*arguments, "--json", stdin=as_bytes(PLAN))

    assert result.exit_code == 0
    assert [outcome["planId"] for outcome in outcomes(result)] == ["plan"]


def test_the_policy_is_an_option(tmp_path: Path) -> None:
    lifts = [exercise_document(f"Lift {n}", isCoreLift=True, sets=3, reps=10) for n in range(2)]
    file = written(tmp_path / "plan.json", plan_document(*lifts))
    fit, protect = (
        outcomes(compress(file, "--json", "--core-lift-policy", policy))[0] for policy in ("fit", "protect")
    )

    assert (fit["coreProtection"]["level"], fit["meetsTimeConstraint"]) == ("reduced", True)
    assert (protect["coreProtection"]["level"], protect["meetsTimeConstraint"]) == ("full", False)


@pytest.mark.parametrize("tempo", ["usual", "brisk"])
def test_the_tempo_is_an_option(plan_file: Path, tempo: str) -> None:
    (outcome,) = outcomes(compress(plan_file, "--json", "--tempo", tempo))

    assert outcome["policy"]["tempo"]["name"] == tempo
    assert f"{tempo} tempo" in compress(plan_file, "--tempo", tempo).stdout


def test_how_sure_to_be_is_an_option(plan_file: Path) -> None:
    (outcome,) = outcomes(compress(plan_file, "--json", "--confidence", 0.8, target=40))

    assert outcome["policy"]["tempo"]["confidence"] == 0.8
    assert outcome["sessions"][0]["fourInFiveSeconds"] <= 2_400


def history(tmp_path: Path, **fields: Any) -> Path:
    lines = (json.dumps(a_line(order, **fields)) for order in range(1, 9))
    return written(tmp_path / "history.jsonl", "\n".join(lines).encode())


def test_a_history_is_learned_from_for_this_once(tmp_path: Path, plan_file: Path) -> None:
    (outcome,) = outcomes(compress(plan_file, "--json", "--history", history(tmp_path)))
    (usual,) = outcomes(compress(plan_file, "--json"))

    tempo = outcome["policy"]["tempo"]
    assert (tempo["name"], tempo["from"], tempo["sessionsKnown"], tempo["revision"]) == ("personal", "personal", 8, 0)
    assert outcome != usual
    assert usual["policy"]["tempo"]["name"] == "usual"


def test_what_was_imported_is_used_where_it_is_asked_for(
    tmp_path: Path, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert run("pace", "import", history(tmp_path)).exit_code == 0
    (imported,) = outcomes(compress(plan_file, "--json", "--tempo", "personal"))

    assert [imported] == outcomes(compress(plan_file, "--json", "--history", history(tmp_path)))


def test_every_session_says_its_two_honest_numbers(plan_file: Path) -> None:
    (outcome,) = outcomes(compress(plan_file, "--json"))
    usual, most = (-(-outcome["sessions"][0][name] // 60) for name in ("usualSeconds", "fourInFiveSeconds"))

    assert f"usually {usual} min, 4 times in 5 within {most}" in compress(plan_file).stdout


def test_what_the_other_tempo_would_keep_is_said(plan_file: Path) -> None:
    assert "at the brisk tempo the same minutes would keep" in compress(plan_file).stdout
    assert "at the usual tempo the same minutes would keep" in compress(plan_file, "--tempo", "brisk").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--tempo", "personal"], "no session to learn your pace from"),
        (["--tempo", "brisk", "--history", "HISTORY"], "--history is for the personal tempo"),
        (["--history", "EMPTY"], "the file is empty"),
    ],
)
def test_a_pace_that_cannot_be_had_is_refused_in_words(
    tmp_path: Path, plan_file: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "nothing"))
    files = {"HISTORY": history(tmp_path), "EMPTY": written(tmp_path / "empty.jsonl", b"")}
    result = compress(plan_file, *(files.get(argument, argument) for argument in arguments))

    assert result.exit_code != 0
    assert words in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("confidence", [0.4, 0.95, "nan", "much"])
def test_a_confidence_that_is_none_is_bad_input(plan_file: Path, confidence: Any) -> None:
    assert compress(plan_file, "--confidence", confidence).exit_code == cli.BAD_INPUT


def test_a_plan_that_does_not_fit_says_what_would(tmp_path: Path) -> None:
    lift = exercise_document("Lift", isCoreLift=True, sets=3, reps=300)
    result = compress(written(tmp_path / "plan.json", plan_document(lift)), target=15)

    assert result.exit_code == 0
    assert "the smallest target that would work is 29, 20 at the brisk tempo" in result.stdout


@pytest.mark.parametrize("name", samples.names())
def test_every_sample_plan_is_shown(name: str) -> None:
    result = compress(stdin=samples.read(name))

    assert result.exit_code == 0


@pytest.mark.parametrize(
    "name", ["\u202eSquat", "Squ\u200bat", "Sq\x1b[31muat", "[bold]Squat", "Squat\x07", "[/]Squat"]
)
def test_a_name_cannot_play_with_the_terminal(name: str) -> None:
    plan = plan_document(*(exercise_document(n, primaryMuscle="chest") for n in (name, "Dip", "Press")), sets=5)
    result = compress(stdin=as_bytes(plan), target=15)

    assert result.exit_code == 0
    assert not set(result.stdout) & set("\x1b\x07\u200b\u202e")


def test_the_same_plan_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    files = [written(tmp_path / f"{n}.json", samples.read(n)) for n in samples.names()]
    command = [sys.executable, "-m", "worker", "compress", *map(str, files), "--target", "30", "--json"]
    runs = [
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("0", "1", "random")
    ]

    assert runs[0]
    assert len(set(runs)) == 1


# Bad input: exit code 2, and the place.


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b'"\xff"', "is not UTF-8"),
        (b'{"microcycles": [], "x": NaN}', "x: is NaN"),
        (b'{"microcycles": [], "x": -Infinity}', "x: is -Infinity"),
        (b'{"microcycles": [], "microcycles": []}', "microcycles: appears twice"),
        (b"[" * 10_000 + b"]" * 10_000, "nested deeper"),
        (b'{"microcycles": [], "x": ' + b"9" * 5_000 + b"}", "x: is a number of 5000 digits"),
        (b"{}", "microcycles: is required"),
        (b"[]", "must be an object"),
        (b'{"microcycles": 3}', "microcycles: must be an array"),
        (as_bytes(plan_document({"name": "Squat", "sets": 10**6})), "exercises[0].sets: must be a number"),
        (as_bytes({"microcycles": [{"sessions": [{"exercises": []}] * 10_000}]}), "microcycles[0].sessions: must be"),
    ],
    ids=lambda value: value[:24],
)
def test_bad_input_is_refused_with_its_place(data: bytes, said: str) -> None:
    result = compress("--json", stdin=data)

    assert result.exit_code == cli.BAD_INPUT
    assert said in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "odd", [{"rest": -1}, {"rest": "61 min"}, {"reps": "9" * 64}, {"sets": "many"}, {"weight": "heavy"}, {"name": ""}]
)
def test_one_odd_value_refuses_no_plan(odd: Document) -> None:
    result = compress("--json", stdin=as_bytes(plan_document({"name": "Squat", **odd}, exercise_document("Curl"))))

    assert result.exit_code == 0, result.stderr
    assert [exercise["name"] for exercise in outcomes(result)[0]["sessions"][0]["context"]["exercises"]][1] == "Curl"


def test_a_file_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    result = compress(tmp_path / "no.json")

    assert result.exit_code == cli.BAD_INPUT
    assert "no.json" in result.stderr


def test_a_folder_is_bad_input(tmp_path: Path) -> None:
    assert compress(tmp_path).exit_code == cli.BAD_INPUT


@pytest.mark.parametrize("target", ["14", "181", "30.5", "thirty", "", "true", "0", "-30", "9" * 5_000, "NaN"])
def test_a_target_that_is_no_whole_number_of_minutes_is_bad_input(plan_file: Path, target: str) -> None:
    result = compress(plan_file, target=target)

    assert result.exit_code == cli.BAD_INPUT
    assert "--target" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("target", [15, 180])
def test_the_bounds_are_targets(plan_file: Path, target: int) -> None:
    assert compress(plan_file, target=target).exit_code == 0


def test_a_missing_target_or_an_unknown_policy_is_bad_input(plan_file: Path) -> None:
    assert run("compress", plan_file).exit_code == cli.BAD_INPUT
    assert compress(plan_file, "--core-lift-policy", "neither").exit_code == cli.BAD_INPUT


# Not compressible: exit code 3.


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ({"microcycles": []}, "no exercise"),
        ({"microcycles": [{"sessions": []}]}, "no exercise"),
        (plan_document(), "no exercise"),
    ],
)
def test_a_plan_with_nothing_to_fit_is_not_compressible(plan: Document, said: str) -> None:
    result = compress("--json", stdin=as_bytes(plan))

    assert result.exit_code == cli.NOT_COMPRESSIBLE
    assert said in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("order", [1, -1])
def test_one_bad_file_does_not_keep_the_others_from_being_done(tmp_path: Path, order: int) -> None:
    files = [
        written(tmp_path / "a.json", named("a")),
        written(tmp_path / "empty.json", {"microcycles": []}),
        written(tmp_path / "broken.json", b"{"),
        written(tmp_path / "b.json", named("b")),
    ][::order]
    result = compress(*files, "--json")

    assert [outcome["planId"] for outcome in outcomes(result)] == ["a", "b"][::order]
    assert result.exit_code == cli.BAD_INPUT
    assert "empty.json" in result.stderr
    assert "broken.json" in result.stderr


def test_of_good_and_not_compressible_files_the_code_is_that_of_the_latter(tmp_path: Path) -> None:
    good, empty = written(tmp_path / "a.json", PLAN), written(tmp_path / "b.json", {"microcycles": []})

    assert compress(empty, good, "--json").exit_code == cli.NOT_COMPRESSIBLE


# The curve.


def test_the_curve_has_a_point_for_each_step(plan_file: Path) -> None:
    result = run("curve", plan_file, "--from", 15, "--to", 45, "--step", 10, "--json")
    points = [json.loads(line) for line in result.stdout.splitlines()]

    assert result.exit_code == 0
    assert [point["targetMinutes"] for point in points] == [15, 25, 35, 45]


def test_the_curve_is_written_as_svg(plan_file: Path, tmp_path: Path) -> None:
    result = run("curve", plan_file, "--svg", tmp_path / "curve.svg")

    assert result.exit_code == 0
    assert (tmp_path / "curve.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    "arguments", [["--from", 14], ["--to", 181], ["--from", 60, "--to", 30], ["--step", 0], ["--step", "x"]]
)
def test_a_curve_of_no_minutes_is_bad_input(plan_file: Path, arguments: list[Any]) -> None:
    assert run("curve", plan_file, *arguments).exit_code == cli.BAD_INPUT


def test_a_curve_of_bad_input_or_nothing_leaves_with_the_same_codes(tmp_path: Path) -> None:
    broken, empty = written(tmp_path / "a.json", b"{"), written(tmp_path / "b.json", {"microcycles": []})

    assert run("curve", broken).exit_code == cli.BAD_INPUT
    assert run("curve", empty).exit_code == cli.NOT_COMPRESSIBLE


def test_no_command_shows_the_help() -> None:
    assert "compress" in run("--help").stdout
