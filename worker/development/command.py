"""Find out how this command was called, so that the commands it prints can be pasted."""

import shlex
import shutil
import sys
from pathlib import Path


def typed() -> str:
    """Return how this command was called, in a form that works in a shell in any folder."""
    own = Path(sys.argv[0])
    if own.stem == "__main__":
        return f"{shlex.quote(sys.executable)} -m worker"
    found = shutil.which(own.name)
    is_on_the_path = found is not None and own.exists() and Path(found).samefile(own)
    return own.name if is_on_the_path else shlex.quote(str(own.absolute()))
