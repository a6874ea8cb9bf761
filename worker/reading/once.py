"""Keeps the reading of texts that plans repeat, so that each is read once."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

_Asked = ParamSpec("_Asked")
_Read = TypeVar("_Read")

TEXTS_KEPT = 4_096
"""The readings kept of each function: those of a few hundred plans."""

LONGEST_KEPT = 200
"""Characters; a longer text is read anew, so that the readings kept stay within some megabytes."""


def read_once(function: Callable[_Asked, _Read]) -> Callable[_Asked, _Read]:
    """Keep the results of a pure function of texts and numbers for the arguments used last."""
    # Typed, as True, 1 and 1.0 are equal keys and different values of a plan.
    kept = lru_cache(maxsize=TEXTS_KEPT, typed=True)(function)

    @wraps(function)
    def read(*asked: _Asked.args, **named: _Asked.kwargs) -> _Read:
        for one in asked:
            if type(one) is str and len(one) > LONGEST_KEPT:
                return function(*asked, **named)
        return kept(*asked, **named)  # type: ignore[arg-type]  # texts and numbers are hashable

    return read
