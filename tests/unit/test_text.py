from worker.text import Row, rests, sets, visible


def test_sets_are_told_as_they_are() -> None:
    assert sets([Row(5, "70%"), *[Row(3, "82.5 %")] * 3]) == "5 at 70 %, 3 × 3 at 82.5 %"
    assert sets([Row(6, "80kg")]) == "1 × 6 at 80 kg"


def test_warm_ups_are_marked_and_stand_apart() -> None:
    assert sets([Row(5, "60 kg", "warm-up"), Row(5, "100 kg"), Row(5, "100 kg")]) == (
        "5 at 60 kg warm-up, 2 × 5 at 100 kg"
    )


def test_ranges_and_words_are_told_as_written() -> None:
    assert sets([Row("8-12")] * 3) == "3 × 8–12"
    assert sets([Row("AMRAP"), Row("45sec")]) == "AMRAP, 45 s"
    assert sets([Row("45 sec each side")]) == "1 × 45 s each side"


def test_long_work_is_told_in_minutes_and_without_a_count() -> None:
    assert sets([Row("1200 s")]) == "20 min"
    assert sets([Row("150 s")] * 2) == "2 × 2:30 min"
    assert sets([Row("90 s")]) == "1 × 90 s"
    assert sets([Row("AMRAP 20 min")]) == "AMRAP 20 min"


def test_a_load_in_words_follows_a_comma_and_no_load_is_not_told() -> None:
    assert sets([Row(8, "light")]) == "1 × 8, light"
    assert sets([Row(8, "@RPE 8")]) == "1 × 8 at RPE 8"
    assert sets([Row(8, "0 kg"), Row(8, "0"), Row(8, "-")]) == "3 × 8"
    assert sets([Row(8, "50-55kg")]) == "1 × 8 at 50–55 kg"


def test_what_would_disguise_a_text_is_left_out() -> None:
    assert visible("a\n\tb\u202ec\x1b[31m\ud800") == "a bc[31m"


def test_rests_are_told_once_where_they_are_alike() -> None:
    assert rests([60, 60, 180, 180]) == "rest 60/180 s"
    assert rests([90]) == "rest 90 s"
    assert rests([]) == ""
    assert rests([60, 90, 120, 150, 180]) == "rest 60–180 s"
