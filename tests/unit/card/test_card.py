"""What a card says of a session."""

from dataclasses import replace

from tests.support import makers as m
from worker.card.card import Block, Card, card_of
from worker.domain.facts import Equipment, Muscle
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy
from worker.domain.segments import SUPERSET, Segment, SupersetPriority
from worker.domain.sets import SetType
from worker.domain.tempo import USUAL

CURL, PUSHDOWN = m.an_exercise("Curl"), m.an_exercise("Pushdown", Muscle.TRICEPS)


def loaded(exercise: Exercise, *loads: str, reps: int = 6) -> Exercise:
    """The exercise with these loads, set by set; the last for all that follow."""
    given = (*loads, *(loads[-1],) * len(exercise.sets))
    sets = (replace(one, load=load, reps=reps) for one, load in zip(exercise.sets, given, strict=False))
    return replace(exercise, sets=tuple(sets))


def card(*segments: Segment, policy: CompressionPolicy = m.POLICY) -> Card:
    exercises = [part.exercise for segment in segments for part in segment.performed]
    done = m.a_done_session(m.a_session(*exercises), *segments, policy=policy)
    return card_of(done, m.an_outcome(done, policy=policy))


def block(*segments: Segment, policy: CompressionPolicy = m.POLICY) -> Block:
    return card(*segments, policy=policy).blocks[0]


def test_a_lift_says_its_dose_its_rest_and_how_many_sets_there_were() -> None:
    bench = loaded(m.a_core_lift("Bench press", Muscle.CHEST, sets=5, rest=210), "80 kg")
    found = block(m.core(bench, 3, 150))

    (item,) = found.items
    assert (item.name, item.is_core_lift, item.doses) == ("Bench press", True, ("3 × 6 at 80 kg",))
    assert found.notes == ("rest 2:30", "was 5 sets")


def test_the_plans_own_warm_up_sets_are_what_to_ramp_up_with() -> None:
    bench = loaded(m.a_core_lift("Bench press", Muscle.CHEST, sets=3, warm_ups=2), "40 kg", "60 kg", "80 kg")
    (item,) = block(m.core(bench)).items

    assert item.ramp == ("6 at 40 kg", "6 at 60 kg")
    assert item.doses == ("3 × 6 at 80 kg",)


def test_a_heavy_lift_without_warm_up_sets_is_led_up_to() -> None:
    squat = loaded(m.a_core_lift("Squat", equipment=[Equipment.BARBELL]), "100 kg")
    usual = replace(m.POLICY, tempo=USUAL)

    assert block(m.core(squat), policy=usual).items[0].ramp == ("8 at 40 kg", "5 at 60 kg", "3 at 80 kg")
    assert block(m.single(CURL), policy=usual).items[0].ramp == ()


def test_a_superset_tells_one_round_and_the_rest_after_it() -> None:
    found = block(m.superset(CURL, PUSHDOWN, 2))

    assert found.title == "Superset, 2 rounds"
    assert [item.doses for item in found.items] == [("10",), ("10",)]
    assert found.notes == ("rest 0:45 after each round", "was 3 sets")


def test_the_rest_of_a_round_is_what_the_athlete_is_told_and_not_what_it_takes() -> None:
    usual = replace(m.POLICY, tempo=USUAL)
    pair = m._in_turns(SUPERSET, (CURL, PUSHDOWN), 2, SupersetPriority.ANTAGONIST, USUAL)

    assert "rest 1:00 after each round" in block(pair, policy=usual).notes


def test_rounds_that_are_not_alike_are_told_set_by_set() -> None:
    curl = loaded(CURL, "10 kg", "12 kg", "12 kg")
    found = block(m.superset(curl, m.an_exercise("Dip", Muscle.TRICEPS, sets=2), 3))

    assert [item.doses for item in found.items] == [("6 at 10 kg", "2 × 6 at 12 kg"), ("2 × 10",)]


def test_a_coachs_group_keeps_the_rests_the_coach_states() -> None:
    group = m.grouped("A", m.an_exercise("Push-up", Muscle.CHEST, rest=15), m.an_exercise("Row", Muscle.BACK, rest=75))

    assert block(m.coach_group(group)).title == "Coach's group, 3 rounds"
    assert block(m.coach_group(group)).notes == ("rest 0:15 between", "rest 1:15 after each round")


def test_effort_stands_before_the_rest() -> None:
    curl = replace(CURL, sets=tuple(replace(one, effort=f"RPE {7 + n}") for n, one in enumerate(CURL.sets)))
    bare = replace(CURL, sets=tuple(replace(one, effort="8") for one in CURL.sets))

    assert block(m.single(curl)).notes[0] == "RPE 7/8/9"
    assert block(m.single(bare)).notes[0] == "effort 8"


def test_a_set_says_what_it_is_where_that_is_not_to_work() -> None:
    *first, last = CURL.sets
    curl = replace(CURL, sets=(*first, replace(last, type=SetType.DROP, reps=8)))

    assert block(m.single(curl)).items[0].doses == ("2 × 10", "8 drop")


def test_a_drill_and_a_shorter_run_are_told_as_they_are() -> None:
    run = m.steady("Run", 20)
    drill, shorter = card(m.drill(m.a_drill(sets=2)), m.conditioning(run, parts=12)).blocks

    assert (drill.items[0].doses, drill.items[0].ramp) == (("2 × 10",), ())
    assert shorter.items[0].doses == ("12 min",)
    assert shorter.notes == ("was 20:00",)


def test_core_lifts_are_counted_in_sets_and_those_for_another_day_named() -> None:
    squat, bench = m.a_core_lift("Squat", sets=5), m.a_core_lift("Bench", Muscle.CHEST, sets=5)
    done = m.a_done_session(m.a_session(squat, bench, CURL), m.core(squat, 3), budget=600)

    assert card_of(done, m.an_outcome(done)).core_lifts == "core lifts: 3 of 10 sets, 1 moved to another day"
    assert card(m.single(CURL)).core_lifts == ""


def test_names_that_would_disguise_a_card_are_told_plainly() -> None:
    assert block(m.single(m.an_exercise("Cu\nrl\u202e\x1b[2J"))).items[0].name == "Cu rl[2J"


def test_the_weekday_is_told_once() -> None:
    def title(name: str) -> str:
        done = m.a_done_session(m.a_session(CURL, name=name), m.single(CURL))
        return card_of(done, m.an_outcome(done)).title

    assert title("Push A") == "Push A, Monday"
    assert title("Heavy monday") == "Heavy monday"
