"""Reads the inputs of all generators: the schemas, the topology and the policy of one folder, and nothing else."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from contracts.lint import CannotRunError, Catalogue, read_catalogue, read_topology, topology_faults
from contracts.policy import Policy, read_policy
from contracts.regenerate.shapes import Called, Names, Schema, Vocabulary, called, vocabulary
from contracts.releases import parted, read_releases
from contracts.schema import order
from contracts.topology import Topology


@dataclass(frozen=True)
class Inputs:
    """A folder of contracts, as the generators see it."""

    schemas: Mapping[str, Mapping[str, dict[str, Any]]]
    """The released schemas by event and version, the oldest version first."""
    drafts: Mapping[str, tuple[str, Schema]]
    """The version and schema of each draft, by event."""
    topology: Topology
    policy: Policy

    @property
    def latest(self) -> dict[str, tuple[str, Schema]]:
        """The newest released version and schema of each event."""
        return {event: list(versions.items())[-1] for event, versions in sorted(self.schemas.items())}

    @property
    def earlier(self) -> dict[str, tuple[str, Schema]]:
        """The newest released version and schema of each event's previous major; major 0 does not count."""
        found: dict[str, tuple[str, Schema]] = {}
        for event, (latest, _) in self.latest.items():
            before = [each for each in self.schemas[event].items() if 0 < order(each[0])[0] == order(latest)[0] - 1]
            found |= {event: before[-1]} if before else {}
        return found

    @property
    def names(self) -> Mapping[str, Names]:
        """The names that the policy gives to types."""
        return self.policy.names

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The types of the newest released versions. Raises ValueError where two would go by one name."""
        return vocabulary(self.latest, self.called)

    @cached_property
    def called(self) -> Called:
        """The names of those types. Raises ValueError where two would have one name."""
        return called(self.latest, self.names)

    @property
    def package_version(self) -> str:
        """The version of the packages, given by the released schemas and by `revision` of the policy.

        Its major number grows with every new major of an event, its minor number with every other new schema, and its
        patch number with every patch of an event and every revision.
        """
        steps = [order(version) for versions in self.schemas.values() for version in versions]
        majors = sum(max(0, order(version)[0] - 1) for version, _ in self.latest.values())
        patches = sum(patch > 0 for _, _, patch in steps)
        return f"{1 + majors}.{len(steps) - patches}.{patches + self.policy.revision}"


def read_inputs(root: Path) -> Inputs:
    """Read a folder. Raises CannotRunError where a schema or the topology cannot be read, ValueError for the policy."""
    return inputs_of(read_catalogue(root), root)


def inputs_of(catalogue: Catalogue, root: Path) -> Inputs:
    """The inputs from schemas that are read already."""
    if catalogue.unreadable:
        first = catalogue.unreadable[0]
        raise CannotRunError(f"{first.file}: {first.message}")
    topology = read_topology(root)
    if faults := topology_faults(topology, set(catalogue.schemas)):
        raise CannotRunError(f"{faults[0].file}: {faults[0].message}")
    releases = read_releases(root)
    events = {event: parted(catalogue.schemas[event], releases.get(event, {})) for event in sorted(catalogue.schemas)}
    return Inputs(
        schemas={event: each.released for event, each in events.items() if each.released},
        drafts={event: list(each.drafts.items())[-1] for event, each in events.items() if each.drafts},
        topology=topology,
        policy=read_policy(root),
    )


def digest(content: bytes) -> str:
    """The SHA-256 of a content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
