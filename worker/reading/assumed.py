"""The assumptions of a reader, in the order it made them."""

from collections.abc import Iterator

from worker.domain.plan import Assumption, Because

_LONGEST_QUOTE = 80


class Assumptions:
    """Keeps each assumption once."""

    def __init__(self) -> None:
        self._found: dict[Assumption, None] = {}

    def __call__(
        self, path: str, field: str, value: str, because: Because = Because.DEFAULT, stated: object = None
    ) -> str:
        """Note that `field` at `path` was taken as `value`; `stated` is what could not be read. Returns the value."""
        quoted = None if stated is None else shown(stated)
        self._found[Assumption(path, field, str(value), because, quoted)] = None
        return value

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Assumption]:
        return iter(self._found)


def shown(value: object) -> str:
    """The plan's value, shortened for a quotation."""
    text = str(value)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
