"""Another build of the engine's library in a process of its own, as what is wrong in one may end the process."""

import json
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from worker.engine.native import sources

TESTS = Path(__file__).parents[1] / "unit" / "engine" / "native"
TARGETS = (20, 30, 45)


def answers() -> Iterator[str]:
    """What every sample is answered at each target, a line each."""
    from tests.support.makers import a_request, as_bytes
    from worker import samples, service

    for name, target in product(samples.names(), TARGETS):
        answer = service.handle(as_bytes(a_request(json.loads(samples.read(name)), target, eventId=f"{name}-{target}")))
        assert isinstance(answer, service.Answer)
        yield answer.replies[-1].body.decode()


def main() -> int:
    """Run the tests of the library with the build that is named, then write the answers into the other file named."""
    library, written = map(Path, sys.argv[1:])
    sources.LIBRARY = library
    failed = pytest.main(["-q", "-p", "no:cacheprovider", "--ignore", str(TESTS / "test_sanitized.py"), str(TESTS)])
    written.write_text("\n".join(answers()), "utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
