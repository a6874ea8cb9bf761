"""Read a command's plan, and the options for counting its minutes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

from worker.cli.edge import Refused, read_bytes, refusing, say_bytes, settings
from worker.domain.errors import CannotRun

if TYPE_CHECKING:
    from worker.domain.outcome import Outcome
    from worker.pace.policy import Counting, Known

Target = Annotated[int, typer.Option("--target", "-t", min=15, max=180, help="Minutes for a session.")]
TempoName = Literal["usual", "brisk", "personal"]
Tempo = Annotated[
    TempoName | None,
    typer.Option(
        "--tempo",
        help="How minutes are counted: usual, what people take; brisk, a run against the clock; personal, what you "
        "take, from --history or pace import. By default usual; with --history personal.",
    ),
]
Confidence = Annotated[
    float,
    typer.Option(min=0.5, max=0.9, help="How often you want to be done in time: 0.5 is usually, 0.8 is 4 times in 5."),
]
History = Annotated[
    Path | None,
    typer.Option(
        help="An export of Strong or Hevy, or sessions as JSON lines: this command learns from it how long you "
        "take, and keeps nothing.",
        metavar="FILE",
        exists=True,
        dir_okay=False,
    ),
]
Why = Annotated[bool, typer.Option("--why", help="Show the comparison behind each change.")]
Plan = Annotated[
    Path,
    typer.Argument(help="A training plan as JSON, or a sample's name; - reads standard input.", metavar="PLAN.json"),
]

Counted: TypeAlias = "tuple[Counting, Known]"


def document(path: Path) -> dict[str, Any]:
    """Read a plan from a file, a sample or standard input. Raises Refused."""
    from worker.reading.document import plan_document

    data = plan_bytes(path)
    with refusing(path):
        return plan_document(data)


def plan_bytes(path: Path) -> bytes:
    """Read a plan's bytes from a file, a sample or standard input. Raises Refused."""
    from worker import samples

    is_sample = str(path) in samples.names() and not path.exists()
    return samples.read(str(path)) if is_sample else read_bytes(path)


def counting(tempo: TempoName | None, confidence: float, history: Path | None) -> Counted:
    """Return how to count the minutes, and what is known of the user's pace. Raises Refused."""
    from worker.pace.policy import NOBODY, Counting

    if history is None and tempo != "personal":
        return Counting(tempo or "usual", confidence), NOBODY
    from worker.operations import paces

    try:
        return paces.counting(settings, tempo, confidence, history)
    except (CannotRun, OSError) as error:
        raise Refused(str(error)) from error


def say_outcome(outcome: "Outcome") -> None:
    """Print an outcome as JSON, on one line of standard output; the same outcome gives the same bytes."""
    import msgspec

    from worker import wire

    say_bytes(msgspec.json.encode(wire.outcome(outcome), order="deterministic") + b"\n")
