"""Nothing in C overflows, reads beside an array or leans on how it is optimised."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from deploy import hatch_build
from tests.support import other_library, short_of_memory

ROOT = Path(__file__).parents[4]
OVERFLOW = """
#include <stdint.h>
__attribute__((visibility("default"))) int64_t overflow(int64_t from);
int64_t overflow(int64_t from) { return from + INT64_MAX; }
"""


def checked(*command: str | Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, **variables, "PYTHONPATH": str(ROOT)}
    whole = [sys.executable, "-X", "faulthandler", *command]
    return subprocess.run(whole, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300)


def assert_it_answers_alike(library: Path, **variables: str) -> None:
    written = library.with_suffix(".answers")
    done = checked("-m", "tests.support.other_library", library, written, **variables)

    assert done.returncode == 0, done.stdout + done.stderr
    assert written.read_text("utf-8").splitlines() == list(other_library.answers())


def test_nothing_undefined_happens_and_answers_are_those_without_optimisation(tmp_path: Path) -> None:
    (tmp_path / "overflow.c").write_text(OVERFLOW)
    library = tmp_path / "libnative.so"
    flags = ("-O1", "-fsanitize=undefined", "-fsanitize-trap=undefined", str(tmp_path / "overflow.c"))
    hatch_build.build(library, hatch_build.this_machine(), (*hatch_build.FLAGS, *flags))

    called = checked("-c", f"import ctypes; ctypes.CDLL({str(library)!r}).overflow(ctypes.c_int64(1))")

    assert called.returncode in (-signal.SIGILL, -signal.SIGTRAP), "what is undefined is not caught"
    assert_it_answers_alike(library)


@pytest.mark.long
def test_no_memory_is_read_or_written_that_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    runtime = subprocess.run(
        ["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True
    ).stdout.strip()
    monkeypatch.setenv("CC", "gcc")
    library = tmp_path / "libnative.so"
    hatch_build.build(
        library, hatch_build.this_machine(), (*hatch_build.FLAGS, "-O1", "-g", "-fsanitize=address,undefined")
    )

    assert_it_answers_alike(library, LD_PRELOAD=runtime, ASAN_OPTIONS="detect_leaks=0", UBSAN_OPTIONS="halt_on_error=1")


@pytest.mark.long
def test_any_lack_of_memory_is_reported(tmp_path: Path) -> None:
    header, source, library = tmp_path / "short.h", tmp_path / "short.c", tmp_path / "libnative.so"
    header.write_text(short_of_memory.HEADER)
    source.write_text(short_of_memory.SOURCE)
    flags = ("-O1", "-fsanitize=undefined", "-fsanitize-trap=undefined", "-include", str(header), str(source))
    hatch_build.build(library, hatch_build.this_machine(), (*hatch_build.FLAGS, *flags))

    done = checked("-m", "tests.support.short_of_memory", library)

    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout) > 500
