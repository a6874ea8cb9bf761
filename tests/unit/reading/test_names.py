"""The rules by which a name is read, each on names of no particular list."""

import re

import pytest

from worker.domain.facts import Equipment, Evidence, Facts, Muscle
from worker.reading.catalogue import CatalogueExercise, catalogue
from worker.reading.names import facts

LIGHT = [one for one in catalogue() if not one.facts.heavy]


def read(name: str) -> Facts:
    return facts(name)[0]


# Where facts come from.


@pytest.mark.parametrize("one", catalogue(), ids=lambda one: one.id)
def test_the_catalogue_knows_its_exercises_by_every_name(one: CatalogueExercise) -> None:
    for name in (one.name, one.name.upper(), *one.other_names):
        assert facts(name) == (one.facts_by_name, Evidence.CATALOGUE)


@pytest.mark.parametrize(
    "name",
    [
        "bench press (barbell)",
        "Barbell Bench-Presses",
        "BB Bench Press",
        "press, bench - barbell",
        "Bench press 5x5",
        "A1. Bench Press",
        "3) Bench Press @ 80 %",
        "Bench Press #2",
        "Barbel Bench Press",
        "Barbell Bnech Press",
    ],
)
def test_brackets_order_plurals_set_marks_and_slips_change_nothing(name: str) -> None:
    assert facts(name) == facts("Barbell Bench Press")


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("RDL", "Romanian Deadlift"),
        ("SLDL", "Stiff-Leg Deadlift"),
        ("DL", "Deadlift"),
        ("OHP", "Overhead Press"),
        ("CGBP", "Close-Grip Bench Press"),
        ("DB BSS", "Dumbbell Bulgarian Split Squat"),
        ("GHR", "Glute Ham Raise"),
        ("T2B", "Toes-to-Bar"),
        ("HSPU", "Handstand Push-Up"),
        ("KB Swings", "Kettlebell Swing"),
    ],
)
def test_usual_abbreviations_are_spelt_out(short: str, full: str) -> None:
    assert read(short) == read(full)


@pytest.mark.parametrize(
    ("name", "primary"),
    [
        ("Reclining Wombat Curl", Muscle.BICEPS),
        ("Wombat Leg Curl", Muscle.HAMSTRINGS),
        ("Wombat Wrist Curl", Muscle.FOREARMS),
        ("Wombat Fly", Muscle.CHEST),
        ("Reverse Wombat Fly", Muscle.SHOULDERS),
        ("Wombat Row", Muscle.BACK),
        ("Wombat Calf Raise", Muscle.CALVES),
        ("Wombat Lateral Raise", Muscle.SHOULDERS),
        ("Wombat Pulldown", Muscle.BACK),
        ("Wombat Pushdown", Muscle.TRICEPS),
        ("Wombat Crunch", Muscle.CORE),
        ("Wombat Lunge", Muscle.QUADRICEPS),
        ("Wombat Hip Thrust", Muscle.GLUTES),
        ("Wombat Shrug", Muscle.BACK),
        ("Wombat Chest Press", Muscle.CHEST),
        ("Wombat Leg Press", Muscle.QUADRICEPS),
        ("Wombat Shoulder Press", Muscle.SHOULDERS),
    ],
)
def test_the_head_noun_says_the_muscle(name: str, primary: Muscle) -> None:
    said, evidence = facts(name)

    assert said.primary is primary
    assert evidence is Evidence.NAME


@pytest.mark.parametrize(
    "name", ["", " ", "Wombat", "Quokka Wiggle", "💪🔥", "Жим лёжа", "ベンチプレス", "(((", "123", "x" * 500]
)
def test_what_nobody_knows_is_unknown(name: str) -> None:
    assert facts(name) == (Facts(None), Evidence.UNKNOWN)


@pytest.mark.parametrize(
    ("name", "primary", "equipment"),
    [
        ("Schrägbankdrücken mit der Langhantel", Muscle.CHEST, Equipment.BARBELL),
        ("Kurzhantelrudern einarmig", Muscle.BACK, Equipment.DUMBBELL),
        ("Trizepsstrecken am Kabelzug über Kopf", Muscle.TRICEPS, Equipment.CABLE),
        ("Remo en máquina con agarre ancho", Muscle.BACK, Equipment.MACHINE),
        ("Curl de bíceps inclinado con mancuernas", Muscle.BICEPS, Equipment.DUMBBELL),
        ("Supino declinado na máquina", Muscle.CHEST, Equipment.MACHINE),
        ("Tríceps na polia alta com corda", Muscle.TRICEPS, Equipment.CABLE),
        ("Élévations latérales à la poulie basse", Muscle.SHOULDERS, Equipment.CABLE),
        ("Presse à cuisses inclinée", Muscle.QUADRICEPS, Equipment.MACHINE),
        ("Alzate laterali ai cavi", Muscle.SHOULDERS, Equipment.CABLE),
        ("Affondi bulgari con manubri", Muscle.QUADRICEPS, Equipment.DUMBBELL),
        ("Skrå benkpress med manualer", Muscle.CHEST, Equipment.DUMBBELL),
        ("Sittande axelpress med hantlar", Muscle.SHOULDERS, Equipment.DUMBBELL),
        ("Oturarak omuz press (makine)", Muscle.SHOULDERS, Equipment.MACHINE),
    ],
)
def test_names_are_read_in_eight_languages(name: str, primary: Muscle, equipment: Equipment) -> None:
    said = read(name)

    assert said.primary is primary
    assert said.equipment == (equipment,)


# Equipment.


@pytest.mark.parametrize(
    ("name", "equipment"),
    [
        ("Curl (Cable)", Equipment.CABLE),
        ("Hammer Strength Row", Equipment.MACHINE),
        ("Iso-Lateral Chest Press", Equipment.MACHINE),
        ("Low-Pulley Fly", Equipment.CABLE),
        ("EZ Bar Curl", Equipment.BARBELL),
        ("Medicine Ball Squat", Equipment.OTHER),
        ("Pull-ups", Equipment.BODYWEIGHT),
        ("Elliptical Machine", Equipment.CARDIO),
        ("Kneeling Rope Crunch", Equipment.CABLE),
        ("Leg Press", Equipment.MACHINE),
        ("Lat Pulldown", Equipment.CABLE),
    ],
)
def test_words_and_the_movement_say_the_equipment(name: str, equipment: Equipment) -> None:
    assert read(name).equipment == (equipment,)


@pytest.mark.parametrize("name", ["Lateral Raise", "Calf Raise", "Lunge", "Biceps Curl", "Shoulder Press", "T-Bar Row"])
def test_equipment_that_the_name_does_not_tell_is_not_guessed(name: str) -> None:
    assert read(name).equipment == ()


# Heavy lifts.


@pytest.mark.parametrize(
    "name",
    [
        "Squat",
        "Pause Squat",
        "Front Squats",
        "Deadlift",
        "Sumo Deadlift with Bands",
        "Reverse Band Bench Press",
        "Incline Bench Press (Barbell)",
        "Overhead Press",
        "Power Clean from Blocks",
        "Split Jerk",
        "Bent Over Row (Barbell)",
        "Weighted Pull Ups",
        "Ring Dips",
        "Kreuzheben",
        "Peso muerto rumano",
    ],
)
def test_big_free_weight_and_bodyweight_compounds_are_heavy(name: str) -> None:
    assert read(name).heavy


@pytest.mark.parametrize(
    "name",
    [
        "Squat (Smith Machine)",
        "Deadlift (Cable)",
        "Bench Press (Dumbbell)",
        "Bench Press - Machine",
        "Goblet Squat",
        "Split Squat (Barbell)",
        "Box Jump",
        "Leg Press",
        "Assisted Dips",
        "Pull-Up (Band)",
        "Upright Row (Barbell)",
        "Standing Calf Raise (Barbell)",
        "Squat Hold",
        "Single-Leg Deadlift",
        "Air Squat",
        "Push-Up",
        "Row",
    ],
)
def test_guided_one_sided_and_small_lifts_are_not_heavy(name: str) -> None:
    assert not read(name).heavy


def slips(name: str) -> set[str]:
    """`name` with a letter left out of a word of five letters or more, or two of its letters swapped."""
    words = [word for word in re.finditer(r"[^\W\d_]+", name) if len(word.group()) >= 5]
    places = [place for word in words for place in range(word.start(), word.end() - 1)]
    left_out = {name[:place] + name[place + 1 :] for place in places}
    return left_out | {name[:place] + name[place + 1] + name[place] + name[place + 2 :] for place in places}


@pytest.mark.parametrize("one", LIGHT, ids=lambda one: one.id)
def test_no_slip_of_the_pen_makes_a_light_exercise_heavy(one: CatalogueExercise) -> None:
    assert [slip for slip in slips(one.name) if read(slip).heavy] == []


# What may not be done with an exercise.


@pytest.mark.parametrize(
    "name", ["Deadlift", "Kettlebell Deadlift", "Pull-Up", "Farmers Walk", "Dead Hang", "Barbell Shrug", "Wrist Curl"]
)
def test_hangs_carries_and_pulls_from_the_floor_tire_the_grip(name: str) -> None:
    assert read(name).grip_limited


@pytest.mark.parametrize(
    "name", ["Squat", "Smith Squat", "Romanian Deadlift (Dumbbell)", "Military Press", "Barbell Lunge", "Yoke Walk"]
)
def test_squats_hinges_and_standing_presses_load_the_spine(name: str) -> None:
    assert read(name).axial_load


@pytest.mark.parametrize("name", ["Dumbbell Lunge", "Leg Press", "Air Squat", "Dumbbell Shoulder Press"])
def test_what_the_spine_does_not_carry_is_no_axial_load(name: str) -> None:
    assert not read(name).axial_load


@pytest.mark.parametrize(
    "name",
    ["Lateral Box Jumps", "Medicine Ball Throw", "Kettlebell Swing", "Hang Snatch", "Plyo Push-Up", "Hill Sprints"],
)
def test_jumps_throws_swings_and_olympic_lifts_are_ballistic(name: str) -> None:
    assert read(name).ballistic


@pytest.mark.parametrize(
    "name", ["Single-Arm Fly", "One Leg Squat", "Alternating Curls", "Side Plank", "Bicep Curl Unilateral"]
)
def test_one_side_at_a_time_is_unilateral(name: str) -> None:
    assert read(name).unilateral


@pytest.mark.parametrize("name", ["Plank", "Wall Sit", "Isometric Lunge", "Suitcase Carry", "Squat Hold", "Easy run"])
def test_holds_carries_and_steady_work_are_timed(name: str) -> None:
    assert read(name).timed


@pytest.mark.parametrize(
    "name", ["Run 5 km", "Zone 2 bike", "Easy run", "Row erg", "Walking (LISS)", "Moderate Swim", "Radfahren", "Løping"]
)
def test_work_in_minutes_or_metres_is_conditioning(name: str) -> None:
    assert read(name).conditioning
    assert read(name).primary is Muscle.CARDIO


def test_steady_walking_is_not_a_walking_lunge() -> None:
    assert not read("Walking Lunge").conditioning
    assert not read("Barbell Row").conditioning


@pytest.mark.parametrize(
    ("name", "primary"),
    [
        ("4 Dumbbell Thrusters, 6 Toes-to-Bar, 24 Double-Unders", Muscle.FULL_BODY),
        ("20 min AMRAP: burpees, pull-ups, air squats", Muscle.FULL_BODY),
        ("SUPERSET: Leg Raises with Cable Crunches", Muscle.CORE),
        ("BICEPS CIRCUIT: Dumbbell Curls + Cable Curls + Preacher Curls", Muscle.BICEPS),
    ],
)
def test_a_list_of_exercises_is_conditioning(name: str, primary: Muscle) -> None:
    assert read(name).conditioning
    assert read(name).primary is primary
    assert not read(name).heavy


def test_a_comma_alone_makes_no_list() -> None:
    assert not read("Bench Press, Dumbbell").conditioning


# Drills.


@pytest.mark.parametrize(
    "name",
    [
        "Bench Press - warm up",
        "Band pull-apart warm-up",
        "Hip mobility",
        "Glute activation",
        "Hamstring stretch",
        "Lunge & stretch",
        "Foam roll quads",
        "World's greatest stretch",
        "Kindhaltung",
        "Leg swings",
        "Aufwärmen",
        "Estiramientos",
    ],
)
def test_what_only_warms_up_is_a_drill_and_never_heavy(name: str) -> None:
    assert read(name).drill
    assert not read(name).heavy


def test_a_stretch_under_load_is_no_drill() -> None:
    assert not read("Stretch Chest Press").drill
