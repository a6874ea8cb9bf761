"""Makes the files of a commit ready to run."""

import subprocess
import sys
from pathlib import Path


def compiled(tree: Path) -> None:
    """Compile the C of a tree of this project, where that commit has some."""
    if (tree / "deploy" / "hatch_build.py").exists():
        subprocess.run([sys.executable, "deploy/hatch_build.py"], cwd=tree, check=True)
