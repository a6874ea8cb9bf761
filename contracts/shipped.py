"""The validators that are generated from the schemas of a folder, as it holds them."""

import importlib.util
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from contracts.errors import DecodeError
from contracts.policy import order
from contracts.registry import compiled
from contracts.strict_json import parse

LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True)
class Shipped:
    """A validator: what it is called, and whether it takes the bytes of an event."""

    name: str
    accepts: Callable[[bytes], bool]


def shipped(root: Path, event: str, version: str, schemas: Mapping[str, dict[str, Any]]) -> list[Shipped]:
    """Those of an event that read its events of that version; none where nothing usable is generated."""
    latest = list(schemas)[-1]
    if order(latest)[0] != order(version)[0]:
        return []
    found = []
    if (struct := _type(root, "events", event)) is not None:
        judge = compiled(schemas[latest])

        def decodes(data: bytes) -> bool:
            try:
                document = parse(data, LARGEST)
                return judge.fault(document) is None and bool(msgspec.convert(document, struct))
            except (DecodeError, msgspec.ValidationError):
                return False

        found.append(Shipped("the Python type", decodes))
    return found


def _type(root: Path, module: str, name: str) -> Any:
    """A generated type; none where the module is missing or broken, which the check of generated files tells."""
    file = root / "generated" / f"{module}.py"
    try:
        return getattr(_loaded(file), name, None)
    except Exception:
        return None


def _loaded(file: Path) -> ModuleType:
    name = f"contracts.generated.{file.stem}@{hash((str(file), file.read_bytes()))}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, file)
        if spec is None or spec.loader is None:
            raise ImportError(name)
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]
