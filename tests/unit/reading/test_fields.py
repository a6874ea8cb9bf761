"""A field has several names, and each name stands for one thing."""

from worker.reading import fields


def test_no_name_stands_for_two_things() -> None:
    every = [name for names in fields.NAMES.values() for name in names]

    assert len(set(every)) == len(every)


def test_of_several_names_the_first_that_is_stated_counts() -> None:
    assert fields.said({"rest": 60, "restSeconds": 90, "restTime": None}) == {fields.REST: 90}
    assert fields.said({"targetSets": 4, "sets": 3}) == {fields.COUNT: 3}


def test_a_document_says_nothing_by_other_fields_and_by_null() -> None:
    assert fields.said({"name": "Row", "reps": None, "notes": "slow", "weight": False}) == {fields.LOAD: False}
