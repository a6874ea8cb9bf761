"""How the clock runs: the seconds that a session takes beside its sets and the rests an athlete is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tempo:
    """The constants of one clock, in whole seconds. docs/minutes.md says where each comes from."""

    name: str

    fixed_seconds: int
    """Seconds that every session takes: coming in, warming up, packing up."""

    setup_seconds: int
    """Seconds from one exercise, or group, to the next: walk, wait, load, first warm-up attempts."""

    second_setup_seconds: int
    """Seconds that each further exercise of a group adds to its setup."""

    rest_extra_seconds: int
    """Seconds that each rest takes beyond what the athlete is told."""

    switch_seconds: int
    """Seconds from one exercise of a superset to the other, where both need the same free weight or none."""

    far_switch_seconds: int
    """Seconds from one exercise to the next where they need different equipment, in supersets and blocks."""

    superset_round_rest_seconds: int
    """The rest between two rounds of a superset, `rest_extra_seconds` included."""

    block_switch_seconds: int
    """Seconds from one exercise of a block or circuit to the next, where all need the same free weight or none."""

    block_round_rest_seconds: int
    """The rest between two rounds of a block or circuit, `rest_extra_seconds` included."""


USUAL = Tempo(
    name="usual",
    fixed_seconds=600,
    setup_seconds=180,
    second_setup_seconds=90,
    rest_extra_seconds=35,
    switch_seconds=30,
    far_switch_seconds=40,
    superset_round_rest_seconds=95,
    block_switch_seconds=35,
    block_round_rest_seconds=110,
)
"""The times that people take in logged sessions."""

BRISK = Tempo(
    name="brisk",
    fixed_seconds=180,
    setup_seconds=60,
    second_setup_seconds=30,
    rest_extra_seconds=0,
    switch_seconds=10,
    far_switch_seconds=20,
    superset_round_rest_seconds=45,
    block_switch_seconds=15,
    block_round_rest_seconds=60,
)
"""Times for a run against the clock: every rest is timed, and nothing is waited for."""

TEMPOS = {tempo.name: tempo for tempo in (USUAL, BRISK)}
"""The tempos that a request may name."""
