"""Everything at once."""

from pathlib import Path
from typing import Any

from tests.chaos.conftest import SEED
from tests.chaos.long import Size, run


async def test_nothing_is_lost_or_doubled_by_a_mix_of_faults(chaos: Any, tmp_path: Path) -> None:
    """`make chaos` is this at length."""
    said: list[str] = []
    report = await run(Size(seed=SEED, seconds=8, requests=1000, workers=2, every=1.5), tmp_path, said.append)
    assert report.clean, "\n".join([*said, str(report)])
