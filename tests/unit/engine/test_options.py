"""Section 4 of the model: what may be done with the exercises of a session."""

import pytest

from tests.support.makers import POLICY, a_core_lift, a_session, an_exercise
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy
from worker.engine.options import Option, accessory_options, block_rationale, core_lift_options, superset_priority

CABLE, MACHINE, BODY, OTHER = Equipment.CABLE, Equipment.MACHINE, Equipment.BODYWEIGHT, Equipment.OTHER


def core_options(lift: Exercise) -> list[Option]:
    return list(core_lift_options(a_session(lift), 0, POLICY))


def options(*accessories: Exercise, policy: CompressionPolicy = POLICY) -> list[Option]:
    return list(accessory_options(a_session(*accessories), policy))


def pair(one: Muscle, two: Muscle, *tools: Equipment, of_one: tuple[Muscle, ...] = ()) -> str | None:
    return superset_priority(
        an_exercise("one", one, equipment=tools, secondaries=of_one), an_exercise("two", two, equipment=tools)
    )


# Core lifts.


@pytest.mark.parametrize(("programmed", "kept"), [(1, {1}), (2, {2}), (3, {3}), (4, {3, 4}), (6, {3, 4, 5, 6})])
def test_a_core_lift_keeps_at_least_three_sets_or_all_it_has(programmed: int, kept: set[int]) -> None:
    assert {option.sets for option in core_options(a_core_lift(sets=programmed))} == kept


@pytest.mark.parametrize(("programmed", "rests"), [(300, {300, 150}), (150, {150}), (90, {90})])
def test_a_core_lift_rests_as_programmed_or_at_the_cap(programmed: int, rests: set[int]) -> None:
    assert {option.rest_seconds for option in core_options(a_core_lift(rest=programmed))} == rests


def test_a_core_lift_is_always_done_alone_at_full_worth() -> None:
    for option in core_options(a_core_lift(rest=300, sets=5)):
        assert (option.members, option.quality, option.grouping) == ((0,), 1.0, None)


# Singles.


@pytest.mark.parametrize(
    ("programmed", "rests"),
    [(180, {180, 90, 60}), (120, {120, 90, 60}), (90, {90, 60}), (75, {75, 60}), (60, {60}), (30, {30}), (0, {0})],
)
def test_an_accessory_rests_as_programmed_or_shorter(programmed: int, rests: set[int]) -> None:
    assert {o.rest_seconds for o in options(an_exercise(rest=programmed)) if o.sets > 1} == rests


def test_an_accessory_keeps_one_to_all_of_its_sets() -> None:
    assert {option.sets for option in options(an_exercise(sets=4))} == {1, 2, 3, 4}


def test_only_an_exercise_with_all_its_sets_and_its_rest_is_unchanged() -> None:
    unchanged = [o for o in options(an_exercise(sets=3, rest=90)) if not o.changed]

    assert [(o.sets, o.rest_seconds, o.quality) for o in unchanged] == [(3, 90, 1.0)]


@pytest.mark.parametrize(("rest", "quality"), [(120, 1.0), (90, 1.0), (60, 0.86)])
def test_a_single_is_worth_what_its_rest_leaves(rest: int, quality: float) -> None:
    found = [o.quality for o in options(an_exercise(rest=120)) if o.rest_seconds == rest and o.sets > 1]

    assert found == pytest.approx([quality, quality])


def test_core_lifts_are_in_no_accessory_option() -> None:
    curl, hammer = an_exercise("curl"), an_exercise("hammer")

    assert {member for o in options(curl, a_core_lift(primary=Muscle.BICEPS), hammer) for member in o.members} == {0, 2}


# Supersets.


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (Muscle.CHEST, Muscle.BACK),
        (Muscle.BICEPS, Muscle.TRICEPS),
        (Muscle.QUADRICEPS, Muscle.HAMSTRINGS),
    ],
)
def test_opposed_muscles_make_an_antagonist_superset(one: Muscle, two: Muscle) -> None:
    assert pair(one, two) == pair(two, one) == "antagonist"
    assert pair(one, two, CABLE, of_one=(two,)) == "antagonist"


@pytest.mark.parametrize("muscle", list(Muscle))
def test_the_same_primary_is_never_a_superset(muscle: Muscle) -> None:
    assert pair(muscle, muscle) is None
    assert pair(muscle, muscle, CABLE) is None


def test_shared_equipment_makes_an_equipment_superset() -> None:
    assert pair(Muscle.CALVES, Muscle.CORE, CABLE) == "equipment"
    assert pair(Muscle.CALVES, Muscle.CORE, BODY, CABLE) == "equipment"


def test_muscles_in_common_are_no_hindrance_on_shared_equipment() -> None:
    one, two = (an_exercise(m, m, equipment=[CABLE], secondaries=[Muscle.GLUTES]) for m in (Muscle.CALVES, Muscle.CORE))

    assert superset_priority(one, two) == "equipment"


@pytest.mark.parametrize("tools", [(), (BODY,), (OTHER,), (BODY, OTHER)])
def test_the_body_is_no_shared_equipment(tools: tuple[Equipment, ...]) -> None:
    assert pair(Muscle.CALVES, Muscle.CORE, *tools) == "non_competing"


def test_no_muscle_in_common_makes_a_non_competing_superset() -> None:
    one = an_exercise("one", Muscle.CALVES, equipment=[CABLE], secondaries=[Muscle.GLUTES])
    two = an_exercise("two", Muscle.CORE, equipment=[MACHINE], secondaries=[Muscle.SHOULDERS])

    assert superset_priority(one, two) == "non_competing"


def test_a_secondary_in_common_without_shared_equipment_is_no_superset() -> None:
    one, two = (an_exercise(m, m, secondaries=[Muscle.GLUTES]) for m in (Muscle.CALVES, Muscle.CORE))

    assert superset_priority(one, two) is None


@pytest.mark.parametrize("tools", [(), (CABLE,)])
def test_a_primary_among_the_others_secondaries_is_no_superset(tools: tuple[Equipment, ...]) -> None:
    one = an_exercise("one", Muscle.CHEST, equipment=tools, secondaries=[Muscle.TRICEPS])
    two = an_exercise("two", Muscle.TRICEPS, equipment=tools)

    assert superset_priority(one, two) is None
    assert superset_priority(two, one) is None


def test_a_superset_has_one_to_as_many_rounds_as_the_shorter_exercise_has_sets() -> None:
    found = options(an_exercise("a", Muscle.CHEST, sets=4), an_exercise("b", Muscle.BACK, sets=2))

    assert [(o.sets, o.quality) for o in found if o.grouping == "antagonist"] == [(1, 1.0), (2, 1.0)]


# Blocks.


@pytest.mark.parametrize("size", [2, 3])
def test_exercises_for_the_same_primary_make_a_metabolic_block(size: int) -> None:
    assert block_rationale([an_exercise(f"e{n}") for n in range(size)]) == "metabolic_stress"


def test_three_primaries_on_one_piece_of_equipment_make_a_cluster() -> None:
    muscles = (Muscle.CHEST, Muscle.BACK, Muscle.CORE)

    assert block_rationale([an_exercise(m, m, equipment=[CABLE]) for m in muscles]) == "equipment_cluster"
    assert block_rationale([an_exercise(m, m, equipment=[BODY, OTHER]) for m in muscles]) is None
    assert block_rationale([an_exercise(m, m) for m in muscles]) is None


def test_equipment_shared_by_two_of_three_makes_no_cluster() -> None:
    tools = ([CABLE], [CABLE, MACHINE], [MACHINE])
    muscles = (Muscle.CHEST, Muscle.BACK, Muscle.CORE)
    three = [an_exercise(m, m, equipment=t) for m, t in zip(muscles, tools, strict=True)]

    assert block_rationale(three) is None


def test_two_of_three_with_the_same_primary_make_no_block() -> None:
    muscles = (Muscle.CHEST, Muscle.CHEST, Muscle.CORE)

    assert block_rationale([an_exercise(f"e{n}", m, equipment=[CABLE]) for n, m in enumerate(muscles)]) is None


def test_two_primaries_make_no_cluster() -> None:
    assert block_rationale([an_exercise(m, m, equipment=[CABLE]) for m in (Muscle.CHEST, Muscle.CORE)]) is None


def test_blocks_have_their_rounds_and_worth() -> None:
    found = options(*(an_exercise(f"e{n}", sets=sets) for n, sets in enumerate((2, 3, 4))))
    blocks = {(o.members, o.sets, o.quality) for o in found if o.grouping == "metabolic_stress"}

    rounds = {(0, 1): 2, (0, 2): 2, (1, 2): 3, (0, 1, 2): 2}
    assert blocks == {(members, k, 0.85) for members, most in rounds.items() for k in range(1, most + 1)}


def test_a_cluster_is_worth_its_quality() -> None:
    muscles = (Muscle.CHEST, Muscle.SHOULDERS, Muscle.CORE)
    found = options(*(an_exercise(m, m, equipment=[CABLE]) for m in muscles))

    assert {o.quality for o in found if len(o.members) == 3} == {0.93}


def test_no_group_is_larger_than_three() -> None:
    assert {len(o.members) for o in options(*(an_exercise(f"e{n}") for n in range(5)))} == {1, 2, 3}


def test_an_option_takes_what_the_clock_says() -> None:
    chest, back = an_exercise("a", Muscle.CHEST, work=30), an_exercise("b", Muscle.BACK, work=40)
    seconds = {(o.members, o.sets): o.seconds for o in options(chest, back)}

    assert seconds[(0,), 2] == 60 + 2 * 30 + 60
    assert seconds[(0, 1), 2] == 60 + 30 + 2 * (30 + 10 + 40) + 45


def test_pace_counts_in_every_option() -> None:
    (one_set,) = options(an_exercise(sets=1, work=41), policy=CompressionPolicy(pace=1.1))

    assert one_set.seconds == 112  # 111.1
