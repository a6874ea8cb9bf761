"""What holds for every text that may stand for a name."""

from hypothesis import given
from hypothesis import strategies as st

from worker.domain.facts import Evidence, Facts
from worker.reading.catalogue import catalogue
from worker.reading.movements import words_of_movements
from worker.reading.names import facts
from worker.reading.words import words

KNOWN = sorted({name for one in catalogue() for name in (one.name, *one.other_names)} | words_of_movements())
TEXTS = st.one_of(st.text(max_size=600), st.lists(st.sampled_from(KNOWN), max_size=40).map(" ".join))


@given(TEXTS)
def test_a_name_is_read_or_unknown_and_always_alike(name: str) -> None:
    said, evidence = facts(name)

    assert facts(name) == (said, evidence)
    assert (evidence is Evidence.UNKNOWN) == (said == Facts(None))


@given(TEXTS)
def test_facts_do_not_contradict_each_other(name: str) -> None:
    said, _ = facts(name)

    assert said.primary not in said.secondaries
    assert len(set(said.secondaries)) == len(said.secondaries)
    if said.heavy:
        assert said.primary is not None
        assert not any((said.timed, said.conditioning, said.drill))


@given(TEXTS)
def test_every_word_known_is_a_word_of_the_grammar(name: str) -> None:
    assert all(word.isascii() and word.isalnum() for word in words(name).known)
