"""What was worked out lately, up to a number of entries and of bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Forgets what was longest not asked for."""

    def __init__(self, most_entries: int, most_bytes: int) -> None:
        self._most_entries = most_entries
        self._most_bytes = most_bytes
        self._bytes = 0
        self._entries: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()

    def get(self, key: Hashable) -> Value | None:
        """What is kept under that key."""
        if key not in self._entries:
            return None
        self._entries.move_to_end(key)
        return self._entries[key][0]

    def take(self, key: Hashable) -> Value | None:
        """What is kept under that key, kept no longer: whoever changes it while using it has it alone."""
        value, size = self._entries.pop(key, (None, 0))
        self._bytes -= size
        return value

    def put(self, key: Hashable, value: Value, size: int) -> None:
        """Keep the value, which takes so many bytes."""
        if key in self._entries:
            self._bytes -= self._entries.pop(key)[1]
        self._entries[key] = value, size
        self._bytes += size
        while self._bytes > self._most_bytes or len(self._entries) > self._most_entries:
            self._bytes -= self._entries.popitem(last=False)[1][1]
