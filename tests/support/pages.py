"""The pages and pictures that are made from the code: `make pages` writes them all."""

from collections.abc import Mapping
from pathlib import Path

from tests.support import pictures, settings_page


def made() -> Mapping[Path, str]:
    """Every generated file, with its right content."""
    return {settings_page.PAGE: settings_page.text(), **pictures.made()}


if __name__ == "__main__":
    for path, text in made().items():
        path.write_text(text, encoding="utf-8")
