"""The pictures of layers and of a message's journey are as the code and its pages have them."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support import pictures
from tests.support.pages import made
from tests.support.pictures import ROOT


@pytest.mark.parametrize("path", made(), ids=lambda path: path.name)
def test_what_is_made_from_the_code_is_current(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == made()[path], f"{path.name} is old: make pages"


def test_every_layer_is_in_the_picture() -> None:
    picture = ElementTree.fromstring(pictures.layers_svg(pictures.layers()))
    named = {text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")}

    assert {name for layer in pictures.layers() for name in layer} <= named


def test_every_stop_is_a_module_and_a_line_of_the_picture() -> None:
    stops = pictures.stops()
    picture = pictures.journey_svg(stops)

    assert len(stops) >= 10
    for number, stop in enumerate(stops, start=1):
        assert (ROOT / "worker" / f"{stop.module}.py").exists()
        assert f">{number}  {stop.words.replace('>', '&gt;')}<" in picture


@pytest.mark.parametrize("name", [name for layer in pictures.layers() for name in layer])
def test_every_layer_says_what_it_is(name: str) -> None:
    assert pictures.first_sentence(name)
