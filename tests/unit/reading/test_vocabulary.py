import pytest

from worker.domain.facts import Equipment, Muscle
from worker.reading.vocabulary import (
    equipment,
    is_core_lift_tag,
    muscle,
    normalised,
    plain,
)


@pytest.mark.parametrize("one", Muscle)
def test_a_muscle_knows_its_own_name(one: Muscle) -> None:
    assert muscle(str(one)) is one
    assert muscle(one.name.replace("_", " ").title()) is one


@pytest.mark.parametrize("piece", Equipment)
def test_equipment_knows_its_own_name(piece: Equipment) -> None:
    assert equipment(str(piece)) is piece


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Lats", Muscle.BACK),
        ("upper_back", Muscle.BACK),
        ("Quads", Muscle.QUADRICEPS),
        ("Rückenmuskel", None),
        ("Rücken", Muscle.BACK),
        ("Brust", Muscle.CHEST),
        ("isquiotibiales", Muscle.HAMSTRINGS),
        ("Épaules", Muscle.SHOULDERS),
        ("Glúteos", Muscle.GLUTES),
        ("Panturrilhas", Muscle.CALVES),
        ("bicipiti", Muscle.BICEPS),
        ("Skuldre", Muscle.SHOULDERS),
        ("Göğüs", Muscle.CHEST),
        ("Forearms", Muscle.FOREARMS),
        ("hip_flexors", Muscle.HIP_FLEXORS),
        ("inner thigh", Muscle.ADDUCTORS),
        ("wings", None),
        ("", None),
        ("💪", None),
    ],
)
def test_muscles_are_known_in_many_languages(text: str, meant: Muscle | None) -> None:
    assert muscle(text) is meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Olympic barbell", Equipment.BARBELL),
        ("Langhantel", Equipment.BARBELL),
        ("mancuernas", Equipment.DUMBBELL),
        ("Haltères", Equipment.DUMBBELL),
        ("Smith Machine", Equipment.MACHINE),
        ("Máquina", Equipment.MACHINE),
        ("polia", Equipment.CABLE),
        ("Kabelzug", Equipment.CABLE),
        ("body only", Equipment.BODYWEIGHT),
        ("Kroppsvekt", Equipment.BODYWEIGHT),
        ("elastico", Equipment.BAND),
        ("treadmill", Equipment.CARDIO),
        ("hydraulic contraption", None),
    ],
)
def test_equipment_is_known_in_many_languages(text: str, meant: Equipment | None) -> None:
    assert equipment(text) is meant


def test_normalised_text_has_letters_digits_and_single_spaces() -> None:
    assert normalised("  Bench\u200b-PRESS  (Bärbell)! ") == "bench press bärbell"


def test_plain_text_has_no_accents() -> None:
    assert plain("Développé couché, Knebøy, Şınav, 45° Überkopf") == "developpe couche kneboy sinav 45 uberkopf"


def test_a_core_lift_tag_is_read_however_it_is_spelt() -> None:
    assert is_core_lift_tag("Core_Lift")
    assert not is_core_lift_tag("core")
