"""The options chosen for a session become its segments, in the order they are done."""

from collections.abc import Sequence

from worker.domain.plan import Session
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import Segment
from worker.engine.options import Option, segment


def in_order(
    session: Session, options: Sequence[Option], policy: CompressionPolicy, *, unchanged: bool
) -> list[tuple[Option, Segment]]:
    """Each segment with the option it is of: drills, core lifts, then the rest, each by its first exercise.

    An unchanged session keeps its programmed order.
    """
    pieces = [(option, piece) for option in options for piece in option.pieces]
    done = [(option, piece.members[0], segment(session, piece, policy)) for option, piece in pieces]
    done.sort(key=lambda row: (0 if unchanged else row[2].rank, row[1]))
    return [(option, one) for option, _, one in done]
