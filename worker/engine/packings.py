"""Which accessories of a session can still be free together, and what every option leaves of them.

Of accessories alike the earlier ones are decided first (`SessionSpace.needs`, `Level.twins`), so only how many of them
are free counts. A state is such a count for each kind of accessory, as one number in mixed radix; it adds up over the
accessories that are free, and takes the place of 2^n sets where many are alike.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from worker.engine.space import SessionSpace

Index = NDArray[np.int64]

_LOW_BITS = 10


class Packings:
    """The states of one session's accessories; made only where `count_states` says that they are few."""

    def __init__(self, space: "SessionSpace") -> None:
        levels = space.levels[space.solo_count :]
        strides = np.zeros(len(levels), dtype=np.int64)
        self.count = 1
        frees = np.zeros(1, dtype=np.int64)
        firsts = np.full(1, len(levels))
        for members in _kinds(space):
            strides[members] = self.count
            # The last k of a kind are those that are free; none is the first row.
            masks = [sum(1 << m for m in members[len(members) - k :]) for k in range(len(members) + 1)]
            first = [*([len(levels)] if members else []), *reversed(members)]
            frees = (np.array(masks, dtype=np.int64)[:, None] | frees).ravel()
            firsts = np.minimum(np.array(first)[:, None], firsts).ravel()
            self.count *= len(members) + 1
        self._low, self._high = _sums(strides[:_LOW_BITS]), _sums(strides[_LOW_BITS:])
        self.steps: list[tuple[Index, Index, Index, Index]] = []
        """For each accessory, the last first: the states of which it is the first one free, the state that is left of
        each when it is dropped, where each of its sets of members begins among its options, and the state that is left
        of each by each of these; one past the last for never."""
        for index in range(len(levels) - 1, -1, -1):
            level = levels[index]
            states = np.flatnonzero(firsts == index)
            free = frees[states]
            masks_of = space.masks[level.options]
            starts = np.flatnonzero(np.concatenate([[True], masks_of[1:] != masks_of[:-1]]))
            used, needs = masks_of[starts], space.needs[level.options][starts]
            fits = (free[:, None] & needs) == used
            remainders = np.where(fits, states[:, None] - self.state(used), self.count)
            self.steps.append((states, self.state(free & ~level.twins), starts, remainders))

    def state(self, free: Index) -> Index:
        """The state in which these accessories are free, as bits."""
        low = self._low[free & ((1 << _LOW_BITS) - 1)]
        states: Index = low if len(self._high) == 1 else low + self._high[free >> _LOW_BITS]
        return states


def count_states(space: "SessionSpace") -> int:
    """How many states the accessories of a session have."""
    count = 1
    for members in _kinds(space):
        count *= len(members) + 1
    return count


def _kinds(space: "SessionSpace") -> list[list[int]]:
    """The accessories that are alike, each kind in the order in which they are decided."""
    kinds: list[list[int]] = []
    seen = 0
    for index, level in enumerate(space.levels[space.solo_count :]):
        if not seen >> index & 1:
            kinds.append([bit for bit in range(index, space.accessory_count) if level.twins >> bit & 1])
            seen |= level.twins
    return kinds


def _sums(strides: Index) -> Index:
    """For each set of these accessories, as bits, what their strides add up to."""
    sums = np.zeros(1, dtype=np.int64)
    for stride in strides:
        sums = np.concatenate([sums, sums + stride])
    return sums
