"""Section 2.4 of the model: loads that compare."""

import math

import pytest

from worker.reading.loads import Load, load


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (60, Load(60, "")),
        ("17.5", Load(17.5, "")),
        ("160-170", Load(170, "")),
        ("22.5 kg", Load(22.5, "kg")),
        ("22,5 KG", Load(22.5, "kg")),
        ("60-80 kg", Load(80, "kg")),
        ("60 kg - 80 kg", Load(80, "kg")),
        ("135 lbs", Load(135, "lb")),
        ("185#", Load(185, "lb")),
        ("70 %", Load(70, "%")),
        ("@70%", Load(70, "%")),
        ("82.5% 1RM", Load(82.5, "%")),
        ("1RM 70%", Load(70, "%")),
        ("110%", Load(110, "%")),
        ("2x20kg", Load(40, "kg")),
        ("80kg x 5", Load(80, "kg")),
        ("20 kg per side", Load(20, "kg")),
        ("-20 kg", Load(-20, "kg")),
        ("BW+10", Load(10, "bw")),
        ("Körpergewicht + 5 kg", Load(5, "bw")),
        ("BW - 20", Load(-20, "bw")),
        ("level 5", Load(5, "level")),
        ("6 plates", Load(6, "plates")),
    ],
)
def test_a_load_has_an_amount_and_a_unit(text: int | str, read: Load) -> None:
    assert load(text) == read


@pytest.mark.parametrize("text", ["", "-", "Heavy", "BW", "body weight", "RPE 8", "10RM", "green band", True, math.nan])
def test_words_and_efforts_do_not_compare(text: str | float) -> None:
    assert load(text) is None
