"""The events of drafts, which may change until they are released; no package has them.

Generated from contracts/schemas by `python -m contracts regenerate`; edit the schemas instead.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from contracts.base import Event, Part

__all__: list[str] = []
