import json
from importlib import resources
from itertools import combinations, pairwise

import jsonschema
import pytest

from worker.domain.facts import Equipment, Muscle
from worker.reading import vocabulary
from worker.planning.catalogue import Apparatus, CatalogueExercise, Pattern, Skill, catalogue
from worker.planning.generation.dose import MAJOR

PACKAGE = resources.files("worker.planning")
SETS = [
    frozenset({Equipment.BODYWEIGHT, *others})
    for count in range(len(Equipment) + 1)
    for others in combinations([piece for piece in Equipment if piece is not Equipment.BODYWEIGHT], count)
]


def fitting(muscle: Muscle, equipment: frozenset[Equipment], *, skill: Skill | None = None) -> list[CatalogueExercise]:
    return [
        one
        for one in catalogue()
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


def test_there_are_at_least_150_exercises() -> None:
    assert len(catalogue()) >= 150


def test_ids_and_names_are_unique() -> None:
    assert len({one.id for one in catalogue()}) == len(catalogue())
    assert len({vocabulary.normalised(one.name) for one in catalogue()}) == len(catalogue())


def test_an_id_is_its_name_as_a_slug() -> None:
    for one in catalogue():
        assert one.id == vocabulary.normalised(one.name.replace("'", "")).replace(" ", "-")


def test_no_exercise_trains_a_muscle_twice() -> None:
    for one in catalogue():
        assert one.primary not in one.secondaries
        assert len(set(one.secondaries)) == len(one.secondaries)


def test_every_word_is_one_the_engine_reads() -> None:
    for one in catalogue():
        assert all(vocabulary.muscle(str(muscle)) is muscle for muscle in (one.primary, *one.secondaries))
        assert all(vocabulary.equipment(str(piece)) is piece for piece in one.equipment)


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
    assert any(apparatus in one.apparatus for one in catalogue())
    for muscle in MAJOR:
        assert any(one.primary is muscle and apparatus not in one.apparatus for one in catalogue())


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
