"""docs/tutorial.md, followed to the letter: every block is typed or saved where it says, in an empty folder.

One thing is put in by hand, as the page tells its reader to: the address that `dev` printed, and the eventId that the
publisher printed.
"""

import asyncio
import json
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import nats
import psutil
import pytest

from contracts import registry
from tests.support import installed
from tests.support.documents import DOCS, ROOT, section
from tests.support.npm import index_of
from tests.support.settled import settled
from tests.support.told import Told
from worker.development import server

PAGE = DOCS / "tutorial.md"
EXAMPLES = DOCS / "examples"
MODULES = ROOT / "tests" / "contracts" / "node" / "node_modules"
TYPESCRIPT = "7. The same in TypeScript"
CTRL_C = "ctrl-c"
USUAL = "nats://127.0.0.1:4222"
SECONDS = 180


@dataclass(frozen=True)
class Block:
    """A block of the page, and what the page says of it."""

    section: str
    language: str
    text: str
    terminal: int = 0
    """In which terminal it is typed or shown; 0 for a file."""

    saved_as: str = ""
    """The file it is; empty for what is typed or shown."""


def blocks(page: str) -> Iterator[Block]:
    """The blocks of the page, in order. A block belongs to the terminal that is named last before it."""
    title, terminal, prose = "", 0, ""
    for part in re.split(r"^(?=```\w)|(?<=\n```\n)", page, flags=re.MULTILINE):
        if not part.startswith("```"):
            title = [title, *re.findall(r"^## (.+)$", part, re.MULTILINE)][-1]
            terminal = [terminal, *map(int, re.findall(r"\*\*Terminal (\d)\*\*", part))][-1]
            prose = part
            for number in re.findall(r"Ctrl-C in terminal (\d)", part):
                yield Block(title, CTRL_C, "", int(number))
            continue
        language, _, text = part.removeprefix("```").removesuffix("```\n").partition("\n")
        if language in ("sh", "text"):
            yield Block(title, language, text, terminal)
        else:
            named = re.findall(r"Save this as\s+`([^`]+)`:\s*\Z", prose)
            assert named, f"the block does not say where it goes: {part[:60]}"
            yield Block(title, language, text, saved_as=named[0])


class Terminal(Told):
    """A shell that blocks are typed into."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        shell = subprocess.Popen(
            ["/bin/sh"],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        super().__init__(shell)
        self._folder = folder
        self._from = self._typed = 0

    def type(self, text: str) -> None:
        """Type a line; what it shows from now on is what `shows` looks at."""
        self._typed += 1
        block = self._folder / f".{id(self)}-{self._typed}"
        block.write_text(f"set -e\n{text}\nset +e\n", "utf-8")
        assert self._process.stdin is not None
        with self._changed:
            self._from = len(self._said)
        self._process.stdin.write(f". ./{block.name} < /dev/null\necho typed {self._typed}\n")
        self._process.stdin.flush()

    def done(self) -> None:
        """Wait until what was typed last has ended well."""
        self._wait(self._end)

    def shows(self, expected: str) -> None:
        """Wait until it shows those lines, one after the other; … is anything."""
        lines = [r"[^\n]*".join(map(re.escape, line.strip().split("…"))) for line in expected.splitlines()]
        self._wait(re.compile(".*".join(lines), re.DOTALL))

    @property
    def _end(self) -> re.Pattern[str]:
        return re.compile(rf"^typed {self._typed}$", re.MULTILINE)

    def interrupt(self) -> None:
        """Press Ctrl-C: what runs in the shell is to end, and does."""
        for process in psutil.Process(self._process.pid).children():
            process.send_signal(signal.SIGINT)
            process.wait(SECONDS)

    def close(self) -> None:
        """End what runs, and the shell."""
        assert self._process.stdin is not None
        children = psutil.Process(self._process.pid).children() if self._process.poll() is None else []
        self._process.stdin.close()
        for process in children:
            process.terminate()
        psutil.wait_procs(children, SECONDS)
        self._process.wait(SECONDS)

    def _wait(self, pattern: re.Pattern[str]) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._found(pattern) or self._found(self._end) or self._is_over, SECONDS)
            assert self._found(pattern), f"no {pattern.pattern} in\n{self._said[self._from :]}"

    def _found(self, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self._said, self._from) is not None


class Reader:
    """Somebody who follows the page in an empty folder."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        self._terminals: dict[int, Terminal] = {}

    def terminal(self, number: int) -> Terminal:
        """The terminal of that number, in the folder."""
        if number not in self._terminals:
            self._terminals[number] = Terminal(self._folder, self._environment)
        return self._terminals[number]

    def follow(self, page: list[Block]) -> None:
        """Do what the page says, block by block."""
        for block, following in zip_longest(page, page[1:]):
            terminal = self.terminal(block.terminal) if block.terminal else None
            if terminal is None:
                (self._folder / block.saved_as).write_text(block.text, "utf-8")
            elif block.language == CTRL_C:
                terminal.interrupt()
            elif block.language == "text":
                terminal.shows(block.text)
            else:
                goes_on = following is not None and (following.language, following.terminal) == ("text", block.terminal)
                self._type(terminal, block.text.splitlines(), goes_on)

    def _type(self, terminal: Terminal, lines: list[str], goes_on: bool) -> None:
        """Type the lines one after the other; of the last, wait for what it shows if it may go on for ever."""
        for place, line in enumerate(lines):
            terminal.type(self._put_in(line, terminal))
            if place < len(lines) - 1 or not goes_on:
                terminal.done()

    def _put_in(self, line: str, terminal: Terminal) -> str:
        """The line with what was printed in place of what the page has."""
        if "EVENT_ID" in line:
            asyncio.run(self._all_settled())
            return line.replace("EVENT_ID", re.findall(r"(\S+) is stored as", terminal.text)[-1])
        return line.replace(USUAL, self._address()) if USUAL in line else line

    def _address(self) -> str:
        """Where `dev` said that its NATS server is."""
        found = re.search(r"NATS +(nats://\S+)", self.terminal(1).text)
        assert found
        return found[1]

    async def _all_settled(self) -> None:
        """Be slower than the worker, as people are."""
        client = await nats.connect(self._address())
        await settled(client)
        await client.close()

    def close(self) -> None:
        """Leave: everything ends, the last that was begun first."""
        for _, terminal in sorted(self._terminals.items(), reverse=True):
            terminal.close()


PAGE_BLOCKS = list(blocks(PAGE.read_text("utf-8")))


@pytest.fixture(scope="module")
def index() -> Iterator[str]:
    """Where npm finds the packages that are installed here."""
    with index_of(MODULES) as address:
        yield address


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory, index: str) -> Iterator[Reader]:
    """A reader who has followed the page up to TypeScript."""
    try:
        server.find_binary()
    except server.ServerMissing as missing:
        pytest.skip(str(missing))
    folder = tmp_path_factory.mktemp("reader")
    environment = installed.environment(tmp_path_factory.mktemp("machine"))
    environment |= {"npm_config_registry": index, "npm_config_audit": "false", "npm_config_fund": "false"}
    installed.wheel(folder)
    reader = Reader(folder, environment)
    try:
        reader.follow([block for block in PAGE_BLOCKS if block.section < TYPESCRIPT])
        yield reader
    finally:
        reader.close()


def test_the_page_is_true_to_the_letter_in_python(followed: Reader) -> None:
    answers = followed.terminal(4).text
    assert answers.count(" minutes: ") == 7
    assert answers.count(" failed: ") == 1


@pytest.mark.skipif(
    shutil.which("npm") is None or not (MODULES / "@nats-io").is_dir(), reason="needs node and `make node`"
)
def test_the_page_is_true_to_the_letter_in_typescript(followed: Reader) -> None:
    followed.follow([block for block in PAGE_BLOCKS if block.section == TYPESCRIPT])


def test_what_the_page_shows_of_the_examples_is_what_they_are() -> None:
    saved = {block.saved_as: block.text for block in PAGE_BLOCKS if block.saved_as}

    assert saved == {path.name: path.read_text("utf-8") for path in EXAMPLES.iterdir()}
    assert [name for name, text in saved.items() if name != "request.json" and len(text.splitlines()) >= 40] == []


def test_the_page_explains_every_required_field_of_the_request_and_the_examples_have_it() -> None:
    event = "PlanGenerationRequestedEvent"
    required = registry.schema(event, registry.latest(event))["required"]
    explained = re.findall(r"^\| `(\w+)` \|", section(PAGE, "4. Build a request by hand"), re.MULTILINE)

    assert explained[: len(required)] == required
    assert explained == [name for name in json.loads((EXAMPLES / "request.json").read_bytes()) if name in explained]
