"""Cards of the sample plans that were read and found right; run as a module, it writes them anew."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from worker import samples
from worker.card.card import Card, card_of
from worker.card.layout import lines, printed
from worker.domain.policy import CompressionPolicy
from worker.domain.tempo import TEMPOS
from worker.engine.compress import compress
from worker.reading.reader import read

FOLDER = Path(__file__).parents[1] / "unit" / "card" / "golden"
WIDTHS = (40, 80)
SHOWN = (
    ("push-pull-legs", 0, 30, "brisk"),
    ("push-pull-legs", 1, 45, "usual"),
    ("powerlifting-week", 0, 45, "usual"),
    ("dumbbell-full-body", 0, 25, "brisk"),
    ("bodyweight-basics", 0, 20, "brisk"),
    ("five-by-five", 0, 15, "usual"),
    ("upper-lower", 3, 180, "usual"),
)
"""The plan, the session's place in it, the minutes and the tempo of each card."""


def card(plan: str, place: int, minutes: int, tempo: str) -> Card:
    """The card of one session."""
    policy = replace(CompressionPolicy(), tempo=TEMPOS[tempo])
    outcome = compress(read(json.loads(samples.read(plan))), minutes, policy)
    return card_of(outcome.sessions[place], outcome)


def texts() -> Iterator[tuple[Path, str]]:
    """Each card at each width, with the file that it is in."""
    for plan, place, minutes, tempo in SHOWN:
        found = card(plan, place, minutes, tempo)
        for width in WIDTHS:
            told = [printed(line, width) for line in lines(found, width, with_reasons=width > min(WIDTHS))]
            yield FOLDER / f"{plan}-{place}-{minutes}-{tempo}-{width}.txt", "\n".join(told) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for path, text in texts():
        path.write_text(text, encoding="utf-8")
