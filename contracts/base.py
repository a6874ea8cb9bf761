"""The base classes of the generated event types.

Attribute names are snake_case here and camelCase on the wire. An optional field that is absent is `UNSET`, never None.
"""

from typing import ClassVar

from msgspec import Struct


class Part(Struct, frozen=True, rename="camel", gc=False):
    """A value on the wire. A frozen value is in no cycle, so it is no garbage that must be looked for."""


class Event(Part, frozen=True):
    """A value that is sent on its own."""

    schema_version: ClassVar[str]
    """The version of the schema that the type is generated from."""
