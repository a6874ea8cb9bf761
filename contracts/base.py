"""What the generated event types are made of.

Attribute names are snake_case here and camelCase on the wire. An optional field that is absent is `UNSET`, never None.
"""

from typing import ClassVar

from msgspec import Struct


class Part(Struct, frozen=True, rename="camel"):
    """Anything that travels."""


class Event(Part, frozen=True):
    """Anything that travels on its own."""

    schema_version: ClassVar[str]
    """The version of its schema, of which it has the form."""
