"""What a process says of its health."""

from worker.health import STILL_SECONDS, Health


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_process_that_starts_lives_and_is_not_ready() -> None:
    health = Health(Clock())
    assert (health.live(), health.ready()) == ((), ("starting",))


def test_a_process_is_ready_when_nothing_is_wrong() -> None:
    health = Health(Clock())
    health.ready_unless(lambda: [])
    assert health.ready() == ()


def test_a_process_whose_event_loop_hangs_neither_lives_nor_is_ready() -> None:
    clock = Clock()
    health = Health(clock)
    health.ready_unless(lambda: ["the broker is away"])
    health.beat()
    clock.now = STILL_SECONDS
    assert health.live() == ()
    clock.now += 1
    assert health.live() == ("the event loop has not turned for 11 s",)
    assert health.ready() == ("the event loop has not turned for 11 s", "the broker is away")
