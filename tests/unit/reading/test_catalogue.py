import json
from importlib import resources
from itertools import combinations, pairwise

import jsonschema
import pytest

from worker.domain.facts import Equipment, Muscle
from worker.planning.generation.dose import MAJOR
from worker.reading import vocabulary
from worker.reading.catalogue import Apparatus, CatalogueExercise, Pattern, Skill, catalogue, for_generated_plans

PACKAGE = resources.files("worker.reading")
SETS = [
    frozenset({Equipment.BODYWEIGHT, *others})
    for count in range(len(Equipment) + 1)
    for others in combinations([piece for piece in Equipment if piece is not Equipment.BODYWEIGHT], count)
]


def fitting(muscle: Muscle, equipment: frozenset[Equipment], *, skill: Skill | None = None) -> list[CatalogueExercise]:
    return [
        one
        for one in for_generated_plans()
        if one.primary is muscle
        and equipment.issuperset(one.equipment)
        and not one.apparatus
        and skill in {None, one.skill}
    ]


def test_the_file_follows_its_schema() -> None:
    schema = json.loads(PACKAGE.joinpath("catalogue.schema.json").read_text(encoding="utf-8"))
    document = json.loads(PACKAGE.joinpath("catalogue.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)


def test_there_are_at_least_450_exercises() -> None:
    assert len(catalogue()) >= 450


def test_an_id_is_its_name_as_a_slug() -> None:
    assert len({one.id for one in catalogue()}) == len(catalogue())
    for one in catalogue():
        assert one.id == vocabulary.plain(one.name.replace("'", "")).replace(" ", "-")


def test_a_name_is_that_of_one_exercise() -> None:
    owners: dict[str, set[str]] = {}
    for one in catalogue():
        for name in (one.name, *one.other_names):
            owners.setdefault(vocabulary.plain(name), set()).add(one.id)

    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_an_exercise_names_nothing_twice() -> None:
    for one in catalogue():
        aliases = [vocabulary.plain(name) for name in one.other_names]
        assert vocabulary.plain(one.name) not in aliases


def test_the_60_commonest_lifts_have_names_in_six_languages() -> None:
    document = json.loads(PACKAGE.joinpath("catalogue.json").read_text(encoding="utf-8"))
    translated = [set(entry["translations"]) for entry in document["exercises"] if entry["translations"]]

    assert len(translated) >= 60
    assert all(languages == {"de", "es", "fr", "pt", "it", "no"} for languages in translated)


def test_no_exercise_trains_a_muscle_twice() -> None:
    for one in catalogue():
        assert one.primary is one.facts.primary
        assert one.primary not in one.secondaries
        assert len(set(one.secondaries)) == len(one.secondaries)


def test_every_word_is_one_the_reader_knows() -> None:
    for one in catalogue():
        assert all(vocabulary.muscle(str(muscle)) is muscle for muscle in (one.primary, *one.secondaries))
        assert all(vocabulary.equipment(str(piece)) is piece for piece in one.equipment)


def test_a_heavy_lift_is_done_with_a_barbell_or_the_body() -> None:
    for one in catalogue():
        if one.facts.heavy:
            assert set(one.equipment) <= {Equipment.BARBELL, Equipment.BODYWEIGHT}
            assert not any((one.unilateral, one.timed, one.facts.conditioning, one.facts.drill))
            assert one.pattern not in {Pattern.ISOLATION, Pattern.CORE, Pattern.CARRY, Pattern.CONDITIONING}


def test_the_olympic_lifts_are_ballistic_but_for_the_pulls() -> None:
    slow = {one.name for one in catalogue() if one.pattern is Pattern.OLYMPIC_LIFT and not one.facts.ballistic}

    assert slow == {"Clean Pull", "Snatch Pull"}


def test_drills_and_jumps_are_the_readers_alone() -> None:
    for one in catalogue():
        if one.facts.drill or one.pattern in {Pattern.MOBILITY, Pattern.PLYOMETRIC, Pattern.OLYMPIC_LIFT}:
            assert not one.in_generated_plans
            assert not one.core_lift


def test_a_generated_plan_says_the_muscles_that_every_consumer_knows() -> None:
    known = {*MAJOR, Muscle.FULL_BODY}

    assert all(known.issuperset((one.primary, *one.secondaries)) for one in for_generated_plans())


def test_a_name_that_many_pieces_go_by_tells_none() -> None:
    varying = next(one for one in catalogue() if one.equipment_varies)

    assert varying.equipment
    assert varying.facts_by_name.equipment == ()


@pytest.mark.parametrize("muscle", MAJOR)
def test_every_muscle_has_exercises_with_every_set_of_equipment(muscle: Muscle) -> None:
    assert all(len(fitting(muscle, equipment)) >= 3 for equipment in SETS)


@pytest.mark.parametrize("muscle", MAJOR)
def test_a_beginner_can_train_every_muscle_with_nothing_but_the_body(muscle: Muscle) -> None:
    assert len(fitting(muscle, frozenset({Equipment.BODYWEIGHT}), skill=Skill.BEGINNER)) >= 3


@pytest.mark.parametrize("pattern", Pattern)
def test_every_movement_pattern_is_there(pattern: Pattern) -> None:
    assert any(one.pattern is pattern for one in catalogue())


@pytest.mark.parametrize("apparatus", Apparatus)
def test_apparatus_is_never_all_there_is_for_a_muscle(apparatus: Apparatus) -> None:
    exercises = for_generated_plans()

    assert any(apparatus in one.apparatus for one in exercises)
    for muscle in MAJOR:
        assert any(one.primary is muscle and apparatus not in one.apparatus for one in exercises)


def test_no_machine_and_no_isolation_is_a_core_lift() -> None:
    for one in catalogue():
        if one.core_lift:
            assert one.pattern not in {Pattern.ISOLATION, Pattern.CORE, Pattern.CARRY, Pattern.CONDITIONING}
            assert not {Equipment.MACHINE, Equipment.CABLE, Equipment.CARDIO}.intersection(one.equipment)
            assert not one.timed


def test_skills_are_in_order() -> None:
    assert all(easier.level < harder.level for easier, harder in pairwise(Skill))


def test_the_catalogue_is_read_once() -> None:
    assert catalogue() is catalogue()
    assert for_generated_plans() is for_generated_plans()
