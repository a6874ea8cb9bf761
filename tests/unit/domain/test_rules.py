"""The checker finds each broken rule: an outcome that is right in all else, and one sentence for what is not."""

from dataclasses import replace
from typing import Any

import pytest

from tests.support.makers import (
    a_core_lift,
    a_done_session,
    a_plan,
    a_plan_of,
    a_session,
    a_week,
    an_exercise,
    an_outcome,
    block,
    core,
    single,
    superset,
)
from worker.domain import rules
from worker.domain.facts import Equipment, Muscle
from worker.domain.outcome import Change, ChangeKind, CompressedSession, CoreProtection, Optimality, Status
from worker.domain.plan import Exercise
from worker.domain.policy import CompressionPolicy, CoreLiftPolicy
from worker.domain.segments import PerformedExercise, Segment

SQUAT = a_core_lift("squat", sets=4, rest=180)
DEADLIFT = a_core_lift("deadlift", Muscle.HAMSTRINGS)
BENCH = an_exercise("bench", Muscle.CHEST, rest=120)
ROW = an_exercise("row", Muscle.BACK, rest=120)
CURL = an_exercise("curl", Muscle.BICEPS)
SESSION = a_session(BENCH, SQUAT, ROW, CURL, DEADLIFT)
GOOD: tuple[Segment, ...] = (core(SQUAT, 3, 150), core(DEADLIFT), superset(BENCH, ROW, 2))
BUDGET = 1_800


def broken(
    done: CompressedSession, *, policy: CompressionPolicy | None = None, budget: int = BUDGET, **fields: Any
) -> list[str]:
    """What the checker says, without the place."""
    policy = policy or CompressionPolicy()
    outcome = an_outcome(done, policy=policy, **fields)
    found = rules.check(a_plan(a_week(done.session)), outcome, {1: budget})
    return [sentence.removeprefix("session: ") for sentence in found]


def good(**fields: Any) -> CompressedSession:
    return a_done_session(SESSION, *GOOD, budget=BUDGET, **fields)


def with_accessories(*segments: Segment, session: Any = None) -> CompressedSession:
    """The session's core lifts as they may be, and these after them."""
    return a_done_session(session or SESSION, core(SQUAT, 3, 150), core(DEADLIFT), *segments, budget=BUDGET)


def accessories_only(*segments: Segment, exercises: tuple[Exercise, ...]) -> list[str]:
    session = a_session(*exercises)
    return broken(a_done_session(session, *segments, budget=600), budget=600)


def test_a_good_outcome_breaks_no_rule() -> None:
    assert broken(good()) == []


# Seconds.


def test_a_wrong_budget_is_named() -> None:
    assert broken(replace(good(), budget_seconds=BUDGET - 1)) == [f"the budget is {BUDGET} s, reported {BUDGET - 1}"]


def test_the_budget_is_the_shorter_of_target_and_window() -> None:
    assert broken(replace(good(), budget_seconds=1_200), budget=3_600, target_minutes=20)[0].startswith("takes ")
    assert broken(good(), budget=3_600, target_minutes=30) == []


@pytest.mark.parametrize("field", ["original_seconds", "compressed_seconds"])
def test_reported_seconds_that_are_not_the_clocks_are_named(field: str) -> None:
    done = good()
    wrong = replace(done, **{field: getattr(done, field) - 1})

    assert [sentence.split(",")[0] for sentence in broken(wrong)] == [
        f"takes {done.original_seconds} s as written and {done.compressed_seconds} s now"
    ]


def test_changes_that_do_not_add_up_are_named() -> None:
    (change,) = good().changes
    more = replace(change, seconds_saved=change.seconds_saved + 1)

    assert broken(good(changes=(more,))) == [
        f"the changes save {more.seconds_saved} s, the session {change.seconds_saved} s"
    ]


def test_a_session_that_is_too_long_and_does_not_say_so_is_named() -> None:
    seconds = good().compressed_seconds
    done = a_done_session(SESSION, *GOOD, budget=seconds - 1)

    assert broken(done, budget=seconds - 1) == [f"takes {seconds} s of {seconds - 1} s and does not say so"]


def test_a_session_that_says_it_is_too_long_and_is_not_is_named() -> None:
    said = broken(good(minimum_seconds=BUDGET + 1))

    assert any(sentence.endswith(f"reported {BUDGET + 1}") for sentence in said)


# What is done.


def test_an_exercise_done_twice_is_named() -> None:
    done = with_accessories(single(BENCH, 1), single(BENCH, 1))

    assert broken(done) == ["an exercise is in two segments"]


def test_an_exercise_that_is_not_in_the_programme_is_named() -> None:
    assert "fly is not in the programme" in broken(with_accessories(single(an_exercise("fly", Muscle.CHEST))))


def test_an_exercise_that_was_tampered_with_is_named() -> None:
    easier = replace(CURL, rest_seconds=59)

    assert broken(with_accessories(single(easier))) == ["curl is not in the programme"]


def test_a_lighter_set_kept_for_a_heavier_one_is_named() -> None:
    last = PerformedExercise(CURL, CURL.sets[1:], 60)

    assert broken(with_accessories(replace(single(CURL), performed=last))) == ["curl: the wrong sets were trimmed"]


def test_sets_out_of_order_are_named() -> None:
    backwards = PerformedExercise(CURL, CURL.sets[::-1], 60)

    assert broken(with_accessories(replace(single(CURL), performed=backwards))) == ["curl: the wrong sets were trimmed"]


def test_more_sets_than_programmed_are_named() -> None:
    more = PerformedExercise(CURL, (*CURL.sets, CURL.sets[-1]), 60)

    assert broken(with_accessories(replace(single(CURL), performed=more))) == ["curl: the wrong sets were trimmed"]


def test_a_missing_core_lift_is_named() -> None:
    done = a_done_session(SESSION, core(SQUAT, 3, 150), single(CURL), budget=BUDGET)

    assert broken(done) == ["the core lift deadlift is missing", "a core lift has fewer sets than are protected"]


def test_a_core_lift_done_as_an_accessory_is_named() -> None:
    done = a_done_session(SESSION, core(SQUAT, 3, 150), single(DEADLIFT), budget=BUDGET)

    assert broken(done) == ["deadlift: a core lift is done alone, as a core lift, and nothing else is"]


def test_a_core_lift_in_a_superset_is_named() -> None:
    done = a_done_session(SESSION, core(SQUAT, 3, 150), superset(DEADLIFT, CURL, 3, "non_competing"), budget=BUDGET)

    assert broken(done) == ["deadlift + curl: a core lift is done alone, as a core lift, and nothing else is"]


def test_an_accessory_done_as_a_core_lift_is_named() -> None:
    done = with_accessories(core(CURL))

    assert "curl: a core lift is done alone, as a core lift, and nothing else is" in broken(done)


@pytest.mark.parametrize("rest", [60, 90, 140, 149, 179, 181, 0])
def test_a_rest_no_core_lift_may_have_is_named(rest: int) -> None:
    done = a_done_session(SESSION, core(SQUAT, 3, rest), core(DEADLIFT), budget=BUDGET)

    assert broken(done) == [f"squat: rest {rest} s is not permitted"]


def test_a_rest_that_only_the_fallback_may_give_a_core_lift_is_named() -> None:
    done = a_done_session(SESSION, core(SQUAT, 3, 120), core(DEADLIFT), budget=BUDGET)

    assert broken(done) == ["squat: rest 120 s is not permitted"]


@pytest.mark.parametrize("rest", [0, 59, 61, 75, 100, 119, 121])
def test_a_rest_no_accessory_may_have_is_named(rest: int) -> None:
    assert broken(with_accessories(single(BENCH, 2, rest))) == [f"bench: rest {rest} s is not permitted"]


@pytest.mark.parametrize("rest", [60, 90, 120])
def test_the_rests_an_accessory_may_have_are_permitted(rest: int) -> None:
    assert broken(with_accessories(single(BENCH, 2, rest))) == []


def test_a_rest_longer_than_programmed_is_named() -> None:
    short = an_exercise("bench", Muscle.CHEST, rest=45)

    assert accessories_only(single(short, 2, 60), exercises=(short, ROW)) == ["bench: rest 60 s is not permitted"]


# Supersets and blocks.


def test_a_superset_of_the_same_primary_is_named() -> None:
    fly = an_exercise("fly", Muscle.CHEST, equipment=[Equipment.CABLE])
    press = an_exercise("press", Muscle.CHEST, equipment=[Equipment.CABLE])

    for priority in ("antagonist", "equipment", "non_competing"):
        assert accessories_only(superset(fly, press, 2, priority), exercises=(fly, press)) == [
            f"fly + press: may not be a superset as {priority}"
        ]


@pytest.mark.parametrize("priority", ["equipment", "non_competing"])
def test_an_antagonist_superset_called_otherwise_is_named(priority: str) -> None:
    assert broken(with_accessories(superset(BENCH, ROW, 2, priority))) == [
        f"bench + row: may not be a superset as {priority}"
    ]


@pytest.mark.parametrize("secondary_of_the_first", [True, False])
def test_a_superset_of_competing_muscles_is_named(secondary_of_the_first: bool) -> None:
    calf = an_exercise("calf", Muscle.CALVES, equipment=[Equipment.MACHINE])
    leg = an_exercise("leg", Muscle.QUADRICEPS, equipment=[Equipment.MACHINE], secondaries=[Muscle.CALVES])
    pair = (leg, calf) if secondary_of_the_first else (calf, leg)

    assert accessories_only(superset(*pair, 2, "equipment"), exercises=pair) == [
        f"{pair[0].id} + {pair[1].id}: may not be a superset as equipment"
    ]


@pytest.mark.parametrize("tool", [Equipment.BODYWEIGHT, Equipment.OTHER])
def test_the_body_is_no_piece_of_equipment_to_share(tool: Equipment) -> None:
    calf, crunch = (an_exercise(m, m, equipment=[tool]) for m in (Muscle.CALVES, Muscle.CORE))

    assert accessories_only(superset(calf, crunch, 2, "equipment"), exercises=(calf, crunch)) == [
        "calves + core: may not be a superset as equipment"
    ]
    assert accessories_only(superset(calf, crunch, 2, "non_competing"), exercises=(calf, crunch)) == []


def test_a_non_competing_superset_with_a_muscle_in_common_is_named() -> None:
    calf, crunch = (an_exercise(m, m, secondaries=[Muscle.GLUTES]) for m in (Muscle.CALVES, Muscle.CORE))

    assert accessories_only(superset(calf, crunch, 2, "non_competing"), exercises=(calf, crunch)) == [
        "calves + core: may not be a superset as non_competing"
    ]


def test_a_group_with_different_numbers_of_sets_is_named() -> None:
    group = superset(BENCH, ROW, 2)
    uneven = replace(group, performed=(group.performed[0], replace(group.performed[1], sets=ROW.kept(1))))
    seconds = 40  # one set less than what the even superset takes
    even = with_accessories(group)
    done = replace(
        even,
        segments=(*even.segments[:2], uneven),
        compressed_seconds=even.compressed_seconds - seconds,
        changes=(replace(even.changes[0], seconds_saved=even.changes[0].seconds_saved + seconds),),
    )

    assert broken(done) == ["bench + row: grouped with different numbers of sets"]


@pytest.mark.parametrize(
    ("muscles", "tools", "rationale"),
    [
        ([Muscle.CALVES, Muscle.CORE], [Equipment.CABLE], "metabolic_stress"),
        ([Muscle.CALVES, Muscle.CALVES, Muscle.CORE], [Equipment.CABLE], "metabolic_stress"),
        ([Muscle.CALVES, Muscle.CALVES, Muscle.CORE], [Equipment.CABLE], "equipment_cluster"),
        ([Muscle.CALVES, Muscle.CORE], [Equipment.CABLE], "equipment_cluster"),
        ([Muscle.CALVES, Muscle.CORE, Muscle.CHEST], [], "equipment_cluster"),
        ([Muscle.CALVES, Muscle.CORE, Muscle.CHEST], [Equipment.BODYWEIGHT], "equipment_cluster"),
        ([Muscle.CALVES] * 2, [Equipment.CABLE], "equipment_cluster"),
        ([Muscle.CALVES] * 4, [Equipment.CABLE], "metabolic_stress"),
    ],
)
def test_a_block_that_may_not_be_is_named(muscles: list[Muscle], tools: list[Equipment], rationale: str) -> None:
    group = tuple(an_exercise(f"e{n}", muscle, equipment=tools) for n, muscle in enumerate(muscles))

    assert accessories_only(block(group, 1, rationale), exercises=group) == [
        f"{' + '.join(e.id for e in group)}: may not be a block as {rationale}"
    ]


@pytest.mark.parametrize(
    ("muscles", "rationale"),
    [
        ([Muscle.CALVES] * 2, "metabolic_stress"),
        ([Muscle.CALVES] * 3, "metabolic_stress"),
        ([Muscle.CALVES, Muscle.CORE, Muscle.CHEST], "equipment_cluster"),
    ],
)
def test_a_block_that_may_be_breaks_no_rule(muscles: list[Muscle], rationale: str) -> None:
    group = tuple(an_exercise(f"e{n}", m, equipment=[Equipment.CABLE]) for n, m in enumerate(muscles))

    assert accessories_only(block(group, 1, rationale), exercises=group) == []


# Order.

ORDER = ["core lifts do not all come first, or segments do not follow the programme"]


@pytest.mark.parametrize(
    "segments",
    [
        (core(DEADLIFT), core(SQUAT, 3, 150)),
        (single(BENCH, 1), core(SQUAT, 3, 150), core(DEADLIFT)),
        (core(SQUAT, 3, 150), single(CURL, 1), core(DEADLIFT)),
        (core(SQUAT, 3, 150), core(DEADLIFT), single(CURL, 1), single(BENCH, 1)),
        (core(SQUAT, 3, 150), core(DEADLIFT), single(ROW, 1), superset(BENCH, CURL, 1, "non_competing")),
    ],
)
def test_a_wrong_order_is_named(segments: tuple[Segment, ...]) -> None:
    assert broken(a_done_session(SESSION, *segments, budget=BUDGET)) == ORDER


def test_a_group_stands_where_its_first_exercise_stood() -> None:
    done = with_accessories(superset(BENCH, CURL, 1, "non_competing"), single(ROW, 1))

    assert broken(done) == []


# A session that fits as written.


def as_written(*segments: Segment, **fields: Any) -> list[str]:
    session = a_session(CURL, SQUAT)
    return broken(a_done_session(session, *segments, budget=BUDGET, **fields))


def test_a_session_that_fits_and_is_done_as_written_breaks_no_rule() -> None:
    assert as_written(single(CURL), core(SQUAT)) == []


@pytest.mark.parametrize(
    "segments", [(core(SQUAT), single(CURL)), (single(CURL), core(SQUAT, 3)), (core(SQUAT),), ()], ids=repr
)
def test_a_session_that_fits_and_was_changed_is_named(segments: tuple[Segment, ...]) -> None:
    session = a_session(CURL, SQUAT)
    original = a_done_session(session, single(CURL), core(SQUAT)).compressed_seconds
    saved = original - a_done_session(session, *segments).compressed_seconds
    changes = (Change(("all",), (ChangeKind.DROPPED,), saved, 0.0, "it fits"),) if saved else ()

    assert as_written(*segments, changes=changes)[-1] == "fits as written and was changed"


# Core lifts that do not fit.

ONLY = a_session(SQUAT, CURL)
NEEDED = 180 + 60 + 3 * 40 + 2 * 150
"""What the session takes with the squat's protected sets alone."""


def reduced(
    *segments: Segment, budget: int = NEEDED - 1, policy: CoreLiftPolicy = CoreLiftPolicy.FIT, **fields: Any
) -> list[str]:
    given = {"core_protection": CoreProtection.REDUCED, **fields}
    done = a_done_session(ONLY, *segments, budget=budget, **given)
    return broken(done, budget=budget, policy=CompressionPolicy(core_lift_policy=policy))


def test_core_lifts_cut_because_they_do_not_fit_break_no_rule() -> None:
    assert reduced(core(SQUAT, 3, 120)) == []
    assert reduced(core(SQUAT, 2, 150), budget=599) == []


def test_core_lifts_cut_though_they_fit_are_named() -> None:
    assert reduced(core(SQUAT, 2, 150), budget=NEEDED) == ["core protection was given up though it need not be"]


def test_core_lifts_cut_against_the_policy_are_named() -> None:
    assert "core protection was given up though it need not be" in reduced(
        core(SQUAT, 2, 150), policy=CoreLiftPolicy.PROTECT
    )


def test_a_core_lift_below_its_minimum_that_counts_as_protected_is_named() -> None:
    done = a_done_session(ONLY, core(SQUAT, 2, 150), budget=NEEDED)

    assert broken(done, budget=NEEDED) == ["a core lift has fewer sets than are protected"]


def test_a_core_lift_may_have_fewer_sets_than_three_where_the_programme_has() -> None:
    single_ = a_core_lift("squat", sets=1)
    done = a_done_session(a_session(single_, CURL), core(single_), budget=300)

    assert broken(done, budget=300) == []


def test_accessories_beside_core_lifts_that_do_not_fit_are_named() -> None:
    assert reduced(core(SQUAT, 1, 150), single(CURL, 1)) == ["keeps accessories though its core lifts do not fit"]


def test_a_fallback_with_the_programmed_rest_above_the_cap_is_named() -> None:
    assert reduced(core(SQUAT, 2, 180)) == ["squat: rest 180 s is not permitted"]


def test_a_fallback_with_different_caps_is_named() -> None:
    session = a_session(SQUAT, DEADLIFT)
    segments = (core(SQUAT, 2, 150), core(DEADLIFT, 2, 120))
    done = a_done_session(session, *segments, budget=1_000, core_protection=CoreProtection.REDUCED)

    assert broken(done, budget=1_000)


def test_a_session_that_cannot_fit_and_says_so_breaks_no_rule() -> None:
    assert reduced(core(SQUAT, 1, 150), budget=279, minimum_seconds=280) == []


@pytest.mark.parametrize("minimum", [279, 281, NEEDED])
def test_a_wrong_minimum_is_named(minimum: int) -> None:
    assert reduced(core(SQUAT, 1, 150), budget=279, minimum_seconds=minimum) == [
        f"could be as short as 280 s, reported {minimum}"
    ]


def test_a_session_that_could_fit_and_says_it_cannot_is_named() -> None:
    assert reduced(core(SQUAT, 1, 150), budget=280, minimum_seconds=280) == ["could be as short as 280 s, reported 280"]


def test_a_session_that_cannot_fit_and_is_longer_than_need_be_is_named() -> None:
    assert reduced(core(SQUAT, 3, 150), budget=279, minimum_seconds=280)


def test_a_session_under_protect_says_what_its_protected_sets_take() -> None:
    fields = {"core_protection": CoreProtection.PROTECTED, "policy": CoreLiftPolicy.PROTECT}

    assert reduced(core(SQUAT, 3, 150), minimum_seconds=NEEDED, **fields) == []
    assert reduced(core(SQUAT, 3, 150), minimum_seconds=280, **fields) == [
        f"could be as short as {NEEDED} s, reported 280"
    ]


def test_a_session_without_core_lifts_says_what_one_set_takes() -> None:
    session = a_session(BENCH, CURL)
    done = a_done_session(session, budget=279, minimum_seconds=280)

    assert broken(done, budget=279) == []
    assert broken(replace(done, minimum_seconds=281), budget=279) == ["could be as short as 280 s, reported 281"]


# The week and the plan.


def test_a_wrong_objective_is_named() -> None:
    (week,) = an_outcome(good()).optimality
    higher = replace(week, objective=week.objective + 1e-6, upper_bound=1.0)

    (sentence,) = broken(good(), optimality=(higher,))
    assert sentence.startswith(f"week: the objective is {week.objective:.9f}, reported")


def test_a_bound_below_the_objective_is_named() -> None:
    (week,) = an_outcome(good()).optimality
    lower = Optimality("week", week.objective, week.objective - 1e-6, Status.OPTIMAL, nodes=0)

    (sentence,) = broken(good(), optimality=(lower,))
    assert sentence.startswith("week: the bound")


@pytest.mark.parametrize("mutation", ["missing", "twice", "changed", "elsewhere"])
def test_sessions_that_are_not_the_plans_are_named(mutation: str) -> None:
    done = good()
    sessions = {
        "missing": (),
        "twice": (done, done),
        "changed": (replace(done, session=replace(SESSION, exercises=SESSION.exercises[1:])),),
        "elsewhere": (replace(done, microcycle_id="another week"),),
    }[mutation]
    outcome = replace(an_outcome(done), sessions=sessions)

    assert rules.check(a_plan(a_week(SESSION)), outcome, {1: BUDGET}) == (
        "the sessions are not those of the plan, in its order",
    )


def test_each_broken_rule_says_in_which_session() -> None:
    done = replace(good(), budget_seconds=1)

    (sentence,) = rules.check(a_plan_of(*SESSION.exercises), an_outcome(done), {1: BUDGET})
    assert sentence.startswith("session: ")
