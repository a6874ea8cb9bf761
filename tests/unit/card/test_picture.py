"""The card as a picture."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from tests.support import cards
from worker.card.card import Card
from worker.card.picture import svg

SVG = "{http://www.w3.org/2000/svg}"
CARD = cards.card("push-pull-legs", 0, 30, "brisk")


def drawn(card: Card) -> ElementTree.Element:
    return ElementTree.fromstring(svg(card))


def texts(card: Card) -> list[str]:
    return ["".join(text.itertext()) for text in drawn(card).iter(f"{SVG}text")]


def test_the_picture_says_what_the_card_says() -> None:
    said = texts(CARD)

    for word in ("Push A, Monday", "30 min", "★ Barbell Bench Press", "3 × 4–6", "What changed"):
        assert word in said


def test_names_cannot_break_the_picture() -> None:
    card = replace(CARD, title='<script>"&')

    assert '<script>"&' in texts(card)
    assert drawn(card).findtext(f"{SVG}title") == '<script>"&, 30 min'


def test_nothing_is_drawn_outside_and_every_block_is_as_wide_as_it_is_long() -> None:
    picture = drawn(CARD)
    width, height = (float(picture.attrib[side]) for side in ("width", "height"))
    paper, *strip = picture.iter(f"{SVG}rect")
    widths = [float(one.attrib["width"]) + 2 for one in strip]

    assert all(0 < float(text.attrib["y"]) < height for text in picture.iter(f"{SVG}text"))
    assert all(float(one.attrib["x"]) + float(one.attrib["width"]) <= width for one in strip)
    assert widths == pytest.approx(
        [(width - 40) * seconds / 1_800 for seconds in (CARD.warm_up_seconds, *(b.seconds for b in CARD.blocks))],
        abs=0.2,
    )
    assert paper.attrib["rx"]


def test_a_card_that_runs_over_has_its_line_inside_the_strip() -> None:
    over = drawn(replace(CARD, seconds=3_600))
    end = next(line for line in over.iter(f"{SVG}line") if "stroke-dasharray" in line.attrib)

    assert float(end.attrib["x1"]) == pytest.approx(20 + (float(over.attrib["width"]) - 40) / 2, abs=0.1)
