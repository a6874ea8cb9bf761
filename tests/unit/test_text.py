from worker.text import Row, rests, sets


def test_sets_are_told_as_they_are() -> None:
    assert sets([Row(5, "70%"), *[Row(3, "82.5 %")] * 3]) == "1×5 @70 %, 3×3 @82.5 %"


def test_warm_ups_are_marked_and_stand_apart() -> None:
    assert sets([Row(5, "60 kg", "warm-up"), Row(5, "100 kg"), Row(5, "100 kg")]) == "1×5 @60 kg warm-up, 2×5 @100 kg"


def test_ranges_and_words_are_told_as_written() -> None:
    assert sets([Row("8-12")] * 3) == "3×8–12"
    assert sets([Row("AMRAP"), Row("45 s")]) == "1×AMRAP, 1×45 s"


def test_rests_are_told_once_where_they_are_alike() -> None:
    assert rests([60, 60, 180, 180]) == "rest 60/180 s"
    assert rests([90]) == "rest 90 s"
    assert rests([]) == ""
    assert rests([60, 90, 120, 150, 180]) == "rest 60–180 s"
