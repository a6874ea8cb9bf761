"""How people call this command, so that what it prints can be pasted."""

import shlex
import shutil
import sys
from pathlib import Path


def typed() -> str:
    """How this command is called, as a shell in any folder takes it."""
    own = Path(sys.argv[0])
    if own.stem == "__main__":
        return f"{shlex.quote(sys.executable)} -m worker"
    found = shutil.which(own.name)
    is_on_the_path = found is not None and own.exists() and Path(found).samefile(own)
    return own.name if is_on_the_path else shlex.quote(str(own.absolute()))
