"""A cache of recent results, limited by entries and by bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """A cache that drops the least recently used entries."""

    def __init__(self, most_entries: int, most_bytes: int) -> None:
        self._most_entries = most_entries
        self._most_bytes = most_bytes
        self._bytes = 0
        self._entries: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()

    def get(self, key: Hashable) -> Value | None:
        """Return the value of that key; None if it is not kept."""
        if key not in self._entries:
            return None
        self._entries.move_to_end(key)
        return self._entries[key][0]

    def take(self, key: Hashable) -> Value | None:
        """Remove and return the value of that key, so that the caller alone may change it; None if it is not kept."""
        value, size = self._entries.pop(key, (None, 0))
        self._bytes -= size
        return value

    def put(self, key: Hashable, value: Value, size: int) -> None:
        """Keep the value, which takes `size` bytes."""
        if key in self._entries:
            self._bytes -= self._entries.pop(key)[1]
        self._entries[key] = value, size
        self._bytes += size
        while self._bytes > self._most_bytes or len(self._entries) > self._most_entries:
            self._bytes -= self._entries.popitem(last=False)[1][1]
