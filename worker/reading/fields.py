"""The fields in which plans state one and the same thing under different names."""

from collections.abc import Mapping
from typing import Any, TypeAlias

COUNT, WARM_UPS, REPS = "count", "warm-ups", "reps"
SECONDS, MINUTES, METRES, KILOMETRES = "seconds", "minutes", "metres", "kilometres"
LOAD, PERCENT, UNIT = "load", "percent", "unit"
TEMPO, EFFORT, TYPE, REST = "tempo", "effort", "type", "rest"
MUSCLE, SECONDARY = "muscle", "secondary"

MEASURES = (SECONDS, MINUTES, METRES, KILOMETRES)
"""What says how long or how far."""

NAMES: Mapping[str, tuple[str, ...]] = {
    COUNT: ("sets", "targetSets"),
    WARM_UPS: ("warmupSets", "warmUpSets", "warmup_sets", "warm_up_sets"),
    REPS: ("reps", "targetReps", "repRange"),
    SECONDS: (
        *("estimatedDurationSeconds", "durationSeconds", "duration_seconds", "duration", "seconds", "time"),
        *("holdSeconds",),
    ),
    MINUTES: ("durationMinutes", "duration_minutes", "minutes"),
    METRES: ("distanceMeters", "distanceMetres", "distance_meters", "distance"),
    KILOMETRES: ("distanceKm", "distance_km", "distanceKilometers"),
    LOAD: ("weight", "targetWeight", "load", "weightKg", "weight_kg"),
    PERCENT: ("percentage", "percent", "percentOf1RM", "percent1RM", "percentage1RM"),
    UNIT: ("unit", "weightUnit", "weight_unit", "loadUnit"),
    TEMPO: ("tempo",),
    EFFORT: ("effort", "rpe", "targetEffort"),
    TYPE: ("type", "setType", "set_type", "kind", "label"),
    REST: ("restTime", "restSeconds", "restInterval", "targetRest", "rest", "rest_seconds"),
    MUSCLE: ("primaryMuscleGroup", "primaryMuscle", "primaryMuscles", "muscleGroup"),
    SECONDARY: ("secondaryMuscleGroups", "secondaryMuscles", "muscleGroups"),
}
"""The names of each thing; of several that a plan states the first counts."""

TEXT_OR_NUMBER = (str, int, float)
"""The types of values that are read; a list or a table is made a text before."""

_PLACES = {name: (thing, place) for thing, names in NAMES.items() for place, name in enumerate(names)}

Said: TypeAlias = Mapping[str, Any]
"""What a document states, by thing."""


def names(*things: str) -> frozenset[str]:
    """All names of these things."""
    return frozenset(name for thing in things for name in NAMES[thing])


def said(document: Mapping[str, Any]) -> dict[str, Any]:
    """What the document states, by thing; `null` states nothing."""
    found: dict[str, Any] = {}
    places: dict[str, int] = {}
    for name, value in document.items():
        if value is not None and (named := _PLACES.get(name)) is not None:
            thing, place = named
            if place <= places.get(thing, place):
                found[thing], places[thing] = value, place
    return found
