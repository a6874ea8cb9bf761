"""How requests would be shared out between streams: by the deterministic mapping of subjects, on a real server."""

from collections import Counter
from pathlib import Path

import nats
import pytest

from worker.development import server

USERS = 1000
PARTS = 4
MAPPING = """
mappings {
  "athlete-ally.plans.requests-by-user.*": "partition.{{partition(4,1)}}.plans.generation-requested.{{wildcard(1)}}"
}
"""


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_user_has_one_partition_for_ever_and_the_partitions_are_alike(tmp_path: Path, restarted: bool) -> None:
    (tmp_path / "nats.conf").write_text(MAPPING)
    seen: list[dict[str, int]] = []
    for turn in range(2):
        store = tmp_path / (f"store-{turn}" if restarted else "store")
        with server.running(store, ["-c", str(tmp_path / "nats.conf")]) as running:
            seen.append(await _placed(running.url))
    assert seen[0] == seen[1]
    sizes = Counter(seen[0].values())
    assert set(sizes) == set(range(PARTS))
    assert all(USERS / PARTS * 0.8 < size < USERS / PARTS * 1.2 for size in sizes.values()), sizes


async def _placed(url: str) -> dict[str, int]:
    """Each user's partition, as the streams have them: one stream a partition."""
    client = await nats.connect(url)
    jetstream = client.jetstream()
    for part in range(PARTS):
        await jetstream.add_stream(name=f"PART_{part}", subjects=[f"partition.{part}.>"])
    for user in range(USERS):
        await jetstream.publish(f"athlete-ally.plans.requests-by-user.athlete-{user}", b"{}")
    placed: dict[str, int] = {}
    for part in range(PARTS):
        info = await jetstream.stream_info(f"PART_{part}", subjects_filter=">")
        placed |= {subject.rpartition(".")[2]: part for subject in info.state.subjects or {}}
        await jetstream.delete_stream(f"PART_{part}")
    await client.close()
    assert len(placed) == USERS
    return placed
