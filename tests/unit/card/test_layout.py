"""A card in lines: as it was found right, and never wider than the terminal."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.support import cards
from tests.support import makers as m
from worker.card.card import Block, Card, Item, Told, card_of
from worker.card.layout import LEAST_WIDTH, lines, printed, wrap
from worker.domain.facts import Muscle

WORDS = st.text(alphabet=st.sampled_from("ab –×推押한ก็éあ👍🏽ﷺ"), max_size=60)
NAMES = st.one_of(WORDS, st.text(max_size=40)).map(lambda name: " ".join(name.split()))
SECONDS = st.integers(0, 9_000)
ITEMS = st.builds(
    Item, NAMES, st.booleans(), st.lists(NAMES, max_size=5).map(tuple), st.lists(NAMES, max_size=3).map(tuple)
)
TITLED = st.builds(
    Block, st.lists(ITEMS, min_size=1, max_size=4).map(tuple), st.lists(NAMES, max_size=3).map(tuple), SECONDS, NAMES
)
BLOCKS = TITLED.map(lambda block: block if block.title else replace(block, items=block.items[:1]))
CARDS = st.builds(
    Card,
    title=NAMES,
    minutes=st.integers(15, 180),
    seconds=SECONDS,
    programmed_seconds=SECONDS,
    over_seconds=st.integers(0, 900),
    least_minutes=st.none() | st.integers(1, 200),
    usually=st.just("usually 29 min, 4 times in 5 within 33"),
    core_lifts=st.sampled_from(["", "core lifts: 3 of 5 sets"]),
    warm_up_seconds=st.integers(0, 900),
    blocks=st.lists(BLOCKS, max_size=4).map(tuple),
    changes=st.lists(st.builds(Told, NAMES, NAMES, st.floats(0, 1)), max_size=3).map(tuple),
)


@pytest.mark.parametrize(("path", "text"), list(cards.texts()), ids=lambda value: getattr(value, "stem", ""))
def test_a_card_is_as_it_was_found_right(path: object, text: str) -> None:
    """`python -m tests.support.cards` writes the cards anew where they are meant to be different."""
    assert text == path.read_text(encoding="utf-8")  # type: ignore[attr-defined]  # parametrize knows no types


@given(card=CARDS, width=st.integers(LEAST_WIDTH, 90), with_reasons=st.booleans())
def test_no_line_is_wider_than_the_terminal(card: Card, width: int, with_reasons: bool) -> None:
    for line in lines(card, width, with_reasons=with_reasons):
        assert cell_len(printed(line, width)) <= width


def test_a_terminal_too_narrow_for_a_card_is_refused() -> None:
    card = cards.card("five-by-five", 0, 30, "brisk")

    with pytest.raises(ValueError, match="at least 24 columns"):
        lines(card, LEAST_WIDTH - 1)


def test_doses_stand_in_one_column_beside_wide_names() -> None:
    bench, press = m.an_exercise("ベンチプレス", Muscle.CHEST), m.an_exercise("Press", Muscle.SHOULDERS)
    done = m.a_done_session(m.a_session(bench, press), m.single(bench), m.single(press))
    told = [printed(line, 40) for line in lines(card_of(done, m.an_outcome(done)), 40)]

    assert [cell_len(line) for line in told if line.endswith("3 × 10")] == [40, 40]


def test_a_word_wider_than_the_line_is_cut_and_nothing_is_lost() -> None:
    assert wrap("Donaudampfschiff ahoi", 8) == ["Donaudam", "pfschiff", "ahoi"]
    assert wrap("推推推", 5) == ["推推", "推"]


def test_a_session_that_runs_over_says_what_it_takes() -> None:
    squat = m.a_core_lift("Squat", sets=5, rest=300)
    done = m.a_done_session(m.a_session(squat), m.core(squat), budget=900, minimum_seconds=1_200, changes=())
    told = [line.left for line in lines(card_of(done, m.an_outcome(done)), 60)]

    assert any(line.startswith("Runs over by ") and line.endswith("it takes at least 20 min.") for line in told)


def test_a_day_without_exercises_is_a_card_without_blocks() -> None:
    done = m.a_done_session(m.a_session(name="Rest"))
    card = replace(card_of(m.a_done_session(m.a_session(m.an_exercise())), m.an_outcome(done)), blocks=(), changes=())

    assert not any("Warm-up" in line.left for line in lines(card, 40))


def test_the_reason_stands_under_its_change_only_where_it_is_asked_for() -> None:
    squat = m.a_core_lift("Squat", sets=5, rest=300)
    done = m.a_done_session(m.a_session(squat), m.core(squat, 3, 150), budget=1_200)
    card = card_of(done, m.an_outcome(done))
    plain, full = ("\n".join(printed(line, 60) for line in lines(card, 60, with_reasons=why)) for why in (False, True))
    assert "it fits" not in plain
    assert "of the week's stimulus lost; it fits" in full


def test_a_session_under_way_says_what_is_done_and_what_is_to_go() -> None:
    bench, curl = m.a_core_lift("Bench", Muscle.CHEST, sets=5), m.an_exercise("Curl")
    part = replace(m.core(bench, 2).performed[0], is_set_up=True, rest_before=150)
    ahead = (replace(m.core(bench, 2), performed=(part,)), m.single(curl))
    done = m.a_done_session(
        m.a_session(bench, curl),
        replace(m.core(bench, 1), is_done=True),
        *ahead,
        elapsed_seconds=720,
        compressed_seconds=1_500,
        changes=(),
    )
    told = [printed(line, 40) for line in lines(card_of(done, m.an_outcome(done)), 40)]

    assert any(line.startswith("13:00 to go, 25:00 in all, ") for line in told)
    assert "Warm-up" not in "\n".join(told)
    assert [line.split() for line in told if line.startswith(("Done so far", "  ✓"))] == [
        ["Done", "so", "far", "12:00"],
        ["✓", "Bench", "1", "×", "10"],
    ]
    assert "★ Bench                           2 × 10" in told
    assert any(line.startswith("  rest 2:30, 3 of 5 sets in all") for line in told)
