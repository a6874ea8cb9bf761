"""Finds the generated type that reads a version of an event, whichever versions are released or drafts."""

from contracts import registry
from contracts.base import Event
from contracts.generated import drafts, earlier, events
from contracts.schema import order


def type_of(event: str, version: str) -> type[Event]:
    """A draft's own type, else that of its major's newest released version; AttributeError where there is none."""
    if registry.is_draft(event, version):
        module = drafts
    else:
        module = events if order(registry.latest(event))[0] == order(version)[0] else earlier
    found: type[Event] = getattr(module, event)
    return found
