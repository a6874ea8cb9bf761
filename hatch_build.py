"""Compiles the C of the engine: `python hatch_build.py`, and when this project is installed or made a wheel.

The compiler is Zig's, which is a wheel (`ziglang`), so that a machine needs nothing but Python. It compiles for every
platform on each; `TIME_CRUNCH_TARGET` names another than this machine's for the wheel. Another compiler may be named
in `CC`, for this machine alone.
"""

import os
import platform
import re
import shlex
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT))

from worker.engine.native.sources import LIBRARY, fingerprint, sources  # noqa: E402

TARGETS = {
    "x86_64-linux-gnu.2.17": "manylinux_2_17_x86_64",
    "aarch64-linux-gnu.2.17": "manylinux_2_17_aarch64",
    "x86_64-linux-musl": "musllinux_1_2_x86_64",
    "aarch64-linux-musl": "musllinux_1_2_aarch64",
    "x86_64-macos.11.0": "macosx_11_0_x86_64",
    "aarch64-macos.11.0": "macosx_11_0_arm64",
}
"""What a wheel for each of Zig's targets says that it is for."""

# No product and sum are rounded as one, so that every processor computes the same.
FLAGS = (
    *("-std=c17", "-O3", "-fPIC", "-shared", "-fvisibility=hidden", "-ffp-contract=off", "-fno-math-errno"),
    *("-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror"),
)


def this_machine() -> str:
    """Its target."""
    kind = {"arm64": "aarch64", "amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    if sys.platform == "darwin":
        return f"{kind}-macos.11.0"
    return f"{kind}-linux-{'gnu.2.17' if platform.libc_ver()[0] == 'glibc' else 'musl'}"


def compiler(target: str) -> list[str]:
    """The command that compiles for a target; its processors are those of NumPy's wheels."""
    if named := os.environ.get("CC"):
        return shlex.split(named)
    oldest = ["-march=x86_64_v2"] if target.startswith("x86_64") else []
    return [sys.executable, "-m", "ziglang", "cc", "-target", target, *oldest, "-s"]


def build(output: Path, target: str, flags: Sequence[str] = FLAGS) -> None:
    """Compile all sources into one library; who opens `output` meanwhile finds the old one or the new one, whole."""
    partial = output.with_name(f"{output.name}.{os.getpid()}")
    with tempfile.TemporaryDirectory() as cache:
        named = [f'-DFINGERPRINT="{fingerprint()}"', *map(str, filter(lambda path: path.suffix == ".c", sources()))]
        subprocess.run(
            [*compiler(target), *flags, *named, "-lm", "-o", str(partial)],
            env={**os.environ, "ZIG_GLOBAL_CACHE_DIR": cache, "ZIG_LOCAL_CACHE_DIR": cache},
            check=True,
        )
    partial.replace(output)


def wheel_platform(target: str) -> str:
    """What a wheel built now says that it is for."""
    if os.environ.get("CC"):
        return re.sub(r"\W", "_", sysconfig.get_platform())
    if target not in TARGETS:
        raise ValueError(f"no wheel is made for {target}, only for {', '.join(TARGETS)}; CC may name a compiler for it")
    return TARGETS[target]


class NativeBuildHook(BuildHookInterface[Any]):
    """Builds the library beside its sources for a checkout, and afresh for a wheel, which is then for one platform."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            if not LIBRARY.exists() or fingerprint().encode() not in LIBRARY.read_bytes():
                build(LIBRARY, this_machine())
            return
        target = os.environ.get("TIME_CRUNCH_TARGET") or this_machine()
        build_data["tag"] = f"py3-none-{wheel_platform(target)}"
        build_data["pure_python"] = False
        self.made = tempfile.TemporaryDirectory()
        output = Path(self.made.name) / LIBRARY.name
        build(output, target)
        build_data["force_include"][str(output)] = str(LIBRARY.relative_to(ROOT))

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.made.cleanup()


if __name__ == "__main__":
    build(LIBRARY, this_machine())
